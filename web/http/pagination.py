"""Paging of lists, as clients ask for it and as they are told where it goes on.

What a page means for a query is in models/core/paging.py.
"""

from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import parse_qsl, urlencode

from aiohttp import web

from models.core.paging import Page
from web.http.context import site_of
from web.http.contract import INTEGER, Takes
from web.http.params import Params

_CURSORS = frozenset({"max_id", "since_id", "min_id", "offset"})
MAX_OFFSET = 10_000
"""Nobody turns pages further; each costs the database what it leaves out."""


PAGE: Takes = {"limit": INTEGER, "max_id": INTEGER, "since_id": INTEGER, "min_id": INTEGER}
"""What page_of reads."""


def page_of(params: Params, default: int = 20, maximum: int = 40) -> Page:
    """Read what part of a list is asked for. A limit beyond the maximum is cut down, never an error."""
    limit = params.integer("limit", default)
    return Page(
        limit=min(max(limit, 1), maximum),
        max_id=params.integer("max_id", None),
        since_id=params.integer("since_id", None),
        min_id=params.integer("min_id", None),
    )


def offset_of(params: Params) -> int:
    """Read how many to leave out, for lists that are paged by place and not by id."""
    return min(max(params.integer("offset", 0), 0), MAX_OFFSET)


def offset_headers(request: web.Request, offset: int, limit: int, found: int) -> dict[str, str]:
    """Return the Link header of a list that is paged by place; nothing for an empty page."""
    if not found:
        return {}
    links = [f'<{_url(request, "offset", offset + limit)}>; rel="next"'] if found == limit else []
    links += [f'<{_url(request, "offset", max(offset - limit, 0))}>; rel="prev"'] if offset else []
    return {"Link": ", ".join(links)} if links else {}


def link_headers(request: web.Request, cursors: Sequence[int]) -> dict[str, str]:
    """Return the Link header of a page with these cursors, newest first; nothing for an empty page.

    `next` comes first, because toot reads the header's beginning only. An empty page has no header,
    because clients follow `next` until there is none.
    """
    if not cursors:
        return {}
    older = _url(request, "max_id", cursors[-1])
    newer = _url(request, "min_id", cursors[0])
    return {"Link": f'<{older}>; rel="next", <{newer}>; rel="prev"'}


def _url(request: web.Request, cursor: str, value: int) -> str:
    asked = request.rel_url
    query = f"{_without_cursors(asked.raw_query_string)}{cursor}={value}"
    return site_of(request).url(f"{asked.raw_path}?{query}")


@lru_cache(maxsize=256)
def _without_cursors(query: str) -> str:
    """Return a query, written anew, to which a cursor can be added."""
    kept = [(name, text) for name, text in parse_qsl(query, keep_blank_values=True) if name not in _CURSORS]
    return f"{urlencode(kept)}&" if kept else ""
