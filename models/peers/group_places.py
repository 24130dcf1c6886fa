"""Where a group has members, and where it can have none."""

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
    """Allowed sites whose software would not keep among members what is in a group that is not open."""


async def places_of(found: Sequence[Group]) -> dict[int, Places]:
    """Return the sites of groups, by group. Which are left out is known of our own ones only."""
    sites, ours = await member_sites_by_group([group.id for group in found]), await groups_of_ours(found)
    without = await sites_without_parvis() if ours else []
    return {
        group.id: Places(sites[group.id], without if group.id in ours and group.access != "open" else ())
        for group in found
    }
