"""Receipts: which sites have a post of ours, since when, and how they got it.

Deliveries are what we sent (outbox/delivery/queue.py keeps them), fetches what others asked for
(models/posts/fetches.py).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from models.core.accounts import Account
from models.core.base import digest, from_ms
from models.core.database import Record, rows
from models.core.errors import NotFound
from models.posts.fetches import fetches_of
from models.posts.posts import post_for


@dataclass(frozen=True)
class Receipt:
    """One activity sent to one inbox, or one reader who fetched the post."""

    host: str
    how: str
    """Kind of the activity that was sent (Create, Update, Delete, …), or `fetched`."""
    state: Literal["queued", "parked", "delivered", "refused", "expired", "cancelled"]
    at: datetime
    """When that state was reached; for a delivery that still waits, when it was queued."""
    status: int | None
    """HTTP status of the last answer."""
    place: str
    """The inbox, or the actor who fetched it."""


async def receipts_of(post_uri: str) -> list[Receipt]:
    """Return all receipts about a post, by site and in order of time."""
    sent = await rows(
        """SELECT d.host, d.inbox_url, d.state, d.last_status, COALESCE(d.finished_at, d.created_at) AS at, a.kind
           FROM deliveries AS d JOIN outgoing_activities AS a ON a.id = d.activity_id
           WHERE d.ordering_key = $1""",
        digest(post_uri),
    )
    fetched = [
        Receipt(each.host, "fetched", "delivered", each.last_at, None, each.account_uri)
        for each in await fetches_of(post_uri)
    ]
    return sorted([*_sent(sent), *fetched], key=lambda receipt: (receipt.host, receipt.at))


async def receipts_for(author: Account, post_id: int) -> list[Receipt]:
    """Return the receipts of a person's own post; raises NotFound for anybody else."""
    post = await post_for(author.reader, post_id)
    if post.account_id != author.id:
        raise NotFound
    return await receipts_of(post.uri)


def _sent(found: Sequence[Record]) -> list[Receipt]:
    return [
        Receipt(r["host"], r["kind"], r["state"], from_ms(r["at"]), r["last_status"], r["inbox_url"])
        for r in found
    ]
