"""A site under test and a peer of it: a real server on loopback, answering what a test tells it to.

The site is Lyon, the peer is called as the test calls it. Names lead to loopback by
`development_hosts`, certificates are real and from an authority of the test's own.
"""

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import orjson
import trustme
from aiohttp import web

from federation.keys import ED25519, RSA
from federation.protocol.signatures import generate_ed25519_keypair, generate_rsa_keypair
from models.core.accounts import Account, SigningKey
from models.core.config import Settings
from models.core.database import open_database
from models.core.schema import migrate
from models.core.secret import SecretBox
from models.core.site import Site, open_site
from models.peers.peers import Peer

ACTIVITY = "application/activity+json"
LYON = "https://lyon.corp.example"
_files: dict[str, bytes] = {}
Handler = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]


@dataclass
class Server:
    """What a peer answers, by path with query, and what it was asked."""

    name: str
    port: int = 0
    answers: dict[str, Handler] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    connections: int = 0

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    def url(self, path: str) -> str:
        return f"https://{self.name}{path}"

    def gives(
        self,
        path: str,
        document: Any,
        *,
        status: int = 200,
        content_type: str = ACTIVITY,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Let a path answer a document, or a body as it is."""
        body = document if isinstance(document, bytes) else orjson.dumps(document)

        async def answer(request: web.BaseRequest) -> web.StreamResponse:
            return web.Response(
                body=body, status=status, headers={"Content-Type": content_type, **(headers or {})}
            )

        self.answers[path] = answer

    def has(self, username: str, path: str = "", **changes: Any) -> str:
        """Let somebody live here, with actor document and WebFinger; return the id."""
        uri = self.url(path or f"/users/{username}")
        self.gives(path or f"/users/{username}", actor_document(uri, username) | changes)
        self.names(username, uri)
        return uri

    def names(self, username: str, uri: str, subject: str = "") -> None:
        """Let WebFinger lead from a name to an actor."""
        handle = f"acct:{username}@{self.name}"
        self.gives(
            f"/.well-known/webfinger?resource={handle}",
            {"subject": subject or handle, "links": [{"rel": "self", "type": ACTIVITY, "href": uri}]},
            content_type="application/jrd+json",
        )

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        self.asked.append(f"{request.method} {request.path_qs}")
        self.headers.append(dict(request.headers))
        answer = self.answers.get(request.path_qs)
        return await answer(request) if answer else web.Response(status=404)


@cache
def keypair(name: str) -> tuple[bytes, str]:
    """A key pair for each name, made once per test run: making one takes a tenth of a second."""
    return generate_rsa_keypair()


def actor_document(uri: str, username: str) -> dict[str, Any]:
    return {
        "@context": "https://www.w3.org/ns/activitystreams",
        "id": uri,
        "type": "Person",
        "preferredUsername": username,
        "inbox": f"{uri}/inbox",
        "followers": f"{uri}/followers",
        "publicKey": {"id": f"{uri}#main-key", "owner": uri, "publicKeyPem": keypair("peer")[1]},
    }


@asynccontextmanager
async def serving(name: str, authority: trustme.CA, *, certified_as: str = "") -> AsyncIterator[Server]:
    """Run a peer's server, with a certificate for its name or for another."""
    server, context = Server(name), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(certified_as or name).configure_cert(context)
    http = web.Server(server.handle, handler_cancellation=True)

    def counted() -> asyncio.BaseProtocol:
        server.connections += 1
        return http()

    listener = await asyncio.get_running_loop().create_server(counted, "127.0.0.1", 0, ssl=context)
    server.port = listener.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listener.close()
        await http.shutdown(timeout=0.1)
        await listener.wait_closed()


async def _new_site() -> dict[str, bytes]:
    """Return the files of Lyon's data directory as `parvis init` leaves it, made once per test run."""
    if not _files:
        with TemporaryDirectory() as folder:
            settings = Settings(origin=LYON, data_dir=Path(folder))
            await migrate(settings)
            secret = SecretBox.create(settings)
            async with open_database(settings):
                account = await Account.create(
                    username="lyon.corp.example",
                    handle="lyon.corp.example",
                    uri=f"{LYON}/actor",
                    actor_type="Application",
                )
                wrapped = secret.wrap(keypair("lyon")[0])
                await SigningKey.create(account=account, algorithm=RSA, wrapped=wrapped)
                wrapped = secret.wrap(generate_ed25519_keypair()[0])
                await SigningKey.create(account=account, algorithm=ED25519, wrapped=wrapped)
            _files.update({file.name: file.read_bytes() for file in Path(folder).iterdir()})
    return _files


@asynccontextmanager
async def open_lyon(folder: Path, *servers: Server, **changes: Any) -> AsyncIterator[Site]:
    """Open a new site to which the servers' names lead. None of them is a peer yet."""
    options: dict[str, Any] = {
        "origin": LYON,
        "data_dir": folder,
        "development": True,
        "development_hosts": {server.name: server.address for server in servers},
    }
    settings = Settings(**options | changes)
    for name, content in (await _new_site()).items():
        (folder / name).write_bytes(content)
    async with open_site(settings) as site:
        yield site


async def allow(*hosts: str, **columns: Any) -> None:
    """Put hosts on the list, as another process would: without an event."""
    for host in hosts:
        await Peer.create(host=host, state="active", **columns)
