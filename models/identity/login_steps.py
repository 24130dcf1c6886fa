"""Logins that are half done, and what passkeys are asked to sign. Both are forgotten within minutes.

A half login is no session: nothing but the second step of the login knows it. It ends with the password by which it
came, and after some tries.
"""

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from tortoise import fields

from models.core.base import Row, belongs_to, digest, moment, now
from models.core.batches import delete_in_batches
from models.core.database import Record, execute, row, value
from models.core.transaction import transaction
from models.people.people import Person

HALF_LOGIN_LIFE = timedelta(minutes=10)
MOST_TRIES = 10
"""Of the second step, for one right password."""
CHALLENGE_LIFE = timedelta(minutes=5)

Purpose = Literal["login", "second", "again", "new"]
"""What a passkey is asked for: logging in with nothing else, the second step of it, proving again who one is, and that it
is a new one."""


class HalfLogin(Row):
    """Somebody whose password was right, and who has a second factor to show."""

    token_hash = fields.CharField(64, unique=True)
    """Of the secret in the browser's cookie."""
    account = belongs_to("Account")
    account_id: int
    password_hash = fields.CharField(64)
    """Hash of the hash of the password that was right: with another password this is over."""
    return_to = fields.TextField(default="")
    kept = fields.TextField(default="")
    """A text that goes on after the login, sealed (web/pages/posts/writer.py)."""
    tries = fields.IntField(default=0)
    expires_at = moment()

    class Meta:
        table = "half_logins"


class PasskeyChallenge(Row):
    """What a passkey has to sign, once and soon."""

    challenge = fields.CharField(100, unique=True)
    """Random, as base64url; no secret."""
    purpose = fields.CharField(8)
    browser_hash = fields.CharField(64, db_index=True)
    """Of the secret in the browser's cookie: no other browser may answer."""
    account = belongs_to("Account", null=True)
    account_id: int | None
    """Who has to answer; None: whoever logs in."""
    expires_at = moment()

    class Meta:
        table = "passkey_challenges"


@dataclass(frozen=True)
class SecondStep:
    """A half login as the second step needs it."""

    id: int
    account_id: int
    username: str
    return_to: str
    kept: str


async def begin_half_login(person: Person, secret: str, *, return_to: str, kept: str) -> None:
    """Note that somebody knew their password, in a browser that has this secret from now on."""
    async with transaction():
        await HalfLogin.create(
            token_hash=digest(secret),
            account_id=person.id,
            password_hash=digest(person.password_hash),
            return_to=return_to,
            kept=kept,
            expires_at=now() + HALF_LOGIN_LIFE,
        )


_STEP = (
    "SELECT h.id, h.account_id, a.username, h.return_to, h.kept, h.password_hash, p.password_hash AS kept_hash"
    " FROM half_logins h JOIN people p ON p.id = h.account_id JOIN accounts a ON a.id = h.account_id"
    f" WHERE h.token_hash = $1 AND h.expires_at > $2 AND h.tries < {MOST_TRIES}"
    " AND p.disabled_at IS NULL AND a.suspended_at IS NULL"
)


async def second_step(secret: str) -> SecondStep | None:
    """Return the half login of a browser; None when there is none, or it is over."""
    found = await row(_STEP, digest(secret), now())
    return _step(found) if found else None


async def try_second_step(secret: str) -> SecondStep | None:
    """Return the half login of a browser, and count that something is tried. Several tries at once count each."""
    found = await row(_STEP, digest(secret), now())
    if found is None:
        return None
    async with transaction():
        counted = await value(
            f"UPDATE half_logins SET tries = tries + 1 WHERE id = $1 AND tries < {MOST_TRIES} RETURNING id",
            found["id"],
        )
    return _step(found) if counted else None


def _step(found: Record) -> SecondStep | None:
    if digest(found["kept_hash"]) != found["password_hash"]:
        return None
    return SecondStep(found["id"], found["account_id"], found["username"], found["return_to"], found["kept"])


async def end_half_login(half_login_id: int) -> bool:
    """End a half login; tell whether this was the one that ended it."""
    return bool(await value("DELETE FROM half_logins WHERE id = $1 RETURNING id", half_login_id))


async def new_challenge(challenge: str, purpose: Purpose, browser: str, account_id: int | None) -> None:
    """Keep what a browser's passkey has to sign, in place of what it had before for the same purpose."""
    async with transaction():
        await execute(
            "DELETE FROM passkey_challenges WHERE browser_hash = $1 AND purpose = $2",
            digest(browser),
            purpose,
        )
        await PasskeyChallenge.create(
            challenge=challenge,
            purpose=purpose,
            browser_hash=digest(browser),
            account_id=account_id,
            expires_at=now() + CHALLENGE_LIFE,
        )


async def use_challenge(challenge: str, purpose: Purpose, browser: str, account_id: int | None) -> bool:
    """Use up what was to be signed; tell whether it was kept for this browser, purpose and person, and in time."""
    async with transaction():
        return bool(
            await value(
                "DELETE FROM passkey_challenges WHERE challenge = $1 AND purpose = $2 AND browser_hash = $3"
                " AND COALESCE(account_id, 0) = $4 AND expires_at > $5 RETURNING id",
                challenge,
                purpose,
                digest(browser),
                account_id or 0,
                now(),
            )
        )


async def forget_login_steps() -> None:
    """Delete half logins and challenges whose time is over."""
    await delete_in_batches("half_logins", "expires_at < $1", now())
    await delete_in_batches("passkey_challenges", "expires_at < $1", now())
