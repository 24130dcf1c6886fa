"""The sites at which a group has members, and those at which it can have none."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from models.core.accounts import Account
from models.core.database import rows
from models.groups.groups import Group, groups_of_ours
from models.groups.sites import KEEPING, member_sites, member_sites_by_group
from models.peers.peers import active_peers, hosts_without, sites_without_parvis


@dataclass(frozen=True)
class Places:
    """The sites of a group, besides its own."""

    member_sites: Sequence[str] = ()
    left_out: Sequence[str] = ()
    """Allowed sites with software that would show others what is for the members of a group."""


async def places_of(found: Sequence[Group]) -> dict[int, Places]:
    """Return the sites of groups, by group. Sites that are left out are known for our own groups only."""
    sites, ours = await member_sites_by_group([group.id for group in found]), await groups_of_ours(found)
    without = await sites_without_parvis() if ours else []
    return {
        group.id: Places(sites[group.id], without if group.id in ours and group.access != "open" else ())
        for group in found
    }


Standing = Literal["members", "none", "software", "scope"]
"""members: it has some. none: it may have, and gets nothing before it has. software: it cannot keep among members what
is written here. scope: it may not see the group."""


@dataclass(frozen=True)
class Place:
    """A site, and what it has of a group."""

    host: str
    """"" for this one."""
    standing: Standing
    members: int | None = None
    """How many; None where only the group's own site knows."""


async def places_in(group: Group, account: Account, own_host: str) -> list[Place]:
    """Return the sites of a group: this one first, then those with members, then those that get nothing.

    Of a group of another site only those with members are known, and how many of them are here.
    """
    counts = await _counts(group.id)
    here = Place("", "members" if counts.get("") else "none", counts.get("", 0))
    if not account.is_local:
        others = {account.host, *await member_sites(group.id)} - {own_host}
        return [here, *(Place(host, "members") for host in sorted(others))]
    hidden = await hosts_without(group.id)
    places = [
        Place(peer.host, _standing(group, peer.software, counts.get(peer.host, 0), peer.host in hidden))
        for peer in await active_peers()
    ]
    with_members = [
        Place(each.host, "members", counts[each.host]) for each in places if each.standing == "members"
    ]
    return [here, *with_members, *(each for each in places if each.standing != "members")]


def _standing(group: Group, software: str, members: int, is_hidden: bool) -> Standing:
    if is_hidden:
        return "scope"
    if group.access != "open" and software != KEEPING:
        return "software"
    return "members" if members else "none"


async def _counts(group_id: int) -> dict[str, int]:
    """Count the members of a group by host, without people who are disabled or suspended."""
    found = await rows(
        "SELECT a.host, count(*) AS members FROM group_members m JOIN accounts a ON a.id = m.account_id"
        " LEFT JOIN people p ON p.id = a.id WHERE m.group_id = $1 AND m.state = 'member'"
        " AND a.suspended_at IS NULL AND p.disabled_at IS NULL GROUP BY a.host",
        group_id,
    )
    return {each["host"]: each["members"] for each in found}
