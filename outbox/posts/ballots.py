"""Secret ballots at their end: sites tell the poll's own what their people voted, in totals, and that counts them.

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
from models.people.people import COMMUNICATING, MODERATING, Person
from models.posts import ballots
from models.posts.ballots import own_totals, show_totals, sites_counted, sites_having, uncounted
from models.posts.polls import Poll, poll_for
from models.posts.posts import Post
from outbox.delivery import compose
from outbox.delivery.queue import enqueue, inboxes_of

COUNTED_AFTER = timedelta(hours=1)
"""How long a poll that is over waits for the totals of all sites that have it. What comes later is added."""


async def send_totals(network: Network, poll: Poll, post: Post) -> None:
    """Tell another site how our people voted in its secret ballot, when it is over. In the caller's transaction.

    A site where nobody voted says so too: the poll's site shows nothing before it has heard all.
    """
    site = network.site
    votes, voters = await own_totals(poll.id)
    uri = f"{site.instance_actor_uri}/ballots/{poll.id}"
    author, own = await get(Account, post.account_id), await get(Account, site.account_id)
    update = compose.act(site, own, "Update", uri, to=[author.uri])
    totals = replace(update, ballots=BallotTotals(uri, post.uri, votes, voters))
    await enqueue(network, totals, own.id, await inboxes_of([author.id], shared=False))


async def count_ended(network: Network) -> None:
    """Show the numbers of our secret ballots that are over, once all sites have told theirs. Run each minute.

    Not before: from two results, one without a site and one with it, everybody could take that site's numbers.
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
    """Count what sites told that were not known to have as many people, and are by now. Run each minute."""
    async with transaction():
        for poll_id in await ballots.count_confirmed():
            await _send_change(network.site, await get(Poll, poll_id))


async def strike(site: Site, account: Account, poll_id: int, host: str) -> None:
    """Take what a site told out of a secret ballot of ours, for good: its author does, a communicator or a moderator.

    Raises NotFound for who may not see it, for what has not ended, and for a site of which nothing counts or waits.
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
    """Tell whether somebody may strike out what a site told of a secret ballot that they can see."""
    if account.id == post.account_id:
        return True
    person = await Person.get_or_none(id=account.id)
    return person is not None and person.role in {*COMMUNICATING, *MODERATING}


async def _send_change(site: Site, poll: Poll) -> None:
    post = await get(Post, poll.post_id)
    site.live.announce(Event("edit", post.id))


async def _awaited(poll: Poll, post: Post) -> bool:
    """Tell whether a site that has a poll, and may run Parvis, has not told its totals."""
    silent = await sites_having(post) - await sites_counted(poll.id)
    return await Peer.filter(host__in=list(silent), state="active", software__in=["", PARVIS]).exists()
