"""Addresses of files. A reader who was shown one may load it for a while; without its seal only peers that sign may.

Clients load pictures without their token, so the address itself has to prove that its reader was let in. It is bound
to the post that showed it, and ends with the window it was made in, or when fewer may see that post than before: within
a window the same file has the same address, so that what was rendered can be kept.
"""

import secrets
import time
from urllib.parse import quote

from models.core.site import Site
from models.files.kinds import AUDIO_VIDEO, DOCUMENTS, PICTURES

PICTURE_LINK_S = 2 * 86_400
"""Lifetime of addresses of people's pictures and emoji, which all colleagues may see: browsers keep them a day."""

UNBOUND = "0"
"""What addresses of files without a post are bound to."""

_ENDINGS = {mime: name for names in (DOCUMENTS, AUDIO_VIDEO) for name, mime in names.items()} | {
    mime: name.lower() for name, mime in PICTURES.items()
}


def ending_of(mime: str) -> str:
    """Return how files of a type are named, without the dot; "" for an unknown one."""
    return _ENDINGS.get(mime, "")


def window(life_s: int) -> int:
    """Return when addresses that are made now end: after at least half of their life, at most all of it."""
    half = life_s // 2
    return (int(time.time()) // half + 2) * half


def path_of(media_id: int, variant: str, mime: str, name: str = "") -> str:
    """Return where a file is served. Only documents go by the name that their owner gave them."""
    ending = f".{ending_of(mime)}" if mime in _ENDINGS else ""
    shown = name if name and variant == "original" else f"{media_id}{ending}"
    return f"/media/{media_id}/{variant}/{quote(shown, safe='')}"


def binding(post_id: int | None, link_version: int) -> str:
    """Return what the address of a file is bound to: its post, and for whom that was when the address was made."""
    return f"{post_id or 0}.{link_version}" if link_version else str(post_id or 0)


def sealed(site: Site, path: str, bound_to: str, until: int) -> str:
    """Return the address of a path that works until a moment, while the file belongs to the same post."""
    return site.url(f"{path}?until={until}&seal={_seal(site, path, bound_to, until)}")


def peer_url(site: Site, path: str, bound_to: str) -> str:
    """Return the address of a file for other sites: they sign when they load it, unless the settings let them off."""
    life_s = site.settings.media_peer_link_s
    return sealed(site, path, bound_to, window(life_s)) if life_s else site.url(path)


def without_seal(address: str) -> str:
    """Return what stays of a file's address when it is sealed anew; any other address as it is."""
    path, _, query = address.partition("?")
    return path if "seal=" in query else address


def is_sealed(site: Site, path: str, bound_to: str, until: str, seal: str) -> bool:
    """Tell whether an address is one that we made, and still works."""
    if not until.isdecimal() or len(until) > 12 or int(until) < time.time():
        return False
    return secrets.compare_digest(_seal(site, path, bound_to, int(until)).encode(), seal.encode())


def _seal(site: Site, path: str, bound_to: str, until: int) -> str:
    media_id, variant = path.split("/")[2:4]
    return site.secret.seal(f"media {media_id} {variant} {bound_to} {until}")
