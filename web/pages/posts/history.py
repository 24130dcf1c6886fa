"""Before and after: the versions of an edited post beside each other, with what changed marked."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from aiohttp import web

from models.text.cleaning import TextTooComplex, plain_text
from web.http.differences import Piece, differences
from web.http.params import parameters
from web.http.security import Route, session
from web.mastodon.statuses import versions_of
from web.pages.frame import decoded, framed
from web.pages.posts.naming import path_named, post_named

SHOWN = 10
"""Changes on a page."""

Version = Mapping[str, Any]


@dataclass(frozen=True)
class Difference:
    """One thing of a post as it was and as it became."""

    before: Sequence[Piece]
    after: Sequence[Piece]

    @property
    def is_changed(self) -> bool:
        return any(each.is_changed for each in (*self.before, *self.after))


@dataclass(frozen=True)
class Change:
    """One edit: what it was before beside what it was after. The newest version has the highest number."""

    number: int
    written_at: str
    edited_at: str
    text: Difference
    warning: Difference
    options: Difference
    """Of its poll, a line each."""
    gone: Sequence[str] = field(default_factory=tuple)
    """Descriptions of files that the edit took out; "" where there was none."""
    new: Sequence[str] = field(default_factory=tuple)
    described_anew: int = 0
    """Files with another description."""


async def show(request: web.Request) -> web.StreamResponse:
    """Show the last changes of a post; `?until=` shows those up to an earlier one."""
    post = await post_named(request)
    versions = [decoded(each) for each in await versions_of(request, post)]
    until = min((await parameters(request)).integer("until", len(versions)), len(versions))
    first = max(until - SHOWN - 1, 0)
    changes = await asyncio.to_thread(_changes, versions[first : max(until, 0)], first + 1)
    return await framed(
        request,
        "posts/history.html",
        changes=changes[::-1],
        author=versions[-1]["account"],
        older=f"?until={first + 1}" if first else "",
        path=path_named(request),
    )


def _changes(versions: Sequence[Version], first: int) -> list[Change]:
    return [
        _change(before, after, number) for number, (before, after) in enumerate(pairwise(versions), first + 1)
    ]


def _change(before: Version, after: Version, number: int) -> Change:
    old, new = _files(before), _files(after)
    return Change(
        number,
        before["created_at"],
        after["created_at"],
        _difference(_plain(before["content"]), _plain(after["content"])),
        _difference(before["spoiler_text"], after["spoiler_text"]),
        _difference(_options(before), _options(after)),
        [text for file_id, text in old.items() if file_id not in new],
        [text for file_id, text in new.items() if file_id not in old],
        sum(old[file_id] != text for file_id, text in new.items() if file_id in old),
    )


def _difference(before: str, after: str) -> Difference:
    return Difference(*differences(before, after))


def _plain(html: str) -> str:
    try:
        return plain_text(html)
    except TextTooComplex:
        return html


def _options(version: Version) -> str:
    return "\n".join(each["title"] for each in (version.get("poll") or {"options": []})["options"])


def _files(version: Version) -> dict[str, str]:
    return {each["id"]: each["description"] or "" for each in version.get("media_attachments", ())}


ROUTES = [Route("GET", "/@{username}/{post_id}/history", show, session)]
