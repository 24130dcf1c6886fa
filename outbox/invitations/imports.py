"""Making accounts for everybody on a list: what would come of it, and doing it, a part at a time.

Whoever is on the list and not here gets an account without a password, and a link to choose one: by mail where this site
sends mails, else to be handed over. Nothing that is here is changed, so the same list again changes nothing, and what
broke in the middle goes on where it was.

The links come from a seed that the form or command brings: a part that is sent twice makes the same links.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from models.core.accounts import Account, account_by_handle
from models.core.base import digest, now
from models.core.database import get, marks, rows
from models.core.errors import Conflict, Invalid
from models.core.locks import alone
from models.core.site import Site
from models.core.transaction import atomic
from models.people.one_time import link_for
from models.people.people import Person
from outbox.invitations.lists import Listed
from outbox.invitations.work import keep_work
from outbox.mail.letters import is_mail_on
from outbox.people.accounts import check_person, create_person
from outbox.people.passwords import WELCOME_LIFE, check_passwords_are_on, link_of, welcome_link
from outbox.people.roles import check_may_give

PART = 50
"""People in one transaction: others write in between."""

State = Literal["new", "made", "here", "wrong"]


@dataclass(frozen=True)
class Line:
    """A line of a list, and what becomes of it."""

    listed: Listed
    state: State
    problems: Mapping[str, str]
    """What is wrong, by column."""
    link: str = ""
    """To choose a password with, where it is to be handed over."""
    mailed: bool = False
    not_kept: Sequence[str] = ()
    """Columns that there is no place for."""


async def plan(
    site: Site, people: Sequence[Listed], *, seed: str = "", admin: Account | None = None
) -> list[Line]:
    """Return what would become of each line; nothing is made. With a seed, links that it made are told again.

    `admin` is who imports on a page, and gives no role that they may not give. Raises Invalid where passwords are off: links
    to choose one would let nobody in.
    """
    await check_passwords_are_on()
    here, twice = await _people_here(people), _twice(people)
    while True:
        lines = [await _planned(site, each, here, twice, seed, admin) for each in people]
        before = here
        # Somebody else may be making the same list: whom they made meanwhile is here, and no name that is taken.
        if all(line.state != "wrong" for line in lines) or (here := await _people_here(people)) == before:
            return lines


@dataclass(frozen=True)
class _Here:
    """Somebody who has an account."""

    username: str
    display_name: str
    email: str


async def _people_here(people: Sequence[Listed]) -> Mapping[str, _Here]:
    """Return who of a list is here, by username and by address."""
    found: dict[str, _Here] = {}
    for part in _parts(people, 400):
        names, emails = [each.username for each in part], [each.email.lower() for each in part]
        for each in await rows(
            "SELECT a.username, a.handle, a.display_name, p.email FROM people p JOIN accounts a ON a.id = p.id"
            f" WHERE a.handle IN ({marks(len(names))})"
            f" OR (p.email <> '' AND LOWER(p.email) IN ({marks(len(emails), len(names) + 1)}))",
            *names,
            *emails,
        ):
            known = _Here(each["username"], each["display_name"], each["email"].lower())
            found[each["handle"]] = known
            if known.email:
                found[known.email] = known
    return found


def _twice(people: Sequence[Listed]) -> Mapping[str, int]:
    """Return how often each name and each address stands in a list."""
    return Counter(each for person in people for each in {person.username, person.email.lower()} if each)


async def _planned(
    site: Site,
    each: Listed,
    here: Mapping[str, _Here],
    twice: Mapping[str, int],
    seed: str,
    admin: Account | None,
) -> Line:
    if each.problem[1]:
        return Line(each, "wrong", {each.problem[0]: each.problem[1]})
    wrong: dict[str, str] = {}
    if twice[each.username] > 1:
        wrong["username"] = "is in the list twice"
    if each.email and twice[each.email.lower()] > 1:
        wrong["email"] = "is in the list twice"
    known = None if wrong else _same(each, here)
    if known:
        return await _here(site, each, known, seed)
    if each.email and each.email.lower() in here:
        wrong["email"] = "is the address of somebody here"
    wrong = await _wrong_with(site, each, admin) | wrong
    return Line(each, "wrong" if wrong else "new", wrong)


def _same(each: Listed, here: Mapping[str, _Here]) -> _Here | None:
    """Return whom a line means of those who are here; None when it is somebody new, or another of that name."""
    by_name, by_email = here.get(each.username), here.get(each.email.lower()) if each.email else None
    if by_email and (each.is_derived or by_email is by_name or by_email == by_name):
        return by_email
    if by_name and not each.email and each.display_name in ("", by_name.display_name):
        return by_name
    return None


async def _here(site: Site, each: Listed, known: _Here, seed: str) -> Line:
    token = token_of(seed, known.username) if seed else ""
    if not token or not await link_for(token):
        return Line(each, "here", {})
    mailed = bool(known.email) and is_mail_on(site)
    return Line(each, "here", {}, "" if mailed else link_of(site, token), mailed)


async def _wrong_with(site: Site, each: Listed, admin: Account | None) -> dict[str, str]:
    if not each.username:
        return {"username": "must be given, or an e-mail address"}
    try:
        await check_person(site, each.username, each.display_name, each.email, each.roles, each.department)
        if admin and each.roles:
            await check_may_give(admin, each.roles)
    except Invalid as error:
        return dict(error.details)
    return {}


async def make_part(site: Site, lines: Sequence[Line], *, seed: str, by: str) -> list[Line]:
    """Make accounts for those of at most PART lines that are new. Raises Conflict when one of them came meanwhile, and
    Invalid as `plan`.
    """
    if len(seed) < 32:
        raise Invalid(seed="is too short")
    await check_passwords_are_on()
    try:
        return await _make_part(site, [each for each in lines if each.state == "new"][:PART], seed, by)
    except Invalid as error:
        raise Conflict("Somebody on this list got an account just now: import it again") from error


@atomic
async def _make_part(site: Site, lines: Sequence[Line], seed: str, by: str) -> list[Line]:
    """Make accounts, all of them or none. Alone with other lists."""
    await alone("people.import")
    return [await _make(site, each, seed, by) for each in lines]


async def _make(site: Site, line: Line, seed: str, by: str) -> Line:
    listed, token = line.listed, token_of(seed, line.listed.username)
    if await account_by_handle(listed.username):  # The other of two clicks made it.
        return await _here(site, listed, _Here(listed.username, listed.display_name, listed.email), seed)
    account = await create_person(
        site,
        listed.username,
        by=by,
        display_name=listed.display_name,
        email=listed.email,
        roles=listed.roles,
        department=listed.department,
    )
    person = await get(Person, account.id)
    not_kept = await keep_work(site, account, listed.work, by=by)
    given = await welcome_link(site, account, person, token, by=by, until=now() + WELCOME_LIFE)
    return Line(listed, "made", {}, "" if given.mailed else given.link, given.mailed, not_kept)


def token_of(seed: str, username: str) -> str:
    """Return the secret of somebody's link: the same again when the list is sent twice. The seed is as secret."""
    return digest("newcomer", seed, username)


def _parts(people: Sequence[Listed], size: int) -> Iterator[Sequence[Listed]]:
    for start in range(0, len(people), size):
        yield people[start : start + size]
