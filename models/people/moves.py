"""Moves: people who went to another account, at another site of the company mostly, and ask their followers along.

A Move that came from another site waits here until an admin agrees: only then do people of this
site follow the new account instead of the old one. What our own people's admin asked for is
agreed to already. What is sent and done is in outbox/relations/moves.py, what is believed in inbox/people/moves.py.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from tortoise import fields

from models.core.base import CountedRow, belongs_to, from_ms, moment, now
from models.core.database import execute, rows

MoveState = Literal["pending", "approved", "refused"]

COOLDOWN = timedelta(days=7)
"""How long somebody who moved stays: as at Mastodon and GoToSocial."""


class Move(CountedRow):
    """Somebody's wish to be followed elsewhere. The ids are small: admins type them."""

    account = belongs_to("Account")
    account_id: int
    """Who moves."""
    target = belongs_to("Account")
    target_id: int
    state = fields.CharField(16)
    """pending, approved or refused."""
    asked_at = moment(default=now)
    decided_at = moment(null=True)
    decided_by = fields.CharField(255, default="")
    """Of a pending one: who is approving it."""

    class Meta:
        table = "moves"


@dataclass(frozen=True)
class MoveView:
    """A move as admins see it."""

    id: int
    asked_at: datetime
    old: str
    """Handles; one of our own people has no host."""
    new: str
    followers: int
    """How many of our people follow the old account."""
    state: MoveState
    decided_by: str


async def last_move_of(account_id: int) -> Move | None:
    """Return what somebody asked for last."""
    return await Move.filter(account_id=account_id).order_by("-id").first()


async def supersede_moves(account_id: int) -> None:
    """Forget what somebody asked for before and nobody decided."""
    await execute("DELETE FROM moves WHERE account_id = $1 AND state = 'pending'", account_id)


async def begin_approving(move_id: int, by: str) -> bool:
    """Write down who lets people follow along, so that nobody refuses it meanwhile; False when it is decided."""
    sql = "UPDATE moves SET decided_by = $2 WHERE id = $1 AND state = 'pending' RETURNING id"
    return bool(await rows(sql, move_id, by))


async def approve_move(move_id: int, by: str) -> bool:
    """Write down that all who wanted follow along; False when somebody else did."""
    sql = (
        "UPDATE moves SET state = 'approved', decided_at = $2, decided_by = $3 WHERE id = $1"
        " AND state = 'pending' RETURNING id"
    )
    return bool(await rows(sql, move_id, now(), by))


async def refuse_move(move_id: int, by: str) -> bool:
    """Write down that nobody follows along; False when it is decided, or somebody approves it just now."""
    sql = (
        "UPDATE moves SET state = 'refused', decided_at = $2, decided_by = $3 WHERE id = $1"
        " AND state = 'pending' AND decided_by = '' RETURNING id"
    )
    return bool(await rows(sql, move_id, now(), by))


async def pending_moves() -> int:
    """Count what waits for an admin."""
    return await Move.filter(state="pending").count()


async def moves(limit: int = 100) -> Sequence[MoveView]:
    """Return moves: what waits first, then what was decided, newest first."""
    found = await rows(
        "SELECT m.id, m.asked_at, m.state, m.decided_by, old.handle AS old, new.handle AS new,"
        " (SELECT count(*) FROM follows f JOIN people p ON p.id = f.account_id"
        " WHERE f.target_id = m.account_id AND f.state = 'accepted') AS followers"
        " FROM moves m JOIN accounts old ON old.id = m.account_id JOIN accounts new ON new.id = m.target_id"
        " ORDER BY CASE WHEN m.state = 'pending' THEN 0 ELSE 1 END, m.id DESC LIMIT $1",
        limit,
    )
    return [
        MoveView(
            r["id"],
            from_ms(r["asked_at"]),
            r["old"],
            r["new"],
            r["followers"],
            r["state"],
            r["decided_by"],
        )
        for r in found
    ]


async def copy_mutes(old_id: int, new_id: int) -> None:
    """Let those of ours who muted the old account mute the new one."""
    await execute(
        "INSERT INTO mutes (account_id, target_id, notifications, expires_at)"
        " SELECT account_id, CAST($2 AS BIGINT), notifications, expires_at FROM mutes"
        " WHERE target_id = $1 AND account_id <> $2 ON CONFLICT (account_id, target_id) DO NOTHING",
        old_id,
        new_id,
    )


async def blockers_of(account_id: int) -> list[int]:
    """Return who of ours blocks somebody."""
    found = await rows(
        "SELECT b.account_id FROM blocks b JOIN people p ON p.id = b.account_id WHERE b.target_id = $1"
        " ORDER BY b.id",
        account_id,
    )
    return [r["account_id"] for r in found]


async def followers_here(account_id: int) -> list[int]:
    """Return who of ours follows somebody."""
    found = await rows(
        "SELECT f.account_id FROM follows f JOIN people p ON p.id = f.account_id"
        " WHERE f.target_id = $1 AND f.state = 'accepted' ORDER BY f.id",
        account_id,
    )
    return [r["account_id"] for r in found]
