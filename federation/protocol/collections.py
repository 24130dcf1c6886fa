"""The FAQ and the shelf of a group on the wire: an OrderedCollection of Links, under an address that the group's document
names (`parvis:faq`, `parvis:shelf`).

A Link to a post has the post's id and the type of such documents; `parvis:file` then counts which of its files is meant,
from 0. Any other Link leads to a page. Beside each may stand a title, a note, and when it is to be looked at again. Pure,
like `parsing`; inbox/knowledge/collections.py decides what is believed.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from federation.protocol.members import list_of, string_of, type_of

MAX_ITEMS = 100
MAX_TITLE, MAX_NOTE, MAX_URL, MAX_FILES = 200, 500, 2000, 1000
DOCUMENT = "application/activity+json"
_WEB_ADDRESS = re.compile(r"https?://[^\x00-\x20\x7f\s/?#@\\\"<>]+(?:[/?#][^\x00-\x20\x7f\s\\\"<>]*)?")
"""Without a name of somebody before the host, by which a link would seem to lead elsewhere."""


@dataclass(frozen=True)
class ListedEntry:
    """An entry: a post, a file of one, or a page anywhere."""

    href: str
    is_post: bool = False
    file: int | None = None
    """Place of the file among those of the post."""
    title: str = ""
    note: str = ""
    review_on: date | None = None


def entries_document(url: str, entries: Sequence[ListedEntry]) -> dict[str, Any]:
    """Write a collection, all of it."""
    return {
        "@context": ["https://www.w3.org/ns/activitystreams", {"parvis": "https://parvis.invalid/ns#"}],
        "id": url,
        "type": "OrderedCollection",
        "totalItems": len(entries),
        "orderedItems": [_link(each) for each in entries],
    }


def _link(entry: ListedEntry) -> dict[str, Any]:
    link = {
        "type": "Link",
        "href": entry.href,
        "mediaType": DOCUMENT if entry.is_post else None,
        "parvis:file": entry.file,
        "name": entry.title or None,
        "parvis:note": entry.note or None,
        "parvis:reviewOn": entry.review_on.isoformat() if entry.review_on else None,
    }
    return {name: value for name, value in link.items() if value is not None}


def parse_entries(document: dict[str, Any]) -> tuple[ListedEntry, ...]:
    """Read a collection; what is unreadable in it is left out, and so is what is beyond MAX_ITEMS."""
    items = list_of(document.get("orderedItems"))[:MAX_ITEMS]
    return tuple(dict.fromkeys(found for each in items if (found := _entry(each))))


def _entry(item: object) -> ListedEntry | None:
    if not isinstance(item, dict) or type_of(item) != "Link":
        return None
    href, file = item.get("href"), item.get("parvis:file")
    if not isinstance(href, str) or len(href) > MAX_URL or not is_web_address(href):
        return None
    is_post = item.get("mediaType") == DOCUMENT
    title = string_of(item.get("name"), MAX_TITLE) or ""
    if not is_post and not title:
        return None
    return ListedEntry(
        href,
        is_post,
        file if is_post and type(file) is int and 0 <= file < MAX_FILES else None,
        title,
        string_of(item.get("parvis:note"), MAX_NOTE) or "",
        _day(item.get("parvis:reviewOn")),
    )


def is_web_address(text: str) -> bool:
    """Tell whether a text is an address that a link may lead to: of the web, and nothing that a browser would run."""
    return len(text) <= MAX_URL and _WEB_ADDRESS.fullmatch(text) is not None


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
