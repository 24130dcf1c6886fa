"""Pages, for programs: listed, read, written in versions, compared. Any other client reads them as posts."""

from collections.abc import Sequence
from typing import Any

from aiohttp import web

from models.core.errors import Invalid, NotFound
from models.groups.groups import membership_in
from models.knowledge import pages, reading
from models.knowledge.pages import PLACES, Listed, Place, VersionLine
from outbox.knowledge import pages as outbox_pages
from outbox.knowledge.pages import Arrangement, Change, NewPage
from web.http.answers import json_response
from web.http.context import network_of, site_of
from web.http.contract import BOOLEAN, DAY, INTEGER, INTEGERS, LANGUAGE, TEXT, Takes
from web.http.params import Params, parameters
from web.http.security import Route, scope, viewer
from web.mastodon.entities import moment_text
from web.mastodon.listing import entity_id


async def index(request: web.Request) -> web.Response:
    """List pages by title: of the site's library, the viewer's notebook, or a group; without a place those of all the
    viewer's groups, changed last first. `offset` turns pages.
    """
    params, reader = await parameters(request), viewer(request).account.reader
    offset, place = params.integer("offset", 0), params.text("place")
    if not place:
        found = await pages.pages_of_groups(reader, offset=offset)
    else:
        found = await pages.pages_in(reader, *await _place(request, params), offset=offset)
    return json_response([line_entity(each) for each in found])


async def _place(request: web.Request, params: Params) -> tuple[Place, int]:
    """Read which place is meant. Raises Invalid, or NotFound for a group that the viewer may not know of."""
    place: Any = params.text("place")
    if place not in PLACES:
        raise Invalid(f"Validation failed: Place must be one of {', '.join(PLACES)}", place="is unknown")
    if place == "group":
        return place, (await membership_in(viewer(request).id, params.integer("group_id", 0))).group.id
    return place, viewer(request).id if place == "notebook" else 0


async def show(request: web.Request) -> web.Response:
    """Show a page: its Markdown, and its HTML with the links that lead somewhere for the viewer."""
    return await _page(request, entity_id(request))


async def create(request: web.Request) -> web.Response:
    """Begin a page."""
    params = await parameters(request)
    place: Any = params.text("place") or "library"
    writers: Any = params.text("writers") or "owner"
    new = NewPage(
        title=params.text("title"),
        text=params.text("text"),
        place=place,
        group_id=params.integer("group_id", 0),
        writers=writers,
        review_at=pages.review_moment(params.day("review_on")),
        is_template=params.boolean("template", False),
        note=params.text("note"),
        files=tuple(params.integers("media_ids")),
        language=params.language("language"),
        key=request.headers.get("Idempotency-Key", ""),
    )
    return await _page(request, await outbox_pages.create(network_of(request), viewer(request).account, new))


async def edit(request: web.Request) -> web.Response:
    """Write the next version of a page. `base` is the number of the version that was edited: 409 where there is a newer one.
    Without `media_ids` its files stay.
    """
    params, page_id = await parameters(request), entity_id(request)
    change = Change(
        title=params.text("title"),
        text=params.text("text"),
        base=params.integer("base", 0),
        note=params.text("note"),
        files=tuple(params.integers("media_ids")) if "media_ids" in params else None,
    )
    await outbox_pages.edit(network_of(request), viewer(request).account, page_id, change)
    return await _page(request, page_id)


async def arrange(request: web.Request) -> web.Response:
    """Choose owner, writers and review date. What is not sent stays; an empty day takes the date away."""
    params, me, page_id = await parameters(request), viewer(request).account, entity_id(request)
    page = await pages.page_for(me.reader, page_id)
    writers: Any = params.text("writers") or page.writers
    review_at = pages.review_moment(params.day("review_on")) if "review_on" in params else page.review_at
    owner_id = params.integer("owner_id") or page.owner_id
    wanted = Arrangement(owner_id, writers, review_at, params.boolean("template", page.is_template))
    await outbox_pages.arrange(network_of(request), me, page_id, wanted)
    return await _page(request, page_id)


async def delete(request: web.Request) -> web.Response:
    """Delete a page with all its versions."""
    await outbox_pages.delete(network_of(request), viewer(request).account, entity_id(request))
    return json_response({})


async def versions(request: web.Request) -> web.Response:
    """List versions, the newest first; `before` a number."""
    page = await pages.page_for(viewer(request).account.reader, entity_id(request))
    before = (await parameters(request)).integer("before")
    return json_response([version_entity(each) for each in await pages.versions_of(page.id, before=before)])


async def version(request: web.Request) -> web.Response:
    """Show a version with its Markdown."""
    page = await pages.page_for(viewer(request).account.reader, entity_id(request))
    found = await pages.version_of(page.id, number_in_path(request))
    return json_response({**version_entity(pages.line_of(found)), "text": found.text})


def number_in_path(request: web.Request) -> int:
    """Return the number of a version, or raise NotFound for what is none."""
    typed = request.match_info["number"]
    if not (typed.isascii() and typed.isdecimal() and len(typed) < 10):
        raise NotFound
    return int(typed)


async def compare(request: web.Request) -> web.Response:
    """Compare two versions, by lines and by the words of lines that changed. `to` is the newest unless it is given, `from`
    the one before.
    """
    page = await pages.page_for(viewer(request).account.reader, entity_id(request))
    params = await parameters(request)
    after = params.integer("to", page.version)
    found = await reading.compare_versions(page, params.integer("from", max(after - 1, 1)), after)
    lines = [
        {
            "kind": each.kind,
            "count": each.count,
            "pieces": [{"text": piece.text, "changed": piece.is_changed} for piece in each.pieces],
        }
        for each in found.lines
    ]
    sides = {
        "before": version_entity(pages.line_of(found.before)),
        "after": version_entity(pages.line_of(found.after)),
    }
    return json_response({**sides, "lines": lines})


async def _page(request: web.Request, page_id: int) -> web.Response:
    reader, site = viewer(request).account.reader, site_of(request)
    found = await reading.read_page(reader, page_id, lambda each: site.url(f"/pages/{each}"))
    text = (await pages.version_of(page_id, found.page.version)).text
    naming: Sequence[Listed] = await pages.pages_naming(reader, found.page)
    return json_response(
        {
            **line_entity(pages.listed_of(found.page, found.title, found.newest.written_at)),
            "status_id": str(found.page.post_id),
            "url": site.url(f"/pages/{page_id}"),
            "text": text,
            "content": found.html,
            "headings": [{"level": h.level, "id": h.id, "text": h.text} for h in found.headings],
            "writers": found.page.writers,
            "may_write": found.rights.writes,
            "may_arrange": found.rights.arranges,
            "named_by": [line_entity(each) for each in naming],
        }
    )


def line_entity(page: Listed) -> dict[str, Any]:
    return {
        "id": str(page.id),
        "title": page.title,
        "place": page.place,
        "group_id": str(page.place_id) if page.place == "group" else None,
        "owner_id": str(page.owner_id) if page.owner_id else None,
        "version": page.version,
        "changed_at": moment_text(page.changed_at),
        "review_at": moment_text(page.review_at),
        "template": page.is_template,
    }


def version_entity(version: VersionLine) -> dict[str, Any]:
    return {
        "number": version.number,
        "title": version.title,
        "editor_id": str(version.editor_id) if version.editor_id else None,
        "note": version.note,
        "written_at": moment_text(version.written_at),
        "characters": version.characters,
    }


READ, WRITE = scope("read:statuses"), scope("write:statuses")
_PAGES = "/api/parvis/v1/pages"
_PAGE = f"{_PAGES}/{{id}}"
WRITTEN: Takes = {"title": TEXT, "text": TEXT, "note": TEXT, "media_ids": INTEGERS}
ARRANGED: Takes = {"writers": TEXT, "review_on": DAY, "template": BOOLEAN}
PLACED: Takes = {"place": TEXT, "group_id": INTEGER}

ROUTES = [
    Route("GET", _PAGES, index, READ, "[PageLine]", {**PLACED, "offset": INTEGER}, feature="pages"),
    Route(
        "POST",
        _PAGES,
        create,
        WRITE,
        "Page",
        {**WRITTEN, **ARRANGED, **PLACED, "language": LANGUAGE},
        feature="pages",
    ),
    Route("GET", _PAGE, show, READ, "Page", feature="pages"),
    Route("PUT", _PAGE, edit, WRITE, "Page", {**WRITTEN, "base": INTEGER}, feature="pages"),
    Route("PATCH", _PAGE, arrange, WRITE, "Page", {**ARRANGED, "owner_id": INTEGER}, feature="pages"),
    Route("DELETE", _PAGE, delete, WRITE, "{}", feature="pages"),
    Route("GET", f"{_PAGE}/versions", versions, READ, "[PageVersion]", {"before": INTEGER}, feature="pages"),
    Route("GET", f"{_PAGE}/versions/{{number}}", version, READ, "PageText", feature="pages"),
    Route(
        "GET",
        f"{_PAGE}/comparison",
        compare,
        READ,
        "PageComparison",
        {"from": INTEGER, "to": INTEGER},
        feature="pages",
    ),
]
