"""What of a person's notifications is read: what lies up to the read marker, which apps set too, and what they saw by
opening its thread.
"""

from collections.abc import Sequence

from models.core.accounts import lock_accounts
from models.core.database import execute, marks, rows, value
from models.core.transaction import atomic
from models.notifications.bundles import FROM_SENDERS
from models.people.preferences import markers, set_marker

TIMELINE = "notifications"
_NONE = 2**62


async def read_up_to(account_id: int) -> int:
    """Return the id up to which everything is read; 0 for nothing."""
    found = (await markers(account_id, [TIMELINE])).get(TIMELINE)
    return found.last_read_id if found else 0


async def read_thread(account_id: int, post_ids: Sequence[int]) -> None:
    """Note that a person has opened the threads of these posts.

    Where nothing unread is left behind it, the marker moves on, so that apps see it too.
    """
    if not post_ids:
        return
    unseen = await rows(
        "SELECT n.id FROM notifications n JOIN posts p ON p.id = n.post_id WHERE n.account_id = $1 AND n.id > $2"
        " AND n.seen = FALSE AND n.filtered = FALSE AND p.thread_id IN"
        f" (SELECT thread_id FROM posts WHERE id IN ({marks(len(post_ids), 3)})) LIMIT 1000",
        account_id,
        await read_up_to(account_id),
        *post_ids,
    )
    if unseen:
        await _note_seen(account_id, [each["id"] for each in unseen])


@atomic
async def _note_seen(account_id: int, ids: Sequence[int]) -> None:
    await lock_accounts(account_id)
    await execute(
        f"UPDATE notifications SET seen = TRUE WHERE account_id = $1 AND id IN ({marks(len(ids), 2)})",
        account_id,
        *ids,
    )
    await read_all(account_id, await _first_unread(account_id) - 1)


@atomic
async def read_all(account_id: int, up_to: int) -> None:
    """Note that all notifications up to one are read; the marker never goes back."""
    newest = await value("SELECT max(id) FROM notifications WHERE account_id = $1", account_id)
    reached = min(up_to, newest or 0)
    if reached > await read_up_to(account_id):
        await set_marker(account_id, TIMELINE, reached)


async def unread_among(account_id: int, ids: Sequence[int]) -> set[int]:
    """Return which of these notifications are unread."""
    if not ids:
        return set()
    found = await rows(
        f"SELECT id FROM notifications WHERE account_id = $1 AND seen = FALSE AND id > $2 AND id IN ({marks(len(ids), 3)})",
        account_id,
        await read_up_to(account_id),
        *ids,
    )
    return {each["id"] for each in found}


async def has_unread(account_id: int) -> bool:
    return await _first_unread(account_id) < _NONE


async def _first_unread(account_id: int) -> int:
    """Return the id of the oldest that is unread, else one above all."""
    found = await value(
        f"SELECT min(n.id) {FROM_SENDERS} WHERE n.account_id = $1 AND n.filtered = FALSE AND n.seen = FALSE AND n.id > $2",
        account_id,
        await read_up_to(account_id),
    )
    return found or _NONE
