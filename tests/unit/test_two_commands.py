"""The same command in two processes at once: one effect, and a sentence to each who asked. On both databases."""

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from models.core.config import Settings, load_settings
from models.core.database import open_database, value
from tests.files import photo

ROOT = Path(__file__).parents[2]
NewUrl = Callable[[], Awaitable[str]]

TERMINALS = """
import json, os, sys, tempfile
import federation.network, models.core.site, outbox.announcements.announcements, outbox.files.emoji, outbox.groups.templates, web.process.doctor
from web.process.cli import main

def typed(arguments):
    said = tempfile.TemporaryFile()
    process = os.fork()
    if not process:
        os.dup2(said.fileno(), 1)
        os.dup2(said.fileno(), 2)
        main(arguments)
    return process, said

for line in sys.stdin:
    both = [typed(json.loads(line)) for _ in range(2)]
    codes = [os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) for process, _ in both]
    told = [(said.seek(0), said.read().decode())[1] for _, said in both]
    print(json.dumps(list(zip(codes, told))), flush=True)
"""
"""Types each command in two processes, which have what they import from this one: a second of start for each is long."""


class Terminals:
    """Two terminals in which administrators type the same, with the settings of a site in the environment."""

    def __init__(self, folder: Path, database: str) -> None:
        self.folder = folder
        given = {
            "PARVIS_ORIGIN": "https://paris.corp.example",
            "PARVIS_DATA_DIR": str(folder / "data"),
            "PARVIS_DATABASE": database,
        }
        plain = {name: text for name, text in os.environ.items() if not name.startswith("PARVIS_")}
        self.environment = plain | given | {"PYTHONPATH": str(ROOT)}
        self.settings: Settings = load_settings(None, given)
        self._process: asyncio.subprocess.Process | None = None

    async def open(self) -> None:
        pipe = asyncio.subprocess.PIPE
        self._process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", TERMINALS),
            cwd=self.folder,
            env=self.environment,
            stdin=pipe,
            stdout=pipe,
        )

    async def close(self) -> None:
        if self._process and self._process.stdin:
            self._process.stdin.close()
            await self._process.wait()

    async def twice(self, *arguments: str, second: int = 0) -> None:
        """Type a command in both at once. One succeeds; the second may, or is told why it cannot."""
        assert self._process
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(arguments).encode() + b"\n")
        both = json.loads(await self._process.stdout.readline())
        assert sorted(code for code, _ in both) in ([0, 0], [0, second]), both
        assert not any("Traceback" in said for _, said in both), both
        assert all(said.count("Error: ") == code for code, said in both), both

    async def count(self, sql: str) -> int:
        async with open_database(self.settings):
            return await value(f"SELECT count(*) FROM {sql}")


@pytest.fixture(params=["sqlite", "postgres"])
def new_url(request: pytest.FixtureRequest) -> NewUrl | None:
    """Makes a database with nothing in it; None for SQLite's own file."""
    return request.getfixturevalue("new_empty_postgres_url") if request.param == "postgres" else None


@pytest.fixture
async def terminals(new_url: NewUrl | None, tmp_path: Path) -> AsyncIterator[Terminals]:
    opened = Terminals(tmp_path, await new_url() if new_url else "")
    await opened.open()
    yield opened
    await opened.close()


async def test_commands_in_two_processes_at_once(terminals: Terminals) -> None:
    await terminals.twice("init")
    assert await terminals.count("accounts") == 1
    await terminals.twice("migrate")

    await terminals.twice("person", "add", "amelie", "--role", "admin", second=1)
    assert await terminals.count("people") == 1
    await terminals.twice("person", "role", "amelie", "communicator")
    assert await terminals.count("audit WHERE action = 'person.role'") == 1
    await terminals.twice("person", "disable", "amelie")
    assert await terminals.count("audit WHERE action = 'person.disable'") == 1

    for command, action in (("allow", "allow"), ("suspend", "suspend"), ("remove", "remove")):
        yes = ["--yes"] if command == "remove" else []
        await terminals.twice("peer", command, "lyon.corp.example", *yes)
        assert await terminals.count(f"audit WHERE action = 'peer.{action}'") == 1
    assert await terminals.count("peers") == 1

    picture = terminals.folder / "parvis.png"
    picture.write_bytes(photo(64, 64, "PNG"))
    await terminals.twice("emoji", "add", "parvis", str(picture))
    assert await terminals.count("custom_emoji") == 1
    await terminals.twice("emoji", "remove", "parvis", second=1)
    assert await terminals.count("custom_emoji") == 0
    await terminals.twice("template", "add", "guild", "Guild")
    assert await terminals.count("group_templates") == 1

    await terminals.twice("announce", "add", "fr=Bonjour")
    assert await terminals.count("announcements") == await terminals.count("posts") == 1
    async with open_database(terminals.settings):
        announcement_id = await value("SELECT id FROM announcements")
    await terminals.twice("announce", "withdraw", str(announcement_id), second=1)
    assert await terminals.count("audit WHERE action = 'announcement.withdraw'") == 1
