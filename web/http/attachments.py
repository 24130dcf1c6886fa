"""Files as clients see them: the entity MediaAttachment, and the addresses by which they load them.

Addresses are made here, when something is rendered, and end by themselves (models/files/links.py).
"""

from typing import Any

from models.core.site import Site
from models.files.links import PICTURE_LINK_S, UNBOUND, binding, path_of, sealed, window
from models.files.versions import described

_TYPES = {"image": "image", "video": "video", "audio": "audio"}
"""What clients can show. Documents are `unknown` to them: a link."""


def attachment_entity(site: Site, media: Any) -> dict[str, Any]:
    """Render a file. Its address is null while it is being read; that of a failed one leads nowhere."""
    is_failed = media["state"] == "failed"
    return {
        "id": str(media["id"]),
        "type": "unknown" if is_failed else _TYPES.get(media["family"], "unknown"),
        "url": None if media["state"] == "processing" else media_url(site, media, "original"),
        "preview_url": media_url(site, media, "preview") if _has_preview(media) else None,
        # Never where it came from: a reader's device calls this site only.
        "remote_url": None,
        "preview_remote_url": None,
        "text_url": None,
        "meta": _meta(media),
        "description": described(media) or None,
        "blurhash": media["blurhash"] or None,
        "document": _document(media) if media["family"] == "document" else None,
    }


def _document(media: Any) -> dict[str, Any]:
    """Render what only our own pages and clients show of a document."""
    return {
        "id": str(media["document_id"]),
        "name": media["name"],
        "description": media["description"],
        "bytes": media["original_bytes"] or None,
        "version": media["version"] or 1,
        "newest_version": media["newest"] or 1,
    }


def media_url(site: Site, media: Any, variant: str) -> str:
    """Return the address of a file, sealed for whoever is shown its post now."""
    mime = media["mime"] if variant == "original" else media["preview_mime"]
    path = path_of(media["id"], variant, mime, media["name"])
    bound_to = binding(media["post_id"], media["link_version"])
    return sealed(site, path, bound_to, window(site.settings.media_link_s))


def picture_urls(site: Site, media_id: int | None, otherwise: str) -> tuple[str, str]:
    """Return the addresses of somebody's picture, as it is and without movement; ours when there is none."""
    if media_id is None:
        return otherwise, otherwise
    until = window(PICTURE_LINK_S)
    moving, still = (
        sealed(site, path_of(media_id, variant, ""), UNBOUND, until) for variant in ("original", "preview")
    )
    return moving, still


def logo_url(site: Site) -> str:
    """Return the address of the site's logo, without movement, for whoever reads the site's name; "" for none."""
    return picture_urls(site, site.look.logo_id, "")[1]


def _has_preview(media: Any) -> bool:
    if media["state"] == "remote":
        return media["family"] in ("image", "video")
    return media["state"] == "ready" and bool(media["preview_key"])


def _meta(media: Any) -> dict[str, Any]:
    meta: dict[str, Any] = {}
    original = _size(media["width"], media["height"])
    if media["duration_ms"]:
        original |= {"duration": media["duration_ms"] / 1000, "bitrate": media["bitrate"]}
    if media["frame_rate"]:
        original["frame_rate"] = media["frame_rate"]
    if original:
        meta["original"] = original
    if small := _size(media["preview_width"], media["preview_height"]):
        meta["small"] = small
    if media["family"] in ("image", "video"):
        meta["focus"] = {"x": media["focus_x"], "y": media["focus_y"]}
    return meta


def _size(width: int, height: int) -> dict[str, Any]:
    if not width or not height:
        return {}
    return {"width": width, "height": height, "size": f"{width}x{height}", "aspect": width / height}
