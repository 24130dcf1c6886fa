"""A tap on the wire between the sites of a test world: what each site was told, byte for byte."""

import re
from dataclasses import dataclass, field

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

_KEY = re.compile(r'keyi[dD]="https://([^/"]+)/')


@dataclass(frozen=True)
class Exchange:
    """Something that one site told another, in a request of its own or in answer to one."""

    sender: str
    receiver: str
    address: str
    body: bytes


@dataclass
class Wiretap:
    recorded: list[Exchange] = field(default_factory=list)

    def at(self, host: str) -> Middleware:
        """Return the middleware that listens at a site's door."""

        @web.middleware
        async def listen(request: web.Request, handler: Handler) -> web.StreamResponse:
            signed_by = _KEY.search(
                request.headers.get("Signature-Input", request.headers.get("Signature", ""))
            )
            if signed_by is None:
                return await handler(request)
            peer = signed_by[1]
            if request.method == "POST":
                self.recorded.append(Exchange(peer, host, request.path, await request.read()))
            response = await handler(request)
            body = getattr(response, "body", None)
            self.recorded.append(Exchange(host, peer, request.path, body if isinstance(body, bytes) else b""))
            return response

        return listen
