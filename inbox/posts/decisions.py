"""What groups of other sites decide about what is in them: locked threads, those closed with a summary, and what is
pinned. The mirror of outbox/posts/decisions.py.

A decision comes in an Announce that the group signed: nobody else is believed, whoever it says decided. It counts for
posts in this very group, and the latest by the group's clock wins, in whatever order they come.
"""

from datetime import datetime

from federation.network import Network
from federation.protocol.parts.decided import MAX_SUMMARY
from federation.protocol.vocabulary import Activity
from inbox import checks
from inbox.checks import CLOCKS_DIFFER, Incoming, Refused
from inbox.posts import forwarded
from inbox.posts.posts import fetch_post
from models.core.accounts import account_by_uri
from models.core.base import digest, now
from models.core.live import Event
from models.core.transaction import transaction
from models.delivery.jobs import NewJob, ask
from models.groups.groups import claim_decision, set_lock
from models.knowledge.deciding import Decision
from models.posts.posts import Post, current_post, post_by_uri
from models.text import text
from outbox.knowledge.deciding import receive


def _decided(incoming: Incoming) -> Activity:
    """Return the decision that a group announces."""
    decided = incoming.activity.object
    assert isinstance(decided, Activity)
    return decided


async def own_list(network: Network, incoming: Incoming) -> None:
    """A check: a group announces what is pinned to its own profile."""
    await checks.of_group(network, incoming)
    if not _decided(incoming).target or _decided(incoming).target != incoming.sender.featured_url:
        raise Refused("the collection is not the group's list of pinned posts")


async def receive_pin(network: Network, incoming: Incoming) -> None:
    """Read a group's pinned posts anew: its list has them all, in their order, however late this comes."""
    group = incoming.sender
    await ask(NewJob("featured", group.host, group.uri))
    network.site.live.announce(Event("jobs"))


async def fetch_locked(network: Network, incoming: Incoming) -> None:
    """Fetch the post whose thread is locked, when it is not here yet."""
    uri = _locked(_decided(incoming))
    if uri and not await current_post(uri):
        await fetch_post(network, uri, with_named=False, group_id=incoming.sender.id)


async def receive_lock(network: Network, incoming: Incoming) -> None:
    """Let only moderators answer in a thread of the sender's."""
    await _set_lock(network, incoming, on=True)


async def receive_undo(network: Network, incoming: Incoming) -> None:
    """Open a thread again; undo a favourite that the group forwarded."""
    if _locked(_decided(incoming)):
        await _set_lock(network, incoming, on=False)
    else:
        await forwarded.receive_vote(network, incoming)


async def verify_undo(network: Network, incoming: Incoming) -> None:
    """Verify what is undone, where the group's own word is not enough."""
    if not _locked(_decided(incoming)):
        await forwarded.verify_vote(network, incoming)


def _locked(decided: Activity) -> str | None:
    """Return the post whose thread is locked or opened."""
    if decided.type == "Undo" and isinstance(decided.object, Activity):
        decided = decided.object
    return decided.object_id if decided.type == "Lock" else None


async def _set_lock(network: Network, incoming: Incoming, *, on: bool) -> None:
    decided, group = _decided(incoming), incoming.sender
    post = await post_by_uri(_locked(decided) or "")
    if post is None or post.group_id != group.id:
        raise Refused("the thread is not in the group")
    if summary := _summary(decided):
        await _keep_summary(network, incoming, post, summary if on else "")
        return
    said_at = incoming.activity.published or decided.published or now()
    async with transaction():
        if await claim_decision(group.id, digest("lock", str(post.thread_id)), _moment(said_at)):
            await set_lock(group.id, post.thread_id, on)


def _moment(said_at: datetime) -> datetime:
    return min(said_at, now() + CLOCKS_DIFFER)


# --- summaries -------------------------------------------------------------------------------------------------


def _summary(decided: Activity) -> str:
    """Return the summary of a Lock that closes a thread with one, or of the one that is undone; "" for a mere lock."""
    lock = decided.object if decided.type == "Undo" else decided
    return (lock.content or "") if isinstance(lock, Activity) else ""


async def _keep_summary(network: Network, incoming: Incoming, post: Post, summary: str) -> None:
    """Close a thread of the sender's with a summary, or open it again; if it began here, send its first post anew."""
    decided, group = _decided(incoming), incoming.sender
    if len(summary) > MAX_SUMMARY or post.in_reply_to_uri:
        raise Refused("the summary is too long, or of an answer")
    try:
        content = await text.cleaned(summary, executor=network.site.executor)
    except text.TextTooComplex as error:
        raise Refused(f"the summary cannot be shown: {error}") from error
    by = await account_by_uri(decided.actor)
    at = _moment(decided.published or incoming.activity.published or now())
    decision = Decision(by.id if by and by.host == group.host else group.id, True, content, at)
    await receive(network, group, post.id, decision)
