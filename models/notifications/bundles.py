"""Notifications in groups: five favourites of one post are one entry.

Which group a notification belongs to is decided when it is made (`group_key_of`), so that a page is one walk
along the newest of each group, however many there are of it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from models.core.base import from_ms, to_ms
from models.core.database import Record, execute, marks, rows, value
from models.core.errors import NotFound
from models.core.paging import Page, bounds_of
from models.core.transaction import atomic

GROUPED = ("favourite", "follow", "reblog")
"""Kinds that are grouped, unless a client asks for fewer of them."""
WITHIN = timedelta(hours=12)
"""Notifications are grouped within the same half day."""
SAMPLES = 8
"""The newest people of a group, of whom clients show some."""
ALONE = "ungrouped-"


@dataclass(frozen=True)
class Group:
    key: str
    kind: str
    post_id: int | None
    count: int
    newest_id: int
    oldest_id: int
    latest_at: datetime
    sender_ids: tuple[int, ...]
    """The newest first, at most SAMPLES."""


@dataclass(frozen=True)
class NotificationQuery:
    """Which notifications are asked for. Empty kinds: all."""

    kinds: Sequence[str] = ()
    not_kinds: Sequence[str] = ()
    sender_id: int | None = None
    with_filtered: bool = False
    unseen: bool = False
    """Only those whose thread was not opened since."""


def group_key_of(kind: str, post_id: int | None, moment: datetime) -> str:
    """Return the group of a new notification; "" for one that stands alone."""
    if kind not in GROUPED:
        return ""
    part = to_ms(moment) // (WITHIN // timedelta(milliseconds=1))
    return f"{kind}-{post_id}-{part}" if post_id else f"{kind}-{part}"


def shown_key(notification_id: int, key: str) -> str:
    """Return a group key as clients get it."""
    return key or f"{ALONE}{notification_id}"


FROM_SENDERS = "FROM notifications n JOIN accounts a ON a.id = n.sender_id AND a.suspended_at IS NULL"


async def groups_of(
    account_id: int, page: Page, query: NotificationQuery, grouped: Sequence[str] = GROUPED
) -> list[Group]:
    """Return a page of a person's groups, the one with the newest notification first: two statements."""
    where, values = condition_of(account_id, query)
    bounds, arguments = bounds_of("n.id", page, len(values) + 1)
    together = _in("o.kind", grouped, len(values) + len(arguments) + 1) if grouped else "FALSE"
    oldest_first = page.min_id is not None
    heads = await rows(
        f"SELECT n.id, n.kind, n.group_key {FROM_SENDERS} WHERE {where}{bounds} AND (n.group_key = '' OR NOT EXISTS"
        " (SELECT 1 FROM notifications o JOIN accounts oa ON oa.id = o.sender_id AND oa.suspended_at IS NULL"
        "  WHERE o.account_id = $1 AND o.group_key = n.group_key AND o.id > n.id AND o.filtered = n.filtered"
        f"  AND {together}))"
        f" ORDER BY n.id {'ASC' if oldest_first else 'DESC'} LIMIT {page.limit}",
        *values,
        *arguments,
        *grouped,
    )
    keys = [head["group_key"] for head in heads if head["group_key"] and head["kind"] in grouped]
    alone = [head["id"] for head in heads if not head["group_key"] or head["kind"] not in grouped]
    found = await _groups(account_id, keys, alone)
    return sorted(found, key=lambda group: -group.newest_id)


async def group_for(account_id: int, key: str) -> Group:
    """Fetch one of a person's groups by its key, or raise NotFound."""
    found = await _groups(account_id, *_split(key))
    if not found:
        raise NotFound
    return found[0]


async def senders_of(account_id: int, key: str) -> list[int]:
    """Return everybody in a group, the newest first. Raises NotFound when there is no such group."""
    which, names = _one(key)
    found = await rows(
        f"SELECT n.sender_id {FROM_SENDERS} WHERE n.account_id = $1 AND {which} ORDER BY n.id DESC LIMIT 1000",
        account_id,
        names,
    )
    if not found:
        raise NotFound
    return list(dict.fromkeys(each["sender_id"] for each in found))


@atomic
async def dismiss_group(account_id: int, key: str) -> None:
    """Delete all notifications of a group."""
    which, name = _one(key)
    await execute(f"DELETE FROM notifications AS n WHERE n.account_id = $1 AND {which}", account_id, name)


async def count_groups(
    account_id: int, newer_than: int, query: NotificationQuery, grouped: Sequence[str], limit: int
) -> int:
    """Count the groups with something newer than a notification that was not seen in its thread, up to a limit."""
    where, values = condition_of(account_id, replace(query, unseen=True))
    first = len(values) + 2
    kinds = _in("n.kind", grouped, first) if grouped else "FALSE"
    return await value(
        f"SELECT count(*) FROM (SELECT DISTINCT CASE WHEN n.group_key <> '' AND {kinds} THEN n.group_key"
        f" ELSE CAST(n.id AS VARCHAR) END AS name {FROM_SENDERS} WHERE {where} AND n.id > ${first - 1} LIMIT {limit}) AS unread",
        *values,
        newer_than,
        *grouped,
    )


def condition_of(account_id: int, query: NotificationQuery) -> tuple[str, list[object]]:
    """Return a query as an SQL condition on `n` and its values; $1 is the person."""
    parts, values = ["n.account_id = $1"], list[object]([account_id])
    for kinds, word in ((query.kinds, ""), (query.not_kinds, "NOT ")):
        if kinds:
            parts.append(word + _in("n.kind", kinds, len(values) + 1))
            values.extend(kinds)
    if query.sender_id is not None:
        values.append(query.sender_id)
        parts.append(f"n.sender_id = ${len(values)}")
    if not query.with_filtered:
        parts.append("n.filtered = FALSE")
    if query.unseen:
        parts.append("n.seen = FALSE")
    return " AND ".join(parts), values


def _in(column: str, names: Sequence[str], first: int) -> str:
    return f"{column} IN ({marks(len(names), first)})"


def _split(key: str) -> tuple[list[str], list[int]]:
    if not key.startswith(ALONE):
        return [key], []
    number = key.removeprefix(ALONE)
    return [], [int(number)] if number.isdecimal() and len(number) < 19 else []


def _one(key: str) -> tuple[str, str | int]:
    keys, ids = _split(key)
    return (
        ("n.group_key = $2 AND n.group_key <> ''", keys[0]) if keys else ("n.id = $2", ids[0] if ids else 0)
    )


async def _groups(account_id: int, keys: Sequence[str], ids: Sequence[int]) -> list[Group]:
    """Load groups by key, and single notifications as groups of one, in one statement."""
    if not keys and not ids:
        return []
    which = []
    if keys:
        which.append(f"(n.group_key <> '' AND {_in('n.group_key', keys, 2)})")
    if ids:
        which.append(f"n.id IN ({marks(len(ids), 2 + len(keys))})")
    name = (
        f"CASE WHEN n.id IN ({marks(len(ids), 2 + len(keys))}) THEN '' ELSE n.group_key END"
        if ids
        else "n.group_key"
    )
    part = f"PARTITION BY {name}, CASE WHEN {name} = '' THEN n.id ELSE 0 END"
    found = await rows(
        f"SELECT * FROM (SELECT n.id, n.kind, n.post_id, n.sender_id, n.created_at, {name} AS name,"
        f" row_number() OVER ({part} ORDER BY n.id DESC) AS place,"
        f" count(*) OVER ({part}) AS members, min(n.id) OVER ({part}) AS oldest_id"
        f" {FROM_SENDERS} WHERE n.account_id = $1 AND n.filtered = FALSE AND ({' OR '.join(which)})) AS members"
        f" WHERE place <= {SAMPLES} ORDER BY id DESC",
        account_id,
        *keys,
        *ids,
    )
    members: dict[str, list[Record]] = {}
    for each in found:
        members.setdefault(shown_key(each["id"], each["name"]), []).append(each)
    return [_group(key, group) for key, group in members.items()]


def _group(key: str, members: Sequence[Record]) -> Group:
    newest = members[0]
    return Group(
        key,
        newest["kind"],
        newest["post_id"],
        newest["members"],
        newest["id"],
        newest["oldest_id"],
        from_ms(newest["created_at"]),
        tuple(dict.fromkeys(each["sender_id"] for each in members)),
    )
