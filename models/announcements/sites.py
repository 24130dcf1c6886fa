"""Announcements of ours to the people of other sites: which sites these are, and what they get."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from models.announcements.announcements import (
    ALL_SITES,
    Announcement,
    AnnouncementText,
    announced_sites,
    departments_of,
    groups_of,
    official_answers,
    sites_of,
    texts_of,
)
from models.core.database import marks, rows, value
from models.core.site import Site
from models.peers.peers import Peer, active_peers, linked_sites


@dataclass(frozen=True)
class Notice:
    announcement: Announcement
    texts: tuple[AnnouncementText, ...]
    departments: tuple[str, ...]
    """Departments of other sites too, where it names sites."""
    group_uris: tuple[str, ...]
    hosts: tuple[str, ...]
    site_uris: tuple[str, ...]
    """The own actors of these sites."""
    official: tuple[str, ...] = ()
    """URIs of its official answers, in their order."""


async def notice_of(site: Site, post_id: int) -> Notice | None:
    """Return what a post announces to other sites; None for any other post."""
    return (await notices_of(site, [post_id])).get(post_id)


async def notices_of(site: Site, post_ids: Sequence[int]) -> dict[int, Notice]:
    """Return what posts announce to other sites, by post. Posts that announce nothing are left out."""
    found = await Announcement.filter(post_id__in=list(post_ids), home="") if post_ids else []
    if not found:
        return {}
    ids = [announcement.id for announcement in found]
    named, groups, departments = await sites_of(ids), await groups_of(ids), await departments_of(ids)
    hosts, texts = await announced_sites(named, groups), await texts_of(ids)
    active, official = await active_peers(), await official_answers(post_ids)
    notices: dict[int, Notice] = {}
    for announcement in found:
        names = hosts[announcement.id]
        peers = [
            each for each in active if not each.is_partner and (ALL_SITES in names or each.host in names)
        ]
        if announcement.post_id is None or not peers:
            continue
        notices[announcement.post_id] = Notice(
            announcement,
            texts[announcement.id],
            departments[announcement.id] if named[announcement.id] else (),
            tuple(site.actor_uri(group_id) for group_id in groups[announcement.id]),
            tuple(peer.host for peer in peers),
            tuple(peer.actor_uri or address_at(site, peer.host, "/actor") for peer in peers),
            official[announcement.post_id],
        )
    return notices


def address_at(site: Site, host: str, path: str) -> str:
    """Return where another Parvis has what is under this path here. Under development it may be http."""
    return f"{urlsplit(site.settings.origin).scheme}://{host}{path}"


async def peers_meant(names: Sequence[str]) -> list[Peer]:
    """Return the active peers of these names; all of them for ALL_SITES. Partners are never meant."""
    query = Peer.filter(state="active", kind="company").order_by("host")
    return await (query if ALL_SITES in names else query.filter(host__in=list(names)))


@dataclass(frozen=True)
class Reach:
    """How many people of a site an announcement would be for."""

    host: str
    """"" for this one."""
    name: str
    people: int | None
    """None: not known here."""


async def reach_of(
    viewer_id: int, departments: Sequence[str], groups: Sequence[int], sites: Sequence[str]
) -> list[Reach]:
    """Return whom an announcement would be for, site by site, this one first: as `meant` and `announced_sites` say.

    How many people of another site work in a department only that site knows.
    """
    found = [Reach("", "", await _people_meant(departments, groups))]
    sites_here = (await linked_sites(viewer_id)).items()
    linked = {host: each for host, each in sites_here if each.state == "active" and not each.is_partner}
    members = await _members_elsewhere(groups)
    for host, site in linked.items():
        if (sites and ALL_SITES not in sites and host not in sites) or (not sites and host not in members):
            continue
        people = None if departments else members.get(host, 0) if groups else site.people
        found.append(Reach(host, site.name, people))
    return found


async def _people_meant(departments: Sequence[str], groups: Sequence[int]) -> int:
    """Count our people in some departments or groups; all of them where none are named."""
    conditions = [f"p.department IN ({marks(len(departments))})"] if departments else []
    if groups:
        member = "SELECT 1 FROM group_members m WHERE m.account_id = p.id AND m.state = 'member'"
        conditions.append(f"EXISTS ({member} AND m.group_id IN ({marks(len(groups), 1 + len(departments))}))")
    condition = f" AND ({' OR '.join(conditions)})" if conditions else ""
    return await value(
        f"SELECT count(*) FROM people p WHERE p.disabled_at IS NULL{condition}", *departments, *groups
    )


async def _members_elsewhere(groups: Sequence[int]) -> dict[str, int]:
    """Count the members of our groups at other sites, by host."""
    if not groups:
        return {}
    found = await rows(
        "SELECT a.host, count(DISTINCT a.id) AS people FROM group_members m JOIN accounts a ON a.id = m.account_id"
        f" WHERE m.state = 'member' AND a.host <> '' AND a.suspended_at IS NULL AND m.group_id IN ({marks(len(groups))})"
        " GROUP BY a.host",
        *groups,
    )
    return {each["host"]: each["people"] for each in found}
