"""What a part of a post has to say where posts of other sites come in. The mirror of outbox/parts/part.py.

inbox/posts/posts.py stores and edits what other sites send by asking each part of PARTS in turn; it knows none by name.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from federation.network import Network
from federation.protocol.vocabulary import Note
from models.core.accounts import Account
from models.delivery.jobs import NewJob
from models.posts.posts import Edit, NewPost, Post

How = Literal["late", "state", "edit"]
"""What an Update is: late, a newer edit is here; state, nobody edited the post; edit, its text as it is now."""


async def _takes(network: Network, sender: Account, note: Note) -> bool:
    return False


def _names(note: Note) -> str | None:
    return None


async def _brought(network: Network, note: Note, named: Post) -> None: ...


async def _admit(network: Network, note: Note) -> Note:
    return note


def _new(author: Account, note: Note, new: NewPost) -> NewPost:
    return new


def _edited(note: Note, edit: Edit) -> Edit:
    return edit


async def _receive(network: Network, post: Post, author: Account, note: Note, told: bool) -> None: ...


async def _update(network: Network, post: Post, author: Account, note: Note, how: How) -> None: ...


async def _gone(network: Network, uri: str) -> None: ...


def _jobs(host: str, note: Note) -> Sequence[NewJob]:
    return ()


@dataclass(frozen=True)
class Part:
    """One part of other sites' posts. What it does not name does nothing."""

    key: str
    takes: Callable[[Network, Account, Note], Awaitable[bool]] = _takes
    """Applies a note that is no post but something about one, as a vote; False for any other. May raise Refused."""
    names: Callable[[Note], str | None] = _names
    """Returns the URI of another post that it is about, which is brought here before."""
    brought: Callable[[Network, Note, Post], Awaitable[None]] = _brought
    """Fetches what it needs beside that post. Outside any transaction."""
    admit: Callable[[Network, Note], Awaitable[Note]] = _admit
    """Leaves out what nobody here is to be led to."""
    new: Callable[[Account, Note, NewPost], NewPost] = _new
    """Adds what stands in the post's own row, or is written with it."""
    edited: Callable[[Note, Edit], Edit] = _edited
    """Adds the same to an edit."""
    receive: Callable[[Network, Post, Account, Note, bool], Awaitable[None]] = _receive
    """Writes its rows, for a post that was just stored; whether its author has told us of it, or it was fetched."""
    update: Callable[[Network, Post, Account, Note, How], Awaitable[None]] = _update
    """Takes over what an Update says of it. Of an edit, the new text is here already."""
    gone: Callable[[Network, str], Awaitable[None]] = _gone
    """Hears that something else than a post was deleted, by its URI; the check has made sure that it was its owner."""
    jobs: Callable[[str, Note], Sequence[NewJob]] = _jobs
    """Returns what is to be fetched from a host later."""
