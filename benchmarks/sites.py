"""A site to measure: made here with the product's own functions, then served by `parvis serve`.

While it is served, the database is read from here through `Site.count`, a connection that only reads.
"""

import asyncio
import os
import socket
import sqlite3
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks import load
from federation.keys import with_keys
from federation.network import Network, open_network
from models.core.accounts import Account, handle_of
from models.core.base import new_id, now
from models.core.config import Settings
from models.core.database import open_database
from models.core.schema import migrate
from models.core.secret import SecretBox
from models.core.site import open_site
from models.peers.peers import set_state
from models.people.follows import put_follow
from models.people.oauth import issue_token, register_application
from models.people.people import Person
from outbox.people.accounts import create_person, create_site_account

START_S = 30
PASSWORD = "correct horse battery staple"

WORDS = (
    "Les chiffres de la ligne 3 sont en ligne : les rebuts ont baissé de douze pour cent depuis septembre,"
    " and the night shift did most of it. Details are on the intranet; questions to the planning team, please."
    " Merci à tous ceux qui ont participé, à Lyon comme à Paris, et à jeudi pour la suite #planning #qualite"
)
"""A post of ordinary length."""


@dataclass(frozen=True)
class Somebody:
    id: int
    token: str

    @property
    def headers(self) -> dict[str, str]:
        return {"Host": "127.0.0.1", "Authorization": f"Bearer {self.token}"}


@dataclass(frozen=True)
class Site:
    """A site on this machine, served or not."""

    settings: Settings

    @property
    def port(self) -> int:
        return int(self.settings.listen.rpartition(":")[2])

    def count(self, sql: str, *values: Any) -> int:
        """Ask the site's database for a number."""
        with closing(sqlite3.connect(f"file:{self.settings.sqlite_file}?mode=ro", uri=True)) as database:
            return database.execute(sql, values).fetchone()[0]

    async def until(self, wanted: int, sql: str, *values: Any) -> None:
        """Wait until the database answers a number."""
        async with asyncio.timeout(load.DEADLINE_S):
            while self.count(sql, *values) < wanted:
                await asyncio.sleep(0.005)


def free_port() -> int:
    with closing(socket.create_server(("127.0.0.1", 0))) as listening:
        return int(listening.getsockname()[1])


def hosts_at(port: int, count: int) -> list[str]:
    """Name other sites that all listen on one port of this machine."""
    return [f"site{n}.localhost:{port}" for n in range(count)]


async def new_site(folder: Path, hosts: Sequence[str] = (), *, database: str = "") -> Site:
    """Make a site that speaks http on loopback, and these hosts its active peers. On SQLite where nothing is given."""
    port = free_port()
    settings = Settings(
        origin=f"http://localhost:{port}",
        data_dir=folder,
        database=database,
        listen=f"127.0.0.1:{port}",
        development=True,
    )
    folder.mkdir()
    await migrate(settings)
    secret = SecretBox.create(settings)
    async with open_database(settings):
        await create_site_account(settings, secret)
    async with open_inside(Site(settings)) as network:
        for host in hosts:
            await set_state(network.site.live, host, "active", by="benchmark")
    return Site(settings)


@asynccontextmanager
async def open_inside(site: Site) -> AsyncIterator[Network]:
    """Work in a site with the product's functions, while it is not served."""
    async with open_site(site.settings) as opened, open_network(opened) as network:
        yield network


async def hire(network: Network, username: str) -> Somebody:
    """Make a person with a client."""
    account = await create_person(network.site, username, password=PASSWORD, by="benchmark")
    account = await with_keys(network.site, account)
    application, _ = await register_application("Tusky", "", ["urn:ietf:wg:oauth:2.0:oob"], ["read", "write"])
    issued = await issue_token(application, "read write", account.id)
    return Somebody(account.id, issued.secret)


async def remote_account(host: str, username: str, public_pem: str) -> Account:
    """Know somebody of another site, as if fetched just now."""
    known = _remote_account(host, username, public_pem)
    await known.save(force_create=True)
    return known


def _remote_account(host: str, username: str, public_pem: str) -> Account:
    uri = f"http://{host}/users/{username}"
    return Account(
        id=new_id(),
        username=username,
        host=host,
        handle=handle_of(username, host),
        uri=uri,
        url=f"http://{host}/@{username}",
        inbox_url=f"{uri}/inbox",
        shared_inbox_url=f"http://{host}/inbox",
        followers_url=f"{uri}/followers",
        key_id=f"{uri}#main-key",
        public_key_pem=public_pem,
        display_name=username.capitalize(),
        fetched_at=now(),
    )


async def remote_accounts(host: str, count: int, public_pem: str) -> list[Account]:
    """Know many people of another site, as remote_account knows one."""
    found = [_remote_account(host, f"member{n}", public_pem) for n in range(count)]
    await Account.bulk_create(found)
    return found


async def colleagues(network: Network, count: int) -> list[Account]:
    """Make many people at once. They cannot log in and have no keys: they are there to be written to."""
    site = network.site
    ids = [new_id() for _ in range(count)]
    found = [
        Account(id=i, username=f"colleague{n}", handle=f"colleague{n}", uri=site.actor_uri(i))
        for n, i in enumerate(ids)
    ]
    await Account.bulk_create(found)
    await Person.bulk_create([Person(id=i) for i in ids])
    return found


async def let_follow(follower_id: int, target_id: int) -> None:
    await put_follow(follower_id, target_id, "accepted")


@asynccontextmanager
async def served(site: Site) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run `parvis serve` until left. Its log goes to a file, as a service's would."""
    with (site.settings.data_dir / "log").open("ab") as log:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", "from web.process.cli import main; main()", "serve"),
            env=_environment(site.settings),
            stderr=log,
        )
        try:
            await answering(site.port, process)
            yield process
        finally:
            process.terminate()
            await process.wait()


async def answering(port: int, process: asyncio.subprocess.Process) -> None:
    """Wait for the first answer of a server that was just started."""
    asked = load.request("GET", "/.well-known/nodeinfo", {"Host": f"localhost:{port}"})
    async with asyncio.timeout(START_S):
        while process.returncode is None:
            try:
                await load.ask(port, asked)
            except ConnectionRefusedError:
                await asyncio.sleep(0.005)
            else:
                return
    raise RuntimeError(f"the server ended with {process.returncode}")


def _environment(settings: Settings) -> dict[str, str]:
    return {
        **{name: text for name, text in os.environ.items() if not name.startswith("PARVIS_")},
        "PARVIS_ORIGIN": settings.origin,
        "PARVIS_DATA_DIR": str(settings.data_dir),
        "PARVIS_DATABASE": settings.database,
        "PARVIS_LISTEN": settings.listen,
        "PARVIS_DEVELOPMENT": "1",
        **{f"PARVIS_{what}_PER_PERSON": "0" for what in ("CALLS", "POSTS")},  # any number
    }
