"""What admins change about one of our people on their page, all of it or nothing. Each change is in the audit."""

from contextlib import suppress
from dataclasses import asdict, dataclass, field

from federation.network import Network
from models.core.accounts import Account, lock_accounts
from models.core.errors import Invalid, NotFound
from models.core.locks import alone
from models.core.site import Site
from models.core.transaction import atomic
from models.people.people import is_password
from models.people.staff import PersonFacts, person_facts
from outbox.people import accounts, passwords, profiles, work
from outbox.people.roles import check_may_give, check_reach, give_roles
from outbox.people.work import Wanted


@dataclass(frozen=True)
class Changes:
    """How somebody is to be from now on."""

    display_name: str
    email: str
    department: str
    roles: frozenset[str] | None = None
    """Those chosen of the roles that the admin may give; None: nothing was said of roles."""
    work: Wanted = field(default_factory=Wanted)
    """What is said of their work; None leaves it."""


@atomic
async def change_person(network: Network, username: str, wanted: Changes, *, admin: Account) -> None:
    """Change what an admin says of one of our people.

    Raises Invalid, with what is wrong by field, NotFound, and Forbidden for another address of somebody out of the
    admin's reach.
    """
    facts, by = await _alone_with(network.site, username), admin.handle
    wrong: dict[str, str] = {}
    if wanted.email != facts.person.email:
        await check_reach(admin, username)
    roles = wanted.roles
    for change in (
        lambda: profiles.rename(network, facts.account, wanted.display_name, by=by),
        lambda: accounts.set_email(username, wanted.email, by=by),
        lambda: accounts.set_department(username, wanted.department, by=by),
        *([] if roles is None else [lambda: give_roles(network.site.live, admin, username, roles)]),
        lambda: work.set_work(network, username, wanted.work, by=by),
    ):
        try:
            await change()
        except Invalid as error:
            wrong |= error.details
    if wrong:
        raise Invalid(**wrong)


@atomic
async def reset_password(site: Site, username: str, password: str, *, admin: Account) -> None:
    """Give somebody a new password, and end what was opened with the old one; not once more, if it is theirs already.

    Raises Forbidden for somebody out of the admin's reach.
    """
    await lock_accounts((await person_facts(site.settings, username)).account.id)
    await check_reach(admin, username)
    if not await has_password(site, username, password):
        await accounts.reset_password(site, username, password, by=admin.handle)


@atomic
async def hand_over_code(site: Site, username: str, code: str, *, admin: Account) -> None:
    """Keep a code that an admin hands over: sent twice, it stays the one that is shown. Raises Forbidden for somebody out of
    the admin's reach, and as `passwords.hand_over_code`.
    """
    await check_reach(admin, username)
    await passwords.hand_over_code(site, username, by=admin.handle, code=code)


@dataclass(frozen=True)
class Newcomer:
    """Somebody who is to get an account."""

    username: str
    display_name: str = ""
    email: str = ""
    department: str = ""
    roles: tuple[str, ...] = ()


async def hire(site: Site, newcomer: Newcomer, password: str, *, admin: Account) -> None:
    """Make somebody an account. Raises Invalid, also where passwords are off; who has it already, with this password, is
    the same click.
    """
    await passwords.check_passwords_are_on()
    await check_may_give(admin, newcomer.roles)
    try:
        await accounts.create_person(site, password=password, by=admin.handle, **asdict(newcomer))
    except Invalid as error:
        if set(error.details) != {"username"} or not await _is_hired(site, newcomer.username, password):
            raise


async def _is_hired(site: Site, username: str, password: str) -> bool:
    with suppress(NotFound):
        return await has_password(site, username, password)
    return False


async def has_password(site: Site, username: str, password: str) -> bool:
    """Tell whether this is somebody's password: a form that was sent twice made or reset it."""
    facts = await person_facts(site.settings, username)
    return await is_password(site, facts.person.password_hash, password)


async def _alone_with(site: Site, username: str) -> PersonFacts:
    """Fetch somebody, while nobody else gives or takes the role of an admin."""
    await alone("people.admins")
    return await person_facts(site.settings, username)
