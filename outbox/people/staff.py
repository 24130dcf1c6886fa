"""What admins change about one of our people on their page, all of it or nothing. Each change is in the audit."""

from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field

from federation.network import Network
from models.core.accounts import lock_accounts
from models.core.base import digest
from models.core.errors import Invalid, NotFound
from models.core.locks import alone
from models.core.site import Site
from models.core.transaction import atomic
from models.people.people import is_password
from models.people.staff import PersonFacts, person_facts
from outbox.people import accounts, profiles, work
from outbox.people.work import Wanted


@dataclass(frozen=True)
class Changes:
    """How somebody is to be from now on."""

    display_name: str
    email: str
    department: str
    role: str
    work: Wanted = field(default_factory=Wanted)
    """What is said of their work; None leaves it."""


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
        lambda: work.set_work(network, username, wanted.work, by=by),
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


MAX_NEWCOMERS = 200
"""Of one list: each costs a pair of keys."""


async def wrong_with(site: Site, newcomers: Sequence[Newcomer]) -> list[Mapping[str, str]]:
    """Return what is wrong with each line of a list, by field."""
    found = [await _wrong_with(site, each) for each in newcomers]
    names = Counter(each.username for each in newcomers)
    return [
        wrong | ({"username": "is in the list twice"} if names[each.username] > 1 else {})
        for each, wrong in zip(newcomers, found, strict=True)
    ]


async def _wrong_with(site: Site, each: Newcomer) -> dict[str, str]:
    try:
        await accounts.check_person(
            site, each.username, each.display_name, each.email, each.role, each.department.strip()
        )
    except Invalid as error:
        return dict(error.details)
    return {}


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


def password_of(seed: str, username: str) -> str:
    """Return the password that somebody on a list gets: the same again when the list is sent twice.

    The seed is as secret as the passwords. Raises Invalid for one that may be guessed.
    """
    if len(seed) < 32:
        raise Invalid(seed="is too short")
    letters = digest("newcomer", seed, username)
    return "-".join(letters[start : start + 6] for start in range(0, 24, 6))


async def has_password(site: Site, username: str, password: str) -> bool:
    """Tell whether this is somebody's password: a form that was sent twice made or reset it."""
    facts = await person_facts(site.settings, username)
    return await is_password(site, facts.person.password_hash, password)


async def _alone_with(site: Site, username: str) -> PersonFacts:
    """Fetch somebody, while nobody else gives or takes the role of an admin."""
    await alone("people.admins")
    return await person_facts(site.settings, username)
