"""What the table of claims gives: roles and a department, at each sign-in. It takes back only what it gave.

`foreseen` is pure; `apply` does it. A role is somebody's only where the table says so; the last who holds one that the site
needs keeps it.
"""

import logging
from collections.abc import Iterable
from dataclasses import dataclass

from federation.identity.claims import Somebody
from models.core.accounts import Account
from models.core.site import Site
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
        applies = rule.value in who.texts.get(rule.claim, ())
        if rule.gives == "role" and (applies or (withheld and rule.target in before.roles)):
            roles.add(rule.target)
        if rule.gives == "department" and not department:
            department = rule.target if applies or (withheld and rule.target == before.department) else ""
    return Given(frozenset(roles), department)


def given_before(identity: Identity) -> Given:
    return Given(frozenset(identity.given_role.split()), identity.given_department)


async def apply(site: Site, provider: Provider, identity: Identity, account: Account, given: Given) -> None:
    """Give what the table gives, and take back what it gave before. Belongs in a transaction that holds the account."""
    before, by = given_before(identity), f"provider {provider.key}"
    person = await Person.get(id=account.id)
    # What they held already, before the table gave it, was given by hand: the table takes it back no more than it gave it.
    ours = (given.roles - person.held) | (given.roles & before.roles)
    if ours != before.roles:
        ours = await _change_roles(site, account, before.roles, ours, by)
    if given.department != before.department and (given.department or person.department == before.department):
        await set_department(account.username, given.department, by=by, from_directory=True)
    await Identity.filter(id=identity.id).update(
        given_role=" ".join(sorted(ours)), given_department=given.department
    )


async def _change_roles(
    site: Site, account: Account, before: frozenset[str], wanted: frozenset[str], by: str
) -> frozenset[str]:
    """Give and take back roles; return those that are the table's now: the last holder of one keeps it."""
    await change_roles(site.live, account.username, add=wanted - before, by=by)
    kept = set[str]()
    for role in sorted(before - wanted):
        try:
            await change_roles(site.live, account.username, remove=[role], by=by)
        except LastAdmin as error:
            _log.warning("role kept because=%r person=%s", error.sentence, account.username)
            kept.add(role)
    return wanted | kept
