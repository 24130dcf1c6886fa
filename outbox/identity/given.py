"""What the table of claims gives: roles and a department, at each sign-in. It takes back only what it gave.

`foreseen` is pure; `apply` does it. A role is an admin's only where the table says so; the last admin stays.
"""

import logging
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass

from federation.identity.claims import Somebody
from models.core.accounts import Account
from models.identity.claim_rules import ClaimRule
from models.identity.identities import Identity
from models.identity.providers import Provider
from models.people.people import ROLES, Person
from outbox.people.accounts import LastAdmin, set_department, set_role

MEMBER = ROLES[0]
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Given:
    """What somebody has by the table."""

    roles: frozenset[str] = frozenset()
    department: str = ""

    @property
    def role(self) -> str:
        """The one of these roles that may most."""
        return max(self.roles, key=ROLES.index, default=MEMBER)


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


async def apply(provider: Provider, identity: Identity, account: Account, given: Given) -> None:
    """Give what the table gives, and take back what it gave before. Belongs in a transaction that holds the account."""
    before, by = given_before(identity), f"provider {provider.key}"
    person = await Person.get(id=account.id)
    if given.roles != before.roles:
        await _give_role(account, person, before, given, by)
    if given.department != before.department and (given.department or person.department == before.department):
        await set_department(account.username, given.department, by=by)
    await Identity.filter(id=identity.id).update(
        given_role=" ".join(sorted(given.roles)), given_department=given.department
    )


async def _give_role(account: Account, person: Person, before: Given, given: Given, by: str) -> None:
    """Give the role that may most; what an admin here gave by hand beyond the table stays."""
    by_hand = person.role != before.role
    if by_hand and ROLES.index(person.role) >= ROLES.index(given.role):
        return
    with suppress(LastAdmin):
        await set_role(account.username, given.role, by=by)
        return
    _log.warning("role kept because=%r person=%s", "last administrator", account.username)
