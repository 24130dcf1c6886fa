"""Live events, in memory: what streams and workers are woken by.

An event only carries ids: whoever receives it asks the tables, and visibility, again. Queues are bounded; a subscriber
that does not keep up is marked (`lagged`) and is dropped by its owner.
"""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

from models.core.transaction import after_commit

Kind = Literal[
    "post",
    "edit",
    "delete",
    "notification",
    "push",
    "mail",
    "notifications_merged",
    "peers",
    "deliveries",
    "received",
    "filters",
    "jobs",
    "listed",
    "conversation",
    "announcement",
    "announcement.reaction",
    "announcement.delete",
    "counts",
]


@dataclass(frozen=True)
class Event:
    kind: Kind
    id: int = 0
    """The post, notification or announcement it is about."""
    account_ids: frozenset[int] = frozenset()
    """People whose home timeline or notifications it reaches; empty for events about everybody."""
    list_ids: frozenset[int] = frozenset()
    """Lists (models/posts/lists.py) that a `listed` post was put into."""
    emoji: str = ""
    """The emoji whose count has changed, for a reaction to an announcement."""
    public: bool = False
    """Also for public streams, when the post is no longer here to say so."""


class Subscription:
    """One bounded queue of events."""

    def __init__(self, size: int) -> None:
        self.queue: asyncio.Queue[Event] = asyncio.Queue(size)
        self.lagged = False

    def offer(self, event: Event) -> None:
        try:
            self.queue.put_nowait(event)
        except asyncio.QueueFull:
            self.lagged = True


class Live:
    """The site's hub of live events."""

    def __init__(self) -> None:
        self._subscriptions: set[Subscription] = set()

    def announce(self, event: Event) -> None:
        """Tell all subscribers, once the running transaction is committed."""
        after_commit(lambda: self._fire(event))

    @contextmanager
    def subscribe(self, size: int = 256) -> Iterator[Subscription]:
        subscription = Subscription(size)
        self._subscriptions.add(subscription)
        try:
            yield subscription
        finally:
            self._subscriptions.discard(subscription)

    def _fire(self, event: Event) -> None:
        for subscription in self._subscriptions:
            subscription.offer(event)
