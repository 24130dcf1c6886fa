"""Posts as they were drawn: whoever reads the same post in the same way gets the same HTML, as long as it stays the same.

What makes a difference is the name under which it is kept: the entity with all that clients would see of it, and how its
reader reads. What a form or another moment of time is in (polls, quotes, what a filter hides) is drawn each time.
"""

from collections.abc import Callable, Collection, Mapping
from hashlib import blake2b
from typing import Any

import orjson
from aiohttp import web
from markupsafe import Markup

from models.core.look import Look
from web.http.formats import ago
from web.http.language import READING

MOST = 2048
"""Posts that are kept, of some kilobytes each; the oldest makes room."""
LARGEST = 32 * 1024
"""Characters of one that is kept: texts of other sites may be ten times as long as ours."""


class KeptPosts:
    """What is kept of the posts of one site."""

    def __init__(self) -> None:
        self._kept: dict[tuple[object, ...], Markup] = {}

    def drawn(
        self,
        draw: Callable[..., Markup],
        entity: Mapping[str, Any],
        style: str,
        tools: object,
        reader_id: str,
        look: Look,
        sites: Mapping[str, str],
        partners: Collection[str],
    ) -> Markup:
        """Return a post as `draw` draws it."""
        shown = entity["reblog"] or entity
        if shown["poll"] or shown["quote"] or shown.get("filtered"):
            return draw(entity, style)
        name = (
            _digest(entity),
            style,
            repr(tools) if tools else "",
            *_reading(shown, reader_id, look, sites, partners),
        )
        found = self._kept.get(name)
        if found is None:
            found = draw(entity, style)
            if len(found) > LARGEST:
                return found
            while len(self._kept) >= MOST:
                del self._kept[next(iter(self._kept))]
            self._kept[name] = found
        return found


def _digest(entity: Mapping[str, Any]) -> bytes:
    return blake2b(orjson.dumps(entity), digest_size=16).digest()


def _reading(
    shown: Mapping[str, Any],
    reader_id: str,
    look: Look,
    sites: Mapping[str, str],
    partners: Collection[str],
) -> tuple[object, ...]:
    """Return how a post is read: by whom, on a site that looks how, in which language and at which moment."""
    reading, author = READING.get(), shown["account"]
    host = author["acct"].partition("@")[2]
    return (
        author["id"] == reader_id,
        look,
        sites.get(host, ""),
        host in partners,
        reading.language,
        id(reading.texts),
        reading.zone.key,
        ago(shown["created_at"]),
    )


KEPT_POSTS: web.AppKey[KeptPosts] = web.AppKey("kept_posts", KeptPosts)
