"""The command line, as an administrator in Paris types it."""

import asyncio
import contextlib
import os
import pwd
import re
import shutil
import socket
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
import trustme
from click import Argument, Command, Group
from click.testing import CliRunner, Result
from tortoise.exceptions import IntegrityError

from federation.client import Certificate, Client
from federation.keys import RSA
from federation.protocol.signatures import load_private_key, load_public_key
from inbox.handlers import HANDLERS
from models.core import schema
from models.core.accounts import Account, SigningKey
from models.core.audit import AuditRecord
from models.core.base import digest, now
from models.core.config import Settings, load_settings
from models.core.errors import Unauthenticated
from models.core.site import Site, look_of, open_site
from models.core.task_runs import TaskRun, claim_turn, end_turn
from models.core.version import VERSION
from models.delivery.deliveries import Delivery, OutgoingActivity
from models.delivery.received import Received
from models.files.memory import SERVICE, needed_bytes, service_groups
from models.groups.rules import Rule, keep_received_rule
from models.identity.factors import Passkey
from models.peers.host_health import UnreachableHost
from models.peers.peers import Peer, PostureCheck, note_posture, set_state
from models.people import people
from models.people.moves import Move
from models.people.oauth import Application, Session, Token
from models.people.people import Person
from outbox.groups import templates
from outbox.identity.recovery import new_recovery_codes
from tests.files import photo
from tests.postgres import NewUrl
from web.process.cli import main
from web.process.commands import common
from web.process.commands.common import typist
from web.process.maintenance import TASKS
from web.routes import ROUTES

ROOT = Path(__file__).parents[2]
ORIGIN = "https://paris.corp.example"
CORRECT_PASSWORD = "un mot de passe correct"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in, and no settings in the environment."""
    for name in [name for name in os.environ if name.startswith("PARVIS_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(autouse=True)
def served(monkeypatch: pytest.MonkeyPatch) -> None:
    """Our name leads nowhere from here, and the machine runs out of what it likes.

    tests/unit/test_certificates.py looks at what is served.
    """

    async def shown(*_: object) -> Certificate:
        return Certificate("CN=Corp CA", ("paris.corp.example",), now() + timedelta(days=90))

    monkeypatch.setattr(Client, "certificate", shown)
    monkeypatch.setattr("outbox.administration.doctor.service_groups", tuple)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site that was initialised once for all tests, which work on copies."""
    folder = tmp_path_factory.mktemp("made")
    with contextlib.chdir(folder):
        parvis("init", "--origin", ORIGIN, "--name", "Paris", "--data-dir", "data")
    return folder


@pytest.fixture
def paris(folder: Path, made: Path) -> Settings:
    """An initialised site in the current folder."""
    shutil.copytree(made, folder, dirs_exist_ok=True)
    return load_settings(folder / "parvis.toml", {})


DESKS = '''"""Number the desks,
and the chairs (of all floors). Rows of before say nothing.
"""
OLDEST_CODE = "0.2.0"
async def upgrade(db):
    return 'CREATE TABLE "desks" ("id" BIGINT NOT NULL PRIMARY KEY);'
'''


async def check_password(site: Site, login: str, password: str) -> Person:
    return await people.check_password(site, await people.login_of(site, login), password)


def parvis(*arguments: str, typed: str = "", code: int = 0, **environment: str) -> Result:
    """Run a command that must end with the exit code, and without a traceback."""
    result = CliRunner().invoke(main, arguments, input=typed, env=dict(environment))
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert result.exit_code == code, result.output
    return result


def refused(*arguments: str, typed: str = "", code: int = 1, **environment: str) -> str:
    """Run a command that must fail with one sentence on stderr, and return that."""
    result = parvis(*arguments, typed=typed, code=code, **environment)
    assert result.stderr.count("Error: ") == 1
    return result.stderr.split("Error: ")[1]


def on(settings: Settings, look: Callable[[Site], Awaitable[Any]]) -> Any:
    """Look at, or change, the site behind the command line's back."""

    async def opened() -> Any:
        async with open_site(settings) as site:
            return await look(site)

    return asyncio.run(opened())


# The site


def test_help_answers_without_loading_the_server() -> None:
    heavy = "{'aiohttp', 'tortoise', 'cryptography', 'aerich'}"
    script = f"import sys, web.process.cli; sys.exit(str({heavy} & set(sys.modules)) if {heavy} & set(sys.modules) else 0)"
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True)


def test_somebody_gets_what_is_theirs(paris: Settings, tmp_path: Path) -> None:
    parvis("person", "add", "amelie", "--password-stdin", typed="correct horse battery\n")
    for name, file in (("nobody", "a.zip"), ("amelie", "missing/a.zip")):
        refused("person", "export", name, file)
        assert not Path(file).exists()
    parvis("person", "export", "amelie", "amelie.zip")
    assert Path("amelie.zip").stat().st_mode & 0o777 == 0o600
    with ZipFile("amelie.zip") as archive:
        assert b'"handle":"amelie"' in archive.read("core/accounts.jsonl")
    written = Path("amelie.zip").read_bytes()
    assert "not there yet" in refused("person", "export", "amelie", "amelie.zip")
    assert Path("amelie.zip").read_bytes() == written


def test_what_the_site_does_without(paris: Settings) -> None:
    assert "off" not in re.findall(r" (on|off) ", parvis("site", "features").output)
    shown = parvis(
        "site", "features", "--without", "pages", "--without", "faq_bot", "--with", "questions"
    ).output
    assert re.findall(r"(\w+) +off", shown) == ["pages", "faq_bot"]
    assert on(paris, look_of).without == ("faq_bot", "pages")
    assert "file_versions" in refused("site", "features", "--with", "pages", "--without", "holograms")
    assert "Either" in refused("site", "features", "--with", "pages", "--without", "pages", code=2)
    assert re.findall(r"(\w+) +off", parvis("site", "features", "--with", "pages").output) == ["faq_bot"]
    assert re.search(r"without +faq_bot +chosen", parvis("site", "show").output)


def test_how_the_site_shows_itself(paris: Settings, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(photo(64, 64, "PNG"))
    assert re.search(r"name +Paris +settings", parvis("site", "show").output)
    parvis("site", "set", "--name", "Parvis de Paris", "--languages", "en,fr", "--no-counters")
    parvis("site", "set", "--logo", "logo.png", "--time-zone", "America/Martinique")
    shown = parvis("site", "show").output
    for line in (
        "name +Parvis de Paris",
        "languages +en, fr",
        "time zone +America/Martinique",
        "counters shown +no",
    ):
        assert re.search(f"{line} +chosen", shown), shown
    assert re.search(r"logo id +[0-9]+ +chosen", shown)
    parvis("site", "set", "--name", "", "--no-logo", "--counters")
    assert re.search(r"name +Paris +settings", parvis("site", "show").output)
    assert "degrees from 0 to 359" in refused("site", "set", "--hue", "400")
    assert "such as Europe/Paris" in refused("site", "set", "--time-zone", "Paris")
    for nonsense in ((), ("--logo", "logo.png", "--no-logo")):
        assert CliRunner().invoke(main, ["site", "set", *nonsense]).exit_code == 2


def test_emoji_of_the_site(paris: Settings, tmp_path: Path) -> None:
    assert "There are no custom emoji" in parvis("emoji", "list").output
    picture = tmp_path / "parvis.png"
    picture.write_bytes(photo(64, 64, "PNG"))
    parvis("emoji", "add", "parvis", str(picture), "--category", "Logos")
    listed = parvis("emoji", "list").output
    assert "parvis" in listed
    assert "Logos" in listed
    assert "name must be" in refused("emoji", "add", "très", str(picture))
    picture.write_bytes(b"%PDF-1.4")
    assert "not taken" in refused("emoji", "add", "other", str(picture))
    picture.write_bytes(bytes(300_000))
    assert "256 KiB" in refused("emoji", "add", "other", str(picture))
    parvis("emoji", "remove", "parvis")
    assert "no emoji :parvis:" in refused("emoji", "remove", "parvis")


def test_templates_of_groups(paris: Settings) -> None:
    assert "Équipe" in parvis("template", "list").output
    parvis("template", "add", "guild", "Guild", "--kind", "expertise", "--rules", "Share")
    parvis("template", "add", "team", "Crew", "--access", "secret")
    listed = parvis("template", "list").output
    assert all(name in listed for name in ("Guild", "Crew"))
    assert "Équipe" not in listed
    assert "access must be one of" in refused("template", "add", "guild", "Guild", "--access", "ajar")
    assert "key must be" in refused("template", "add", "très", "Guild")
    parvis("template", "remove", "team")
    assert "Équipe" in parvis("template", "list").output
    assert "no template team" in refused("template", "remove", "team")


def test_who_meets_another_admin_is_told_so(paris: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    async def meet(*_: object, **__: object) -> None:
        raise IntegrityError("there")

    monkeypatch.setattr(templates, "add_template", meet)
    assert "at the same moment" in refused("template", "add", "guild", "Guild")


def test_every_command_and_option_explains_itself() -> None:
    def walk(command: Command) -> None:
        assert command.help, command.name
        for parameter in command.params:
            assert isinstance(parameter, Argument) or getattr(parameter, "help", None), (
                command.name,
                parameter.name,
            )
        for child in command.commands.values() if isinstance(command, Group) else []:
            walk(child)

    walk(main)
    assert VERSION in parvis("--version").stdout


def test_init_makes_a_site_that_opens(paris: Settings) -> None:
    assert (paris.origin, paris.name, paris.data_dir) == (ORIGIN, "Paris", Path("data"))
    assert stat.S_IMODE(paris.data_dir.stat().st_mode) == 0o700
    assert stat.S_IMODE((paris.data_dir / "secret.key").stat().st_mode) == 0o600

    async def look(site: Site) -> None:
        account = await Account.get(id=site.account_id)
        assert (account.actor_type, account.username, account.uri) == (
            "Application",
            "paris.corp.example",
            f"{ORIGIN}/actor",
        )
        assert (account.inbox_url, account.key_id) == (f"{ORIGIN}/actor/inbox", f"{ORIGIN}/actor#main-key")
        await assert_keys_open(site, account)
        assert [r.action for r in await AuditRecord.all()] == ["site.create"]

    on(paris, look)


async def assert_keys_open(site: Site, account: Account) -> None:
    wrapped = {key.algorithm: key.wrapped for key in await SigningKey.filter(account_id=account.id)}
    assert wrapped.keys() == {RSA, "ed25519"}
    private = load_private_key(site.secret.unwrap(wrapped[RSA]))
    assert private.public_key() == load_public_key(account.public_key_pem)
    assert load_private_key(site.secret.unwrap(wrapped["ed25519"]))
    assert account.ed25519_multibase.startswith("z6Mk")


def test_init_asks_for_what_is_not_given(folder: Path) -> None:
    shown = parvis("init", "--name", "Lyon", typed="https://lyon.corp.example\n\n").stdout
    assert "Wrote parvis.toml" in shown
    settings = load_settings(folder / "parvis.toml", {})
    assert (settings.origin, settings.name, settings.data_dir) == (
        "https://lyon.corp.example",
        "Lyon",
        Path("data"),
    )


def test_init_writes_any_name_as_toml(folder: Path) -> None:
    name = 'Siège "Île-de-France" \\ 1er étage'
    parvis("init", "--origin", ORIGIN, "--name", name, "--data-dir", "data")
    assert load_settings(folder / "parvis.toml", {}).name == name


def test_init_from_the_environment_writes_no_file(folder: Path) -> None:
    parvis("init", PARVIS_ORIGIN=ORIGIN, PARVIS_DATA_DIR="elsewhere")
    assert [path.name for path in folder.iterdir()] == ["elsewhere"]


def test_init_again_changes_nothing(paris: Settings) -> None:
    before = (paris.data_dir / "secret.key").read_text(), on(paris, lambda site: Account.all().values())
    assert "nothing was changed" in parvis("init").stdout
    assert before == (
        (paris.data_dir / "secret.key").read_text(),
        on(paris, lambda site: Account.all().values()),
    )


def test_init_does_not_mix_options_with_a_settings_file(paris: Settings) -> None:
    assert "parvis.toml exists already" in refused("init", "--name", "Lyon", code=2)


@pytest.mark.parametrize(
    ("origin", "why"),
    [
        ("http://paris.corp.example", "must start with https://"),
        ("paris.corp.example", "must look like"),
        ("https://paris.corp.example/social", "without a path"),
        ("https://Paris.corp.example", "must be written https://paris.corp.example"),
        ("https://siège.corp.example", "must be written https://xn--sige-6oa.corp.example"),
        ("https://paris.corp.example:8443", "port 443"),
        ("https://10.1.2.3", "only names"),
        ("https://paris", "fully qualified"),
    ],
)
def test_init_refuses_an_origin_that_others_would_misread(folder: Path, origin: str, why: str) -> None:
    assert why in refused("init", "--origin", origin, "--name", "Paris", "--data-dir", "data")
    assert list(folder.iterdir()) == []


def test_init_does_not_replace_a_lost_secret(paris: Settings) -> None:
    (paris.data_dir / "secret.key").unlink()
    assert "needs the file back from its backup" in refused("init")
    assert not (paris.data_dir / "secret.key").exists()


@pytest.mark.usefixtures("quiet")
def test_an_origin_is_permanent(paris: Settings) -> None:
    for command in (["init"], ["serve"], ["person", "list"]):
        assert f"belongs to {ORIGIN}" in refused(*command, PARVIS_ORIGIN="https://lyon.corp.example")


def test_migrate_says_what_it_did(paris: Settings, folder: Path) -> None:
    assert "up to date" in parvis("migrate").stdout
    assert "Applied 0001_" in parvis("migrate", PARVIS_DATA_DIR="new").stdout


def test_a_plan_says_what_would_be_done_and_changes_nothing(
    paris: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "up to date" in parvis("migrate", "--plan").stdout
    shutil.copytree(schema.MIGRATIONS, tmp_path / "migrations")
    (tmp_path / "migrations" / "sqlite" / "9000_desks.py").write_text(DESKS)
    monkeypatch.setattr(schema, "MIGRATIONS", tmp_path / "migrations")
    for _ in range(2):
        lines = parvis("migrate", "--plan").stdout.splitlines()
        assert lines[0].startswith("Make a backup first")
        assert lines[1:] == [
            "  9000_desks: Number the desks, and the chairs (of all floors). (Parvis 0.2.0 or later may run beside it)"
        ]
    assert "parvis migrate" in refused("person", "list")
    assert parvis("migrate").stdout == "Applied 9000_desks\n"


def test_handlers_are_printed_with_their_checks() -> None:
    shown = [line.split() for line in parvis("handlers").stdout.splitlines()[1:]]
    assert ["Create", "Note", "own_note", "inbox.posts.posts.receive_create"] in shown
    assert len(shown) == len(HANDLERS)


def test_routes_shows_every_route_with_its_access() -> None:
    shown = [line.split() for line in parvis("routes").stdout.splitlines()[1:]]
    assert shown == [[route.method, route.path, *str(route.access).split()] for route in ROUTES]


# Wrong from the start


@pytest.mark.parametrize(
    ("environment", "why"),
    [
        ({"PARVIS_CONFIG": "nowhere.toml"}, "nowhere.toml cannot be read"),
        ({"PARVIS_LISTEN": "8000"}, "PARVIS_LISTEN='8000' must look like"),
        ({"PARVIS_DATABASE": "mysql://paris"}, "PARVIS_DATABASE must be empty"),
        ({"PARVIS_DATABASE": "postgres://paris@127.0.0.1:1/paris"}, "PostgreSQL database cannot be reached"),
        ({"PARVIS_DATA_DIR": "/dev/null"}, "/dev/null/secret.key cannot be read"),
        ({"PARVIS_TLS_KEY": "key.pem"}, "go together"),
        ({"PARVIS_COMPANY_CA": "no.pem"}, "PARVIS_COMPANY_CA: no.pem cannot be used (No such file"),
        ({"PARVIS_COMPANY_CA": "parvis.toml"}, "PARVIS_COMPANY_CA: parvis.toml cannot be used ("),
        (
            {"PARVIS_CLIENT_CERTIFICATE": "a.pem", "PARVIS_CLIENT_KEY": "a.key"},
            "PARVIS_CLIENT_CERTIFICATE: a.pem cannot be used (No such file",
        ),
        (
            {"PARVIS_TLS_KEY": "key.pem", "PARVIS_TLS_CERTIFICATE": "chain.pem"},
            "chain.pem or its key key.pem cannot",
        ),
        (
            {"PARVIS_POST_MAX_CHARACTERS": "many"},
            "PARVIS_POST_MAX_CHARACTERS='many' is not a valid characters",
        ),
    ],
)
@pytest.mark.usefixtures("paris", "quiet")
def test_serve_with_wrong_settings_ends_with_a_sentence(environment: dict[str, Any], why: str) -> None:
    assert why in refused("serve", **environment)


@pytest.mark.parametrize(
    ("part", "other", "why"),
    [
        (r"//[^@/]*@", "//nobody:x@", "nobody"),
        (r"/parvis_test_\w+", "/no_such_database", "no_such_database"),
    ],
)
def test_a_wrong_postgresql_database_is_refused(postgres_url: str, part: str, other: str, why: str) -> None:
    database = re.sub(part, other, postgres_url)
    sentence = refused("init", PARVIS_ORIGIN=ORIGIN, PARVIS_DATABASE=database)
    assert sentence.startswith("The PostgreSQL database cannot be reached")
    assert why in sentence


@pytest.fixture
async def empty_postgres_url(new_empty_postgres_url: NewUrl) -> str:
    return await new_empty_postgres_url()


def test_a_site_on_postgresql(empty_postgres_url: str) -> None:
    environment: dict[str, Any] = {"PARVIS_ORIGIN": ORIGIN, "PARVIS_DATABASE": empty_postgres_url}
    parvis("init", **environment)
    assert "nothing was changed" in parvis("init", **environment).stdout
    parvis("person", "add", "amelie", "--role", "admin", "--role", "moderator", **environment)
    parvis("peer", "allow", "lyon.corp.example", **environment)
    assert "amelie  site, federation, people, moderator" in parvis("person", "list", **environment).stdout
    assert {level for level, _ in doctor(**environment).values()} == {"OK"}
    assert "Nothing waits" in parvis("queue", **environment).stdout


@pytest.fixture
def quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaves logging to pytest."""
    monkeypatch.setattr("web.process.server.configure_logging", lambda settings: None)


@pytest.mark.usefixtures("quiet")
def test_serve_before_init_says_so() -> None:
    assert "PARVIS_ORIGIN" in refused("serve")
    assert "`parvis init`" in refused("serve", PARVIS_ORIGIN=ORIGIN)


@pytest.mark.parametrize("text", ["origin = https://paris", "\udcff"], ids=["not TOML", "not UTF-8"])
def test_a_settings_file_that_cannot_be_read_is_named(folder: Path, text: str) -> None:
    (folder / "parvis.toml").write_bytes(text.encode(errors="surrogateescape"))
    assert "parvis.toml is not valid TOML" in refused("person", "list")


def test_the_settings_in_force_are_shown_with_where_they_come_from(folder: Path) -> None:
    (folder / "parvis.toml").write_text(f'origin = "{ORIGIN}"\nname = "Paris"\nlanguages = ["en"]\n')
    shown = parvis("settings", PARVIS_NAME="Siège", PARVIS_DATABASE="postgres://parvis:geheim@db/parvis")
    lines = {line.split()[0]: line.split()[1:] for line in shown.stdout.splitlines()}
    assert lines["SETTING"] == ["VALUE", "FROM"]
    assert lines["origin"] == [ORIGIN, "parvis.toml"]
    assert lines["name"] == ["Siège", "PARVIS_NAME"]
    assert lines["languages"] == ["en", "parvis.toml"]
    assert lines["database"] == ["postgres://parvis:(hidden)@db/parvis", "PARVIS_DATABASE"]
    assert lines["listen"] == ["127.0.0.1:8000", "default"]
    assert "geheim" not in shown.output


def test_wrong_settings_are_shown_before_what_is_wrong(folder: Path) -> None:
    shown = parvis("settings", PARVIS_LISTEN="8000", code=1)
    assert "PARVIS_LISTEN" in shown.stdout
    assert "PARVIS_ORIGIN" in shown.stderr
    assert "Is PARVIS_LISTEN meant?" in refused("settings", PARVIS_LISTN="8000")


def test_an_unknown_setting_is_named(folder: Path) -> None:
    (folder / "parvis.toml").write_text(f'origin = "{ORIGIN}"\nplugins = true\n')
    assert "there is no setting 'plugins'" in refused("serve")


@pytest.mark.usefixtures("quiet")
def test_a_database_of_a_newer_parvis_is_refused(paris: Settings) -> None:
    with sqlite3.connect(paris.sqlite_file) as database:
        database.execute("INSERT INTO aerich (version, app, content) VALUES ('9999_x.py', 'models', '{}')")
    database.close()
    for command in (["serve"], ["migrate"], ["init"], ["person", "list"]):
        assert "newer Parvis" in refused(*command)


@pytest.mark.usefixtures("quiet")
def test_a_database_that_is_locked_is_named(paris: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.core.sqlite.LOCKED_MS", 20)
    other = sqlite3.connect(paris.sqlite_file, isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        said = refused("person", "add", "amelie")
    finally:
        other.close()
    assert said.startswith(
        "The database did not do it: database is locked. Does it run, does another program"
    )
    parvis("person", "add", "amelie")


def test_a_damaged_database_is_refused(paris: Settings) -> None:
    paris.sqlite_file.write_bytes(b"Compte rendu. " * 1000)
    for command in (["serve"], ["migrate"], ["init"], ["person", "list"]):
        assert "not a database" in refused(*command)


def test_a_database_damaged_within_is_found_and_refused(paris: Settings) -> None:
    add("bruno")
    database = sqlite3.connect(paris.sqlite_file)
    page = database.execute("SELECT rootpage FROM sqlite_master WHERE name = 'people'").fetchone()[0]
    size = database.execute("PRAGMA page_size").fetchone()[0]
    database.close()
    with paris.sqlite_file.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    assert "The database is damaged" in refused("person", "list")
    assert "FAIL  database: damaged" in parvis("doctor", code=1).stdout


@pytest.mark.usefixtures("paris")
def test_a_port_in_use_ends_the_process_with_a_sentence() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        done = subprocess.run(
            [sys.executable, "-m", "web.process.cli", "serve"],
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PARVIS_LISTEN": address},
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
    assert done.returncode == 1
    assert f"Error: Cannot listen on {address}" in done.stderr
    assert "Traceback" not in done.stderr


# People


def test_a_new_person_can_log_in_with_the_printed_password(paris: Settings) -> None:
    arguments = ["--display-name", "Amélie Martin", "--email", "amelie@corp.example", "--role", "admin"]
    shown = parvis("person", "add", "amelie", *arguments).stdout
    assert "Made @amelie@paris.corp.example, site, federation, people." in shown
    password = shown.split("shown only now: ")[1].strip()

    async def look(site: Site) -> None:
        person = await check_password(site, "amelie", password)
        account = await Account.get(id=person.id)
        assert (person.email, person.roles) == ("amelie@corp.example", " site federation people ")
        assert (account.display_name, account.handle, account.host) == ("Amélie Martin", "amelie", "")
        assert account.uri == f"{ORIGIN}/users/{account.id}"
        assert account.key_id == f"{account.uri}#main-key"
        await assert_keys_open(site, account)
        assert password not in person.password_hash
        assert await audited("amelie") == [(typist(), "person.add", "", "site, federation, people")]

    on(paris, look)
    assert "amelie  site, federation, people  amelie@corp.example" in parvis("person", "list").stdout


async def audited(subject: str) -> list[tuple[str, str, str, str]]:
    found = await AuditRecord.filter(subject=subject).order_by("id")
    return [(each.actor, each.action, each.before, each.after) for each in found]


@pytest.mark.parametrize(
    ("login", "sudo", "who"),
    [
        ("0", "", "root"),
        ("1", "claire", "{daemon} as root"),
        (str(2**32 - 1), "claire", "claire as root"),
        (str(2**32 - 1), "cl\naire)", "root"),
        ("", "", "root"),
        ("4711", "", "user 4711 as root"),
    ],
)
def test_the_audit_names_the_user_of_the_machine(
    monkeypatch: pytest.MonkeyPatch, login: str, sudo: str, who: str
) -> None:
    monkeypatch.setattr(os, "getuid", lambda: 0)
    monkeypatch.setattr(Path, "read_text", lambda _: login)
    monkeypatch.setenv("SUDO_USER", sudo)
    assert typist() == f"command line ({who.format(daemon=pwd.getpwuid(1).pw_name)})"


@pytest.mark.usefixtures("paris")
def test_what_is_typed_is_in_the_machines_log(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(common, "SYSTEM_LOG", folder / "log")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as journal:
        journal.bind(str(folder / "log"))
        journal.setblocking(False)
        add("bruno")
        said = journal.recv(4096).rstrip(b"\0").decode()
        refused("person", "add", "bruno")
        with pytest.raises(BlockingIOError):
            journal.recv(4096)
    assert add("chloe") == "Made @chloe@paris.corp.example, member.\n", "nobody listens any more"
    line = f'event=audit action=person.add actor="{typist()}" subject="bruno"'
    assert said == f"<{10 << 3 | 6}>parvis: level=INFO logger=parvis.audit {line}"


def test_a_password_can_come_from_standard_input(paris: Settings) -> None:
    shown = add("bruno")
    assert CORRECT_PASSWORD not in shown
    on(paris, lambda site: check_password(site, "bruno", CORRECT_PASSWORD))


def add(name: str, *options: str) -> str:
    return parvis("person", "add", name, *options, "--password-stdin", typed=f"{CORRECT_PASSWORD}\n").output


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("Amelie", "a-z, 0-9 and _"),
        ("amélie", "a-z, 0-9 and _"),
        ("amelie.", "a-z, 0-9 and _"),
        ("amelie..martin", "a-z, 0-9 and _"),
        ("amelie@lyon", "a-z, 0-9 and _"),
        ("amelie\n", "a-z, 0-9 and _"),
        ("a" * 31, "at most 30"),
        ("admin", "is reserved, since people would take it for the company, or for no name: abuse, actor"),
        ("paris.corp.example", "is reserved: it is the name of this site itself"),
        ("bruno", "is taken"),
    ],
)
def test_names_that_are_refused(paris: Settings, name: str, why: str) -> None:
    add("bruno")
    assert why in refused("person", "add", name)
    assert on(paris, lambda site: Account.all().count()) == 2


@pytest.mark.parametrize("name", ["a", "amelie.martin", "amelie-martin_2", "_x_", "9", "a" * 30])
@pytest.mark.usefixtures("paris")
def test_names_that_are_allowed(name: str) -> None:
    add(name)


@pytest.mark.usefixtures("paris")
def test_other_details_that_are_refused() -> None:
    assert "email is not an e-mail address" in refused("person", "add", "amelie", "--email", "amelie")
    assert "display_name must have" in refused("person", "add", "amelie", "--display-name", "é" * 256)
    assert "password must have" in refused("person", "add", "amelie", "--password-stdin", typed="court\n")
    assert "'owner' is not one of" in refused("person", "add", "amelie", "--role", "owner", code=2)


async def log_in(site: Site) -> None:
    person = await check_password(site, "bruno", CORRECT_PASSWORD)
    application = await Application.create(
        client_id="toot", secret_hash="", name="toot", redirect_uris="", scopes="read"
    )
    await Token.create(token_hash=digest("t"), application=application, account_id=person.id, scopes="read")
    await Session.create(token_hash=digest("s"), account_id=person.id, expires_at=now() + timedelta(days=1))


async def assert_logged_out(site: Site) -> None:
    assert await Session.all().count() == 0
    assert await Token.filter(revoked_at=None).count() == 0
    assert await Token.all().count() == 1
    with pytest.raises(Unauthenticated):
        await check_password(site, "bruno", CORRECT_PASSWORD)


def test_a_disabled_person_is_out_at_once_and_can_come_back(paris: Settings) -> None:
    add("bruno")
    on(paris, log_in)
    parvis("person", "disable", "bruno")
    parvis("person", "disable", "bruno")
    on(paris, assert_logged_out)
    assert on(paris, lambda site: Account.get(handle="bruno")).suspended_at is None

    parvis("person", "enable", "bruno")
    parvis("person", "enable", "bruno")
    on(paris, lambda site: check_password(site, "bruno", CORRECT_PASSWORD))
    assert on(paris, lambda site: audited("bruno"))[1:] == [
        (typist(), "person.disable", "member", "disabled"),
        (typist(), "person.enable", "disabled", "member"),
    ]


def test_people_and_the_site_get_new_keys(paris: Settings) -> None:
    add("bruno")
    assert "being told" in parvis("person", "rotate-keys", "bruno").stdout
    assert "being changed" in refused("person", "rotate-keys", "bruno")
    parvis("person", "rotate-keys", "bruno", "--now")
    parvis("person", "rotate-keys", "paris.corp.example", "--now")
    assert "nobody called carol" in refused("person", "rotate-keys", "carol")

    async def keys(site: Site) -> list[tuple[str, str, list[int]]]:
        found = []
        for handle in ("bruno", "paris.corp.example"):
            account = await Account.get(handle=handle)
            own = await SigningKey.filter(account_id=account.id).values_list("number", flat=True)
            found.append((account.key_id.split("#")[1], account.ed25519_key_id.split("#")[1], list(own)))
        return found

    assert on(paris, keys) == [
        ("main-key-3", "ed25519-key-3", [3, 3]),
        ("main-key-2", "ed25519-key-2", [2, 2]),
    ]


def test_rules_of_other_sites_are_approved_one_by_one(
    paris: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    add("bruno")
    parvis("person", "department", "bruno", "Ventes")
    assert "No group" in parvis("rule", "list").stdout
    parvis("peer", "allow", "lyon.corp.example")
    on(paris, lambda site: receive_rule(Rule(("Ventes",))))
    code = Rule(("Ventes",)).code
    assert doctor()["rules"] == ("WARN", "1 of other sites wait for a decision: see parvis rule list")
    line = parvis("rule", "list").stdout.splitlines()[1]
    assert line.split() == [SALES, code, "departments=Ventes;", "roles=all", "1", "0", "waiting"]
    assert "group_rules_from" in refused("rule", "approve", SALES, code)
    monkeypatch.setenv("PARVIS_GROUP_RULES_FROM", "lyon.corp.example")
    assert "changed" in refused("rule", "approve", SALES, "00000000")
    assert "no group" in refused("rule", "approve", "nobody@lyon.corp.example", code)
    assert "takes in the 1 people" in parvis("rule", "approve", SALES, code, "--mandatory").stdout
    assert "approved, mandatory" in parvis("rule", "list").stdout
    assert "rules" not in doctor()
    on(paris, lambda site: receive_rule(Rule(("Paie",))))
    line = parvis("rule", "list").stdout.splitlines()[1]
    assert "waiting" in line
    assert line.endswith("departments=Ventes; roles=all")
    assert "Refused" in parvis("rule", "refuse", SALES, Rule(("Paie",)).code).stdout
    audit = on(paris, lambda site: AuditRecord.filter(action__startswith="group.rule_").order_by("id"))
    assert [(each.actor, each.action) for each in audit] == [
        ("federation", "group.rule_told"),
        (typist(), "group.rule_approve"),
        ("federation", "group.rule_told"),
        (typist(), "group.rule_refuse"),
    ]
    on(paris, lambda site: receive_rule(Rule(("Paie", "\x1b[2J\u202eX"))))
    assert "\\x1b[2J\\x202eX" in parvis("rule", "list").stdout  # A terminal would obey it.


SALES = "sales@lyon.corp.example"


async def receive_rule(rule: Rule) -> None:
    """Let Lyon have told the rule of a group of its own."""
    uri = "https://lyon.corp.example/sales"
    found = await Account.get_or_none(uri=uri) or await Account.create(
        username="sales", host="lyon.corp.example", handle=SALES, uri=uri, actor_type="Group"
    )
    await keep_received_rule(found.id, rule)


def test_moving_needs_both_accounts(paris: Settings) -> None:
    add("bruno")
    add("bruno.keller")
    assert "does not say" in refused("person", "move", "bruno", "bruno.keller", "--yes")
    assert "bruno.keller is bruno" in parvis("person", "alias", "bruno.keller", "bruno").stdout
    assert "Aborted" in parvis("person", "move", "bruno", "bruno.keller", typed="n\n", code=1).stderr
    assert "moved to bruno.keller" in parvis("person", "move", "bruno", "bruno.keller", "--yes").stdout
    assert "moved already" in refused("person", "move", "bruno", "bruno.keller", "--yes")
    assert parvis("move", "list").stdout.splitlines()[1].split()[4:7] == ["bruno", "bruno.keller", "0"]
    assert "approved already" in refused("move", "refuse", "1")
    refused("move", "approve", "2")
    assert "moves" not in doctor()
    on(paris, lambda site: Move.all().update(state="pending"))
    assert doctor()["moves"] == ("WARN", "1 wait for a decision: see parvis move list")
    parvis("person", "alias", "bruno.keller", "bruno", "--remove")
    assert on(paris, lambda site: Account.get(handle="bruno.keller")).aliases == []


def test_a_new_password_ends_what_the_old_one_opened(paris: Settings) -> None:
    add("bruno")
    on(paris, log_in)
    password = parvis("person", "reset", "bruno").stdout.split("shown only now: ")[1].strip()
    on(paris, assert_logged_out)
    on(paris, lambda site: check_password(site, "bruno", password))
    assert on(paris, lambda site: audited("bruno"))[1:] == [(typist(), "person.reset", "", "")]


@pytest.mark.parametrize("verb", ["disable", "enable", "reset"])
@pytest.mark.usefixtures("paris")
def test_nobody_of_that_name(verb: str) -> None:
    assert "nobody called zoe" in refused("person", verb, "zoe")
    assert "nobody called paris.corp.example" in refused("person", verb, "paris.corp.example")


# Peers


def test_a_peer_is_allowed_under_its_canonical_name(paris: Settings, folder: Path) -> None:
    authority = folder / "lyon.pem"
    trustme.CA().cert_pem.write_to_path(str(authority))
    options = [
        "--note",
        "Zoé answers for it",
        "--networks",
        "10.2.0.0/16, 10.3.0.0/16",
        "--ca",
        str(authority),
    ]
    parvis("peer", "allow", "LYON.corp.example.", *options)
    peer = on(paris, lambda site: Peer.get())
    assert (peer.host, peer.state, peer.added_by) == ("lyon.corp.example", "active", typist())
    assert (peer.networks, peer.note) == ("10.2.0.0/16,10.3.0.0/16", "Zoé answers for it")
    assert peer.company_ca == authority.read_text()
    parvis("peer", "suspend", "lyon.corp.example")
    assert "lyon.corp.example  suspended" in parvis("peer", "list").stdout
    assert [action for _, action, _, _ in on(paris, lambda site: audited("lyon.corp.example"))] == [
        "peer.allow",
        "peer.suspend",
    ]


def test_removing_a_peer_asks_first(paris: Settings) -> None:
    parvis("peer", "allow", "lyon.corp.example")
    parvis("peer", "remove", "lyon.corp.example", typed="n\n", code=1)
    assert on(paris, lambda site: Peer.get()).state == "active"
    parvis("peer", "remove", "lyon.corp.example", typed="y\n")
    assert on(paris, lambda site: Peer.get()).state == "removed"


def test_removing_a_peer_offers_to_lock_out_whom_its_domain_governs(paris: Settings) -> None:
    for name, email in (
        ("bruno", "bruno@lyon.corp.example"),
        ("claire", "claire@CORP.example"),
        ("denis", "denis@filiale.example"),
        ("emma", ""),
    ):
        add(name, "--email", email)
    for host in ("social.filiale.example", "lyon.corp.example"):
        parvis("peer", "allow", host)
    removed = parvis("peer", "remove", "social.filiale.example", "--yes", "--lock").stdout
    assert "denis cannot log in" in removed
    assert "not locked out: bruno." in parvis("peer", "remove", "lyon.corp.example", "--yes").stdout
    locked = on(paris, lambda site: Person.exclude(disabled_at=None).values_list("email", flat=True))
    assert locked == ["denis@filiale.example"]


@pytest.mark.usefixtures("paris")
def test_a_name_that_looks_like_another_is_pointed_out() -> None:
    shown = parvis("peer", "allow", "lуon.corp.example").stderr  # with a Cyrillic у
    assert "is shown as lуon.corp.example" in shown
    assert "mixes CYRILLIC and LATIN letters" in shown
    assert "mixes" not in parvis("peer", "allow", "siège.corp.example").stderr
    assert parvis("peer", "allow", "lyon.corp.example").stderr == ""


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["allow", "10.2.0.1"], "only names"),
        (["allow", "lyon.corp.example:8443"], "only port 443"),
        (["allow", "https://lyon.corp.example"], "cannot be a site"),
        (["allow", "*.corp.example"], "cannot be a site"),
        (["allow", "paris.corp.example"], "this site itself"),
        (["allow", "lyon.corp.example", "--networks", "10.2.0.1/16"], "host bits"),
        (["allow", "lyon.corp.example", "--ca", "parvis.toml"], "parvis.toml holds no certificate"),
        (["suspend", "lyon.corp.example"], "never on the list"),
        (["remove", "--yes", "lyon.corp.example"], "never on the list"),
    ],
)
def test_peers_that_are_refused(paris: Settings, arguments: list[str], why: str) -> None:
    assert why in refused("peer", *arguments)
    assert on(paris, lambda site: Peer.all().count()) == 0


# Announcements and roles


def test_announcements_are_made_listed_and_withdrawn(paris: Settings) -> None:
    add("claire")
    texts = ("fr=Réunion *vendredi*", "en=Meeting on Friday", "--title", "fr=Réunion")
    made = parvis("announce", "add", *texts, "--importance", "must-read", "--ends", "2100-01-01").stdout
    announcement_id = made.split()[1].rstrip(".")
    listed = parvis("announce", "list").stdout
    assert all(
        part in listed
        for part in (announcement_id, "must-read", "2100-01-01 00:00 UTC", "0 of too few to tell", "Réunion")
    )
    report = parvis("announce", "report", announcement_id).stdout
    assert "too few to tell" in report
    assert "By 90 %: not yet" in report
    assert "There is no such announcement" in refused("announce", "report", "1")
    assert "withdrawn" in parvis("announce", "withdraw", announcement_id).stdout
    assert "has ended" in refused("announce", "withdraw", announcement_id)
    assert "Nothing is announced" in parvis("announce", "list").stdout
    assert "write fr=" in refused("announce", "add", "Réunion", code=2)
    assert "nobody here works" in refused("announce", "add", "fr=Soldes", "--department", "Ventes")
    assert "Ventes now" in parvis("person", "department", "claire", "Ventes").stdout
    parvis("announce", "add", "fr=Soldes", "--department", "Ventes")
    assert "no open or closed group @velo" in refused("announce", "add", "fr=Soldes", "--group", "@velo")
    assert "no active peer" in refused("announce", "add", "fr=Soldes", "--site", "lyon.corp.example")
    assert "later than the beginning" in refused("announce", "add", "fr=Hier", "--ends", "2020-01-01")


def test_second_factors_are_seen_and_reset(paris: Settings) -> None:
    add("claire")
    assert "claire has no second factor." in parvis("person", "factors", "claire").stdout
    assert "nobody called carol" in refused("person", "factors", "carol", "reset")

    async def set_up(site: Site) -> None:
        claire = await Account.get(handle="claire")
        key = {"credential_id": "k", "public_key": b"", "sign_count": 0}
        await Passkey.create(account_id=claire.id, name="Téléphone", **key)
        await new_recovery_codes(site, claire)

    on(paris, set_up)
    listed = parvis("person", "factors", "claire", "list").stdout
    assert "passkey         Téléphone" in listed
    assert "recovery codes  10 left" in listed
    assert "claire has no second factor any more." in parvis("person", "factors", "claire", "reset").stdout
    assert "claire has no second factor." in parvis("person", "factors", "claire").stdout


def test_roles_are_given_and_taken(paris: Settings) -> None:
    add("claire")
    add("david", "--role", "admin")
    for role in ("communicator", "moderator", "records", "member"):
        assert f"claire is {role} now" in parvis("person", "role", "claire", role).stdout
        assert role in parvis("person", "list").stdout
    assert "claire is site, federation, people now" in parvis("person", "role", "claire", "admin").stdout
    assert "claire is site, people, records, analyst now" in (
        parvis(
            *["person", "role", "claire", "--add", "records", "--add", "analyst", "--remove", "federation"]
        ).stdout
    )
    assert parvis("person", "role", "claire").stdout == "claire is site, people, records, analyst.\n"
    assert (
        "claire is records now"
        in parvis(*["person", "role", "claire", "--remove", "admin", "--remove", "analyst"]).stdout
    )
    refused("person", "role", "claire", "moderator", "--add", "records", code=2)
    refused("person", "role", "claire", "--add", "king", code=2)
    refused("person", "role", "claire", "king", code=2)
    assert "nobody called carol" in refused("person", "role", "carol", "admin")
    for last in (("role", "david", "member"), ("disable", "david")):
        assert "is the last with the role site" in refused("person", *last)
    assert "the last with the role people" in refused(*["person", "role", "david", "--remove", "people"])
    assert (
        "david is site, people now" in parvis(*["person", "role", "david", "--remove", "federation"]).stdout
    )


# Looking after it


def doctor(code: int = 0, **environment: str) -> dict[str, tuple[str, str]]:
    """Run the doctor: subject -> (level, text)."""
    lines = parvis("doctor", code=code, **environment).stdout.splitlines()
    found = [line.split(maxsplit=1) for line in lines]
    return {rest.partition(":")[0]: (level, rest.partition(": ")[2]) for level, rest in found}


def test_a_healthy_site_has_no_warning(paris: Settings) -> None:
    parvis("person", "add", "amelie", "--role", "admin")
    parvis("peer", "allow", "lyon.corp.example")
    level, text = doctor()["people"]
    assert (level, "nobody reads reports" in text) == ("WARN", True)
    parvis("person", "role", "amelie", "--add", "moderator")
    found = doctor()
    assert {level for level, _ in found.values()} == {"OK"}
    assert found["peers"] == ("OK", "1 allowed, 0 others")


def test_counters_that_differ_are_named_and_set_right(paris: Settings) -> None:
    parvis("person", "add", "amelie", "--role", "admin")
    assert doctor()["counts"] == ("OK", "those of 2 rows compared, all are right")
    on(paris, lambda _: Account.filter(handle="amelie").update(posts_count=-136))
    level, text = doctor()["counts"]
    assert (level, text.endswith("-136 instead of 0. Set right: parvis repair counts")) == ("WARN", True)
    assert "accounts.posts_count of 1" in text
    repaired = parvis("repair", "counts")
    assert "2 of 2" in repaired.stderr
    assert repaired.stdout.strip() == "Counted 2 rows, set right 1 counters."
    assert doctor()["counts"][0] == "OK"
    assert "0 counters" in parvis("repair", "counts").stdout


def test_a_new_site_is_told_what_is_missing(paris: Settings) -> None:
    found = doctor()
    assert found["people"][0] == found["peers"][0] == "WARN"
    assert "parvis person add" in found["people"][1]
    assert "parvis peer allow" in found["peers"][1]


def test_the_doctor_says_which_periodic_tasks_do_not_go_well(paris: Settings) -> None:
    assert doctor()["tasks"] == ("OK", f"{len(TASKS)}, none has run yet: parvis serve does them")
    published, probed = (
        next(each for each in TASKS if each.name == name) for name in ("end mutes", "probe peers")
    )

    async def run(_: Site) -> None:
        for task in (published, probed):
            await run_once(task.name)

    on(paris, run)
    level, text = doctor()["tasks"]
    assert (level, text.partition(", last at")[0]) == ("OK", str(len(TASKS)))
    assert "took 3.0 s" in text
    on(paris, lambda _: run_once("end mutes", "OSError: the disk is full"))
    long_ago = {"started_at": now() - timedelta(hours=4), "leased_until": now() - timedelta(hours=4)}
    on(paris, lambda _: TaskRun.filter(name="probe peers").update(**long_ago))
    level, text = doctor()["tasks"]
    assert level == "WARN"
    assert "failed last: 'end mutes' (OSError: the disk is full); not done for long: 'probe peers'" in text


async def run_once(name: str, failure: str = "") -> None:
    turn = await claim_turn(name, timedelta(0), timedelta(minutes=1))
    assert turn
    await end_turn(turn, timedelta(seconds=3), failure)


def test_the_doctor_says_which_periodic_tasks_were_killed(paris: Settings) -> None:
    """A process that needs too much memory: its task never ends, and so never fails."""
    on(paris, lambda _: claim_turn("end mutes", timedelta(hours=1), timedelta(minutes=1)))
    on(paris, lambda _: run_once("probe peers"))
    assert doctor()["tasks"][0] == "OK", "it is at it"
    earlier = {"started_at": now() - timedelta(minutes=2), "leased_until": now() - timedelta(minutes=1)}
    on(paris, lambda _: TaskRun.filter(name="end mutes").update(**earlier))
    level, text = doctor()["tasks"]
    assert (level, text) == ("WARN", "killed before they ended: 'end mutes'. The log says more")
    on(paris, lambda _: claim_turn("end mutes", timedelta(hours=1), timedelta(minutes=1)))
    assert "failed last: 'end mutes' (not ended: its process was killed)" in doctor()["tasks"][1]
    on(paris, lambda _: TaskRun.filter(name="end mutes").update(**earlier))
    on(paris, lambda _: run_once("end mutes"))
    assert doctor()["tasks"][0] == "OK"


def test_the_doctor_says_that_the_clock_was_ahead(paris: Settings) -> None:
    for name in ("end mutes", "probe peers"):
        on(paris, lambda _, name=name: run_once(name))
    ahead = now() + timedelta(days=700)
    on(paris, lambda _: TaskRun.filter(name="end mutes").update(started_at=ahead, leased_until=ahead))
    level, text = doctor()["tasks"]
    assert level == "WARN"
    assert text == "begun in the future, when the clock was ahead: 'end mutes'. The log says more", (
        "no other is late"
    )


def test_the_doctor_says_when_files_get_too_little_memory(paris: Settings) -> None:
    command = f"ulimit -v 500000; exec {sys.executable} -m web.process.cli doctor"
    environment = os.environ | {"PARVIS_ORIGIN": ORIGIN, "PARVIS_DATA_DIR": str(paris.data_dir)}
    done = subprocess.run(
        ["sh", "-c", command], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    says = "WARN  memory: each process may have 488 MiB, so reading a file gets 488 MiB"
    assert says in done.stdout, done.stderr


@pytest.mark.usefixtures("paris")
def test_the_doctor_measures_the_limit_by_what_files_are_to_get(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("outbox.administration.doctor.process_limit", lambda: 1_500_000 * 1024)
    level, text = doctor()["memory"]
    assert (level, text.startswith("reading a file may take 512 MiB")) == ("OK", True)
    assert "raise LimitAS=" in doctor(PARVIS_MEDIA_DECODER_MEMORY_BYTES=str(2 * 1024**3))["memory"][1]


def test_the_doctor_looks_at_the_limit_of_the_service(
    paris: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("outbox.administration.doctor.group_limit", lambda *, service: 1024**3)
    level, text = doctor()["memory"]
    assert level == "WARN"
    assert text.startswith("the service may have 1 GiB, so reading a file gets 384 MiB instead of 512 MiB")
    assert "MemoryMax= (in a container, its limit) to 1.25 GiB or more" in text
    assert doctor(PARVIS_MEDIA_DECODER_MEMORY_BYTES=str(384 * 1024**2))["memory"][0] == "OK"


def test_the_unit_gives_the_service_what_files_need() -> None:
    unit = (ROOT / "deploy" / "parvis.service").read_text()
    limit = re.search(r"^MemoryMax=(\d+)G$", unit, re.MULTILINE)
    assert limit
    assert int(limit[1]) * 1024**3 >= needed_bytes(Settings())
    assert "\nOOMPolicy=continue\n" in unit


def test_the_doctor_reports_settings_that_do_not_load() -> None:
    assert doctor(code=1) == {"settings": ("FAIL", doctor(code=1)["settings"][1])}


def test_the_doctor_before_init(folder: Path) -> None:
    found = doctor(code=1, PARVIS_ORIGIN=ORIGIN)
    assert found["data folder"][0] == found["database"][0] == "FAIL"
    assert "`parvis init`" in found["data folder"][1]


def test_the_doctor_shouts_about_development(paris: Settings) -> None:
    level, text = doctor(PARVIS_DEVELOPMENT="1")["DEVELOPMENT"]
    assert level == "WARN"
    assert "NEVER WITH REAL PEOPLE" in text


def test_open_files_are_reported(paris: Settings) -> None:
    paris.data_dir.chmod(0o755)
    (paris.data_dir / "secret.key").chmod(0o644)
    found = doctor()
    assert found["data folder"] == ("WARN", "data is open to other users (755): chmod 700 data")
    assert "chmod 600" in found["secret"][1]


@pytest.mark.parametrize("name", ["client", "tls"])
def test_a_private_key_that_everybody_can_read_is_reported(
    paris: Settings, tmp_path: Path, name: str
) -> None:
    key, subject = tmp_path / "key.pem", f"{name}_key"
    key.touch()
    both = {f"PARVIS_{subject.upper()}": str(key), f"PARVIS_{name.upper()}_CERTIFICATE": str(key)}
    key.chmod(0o640)  # a group may: Debian's ssl-cert
    assert subject not in doctor(1, **both)  # it is empty
    key.chmod(0o644)
    found = doctor(1, **both)[subject]
    assert found == ("WARN", f"{key} is open to everybody (644): chmod 640 {key}, and change the key")


@pytest.mark.parametrize(
    ("blocks", "files", "level", "text"),
    [
        ((1000, 500), (10**6, 10**6), "OK", "are left"),
        ((10**9, 10**6), (0, 0), "OK", "are left"),
        ((1_000_000, 20_000), (10**6, 10**6), "WARN", "78 MiB are left in data: make room"),
        ((1_000_000, 10_000), (10**6, 10**6), "FAIL", "39 MiB are left in data: make room"),
        ((10**9, 10**8), (10**6, 500), "WARN", "only 500 more files can be made in data (inodes)"),
        ((10**9, 10**8), (10**6, 0), "FAIL", "only 0 more files can be made"),
    ],
)
@pytest.mark.usefixtures("paris")
def test_the_doctor_sees_a_full_disk(
    monkeypatch: pytest.MonkeyPatch,
    blocks: tuple[int, int],
    files: tuple[int, int],
    level: str,
    text: str,
) -> None:
    frsize = 4096 * 256 if blocks == (1000, 500) else 4096
    seen = os.statvfs_result(
        (frsize, frsize, blocks[0], blocks[1], blocks[1], files[0], files[1], files[1], 0, 255)
    )
    monkeypatch.setattr(os, "statvfs", lambda _: seen)
    found = doctor(code=1 if level == "FAIL" else 0)["disk"]
    assert found[0] == level
    assert text in found[1]


@pytest.mark.usefixtures("paris")
def test_the_doctor_sees_what_the_service_ran_out_of(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("outbox.administration.doctor.service_groups", lambda: service_groups(folder))
    group = folder / SERVICE
    assert "service" not in doctor()
    group.mkdir(parents=True)
    (group / "memory.events").write_text("low 0\nmax 31\noom 4\noom_kill 3\n")
    assert "ended 3 of its processes" in doctor()["service"][1]
    (group / "memory.events").write_text("oom_kill 0\n")
    assert "service" not in doctor()
    (folder / "memory.events").write_text("oom_kill 2\n")
    assert "ended 2 of its processes" in doctor()["service"][1], "in a container"
    (folder / "memory.events").unlink()
    (group / "cgroup.procs").write_text(f"{os.getpid()}\n1\n")
    assert "service" not in doctor()
    monkeypatch.setattr("models.core.resources.DESCRIPTORS_LOW", 0)
    assert re.fullmatch(r"\d+ of \d+ file descriptors are in use: raise LimitNOFILE=", doctor()["service"][1])


def test_the_doctor_says_that_our_clock_differs_from_the_others(paris: Settings) -> None:
    async def probed(seconds: list[int]) -> None:
        await Peer.all().delete()
        for n, each in enumerate(seconds):
            await Peer.create(host=f"site{n}.corp.example", state="active")
            await note_posture(f"site{n}.corp.example", [PostureCheck("clock", "red", f"{each:+} s")])

    for seconds, level in (([], "OK"), ([900], "OK"), ([0, 900, 3], "OK"), ([-900, -905, 3], "WARN")):
        on(paris, lambda _, seconds=seconds: probed(seconds))
        assert doctor()["clock"][0] == level, seconds
    assert "by -900 s" in doctor()["clock"][1]


@pytest.mark.usefixtures("quiet")
def test_another_sites_secret_is_reported_and_refused(paris: Settings) -> None:
    (paris.data_dir / "secret.key").write_text("00" * 32)
    assert "does not belong to this database" in doctor(code=1)["database"][1]
    for command in (["serve"], ["person", "add", "amelie"], ["person", "list"]):
        assert "Put back the one that was saved with this database" in refused(*command)
    assert sqlite3.connect(paris.sqlite_file).execute("SELECT count(*) FROM people").fetchone() == (0,)


def test_a_clock_that_went_back_is_reported(paris: Settings) -> None:
    async def record_tomorrow(site: Site) -> None:
        await AuditRecord.create(actor="", action="", subject="", at=now() + timedelta(days=1))

    on(paris, record_tomorrow)
    assert doctor(code=1)["clock"][0] == "FAIL"


def test_what_waits_too_long_is_reported_and_listed(paris: Settings) -> None:
    async def wait(site: Site) -> None:
        yesterday = now() - timedelta(days=1)
        activity = await OutgoingActivity.create(
            uri=f"{ORIGIN}/1", actor_id=site.account_id, kind="Create", body=b"{}"
        )
        await Delivery.create(
            activity=activity,
            host="lyon.corp.example",
            inbox_url="https://lyon.corp.example/inbox",
            state="queued",
            due_at=yesterday,
            expires_at=now(),
        )
        await Received.create(
            key="k",
            uri="https://lyon.corp.example/2",
            actor_uri="",
            host="lyon.corp.example",
            body=b"{}",
            state="dead",
            reason="no such post",
        )

    assert "Nothing waits" in parvis("queue").stdout
    on(paris, wait)
    found = doctor()
    assert found["deliveries"][0] == found["received"][0] == "WARN"
    assert "late for lyon.corp.example" in found["deliveries"][1]
    shown = parvis("queue").stdout
    assert "lyon.corp.example  1       0" in shown
    assert "https://lyon.corp.example/2  no such post" in shown
    [row] = parvis("received", "list").stdout.splitlines()[1:]
    assert row.endswith("no such post")
    assert parvis("received", "retry", "hq.corp.example").stdout == "0 to be applied again.\n"
    assert parvis("received", "retry", row.split()[0]).stdout == "1 to be applied again.\n"
    assert parvis("received", "retry", "lyon.corp.example").stdout == "0 to be applied again.\n"
    found_again = on(paris, lambda site: Received.get())
    assert (found_again.state, found_again.attempts) == ("pending", 0)
    assert parvis("received", "list").stdout == "No received activity is dead.\n"


def test_an_admin_sees_who_refuses_or_is_silent_and_queues_again(paris: Settings) -> None:
    async def end_unsent(site: Site) -> None:
        activity = await OutgoingActivity.create(
            uri=f"{ORIGIN}/1", actor_id=site.account_id, kind="Create", body=b"{}"
        )
        for host, state, status in (("lyon", "refused", 403), ("hq", "expired", None)):
            await set_state(site.live, f"{host}.corp.example", "active", by="test")
            await Delivery.create(
                activity=activity,
                host=f"{host}.corp.example",
                inbox_url=f"https://{host}.corp.example/inbox",
                state=state,
                last_status=status,
                due_at=now(),
                expires_at=now(),
                finished_at=now(),
            )
        await UnreachableHost.create(host="hq.corp.example", since=now() - timedelta(days=8))

    on(paris, end_unsent)
    report = parvis("doctor").stdout
    assert "WARN  peers: lyon.corp.example refuses us" in report
    assert "WARN  peers: hq.corp.example has not answered since" in report
    assert "WARN  deliveries: 0 queued, 0 parked; 1 expired this week" in report
    shown = parvis("queue").stdout
    assert "hq.corp.example    expired" in shown
    assert "1 queued again;" in parvis("queue", "retry", "hq.corp.example").stdout
    assert "hq.corp.example  1       0" in parvis("queue").stdout
    assert (
        parvis("queue", "retry", "hq.corp.example").stdout == "0 queued again; 0 that waited are due now.\n"
    )
    on(paris, lambda _: Delivery.filter(state="queued").update(due_at=now() + timedelta(hours=9)))
    assert (
        parvis("queue", "retry", "hq.corp.example").stdout == "0 queued again; 1 that waited are due now.\n"
    )
    on(paris, lambda _: OutgoingActivity.all().update(has_body=False))
    kept = parvis("queue", "retry", "lyon.corp.example").stdout
    assert kept.startswith("0 queued again; 0 that waited are due now.\n1 cannot be sent again: the text")
    assert "There is no delivery 4711" in refused("queue", "retry", "4711")
    assert parvis("queue", "retry", "--all").stdout.startswith("0 queued again; 0 that waited are due now.\n")
    for arguments in ([], ["lyon.corp.example", "--all"]):
        assert "or --all" in parvis("queue", "retry", *arguments, code=2).stderr


def certificate(folder: Path, host: str, days: float) -> dict[str, str]:
    issued = trustme.CA().issue_cert(host, not_after=datetime.now(UTC) + timedelta(days=days))
    issued.cert_chain_pems[0].write_to_path(str(folder / "chain.pem"))
    issued.private_key_pem.write_to_path(str(folder / "key.pem"))
    return {"PARVIS_TLS_CERTIFICATE": "chain.pem", "PARVIS_TLS_KEY": "key.pem"}


@pytest.mark.parametrize(
    ("host", "days", "level", "text"),
    [
        ("paris.corp.example", 90.5, "OK", "valid for 90 more days"),
        ("*.corp.example", 90.5, "OK", "valid for 90 more days"),
        ("paris.corp.example", 5.5, "WARN", "expires in 5 days"),
        ("paris.corp.example", -1, "FAIL", "has expired"),
        ("lyon.corp.example", 90, "FAIL", "not for paris.corp.example"),
    ],
)
def test_the_certificate_is_checked(
    paris: Settings, folder: Path, host: str, days: float, level: str, text: str
) -> None:
    found = doctor(code=level == "FAIL", **certificate(folder, host, days))["TLS"]
    assert found[0] == level
    assert text in found[1]


def test_a_key_of_another_certificate_is_reported(paris: Settings, folder: Path) -> None:
    environment = certificate(folder, "paris.corp.example", 90)
    trustme.CA().issue_cert("paris.corp.example").private_key_pem.write_to_path(str(folder / "key.pem"))
    assert "do not belong together" in doctor(code=1, **environment)["TLS"][1]
    assert doctor(code=1, **{**environment, "PARVIS_TLS_KEY": "nowhere.pem"})["TLS"][0] == "FAIL"


def test_serving_the_network_without_tls_is_reported(paris: Settings) -> None:
    assert doctor(PARVIS_LISTEN="0.0.0.0:8000")["TLS"][0] == "WARN"
    assert doctor(PARVIS_LISTEN="[::1]:8000")["TLS"][0] == "OK"


def test_company_certificates_that_cannot_be_read_are_reported(paris: Settings) -> None:
    assert doctor(code=1, PARVIS_COMPANY_CA="nowhere.pem")["company CA"][0] == "FAIL"
    assert doctor(code=1, PARVIS_COMPANY_CA="parvis.toml")["company CA"][0] == "FAIL"
