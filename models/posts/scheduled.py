"""Posts that wait for their time, as drafts. Published by outbox/posts/scheduled.py, in the transaction that takes the
row.
"""

from datetime import datetime

from tortoise import fields

from models.core.base import Row, belongs_to, moment, now
from models.core.database import execute, rows, value
from models.core.errors import NotFound
from models.core.paging import Page


class ScheduledPost(Row):
    account = belongs_to("Account", index=False)
    account_id: int
    scheduled_at = moment(db_index=True)
    draft_json = fields.TextField()
    """An outbox.parts.part.Draft; a poll lasts from its publication."""
    key = fields.CharField(255, null=True)
    """The client's idempotency key."""
    problem = fields.CharField(500, default="")
    """Why it could not be published; it is not tried again before it gets a new time."""
    created_at = moment(default=now)

    class Meta:
        table = "scheduled_posts"
        unique_together = (("account_id", "key"),)
        indexes = (("account_id", "id"),)


async def scheduled_for(owner_id: int, scheduled_id: int) -> ScheduledPost:
    """Fetch one of somebody's own scheduled posts, or raise NotFound."""
    found = await ScheduledPost.get_or_none(id=scheduled_id, account_id=owner_id)
    if found is None:
        raise NotFound
    return found


async def scheduled_of(owner_id: int, page: Page) -> list[ScheduledPost]:
    """Return a page of what somebody has scheduled, the last made first."""
    query = ScheduledPost.filter(account_id=owner_id)
    if page.max_id is not None:
        query = query.filter(id__lt=page.max_id)
    newer_than = page.min_id if page.min_id is not None else page.since_id
    if newer_than is not None:
        query = query.filter(id__gt=newer_than)
    found = await query.order_by("id" if page.min_id is not None else "-id").limit(page.limit)
    return found[::-1] if page.min_id is not None else found


async def due(moment: datetime) -> list[int]:
    """Return ids of posts that are due, of people who may still log in; the earliest first."""
    found = await rows(
        "SELECT s.id FROM scheduled_posts s JOIN people p ON p.id = s.account_id AND p.disabled_at IS NULL"
        " WHERE s.scheduled_at <= $1 AND s.problem = '' ORDER BY s.scheduled_at, s.id",
        moment,
    )
    return [each["id"] for each in found]


async def stop_scheduled(account_id: int, problem: str) -> None:
    """Let nothing that somebody has scheduled be published, until it gets a new time."""
    await execute(
        "UPDATE scheduled_posts SET problem = $2 WHERE account_id = $1 AND problem = ''", account_id, problem
    )


async def scheduled_ids(account_id: int) -> list[int]:
    """Return all that somebody has scheduled."""
    found = await rows("SELECT id FROM scheduled_posts WHERE account_id = $1 ORDER BY id", account_id)
    return [each["id"] for each in found]


async def claim(scheduled_id: int) -> bool:
    """Delete a scheduled post in the transaction that publishes it; False when another process, or its author, did."""
    claimed = await value("DELETE FROM scheduled_posts WHERE id = $1 RETURNING id", scheduled_id)
    return claimed is not None
