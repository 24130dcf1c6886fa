"""The same request twice and six times at once, and at the moment at which what it is about is deleted.

People click twice, clients send again what was not answered, and two of a person's devices do the same. Whatever
happens, there is one effect and an answer that is true: never an error of the server. A `Case` is a row of a table: a
route, how to come to a request of it, what it changes, and what those hear who come second. `walk` holds the table
against ROUTES, so that no route that writes is left out.
"""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from models.core.database import value
from tests.world import Answer, Caller, Somebody, Town, company
from web.http.security import Route
from web.routes import ROUTES

OTHERS = (
    "/admin/",
    "/api/parvis/v1/announcements",
    "/api/parvis/v1/groups",
    "/api/v1/admin/",
    "/api/v1/announcements",
    "/api/v1/reports",
    "/groups",
)
"""Where those act who moderate, administrate, announce and run groups: tried in a table of their own."""


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

    async def send(self, number: int = 0) -> Answer:
        options = (self.options, *self.others)[min(number, len(self.others))]
        return await self.who.ask(self.method, self.path, **options)


class Scene:
    """Amélie, Bruno and Chloé work in Paris, where everything happens. Amélie has a follower in Lyon."""

    def __init__(self, town: Town, amelie: Somebody, bruno: Somebody, chloe: Somebody) -> None:
        self.town, self.amelie, self.bruno, self.chloe = town, amelie, bruno, chloe
        self._numbers = count(1)

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


async def check_sent_at_once(scene: Scene, case: Case, times: int) -> None:
    """Send it so often at once, and hold effect and answers against the table."""
    click = await case.prepare(scene)
    before = {what: await scene.measured(what) for what in case.effect}
    answers = await asyncio.gather(*(click.send(number) for number in range(times)))
    statuses = Counter(answer.status for answer in answers)
    told = [(answer.status, answer.body[:200]) for answer in answers]
    assert statuses[200] >= 1, told
    assert statuses.keys() <= {200, *case.again}, told
    assert 200 in case.again or statuses[200] == 1, told
    changed = {what: await scene.measured(what) - number for what, number in before.items()}
    assert changed == {what: by * (times if case.each else 1) for what, by in case.effect.items()}, told


async def check_against_deletion(scene: Scene, case: Case) -> None:
    """Send it at the moment at which what it is about disappears: it is done before, or there is nothing."""
    click = await case.prepare(scene)
    if click.gone is None:
        return
    sent = [click.send(0), click.send(1), click.gone.send(), click.send(2), click.send(3)]
    answers = await asyncio.gather(*sent)
    told = [(answer.status, answer.body[:200]) for answer in answers]
    assert answers.pop(2).status == 200, told
    assert {answer.status for answer in answers} <= {200, 404, *case.again}, told
    assert (await click.send()).status in (404, *case.again), told


def writing_routes(*, others: bool) -> list[Route]:
    """Return the routes that change something: those of this table, or those of the `OTHERS`."""
    return [
        route
        for route in ROUTES
        if route.method not in ("GET", "*") and route.path.startswith(OTHERS) is others
    ]


def walk(routes: Collection[Route], cases: Collection[Case], exempt: Mapping[str, str]) -> None:
    """Insist that each route is tried, or shares its handler with one that is, or is exempt for a reason."""
    by_name = {f"{route.method} {route.path}": route for route in routes}
    tried = {case.route for case in cases}
    assert tried | exempt.keys() <= by_name.keys(), "the table names routes that there are not"
    assert not tried & exempt.keys(), "tried and exempt"
    handlers = {by_name[name].handler for name in tried | exempt.keys()}
    left_out = [name for name, route in by_name.items() if route.handler not in handlers]
    assert not left_out, f"nobody has tried these twice at once: {left_out}"


@pytest.fixture(params=["sqlite", "postgres"])
def database(request: pytest.FixtureRequest) -> str:
    """URL of a new database; "" for SQLite's own file."""
    return request.getfixturevalue("postgres_url") if request.param == "postgres" else ""


@pytest.fixture
async def scene(tmp_path: Path, database: str) -> AsyncIterator[Scene]:
    async with company(tmp_path, "paris", databases={"paris": database}) as world:
        town = world["paris"]
        yield Scene(town, *[await town.person(name) for name in ("amelie", "bruno", "chloe")])
