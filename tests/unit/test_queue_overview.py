"""The queue as admins see it, by site, and what they send or apply again: on both databases.

The site, its client and its clock are those of test_delivery.
"""

import asyncio
from datetime import timedelta

import pytest

from models.core.base import now
from models.core.database import execute
from models.core.errors import NotFound
from models.core.paging import Page
from models.delivery import jobs
from models.delivery.deliveries import Delivery, forget_sent
from models.delivery.received import Received, page_of_dead, retry_all_dead, retry_dead, settle, store
from models.peers.peers import set_state
from outbox.delivery.overview import SiteQueue, site_queues, unsent
from outbox.delivery.queue import Inbox, queue_summary, retry, retry_all
from tests.unit.test_delivery import LYON, UNREACHABLE, Paris, on_both, paris, settings
from tests.unit.test_page_cost import statements

__all__ = ["paris", "settings"]

NANTES = Inbox("nantes.corp.example", "https://nantes.corp.example/inbox")
STRANGER = "elsewhere.example"


async def queues(paris: Paris) -> dict[str, SiteQueue]:
    return {each.host: each for each in await site_queues(paris.network.site)}


async def ended(paris: Paris, host: str, amount: int, state: str = "expired", error: str = "timeout") -> None:
    """Let deliveries end unsent."""
    inbox = LYON if host == LYON.host else NANTES
    for n in range(amount):
        await paris.queue("Create", f"{host}-{state}-{n}", inbox)
    await execute(
        "UPDATE deliveries SET state = $2, last_error = $3, finished_at = $4 WHERE host = $1 AND state = 'queued'",
        host,
        state,
        error,
        now(),
    )


async def dead(host: str, name: str) -> int:
    await store(f"https://{host}/{name}", f"https://{host}/users/bruno", host, name.encode())
    found = await Received.get(uri=f"https://{host}/{name}")
    await settle([(found.id, "dead", "its author is not known")])
    return found.id


@on_both
async def test_every_site_with_something_to_look_at_is_there(paris: Paris) -> None:
    assert await queues(paris) == {}
    await paris.allow(NANTES.host)
    await ended(paris, NANTES.host, 2, "refused", "403 peer refuses us")
    paris.client.answers[LYON.host] = UNREACHABLE
    for n in range(6):
        await paris.queue("Create", f"post{n}")
    await paris.worker().deliver_due()
    await dead(STRANGER, "1")
    found = await queues(paris)
    assert list(found) == [LYON.host, NANTES.host, STRANGER], "the fullest queue first"
    lyon, nantes, stranger = found.values()
    assert (lyon.peer_state, lyon.queued, lyon.unsent, lyon.dead) == ("active", 6, 0, 0)
    assert lyon.last_error
    assert lyon.oldest_at is not None
    assert lyon.next_at is not None
    assert lyon.unreachable_since is not None
    assert (nantes.queued, nantes.unsent, nantes.last_error) == (0, 2, "403 peer refuses us")
    assert (nantes.oldest_at, nantes.next_at, nantes.unreachable_since) == (None, None, None)
    assert (stranger.peer_state, stranger.dead, stranger.last_error) == ("", 1, "")


@on_both
async def test_more_sites_cost_no_more_statements(paris: Paris, monkeypatch: pytest.MonkeyPatch) -> None:
    await paris.allow(NANTES.host)
    costs = []
    for host in (LYON.host, NANTES.host):
        await ended(paris, host, 1)
        await paris.queue("Create", f"waits-{host}", LYON if host == LYON.host else NANTES)
        with statements(monkeypatch) as asked:
            assert host in await queues(paris)
            assert host in [each.host for each in await queue_summary()]
        costs.append(len(asked))
    assert costs[0] == costs[1] > 0


@on_both
async def test_what_waits_for_a_suspended_site_is_parked(paris: Paris) -> None:
    await paris.queue("Create", "post")
    await set_state(paris.network.site.live, LYON.host, "suspended", by="ada")
    lyon = (await queues(paris))[LYON.host]
    assert (lyon.peer_state, lyon.queued, lyon.parked, lyon.next_at) == ("suspended", 0, 1, None)
    assert lyon.oldest_at is not None


@on_both
async def test_what_ended_unsent_long_ago_is_not_counted(paris: Paris) -> None:
    await ended(paris, LYON.host, 1)
    assert (await queues(paris))[LYON.host].unsent == 1
    kept = timedelta(days=paris.network.site.settings.sent_texts_kept_days)
    await execute("UPDATE deliveries SET finished_at = $1", now() - kept - timedelta(minutes=1))
    assert await queues(paris) == {}


@on_both
async def test_what_ended_unsent_is_listed_in_pages(paris: Paris) -> None:
    await paris.allow(NANTES.host)
    await ended(paris, LYON.host, 3)
    await ended(paris, NANTES.host, 1, "refused", "403 peer refuses us")
    first = await unsent(Page(limit=2))
    assert [each.host for each in first] == [NANTES.host, LYON.host]
    assert (first[0].state, first[0].error, first[0].kind) == ("refused", "403 peer refuses us", "Create")
    assert first[0].can_retry
    rest = await unsent(Page(limit=2, max_id=first[-1].id))
    assert len(rest) == 2
    assert await unsent(Page(limit=2, min_id=rest[0].id)) == first
    assert await unsent(Page(), NANTES.host) == first[:1]
    assert await unsent(Page(), "munich.corp.example") == []
    await set_state(paris.network.site.live, NANTES.host, "suspended", by="ada")
    assert [each.can_retry for each in await unsent(Page())] == [False, True, True, True]
    await forget_sent(now() + timedelta(minutes=1))
    assert not any(each.can_retry for each in await unsent(Page())), "what was sent is no longer kept"


@on_both
async def test_all_that_ended_unsent_is_queued_again_at_once(paris: Paris) -> None:
    """Twice, six times at once, and not to sites that are not allowed."""
    await paris.allow(NANTES.host)
    await ended(paris, LYON.host, 3)
    await ended(paris, NANTES.host, 2)
    site = paris.network.site
    await set_state(site.live, NANTES.host, "suspended", by="ada")
    done = await asyncio.gather(*(retry_all(site) for _ in range(6)))
    assert sum(each.again for each in done) == 3
    assert await Delivery.filter(state="queued", host=LYON.host).count() == 3
    assert await Delivery.filter(state="expired", host=NANTES.host).count() == 2
    await set_state(site.live, NANTES.host, "active", by="ada")
    assert (await retry_all(site)).again == 2
    assert (await retry_all(site)).again == 0


@on_both
async def test_an_id_that_no_row_can_have_is_not_found(paris: Paris) -> None:
    for what in ("7", str(2**63), "9" * 5000):
        with pytest.raises(NotFound):
            await retry(paris.network.site, what)
        assert await retry_dead(paris.network.site.live, what) == 0


@on_both
async def test_dead_letters_are_listed_and_applied_again(paris: Paris) -> None:
    await paris.allow(NANTES.host)
    ids = [await dead(LYON.host, "1"), await dead(NANTES.host, "2"), await dead(STRANGER, "3")]
    assert [each.id for each in await page_of_dead(Page(limit=2))] == ids[:0:-1]
    [last] = await page_of_dead(Page(limit=2, max_id=ids[1]))
    assert (last.host, last.reason, last.actor_uri) == (
        LYON.host,
        "its author is not known",
        f"https://{LYON.host}/users/bruno",
    )
    assert [each.id for each in await page_of_dead(Page(), NANTES.host)] == [ids[1]]
    live = paris.network.site.live
    assert await retry_dead(live, NANTES.host) == 1
    assert sum(await asyncio.gather(*(retry_all_dead(live) for _ in range(6)))) == 1
    assert [each.host for each in await page_of_dead(Page())] == [STRANGER], "no site that we speak with"
    assert await retry_dead(live, str(ids[2])) == 1


@on_both
async def test_jobs_are_counted_by_site_and_kind(paris: Paris) -> None:
    assert await jobs.waiting_jobs() == []
    await jobs.ask(
        jobs.NewJob("outbox", LYON.host, "a"),
        jobs.NewJob("outbox", LYON.host, "b"),
        jobs.NewJob("follows", NANTES.host, NANTES.host),
    )
    tried = await jobs.next_job(LYON.host)
    assert tried
    await jobs.put_off(tried, now() + timedelta(hours=1), "nobody listens there")
    found = {(each.host, each.kind): each for each in await jobs.waiting_jobs()}
    lyon = found[LYON.host, "outbox"]
    assert (lyon.count, lyon.failed, lyon.reason) == (2, 1, "nobody listens there")
    assert lyon.next_at > now()
    assert (found[NANTES.host, "follows"].count, found[NANTES.host, "follows"].reason) == (1, "")
