"""Telling other sites whom of theirs we count as followers (FEP-8fcf), with what is for followers.

A site that knows otherwise asks for the list. The mirror is inbox/synchronization.py.
"""

from federation.followers import HEADER, Synchronization, followers_digest, write_header
from models.database import value
from models.follows import follower_uris_at
from models.site import Site
from outbox.queue import Claim


async def headers_for(site: Site, claim: Claim) -> dict[str, str]:
    """Return the header for a delivery; none unless it is a new post for followers, to their shared inbox."""
    if claim.kind != "Create" or f'"{site.followers_uri(claim.sender_id)}"'.encode() not in claim.body:
        return {}
    if not await _is_shared(claim):
        return {}
    uris = await follower_uris_at(claim.sender_id, claim.host)
    synchronization = Synchronization(
        site.followers_uri(claim.sender_id),
        synchronization_uri(site, claim.sender_id),
        followers_digest(uris),
    )
    return {HEADER: write_header(synchronization)}


def synchronization_uri(site: Site, account_id: int) -> str:
    """Return where another site reads which of its people follow one of ours."""
    return f"{site.actor_uri(account_id)}/followers_synchronization"


async def _is_shared(claim: Claim) -> bool:
    return bool(
        await value(
            """SELECT 1 FROM follows AS f JOIN accounts AS a ON a.id = f.account_id
               WHERE f.target_id = $1 AND f.state = 'accepted' AND a.host = $2 AND a.shared_inbox_url = $3 LIMIT 1""",
            claim.sender_id,
            claim.host,
            claim.inbox_url,
        )
    )
