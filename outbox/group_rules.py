"""Groups with a rule: its owner sets it, and this site keeps its own people in step with it.

Within the minute after somebody came, went, or got another department or role, and every hour. What the rule is, and
whom it means, is models/group_rules.py.

Sites that a rule names are asked by an Invite to apply it. They read it in the group's actor document, which tells it to
nobody else, and send a Follow for each of their people whom it means, saying so: the group's site lets them in on their
word. An Undo of it says that they do not match any more. Nothing else of a person leaves their site.
"""

from federation.knocking import PARVIS
from federation.network import Network
from models import group_rules
from models.accounts import Account, lock_accounts
from models.audit import record
from models.database import get
from models.errors import Forbidden, Invalid
from models.group_rules import ALL_SITES, Rule, rules_of
from models.groups import Membership, membership_held, states_of
from models.notices import address_at, peers_meant
from models.peers import Peer, is_shown_to
from models.people import MAY_ACT_AS, ROLES, Person
from models.transaction import transaction
from outbox import compose, members
from outbox.accounts import MAX_DEPARTMENT
from outbox.queue import Inbox, enqueue

MAX_TERMS = 50
"""Departments of one rule, and sites."""
AT_ONCE = 50
"""People who are taken in or let go in one transaction: others write meanwhile."""
A_MINUTE = 1000
"""People of one group who are taken in or let go before other work has its turn."""


async def set_rule(network: Network, owner: Account, group_id: int, rule: Rule) -> None:
    """Let a rule decide who is in a group, at once as far as it goes quickly.

    Raises Forbidden for who is not the owner, or may not by the site's policy: it takes people in who did not ask.
    The rule that it has already stays as it is. Holds the group.
    """
    await _owned(network, owner, group_id)
    await _check(rule)
    async with transaction():
        found = await _owned(network, owner, group_id)
        before = (await rules_of([group_id])).get(group_id)
        if before == rule:
            return
        await group_rules.keep_rule(group_id, rule)
        await record(owner.handle, "group.rule", found.account.username, _written(before), _written(rule))
    await _apply(network, group_id, at_most=AT_ONCE)


async def remove_rule(network: Network, owner: Account, group_id: int) -> None:
    """Let people decide again who is in a group; who is in it stays. Nothing happens when it has no rule.

    Holds the group.
    """
    async with transaction():
        found = await _owned(network, owner, group_id)
        before = (await rules_of([group_id])).get(group_id)
        if before is None:
            return
        for host in await group_rules.sites_applying(group_id):
            await _tell(network, found.account, host, on=False)
        await group_rules.drop_rule(group_id)
        await record(owner.handle, "group.rule", found.account.username, _written(before))


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
    if not _is_applied_here(network, group):
        async with transaction():
            await group_rules.drop_rule(group_id)
        return
    while done < at_most:
        moved = await _apply_to_some(network, group)
        if not moved:
            return
        done += moved


async def _apply_to_some(network: Network, group: Account) -> int:
    """Take in and let go some; return how many, 0 when the rule is applied, or taken away.

    Holds those people, the group and its rule: two processes take turns, and who comes second finds it done.
    """
    async with transaction():
        leaving, coming = await _meant(group.id)
        await lock_accounts(*leaving, *coming, group.id)
        # Before looking again: what changes meanwhile waits for this row, and is looked at once more.
        if not await group_rules.note_applied(group.id, True):
            return 0
        if group.is_local:
            await _tell_sites(network, group)
        locked, (leaving, coming) = {*leaving, *coming}, await _meant(group.id)
        for person_id in [each for each in leaving if each in locked]:
            await _let_go(network, group, await get(Account, person_id))
        for person_id in [each for each in coming if each in locked]:
            await _take_in(network, group, await get(Account, person_id))
        if leaving or coming:
            await group_rules.note_applied(group.id, False)
    return len(leaving) + len(coming)


async def _meant(group_id: int) -> tuple[list[int], list[int]]:
    """Return some who are to leave, and some who are to come in."""
    return await group_rules.to_let_go(group_id, AT_ONCE), await group_rules.to_take_in(group_id, AT_ONCE)


def _is_applied_here(network: Network, group: Account) -> bool:
    return group.is_local or bool({group.host, ALL_SITES} & set(network.site.settings.group_rules_from))


async def _take_in(network: Network, group: Account, person: Account) -> None:
    state, _ = (await states_of(person.id, [group.id])).get(group.id, (None, None))
    if group.is_local and state != "member":
        await members.admit(network, group, person)
    elif (
        not group.is_local
    ):  # A member by their own wish, too: the group's site has to know that the rule holds them.
        await members.request(network, group, person, state or "invited", by_rule=True)
    await group_rules.note_taken_in(group.id, person.id)


async def _let_go(network: Network, group: Account, person: Account) -> None:
    await group_rules.note_let_go(group.id, person.id)
    await members.let_go(network, group, person)


# --- other sites -----------------------------------------------------------------------------------------------


async def _tell_sites(network: Network, group: Account) -> None:
    """Let the sites that a rule names apply it as it is now, and no others; suspended ones go on with what they know.

    Their people whom it took in leave, when it does not name their site any more (`to_let_go`).
    """
    rule = (await rules_of([group.id]))[group.id]
    named = [host for host in await _hosts_named(rule) if await is_shown_to(host, group.username)]
    applying = await group_rules.sites_applying(group.id)
    for host in named:
        if not applying.get(host):
            await _tell(network, group, host, on=True)
            await group_rules.note_told(group.id, host)
    meant = applying.keys() if ALL_SITES in rule.sites else set(rule.sites)
    waiting = await Peer.filter(host__in=list(meant), state="suspended").values_list("host", flat=True)
    for host in applying.keys() - {*named, *waiting}:
        await _tell(network, group, host, on=False)
        await group_rules.forget_site(group.id, host)


async def _hosts_named(rule: Rule) -> list[str]:
    """Return the sites that a rule names and that can apply it: active ones that run Parvis."""
    return [peer.host for peer in await peers_meant(rule.sites) if peer.software == PARVIS]


async def _tell(network: Network, group: Account, host: str, *, on: bool) -> None:
    """Ask a site to read the rule of a group and to apply it (an Invite of the site itself), or take that back."""
    uri = address_at(network.site, host, "/actor")
    asked = compose.act(network.site, group, "Invite", group.uri, to=[uri], target=uri)
    told = asked if on else compose.undo(network.site, group, asked)
    inbox = Inbox(host, address_at(network.site, host, "/inbox"))
    await enqueue(network, told, group.id, [inbox])


# --- rules that can be -----------------------------------------------------------------------------------------


async def _owned(network: Network, owner: Account, group_id: int) -> Membership:
    """Fetch a group for its owner, who may give it a rule; and hold it, inside a transaction."""
    found = await membership_held(owner.id, group_id)
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
    known = Peer.filter(state__in=["active", "suspended"])
    peers = {peer.host: peer.software for peer in await known}
    for host in set(rule.sites) - {ALL_SITES}:
        if host not in peers:
            wrong["sites"] = f"has {host!r}, which is no peer"
        elif peers[host] != PARVIS:
            wrong["sites"] = f"has {host!r}, which does not run Parvis: it applies no rules"
    if wrong:
        raise Invalid(**wrong)


def _written(rule: Rule | None) -> str:
    """Write a rule down for the audit."""
    if rule is None:
        return ""
    parts = {"departments": rule.departments, "roles": rule.roles, "sites": rule.sites}
    told = [f"{name}={','.join(names) or 'all'}" for name, names in parts.items() if names or name != "sites"]
    return "; ".join([*told, *(["open to others"] if rule.open_to_others else [])])
