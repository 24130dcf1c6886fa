"""A tap on the wire between the sites of a test world: what each site was told, byte for byte."""

import re
from dataclasses import dataclass, field

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

_KEY = re.compile(r'keyi[dD]="https://([^/"]+)/')


@dataclass(frozen=True)
class Told:
    """Something that one site told another, in a request of its own or in answer to one."""

    teller: str
    listener: str
    address: str
    body: bytes


@dataclass
class Wiretap:
    told: list[Told] = field(default_factory=list)

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
                self.told.append(Told(peer, host, request.path, await request.read()))
            response = await handler(request)
            body = getattr(response, "body", None)
            self.told.append(Told(host, peer, request.path, body if isinstance(body, bytes) else b""))
            return response

        return listen
