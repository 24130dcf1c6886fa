"""The same request six times at once, and at the moment at which what it is about is deleted.

People click twice, clients send again what was not answered, and two of a person's devices do the same. Whatever
happens, there is one effect and an answer that is true: never an error of the server. A `Case` is a row of a table: a
route, how to come to a request of it, what it changes, and what those hear who come second. `walk` holds a table
against ROUTES, so that no route that writes is left out.

The rows of a module share one site for each database, and are tried one after another. No failure hides in what rows before
have left there: each row has people of its own, whatever it makes has a name of its own, and it measures by how much
whole tables change, by its own requests alone. What happens only once in the life of a site is tried on a new one.
"""

import asyncio
import re
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import pytest
import pytest_asyncio

from models.core.database import value
from tests.both import NewUrl
from tests.postgres import own_statements
from tests.world import Answer, Caller, Somebody, Town, World, company
from web.admin import identity, provisioning, reports
from web.admin import people as admin_people
from web.admin.sites import moves, peer, rules
from web.pages.groups import group as groups
from web.pages.knowledge import collections
from web.pages.messages import page as messages
from web.pages.notifications import page as notifications
from web.pages.people import acts as people
from web.pages.people import lists
from web.pages.posts import acts, waiting
from web.routes import ROUTES

TIMES = 6
"""Two at once are not tried by themselves: whatever they come to, some two of six come to as well."""

GROUPS = ("/api/parvis/v1/groups", "/groups")
"""Where people found groups and run them: tried in a table of their own."""

ADMINS = (
    "/admin/",
    "/api/parvis/v1/announcements",
    "/api/v1/admin/",
    "/api/v1/announcements",
    "/api/v1/reports",
)
"""Where those act who moderate, administrate and announce: in a third table."""

FORMS: dict[str, Collection[str]] = {
    "/groups/{handle}/{verb}": groups.FORMS,
    "/collections/{id}/{kind}/{verb}": collections.VERBS,
    "/lists/{id}/{verb}": lists.VERBS,
    "/people/{id}/{verb}": people.VERBS,
    "/messages/{id}/{verb}": messages.VERBS,
    "/notifications/requests/{id}/{verb}": ("accept", "dismiss"),
    "/notifications/todo/{verb}": notifications.VERBS,
    "/posts/{id}/{verb}": acts.VERBS,
    "/compose/scheduled/{id}/{verb}": waiting.VERBS,
    "/tags/{name}/{verb}": ("follow", "unfollow"),
    "/admin/peers/{host}/{action}": peer.ACTIONS,
    "/admin/people/{name}/{action}": admin_people.ACTIONS,
    "/admin/identity/{key}/{action}": (*identity.ACTIONS, *identity.TRIALS),
    "/admin/identity/{key}/provisioning/{action}": provisioning.ACTIONS,
    "/admin/reports/{id}/{action}": reports.ACTIONS,
    "/admin/moves/{id}/{decision}": moves.DECISIONS,
    "/admin/rules/{id}/{decision}": rules.DECISIONS,
}
"""The last part of a path that names what is done: each is a verb of its own behind one handler."""


@dataclass(frozen=True)
class Click:
    """A request, and what makes what it is about disappear."""

    who: Caller
    method: str
    path: str
    options: Mapping[str, Any] = field(default_factory=dict)
    others: tuple[Mapping[str, Any], ...] = ()
    """Options of the second, third … that is sent at once; the last ones for all that follow."""
    gone: "Click | None" = None
    kept: Collection[int] = ()
    """What `gone` may hear when this came first: then it does not disappear any more."""

    async def send(self, number: int = 0) -> Answer:
        options = (self.options, *self.others)[min(number, len(self.others))]
        return await self.who.ask(self.method, self.path, **options)


class Scene:
    """Amélie, Bruno and Chloé work in Paris, where everything happens. Amélie has a follower in Lyon."""

    def __init__(
        self, town: Town, numbers: Iterator[int], amelie: Somebody, bruno: Somebody, chloe: Somebody
    ) -> None:
        self.town, self.amelie, self.bruno, self.chloe = town, amelie, bruno, chloe
        self._numbers = numbers

    def number(self) -> int:
        """Return a number that was not there before."""
        return next(self._numbers)

    async def somebody(self, **options: Any) -> Somebody:
        """Hire somebody new."""
        return await self.town.person(f"person{self.number()}", **options)

    async def post(self, who: Somebody, text: str = "Bonjour", **fields: Any) -> str:
        """Publish and return the id."""
        made = await who.post("/api/v1/statuses", {"status": f"{text} {self.number()}", **fields})
        return str(made["id"])

    async def measured(self, what: str) -> int:
        """Return a number of the database: `reactions`, or `posts.boosts_count` summed up; or what a SELECT tells."""
        table, _, column = what.partition(".")
        sql = f"SELECT COALESCE(SUM({column}), 0) FROM {table}" if column else f"SELECT count(*) FROM {table}"
        return int(await self.town.run(lambda: value(what if what.startswith("SELECT") else sql)))


@dataclass(frozen=True)
class Case:
    """A row of the table."""

    route: str
    """As in ROUTES: "POST /api/v1/lists"."""
    prepare: Callable[[Scene], Awaitable[Click]]
    effect: Mapping[str, int]
    """By how much it changes what `Scene.measured` tells, sent once or often."""
    again: Collection[int] = (200,)
    """What those hear who come second. Without 200, exactly one hears that it was done."""
    each: bool = False
    """It is done as often as it is sent: each makes something of its own."""
    named: str = ""

    def __str__(self) -> str:
        return f"{self.route} {self.named}".strip()


async def check_sent_at_once(scene: Scene, case: Case) -> None:
    """Send it six times at once, and hold effect and answers against the table."""
    click = await case.prepare(scene)
    before = {what: await scene.measured(what) for what in case.effect}
    answers = await asyncio.gather(*(click.send(number) for number in range(TIMES)))
    statuses = Counter(answer.status for answer in answers)
    answered = [(answer.status, answer.body[:200]) for answer in answers]
    assert statuses[200] >= 1, answered
    assert statuses.keys() <= {200, *case.again}, answered
    assert 200 in case.again or statuses[200] == 1, answered
    changed = {what: await scene.measured(what) - number for what, number in before.items()}
    assert changed == {what: by * (TIMES if case.each else 1) for what, by in case.effect.items()}, answered


async def check_against_deletion(scene: Scene, case: Case) -> None:
    """Send it at the moment at which what it is about disappears: it is done before, or there is nothing."""
    click = await case.prepare(scene)
    if click.gone is None:
        return
    sent = [click.send(0), click.send(1), click.gone.send(), click.send(2), click.send(3)]
    answers = await asyncio.gather(*sent)
    answered = [(answer.status, answer.body[:200]) for answer in answers]
    assert answers.pop(2).status in (200, *click.kept), answered
    assert {answer.status for answer in answers} <= {200, 404, *case.again}, answered
    assert (await click.send()).status in (404, *case.again), answered


def doors() -> dict[str, object]:
    """Return each way to change something, as "POST /api/v1/lists", and what it comes to: routes may share a handler."""
    found: dict[str, object] = {}
    for route in ROUTES:
        if route.method in ("GET", "*"):
            continue
        start, _, last = route.path.rpartition("/")
        if last in ("{verb}", "{action}", "{decision}"):
            found |= {f"{route.method} {start}/{each}": (route.handler, each) for each in FORMS[route.path]}
        else:
            found[f"{route.method} {route.path}"] = route.handler
    return found


DOORS = doors()
_PATTERNS = {re.compile(re.sub(r"\{\w+\}", "[^/]+", door)): door for door in DOORS}


def door_of(method: str, path: str) -> str:
    """Return the door that a request comes in by."""
    fitting = [door for pattern, door in _PATTERNS.items() if pattern.fullmatch(f"{method} {path}")]
    return min(fitting, key=lambda door: door.count("{"))


def walk(part: Collection[str], tried: Collection[str], exempt: Mapping[str, str]) -> None:
    """Insist that each of these doors is tried, or leads where one leads that is, or is exempt for a reason."""
    assert {*tried, *exempt} <= DOORS.keys(), "the table names routes that there are not"
    assert exempt.keys().isdisjoint(tried), "tried and exempt"
    reached = {DOORS[door] for door in (*tried, *exempt)}
    left_out = [door for door in part if DOORS[door] not in reached]
    assert not left_out, f"nobody has tried these twice at once: {left_out}"


def doors_below(*paths: str) -> list[str]:
    return [door for door in DOORS if door.partition(" ")[2].startswith(paths)]


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def shared_new_url(request: pytest.FixtureRequest) -> Iterator[NewUrl | None]:
    """Makes a database for sites that all tests of a module share; None for SQLite's own files."""
    with own_statements():  # also where tests on one database come between those on the other
        yield request.getfixturevalue("shared_new_postgres_url") if request.param == "postgres" else None


@dataclass
class Shared:
    """A company that all tests of a module share, and numbers for names that nobody has yet."""

    world: World
    numbers: Iterator[int] = field(default_factory=lambda: count(1))


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def shared_paris(
    shared_new_url: NewUrl | None, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Shared]:
    databases = {"paris": await shared_new_url()} if shared_new_url else {}
    async with company(tmp_path_factory.mktemp("shared"), "paris", databases=databases) as world:
        yield Shared(world)


@pytest_asyncio.fixture(loop_scope="module")
async def scene(shared_paris: Shared) -> Scene:
    """Three people who are new in Paris."""
    town, number = shared_paris.world["paris"], next(shared_paris.numbers)
    people = [await town.person(f"{name}{number}") for name in ("amelie", "bruno", "chloe")]
    return Scene(town, shared_paris.numbers, *people)
