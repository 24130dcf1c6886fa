"""What a part of a post has to say where our people write it, and the draft that it is a part of.

A post is a text with an audience, and parts: files, a poll, a quote. outbox/posts/posts.py publishes and edits, and
outbox/posts/notes.py composes, by asking each part of PARTS in turn; they know none by name. The same part as other
sites send it is in inbox/parts, on the wire in federation/protocol/parts, in the API and on pages in web/parts.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal, TypeVar

from federation.network import Network
from federation.protocol.vocabulary import Note
from models.core.accounts import Account
from models.core.site import Site
from models.core.visibility import Visibility
from models.posts.posts import Edit, NewPost, Post
from outbox.delivery.queue import Inbox

Value = TypeVar("Value")


@dataclass(frozen=True)
class Draft:
    """What a person typed, before it is a post."""

    text: str
    visibility: Visibility = "public"
    media_type: Literal["text/plain", "text/markdown"] = "text/plain"
    summary: str = ""
    sensitive: bool = False
    language: str = ""
    in_reply_to_id: int | None = None
    application_name: str = ""
    parts: tuple[object, ...] = ()
    """What the post has beside its text: a value of each part. A part of an edited post that is not named stays as it
    is.
    """
    idempotency_key: str = ""
    """The client's name for this request: sent twice within an hour, it is one post."""
    written_at: datetime | None = None
    """When it was written, if not now: imported posts."""
    scheduled_id: int = 0
    """Id of its scheduled row (models/posts/scheduled.py), deleted as it is published; 0 for one written now."""
    draft_id: int = 0
    """Id of the kept draft (models/posts/drafts.py) that it is made from, dropped as it is published, scheduled or saved; 0
    for none.
    """
    is_quiet: bool = False
    """It names nobody and is put into no timeline: people come to it."""
    is_by_site: bool = False
    """The site has written it: how long people's posts may be is no matter."""

    def part(self, kind: type[Value]) -> Value | None:
        """Return the part of a kind, None where it has none."""
        for each in self.parts:
            if isinstance(each, kind):
                return each
        return None

    def having(self, part: object) -> Draft:
        """Return the draft with this part, in the place of one of its kind."""
        return replace(self, parts=(*(each for each in self.parts if type(each) is not type(part)), part))


@dataclass(frozen=True)
class Publishing:
    """A draft that is being published: what parts have to know of it. Its author and the posts it is about are
    locked.
    """

    network: Network
    author: Account
    draft: Draft
    about: Mapping[str, Post]
    """The other post that a part is about, by the part's key."""
    visibility: Visibility
    """Its final audience: not always that of the draft."""


@dataclass(frozen=True)
class Composed:
    """A part of one of our posts, as other sites get it."""

    value: object
    """What it is on the wire: a value of federation/protocol/parts."""
    type: str = ""
    """The type of object it makes of the post; "": no other."""
    fallback: str = ""
    """HTML in front of the text, for software that does not know the part."""
    texts: tuple[str, ...] = ()
    """Further texts that may name emoji of ours."""
    addressed: tuple[str, ...] = ()
    """URIs that the post is addressed to because of it."""
    title: str = ""
    """The title of the post where other software shows one; "": that of its row."""


async def _recognise(site: Site, author: Account, draft: Draft, post: Post | None) -> Draft:
    return draft


async def _edited(post: Post, draft: Draft, edit: Edit) -> Edit:
    return edit


async def _check(network: Network, author: Account, draft: Draft, post: Post | None) -> None: ...


async def _stands_alone(draft: Draft, post: Post | None) -> bool:
    return False


async def _about(author: Account, draft: Draft) -> Post | None:
    return None


async def _begin(publishing: Publishing, new: NewPost) -> NewPost:
    return new


async def _publish(publishing: Publishing, post: Post) -> None: ...


async def _inboxes(publishing: Publishing) -> Sequence[Inbox]:
    return ()


async def _sent(publishing: Publishing, post: Post, note: Note | None) -> None: ...


async def _differs(post: Post, draft: Draft) -> bool:
    return False


async def _edit(author: Account, post: Post, draft: Draft) -> None: ...


async def _adjust(author: Account, post: Post, draft: Draft) -> bool:
    return False


async def _detach(post: Post) -> None: ...


async def _compose(
    site: Site, posts: Sequence[Post], authors: Mapping[int, Account]
) -> Mapping[int, Composed]:
    return {}


async def _hold(scheduled_id: int, draft: Draft) -> None: ...


async def _release(scheduled_id: int) -> None: ...


@dataclass(frozen=True)
class Waiting:
    """How a part is kept with a scheduled draft. What it writes down outlives its class: models/core/records.py."""

    keep: Callable[[Draft], dict[str, Any] | None]
    """Writes the part down; None where the draft has none."""
    read: Callable[[dict[str, Any]], object]
    """Reads the part from what any version wrote down."""
    hold: Callable[[int, Draft], Awaitable[None]] = _hold
    """Reserves what it needs (files) for the scheduled post of this id."""
    release: Callable[[int], Awaitable[None]] = _release
    """Releases that."""


@dataclass(frozen=True)
class Part:
    """One part of our people's posts. What it does not name does nothing.

    They are called in the order in which they stand here; from `about` on, but for `compose`, in the transaction that
    publishes, edits or deletes.
    """

    key: str
    recognise: Callable[[Site, Account, Draft, Post | None], Awaitable[Draft]] = _recognise
    """Reads it from the text of a draft, or of an edit of a post, where clients that do not know it write it there."""
    stands_alone: Callable[[Draft, Post | None], Awaitable[bool]] = _stands_alone
    """Returns whether a draft, or an edited post, has it, and so needs no text."""
    check: Callable[[Network, Account, Draft, Post | None], Awaitable[None]] = _check
    """Refuses drafts, and edits of a post, that it cannot be a part of."""
    about: Callable[[Account, Draft], Awaitable[Post | None]] = _about
    """Fetches another post that it is about, locked until this one is written."""
    begin: Callable[[Publishing, NewPost], Awaitable[NewPost]] = _begin
    """Refuses what its audience does not allow, and adds values of the post's own row."""
    publish: Callable[[Publishing, Post], Awaitable[None]] = _publish
    """Writes its rows. The post is the stored one: a part that changes its row updates this object too."""
    inboxes: Callable[[Publishing], Awaitable[Sequence[Inbox]]] = _inboxes
    """Returns further accounts that the post is sent to."""
    sent: Callable[[Publishing, Post, Note | None], Awaitable[None]] = _sent
    """Sends requests about it, once the post is queued; gets the note as it was sent, None where it is sent to nobody.
    """
    differs: Callable[[Post, Draft], Awaitable[bool]] = _differs
    """Returns whether an edit changes it."""
    edited: Callable[[Post, Draft, Edit], Awaitable[Edit]] = _edited
    """Adds values of the post's own row to an edit."""
    edit: Callable[[Account, Post, Draft], Awaitable[None]] = _edit
    """Changes it, after the text."""
    adjust: Callable[[Account, Post, Draft], Awaitable[bool]] = _adjust
    """Adjusts what an edit may change of it that is no text of the post, and makes no version; tells whether it did."""
    detach: Callable[[Post], Awaitable[None]] = _detach
    """Detaches what its author may use again from a post that is about to be deleted."""
    compose: Callable[[Site, Sequence[Post], Mapping[int, Account]], Awaitable[Mapping[int, Composed]]] = (
        _compose
    )
    """Describes it to other sites, by post; posts that have none are left out. Authors come by their ids."""
    waiting: Waiting | None = None
    """None: it is never part of a draft."""
