"""Applies what was received: each sending host in order, one host never waiting for another.

Many activities share a transaction where nothing goes wrong, because a commit waits for the disk. An activity that
fails is rolled back and tried alone, then again later, and after the last time is kept as dead for an admin. It is
applied and marked in one transaction: killed in between, it is applied again from the start. A refused activity leaves
nothing: when it is refused only while it is applied, it is tried alone too.
"""

import asyncio
import logging
from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta
from functools import partial

from federation.network import Network
from federation.protocol import parsing
from federation.protocol.vocabulary import Activity, Actor
from inbox.checks import Incoming, Refused
from inbox.handlers import Handler, handler_for
from inbox.partners import check_partner
from models.core.accounts import Account, accounts_by_uris, shown_among
from models.core.database import Record
from models.core.errors import ParvisError
from models.core.site import Site
from models.core.transaction import transaction
from models.delivery.received import ReceivedState, due_from, hosts_waiting, postpone, settle

BATCH = 50
IDLE_S = 1.0
RETRY_AFTER = [timedelta(seconds=s) for s in (2, 10, 60, 300, 1800, 7200, 21600)]
GONE = "the sender's account is gone"

_log = logging.getLogger("parvis.inbox")

Outcome = tuple[int, ReceivedState, str]
Prepared = tuple[int, Handler | None, Incoming | str]
"""Id in `received`, the handler and its input; or the reason of the refusal."""


async def run(network: Network) -> None:
    """Apply for ever, woken by arrivals and once a second."""
    tasks: dict[str, asyncio.Task[int]] = {}
    with network.site.live.subscribe() as events:
        try:
            while True:
                for host in await _hosts_due():
                    if host not in tasks:
                        tasks[host] = task = asyncio.create_task(_apply_host(network, host))
                        task.add_done_callback(partial(_forget, tasks, host))
                await _next_arrival(events.queue)
        finally:
            for task in list(tasks.values()):
                task.cancel()
            await asyncio.gather(*tasks.values(), return_exceptions=True)


async def _hosts_due() -> list[str]:
    """Return the hosts with due activities: none while the tables cannot be read, because `run` looks again."""
    try:
        return await hosts_waiting()
    except Exception:
        _log.exception("received activities cannot be read; trying again")
        return []


def _forget(tasks: dict[str, asyncio.Task[int]], host: str, _: asyncio.Task[int]) -> None:
    del tasks[host]


async def _next_arrival(queue: asyncio.Queue) -> None:
    try:
        async with asyncio.timeout(IDLE_S):
            while (await queue.get()).kind != "received":
                pass
    except TimeoutError:
        return
    while not queue.empty():  # one look at the table answers them all
        queue.get_nowait()


async def apply_pending(network: Network) -> int:
    """Apply all that is due now; return how many. For tests and the demo."""
    applied = 0
    while hosts := await hosts_waiting():
        for host in hosts:
            applied += await _apply_host(network, host)
    return applied


async def _apply_host(network: Network, host: str) -> int:
    """Apply a host's due activities until there are none; a failure of ours ends it loudly."""
    applied = 0
    try:
        while batch := await due_from(host, BATCH):
            await _apply_batch(network, batch)
            applied += len(batch)
    except Exception:
        _log.exception("applying stopped host=%s", host)
    return applied


async def _apply_batch(network: Network, batch: Sequence[Record]) -> None:
    """Apply a batch in one transaction; each alone when one of it fails, or begins and is then refused."""
    prepared: list[Prepared] = []
    try:
        senders = await accounts_by_uris([record["actor_uri"] for record in batch])
        prepared = [await _prepare(network, record, senders) for record in batch]
        async with transaction():
            present = await shown_among(_senders(prepared))
            await settle([await _apply(network, *each, present) for each in prepared])
    except Refused as refused:
        _log.info("batch is split size=%d because=%s", len(batch), refused)
        for record, each in zip(batch, prepared, strict=True):
            await _apply_alone(network, record, each)
    except Exception as error:
        _log.info("batch is split size=%d because=%s", len(batch), type(error).__name__)
        for record in batch:
            await _apply_alone(network, record)


async def _apply_alone(network: Network, record: Record, prepared: Prepared | None = None) -> None:
    try:
        if prepared is None:
            prepared = await _prepare(network, record, await accounts_by_uris([record["actor_uri"]]))
        try:
            async with transaction():
                present = await shown_among(_senders([prepared]))
                await settle([await _apply(network, *prepared, present)])
        except Refused as refused:
            await _refuse(record, refused)
    except Exception as error:
        await _put_off(record, error)


async def _refuse(record: Record, refused: Refused) -> None:
    """Write down that an activity was refused, and queue the answer to its sender, if there is one."""
    _log.info("refused activity=%s because=%s", record["uri"], refused)
    async with transaction():
        if refused.answer:
            await refused.answer()
        await settle([(record["id"], "refused", str(refused))])


async def _put_off(record: Record, error: Exception) -> None:
    reason = f"{type(error).__name__}: {error}"
    if isinstance(error, ParvisError):
        _log.info("put off activity=%s because=%s", record["uri"], reason)
    else:
        _log.exception("failed activity=%s", record["uri"])
    if record["attempts"] < len(RETRY_AFTER):
        await postpone(record["id"], RETRY_AFTER[record["attempts"]], reason)
    else:
        _log.warning("dead activity=%s because=%s; see `parvis received list`", record["uri"], reason)
        async with transaction():
            await settle([(record["id"], "dead", reason)])


async def _prepare(network: Network, record: Record, senders: Mapping[str, Account]) -> Prepared:
    """Read a row again, check it and fetch what it needs; the reason when it is refused."""
    activity = network.arrivals.pop(record["id"]) or _parsed(network.site, bytes(record["body"]))
    handler = handler_for(activity)
    if handler is None:
        return record["id"], None, f"nothing is done for {activity.type}"
    sender = senders.get(activity.actor)
    # An account that is gone or hidden may still delete what it wrote.
    if sender is None or (sender.suspended_at is not None and activity.type != "Delete"):
        return record["id"], None, GONE
    incoming = Incoming(activity, sender, repeated=bool(record["repeated"]))
    if handler.fetch and handler.needs(activity):
        refusal = await _refusal(network, handler, incoming)
        if refusal:
            return record["id"], None, refusal
        await handler.fetch(network, incoming)
    return record["id"], handler, incoming


def _parsed(site: Site, body: bytes) -> Activity:
    return parsing.parse_activity(parsing.load_json(body), body, development=site.settings.development)


def _senders(prepared: Sequence[Prepared]) -> set[int]:
    """Return who has to be there still when all this is applied."""
    arrived = [incoming for _, _, incoming in prepared if isinstance(incoming, Incoming)]
    return {
        each.sender.id
        for incoming in arrived
        for each in (incoming, *incoming.verified)
        if _needs_sender(each.activity)
    }


def _needs_sender(activity: Activity) -> bool:
    """Tell whether somebody who is suspended or gone cannot do this: they delete, and say that they are suspended."""
    return activity.type != "Delete" and not isinstance(activity.object, Actor)


async def _apply(
    network: Network,
    received_id: int,
    handler: Handler | None,
    incoming: Incoming | str,
    present: Collection[int],
) -> Outcome:
    """Check and apply in the caller's transaction: what was true in `_prepare` may no longer be. `present` are the senders
    who are there, and are not erased before it ends.

    Raises Refused also after it began to write: then the transaction has to be rolled back.
    """
    if handler is None or isinstance(incoming, str):
        return received_id, "refused", str(incoming)
    is_gone = not _senders([(received_id, handler, incoming)]) <= set(present)
    refusal = GONE if is_gone else await _refusal(network, handler, incoming)
    if refusal:
        _log.info("refused activity=%s because=%s", incoming.activity.id, refusal)
        return received_id, "refused", refusal
    await handler.apply(network, incoming)
    return received_id, "applied", ""


async def _refusal(network: Network, handler: Handler, incoming: Incoming) -> str:
    try:
        await check_partner(network, incoming)
        await handler.check(network, incoming)
    except Refused as refused:
        return str(refused)
    return ""
