"""What a part of a post defines for clients and browsers: its parameters, its entity members, its page.

web/mastodon/entities.py, statuses.py and scheduled.py and the pages ask each part of PARTS in turn; they know none by
name.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol

from aiohttp import web

from models.core.database import Record
from models.core.site import Site
from models.people.people import Person
from models.posts.filters import Rule
from models.posts.posts import Post, PostEdit
from models.posts.timelines import PostView
from outbox.parts.part import Draft
from web.http.contract import Takes
from web.http.params import Params
from web.http.schema import Schema

Members = dict[str, Any]
"""Names and values of an entity."""


class Renderer(Protocol):
    """The renderer of posts: web/mastodon/entities.py."""

    site: Site

    async def load_by_id(
        self, views: Sequence[PostView], viewer_id: int, rules: Sequence[Rule] = (), *, quoted: bool = False
    ) -> dict[int, bytes]:
        """Render posts for one viewer, by id. What is `quoted` shows no post in turn."""


class Member(NamedTuple):
    """A member of an entity that each viewer may see otherwise."""

    name: str
    fact: Callable[[Record], Hashable]
    """Returns the facts in a post's row (models.posts.rendering.post_records) that decide what it shows."""
    plain: Callable[[Any, bool], bytes | None]
    """Renders it from these facts alone, for its author or for anybody else; None where it needs more."""
    load: Callable[[Renderer, Mapping[int, Any], int, Sequence[Rule]], Awaitable[dict[int, bytes]]]
    """Renders it for posts, given by their facts, as one viewer with these filters may see it, by post."""
    none: bytes
    """Its value where there is nothing to load any more."""
    other_name: str = ""
    """Another name under which some clients look for the same."""
    nested: bool = True
    """Shown also in a post that is itself shown inside another."""


def _typed(params: Params, person: Person) -> object | None:
    return None


async def _retyped(params: Params, post: Post, viewer_id: int) -> object | None:
    return None


def _params(draft: Draft) -> Members:
    return {}


async def _waiting(site: Site, drafts: Mapping[int, Draft]) -> dict[int, Members]:
    return {}


def _heading(site: Site, post: Mapping[str, Any]) -> str:
    return ""


async def _shared(site: Site, records: Sequence[Record]) -> dict[int, Members]:
    return {}


async def _versions(site: Site, post: Post, edits: Sequence[PostEdit], viewer_id: int) -> Sequence[Members]:
    return [{}] * (len(edits) + 1)


async def _redrafted(site: Site, author_id: int, entity: Mapping[str, Any]) -> Members:
    return {}


def _words(entity: Mapping[str, Any]) -> Sequence[str]:
    return ()


def _before(site: Site, members: Members) -> str:
    return ""


def _drawn(post: dict[str, Any]) -> None: ...


class Details(NamedTuple):
    """What the page of a post shows below it."""

    template: str
    """With a macro `details(values, form_token)`."""
    values: Mapping[str, Any]


async def _details(request: web.Request, post: Post) -> Details | None:
    return None


@dataclass(frozen=True)
class Part:
    """One part of posts, as clients and browsers have it. What it does not name does nothing."""

    key: str
    takes: Takes = field(default_factory=dict)
    """What a client may send of it to publish."""
    takes_again: Takes = field(default_factory=dict)
    """What a client may send of it with an edit."""
    typed: Callable[[Params, Person], object | None] = _typed
    """Reads it from a client's request to publish: a part of a Draft; None where there is none."""
    retyped: Callable[[Params, Post, int], Awaitable[object | None]] = _retyped
    """Reads it from an edit; None: it stays as it is."""
    params: Callable[[Draft], Members] = _params
    """Writes it as the parameters of a client, for a scheduled draft."""
    waiting: Callable[[Site, Mapping[int, Draft]], Awaitable[dict[int, Members]]] = _waiting
    """Renders what scheduled posts show of it beside that, by their id."""
    heading: Callable[[Site, Mapping[str, Any]], str] = _heading
    """Renders the title of a post, or of a version of it, in front of its text where it is more than the title; "" else."""
    shared: Callable[[Site, Sequence[Record]], Awaitable[dict[int, Members]]] = _shared
    """Renders the members that are the same for everybody, by post. Kept with the post until its revision changes."""
    before: Callable[[Site, Members], str] = _before
    """Writes, from these members, the HTML that stands before the text for clients that do not know the part."""
    drawn: Callable[[dict[str, Any]], None] = _drawn
    """Takes that out of an entity for pages, which draw the part."""
    members: tuple[Member, ...] = ()
    """Members that differ by viewer."""
    schema: Mapping[str, Schema] = field(default_factory=dict)
    """Describes all these members."""
    versions: Callable[[Site, Post, Sequence[PostEdit], int], Awaitable[Sequence[Members]]] = _versions
    """Renders it as it was in each version of a post, oldest first, the present one last."""
    redrafted: Callable[[Site, int, Mapping[str, Any]], Awaitable[Members]] = _redrafted
    """Renders what its author may use again of a post that was deleted to be written anew, given as it was."""
    words: Callable[[Mapping[str, Any]], Sequence[str]] = _words
    """Returns the texts of an entity that filters look into."""
    shows: str = ""
    """The member of an entity that its template shows: where that is empty, there is nothing to draw."""
    template: str = ""
    """With a macro `shown(entity)`, imported with context, for every page that shows the post, and `first(entity)` where
    something of it stands before the text; "": it is only text there."""
    details: Callable[[web.Request, Post], Awaitable[Details | None]] = _details
    """Loads what the post's own page shows below it."""
