"""What a part of a post has to say where our people write it, and the draft that it is a part of.

A post is a text with an audience, and parts: files, a poll, a quote. outbox/posts/posts.py publishes and edits, and
outbox/posts/notes.py composes, by asking each part of PARTS in turn; they know none by name. The same part as other sites
send it is in inbox/parts, on the wire in federation/protocol/parts, in the API and on pages in web/parts.
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
from models.posts.posts import NewPost, Post
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
    """What it is made of beside its text: a value of each part that it has. Of an edited post, a part that is not named
    stays as it is."""
    idempotency_key: str = ""
    """The client's name for this request: sent twice within an hour, it is one post."""
    written_at: datetime | None = None
    """When it was written, where that is not now: imported posts."""
    scheduled_id: int = 0
    """The row that it waited in (models/posts/scheduled.py), and leaves as it is published; 0 for one written now."""

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
    """A draft on its way to be a post: what parts have to know of it. Who and what it is about is locked."""

    network: Network
    author: Account
    draft: Draft
    about: Mapping[str, Post]
    """The other post that a part is about, by the part's key."""
    visibility: Visibility
    """Whom it will be for: not always what the draft says."""


@dataclass(frozen=True)
class Composed:
    """A part of one of our posts as other sites get it."""

    value: object
    """What it is on the wire: a value of federation/protocol/parts."""
    type: str = ""
    """What kind of post it makes of it; "": none in particular."""
    fallback: str = ""
    """HTML in front of the text, for software that does not know the part."""
    texts: tuple[str, ...] = ()
    """What else may name emoji of ours."""
    addressed: tuple[str, ...] = ()
    """Whom the post is addressed to for it, as URIs."""


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


async def _detach(post: Post) -> None: ...


async def _compose(
    site: Site, posts: Sequence[Post], authors: Mapping[int, Account]
) -> Mapping[int, Composed]:
    return {}


async def _hold(scheduled_id: int, draft: Draft) -> None: ...


async def _release(scheduled_id: int) -> None: ...


@dataclass(frozen=True)
class Waiting:
    """How a part waits with a draft that is published later. What it writes down outlives its class: models/core/records.py."""

    keep: Callable[[Draft], dict[str, Any] | None]
    """Writes it down; None where the draft has none."""
    read: Callable[[dict[str, Any]], object]
    """Makes the part of what any version wrote down."""
    hold: Callable[[int, Draft], Awaitable[None]] = _hold
    """Keeps for the scheduled post of this id what it needs of ours, so that no other uses it."""
    release: Callable[[int], Awaitable[None]] = _release
    """Gives that back."""


@dataclass(frozen=True)
class Part:
    """One part of our people's posts. What it does not name does nothing.

    They are called in the order in which they stand here; from `about` on, but for `compose`, in the transaction that
    publishes, edits or deletes.
    """

    key: str
    stands_alone: Callable[[Draft, Post | None], Awaitable[bool]] = _stands_alone
    """Tells whether a draft, or an edited post, has it, and so needs no text."""
    check: Callable[[Network, Account, Draft, Post | None], Awaitable[None]] = _check
    """Refuses a draft, or an edit of a post, that it cannot be a part of."""
    about: Callable[[Account, Draft], Awaitable[Post | None]] = _about
    """Fetches another post that it is about. It is locked: it stays until this one is there."""
    begin: Callable[[Publishing, NewPost], Awaitable[NewPost]] = _begin
    """Refuses what cannot be where the post will be, and adds what stands in the post's own row."""
    publish: Callable[[Publishing, Post], Awaitable[None]] = _publish
    """Writes its rows. The post is as it is stored: who changes it there changes it here."""
    inboxes: Callable[[Publishing], Awaitable[Sequence[Inbox]]] = _inboxes
    """Returns who else must hear of the post."""
    sent: Callable[[Publishing, Post, Note | None], Awaitable[None]] = _sent
    """Asks others what is to be asked, once the post is on its way; the note as it was sent, None where nobody hears of it."""
    differs: Callable[[Post, Draft], Awaitable[bool]] = _differs
    """Tells whether an edit changes it."""
    edit: Callable[[Account, Post, Draft], Awaitable[None]] = _edit
    """Changes it, after the text."""
    detach: Callable[[Post], Awaitable[None]] = _detach
    """Takes off a post that is about to be deleted what its author may use again."""
    compose: Callable[[Site, Sequence[Post], Mapping[int, Account]], Awaitable[Mapping[int, Composed]]] = (
        _compose
    )
    """Describes it to other sites, by post; posts that have none are left out. Authors come by their ids."""
    waiting: Waiting | None = None
    """None: it is never part of a draft."""
