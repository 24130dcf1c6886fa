"""What gives access to a person's account: apps by tokens, browsers by sessions. Where it was used last, and its end.

The rows are in `oauth`; what a person does with them is outbox/people/access.py.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from models.core.base import from_ms, now
from models.core.config import Settings
from models.core.database import Record, execute, marks, rows, value
from models.core.database_errors import of_database
from models.core.errors import Conflict, Unavailable
from models.core.transaction import transaction
from models.people.oauth import LASTING, Grant, lasting

NOTED_EVERY = timedelta(hours=1)
"""How exact last use is known: so often, at most, a token or session costs a write."""
MAX_DEVICE = 100
"""Characters: the columns' width."""

MOST = 200
"""How many apps, and browsers, are listed: a script may log in every hour. All can be ended at once."""

Kind = Literal["token", "session"]
_TABLES: dict[Kind, str] = {"token": "tokens", "session": "sessions"}

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Access:
    """One app, or one browser, that a person is logged in with."""

    id: int
    kind: Kind
    created_at: datetime
    last_used_at: datetime | None
    """To the hour; None: not since before Parvis 0.2."""
    device: str
    name: str = ""
    """Of the app, as it calls itself; "" for a browser."""
    website: str = ""
    scopes: tuple[str, ...] = ()
    acts_as: str = ""
    """The group that the person acts as with it; "" for oneself."""


async def access_of(account_id: int, settings: Settings) -> list[Access]:
    """Return what a person is logged in with, last used first: apps, also those that act as a group, and browsers. Of
    each at most MOST.
    """
    tokens = await rows(
        "SELECT t.id, t.created_at, t.last_used_at, t.device, t.scopes, ap.name, ap.website,"
        " CASE WHEN t.person_id IS NULL THEN '' ELSE a.username END AS acts_as"
        " FROM tokens t JOIN applications ap ON ap.id = t.application_id JOIN accounts a ON a.id = t.account_id"
        " WHERE t.revoked_at IS NULL AND (t.person_id = $1 OR (t.account_id = $1 AND t.person_id IS NULL))"
        f" ORDER BY COALESCE(t.last_used_at, t.created_at) DESC LIMIT {MOST}",
        account_id,
    )
    sessions = await rows(
        "SELECT s.id, s.created_at, s.last_used_at, s.device, '' AS scopes, '' AS name, '' AS website, '' AS acts_as"
        " FROM sessions s"
        f" WHERE {LASTING} AND s.account_id = $4 ORDER BY COALESCE(s.last_used_at, s.created_at) DESC LIMIT {MOST}",
        *lasting(settings),
        account_id,
    )
    found = [*(_access("token", each) for each in tokens), *(_access("session", each) for each in sessions)]
    return sorted(found, key=lambda each: each.last_used_at or each.created_at, reverse=True)


def _access(kind: Kind, found: Record) -> Access:
    used = found["last_used_at"]
    return Access(
        found["id"],
        kind,
        from_ms(found["created_at"]),
        None if used is None else from_ms(used),
        found["device"],
        found["name"],
        found["website"],
        tuple(found["scopes"].split()),
        found["acts_as"],
    )


def is_news(grant: Grant, settings: Settings) -> bool:
    """Tell whether it should be noted that a token or session is used: once an hour, and often enough for its idle time
    to be told; also where a clock that was ahead has noted it last.
    """
    idle = timedelta(seconds=settings.session_idle_s)
    every = min(NOTED_EVERY, idle / 4) if grant.session_id else NOTED_EVERY
    return grant.used_at is None or abs(now() - grant.used_at) > every


async def note_use(grant: Grant, device: str) -> None:
    """Note that a token or session is used, and with what. Reading goes on where the database takes no writes."""
    kind: Kind = "session" if grant.session_id else "token"
    try:
        async with transaction():
            await execute(
                f"UPDATE {_TABLES[kind]} SET last_used_at = $1, device = CASE WHEN $2 = '' THEN device ELSE $2 END"
                " WHERE id = $3",
                now(),
                device[:MAX_DEVICE],
                grant.session_id or grant.token_id,
            )
    except Exception as error:
        if not isinstance(of_database(error), Conflict | Unavailable):
            raise
        _log.warning("last use was not noted of=%s because=%r", kind, str(error))


async def end_tokens_of(account_id: int, token_id: int | None = None, *, but: int | None = None) -> list[int]:
    """Revoke a token by which a person is logged in, or all `but` one, and return which. Belongs in a transaction that
    holds their account.
    """
    if token_id is not None:
        condition, values = "id = $3", [token_id]
    else:
        condition, values = "id <> $3", [but or 0]
    ended = await rows(
        "UPDATE tokens SET revoked_at = $1 WHERE revoked_at IS NULL AND (person_id = $2 OR (account_id = $2 AND"
        f" person_id IS NULL)) AND {condition} RETURNING id",
        now(),
        account_id,
        *values,
    )
    return [each["id"] for each in ended]


async def end_sessions_of(account_id: int, session_id: int | None = None, *, but: int | None = None) -> int:
    """Log a person out of one browser, or of all `but` one; return of how many. As `end_tokens_of`."""
    condition = "id = $2" if session_id is not None else "id <> $2"
    ended = await rows(
        f"DELETE FROM sessions WHERE account_id = $1 AND {condition} RETURNING id",
        account_id,
        session_id if session_id is not None else but or 0,
    )
    return len(ended)


async def use_up_codes_of(account_id: int) -> None:
    """End what a person has agreed to and no app has asked for yet."""
    await execute(
        "UPDATE authorization_codes SET used_at = $1 WHERE used_at IS NULL AND (person_id = $2 OR (account_id = $2"
        " AND person_id IS NULL))",
        now(),
        account_id,
    )


_UNCOUNTED = "last_used_at IS NULL AND account_id IS NOT NULL AND revoked_at IS NULL"


async def is_all_counted() -> bool:
    """Tell whether some use was noted of every valid token of a person."""
    return not await value(f"SELECT 1 FROM tokens WHERE {_UNCOUNTED} LIMIT 1")


async def begin_to_count() -> None:
    """Count the time without use, of tokens of which no use was ever noted, from now on."""
    await execute(f"UPDATE tokens SET last_used_at = $1 WHERE {_UNCOUNTED}", now())


async def unused_tokens(before: datetime, limit: int) -> list[int]:
    """Return up to `limit` valid tokens of people that were last used before a moment."""
    found = await rows(
        "SELECT id FROM tokens WHERE revoked_at IS NULL AND account_id IS NOT NULL AND last_used_at < $1"
        f" ORDER BY id LIMIT {limit}",
        before,
    )
    return [each["id"] for each in found]


async def end_unused_tokens(token_ids: Sequence[int], before: datetime) -> list[int]:
    """Revoke those of some tokens that are still unused; return them."""
    ended = await rows(
        f"UPDATE tokens SET revoked_at = $1 WHERE id IN ({marks(len(token_ids), 3)}) AND revoked_at IS NULL"
        " AND last_used_at < $2 RETURNING id",
        now(),
        before,
        *token_ids,
    )
    return [each["id"] for each in ended]


async def end_admin_tokens(before: datetime) -> list[int]:
    """Revoke the tokens by which somebody may administrate and that were made before a moment; return them."""
    ended = await rows(
        "UPDATE tokens SET revoked_at = $1 WHERE revoked_at IS NULL AND created_at < $2 AND scopes LIKE '%admin:%'"
        " RETURNING id",
        now(),
        before,
    )
    return [each["id"] for each in ended]
