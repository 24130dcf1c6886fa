"""What deletes or changes very many rows does so in parts, each in a transaction, and lets others have their turn."""

import asyncio
from datetime import timedelta

import pytest

from models.core import batches
from models.core.base import id_at, now
from models.core.batches import delete_in_batches, update_in_batches
from models.core.database import execute, value
from models.core.egress import Dial, forget_dials
from models.core.transaction import transaction
from models.delivery import deliveries
from models.delivery.deliveries import Delivery, OutgoingActivity, forget_receipts
from models.delivery.received import Received, forget_old
from models.notifications.notifications import Notification, forget_notifications
from models.people.oauth import Token, forget_ended, issue_token, register_application
from models.posts.posts import IdempotencyKey, forget_keys
from tests.both import new_url, town
from tests.world import Somebody, Town

__all__ = ["new_url", "town"]

OLD, NEW = timedelta(days=100), timedelta(days=1)
BEFORE = timedelta(days=90)


@pytest.fixture(autouse=True)
def _two_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches, "AT_ONCE", 2)
    monkeypatch.setattr(deliveries, "_AT_ONCE", 2)


async def count(town: Town, what: str) -> int:
    found: int = await town.run(value(f"SELECT count(*) FROM {what}"))
    return found


async def dial(ago: timedelta) -> None:
    await Dial.create(at=now() - ago, host="a", purpose="federation", outcome="a")


@pytest.fixture
def turns(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many rows there were whenever another task had its turn, while something was deleted."""
    seen: list[int] = []
    sleep = asyncio.sleep

    async def watched(seconds: float) -> None:
        seen.append(await value("SELECT count(*) FROM dials WHERE host = 'a'"))
        await sleep(seconds)

    monkeypatch.setattr(batches.asyncio, "sleep", watched)
    return seen


async def test_each_part_is_committed_before_the_next(town: Town, turns: list[int]) -> None:
    for ago in (NEW, *(OLD,) * 5):
        await town.run(dial(ago))
    await town.run(forget_dials(now() - BEFORE))
    left = [rows for rows in turns if rows < 6]  # Whoever sleeps before it begins sees all of them.
    assert [rows for n, rows in enumerate(left) if n == 0 or rows != left[n - 1]] == [4, 2, 1]


async def test_rows_are_changed_in_parts(town: Town) -> None:
    for ago in (NEW, *(OLD,) * 5):
        await town.run(dial(ago))
    await town.run(
        update_in_batches("dials", "host = 'b'", "host = 'a' AND at < $1", now() - BEFORE, order="at")
    )
    assert await count(town, "dials WHERE host = 'b'") == 5
    await town.run(delete_in_batches("dials", "host = 'b'"))
    assert await count(town, "dials WHERE host IN ('a', 'b')") == 1


async def test_what_came_in_goes_in_parts(town: Town) -> None:
    """What is not applied yet, or signed later, stays in the way of what goes, and holds up nothing."""

    async def come(n: int, ago: timedelta, state: str = "applied") -> None:
        common = {"uri": "a", "actor_uri": "a", "host": "a", "body": b""}
        await Received.create(id=id_at(now() - ago) + n, key=f"{n}", state=state, **common)

    for n in range(3):
        await town.run(come(n, OLD, "pending"))
    for n in range(3, 8):
        await town.run(come(n, OLD))
    await town.run(come(8, NEW))
    await town.run(forget_old(now() - BEFORE))
    assert await count(town, "received WHERE state = 'pending'") == 3
    assert await count(town, "received") == 4


async def test_keys_go_in_parts(town: Town) -> None:
    amelie = await town.person("amelie")
    post = int((await amelie.publish("Bonjour"))["id"])

    async def use(n: int, ago: timedelta) -> None:
        await IdempotencyKey.create(
            account_id=amelie.account.id, key=f"{n}", post_id=post, created_at=now() - ago
        )

    for n in range(6):
        await town.run(use(n, OLD if n else timedelta(0)))
    await town.run(forget_keys())
    assert await count(town, "idempotency_keys") == 1


async def test_access_goes_in_parts(town: Town) -> None:
    """Applications with a valid token stay; those that nobody has logged in with go, with their own tokens."""
    amelie = await town.person("amelie")

    async def register(ago: timedelta, *, used: bool = False, revoked: bool = False) -> None:
        made, _ = await register_application("a", "", ["urn:ietf:wg:oauth:2.0:oob"], ["read"])
        await issue_token(made, "read", amelie.account.id if used else None)
        if revoked:
            await Token.filter(application_id=made.id).update(revoked_at=now() - ago)
        if not used:  # Its id says when it was made, and with a token it is not given another one.
            await Token.filter(application_id=made.id).delete()
            shift = id_at(now()) - id_at(now() - ago)
            await execute("UPDATE applications SET id = id - $2 WHERE id = $1", made.id, shift)

    before = await count(town, "applications")
    for _ in range(5):
        await town.run(register(OLD))
        await town.run(register(OLD, used=True, revoked=True))
    await town.run(register(NEW))
    await town.run(register(NEW, used=True))
    await town.run(forget_ended(now() - BEFORE))
    assert await count(town, "tokens WHERE revoked_at IS NOT NULL") == 0
    assert await count(town, "applications") == before + 5 + 2


async def notified(town: Town, amelie: Somebody, bruno: Somebody, *agos: timedelta) -> None:
    async def write() -> None:
        await execute("DELETE FROM notifications")
        for ago in agos:
            await Notification.create(
                account_id=amelie.account.id, kind="poll", sender_id=bruno.account.id, created_at=now() - ago
            )

    await town.run(write())


async def test_a_notification_that_comes_meanwhile_stays(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """None was younger than the bound when it was looked for; one comes between two parts."""
    amelie, bruno = await town.person("amelie"), await town.person("bruno")
    await notified(town, amelie, bruno, OLD, OLD, OLD)
    sleep, came = asyncio.sleep, [0]

    async def come(seconds: float) -> None:
        if not came[0]:
            came[0] = 1
            async with transaction():
                await Notification.create(
                    account_id=amelie.account.id, kind="poll", sender_id=bruno.account.id
                )
        await sleep(seconds)

    monkeypatch.setattr(batches.asyncio, "sleep", come)
    await town.run(forget_notifications(now() - BEFORE))
    assert came == [1]
    assert await count(town, "notifications") == 1


async def test_a_notification_of_a_wrong_clock_keeps_no_older_one(town: Town) -> None:
    amelie, bruno = await town.person("amelie"), await town.person("bruno")
    await notified(town, amelie, bruno, OLD, -10 * OLD, OLD, OLD, NEW)
    await town.run(forget_notifications(now() - BEFORE))
    assert await count(town, "notifications") == 2


async def test_receipts_go_in_parts(town: Town) -> None:
    """Posts, votes and likes in turn: posts stay, and of each site the last word."""
    amelie = await town.person("amelie")
    author, origin = amelie.account.id, town.settings.origin
    about = {
        "Like": "https://lyon.corp.example/1",
        "Create": f"{origin}/users/{author}/statuses/1",
        "vote": f"{origin}/users/{author}/votes/1",
    }

    async def send(n: int, what: str) -> None:
        activity = await OutgoingActivity.create(
            id=id_at(now() - OLD) + n,
            uri=f"a{n}",
            actor_id=author,
            kind="Create" if what == "vote" else what,
            object_uri=about[what],
            body=b"",
            has_body=False,
        )
        for host in ("a", "b") if n < 7 else ("a",):
            await Delivery.create(
                activity=activity,
                host=host,
                inbox_url=host,
                state="delivered",
                due_at=now(),
                expires_at=now(),
            )

    for n in range(12):
        await town.run(send(n, list(about)[n % 3]))
    patterns = f"{origin}/users/%/statuses/%", f"{origin}/users/%/votes/%"
    await town.run(forget_receipts(now() - BEFORE, *patterns))
    posts = [(f"a{n}", host) for n in (1, 4, 7, 10) for host in (("a", "b") if n < 7 else ("a",))]
    found = await town.run(kept)
    assert found == sorted([*posts, ("a6", "b"), ("a11", "a")])


async def kept() -> list[tuple[str, str]]:
    found = await Delivery.all().prefetch_related("activity")
    return sorted((each.activity.uri, each.host) for each in found)
