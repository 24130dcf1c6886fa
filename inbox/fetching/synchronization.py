"""Comparing whom another site counts as its followers here with whom we do (FEP-8fcf).

"We think they unfollowed" and "they think we follow" are both leaks. A digest that differs makes us read the
list, and only a list that agrees with its digest is acted on: it takes followers away. When an admin lets a
site in again, all that both sides may believe is compared without waiting for a digest. The mirror of
outbox/delivery/synchronization.py.
"""

import logging

from federation.network import Network
from federation.protocol.followers import Synchronization, followers_digest
from federation.protocol.urls import same_authority
from inbox.fetching.reading import Budget, read_whole
from models.core.accounts import Account, account_by_uri
from models.core.database import get
from models.core.errors import DomainNotAllowed, Gone, NotFound
from models.core.live import Event
from models.core.site import Site
from models.core.transaction import transaction
from models.delivery.jobs import Job, NewJob, ask
from models.groups.groups import group_of
from models.peers.removal import last_severed
from models.people.follows import drop_follow, follow_between, followed_at, follows_from_here, put_follow
from models.posts.timelines import fill_home
from outbox.delivery import compose
from outbox.delivery.queue import enqueue, inboxes_of
from outbox.groups.members import admit, let_go
from outbox.people.follow_activities import answer, ask_again

MOST_COMPARED = 500
"""Of one site's follows in each direction, when it is let in again."""

_log = logging.getLogger("parvis.inbox")


async def compare(site: Site, sender: Account, told: Synchronization) -> None:
    """Ask for the sender's list of its followers here when its digest is not that of ours."""
    if not _is_trusted(site, sender, told):
        return
    follows = await follows_from_here(sender.id)
    ours = [uri for uri, follow in follows.items() if follow.state == "accepted"]
    shown = [uri for uri in ours if not follows[uri].hidden]
    if told.digest not in (followers_digest(ours), followers_digest(shown)):
        await ask(NewJob("followers", sender.host, sender.uri, f"{told.digest} {told.url}"))
        site.live.announce(Event("jobs"))


async def synchronize(network: Network, job: Job) -> None:
    """Read the list and do what it says. Raises Unavailable when it is to be tried again."""
    sender = await account_by_uri(job.subject)
    if sender is None or sender.suspended_at:
        return
    digest, _, url = job.detail.partition(" ")
    listed = await read_whole(network, url, Budget(pages=100, items=100_000))
    if listed is None or (digest and followers_digest(listed) != digest):
        # It changed on the way, or is a part only: the next post brings a new digest.
        _log.info("followers not synchronized actor=%s because=list and digest differ", sender.uri)
        return
    async with transaction():
        await _agree(network, sender, frozenset(listed), may_end=bool(digest))


async def reconcile(network: Network, job: Job) -> None:
    """Compare follows with a site that an admin let in again: it may have forgotten some, or kept what ended here.

    Raises Unavailable when it is to be tried again.
    """
    host, severed = job.subject, await last_severed(job.subject, MOST_COMPARED)
    for ended in severed:
        follower = await _known_again(network, ended.uri) if ended.relation == "follower" else None
        if follower:
            await _send_ended(network, await get(Account, ended.account_id), follower)
    followed = [ended.uri for ended in severed if ended.relation == "following"]
    for uri in dict.fromkeys([*followed, *await followed_at(host, MOST_COMPARED)]):
        if target := await _known_again(network, uri):
            # Where Mastodon and Parvis list a site's followers; others list them nowhere.
            await ask(NewJob("followers", host, uri, f" {target.uri}/followers_synchronization"))


async def _known_again(network: Network, uri: str) -> Account | None:
    """Return somebody of a site that was let in again; None for who is there no more."""
    try:
        return await network.actors.actor_for(uri)
    except (Gone, NotFound, DomainNotAllowed):
        return None


async def _send_ended(network: Network, account: Account, follower: Account) -> None:
    """Tell somebody elsewhere that they follow one of ours no longer, unless they do anew."""
    async with transaction():
        if await follow_between(follower.id, account.id) is None:
            # The id of that Follow is known there, if anywhere; it is found by its two people.
            await answer(network, account, follower, "", "Reject")


def _is_trusted(site: Site, sender: Account, told: Synchronization) -> bool:
    development = site.settings.development
    return told.collection_id == sender.followers_url and same_authority(
        told.url, sender.uri, development=development
    )


async def _agree(network: Network, sender: Account, listed: frozenset[str], *, may_end: bool) -> None:
    """Make our follows those that the sender lists: ended ones go, answered requests are accepted.

    What is not to end, because the sender may have forgotten it, is asked for once more. Whom the sender counts
    though nobody here asked is told to be none: Undo.
    """
    ours, is_group = await follows_from_here(sender.id), await group_of(sender) is not None
    for uri, follow in ours.items():
        is_missing = uri not in listed and not follow.hidden
        if is_missing and follow.state == "accepted" and may_end:
            await _end(network, follow.account_id, sender, is_group)
            _log.info("follow ended by synchronization follower=%s target=%s", uri, sender.uri)
        elif is_missing and not may_end and not is_group:
            await _ask_again(network, follow.account_id, sender)
        if uri in listed and follow.state == "pending":
            await _accept(network, follow.account_id, sender, is_group)
    for uri in listed - ours.keys():
        await _undo(network, uri, sender)


async def _end(network: Network, account_id: int, sender: Account, is_group: bool) -> None:
    if is_group:
        await let_go(network, sender, await get(Account, account_id), tell=False)
    else:
        await drop_follow(account_id, sender.id)


async def _ask_again(network: Network, account_id: int, sender: Account) -> None:
    if follow := await follow_between(account_id, sender.id):
        await ask_again(network, await get(Account, account_id), sender, follow)


async def _accept(network: Network, account_id: int, sender: Account, is_group: bool) -> None:
    if is_group:
        await admit(network, sender, await get(Account, account_id))
    else:
        await put_follow(account_id, sender.id, "accepted")
        await fill_home(account_id, sender.id)


async def _undo(network: Network, follower_uri: str, sender: Account) -> None:
    follower = await account_by_uri(follower_uri)
    if follower is None or not follower.is_local:
        return
    # Nobody knows the id of that Follow any more; both sides find it by its two people.
    unknown = compose.act(network.site, follower, "Follow", sender.uri, to=[sender.uri])
    undo = compose.undo(network.site, follower, unknown)
    await enqueue(network, undo, follower.id, await inboxes_of([sender.id], shared=False))
