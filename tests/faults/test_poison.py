"""Activities that cannot be applied: they hold up nobody, are tried again, and end where an admin sees them.

Poison is a post at which a handler of ours fails; garbage is a stored body that cannot be read again, as after
a downgrade.
"""

import logging
from dataclasses import dataclass
from datetime import timedelta

import pytest

from federation.network import Network
from federation.protocol.vocabulary import Activity, Note
from inbox.checks import Incoming
from inbox.handlers import HANDLERS
from inbox.worker import RETRY_AFTER, apply_pending
from models.core.base import now
from models.core.database import execute
from models.delivery.received import Received, store
from tests.faults.conftest import Tally
from tests.faults.letters import Writer, effects
from tests.faults.processes import parvis
from tests.world import Somebody, World

POISON = "poison"


@pytest.fixture
async def writer(world: World) -> Writer:
    """Bruno in Lyon writes to Paris, where Amélie follows him."""
    amelie = await world["paris"].person("amelie")
    bruno = await world["lyon"].person("bruno")
    await amelie.follow(bruno)
    return Writer(bruno, world["paris"])


@pytest.fixture
def amelie(writer: Writer) -> Somebody:
    return writer.receiver.people["amelie"]


@pytest.fixture
def antidote(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Posts that say "poison" are written and then fail, until something is put in here."""
    create, cured = HANDLERS["Create", "Note"], list[str]()

    async def fails(network: Network, incoming: Incoming) -> None:
        await create.apply(network, incoming)
        note = incoming.activity.object
        if isinstance(note, Note) and POISON in note.content and not cured:
            raise RuntimeError("a defect of ours")

    monkeypatch.setitem(HANDLERS, ("Create", "Note"), create._replace(apply=fails))
    return cured


async def _write(writer: Writer, amelie: Somebody, *texts: str) -> list[Activity]:
    """Hand in a post for each text; all of them wait for the worker."""
    activities = [writer.create(writer.note(text, to=amelie)) for text in texts]
    for activity in activities:
        await writer.post(activity)
    return activities


async def _apply(writer: Writer) -> int:
    return await writer.receiver.run(lambda: apply_pending(writer.receiver.network))


async def _wait_ended(writer: Writer) -> None:
    """Let the time pass until what was put off is due."""
    await writer.receiver.run(lambda: execute("UPDATE received SET due_at = 0 WHERE state = 'pending'"))


@dataclass(frozen=True)
class _Row:
    state: str
    attempts: int
    reason: str
    due_in_s: float


async def _row(writer: Writer, uri: str) -> _Row:
    found = await writer.receiver.run(lambda: Received.get(uri=uri))
    due_in = found.due_at - now()
    return _Row(found.state, found.attempts, found.reason, due_in / timedelta(seconds=1))


async def test_a_poisonous_activity_stops_nobody_and_ends_dead(
    writer: Writer, amelie: Somebody, antidote: list[str], tally: Tally, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL, "parvis.inbox")
    paris, before = writer.receiver, await effects(writer.receiver)
    *_, poison = await _write(writer, amelie, "one", "two", POISON)
    garbage = writer.new_id("garbage")
    await paris.run(store(garbage, writer.uri, writer.sender.town.host, b"{"))
    await _write(writer, amelie, "three", "four")
    await _apply(writer)
    after = await effects(paris)
    assert (after.applied, after.posts) == (before.applied + 4, before.posts + 4)
    assert (after.notifications, after.entries) == (before.notifications + 4, before.entries + 4)

    waits = []
    while (found := await _row(writer, poison.id)).state == "pending":
        waits.append(found.due_in_s)
        assert (found.attempts, found.reason) == (len(waits), "RuntimeError: a defect of ours")
        assert await _apply(writer) == 0, "it did not wait"
        await _wait_ended(writer)
        assert await _apply(writer) == 2
    assert waits == [pytest.approx(wait / timedelta(seconds=1), abs=2) for wait in RETRY_AFTER]
    assert (found.state, (await _row(writer, garbage)).state) == ("dead", "dead")
    assert await effects(paris) == after
    await _wait_ended(writer)
    await _write(writer, amelie, "five")
    assert await _apply(writer) == 1, "the dead one came back"
    shown = parvis(paris, "queue")
    assert poison.id in shown
    assert garbage in shown
    assert "a defect of ours" in shown
    tally(batch=6, applied=4, tries=len(waits) + 1, dead=2, applied_after=1)


async def test_what_is_cured_meanwhile_is_applied_once(
    writer: Writer, amelie: Somebody, antidote: list[str], tally: Tally
) -> None:
    before = await effects(writer.receiver)
    [poison] = await _write(writer, amelie, POISON)
    for _ in range(3):
        await _apply(writer)
        await _wait_ended(writer)
    antidote.append("upgrade")
    assert await _apply(writer) == 1
    found = await _row(writer, poison.id)
    assert (found.state, found.attempts) == ("applied", 3)
    after = await effects(writer.receiver)
    assert (after.posts, after.notifications, after.entries) == (
        before.posts + 1,
        before.notifications + 1,
        before.entries + 1,
    )
    tally(tries=4, effects=after.posts - before.posts)
