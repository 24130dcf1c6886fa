"""What Paris does by itself: every task is run, and one that fails holds up no other."""

import asyncio
from datetime import timedelta

import pytest

from models.accounts import Account
from models.base import now
from models.egress import Dial
from models.moderation import Mute, mute
from models.peers import Peer
from models.received import Received
from models.transaction import transaction
from tests.world import World
from web import maintenance
from web.maintenance import TASKS, Task, run_due
from web.server import _workers

LYON = "lyon.corp.example"


async def test_everything_that_is_over_goes(world: World) -> None:
    paris = world["paris"]
    amelie, bruno, carla = [await paris.person(name) for name in ("amelie", "bruno", "carla")]
    long_ago = now() - timedelta(days=91)

    async def prepare() -> None:
        async with transaction():
            for target, over in ((bruno, True), (carla, False)):
                until = now() + timedelta(minutes=-1 if over else 1)
                await mute(amelie.account.id, target.account.id, notifications=True, expires_at=until)
        for state in ("applied", "pending"):
            await Received.create(
                key=state, uri=state, actor_uri="a", host=LYON, body=b"{}", state=state, received_at=long_ago
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


async def test_each_task_has_its_turn_and_a_broken_one_holds_up_none(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    done: list[str] = []

    async def broken(_: object) -> None:
        raise OSError("the disk is full")

    async def minutely(_: object) -> None:
        done.append("minute")

    async def hourly(_: object) -> None:
        done.append("hour")

    minute, hour = maintenance.EVERY, maintenance.HOUR
    tasks = [Task("broken", minute, broken), Task("minute", minute, minutely), Task("hour", hour, hourly)]
    monkeypatch.setattr(maintenance, "TASKS", tasks)
    for minutes in range(61):
        await run_due(world["paris"].network, minutes)
    assert (done.count("minute"), done.count("hour")) == (61, 2)
    assert "task='broken'" in caplog.text


def test_every_task_is_named_once() -> None:
    assert len({task.name for task in TASKS}) == len(TASKS)


async def test_the_server_does_it(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    done = asyncio.Event()

    async def task(_: object) -> None:
        done.set()

    monkeypatch.setattr(maintenance, "EVERY", timedelta(microseconds=1))
    monkeypatch.setattr(maintenance, "TASKS", [Task("task", timedelta(microseconds=1), task)])

    async def serve() -> None:
        async with _workers(world["paris"].network) as tasks:
            assert "maintenance" in {each.get_name() for each in tasks}
            async with asyncio.timeout(5):
                await done.wait()

    await world["paris"].run(serve())
