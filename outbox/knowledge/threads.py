"""What moderators do with the threads of their groups: move one to another group, split answers off, merge two.

Everybody reads afterwards what they could read before, but for a thread that moves between groups that are not open: there
the members of the other group come to it, which the page says before. No site loses it that had it, and none gets it
whose members may not read it.

The group tells all sites with members, by a Move (FEP-400e) in an Announce: of a thread to another group of this site, or of
a post below another post, with what answers it. What each post answers is then this group's business, whoever wrote it;
other software leaves posts where their authors put them. Each author is notified once. inbox/knowledge/threads.py is the
mirror.
"""

from collections.abc import Mapping, Sequence

from federation.network import Network
from models.core.accounts import Account, lock_accounts
from models.core.audit import record
from models.core.database import get, lock_rows, marks
from models.core.errors import Invalid, NotFound
from models.core.live import Event
from models.core.transaction import atomic
from models.groups.groups import (
    Group,
    Membership,
    groups_by_ids,
    members_among,
    moderated_by,
    moderated_group,
    move_posts,
)
from models.groups.sites import member_sites
from models.knowledge.deciding import closed_above, first_of_thread
from models.knowledge.pages import page_of_post
from models.knowledge.threads import answer_instead, authors_of, below, below_in_group, topmost
from models.notifications.notifications import notify
from models.posts.posts import Post, boost_of, lock_posts, post_for
from outbox.delivery import compose
from outbox.delivery.queue import inboxes_of_members
from outbox.parts.part import Draft
from outbox.posts import posts
from outbox.posts.decisions import send_move
from outbox.posts.forwarding import forward_to
from outbox.posts.notes import note_of
from outbox.posts.turned_away import WORD_JOINER

MAX_TITLE = 200
MOST_CHOSEN = 100
"""Answers that are split off at once."""


# --- to another group ------------------------------------------------------------------------------------------


@atomic
async def move(network: Network, moderator: Account, group_id: int, post_id: int, target_id: int) -> None:
    """Move a thread to another group of this site, for a moderator of both; any of its posts stands for it.

    Raises Invalid for groups between which no thread moves, NotFound for a post that is not in the group (any more).
    Holds both groups, and the posts.
    """
    await lock_accounts(group_id, target_id)
    source = await moderated_group(moderator.id, group_id)
    target = await moderated_group(moderator.id, target_id)
    first = await _first_in(moderator, group_id, post_id)
    await _check_no_page(first)
    await _check_movable(source, target)
    ids = await below_in_group(first.id, group_id)
    await _check_authors_may_know(target, ids)
    await lock_posts(*ids)
    await send_move(network, moderator, source.account, first, target.account.uri)
    await shift(network, source.account, target.account, first, ids)
    await _bring(network, source, target, ids)
    await record(
        moderator.handle,
        "group.move",
        first.uri,
        before=source.account.username,
        after=target.account.username,
    )
    await _notify_authors(network, source.account, moderator, ids)


async def shift(network: Network, source: Account, target: Account, first: Post, ids: Sequence[int]) -> None:
    """Put posts of a thread into another group, and its first post onto that group's page. In the caller's transaction."""
    for each in ids:
        if boost := await boost_of(source.id, each):
            await posts.remove(network, source, boost)
    await move_posts(ids, first.thread_id, target.id)
    if not first.in_reply_to_uri and target.is_local:
        await posts.boost_into_group(network, target, await get(Post, first.id))
    for each in ids:
        network.site.live.announce(Event("edit", each))


async def _bring(network: Network, source: Membership, target: Membership, ids: Sequence[int]) -> None:
    """Forward a thread to sites that have members of its new group and had none of the old one."""
    had = set(await member_sites(source.group.id))
    inboxes = [each for each in await inboxes_of_members(target.group.id) if each.host not in had]
    for each in ids if inboxes else ():
        post = await get(Post, each)
        create = compose.create(await note_of(network.site, post))
        await forward_to(network, target.account, post, create, inboxes)


async def targets_of(moderator_id: int, source: Membership) -> dict[int, str]:
    """Return the names of the groups, among those that the person moderates, that a group's threads may move to, by
    id.
    """
    if not source.moderates or not source.account.is_local:
        return {}
    names = await moderated_by(moderator_id)
    others = await groups_by_ids(list(names))
    return {
        each: names[each]
        for each in names
        if each in others and not await _obstacle(source.group, others[each])
    }


async def _check_movable(source: Membership, target: Membership) -> None:
    if not (source.account.is_local and target.account.is_local):
        raise Invalid("Validation failed: A thread moves between groups of this site only")
    if obstacle := await _obstacle(source.group, target.group):
        raise Invalid(f"Validation failed: {obstacle}")


async def _check_no_page(first: Post) -> None:
    """Refuse to take away a page, with what is said about it: it is its place's, where it is found and written."""
    if await page_of_post(first.id):
        raise Invalid("Validation failed: This is about a page, which stays where it is")


async def _check_authors_may_know(target: Membership, ids: Sequence[int]) -> None:
    """Refuse to move what somebody wrote into a secret group that they are not in: what one wrote says where it is."""
    authors = set(await authors_of(ids)) - {target.group.id}
    if target.group.access == "secret" and authors - await members_among(target.group.id, authors):
        raise Invalid(
            "Validation failed: Somebody wrote in it who is not in that secret group: invite them first"
        )


async def _obstacle(source: Group, target: Group) -> str:
    """Return why no thread moves from a group of this site to another; "" when they do."""
    if source.id == target.id:
        return "The thread is in this group already"
    if target.archived_at is not None:
        return "That group is archived: it can only be read"
    if source.access == "open":
        if target.access != "open":
            return "Everybody has read what was in an open group: it moves to open groups only"
        return ""
    if target.access == "open":
        return "Only members could read it: it does not move to a group that is open"
    if source.access == "secret" and target.access != "secret":
        return "What was written names a secret group: it moves to secret groups only"
    if left := set(await member_sites(source.id)) - set(await member_sites(target.id)):
        return f"At {min(left)} nobody is in that group: the site has the thread and could not keep it"
    return ""


# --- within a group --------------------------------------------------------------------------------------------


@atomic
async def split(
    network: Network, moderator: Account, group_id: int, post_ids: Sequence[int], title: str
) -> int:
    """Split answers of a thread off to a new one, with all that answers them; return its first post.

    The moderator writes that post: its title, and where the answers stood before. Raises Invalid without a title or
    answers, for answers of several threads, and for what begins one; NotFound for what is not in the group (any more).
    Again, it is the same new thread. Holds the group, and the posts.
    """
    title = " ".join(title.split())
    _check_split(title, post_ids)
    await lock_accounts(moderator.id, group_id)
    found = await moderated_group(moderator.id, group_id)
    chosen = [await _in_group(moderator, group_id, each) for each in sorted(set(post_ids))]
    firsts = {await first_of_thread(each.id) for each in chosen}
    key = f"split {group_id} {' '.join(str(each.id) for each in chosen)}"
    if len(firsts) > 1:
        raise Invalid("Validation failed: Choose answers of one thread", post_ids="are of several threads")
    first = await get(Post, firsts.pop())
    if first.id in {each.id for each in chosen}:
        raise Invalid("Validation failed: What begins a thread is not split off", post_ids="begin the thread")
    draft = Draft(_words(network, found.account, moderator, title, first), idempotency_key=key[:255])
    new = await get(Post, await posts.publish(network, moderator, draft))
    moved = [each for each in topmost(chosen) if each.in_reply_to_id != new.id]
    for each in moved:
        await _put_below(network, moderator, found.account, each, new)
    if moved:
        await record(moderator.handle, "group.split", first.uri, before=str(len(moved)), after=new.uri)
        await _notify_of(network, found.account, moderator, moved)
    return new.id


def _check_split(title: str, post_ids: Sequence[int]) -> None:
    wrong = {}
    if not 0 < len(title) <= MAX_TITLE:
        wrong["title"] = f"must have between 1 and {MAX_TITLE} characters"
    if not 0 < len(set(post_ids)) <= MOST_CHOSEN:
        wrong["post_ids"] = f"must be between 1 and {MOST_CHOSEN}"
    if wrong:
        raise Invalid(**wrong)


def _words(network: Network, group: Account, moderator: Account, title: str, first: Post) -> str:
    """Write the first post of a new thread. Its title names nobody: whom it named would have to be looked for elsewhere."""
    named = "" if moderator.id == group.id else f"@{group.handle} "
    return f"{named}{title.replace('@', f'@{WORD_JOINER}')}\n\n↳ {first.url or first.uri}"


@atomic
async def merge(network: Network, moderator: Account, group_id: int, post_id: int, into_id: int) -> int:
    """Merge a thread into another of the same group, whose first post it then answers; return that post.

    Any post stands for its thread. Raises Invalid for one thread, and for one that is closed with a summary; NotFound
    for what is not in the group (any more). Holds the group, and the posts.
    """
    await lock_accounts(moderator.id, group_id)
    found = await moderated_group(moderator.id, group_id)
    first = await _first_in(moderator, group_id, post_id)
    into = await _first_in(moderator, group_id, into_id)
    if first.id == into.id:
        raise Invalid("Validation failed: That is the same thread: choose another one", into_id="is the same")
    await _check_no_page(first)
    if (first.visibility == "members") != (into.visibility == "members"):
        raise Invalid("Validation failed: Others read that thread than this one", into_id="is for others")
    if network.site.look.has("deciding") and await closed_above(into.id):
        raise Invalid("Validation failed: That thread is closed: open it first", into_id="is closed")
    await _put_below(network, moderator, found.account, first, into)
    if boost := await boost_of(group_id, first.id):
        await posts.remove(network, found.account, boost)
    await record(moderator.handle, "group.merge", first.uri, after=into.uri)
    await _notify_of(network, found.account, moderator, [first])
    return into.id


async def group_of(person: Account, post_id: int) -> int:
    """Return the group of a post that somebody may see. Raises NotFound where there is none."""
    post = await post_for(person.reader, post_id)
    group_id = post.group_id
    if post.boost_of_id:
        group_id = (await post_for(person.reader, post.boost_of_id)).group_id
    if group_id is None:
        raise NotFound
    return group_id


async def _put_below(network: Network, moderator: Account, group: Account, post: Post, parent: Post) -> None:
    moved = await below(post.id)
    await _lock(moved, post, parent)
    await answer_instead(await get(Post, post.id), parent)
    await send_move(network, moderator, group, post, parent.uri)
    for each in (*moved, parent.id):
        network.site.live.announce(Event("edit", each))


async def _lock(ids: Sequence[int], post: Post, parent: Post) -> None:
    wanted = sorted({*ids, parent.id, *filter(None, [post.in_reply_to_id])})
    await lock_rows("posts", marks(len(wanted)), *wanted)


async def _first_in(moderator: Account, group_id: int, post_id: int) -> Post:
    """Fetch the first post of a thread that is in a group; any of its posts stands for it."""
    post = await _in_group(moderator, group_id, post_id)
    return await _in_group(moderator, group_id, await first_of_thread(post.id))


async def _in_group(moderator: Account, group_id: int, post_id: int) -> Post:
    post = await post_for(moderator.reader, post_id)
    post = await post_for(moderator.reader, post.boost_of_id) if post.boost_of_id else post
    if post.group_id != group_id:
        raise NotFound
    return post


async def _notify_of(network: Network, group: Account, moderator: Account, moved: Sequence[Post]) -> None:
    ids = [each for post in moved for each in await below(post.id)]
    await _notify_authors(network, group, moderator, ids)


async def _notify_authors(network: Network, group: Account, moderator: Account, ids: Sequence[int]) -> None:
    """Notify each author once that a group moved something of theirs; not the moderator who did it."""
    authors = await authors_of(ids)
    authors.pop(moderator.id, None)
    await notify_authors(network, group, authors)


async def notify_authors(network: Network, group: Account, authors: Mapping[int, int]) -> None:
    """Notify people of ours, given with the first post of theirs, that a group has moved it."""
    for account_id, post_id in authors.items():
        await notify(network.site.live, account_id, "update", group.id, post_id, anew=True)
