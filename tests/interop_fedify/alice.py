"""Alice: a person at a server that we did not write. It is made with Fedify, and is in server.js."""

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import trustme

from tests.clients.sites import ending
from tests.node import node_with

FOLDER = Path(__file__).parent
HOST = "fedify.example"
LIFETIME_S = 300


@dataclass(frozen=True)
class FedifyServer:
    """Where Alice's server listens for peers and for us, and whose certificates it believes."""

    port: int
    control: str
    authority: trustme.CA


@contextmanager
def running_fedify(folder: Path) -> Iterator[FedifyServer]:
    """Run a server that begins anew, and gets to know other names, whenever a test begins."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(folder / "authority.pem"))
    authority.issue_cert(HOST).private_key_and_cert_chain_pem.write_to_path(str(folder / "fedify.pem"))
    process = subprocess.Popen(
        [node_with(FOLDER), "server.js", HOST, str(folder / "fedify.pem")],
        cwd=FOLDER,
        env={**os.environ, "NODE_EXTRA_CA_CERTS": str(folder / "authority.pem")},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdin
    assert process.stdout
    with ending(process, LIFETIME_S):
        ports = json.loads(process.stdout.readline())
        yield FedifyServer(ports["peer"], f"http://127.0.0.1:{ports['control']}", authority)


@dataclass(frozen=True)
class Diary:
    """What Alice's server was asked, what came to her, and who follows her."""

    received: list[dict[str, str]]
    asked: list[str]
    followers: list[str]

    def of(self, kind: str) -> list[dict[str, str]]:
        return [activity for activity in self.received if activity["type"] == kind]


@dataclass
class Alice:
    """Asks Alice's server to act as she would, and what it knows."""

    server: FedifyServer
    http: aiohttp.ClientSession
    handle: str = f"alice@{HOST}"
    uri: str = f"https://{HOST}/users/alice"

    async def does(self, what: str, **details: Any) -> dict[str, Any]:
        """Let her do something; everybody whom it concerns has been told when this returns."""
        status, answer = await self._ask(what, details)
        assert status == 200, answer
        return json.loads(answer)

    async def fails_to(self, what: str, **details: Any) -> str:
        """Let her try something that must not work, and return what her server complains of."""
        status, complaint = await self._ask(what, details)
        assert status == 500, f"{what} worked: {complaint}"
        return complaint

    async def diary(self) -> Diary:
        return Diary(**await self.does("diary"))

    async def _ask(self, what: str, details: dict[str, Any]) -> tuple[int, str]:
        async with self.http.post(f"{self.server.control}/{what}", json=details) as answer:
            return answer.status, await answer.text()
