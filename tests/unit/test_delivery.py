"""Paris sends: queue and worker on a real database, with a client that only writes down what it was given.

What the statements of the queue decide runs on SQLite and on PostgreSQL. Time is a clock that the tests move.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import AsyncIterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, cast

import pytest

from federation.client import Answer, FetchFailed
from federation.network import Network
from federation.policy import AdmittedUrl, Policy
from federation.protocol.vocabulary import PUBLIC, Activity, Note
from models.core.accounts import Account, handle_of
from models.core.base import now
from models.core.config import Settings
from models.core.database import is_sqlite, open_database, rows
from models.core.errors import Gone
from models.core.live import Event, Live
from models.core.secret import SecretBox
from models.core.site import Site
from models.core.transaction import transaction
from models.delivery.deliveries import Delivery, OutgoingActivity
from models.delivery.due import pull_back
from models.delivery.jobs import Job
from models.peers.peers import Peer, set_state
from models.people.follows import Follow
from outbox.delivery import queue, worker
from outbox.delivery.queue import HostQueue, Inbox, enqueue, queue_summary
from outbox.delivery.worker import Worker, deliver_due, run
from tests.once import make_tables

ORIGIN = "https://paris.corp.example"
LYON = Inbox("lyon.corp.example", "https://lyon.corp.example/inbox")
HQ = Inbox("hq.corp.example", "https://hq.corp.example/inbox")
STRANGER = Inbox("stranger.example", "https://stranger.example/inbox")
UNREACHABLE = FetchFailed("lyon.corp.example cannot be reached")


async def deliveries_of(activity_uri: str) -> list[Delivery]:
    """Return the receipts of an activity: one per inbox, by host."""
    return await Delivery.filter(activity__uri=activity_uri).order_by("host", "inbox_url")


@dataclass
class Clock:
    moment: datetime = field(default_factory=now)

    def __call__(self) -> datetime:
        return self.moment

    def forward(self, **delta: float) -> None:
        self.moment += timedelta(**delta)


@dataclass
class FakeClient:
    """Answers by host; a host with a closed door keeps everybody waiting."""

    answers: dict[str, Answer | Exception] = field(default_factory=dict)
    doors: dict[str, asyncio.Event] = field(default_factory=dict)
    sent: list[tuple[str, str]] = field(default_factory=list)
    """(host, id of the activity), in the order of arrival."""
    urls: list[str] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)
    inside: Counter[str] = field(default_factory=Counter)
    most_inside: Counter[str] = field(default_factory=Counter)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)

    async def post_activity(
        self, admitted: AdmittedUrl, body: bytes, *, sender_id: int, extra: Mapping[str, str]
    ) -> Answer:
        host = admitted.host
        self.sent.append((host, (await OutgoingActivity.get(body=body, actor_id=sender_id)).uri))
        self.urls.append(admitted.url.url)
        self.bodies.append(body)
        self.inside.update([host, "all"])
        self.most_inside |= self.inside
        self.arrived.set()
        try:
            if host in self.doors:
                await self.doors[host].wait()
        finally:
            self.inside.subtract([host, "all"])
        answer = self.answers.get(host, Answer(202, None))
        if isinstance(answer, Exception):
            raise answer
        return answer

    def ids(self, host: str) -> list[str]:
        return [uri for to, uri in self.sent if to == host]


@dataclass
class FakeActors:
    """What the actors of other sites say about themselves when asked again."""

    known: dict[str, Account] = field(default_factory=dict)

    async def actor_for(self, uri: str, *, refresh: bool = False) -> Account:
        assert refresh
        if uri not in self.known:
            raise Gone
        return self.known[uri]


@dataclass
class Paris:
    network: Network
    client: FakeClient
    actors: FakeActors
    clock: Clock
    amelie: Account

    def worker(self) -> Worker:
        return Worker(self.network, self.clock, lot=lambda: 0.0)

    def activity(self, kind: str, name: str, nth: int = 1) -> Activity:
        uri = f"{self.amelie.uri}/statuses/{name}"
        note = Note(id=uri, attributed_to=self.amelie.uri, content="<p>Bonjour</p>", to=(PUBLIC,))
        return Activity(
            id=f"{uri}#{kind.lower()}{nth}",
            type=kind,
            actor=self.amelie.uri,
            object_id=uri,
            object=note if kind in ("Create", "Update") else None,
            to=(PUBLIC,),
        )

    async def queue(self, kind: str, name: str, *inboxes: Inbox, nth: int = 1) -> str:
        activity = self.activity(kind, name, nth)
        await enqueue(self.network, activity, self.amelie.id, inboxes or (LYON,))
        self.clock.moment = max(self.clock.moment, now())
        return activity.id

    async def states(self, uri: str) -> list[str]:
        return [delivery.state for delivery in await deliveries_of(uri)]

    async def allow(self, *hosts: str) -> None:
        """Allow sites; their directories are not read here."""
        for host in hosts:
            await set_state(self.network.site.live, host, "active", by="command line")
        await Job.filter(kind="directory").delete()


on_both = pytest.mark.parametrize(
    "settings", [{}, {"database": "postgres"}], ids=["sqlite", "postgres"], indirect=True
)


@pytest.fixture
def settings(request: pytest.FixtureRequest, tmp_path: Path) -> Settings:
    options = {"database": "", **getattr(request, "param", {})}
    if options["database"] == "postgres":
        options["database"] = request.getfixturevalue("postgres_url")
    return Settings(origin=ORIGIN, data_dir=tmp_path, **options)


@pytest.fixture
async def paris(settings: Settings) -> AsyncIterator[Paris]:
    """Paris, where Amélie writes; Lyon and HQ are its peers."""
    with ExitStack() as stack:
        executor = stack.enter_context(ThreadPoolExecutor(1))
        await make_tables(settings)
        async with open_database(settings):
            site = Site(settings, Live(), SecretBox(bytes(32)), executor, 1)
            policy = Policy(site)
            stack.callback(policy.close)
            client, actors = FakeClient(), FakeActors()
            network = Network(
                site,
                policy,
                cast(Any, client),
                cast(Any, None),
                cast(Any, actors),
                cast(Any, None),
                cast(Any, None),
            )
            amelie = await Account.create(username="amelie", handle="amelie", uri=f"{ORIGIN}/users/1")
            site_in_paris = Paris(network, client, actors, Clock(), amelie)
            await site_in_paris.allow(LYON.host, HQ.host)
            yield site_in_paris


async def somebody(username: str, host: str, **columns: Any) -> Account:
    actor = f"https://{host}/users/{username}"
    return await Account.create(
        username=username,
        host=host,
        handle=handle_of(username, host),
        uri=actor,
        **{"inbox_url": f"{actor}/inbox", "shared_inbox_url": f"https://{host}/inbox", **columns},
    )


# --- the queue ------------------------------------------------------------------------------------------------


@on_both
async def test_an_activity_goes_once_to_each_inbox_that_is_allowed(
    paris: Paris, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    create = await paris.queue("Create", "one", LYON, LYON, HQ, STRANGER)
    assert await deliver_due(paris.network) == 2
    assert sorted(paris.client.sent) == [(HQ.host, create), (LYON.host, create)]
    assert await OutgoingActivity.all().count() == 1
    assert [(d.host, d.state, d.attempts, d.last_status) for d in await deliveries_of(create)] == [
        (HQ.host, "delivered", 1, 202),
        (LYON.host, "delivered", 1, 202),
    ]
    assert "host=stranger.example outcome=not_admitted" in caplog.text
    assert b"bto" not in paris.client.bodies[0]
    assert b"bcc" not in paris.client.bodies[0]
    assert await deliver_due(paris.network) == 0


async def test_nothing_is_stored_when_nobody_may_have_it(paris: Paris) -> None:
    await paris.queue("Create", "one", STRANGER)
    assert not await OutgoingActivity.exists()


async def test_what_is_rolled_back_was_never_queued(paris: Paris) -> None:
    with paris.network.site.live.subscribe() as news:
        with suppress(ZeroDivisionError):
            async with transaction():
                await paris.queue("Create", "one")
                raise ZeroDivisionError
        assert news.queue.empty()
        assert not await Delivery.exists()
        await paris.queue("Create", "two")
        assert news.queue.get_nowait() == Event("deliveries")


async def test_a_suspended_peer_gets_it_when_it_is_back(paris: Paris) -> None:
    await set_state(paris.network.site.live, LYON.host, "suspended", by="command line")
    create = await paris.queue("Create", "one")
    assert await deliver_due(paris.network) == 0
    assert await paris.states(create) == ["parked"]
    await paris.allow(LYON.host)
    assert await deliver_due(paris.network) == 1
    assert await paris.states(create) == ["delivered"]


@on_both
async def test_followers_elsewhere_share_an_inbox(paris: Paris) -> None:
    async def follows(account: Account, state: str = "accepted") -> None:
        await Follow.create(account_id=account.id, target_id=paris.amelie.id, state=state)

    await follows(await somebody("luc", LYON.host))
    await follows(await somebody("lea", LYON.host))
    await follows(await somebody("hugo", HQ.host, shared_inbox_url=""))
    await follows(await somebody("asks", "asks.corp.example"), "pending")
    await follows(await somebody("gone", "gone.corp.example", suspended_at=now()))
    await follows(await Account.create(username="zoe", handle="zoe", uri=f"{ORIGIN}/users/2"))
    hugo = Inbox(HQ.host, "https://hq.corp.example/users/hugo/inbox")
    assert sorted(await queue.inboxes_of_followers(paris.amelie.id), key=str) == [hugo, LYON]


async def test_inboxes_of_people_are_their_own_unless_shared(paris: Paris) -> None:
    luc, lea = await somebody("luc", LYON.host), await somebody("lea", LYON.host)
    ids = [luc.id, lea.id, paris.amelie.id]
    assert await queue.inboxes_of(ids, shared=True) == [LYON]
    own = await queue.inboxes_of(ids, shared=False)
    assert {inbox.url for inbox in own} == {luc.inbox_url, lea.inbox_url}
    assert await queue.inboxes_of([], shared=True) == []


@on_both
async def test_admins_see_what_waits_for_whom_and_why(paris: Paris) -> None:
    paris.client.answers[LYON.host] = Answer(403, None)
    first = await paris.queue("Create", "one", LYON)
    await paris.worker().deliver_due()
    await paris.queue("Create", "two", LYON)
    await set_state(paris.network.site.live, HQ.host, "suspended", by="command line")
    await paris.queue("Create", "three", HQ)
    second_due = (await Delivery.get(host=LYON.host, attempts=0)).due_at
    assert await queue_summary() == [
        HostQueue(LYON.host, 2, 0, second_due, "403: peer refuses us: are we on its allow-list?"),
        HostQueue(HQ.host, 0, 1, None, ""),
    ]
    assert [delivery.last_status for delivery in await deliveries_of(first)] == [403]


# --- a Delete -------------------------------------------------------------------------------------------------


async def test_a_delete_of_what_was_never_sent_is_not_sent_either(paris: Paris) -> None:
    create = await paris.queue("Create", "one", LYON, HQ)
    update = await paris.queue("Update", "one", LYON, HQ)
    delete = await paris.queue("Delete", "one", LYON, HQ)
    assert await paris.states(create) == await paris.states(update) == ["cancelled"] * 2
    assert await paris.states(delete) == []
    assert await deliver_due(paris.network) == 0


@on_both
async def test_a_delete_goes_to_those_who_may_know_the_post(paris: Paris) -> None:
    paris.client.answers[LYON.host] = UNREACHABLE
    create = await paris.queue("Create", "one", LYON)
    sender = paris.worker()
    await sender.deliver_due()
    await paris.queue("Create", "one", HQ, nth=2)
    delete = await paris.queue("Delete", "one", LYON, HQ)
    assert await paris.states(create) == ["cancelled"]
    assert [delivery.host for delivery in await deliveries_of(delete)] == [LYON.host]
    paris.client.answers.clear()
    await sender.deliver_due()
    assert paris.client.sent == [(LYON.host, create), (LYON.host, delete)]


async def test_a_delete_overtakes_an_edit_but_not_the_delivered_post(paris: Paris) -> None:
    create = await paris.queue("Create", "one")
    await paris.worker().deliver_due()
    update = await paris.queue("Update", "one")
    other = await paris.queue("Update", "two")
    delete = await paris.queue("Delete", "one")
    assert await paris.states(update) == ["cancelled"]
    await paris.worker().deliver_due()
    assert paris.client.ids(LYON.host) == [create, delete, other]


async def test_a_delete_waits_for_what_is_being_sent(paris: Paris) -> None:
    door = paris.client.doors[LYON.host] = asyncio.Event()
    create = await paris.queue("Create", "one")
    sender = paris.worker()
    await sender.step()
    delete = await paris.queue("Delete", "one")
    await sender.step()
    assert await paris.states(create) == await paris.states(delete) == ["queued"]
    door.set()
    await sender.deliver_due()
    assert paris.client.ids(LYON.host) == [create, delete]


# --- order ----------------------------------------------------------------------------------------------------


@on_both
async def test_activities_about_one_post_keep_their_order_whatever_fails(paris: Paris) -> None:
    create, update = await paris.queue("Create", "one"), await paris.queue("Update", "one")
    other = await paris.queue("Create", "two")
    paris.client.answers[LYON.host] = Answer(500, None)
    sender = paris.worker()
    await sender.deliver_due()
    assert sorted(paris.client.ids(LYON.host)) == sorted([create, other])
    paris.client.answers.clear()
    await sender.deliver_due()
    assert len(paris.client.sent) == 2, "the edit waits for the post, not only for its own turn"
    paris.clock.forward(seconds=10)
    await sender.deliver_due()
    sent = paris.client.ids(LYON.host)
    assert sorted(sent[2:]) == sorted([create, other, update])
    assert sent.index(update) > len(sent) - 1 - sent[::-1].index(create)


async def test_other_hosts_do_not_wait_for_the_order_of_one(paris: Paris) -> None:
    paris.client.answers[LYON.host] = UNREACHABLE
    create = await paris.queue("Create", "one", LYON, HQ)
    update = await paris.queue("Update", "one", LYON, HQ)
    await paris.worker().deliver_due()
    assert paris.client.ids(HQ.host) == [create, update]
    assert paris.client.ids(LYON.host) == [create]


async def test_two_people_of_one_site_do_not_wait_for_each_other(paris: Paris) -> None:
    luc = Inbox(LYON.host, "https://lyon.corp.example/users/luc/inbox")
    lea = Inbox(LYON.host, "https://lyon.corp.example/users/lea/inbox")
    paris.client.doors[LYON.host] = asyncio.Event()
    await paris.queue("Create", "one", luc, lea)
    sender = paris.worker()
    await sender.step()
    await turns()
    assert paris.client.inside[LYON.host] == 2
    paris.client.doors[LYON.host].set()
    await sender.deliver_due()


async def test_an_undo_waits_for_what_it_undoes(paris: Paris) -> None:
    luc = f"https://{LYON.host}/users/luc"
    me = paris.amelie.uri
    follow = Activity(id=f"{me}#follow", type="Follow", actor=me, object_id=luc)
    undo = Activity(id=f"{me}#undo", type="Undo", actor=me, object_id=follow.id, object=follow)
    await enqueue(paris.network, follow, paris.amelie.id, [LYON])
    await enqueue(paris.network, undo, paris.amelie.id, [LYON])
    paris.clock.moment = now()
    paris.client.answers[LYON.host] = UNREACHABLE
    await paris.worker().deliver_due()
    assert paris.client.ids(LYON.host) == [follow.id]


# --- how much, and whose fault --------------------------------------------------------------------------------


@pytest.fixture
def closed_doors(paris: Paris) -> asyncio.Event:
    """One door for all; opens when set."""
    door = asyncio.Event()
    paris.client.doors.update({f"site{n}.corp.example": door for n in range(30)})
    paris.client.doors[LYON.host] = door
    return door


async def test_one_host_is_sent_four_at_a_time(paris: Paris, closed_doors: asyncio.Event) -> None:
    for n in range(9):
        await paris.queue("Create", f"post{n}", LYON, HQ)
    sender = paris.worker()
    await sender.step()
    await turns()
    await sender.step()
    await turns()
    assert paris.client.inside[LYON.host] == 4
    closed_doors.set()
    assert await sender.deliver_due() == 18 - 4
    assert paris.client.most_inside[LYON.host] == 4
    assert len(paris.client.ids(LYON.host)) == 9


@pytest.mark.parametrize("settings", [{"deliveries_at_once": 7}], indirect=True)
async def test_all_hosts_together_are_sent_so_many_at_a_time(
    paris: Paris, closed_doors: asyncio.Event
) -> None:
    hosts = [f"site{n}.corp.example" for n in range(12)]
    await paris.allow(*hosts)
    await paris.queue("Create", "one", *(Inbox(host, f"https://{host}/inbox") for host in hosts))
    sender = paris.worker()
    await sender.step()
    await sender.step()
    await turns()
    assert paris.client.inside["all"] == 7
    closed_doors.set()
    await sender.deliver_due()
    assert paris.client.most_inside["all"] == 7
    assert len(paris.client.sent) == 12


@on_both
async def test_a_dead_host_holds_its_own_queue_only(paris: Paris) -> None:
    paris.client.answers[LYON.host] = UNREACHABLE
    uris = [await paris.queue("Create", f"post{n}", LYON) for n in range(40)]
    to_hq = [await paris.queue("Create", f"news{n}", HQ) for n in range(8)]
    sender = paris.worker()
    await sender.deliver_due()
    assert sorted(paris.client.ids(HQ.host)) == sorted(to_hq)
    assert len(paris.client.ids(LYON.host)) == 5, "after five failures in a row it is held"
    for minutes, attempts in [(1, 6), (2, 7), (4, 8), (5, 9), (5, 10)]:
        paris.clock.forward(minutes=minutes, seconds=-1)
        assert await sender.deliver_due() == 0
        paris.clock.forward(seconds=1)
        await sender.deliver_due()
        assert len(paris.client.ids(LYON.host)) == attempts, "one probe, and a longer hold"
    paris.client.answers.clear()
    paris.clock.forward(minutes=5)
    await sender.deliver_due()
    assert {state for uri in uris for state in await paris.states(uri)} == {"delivered"}


async def test_a_clock_that_was_ahead_holds_no_host_for_longer(paris: Paris) -> None:
    """A year ahead for a moment, in which Lyon did not answer; nothing of it is left when the clock is right."""
    paris.client.answers[LYON.host] = UNREACHABLE
    sender = paris.worker()
    for n in range(6):
        await paris.queue("Create", f"post{n}", LYON)
    paris.clock.forward(days=365)
    await sender.deliver_due()
    attempts = len(paris.client.ids(LYON.host))
    assert await sender.deliver_due() == 0, "held"
    paris.clock.forward(days=-365)
    await pull_back()
    paris.client.answers.clear()
    paris.clock.forward(seconds=1)
    await paris.queue("Create", "now", LYON)
    await sender.deliver_due()
    assert len(paris.client.ids(LYON.host)) > attempts


@pytest.mark.parametrize("settings", [{"deliveries_at_once": 8}], indirect=True)
async def test_failing_hosts_share_half_of_the_slots(paris: Paris, closed_doors: asyncio.Event) -> None:
    dead = [f"site{n}.corp.example" for n in range(20)]
    await paris.allow(*dead)
    paris.client.answers.update(dict.fromkeys(dead, UNREACHABLE))
    closed_doors.set()
    sender = paris.worker()
    await paris.queue("Create", "one", *(Inbox(host, f"https://{host}/inbox") for host in dead))
    await sender.deliver_due()
    closed_doors.clear()
    await paris.queue("Create", "two", *(Inbox(host, f"https://{host}/inbox") for host in dead))
    await paris.queue("Create", "three", HQ)
    await sender.step()
    await turns()
    assert len(paris.client.ids(HQ.host)) == 1
    assert paris.client.inside["all"] == 4
    closed_doors.set()
    await sender.deliver_due()


async def test_after_a_restart_the_first_answer_makes_old_failures_due(paris: Paris) -> None:
    paris.client.answers[LYON.host] = UNREACHABLE
    old = await paris.queue("Create", "old")
    sender = paris.worker()
    for minutes in (0, 1, 5, 15, 60):
        paris.clock.forward(minutes=minutes)
        await sender.deliver_due()
    paris.client.answers.clear()
    new = await paris.queue("Create", "new")
    await paris.worker().deliver_due()
    assert await paris.states(old) == await paris.states(new) == ["delivered"]


async def test_claiming_never_reads_a_whole_queue(paris: Paris) -> None:
    for sql, values in [
        (queue.WAITING_HOSTS, (now(),)),
        (queue.CANDIDATES_SQLITE, (f'["{HQ.host}"]', now(), 4)),
    ]:
        plan = [step["detail"] for step in await rows(f"EXPLAIN QUERY PLAN {sql}", *values)]
        searches = [step for step in plan if step.startswith("SEARCH")]
        assert len(searches) >= 3
        assert all(
            any(by in step for by in ("(state=?", "(ordering_key=? AND host=?", "PRIMARY KEY (rowid=?"))
            for step in searches
        )
        assert {step for step in plan if step.startswith("SCAN")} <= {
            "SCAN waiting",
            "SCAN host VIRTUAL TABLE INDEX 1:",
            "SCAN classes",
            "SCAN priority",
            "SCAN 5 CONSTANT ROWS",
        }


async def test_retry_after_is_kept_for_the_row_and_for_its_host(paris: Paris) -> None:
    paris.client.answers[LYON.host] = Answer(429, 40)
    create = await paris.queue("Create", "one")
    sender = paris.worker()
    await sender.deliver_due()
    (delivery,) = await deliveries_of(create)
    assert delivery.due_at == paris.clock() + timedelta(seconds=40)
    assert delivery.leased_until is None
    paris.client.answers.clear()
    await paris.queue("Create", "two")
    paris.clock.forward(seconds=20)
    assert await sender.deliver_due() == 0, "the host wants to be left alone"
    paris.clock.forward(seconds=20)
    assert await sender.deliver_due() == 2


@on_both
async def test_what_is_past_its_horizon_expires_and_stays_visible(paris: Paris) -> None:
    paris.client.answers[LYON.host] = UNREACHABLE
    create = await paris.queue("Create", "one")
    update = await paris.queue("Update", "one")
    sender = paris.worker()
    while (moment := (await Delivery.filter(attempts__gt=0, state="queued").order_by("due_at").first())) or (
        not paris.client.sent
    ):
        if moment:
            paris.clock.moment = max(paris.clock.moment, moment.due_at) + timedelta(minutes=30)
        await sender.deliver_due()
    assert await paris.states(create) == await paris.states(update) == ["expired"]
    (delivery,) = await deliveries_of(create)
    assert delivery.finished_at is not None
    assert delivery.finished_at >= delivery.created_at + timedelta(days=7)
    assert delivery.last_error == str(UNREACHABLE)
    assert create in paris.client.ids(LYON.host)
    assert update not in paris.client.ids(LYON.host)


async def test_a_final_refusal_is_kept_with_its_reason(paris: Paris) -> None:
    paris.client.answers[LYON.host] = Answer(422, None)
    create = await paris.queue("Create", "one")
    await paris.worker().deliver_due()
    (delivery,) = await deliveries_of(create)
    assert (delivery.state, delivery.last_status) == ("refused", 422)
    assert delivery.last_error == "422: peer cannot use this activity"


@pytest.mark.parametrize(("state", "becomes"), [("suspended", "parked"), ("removed", "cancelled")])
async def test_the_gate_is_asked_again_when_sending(paris: Paris, state: str, becomes: str) -> None:
    create = await paris.queue("Create", "one", LYON, HQ)
    # Another process changes the peer between our claim and our sending.
    await Peer.filter(host=LYON.host).update(state=state)
    paris.network.site.live.announce(Event("peers"))
    await paris.worker().deliver_due()
    assert await paris.states(create) == ["delivered", becomes]
    assert paris.client.sent == [(HQ.host, create)]


async def test_a_result_does_not_bring_back_what_was_cancelled_meanwhile(
    paris: Paris, closed_doors: asyncio.Event
) -> None:
    create = await paris.queue("Create", "one")
    sender = paris.worker()
    await sender.step()
    await turns()
    await set_state(paris.network.site.live, LYON.host, "removed", by="command line")
    closed_doors.set()
    await sender.deliver_due()
    assert await paris.states(create) == ["cancelled"]


async def test_an_inbox_that_moved_is_found_once(paris: Paris) -> None:
    luc = await somebody("luc", LYON.host)
    paris.client.answers[LYON.host] = Answer(404, None)
    create = await paris.queue("Create", "one", Inbox(luc.host, luc.inbox_url))
    paris.actors.known[luc.uri] = Account(inbox_url="https://lyon.corp.example/new", shared_inbox_url="")
    sender = paris.worker()
    await sender.deliver_due()
    paris.clock.forward(seconds=10)
    await sender.deliver_due()
    assert paris.client.urls == [luc.inbox_url, "https://lyon.corp.example/new"]
    assert await paris.states(create) == ["refused"]


@pytest.mark.parametrize("elsewhere", ["https://hq.corp.example/inbox", "not a URL", None])
async def test_an_inbox_does_not_move_to_another_site(paris: Paris, elsewhere: str | None) -> None:
    luc = await somebody("luc", LYON.host)
    paris.client.answers[LYON.host] = Answer(410, None)
    create = await paris.queue("Create", "one", LYON)
    if elsewhere:
        paris.actors.known[luc.uri] = Account(inbox_url=elsewhere, shared_inbox_url=elsewhere)
    sender = paris.worker()
    await sender.deliver_due()
    paris.clock.forward(seconds=10)
    await sender.deliver_due()
    assert paris.client.urls == [LYON.url, LYON.url]
    assert await paris.states(create) == ["refused"]


# --- crashes and restarts -------------------------------------------------------------------------------------


async def test_a_crash_in_one_delivery_is_loud_and_harms_no_other(
    paris: Paris, caplog: pytest.LogCaptureFixture
) -> None:
    paris.client.answers[LYON.host] = ZeroDivisionError("a defect of ours")
    create = await paris.queue("Create", "one", LYON, HQ)
    sender = paris.worker()
    await sender.deliver_due()
    assert await paris.states(create) == ["delivered", "queued"]
    assert "delivery crashed" in caplog.text
    assert "a defect of ours" in caplog.text
    paris.client.answers.clear()
    paris.clock.forward(seconds=10)
    await sender.deliver_due()
    assert await paris.states(create) == ["delivered", "delivered"]


async def test_results_that_come_together_are_written_together(
    paris: Paris, closed_doors: asyncio.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[int] = []
    record = queue.record

    async def counted(results: Sequence[queue.Result], moment: datetime) -> None:
        written.append(len(results))
        await record(results, moment)

    monkeypatch.setattr(queue, "record", counted)
    hosts = [f"site{n}.corp.example" for n in range(12)]
    await paris.allow(*hosts)
    await paris.queue("Create", "one", *(Inbox(host, f"https://{host}/inbox") for host in hosts))
    sender = paris.worker()
    await sender.step()
    await turns()
    closed_doors.set()
    await sender.deliver_due()
    assert sum(written) == 12
    assert max(written) >= 11


@on_both
async def test_what_a_killed_worker_had_comes_back_when_its_lease_ends(
    paris: Paris, closed_doors: asyncio.Event
) -> None:
    create = await paris.queue("Create", "one")
    killed, other = paris.worker(), paris.worker()
    await killed.step()
    await turns()
    paris.clock.forward(seconds=59)
    assert await other.deliver_due() == 0
    closed_doors.set()
    paris.clock.forward(seconds=1)
    assert await other.deliver_due() == 1
    assert await paris.states(create) == ["delivered"]
    await killed.deliver_due()
    (delivery,) = await deliveries_of(create)
    assert (delivery.state, delivery.attempts) == ("delivered", 2)


@on_both
async def test_running_starts_with_what_a_killed_process_had_and_stops_cleanly(
    paris: Paris, closed_doors: asyncio.Event
) -> None:
    create = await paris.queue("Create", "one")
    async with transaction():
        (lost,) = await queue.claim({LYON.host: 4}, 4, paris.clock())
    if not is_sqlite():
        # Others may be sending on PostgreSQL: there the lease has to run out.
        await queue.release([lost])
    running = asyncio.create_task(run(paris.network))
    await paris.client.arrived.wait()
    running.cancel()
    await turns()
    assert not running.done(), "it waits for what is under way"
    closed_doors.set()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert await paris.states(create) == ["delivered"]


async def test_a_stop_gives_back_what_does_not_end(
    paris: Paris, closed_doors: asyncio.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "GRACE_S", 0)
    create = await paris.queue("Create", "one")
    running = asyncio.create_task(run(paris.network))
    await paris.client.arrived.wait()
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running
    (delivery,) = await deliveries_of(create)
    assert (delivery.state, delivery.leased_until, delivery.attempts) == ("queued", None, 1)
    closed_doors.set()
    assert await paris.worker().deliver_due() == 1


async def test_running_wakes_up_for_what_is_queued_and_survives_the_database(
    paris: Paris, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    real, failures = queue.waiting_hosts, iter([OSError("disk full")])

    async def waiting_hosts(moment: datetime) -> list[str]:
        for failure in failures:
            raise failure
        return await real(moment)

    monkeypatch.setattr(queue, "waiting_hosts", waiting_hosts)
    monkeypatch.setattr(worker, "POLL_S", 0.01)
    running = asyncio.create_task(run(paris.network))
    await turns()
    monkeypatch.setattr(worker, "POLL_S", 60)
    await paris.queue("Create", "one")
    async with asyncio.timeout(5):
        await paris.client.arrived.wait()
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running
    assert "disk full" in caplog.text


async def turns() -> None:
    """Let every task go on until it waits for something that only the test gives."""
    for _ in range(20):
        async with transaction():
            await rows("SELECT 1")
