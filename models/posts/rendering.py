"""What rendering reads: all columns of many posts or accounts at once, a fixed number of statements.

These functions fetch by id and check nothing: the ids come from lists that asked visibility.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from models.core.circles import JOINS, columns
from models.core.database import Record, is_sqlite, marks, named, rows
from models.posts import tags
from models.posts.parts import COLUMNS

_PARTS = ", ".join(f"{sql} AS {name}" for name, sql in COLUMNS.items())


async def post_records(ids: Sequence[int]) -> list[dict[str, Any]]:
    """Return all columns of posts, the group that each is in, whether it is pinned and has emoji reactions, and what its parts ask for
    (COLUMNS).
    """
    found = await rows(
        "SELECT p.*, EXISTS (SELECT 1 FROM accounts s WHERE s.id = p.account_id AND s.sensitized_at IS NOT NULL)"
        " AS all_sensitive, g.username AS group_username, g.host AS group_host, g.display_name AS group_name,"
        " EXISTS (SELECT 1 FROM pins WHERE post_id = p.id) AS pinned,"
        " EXISTS (SELECT 1 FROM reactions WHERE post_id = p.id AND emoji <> '') AS has_reactions,"
        f" {_PARTS} FROM posts p LEFT JOIN accounts g ON g.id = p.group_id"
        f" WHERE p.id IN ({marks(len(ids))})",
        *ids,
    )
    return named(found)


async def mention_records(post_ids: Sequence[int]) -> dict[int, list[Record]]:
    """Return who is mentioned (id, username, host, url), by post."""
    found = await rows(
        "SELECT m.post_id, a.id, a.username, a.host, a.url FROM mentions m JOIN accounts a ON a.id = m.account_id"
        f" WHERE m.post_id IN ({marks(len(post_ids))}) AND m.addressed_only = FALSE ORDER BY m.id",
        *post_ids,
    )
    return _grouped(found)


async def tag_records(post_ids: Sequence[int]) -> dict[int, list[Record]]:
    """Return hashtags (key, and name as the post writes it), by post."""
    return _grouped(await tags.tag_records(post_ids))


async def account_records(ids: Sequence[int]) -> list[dict[str, Any]]:
    """Return all columns of accounts, the roles of those who are ours, what `work_of` reads, and which collections a group has."""
    return named(await rows(f"{_accounts()} WHERE a.id IN ({marks(len(ids))})", *ids))


_COLLECTED = ", ".join(
    f"(a.host = '' AND a.actor_type = 'Group' AND EXISTS (SELECT 1 FROM collections c JOIN collection_entries e"
    f" ON e.collection_id = c.id WHERE c.owner_id = a.id AND c.kind = '{kind}')) AS has_{kind}"
    for kind in ("faq", "shelf")
)
"""Whether a group of ours has collected something (models/knowledge/collections.py)."""


def _accounts() -> str:
    work = columns(on_sqlite=is_sqlite())
    return f"SELECT a.*, pe.roles, {_COLLECTED}, {work} FROM accounts a LEFT JOIN people pe ON pe.id = a.id {JOINS}"


async def moved_records(accounts: Sequence[Record]) -> dict[str, Record]:
    """Return the new accounts of those that moved, by URI; asks nothing if nobody did."""
    uris = [account["moved_to_uri"] for account in accounts if account["moved_to_uri"]]
    if not uris:
        return {}
    found = await rows(f"{_accounts()} WHERE a.suspended_at IS NULL AND a.uri IN ({marks(len(uris))})", *uris)
    return {account["uri"]: account for account in found}


def _grouped(found: Sequence[Record]) -> dict[int, list[Record]]:
    by_post: dict[int, list[Record]] = defaultdict(list)
    for record in found:
        by_post[record["post_id"]].append(record)
    return by_post
