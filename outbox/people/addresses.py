"""One's own e-mail address: a new one counts once a mail to it was answered. Until then the old one stays.

So nobody logs in, is linked or written to by an address that is not theirs. Admins set addresses at once
(accounts.set_email).
"""

import secrets
from datetime import timedelta

from models.core.accounts import Account, lock_accounts
from models.core.audit import record
from models.core.base import now
from models.core.database import fetch, get, value
from models.core.errors import Invalid, NotFound, TooMany
from models.core.site import Site
from models.core.transaction import atomic
from models.people.one_time import OneTimeLink, keep_link, link_for, made_since, use_up_links
from models.people.people import Person, is_password
from outbox.mail.letters import check_recipient, is_mail_on, language_of, write_mail, write_to_person

LIFE = timedelta(days=1)
AGAIN_AFTER = timedelta(minutes=1)


async def ask_for_address(site: Site, account: Account, address: str, password: str) -> None:
    """Mail a link to an address that somebody wants to have. Raises Invalid (`old_password`, `email`), also where this
    site sends no mails. Callers count attempts.
    """
    address = address.strip()
    person = await fetch(Person, "id = $1", account.id)
    if not await is_password(site, person.password_hash if person else "", password):
        raise Invalid("The present password is wrong", old_password="is wrong")
    if not is_mail_on(site):
        raise Invalid(email="cannot be reached: this site sends no mails")
    check_recipient(address)
    await _ask(site, account, address, secrets.token_urlsafe(32))


@atomic
async def ask_unchecked(site: Site, account: Account, address: str) -> None:
    """Mail a newcomer a link for the address that they gave; does nothing where this site sends no mails."""
    if is_mail_on(site):
        await _ask(site, account, address, secrets.token_urlsafe(32))


@atomic
async def _ask(site: Site, account: Account, address: str, token: str) -> None:
    """Keep and mail a link. Locks the account."""
    await lock_accounts(account.id)
    person = await get(Person, account.id)
    if person.email.lower() == address.lower():
        raise Invalid(email="is your address already")
    if await made_since(account.id, "email", now() - AGAIN_AFTER):
        raise TooMany("A mail was sent a minute ago: look for it, or wait a little")
    until = now() + LIFE
    await keep_link("email", account.id, token, until, by=account.handle, address=address)
    await write_mail(
        site,
        "confirm",
        address,
        language=language_of(site, person),
        expires_at=until,
        account_id=account.id,
        name=account.display_name,
        username=account.username,
        link=site.url(f"/address/{token}"),
    )
    await record(account.handle, "email.ask", account.handle)


async def awaited_by(token: str) -> tuple[OneTimeLink, Account] | None:
    """Return whose address a link confirms; None when it works no longer, or never did."""
    found = await link_for(token)
    if found is None or found.kind != "email":
        return None
    return found, await get(Account, found.account_id)


@atomic
async def confirm_address(site: Site, token: str) -> str:
    """Let an address be somebody's from now on, and tell the old one; return it. Locks the account.

    Raises NotFound when the link does not work (any more), Invalid when the address is somebody else's by now.
    """
    found = await awaited_by(token)
    if found is None:
        raise NotFound("This link does not work any more")
    link, account = found
    await lock_accounts(account.id)
    used = await value(
        "UPDATE one_time_links SET used_at = $2 WHERE id = $1 AND used_at IS NULL RETURNING id",
        link.id,
        now(),
    )
    if not used:
        raise NotFound("This link does not work any more")
    person = await get(Person, account.id)
    if await is_taken(link.address, but=account.id):
        raise Invalid(email="is the address of somebody else here")
    await write_to_person(
        site, "address_changed", person, name=account.display_name, address=link.address
    )  # to the old one
    await Person.filter(id=account.id).update(email=link.address, email_by="confirmed")
    await use_up_links(account.id, "reset", "email")
    await record(account.handle, "person.email", account.handle, before=person.email, after=link.address)
    return link.address


async def is_taken(address: str, *, but: int = 0) -> bool:
    """Tell whether an address is somebody's here."""
    return bool(
        await value("SELECT 1 FROM people WHERE LOWER(email) = $1 AND id <> $2", address.lower(), but)
    )
