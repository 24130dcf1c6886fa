"""New passwords without the old one: by a link in a mail, or a code that an admin hands over.

Both are links that work once (models/people/one_time.py). Whoever has used one is logged in nowhere any more: with the
new password they log in as always. settings.py changes a password of which one knows the old one.
"""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from models.core.accounts import Account, lock_accounts
from models.core.audit import record
from models.core.base import now, to_ms
from models.core.database import fetch, get, value
from models.core.errors import Invalid, NotFound
from models.core.site import Site
from models.core.transaction import atomic
from models.identity.providers import may_use_password, passwords_are_off
from models.people.oauth import end_access
from models.people.one_time import (
    FOR_PASSWORDS,
    OneTimeLink,
    is_known,
    keep_link,
    link_for,
    made_since,
    use_up_links,
)
from models.people.people import Person, hash_password, is_disabled, login_of
from outbox.mail.letters import is_mail_on, write_to_person
from outbox.people.strength import check_strength

RESET_LIFE = timedelta(hours=1)
CODE_LIFE = timedelta(days=1)
WELCOME_LIFE = timedelta(days=14)
AGAIN_AFTER = timedelta(minutes=2)
"""How long somebody waits for a second mail."""

PASSWORDS_OFF = (
    "People here log in with the company's account only: newcomers get theirs by the company's provider"
)

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Of codes: none that is mistaken for another."""


@dataclass(frozen=True)
class HandedOver:
    """What somebody gets from an admin to choose a password with."""

    username: str
    token: str
    link: str
    until: datetime
    mailed: bool = False


async def ask_for_reset(site: Site, typed: str) -> None:
    """Mail somebody who forgot their password a link; `typed` is as at the login.

    Does nothing, and says nothing, where it is nobody's name, or somebody's who has no address or just got a mail: who
    asks must not learn which.
    """
    login = await login_of(site, typed)
    if login.person and login.person.email and is_mail_on(site) and await may_use_password(login.person):
        await _mail_reset(site, login.person.id, secrets.token_urlsafe(32))


@atomic
async def _mail_reset(site: Site, person_id: int, token: str) -> None:
    """Keep and mail a link. Locks the account."""
    await lock_accounts(person_id)
    person, account = await fetch(Person, "id = $1", person_id), await get(Account, person_id)
    if person is None or await made_since(person_id, "reset", now() - AGAIN_AFTER):
        return
    until = now() + RESET_LIFE
    await keep_link("reset", person_id, token, until, by=account.handle)
    await write_to_person(
        site,
        "reset",
        person,
        expires_at=until,
        name=account.display_name,
        username=account.username,
        link=link_of(site, token),
    )
    await record(account.handle, "password.ask", account.handle)


async def hand_over_code(site: Site, username: str, *, by: str, code: str = "") -> HandedOver:
    """Make a code with which somebody chooses a new password. Until they do, the old one works.

    `code` is what a form brought: sent twice, it stays the one that is shown. Raises NotFound.
    """
    code = code or new_code()
    if len(plain_code(code)) < 16:
        raise Invalid(code="is too short")
    return await _keep_code(site, username, code, by)


@atomic
async def _keep_code(site: Site, username: str, code: str, by: str) -> HandedOver:
    """Keep a code. Locks the account."""
    account = await _person_called(username)
    await lock_accounts(account.id)
    token = plain_code(code)
    kept = await link_for(token)
    if kept is None and (await is_known(token) or await is_disabled(account.id)):
        raise Invalid(code="does not work any more, or for somebody who may not log in")
    if not await may_use_password(await get(Person, account.id)):
        raise Invalid(code="would not let them in: people here log in with the company's account only")
    if kept is None:
        kept = await keep_link("code", account.id, token, now() + CODE_LIFE, by=by)
        await record(by, "person.code", account.username)
    elif kept.account_id != account.id:
        raise Invalid(code="is somebody else's")
    return HandedOver(account.username, code, link_of(site, token), kept.expires_at)


async def welcome_link(
    site: Site, account: Account, person: Person, token: str, *, by: str, until: datetime
) -> HandedOver:
    """Give somebody who has no password yet a link to choose the first; mail it if that is possible.

    Belongs in the transaction that makes the account, or in one that holds it.
    """
    await keep_link("welcome", account.id, token, until, by=by)
    link = link_of(site, token)
    mailed = await write_to_person(
        site,
        "welcome",
        person,
        expires_at=until,
        name=account.display_name,
        username=account.username,
        link=link,
    )
    return HandedOver(account.username, token, link, until, mailed is not None)


async def asked_for(token: str) -> tuple[OneTimeLink, Account] | None:
    """Return whose password a link or code is for; None when it works no longer, or never did, or the password would not."""
    found = await link_for(plain_code(token))
    if found is None or found.kind not in FOR_PASSWORDS:
        return None
    if not await may_use_password(await get(Person, found.account_id)):
        return None
    return found, await get(Account, found.account_id)


async def check_passwords_are_on() -> None:
    """Refuse, by Invalid, that somebody new gets a password, or a link to choose one, where it would not let them in."""
    if await passwords_are_off():
        raise Invalid(PASSWORDS_OFF, password=PASSWORDS_OFF)


async def set_password(site: Site, token: str, password: str) -> tuple[OneTimeLink, Account]:
    """Set somebody's password by a link or code, once, and log them out everywhere.

    Raises NotFound when it does not work (any more), Invalid for a password that is easily guessed; then the link stays.
    """
    found = await asked_for(token)
    if found is None:
        raise NotFound("This link does not work any more")
    link, account = found
    person = await get(Person, account.id)
    await check_strength(site, password, [account.username, account.display_name, person.email])
    return await _use(site, link.id, await hash_password(site, password))


@atomic
async def _use(site: Site, link_id: int, password_hash: str) -> tuple[OneTimeLink, Account]:
    """Use a link up. Locks the account. Of several at once one sets the password."""
    link = await get(OneTimeLink, link_id)
    await lock_accounts(link.account_id)
    used = await value(
        "UPDATE one_time_links SET used_at = $2 WHERE id = $1 AND used_at IS NULL AND expires_at > $2"
        " AND account_id IN (SELECT id FROM people WHERE disabled_at IS NULL) RETURNING id",
        link_id,
        now(),
    )
    if not used:
        raise NotFound("This link does not work any more")
    account, person = await get(Account, link.account_id), await get(Person, link.account_id)
    await Person.filter(id=account.id).update(password_hash=password_hash)
    await end_access(account.id)
    await use_up_links(account.id, *FOR_PASSWORDS)
    await record(account.handle, "person.password", account.handle, after=f"by {link.kind}")
    if link.kind != "welcome":
        await note_changed_password(site, account, person)
    return link, account


async def note_changed_password(site: Site, account: Account, person: Person) -> None:
    """Tell somebody by mail that their password was changed. Belongs in the transaction that does."""
    await write_to_person(
        site,
        "password_changed",
        person,
        name=account.display_name,
        username=account.username,
        at=str(to_ms(now())),
    )


def link_of(site: Site, token: str) -> str:
    return site.url(f"/password/{token}")


def new_code() -> str:
    """Return a code of 79 random bits that can be read out and typed."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(4))


def plain_code(typed: str) -> str:
    """Return a code without what people put between and around its letters; a link's token as it is."""
    bare = "".join(c for c in typed.lower() if c not in "- \t\u2010\u2011\u2012\u2013\u00a0")
    return bare if len(bare) == 16 and set(bare) <= set(_LETTERS) else typed.strip()


async def _person_called(username: str) -> Account:
    account = await fetch(Account, "handle = $1", username.lower())
    if account is None or not await Person.exists(id=account.id):
        raise NotFound(f"There is nobody called {username} on this site")
    return account
