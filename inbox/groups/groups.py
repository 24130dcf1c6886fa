"""What people of other sites write in groups: in ours, and in those of other sites. The mirror of
outbox/posts/group_places.py.

Followers of an open group write in it, by mentioning it or by answering its posts. In all others only members write,
and only the group's origin host says what is in the group: it accepts the posts of its members and forwards them
(inbox/posts/forwarded.py). A post that comes in any other way is not in the group.
"""

from dataclasses import dataclass
from functools import partial

from federation.network import Network
from federation.protocol.addressing import visibility_of
from federation.protocol.vocabulary import Activity, Note
from inbox.audiences import audience_of
from inbox.checks import Incoming, Refused
from models.core.accounts import Account, account_by_uri, lock_accounts
from models.core.database import get
from models.core.errors import Invalid, NotFound
from models.core.live import Event
from models.core.visibility import may_know
from models.delivery.jobs import Job
from models.groups.groups import (
    Group,
    clear_group,
    is_locked,
    members_among,
    membership_in,
    put_into_group,
    wrote_within,
)
from models.groups.sites import member_sites
from models.notifications.notifications import notify
from models.posts.in_groups import closed_group, group_for, group_meant, names_group, withdraw_from_group
from models.posts.posts import Post, post_by_uri
from outbox.groups import closing, members
from outbox.groups.explaining import explain
from outbox.posts import forwarding
from outbox.posts.group_places import NOT_DIRECT, Place, inside
from outbox.posts.posts import boost_into_group
from outbox.posts.turned_away import TEXTS, obstacle


@dataclass(frozen=True)
class Origin:
    """How a post of another site came here."""

    incoming: Incoming | None = None
    """The activity that its author sent; None for a post that was fetched."""
    group_id: int | None = None
    """The group whose origin host says that the post is in it."""


async def place_of(
    network: Network, author: Account, note: Note, parent: Post | None, origin: Origin
) -> Place:
    """Decide the audience of a post of another site. Raises Refused for a post that only claims to be in a group."""
    group = await _closed_group(note, parent)
    if group is None:
        return Place(audience_of(network, author, note))
    if not group.is_local:
        if group.id != origin.group_id:
            raise Refused("what is in a group that is not open comes from the group's own site")
        return Place("members", group)
    if origin.incoming is None or origin.incoming.relayed_by:
        raise Refused("what is in a group of ours comes from its author")
    try:
        if visibility_of(note.to, note.cc, author.followers_url) == "direct" and not _names(note, group):
            raise Invalid(NOT_DIRECT)
        return await inside(author, await membership_in(author.id, group.id), parent)
    except NotFound as error:
        raise Refused("nobody there knows of the group") from error
    except Invalid as error:
        activity, sentence = origin.incoming.activity, error.sentence
        answer = partial(forwarding.turn_down, network, group, author, activity, sentence)
        raise Refused(sentence, answer) from error


def _names(note: Note, group: Account) -> bool:
    """Tell whether a post is addressed to a group."""
    return group.uri in (note.audience, *note.to, *note.cc)


async def _closed_group(note: Note, parent: Post | None) -> Account | None:
    """Return the closed group that a post is in: that of the post it answers, else the one that it names."""
    if parent and parent.visibility == "members":
        return await get(Account, parent.group_id)
    group_id = await closed_group(note.audience) if note.audience else None
    return await get(Account, group_id) if group_id else None


async def check_change(incoming: Incoming, post: Post) -> None:
    """Refuse an edit in a closed group by a former member, or one that does not come from its origin host."""
    if post.visibility != "members":
        return
    group = await get(Account, post.group_id)
    if not group.is_local:
        if incoming.relayed_by is None or incoming.relayed_by.id != group.id:
            raise Refused("what is in a group that is not open comes from the group's own site")
    elif not await members_among(group.id, [incoming.sender.id]):
        raise Refused("the author is no member any more")
    elif (await get(Group, group.id)).archived_at is not None:
        raise Refused("the group is archived")


async def receive_post(network: Network, incoming: Incoming, post_id: int) -> None:
    """Put a new post into the group of ours that it is for, forward it, and boost it there; answers are not boosted.

    Locks the group.
    """
    post = await get(Post, post_id)
    group_id = post.group_id if post.visibility == "members" else await _open_group(incoming, post)
    group = await get(Account, group_id) if group_id else None
    if group is None:
        await _turn_away(network, incoming, post)
        return
    if not group.is_local:
        return
    await lock_accounts(group.id)  # Closing the group waits for this, or has happened.
    if post.visibility != "members" and await _open_group(incoming, post) != group.id:
        return
    if post.group_id is None:
        await put_into_group(post_id, group.id)
        post = await get(Post, post_id)
    await forward(network, incoming, post)
    if not post.in_reply_to_uri:
        await boost_into_group(network, group, post)


async def _turn_away(network: Network, incoming: Incoming, post: Post) -> None:
    """Tell the author of a post that means a group of ours, and is not in it, why.

    Who answers in a group without being in it, or naming it, answers the author and is told nothing.
    """
    parent = await get(Post, post.in_reply_to_id) if post.in_reply_to_id else None
    group_id = await group_meant(post, parent.group_id if parent else None)
    is_somebody = incoming.relayed_by is None and incoming.sender.actor_type not in ("Group", "Application")
    if group_id is None or not is_somebody or not await may_know(incoming.sender.reader, group_id):
        return
    run, group = await get(Group, group_id), await get(Account, group_id)
    if run.access != "open":
        await explain(network, group, run, incoming.sender, "closed", post)
        return
    if post.visibility not in ("public", "unlisted"):
        return
    membership = await membership_in(incoming.sender.id, group_id)
    reason = await obstacle(membership, incoming.sender, parent.thread_id if parent else None)
    if reason is None or (reason == "outsider" and not await names_group(post.id, group_id)):
        return
    await explain(network, group, run, incoming.sender, reason, post)
    if await members.can_keep(network, incoming.sender):  # Its author's site takes it out of the group, too.
        text = TEXTS[reason]["en"].format(group=group.display_name, handle=group.handle)
        await forwarding.turn_down(network, group, incoming.sender, incoming.activity, text)


async def _open_group(incoming: Incoming, post: Post) -> int | None:
    """Return the open group that a new post is in."""
    if post.visibility not in ("public", "unlisted"):
        return None
    parent = await get(Post, post.in_reply_to_id) if post.in_reply_to_id else None
    group_id = await group_for(post, incoming.sender.id, parent.group_id if parent else None)
    if group_id is None or await is_locked(post.thread_id):
        return None
    slow_mode_s = (await get(Group, group_id)).slow_mode_s
    too_soon = slow_mode_s and await wrote_within(group_id, incoming.sender.id, slow_mode_s)
    return None if too_soon else group_id


async def forward(network: Network, incoming: Incoming, post: Post) -> None:
    """Forward an activity about a post in a group of ours to all who have the group, as its author sent it."""
    if incoming.relayed_by is None:
        await forwarding.forward(network, post, incoming.activity)


async def shut_out(network: Network, job: Job) -> None:
    """Remove the posts of another site's group, which has closed, from everybody outside it, also our people's posts
    elsewhere.
    """
    if group := await account_by_uri(job.subject):
        await closing.shut_out(network, group, {group.host, *await member_sites(group.id)})


# --- posts that a group of another site refuses ------------------------------------------------------------------


async def own_group(network: Network, incoming: Incoming) -> None:
    """Only the group itself refuses a post in it."""
    post = await _turned_down(incoming)
    if post is None or not post.local or post.boost_of_id or post.group_id != incoming.sender.id:
        raise Refused("nobody here wrote this in the group")


async def receive_refusal(network: Network, incoming: Incoming) -> None:
    """Hide a post that a group refused from everybody but its author, who is notified by the group.

    A post that everybody may read stays where it is, and is in the group no longer: the group writes to its author.
    """
    post = await _turned_down(incoming)
    assert post
    if post.visibility != "members":
        await clear_group(post.id)
        network.site.live.announce(Event("edit", post.id))
        return
    await withdraw_from_group(post)
    network.site.live.announce(Event("edit", post.id))
    await notify(network.site.live, post.account_id, "update", incoming.sender.id, post.id)


async def _turned_down(incoming: Incoming) -> Post | None:
    create = incoming.activity.object
    return await post_by_uri(create.object_id or "") if isinstance(create, Activity) else None
