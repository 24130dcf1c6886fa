"""What our people do with files of posts: add a newer version of a document, say under which tags it is found.

The rows are models/files/versions.py. A newer version is an edit of its post: sites that have the post get an Update,
and its history shows what hung on it before.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from federation.network import Network
from models.core.accounts import Account, lock_accounts
from models.core.audit import record
from models.core.base import now
from models.core.database import get
from models.core.errors import Forbidden, Invalid, NotFound
from models.core.live import Event
from models.core.transaction import atomic
from models.files.media import Media, media_of
from models.files.tags import set_tags
from models.files.versions import (
    MAX_NOTE,
    add_version,
    file_place_of,
    has_added,
    place_of,
    versions_of,
)
from models.groups.groups import groups_by_ids, is_group_of_ours, membership_in
from models.notifications.appearing import appear_edited
from models.notifications.notifications import notify
from models.posts.posts import Named, Post, keep_version, mark_edited, mentioned_ids, post_for, touch
from outbox.delivery import compose
from outbox.delivery.queue import enqueue
from outbox.files import media as uploads
from outbox.files.media import Upload
from outbox.posts.audience import inboxes_for_change
from outbox.posts.forwarding import forward
from outbox.posts.group_places import check_adds, check_edit
from outbox.posts.notes import note_of


async def check_may_add(person: Account, document_id: int) -> Post:
    """Fetch the post of a document to which somebody may add a version. Raises NotFound, Forbidden and Invalid."""
    _, post_id = await place_of(document_id)
    post = await post_for(person.reader, post_id)
    await _check_may_add(person, post)
    return post


async def _check_may_add(person: Account, post: Post) -> None:
    if not post.local:
        raise Forbidden("A newer version of this file is added at the site that it is from")
    if post.account_id == person.id:
        await check_edit(person, post, ())
    else:
        await check_adds(person, post)


async def may_add(person: Account, document_id: int) -> bool:
    """Tell whether somebody may add a version of a document now."""
    try:
        await check_may_add(person, document_id)
    except (Forbidden, Invalid, NotFound):
        return False
    return True


async def upload(network: Network, person: Account, document_id: int, sent: Upload, note: str = "") -> int:
    """Take a file in, read it, and make it the newest version of a document; return its number.

    Raises NotFound, Forbidden, and Invalid for what is no document; then nothing is kept of it.
    """
    await check_may_add(person, document_id)
    _check_note(note)
    work = await uploads.begin(network, person, sent)
    made = await uploads.process(network, work)
    try:
        return await add(network, person, document_id, made.id, note)
    finally:
        with suppress(NotFound, Invalid):  # It hangs on the post now.
            await uploads.discard_upload(person, made.id)


@atomic
async def add(network: Network, person: Account, document_id: int, media_id: int, note: str = "") -> int:
    """Make an upload of somebody's the newest version of a document; return its number.

    The same bytes again are no version: who sends twice adds one. Of two people at once the later one's is the newest, and both stay. Locks
    the person, then the post, then the upload. Raises NotFound, Forbidden, Invalid.
    """
    _check_note(note)
    document_id, post_id = await place_of(document_id)
    await lock_accounts(person.id)
    post = await post_for(person.reader, post_id, lock=True)
    await _check_may_add(person, post)
    file = await media_of(person.id, media_id, lock=True)
    _check_fits(file)
    versions = await versions_of(document_id)
    if file.digest and versions[0].media["digest"] == file.digest:
        return versions[0].number
    await keep_version(post, post.content)
    number = await add_version(document_id, file, person.id, note.strip())
    await mark_edited(post.id, now())
    if person.id != post.account_id:
        await record(person.handle, "file.version", post.uri, after=f"version {number}")
        await notify(network.site.live, post.account_id, "update", person.id, post.id, anew=True)
    await _send_edit(network, post)
    return number


@atomic
async def tag(network: Network, person: Account, document_id: int, names: Sequence[str]) -> None:
    """Let a file of a group be found under exactly these tags. Locks the post.

    Raises NotFound, and Forbidden for who neither added it nor moderates the group.
    """
    document_id, post_id = await file_place_of(document_id)
    post = await post_for(person.reader, post_id, lock=True)
    await _check_may_tag(person, document_id, post)
    if not await set_tags(document_id, names, person.id):
        return
    if person.id != post.account_id:
        await record(person.handle, "file.tag", post.uri, after=", ".join(names))
    await touch(post.id)
    if post.local:
        await _send_state(network, post)


async def may_tag(person: Account, document_id: int, post: Post) -> bool:
    """Tell whether somebody may set the tags of a file."""
    try:
        await _check_may_tag(person, document_id, post)
    except Forbidden:
        return False
    return True


async def _check_may_tag(person: Account, document_id: int, post: Post) -> None:
    if post.group_id and await groups_by_ids([post.group_id]):
        membership = await membership_in(person.id, post.group_id)
        is_ours = is_group_of_ours(membership.account)
        if membership.group.archived_at is not None:
            raise Forbidden("This group is archived: it can only be read")
        if membership.moderates and (post.local or is_ours):
            return
        if membership.is_member and post.local and await has_added(person.id, document_id, post.account_id):
            return
    raise Forbidden("Only who added a file, or moderates its group, sets its tags")


def _check_note(note: str) -> None:
    if len(note) > MAX_NOTE:
        raise Invalid(f"Validation failed: Note is longer than {MAX_NOTE} characters", note="is too long")


def _check_fits(file: Media) -> None:
    if file.post_id is not None or file.scheduled_id is not None:
        raise NotFound
    if file.state == "processing":
        raise Invalid("Cannot attach files that have not finished processing. Try again in a moment!")
    if file.state != "ready":
        raise Invalid(f"Validation failed: {file.reason}", file="could not be read")
    if file.family != "document":
        raise Invalid("Validation failed: A newer version of a document is a document", file="is no document")


async def _send_edit(network: Network, post: Post) -> None:
    """Show the post anew, here and at the sites that have it."""
    author, edited = await get(Account, post.account_id), await get(Post, post.id)
    await appear_edited(network.site.live, post.id, author.id, Named(frozenset(), frozenset()))
    inboxes = await inboxes_for_change(post, await mentioned_ids(post.id))
    if inboxes or post.group_id:
        update = compose.update(network.site, author, await note_of(network.site, edited))
        await enqueue(network, update, author.id, inboxes)
        await forward(network, post, update)


async def _send_state(network: Network, post: Post) -> None:
    """Send the present state of a post to the sites that have it: no edit of it."""
    author = await get(Account, post.account_id)
    note = replace(await note_of(network.site, await get(Post, post.id)), updated=None)
    update = compose.update(network.site, author, note)
    network.site.live.announce(Event("edit", post.id))
    if inboxes := await inboxes_for_change(post, await mentioned_ids(post.id)):
        await enqueue(network, update, author.id, inboxes)
    await forward(network, post, update)
