"""Secret ballots at their end: other sites send the totals of their people's votes to the poll's site, which counts
them.

Voting is outbox/posts/polls.py, as in any poll; inbox/posts/ballots.py is the mirror.
"""

from dataclasses import replace
from datetime import timedelta

from federation.network import Network
from federation.protocol.double_knocking import PARVIS
from federation.protocol.vocabulary import BallotTotals
from models.core.accounts import Account
from models.core.audit import record
from models.core.base import now
from models.core.database import get
from models.core.errors import Forbidden, NotFound
from models.core.live import Event
from models.core.site import Site
from models.core.transaction import transaction
from models.peers.peers import Peer
from models.people.people import Person
from models.people.roles import may
from models.posts import ballots
from models.posts.ballots import own_totals, show_totals, sites_counted, sites_having, uncounted
from models.posts.polls import Poll, poll_for
from models.posts.posts import Post
from outbox.delivery import compose
from outbox.delivery.queue import enqueue, inboxes_of

COUNTED_AFTER = timedelta(hours=1)
"""How long a poll that is over waits for the totals of all sites that have it. What comes later is added."""


async def send_totals(network: Network, poll: Poll, post: Post) -> None:
    """Send another site our people's totals in its secret ballot, when it is over.

    In the caller's transaction. A site where nobody voted sends zeros: the poll's site shows nothing before it has all
    totals.
    """
    site = network.site
    votes, voters = await own_totals(poll.id)
    uri = f"{site.instance_actor_uri}/ballots/{poll.id}"
    author, own = await get(Account, post.account_id), await get(Account, site.account_id)
    update = compose.act(site, own, "Update", uri, to=[author.uri])
    totals = replace(update, ballots=BallotTotals(uri, post.uri, votes, voters))
    await enqueue(network, totals, own.id, await inboxes_of([author.id], shared=False))


async def count_ended(network: Network) -> None:
    """Show the numbers of our secret ballots that are over, once all sites have sent theirs.

    Run each minute. Not before: from two results, one without a site and one with it, everybody could infer that site's
    numbers.
    """
    for poll in await uncounted():
        post = await Post.get_or_none(id=poll.post_id)
        if post is None:
            continue  # Deleted this very moment.
        assert poll.expires_at
        if poll.expires_at + COUNTED_AFTER > now() and await _awaited(poll, post):
            continue
        async with transaction():
            if not await show_totals(poll.id):
                continue
            network.site.live.announce(Event("edit", post.id))


async def count_confirmed(network: Network) -> None:
    """Count held totals of sites whose number of people has been confirmed since. Run each minute."""
    async with transaction():
        for poll_id in await ballots.count_confirmed():
            await _send_change(network.site, await get(Poll, poll_id))


async def strike(site: Site, account: Account, poll_id: int, host: str) -> None:
    """Strike a site's totals out of a secret ballot of ours, for good: for its author, communicators and moderators.

    Raises NotFound for people who may not see it, for a ballot that has not ended, and for a site without totals that
    count or wait.
    """
    poll = await poll_for(account.reader, poll_id)
    post = await get(Post, poll.post_id)
    if not poll.secret or not post.local or poll.hide_totals:
        raise NotFound
    if not await may_strike(account, post):
        raise Forbidden("Its author, a communicator or a moderator strikes out what a site told")
    async with transaction():
        struck = await ballots.strike(poll.id, host)
        if struck is None:
            raise NotFound
        await record(
            account.handle, "poll.strike", post.uri, f"{host}: {struck.voters} voters", "not counted"
        )
        await _send_change(site, poll)


async def may_strike(account: Account, post: Post) -> bool:
    """Tell whether somebody may strike out a site's totals of a secret ballot that they can see."""
    if account.id == post.account_id:
        return True
    person = await Person.get_or_none(id=account.id)
    return person is not None and (may(person.held, "communicator") or may(person.held, "moderator"))


async def _send_change(site: Site, poll: Poll) -> None:
    post = await get(Post, poll.post_id)
    site.live.announce(Event("edit", post.id))


async def _awaited(poll: Poll, post: Post) -> bool:
    """Tell whether the totals of a site that has a poll, and may run Parvis, are missing."""
    missing = await sites_having(post) - await sites_counted(poll.id)
    return await Peer.filter(host__in=list(missing), state="active", software__in=["", PARVIS]).exists()
