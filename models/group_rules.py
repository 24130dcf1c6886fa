"""Rules of groups: whom a group takes in by itself, by department and role, instead of waiting to be joined.

A rule is applied at each site to its own people (outbox/group_rules.py). Who matches is a member and cannot leave; who
does not any more is let go. Departments and roles of people never leave their site: the rule goes to them, in the
group's actor document (outbox/group_rules.py).
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from tortoise import fields

from models.base import CountedRow, Row, belongs_to, moment, now
from models.database import execute, marks, rows, value
from models.errors import Invalid

APPLIED_EVERY = timedelta(hours=1)
ALL_SITES = "*"


class GroupRule(Row):
    """A group has a rule. The id is the group's account id."""

    open_to_others = fields.BooleanField(default=False)
    """Who does not match may join all the same, as the group's access says."""
    applied_at = moment(null=True)
    """None: it has changed, or people have, and it is to be applied soon."""

    class Meta:
        table = "group_rules"


class GroupRuleTerm(CountedRow):
    """What a rule asks for: one of its departments, if it has some, and one of its roles, if it has some."""

    group = belongs_to("Account", index=False)
    group_id: int
    kind = fields.CharField(16)
    """department, role, or site: a host where it is applied besides the group's own, or ALL_SITES."""
    name = fields.CharField(255)

    class Meta:
        table = "group_rule_terms"
        unique_together = (("group_id", "kind", "name"),)


class GroupRuleMember(CountedRow):
    """Somebody was taken in by a rule, whom it therefore lets go: one of ours, or of another site into a group of ours."""

    group = belongs_to("Account", index=False)
    group_id: int
    account = belongs_to("Account")
    account_id: int

    class Meta:
        table = "group_rule_members"
        unique_together = (("group_id", "account_id"),)


class GroupRuleSite(CountedRow):
    """Another site applies the rule of a group of ours to its people."""

    group = belongs_to("Account", index=False)
    group_id: int
    host = fields.CharField(255)
    told = fields.BooleanField(default=True)
    """It was told of the rule as it is now."""

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


_MATCHES = """p.disabled_at IS NULL AND EXISTS (SELECT 1 FROM accounts pa WHERE pa.id = p.id AND pa.suspended_at IS NULL)
    AND (p.department IN (SELECT name FROM group_rule_terms WHERE group_id = $1 AND kind = 'department')
      OR NOT EXISTS (SELECT 1 FROM group_rule_terms WHERE group_id = $1 AND kind = 'department'))
    AND (p.role IN (SELECT name FROM group_rule_terms WHERE group_id = $1 AND kind = 'role')
      OR NOT EXISTS (SELECT 1 FROM group_rule_terms WHERE group_id = $1 AND kind = 'role'))"""
"""Whether a person `p` of ours is meant by the rule of the group $1."""


async def rules_of(group_ids: Sequence[int]) -> dict[int, Rule]:
    """Return the rules of groups, by group; left out are those that have none."""
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
        )
        for each in kept
    }


async def keep_rule(group_id: int, rule: Rule) -> None:
    """Give a group a rule, in place of the one that it had; it is to be applied, and told."""
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
    for kind, names in (("department", rule.departments), ("role", rule.roles), ("site", rule.sites)):
        for name in dict.fromkeys(names):
            await GroupRuleTerm.create(group_id=group_id, kind=kind, name=name)


async def drop_rule(group_id: int) -> None:
    """Take the rule of a group away. Whom it took in are members like all others."""
    await GroupRuleTerm.filter(group_id=group_id).delete()
    await GroupRule.filter(id=group_id).delete()
    await GroupRuleSite.filter(group_id=group_id).delete()
    await GroupRuleMember.filter(group_id=group_id).delete()


async def keep_told_rule(group_id: int, rule: Rule | None) -> None:
    """Write down the rule of a group of another site as that tells us, or that it tells us of none."""
    before = (await rules_of([group_id])).get(group_id)
    if rule and rule != before:
        await keep_rule(group_id, rule)
    elif before and not rule:
        await drop_rule(group_id)


async def begin_anew(group_id: int) -> None:
    """Let the rule of a group of another site be applied soon, and that site be told again of all whom it means."""
    await execute(
        "DELETE FROM group_rule_members WHERE group_id = $1 AND account_id IN"
        f" (SELECT p.id FROM people p WHERE {_MATCHES})",
        group_id,
    )
    await note_applied(group_id, False)


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
    """Return the sites that apply the rule of a group of ours, and whether they know it as it is now."""
    return {each.host: each.told for each in await GroupRuleSite.filter(group_id=group_id).order_by("host")}


async def note_told(group_id: int, host: str) -> None:
    await execute(
        "INSERT INTO group_rule_sites (group_id, host, told) VALUES ($1, $2, TRUE)"
        " ON CONFLICT (group_id, host) DO UPDATE SET told = TRUE",
        group_id,
        host,
    )


async def forget_site(group_id: int, host: str) -> None:
    await GroupRuleSite.filter(group_id=group_id, host=host).delete()


async def look_again() -> None:
    """Let all rules be applied within the minute: somebody came, went, or works elsewhere. In the caller's transaction."""
    await execute("UPDATE group_rules SET applied_at = NULL WHERE applied_at IS NOT NULL")


async def forget_rules(accounts: str, *values: object) -> None:
    """Forget that rules took accounts in, and the rules of those of them that are groups; `accounts` selects their ids."""
    for table in ("group_rule_members", "group_rule_terms", "group_rule_sites"):
        await execute(f"DELETE FROM {table} WHERE group_id IN ({accounts})", *values)
    await execute(f"DELETE FROM group_rule_members WHERE account_id IN ({accounts})", *values)
    await execute(f"DELETE FROM group_rules WHERE id IN ({accounts})", *values)


async def due_rules() -> list[int]:
    """Return the groups whose rule is to be applied now. In an archived group nothing changes."""
    found = await rows(
        "SELECT r.id FROM group_rules r JOIN groups g ON g.id = r.id JOIN accounts a ON a.id = g.id"
        " WHERE g.archived_at IS NULL AND a.suspended_at IS NULL"
        " AND (r.applied_at IS NULL OR r.applied_at <= $1) ORDER BY r.id",
        now() - APPLIED_EVERY,
    )
    return [each["id"] for each in found]


async def note_applied(group_id: int, whole: bool) -> bool:
    """Write down that a rule is applied, or is still to be, and hold it; False when there is none any more."""
    return bool(await GroupRule.filter(id=group_id).update(applied_at=now() if whole else None))


async def to_take_in(group_id: int, limit: int) -> list[int]:
    """Return some of our people whom the rule means and has not taken in."""
    found = await rows(
        f"SELECT p.id FROM people p WHERE {_MATCHES} AND p.id NOT IN"
        " (SELECT account_id FROM group_rule_members WHERE group_id = $1) ORDER BY p.id LIMIT $2",
        group_id,
        limit,
    )
    return [each["id"] for each in found]


async def to_let_go(group_id: int, limit: int) -> list[int]:
    """Return some people whom the rule does not mean and who are to leave: members, and who asks or was asked.

    Of ours; and into groups of ours, of sites that do not apply it. Who moderates stays: an owner has decided that.
    Where others may join, only whom the rule took in leaves.
    """
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
        " JOIN group_rules r ON r.id = m.group_id"
        f" WHERE m.group_id = $1 AND m.role = 'member' AND NOT ({_MATCHES}) AND (r.open_to_others = FALSE"
        " OR m.account_id IN (SELECT account_id FROM group_rule_members WHERE group_id = $1))"
        " ORDER BY m.account_id LIMIT $2",
        group_id,
        limit,
    )
    return [each["account_id"] for each in (*strangers, *found)]


async def note_taken_in(group_id: int, account_id: int) -> None:
    await execute(
        "INSERT INTO group_rule_members (group_id, account_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
        group_id,
        account_id,
    )


async def note_let_go(group_id: int, account_id: int) -> None:
    await GroupRuleMember.filter(group_id=group_id, account_id=account_id).delete()


async def taken_in(account_id: int, group_ids: Sequence[int]) -> set[int]:
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


async def check_leaves(group_id: int, account_id: int) -> None:
    """Refuse that somebody leaves, or is taken out of, a group that they are in by its rule."""
    if await taken_in(account_id, [group_id]):
        raise Invalid("A rule decides who is in this group: one is in it as long as one is meant")


async def is_by_rule_only(group_id: int) -> bool:
    """Tell whether a group has nobody but whom its rule means."""
    sql = "SELECT 1 FROM group_rules WHERE id = $1 AND open_to_others = FALSE"
    return bool(await value(sql, group_id))


async def check_joins(group_id: int) -> None:
    """Refuse that somebody joins, or is asked into, a group that has only whom its rule means."""
    if await is_by_rule_only(group_id):
        raise Invalid("A rule decides who is in this group: nobody else joins it")
