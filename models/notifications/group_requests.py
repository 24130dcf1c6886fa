"""Who asks to be let into a group, as those see it who decide: its moderators, in any client that knows follow requests."""

from collections.abc import Sequence

from models.core.database import execute, marks, rows, value
from models.core.live import Live
from models.notifications.notifications import notify

_MODERATORS = (
    "SELECT account_id FROM group_members WHERE group_id = $1 AND state = 'member' AND role <> 'member'"
)


async def notify_moderators_of(live: Live, group_id: int, person_id: int) -> None:
    """Tell the moderators of a group that somebody asks to be let in."""
    for moderator in await rows(_MODERATORS, group_id):
        await notify(live, moderator["account_id"], "follow_request", person_id)


async def request_to(moderator_id: int, person_id: int) -> int | None:
    """Return the group that somebody asks to be let into, of those that a person moderates; None for none."""
    return await value(
        "SELECT m.group_id FROM group_members m JOIN group_members d ON d.group_id = m.group_id"
        " WHERE m.account_id = $2 AND m.state = 'requested' AND d.account_id = $1 AND d.state = 'member'"
        " AND d.role <> 'member' ORDER BY m.id LIMIT 1",
        moderator_id,
        person_id,
    )


async def notify_of_requests(live: Live, group_id: int, moderator_id: int) -> None:
    """Tell somebody who begins to moderate a group who waits to be let in."""
    for asking in await rows(
        "SELECT account_id FROM group_members WHERE group_id = $1 AND state = 'requested'", group_id
    ):
        await notify(live, moderator_id, "follow_request", asking["account_id"])


async def groups_asked_for(moderator_id: int, notification_ids: Sequence[int]) -> dict[int, int]:
    """Return the groups that people ask to be let into, by the notifications that tell a moderator of it."""
    if not notification_ids:
        return {}
    found = await rows(
        "SELECT n.id, m.group_id FROM notifications n"
        " JOIN group_members m ON m.account_id = n.sender_id AND m.state = 'requested'"
        " JOIN group_members d ON d.group_id = m.group_id AND d.account_id = $1 AND d.state = 'member'"
        f" WHERE n.account_id = $1 AND d.role <> 'member' AND n.id IN ({marks(len(notification_ids), 2)})"
        " ORDER BY m.id DESC",
        moderator_id,
        *notification_ids,
    )
    return {each["id"]: each["group_id"] for each in found}


async def withdraw_request(person_id: int) -> None:
    """Take back what was told of somebody's requests, from all of whom they ask nothing any more."""
    await execute(
        "DELETE FROM notifications WHERE kind = 'follow_request' AND sender_id = $1 AND post_id IS NULL"
        " AND account_id NOT IN (SELECT target_id FROM follows WHERE account_id = $1 AND state = 'pending')"
        " AND account_id NOT IN (SELECT d.account_id FROM group_members m JOIN group_members d"
        " ON d.group_id = m.group_id AND d.state = 'member' AND d.role <> 'member'"
        " WHERE m.account_id = $1 AND m.state = 'requested')",
        person_id,
    )
