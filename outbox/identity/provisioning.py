"""What a company's directory does with people (SCIM): it brings them, changes them, lets them go, and brings them back.

A directory is a provider, and each call names it. It acts on the people whom it brought, and on nobody else: neither on
those of another provider nor on those whom an admin made, unless their address links them (`_linked`). Whoever it deletes
keeps their account's name for ever, and comes back only by the same external id.

What it says is kept as it said it (models/identity/provisioned.py); outbox/identity/showing.py decides what the account
shows of it. Its groups are outbox/identity/provisioned_groups.py.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from federation.network import Network
from models.core.accounts import Account, lock_accounts
from models.core.audit import record
from models.core.base import new_id
from models.core.database import get, rows
from models.core.errors import Invalid, NotFound, ParvisError
from models.core.locks import alone
from models.core.site import Site
from models.core.transaction import atomic, transaction
from models.groups.rules import look_again
from models.identity import provisioned
from models.identity.identities import Identity
from models.identity.provider_tokens import Caller
from models.identity.provisioned import KnownPerson
from models.identity.provisioning_problems import forget_problem, note_problem
from models.identity.said import SaidPerson
from models.people.people import Person
from outbox.identity.arriving import is_powerful
from outbox.identity.grants import settle
from outbox.identity.showing import check_said, show
from outbox.identity.usernames import free_username, username_from
from outbox.people.accounts import new_account, save
from outbox.people.leaving import come_back, leave

BECAUSE = "the directory says so"


class Taken(ParvisError):
    """Somebody has this name or id already, or had it. No Conflict: to try once more does not help."""

    status, key, text = 409, "uniqueness", "Somebody has this userName or externalId already"


@dataclass(frozen=True)
class Said:
    """What a directory says of a person, and how many attributes it sent that are not kept."""

    person: SaidPerson
    left_out: frozenset[str] = frozenset()


Change = Callable[[SaidPerson], Said]
"""Makes of what was said before what is said now."""


# --- somebody comes ----------------------------------------------------------------------------------------------


async def bring(network: Network, caller: Caller, said: Said) -> KnownPerson:
    """Bring somebody: make an account, or take the one that is theirs already. Locks their external id.

    Raises Taken where somebody else has, or had, the name or the id; Invalid for what cannot be kept.
    """
    check_said(said.person)
    return await _bring(network, caller, said)


@atomic
async def _bring(network: Network, caller: Caller, said: Said) -> KnownPerson:
    person = said.person
    await alone("provisioned", caller.provider_id, person.external_id or person.user_name.lower())
    identity = await _identity(caller, person)
    known = await provisioned.person_of_identity(caller.provider_id, identity.id) if identity else None
    namesake = await provisioned.person_by_user_name(caller.provider_id, person.user_name)
    _check_free(person, known, namesake)
    how = "revived" if known else "identity"
    if identity is None:
        account, how = await _account(network.site, caller, person)
        identity = await _keep_identity(caller, account.id, person)
    await lock_accounts(identity.account_id)
    active = person.active is not False
    person = replace(person, active=active)
    if known:
        await provisioned.change_person(known.id, person)
    else:
        await provisioned.put_person(caller.provider_id, identity.id, person)
    now_known = await provisioned.person_of_identity(caller.provider_id, identity.id)
    assert now_known
    await show(network, caller, now_known.account_id, known.said if known else None, person)
    await _settle_presence(network, caller, now_known, came=known is not None)
    await forget_problem(caller.provider_id, person.user_name)
    account = await get(Account, identity.account_id)
    await record(caller.actor, "provision.add", account.username, after=_line(how, said.left_out))
    return now_known


async def _identity(caller: Caller, person: SaidPerson) -> Identity | None:
    if not person.external_id:
        return None
    return await Identity.get_or_none(provider_id=caller.provider_id, external_id=person.external_id)


def _check_free(person: SaidPerson, known: KnownPerson | None, namesake: KnownPerson | None) -> None:
    """Refuse a name or id that somebody has; that somebody had who was deleted, unless it is the same person again."""
    if known and not known.is_deleted:
        raise Taken("This person was brought already: there is one with this externalId")
    if namesake and (known is None or namesake.id != known.id):
        had = "belonged to somebody who left, with another externalId" if namesake.is_deleted else "is taken"
        raise Taken(f"The userName {person.user_name} {had}. Names are never given to another")


async def _account(site: Site, caller: Caller, person: SaidPerson) -> tuple[Account, str]:
    """Return the account of somebody who comes for the first time, and how it came to be."""
    if linked := await _linked(caller, person):
        return linked, "linked"
    await _check_namesake(caller, person)
    account = new_account(site, await free_username(site, person.user_name))
    account.display_name = person.shown_name or account.username
    await save(site, account)
    await Person.create(id=account.id)
    await look_again()
    return account, "new"


async def _linked(caller: Caller, person: SaidPerson) -> Account | None:
    """Return the account that is the same person's, found by e-mail: as for company sign-in, and as rarely.

    The address is of one of the provider's domains, an admin or the directory set it here or a mail confirmed it, nobody
    else on the site has it, the account can log in, is no admin's, and belongs to no directory.
    """
    email = person.email.lower()
    if not email or email.rpartition("@")[2] not in caller.email_domains:
        return None
    found = await rows(
        "SELECT p.id, (SELECT count(*) FROM identities i WHERE i.account_id = p.id"
        " AND (i.external_id IS NOT NULL OR i.provider_id <> $2)) AS others FROM people p WHERE LOWER(p.email) = $1 LIMIT 2",
        email,
        caller.provider_id,
    )
    if len(found) != 1:
        return None
    here = await get(Person, found[0]["id"])
    if is_powerful(here) or not here.email_by or here.disabled_at is not None or found[0]["others"]:
        return None
    return await get(Account, here.id)


async def _check_namesake(caller: Caller, person: SaidPerson) -> None:
    """Refuse to make a second account for who may be here already, made by hand: an admin knows, the directory does not.

    Another address than theirs says that it is somebody else; so does another directory.
    """
    wanted = username_from(person.user_name)
    found = await rows(
        "SELECT p.email, p.disabled_at FROM people p JOIN accounts a ON a.id = p.id WHERE a.handle = $1"
        " AND NOT EXISTS (SELECT 1 FROM identities i WHERE i.account_id = p.id"
        " AND (i.external_id IS NOT NULL OR i.provider_id <> $2))",
        wanted,
        caller.provider_id,
    )
    if not found:
        return
    email = found[0]["email"].lower()
    if email and email != person.email.lower() and found[0]["disabled_at"] is None:
        return
    raise Taken(
        f"@{wanted} is here already, and not from this directory. If it is the same person, an admin of the site links them:"
        f" parvis provider expect {caller.key} {wanted} EXTERNAL-ID"
    )


async def _keep_identity(caller: Caller, account_id: int, person: SaidPerson) -> Identity:
    """Write down who somebody is in this directory; a sign-in with the same provider may have made half of it."""
    half = await Identity.filter(
        provider_id=caller.provider_id, account_id=account_id, external_id=None
    ).first()
    if half is None:
        return await Identity.create(
            id=new_id(),
            provider_id=caller.provider_id,
            account_id=account_id,
            external_id=person.external_id or None,
        )
    await Identity.filter(id=half.id).update(external_id=person.external_id or None)
    return await Identity.get(id=half.id)


# --- somebody changes, goes, and comes back ------------------------------------------------------------------------


async def change(network: Network, caller: Caller, person_id: str, changing: Change) -> KnownPerson:
    """Change what is said of somebody; `active` lets them go or brings them back. Holds their account.

    Where `active` is not said, it stays. Raises NotFound, Taken, LastAdmin and Invalid.
    """
    known, before = await _change(network, caller, person_id, changing)
    if known.said.active and not before.said.active:
        await settle(network, person_ids=[known.id])
    return known


@atomic
async def _change(
    network: Network, caller: Caller, person_id: str, changing: Change
) -> tuple[KnownPerson, KnownPerson]:
    before = await _held(caller, person_id)
    said = changing(before.said)
    stays = said.person.active is None  # A whole PUT without `active` lets nobody go.
    person = replace(said.person, active=before.said.active) if stays else said.person
    check_said(person)
    if person != before.said:
        await _check_change(caller, before, person)
        await provisioned.change_person(before.id, person)
        if person.external_id != before.said.external_id:
            await Identity.filter(id=before.identity_id).update(external_id=person.external_id or None)
        await show(network, caller, before.account_id, before.said, person)
        account = await get(Account, before.account_id)
        changed = ", ".join(_differences(before.said, person))
        await record(caller.actor, "provision.change", account.username, after=_line(changed, said.left_out))
        await forget_problem(caller.provider_id, person.user_name)
    after = await provisioned.person_of_identity(caller.provider_id, before.identity_id)
    assert after
    await _settle_presence(network, caller, after, came=before.said.active is False)
    return after, before


async def _held(caller: Caller, person_id: str) -> KnownPerson:
    known = await provisioned.person_known(caller.provider_id, person_id)
    if known is None:
        raise NotFound("There is no such person of this directory")
    await lock_accounts(known.account_id)
    again = await provisioned.person_known(caller.provider_id, person_id)
    if again is None:
        raise NotFound("There is no such person of this directory")
    return again


async def _check_change(caller: Caller, before: KnownPerson, person: SaidPerson) -> None:
    namesake = await provisioned.person_by_user_name(caller.provider_id, person.user_name)
    if namesake and namesake.id != before.id:
        raise Taken(
            f"The userName {person.user_name} is, or was, another's. Names are never given to another"
        )
    identity = await _identity(caller, person)
    if identity and identity.id != before.identity_id:
        raise Taken("This externalId is another's")


def _differences(before: SaidPerson, after: SaidPerson) -> list[str]:
    """Name what changed. Values stay out of the audit: numbers and names are nobody's business there."""
    return [name for name, value in vars(after).items() if getattr(before, name) != value]


async def _settle_presence(network: Network, caller: Caller, known: KnownPerson, *, came: bool) -> None:
    """Let somebody go whom the directory calls inactive; bring back whom it let go itself, and nobody else."""
    account = await get(Account, known.account_id)
    because = f"{caller.title}: {BECAUSE}"
    if known.said.active is False:
        if await leave(network, account, by=caller.actor, because=because):
            await provisioned.note_let_go(known.id, True)
    elif came and known.was_let_go:
        await come_back(network, account, by=caller.actor, because=because)
    elif came and await Person.exists(id=account.id, disabled_at__isnull=False):
        problem = f"@{account.username} was disabled by an admin, who has to enable them again"
        await note_problem(caller.provider_id, known.said.user_name, problem)


async def remove(network: Network, caller: Caller, person_id: str) -> None:
    """Let somebody go for good, as far as the directory sees: the account stays, for them alone. Holds it.

    Raises NotFound and LastAdmin.
    """
    await _remove(network, caller, person_id)
    await settle(network)


@atomic
async def _remove(network: Network, caller: Caller, person_id: str) -> None:
    known = await _held(caller, person_id)
    account = await get(Account, known.account_id)
    if await leave(network, account, by=caller.actor, because=f"{caller.title}: deleted there"):
        await provisioned.note_let_go(known.id, True)
    await provisioned.note_deleted(known.id)
    await record(caller.actor, "provision.remove", account.username)


async def link(caller: Caller, account: Account, external_id: str, *, by: str) -> None:
    """Say as an admin that an account here is somebody in a directory, who is brought next. Locks the account.

    Raises Invalid for nobody's account or for who is of a directory already, and Taken for another's external id.
    """
    if not external_id.strip() or len(external_id) > 255:
        raise Invalid(external_id="must be what the directory sends as externalId")
    async with transaction():
        await lock_accounts(account.id)
        if not await Person.exists(id=account.id):
            raise Invalid(username="is nobody who can log in")
        taken = await Identity.get_or_none(provider_id=caller.provider_id, external_id=external_id)
        if taken and taken.account_id == account.id:
            return
        theirs = await Identity.filter(account_id=account.id, provider_id=caller.provider_id).first()
        if taken or (theirs and theirs.external_id):
            raise Taken("The account, or the externalId, belongs to somebody of this directory already")
        await _keep_identity(caller, account.id, SaidPerson("", external_id))
        await record(by, "provision.expect", account.username, after=caller.key)


async def note_refusal(caller: Caller, subject: str, problem: str) -> None:
    """Write down what a directory asked for and did not get, for the page of admins."""
    async with transaction():
        await note_problem(caller.provider_id, subject, problem)


def _line(how: str, left_out: frozenset[str]) -> str:
    """Return a line for the audit, with how many attributes were not kept, and their names."""
    if not left_out:
        return how
    names = ", ".join(sorted(left_out))
    return f"{how}; {len(left_out)} not kept: {names}"[:1000]
