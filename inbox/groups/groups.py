"""What people of other sites write in groups: in ours, and in those of other sites. The mirror of outbox/posts/group_places.py.

In open groups they write that follow them, by naming them or by answering what is in them. In all others members
write, and the home of a group alone says what is in it: it takes what its members send it, and passes it on
(inbox/posts/forwarded.py). What comes to us in any other way is not in the group.
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
from models.delivery.jobs import Job
from models.groups.groups import Group, is_locked, members_among, membership_in, put_into_group, wrote_within
from models.groups.sites import member_sites
from models.notifications.notifications import notify
from models.posts.in_groups import closed_group, group_for, withdraw_from_group
from models.posts.posts import Post, post_by_uri
from outbox.groups import closing
from outbox.posts import forwarding
from outbox.posts.group_places import NOT_DIRECT, Place, inside
from outbox.posts.posts import boost_into_group


@dataclass(frozen=True)
class Origin:
    """How a post of another site came here."""

    told: Incoming | None = None
    """What its author sent; None for what was fetched."""
    group_id: int | None = None
    """The group whose home says that the post is in it."""


async def place_of(
    network: Network, author: Account, note: Note, parent: Post | None, origin: Origin
) -> Place:
    """Decide whom a post of another site is for. Raises Refused for what is not in the group that it says it is in."""
    group = await _closed_group(note, parent)
    if group is None:
        return Place(audience_of(network, author, note))
    if not group.is_local:
        if group.id != origin.group_id:
            raise Refused("what is in a group that is not open comes from the group's own site")
        return Place("members", group)
    if origin.told is None or origin.told.relayed_by:
        raise Refused("what is in a group of ours comes from its author")
    try:
        if visibility_of(note.to, note.cc, author.followers_url) == "direct" and not _names(note, group):
            raise Invalid(NOT_DIRECT)
        return await inside(author, await membership_in(author.id, group.id), parent)
    except NotFound as error:
        raise Refused("nobody there knows of the group") from error
    except Invalid as error:
        activity, sentence = origin.told.activity, error.sentence
        answer = partial(forwarding.turn_down, network, group, author, activity, sentence)
        raise Refused(sentence, answer) from error


def _names(note: Note, group: Account) -> bool:
    """Tell whether a post is addressed to a group."""
    return group.uri in (note.audience, *note.to, *note.cc)


async def _closed_group(note: Note, parent: Post | None) -> Account | None:
    """Return the group, not open, that a post is in: that of what it answers, else the one that it names."""
    if parent and parent.visibility == "members":
        return await get(Account, parent.group_id)
    group_id = await closed_group(note.audience) if note.audience else None
    return await get(Account, group_id) if group_id else None


async def check_change(incoming: Incoming, post: Post) -> None:
    """Refuse an edit in a group that is not open by who is no member any more, or that does not come from its home."""
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
    """Take a new post into the group of ours that it is for, pass it on, and boost it there; answers are not boosted.

    Locks the group.
    """
    post = await get(Post, post_id)
    group_id = post.group_id if post.visibility == "members" else await _open_group(incoming, post)
    group = await get(Account, group_id) if group_id else None
    if group is None or not group.is_local:
        return
    await lock_accounts(group.id)  # Whoever closes it waits, or has done so.
    if post.visibility != "members" and await _open_group(incoming, post) != group.id:
        return
    if post.group_id is None:
        await put_into_group(post_id, group.id)
        post = await get(Post, post_id)
    await forward(network, incoming, post)
    if not post.in_reply_to_uri:
        await boost_into_group(network, group, post)


async def _open_group(incoming: Incoming, post: Post) -> int | None:
    """Return the open group that takes a new post."""
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
    """Let everybody who has a group of ours hear what was done with a post in it, in its author's own words."""
    if incoming.relayed_by is None:
        await forwarding.forward(network, post, incoming.activity)


async def shut_out(network: Network, job: Job) -> None:
    """Take what is in a group of another site, which has closed, from who is not in it, wherever our people's words went."""
    if group := await account_by_uri(job.subject):
        await closing.shut_out(network, group, {group.host, *await member_sites(group.id)})


# --- what a group of another site does not take ------------------------------------------------------------------


async def own_group(network: Network, incoming: Incoming) -> None:
    """A group alone says what is not in it."""
    post = await _turned_down(incoming)
    if post is None or not post.local or post.visibility != "members" or post.group_id != incoming.sender.id:
        raise Refused("nobody here wrote this in the group")


async def receive_refusal(network: Network, incoming: Incoming) -> None:
    """Leave a post that a group did not take to its author alone, who is told by the group."""
    post = await _turned_down(incoming)
    assert post
    await withdraw_from_group(post)
    network.site.live.announce(Event("edit", post.id))
    await notify(network.site.live, post.account_id, "update", incoming.sender.id, post.id)


async def _turned_down(incoming: Incoming) -> Post | None:
    create = incoming.activity.object
    return await post_by_uri(create.object_id or "") if isinstance(create, Activity) else None
