"""Files of a post: pictures, videos, sounds and documents, each by its address.

A document of which there are several versions is told as the newest, with its `history` (FEP-bad1): software that does
not know that has the newest file, and the line that its `name` begins with.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from federation.protocol.members import (
    count_of,
    links_of,
    list_of,
    string_of,
    text_of,
    time_of,
    time_text,
    type_of,
)
from federation.protocol.parts.part import Part
from federation.protocol.signatures import base58_decoded, base58_encoded

MAX_ATTACHMENTS = 16
MAX_PIXELS = 65_535
MAX_VERSIONS = 50
"""Versions of a document that are told: the newest."""
MAX_NUMBER = 1_000_000
MAX_BYTES = 2**53
_SHA256 = b"\x12\x20"
"""Of a multihash: how it was made, and how long it is."""

_MEDIA_TYPES = frozenset({"Document", "Image", "Video", "Audio"})


@dataclass(frozen=True)
class Attachment:
    """A file of a post; `name` is its description for those who cannot see it."""

    url: str
    media_type: str = ""
    name: str = ""
    width: int | None = None
    height: int | None = None
    blurhash: str | None = None
    focal_point: tuple[float, float] | None = None
    """The point that must stay visible when it is cut: -1 to 1, from left to right and from bottom to top."""

    digest: str = ""
    """SHA-256 of its bytes, in hexadecimal."""
    size: int = 0
    """In bytes; 0: not told."""
    id: str = ""
    """Of a document with versions: the same for all of them."""
    versions: tuple[Version, ...] = ()
    """Of a document with several, the newest first, itself among them."""


@dataclass(frozen=True)
class Version:
    """A version of a document."""

    number: int
    url: str
    media_type: str = ""
    size: int = 0
    digest: str = ""
    actor: str = ""
    """Who added it."""
    summary: str = ""
    """What is new in it."""
    published: datetime | None = None


@dataclass(frozen=True)
class Files:
    """The files of a post, in order; never none."""

    attachments: tuple[Attachment, ...]


def _parse(document: dict[str, Any], development: bool) -> Files | None:
    items = (item for item in list_of(document.get("attachment")) if isinstance(item, dict))
    found = tuple(each for item in items if (each := _attachment(item, development)))
    return Files(found[:MAX_ATTACHMENTS]) if found else None


def _attachment(item: dict[str, Any], development: bool) -> Attachment | None:
    links = links_of(item.get("url") or item.get("href"), development)
    if type_of(item) not in _MEDIA_TYPES or not links:
        return None
    url, media_type = links[0]
    return Attachment(
        url=url,
        media_type=string_of(item.get("mediaType"), 100) or media_type,
        name=text_of(item, "name") or text_of(item, "summary") or "",
        width=_pixels(item.get("width")),
        height=_pixels(item.get("height")),
        blurhash=string_of(item.get("blurhash"), 200),
        focal_point=_focal_point(item.get("focalPoint")),
        digest=digest_of(item.get("digestMultibase")),
        size=min(count_of(item.get("size")), MAX_BYTES),
        id=string_of(item.get("id"), 2048) or "",
        versions=_history(item.get("history"), url, development),
    )


def _history(value: object, newest_url: str, development: bool) -> tuple[Version, ...]:
    """Read the versions of a document; none where they are not a list that has the document itself, by its address."""
    items = list_of(value.get("orderedItems")) if isinstance(value, dict) else []
    read = (_version(item, development) for item in items[:MAX_VERSIONS] if isinstance(item, dict))
    found = {each.number: each for each in read if each is not None}
    is_whole = any(each.url == newest_url for each in found.values()) and len(found) > 1
    return tuple(found[number] for number in sorted(found, reverse=True)) if is_whole else ()


def _version(item: dict[str, Any], development: bool) -> Version | None:
    document = item.get("object")
    if not isinstance(document, dict):
        return None
    number, links = count_of(document.get("parvis:version")), links_of(document.get("url"), development)
    if not 0 < number <= MAX_NUMBER or not links:
        return None
    url, media_type = links[0]
    return Version(
        number=number,
        url=url,
        media_type=string_of(document.get("mediaType"), 100) or media_type,
        size=min(count_of(document.get("size")), MAX_BYTES),
        digest=digest_of(document.get("digestMultibase")),
        actor=string_of(item.get("actor"), 2048) or "",
        summary=text_of(item, "summary") or "",
        published=time_of(item.get("published")),
    )


def digest_of(value: object) -> str:
    """Read a SHA-256 digest as FEP-ef61 and Data Integrity write it, into hexadecimal; "" for any other."""
    try:
        found = base58_decoded(value) if isinstance(value, str) and value.startswith("z") else b""
    except ValueError:
        return ""
    return found[2:].hex() if found[:2] == _SHA256 and len(found) == 34 else ""


def digest_text(digest: str) -> str | None:
    """Write a digest; the inverse of `digest_of`."""
    return base58_encoded(_SHA256 + bytes.fromhex(digest)) if digest else None


def _focal_point(value: object) -> tuple[float, float] | None:
    if not isinstance(value, list) or len(value) != 2:
        return None
    x, y = value
    if type(x) not in (int, float) or type(y) not in (int, float) or not (-1 <= x <= 1 and -1 <= y <= 1):
        return None
    return float(x), float(y)


def _pixels(value: object) -> int | None:
    return value if type(value) is int and 0 < value <= MAX_PIXELS else None


def _members(files: Files) -> dict[str, Any]:
    return {"attachment": [_document(each) for each in files.attachments]}


def _document(attachment: Attachment) -> dict[str, Any]:
    return {
        "type": "Document",
        "id": attachment.id or None,
        "mediaType": attachment.media_type or None,
        "url": attachment.url,
        "name": attachment.name or None,
        "width": attachment.width,
        "height": attachment.height,
        "blurhash": attachment.blurhash,
        "focalPoint": list(attachment.focal_point) if attachment.focal_point else None,
        "digestMultibase": digest_text(attachment.digest),
        "size": attachment.size or None,
        "parvis:version": next(
            (each.number for each in attachment.versions if each.url == attachment.url), None
        ),
        "history": _collection(attachment) if attachment.versions else None,
    }


def _collection(attachment: Attachment) -> dict[str, Any]:
    """Write the history of a document: the activities that made it what it is, the newest first."""
    return {
        "id": f"{attachment.id}/history",
        "type": "OrderedCollection",
        "totalItems": attachment.versions[0].number,
        "orderedItems": [_activity(attachment, each) for each in attachment.versions[:MAX_VERSIONS]],
    }


def _activity(attachment: Attachment, version: Version) -> dict[str, Any]:
    return {
        "id": f"{attachment.id}/history/{version.number}",
        "type": "Create" if version.number == 1 else "Update",
        "actor": version.actor or None,
        "published": time_text(version.published),
        "summary": version.summary or None,
        "object": {
            "type": "Document",
            "url": version.url,
            "mediaType": version.media_type or None,
            "size": version.size or None,
            "digestMultibase": digest_text(version.digest),
            "parvis:version": version.number,
        },
    }


PART = Part("files", Files, _parse, _members)
