"""Links and codes that work once: for a new or first password, and for an e-mail address that is to be confirmed.

Kept as SHA-256 only, as tokens are (oauth.py). The verbs are outbox/people/passwords.py and outbox/people/addresses.py.
"""

from datetime import datetime

from tortoise import fields

from models.core.base import CountedRow, belongs_to, digest, moment, now
from models.core.batches import delete_in_batches
from models.core.database import rows, value

KINDS = ("welcome", "reset", "code", "email")
"""`welcome`: somebody's first password; `reset`: by mail; `code`: handed over by an admin; `email`: a new address."""
FOR_PASSWORDS = ("welcome", "reset", "code")


class OneTimeLink(CountedRow):
    kind = fields.CharField(8)
    account = belongs_to("Account")
    account_id: int
    token_hash = fields.CharField(64, unique=True)
    address = fields.CharField(255, default="")
    """The e-mail address that it confirms."""
    created_by = fields.CharField(255)
    """As in the audit."""
    created_at = moment(default=now)
    expires_at = moment()
    used_at = moment(null=True)
    """Also when another took its place."""

    class Meta:
        table = "one_time_links"


def token_digest(token: str) -> str:
    """Return what is kept of a token."""
    return digest("one time", token)


async def link_for(token: str) -> OneTimeLink | None:
    """Return what a token stands for, if it works: not used, not too old, of somebody who may log in."""
    found = await OneTimeLink.filter(
        token_hash=token_digest(token), used_at=None, expires_at__gt=now()
    ).first()
    if found is None:
        return None
    may = await value(
        "SELECT 1 FROM people p JOIN accounts a ON a.id = p.id"
        " WHERE p.id = $1 AND p.disabled_at IS NULL AND a.suspended_at IS NULL",
        found.account_id,
    )
    return found if may else None


async def keep_link(
    kind: str, account_id: int, token: str, expires_at: datetime, *, by: str, address: str = ""
) -> OneTimeLink:
    """Keep a link in the place of earlier ones for the same. Belongs in a transaction."""
    replaced = ("email",) if kind == "email" else FOR_PASSWORDS
    await use_up_links(account_id, *replaced)
    return await OneTimeLink.create(
        kind=kind,
        account_id=account_id,
        token_hash=token_digest(token),
        address=address,
        created_by=by,
        expires_at=expires_at,
    )


async def use_up_links(account_id: int, *kinds: str) -> None:
    """Let no link of these kinds work any more; of all, when none is named."""
    await OneTimeLink.filter(account_id=account_id, used_at=None, kind__in=kinds or KINDS).update(
        used_at=now()
    )


async def awaited_address(account_id: int) -> str:
    """Return the address that somebody has yet to confirm; "" for none."""
    found = await OneTimeLink.filter(
        account_id=account_id, kind="email", used_at=None, expires_at__gt=now()
    ).first()
    return found.address if found else ""


async def made_since(account_id: int, kind: str, since: datetime) -> bool:
    """Tell whether somebody got a link of a kind since a moment."""
    return await OneTimeLink.filter(account_id=account_id, kind=kind, created_at__gte=since).exists()


async def forget_links(before: datetime) -> None:
    """Delete links that stopped working before a moment."""
    await delete_in_batches("one_time_links", "expires_at < $1", before)


async def end_all_links() -> int:
    """Let no link work any more; return how many did. For a database that was restored: in it are some that were used."""
    found = await rows(
        "UPDATE one_time_links SET used_at = $1 WHERE used_at IS NULL AND expires_at > $1 RETURNING id", now()
    )
    return len(found)


async def is_known(token: str) -> bool:
    """Tell whether there is, or was, such a token."""
    return await OneTimeLink.filter(token_hash=token_digest(token)).exists()
