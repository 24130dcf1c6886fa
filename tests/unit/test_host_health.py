"""Sites that do not answer: what is sent first, when they are believed to be back, and what admins can do.

The site, its client and its clock are those of test_delivery.
"""

from dataclasses import replace
from datetime import timedelta

import pytest

from federation.client import Answer
from federation.protocol.vocabulary import PUBLIC, Activity, Actor, Mention, Note
from models.core.base import now
from models.core.database import execute, rows
from models.delivery import jobs as jobs
from models.delivery.deliveries import Delivery
from models.delivery.jobs import Job
from models.delivery.received import store
from models.peers.host_health import UnreachableHost, dormant_hosts
from models.people.follows import put_follow
from models.people.people import Person
from outbox.delivery import queue
from outbox.delivery.priorities import Priority, priority_of
from outbox.delivery.queue import enqueue, refusing_hosts, retry, undelivered
from tests.unit.test_delivery import (
    LYON,
    ORIGIN,
    UNREACHABLE,
    Paris,
    deliveries_of,
    on_both,
    paris,
    settings,
    somebody,
)

__all__ = ["paris", "settings"]

AMELIE = f"{ORIGIN}/users/1"
BRUNO = "https://lyon.corp.example/users/bruno"
NOTE = Note(id=f"{AMELIE}/statuses/1", attributed_to=AMELIE)
ACTOR = Actor(id=AMELIE, type="Person", username="amelie", inbox="", key_id="", public_key_pem="")


def activity(kind: str, **members: object) -> Activity:
    return Activity(**{"id": f"{AMELIE}#1", "type": kind, "actor": AMELIE, "to": (PUBLIC,), **members})


@pytest.mark.parametrize(
    ("sent", "priority"),
    [
        (activity("Delete"), Priority.WITHDRAWAL),
        (activity("Undo"), Priority.WITHDRAWAL),
        (activity("Block", to=(BRUNO,)), Priority.WITHDRAWAL),
        (activity("Update", object=ACTOR), Priority.WITHDRAWAL),
        (activity("Create", to=(BRUNO,), object=NOTE), Priority.DIRECT),
        (activity("Follow", to=(BRUNO,)), Priority.DIRECT),
        (activity("Create", object=replace(NOTE, mentions=(Mention(BRUNO, "@bruno"),))), Priority.MENTION),
        (activity("Create", to=(f"{AMELIE}/followers",), object=NOTE), Priority.FOLLOWERS),
        (activity("Announce"), Priority.FOLLOWERS),
        (activity("Update", object=NOTE), Priority.COUNTERS),
    ],
)
def test_what_is_withdrawn_or_for_one_person_is_urgent(sent: Activity, priority: Priority) -> None:
    assert priority_of(sent) is priority


@pytest.mark.parametrize(
    "settings",
    [{"deliveries_per_host": 1}, {"deliveries_per_host": 1, "database": "postgres"}],
    ids=["sqlite", "postgres"],
    indirect=True,
)
async def test_the_most_urgent_is_sent_first(paris: Paris) -> None:
    paris.client.answers[LYON.host] = Answer(429, 30)
    sender = paris.worker()
    await paris.queue("Create", "known")
    await sender.deliver_due()
    paris.client.sent.clear()
    counted = await paris.queue("Update", "counted")
    posted = await paris.queue("Create", "posted")
    direct = replace(paris.activity("Create", "direct"), to=(BRUNO,))
    await enqueue(paris.network, direct, paris.amelie.id, [LYON])
    deleted = await paris.queue("Delete", "gone")
    paris.client.answers.clear()
    paris.clock.forward(minutes=2)
    await sender.deliver_due()
    known = f"{paris.amelie.uri}/statuses/known#create1"
    assert [uri for uri in paris.client.ids(LYON.host) if uri != known] == [
        *(deleted, direct.id, posted, counted)
    ]


async def fall_silent(paris: Paris) -> queue.Inbox:
    """Let Lyon fail until it is held."""
    paris.client.answers[LYON.host] = UNREACHABLE
    for n in range(6):
        await paris.queue("Create", f"post{n}")
    return LYON


@on_both
async def test_a_held_site_that_sends_us_something_is_probed_at_once(paris: Paris) -> None:
    await fall_silent(paris)
    sender = paris.worker()
    await sender.deliver_due()
    paris.client.answers.clear()
    paris.clock.forward(seconds=10)
    assert await sender.deliver_due() == 0, "it is held"
    await store(f"{BRUNO}#1", BRUNO, LYON.host, b"{}")
    await execute("UPDATE received SET received_at = $1", paris.clock())
    paris.clock.forward(seconds=2)
    assert await sender.deliver_due() == 6


@on_both
async def test_a_site_that_only_sends_stays_held_after_one_probe(paris: Paris) -> None:
    await fall_silent(paris)
    sender = paris.worker()
    await sender.deliver_due()
    before = len(paris.client.sent)
    await store(f"{BRUNO}#1", BRUNO, LYON.host, b"{}")
    await execute("UPDATE received SET received_at = $1", paris.clock() + timedelta(seconds=1))
    paris.clock.forward(seconds=2)
    await sender.deliver_due()
    assert len(paris.client.sent) == before + 1
    paris.clock.forward(seconds=2)
    assert await sender.deliver_due() == 0


@on_both
async def test_silence_is_kept_from_its_beginning_to_the_next_answer(paris: Paris) -> None:
    """When it ends, the site is asked what its people posted, whom somebody here follows."""
    bruno = await somebody("bruno", LYON.host, outbox_url=f"{BRUNO}/outbox")
    await somebody("claire", LYON.host, outbox_url="https://lyon.corp.example/users/claire/outbox")
    await Person.create(id=paris.amelie.id, email="", password_hash="")
    await put_follow(paris.amelie.id, bruno.id, "accepted")
    await fall_silent(paris)
    sender = paris.worker()
    began = paris.clock()
    await sender.deliver_due()
    for hours in (1, 2, 24):
        paris.clock.forward(hours=hours)
        await sender.deliver_due()
    [silent] = await UnreachableHost.all()
    assert (silent.host, silent.since, silent.error) == (LYON.host, began, str(UNREACHABLE))
    assert not await Job.exists()
    paris.client.answers.clear()
    paris.clock.forward(hours=1)
    await sender.deliver_due()
    assert not await UnreachableHost.exists()
    [job] = await Job.all()
    assert (job.kind, job.host, job.subject) == ("outbox", LYON.host, bruno.uri)


async def test_a_probe_needs_no_new_letter(paris: Paris) -> None:
    """All that waits was tried often and would be due in hours: it is what the held site is probed with."""
    paris.client.answers[LYON.host] = UNREACHABLE
    create = await paris.queue("Create", "one")
    sender = paris.worker()
    for minutes in (0, 1, 5, 15, 60, 60, 120, 240):
        paris.clock.forward(minutes=minutes)
        await sender.deliver_due()
    paris.client.answers.clear()
    paris.clock.forward(minutes=5)
    await sender.deliver_due()
    assert await paris.states(create) == ["delivered"]


async def test_a_dormant_site_is_spared_counters_only(paris: Paris) -> None:
    await fall_silent(paris)
    await paris.worker().deliver_due()
    assert await dormant_hosts() == {}
    paris.clock.forward(days=-8)
    await UnreachableHost.all().update(since=paris.clock())
    assert await dormant_hosts() == {LYON.host: paris.clock()}
    assert await deliveries_of(await paris.queue("Update", "counted")) == []
    assert len(await deliveries_of(await paris.queue("Create", "posted"))) == 1


@on_both
async def test_an_admin_queues_again_what_expired(paris: Paris) -> None:
    await fall_silent(paris)
    sender = paris.worker()
    await sender.deliver_due()
    paris.clock.forward(days=7, minutes=1)
    await sender.deliver_due()
    expired = await undelivered()
    assert [(delivery.state, delivery.host) for delivery in expired] == [("expired", LYON.host)] * 6
    assert expired[0].activity.kind == "Create"
    paris.client.answers.clear()
    paris.clock.forward(hours=1)
    assert (await retry(paris.network.site, str(expired[0].id))).again == 1
    assert (await retry(paris.network.site, LYON.host)).again == 5
    assert (await retry(paris.network.site, LYON.host)).again == 0
    await sender.deliver_due()
    assert {delivery.state for delivery in await Delivery.all()} == {"delivered"}


async def test_what_was_deleted_meanwhile_is_not_queued_again(paris: Paris) -> None:
    paris.client.answers[LYON.host] = Answer(400, None)
    create = await paris.queue("Create", "one")
    await paris.worker().deliver_due()
    assert await paris.states(create) == ["refused"]
    await paris.queue("Delete", "one")
    assert (await retry(paris.network.site, LYON.host)).again == 0


async def test_nothing_is_queued_again_for_a_removed_site(paris: Paris) -> None:
    paris.client.answers[LYON.host] = Answer(400, None)
    await paris.queue("Create", "one")
    await paris.worker().deliver_due()
    await execute("UPDATE peers SET state = 'removed'")
    assert (await retry(paris.network.site, LYON.host)).again == 0


async def test_sites_that_refuse_us_are_named(paris: Paris) -> None:
    assert await refusing_hosts() == []
    paris.client.answers[LYON.host] = Answer(403, None)
    await paris.queue("Create", "one")
    await paris.worker().deliver_due()
    assert await refusing_hosts() == [LYON.host]
    paris.client.answers.clear()
    paris.clock.forward(minutes=1)
    await paris.worker().deliver_due()
    assert await refusing_hosts() == []
    assert len(await rows("SELECT id FROM deliveries")) == 1


@on_both
async def test_a_site_cannot_have_more_jobs_than_it_answers(
    paris: Paris, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "MOST_OF_A_SITE", 2)
    for n in range(4):
        await jobs.ask(jobs.NewJob("thread", LYON.host, f"{BRUNO}/statuses/{n}"))
    await jobs.ask(jobs.NewJob("thread", "hq.corp.example", "https://hq.corp.example/1"))
    assert sorted(await jobs.hosts_with_jobs()) == ["hq.corp.example", LYON.host]
    assert await Job.filter(host=LYON.host).count() == 2


@on_both
async def test_an_job_waits_once_and_no_longer_when_asked_for_again(paris: Paris) -> None:
    wish = jobs.NewJob("followers", LYON.host, BRUNO, "old")
    await jobs.ask(wish)
    await jobs.put_off(await Job.get(), now() + timedelta(hours=1), "away")
    assert await jobs.next_job(LYON.host) is None
    await jobs.ask(replace(wish, detail="new"))
    [job] = await Job.all()
    assert (job.detail, job.attempts, job.reason) == ("new", 1, "away")
    assert await jobs.next_job(LYON.host)
