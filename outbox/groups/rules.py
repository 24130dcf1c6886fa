"""Groups with a rule: the owner sets it, and this site keeps its own people in step with it, within the minute after
somebody came, went, or got another department or role, and every hour. The rule itself, and the people it means, are in
models/groups/rules.py.

An Invite asks the sites that a rule names to apply it. They read it in the group's actor document, which shows it only
to them, and send a marked Follow for each of their people whom it means: the group's site lets them in on their word.
An Undo of it means that they do not match any more. Nothing else about a person leaves their site.

In the other direction, admins of this site see the rules that other sites ask it to apply, and approve each
(`approve`): nobody is added before that, nor by a rule that has changed since.
"""

from federation.network import Network
from federation.protocol.double_knocking import PARVIS
from models.announcements.sites import address_at, peers_meant
from models.core.accounts import Account, lock_accounts
from models.core.audit import record
from models.core.database import get
from models.core.errors import Forbidden, Invalid, NotFound
from models.core.transaction import transaction
from models.core.visibility import is_in_scope
from models.groups import rules as group_rules
from models.groups.groups import Group, Membership, membership_held, states_of
from models.groups.rules import ALL_SITES, Force, ReceivedRule, Rule, rules_of
from models.peers.peers import Peer, peer_by_host
from models.people.people import Person
from models.people.roles import GIVEN, may_by_setting
from outbox.delivery import compose
from outbox.delivery.queue import Inbox, enqueue
from outbox.groups import members
from outbox.people.accounts import MAX_DEPARTMENT

MAX_TERMS = 50
"""Departments of one rule, and sites."""
AT_ONCE = 50
"""People who are added or let go in one transaction: others write meanwhile."""
A_MINUTE = 1000
"""People of one group who are added or let go before other work has its turn."""
BY_RULE = "membership rule"
"""The actor in the audit for people who are added or let go by a rule."""


async def set_rule(network: Network, owner: Account, group_id: int, rule: Rule) -> None:
    """Let a rule decide who is in a group; apply it at once as far as that is quick.

    Raises Forbidden for anybody but the owner, or if the site's policy does not let them: a rule adds people who did
    not ask. The same rule again changes nothing. Holds the group.
    """
    await _owned(network, owner, group_id)
    await _check(rule)
    async with transaction():
        found = await _owned(network, owner, group_id)
        before = (await rules_of([group_id])).get(group_id)
        if before == rule:
            return
        await group_rules.keep_rule(group_id, rule)
        await record(owner.handle, "group.rule", found.account.username, str(before or ""), str(rule))
    await _apply(network, group_id, at_most=AT_ONCE)


async def remove_rule(network: Network, owner: Account, group_id: int) -> None:
    """Let people join and leave a group by themselves again; its members stay. Does nothing without a rule.

    Holds the group.
    """
    async with transaction():
        found = await _owned(network, owner, group_id)
        before = (await rules_of([group_id])).get(group_id)
        if before is None:
            return
        for host in await group_rules.sites_applying(group_id):
            await _send(network, found.account, host, on=False)
        await group_rules.drop_rule(group_id)
        await record(owner.handle, "group.rule", found.account.username, str(before or ""))


async def keep_members(network: Network) -> None:
    """Apply all rules that are due. Run each minute."""
    for group_id in await group_rules.due_rules():
        await _apply(network, group_id, at_most=A_MINUTE)


async def may_set_rules(network: Network, person_id: int) -> bool:
    """Tell whether somebody may give rules to groups that they own."""
    person = await get(Person, person_id)
    return may_by_setting(person.held, network.site.settings.group_rules_by)


async def _apply(network: Network, group_id: int, *, at_most: int) -> None:
    """Add and let go at most so many people; the rest waits for the next minute."""
    group, done = await get(Account, group_id), 0
    while done < at_most:
        moved = await _apply_to_some(network, group)
        if not moved:
            return
        done += moved


async def _apply_to_some(network: Network, group: Account) -> int:
    """Add and let go some people; return how many, 0 when the rule is applied, or removed.

    Holds those people, the group and its rule: of two processes the second finds it done.
    """
    async with transaction():
        leaving, coming = await _meant(group.id, await force_of(network, group))
        await lock_accounts(*leaving, *coming, group.id)
        # Before looking again: changes meanwhile wait for this row, and make the rule due again.
        if not await group_rules.note_applied(group.id, True) and group.is_local:
            return 0
        if group.is_local:
            await _send_to_sites(network, group)
        locked = {*leaving, *coming}
        leaving, coming = await _meant(group.id, await force_of(network, group))
        await _let_go_of(network, group, [each for each in leaving if each in locked])
        await _add_all_by_rule(network, group, [each for each in coming if each in locked])
        if leaving or coming:
            await group_rules.note_applied(group.id, False)
    return len(leaving) + len(coming)


async def _meant(group_id: int, force: Force) -> tuple[list[int], list[int]]:
    """Return some people who are to leave, and some who are to be added."""
    coming = await group_rules.to_add_by_rule(group_id, AT_ONCE) if force == "applied" else []
    return await group_rules.to_let_go(group_id, force, AT_ONCE), coming


async def _let_go_of(network: Network, group: Account, person_ids: list[int]) -> None:
    await _record_change(group, person_ids, "group.rule_let_go")
    for person_id in person_ids:
        await group_rules.note_let_go(group.id, person_id)
        await members.let_go(network, group, await get(Account, person_id))


async def _add_all_by_rule(network: Network, group: Account, person_ids: list[int]) -> None:
    # People who were added before come again when the group's site has to be notified again.
    new = [each for each in person_ids if not await group_rules.added_by_rule(each, [group.id])]
    await _record_change(group, new, "group.rule_take_in")
    for person_id in person_ids:
        await add_by_rule(network, group, await get(Account, person_id))


async def force_of(network: Network, group: Account) -> Force:
    """Return what the rule of a group may do to our people now."""
    if group.is_local:
        return "applied"
    peer, group_row = await peer_by_host(group.host), await Group.get_or_none(id=group.id)
    if peer is None or peer.state != "active" or group.id not in await rules_of([group.id]):
        return "ended"
    state, decision = await group_rules.decision_on(group.id)
    if state == "refused" or (decision and not _accepts_rules_of(network, group.host)):
        return "ended"
    is_open = group_row is not None and group_row.archived_at is None
    return "applied" if state == "approved" and is_open else "frozen"


def _accepts_rules_of(network: Network, host: str) -> bool:
    """Tell whether admins may approve the rules of a site's groups."""
    return bool({host, ALL_SITES} & set(network.site.settings.group_rules_from))


async def _record_change(group: Account, person_ids: list[int], action: str) -> None:
    if person_ids:
        names = [(await get(Account, person_id)).handle for person_id in person_ids]
        await record(BY_RULE, action, group.handle, after=", ".join(names))


async def add_by_rule(network: Network, group: Account, person: Account) -> None:
    """Add somebody to a group by its rule. In the caller's transaction."""
    state, _ = (await states_of(person.id, [group.id])).get(group.id, (None, None))
    if not group.is_local:
        await members.request(network, group, person, state or "invited", by_rule=True)
    elif state != "member":
        await members.admit(network, group, person)
    await group_rules.note_added_by_rule(group.id, person.id)


# --- rules of other sites, and what admins decide about them ---------------------------------------------------


async def approve(
    network: Network, group_id: int, code: str, *, mandatory: bool = False, by: str
) -> ReceivedRule:
    """Approve the rule of another site's group, which then adds our people whom it means; `code` says which rule was
    seen.

    `mandatory`: these people cannot leave; leaving mutes the group. Raises NotFound when there is no such rule, and
    Invalid for one that has changed since it was seen, that means everybody, or of a site not in group_rules_from.
    Holds the group; the same approval again is not written down.
    """
    async with transaction():
        received = await _held_rule(group_id, code)
        if received.rule.means_everybody:
            raise Invalid(
                "This rule means everybody here: only one with departments or roles can be approved"
            )
        if not _accepts_rules_of(network, received.host):
            raise Invalid(f"Rules of {received.host} are not heard: add it to group_rules_from first")
        if received.state == "approved" and received.mandatory is mandatory:
            return received
        await group_rules.keep_decision(group_id, received.rule, approved=True, mandatory=mandatory, by=by)
        await record(
            by,
            "group.rule_approve",
            received.handle,
            str(received.approved or ""),
            _approval(received, mandatory),
        )
    return received


def _approval(received: ReceivedRule, mandatory: bool) -> str:
    held = "; mandatory" if mandatory else ""
    return f"{received.rule}; means {received.means} people{held}"


async def refuse(group_id: int, code: str, *, by: str) -> ReceivedRule:
    """Refuse the rule of another site's group; the people it added are let go.

    Raises as `approve` does. Holds the group; the same refusal again is not written down.
    """
    async with transaction():
        received = await _held_rule(group_id, code)
        if received.state == "refused":
            return received
        await group_rules.keep_decision(group_id, received.rule, approved=False, mandatory=False, by=by)
        await record(by, "group.rule_refuse", received.handle, received.state, str(received.rule))
    return received


async def _held_rule(group_id: int, code: str) -> ReceivedRule:
    """Fetch the rule of another site's group as it was seen, and hold the group, in the caller's transaction."""
    await lock_accounts(group_id)
    received = next((each for each in await group_rules.received_rules() if each.group_id == group_id), None)
    if received is None:
        raise NotFound
    if received.rule.code != code:
        raise Invalid("The rule has changed since you saw it: look at it again")
    return received


# --- other sites -----------------------------------------------------------------------------------------------


async def _send_to_sites(network: Network, group: Account) -> None:
    """Have the sites that a rule names apply it as it is now, and no others; suspended ones keep the rule they know.

    People whom it added leave when it no longer names their site (`to_let_go`).
    """
    rule = (await rules_of([group.id]))[group.id]
    named = [host for host in await _hosts_named(rule) if await is_in_scope(host, group.id)]
    applying = await group_rules.sites_applying(group.id)
    for host in named:
        if not applying.get(host):
            await _send(network, group, host, on=True)
            await group_rules.note_sent(group.id, host)
    meant = applying.keys() if ALL_SITES in rule.sites else set(rule.sites)
    waiting = await Peer.filter(host__in=list(meant), state="suspended").values_list("host", flat=True)
    for host in applying.keys() - {*named, *waiting}:
        await _send(network, group, host, on=False)
        await group_rules.forget_site(group.id, host)


async def _hosts_named(rule: Rule) -> list[str]:
    """Return the sites that a rule names and that can apply it: active ones that run Parvis."""
    return [peer.host for peer in await peers_meant(rule.sites) if peer.software == PARVIS]


async def _send(network: Network, group: Account, host: str, *, on: bool) -> None:
    """Ask a site to read and apply the rule of a group (an Invite of the site itself), or undo that."""
    uri = address_at(network.site, host, "/actor")
    asked = compose.act(network.site, group, "Invite", group.uri, to=[uri], target=uri)
    activity = asked if on else compose.undo(network.site, group, asked)
    inbox = Inbox(host, address_at(network.site, host, "/inbox"))
    await enqueue(network, activity, group.id, [inbox])


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
    if rule.sites and rule.means_everybody:
        wrong["sites"] = "needs departments or roles: at other sites a rule means some people, never all"
    if len(rule.departments) > MAX_TERMS or any(not 0 < len(n) <= MAX_DEPARTMENT for n in rule.departments):
        wrong["departments"] = f"must be at most {MAX_TERMS}, of {MAX_DEPARTMENT} characters"
    if unknown := set(rule.roles) - set(GIVEN):
        wrong["roles"] = f"has {min(unknown)!r}: must be of {', '.join(GIVEN)}"
    known = Peer.filter(state__in=["active", "suspended"])
    peers = {peer.host: peer.software for peer in await known}
    for host in set(rule.sites) - {ALL_SITES}:
        if host not in peers:
            wrong["sites"] = f"has {host!r}, which is no peer"
        elif peers[host] != PARVIS:
            wrong["sites"] = f"has {host!r}, which does not run Parvis: it applies no rules"
    if wrong:
        raise Invalid(**wrong)
