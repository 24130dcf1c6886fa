"""Pages as one reader sees them: with the links that lead somewhere for this reader, compared, and merged.

A title leads to a page only where the reader may see that page: others see what was typed, and learn nothing.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from models.core.base import from_ms
from models.core.database import row
from models.core.errors import NotFound
from models.core.visibility import Reader
from models.knowledge.pages import (
    Page,
    PageVersion,
    Rights,
    VersionLine,
    named_pages,
    page_for,
    rights_of,
    version_of,
    versions_of,
)
from models.text.differences import Line, Merge, compare, merged
from models.text.links import Heading, linked, titles_in, with_headings

AddressOf = Callable[[int], str]
"""Returns the address of a page by its id."""


@dataclass(frozen=True)
class ReadPage:
    page: Page
    title: str
    html: str
    headings: tuple[Heading, ...]
    newest: VersionLine
    rights: Rights
    author_id: int
    is_local: bool
    language: str
    replies: int
    created_at: datetime


@dataclass(frozen=True)
class Comparison:
    """Two versions of a page and what is different in the second."""

    before: PageVersion
    after: PageVersion
    lines: list[Line]


async def read_page(reader: Reader, page_id: int, address_of: AddressOf) -> ReadPage:
    """Return a page for a reader who may see it, or raise NotFound."""
    page = await page_for(reader, page_id)
    post = await row(
        "SELECT title, account_id, local, language, replies_count, created_at FROM posts WHERE id = $1",
        page.post_id,
    )
    newest = await versions_of(page.id, limit=1)
    if post is None or not newest:
        raise NotFound
    html, headings = await shown(reader, page, page.html, address_of)
    return ReadPage(
        page,
        post["title"],
        html,
        headings,
        newest[0],
        await rights_of(reader.id, page),
        post["account_id"],
        bool(post["local"]),
        post["language"],
        post["replies_count"],
        from_ms(post["created_at"]),
    )


async def shown(
    reader: Reader, page: Page, html: str, address_of: AddressOf
) -> tuple[str, tuple[Heading, ...]]:
    """Make links of the titles in the HTML of a page, or of a former version, that lead somewhere for a reader; and mark and
    list its headings.
    """
    named = await named_pages(reader, page, titles_in(html))
    return with_headings(linked(html, {key: address_of(each) for key, each in named.items()}))


async def compare_versions(page: Page, before: int, after: int) -> Comparison:
    """Compare any two versions of a page, the older first. Raises NotFound for numbers that it has not."""
    old, new = await version_of(page.id, min(before, after)), await version_of(page.id, max(before, after))
    return Comparison(old, new, await asyncio.to_thread(compare, old.text, new.text))


async def merge_onto_newest(
    page: Page, base: int, mine: str, marks: tuple[str, str, str]
) -> tuple[PageVersion, Merge]:
    """Merge what somebody made of an older version with the newest; return that too. Without the base all of it is a
    conflict.
    """
    theirs = await version_of(page.id, page.version)
    try:
        from_text = (await version_of(page.id, base)).text
    except NotFound:
        from_text = ""
    typed = mine.replace("\r\n", "\n").replace("\r", "\n")
    return theirs, await asyncio.to_thread(merged, from_text, typed, theirs.text, marks)
