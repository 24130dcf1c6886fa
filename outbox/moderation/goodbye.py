"""A graceful separation: what is said to a site before it is removed. Afterwards nothing is said any more.

Our people stop following and being followed there, and what was delivered there is deleted there, as far as that site
obeys. Nothing changes for anybody else, and our own posts stay. The removal itself is models/peers/peers.py.
"""

from dataclasses import replace

from federation.network import Network
from federation.protocol.vocabulary import PUBLIC
from models.core.accounts import Account
from models.core.audit import happened_since, record
from models.core.database import rows, value
from models.core.errors import Forbidden, NotFound
from models.core.locks import held
from models.core.transaction import transaction
from models.peers.peers import Peer, peer_by_host
from models.people.follows import Follow
from outbox.delivery import compose
from outbox.delivery.queue import Inbox, enqueue
from outbox.relations.follows import remove_follower, unfollow


async def say_goodbye(network: Network, host: str, *, by: str) -> int:
    """End all follows with a site and have it delete what it got from us; return how many deliveries wait for it.

    Can be called again, or twice at once: what was said is not said twice, nor written down. Raises NotFound for a
    site that is not on the list, Forbidden for one that is not active, because nothing reaches it.
    """
    peer = await peer_by_host(host)
    if peer is None:
        raise NotFound
    if peer.state != "active":
        raise Forbidden(f"{host} is {peer.state}: nothing reaches it")
    await _end_follows(network, host)
    async with transaction():
        await held(Peer, peer.id)
        deleted = await _delete_there(network, host)
        waiting = await waiting_for(host)
        if deleted or not await happened_since("peer.allow", "peer.farewell", host):
            await record(by, "peer.farewell", host, "", f"{waiting} deliveries")
    return waiting


async def waiting_for(host: str) -> int:
    """Return how many deliveries wait for a site."""
    return await value("SELECT count(*) FROM deliveries WHERE host = $1 AND state = 'queued'", host)


async def _end_follows(network: Network, host: str) -> None:
    there = [account.id for account in await Account.filter(host=host)]
    for follow in await Follow.filter(account_id__in=there):
        await remove_follower(network, await Account.get(id=follow.target_id), follow.account_id)
    for follow in await Follow.filter(target_id__in=there):
        await unfollow(network, await Account.get(id=follow.account_id), follow.target_id)


async def _delete_there(network: Network, host: str) -> int:
    """Queue a Delete for each thing that the site got and that still exists here, to where it got it; return how many.

    In the caller's transaction, which holds the site: nobody else says so at the same time.
    """
    got = await rows(
        "SELECT DISTINCT o.object_uri, o.actor_id, d.inbox_url FROM deliveries d"
        " JOIN outgoing_activities o ON o.id = d.activity_id JOIN posts p ON p.uri = o.object_uri"
        " WHERE d.host = $1 AND d.state = 'delivered' AND o.kind = 'Create' AND NOT EXISTS ("
        "  SELECT 1 FROM deliveries e JOIN outgoing_activities g ON g.id = e.activity_id"
        "  WHERE e.ordering_key = d.ordering_key AND e.host = d.host AND g.kind = 'Delete')",
        host,
    )
    authors = {
        account.id: account for account in await Account.filter(id__in={each["actor_id"] for each in got})
    }
    for each in got:
        author = authors[each["actor_id"]]
        deletion = compose.act(network.site, author, "Delete", each["object_uri"], to=[PUBLIC])
        deletion = replace(deletion, object_type="Tombstone")
        # Elsewhere the post lives on: nothing that waits for others is called back.
        await enqueue(network, deletion, author.id, [Inbox(host, each["inbox_url"])], supersede=False)
    return len(got)
