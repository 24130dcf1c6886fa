"""Who holds which roles: given, taken, and by whom. What each role may is MAY (models/people/roles.py).

`set_roles` and `change_roles` are for whoever runs the machine, and for what decides by a rule of the site's own. What an
admin does on a page goes through `give_roles` and `check_reach`, which ask the table what this admin may.
"""

from collections.abc import Collection, Iterable

from models.core.accounts import Account, account_by_handle, lock_accounts, touch
from models.core.database import lock_rows
from models.core.errors import Forbidden, Invalid, NotFound
from models.core.live import Live
from models.core.transaction import atomic
from models.groups.rules import look_again
from models.identity.providers import break_glass_admins, passwords_are_off
from models.people.notices import record_and_notify
from models.people.one_time import FOR_PASSWORDS, use_up_links
from models.people.people import Person, is_held_by_others
from models.people.roles import (
    GIVEN,
    LASTING,
    ROLES,
    grantable,
    holding,
    in_words,
    kept,
    may,
    roles_named,
)

NOBODY_ELSE = "is the last with the role {}: give it to somebody else first"
OUT_OF_REACH = "You cannot do this to somebody who has a role that you may not give"


class LastAdmin(Invalid):
    """Nobody would be left who holds a role that somebody must hold."""

    text = "This is the last person with a role that the site needs: give it to somebody else first"


@atomic
async def set_roles(
    live: Live, username: str, roles: Iterable[str], *, by: str, even_last: bool = False
) -> None:
    """Give somebody exactly these roles, named by words of GIVEN. Holds the person, and all who hold the same roles.

    It applies at once: each call asks for them. All admins are told, and who was one. Raises Invalid for other words,
    and LastAdmin unless `even_last`.
    """
    wanted = parsed(roles)
    await _put(live, await held_person(username), username, wanted, by=by, even_last=even_last)


@atomic
async def change_roles(
    live: Live, username: str, *, add: Iterable[str] = (), remove: Iterable[str] = (), by: str
) -> frozenset[str]:
    """Give somebody some roles and take others, as `set_roles`; return those that they have now."""
    added, removed = parsed(add), parsed(remove)
    person = await held_person(username)
    wanted = (_own(person) | added) - removed
    await _put(live, person, username, wanted, by=by)
    return wanted


@atomic
async def give_roles(live: Live, admin: Account, username: str, chosen: Iterable[str]) -> None:
    """Let an admin say which of the roles that they may give somebody has; all others stay as they are.

    Raises Invalid for one that this admin may not give, and for any that they have not themselves and would: nobody
    gives a role to oneself. One's own may be given up, but by the last. Holds both people.
    """
    await lock_accounts(admin.id)
    person = await held_person(username)
    chosen, own = parsed(chosen), _own(person)
    mine = grantable(await _present_roles(admin))
    added, removed = chosen - own, (own - chosen) & mine
    if added and person.id == admin.id:
        raise Invalid(roles="cannot be given to oneself: ask another admin")
    if beyond := sorted(added - mine):
        raise Invalid(roles=f"has {beyond[0]!r}, which only somebody who has it may give")
    await _put(live, person, username, (own | added) - removed, by=admin.handle)


async def check_may_give(admin: Account, roles: Iterable[str]) -> None:
    """Refuse, by Invalid, that an admin makes somebody new with roles that they may not give."""
    if beyond := sorted(parsed(roles) - grantable(await _present_roles(admin))):
        raise Invalid(roles=f"has {beyond[0]!r}, which only somebody who has it may give")


async def check_gives(admin: Account | None, role: str) -> None:
    """Refuse, by Invalid (`target`), that an admin lets a table give or take a role that they may not give themselves.

    None: whoever runs the machine.
    """
    person = await Person.get_or_none(id=admin.id, disabled_at=None) if admin else None
    if admin and (person is None or not may(person.held, "people") or role not in grantable(person.held)):
        raise Invalid(target="is a role that you may not give: ask somebody who may")


async def check_reach(admin: Account, username: str) -> None:
    """Refuse, by Forbidden, that an admin gets hold of the login of somebody who may what they may not.

    Else a people admin would give somebody who runs the site a new password, and log in as them.
    """
    person = await person_named(username)
    if person.id != admin.id and _own(person) - grantable(await _present_roles(admin)):
        raise Forbidden(OUT_OF_REACH)


async def check_roles_stay(person: Person, losing: Collection[str], field: str) -> None:
    """Raise LastAdmin if nobody else holds a role that somebody must hold and this person is to lose.

    Holds all who hold it: of two that go at once, one stays. Who is disabled holds none any more.
    """
    if person.disabled_at is not None:
        return
    for role in LASTING:
        if role in person.held and role in losing:
            await _check_stays(person, role, field)
    if person.break_glass and not may(person.held - {*losing}, "admin") and await passwords_are_off():
        await _check_way_in_stays(person, field)


async def _check_way_in_stays(person: Person, field: str) -> None:
    """Raise LastAdmin for the last whose password works where people sign in with a provider only. Holds all of them."""
    await lock_rows("people", "SELECT id FROM people WHERE break_glass AND disabled_at IS NULL")
    if not await break_glass_admins() - {person.id}:
        raise LastAdmin(**{field: "is the last whose password works: parvis person break-glass NAME"})


async def _check_stays(person: Person, role: str, field: str) -> None:
    await lock_rows("people", f"SELECT id FROM people WHERE {holding('roles', role)} AND disabled_at IS NULL")
    if not await is_held_by_others(role, person.id):
        raise LastAdmin(**{field: NOBODY_ELSE.format(role)})


def parsed(words: Iterable[str]) -> frozenset[str]:
    """Return the roles that words of GIVEN name; raises Invalid for another word."""
    try:
        return roles_named(words)
    except KeyError:
        raise Invalid(roles=f"must be one of {', '.join(GIVEN)}") from None


async def _present_roles(admin: Account) -> frozenset[str]:
    """Return the roles that an admin has at this moment. Raises Forbidden for who looks after people no more."""
    person = await Person.get_or_none(id=admin.id, disabled_at=None)
    if person is None or not may(person.held, "people"):
        raise Forbidden
    return person.held


def _own(person: Person) -> frozenset[str]:
    return person.held & {*ROLES}


async def _put(
    live: Live, person: Person, username: str, wanted: frozenset[str], *, by: str, even_last: bool = False
) -> None:
    own = _own(person)
    if own == wanted:
        return
    if not even_last:
        await check_roles_stay(person, own - wanted, "roles")
    await Person.filter(id=person.id).update(roles=kept(wanted))
    await look_again()
    await touch(person.id)
    if wanted - own:  # A link made before leads to less than their login is now.
        await use_up_links(person.id, *FOR_PASSWORDS)
    also = [person.id] if may(own, "admin") else []
    await record_and_notify(live, by, "person.role", username, in_words(own), in_words(wanted), also=also)


async def person_named(username: str) -> Person:
    """Fetch one of our people by their name; raises NotFound."""
    account = await account_by_handle(username)
    person = await Person.get_or_none(id=account.id) if account else None
    if person is None:
        raise NotFound(f"There is nobody called {username} on this site")
    return person


async def held_person(username: str) -> Person:
    """Fetch the row of one of our people, and hold their account, in the caller's transaction."""
    await lock_accounts((await person_named(username)).id)
    return await person_named(username)
