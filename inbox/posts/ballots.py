"""Other sites' totals of our secret ballots: how their people voted. The mirror of outbox/posts/ballots.py."""

from federation.network import Network
from inbox.checks import Incoming, Refused
from models.core.live import Event
from models.peers.peers import ceilings
from models.posts.ballots import add_totals
from models.posts.polls import options_of, poll_of
from models.posts.posts import post_by_uri


async def receive_totals(network: Network, incoming: Incoming) -> None:
    """Add a site's totals to a secret ballot of ours that is over.

    They come once: no site withdraws votes. Totals of more voters than the site is known to have people are kept, and
    not counted.
    """
    totals = incoming.activity.ballots
    post = await post_by_uri(totals.poll) if totals else None
    poll = await poll_of(post.id) if post else None
    assert totals
    assert post
    assert poll
    if sorted(title for title, _ in totals.votes) != sorted(o.title for o in await options_of(poll.id)):
        raise Refused("the options are not those of the poll")
    chosen = sum(number for _, number in totals.votes)
    if chosen < totals.voters or (chosen > totals.voters and not poll.multiple):
        raise Refused("there are not as many votes as voters")
    host = incoming.sender.host
    at_most = (await ceilings([host]))[host]
    if not await add_totals(poll, host, totals.votes, totals.voters, at_most=at_most):
        raise Refused("the site has told its totals before")
    network.site.live.announce(Event("edit", post.id))
