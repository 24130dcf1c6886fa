"""Amélie leaves Paris with everything open: her app, its stream, her phone's pushes, a browser; colleagues in Lyon and at HQ
follow her. The sites work by themselves, as in production, and a clock says how long each end took from when Paris was told.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from inbox import worker as inbox_worker
from models.core.database import value
from models.notifications.push import add_push_host
from outbox.administration.schedule import TASKS
from outbox.delivery import worker as outbox_worker
from outbox.people.leaving import leave
from tests.both import NewUrl, new_url
from tests.streams import ears, page_events, sent_events
from tests.unit.test_groups import add, found
from tests.unit.test_moderation import ADMIN, staff
from tests.unit.test_push import HOST, Phone
from tests.verbs import browser_of, form
from tests.world import Somebody, Town, World, company, eventually
from web.process import maintenance

__all__ = ["new_url"]

A_MINUTE_S = 60


@dataclass
class Clock:
    """What ended, and after how many seconds."""

    began: float = field(default_factory=time.monotonic)
    seconds: dict[str, float] = field(default_factory=dict)

    def note(self, what: str) -> None:
        self.seconds[what] = round(time.monotonic() - self.began, 2)


@dataclass(frozen=True)
class Company:
    world: World
    amelie: Somebody
    bruno: Somebody
    claire: Somebody
    karim: Somebody
    ada: Somebody


@asynccontextmanager
async def working(town: Town) -> AsyncIterator[None]:
    """Let a site deliver, apply, and settle who left, by itself."""
    [settling] = [task for task in TASKS if task.name == "settle who left"]
    jobs: list[Callable[[], Awaitable[Any]]] = [
        lambda: outbox_worker.run(town.network),
        lambda: inbox_worker.run(town.network),
        lambda: maintenance._repeat(town.network, settling, timedelta(0)),
    ]
    tasks = [asyncio.create_task(town.run(job)) for job in jobs]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@pytest.fixture
async def people(tmp_path: Path, new_url: NewUrl | None) -> AsyncIterator[Company]:
    names = ("paris", "lyon", "hq")
    databases = {name: await new_url() for name in names} if new_url else {}
    async with company(tmp_path, *names, databases=databases) as world:
        paris = world["paris"]
        amelie, karim = await paris.person("amelie"), await paris.person("karim")
        bruno, claire = await world["lyon"].person("bruno"), await world["hq"].person("claire")
        for each in (bruno, claire):
            await each.follow(amelie)
        await paris.run(lambda: add_push_host(HOST))
        yield Company(world, amelie, bruno, claire, karim, await staff(paris, "ada", "admin"))


async def directory(told: Company) -> None:
    network = told.world["paris"].network
    await told.world["paris"].run(leave(network, told.amelie.account, by="entra", because="SCIM"))


async def page(told: Company) -> None:
    assert (await (await form(told.ada, "/admin/people/amelie/disable")).send()).status == 303


async def moderator(told: Company) -> None:
    await told.ada.post(f"{ADMIN}/accounts/{told.amelie.id}/action", {"type": "disable"})


@pytest.mark.parametrize("door", [directory, page, moderator])
async def test_a_leaver_is_out_everywhere_within_a_minute(
    people: Company, door: Callable[[Company], Awaitable[None]]
) -> None:
    world, amelie, bruno, claire, karim = (
        people.world,
        people.amelie,
        people.bruno,
        people.claire,
        people.karim,
    )
    paris = world["paris"]
    post = await amelie.publish("Bonjour à tous")
    group = await found(amelie, "Plans", "closed")
    await add(group, amelie, karim)
    await amelie.post("/api/v1/push/subscription", Phone().subscription(standard=True))
    browser, headers, _ = await browser_of(amelie)
    assert (await browser.ask("GET", "/", headers=headers)).status == 200
    known = {each: await each.find(f"@{amelie.handle}") for each in (bruno, claire)}
    assert all([await _shows(each, known[each], post) for each in known])

    async with AsyncExitStack() as open_:
        for town in world.towns.values():
            await open_.enter_async_context(working(town))
        socket = await open_.enter_async_context(ears(amelie, "user"))
        lines = await open_.enter_async_context(sent_events(amelie, "user"))
        feed = await open_.enter_async_context(page_events(paris, headers, "stream=user"))
        clock = Clock()
        await door(people)
        clock.note("the door has answered")
        assert (await amelie.ask("GET", "/api/v1/accounts/verify_credentials")).status == 401
        assert (await browser.ask("GET", "/", headers=headers)).status != 200
        clock.note("the app's token and the browser are refused")
        async with asyncio.timeout(5):
            assert await socket.end() == aiohttp.WSCloseCode.GOING_AWAY
            await lines.read()  # To its end: a moderator's decision is the last that she hears.
            await feed.read()
        clock.note("all streams are closed")
        await karim.post("/api/v1/statuses", {"status": "@amelie tu lis ?"})
        for left in ("push_subscriptions", "push_messages", "sessions"):
            mine = "" if left == "push_messages" else f" WHERE account_id = {amelie.id}"
            assert (
                await paris.run(lambda left=left, mine=mine: value(f"SELECT count(*) FROM {left}{mine}")) == 0
            )
        clock.note("nothing is pushed")
        for each in known:
            await eventually(lambda each=each: _hides(each, known[each], post), A_MINUTE_S)
            clock.note(f"{each.town.host} hides her")
        owner = "SELECT account_id FROM group_members WHERE group_id = $1 AND role = 'owner'"

        async def is_handed_over() -> bool:
            return await paris.run(lambda: value(owner, int(group["id"]))) == karim.account.id

        await eventually(is_handed_over, A_MINUTE_S)
        clock.note("her group has another owner")
    print(
        f"{door.__name__}:",
        *(f"{seconds:5.2f} s  {what}" for what, seconds in clock.seconds.items()),
        sep="\n  ",
    )
    assert max(clock.seconds.values()) < A_MINUTE_S
    assert clock.seconds["all streams are closed"] < 2
    deletions = "SELECT count(*) FROM outgoing_activities WHERE kind = 'Delete'"
    assert await paris.run(lambda: value(deletions)) == 0, (
        "they hear that she is suspended, not gone for good"
    )
    assert (await karim.get(f"/api/v1/statuses/{post['id']}"))["id"] == post["id"], "here it stays"


async def _shows(reader: Somebody, account: dict[str, Any], post: dict[str, Any]) -> bool:
    answer = await reader.ask("GET", f"/api/v1/accounts/{account['id']}/statuses")
    return answer.status == 200 and post["uri"] in [each["uri"] for each in answer.json]


async def _hides(reader: Somebody, account: dict[str, Any], post: dict[str, Any]) -> bool:
    return not await _shows(reader, account, post)
