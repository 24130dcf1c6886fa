"""Relations of one account to others: follows, requests, blocks and mutes, both ways, in one statement."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from models.core.database import marks, rows
from models.core.visibility import known_accounts


class Relationship(NamedTuple):
    """The first account's relation to the other, `id`."""

    id: int
    following: bool
    requested: bool
    showing_reblogs: bool
    notifying: bool
    followed_by: bool
    requested_by: bool
    blocking: bool
    blocked_by: bool
    muting: bool
    muting_notifications: bool
    endorsed: bool
    domain_blocking: bool
    note: str
    languages: tuple[str, ...]
    """Those in which posts are wanted; empty: all."""


async def relationships(account_id: int, others: Sequence[int]) -> list[Relationship]:
    """Return one relationship for each account that the first may know of, in the order asked."""
    if not others:
        return []
    found = await rows(
        f"""SELECT a.id,
          COALESCE(o.state = 'accepted', FALSE), COALESCE(o.state = 'pending', FALSE),
          COALESCE(o.state = 'accepted' AND o.show_boosts, FALSE), COALESCE(o.notify, FALSE),
          COALESCE(i.state = 'accepted', FALSE), COALESCE(i.state = 'pending', FALSE),
          b.id IS NOT NULL, bb.id IS NOT NULL, m.id IS NOT NULL, COALESCE(m.notifications, FALSE),
          e.id IS NOT NULL, d.id IS NOT NULL, COALESCE(n.comment, ''), COALESCE(o.languages, '')
        FROM accounts a
        LEFT JOIN follows o ON o.account_id = $1 AND o.target_id = a.id
        LEFT JOIN follows i ON i.account_id = a.id AND i.target_id = $1
        LEFT JOIN blocks b ON b.account_id = $1 AND b.target_id = a.id
        LEFT JOIN blocks bb ON bb.account_id = a.id AND bb.target_id = $1
        LEFT JOIN mutes m ON m.account_id = $1 AND m.target_id = a.id
        LEFT JOIN endorsements e ON e.account_id = $1 AND e.target_id = a.id
        LEFT JOIN domain_blocks d ON d.account_id = $1 AND d.host = a.host
        LEFT JOIN account_notes n ON n.account_id = $1 AND n.target_id = a.id
        WHERE a.id IN ({marks(len(others), 2)}) AND {known_accounts("$1")}""",
        account_id,
        *others,
    )
    by_id = {r[0]: _relationship(tuple(r)) for r in found}
    return [by_id[other] for other in others if other in by_id]


def unrelated(account_id: int) -> Relationship:
    """Return the relation to an account that one has nothing to do with, and may know of no longer."""
    return Relationship._make([account_id, *[False] * 12, "", ()])


def _relationship(found: tuple[Any, ...]) -> Relationship:
    account_id, *flags, note, languages = found
    wanted = tuple(code for code in languages.split(",") if code)
    return Relationship._make((account_id, *map(bool, flags), note, wanted))
