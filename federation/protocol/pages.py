"""Collections of other sites: their pages into plain values.

Pure, like `parsing`, whose functions it uses; `inbox` decides which collections are read.
"""

from dataclasses import dataclass
from typing import Any

from federation.protocol.parsing import BadDocument, hashtags_of, parse_activity, parse_object_id
from federation.protocol.vocabulary import Activity

MAX_ITEMS = 10_000
"""Items of one page; the rest of a longer one is not read."""


@dataclass(frozen=True)
class CollectionPage:
    """A collection or one of its pages: other servers put items into either."""

    ids: tuple[str, ...] = ()
    """Ids of its items. For an activity that creates an object, the id of the object."""
    activities: tuple[Activity, ...] = ()
    """Items that are whole activities."""
    hashtags: tuple[str, ...] = ()
    """Names of items that are hashtags."""
    first: str | None = None
    next: str | None = None
    embedded: "CollectionPage | None" = None
    """The first page, if it is embedded."""


def parse_page(document: dict[str, Any], *, development: bool = False) -> CollectionPage:
    """Read a collection or a page of one. Unreadable items are left out."""
    items = document.get("orderedItems", document.get("items"))
    items = items[:MAX_ITEMS] if isinstance(items, list) else []
    activities = tuple(activity for item in items if (activity := _activity(item, development)))
    first = document.get("first")
    return CollectionPage(
        ids=tuple(dict.fromkeys(found for item in items if (found := _id(item, development)))),
        activities=activities,
        hashtags=tuple(tag.name for tag in hashtags_of(items)),
        first=parse_object_id(first, development=development),
        next=parse_object_id(document.get("next"), development=development),
        embedded=_embedded(first, development),
    )


def _embedded(first: object, development: bool) -> CollectionPage | None:
    """Read a first page that came with its collection; only one step deep."""
    if not isinstance(first, dict) or not ("items" in first or "orderedItems" in first):
        return None
    return parse_page(first | {"first": None}, development=development)


def _activity(item: object, development: bool) -> Activity | None:
    if not isinstance(item, dict) or "actor" not in item:
        return None
    try:
        return parse_activity(item, development=development)
    except BadDocument:
        return None


def _id(item: object, development: bool) -> str | None:
    if isinstance(item, dict) and item.get("type") == "Create":
        return parse_object_id(item.get("object"), development=development)
    return parse_object_id(item, development=development)
