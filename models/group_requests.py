"""Who asks to be let into a group, as those see it who decide: its moderators, in any client that knows follow requests."""

from models.database import execute, rows, value
from models.live import Live
from models.notifications import notify

_MODERATORS = (
    "SELECT account_id FROM group_members WHERE group_id = $1 AND state = 'member' AND role <> 'member'"
)


async def tell_moderators_of(live: Live, group_id: int, person_id: int) -> None:
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


async def withdraw_request(group_id: int, person_id: int) -> None:
    """Take back what moderators were told of a request, from those of whom the person asks nothing else."""
    await execute(
        "DELETE FROM notifications WHERE kind = 'follow_request' AND sender_id = $2 AND post_id IS NULL"
        f" AND account_id IN ({_MODERATORS}) AND account_id NOT IN"
        " (SELECT target_id FROM follows WHERE account_id = $2 AND state = 'pending')",
        group_id,
        person_id,
    )
