"""Who left, and what still follows from it: `departures` has a row for each of our people who was let go.

The verbs are outbox/people/leaving.py; what follows later is done by outbox/relations/leavers.py and
outbox/moderation/leavers.py. Who was disabled before 0.3 has no row: nothing more follows.
"""

from datetime import datetime, timedelta

from tortoise import fields

from models.core.base import CountedRow, belongs_to, moment, now
from models.core.database import execute, fetch, rows, value
from models.core.family import families


class Departure(CountedRow):
    """Somebody of ours who left. Goes when they come back, and when they are erased."""

    account = belongs_to("Account", index=False)
    account_id: int
    left_at = moment(default=now)
    heir = belongs_to("Account", null=True, keep=True)
    heir_id: int | None
    """The colleague who looks after what they wrote."""
    erase_at = moment(null=True, db_index=True)
    """When they are erased with all that they wrote; None: it stays."""
    relations_end_at = moment()
    """When their follows and memberships end for good."""
    is_settled = fields.BooleanField(default=False)
    """Whether their open requests were withdrawn, and others own their groups."""
    are_relations_over = fields.BooleanField(default=False)

    class Meta:
        table = "departures"
        unique_together = (("account_id",),)


async def departure_of(account_id: int) -> Departure | None:
    """Return when somebody left and what follows; None for who is here, or left before 0.3."""
    return await fetch(Departure, "account_id = $1", account_id)


async def put_departure(account_id: int, relations_days: int) -> None:
    """Write down that somebody left; who left already stays as they are."""
    left = now()
    await execute(
        "INSERT INTO departures (account_id, left_at, relations_end_at, is_settled, are_relations_over)"
        " VALUES ($1, $2, $3, FALSE, FALSE) ON CONFLICT DO NOTHING",
        account_id,
        left,
        left + timedelta(days=relations_days),
    )


async def decide_content(account_id: int, heir_id: int | None, erase_at: datetime | None) -> None:
    """Say who looks after what somebody wrote who left, and when it goes."""
    await execute(
        "UPDATE departures SET heir_id = $2, erase_at = $3 WHERE account_id = $1",
        account_id,
        heir_id,
        erase_at,
    )


async def forget_departure(account_id: int) -> None:
    await execute("DELETE FROM departures WHERE account_id = $1", account_id)


async def end_what_dies_with(account_id: int) -> None:
    """Delete what dies at once with a leaver, as each family says (models/core/family.py)."""
    for family in families().values():
        for table, theirs in family.ends_with_leaver.items():
            await execute(f"DELETE FROM {table} WHERE {theirs}", account_id)


async def to_settle(limit: int) -> list[int]:
    """Return who left and has open requests or groups, the first to leave first."""
    return await _ids("is_settled = FALSE", limit)


async def with_relations_over(limit: int) -> list[int]:
    """Return who left so long ago that their follows and memberships end."""
    return await _ids(
        "are_relations_over = FALSE AND is_settled = TRUE AND relations_end_at <= $1", limit, now()
    )


async def to_erase(limit: int) -> list[int]:
    """Return whom it is time to erase."""
    return await _ids("erase_at <= $1", limit, now())


async def _ids(where: str, limit: int, *values: object) -> list[int]:
    sql = f"SELECT account_id FROM departures WHERE {where} ORDER BY id LIMIT {limit}"
    return [each["account_id"] for each in await rows(sql, *values)]


async def mark_settled(account_id: int) -> None:
    await execute("UPDATE departures SET is_settled = TRUE WHERE account_id = $1", account_id)


async def mark_relations_over(account_id: int) -> None:
    await execute("UPDATE departures SET are_relations_over = TRUE WHERE account_id = $1", account_id)


async def is_heir_of(heir_id: int, account_id: int) -> bool:
    """Tell whether somebody looks after what a leaver wrote."""
    sql = "SELECT 1 FROM departures WHERE account_id = $1 AND heir_id = $2"
    return bool(await value(sql, account_id, heir_id))
