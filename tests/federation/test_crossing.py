"""What Lyon sends crosses what is done in Paris in this very moment: it comes before or after, and never in between."""

import asyncio
from collections.abc import AsyncIterator, Awaitable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from federation.protocol.vocabulary import Activity
from inbox import worker
from inbox.worker import apply_pending
from models.core.database import value
from outbox.delivery.worker import deliver_due
from tests.both import NewUrl, new_url
from tests.faults.letters import Writer
from tests.unit.test_moderation import staff
from tests.world import Somebody, company

__all__ = ["new_url"]


LEFT = "SELECT (SELECT count(*) FROM reactions) + (SELECT count(*) FROM posts WHERE boost_of_id IS NOT NULL)"


@pytest.fixture
async def writer(new_url: NewUrl | None, tmp_path: Path) -> AsyncIterator[Writer]:
    """Bruno in Lyon, who asks whoever wants to follow him, writes to Paris, where Amélie works."""
    databases = {name: await new_url() for name in ("paris", "lyon")} if new_url else {}
    async with company(tmp_path, "paris", "lyon", databases=databases) as world:
        await world["paris"].person("amelie")
        bruno = await world["lyon"].person("bruno")
        await bruno.call("PATCH", "/api/v1/accounts/update_credentials", json={"locked": True})
        yield Writer(bruno, world["paris"])


async def _crossing(writer: Writer, deed: Awaitable[object]) -> None:
    """Apply what has come in while something is done in Paris; nothing is left that would have to be tried again."""
    paris = writer.receiver
    await asyncio.gather(deed, paris.run(lambda: apply_pending(paris.network)))
    assert (
        await paris.run(
            lambda: value("SELECT count(*) FROM received WHERE state NOT IN ('applied', 'refused')")
        )
        == 0
    )


async def _follows(writer: Writer) -> int:
    return int(await writer.receiver.run(lambda: value("SELECT count(*) FROM follows")))


def _follow(writer: Writer, whom: Somebody) -> Activity:
    return replace(writer.to_id("Follow", whom.account.uri), to=(whom.account.uri,))


async def test_who_takes_a_request_back_does_not_follow(writer: Writer) -> None:
    amelie, lyon = writer.receiver.people["amelie"], writer.sender.town
    for _ in range(3):
        bruno = await amelie.follow(writer.sender)
        await writer.sender.post(
            f"/api/v1/follow_requests/{(await writer.sender.find('@' + amelie.handle))['id']}/authorize"
        )
        await lyon.run(lambda: deliver_due(lyon.network))
        await _crossing(writer, amelie.post(f"/api/v1/accounts/{bruno['id']}/unfollow"))
        assert await _follows(writer) == 0
        await writer.receiver.world.settle()


async def test_who_is_blocked_does_not_follow(writer: Writer) -> None:
    amelie = writer.receiver.people["amelie"]
    bruno = await amelie.find("@" + writer.sender.handle)
    path = f"/api/v1/accounts/{bruno['id']}"
    for _ in range(3):
        await writer.post(_follow(writer, amelie))
        await _crossing(writer, amelie.post(f"{path}/block"))
        assert await _follows(writer) == 0
        await amelie.post(f"{path}/unblock")


async def test_what_is_done_with_a_post_that_is_deleted_is_done_with_nothing(writer: Writer) -> None:
    amelie = writer.receiver.people["amelie"]
    for _ in range(3):
        post = await amelie.post("/api/v1/statuses", {"status": "Bonjour"})
        like = writer.to_id("Like", post["uri"])
        answer = replace(writer.note("Oui", to=amelie), in_reply_to=post["uri"])
        for activity in (like, writer.to_id("Announce", post["uri"]), writer.create(answer)):
            await writer.post(activity)
        await _crossing(writer, amelie.call("DELETE", f"/api/v1/statuses/{post['id']}"))
        assert await writer.receiver.run(lambda: value(LEFT)) == 0


async def test_what_comes_into_a_group_that_closes_is_in_a_closed_group(writer: Writer) -> None:
    """Or in none: never is it in the group and for everybody."""
    amelie, paris, lyon = writer.receiver.people["amelie"], writer.receiver, writer.sender.town
    await paris.world.recognize()
    for name in ("cantine", "verger", "atelier"):
        group = await amelie.post("/api/parvis/v1/groups", {"name": name, "handle": name})
        there = await writer.sender.find(f"@{name}@{paris.host}")
        await writer.sender.do(f"/api/v1/accounts/{there['id']}/follow")
        for text in ("un", "deux", "trois"):
            await writer.sender.post("/api/v1/statuses", {"status": f"@{name}@{paris.host} {text}"})
        await lyon.run(lambda: deliver_due(lyon.network))
        closed = amelie.call("PATCH", f"/api/parvis/v1/groups/{group['id']}", json={"access": "closed"})
        await _crossing(writer, closed)
        assert await paris.run(lambda: value(LEFT_OPEN)) == 0
        await paris.world.settle()


LEFT_OPEN = """SELECT count(*) FROM posts p JOIN groups g ON g.id = p.group_id
    WHERE g.access <> 'open' AND p.visibility <> 'members'"""


@pytest.mark.parametrize("erased", ["bruno", "amelie"])
async def test_no_follow_outlives_who_is_erased_meanwhile(
    writer: Writer, erased: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Bruno's Follow was read and found good; then one of the two is erased, and only then it is applied."""
    paris, amelie = writer.receiver, writer.receiver.people["amelie"]
    ada = await staff(paris, "ada", "admin")
    await amelie.follow(writer.sender)  # So that Paris knows Bruno.
    await paris.world.settle()
    bruno_id = await paris.run(lambda: value("SELECT id FROM accounts WHERE username = 'bruno'"))
    path = f"/api/v1/admin/accounts/{bruno_id if erased == 'bruno' else amelie.id}"
    await writer.post(_follow(writer, amelie))

    async def erase() -> None:
        await ada.post(f"{path}/action", {"type": "suspend"})
        await ada.call("DELETE", path)

    prepare = worker._prepare

    async def prepare_late(*values: Any) -> worker.Prepared:
        prepared = await prepare(*values)
        await erase()
        return prepared

    monkeypatch.setattr(worker, "_prepare", prepare_late)
    await paris.run(lambda: apply_pending(paris.network))
    assert await _follows(writer) == 0
    counted = "SELECT SUM(followers_count + following_count) FROM accounts"
    assert await paris.run(lambda: value(counted)) == 0
