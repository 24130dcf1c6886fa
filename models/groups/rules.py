"""Rules of groups: by department and role, a group adds people by itself instead of waiting for them to join.

A rule is applied at each site to its own people (outbox/groups/rules.py). People who match are members; when they no
longer match they are let go. Departments and roles of people never leave their site: the rule goes to them, in the
group's actor document (outbox/groups/rules.py).

The rule of another site's group adds nobody before an admin here has approved exactly that rule (GroupRuleDecision).
People may leave unless that admin said otherwise: only people's own site makes a group mandatory for them.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

import orjson
from tortoise import fields

from models.core.accounts import Account
from models.core.audit import record
from models.core.base import CountedRow, Row, belongs_to, digest, moment, now
from models.core.database import execute, get, marks, rows, value
from models.core.errors import Invalid

APPLIED_EVERY = timedelta(hours=1)
ALL_SITES = "*"

Decision = Literal["waiting", "approved", "refused"]
Force = Literal["applied", "frozen", "ended"]
"""applied: it adds people and lets them go. frozen: it adds nobody. ended: the people it added are let go."""


class GroupRule(Row):
    """A group has a rule. The id is the group's account id."""

    open_to_others = fields.BooleanField(default=False)
    """People who do not match may join all the same, as the group's access says."""
    applied_at = moment(null=True)
    """None: it has changed, or people have, and it is due."""

    class Meta:
        table = "group_rules"


class GroupRuleTerm(CountedRow):
    """What a rule asks for: one of its departments, if it has some, and one of its roles, if it has some."""

    group = belongs_to("Account", index=False)
    group_id: int
    kind = fields.CharField(16)
    """department; role; site: a host where it is applied besides the group's own, or ALL_SITES; or owner: the URI of
    the owner of another site's group, as that site says.
    """
    name = fields.CharField(255)

    class Meta:
        table = "group_rule_terms"
        unique_together = (("group_id", "kind", "name"),)


class GroupRuleMember(CountedRow):
    """A rule has added somebody, and may therefore let them go: one of ours, or somebody elsewhere to a group of
    ours.
    """

    group = belongs_to("Account", index=False)
    group_id: int
    account = belongs_to("Account")
    account_id: int
    told = fields.BooleanField(default=True, db_default=True)
    """The group's site was notified that its rule means one of ours; False: that is to be sent again."""

    class Meta:
        table = "group_rule_members"
        unique_together = (("group_id", "account_id"),)


class GroupRuleExit(CountedRow):
    """One of ours left a group with a rule: it never adds them again, unless they join themselves."""

    group = belongs_to("Account", index=False)
    group_id: int
    account = belongs_to("Account")
    account_id: int

    class Meta:
        table = "group_rule_exits"
        unique_together = (("group_id", "account_id"),)


class GroupRuleDecision(Row):
    """What an admin decided about the rule of a group of another site. The id is the group's account id."""

    meaning = fields.TextField()
    """The rule that was decided about (`Rule.meaning`). Another one waits for a decision of its own."""
    approved = fields.BooleanField()
    mandatory = fields.BooleanField(default=False)
    """People whom the rule added cannot leave; leaving mutes the group."""
    decided_by = fields.CharField(255)
    decided_at = moment(default=now)

    class Meta:
        table = "group_rule_decisions"


class GroupRuleSite(CountedRow):
    """Another site applies the rule of a group of ours to its people."""

    group = belongs_to("Account", index=False)
    group_id: int
    host = fields.CharField(255)
    told = fields.BooleanField(default=True)
    """It was sent the rule as it is now."""

    class Meta:
        table = "group_rule_sites"
        unique_together = (("group_id", "host"),)


@dataclass(frozen=True)
class Rule:
    """Who is in a group: people of these departments and with these roles; an empty list asks for nothing."""

    departments: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    """Hosts of other sites whose people are meant too, or ALL_SITES."""
    open_to_others: bool = False
    owner: str = ""
    """URI of the owner, for a group of another site that says who it is."""

    @property
    def means_everybody(self) -> bool:
        return not self.departments and not self.roles

    @property
    def meaning(self) -> str:
        """The departments and roles it means, in one canonical spelling: what an admin approves."""
        return orjson.dumps([sorted(set(self.departments)), sorted(set(self.roles))]).decode()

    @property
    def code(self) -> str:
        """A digest of `meaning`: an admin who approves a rule shows by it which one they saw.

        Long enough that nobody finds two rules with the same code: with eight letters, that takes a tenth of a second.
        """
        return digest(self.meaning)[:32]

    def __str__(self) -> str:
        """Write it down for the audit."""
        parts = {"departments": self.departments, "roles": self.roles, "sites": self.sites}
        conditions = [
            f"{name}={','.join(names) or 'all'}" for name, names in parts.items() if names or name != "sites"
        ]
        return "; ".join([*conditions, *(["open to others"] if self.open_to_others else [])])


def rule_meaning(meaning: str) -> Rule:
    """Return the rule whose `meaning` this is."""
    departments, roles = orjson.loads(meaning)
    return Rule(tuple(departments), tuple(roles))


@dataclass(frozen=True)
class ReceivedRule:
    """A rule of another site's group, as an admin decides about it."""

    group_id: int
    handle: str
    name: str
    host: str
    rule: Rule
    state: Decision
    mandatory: bool
    approved: Rule | None
    """The rule that was approved before, if it was another."""
    means: int
    """How many people here it means."""
    members: int
    """How many it has added."""
    decided_by: str


_MATCHES = """p.disabled_at IS NULL AND EXISTS (SELECT 1 FROM accounts pa WHERE pa.id = p.id AND pa.suspended_at IS NULL)
    AND (p.department IN (SELECT name FROM group_rule_terms WHERE group_id = $1 AND kind = 'department')
      OR NOT EXISTS (SELECT 1 FROM group_rule_terms WHERE group_id = $1 AND kind = 'department'))
    AND (EXISTS (SELECT 1 FROM group_rule_terms rt WHERE rt.group_id = $1 AND rt.kind = 'role'
        AND (REPLACE(p.roles, ' ' || rt.name || ' ', '') <> p.roles OR (rt.name = 'member' AND p.roles = '')
          OR (rt.name = 'admin' AND (p.roles LIKE '% site %' OR p.roles LIKE '% federation %' OR p.roles LIKE '% people %'))))
      OR NOT EXISTS (SELECT 1 FROM group_rule_terms WHERE group_id = $1 AND kind = 'role'))"""
"""Condition: the rule of the group $1 means the person `p` of ours."""
_OWNERS = """SELECT account_id FROM group_members WHERE group_id = $1 AND role = 'owner'
    UNION SELECT o.id FROM accounts o JOIN group_rule_terms t ON t.name = o.uri WHERE t.group_id = $1 AND t.kind = 'owner'"""
_UNWANTED = f"""(EXISTS (SELECT 1 FROM blocks k WHERE k.account_id = p.id
      AND (k.target_id = $1 OR k.target_id IN ({_OWNERS})))
    OR EXISTS (SELECT 1 FROM domain_blocks d JOIN accounts ga ON ga.host = d.host
      WHERE ga.id = $1 AND d.account_id = p.id))"""
"""Condition: the person `p` of ours blocks the group $1, its owner, or its site."""


async def rules_of(group_ids: Sequence[int]) -> dict[int, Rule]:
    """Return the rules of groups, by group. Groups without a rule are left out."""
    kept = await GroupRule.filter(id__in=list(group_ids)) if group_ids else []
    if not kept:
        return {}
    names: dict[tuple[int, str], list[str]] = defaultdict(list)
    for term in await GroupRuleTerm.filter(group_id__in=[each.id for each in kept]).order_by("id"):
        names[term.group_id, term.kind].append(term.name)
    return {
        each.id: Rule(
            tuple(names[each.id, "department"]),
            tuple(names[each.id, "role"]),
            tuple(names[each.id, "site"]),
            each.open_to_others,
            next(iter(names[each.id, "owner"]), ""),
        )
        for each in kept
    }


async def keep_rule(group_id: int, rule: Rule) -> None:
    """Give a group a rule, in place of the one that it had; it is due to be applied and sent to its sites."""
    await execute("UPDATE group_rule_sites SET told = FALSE WHERE group_id = $1", group_id)
    await execute(
        "DELETE FROM group_rule_members WHERE group_id = $1 AND account_id NOT IN"
        " (SELECT account_id FROM group_members WHERE group_id = $1)",
        group_id,
    )
    await GroupRuleTerm.filter(group_id=group_id).delete()
    await execute(
        "INSERT INTO group_rules (id, open_to_others) VALUES ($1, $2)"
        " ON CONFLICT (id) DO UPDATE SET open_to_others = EXCLUDED.open_to_others, applied_at = NULL",
        group_id,
        rule.open_to_others,
    )
    owner = (rule.owner,) if rule.owner else ()
    terms = {"department": rule.departments, "role": rule.roles, "site": rule.sites, "owner": owner}
    for kind, names in terms.items():
        for name in dict.fromkeys(names):
            await GroupRuleTerm.create(group_id=group_id, kind=kind, name=name)


async def drop_rule(group_id: int) -> None:
    """Remove the rule of a group. The people it added become members like all others."""
    await GroupRuleTerm.filter(group_id=group_id).delete()
    await GroupRule.filter(id=group_id).delete()
    await GroupRuleSite.filter(group_id=group_id).delete()
    await GroupRuleMember.filter(group_id=group_id).delete()


async def keep_received_rule(group_id: int, rule: Rule | None) -> None:
    """Write down the rule of a group of another site as that site sent it; None: it sends none.

    A rule that means everybody counts as none. (Members that such rules added before that was so stay.)
    """
    before = (await rules_of([group_id])).get(group_id)
    if rule and rule.means_everybody:
        if before and before.means_everybody:
            return
        rule = None
    if rule == before:
        return
    if before and before.owner and (rule is None or rule.owner != before.owner):
        await _note_unwanted(group_id)
    group = await get(Account, group_id)
    await record("federation", "group.rule_told", group.handle, str(before or ""), str(rule or ""))
    await (keep_rule(group_id, rule) if rule else _end_received_rule(group_id))


async def _note_unwanted(group_id: int) -> None:
    """Note an exit for people who block the owner that another site's group names: it may name anybody next."""
    await execute(
        "INSERT INTO group_rule_exits (group_id, account_id) SELECT DISTINCT t.group_id, k.account_id"
        " FROM group_rule_terms t JOIN accounts o ON o.uri = t.name JOIN blocks k ON k.target_id = o.id"
        " JOIN people p ON p.id = k.account_id WHERE t.group_id = $1 AND t.kind = 'owner' ON CONFLICT DO NOTHING",
        group_id,
    )


async def _end_received_rule(group_id: int) -> None:
    """Remove the rule of a group of another site. The people it added are let go within the minute: `due_rules`."""
    await GroupRuleTerm.filter(group_id=group_id).delete()
    await GroupRule.filter(id=group_id).delete()
    await GroupRuleDecision.filter(id=group_id).delete()


async def begin_anew(group_id: int) -> None:
    """Make the rule of another site's group due, and have that site notified again of all people it added."""
    await execute("UPDATE group_rule_members SET told = FALSE WHERE group_id = $1", group_id)
    await note_applied(group_id, False)


# --- what admins decide about the rules of other sites ---------------------------------------------------------


async def decision_on(group_id: int) -> tuple[Decision, GroupRuleDecision | None]:
    """Return the decision about the present rule of another site's group, and the last decision about any of its
    rules.
    """
    decision = await GroupRuleDecision.get_or_none(id=group_id)
    rule = (await rules_of([group_id])).get(group_id)
    return _decided(rule, decision), decision


def _decided(rule: Rule | None, decision: GroupRuleDecision | None) -> Decision:
    if decision is None or rule is None or decision.meaning != rule.meaning:
        return "waiting"
    return "approved" if decision.approved else "refused"


async def keep_decision(group_id: int, rule: Rule, *, approved: bool, mandatory: bool, by: str) -> None:
    """Write down what an admin decided about the rule of a group of another site; the rule becomes due."""
    await execute(
        "INSERT INTO group_rule_decisions (id, meaning, approved, mandatory, decided_by, decided_at)"
        " VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO UPDATE SET meaning = EXCLUDED.meaning,"
        " approved = EXCLUDED.approved, mandatory = EXCLUDED.mandatory, decided_by = EXCLUDED.decided_by,"
        " decided_at = EXCLUDED.decided_at",
        group_id,
        rule.meaning,
        approved,
        mandatory,
        by,
        now(),
    )
    await note_applied(group_id, False)


async def received_rules() -> list[ReceivedRule]:
    """Return the rules of other sites' groups, by the name of the site and the group."""
    groups = await rows(
        "SELECT a.id, a.handle, a.host, a.display_name FROM group_rules r JOIN accounts a ON a.id = r.id"
        " WHERE a.host <> '' AND a.suspended_at IS NULL ORDER BY a.host, a.handle"
    )
    ids = [each["id"] for each in groups]
    rules, decisions = await rules_of(ids), await _decisions(ids)
    return [
        ReceivedRule(
            each["id"],
            each["handle"],
            each["display_name"],
            each["host"],
            rules[each["id"]],
            _decided(rules[each["id"]], decision),
            decision is not None and decision.mandatory,
            _approved_before(rules[each["id"]], decision),
            await count_meant(each["id"]),
            await GroupRuleMember.filter(group_id=each["id"]).count(),
            decision.decided_by if decision else "",
        )
        for each in groups
        for decision in [decisions.get(each["id"])]
    ]


async def _decisions(ids: Sequence[int]) -> dict[int, GroupRuleDecision]:
    return {each.id: each for each in await GroupRuleDecision.filter(id__in=list(ids))} if ids else {}


def _approved_before(rule: Rule, decision: GroupRuleDecision | None) -> Rule | None:
    if decision is None or not decision.approved or decision.meaning == rule.meaning:
        return None
    return rule_meaning(decision.meaning)


async def count_meant(group_id: int) -> int:
    """Count the people of ours whom a rule means."""
    return await value(f"SELECT count(*) FROM people p WHERE {_MATCHES}", group_id)


async def is_meant(group_id: int, person_id: int) -> bool:
    """Tell whether a rule means one of ours."""
    return bool(await value(f"SELECT 1 FROM people p WHERE p.id = $2 AND {_MATCHES}", group_id, person_id))


# --- whom it added, and who left -----------------------------------------------------------------------------


async def names_site(group_id: int, host: str) -> bool:
    """Tell whether the rule of a group of ours is for the people of another site too."""
    return bool(
        await value(
            "SELECT 1 FROM group_rule_terms WHERE group_id = $1 AND kind = 'site' AND name IN ($2, $3)",
            group_id,
            host,
            ALL_SITES,
        )
    )


async def sites_applying(group_id: int) -> dict[str, bool]:
    """Return the sites that apply the rule of a group of ours, and whether they have it as it is now."""
    return {each.host: each.told for each in await GroupRuleSite.filter(group_id=group_id).order_by("host")}


async def note_sent(group_id: int, host: str) -> None:
    await execute(
        "INSERT INTO group_rule_sites (group_id, host, told) VALUES ($1, $2, TRUE)"
        " ON CONFLICT (group_id, host) DO UPDATE SET told = TRUE",
        group_id,
        host,
    )


async def forget_site(group_id: int, host: str) -> None:
    await GroupRuleSite.filter(group_id=group_id, host=host).delete()


async def look_again() -> None:
    """Make all rules due: somebody came, went, or changed department. In the caller's transaction."""
    await execute("UPDATE group_rules SET applied_at = NULL WHERE applied_at IS NOT NULL")


async def forget_rules(accounts: str, *values: object) -> None:
    """Forget that rules added these accounts, and the rules of accounts that are groups; `accounts` selects their ids.

    Exits stay known: the group may come back, with its site, and then does not add them.
    """
    for table in ("group_rule_members", "group_rule_terms", "group_rule_sites"):
        await execute(f"DELETE FROM {table} WHERE group_id IN ({accounts})", *values)
    for table in ("group_rule_members", "group_rule_exits"):
        await execute(f"DELETE FROM {table} WHERE account_id IN ({accounts})", *values)
    for table in ("group_rules", "group_rule_decisions"):
        await execute(f"DELETE FROM {table} WHERE id IN ({accounts})", *values)


async def due_rules() -> list[int]:
    """Return the groups whose rule is due, or whose site has withdrawn it while not all people were let go.

    In an archived group of ours nothing changes.
    """
    found = await rows(
        "SELECT r.id FROM group_rules r JOIN groups g ON g.id = r.id JOIN accounts a ON a.id = g.id"
        " WHERE (g.archived_at IS NULL OR a.host <> '') AND a.suspended_at IS NULL"
        " AND (r.applied_at IS NULL OR r.applied_at <= $1)"
        " UNION SELECT m.group_id FROM group_rule_members m JOIN accounts a ON a.id = m.group_id AND a.host <> ''"
        " WHERE m.group_id NOT IN (SELECT id FROM group_rules) ORDER BY 1",
        now() - APPLIED_EVERY,
    )
    return [each["id"] for each in found]


async def note_applied(group_id: int, whole: bool) -> bool:
    """Mark a rule as applied, or as still due, and lock it; False when there is none any more."""
    return bool(await GroupRule.filter(id=group_id).update(applied_at=now() if whole else None))


async def to_add_by_rule(group_id: int, limit: int) -> list[int]:
    """Return some of our people whom the rule means and has not added, or whom the group's site has to be notified of
    again.

    Nobody who left, or who blocks the group, its owner or its site. People who joined another site's group by their own
    wish stay so: the rule does not hold them.
    """
    found = await rows(
        f"SELECT p.id FROM people p WHERE {_MATCHES} AND NOT {_UNWANTED}"
        " AND p.id NOT IN (SELECT account_id FROM group_rule_exits WHERE group_id = $1)"
        " AND p.id NOT IN (SELECT account_id FROM group_rule_members WHERE group_id = $1 AND told = TRUE)"
        " AND NOT EXISTS (SELECT 1 FROM group_members m JOIN accounts g ON g.id = m.group_id AND g.host <> ''"
        "  WHERE m.group_id = $1 AND m.account_id = p.id AND m.state = 'member' AND m.account_id NOT IN"
        "  (SELECT account_id FROM group_rule_members WHERE group_id = $1)) ORDER BY p.id LIMIT $2",
        group_id,
        limit,
    )
    return [each["id"] for each in found]


async def to_let_go(group_id: int, force: Force, limit: int) -> list[int]:
    """Return some people who are to leave because the rule does not mean them: members, requests and invitations.

    They are ours, or in a group of ours and of a site that does not apply the rule. Moderators stay: an owner has
    decided that. Where others may join, and where the rule is not in force, only people whom it added leave; so do
    those of them who block the group, its owner or its site.
    """
    if force == "ended":
        return await _added_by(group_id, "TRUE", limit)
    unwanted = await _added_by(group_id, f"({_UNWANTED} OR NOT ({_MATCHES}))", limit)
    if force == "frozen" or unwanted:
        return unwanted
    strangers = await rows(
        "SELECT m.account_id FROM group_members m JOIN accounts a ON a.id = m.account_id AND a.host <> ''"
        " JOIN accounts g ON g.id = m.group_id AND g.host = '' JOIN group_rules r ON r.id = m.group_id"
        " WHERE m.group_id = $1 AND m.role = 'member'"
        " AND a.host NOT IN (SELECT host FROM group_rule_sites WHERE group_id = $1) AND (r.open_to_others = FALSE"
        " OR m.account_id IN (SELECT account_id FROM group_rule_members WHERE group_id = $1))"
        " ORDER BY m.account_id LIMIT $2",
        group_id,
        limit,
    )
    found = await rows(
        "SELECT m.account_id FROM group_members m JOIN people p ON p.id = m.account_id"
        " JOIN group_rules r ON r.id = m.group_id AND r.open_to_others = FALSE"
        f" WHERE m.group_id = $1 AND m.role = 'member' AND NOT ({_MATCHES}) ORDER BY m.account_id LIMIT $2",
        group_id,
        limit,
    )
    return [each["account_id"] for each in (*strangers, *found)]


async def _added_by(group_id: int, condition: str, limit: int) -> list[int]:
    """Return some people `p` of ours whom a rule added and who do not moderate."""
    found = await rows(
        "SELECT p.id FROM group_rule_members t JOIN people p ON p.id = t.account_id"
        " LEFT JOIN group_members m ON m.group_id = t.group_id AND m.account_id = t.account_id"
        f" WHERE t.group_id = $1 AND COALESCE(m.role, 'member') = 'member' AND {condition} ORDER BY p.id LIMIT $2",
        group_id,
        limit,
    )
    return [each["id"] for each in found]


async def note_added_by_rule(group_id: int, account_id: int) -> None:
    await execute(
        "INSERT INTO group_rule_members (group_id, account_id, told) VALUES ($1, $2, TRUE)"
        " ON CONFLICT (group_id, account_id) DO UPDATE SET told = TRUE",
        group_id,
        account_id,
    )


async def note_let_go(group_id: int, account_id: int) -> bool:
    """Forget that a rule added somebody; False when it had not."""
    sql = "DELETE FROM group_rule_members WHERE group_id = $1 AND account_id = $2 RETURNING id"
    return bool(await rows(sql, group_id, account_id))


async def added_by_rule(account_id: int, group_ids: Sequence[int]) -> set[int]:
    """Return which of these groups somebody is in by their rule."""
    if not group_ids:
        return set()
    found = await rows(
        "SELECT group_id FROM group_rule_members WHERE account_id = $1"
        f" AND group_id IN ({marks(len(group_ids), 2)})",
        account_id,
        *group_ids,
    )
    return {each["group_id"] for each in found}


async def is_held(group: Account, account_id: int) -> bool:
    """Tell whether somebody of ours is in a group by a rule that is mandatory here: one of ours, or so decided."""
    return bool(await held_in(account_id, [group.id]))


async def held_in(account_id: int, group_ids: Sequence[int]) -> set[int]:
    """Return which of these groups are mandatory for one of ours; those of another site only by the very rule that was
    approved.
    """
    if not group_ids:
        return set()
    found = await rows(
        "SELECT t.group_id, g.host, d.meaning FROM group_rule_members t JOIN accounts g ON g.id = t.group_id"
        " LEFT JOIN group_rule_decisions d ON d.id = t.group_id"
        " WHERE t.account_id = $1 AND (g.host = '' OR (d.approved = TRUE AND d.mandatory = TRUE))"
        f" AND t.group_id IN ({marks(len(group_ids), 2)})",
        account_id,
        *group_ids,
    )
    rules = await rules_of([each["group_id"] for each in found if each["host"]])
    return {
        each["group_id"]
        for each in found
        if not each["host"]
        or (each["group_id"] in rules and rules[each["group_id"]].meaning == each["meaning"])
    }


async def added_by_rules_of(account_id: int, owner_id: int) -> list[int]:
    """Return the groups of one owner in which somebody of ours is by a rule."""
    found = await rows(
        "SELECT t.group_id FROM group_rule_members t WHERE t.account_id = $1 AND (t.group_id IN"
        " (SELECT group_id FROM group_members WHERE account_id = $2 AND role = 'owner') OR t.group_id IN"
        " (SELECT w.group_id FROM group_rule_terms w JOIN accounts o ON o.uri = w.name"
        "  WHERE w.kind = 'owner' AND o.id = $2))",
        account_id,
        owner_id,
    )
    return [each["group_id"] for each in found]


async def note_left(group_id: int, account_id: int) -> None:
    """Remember that one of ours left a group with a rule; does nothing for a group without one."""
    if await GroupRule.exists(id=group_id):
        await execute(
            "INSERT INTO group_rule_exits (group_id, account_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            group_id,
            account_id,
        )


async def has_left(group_id: int, account_id: int) -> bool:
    return await GroupRuleExit.exists(group_id=group_id, account_id=account_id)


async def forget_exit(group_id: int, account_id: int) -> None:
    await GroupRuleExit.filter(group_id=group_id, account_id=account_id).delete()


async def check_removed(group_id: int, account_id: int) -> None:
    """Refuse moderators to remove somebody from a group who is in it by its rule."""
    if await added_by_rule(account_id, [group_id]):
        raise Invalid("A rule decides who is in this group: one is in it as long as one is meant")


async def is_by_rule_only(group_id: int) -> bool:
    """Tell whether a group is only for people whom its rule means."""
    sql = "SELECT 1 FROM group_rules WHERE id = $1 AND open_to_others = FALSE"
    return bool(await value(sql, group_id))


async def check_joins(group_id: int) -> None:
    """Refuse joins and invitations to a group that is only for people whom its rule means."""
    if await is_by_rule_only(group_id):
        raise Invalid("A rule decides who is in this group: nobody else joins it")
