"""What our people do with posts: publish, edit, delete, boost, pin.

Each verb changes our tables, fills timelines and queues activities for other sites, in one transaction. It begins by
locking the actor, then the post that it is about: sent twice at once it is done once, and a post that is being deleted
is gone. inbox/posts/posts.py is the mirror.
"""

import secrets
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from federation.network import Network
from models.core.accounts import Account, account_by_uri, lock_accounts
from models.core.audit import record
from models.core.base import id_at, new_id, now
from models.core.database import get
from models.core.errors import Forbidden, Gone, Invalid, NotFound, ParvisError
from models.core.site import Site
from models.core.transaction import atomic
from models.core.visibility import CHOICES, SHOWN_AS, Visibility
from models.groups.groups import is_group_of_ours, membership_in
from models.notifications.appearing import appear, appear_as_boost, appear_edited
from models.notifications.notifications import notify, withdraw
from models.people.departures import is_heir_of
from models.posts.posts import (
    TEXTS,
    Edit,
    NewPost,
    Post,
    boost_of,
    bury,
    delete_post,
    edit_post,
    insert_post,
    lock_posts,
    lock_to_delete,
    mentioned_people,
    original_for,
    post_for,
    post_of_key,
    remember_key,
)
from models.posts.reactions import pinned_ids, set_pin
from models.posts.scheduled import claim
from models.posts.timelines import deletion_of
from models.text import text
from models.text.text import Mention
from outbox.delivery import compose
from outbox.delivery.queue import Inbox, enqueue, inboxes_of_followers
from outbox.parts import parts_that
from outbox.parts.part import Draft, Publishing
from outbox.posts import drafts, turned_away
from outbox.posts.audience import inboxes_for, inboxes_for_change, inboxes_for_removal
from outbox.posts.decisions import send_pin
from outbox.posts.forwarding import boosted_to, forward
from outbox.posts.group_places import (
    Place,
    check_answer,
    check_edit,
    check_open,
    groups_named,
    named_inside,
    place_of,
    stays_here,
)
from outbox.posts.mentions import mentioned
from outbox.posts.notes import note_of
from outbox.posts.quotes import send_request

MAX_PINS = 5


@dataclass(frozen=True)
class _Written:
    """A draft whose mentions are looked up and whose HTML is made."""

    content: str
    mentioned: tuple[Account, ...]
    tags: tuple[str, ...]


async def publish(network: Network, author: Account, draft: Draft) -> int:
    """Publish a post; return its id. Raises Invalid or NotFound (the post it answers)."""
    draft = await _recognised(network.site, author, draft, None)
    try:
        await check_publishable(network, author, draft)
        parent = await _answered(author, draft)
        written = await _write(
            network, author, draft, is_kept_here=await stays_here(draft.visibility, parent)
        )
    except ParvisError:
        # What was published once is not refused when it is sent again: its file is attached now, its parent may be gone.
        if draft.idempotency_key and (earlier := await post_of_key(author.id, draft.idempotency_key)):
            return earlier
        raise
    return await _publish(network, author, draft, written)


@atomic
async def _publish(network: Network, author: Account, draft: Draft, written: _Written) -> int:
    await lock_accounts(author.id)
    if draft.idempotency_key and (twin := await post_of_key(author.id, draft.idempotency_key)):
        return twin
    if draft.scheduled_id and not await claim(draft.scheduled_id):
        raise Gone
    await drafts.claim(author, draft.draft_id)
    parent = await _answered(author, draft)
    about = {part.key: post for part in parts_that("about") if (post := await part.about(author, draft))}
    # A group that closes at this moment has closed before this goes on, or does so after all of it.
    await lock_accounts(*groups_named(written.mentioned, parent))
    await lock_posts(*(post.id for post in (parent, *about.values()) if post))
    parent = await _answered(author, draft)
    if not draft.is_by_site:
        await check_open(network.site, draft.visibility, parent)
    place = await place_of(author, draft.visibility, written.mentioned, parent)
    if place.group and place.for_members:
        written = replace(written, mentioned=tuple(await named_inside(place.group, written.mentioned)))
    if place.visibility == "site":
        written = replace(written, mentioned=tuple(each for each in written.mentioned if each.is_local))
    publishing = Publishing(network, author, draft, about, place.visibility)
    new = _new_post(network.site, author, draft, written, place, parent)
    for part in parts_that("begin"):
        new = await part.begin(publishing, new)
    post = await insert_post(new)
    for part in parts_that("publish"):
        await part.publish(publishing, post)
    if draft.idempotency_key:
        await remember_key(author.id, draft.idempotency_key, post.id)
    # A group's own posts go to its members as to followers; posts of others reach them by the group's boost.
    shown = "private" if place.for_members and place.group == author else place.visibility
    if not draft.is_quiet:
        await appear(network.site.live, post.id, author.id, shown, new.mentioned_ids)
    await _send(publishing, post, place, await _audience(author, place, written.mentioned, parent))
    if place.group and place.group.is_local and place.group != author and not parent:
        await boost_into_group(network, place.group, post)
    if place.group is None and place.visibility in ("public", "unlisted"):
        await _answer_outsider(network, author, written.mentioned, post)
    return post.id


async def _answer_outsider(
    network: Network, author: Account, mentioned: Iterable[Account], post: Post
) -> None:
    """Let the first open group of ours that a post names, and is not in, tell its author why."""
    for group in mentioned if author.actor_type != "Group" else ():
        if is_group_of_ours(group) and not group.locked:
            membership = await membership_in(author.id, group.id)
            if reason := await turned_away.obstacle(membership, author, None):
                await publish(network, group, turned_away.message(network.site, author, group, reason, post))
                return


def _new_post(
    site: Site, author: Account, draft: Draft, written: _Written, place: Place, parent: Post | None
) -> NewPost:
    written_at = draft.written_at or now()
    post_id = id_at(written_at) | secrets.randbits(16) if draft.written_at else new_id()
    return NewPost(
        id=post_id,
        account_id=author.id,
        uri=site.post_uri(author.id, post_id),
        url=site.post_url(author.username, post_id),
        local=True,
        visibility=place.visibility,
        group_id=place.group.id if place.group else None,
        parent=parent,
        content=written.content,
        source=draft.text,
        source_type=draft.media_type,
        summary=draft.summary,
        sensitive=draft.sensitive or bool(draft.summary),
        language=draft.language,
        created_at=written_at,
        mentioned_ids=tuple(person.id for person in written.mentioned),
        tags=written.tags,
        application_name=draft.application_name,
        context_uri=parent.context_uri if parent else site.url(f"/contexts/{post_id}"),
    )


async def _send(publishing: Publishing, post: Post, place: Place, audience: Sequence[Inbox]) -> None:
    """Queue the Create of a new post."""
    network, note = publishing.network, None
    inboxes = [
        *audience,
        *[inbox for part in parts_that("inboxes") for inbox in await part.inboxes(publishing)],
    ]
    if inboxes or place.group:
        note = await note_of(network.site, post)
        create = compose.create(note)
        await enqueue(network, create, post.account_id, inboxes)
        await forward(network, post, create)
    for part in parts_that("sent"):
        await part.sent(publishing, post, note)


async def _answered(author: Account, draft: Draft) -> Post | None:
    if draft.in_reply_to_id is None:
        return None
    parent = await post_for(author.reader, draft.in_reply_to_id)
    return await post_for(author.reader, parent.boost_of_id) if parent.boost_of_id else parent


async def edit(
    network: Network, author: Account, post_id: int, draft: Draft, *, visibility: str = ""
) -> None:
    """Replace the text of one's own post, and those of its parts that the draft names.

    Audience, answered post and author stay. `visibility` is the audience that a client repeats, if it does. Raises
    Invalid for any other.
    """
    post = await _own_post(author, post_id)
    _check_same_audience(post, visibility)
    draft = await _recognised(network.site, author, draft, post)
    draft = replace(draft, visibility="public")  # Nobody asks for another audience: it stays.
    await _check(network, author, draft, post)
    parent = await Post.get_or_none(id=post.in_reply_to_id) if post.in_reply_to_id else None
    is_kept_here = await stays_here(post.visibility, parent)
    typed = replace(draft, visibility=post.visibility)
    await _edit(
        network, author, post_id, draft, await _write(network, author, typed, is_kept_here=is_kept_here)
    )


@atomic
async def _edit(network: Network, author: Account, post_id: int, draft: Draft, written: _Written) -> None:
    await lock_accounts(author.id)
    post = await _own_post(author, post_id, lock=True)
    await drafts.claim(author, draft.draft_id)
    await _check(network, author, draft, post)
    await check_edit(author, post, written.mentioned)
    is_adjusted = any([await part.adjust(author, post, draft) for part in parts_that("adjust")])
    edit = await _edit_of(post, draft, written)
    if not await _differs(post, draft, edit):
        if is_adjusted:
            await send_request(network, post)
        return
    if post.visibility == "members":
        group = await get(Account, post.group_id)
        written = replace(written, mentioned=tuple(await named_inside(group, written.mentioned)))
        edit = replace(edit, mentioned_ids=tuple(person.id for person in written.mentioned))
    named = await edit_post(post, edit, keeps_text=not draft.is_quiet)
    for part in parts_that("edit"):
        await part.edit(author, post, draft)
    await appear_edited(network.site.live, post_id, author.id, named)
    edited = await get(Post, post_id)
    inboxes = await inboxes_for_change(post, [person.id for person in written.mentioned])
    if inboxes or post.group_id:
        update = compose.update(network.site, author, await note_of(network.site, edited))
        await enqueue(network, update, author.id, inboxes)
        await forward(network, post, update)


async def _edit_of(post: Post, draft: Draft, written: _Written) -> Edit:
    edit = Edit(
        content=written.content,
        title=post.title,
        source=draft.text,
        source_type=draft.media_type,
        summary=draft.summary,
        sensitive=draft.sensitive or bool(draft.summary),
        language=draft.language or post.language,
        files=None,
        mentioned_ids=tuple(person.id for person in written.mentioned),
        tags=written.tags,
        edited_at=now(),
    )
    for part in parts_that("edited"):
        edit = await part.edited(post, draft, edit)
    return edit


async def _differs(post: Post, draft: Draft, edit: Edit) -> bool:
    """Tell whether an edit changes anything: a client that heard no answer sends it again."""
    if any(getattr(post, name) != getattr(edit, name) for name in TEXTS):
        return True
    return any([await part.differs(post, draft) for part in parts_that("differs")])


def _check_same_audience(post: Post, visibility: str) -> None:
    if visibility and visibility not in (post.visibility, SHOWN_AS.get(post.visibility)):
        raise Invalid(
            "Validation failed: Whom a published post is for cannot be changed: delete it and write a new one",
            visibility="cannot be changed",
        )


@atomic
async def delete(network: Network, author: Account, post_id: int, *, redraft: bool = False) -> None:
    """Delete one's own post, here and at every site that ever received it; or one of a leaver that one looks after.

    `redraft`: its author may use its files again for a day.
    """
    post = await post_to_delete(author, post_id)
    if not await lock_to_delete(post) or not await may_delete(author, post.account_id):
        raise NotFound
    if post.account_id != author.id:
        await remove(network, await get(Account, post.account_id), post)
        await record(author.handle, "post.remove", post.uri, after="left to them")
        return
    if redraft:
        for part in parts_that("detach"):
            await part.detach(post)
    await remove(network, author, post)


async def post_to_delete(reader: Account, post_id: int) -> Post:
    """Fetch a post that somebody sees and may delete, or raise NotFound."""
    post = await post_for(reader.reader, post_id)
    if not await may_delete(reader, post.account_id) or (post.account_id != reader.id and post.boost_of_id):
        raise NotFound
    return post


async def may_delete(reader: Account, author_id: int) -> bool:
    """Tell whether somebody may delete what an author wrote: themselves, and the colleague to whom a leaver's texts were
    left. Nobody changes them: that would be speaking in their name.
    """
    return author_id == reader.id or await is_heir_of(reader.id, author_id)


@atomic
async def remove(network: Network, author: Account, post: Post) -> None:
    """Delete a post or boost of one of our accounts, also at all sites that may hold it; does nothing when it is gone.

    Locks the account, then the post.
    """
    if not await lock_to_delete(post):
        return None
    if post.boost_of_id:
        return await _undo_boost(network, author, post)
    people = await mentioned_people(post.id)
    note = await note_of(network.site, post)
    inboxes = await inboxes_for_removal(post, [person.id for person in people])
    network.site.live.announce(await deletion_of(post.id, public=post.visibility in ("public", "site")))
    await delete_post(post)
    await bury(post.uri, author.uri, post.visibility)
    deletion = compose.deletion(network.site, author, note)
    await enqueue(network, deletion, author.id, inboxes)
    await forward(network, post, deletion)
    return None


@atomic
async def remove_from_group(network: Network, group: Account, post: Post) -> None:
    """Delete a post that only the members of a group of ours could read, whoever wrote it, also at the group's sites.

    For an author elsewhere the group itself sends the Delete. Locks the author, then the post.
    """
    author = await get(Account, post.account_id)
    if author.is_local:
        return await remove(network, author, post)
    if not await lock_to_delete(post):
        return None
    note = await note_of(network.site, post)
    network.site.live.announce(await deletion_of(post.id, public=False))
    await delete_post(post)
    await bury(post.uri, author.uri, post.visibility)
    await forward(network, post, compose.deletion(network.site, group, note))
    return None


@atomic
async def boost(network: Network, author: Account, post_id: int) -> int:
    """Show somebody's public post to one's followers; return the boost's id, the old one when there is one.

    Locks the booster, then the post.
    """
    await _check_not_moved(author)
    await lock_accounts(author.id)
    original = await original_for(author.reader, post_id)
    if existing := await boost_of(author.id, original.id):
        return existing.id
    if original.visibility not in ("public", "unlisted"):
        raise Invalid("Only public posts can be boosted")
    if author.actor_type == "Group" and author.locked:
        raise Invalid("A group that is not open boosts only what is written in it: others would learn of it")
    boost_id = await boost_into_group(network, author, original)
    await notify(network.site.live, original.account_id, "reblog", author.id, original.id)
    return boost_id


@atomic
async def boost_into_group(network: Network, author: Account, original: Post) -> int:
    """Write a boost and send it to followers. Groups boost posts in them, so that members have them. Checks nothing."""
    site, boost_id = network.site, new_id()
    boost = await insert_post(
        NewPost(
            id=boost_id,
            account_id=author.id,
            uri=site.post_uri(author.id, boost_id),
            url=site.post_url(author.username, boost_id),
            local=True,
            visibility=original.visibility,
            group_id=author.id if author.id == original.group_id else None,
            boost_of=original,
            created_at=now(),
        )
    )
    await appear_as_boost(site.live, boost_id, author.id)
    original_author = await get(Account, original.account_id)
    announce = compose.announce(boost, author, original, original_author.uri)
    if original.group_id == author.id:
        inboxes = await boosted_to(author, original)
    else:
        inboxes = await inboxes_for(author.id, original.visibility, [original_author.id])
    await enqueue(network, announce, author.id, inboxes)
    return boost_id


@atomic
async def unboost(network: Network, author: Account, post_id: int) -> None:
    """Undo a boost; does nothing when there is none. Locks the booster, then the post."""
    await lock_accounts(author.id)
    original = await post_for(author.reader, post_id)
    existing = await boost_of(author.id, original.boost_of_id or original.id)
    if existing:
        await remove(network, author, existing)


async def _undo_boost(network: Network, author: Account, post: Post) -> None:
    original = await get(Post, post.boost_of_id)
    original_author = await get(Account, original.account_id)
    announce = compose.announce(post, author, original, original_author.uri)
    if original.group_id == author.id:
        inboxes = await boosted_to(author, original, undone=True)
    else:
        inboxes = await inboxes_for(author.id, post.visibility, [original_author.id])
    network.site.live.announce(await deletion_of(post.id, public=False))
    await delete_post(post)
    await withdraw("reblog", author.id, original.id)
    await enqueue(network, compose.undo(network.site, author, announce), author.id, inboxes)


@atomic
async def pin(network: Network, author: Account, post_id: int, on: bool) -> None:
    """Pin one's own post to one's profile, or unpin it. Locks the account, then the post."""
    await lock_accounts(author.id)
    post = await _pinnable(author, post_id)
    await lock_posts(post.id)
    if on and len(await pinned_ids(author.id)) >= MAX_PINS:
        raise Invalid(f"You have already pinned the maximum of {MAX_PINS} posts")
    if not await set_pin(author.id, post.id, on):
        return
    if author.actor_type == "Group":
        await send_pin(network, author, author, await get(Post, post.boost_of_id or post.id), on=on)
    if post.boost_of_id or post.visibility == "members":
        return
    change = compose.act(
        network.site,
        author,
        "Add" if on else "Remove",
        post.uri,
        target=author.featured_url,
        to=[author.followers_url],
    )
    await enqueue(network, change, author.id, await inboxes_of_followers(author.id))


async def _pinnable(author: Account, post_id: int) -> Post:
    """Fetch one's own post to pin it; a group may also pin posts that it boosted."""
    if author.actor_type != "Group":
        post = await _own_post(author, post_id)
        if post.boost_of_id or post.visibility in ("site", "direct", "members", "withdrawn"):
            raise Invalid("This post cannot be pinned")
        return post
    post = await post_for(author.reader, post_id)
    return await boost_of(author.id, post.boost_of_id or post.id) or await _own_post(author, post_id)


async def _recognised(site: Site, author: Account, draft: Draft, post: Post | None) -> Draft:
    """Return a draft with the parts that its text asks for."""
    for part in () if draft.is_quiet else parts_that("recognise"):
        draft = await part.recognise(site, author, draft, post)
    return draft


async def check_publishable(network: Network, author: Account, draft: Draft) -> None:
    """Refuse a draft that could not be published now, for its author, text, files, or what it answers or quotes."""
    draft = await _recognised(network.site, author, draft, None)
    await _check_not_moved(author)
    await _check(network, author, draft, None)
    parent = await _answered(author, draft)
    if not draft.is_by_site:
        await check_open(network.site, draft.visibility, parent)
    check_answer(draft.visibility, parent)


async def _check_not_moved(author: Account) -> None:
    """Refuse new posts and boosts of somebody who moved, and say where to; what they wrote they may still change."""
    if author.moved_to_uri:
        new = await account_by_uri(author.moved_to_uri)
        place = compose.full_handle(new) if new else author.moved_to_uri
        raise Forbidden(f"This account moved to {place}: write there")


async def _check(network: Network, author: Account, draft: Draft, post: Post | None) -> None:
    """Refuse a draft that cannot become a post, or the new text of the edited one."""
    _check_text(network, draft)
    with _simple_enough():
        await text.read(draft.text, draft.media_type, executor=network.site.executor)
    is_blank = text.is_blank(draft.text, draft.media_type)
    if is_blank and not any([await part.stands_alone(draft, post) for part in parts_that("stands_alone")]):
        raise Invalid("Validation failed: Text can't be blank", text="can't be blank")
    for part in parts_that("check"):
        await part.check(network, author, draft, post)


def _check_text(network: Network, draft: Draft) -> None:
    longest = network.site.settings.post_max_characters
    if not draft.is_by_site and text.counted_length(draft.text) + len(draft.summary) > longest:
        raise Invalid(f"Validation failed: Text is longer than {longest} characters", text="is too long")
    if len(draft.summary) > 1000:
        raise Invalid(
            "Validation failed: The warning is longer than 1000 characters", spoiler_text="is too long"
        )
    if draft.visibility not in CHOICES:
        raise Invalid(
            f"Validation failed: Visibility must be one of {', '.join(CHOICES)}", visibility="is unknown"
        )
    if draft.media_type not in ("text/plain", "text/markdown"):
        raise Invalid("Validation failed: content_type must be text/plain or text/markdown")


@contextmanager
def _simple_enough() -> Iterator[None]:
    try:
        yield
    except text.TextTooComplex as error:
        raise Invalid(
            "Validation failed: Text is too complex: use less markup", text="is too complex"
        ) from error


async def _write(network: Network, author: Account, draft: Draft, *, is_kept_here: bool) -> _Written:
    """Find the people a draft mentions, looking up unknown ones at their site, and make its HTML.

    In what is kept on this site, people at other sites are not looked for: their names stay text. Raises Invalid for a
    direct message that names such people.
    """
    found: dict[Mention, Account] = {}
    for mention in () if draft.is_quiet else text.find_mentions(draft.text, draft.media_type):
        if is_kept_here and mention.host not in ("", network.site.authority):
            _check_meant_for_here(draft, mention)
            continue
        account = await mentioned(network, author, mention)
        if account:
            found[mention] = account
    with _simple_enough():
        content = await text.rendered(
            draft.text,
            media_type=draft.media_type,
            mentions={mention: account.url or account.uri for mention, account in found.items()},
            tag_url=network.site.tag_url,
            executor=network.site.executor,
        )
    people = {account.id: account for account in found.values()}
    return _Written(
        content,
        tuple(people.values()),
        text.find_hashtags(draft.text, draft.media_type),
    )


def _check_meant_for_here(draft: Draft, mention: Mention) -> None:
    """Refuse a direct message that would not reach somebody whom it is for."""
    if draft.visibility == "direct":
        raise Invalid(
            "Validation failed: What you answer stays on this site:"
            f" @{mention.username}@{mention.host} would not get your message. Write a new one",
            visibility="cannot be direct",
        )


async def _audience(
    author: Account, place: Place, mentioned: Iterable[Account], parent: Post | None
) -> list[Inbox]:
    """Return the inboxes that get a post: followers' sites, mentioned people, the author of the answered post, its
    group.
    """
    people = [person.id for person in mentioned]
    if parent and place.visibility in ("public", "unlisted"):
        people.append(parent.account_id)
    return await inboxes_for(author.id, place.visibility, people, place.group.id if place.group else None)


async def kept_here(author: Account, visibility: str, in_reply_to_id: int | None) -> Visibility:
    """Return the audience of a post that a client asks to keep on this site (`local_only`), as all here get it.

    Raises Invalid where it asks for less at once, which would be shown to more. Answers to what stays here are shown as
    private, and repeated so.
    """
    parent = await _answered(author, Draft("", in_reply_to_id=in_reply_to_id))
    if parent and await stays_here("public", parent):
        return "direct" if visibility == "direct" else "site"
    if visibility in ("", "public", "unlisted", "site"):
        return "site"
    raise Invalid(
        f"Validation failed: What stays on this site is for everybody here: it cannot be {visibility} too",
        local_only="is for public posts",
    )


async def _own_post(author: Account, post_id: int, *, lock: bool = False) -> Post:
    post = await post_for(author.reader, post_id, lock=lock)
    if post.account_id != author.id:
        raise NotFound
    return post
