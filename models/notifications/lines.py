"""Notifications as pages show them: one line for each thread and kind, one for the reactions to a post on one day.

Lines are put together from the groups that clients get (models/notifications/bundles.py).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from models.core.database import marks, rows
from models.core.paging import Page
from models.notifications.bundles import GROUPED, Group, NotificationQuery, groups_of
from models.notifications.reading import unread_among

SHOWN = 20
"""Lines on a page."""
AT_MOST = 5
"""Pages of groups that are read for one page of lines: a thread of hundreds is one line, and the next follows."""
OF_THREADS = ("mention", "status", "quote", "update", "quoted_update")
OF_DAYS = GROUPED
"""Kinds of which there is one line a day, for each post where they have one."""


@dataclass(frozen=True)
class Line:
    kind: str
    post_id: int | None
    """The newest post."""
    thread_id: int | None
    newest_id: int
    latest_at: datetime
    sender_ids: tuple[int, ...]
    """The newest first; not all of very many."""
    people: int
    is_new: bool = False


@dataclass(frozen=True)
class Lines:
    """A page of lines."""

    lines: Sequence[Line]
    older: int | None
    """Where the next page begins; None for nowhere."""


async def lines_of(account_id: int, max_id: int | None, query: NotificationQuery, zone: tzinfo) -> Lines:
    """Return a page of a person's lines, newest first; days are those of the zone."""
    found: dict[tuple[object, ...], Line] = {}
    for _ in range(AT_MOST):
        groups = await groups_of(account_id, Page(limit=2 * SHOWN, max_id=max_id), query)
        threads = await _threads([group.post_id for group in groups if group.post_id])
        for group in groups:
            line = _line(group, threads)
            key = _key(line, zone)
            if key not in found and len(found) == SHOWN:
                return Lines(await _read(account_id, [*found.values()]), max_id)
            found[key] = _joined(found[key], line) if key in found else line
            max_id = group.newest_id
        if len(groups) < 2 * SHOWN:
            return Lines(await _read(account_id, [*found.values()]), None)
    return Lines(await _read(account_id, [*found.values()]), max_id)


async def _threads(post_ids: Sequence[int]) -> dict[int, int]:
    if not post_ids:
        return {}
    sql = f"SELECT id, thread_id FROM posts WHERE id IN ({marks(len(post_ids))})"
    return {each["id"]: each["thread_id"] for each in await rows(sql, *post_ids)}


def _line(group: Group, threads: Mapping[int, int]) -> Line:
    thread_id = threads.get(group.post_id) if group.post_id else None
    people = max(len(group.sender_ids), group.count if group.kind in GROUPED else 1)
    return Line(
        group.kind, group.post_id, thread_id, group.newest_id, group.latest_at, group.sender_ids, people
    )


def _key(line: Line, zone: tzinfo) -> tuple[object, ...]:
    """Return what lines have in common that are one."""
    if line.kind in OF_THREADS and line.thread_id:
        return line.kind, line.thread_id
    if line.kind in OF_DAYS:
        return line.kind, line.post_id, line.latest_at.astimezone(zone).date()
    return (line.newest_id,)


def _joined(newer: Line, older: Line) -> Line:
    both = tuple(dict.fromkeys((*newer.sender_ids, *older.sender_ids)))
    unlisted = newer.people - len(newer.sender_ids) + older.people - len(older.sender_ids)
    return replace(newer, sender_ids=both, people=len(both) + unlisted)


async def _read(account_id: int, lines: Sequence[Line]) -> list[Line]:
    """Mark what is new. A line is read when its newest is."""
    unread = await unread_among(account_id, [line.newest_id for line in lines])
    return [replace(line, is_new=line.newest_id in unread) for line in lines]
