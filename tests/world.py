"""A company on one machine: real sites with names, certificates and databases of their own.

Sites listen on loopback with TLS by a company authority; names lead there through the
development setting `development_hosts`. Workers do not run by themselves: `world.settle()` lets
deliveries and received activities go round until there is nothing left to do, so tests never
sleep. Everything else is the product as it is.
"""

import asyncio
import contextvars
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import aiohttp
import trustme
from aiohttp import web

from federation.keys import with_keys
from federation.network import Network, open_network
from inbox.background.worker import run_due
from inbox.worker import apply_pending
from models.core.accounts import Account
from models.core.config import Settings
from models.core.database import open_database
from models.core.live import Event
from models.core.schema import migrate
from models.core.secret import SecretBox
from models.core.site import open_site
from models.peers.peers import Peer, set_state
from models.people.oauth import issue_token, register_application
from outbox.delivery.worker import deliver_due
from outbox.people.accounts import create_person, create_site_account
from tests.former import FORMER
from tests.once import KEYS
from tests.wiretap import Wiretap
from web.app import create_app
from web.http.connections import Runner

Result = TypeVar("Result")
PASSWORD = "correct horse battery staple"
_founded: dict[str, dict[str, bytes]] = {}
"""The data directories of new sites, by origin."""


@cache
def company_authority() -> trustme.CA:
    """Return the authority of all companies: one after the other, they may as well be the same."""
    return trustme.CA()


@cache
def shown_by(authority: trustme.CA, host: str) -> ssl.SSLContext:
    """Return what a site shows that it is this host."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(host).configure_cert(context)
    return context


@cache
def trust_in(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


@dataclass
class Answer:
    status: int
    headers: Any
    body: bytes
    json: Any = None


class Caller:
    """Calls a site over HTTPS by its name, as one person with a token or as nobody."""

    def __init__(self, town: "Town", token: str = "") -> None:
        self.town, self.token = town, token

    async def call(self, method: str, path: str, *, status: int = 200, **options: Any) -> Any:
        """Call, insist on the status and return the JSON of the answer."""
        answer = await self.ask(method, path, **options)
        assert answer.status == status, f"{method} {path}: {answer.status} {answer.body[:500]!r}"
        return answer.json

    async def ask(self, method: str, path: str, **options: Any) -> Answer:
        headers = {
            **({"Authorization": f"Bearer {self.token}"} if self.token else {}),
            **options.pop("headers", {}),
        }
        town = self.town
        async with town.world.http.request(
            method,
            f"https://127.0.0.1:{town.port}{path}",
            headers={"Host": town.host, **headers},
            server_hostname=town.host,
            allow_redirects=False,
            **options,
        ) as response:
            body = await response.read()
            is_json = response.content_type.endswith("json") and body
            return Answer(
                response.status,
                response.headers,
                body,
                await response.json(content_type=None) if is_json else None,
            )

    async def get(self, path: str, **options: Any) -> Any:
        return await self.call("GET", path, **options)

    async def post(self, path: str, data: Any = None, **options: Any) -> Any:
        return await self.call("POST", path, json=data or {}, **options)


class Somebody(Caller):
    """A colleague with a client."""

    def __init__(self, town: "Town", token: str, account: Account) -> None:
        super().__init__(town, token)
        self.account, self.id, self.username = account, str(account.id), account.username

    @property
    def handle(self) -> str:
        return f"{self.username}@{self.town.host}"

    async def publish(self, text: str, **fields: Any) -> dict[str, Any]:
        """Publish and let every site hear of it."""
        status = await self.post("/api/v1/statuses", {"status": text, **fields})
        await self.town.world.settle()
        return status

    async def do(self, path: str, data: Any = None) -> Any:
        """POST, and let every site hear of it."""
        answer = await self.post(path, data)
        await self.town.world.settle()
        return answer

    async def find(self, handle: str) -> dict[str, Any]:
        """Look a handle up as a client does, asking its site when it is not known."""
        found = await self.get(f"/api/v2/search?q={handle}&resolve=true&type=accounts")
        assert found["accounts"], f"{handle} was not found"
        return found["accounts"][0]

    async def follow(self, other: "Somebody") -> dict[str, Any]:
        account = await self.find("@" + other.handle)
        await self.do(f"/api/v1/accounts/{account['id']}/follow")
        return account

    async def home(self) -> list[dict[str, Any]]:
        return await self.get("/api/v1/timelines/home")

    async def notifications(self) -> list[dict[str, Any]]:
        return await self.get("/api/v1/notifications")


@dataclass
class Town:
    """One site of the company."""

    world: "World"
    host: str
    port: int
    settings: Settings
    network: Network = None  # type: ignore[assignment]
    app: web.Application = None  # type: ignore[assignment]
    runner: Runner = None  # type: ignore[assignment]
    context: contextvars.Context = field(default_factory=contextvars.Context)
    people: dict[str, Somebody] = field(default_factory=dict)

    async def run(self, work: Coroutine[Any, Any, Result] | Callable[[], Awaitable[Result]]) -> Result:
        """Run something where this site's database is. Queries need a function: they connect when made."""

        async def inside() -> Result:
            return await (work() if callable(work) else work)

        return await asyncio.get_running_loop().create_task(inside(), context=self.context.copy())

    async def person(self, username: str, **options: Any) -> Somebody:
        """Hire somebody, with a token of a client that may do everything."""

        async def hire() -> Somebody:
            options.setdefault("display_name", username.capitalize())
            options.setdefault("roles", FORMER[options.pop("role", "member")])
            account = await create_person(
                self.network.site, username, password=PASSWORD, by="test", **options
            )
            account = await with_keys(self.network.site, account)  # As `parvis person add` does.
            token = await self.token_of(account.id)
            return Somebody(self, token, account)

        self.people[username] = await self.run(hire())
        return self.people[username]

    async def token_of(self, account_id: int, scopes: str = "read write follow push profile") -> str:
        application, _ = await register_application("Elk", "", ["https://elk.corp.example/"], scopes.split())
        issued = await issue_token(application, scopes, account_id)
        return issued.secret

    async def allow(self, *hosts: str, state: str = "active") -> None:
        for host in hosts:
            await self.run(set_state(self.network.site.live, host, state, by="test"))

    def anybody(self) -> Caller:
        return Caller(self)


class World:
    def __init__(self, folder: Path, *, is_new: bool = True) -> None:
        self.folder, self.is_new = folder, is_new
        self.towns: dict[str, Town] = {}
        self.authority = company_authority()
        self.wiretap = Wiretap()
        self.http: aiohttp.ClientSession = None  # type: ignore[assignment]
        self.trust: ssl.SSLContext = None  # type: ignore[assignment]
        self._stack = AsyncExitStack()
        self._stop = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self._sockets: dict[str, socket.socket] = {}

    def __getitem__(self, name: str) -> Town:
        return self.towns[name]

    async def open(
        self,
        *names: str,
        databases: dict[str, str] | None = None,
        hosts: dict[str, str] | None = None,
        **settings: Any,
    ) -> list[Town]:
        """Open sites `<name>.corp.example`. They do not know one another yet.

        `hosts` are further names that lead somewhere; `databases` are those that are not SQLite.
        """
        ca_file = self.folder / "company-ca.pem"
        self.authority.cert_pem.write_to_path(str(ca_file))
        for name in names:
            listening = socket.create_server(("127.0.0.1", 0))
            self._sockets[f"{name}.corp.example"] = listening
        places = {host: f"127.0.0.1:{s.getsockname()[1]}" for host, s in self._sockets.items()}
        for name in names:
            host = f"{name}.corp.example"
            town_settings = Settings(
                origin=f"https://{host}",
                name=name.capitalize(),
                data_dir=self.folder / name,
                database=(databases or {}).get(name, ""),
                company_ca=ca_file,
                development=True,
                development_hosts={**places, **(hosts or {})},
                **settings,
            )
            town_settings.data_dir.mkdir(exist_ok=True)
            town = Town(self, host, self._sockets[host].getsockname()[1], town_settings)
            self.towns[name] = town
            opened = asyncio.Event()
            task = asyncio.create_task(self._live(town, opened))
            self._tasks.append(task)
            waiting = asyncio.create_task(opened.wait())
            await asyncio.wait([task, waiting], return_when=asyncio.FIRST_COMPLETED)
            if task.done():
                waiting.cancel()
                task.result()
        if self.http is None:
            self.trust = trust_in(self.authority)
            self.http = aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=self.trust))
        return [self.towns[name] for name in names]

    async def befriend(self, *names: str) -> None:
        """Let these sites allow one another."""
        for name in names:
            await self.towns[name].allow(*(self.towns[other].host for other in names if other != name))

    async def recognize(self, software: str = "parvis") -> None:
        """Let all sites know what the others run, as a probe or the handshake finds out."""
        for town in self.towns.values():
            await town.run(self._note_software(town, software))

    async def _note_software(self, town: Town, software: str) -> None:
        await Peer.all().update(software=software)
        town.network.site.live.announce(Event("peers"))

    async def settle(self) -> None:
        """Deliver and apply, round and round, until nobody has anything to do."""
        while sum([await town.run(_round(town.network)) for town in self.towns.values()]):
            pass

    async def _live(self, town: Town, opened: asyncio.Event) -> None:
        """A site lives in this task: requests inherit its database from here."""
        if self.is_new:
            await self.found(town)
        async with open_site(town.settings) as site, open_network(site) as network:
            town.network, town.context = network, contextvars.copy_context()
            town.app = create_app(network)
            town.app.middlewares.append(self.wiretap.at(town.host))
            runner = Runner(town.app, access_log=None, shutdown_timeout=0.1)
            await runner.setup()
            town.runner = runner
            certificate = shown_by(self.authority, town.host)
            try:
                await web.SockSite(runner, self._sockets[town.host], ssl_context=certificate).start()
                opened.set()
                await self._stop.wait()
            finally:
                await runner.cleanup()

    async def found(self, town: Town) -> None:
        """Make what `parvis init` makes: once per test run for each name, then it is copied."""
        settings = town.settings
        if not settings.is_sqlite or settings.sqlite_file.exists():
            await self._found_anew(town)
            return
        if settings.origin not in _founded:
            await self._found_anew(town)
            _founded[settings.origin] = {file.name: file.read_bytes() for file in settings.data_dir.iterdir()}
            KEYS.keep()
        for name, content in _founded[settings.origin].items():
            (settings.data_dir / name).write_bytes(content)

    async def _found_anew(self, town: Town) -> None:
        await migrate(town.settings)
        secret = SecretBox.create(town.settings)
        async with open_database(town.settings):
            if not await Account.filter(host="", actor_type="Application").exists():
                await create_site_account(town.settings, secret)

    async def close(self) -> None:
        if self.http:
            await self.http.close()
        self._stop.set()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        # Not before their servers: the loop would go on waiting for whatever gets their numbers next.
        for listening in self._sockets.values():
            listening.close()


async def _round(network: Network) -> int:
    return await deliver_due(network) + await apply_pending(network) + await run_due(network)


@asynccontextmanager
async def company(folder: Path, *names: str, is_new: bool = True, **options: Any) -> AsyncIterator[World]:
    """A world with these sites, all allowing one another; or as they stand in the folder and their databases."""
    world = World(folder, is_new=is_new)
    try:
        await world.open(*names, **options)
        if is_new:
            await world.befriend(*names)
        yield world
    finally:
        await world.close()


async def eventually(condition: Callable[[], Awaitable[bool]], within_s: float = 10) -> None:
    """Wait for a state that comes by itself, with a deadline."""
    async with asyncio.timeout(within_s):
        while not await condition():
            await asyncio.sleep(0.01)
