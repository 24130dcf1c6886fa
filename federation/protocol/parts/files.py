"""Files of a post: pictures, videos, sounds and documents, each by its address."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from federation.protocol.members import links_of, list_of, string_of, text_of, type_of
from federation.protocol.parts.part import Part

MAX_ATTACHMENTS = 16
MAX_PIXELS = 65_535

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
    """What must stay visible when it is cut: -1 to 1, from left to right and from bottom to top."""


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
    )


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
        "mediaType": attachment.media_type or None,
        "url": attachment.url,
        "name": attachment.name or None,
        "width": attachment.width,
        "height": attachment.height,
        "blurhash": attachment.blurhash,
        "focalPoint": list(attachment.focal_point) if attachment.focal_point else None,
    }


PART = Part("files", Files, _parse, _members)
