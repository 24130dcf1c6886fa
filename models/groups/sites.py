"""At which sites a group has members.

Of one of our groups this follows from `group_members` and is kept in step with them in the same transaction; of any
other it is what the group's own site told last. Its posts go to these sites and to no other (outbox/posts/group_mail.py),
and these serve them to one another (models/core/visibility.py).
"""

from collections import defaultdict
from collections.abc import Collection, Sequence

from tortoise import fields

from models.core.base import CountedRow, belongs_to
from models.core.database import Record, execute, execute_many, marks, rows, value
from models.groups.rules import forget_rules

KEEPING = "parvis"
"""The software that keeps among members what is written in a group that is not open."""


class GroupSite(CountedRow):
    group = belongs_to("Account", index=False)
    group_id: int
    host = fields.CharField(255)

    class Meta:
        table = "group_sites"
        unique_together = (("group_id", "host"),)


_OURS = "SELECT id FROM accounts WHERE host = '' AND actor_type = 'Group'"
_MEMBERS = (
    "group_members m JOIN accounts a ON a.id = m.account_id JOIN groups g ON g.id = m.group_id"
    " WHERE m.state = 'member' AND a.host <> '' AND a.suspended_at IS NULL AND (g.access = 'open'"
    f" OR a.host IN (SELECT host FROM peers WHERE state = 'active' AND software = '{KEEPING}'))"
)
"""Members elsewhere, of groups that are not open only those whose site may have and keeps what is for members."""
_CAME = (
    f"INSERT INTO group_sites (group_id, host) SELECT DISTINCT m.group_id, a.host FROM {_MEMBERS}"
    f" AND m.group_id IN ({_OURS}){{which}} ON CONFLICT DO NOTHING RETURNING group_id"
)
"""Writes down the sites of members."""
_LEFT = (
    f"DELETE FROM group_sites WHERE group_id IN ({_OURS}) AND NOT EXISTS (SELECT 1 FROM {_MEMBERS}"
    " AND m.group_id = group_sites.group_id AND a.host = group_sites.host){which} RETURNING group_id"
)
"""Strikes out the sites whose last member left, and those that are not allowed any more."""


async def member_sites(group_id: int) -> list[str]:
    """Return the hosts of the sites with members of a group: of one of ours the others, of any other all."""
    found = await rows("SELECT host FROM group_sites WHERE group_id = $1 ORDER BY host", group_id)
    return [each["host"] for each in found]


async def member_sites_by_group(group_ids: Sequence[int]) -> dict[int, list[str]]:
    """Return what member_sites does, of many groups."""
    found = defaultdict[int, list[str]](list)
    if group_ids:
        chosen = f"SELECT group_id, host FROM group_sites WHERE group_id IN ({marks(len(group_ids))}) ORDER BY host"
        for each in await rows(chosen, *group_ids):
            found[each["group_id"]].append(each["host"])
    return found


async def set_sites(group_id: int, hosts: Collection[str]) -> None:
    """Write down the sites of a group of another site, as that tells."""
    await execute("DELETE FROM group_sites WHERE group_id = $1", group_id)
    await execute_many(
        "INSERT INTO group_sites (group_id, host) VALUES ($1, $2)", [(group_id, host) for host in set(hosts)]
    )


async def keep_site_of(group_id: int, account_id: int) -> None:
    """Bring the sites of a group of ours in step with its members, as far as one person's site goes."""
    came = await rows(_CAME.format(which=" AND m.group_id = $1 AND m.account_id = $2"), group_id, account_id)
    is_in = f"SELECT 1 FROM {_MEMBERS} AND m.group_id = $1 AND m.account_id = $2"
    if await value(is_in, group_id, account_id):  # Looking for others at the site takes long among thousands.
        return await _note_change(came)
    here = " AND group_id = $1 AND host = (SELECT host FROM accounts WHERE id = $2)"
    return await _note_change(await rows(_LEFT.format(which=here), group_id, account_id))


async def keep_all_sites() -> None:
    """Bring the sites of all groups in step with their members, and with the allow-list: people disappear in many ways.

    A group of another site that nobody here is in any more has none as far as we are told.
    """
    await _note_change([*await rows(_CAME.format(which="")), *await rows(_LEFT.format(which=""))])
    await execute(
        f"DELETE FROM group_sites WHERE group_id NOT IN ({_OURS}) AND group_id NOT IN"
        " (SELECT group_id FROM group_members WHERE state = 'member')"
    )


async def end_memberships(accounts: str, *values: object) -> None:
    """End what accounts have to do with groups, and what others have with those of them that are groups.

    `accounts` is a statement that selects their ids.
    """
    theirs = f"account_id IN ({accounts}) OR group_id IN ({accounts})"
    await execute(f"DELETE FROM group_members WHERE {theirs}", *values)
    await execute(f"DELETE FROM lists WHERE group_id IN ({accounts})", *values)
    await execute(f"DELETE FROM group_sites WHERE group_id IN ({accounts})", *values)
    await forget_rules(accounts, *values)
    there = f" AND host IN (SELECT host FROM accounts WHERE id IN ({accounts}))"
    await _note_change(await rows(_LEFT.format(which=there), *values))


async def _note_change(changed: Sequence[Record]) -> None:
    """Remember of which groups the sites are to be told anew which they are; those of open ones need not know."""
    await execute_many(
        "UPDATE groups SET sites_told = FALSE WHERE id = $1 AND access <> 'open'",
        [(group_id,) for group_id in sorted({each["group_id"] for each in changed})],
    )


async def groups_with_new_sites() -> list[int]:
    """Return the groups whose sites are to be told which they are."""
    return [each["id"] for each in await rows("SELECT id FROM groups WHERE sites_told = FALSE ORDER BY id")]


async def claim_new_sites(group_id: int) -> bool:
    """Tell whether a group's sites are to be told, and count them as told."""
    sql = "UPDATE groups SET sites_told = TRUE WHERE id = $1 AND sites_told = FALSE RETURNING id"
    return bool(await rows(sql, group_id))
