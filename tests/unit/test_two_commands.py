"""Each command that changes something in two processes at once: one effect, and a sentence to each who asked.

On both databases. LINES is the table: what an administrator types, one after the other, in two terminals.
"""

import asyncio
import json
import os
import shlex
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import click
import orjson
import pytest

from federation.protocol.signatures import fingerprint_of
from models.announcements.totals import Totals, keep_tally
from models.core.accounts import Account
from models.core.base import now
from models.core.config import Settings, load_settings
from models.core.database import open_database, value
from models.core.transaction import transaction
from models.delivery.deliveries import Delivery, OutgoingActivity
from models.delivery.received import Received
from models.groups.groups import Group
from models.groups.rules import Rule, keep_rule, received_rules
from models.identity.factors import Passkey
from models.identity.providers import Provider
from models.identity.provisioned_groups import ProvisionedGroup
from models.people.moves import Move
from models.people.oauth import Session
from tests.files import photo
from tests.world import Town, company
from web.process.cli import main

ROOT = Path(__file__).parents[2]
LYON, MUNICH = "lyon.corp.example", "munich.corp.example"
NewUrl = Callable[[], Awaitable[str]]


class Terminals:
    """Two terminals in which administrators type the same, with the settings of a site in the environment.

    Munich is a site that can be dialled.
    """

    def __init__(self, folder: Path, database: str, munich: Town) -> None:
        self.folder, self.munich = folder, munich
        hosts = munich.settings.development_hosts
        given = {
            "PARVIS_ORIGIN": "https://paris.corp.example",
            "PARVIS_DATA_DIR": str(folder / "data"),
            "PARVIS_DATABASE": database,
            "PARVIS_GROUP_RULES_FROM": "*",
            "PARVIS_DEVELOPMENT": "1",
            "PARVIS_DEVELOPMENT_HOSTS": ",".join(f"{name}={place}" for name, place in hosts.items()),
            "PARVIS_COMPANY_CA": str(munich.settings.company_ca),
        }
        plain = {name: text for name, text in os.environ.items() if not name.startswith("PARVIS_")}
        self.environment = plain | given | {"PYTHONPATH": str(ROOT)}
        self.settings: Settings = load_settings(None, given)
        self._process: asyncio.subprocess.Process | None = None

    async def open(self) -> None:
        pipe = asyncio.subprocess.PIPE
        self._process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.terminals"),
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
        assert sorted(code for code, _ in both) in ([0, 0], [0, second]), (arguments, both)
        assert not any("Traceback" in said for _, said in both), (arguments, both)
        assert all(said.count("Error: ") == code for code, said in both), (arguments, both)


Prepare = Callable[[Terminals], Awaitable[Mapping[str, object]]]


@dataclass(frozen=True)
class Line:
    """A row of the table: what is typed, and what there is afterwards."""

    typed: str
    effect: str
    """SQL behind SELECT count(*) FROM."""
    number: int = 1
    second: int = 0
    """How the second may end, besides well."""
    prepare: Prepare | None = None
    """Makes what the command is about; returns what is put into the line, and into the SQL."""


def audited(action: str) -> str:
    return f"audit WHERE action = '{action}'"


# --- what commands are about -----------------------------------------------------------------------------------


async def somebody_elsewhere(name: str, **columns: Any) -> Account:
    uri = f"https://{LYON}/{name}"
    names = {
        "username": name,
        "handle": f"{name}@{LYON}",
        "host": LYON,
        "uri": uri,
        "inbox_url": f"{uri}/inbox",
    }
    return await Account.create(**names, **columns)


async def a_move(terminals: Terminals) -> Mapping[str, object]:
    """Let somebody in Lyon want to be Bruno here."""
    bruno = await Account.get(handle="bruno")
    old = await somebody_elsewhere(f"lucie{await Move.all().count()}")
    aliases = orjson.dumps([*bruno.aliases, old.uri]).decode()
    await Account.filter(id=bruno.id).update(aliases_json=aliases)
    return {"id": (await Move.create(account_id=old.id, target_id=bruno.id, state="pending")).id}


async def a_passkey(terminals: Terminals) -> Mapping[str, object]:
    """Let Amélie have a second factor."""
    amelie, n = await Account.get(handle="amelie"), await Passkey.all().count()
    await Passkey.create(
        account_id=amelie.id, name="Phone", credential_id=f"phone {n}", public_key=b"", sign_count=0
    )
    return {}


async def a_rule(terminals: Terminals) -> Mapping[str, object]:
    """Let a group in Lyon have a rule for people here."""
    group = await Account.get_or_none(handle=f"sales@{LYON}")
    if group is None:
        group = await somebody_elsewhere("sales", actor_type="Group")
        await Group.create(id=group.id, access="closed", kind="team")
        async with transaction():
            await keep_rule(group.id, Rule(("Ventes",)))
    [received] = await received_rules()
    return {"group": received.handle, "code": received.rule.code, "id": group.id}


async def a_group(terminals: Terminals) -> Mapping[str, object]:
    """Found an open group here, once."""
    if await Account.get_or_none(handle="ventes") is None:
        uri = "https://paris.corp.example/users/ventes"
        group = await Account.create(username="ventes", handle="ventes", uri=uri, actor_type="Group")
        await Group.create(id=group.id, access="open", kind="team")
    return {}


async def fingerprint(terminals: Terminals) -> Mapping[str, object]:
    munich = terminals.munich
    own = await munich.run(lambda: Account.get(id=munich.network.site.account_id))
    return {"fingerprint": fingerprint_of(own.public_key_pem)}


async def a_stranger(terminals: Terminals) -> Mapping[str, object]:
    """Know somebody of a site of former times."""
    uri = "https://berlin.corp.example/greta"
    names = {"username": "greta", "handle": "greta@berlin.corp.example", "host": "berlin.corp.example"}
    await Account.create(uri=uri, **names)
    return {}


async def an_announcement(terminals: Terminals) -> Mapping[str, object]:
    return {"id": await value("SELECT id FROM announcements")}


async def a_tally(terminals: Terminals) -> Mapping[str, object]:
    found = await an_announcement(terminals)
    await keep_tally(int(str(found["id"])), LYON, Totals(9, 9, 9))
    return found


async def an_expired_delivery(terminals: Terminals) -> Mapping[str, object]:
    amelie = await Account.get(handle="amelie")
    activity = await OutgoingActivity.create(uri="a", actor_id=amelie.id, kind="Like", body=b"{}")
    places = {"host": LYON, "inbox_url": f"https://{LYON}/inbox"}
    await Delivery.create(activity=activity, state="expired", due_at=now(), expires_at=now(), **places)
    return {}


async def a_dead_letter(terminals: Terminals) -> Mapping[str, object]:
    columns = {"key": "a", "uri": "a", "actor_uri": "a", "host": LYON, "body": b""}
    await Received.create(state="dead", received_at=now(), **columns)
    return {}


async def a_claim_rule(terminals: Terminals) -> Mapping[str, object]:
    return {"id": await value("SELECT id FROM claim_rules")}


async def nothing(terminals: Terminals) -> Mapping[str, object]:
    return {}


async def a_token(terminals: Terminals) -> Mapping[str, object]:
    return {"id": await value("SELECT MIN(id) FROM provider_tokens")}


async def a_secret(terminals: Terminals) -> Mapping[str, object]:
    await Provider.filter(key="corp").update(client_secret=b"wrapped")
    return {}


async def a_group_there(terminals: Terminals) -> Mapping[str, object]:
    provider = await Provider.get(key="corp")
    await ProvisionedGroup.create(provider=provider, display_name="Ventes", display_key="ventes")
    return {}


async def a_mapping(terminals: Terminals) -> Mapping[str, object]:
    return {"id": await value("SELECT MAX(id) FROM group_mappings")}


async def a_picture(terminals: Terminals) -> Mapping[str, object]:
    (terminals.folder / "parvis.png").write_bytes(photo(64, 64, "PNG"))
    return {}


async def a_list(terminals: Terminals) -> Mapping[str, object]:
    (terminals.folder / "people.csv").write_text("username;nom\nnew1;Un\nnew2;Deux\n")
    return {}


async def a_session(terminals: Terminals) -> Mapping[str, object]:
    amelie = await Account.get(handle="amelie")
    await Session.create(token_hash="a", account_id=amelie.id, expires_at=now() + timedelta(days=1))
    return {}


# --- the table -------------------------------------------------------------------------------------------------

LINES = [
    Line("person add amelie --role moderator", "people", second=1),
    Line("person add bruno", "people", 2, second=1),
    Line("person role amelie communicator", audited("person.role")),
    Line("person department amelie Ventes", audited("person.department")),
    Line("person email amelie amelie@corp.example", audited("person.email")),
    Line("person rename amelie Amélie", audited("person.rename")),
    Line("person reset amelie", audited("person.reset"), 2),
    Line("person factors amelie reset", audited("factor.reset"), prepare=a_passkey),
    Line("person reset amelie --code", audited("person.code"), 2),
    Line("person invite --uses 3", "invitations", 2),
    Line("person uninvite 1", audited("invitation.end")),
    Line(
        "person import people.csv",
        f"{audited('person.add')} AND subject LIKE 'new%'",
        2,
        second=1,
        prepare=a_list,
    ),
    Line("person sessions amelie --end", f"{audited('access.end')}", prepare=a_session),
    Line("mail retry", audited("mail.retry"), 2),
    Line("person rotate-keys amelie", audited("keys.rotate"), second=1),
    Line("person alias bruno amelie", audited("person.alias")),
    Line("person move amelie bruno --yes", audited("person.move"), second=1),
    Line("person disable bruno", audited("person.disable")),
    Line("person disable bruno --hand-over amelie", audited("person.content")),
    Line("person enable bruno", audited("person.enable")),
    Line("person add ada --role admin", "people", 5, second=1),
    Line("person break-glass ada", audited("person.break_glass")),
    Line(
        "provider add corp --issuer https://munich.corp.example --client-id parvis",
        audited("provider.add"),
        second=1,
    ),
    Line("provider change corp --title Corp", audited("provider.change")),
    Line("provider rule corp groups g role moderator", "claim_rules"),
    Line("provider unrule corp {id}", "claim_rules", 0, second=1, prepare=a_claim_rule),
    Line("provider enable corp", audited("provider.enable")),
    Line("provider link corp ada 1234", audited("identity.link")),
    Line("provider expect corp ada 4711", audited("provision.expect")),
    Line("provider token add corp --label Entra", "provider_tokens", 2),
    Line("provider token end corp {id}", audited("provider.end_token"), prepare=a_token),
    Line(
        "provider introspect corp https://munich.corp.example/introspect",
        audited("provider.introspection"),
        prepare=a_secret,
    ),
    Line("provider add ldap --title LDAP", audited("provider.add"), 2, second=1),
    Line(
        "provider ldap ldap --url ldaps://ldap.corp.example --dn uid={{name}},dc=corp",
        "ldap_directories",
        prepare=nothing,
    ),
    Line("provider map corp Ventes role moderator", "group_mappings", prepare=a_group_there),
    Line("provider unmap corp {id}", "group_mappings WHERE NOT ends", 0, second=1, prepare=a_mapping),
    Line("provider disable corp", audited("provider.disable")),
    Line("provider remove corp --yes", audited("provider.remove"), second=1),
    Line("peer allow lyon.corp.example", audited("peer.allow")),
    Line("peer scope lyon.corp.example listed amelie", audited("peer.scope")),
    Line("peer people lyon.corp.example 12", audited("peer.people")),
    Line("peer files lyon.corp.example unsigned", audited("peer.files")),
    Line("peer lookups lyon.corp.example unsigned", audited("peer.lookups")),
    Line("peer hold lyon.corp.example", audited("peer.hold")),
    Line(
        "move approve {id}", f"{audited('move.approve')} AND subject LIKE 'lucie%'", second=1, prepare=a_move
    ),
    Line("move refuse {id}", audited("move.refuse"), second=1, prepare=a_move),
    Line("rule approve {group} {code}", audited("group.rule_approve"), prepare=a_rule),
    Line("rule refuse {group} {code}", audited("group.rule_refuse"), prepare=a_rule),
    Line("queue retry lyon.corp.example", "deliveries WHERE state = 'queued'", prepare=an_expired_delivery),
    Line("received retry lyon.corp.example", "received WHERE state = 'pending'", prepare=a_dead_letter),
    Line("emoji add parvis parvis.png", "custom_emoji", prepare=a_picture),
    Line("emoji remove parvis", audited("emoji.remove"), second=1),
    Line("site set --hue 200 --name Paris", f"{audited('site.look')} AND subject = 'hue'"),
    Line(
        "site features --without pages --with questions", f"{audited('site.feature')} AND subject = 'pages'"
    ),
    Line("synonyms add 'VPN, tunnel'", "synonyms"),
    Line("synonyms remove 1", audited("synonyms.remove"), second=0),
    Line("person export amelie amelie.zip", audited("person.export"), second=1),
    Line("template add guild Guild", "group_templates"),
    Line("template remove guild", audited("group_template.remove"), second=1),
    Line("announce add fr=Bonjour", "announcements a JOIN posts p ON p.id = a.post_id"),
    Line("announce strike {id} lyon.corp.example", audited("announcement.strike"), second=1, prepare=a_tally),
    Line("announce withdraw {id}", audited("announcement.withdraw"), second=1, prepare=an_announcement),
    Line("push allow push.services.example", audited("push.allow")),
    Line("push remove push.services.example", audited("push.remove"), second=1),
    Line("peer propose munich.corp.example", audited("peer.propose")),
    Line(
        "peer confirm munich.corp.example --fingerprint {fingerprint}",
        audited("peer.confirm"),
        prepare=fingerprint,
    ),
    Line("peer probe munich.corp.example", "peers WHERE probed_at IS NOT NULL"),
    Line("peer kind lyon.corp.example partner", audited("peer.kind")),
    Line("peer groups lyon.corp.example ventes", audited("peer.groups"), prepare=a_group),
    Line("directory offer title on", audited("directory.offer")),
    Line("peer suspend lyon.corp.example", audited("peer.suspend")),
    Line("peer remove lyon.corp.example --yes", audited("peer.remove")),
    Line("peer purge-others --yes", audited("peer.purge_others"), prepare=a_stranger),
    Line("search rebuild", "announcements"),
    Line("repair counts", "announcements"),
]

FIRST = ("init", "migrate")
"""Typed before all others: there is no database yet."""

READING = {
    *(
        "directory list",
        "announce list",
        "announce report",
        "deliveries",
        "doctor",
        "egress",
        "emoji list",
        "synonyms list",
        "move list",
    ),
    *(
        "peer fingerprint",
        "peer words",
        "peer list",
        "peer report",
        "person invitations",
        "person list",
        "provider list",
        "provider groups",
        "provider token list",
        "provider groups",
        "provider token list",
        "provider rules",
        "provider test",
        "mail list",
        "push list",
        "roles",
        "queue",
        "queue show",
    ),
    *(
        "backup",
        "handlers",
        "received list",
        "restore note",
        "routes",
        "rule list",
        "sbom",
        "settings",
        "site show",
        "template list",
    ),
}

EXEMPT = {
    "serve": "one process runs a site: deploy/ and README.md, and tests/unit/test_server.py",
    "restore replay": "before the site starts, and once more it does nothing: tests/unit/test_backup.py",
    "mail test": "each sends a mail of its own: tests/unit/test_mail.py",
    "demo": "sites of its own, to look around on one machine",
    "rotate": "has the site to itself: tests/unit/test_rotation.py",
}


def commands(group: click.Group, path: str = "") -> Iterator[str]:
    """Yield what can be typed: "peer allow"."""
    for name, command in group.commands.items():
        typed = f"{path} {name}".strip()
        if isinstance(command, click.Group):
            yield from commands(command, typed)
        if not isinstance(command, click.Group) or command.invoke_without_command:
            yield typed


def test_every_command_that_changes_something_is_tried() -> None:
    there = set(commands(main))
    tried = {max(each for each in there if f"{line.typed} ".startswith(f"{each} ")) for line in LINES}
    assert {*FIRST, *READING, *EXEMPT} <= there
    assert tried.isdisjoint(READING | EXEMPT.keys())
    assert there - tried - {*FIRST, *READING, *EXEMPT} == set()


@pytest.fixture(params=["sqlite", "postgres"])
def new_urls(request: pytest.FixtureRequest) -> tuple[NewUrl, NewUrl] | None:
    """Makes a database with nothing in it, and one with tables; None for SQLite's own files."""
    names = ("new_empty_postgres_url", "new_postgres_url")
    empty, migrated = [
        request.getfixturevalue(each) if request.param == "postgres" else None for each in names
    ]
    return (empty, migrated) if empty and migrated else None


@pytest.fixture
async def terminals(new_urls: tuple[NewUrl, NewUrl] | None, tmp_path: Path) -> AsyncIterator[Terminals]:
    empty, munich = [await each() for each in new_urls] if new_urls else ["", ""]
    async with company(tmp_path, "munich", databases={"munich": munich}) as world:
        opened = Terminals(tmp_path, empty, world["munich"])
        await opened.open()
        yield opened
        await opened.close()


async def test_commands_in_two_processes_at_once(terminals: Terminals) -> None:
    for first in FIRST:
        await terminals.twice(first)
    async with open_database(terminals.settings):
        assert await value("SELECT count(*) FROM accounts") == 1
        for line in LINES:
            made = await line.prepare(terminals) if line.prepare else {}
            await terminals.twice(*shlex.split(line.typed.format(**made)), second=line.second)
            assert await value(f"SELECT count(*) FROM {line.effect}") == line.number, line
