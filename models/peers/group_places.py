"""The sites at which a group has members, and those at which it can have none."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.groups.groups import Group, groups_of_ours
from models.groups.sites import member_sites_by_group
from models.peers.peers import sites_without_parvis


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
