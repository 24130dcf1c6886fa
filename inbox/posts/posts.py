"""What other sites' people do with posts: create, update, delete, boost, pin.

The mirror of outbox/posts/posts.py. A post is stored as its author's site sent it, cleaned.
"""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from federation.client import FetchFailed
from federation.network import Network
from federation.protocol import parsing
from federation.protocol.vocabulary import Activity, Emoji, Note
from inbox import audiences as narrowing
from inbox.checks import Incoming, Refused
from inbox.fetching import files
from inbox.groups import groups
from inbox.groups.groups import Origin
from inbox.parts import parts_that
from inbox.parts.part import How
from models.core.accounts import Account
from models.core.base import EPOCH, id_at, new_id, now
from models.core.database import marks, rows
from models.core.errors import DomainNotAllowed, Gone, NotFound
from models.core.live import Event
from models.core.transaction import transaction
from models.core.visibility import Visibility
from models.delivery.jobs import NewJob, ask
from models.files.emoji import RemoteEmoji, learn
from models.knowledge.pages import page_of_post
from models.notifications.appearing import appear, appear_as_boost, appear_edited
from models.notifications.notifications import notify, withdraw
from models.people.follows import remove_relations
from models.posts.in_groups import closed_group, nameable_in
from models.posts.posts import (
    Edit,
    NewPost,
    Post,
    boost_of,
    bury,
    current_post,
    delete_post,
    edit_post,
    insert_post,
    is_buried,
    lock_to_delete,
    mark_edited,
    mentioned_ids,
    named_ids,
    post_by_uri,
    readmit_post,
    says_otherwise,
    undo_in_advance,
    was_undone,
)
from models.posts.reactions import set_pin
from models.posts.timelines import deletion_of, was_shown
from models.text import text
from models.text.tags import is_tag_length


@dataclass(frozen=True)
class Meant:
    """Whom a post is for by name: only who is named is notified of it."""

    named: tuple[int, ...] = ()
    addressed: tuple[int, ...] = ()
    """Addressed without being named: a post that is not for everybody is for them, too."""

    @property
    def all(self) -> tuple[int, ...]:
        return (*self.named, *self.addressed)


UPDATE_CREATES_UNTIL = timedelta(days=1)
"""An Update of a post that is not here counts as its Create while the post is younger than this."""


async def receive_create(network: Network, incoming: Incoming) -> None:
    for note in (incoming.activity.object, *incoming.activity.others):
        assert isinstance(note, Note)
        await _receive_note(network, incoming, note)


async def _receive_note(network: Network, incoming: Incoming, note: Note) -> None:
    sender, relay = incoming.sender, incoming.relayed_by
    if known := await incoming.pop(note.id):
        await _readmit(network, known, sender, note)
        if relay is None:
            await _show_fetched(network, incoming, known, note)
        return
    if await is_buried(note.id, sender.uri):
        return
    if any([await part.consume(network, sender, note) for part in parts_that("consume")]):
        return
    await _store(network, sender, note, Origin(incoming, relay.id if relay else None))


async def receive_named(network: Network, incoming: Incoming) -> None:
    """Show a post that came as a bare id and was fetched from its origin just before."""
    post = await post_by_uri(incoming.activity.object_id or "")
    if post and post.account_id == incoming.sender.id and await page_of_post(post.id) is None:
        named = await named_ids(post.id)
        await appear(network.site.live, post.id, incoming.sender.id, post.visibility, named)


async def receive_update(network: Network, incoming: Incoming) -> None:
    """Edit a post when the sender's edit is newer than ours; other Updates only refresh counters."""
    note, sender = incoming.activity.object, incoming.sender
    assert isinstance(note, Note)
    post = await incoming.pop(note.id)
    if post is None:
        if note.published and now() - note.published < UPDATE_CREATES_UNTIL:
            await receive_create(network, incoming)
        return
    await groups.check_change(incoming, post)
    if post.visibility == "withdrawn":
        await _readmit(network, post, sender, note)
    else:
        meant = await _meant_by(network, note)
        post = await narrowing.follow_audience(network, sender, post, note, meant.all)
        await _update(network, post, sender, note)
        await groups.forward(network, incoming, post)


async def _readmit(network: Network, post: Post, author: Account, note: Note) -> None:
    """Show a withdrawn post again, as its author's site serves it now; any other stays as it is."""
    if post.visibility != "withdrawn" or post.account_id != author.id:
        return
    in_group = post.group_id and note.audience and await closed_group(note.audience) == post.group_id
    visibility: Visibility = "members" if in_group else narrowing.audience_of(network, author, note)
    await readmit_post(post.id, visibility)
    await _update(network, post, author, note)


async def _update(network: Network, post: Post, sender: Account, note: Note) -> None:
    if note.updated and _is_older(note.updated, post):
        await _update_parts(network, post, sender, note, "late")
        return
    note = await _admitted(network, note)
    if note.updated is None:
        await _update_parts(network, post, sender, note, "state")
        return
    edit = await _edit_of(network, post, sender, note)
    if not await _differs(post, edit, note):
        await _update_parts(network, post, sender, note, "edit")
        return
    named = await edit_post(post, edit, keeps_text=not _is_quiet(note))
    await _update_parts(network, post, sender, note, "edit")
    if jobs := _jobs(sender.host, note):
        await _ask_for(network, *jobs)
    await appear_edited(network.site.live, post.id, sender.id, named)


async def _differs(post: Post, edit: Edit, note: Note) -> bool:
    """Tell whether an Update says anything new: some servers send one again, or because something else changed."""
    if await says_otherwise(post, edit):
        return True
    return any([await part.differs(post, note) for part in parts_that("differs")])


async def _update_parts(network: Network, post: Post, sender: Account, note: Note, how: How) -> None:
    for part in parts_that("update"):
        await part.update(network, post, sender, note, how)


async def _edit_of(network: Network, post: Post, sender: Account, note: Note) -> Edit:
    """Read the new text of a post. Raises Refused for a text that cannot be shown, before anything is changed."""
    content = await _cleaned(network, note)
    meant = await _meant_by(network, note)
    if post.visibility == "members":
        meant = await _nameable(post.group_id or 0, meant)
    await learn_emojis(network, sender, note.emojis)
    edit = Edit(
        content=content,
        title=text.clean_name(note.name or "", 500),
        source=note.source or "",
        source_type=note.source_media_type or "",
        summary=_warning(note),
        sensitive=note.sensitive or bool(note.summary),
        language=note.language or "",
        files=(),
        mentioned_ids=meant.named,
        addressed_ids=meant.addressed,
        tags=_tags(note),
        edited_at=_edited_at(note.updated or now()),
    )
    for part in parts_that("edited"):
        edit = part.edited(note, edit)
    return edit


async def _admitted(network: Network, note: Note) -> Note:
    for part in parts_that("admit"):
        note = await part.admit(network, note)
    return note


def _jobs(host: str, note: Note) -> list[NewJob]:
    return [job for part in parts_that("jobs") for job in part.jobs(host, note)]


def _is_older(updated: datetime, post: Post) -> bool:
    """Tell whether an edit is older than the post here.

    In the same second contents decide: GoToSocial writes whole seconds, and an edit in the second of the Create is no
    older than that.
    """
    return updated < (post.edited_at or post.created_at.replace(microsecond=0))


async def receive_delete(network: Network, incoming: Incoming) -> None:
    """Delete a post, a boost or the sender itself; what is not here yet will not come."""
    object_id, sender = incoming.activity.object_id or "", incoming.sender
    if object_id == sender.uri:
        # For good, whatever its server answers later. Removing a site and allowing it again leaves no such mark.
        await bury(object_id, sender.uri)
        await remove_relations(sender.id)
        await Account.filter(id=sender.id).update(suspended_at=now())
        network.site.live.announce(Event("filters"))
        return
    post = await post_by_uri(object_id)
    if post:
        await remove(network, post)
        await groups.forward(network, incoming, post)
    for part in parts_that("gone"):
        await part.gone(network, object_id)
    await bury(object_id, sender.uri)


async def remove(network: Network, post: Post) -> None:
    """Delete a post or boost of another site's people; does nothing when it is gone. Locks its author, then the
    post.
    """
    if not await lock_to_delete(post):
        return
    public = post.visibility == "public" and not post.boost_of_id
    network.site.live.announce(await deletion_of(post.id, public=public))
    await delete_post(post)
    if post.boost_of_id:
        await withdraw("reblog", post.account_id, post.boost_of_id)


async def fetch_object(network: Network, incoming: Incoming) -> None:
    """Fetch the post that an activity names, when it is not here and its site is allowed."""
    object_id = announced_id(incoming.activity)
    if object_id and not await current_post(object_id):
        await fetch_post(network, object_id, group_id=incoming.sender.id)


def announced_id(activity: Activity) -> str | None:
    """Return the post that is meant: groups announce the Create of a post, and NodeBB also announces that Announce."""
    while isinstance(activity.object, Activity) and activity.object.type in ("Announce", "Create"):
        activity = activity.object
    return None if isinstance(activity.object, Activity) else activity.object_id


def named_by(note: Note) -> list[str]:
    """Return the other posts that the parts of a post are about."""
    return [uri for part in parts_that("names") if (uri := part.names(note))]


def names_others(activity: Activity) -> bool:
    return isinstance(activity.object, Note) and bool(named_by(activity.object))


async def fetch_named(network: Network, incoming: Incoming) -> None:
    """Fetch the posts that the parts of a post are about. If that fails the post is stored all the same."""
    note = incoming.activity.object
    if isinstance(note, Note):
        await bring_named(network, note)


async def bring_named(network: Network, note: Note) -> None:
    """Fetch the posts that a post names, and what its parts need beside them, outside any transaction."""
    for part in parts_that("names"):
        uri = part.names(note)
        try:
            named = uri and (await current_post(uri) or await fetch_post(network, uri, with_named=False))
        except FetchFailed:
            continue
        if named:
            await part.brought(network, note, named)


async def fetch_post(
    network: Network, uri: str, *, with_named: bool = True, group_id: int | None = None
) -> Post | None:
    """Fetch a post by its id or address from its origin and store it; None when that is not possible for good.

    Posts that it quotes, or names in another part, are fetched too, but not what they name in turn. The client has made
    sure that the document's id is on the server that gave it. A post in a closed group is kept only when that group
    lists it.

    Raises Unavailable when it may work later.
    """
    found = await fetch_note(network, uri)
    if found is None:
        return None
    if with_named:
        await bring_named(network, found[1])
    return await keep_note(network, *found, group_id=group_id)


async def keep_note(
    network: Network, author: Account, note: Note, *, group_id: int | None = None
) -> Post | None:
    """Store a fetched post, without showing it to anybody as new; None for one that its group does not vouch for."""
    try:
        async with transaction():
            post = await post_by_uri(note.id)
            if post is None:
                await _store(network, author, note, Origin(group_id=group_id))
            else:
                await _apply_current(network, post, author, note)
    except Refused:
        return None
    return await post_by_uri(note.id)


async def _apply_current(network: Network, post: Post, author: Account, note: Note) -> None:
    """Narrow a post to the audience that its origin gives now: the Update that said so may have been lost."""
    if post.visibility == "withdrawn":
        await _readmit(network, post, author, note)
    elif post.account_id == author.id:
        meant = await _meant_by(network, note)
        await narrowing.follow_audience(network, author, post, note, meant.all)


async def fetch_note(network: Network, uri: str) -> tuple[Account, Note] | None:
    """Fetch a post from its origin, with its author. Returns and raises as fetch_post does."""
    try:
        fetched = await network.client.fetch_document(await network.policy.admit(uri))
        note = parsing.parse_note(fetched.document, development=network.site.settings.development)
        author = await network.actors.actor_for(note.attributed_to)
    except (parsing.BadDocument, DomainNotAllowed, NotFound, Gone):
        return None
    except FetchFailed as error:
        if error.is_final:
            return None
        raise
    if author.is_local or await is_buried(note.id, author.uri):
        return None
    return author, note


async def receive_announce(network: Network, incoming: Incoming) -> None:
    """Show a boost of a public post. One of a post that is not to be had here is dropped."""
    original = await post_by_uri(announced_id(incoming.activity) or "")
    if original and may_boost(incoming.sender, original):
        await show_boost(network, incoming.activity, incoming.sender, original)


def may_boost(sender: Account, original: Post) -> bool:
    """Tell whether a boost is shown: of a public post, or a group's of a post in it."""
    if original.boost_of_id or original.account_id == sender.id == original.group_id:
        return False
    in_group = original.visibility == "members" and original.group_id == sender.id
    return in_group or original.visibility in ("public", "unlisted")


async def show_boost(network: Network, activity: Activity, sender: Account, original: Post) -> None:
    """Store a boost and show it to the sender's followers, once. The caller checks who may see the original."""
    boost = await boost_of(sender.id, original.id) or await post_by_uri(activity.id)
    if boost and boost.visibility == "withdrawn" and boost.account_id == sender.id:
        await readmit_post(boost.id, original.visibility)
    if boost:
        return
    if await was_undone(activity.id, sender.uri) or await is_buried(activity.id, sender.uri):
        return
    created_at = _written_at(activity.published)
    is_groups = sender.id == original.group_id or await _was_written_to(sender, original)
    boost = await insert_post(
        NewPost(
            id=_id_of(created_at),
            account_id=sender.id,
            uri=activity.id,
            url=original.url,
            local=False,
            visibility=original.visibility,
            group_id=sender.id if is_groups else None,
            boost_of=original,
            created_at=created_at,
        )
    )
    await appear_as_boost(network.site.live, boost.id, sender.id)
    if sender.id != original.group_id:
        await notify(network.site.live, original.account_id, "reblog", sender.id, original.id)


async def _was_written_to(sender: Account, original: Post) -> bool:
    """Tell whether a post names the group that boosts it: some groups do nothing but boost what names them."""
    return sender.actor_type == "Group" and sender.id in await mentioned_ids(original.id)


async def receive_undo_announce(network: Network, incoming: Incoming) -> None:
    """Undo a boost, found by its own id or by actor and post; an Undo that comes first ends it in advance."""
    undone, sender, uri = incoming.activity.object, incoming.sender, incoming.activity.object_id
    boost = await post_by_uri(uri or "")
    original = await post_by_uri(getattr(undone, "object_id", None) or "")
    if boost is None and original and not (incoming.repeated and uri):
        boost = await boost_of(sender.id, original.id)
    if boost and boost.account_id == sender.id and boost.boost_of_id:
        await remove(network, boost)
    elif uri and boost is None and not incoming.repeated:
        await undo_in_advance(uri, sender.uri)


async def receive_pin(network: Network, incoming: Incoming) -> None:
    await _set_pin(incoming, on=True)


async def receive_unpin(network: Network, incoming: Incoming) -> None:
    await _set_pin(incoming, on=False)


async def _set_pin(incoming: Incoming, *, on: bool) -> None:
    post = await post_by_uri(incoming.activity.object_id or "")
    if post and post.account_id == incoming.sender.id:
        await set_pin(incoming.sender.id, post.id, on)


async def _store(network: Network, author: Account, note: Note, origin: Origin) -> None:
    """Store a remote post; one that its author has just sent is also shown to followers, to people whom it mentions,
    and to those whom it is addressed to and nobody else.
    """
    parent = await _answered(note)
    place = await groups.place_of(network, author, note, parent, origin)
    visibility, incoming = place.visibility, origin.incoming
    meant = await _meant_by(network, note)
    if place.group:
        meant = await _nameable(place.group.id, meant)
    if visibility == "direct" and not meant.all:
        return
    note = await _admitted(network, note)
    await learn_emojis(network, author, note.emojis)
    new = NewPost(
        id=_id_of(created_at := _written_at(note.published)),
        account_id=author.id,
        uri=note.id,
        url=note.url or note.id,
        local=False,
        visibility=visibility,
        group_id=place.group.id if place.group else None,
        content=await _cleaned(network, note),
        parent=parent,
        in_reply_to_uri=note.in_reply_to or "",
        title=text.clean_name(note.name or "", 500),
        source=note.source or "",
        source_type=note.source_media_type or "",
        summary=_warning(note),
        sensitive=note.sensitive or bool(note.summary),
        language=note.language or "",
        created_at=created_at,
        mentioned_ids=meant.named,
        addressed_ids=meant.addressed,
        tags=_tags(note),
        context_uri=note.context or "",
    )
    for part in parts_that("new"):
        new = part.new(author, note, new)
    post = await insert_post(new)
    if note.updated and note.updated > created_at:
        # Else an older Update that comes late would count as newer than what is here.
        await mark_edited(post.id, _edited_at(note.updated))
    for part in parts_that("receive"):
        await part.receive(network, post, author, note, incoming is not None)
    if incoming:
        # A group's own posts go to its members as to followers; posts of others reach them by the group's boost.
        shown = "private" if place.group == author else visibility
        await _show_delivered(
            network, incoming, note, post.id, shown, meant, parent, is_placed=place.group is not None
        )


async def _answered(note: Note) -> Post | None:
    """Return the post here that a remote one answers; nobody elsewhere has read, or answers, what stays on this site."""
    parent = await post_by_uri(note.in_reply_to) if note.in_reply_to else None
    return None if parent and parent.visibility == "site" else parent


async def _show_delivered(
    network: Network,
    incoming: Incoming,
    note: Note,
    post_id: int,
    visibility: Visibility,
    meant: Meant,
    parent: Post | None,
    *,
    is_placed: bool,
) -> None:
    """Show a post that its author has just sent, and ask for what belongs to it; `is_placed`: it is in a group."""
    host = incoming.sender.host
    jobs = [NewJob("thread", host, note.id)] if note.in_reply_to and parent is None else []
    if jobs := [*jobs, *_jobs(host, note)]:
        await _ask_for(network, *jobs)
    if not _is_quiet(note):
        await appear(network.site.live, post_id, incoming.sender.id, visibility, meant.named)
    if meant.all or is_placed or (parent and parent.group_id):
        await groups.receive_post(network, incoming, post_id)


async def _show_fetched(network: Network, incoming: Incoming, post: Post, note: Note) -> None:
    """Show a post that was fetched before its Create came: something else named it first, its pin for example.

    A post in a group was shown by the group.
    """
    is_young = now() - post.created_at < UPDATE_CREATES_UNTIL
    if post.account_id != incoming.sender.id or post.group_id or not is_young or await was_shown(post.id):
        return
    parent = await _answered(note)
    named = await named_ids(post.id)
    meant = Meant(tuple(named), tuple(set(await mentioned_ids(post.id)) - set(named)))
    await _show_delivered(network, incoming, note, post.id, post.visibility, meant, parent, is_placed=False)


def _is_quiet(note: Note) -> bool:
    return any(part.is_quiet(note) for part in parts_that("is_quiet"))


async def _ask_for(network: Network, *jobs: NewJob) -> None:
    await ask(*jobs)
    network.site.live.announce(Event("jobs"))


async def _cleaned(network: Network, note: Note) -> str:
    try:
        return await text.cleaned(note.content, executor=network.site.executor)
    except text.TextTooComplex as error:
        raise Refused(f"the text cannot be shown: {error}") from error


async def _meant_by(network: Network, note: Note) -> Meant:
    """Return the accounts that a post names by a Mention, and our own people it is addressed to without.

    The href decides: Mastodon writes names of its own people without their host. Accounts that are
    not known here stay text; nothing is fetched for them.
    """
    uris = list(dict.fromkeys(mention.href for mention in note.mentions))
    ours = f"{network.site.settings.origin}/"
    addressed = [u for u in dict.fromkeys((*note.to, *note.cc)) if u.startswith(ours) and u not in uris]
    if not uris and not addressed:
        return Meant()
    found = await rows(
        f"SELECT id, uri, host FROM accounts WHERE hidden = FALSE AND uri IN ({marks(len(uris) + len(addressed))})",
        *uris,
        *addressed,
    )
    return Meant(
        tuple(each["id"] for each in found if each["uri"] in uris),
        tuple(each["id"] for each in found if each["uri"] not in uris and each["host"] == ""),
    )


async def _nameable(group_id: int, meant: Meant) -> Meant:
    return Meant(await nameable_in(group_id, meant.named), await nameable_in(group_id, meant.addressed))


async def learn_emojis(network: Network, author: Account, emojis: Iterable[Emoji]) -> None:
    """Remember custom emoji that came with an object; those on servers that are not on the list stay names."""
    kept = [RemoteEmoji(each.name, each.url) for each in emojis if await files.is_admitted(network, each.url)]
    if kept:
        await learn(author.host, kept)


def _tags(note: Note) -> tuple[str, ...]:
    return tuple(tag.name for tag in note.hashtags if is_tag_length(tag.name))


def _warning(note: Note) -> str:
    return text.plain_text(note.summary or "")[:1000]


def _written_at(published: datetime | None) -> datetime:
    """Believe the sender's clock about the past only, and about no time before ids begin."""
    return min(max(published, EPOCH), now()) if published else now()


def _edited_at(updated: datetime) -> datetime:
    """Believe the sender's clock about edits, also a little ahead: it decides which edit is newer."""
    return min(updated, now() + timedelta(minutes=5))


def _id_of(created_at: datetime) -> int:
    """Make an id that sorts a late post among those written when it was."""
    if now() - created_at < timedelta(seconds=10):
        return new_id()
    return id_at(created_at) | secrets.randbits(16)
