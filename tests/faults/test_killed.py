"""kill -9, in the moments where something could be lost, doubled or half done.

What is killed are processes (processes.py); the other site, and the looking, are in the test.
"""

import asyncio
import signal
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import aiohttp
import pytest

from federation.protocol.signatures import generate_rsa_keypair, load_private_key, sign
from federation.protocol.urls import canonical_url
from models.core.base import now
from models.core.database import execute, rows, value
from outbox.delivery.queue import LEASE
from outbox.delivery.worker import Worker
from outbox.posts.posts import Draft, publish
from tests.faults.conftest import Company, Tally
from tests.faults.gate import Gate, open_gate
from tests.faults.letters import Effects, Letter, Writer, effects, hand_in
from tests.faults.processes import Process, perish, serving
from tests.faults.victims import CORRECTED, POSTS
from tests.world import Somebody, Town, World, eventually
from web.process.maintenance import run_due

MARSEILLE = "marseille.corp.example"


async def _deliveries(town: Town) -> dict[str, int]:
    """Count a site's deliveries by state."""
    found = await town.run(lambda: rows("SELECT state, count(*) FROM deliveries GROUP BY state"))
    return {each[0]: each[1] for each in found}


async def _leases_run_out(town: Town) -> None:
    """Let a minute pass for what a killed process had, where another process could still have it."""
    if not town.settings.is_sqlite:
        lease_ms = LEASE // timedelta(milliseconds=1)
        await town.run(lambda: execute(f"UPDATE deliveries SET leased_until = leased_until - {lease_ms}"))


async def _received(town: Town) -> int:
    return await town.run(lambda: value("SELECT count(*) FROM received"))


async def test_a_sender_killed_twice_sends_everything_once_and_in_order(world: World, tally: Tally) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, bruno = await paris.person("amelie"), await lyon.person("bruno")
    await bruno.follow(amelie)
    before = await _deliveries(paris)

    await perish(paris, "after_publishing")
    queued = POSTS + 1  # the correction; what was withdrawn is not sent, what was not committed is not there
    assert await _deliveries(paris) == before | {"queued": queued, "cancelled": 1}
    known = await _received(lyon)
    await perish(paris, "before_recording")
    taken = await _received(lyon) - known
    assert 0 < taken < queued
    assert (await _deliveries(paris))["queued"] == queued, "an answer was recorded: the kill came too late"

    await _leases_run_out(paris)
    async with serving(paris):

        async def all_delivered() -> bool:
            return (await _deliveries(paris)).get("queued", 0) == 0

        await eventually(all_delivered)
    await world.settle()
    assert await _deliveries(paris) == {"delivered": before["delivered"] + queued, "cancelled": 1}
    assert await _received(lyon) == known + queued
    home = sorted(await bruno.home(), key=lambda status: status["created_at"])
    expected = [f"<p>post {n}</p>" for n in range(POSTS)]
    expected[CORRECTED] = f"<p>post {CORRECTED}, corrected</p>"
    assert [status["content"] for status in home] == expected
    assert [status["content"] for status in home if status["edited_at"]] == [expected[CORRECTED]]
    tally(queued=queued, taken_before_the_second_kill=taken, arrived=len(home))


async def test_posts_whose_time_has_come_are_published_once_whatever_is_killed(world: World) -> None:
    paris = world["paris"]
    amelie = await paris.person("amelie")
    later = (now() + timedelta(hours=1)).isoformat()
    for text in ("first", "second", "third"):
        await amelie.post("/api/v1/statuses", {"status": text, "scheduled_at": later})
    await paris.run(lambda: execute("UPDATE scheduled_posts SET scheduled_at = id / 65536"))

    await perish(paris, "while_publishing_what_is_due")
    assert [each["content"] for each in await amelie.home()] == ["<p>first</p>"]
    waiting = await amelie.get("/api/v1/scheduled_statuses")
    assert [each["params"]["text"] for each in waiting] == ["third", "second"]
    # Two minutes later the lease of the process that was killed is over.
    past = "UPDATE task_runs SET started_at = started_at - 120000, leased_until = leased_until - 120000"
    await paris.run(lambda: execute(past))
    await asyncio.gather(*(paris.run(run_due(paris.network)) for _ in range(2)))
    assert [each["content"] for each in await amelie.home()] == [
        f"<p>{text}</p>" for text in ("third", "second", "first")
    ]
    assert await amelie.get("/api/v1/scheduled_statuses") == []


@pytest.fixture
async def marseille() -> AsyncIterator[Gate]:
    """A site that nobody allows, with a door that counts."""
    async with open_gate() as gate:
        yield gate


@pytest.fixture
async def writer(open_company: Company, marseille: Gate) -> AsyncIterator[Writer]:
    """Bruno in Lyon, whom Amélie in Paris follows, writes to Paris."""
    async with open_company("paris", "lyon", hosts={MARSEILLE: marseille.address}) as world:
        amelie = await world["paris"].person("amelie")
        bruno = await world["lyon"].person("bruno")
        await amelie.follow(bruno)
        yield Writer(bruno, world["paris"])


@pytest.fixture
def amelie(writer: Writer) -> Somebody:
    return writer.receiver.people["amelie"]


async def _letters(writer: Writer, amelie: Somebody, number: int) -> list[Letter]:
    """Write posts to Amélie: each has to become a post, a home entry and a notification."""
    return [await writer.letter(writer.create(writer.note(f"{n}", to=amelie))) for n in range(number)]


def _more(before: Effects, number: int, *, received: int | None = None) -> Effects:
    """Return what there is after so many more posts."""
    return Effects(
        before.received + (number if received is None else received),
        before.applied + number,
        before.posts + number,
        before.notifications + number,
        before.entries + number,
    )


async def _become(town: Town, expected: Effects) -> None:
    async def there() -> bool:
        return (await effects(town)).applied >= expected.applied

    await eventually(there)
    assert await effects(town) == expected


async def test_what_was_acknowledged_is_applied_once_after_a_kill(
    writer: Writer, amelie: Somebody, marseille: Gate, tally: Tally
) -> None:
    """And replays, a tampered and a stranger's letter are met by the restarted site as before."""
    paris, before = writer.receiver, await effects(writer.receiver)
    letters = await _letters(writer, amelie, 5)
    async with serving(paris, "tests.faults.victims", "without_workers") as process:
        assert [await hand_in(letter, process.town) for letter in letters] == [202] * 5
        process.kill()
    assert await effects(paris) == _more(before, 0, received=5)

    replays = 0
    async with serving(paris) as process:
        replays += await _tried(process, letters)
        await _refused(process, letters[0], marseille)
        await _become(paris, _more(before, 5))
        replays += await _tried(process, letters)
        process.kill()
    async with serving(paris) as process:
        replays += await _tried(process, letters)
        await _refused(process, letters[0], marseille)
        [last] = await _letters(writer, amelie, 1)
        assert await hand_in(last, process.town) == 202
        await _become(paris, _more(before, 6))  # in order per site: nothing of the replays is left to come
    tally(letters=6, replays=replays, refused=4, calls_to_the_stranger=marseille.calls, effects=6)


async def _tried(process: Process, letters: list[Letter]) -> int:
    """Replay: a repeat is acknowledged, or its sender would go on sending it."""
    assert [await hand_in(letter, process.town) for letter in letters] == [202] * len(letters)
    return len(letters)


async def _refused(process: Process, letter: Letter, marseille: Gate) -> None:
    tampered = replace(letter, body=letter.body.replace(b"<p>0</p>", b"<p>1</p>"))
    assert tampered.body != letter.body
    assert await hand_in(tampered, process.town) == 401
    body = letter.body.replace(b"lyon.corp.example", MARSEILLE.encode())
    key = load_private_key(generate_rsa_keypair()[0])
    url = canonical_url(f"https://{process.town.host}/inbox")
    headers = sign(key, f"https://{MARSEILLE}/users/1#main-key", method="POST", url=url, body=body, now=now())
    assert await hand_in(Letter(body, headers, "/inbox"), process.town) == 403
    assert marseille.calls == 0


async def test_a_kill_before_the_answer_or_the_commit_leaves_nothing_half_done(
    writer: Writer, amelie: Somebody, tally: Tally
) -> None:
    """What was stored and not acknowledged is sent again; a batch that was not committed is applied again."""
    paris, before = writer.receiver, await effects(writer.receiver)
    letters = await _letters(writer, amelie, 5)
    async with serving(paris, "tests.faults.victims", "before_answering") as process:
        with pytest.raises(aiohttp.ClientError):
            await hand_in(letters[0], process.town)
        assert process.running.wait() == -signal.SIGKILL
    assert await effects(paris) == _more(before, 0, received=1)
    assert [await hand_in(letter, paris) for letter in letters] == [202] * 5

    await perish(paris, "while_applying")
    assert await effects(paris) == _more(before, 0, received=5)
    await writer.sender.town.world.settle()
    assert await effects(paris) == _more(before, 5)
    counted = await paris.run(lambda: value("SELECT posts_count FROM accounts WHERE uri = $1", writer.uri))
    assert counted == 5
    tally(sent=6, stored=5, applied_before_the_kill=0, applied=5, posts_count=counted)


async def test_a_receiver_killed_again_and_again_ends_with_every_post_once(
    open_company: Company, tally: Tally
) -> None:
    """Lyon is `parvis serve`, killed while Paris is sending to it. Two hours pass between the kills."""
    posts, kills = 24, 2
    async with (
        open_gate() as gate,
        open_company("paris", "lyon", hosts={"lyon.corp.example": gate.address}) as world,
    ):
        paris, lyon = world["paris"], world["lyon"]
        gate.leads_to = lyon.port
        amelie, bruno = await paris.person("amelie"), await lyon.person("bruno")
        await bruno.follow(amelie)
        gate.shut()

        async def write() -> None:
            for n in range(posts):
                await publish(paris.network, amelie.account, Draft(f"post {n} for @bruno@{lyon.host}"))

        await paris.run(write())
        before, hours = await effects(lyon), 0
        sender = Worker(paris.network, clock=lambda: now() + timedelta(hours=2 * hours))
        while (await _deliveries(paris)).get("queued"):
            async with serving(lyon) as process:
                gate.leads_to = process.town.port
                enough = (await effects(lyon)).received + posts // (kills + 2)
                killer = asyncio.create_task(_kill_at(process, lyon, enough)) if hours < kills else None
                await paris.run(sender.deliver_due())
                if killer:
                    await killer
                else:
                    await _are_there(lyon, _more(before, posts))
                gate.shut()
            hours += 1
        assert await _deliveries(paris) == {"delivered": posts + 1}  # and the Accept
        attempts = await paris.run(lambda: value("SELECT sum(attempts) FROM deliveries"))
        tally(posts=posts, kills=kills, starts=hours, attempts=attempts, effects=(await effects(lyon)).posts)


async def _are_there(town: Town, expected: Effects) -> None:
    """Wait for posts that come in two ways: what was missed is read from an outbox, and delivered after all."""

    async def all_applied() -> bool:
        found = await effects(town)
        return found.posts >= expected.posts and found.applied == found.received

    await eventually(all_applied)
    found = await effects(town)
    assert replace(found, received=expected.received, applied=expected.applied) == expected


async def _kill_at(process: Process, town: Town, received: int) -> None:
    async def enough() -> bool:
        return (await effects(town)).received >= received

    await eventually(enough)
    process.kill()
