"""Codes that an app makes of a secret that it shares with us, each half minute another (TOTP, RFC 6238).

A code is taken once: which half minute was taken last is kept, and nothing of it or before is taken again.
"""

import hmac
from datetime import timedelta
from io import BytesIO

from models.core.accounts import Account, lock_accounts
from models.core.base import new_id, now
from models.core.database import value
from models.core.errors import Conflict, Invalid, NotFound, Unauthenticated
from models.core.site import Site
from models.core.transaction import atomic, transaction
from models.identity.factors import Totp
from models.people.oauth import note_proof
from outbox.identity.telling import note_change

STEP_S = 30
WINDOW = (-1, 0, 1)
"""The half minutes whose codes are taken: clocks of telephones differ, and people type slowly."""
PENDING_LIFE = timedelta(hours=1)
"""How long a secret that no app has shown to know stays the same."""


@atomic
async def begin_app(site: Site, account: Account) -> None:
    """Make a secret for an app, unless there is one that waits for its first code. Raises Conflict when an app makes
    codes already. Locks the account.
    """
    from pyotp import random_base32

    await lock_accounts(account.id)
    found = await Totp.get_or_none(account_id=account.id)
    if found and found.confirmed_at:
        raise Conflict("An app makes codes already: remove it first")
    if found and now() - found.created_at < PENDING_LIFE:
        return
    await Totp.filter(account_id=account.id).delete()
    await Totp.create(id=new_id(), account_id=account.id, wrapped=site.secret.wrap(random_base32().encode()))


async def pending_secret(site: Site, account: Account) -> str:
    """Return the secret that an app is to be given, in the letters that people type. Raises NotFound when there is none
    that waits.
    """
    found = await Totp.get_or_none(account_id=account.id, confirmed_at=None)
    if found is None:
        raise NotFound
    return site.secret.unwrap(found.wrapped).decode()


async def pending_picture(site: Site, account: Account) -> bytes:
    """Return that secret as the picture (QR, SVG) that apps read. Raises NotFound."""
    import segno
    from pyotp import TOTP

    address = TOTP(await pending_secret(site, account)).provisioning_uri(
        name=f"{account.username}@{site.authority}", issuer_name=site.look.name
    )
    written = BytesIO()
    segno.make(address, error="m", micro=False).save(written, kind="svg", scale=5, border=4, light="#fff")
    return written.getvalue()


async def confirm_app(site: Site, account: Account, code: str, *, session_id: int) -> None:
    """Let an app make codes, once the first one is right, which also proves who is in this session. Raises Invalid."""
    try:
        await _confirm(site, account, code, session_id)
    except Unauthenticated as error:
        raise Invalid("This code is not right", code="is not right") from error


@atomic
async def _confirm(site: Site, account: Account, code: str, session_id: int) -> None:
    """Locks the account."""
    await lock_accounts(account.id)
    await _take(site, account.id, code, confirmed=False)
    await Totp.filter(account_id=account.id).update(confirmed_at=now())
    await note_proof(session_id, "totp")
    await note_change(site, account, "factor.add", "security.added", after="codes of an app")


@atomic
async def remove_app(site: Site, account: Account) -> None:
    """Take no more codes of somebody's app. Raises NotFound when there is none. Locks the account."""
    await lock_accounts(account.id)
    found = await value(
        "DELETE FROM totps WHERE account_id = $1 AND confirmed_at IS NOT NULL RETURNING id", account.id
    )
    if found is None:
        raise NotFound
    await note_change(site, account, "factor.remove", "security.removed", after="codes of an app")


async def check_app_code(site: Site, account_id: int, code: str) -> None:
    """Take a code of somebody's app. Raises Unauthenticated for one that is wrong, or was taken before."""
    async with transaction():
        await _take(site, account_id, code, confirmed=True)


async def _take(site: Site, account_id: int, code: str, *, confirmed: bool) -> None:
    found = await Totp.get_or_none(account_id=account_id)
    step = _step_of(site.secret.unwrap(found.wrapped).decode(), code) if found else None
    if found is None or step is None or (found.confirmed_at is not None) != confirmed:
        raise Unauthenticated("The code is wrong")
    taken = await value(
        "UPDATE totps SET last_step = $1, last_used_at = $2 WHERE id = $3 AND last_step < $1 RETURNING id",
        step,
        now(),
        found.id,
    )
    if taken is None:
        raise Unauthenticated("The code is wrong")


def _step_of(secret: str, code: str) -> int | None:
    """Return the half minute that a code is of, among those that count; None when it is of none of them."""
    from pyotp import TOTP

    typed = "".join(code.split())
    if len(typed) != 6 or not (typed.isascii() and typed.isdecimal()):
        return None
    totp, current = TOTP(secret), int(now().timestamp()) // STEP_S
    return next(
        (
            current + each
            for each in WINDOW
            if hmac.compare_digest(totp.at((current + each) * STEP_S).encode(), typed.encode())
        ),
        None,
    )
