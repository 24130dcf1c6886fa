"""Verbs of groups, moderation, administration and announcements, sent six times at once.

A row of a table (`Verbs`) makes what its verb is about, and returns what is sent, what may be answered, and what there is
afterwards: once, however often it was sent. It names the doors that it tries (tests/clicks.py), and `check` sees that
these are the ones that are asked. As there, the rows of a module share the sites, and each has people of its own.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import FormData

from models.core.accounts import Account
from models.core.database import value
from models.core.errors import ParvisError
from models.people.follows import put_follow
from models.people.oauth import open_session
from tests.both import NewUrl
from tests.clicks import TIMES, door_of
from tests.unit.test_moderation import ADMIN, staff
from tests.world import Answer, Somebody, Town, World, company
from web.http.security import form_token, session_cookie

ALLOWS = f"{ADMIN}/domain_allows"


@dataclass(frozen=True)
class Ask:
    """Something that is sent, and the door that it comes in by; "" for what no request asks for."""

    door: str
    send: Callable[[], Awaitable[Answer]]


@dataclass(frozen=True)
class Office:
    """A site with somebody for every role, who stay, and three colleagues who are new in each row; and its peers."""

    town: Town
    ada: Somebody
    max: Somebody
    claire: Somebody
    amelie: Somebody
    bruno: Somebody
    chloe: Somebody
    numbers: Iterator[int]
    """Those that no row has yet."""
    number: int
    audit_id: int
    """Of the latest line of the audit at the beginning."""

    @property
    def name(self) -> str:
        """A name that is nearly that of nothing else."""
        return "".join(chr(97 + byte % 26) for byte in sha256(b"%d" % self.number).digest()[:12]).capitalize()

    @property
    def lyon(self) -> Town:
        return self.town.world["lyon"]

    async def lucie(self) -> Somebody:
        """Hire somebody in Lyon."""
        return await self.lyon.person(f"lucie{self.number}")

    async def count(self, sql: str, *values: object) -> int:
        return await counted(self.town, sql, *values)

    async def next(self) -> "Office":
        """Return the office with three new colleagues."""
        number, town = next(self.numbers), self.town
        people = [await town.person(f"{name}{number}") for name in ("amelie", "bruno", "chloe")]
        amelie, bruno, chloe = people
        audit_id = await town.run(lambda: value("SELECT COALESCE(MAX(id), 0) FROM audit"))
        return replace(self, amelie=amelie, bruno=bruno, chloe=chloe, number=number, audit_id=audit_id)


async def counted(town: Town, sql: str, *values: object) -> int:
    return await town.run(lambda: value(f"SELECT count(*) FROM {sql}", *values))


Effect = tuple[str, Sequence[object], int]
"""SQL behind SELECT count(*) FROM, its values, and the number."""


@dataclass
class Sent:
    """What is sent at once, by turns where there are several, and what there is afterwards."""

    asks: Sequence[Ask]
    effects: Sequence[Effect]
    also: frozenset[int] = frozenset()
    """What may be answered besides success."""
    in_lyon: Sequence[Effect] | None = None
    """What there is in Lyon when the sites have told each other everything; None: they tell each other nothing."""
    same: Sequence[tuple[str, Sequence[object], Sequence[object]]] = ()
    """What both sites have as many of, with the values in Paris and those in Lyon."""


Make = Callable[[Office], Awaitable[Sent]]


@dataclass(frozen=True)
class Row:
    make: Make
    doors: frozenset[str]


class Verbs(dict[str, Row]):
    """A table of verbs, by what they are called."""

    def __call__(self, *doors: str) -> Callable[[Make], Make]:
        def keep(make: Make) -> Make:
            assert make.__name__ not in self
            self[make.__name__] = Row(make, frozenset(doors))
            return make

        return keep

    @property
    def tried(self) -> set[str]:
        """Return the doors that some row tries."""
        return {door for row in self.values() for door in row.doors}


async def check(office: Office, row: Row) -> None:
    """Send a verb six times at once, and hold answers and effects against its row."""
    office = await office.next()
    sent = await row.make(office)
    assert {ask.door for ask in sent.asks} - {""} == row.doors
    answers = await click(sent, TIMES)
    seen = [(answer.status, answer.body[:200]) for answer in answers]
    answered = {answer.status for answer in answers}
    assert answered <= {200, 202, 302, 303} | sent.also, seen
    assert answered & {200, 202, 302, 303}, seen
    if sent.in_lyon is not None:
        await office.town.world.settle()
    for sql, values, once in sent.effects:
        assert await counted(office.town, sql, *values) == once, (seen, sql, values)
    for sql, values, once in sent.in_lyon or ():
        assert await counted(office.lyon, sql, *values) == once, (seen, "in Lyon", sql, values)
    for sql, here, there in sent.same:
        both = await counted(office.town, sql, *here), await counted(office.lyon, sql, *there)
        assert both[0] == both[1], (seen, sql, both)


async def click(sent: Sent, times: int) -> list[Answer]:
    """Send everything at once; return the answers."""
    asks = [sent.asks[turn % len(sent.asks)] for turn in range(times)]
    return await asyncio.gather(*(each.send() for each in asks))


# --- what is sent ----------------------------------------------------------------------------------------------


def ask(who: Somebody, method: str, path: str, **json: Any) -> Ask:
    return Ask(door_of(method, path), lambda: who.ask(method, path, json=json))


def done(office: Office, do: Callable[[], Awaitable[object]]) -> Ask:
    """Return what does something that no request asks for: the command line's, and what the site does by itself."""

    async def run() -> Answer:
        try:
            await office.town.run(do)
        except ParvisError as error:
            return Answer(error.status, {}, error.sentence.encode())
        return Answer(200, {}, b"")

    return Ask("", run)


async def form(who: Somebody, path: str, typed: Mapping[str, object] | None = None, **files: bytes) -> Ask:
    """Return what sends a form of a page, in a browser that is logged in; pictures by what the form calls them."""
    browser, headers, token = await browser_of(who)
    texts = {"form_token": token} | {name: str(text) for name, text in (typed or {}).items()}

    async def send() -> Answer:
        data = FormData(texts, default_to_multipart=bool(files))
        for name, content in files.items():
            data.add_field(name, content, filename=f"{name}.png", content_type="image/png")
        return await browser.ask("POST", path, data=data, headers=headers)

    return Ask(door_of("POST", path), send)


def in_turn(*asks: Ask) -> Ask:
    """Return what sends one thing after another, whatever is answered, and answers what the last one hears."""

    async def send() -> Answer:
        return [await each.send() for each in asks][-1]

    return Ask(asks[-1].door, send)


async def browser_of(who: Somebody) -> tuple[Somebody, dict[str, str], str]:
    """Log somebody in to the pages; return the browser, its headers, and what its forms carry."""
    secret = await who.town.run(lambda: open_session(who.account.id, who.town.settings))
    cookie = f"{session_cookie(who.town.settings)}={secret}"
    return Somebody(who.town, "", who.account), {"Cookie": cookie, "Accept": "text/html"}, form_token(secret)


# --- sites that nobody runs ------------------------------------------------------------------------------------


async def allowed(office: Office) -> tuple[str, str]:
    """Return the id and the host of a new peer with somebody whom Amélie follows. Nothing answers there."""
    host = f"lyon{office.number}.corp.example"
    made = await office.ada.post(ALLOWS, {"domain": host})

    async def know() -> None:
        lucie = await Account.create(
            username="lucie", host=host, handle=f"lucie@{host}", uri=f"https://{host}/lucie"
        )
        await put_follow(office.amelie.account.id, lucie.id, "accepted", f"https://paris/{office.number}")

    await office.town.run(know())
    return made["id"], host


# --- the sites -------------------------------------------------------------------------------------------------


async def staffed(world: World, numbers: Iterator[int]) -> Office:
    """Hire in Paris those who stay, and the first colleagues."""
    town = world["paris"]
    ada, max_ = await staff(town, "ada", "admin"), await staff(town, "max", "moderator")
    ada.token = await town.run(town.token_of(ada.account.id, "read write admin:read admin:write"))
    claire = await town.person("claire", role="communicator")
    amelie, bruno, chloe = [await town.person(name) for name in ("amelie", "bruno", "chloe")]
    return Office(town, ada, max_, claire, amelie, bruno, chloe, numbers, next(numbers), 0)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def shared_office(
    shared_new_url: NewUrl | None, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Office]:
    """Paris, Lyon and Munich, which know of one another that they keep private groups."""
    names = ("paris", "lyon", "munich")
    databases = {name: await shared_new_url() for name in names} if shared_new_url else {}
    folder = tmp_path_factory.mktemp("shared")
    async with company(folder, *names, databases=databases, least_people=5, group_rules_from=("*",)) as world:
        await world.recognize()
        yield await staffed(world, count(1))


@pytest.fixture
async def office(tmp_path: Path, database: str) -> AsyncIterator[Office]:
    """A new site, for what happens once in its life."""
    async with company(tmp_path, "paris", databases={"paris": database}, least_people=5) as world:
        yield await staffed(world, count(1))
