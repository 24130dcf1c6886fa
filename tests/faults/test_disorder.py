"""What comes twice, ten times at once, or before what it follows from, ends in the right state.

Other servers send in parallel and try again: nobody promises us an order.
"""

import asyncio
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import cycle, permutations, product

import pytest

from federation.protocol.vocabulary import Activity
from inbox.worker import apply_pending
from models.core.base import id_at, now
from models.core.database import rows
from tests.faults.conftest import Tally
from tests.faults.letters import Effects, Writer, effects, hand_in
from tests.world import Somebody, World


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


async def _apply(writer: Writer) -> None:
    await writer.receiver.run(lambda: apply_pending(writer.receiver.network))


async def _arrive(writer: Writer, activities: tuple[Activity, ...], *, one_by_one: bool) -> None:
    """Hand in activities in this order, each of them twice."""
    for activity in activities:
        letter = await writer.letter(activity)
        assert [await hand_in(letter, writer.receiver) for _ in range(2)] == [202, 202]
        if one_by_one:
            await _apply(writer)
    await _apply(writer)


def _copies(writer: Writer, activities: tuple[Activity, ...]) -> tuple[Activity, ...]:
    """Return the same activities as a sender repeats them that has forgotten their ids."""
    return tuple(replace(activity, id=writer.new_id("copies")) for activity in activities)


async def _contents(writer: Writer, uri: str) -> list[str]:
    return [
        r[0] for r in await writer.receiver.run(lambda: rows("SELECT content FROM posts WHERE uri = $1", uri))
    ]


async def test_ten_of_one_at_once_are_one_post(writer: Writer, amelie: Somebody, tally: Tally) -> None:
    paris, before = writer.receiver, await effects(writer.receiver)
    create = writer.create(writer.note("bonjour", to=amelie))
    letters = [await writer.letter(create, path) for path in ("/inbox", f"/users/{amelie.id}/inbox")] * 5
    hands = [hand_in(letter, paris) for letter in letters]
    statuses, _ = await asyncio.gather(asyncio.gather(*hands), _apply(writer))
    assert statuses == [202] * 10
    await _apply(writer)
    once = Effects(
        before.received + 1,
        before.applied + 1,
        before.posts + 1,
        before.notifications + 1,
        before.entries + 1,
    )
    assert await effects(paris) == once

    copies = [replace(create, id=writer.new_id("copies")) for _ in range(10)]
    hands = [hand_in(await writer.letter(copy), paris) for copy in copies]
    assert await asyncio.gather(*hands) == [202] * 10
    await _apply(writer)
    assert await effects(paris) == replace(once, received=once.received + 10, applied=once.applied + 10)
    tally(requests=20, activities=11, posts=1, notifications=1)


async def test_edits_and_deletes_in_any_order_end_alike(writer: Writer, tally: Tally) -> None:
    """The newest edit stays, a Delete is final, and the counts are those of what is left."""
    before, letters = await effects(writer.receiver), 0
    for order, one_by_one in zip(permutations(range(3)), cycle((True, False)), strict=False):
        kept, gone = writer.note("first"), writer.note("first")
        for note, last, left in (
            (kept, writer.update(kept, "third", now() + timedelta(milliseconds=20)), ["<p>third</p>"]),
            (gone, writer.to_id("Delete", gone.id), []),
        ):
            edited = writer.update(note, "second", now() + timedelta(milliseconds=10))
            steps = (writer.create(note), edited, last)
            activities = tuple(steps[n] for n in order)
            for arriving in (activities, _copies(writer, activities)):
                await _arrive(writer, arriving, one_by_one=one_by_one)
                assert await _contents(writer, note.id) == left, (last.type, order, one_by_one)
                letters += 2 * len(arriving)
    after = await effects(writer.receiver)
    assert (after.posts, after.entries) == (before.posts + 6, before.entries + 6)
    tally(orders=6, letters=letters, left=6)


@dataclass(frozen=True)
class _Case:
    kind: str
    undo_first: bool
    bare: bool
    """The Undo names only an id."""


_CASES = [
    _Case(kind, undo_first, bare)
    for kind, undo_first, bare in product(("Follow", "Like", "Announce"), (True, False), (True, False))
]


async def test_what_is_undone_is_undone_in_any_order(writer: Writer, amelie: Somebody, tally: Tally) -> None:
    """And done again under a new id, it is done, whatever of the old comes once more."""
    post = await amelie.publish("bonjour")

    async def counted() -> int:
        found = await amelie.get(f"/api/v1/statuses/{post['id']}")
        me = await amelie.get("/api/v1/accounts/verify_credentials")
        counts = found["favourites_count"] + found["reblogs_count"] + me["followers_count"]
        assert len(await amelie.notifications()) == counts
        return counts

    for case, one_by_one in zip(_CASES, cycle((True, False, False, True)), strict=False):
        done = writer.to_id(case.kind, amelie.account.uri if case.kind == "Follow" else post["uri"])
        undone = writer.to_id("Undo", done.id) if case.bare else writer.about("Undo", done)
        order = (undone, done) if case.undo_first else (done, undone)
        await _arrive(writer, order, one_by_one=one_by_one)
        assert await counted() == 0, case
        again = replace(done, id=writer.new_id("again"))
        await _arrive(writer, (again, *_copies(writer, (again,)), *order), one_by_one=one_by_one)
        assert await counted() == 1, case
        await _arrive(writer, (writer.about("Undo", again),), one_by_one=one_by_one)
        assert await counted() == 0, case
    tally(cases=len(_CASES), letters=14 * len(_CASES))


async def test_late_posts_that_draw_one_id_are_all_kept(
    writer: Writer, tally: Tally, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A thousand of one second do meet: each takes another id close by, and none is put off."""
    written = now() - timedelta(minutes=5)
    monkeypatch.setattr("inbox.posts.posts._id_of", lambda created_at: id_at(written))
    notes = [replace(writer.note(f"{n}"), published=written) for n in range(20)]
    for note in notes:
        await writer.post(writer.create(note))
    await _apply(writer)
    found = await writer.receiver.run(
        lambda: rows("SELECT id, thread_id FROM posts WHERE local = FALSE ORDER BY id")
    )
    assert len(found) == len(notes)
    assert all(each["id"] == each["thread_id"] for each in found)
    assert id_at(written) <= found[0]["id"] <= found[-1]["id"] < id_at(written + timedelta(seconds=1))
    assert await writer.receiver.run(lambda: rows("SELECT 1 FROM received WHERE attempts > 0")) == []
    tally(posts=len(notes))
