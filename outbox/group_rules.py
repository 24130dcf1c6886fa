"""Groups with a rule: its owner sets it, and this site keeps its own people in step with it.

Within the minute after somebody came, went, or got another department or role, and every hour. What the rule is, and
whom it means, is models/group_rules.py; a member by rule joins and leaves by the verbs of outbox/groups.py.
"""

from federation.network import Network
from models import group_rules
from models.accounts import Account
from models.audit import record
from models.database import get
from models.errors import Forbidden, Invalid
from models.group_rules import ALL_SITES, Rule, rules_of
from models.groups import Membership, membership_in, put_member, states_of
from models.notices import peers_meant
from models.people import MAY_ACT_AS, ROLES, Person
from models.transaction import transaction
from outbox import groups
from outbox.accounts import MAX_DEPARTMENT

MAX_TERMS = 50
"""Departments of one rule, and sites."""
AT_ONCE = 50
"""People who are taken in or let go in one transaction: others write meanwhile."""
A_MINUTE = 1000
"""People of one group who are taken in or let go before other work has its turn."""


async def set_rule(network: Network, owner: Account, group_id: int, rule: Rule) -> None:
    """Let a rule decide who is in a group, at once as far as it goes quickly.

    Raises Forbidden for who is not the owner, or may not by the site's policy: it takes people in who did not ask.
    """
    found = await _owned(network, owner, group_id)
    await _check(rule)
    before = await rules_of([group_id])
    async with transaction():
        await group_rules.keep_rule(group_id, rule)
        await record(
            owner.handle, "group.rule", found.account.username, _written(before.get(group_id)), _written(rule)
        )
    await _apply(network, group_id, at_most=AT_ONCE)


async def remove_rule(network: Network, owner: Account, group_id: int) -> None:
    """Let people decide again who is in a group; who is in it stays."""
    found = await _owned(network, owner, group_id)
    before = await rules_of([group_id])
    async with transaction():
        await group_rules.drop_rule(group_id)
        await record(owner.handle, "group.rule", found.account.username, _written(before.get(group_id)))


async def keep_members(network: Network) -> None:
    """Apply all rules that are to be applied. Run each minute."""
    for group_id in await group_rules.due_rules():
        await _apply(network, group_id, at_most=A_MINUTE)


async def may_set_rules(network: Network, person_id: int) -> bool:
    """Tell whether somebody may give rules to groups that they own."""
    person = await get(Person, person_id)
    return network.site.settings.group_rules_by in MAY_ACT_AS[person.role]


async def _apply(network: Network, group_id: int, *, at_most: int) -> None:
    """Take in and let go so many people at most; what is left waits for the next minute."""
    group, done = await get(Account, group_id), 0
    while done < at_most:
        async with transaction():
            # First: what changes meanwhile waits for this row, and is looked at again.
            await group_rules.note_applied(group_id, True)
            leaving = await group_rules.to_let_go(group_id, AT_ONCE)
            coming = await group_rules.to_take_in(group_id, AT_ONCE)
            for person_id in leaving:
                await _let_go(network, group, await get(Account, person_id))
            for person_id in coming:
                await _take_in(network, group, await get(Account, person_id))
            if not leaving and not coming:
                return
            await group_rules.note_applied(group_id, False)
        done += len(leaving) + len(coming)


async def _take_in(network: Network, group: Account, person: Account) -> None:
    state, _ = (await states_of(person.id, [group.id])).get(group.id, (None, None))
    if state != "member":
        await put_member(group.id, person.id, "invited")
        await groups.join(network, person, group.id)
    await group_rules.note_taken_in(group.id, person.id)


async def _let_go(network: Network, group: Account, person: Account) -> None:
    await group_rules.note_let_go(group.id, person.id)
    await groups.leave(network, person, group.id)


async def _owned(network: Network, owner: Account, group_id: int) -> Membership:
    found = await membership_in(owner.id, group_id)
    if found.role != "owner":
        raise Forbidden("Only its owner gives a group a rule")
    if not await may_set_rules(network, owner.id):
        raise Forbidden("On this site you may not give groups a rule: ask an administrator")
    if found.group.archived_at is not None:
        raise Invalid("This group is archived: nobody joins it any more")
    return found


async def _check(rule: Rule) -> None:
    wrong = {}
    if len(rule.departments) > MAX_TERMS or any(not 0 < len(n) <= MAX_DEPARTMENT for n in rule.departments):
        wrong["departments"] = f"must be at most {MAX_TERMS}, of {MAX_DEPARTMENT} characters"
    if unknown := set(rule.roles) - set(ROLES):
        wrong["roles"] = f"has {min(unknown)!r}: must be of {', '.join(ROLES)}"
    if strange := set(rule.sites) - {ALL_SITES, *(peer.host for peer in await peers_meant([ALL_SITES]))}:
        wrong["sites"] = f"has {min(strange)!r}, which is no active peer"
    if wrong:
        raise Invalid(**wrong)


def _written(rule: Rule | None) -> str:
    """Write a rule down for the audit."""
    if rule is None:
        return ""
    parts = {"departments": rule.departments, "roles": rule.roles, "sites": rule.sites}
    told = [f"{name}={','.join(names) or 'all'}" for name, names in parts.items() if names or name != "sites"]
    return "; ".join([*told, *(["open to others"] if rule.open_to_others else [])])
