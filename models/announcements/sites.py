"""Announcements of ours to the people of other sites: which these are, and what they are told."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from models.announcements.announcements import (
    ALL_SITES,
    Announcement,
    AnnouncementText,
    departments_of,
    groups_of,
    sites_of,
    sites_told,
    texts_of,
)
from models.core.site import Site
from models.peers.peers import Peer


@dataclass(frozen=True)
class Notice:
    announcement: Announcement
    texts: tuple[AnnouncementText, ...]
    departments: tuple[str, ...]
    """Those of other sites too, where it names sites."""
    group_uris: tuple[str, ...]
    hosts: tuple[str, ...]
    site_uris: tuple[str, ...]
    """The own actors of these sites."""


async def notice_of(site: Site, post_id: int) -> Notice | None:
    """Return what a post announces to other sites; None for any other post."""
    announcement = await Announcement.get_or_none(post_id=post_id, home="")
    peers = await peers_meant(await sites_told(announcement.id)) if announcement else []
    if announcement is None or not peers:
        return None
    departments = (await departments_of([announcement.id]))[announcement.id]
    groups = (await groups_of([announcement.id]))[announcement.id]
    return Notice(
        announcement,
        (await texts_of([announcement.id]))[announcement.id],
        departments if await sites_of(announcement.id) else (),
        tuple(site.actor_uri(group_id) for group_id in groups),
        tuple(peer.host for peer in peers),
        tuple(peer.actor_uri or address_at(site, peer.host, "/actor") for peer in peers),
    )


def address_at(site: Site, host: str, path: str) -> str:
    """Return where another Parvis has what is under this path here. Under development it may be http."""
    return f"{urlsplit(site.settings.origin).scheme}://{host}{path}"


async def peers_meant(names: Sequence[str]) -> list[Peer]:
    """Return the active peers of these names; all of them for ALL_SITES."""
    query = Peer.filter(state="active").order_by("host")
    return await (query if ALL_SITES in names else query.filter(host__in=list(names)))
