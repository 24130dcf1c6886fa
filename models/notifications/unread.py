"""What waits for a person, counted as pages show it beside their places: one statement, for any number of people."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.announcements.announcements import SHOWN
from models.core.database import marks, rows
from models.core.visibility import meant
from models.notifications.bundles import FROM_SENDERS, GROUPED
from models.people.follows import asked
from models.people.roles import having

MOST = 100
"""Notifications are counted so far: pages show "99+"."""
AT_ONCE = 500
"""People in one statement."""


@dataclass(frozen=True)
class Unread:
    """What waits for one person."""

    notifications: int
    """Newer than the read marker, and not read in their threads since, in groups; at most MOST."""
    conversations: int
    must_reads: int
    """Announcements that are to be acknowledged and were not yet."""
    requests: int
    """To follow them, or to join a group that they moderate."""
    invitations: int
    """Into groups."""
    reports: int
    """Not resolved; 0 for who does not moderate."""
    moves: int
    """Of people of other sites, for who decides about them; 0 for others."""


_GROUPS = (
    "SELECT DISTINCT CASE WHEN n.group_key <> '' AND n.kind IN ({kinds}) THEN n.group_key"
    f" ELSE CAST(n.id AS VARCHAR) END AS name {FROM_SENDERS}"
    " WHERE n.account_id = p.id AND n.filtered = FALSE AND n.seen = FALSE AND n.id > COALESCE((SELECT m.last_read_id FROM markers m"
    f" WHERE m.account_id = p.id AND m.timeline = 'notifications'), 0) LIMIT {MOST}"
)
_CONVERSATIONS = (
    "SELECT count(*) FROM conversations c JOIN posts cp ON cp.id = c.last_post_id"
    " JOIN accounts ca ON ca.id = cp.account_id AND ca.suspended_at IS NULL"
    " WHERE c.account_id = p.id AND c.unread = TRUE"
)
_MUST_READS = (
    f"SELECT count(*) FROM announcements a WHERE a.importance = 'must-read' AND {SHOWN} AND {meant('p.id')}"
    " AND NOT EXISTS (SELECT 1 FROM announcement_readings r WHERE r.announcement_id = a.id AND r.account_id = p.id)"
)
_REQUESTS = f"SELECT count(*) FROM follows f WHERE {asked('p.id')}"
_INVITATIONS = "SELECT count(*) FROM group_members gi WHERE gi.account_id = p.id AND gi.state = 'invited'"
_REPORTS = "SELECT count(*) FROM reports WHERE resolved_at IS NULL"
_MOVES = "SELECT count(*) FROM moves WHERE state = 'pending'"


async def unread_by(person_id: int) -> Unread:
    """Return what waits for one person of ours."""
    return (await unread_of([person_id])).get(person_id, Unread(0, 0, 0, 0, 0, 0, 0))


async def unread_of(people: Sequence[int]) -> dict[int, Unread]:
    """Return what waits for each of these people of ours."""
    found: dict[int, Unread] = {}
    for start in range(0, len(people), AT_ONCE):
        chunk = people[start : start + AT_ONCE]
        found |= {i: Unread(*counts) for i, *counts in await rows(_counting(len(chunk)), *_VALUES, *chunk)}
    return found


_VALUES = GROUPED


def _counting(people: int) -> str:
    first = 1 + len(GROUPED)
    groups = _GROUPS.format(kinds=marks(len(GROUPED)))
    moderates, links = having("p.roles", "moderator"), having("p.roles", "federation")
    return (
        f"SELECT p.id, (SELECT count(*) FROM ({groups}) AS unread), ({_CONVERSATIONS}), ({_MUST_READS}),"
        f" ({_REQUESTS}), ({_INVITATIONS}), CASE WHEN {moderates} THEN ({_REPORTS}) ELSE 0 END,"
        f" CASE WHEN {links} THEN ({_MOVES}) ELSE 0 END"
        f" FROM people p WHERE p.id IN ({marks(people, first)})"
    )
