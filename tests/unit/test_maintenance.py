"""What Paris does by itself: every task is run, and one that fails holds up no other."""

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from models.core.accounts import Account
from models.core.base import id_at, now
from models.core.database import execute, value
from models.core.egress import Dial
from models.core.task_runs import LastRun, claim_turn, last_runs
from models.core.transaction import transaction
from models.delivery.deliveries import forget_bodies
from models.delivery.received import Received
from models.moderation.moderation import Mute, mute
from models.peers.peers import Peer
from outbox.delivery.queue import retry
from tests.both import new_url, town
from tests.world import Town, World
from web.process import maintenance
from web.process.maintenance import TASKS, Task, run_due
from web.process.server import _workers

__all__ = ["new_url", "town"]

LYON = "lyon.corp.example"
SOON = timedelta(milliseconds=20)
HOUR = timedelta(hours=1)


async def test_everything_that_is_over_goes(world: World) -> None:
    paris = world["paris"]
    amelie, bruno, carla = [await paris.person(name) for name in ("amelie", "bruno", "carla")]
    long_ago = now() - timedelta(days=91)

    async def prepare() -> None:
        async with transaction():
            for target, over in ((bruno, True), (carla, False)):
                until = now() + timedelta(minutes=-1 if over else 1)
                await mute(amelie.account.id, target.account.id, notifications=True, expires_at=until)
        for number, state in enumerate(("applied", "pending")):
            await Received.create(
                id=id_at(long_ago) + number,
                key=state,
                uri=state,
                actor_uri="a",
                host=LYON,
                body=b"{}",
                state=state,
            )
        await Dial.create(at=long_ago, host=LYON, purpose="federation", outcome="old")
        await Peer.create(host="old.example", state="removed", removed_at=long_ago)
        await Account.create(
            username="x", host="old.example", handle="x@old.example", uri="https://old.example/x"
        )

    await paris.run(prepare())
    await paris.run(run_due(paris.network))
    assert [m.target_id for m in await paris.run(lambda: Mute.all())] == [carla.account.id]
    assert [r.state for r in await paris.run(lambda: Received.all())] == ["pending"]
    assert await paris.run(lambda: Dial.filter(outcome="old").count()) == 0
    assert await paris.run(lambda: Account.filter(host="old.example").count()) == 0
    probed = (await paris.run(lambda: Peer.get(host=LYON))).probed_at
    assert probed is not None
    await paris.run(run_due(paris.network))
    assert (await paris.run(lambda: Peer.get(host=LYON))).probed_at == probed, "once a week is enough"
    await paris.run(lambda: Peer.filter(host=LYON).update(probed_at=now() - timedelta(days=8)))
    await paris.run(run_due(paris.network))
    assert (await paris.run(lambda: Peer.get(host=LYON))).probed_at > probed  # type: ignore[operator]


@dataclass
class Clocks:
    """Tasks that are due again at once, run by so many processes as tests start."""

    town: Town
    done: Counter[str] = field(default_factory=Counter)

    def task(self, name: str, *, every: timedelta = SOON, deadline: timedelta = HOUR) -> Task:
        async def do(_: object) -> None:
            self.done[name] += 1

        return Task(name, every, do, deadline)

    async def run_until(self, condition: Callable[[], bool], processes: int = 1) -> None:
        async def work() -> None:
            running = [asyncio.create_task(maintenance.run(self.town.network)) for _ in range(processes)]
            try:
                async with asyncio.timeout(30):
                    while not condition():
                        await asyncio.sleep(0.01)
                        assert not any(each.done() for each in running)
            finally:
                for each in running:
                    each.cancel()
                await asyncio.gather(*running, return_exceptions=True)

        await self.town.run(work())

    async def last_run(self, name: str) -> LastRun:
        return (await self.town.run(last_runs))[name]


@pytest.fixture
def clocks(town: Town, monkeypatch: pytest.MonkeyPatch) -> Clocks:
    monkeypatch.setattr(maintenance, "MINUTE", SOON)
    return Clocks(town)


async def test_a_task_that_hangs_or_fails_holds_up_no_other(
    clocks: Clocks, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A peer that does not answer its probe: posts that were scheduled are published all the same."""
    hangs = asyncio.Event()

    async def hang(_: object) -> None:
        hangs.set()
        await asyncio.Event().wait()

    async def fail(_: object) -> None:
        raise OSError("the disk is full")

    tasks = [Task("probe", SOON, hang), Task("broken", SOON, fail), clocks.task("publish")]
    monkeypatch.setattr(maintenance, "TASKS", tasks)
    await clocks.run_until(lambda: clocks.done["publish"] > 3 and hangs.is_set())
    assert "task='broken'" in caplog.text
    assert (await clocks.last_run("broken")).failure == "OSError: the disk is full"
    assert (await clocks.last_run("probe")).took_s is None
    assert (await clocks.last_run("publish")).failure == ""


async def test_a_task_ends_at_its_deadline_and_comes_again(
    clocks: Clocks, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[int] = []

    async def hang(_: object) -> None:
        begun.append(1)
        await asyncio.Event().wait()

    monkeypatch.setattr(maintenance, "TASKS", [Task("probe", SOON, hang, deadline=SOON)])
    await clocks.run_until(lambda: len(begun) > 2)
    assert "not done within" in (await clocks.last_run("probe")).failure


async def test_processes_take_turns(clocks: Clocks, monkeypatch: pytest.MonkeyPatch) -> None:
    """Six processes, and one that is gone: a task is done by one at a time, and once in its time."""
    at_once, most = 0, 0

    async def watched(_: object) -> None:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        clocks.done["watched"] += 1
        await asyncio.sleep(0.01)
        at_once -= 1

    monkeypatch.setattr(
        maintenance, "TASKS", [clocks.task("hourly", every=HOUR), Task("watched", SOON, watched)]
    )
    await clocks.town.run(claim_turn("watched", SOON, timedelta(milliseconds=100)))  # whoever did was killed
    await clocks.run_until(lambda: clocks.done["watched"] > 5, processes=6)
    assert most == 1
    assert clocks.done["hourly"] == 1
    await clocks.run_until(lambda: clocks.done["watched"] > 10, processes=2)
    assert clocks.done["hourly"] == 1, "nor after a restart"


async def test_a_turn_is_kept_while_the_task_is_done(clocks: Clocks, monkeypatch: pytest.MonkeyPatch) -> None:
    """Longer than the lease: what another process would take after a crash stays with who is at it."""
    monkeypatch.setattr(maintenance, "LEASE", timedelta(seconds=1))
    begun, end = [0], asyncio.Event()

    async def long(_: object) -> None:
        begun[0] += 1
        await end.wait()

    monkeypatch.setattr(maintenance, "TASKS", [Task("long", SOON, long), clocks.task("other")])
    until = now() + timedelta(seconds=2)
    await clocks.run_until(lambda: now() > until and clocks.done["other"] > 5, processes=3)
    assert begun[0] == 1


def test_every_task_is_named_once() -> None:
    assert len({task.name for task in TASKS}) == len(TASKS)


async def test_the_server_does_it(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    done = asyncio.Event()

    async def task(_: object) -> None:
        done.set()

    monkeypatch.setattr(maintenance, "MINUTE", timedelta(microseconds=1))
    monkeypatch.setattr(maintenance, "TASKS", [Task("task", timedelta(microseconds=1), task)])

    async def serve() -> None:
        async with _workers(world["paris"].network) as tasks:
            assert "maintenance" in {each.get_name() for each in tasks}
            async with asyncio.timeout(5):
                await done.wait()

    await world["paris"].run(serve())


async def test_receipts_outlive_what_was_sent(world: World) -> None:
    """Who got what is known for ever; what it said can be sent again for a month, and no longer."""
    paris, lyon = world["paris"], world["lyon"]
    amelie, bruno = await paris.person("amelie"), await lyon.person("bruno")
    await bruno.follow(amelie)
    post = await amelie.publish("Bonjour")
    receipts = await amelie.get(f"/api/parvis/v1/statuses/{post['id']}/receipts")
    assert receipts

    async def a_month_passes() -> None:
        month = 31 * 24 * 3_600_000
        await execute("UPDATE deliveries SET finished_at = finished_at - $1", month)
        await execute("UPDATE deliveries SET state = 'expired'")

    await paris.run(run_due(paris.network))
    assert await paris.run(lambda: retry(paris.network.site, lyon.host)) == 0, "all of it was delivered"
    before = await paris.run(lambda: value("SELECT count(*) FROM outgoing_activities WHERE has_body = TRUE"))
    await paris.run(a_month_passes)
    await paris.run(lambda: forget_bodies(now() + timedelta(minutes=1)))
    assert before > 0
    assert (
        await paris.run(lambda: value("SELECT count(*) FROM outgoing_activities WHERE has_body = TRUE")) == 0
    )
    assert await paris.run(lambda: retry(paris.network.site, lyon.host)) == 0, "nothing is left to send"
    assert len(await amelie.get(f"/api/parvis/v1/statuses/{post['id']}/receipts")) == len(receipts)
