"""Our own people: password, roles, language. The rest of them is their account.

What each role may is in `roles`, sessions and tokens are in `oauth`; web/http/throttle.py limits guessing.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from tortoise import fields

from models.core.accounts import Account
from models.core.base import Row, moment, now
from models.core.database import fetch, marks, rows, value
from models.core.errors import Invalid, Unauthenticated
from models.core.site import Site
from models.core.transaction import transaction
from models.core.zones import MAX_ZONE
from models.people.roles import MAX_ROLES, Duty, having, held, holding, may

THEMES = ("", "light", "dark")
"""What pages look like; "": as the reader's system does."""

MIN_PASSWORD, MAX_PASSWORD = 10, 1024
"""Characters. The upper bound only keeps a hostile one from being hashed."""

MAX_LOGIN = 255
"""Characters that a name or e-mail address may have."""

_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


class Person(Row):
    """Somebody who can log in here. The id is the account's id."""

    email = fields.CharField(255, default="")
    password_hash = fields.CharField(255, default="")
    """argon2id; empty: cannot log in by password."""
    roles = fields.CharField(MAX_ROLES, default="", db_default="")
    """As models/people/roles.py keeps them; "" for a mere member."""
    department = fields.CharField(100, default="", db_index=True)
    """Where the person works in the company, in the words that announcements use."""
    locale = fields.CharField(8, default="")
    """The language in which they logged in last; "" as long as they did not."""
    language = fields.CharField(16, default="", db_default="")
    """The language that they chose for pages; "": as their browser says."""
    time_zone = fields.CharField(MAX_ZONE, default="", db_default="")
    """The name of the zone that they chose; "": the site's."""
    theme = fields.CharField(8, default="", db_default="")
    """One of THEMES."""
    keys_off = fields.BooleanField(default=False, db_default=False)
    """Whether pages take no keyboard shortcuts."""
    welcomed_at = moment(null=True)
    """When they were through with what newcomers are shown, or skipped it."""
    default_visibility = fields.CharField(16, default="public")
    default_sensitive = fields.BooleanField(default=False)
    default_language = fields.CharField(8, default="")
    default_quote_policy = fields.CharField(16, default="public")
    """Who may quote the person's posts by default: public, followers or nobody."""
    expand_media = fields.CharField(16, default="default")
    """default (all but what is marked as sensitive), show_all or hide_all."""
    expand_spoilers = fields.BooleanField(default=False)
    autoplay_gifs = fields.BooleanField(default=False)
    filters_revision = fields.IntField(default=0)
    """Grows with every change of the person's filters; 0: never had any."""
    created_at = moment(default=now)
    disabled_at = moment(null=True)
    last_login_at = moment(null=True)
    email_by = fields.CharField(16, default="admin", db_default="admin")
    """Who says that the address is theirs: admin, directory, confirmed (by a mail), or "" where they typed it."""
    break_glass = fields.BooleanField(default=False, db_default=False)
    """Whether their password works where people sign in with a company's provider only."""

    class Meta:
        table = "people"

    @property
    def held(self) -> frozenset[str]:
        """The person's roles, `member` among them."""
        return held(self.roles)


async def person_or_defaults(account_id: int) -> Person:
    """Return the row of a person; for a group that somebody acts as, the values of a new person."""
    return await fetch(Person, "id = $1", account_id) or Person(id=account_id)


async def address_of(account_id: int) -> str:
    """Return somebody's e-mail address; "" for none."""
    return await value("SELECT email FROM people WHERE id = $1", account_id) or ""


async def is_disabled(account_id: int) -> bool:
    """Tell whether an account is of somebody who may not log in any more."""
    return bool(await value("SELECT 1 FROM people WHERE id = $1 AND disabled_at IS NOT NULL", account_id))


async def is_person(account_id: int) -> bool:
    """Tell whether an account is of somebody who can log in here, or could."""
    return await Person.exists(id=account_id)


async def people_by_name() -> list[tuple[str, Person]]:
    """Return all people of this site with their usernames, in the order in which they came."""
    names = dict(await Account.filter(host="").values_list("id", "username"))
    return [(names[each.id], each) for each in await Person.all().order_by("id")]


async def count_people(*, role: str = "") -> int:
    """Return how many people can log in; of one role, if it is given."""
    held_too = f" AND {holding('roles', role)}" if role else ""
    return await value(f"SELECT count(*) FROM people WHERE disabled_at IS NULL{held_too}")


async def is_one(account_id: int, duty: Duty) -> bool:
    """Tell whether an account is of somebody of ours with a duty."""
    person = await fetch(Person, "id = $1", account_id)
    return person is not None and may(person.held, duty)


async def people_of_domain(host: str, own_host: str) -> list[str]:
    """Return the people who can log in and whose mail address is under a site's domain, by username.

    That is the domain itself or one above it, unless it is above ours too: corp.example counts for lyon.corp.example,
    but not while we are paris.corp.example.
    """
    found = await rows(
        "SELECT a.username, p.email FROM people p JOIN accounts a ON a.id = p.id"
        " WHERE p.disabled_at IS NULL AND p.email <> '' ORDER BY a.username"
    )
    return [each["username"] for each in found if _governs(each["email"], host, own_host)]


def _governs(email: str, host: str, own_host: str) -> bool:
    domain = email.rpartition("@")[2].lower().rstrip(".")
    return _is_within(host, domain) and not _is_within(own_host, domain)


def _is_within(host: str, domain: str) -> bool:
    name = host.partition(":")[0]
    return bool(domain) and (name == domain or name.endswith(f".{domain}"))


async def departments_of(account_ids: Sequence[int]) -> dict[int, str]:
    """Return the departments of those of these accounts that are our people and have one."""
    if not account_ids:
        return {}
    found = await rows(
        f"SELECT id, department FROM people WHERE department <> '' AND id IN ({marks(len(account_ids))})",
        *account_ids,
    )
    return {each["id"]: each["department"] for each in found}


async def departments() -> list[str]:
    """Return the departments of people who can log in, by name."""
    found = await rows(
        "SELECT DISTINCT department FROM people WHERE department <> '' AND disabled_at IS NULL ORDER BY department"
    )
    return [each["department"] for each in found]


async def zones_of(account_ids: Sequence[int]) -> dict[int, str]:
    """Return the zones that some of our people chose, by account; "" for who chose none."""
    found: dict[int, str] = {}
    for start in range(0, len(account_ids), 1000):
        asked = account_ids[start : start + 1000]
        read = await rows(f"SELECT id, time_zone FROM people WHERE id IN ({marks(len(asked))})", *asked)
        found |= {each["id"]: each["time_zone"] for each in read}
    return found


async def longest_admin() -> int | None:
    """Return the admin who is here for longest and can log in."""
    return await value(
        f"SELECT p.id FROM people p JOIN accounts a ON a.id = p.id WHERE {having('p.roles', 'admin')}"
        " AND p.disabled_at IS NULL AND a.suspended_at IS NULL ORDER BY a.created_at, a.id LIMIT 1"
    )


async def is_held_by_others(role: str, person_id: int) -> bool:
    """Tell whether somebody else can log in and holds a role."""
    return bool(
        await value(
            f"SELECT 1 FROM people p JOIN accounts a ON a.id = p.id WHERE {holding('p.roles', role)}"
            " AND p.disabled_at IS NULL AND a.suspended_at IS NULL AND p.id <> $1 LIMIT 1",
            person_id,
        )
    )


async def totals() -> tuple[int, int]:
    """Return how many people can log in, and how many posts they have written."""
    found = await rows(
        "SELECT count(*) AS people, COALESCE(SUM(a.posts_count), 0) AS posts"
        " FROM people p JOIN accounts a ON a.id = p.id WHERE p.disabled_at IS NULL"
    )
    return found[0]["people"], int(found[0]["posts"])


async def hash_password(site: Site, password: str) -> str:
    """Return what is kept of a new password. Raises Invalid when it is too short or too long."""
    if not MIN_PASSWORD <= len(password) <= MAX_PASSWORD:
        text = f"must have between {MIN_PASSWORD} and {MAX_PASSWORD} characters"
        raise Invalid(f"The password {text}", password=text)
    return await asyncio.get_running_loop().run_in_executor(site.executor, _HASHER.hash, password)


@dataclass(frozen=True)
class Login:
    """What somebody types to say who they are."""

    name: str
    """What attempts are counted by: the person's username, whichever form was typed; the text when it is nobody's."""
    person: Person | None


async def login_of(site: Site, typed: str) -> Login:
    """Read a username, a handle (`@name`, `name@host`, `@name@host`) or an e-mail address, in any case.

    What names several people is nobody's: an address that they share, or one that is also another's handle.
    """
    text = typed.strip().lower()[:MAX_LOGIN]
    name = text.removeprefix("@").removesuffix(f"@{site.authority.lower()}")
    found = await rows(
        "SELECT p.id, a.username FROM people p JOIN accounts a ON a.id = p.id"
        " WHERE p.disabled_at IS NULL AND (a.handle = $1 OR (p.email <> '' AND LOWER(p.email) = $2)) LIMIT 2",
        name if "@" not in name else "",
        text if "@" in text else "",
    )
    if len(found) == 1:
        return Login(found[0]["username"].lower(), await Person.get_or_none(id=found[0]["id"]))
    return Login(text if found or "@" in name else name, None)


async def check_password(site: Site, login: Login, password: str, *, locale: str = "") -> Person:
    """Return the person who logs in, as they were before, if the password is theirs; note when, and in which language.

    Raises Unauthenticated otherwise: one text and the same time for whatever is wrong.
    """
    person = login.person
    matches = await is_password(site, person.password_hash if person else "", password)
    if person is None or not matches:
        raise Unauthenticated("The name or the password is wrong")
    await Person.filter(id=person.id).update(last_login_at=now(), locale=locale or person.locale)
    return person


async def note_login(person_id: int) -> bool:
    """Note that somebody logs in now; return whether it is for the first time."""
    async with transaction():
        is_first = await Person.filter(id=person_id, last_login_at=None).update(last_login_at=now())
        if not is_first:
            await Person.filter(id=person_id).update(last_login_at=now())
    return bool(is_first)


async def is_password(site: Site, password_hash: str, password: str) -> bool:
    """Tell whether a password is the one that was kept; nobody's is, and takes as long to be told."""
    return await asyncio.get_running_loop().run_in_executor(
        site.executor, _matches, password_hash, password[: MAX_PASSWORD + 1]
    )


def _matches(password_hash: str, password: str) -> bool:
    try:
        return _HASHER.verify(password_hash, password)
    except (VerificationError, InvalidHashError):
        if not password_hash:
            _HASHER.hash(password)  # Nobody has that name: take as long as for a person.
        return False
