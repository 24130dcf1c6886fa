"""What admins change about one of our people on their page, all of it or nothing. Each change is in the audit."""

from contextlib import suppress
from dataclasses import asdict, dataclass

from federation.network import Network
from models.core.accounts import lock_accounts
from models.core.errors import Invalid, NotFound
from models.core.locks import alone
from models.core.site import Site
from models.core.transaction import atomic
from models.people.people import is_password
from models.people.staff import PersonFacts, person_facts
from outbox.people import accounts, profiles


@dataclass(frozen=True)
class Changes:
    """How somebody is to be from now on."""

    display_name: str
    email: str
    department: str
    role: str


@atomic
async def change_person(network: Network, username: str, wanted: Changes, *, by: str) -> None:
    """Change what an admin says of one of our people. Raises Invalid, with what is wrong by field, and NotFound."""
    facts = await _alone_with(network.site, username)
    wrong: dict[str, str] = {}
    for change in (
        lambda: profiles.rename(network, facts.account, wanted.display_name, by=by),
        lambda: accounts.set_email(username, wanted.email, by=by),
        lambda: accounts.set_department(username, wanted.department, by=by),
        lambda: accounts.set_role(username, wanted.role, by=by),
    ):
        try:
            await change()
        except Invalid as error:
            wrong |= error.details
    if wrong:
        raise Invalid(**wrong)


@atomic
async def reset_password(site: Site, username: str, password: str, *, by: str) -> None:
    """Give somebody a new password, and end what was opened with the old one; not once more, if it is theirs already."""
    await lock_accounts((await person_facts(site.settings, username)).account.id)
    if not await has_password(site, username, password):
        await accounts.reset_password(site, username, password, by=by)


@dataclass(frozen=True)
class Newcomer:
    """Somebody who is to get an account."""

    username: str
    display_name: str = ""
    email: str = ""
    department: str = ""
    role: str = "member"


async def hire(site: Site, newcomer: Newcomer, password: str, *, by: str) -> None:
    """Make somebody an account. Raises Invalid; who has it already, with this password, is the same click."""
    try:
        await accounts.create_person(site, password=password, by=by, **asdict(newcomer))
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
