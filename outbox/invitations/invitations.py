"""Inviting people by a link, and joining by one.

The link's secret is told once, to whom invites; the database has its digest. A link for one address goes there by mail
where this site sends mails, else it is handed over. A link for a domain, or a list of addresses, lets nobody in by
itself: whoever opens it says their address, and gets a link of their own there. That needs mails.
"""

import re
import secrets
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta

from federation.network import Network
from models.core.accounts import Account
from models.core.audit import record
from models.core.base import now
from models.core.database import fetch, get, marks, rows
from models.core.errors import Forbidden, Invalid, NotFound
from models.core.locks import alone
from models.core.site import Site
from models.core.transaction import atomic
from models.identity.providers import passwords_are_off
from models.invitations.invitations import (
    Invitation,
    InvitationUse,
    end_invitation,
    invitation_by_id,
    invitation_by_token,
    invitation_digest,
    open_invitation_for,
)
from models.people.people import Person, hash_password
from outbox.groups.groups import join as join_group
from outbox.mail.letters import check_recipient, is_mail_on, write_mail
from outbox.people.accounts import MAX_DEPARTMENT, create_person
from outbox.people.addresses import ask_unchecked, is_taken
from outbox.people.passwords import check_passwords_are_on
from outbox.people.strength import check_strength

MAX_USES, MAX_DAYS, MAX_NAMED, MAX_NOTE = 10_000, 365, 500, 200
OWN_LINK_LIFE = timedelta(days=2)
"""Of the link that an address gets."""
AGAIN_AFTER = timedelta(minutes=5)
_DOMAIN = re.compile(r"(?=.{4,253}$)([a-z0-9-]{1,63}\.)+[a-z0-9-]{2,63}")


@dataclass(frozen=True)
class Terms:
    """Who may come, and what awaits them."""

    note: str = ""
    email: str = ""
    domains: Sequence[str] = ()
    addresses: Sequence[str] = ()
    department: str = ""
    groups: Sequence[str] = ()
    """Usernames of groups of this site."""
    max_uses: int = 1
    days: int = 7
    language: str = ""


@dataclass(frozen=True)
class Invited:
    """An invitation, with the link that is told once."""

    invitation: Invitation
    link: str
    mailed: bool


@dataclass(frozen=True)
class Wanted:
    """What somebody who joins says of themselves."""

    username: str
    display_name: str
    password: str
    email: str = ""


async def invite(
    site: Site, terms: Terms, *, by: str, inviter: Account | None = None, token: str = ""
) -> Invited:
    """Make an invitation. `token` is what a form brought: sent twice, it makes one. Raises Invalid by field, and
    where passwords are off: nobody could come by it.
    """
    await check_passwords_are_on()
    terms = await _checked(site, terms)
    token = token or secrets.token_urlsafe(32)
    if len(token) < 32:
        raise Invalid(token="is too short")
    return await _invite(site, terms, token, by, inviter)


@atomic
async def _invite(site: Site, terms: Terms, token: str, by: str, inviter: Account | None) -> Invited:
    """Keep an invitation. Alone with others that are made."""
    await alone("invitations.make")
    link = site.url(f"/join/{token}")
    if made := await invitation_by_token(token):
        return Invited(made, link, bool(made.email) and is_mail_on(site))
    made = await _keep(terms, token, by, inviter)
    mailed = await _mail(site, made, link, inviter.display_name if inviter else site.look.name)
    await record(by, "invitation.add", str(made.id), after=_in_words(terms))
    return Invited(made, link, mailed)


async def _keep(
    terms: Terms, token: str, by: str, inviter: Account | None, parent: Invitation | None = None
) -> Invitation:
    return await Invitation.create(
        token_hash=invitation_digest(token),
        parent_id=parent.id if parent else None,
        inviter_id=inviter.id if inviter else None,
        created_by=by,
        note=terms.note,
        email=terms.email,
        domains_text="\n".join(terms.domains),
        addresses_text="\n".join(terms.addresses),
        department=terms.department,
        groups_text="\n".join(terms.groups),
        language=terms.language,
        max_uses=terms.max_uses,
        expires_at=now() + timedelta(days=terms.days),
    )


async def _mail(site: Site, made: Invitation, link: str, inviter: str) -> bool:
    if not made.email:
        return False
    sent = await write_mail(
        site,
        "invitation",
        made.email,
        language=made.language or site.look.languages[0],
        expires_at=made.expires_at,
        inviter=inviter,
        link=link,
    )
    return sent is not None


async def _checked(site: Site, terms: Terms) -> Terms:
    """Return terms in their canonical form. Raises Invalid, with what is wrong by field."""
    domains = [each.strip().lower().lstrip("@").rstrip(".") for each in terms.domains if each.strip()]
    addresses = [each.strip().lower() for each in terms.addresses if each.strip()]
    groups = [each.strip().lower().lstrip("@") for each in terms.groups if each.strip()]
    email = terms.email.strip().lower()
    checked = Terms(
        terms.note.strip(),
        email,
        tuple(dict.fromkeys(domains)),
        tuple(dict.fromkeys(addresses)),
        terms.department.strip(),
        tuple(dict.fromkeys(groups)),
        1 if email else terms.max_uses,
        terms.days,
        terms.language if terms.language in site.look.languages else "",
    )
    wrong = {
        field: text
        for field, text in (
            ("note", _too_long(checked.note, MAX_NOTE)),
            ("email", await _wrong_email(checked)),
            ("domains", _wrong_domains(site, checked)),
            ("addresses", _wrong_addresses(site, checked)),
            ("department", _too_long(checked.department, MAX_DEPARTMENT)),
            ("groups", await _wrong_groups(checked.groups)),
            ("max_uses", _out_of(checked.max_uses, MAX_USES)),
            ("days", _out_of(checked.days, MAX_DAYS)),
        )
        if text
    }
    if wrong:
        raise Invalid(**wrong)
    return checked


def _too_long(text: str, most: int) -> str:
    return f"must have at most {most} characters" if len(text) > most else ""


def _out_of(number: int, most: int) -> str:
    return "" if 1 <= number <= most else f"must be between 1 and {most}"


async def _wrong_email(terms: Terms) -> str:
    if not terms.email:
        return ""
    if terms.domains or terms.addresses:
        return "cannot be together with domains or a list"
    try:
        check_recipient(terms.email)
    except Invalid as error:
        return error.details["email"]
    return "is the address of somebody here" if await is_taken(terms.email) else ""


def _wrong_domains(site: Site, terms: Terms) -> str:
    if not terms.domains:
        return ""
    if not is_mail_on(site):
        return (
            "needs mails: only a mail shows whose an address is. Set mail_server, or invite without a domain"
        )
    if len(terms.domains) > MAX_NAMED or not all(map(_DOMAIN.fullmatch, terms.domains)):
        return "is not a domain such as corp.example"
    return ""


def _wrong_addresses(site: Site, terms: Terms) -> str:
    if not terms.addresses:
        return ""
    if not is_mail_on(site):
        return "needs mails: only a mail shows whose an address is. Set mail_server, or invite each by a link of their own"
    if len(terms.addresses) > MAX_NAMED:
        return f"must have at most {MAX_NAMED} lines"
    try:
        for each in terms.addresses:
            check_recipient(each)
    except Invalid:
        return "is not an e-mail address"
    return ""


async def _wrong_groups(names: Sequence[str]) -> str:
    if not names:
        return ""
    found = await rows(
        "SELECT a.handle FROM accounts a JOIN groups g ON g.id = a.id WHERE a.host = '' AND a.hidden = FALSE"
        f" AND a.handle IN ({marks(len(names))})",
        *names,
    )
    missing = set(names) - {each["handle"] for each in found}
    return (
        f"must be open or closed groups of this site: {', '.join(sorted(missing))} is none" if missing else ""
    )


def _in_words(terms: Terms) -> str:
    """Return what the audit says of an invitation: for how many, not for which addresses."""
    whom = (
        "one address"
        if terms.email
        else f"{len(terms.addresses)} addresses"
        if terms.addresses
        else "anybody"
    )
    domains = f" of {', '.join(terms.domains)}"[:500] if terms.domains else ""
    return f"{whom}{domains}, {terms.max_uses} times, {terms.days} days"


# --- using one -------------------------------------------------------------------------------------------------


async def invitation_for(token: str) -> Invitation | None:
    """Return the invitation of a link, if somebody can still come by it; None for all else alike."""
    found = await invitation_by_token(token)
    if found is None or found.state != "open" or await passwords_are_off():
        return None
    if found.parent_id is None:
        return found
    parent = await invitation_by_id(found.parent_id)
    return found if parent and parent.state == "open" else None


async def ask_to_join(site: Site, token: str, address: str) -> None:
    """Mail a link to an address, if an invitation is for it; who asks is not told whether.

    Raises NotFound when the invitation is none any more, and Invalid for what is no address.
    """
    found = await invitation_for(token)
    if found is None or not found.is_by_address:
        raise NotFound("This invitation does not work any more")
    if not is_mail_on(site):
        raise Invalid(email="cannot be reached: this site sends no mails")
    address = address.strip().lower()
    check_recipient(address)
    if found.admits(address) and not await is_taken(address):
        await _mail_own_link(site, found.id, address, secrets.token_urlsafe(32))


@atomic
async def _mail_own_link(site: Site, invitation_id: int, address: str, token: str) -> None:
    """Keep and mail a link for one address. Alone with others that are made: one mail for six clicks."""
    await alone("invitations.make")
    parent = await get(Invitation, invitation_id)
    before = await open_invitation_for(parent.id, address)
    if before and (before.used or before.created_at > now() - AGAIN_AFTER):
        return
    terms = Terms(email=address, department=parent.department, groups=parent.groups, language=parent.language)
    made = await _keep(terms, token, parent.created_by, None, parent)
    await Invitation.filter(id=made.id).update(expires_at=min(parent.expires_at, now() + OWN_LINK_LIFE))
    await write_mail(
        site,
        "join",
        address,
        language=made.language or site.look.languages[0],
        expires_at=min(parent.expires_at, now() + OWN_LINK_LIFE),
        link=site.url(f"/join/{token}"),
    )


async def join(network: Network, token: str, wanted: Wanted) -> Account:
    """Make somebody an account by an invitation, once or as often as it says.

    Raises NotFound when it works no longer, and Invalid, with what is wrong by field.
    """
    site, found = network.site, await invitation_for(token)
    if found is None or found.is_by_address:
        raise NotFound("This invitation does not work any more")
    email = found.email or wanted.email.strip()
    if email:
        check_recipient(email)
    if not wanted.display_name.strip():
        raise Invalid(display_name="must be given")
    await check_strength(site, wanted.password, [wanted.username, wanted.display_name, email])
    account = await _join(site, found.id, wanted, await hash_password(site, wanted.password))
    if email and not found.email:
        with suppress(Invalid):
            await ask_unchecked(site, account, email)
    await _join_groups(network, account, found.groups)
    return account


@atomic
async def _join(site: Site, invitation_id: int, wanted: Wanted, password_hash: str) -> Account:
    """Count the invitation as used, and make the account: of more at once than it lets in, the others find nothing."""
    invitation = await get(Invitation, invitation_id)
    await _count_use(invitation)
    if invitation.email and await is_taken(invitation.email):
        raise Invalid(email="is the address of somebody here")
    account = await create_person(
        site,
        wanted.username.strip().lower(),
        by=invitation.created_by,
        display_name=wanted.display_name.strip(),
        email=invitation.email,
        department=invitation.department,
    )
    await Person.filter(id=account.id).update(password_hash=password_hash)
    await InvitationUse.create(invitation_id=invitation.id, account_id=account.id)
    used = invitation.parent_id or invitation.id
    await record(account.handle, "invitation.use", str(used), after=account.handle)
    return account


async def _count_use(invitation: Invitation) -> None:
    """Count a use of an invitation, and of the one that it came from. Raises NotFound when one of them is used up."""
    ids = sorted(each for each in (invitation.parent_id, invitation.id) if each)
    for each in ids:
        found = await rows(
            "UPDATE invitations SET used = used + 1 WHERE id = $1 AND used < max_uses AND ended_at IS NULL"
            " AND expires_at > $2 RETURNING id",
            each,
            now(),
        )
        if not found:
            raise NotFound("This invitation does not work any more")


async def _join_groups(network: Network, account: Account, names: Sequence[str]) -> None:
    """Let somebody join groups, or ask to where these are closed; what went away meanwhile is left out."""
    for name in names:
        group = await fetch(Account, "handle = $1 AND actor_type = 'Group'", name)
        if group:
            with suppress(Forbidden, Invalid, NotFound):
                await join_group(network, account, group.id)


# --- taking back -----------------------------------------------------------------------------------------------


@atomic
async def revoke(invitation_id: int, *, by: str) -> None:
    """Let nobody in by an invitation any more; once more is no error. Raises NotFound."""
    found = await fetch(Invitation, "id = $1 AND parent_id IS NULL", invitation_id)
    if found is None:
        raise NotFound(f"There is no invitation {invitation_id}")
    if await end_invitation(invitation_id):
        await record(by, "invitation.end", str(invitation_id))
