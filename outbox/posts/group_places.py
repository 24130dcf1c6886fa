"""Which group a post is in, who may write there, and whom a post may mention there.

A post that names a closed group, or answers something in one, is for its members whatever the client asked for: people
write from clients that know no groups, and nothing may leak by that. outbox/posts/posts.py asks here before it
publishes; the verbs of groups are outbox/groups/groups.py.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from models.core.accounts import Account
from models.core.database import get, value
from models.core.errors import Forbidden, Invalid
from models.core.site import Site
from models.core.visibility import Visibility, is_member
from models.groups.groups import (
    Membership,
    groups_by_ids,
    is_locked,
    members_among,
    membership_in,
    wrote_within,
)
from models.groups.sites import member_sites
from models.knowledge.deciding import closed_above
from models.people.follows import follow_between
from models.posts.posts import Post

NOT_HERE_ONLY = "Validation failed: What is written in a group is for all its members, at other sites too: it cannot stay on this site"

NOT_DIRECT = "Validation failed: An answer in a group is for all its members: write to one person in a new post, outside of the group"

LOCKED = "Validation failed: This thread is locked: only moderators can answer"

DECIDED = (
    "Validation failed: This thread is closed: its first post says what was decided."
    " Who closed it can open it again; else write a new post"
)


@dataclass(frozen=True)
class Place:
    """The audience of a post: the one that its author chose, or the members of the group that it is in."""

    visibility: Visibility
    group: Account | None = None

    @property
    def for_members(self) -> bool:
        return self.visibility == "members"


async def place_of(
    author: Account, chosen: Visibility, mentioned: Iterable[Account], parent: Post | None
) -> Place:
    """Decide which group a new post is in.

    Raises Invalid, or NotFound, for people who may not write there. First the group of the post it answers, except for
    a direct message, which only the people it mentions see; then the first closed group that it names; then, if
    everybody may read the post, the first open group that its author is a member of, or follows at another site. A
    group's own posts are in the group. What answers a post that stays on this site stays here, too.
    """
    mentioned = [author, *mentioned]
    check_answer(chosen, parent)
    if parent and parent.visibility == "members":
        return await inside(author, await membership_in(author.id, parent.group_id or 0), parent)
    is_kept_here = await stays_here(chosen, parent)
    chosen = "site" if is_kept_here and chosen != "direct" else chosen
    named = [await membership_in(author.id, group.id) for group in await _groups(mentioned)]
    for membership in named:
        if membership.group.access != "open":
            if is_kept_here:
                raise Invalid(NOT_HERE_ONLY, visibility="cannot be site")
            return await inside(author, membership, parent)
    if chosen not in ("public", "unlisted"):
        return Place(chosen)
    if parent and parent.group_id:
        group = await get(Account, parent.group_id)
        if not group.is_local:
            await _check_writes_elsewhere(author, group, parent)
            return Place(chosen, group)  # Its origin host decides who writes there.
        named = [await membership_in(author.id, group.id)]
    for membership in named:
        if membership.is_member:
            await _check_writes(author, membership, parent)
            return Place(chosen, membership.account)
    return Place(chosen, await _joined_elsewhere(author, mentioned))


def groups_named(mentioned: Iterable[Account], parent: Post | None) -> list[int]:
    """Return the groups that a new post may be in: a caller that asks `place_of` and then writes locks them first."""
    named = [each.id for each in mentioned if each.actor_type == "Group"]
    return [*named, parent.group_id] if parent and parent.group_id else named


def check_answer(chosen: Visibility, parent: Post | None) -> None:
    """Refuse what cannot be an answer in a group that is not open: it would be shown to all members."""
    in_group = parent is not None and parent.visibility == "members"
    if chosen == "direct" and in_group:
        raise Invalid(NOT_DIRECT, visibility="cannot be direct")
    if chosen == "site" and in_group:
        raise Invalid(NOT_HERE_ONLY, visibility="cannot be site")


async def check_open(site: Site, chosen: Visibility, parent: Post | None) -> None:
    """Refuse an answer in a thread that is closed with a summary. A direct message about it is no part of it.

    Where nobody could open it again, because the site does without that, it is open.
    """
    if parent and chosen != "direct" and site.look.has("deciding") and await closed_above(parent.id):
        raise Invalid(DECIDED)


async def stays_here(chosen: Visibility, parent: Post | None) -> bool:
    """Tell whether no other site may hear of a post: it is for this site, or answers what is, if by a direct answer."""
    if chosen == "site" or parent is None:
        return chosen == "site"
    if parent.visibility == "direct":
        return bool(await value(_BELOW_SITE, parent.id))
    return parent.visibility == "site"


_BELOW_SITE = """
    WITH RECURSIVE above(visibility, in_reply_to_id, is_local) AS (
        SELECT visibility, in_reply_to_id, local FROM posts WHERE id = $1
        UNION ALL
        SELECT p.visibility, p.in_reply_to_id, p.local FROM posts p JOIN above a ON p.id = a.in_reply_to_id
        WHERE a.visibility = 'direct' AND a.is_local
    )
    SELECT count(*) FROM above WHERE visibility = 'site'
"""
"""Whether direct answers lead up to a post for the site: all of them are of its people, who alone know it."""


async def _joined_elsewhere(author: Account, mentioned: Iterable[Account]) -> Account | None:
    """Return the first named group of another site that the author follows."""
    for group in mentioned:
        if group.actor_type == "Group" and not group.is_local:
            follow = await follow_between(author.id, group.id)
            if follow and follow.state == "accepted":
                return group
    return None


async def check_edit(author: Account, post: Post, mentioned: Iterable[Account]) -> None:
    """Refuse an edit that would name a closed group to people outside of it, or change an archived post.

    In a closed group only members edit, because others could go on speaking there after they left. All may delete their
    posts.
    """
    if post.visibility == "members" and not await is_member(author.id, post.group_id):
        raise Forbidden("Only members change what they wrote in this group; you can still delete it")
    for group in await _groups(mentioned):
        if group.locked and group.id != post.group_id and post.visibility != "members":
            raise Invalid("Validation failed: A published post cannot be moved into a group: write a new one")
    if post.group_id and await groups_by_ids([post.group_id]):
        _check_not_archived(await membership_in(author.id, post.group_id))


async def check_adds(author: Account, post: Post) -> None:
    """Refuse who may not add to another's post in a group, as to its files: only who may answer it there may."""
    if not post.group_id or not await groups_by_ids([post.group_id]):
        raise Forbidden("Only its author adds a newer version of this file")
    membership = await membership_in(author.id, post.group_id)
    if not membership.is_member:
        raise Forbidden("Only members of the group add a newer version of this file")
    await _check_writes(author, membership, post)


async def named_inside(group: Account, mentioned: Iterable[Account]) -> list[Account]:
    """Return the people that a post in a closed group may mention: its members, and the group.

    Others are not notified. Only the origin host of another site's group knows its members at further sites: these
    sites notify members only.
    """
    people = list(mentioned)
    members = await members_among(group.id, [person.id for person in people])
    sites = frozenset() if group.is_local else frozenset(await member_sites(group.id))
    return [each for each in people if each.id in members or each.host in sites or each.id == group.id]


async def _groups(mentioned: Iterable[Account]) -> list[Account]:
    """Return those accounts that are groups with settings known here."""
    found = [each for each in mentioned if each.actor_type == "Group"]
    known = await groups_by_ids([group.id for group in found])
    return [group for group in found if group.id in known]


async def inside(author: Account, membership: Membership, parent: Post | None) -> Place:
    """Place a post in a closed group. Raises Invalid for people who may not write there, or not now."""
    if not membership.is_member:
        raise Invalid("Validation failed: Only its members can write in this group: ask to join it first")
    await _check_writes(author, membership, parent)
    return Place("members", membership.account)


async def _check_writes(author: Account, membership: Membership, parent: Post | None) -> None:
    _check_not_archived(membership)
    if membership.moderates:
        return
    if parent and await is_locked(parent.thread_id):
        raise Invalid(LOCKED)
    seconds = membership.group.slow_mode_s
    if seconds and await wrote_within(membership.group.id, author.id, seconds):
        raise Invalid(f"Validation failed: This group takes one post in {seconds} seconds from each member")


async def _check_writes_elsewhere(author: Account, group: Account, parent: Post) -> None:
    """Refuse an answer that a group of another site is known not to take. Its moderators are people of its site."""
    if await groups_by_ids([group.id]):
        await _check_writes(author, await membership_in(author.id, group.id), parent)
    elif await is_locked(parent.thread_id):
        raise Invalid(LOCKED)


def _check_not_archived(membership: Membership) -> None:
    if membership.group.archived_at is not None:
        raise Invalid("Validation failed: This group is archived: it can only be read")
