"""What is due far in the future because the clock was ahead when it was written: due now.

Whoever waits, waits at most as long as the longest of the times after which it is tried again; a clock that was wrong by a
year would let it wait for a year.
"""

from datetime import timedelta

from models.core.base import now
from models.core.batches import update_in_batches
from models.core.database import execute
from models.core.transaction import transaction

LONGEST_WAIT = {
    "deliveries": timedelta(hours=15),
    "received": timedelta(hours=6),
    "errands": timedelta(days=1),
    "push_messages": timedelta(days=1),
}
"""Between two attempts: `LATER_S` of outbox/delivery/outcomes.py with its jitter, `RETRY_AFTER` of inbox/worker.py and of
inbox/background/worker.py; what a phone was not told within a day is dropped."""

NEVER = (
    ("peers", "probed_at"),
    ("peers", "scheme_checked_at"),
    ("announcements", "reminded_at"),
    ("group_rules", "applied_at"),
)
"""Moments after which something is done again in a while: (table, column). One that has not come yet did not happen. Each
table has few rows. Accounts have many: federation/people/actors.py believes no such moment of them."""
KEYS_OVERLAP = timedelta(hours=24)
"""How long an old key goes on signing for sites that have not heard of the new one."""
LONGEST_WEEKEND = timedelta(days=4)
"""How long a reminder waits at most until its reader works; the next one comes by itself."""
MOMENT = timedelta(minutes=5)
"""What the clocks of two machines may differ: what was never tried is due when it is written, and a lease is over sooner."""

_DELIVERIES = "(due_at > {longest} OR attempts = 0 AND due_at > {soon} OR leased_until > {soon})"
_RECEIVED = "(due_at > {longest} OR attempts = 0 AND due_at > {soon})"


async def pull_back() -> None:
    """Make due now what no clock that is right would have put off so far. Posts that people scheduled are not meant."""
    await _pull_back(
        "deliveries", f"state = 'queued' AND {_DELIVERIES}", "host, priority, due_at", ", leased_until = NULL"
    )
    await _pull_back("received", f"state = 'pending' AND {_RECEIVED}", "host, due_at")
    await _pull_back("errands", "due_at > {longest}", "host, due_at")
    await _pull_back("push_messages", "due_at > {longest}", "due_at")
    await _forget_the_future()


async def _forget_the_future() -> None:
    """Let nothing wait for a moment that was noted as past before it came."""
    soon = now() + MOMENT
    async with transaction():
        for table, column in NEVER:
            await execute(f"UPDATE {table} SET {column} = NULL WHERE {column} > $1", soon)
        await execute("UPDATE silent_hosts SET since = $1 WHERE since > $2", now(), soon)
        await execute("DELETE FROM waiting_reminders WHERE due_at > $1", now() + LONGEST_WEEKEND)
        await execute("UPDATE signing_keys SET since = $1 WHERE since > $2", now(), soon + KEYS_OVERLAP)


async def _pull_back(table: str, where: str, order: str, change: str = "") -> None:
    soon, longest = (
        f"$1 + CAST({wait // timedelta(milliseconds=1)} AS BIGINT)"
        for wait in (MOMENT, MOMENT + LONGEST_WAIT[table])
    )
    condition = where.format(soon=soon, longest=longest)
    await update_in_batches(table, f"due_at = $1{change}", condition, now(), order=order)
