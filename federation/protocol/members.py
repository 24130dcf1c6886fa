"""Members of documents: how they are read in all the shapes in which they come, and a moment as it is written.

A member may come as a string, an object or a list of either. What documents are made of is read in `parsing` and, part by
part, in `parts`; both stand on this.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any

from federation.protocol.addressing import is_public
from federation.protocol.urls import authority_of, is_too_long, same_authority
from federation.protocol.vocabulary import ACTOR_TYPES, NOTE_TYPES, PUBLIC

MAX_ADDRESSES = 1000
MAX_OPTIONS = 50  # of a poll
MAX_DEPARTMENTS = 50

LANGUAGE = re.compile(r"(?=.{2,16}\Z)[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}")


class BadDocument(ValueError):
    """A document that is not what it has to be; the text says what is wrong and is safe for a stranger."""


def list_of(value: object) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def first_of(value: object) -> Any:
    values = list_of(value)
    return values[0] if values else None


def type_of(document: dict[str, Any]) -> str | None:
    """Return the type; of several, one that is known."""
    names = [name for name in list_of(document.get("type")) if isinstance(name, str)]
    known = [name for name in names if name in NOTE_TYPES or name in ACTOR_TYPES]
    return next(iter(known or names), None)


def known_type(document: dict[str, Any], known: frozenset[str], what: str) -> str:
    kind = type_of(document)
    if kind not in known:
        raise BadDocument(f"the {what} has another type")
    return kind


def identity_of(value: object, member: str, development: bool) -> str:
    identity = parse_object_id(value, development=development)
    if identity is None or not authority_of(identity, development=development):
        raise BadDocument(f"{member} is not an acceptable URL")
    return identity


def is_url(value: object, development: bool) -> bool:
    """Tell whether this looks like an id. Only what decides something is also taken apart by `urls`."""
    schemes = ("https://", "http://") if development else ("https://",)
    return isinstance(value, str) and value.startswith(schemes) and not is_too_long(value)


def addresses_of(value: object, development: bool) -> tuple[str, ...]:
    values = list_of(value)
    if len(values) > MAX_ADDRESSES:
        raise BadDocument(f"the document is addressed to more than {MAX_ADDRESSES}")
    ids = (PUBLIC if is_public(item) else parse_object_id(item, development=development) for item in values)
    return tuple(item for item in ids if item)


def own_of(url: str | None, owner: str, development: bool) -> str | None:
    return url if same_authority(url, owner, development=development) else None


def own_link_of(value: object, owner: str, development: bool) -> str | None:
    """Return the web page among the links; one on another server is none (Mastodon reads it so as well)."""
    for url, media_type in links_of(value, development):
        if media_type in ("", "text/html"):
            return own_of(url, owner, development)
    return None


def links_of(value: object, development: bool) -> list[tuple[str, str]]:
    """Return (url, media type or "") of links, come as strings or as Link objects."""
    found = []
    for item in list_of(value):
        url = (item.get("href") or item.get("url")) if isinstance(item, dict) else item
        media_type = item.get("mediaType") if isinstance(item, dict) else ""
        if is_url(url, development):
            found.append((str(url), string_of(media_type, 100) or ""))
    return found


def string_of(value: object, limit: int | None = None) -> str | None:
    """Return a non-empty string, or None; what is longer than `limit` is cut."""
    return value[:limit] if isinstance(value, str) and value else None


def text_of(document: dict[str, Any], name: str, limit: int | None = None) -> str | None:
    """Return a text, or where it comes only by language, the first of them."""
    text = string_of(document.get(name), limit)
    by_language = document.get(f"{name}Map")
    if text is None and isinstance(by_language, dict):
        return next((found for value in by_language.values() if (found := string_of(value, limit))), None)
    return text


def time_of(value: object) -> datetime | None:
    """Read a time as RFC 3339 writes it, one without a zone as UTC; None for what is no time."""
    if not isinstance(value, str):
        return None
    try:
        time = datetime.fromisoformat(value)
        return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def parse_object_id(value: object, *, development: bool = False) -> str | None:
    """Return the id of something, come as a string, an object or a list of them; None if there is none."""
    found = first_of(value)
    if isinstance(found, dict):
        found = found.get("id")
    return found if is_url(found, development) else None


def language_of(document: dict[str, Any]) -> str | None:
    """Return the language that the content is marked with: the map's only one, or the one that has this text."""
    texts = document.get("contentMap")
    if not isinstance(texts, dict):
        return None
    matching = (
        list(texts) if len(texts) == 1 else [key for key in texts if texts[key] == document.get("content")]
    )
    return matching[0] if len(matching) == 1 and LANGUAGE.fullmatch(matching[0]) else None


def count_of(value: object) -> int:
    return value if type(value) is int and 0 <= value < 2**31 else 0


def time_text(time: datetime | None) -> str | None:
    if time is None:
        return None
    precision = "milliseconds" if time.microsecond else "seconds"
    return time.astimezone(UTC).isoformat(timespec=precision).replace("+00:00", "Z")
