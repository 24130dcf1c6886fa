"""Telling other sites whom of theirs we count as followers (FEP-8fcf), with what is for followers.

A site that knows otherwise asks for the list. The mirror is inbox/synchronization.py.
"""

from federation.followers import HEADER, Synchronization, followers_digest, write_header
from models.follows import followers_at
from models.site import Site
from outbox.queue import Claim


async def headers_for(site: Site, claim: Claim) -> dict[str, str]:
    """Return the header for a delivery; none unless it is a new post for followers, to their shared inbox."""
    if claim.kind != "Create" or f'"{site.followers_uri(claim.sender_id)}"'.encode() not in claim.body:
        return {}
    followers = await followers_at(claim.sender_id, claim.host)
    if claim.inbox_url not in {shared for _, shared in followers}:
        return {}
    synchronization = Synchronization(
        site.followers_uri(claim.sender_id),
        synchronization_uri(site, claim.sender_id),
        followers_digest(uri for uri, _ in followers),
    )
    return {HEADER: write_header(synchronization)}


def synchronization_uri(site: Site, account_id: int) -> str:
    """Return where another site reads which of its people follow one of ours."""
    return f"{site.actor_uri(account_id)}/followers_synchronization"
