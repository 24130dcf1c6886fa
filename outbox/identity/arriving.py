"""Whom somebody who signs in at a provider is here: found by (issuer, subject), linked, or made.

Never by e-mail address alone: anybody may write a colleague's address into their account at a provider. It links only
where the provider says that the address is verified, it is of a domain of the company, it was set here by an admin, the
directory or a mail that was confirmed, nobody else here has it, and the account is no administrator's. Whoever that is
not enough for links while they are logged in, on their settings page.
"""

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from federation.identity.claims import Somebody
from models.core.accounts import Account, lock_accounts
from models.core.audit import record
from models.core.base import digest, new_id, now
from models.core.database import execute, rows
from models.core.errors import Invalid
from models.core.site import Site
from models.core.transaction import atomic
from models.identity.claim_rules import claim_rules_of
from models.identity.identities import Identity, ProviderSession, identity_of
from models.identity.providers import Provider
from models.people.one_time import FOR_PASSWORDS, use_up_links
from models.people.people import Person
from outbox.identity.given import NOTHING, Given, apply, foreseen, given_before
from outbox.identity.trouble import SignInRefused
from outbox.identity.usernames import free_username, username_from
from outbox.people.accounts import MAX_TEXT, create_person

How = Literal["known", "provisioned", "linked", "made", "nobody", "disabled"]


@dataclass(frozen=True)
class Foreseen:
    """What a sign-in would lead to."""

    how: How
    username: str = ""
    given: Given = NOTHING


@dataclass(frozen=True)
class Arrived:
    """Who has signed in."""

    account: Account
    how: How
    provider_session_id: int
    proven_at: datetime | None
    """When they last proved to the provider who they are; None where it does not say."""
    last_login_at: datetime | None = None
    """When they had logged in before; None: never."""


async def foresee(site: Site, provider: Provider, who: Somebody) -> Foreseen:
    """Return what a sign-in would lead to, and change nothing."""
    rules = await claim_rules_of(provider.id)
    identity, how = await _known(provider, who)
    if identity is not None:
        username = await _username(identity.account_id)
        disabled = await Person.exists(id=identity.account_id, disabled_at__isnull=False)
        given = foreseen(rules, who, given_before(identity))
        return Foreseen("disabled" if disabled else how, username, given)
    given = foreseen(rules, who)
    if (linked := await _linkable(provider, who)) is not None:
        return Foreseen("linked", await _username(linked), given)
    if provider.creates_people and not await _is_kept_out(who):
        return Foreseen("made", await free_username(site, _called(who)), given)
    return Foreseen("nobody", "", given)


@dataclass(frozen=True)
class Coming:
    """Somebody who has signed in at a provider."""

    provider: Provider
    who: Somebody
    id_token: str
    refresh_token: str = ""
    """ "" where the provider is not asked again."""
    locale: str = ""


async def arrive(site: Site, coming: Coming) -> Arrived:
    """Let in whoever has signed in at a provider: known, linked or made. Raises SignInRefused."""
    provider = coming.provider
    with suppress(_NobodyYet):
        return await _let_in(site, coming)
    if not provider.creates_people:
        raise SignInRefused("nobody")
    # Keys take a while to make: not inside a transaction, and not for two browsers of one newcomer.
    async with site.newcomers.turn(_number_of(provider, coming.who)):
        with suppress(_NobodyYet):
            return await _let_in(site, coming)
        if await _is_kept_out(coming.who):
            raise SignInRefused("nobody")
        made = await _make(site, provider, coming.who)
        return await _let_in(site, coming, made)


def _number_of(provider: Provider, who: Somebody) -> int:
    return int(digest(str(provider.id), who.subject)[:15], 16)


class _NobodyYet(Exception):
    """There is no account for somebody so far."""


@atomic
async def _let_in(site: Site, coming: Coming, made: Account | None = None) -> Arrived:
    """Find or make the identity, give what the table gives, and note the session at the provider. Locks the account."""
    provider, who = coming.provider, coming.who
    identity, how = await _known(provider, who)
    if identity is None:
        account_id, how = (made.id, "made") if made else (await _linkable(provider, who), "linked")
        if account_id is None:
            raise _NobodyYet
        await lock_accounts(account_id)
        if made is None and await _linkable(provider, who) != account_id:
            raise _NobodyYet
        identity = await _link(provider, account_id, who.subject)
    await lock_accounts(identity.account_id)
    account = await Account.get(id=identity.account_id)
    before = (await _welcome(account)).last_login_at
    given = foreseen(await claim_rules_of(provider.id), who, given_before(identity))
    await apply(site, provider, identity, account, given)
    session = await _note(site, coming, identity)
    return Arrived(account, how, session.id, who.proven_at, before)


async def _note(site: Site, coming: Coming, identity: Identity) -> ProviderSession:
    """Write down when somebody came, and what their session at the provider is called; links for passwords end."""
    await Identity.filter(id=identity.id).update(subject=coming.who.subject, last_login_at=now())
    await Person.filter(id=identity.account_id).update(last_login_at=now())
    await use_up_links(identity.account_id, *FOR_PASSWORDS)
    if coming.locale:
        await Person.filter(id=identity.account_id).update(locale=coming.locale)
    if coming.refresh_token:
        wrapped = site.secret.wrap(coming.refresh_token.encode())
        await Identity.filter(id=identity.id).update(refresh_token=wrapped, checked_at=now())
    return await ProviderSession.create(
        identity_id=identity.id,
        sid=coming.who.sid[:255],
        id_token=site.secret.wrap(coming.id_token.encode()),
    )


async def _welcome(account: Account) -> Person:
    """Return somebody who may come in. Raises SignInRefused."""
    person = await Person.get_or_none(id=account.id)
    if person is None or person.disabled_at is not None or account.suspended_at is not None:
        raise SignInRefused("disabled")
    return person


@atomic
async def link(provider: Provider, account: Account, subject: str, *, by: str) -> None:
    """Link somebody to a provider: themselves while they are logged in, or an admin by command. Locks the account.

    Raises Invalid when that person at the provider is somebody else here already, or the account another there.
    """
    await lock_accounts(account.id)
    known = await identity_of(provider.id, subject)
    if known is not None and known.account_id != account.id:
        raise Invalid(subject="is linked to somebody else here already")
    if known is None:
        if await _is_another(provider, account.id):
            raise Invalid(subject=f"is not how {account.username} is known at this provider already")
        await _link(provider, account.id, subject, by=by)


async def _link(provider: Provider, account_id: int, subject: str, *, by: str = "") -> Identity:
    """Link an account, or say of one that was provisioned what its person is called when they sign in."""
    provisioned = await Identity.get_or_none(provider_id=provider.id, account_id=account_id, subject=None)
    if provisioned is None:
        await execute(
            "INSERT INTO identities (id, provider_id, account_id, subject, created_at, given_role, given_department)"
            " VALUES ($1, $2, $3, $4, $5, '', '') ON CONFLICT DO NOTHING",
            new_id(),
            provider.id,
            account_id,
            subject,
            now(),
        )
    else:
        await Identity.filter(id=provisioned.id).update(subject=subject)
    found = await identity_of(provider.id, subject)
    if found is None or found.account_id != account_id:
        raise SignInRefused("other")
    name = await _username(account_id)
    await record(by or f"provider {provider.key}", "identity.link", name, after=f"{provider.key}: {subject}")
    return found


async def _known(provider: Provider, who: Somebody) -> tuple[Identity | None, How]:
    """Find who this is by subject, or among those whom the provider has provisioned and who did not sign in so far."""
    if found := await identity_of(provider.id, who.subject):
        return found, "known"
    for external_id in filter(None, (who.subject, who.object_id)):
        found = await Identity.get_or_none(provider_id=provider.id, external_id=external_id, subject=None)
        if found is not None:
            return found, "provisioned"
    return None, "nobody"


async def _linkable(provider: Provider, who: Somebody) -> int | None:
    """Return the account that an e-mail address links; None for the slightest doubt."""
    email = who.email.lower()
    if email.rpartition("@")[2] not in provider.domains:
        return None
    found = await rows("SELECT id FROM people WHERE LOWER(email) = $1 LIMIT 2", email)
    if len(found) != 1:
        return None
    person = await Person.get(id=found[0]["id"])
    if person.disabled_at is not None or not person.email_by or is_powerful(person):
        return None
    return None if await _is_another(provider, person.id) else person.id


def is_powerful(person: Person) -> bool:
    """Tell whether whoever took this account over would have more than their own: some role, or a way in for emergencies."""
    return person.break_glass or bool(person.roles)


async def _is_kept_out(who: Somebody) -> bool:
    """Tell whether this is probably somebody of here who is disabled, or whom only they themselves can link: no second
    account is made for them.

    By their address; by the name that they would get, unless the addresses say that it is somebody else.
    """
    name, email = username_from(_called(who)), who.email.lower()
    found = await rows(
        "SELECT p.id, p.email FROM people p JOIN accounts a ON a.id = p.id"
        " WHERE a.handle = $1 OR (p.email <> '' AND LOWER(p.email) = $2)",
        name,
        email,
    )
    for each in found:
        known = each["email"].lower()
        person = await Person.get(id=each["id"])
        if (person.disabled_at is not None or is_powerful(person)) and (
            not known or not email or known == email
        ):
            return True
    return False


async def _is_another(provider: Provider, account_id: int) -> bool:
    """Tell whether an account is somebody at this provider already."""
    return await Identity.filter(
        provider_id=provider.id, account_id=account_id, subject__isnull=False
    ).exists()


# --- new people ------------------------------------------------------------------------------------------------


async def _make(site: Site, provider: Provider, who: Somebody) -> Account:
    """Make an account for somebody. Of two names that are taken at one moment, the next is tried."""
    email = who.email if len(who.email) <= MAX_TEXT and not await _is_taken(who.email) else ""
    for _ in range(3):
        username = await free_username(site, _called(who))
        try:
            return await create_person(
                site,
                username,
                password=None,
                by=f"provider {provider.key}",
                display_name=who.display_name[:MAX_TEXT],
                email=email if re.fullmatch(r"[^@\s]+@[^@\s]+", email) else "",
                email_by="directory",
            )
        except Invalid as error:
            taken = error
    raise taken


def _called(who: Somebody) -> str:
    """Return what a provider calls somebody, of which a username is made."""
    return who.username or who.email or who.display_name


async def _is_taken(email: str) -> bool:
    return bool(await rows("SELECT 1 FROM people WHERE LOWER(email) = $1 LIMIT 1", email.lower()))


async def _username(account_id: int) -> str:
    return (await Account.get(id=account_id)).username
