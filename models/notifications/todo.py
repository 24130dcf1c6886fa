"""What waits for a person's decision: requests to follow, to join groups that they moderate, invitations, and
announcements that must be read. Nothing of it is bundled, and each stays until it is done.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from models.announcements.announcements import AnnouncementView, current_announcements
from models.core.base import from_ms
from models.core.database import rows
from models.people.follows import asked

Asked = Literal["follow", "join", "invitation"]
SHOWN = 40


@dataclass(frozen=True)
class Request:
    """Somebody waits for an answer; for an invitation it is the group."""

    kind: Asked
    account_id: int
    group_id: int | None
    at: datetime
    reason: str = ""
    """What they wrote to be let into a group."""


@dataclass(frozen=True)
class Todo:
    requests: Sequence[Request]
    """The newest first."""
    must_reads: Sequence[AnnouncementView]

    @property
    def count(self) -> int:
        return len(self.requests) + len(self.must_reads)


_REQUESTS = f"""
SELECT f.account_id, f.target_id AS group_id, f.created_at AS at, CASE WHEN f.target_id = $1 THEN 'follow' ELSE 'join' END AS kind,
  COALESCE((SELECT r.reason FROM group_members r WHERE r.group_id = f.target_id AND r.account_id = f.account_id), '') AS reason
FROM follows f JOIN accounts a ON a.id = f.account_id WHERE {asked("$1")} AND a.suspended_at IS NULL AND a.hidden = FALSE
UNION ALL SELECT m.group_id, m.group_id, m.since, 'invitation', '' FROM group_members m
JOIN accounts a ON a.id = m.group_id WHERE m.account_id = $1 AND m.state = 'invited' AND a.suspended_at IS NULL
ORDER BY at DESC LIMIT {SHOWN}
"""


async def todo_of(account_id: int) -> Todo:
    """Return what a person has to decide: as many requests as a page shows."""
    requests = [
        Request(
            each["kind"],
            each["account_id"],
            None if each["kind"] == "follow" else each["group_id"],
            from_ms(each["at"]),
            each["reason"],
        )
        for each in await rows(_REQUESTS, account_id)
    ]
    current = await current_announcements(account_id)
    unread = [each for each in current if each.announcement.importance == "must-read" and not each.read]
    return Todo(requests, unread)
