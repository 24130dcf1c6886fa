"""Which posts link to which pages: for the timeline of a link. What a page says is not fetched."""

import re
from collections.abc import Iterator
from html import unescape

from tortoise import fields

from models.core.base import CountedRow, belongs_to, digest
from models.core.database import execute, execute_many

MAX_LINKS = 20
"""Of one post."""

_ANCHOR = re.compile(r"<a\b([^>]*)>")
_HREF = re.compile(r'\bhref="(https?://[^"]+)"')
_CLASS = re.compile(r'\bclass="([^"]*)"')


class PostLink(CountedRow):
    key = fields.CharField(64)
    """key_of the page: an address does not fit an index."""
    post = belongs_to("Post")
    post_id: int

    class Meta:
        table = "post_links"
        unique_together = (("key", "post_id"),)


def key_of(address: str) -> str:
    """Return the key of a page; a place on it (`#…`) makes no difference."""
    return digest(address.partition("#")[0])


def links_in(html: str) -> Iterator[str]:
    """Yield the addresses that a post links to, without people and hashtags."""
    for anchor in _ANCHOR.finditer(html):
        href, classes = _HREF.search(anchor[1]), _CLASS.search(anchor[1])
        if href and not (classes and "mention" in classes[1].split()):
            yield unescape(href[1])


async def keep_links(post_id: int, html: str) -> None:
    """Write down what a new post links to."""
    keys = list(dict.fromkeys(key_of(address) for address in links_in(html)))[:MAX_LINKS]
    await execute_many(
        "INSERT INTO post_links (key, post_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
        [(key, post_id) for key in keys],
    )


async def change_links(post_id: int, html: str) -> None:
    """Write down what an edited post links to now."""
    await execute("DELETE FROM post_links WHERE post_id = $1", post_id)
    await keep_links(post_id, html)
