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
"""Kinds of Update: late, a newer edit is here; state, nobody edited the post; edit, its present text."""


async def _consume(network: Network, sender: Account, note: Note) -> bool:
    return False


def _names(note: Note) -> str | None:
    return None


async def _brought(network: Network, note: Note, named: Post) -> None: ...


async def _admit(network: Network, note: Note) -> Note:
    return note


def _is_quiet(note: Note) -> bool:
    return False


def _new(author: Account, note: Note, new: NewPost) -> NewPost:
    return new


def _edited(note: Note, edit: Edit) -> Edit:
    return edit


async def _receive(network: Network, post: Post, author: Account, note: Note, delivered: bool) -> None: ...


async def _update(network: Network, post: Post, author: Account, note: Note, how: How) -> None: ...


async def _differs(post: Post, note: Note) -> bool:
    return False


async def _gone(network: Network, uri: str) -> None: ...


def _jobs(host: str, note: Note) -> Sequence[NewJob]:
    return ()


@dataclass(frozen=True)
class Part:
    """One part of other sites' posts. What it does not name does nothing."""

    key: str
    consume: Callable[[Network, Account, Note], Awaitable[bool]] = _consume
    """Applies a note that is no post but about one, such as a vote; False for any other note. May raise Refused."""
    names: Callable[[Note], str | None] = _names
    """Returns the URI of another post that it is about, which is fetched first."""
    brought: Callable[[Network, Note, Post], Awaitable[None]] = _brought
    """Fetches what it needs beside that post. Outside any transaction."""
    admit: Callable[[Network, Note], Awaitable[Note]] = _admit
    """Leaves out links to servers that are not on the list."""
    is_quiet: Callable[[Note], bool] = _is_quiet
    """Returns whether it keeps a post out of timelines: people come to it."""
    new: Callable[[Account, Note, NewPost], NewPost] = _new
    """Adds values of the post's own row, or rows written with it."""
    edited: Callable[[Note, Edit], Edit] = _edited
    """Adds the same to an edit."""
    receive: Callable[[Network, Post, Account, Note, bool], Awaitable[None]] = _receive
    """Writes its rows, for a post that was just stored; the last argument: its author sent it, it was not fetched."""
    differs: Callable[[Post, Note], Awaitable[bool]] = _differs
    """Returns whether an edit changes it, so that it makes another version of the post."""
    update: Callable[[Network, Post, Account, Note, How], Awaitable[None]] = _update
    """Applies an Update to it. For an edit, the new text is stored already."""
    gone: Callable[[Network, str], Awaitable[None]] = _gone
    """Handles the Delete of an object that is no post, by URI; the check has made sure that its owner sent it."""
    jobs: Callable[[str, Note], Sequence[NewJob]] = _jobs
    """Returns jobs for fetching from a host later."""
