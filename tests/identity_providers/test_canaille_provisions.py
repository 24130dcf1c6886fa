"""Canaille, a real directory, brings people, changes and locks them, with its own tokens, which it is asked about."""

import asyncio
import os
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from aiohttp import web

from models.core.accounts import Account
from models.core.egress import Dial
from models.identity.provisioned import ProvisionedPerson
from models.identity.provisioned_groups import ProvisionedGroup
from models.people.people import Person
from outbox.identity.directory_tokens import set_introspection
from outbox.identity.providers import Wanted, add_provider
from tests.identity_providers.own_canaille import python_with_canaille
from tests.world import Town, company, company_authority

HOST, SECRET = "id.corp.example", "s3cret"

pytestmark = pytest.mark.xdist_group("canaille")

CONFIG = """
SECRET_KEY = "secret"
SERVER_NAME = "{host}"
PREFERRED_URL_SCHEME = "https"
[CANAILLE]
DATABASE = "sql"
[CANAILLE_SQL]
DATABASE_URI = "sqlite:///{folder}/canaille.db"
[CANAILLE_SCIM]
ENABLE_CLIENT = true
[CANAILLE_OIDC]
"""


@dataclass
class Canaille:
    folder: Path
    program: str

    @property
    def environment(self) -> dict[str, str]:
        plain = {name: text for name, text in os.environ.items() if name in ("PATH", "HOME", "LANG")}
        return plain | {"CANAILLE_CONFIG": str(self.folder / "canaille.toml")}

    async def start(self, *arguments: str) -> asyncio.subprocess.Process:
        pipe = asyncio.subprocess.PIPE
        return await asyncio.create_subprocess_exec(
            self.program, *arguments, env=self.environment, stdout=pipe, stderr=asyncio.subprocess.STDOUT
        )

    async def do(self, *arguments: str) -> None:
        process = await self.start(*arguments)
        said, _ = await process.communicate()
        assert process.returncode == 0, said.decode()
        assert b"failed" not in said, said.decode()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return listening.getsockname()[1]


@asynccontextmanager
async def running(folder: Path, port: int, client_uri: str) -> AsyncIterator[Canaille]:
    program = str(Path(await asyncio.to_thread(python_with_canaille)).parent / "canaille")
    canaille = Canaille(folder, program)
    (folder / "canaille.toml").write_text(CONFIG.format(host=HOST, folder=folder))
    certificate = company_authority().issue_cert(HOST)
    certificate.private_key_pem.write_to_path(str(folder / "key.pem"))
    certificate.cert_chain_pems[0].write_to_path(str(folder / "cert.pem"))
    await canaille.do("install")
    client = {
        "--client-id": "parvis",
        "--client-secret": SECRET,
        "--client-name": "Parvis",
        "--client-uri": client_uri,
        "--redirect-uris": "https://paris.corp.example/login/with/canaille",
        "--scope": "openid",
    }
    await canaille.do("create", "client", "--quiet", *(each for pair in client.items() for each in pair))
    await canaille.do("set", "client", "parvis", "--audience", "parvis", "--quiet")
    tls = ("--certfile", str(folder / "cert.pem"), "--keyfile", str(folder / "key.pem"))
    server = await canaille.start("run", "--bind", f"127.0.0.1:{port}", *tls)
    try:
        async with asyncio.timeout(60):
            while True:
                try:
                    _, writer = await asyncio.open_connection("127.0.0.1", port)
                    writer.close()
                    break
                except OSError:
                    assert server.returncode is None
                    await asyncio.sleep(0.1)
        yield canaille
    finally:
        server.terminate()
        await server.communicate()


async def test_canaille_pushes_people(tmp_path: Path) -> None:
    port = free_port()
    async with company(tmp_path, "paris", hosts={HOST: f"127.0.0.1:{port}"}) as world:
        town = world["paris"]
        door = web.TCPSite(town.runner, "127.0.0.1", 0)
        await town.run(door.start)
        [own_port] = [each.getsockname()[1] for each in door._server.sockets]  # type: ignore[union-attr]
        async with running(tmp_path, port, f"http://127.0.0.1:{own_port}/scim/v2") as canaille:
            await known_to(town)
            await canaille.do(
                *(
                    "create",
                    "user",
                    "--quiet",
                    "--user-name",
                    "lea",
                    "--given-name",
                    "Léa",
                    "--family-name",
                    "Petit",
                ),
                *(
                    "--formatted-name",
                    "Léa Petit",
                    "--display-name",
                    "Léa Petit",
                    "--emails",
                    "lea@lyon.corp.example",
                ),
                *(
                    "--title",
                    "Cheffe d'atelier",
                    "--phone-numbers",
                    "+33478000000",
                    "--preferred-language",
                    "fr",
                ),
                *(
                    "--password",
                    "correct horse battery",
                    "--department",
                    "Atelier",
                    "--employee-number",
                    "12",
                ),
            )
            account = await town.run(lambda: Account.get(handle="lea"))
            person = await town.run(lambda: Person.get(id=account.id))
            assert (account.display_name, person.department) == ("Léa Petit", "Atelier")
            assert (person.email, person.password_hash) == ("lea@lyon.corp.example", "")
            await canaille.do("set", "user", "lea", "--display-name", "Léa Petit-Morel", "--quiet")
            account = await town.run(lambda: Account.get(handle="lea"))
            assert account.display_name == "Léa Petit-Morel"
            await canaille.do("create", "group", "--quiet", "--display-name", "atelier", "--members", "lea")
            await town.run(lambda: ProvisionedGroup.get(display_name="atelier"))
            await canaille.do("set", "user", "lea", "--lock-date", "2026-01-01T00:00:00+00:00", "--quiet")
            assert (await town.run(lambda: Person.get(id=account.id))).disabled_at is not None
            await canaille.do("delete", "user", "--noconfirm", "--user-name", "lea")
            assert (await town.run(lambda: ProvisionedPerson.get())).deleted_at is not None
            dials = await town.run(lambda: Dial.filter(purpose="sso").values_list("host", "outcome"))
            assert set(dials) == {(HOST, "200")}


async def known_to(town: Town) -> None:
    async def add() -> None:
        wanted = Wanted("Canaille", f"https://{HOST}", "parvis", SECRET, email_domains="corp.example")
        provider = await add_provider(town.network, "canaille", wanted, by="ada")
        await set_introspection(town.network, provider, f"https://{HOST}/oauth/introspect", by="ada")

    await town.run(add)
