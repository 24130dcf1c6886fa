"""What Paris does by itself: every task is run, and one that fails holds up no other."""

import asyncio
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from inbox import worker
from inbox.background import worker as jobs
from models.core import base, resources
from models.core.accounts import Account
from models.core.base import EPOCH, id_at, now
from models.core.database import execute, value
from models.core.egress import Dial
from models.core.task_runs import KILLED, LastRun, claim_turn, end_turn, extend_turn, give_back, last_runs
from models.core.transaction import transaction
from models.delivery.deliveries import forget_bodies
from models.delivery.due import LONGEST_WAIT
from models.delivery.received import Received
from models.moderation.moderation import Mute, mute
from models.peers.peers import Peer
from outbox.delivery import outcomes
from outbox.delivery.queue import retry
from outbox.tasks import days_ago
from tests.both import NewUrl, new_url, town
from tests.world import Town, World, company
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


class Clock:
    """The time of the site: `ahead` of the right one."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.ahead = timedelta(0)
        monkeypatch.setattr(base, "time", SimpleNamespace(time_ns=self._time_ns))
        # Ids never go back, and the next test lives today.
        monkeypatch.setattr(base, "_sequence", base._Sequence())

    def _time_ns(self) -> int:
        return time.time_ns() + self.ahead // timedelta(microseconds=1) * 1000


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


LEASE = timedelta(minutes=1)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


async def test_a_clock_that_was_ahead_holds_up_no_task(town: Town, clock: Clock) -> None:
    """Two years ahead for a moment: what ended then, and what was begun, is due when the clock is right."""
    clock.ahead = timedelta(days=700)
    ended = await town.run(claim_turn("ended", HOUR, LEASE))
    assert ended
    await town.run(end_turn(ended, timedelta(0)))
    assert await town.run(claim_turn("begun", HOUR, LEASE))
    assert (await town.run(last_runs))["ended"].was_ahead is False, "by that clock"
    clock.ahead = timedelta(0)
    assert [run.was_ahead for run in (await town.run(last_runs)).values()] == [True, True]
    for name in ("ended", "begun"):
        assert await town.run(claim_turn(name, HOUR, LEASE)), name
        assert not await town.run(claim_turn(name, HOUR, LEASE)), "once"
    assert not any(run.was_ahead for run in (await town.run(last_runs)).values())


async def test_clocks_that_differ_a_little_take_nothing_away(town: Town, clock: Clock) -> None:
    clock.ahead = timedelta(seconds=20)
    assert await town.run(claim_turn("probe", timedelta(0), LEASE))
    clock.ahead = timedelta(0)
    assert not await town.run(claim_turn("probe", timedelta(0), LEASE))


async def test_what_was_killed_is_tried_when_its_lease_is_over(town: Town, clock: Clock) -> None:
    """Its day has not passed; and whoever looks sees that it was killed, until it has ended once."""
    assert await town.run(claim_turn("forget", HOUR, LEASE))
    clock.ahead = LEASE / 2
    assert not await town.run(claim_turn("forget", HOUR, LEASE))
    assert not (await town.run(last_runs))["forget"].was_killed
    clock.ahead = 2 * LEASE
    assert (await town.run(last_runs))["forget"].was_killed
    again = await town.run(claim_turn("forget", HOUR, LEASE))
    assert again
    known = (await town.run(last_runs))["forget"]
    assert (known.was_killed, known.failure) == (False, KILLED)
    await town.run(end_turn(again, timedelta(seconds=1)))
    known = (await town.run(last_runs))["forget"]
    assert (known.was_killed, known.failure, known.took_s) == (False, "", 1.0)
    assert not await town.run(claim_turn("forget", HOUR, LEASE)), "ended: not before its time"
    clock.ahead += HOUR
    assert await town.run(claim_turn("forget", HOUR, LEASE))


async def test_who_lost_its_turn_changes_nothing_of_the_next(town: Town, clock: Clock) -> None:
    first = await town.run(claim_turn("forget", timedelta(0), LEASE))
    clock.ahead = 2 * LEASE  # It was stopped for so long.
    second = await town.run(claim_turn("forget", timedelta(0), LEASE))
    assert first
    assert second
    held = (await town.run(last_runs))["forget"]
    assert not await town.run(extend_turn(first, 5 * LEASE))
    await town.run(end_turn(first, timedelta(0), "failed"))
    await town.run(give_back(first, HOUR))
    assert (await town.run(last_runs))["forget"] == held
    assert not await town.run(claim_turn("forget", timedelta(0), LEASE)), "no third one beside the second"
    assert await town.run(extend_turn(second, LEASE))
    await town.run(give_back(second, HOUR))
    assert await town.run(claim_turn("forget", HOUR, LEASE)), "given back: at once"


async def test_a_task_ends_when_its_turn_is_lost(
    town: Town, clock: Clock, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A machine that was asleep goes on with a task that another has begun meanwhile."""
    monkeypatch.setattr(maintenance, "LEASE", 3 * SOON)
    ended: list[str] = []

    async def long(_: object) -> None:
        clock.ahead = HOUR
        taken.append(await claim_turn("long", timedelta(0), LEASE))
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            ended.append("cancelled")
            raise

    taken: list[object] = []
    monkeypatch.setattr(maintenance, "TASKS", [Task("long", HOUR, long)])
    async with asyncio.timeout(30):
        await town.run(run_due(town.network))
    assert (len(taken), ended) == (1, ["cancelled"])
    assert taken[0] is not None
    assert "another process has its turn" in caplog.text
    known = (await town.run(last_runs))["long"]
    assert (known.took_s, known.leased_until > known.started_at) == (None, True), "the other is at it"


async def test_what_was_put_off_while_the_clock_was_ahead_is_sent(
    new_url: NewUrl | None, tmp_path: Path, clock: Clock
) -> None:
    """Published two hours ahead of time: Luc reads it when the clock is right, not two hours later."""
    databases = {name: await new_url() for name in ("paris", "lyon")} if new_url else {}
    async with company(tmp_path, "paris", "lyon", databases=databases) as world:
        paris = world["paris"]
        amelie, luc = await paris.person("amelie"), await world["lyon"].person("luc")
        await luc.follow(amelie)
        clock.ahead = timedelta(hours=2)
        await amelie.post("/api/v1/statuses", {"status": "ahead"})
        clock.ahead = timedelta(0)
        await world.settle()
        assert await luc.home() == []
        await paris.run(run_due(paris.network))
        await world.settle()
        assert [post["content"] for post in await luc.home()] == ["<p>ahead</p>"]


def test_no_wait_is_longer_than_what_is_pulled_back() -> None:
    longest = max(*outcomes.SCHEDULE_S, outcomes.LATER_S) * (1 + outcomes.JITTER)
    assert timedelta(seconds=longest) <= LONGEST_WAIT["deliveries"]
    assert timedelta(seconds=outcomes.LONGEST_RETRY_AFTER_S) <= LONGEST_WAIT["deliveries"]
    assert max(worker.RETRY_AFTER) <= LONGEST_WAIT["received"]
    assert max(jobs.RETRY_AFTER) <= LONGEST_WAIT["errands"]


def test_days_go_back_no_further_than_ids() -> None:
    assert days_ago(10**30) - EPOCH < timedelta(days=1)
    assert id_at(days_ago(10**30)) >= 0
    assert abs(days_ago(30) - (now() - timedelta(days=30))) < timedelta(minutes=1)


async def test_what_runs_out_is_said_by_the_site_itself(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Each minute, in one line, and kept for the doctor: he sees no descriptors of another process."""
    paris = world["paris"]
    monkeypatch.setattr(maintenance, "TASKS", [task for task in TASKS if task.name == "see what runs out"])
    await paris.run(run_due(paris.network))
    assert (await paris.run(last_runs))["see what runs out"].failure == ""
    monkeypatch.setattr(resources, "DESCRIPTORS_LOW", 0)
    await paris.run(run_due(paris.network))
    failure = (await paris.run(last_runs))["see what runs out"].failure
    assert "file descriptors are in use: raise LimitNOFILE=" in failure
    [record] = [each for each in caplog.records if "see what runs out" in each.getMessage()]
    assert (record.levelname, record.exc_info) == ("WARNING", None)


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
    assert (await paris.run(lambda: retry(paris.network.site, lyon.host))).again == 0, (
        "all of it was delivered"
    )
    before = await paris.run(lambda: value("SELECT count(*) FROM outgoing_activities WHERE has_body = TRUE"))
    await paris.run(a_month_passes)
    await paris.run(lambda: forget_bodies(now() + timedelta(minutes=1)))
    assert before > 0
    assert (
        await paris.run(lambda: value("SELECT count(*) FROM outgoing_activities WHERE has_body = TRUE")) == 0
    )
    assert (await paris.run(lambda: retry(paris.network.site, lyon.host))).again == 0, (
        "nothing is left to send"
    )
    assert len(await amelie.get(f"/api/parvis/v1/statuses/{post['id']}/receipts")) == len(receipts)
