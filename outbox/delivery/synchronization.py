"""Synchronization of followers (FEP-8fcf): deliveries for followers carry a digest of the receiving site's followers.

A site with another digest asks for the list. The mirror is inbox/fetching/synchronization.py.
"""

from collections import defaultdict
from collections.abc import Sequence

from federation.protocol.followers import HEADER, Synchronization, followers_digest, write_header
from models.core.site import Site
from models.people.follows import followers_at
from outbox.delivery.queue import Claim


async def headers_for(site: Site, claims: Sequence[Claim]) -> dict[Claim, dict[str, str]]:
    """Return the headers of deliveries: one for new posts for followers that go to a shared inbox of theirs.

    A group, whose followers are its members, announces posts to them.
    """
    asked = defaultdict[int, list[Claim]](list)
    for claim in claims:
        if (
            claim.kind in ("Create", "Announce")
            and f'"{site.followers_uri(claim.sender_id)}"'.encode() in claim.body
        ):
            asked[claim.sender_id].append(claim)
    headers: dict[Claim, dict[str, str]] = {}
    for sender_id, theirs in asked.items():
        followers = await followers_at(sender_id, {claim.host for claim in theirs})
        headers |= {
            claim: _header(site, sender_id, followers[claim.host])
            for claim in theirs
            if claim.inbox_url in {shared for _, shared in followers.get(claim.host, ())}
        }
    return headers


def _header(site: Site, sender_id: int, followers: Sequence[tuple[str, str]]) -> dict[str, str]:
    synchronization = Synchronization(
        site.followers_uri(sender_id),
        synchronization_uri(site, sender_id),
        followers_digest(uri for uri, _ in followers),
    )
    return {HEADER: write_header(synchronization)}


def synchronization_uri(site: Site, account_id: int) -> str:
    """Return the URL where another site reads which of its people follow one of ours."""
    return f"{site.actor_uri(account_id)}/followers_synchronization"
