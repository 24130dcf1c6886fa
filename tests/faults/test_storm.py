"""Storms: random kills, sites that are away for days, tarpits, and peers that only say "later".

Every run prints its seed and its counts; PARVIS_STORM_SEED=… repeats one. `make test` runs small
storms, `make storm` (PARVIS_STORM=1) those of the size that we promise.
"""

import asyncio
import os
import random
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, cast

import orjson
import pytest

from federation.client import Answer, FetchFailed
from federation.network import Network
from federation.policy import AdmittedUrl, Policy
from federation.protocol.vocabulary import PUBLIC, Activity, Note
from models.core.accounts import Account
from models.core.base import now
from models.core.config import Settings
from models.core.database import open_database, rows, value
from models.core.live import Live
from models.core.secret import SecretBox
from models.core.site import Site
from models.core.transaction import transaction
from models.peers.peers import set_state
from outbox.delivery.queue import Inbox, enqueue
from outbox.delivery.worker import Worker
from outbox.posts.posts import Draft, publish
from tests.faults.conftest import Company, Tally
from tests.faults.gate import Gate, open_gate
from tests.faults.processes import Process, serving
from tests.world import Somebody, Town, eventually

FULL = os.environ.get("PARVIS_STORM") == "1"
SEED = int(os.environ.get("PARVIS_STORM_SEED", "0")) or random.SystemRandom().randrange(1, 10**9)

# --- kill -9, anybody, any time ----------------------------------------------------------------------------------

POSTS, KILLS = (500, 40) if FULL else (60, 6)
PEERS = ("lyon", "hq", "nice")
STORM_S = 1200 if FULL else 180


@dataclass
class Sky:
    """Sites as processes that are killed at random and started again."""

    stack: AsyncExitStack
    towns: dict[str, Town]
    gates: dict[str, Gate]
    lot: random.Random
    processes: dict[str, Process] = field(default_factory=dict)
    kills: Counter[str] = field(default_factory=Counter)

    async def start(self, name: str) -> None:
        command = ("tests.faults.hasty",) if name == "paris" else ()
        self.processes[name] = await self.stack.enter_async_context(serving(self.towns[name], *command))
        self.gates[name].leads_to = self.processes[name].town.port

    async def strike(self) -> None:
        """Kill one, after a moment, and start it again: the sender and one of the receivers in turn."""
        await asyncio.sleep(self.lot.uniform(0, 0.4))
        name = "paris" if self.kills.total() % 2 == 0 else self.lot.choice(PEERS)
        self.processes[name].kill()
        self.gates[name].shut()
        self.kills["sender" if name == "paris" else "receivers"] += 1
        await self.start(name)


async def test_nothing_is_lost_or_doubled_whoever_is_killed(open_company: Company, tally: Tally) -> None:
    """Amélie's posts go to three sites; the sender and the receivers die again and again on the way."""
    lot = random.Random(SEED)
    async with AsyncExitStack() as stack:
        gates = {name: await stack.enter_async_context(open_gate()) for name in ("paris", *PEERS)}
        hosts = {f"{name}.corp.example": gate.address for name, gate in gates.items()}
        world = await stack.enter_async_context(open_company("paris", *PEERS, hosts=hosts))
        for name, gate in gates.items():
            gate.leads_to = world[name].port
        amelie = await world["paris"].person("amelie")
        readers = [await world[name].person(f"bruno{name}") for name in PEERS]
        for reader in readers:
            await reader.follow(amelie)
        for gate in gates.values():
            gate.shut()
        await _write(amelie, readers, POSTS)
        sky = Sky(stack, world.towns, gates, lot)
        for name in ("paris", *PEERS):
            await sky.start(name)
        async with asyncio.timeout(STORM_S):
            while sky.kills.total() < KILLS and await _waiting(world["paris"]):
                await sky.strike()
            await eventually(lambda: _nothing_waits(world["paris"]), STORM_S)
            for name in PEERS:
                await eventually(lambda name=name: _all_applied(world[name]), STORM_S)  # type: ignore[misc]
        lost, doubled = 0, 0
        for name in PEERS:
            for seen in await _seen(world[name]):
                lost, doubled = lost + max(0, POSTS - seen), doubled + max(0, seen - POSTS)
        attempts = await world["paris"].run(lambda: value("SELECT sum(attempts) FROM deliveries"))
        tally(
            seed=SEED,
            posts=POSTS,
            peers=len(PEERS),
            kills=dict(sky.kills),
            attempts=attempts,
            lost=lost,
            doubled=doubled,
        )
        assert len(sky.kills) == 2, "it was over before the storm began"
        assert (lost, doubled) == (0, 0), f"seed {SEED}"


async def _write(author: Somebody, readers: list[Somebody], number: int) -> None:
    named = " ".join(f"@{reader.handle}" for reader in readers)

    async def write() -> None:
        for n in range(number):
            await publish(author.town.network, author.account, Draft(f"post {n} {named}"))

    await author.town.run(write())


async def _waiting(town: Town) -> int:
    return await town.run(lambda: value("SELECT count(*) FROM deliveries WHERE state = 'queued'"))


async def _nothing_waits(town: Town) -> bool:
    return await _waiting(town) == 0


async def _all_applied(town: Town) -> bool:
    return await town.run(lambda: value("SELECT count(*) FROM received WHERE state = 'pending'")) == 0


async def _seen(town: Town) -> list[int]:
    """Count everything that a post makes at a reader's site; each must be there once."""
    return [
        await town.run(lambda sql=sql: value(sql))  # type: ignore[misc]
        for sql in (
            "SELECT count(*) FROM posts WHERE local = FALSE",
            "SELECT count(*) FROM home_entries",
            "SELECT count(*) FROM notifications WHERE kind = 'mention'",
            "SELECT posts_count FROM accounts WHERE username = 'amelie'",
        )
    ]


# --- days without an answer, tarpits, "later" --------------------------------------------------------------------

ORIGIN = "https://paris.corp.example"
AWAY = "lyon.corp.example"
WELL = "hq.corp.example"
WAITING = 10_000 if FULL else 400
RETURN_MINUTES = 10


@dataclass
class Peers:
    """All other sites: they take down what reached them, or behave as a test tells them."""

    behaviour: dict[str, Callable[[], Answer]] = field(default_factory=dict)
    doors: dict[str, asyncio.Event] = field(default_factory=dict)
    taken: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    calls: Counter[str] = field(default_factory=Counter)

    async def post_activity(
        self, admitted: AdmittedUrl, body: bytes, *, sender_id: int, extra: Mapping[str, str]
    ) -> Answer:
        self.calls[admitted.host] += 1
        if admitted.host in self.doors:
            await self.doors[admitted.host].wait()
        answer = self.behaviour.get(admitted.host, lambda: Answer(202, None))()
        if answer.status == 202:
            self.taken[admitted.host].append(orjson.loads(body)["id"])
        return answer


@dataclass
class Office:
    """Paris, with a clock that the test moves."""

    network: Network
    peers: Peers
    moment: datetime

    def clock(self) -> datetime:
        return self.moment

    def forward(self, **delta: float) -> None:
        self.moment += timedelta(**delta)

    def worker(self, lot: random.Random) -> Worker:
        return Worker(self.network, self.clock, lambda: lot.uniform(-1, 1))

    async def queue(self, host: str, names: list[str], *kinds: str) -> None:
        """Queue activities of these kinds about each thing, in one transaction."""
        sender = await Account.get(handle="amelie")
        inbox = Inbox(host, f"https://{host}/inbox")
        async with transaction():
            for name in names:
                for kind in kinds:
                    await enqueue(self.network, _activity(sender, kind, name), sender.id, [inbox])
        self.moment = max(self.moment, now())

    async def count(self, state: str) -> int:
        return await value("SELECT count(*) FROM deliveries WHERE state = $1", state)


def _activity(sender: Account, kind: str, name: str) -> Activity:
    uri = f"{sender.uri}/statuses/{name}"
    note = Note(id=uri, attributed_to=sender.uri, content="<p>Bonjour</p>", to=(PUBLIC,), updated=now())
    return Activity(f"{uri}#{kind.lower()}", kind, sender.uri, uri, note, "Note", (PUBLIC,))


def _unreachable() -> Answer:
    raise FetchFailed("the site cannot be reached")


@asynccontextmanager
async def _open_office(settings: Settings, *hosts: str) -> AsyncIterator[Office]:
    with ThreadPoolExecutor(1) as executor:
        async with open_database(settings) as context:
            await context.generate_schemas()
            site = Site(settings, Live(), SecretBox(bytes(32)), executor, 1)
            policy, peers = Policy(site), Peers()
            network = Network(site, policy, cast(Any, peers), *(cast(Any, None) for _ in range(4)))
            await Account.create(username="amelie", handle="amelie", uri=f"{ORIGIN}/users/1")
            for host in hosts:
                await set_state(site.live, host, "active", by="test")
            try:
                yield Office(network, peers, now())
            finally:
                policy.close()


@pytest.fixture
async def settings(tmp_path: Path, new_database: Any) -> Settings:
    database = await new_database() or f"sqlite://{tmp_path}/storm.sqlite3"
    return Settings(origin=ORIGIN, data_dir=tmp_path, database=database, deliveries_at_once=16)


async def test_two_days_away_cost_ten_minutes_and_nobody_else_anything(
    settings: Settings, tally: Tally
) -> None:
    """Ten thousand letters wait for Lyon. HQ gets its own at once, all the time; Lyon gets all in order."""
    lot = random.Random(SEED)
    async with _open_office(settings, AWAY, WELL) as office:
        office.peers.behaviour[AWAY] = _unreachable
        things = [f"thing{n}" for n in range(WAITING // 2)]
        for start in range(0, len(things), 500):
            await office.queue(AWAY, things[start : start + 500], "Create", "Update")
        sender = office.worker(lot)
        for hour in range(48):
            await office.queue(WELL, [f"news{hour}"], "Create")
            await sender.deliver_due()
            assert len(office.peers.taken[WELL]) == hour + 1, "a healthy site waits for a dead one"
            office.forward(hours=1)
        await sender.deliver_due()  # it comes back just after it was probed in vain
        probes = office.peers.calls[AWAY]
        assert await office.count("queued") == WAITING
        office.peers.behaviour.clear()
        returned = office.moment
        while await office.count("queued"):
            office.forward(seconds=30)
            await sender.deliver_due()
            assert office.moment - returned <= timedelta(minutes=RETURN_MINUTES), "too late"
        taken = office.peers.taken[AWAY]
        about: dict[str, list[str]] = defaultdict(list)
        for uri in taken:
            thing, _, kind = uri.partition("#")
            about[thing].append(kind)
        disordered = sum(kinds != ["create", "update"] for kinds in about.values())
        minutes = (office.moment - returned) / timedelta(minutes=1)
        tally(
            seed=SEED,
            waiting=WAITING,
            probes=probes,
            minutes_after_return=minutes,
            delivered=len(taken),
            disordered=disordered,
        )
        assert (len(taken), len(about), disordered) == (WAITING, len(things), 0)


async def test_tarpits_hold_their_own_letters_only(settings: Settings, tally: Tally) -> None:
    """Twenty sites take a connection and never answer, while a healthy one gets a hundred letters."""
    tarpits = [f"tarpit{n}.corp.example" for n in range(20)]
    async with _open_office(settings, WELL, *tarpits) as office:
        for host in tarpits:
            office.peers.behaviour[host] = _unreachable
            await office.queue(host, [f"letter{n}" for n in range(8)], "Create")
        sender = office.worker(random.Random(SEED))
        await sender.deliver_due()  # each is found out once: the client's deadline
        doors = {host: asyncio.Event() for host in tarpits}
        office.peers.doors.update(doors)
        office.forward(minutes=2)
        await office.queue(WELL, [f"news{n}" for n in range(100)], "Create")
        while len(office.peers.taken[WELL]) < 100:
            await sender.step()
            await asyncio.sleep(0)
        stuck = office.peers.calls.total() - 100 - 20 * 5
        assert 0 < stuck <= 8, "half of the slots at most"
        for door in doors.values():
            door.set()
        await sender.deliver_due()
        tally(tarpits=len(tarpits), stuck_at_once=stuck, delivered_meanwhile=100)


async def test_a_storm_of_laters_is_waited_out(settings: Settings, tally: Tally) -> None:
    """A site answers 429 and 503, with and without Retry-After, at random: it is asked less, and gets all."""
    lot, letters = random.Random(SEED), 200 if FULL else 60
    async with _open_office(settings, AWAY, WELL) as office:
        refusals: Counter[int] = Counter()

        def moody() -> Answer:
            if lot.random() < 0.2:
                return Answer(202, None)
            status = lot.choice([429, 503])
            refusals[status] += 1
            return Answer(status, lot.choice([None, 1, 30, 86_400]))

        office.peers.behaviour[AWAY] = moody
        await office.queue(AWAY, [f"letter{n}" for n in range(letters)], "Create")
        await office.queue(WELL, ["news"], "Create")
        sender = office.worker(lot)
        await sender.deliver_due()
        assert len(office.peers.taken[WELL]) == 1
        began, busiest = office.moment, 0
        while await office.count("queued"):
            before = sum(refusals.values())
            office.forward(minutes=1)
            await sender.deliver_due()
            busiest = max(busiest, sum(refusals.values()) - before)
            assert office.moment - began < timedelta(days=7)
        taken = office.peers.taken[AWAY]
        states = await rows("SELECT state, count(*) AS n FROM deliveries GROUP BY state")
        tally(
            seed=SEED,
            letters=letters,
            refusals=dict(refusals),
            hours=round((office.moment - began) / timedelta(hours=1), 1),
            most_refusals_a_minute=busiest,
            delivered=len(taken),
        )
        assert sorted(taken) == sorted(set(taken)), "delivered twice"
        assert {each["state"]: each["n"] for each in states} == {"delivered": letters + 1}
        assert busiest <= letters // 4, "a site that says later is not left alone"
