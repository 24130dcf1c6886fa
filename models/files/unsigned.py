"""Documents for sites whose software loads files without signing: the addresses of our files in them let it.

Which sites these are, an admin decides for each (models/peers/peers.py, `files`): whoever has such an address has the
file, until it ends. Other sites get the same documents with bare addresses, and sign.
"""

from collections.abc import Iterator
from typing import Any

import orjson

from models.core.database import marks, rows
from models.core.site import Site
from models.files.links import binding, sealed, window

LINK_S = 30 * 86_400
"""How long an address works, unless `media_peer_link_s` says otherwise: such software loads files late, and again."""
_FILES = frozenset({"attachment", "icon", "image"})
"""Members whose objects are files, with the address in `url`."""


async def body_with_links(site: Site, body: bytes) -> bytes:
    """Return an activity, as it is sent, with addresses of our files that work unsigned.

    What carries a proof stays as it is: that goes to sites which sign, and would be true no longer.
    """
    if site.url("/media/").encode() not in body:
        return body
    document = orjson.loads(body)
    return body if "proof" in document else orjson.dumps(await with_links(site, document))


async def with_links(site: Site, document: Any) -> Any:
    """Return a document of ours with addresses of our files that work unsigned. Changes it in place.

    Only what we wrote ourselves is looked at: in what a group forwards, anybody could name a file of somebody else.
    """
    files = {id(each): (each, _media_id(site, each)) for each in _files_in(document, site.url("/"))}
    found = [(each, media_id) for each, media_id in files.values() if media_id]
    if not found:
        return document
    bound = await _bindings({media_id for _, media_id in found})
    until = window(site.settings.media_peer_link_s or LINK_S)
    for each, media_id in found:
        if media_id in bound:
            path = each["url"].removeprefix(site.settings.origin)
            each["url"] = sealed(site, path, bound[media_id], until)
    return document


def _files_in(value: Any, ours: str, *, is_whole: bool = True) -> Iterator[dict[str, Any]]:
    """Return the files in a document, without what has the id of another site; `ours` begins all our ids. What is not
    `is_whole`, as the object of an activity, is ours only by its id.
    """
    if isinstance(value, list):
        for each in value:
            yield from _files_in(each, ours, is_whole=is_whole)
    if not isinstance(value, dict):
        return
    identity = value.get("id") or (ours if is_whole else "")
    if not str(identity).startswith(ours):
        return
    for name, member in value.items():
        if name in _FILES:
            members = member if isinstance(member, list) else [member]
            yield from (each for each in members if isinstance(each, dict))
        yield from _files_in(member, ours, is_whole=name != "object")


def _media_id(site: Site, file: dict[str, Any]) -> int | None:
    """Return which of our files an address without a seal is of."""
    url, start = file.get("url"), site.url("/media/")
    if not isinstance(url, str) or not url.startswith(start) or "?" in url:
        return None
    number = url.removeprefix(start).partition("/")[0]
    return int(number) if number.isdecimal() and len(number) < 20 else None


async def _bindings(ids: set[int]) -> dict[int, str]:
    """Return what the addresses of files are bound to, by file."""
    sql = f"SELECT id, post_id, link_version FROM media WHERE id IN ({marks(len(ids))})"
    return {each["id"]: binding(each["post_id"], each["link_version"]) for each in await rows(sql, *ids)}
