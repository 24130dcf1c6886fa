"""What the table of claims gives: roles and a department, at each sign-in. It takes back only what it gave.

`foreseen` is pure; `apply` does it. A role is an admin's only where the table says so; the last admin stays.
"""

import logging
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace

from federation.identity.claims import Somebody
from models.core.accounts import Account
from models.core.live import Live
from models.identity.claim_rules import ClaimRule
from models.identity.identities import Identity
from models.identity.providers import Provider
from models.people.people import Person
from outbox.people.accounts import set_department
from outbox.people.roles import LastAdmin, change_roles

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Given:
    """What somebody has by the table."""

    roles: frozenset[str] = frozenset()
    department: str = ""


NOTHING = Given()


def foreseen(rules: Iterable[ClaimRule], who: Somebody, before: Given = NOTHING) -> Given:
    """Return what the table gives to somebody. Of claims that the provider withheld, what they gave `before` stays."""
    roles, department = set(), ""
    for rule in rules:
        withheld = rule.claim in who.withheld
        if rule.gives == "role" and (
            rule.value in who.texts.get(rule.claim, ()) or (withheld and rule.target in before.roles)
        ):
            roles.add(rule.target)
        if (
            rule.gives == "department"
            and not department
            and (
                rule.value in who.texts.get(rule.claim, ()) or (withheld and rule.target == before.department)
            )
        ):
            department = rule.target
    return Given(frozenset(roles), department)


def given_before(identity: Identity) -> Given:
    return Given(frozenset(identity.given_role.split()), identity.given_department)


async def apply(live: Live, provider: Provider, identity: Identity, account: Account, given: Given) -> None:
    """Give what the table gives, and take back what it gave before. Belongs in a transaction that holds the account.

    What an admin here gave by hand is not the table's: it stays.
    """
    before, by = given_before(identity), f"provider {provider.key}"
    person = await Person.get(id=account.id)
    by_hand = person.held - before.roles
    given = replace(given, roles=given.roles - by_hand)
    if given.roles != before.roles:
        await _give_roles(live, account, before, given, by)
    if given.department != before.department and (given.department or person.department == before.department):
        await set_department(account.username, given.department, by=by)
    await Identity.filter(id=identity.id).update(
        given_role=" ".join(sorted(given.roles)), given_department=given.department
    )


async def _give_roles(live: Live, account: Account, before: Given, given: Given, by: str) -> None:
    """Give roles and take back what was given; the last of a role that somebody must hold keeps it."""
    with suppress(LastAdmin):
        await change_roles(
            live, account.username, add=given.roles - before.roles, remove=before.roles - given.roles, by=by
        )
        return
    _log.warning("role kept because=%r person=%s", "last with it", account.username)
