"""A page: read, with its table of contents and what names it; its history, and any two versions compared."""

from collections.abc import Mapping
from html import escape
from typing import Any

from aiohttp import web
from markupsafe import Markup

from models.core.base import now
from models.files.media import media_records
from models.knowledge import pages, reading
from models.knowledge.pages import SHOWN
from models.knowledge.reading import ReadPage
from models.text.cleaning import paragraphs
from models.text.text import TextTooComplex, rendered_document
from web.api.knowledge.pages import number_in_path
from web.http.attachments import attachment_entity
from web.http.context import site_of
from web.http.language import READING, reading_of
from web.http.params import parameters
from web.http.security import Route, session, viewer
from web.mastodon.listing import entity_id
from web.pages.frame import account_entities, framed
from web.pages.knowledge.collecting import collecting_for
from web.pages.knowledge.places import PATH, path_of, people_in, place_name, place_path
from web.pages.posts.showing import shown_by_id


async def show(request: web.Request) -> web.Response:
    found = await _read(request)
    naming = await pages.pages_naming(viewer(request).account.reader, found.page)
    ids = [found.author_id, found.newest.editor_id, found.page.owner_id, *people_in(naming)]
    people = await account_entities(request, list(dict.fromkeys(each for each in ids if each)))
    post = await shown_by_id(request, found.page.post_id)
    return await framed(
        request,
        "knowledge/page.html",
        **around(found, people),
        collecting=await collecting_for(request, [post] if post else []),
        html=Markup(found.html),
        naming=naming,
        files=await files_of(request, found.page.post_id),
        post=post,
        is_due=found.page.review_at is not None and found.page.review_at <= now(),
    )


async def files_of(request: web.Request, post_id: int) -> list[dict[str, Any]]:
    return [attachment_entity(site_of(request), each) for each in (await media_records([post_id]))[post_id]]


async def _read(request: web.Request) -> ReadPage:
    READING.set(reading_of(request))
    return await reading.read_page(viewer(request).account.reader, entity_id(request), path_of)


def around(found: ReadPage, people: Mapping[int, Any]) -> dict[str, Any]:
    """Return what stands around each view of one page."""
    place = found.page.place
    is_shelved = place != "group" or found.page.place_id in people
    return {
        "current": "pages",
        "found": found,
        "people": people,
        "path": path_of(found.page.id),
        "place_path": place_path(place, people.get(found.page.place_id)) if is_shelved else PATH,
        "place_name": "" if place == "group" else place_name(place),
    }


async def history(request: web.Request) -> web.Response:
    """Show the versions, the newest first; two of them are chosen to be compared."""
    found = await _read(request)
    before = (await parameters(request)).integer("before", None)
    versions = await pages.versions_of(found.page.id, before=before)
    ids = [found.author_id, *(each.editor_id for each in versions if each.editor_id)]
    return await framed(
        request,
        "knowledge/history.html",
        **around(found, await account_entities(request, list(dict.fromkeys(ids)))),
        versions=versions,
        older=f"?before={versions[-1].number}" if len(versions) == SHOWN else "",
    )


async def version(request: web.Request) -> web.Response:
    """Show a page as it was."""
    found, site = await _read(request), site_of(request)
    chosen = await pages.version_of(found.page.id, number_in_path(request))
    try:
        html = await rendered_document(chosen.text, tag_url=site.tag_url, executor=site.executor)
    except (
        TextTooComplex
    ):  # Of another site, which renders more, or of a moment in which this one has much to do.
        html = paragraphs(escape(chosen.text, quote=False))
    shown, _ = await reading.shown(viewer(request).account.reader, found.page, html, path_of)
    ids = [each for each in (found.author_id, chosen.editor_id) if each]
    return await framed(
        request,
        "knowledge/version.html",
        **around(found, await account_entities(request, ids)),
        chosen=chosen,
        html=Markup(shown),
    )


async def compare(request: web.Request) -> web.Response:
    """Compare two versions: `from` and `to`, in either order; without them the newest and the one before."""
    found, params = await _read(request), await parameters(request)
    after = params.integer("to", found.page.version)
    before = params.integer("from", max(after - 1, 1))
    compared = await reading.compare_versions(found.page, before, after)
    sides = (compared.before, compared.after)
    ids = [found.author_id, *(each.editor_id for each in sides if each.editor_id)]
    return await framed(
        request,
        "knowledge/compare.html",
        **around(found, await account_entities(request, list(dict.fromkeys(ids)))),
        compared=compared,
    )


_PAGE = f"{PATH}/{{id:[0-9]+}}"

ROUTES = [
    Route("GET", _PAGE, show, session, feature="pages"),
    Route("GET", f"{_PAGE}/history", history, session, feature="pages"),
    Route("GET", f"{_PAGE}/history/{{number}}", version, session, feature="pages"),
    Route("GET", f"{_PAGE}/compare", compare, session, feature="pages"),
]
