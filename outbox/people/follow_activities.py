"""Activities about follows for other sites: requests, answers, and their undoing.

Everything here belongs in the transaction of the change. The verbs are outbox/relations/follows.py and
outbox/groups/members.py.
"""

from dataclasses import replace
from datetime import datetime

from federation.network import Network
from federation.protocol.vocabulary import Activity
from models.core.accounts import Account
from models.core.base import moment_of, new_id
from models.core.site import Site
from models.people.follows import Follow, rename_follow
from outbox.delivery import compose
from outbox.delivery.queue import enqueue, inboxes_of


async def ask(
    network: Network, account: Account, target: Account, uri: str, *, by_rule: bool = False, reason: str = ""
) -> None:
    """Send somebody elsewhere a Follow by one of ours; `by_rule`: it tells a group that its rule means that person.

    `reason` is what they say to the moderators of a group.
    """
    follow = follow_activity(network.site, account, target, uri)
    asked = replace(follow, by_rule=by_rule, summary=reason or None)
    await enqueue(network, asked, account.id, await inboxes_of([target.id], shared=False))


async def ask_again(network: Network, account: Account, target: Account, follow: Follow) -> None:
    """Send a Follow again, under a new id, to a site that may have forgotten it; an accepted one stays so meanwhile.

    Does nothing when another process has sent it again since `follow` was read.
    """
    uri = new_follow_uri(network.site, account)
    if await rename_follow(follow, uri):
        await ask(network, account, target, uri)


def new_follow_uri(site: Site, account: Account) -> str:
    """Make the id of a Follow. It contains the time: see `asked_at`."""
    return f"{site.actor_uri(account.id)}/follows/{new_id()}"


def asked_at(follow: Follow) -> datetime:
    """Return when one of ours sent the Follow last."""
    number = follow.uri.rpartition("/")[2]
    return moment_of(int(number)) if number.isdecimal() else follow.created_at


async def undo_follow(network: Network, account: Account, target: Account, uri: str) -> None:
    """Send the Undo of a Follow by one of ours, accepted or not."""
    undo = compose.undo(network.site, account, follow_activity(network.site, account, target, uri))
    await enqueue(network, undo, account.id, await inboxes_of([target.id], shared=False))


async def answer(network: Network, account: Account, follower: Account, follow_uri: str, kind: str) -> None:
    """Queue an Accept or Reject of a remote Follow."""
    asked = Activity(
        id=follow_uri, type="Follow", actor=follower.uri, object_id=account.uri, to=(account.uri,)
    )
    reply = compose.act(network.site, account, kind, asked.id, embedded=asked, to=[follower.uri])
    await enqueue(network, reply, account.id, await inboxes_of([follower.id], shared=False))


def follow_activity(site: Site, account: Account, target: Account, uri: str) -> Activity:
    return compose.act(site, account, "Follow", target.uri, activity_id=uri, to=[target.uri])
