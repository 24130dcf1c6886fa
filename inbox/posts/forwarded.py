"""What groups of other sites forward: whole activities of people who write in them (FEP-1b12).

An activity embedded in another's Announce is a mere claim. It is verified if the group's own site vouches for its own
people, if it carries a proof by its actor (FEP-8b32), or if its origin says the same; then it is applied as if its
actor had sent it. The mirror of outbox/posts/forwarding.py.
"""

import logging
from dataclasses import replace

from federation.client import FetchFailed
from federation.network import Network
from federation.protocol import parsing
from federation.protocol.urls import same_authority
from federation.protocol.vocabulary import Activity, Note
from inbox import checks
from inbox.checks import Incoming, Refused
from inbox.posts import posts, reactions
from inbox.receive import is_proven
from models.core.accounts import Account
from models.core.database import get
from models.core.errors import DomainNotAllowed, Gone, NotFound, Unauthenticated
from models.groups.groups import clear_group, put_into_group
from models.knowledge.pages import page_of_post
from models.posts.posts import Post, boost_of, bury, post_by_uri

_log = logging.getLogger("parvis.inbox")


async def verify(network: Network, incoming: Incoming) -> None:
    """Verify a forwarded activity, and keep it as one of its actor."""
    inner, group = incoming.activity.object, incoming.sender
    if not isinstance(inner, Activity) or group.actor_type != "Group":
        await posts.fetch_object(network, incoming)
        return
    try:
        actor = await network.actors.actor_for(inner.actor)
        original = await _true(network, incoming, inner, actor)
    except (DomainNotAllowed, NotFound, Gone, Unauthenticated) as error:
        _log.info("not verified activity=%s because=%s", incoming.activity.id, type(error).__name__)
        return
    if original:
        incoming.verified.append(replace(original, relayed_by=group))
        await posts.fetch_named(network, original)


async def _true(network: Network, incoming: Incoming, inner: Activity, actor: Account) -> Incoming | None:
    """Return the forwarded activity with its actor; None when nothing proves it."""
    development = network.site.settings.development
    has_origin = inner.type in ("Create", "Update", "Delete")
    if actor.is_local:
        return Incoming(inner, actor) if has_origin and await post_by_uri(inner.object_id or "") else None
    if same_authority(inner.actor, incoming.sender.uri, development=development):
        return Incoming(inner, actor)
    document = parsing.load_json(incoming.activity.raw)["object"]
    if isinstance(document, dict) and await is_proven(network, inner.actor, document):
        return Incoming(inner, actor)
    return await _as_its_origin_says(network, inner) if has_origin else None


async def _as_its_origin_says(network: Network, inner: Activity) -> Incoming | None:
    uri = inner.object_id or ""
    if inner.type == "Delete":
        return await _deleted(network, inner, uri)
    found = await posts.fetch_note(network, uri)
    if found is None:
        return None
    author, note = found
    return Incoming(replace(inner, actor=author.uri, object=note, object_type=note.type), author)


async def _deleted(network: Network, inner: Activity, uri: str) -> Incoming | None:
    """Return the Delete of a post by its author when its site no longer has it."""
    post = await post_by_uri(uri)
    if post is None or post.local:
        return None
    try:
        await network.client.fetch_document(await network.policy.admit(uri))
    except (Gone, NotFound):
        author = await Account.get(id=post.account_id)
        return Incoming(replace(inner, actor=author.uri), author)
    except FetchFailed as error:
        if not error.is_final:
            raise
    return None


async def verify_vote(network: Network, incoming: Incoming) -> None:
    """Verify a forwarded Like of a post of ours, or its undoing; Likes of other posts are counted at their sites."""
    if await _liked(incoming):
        await verify(network, incoming)


async def receive_vote(network: Network, incoming: Incoming) -> None:
    """Count a favourite that a group forwarded, or undo it."""
    if await _liked(incoming) is None:
        return
    original = _verified(incoming)
    if original.activity.type == "Like":
        await reactions.receive_like(network, original)
        return
    await checks.own_activity(network, original)
    await reactions.receive_undo(network, original)


async def _liked(incoming: Incoming) -> Post | None:
    """Return the post of ours that a forwarded Like, or its undoing, is about."""
    done = incoming.activity.object
    if isinstance(done, Activity) and done.type == "Undo":
        done = done.object
    if not isinstance(done, Activity) or done.type != "Like":
        return None
    post = await post_by_uri(done.object_id or "")
    return post if post and post.local else None


async def receive_create(network: Network, incoming: Incoming) -> None:
    """Store a new post of a group and show it as the group's boost; answers are stored only.

    Only groups forward: from any other account it is a boost.
    """
    if incoming.sender.actor_type != "Group":
        await posts.receive_announce(network, incoming)
        return
    original = _verified(incoming)
    if not original.sender.is_local:
        await checks.own_note(network, original)
        await posts.receive_create(network, original)
    post = await post_by_uri(original.activity.object_id or "")
    if post is None or not posts.may_boost(incoming.sender, post):
        return
    if post.group_id is None and _names(original, incoming.sender):
        await put_into_group(post.id, incoming.sender.id)
        post = await get(Post, post.id)
    if not post.in_reply_to_uri and await page_of_post(post.id) is None:
        await posts.show_boost(network, incoming.activity, incoming.sender, post)


async def receive_update(network: Network, incoming: Incoming) -> None:
    """Apply the edit of a post of a group. Ours are as we have them."""
    original = _verified(incoming)
    if not original.sender.is_local and isinstance(original.activity.object, Note):
        await checks.own_note(network, original)
        await posts.receive_update(network, original)


async def receive_delete(network: Network, incoming: Incoming) -> None:
    """Delete a post of a group whose author did so. One that a moderator removed is deleted if only members could read
    it.
    """
    original, group = _verified(incoming), incoming.sender
    post = await post_by_uri(original.activity.object_id or "")
    is_authors = post is None or post.account_id == original.sender.id
    if is_authors and not original.activity.summary:
        if not original.sender.is_local:
            await checks.own_object(network, original)
            await posts.receive_delete(network, original)
    elif post and post.group_id == group.id:
        await _remove_from_group(network, group, post)


async def _remove_from_group(network: Network, group: Account, post: Post) -> None:
    if post.visibility == "members":
        author = await Account.get(id=post.account_id)
        await posts.remove(network, post)
        await bury(post.uri, author.uri)
        return
    if boost := await boost_of(group.id, post.id):
        await posts.remove(network, boost)
    await clear_group(post.id)


def _names(original: Incoming, group: Account) -> bool:
    """Tell whether a post's author meant it for a group. Our posts are in the group that they were written in, or in
    none.
    """
    note = original.activity.object
    named = isinstance(note, Note) and group.uri in (note.audience, *note.to, *note.cc)
    return named and not original.sender.is_local


def _verified(incoming: Incoming) -> Incoming:
    if not incoming.verified:
        raise Refused("nothing shows that what the group passes on is true")
    return incoming.verified[0]
