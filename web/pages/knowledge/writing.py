"""Writing pages: begun with a template or empty, changed, looked at before they are saved, with files.

The form works without scripts: every button sends all that was typed, and the page comes back with it whatever was wrong.
It says on which version it was begun. Where a newer one is there, both texts stand side by side, and below them one that
has brought them together as far as possible.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from secrets import token_hex
from typing import Any

from aiohttp import web
from markupsafe import Markup

from models.core.errors import Forbidden, Invalid, ParvisError
from models.files.media import free_records, media_records
from models.knowledge import pages, reading
from models.knowledge.pages import MAX_CHARACTERS, PLACES, WRITERS, PageVersion, Place, Writers
from models.text.differences import Merge
from models.text.text import TextTooComplex, rendered_document
from outbox.files import media
from outbox.knowledge import pages as outbox_pages
from outbox.knowledge.pages import Change, NewPage, Outdated
from web.http.answers import redirect
from web.http.attachments import attachment_entity
from web.http.context import network_of, site_of
from web.http.language import READING, gettext, reading_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, session, viewer
from web.http.uploads import Received, receive
from web.mastodon.listing import entity_id
from web.pages.frame import account_entities, framed
from web.pages.knowledge.page import around
from web.pages.knowledge.places import PATH, path_of
from web.pages.knowledge.templates import template_text, templates
from web.pages.knowledge.wrong import Problem, problem_of

MAX_TEXT_BYTES = 4 * 1024 * 1024
"""Of a form: a text that is far too long comes back with what is wrong, and is not lost."""


@dataclass(frozen=True)
class Form:
    """All fields, as they came."""

    title: str = ""
    text: str = ""
    note: str = ""
    base: int = 0
    """The version that is edited; 0 for a new page."""
    place: Place = "library"
    group: int = 0
    writers: Writers = "owner"
    review_on: date | None = None
    is_template: bool = False
    media_ids: tuple[int, ...] = ()
    key: str = ""


@dataclass(frozen=True)
class Conflict:
    """Both texts: what somebody else has saved, and what was typed here."""

    theirs: PageVersion
    mine: Form
    merge: Merge


# --- a new page ----------------------------------------------------------------------------------------------------


async def begin(request: web.Request) -> web.Response:
    """Show the form of a new page: `place`, `group`, `title` and `template` fill it."""
    READING.set(reading_of(request))
    params = await parameters(request)
    form = _typed(params)
    text = await template_text(viewer(request).account.reader, params.text("template"))
    return await _new(request, replace(form, text=text or form.text, key=token_hex(16)))


def _typed(params: Params) -> Form:
    place: Any = params.text("place")
    writers: Any = params.text("writers")
    return Form(
        title=params.text("title"),
        text=params.text("text").replace("\r\n", "\n"),
        note=params.text("note"),
        base=params.integer("base", 0),
        place=place if place in PLACES else "library",
        group=params.integer("group", 0),
        writers=writers if writers in WRITERS else "owner",
        review_on=_day(params),
        is_template=params.boolean("is_template", False),
        media_ids=tuple(dict.fromkeys(params.integers("media_ids"))),
        key=params.text("key"),
    )


def _day(params: Params) -> date | None:
    try:
        return params.day("review_on")
    except Invalid:
        return None


async def create(request: web.Request) -> web.StreamResponse:
    READING.set(reading_of(request))
    received = await receive(request, max_text_bytes=MAX_TEXT_BYTES)
    try:
        check_form(request, received.params)
        form, problem = await _with_files(request, received, _typed(received.params))
    finally:
        received.close()
    if problem or received.params.text("do") != "save":
        return await _new(request, form, problem, is_preview=received.params.text("do") == "preview")
    new = NewPage(
        title=form.title,
        text=form.text,
        place=form.place,
        group_id=form.group,
        writers=form.writers,
        review_at=pages.review_moment(form.review_on),
        is_template=form.is_template,
        note=form.note,
        files=form.media_ids,
        key=form.key,
    )
    try:
        made = await outbox_pages.create(network_of(request), viewer(request).account, new)
    except (Invalid, Forbidden) as error:
        return await _new(request, form, problem_of(error), status=error.status)
    return redirect(path_of(made), 303)


async def _new(
    request: web.Request,
    form: Form,
    problem: Problem | None = None,
    *,
    status: int = 0,
    is_preview: bool = False,
) -> web.Response:
    me = viewer(request)
    mine = await pages.groups_to_write_in(me.id)
    return await framed(
        request,
        "knowledge/new.html",
        status or (422 if problem else 200),
        current="pages",
        groups=await account_entities(request, mine),
        templates=await templates(me.account.reader, form.place, form.group),
        **await _form_values(request, form, problem, is_preview=is_preview),
    )


async def _form_values(
    request: web.Request, form: Form, problem: Problem | None, *, is_preview: bool, post_id: int = 0
) -> dict[str, Any]:
    """Return what both forms show."""
    return {
        "form": form,
        "problem": problem,
        "most": MAX_CHARACTERS,
        "preview": await _preview(request, form.text) if is_preview else None,
        "files": await _files(request, form.media_ids, post_id),
    }


async def _preview(request: web.Request, text: str) -> Markup | None:
    site = site_of(request)
    try:
        html = await rendered_document(text, tag_url=site.tag_url, executor=site.executor)
    except TextTooComplex:
        return None
    return Markup(html)


# --- files ---------------------------------------------------------------------------------------------------------


async def _with_files(request: web.Request, received: Received, form: Form) -> tuple[Form, Problem | None]:
    """Store the file that came, and take out the one whose button was pressed."""
    verb, _, subject = received.params.text("do").partition(":")
    if verb == "remove":
        form = replace(form, media_ids=tuple(each for each in form.media_ids if str(each) != subject))
    upload = received.files.get("file")
    if upload is None or not upload.path.stat().st_size:
        missing = Problem(gettext("Choose a file first."), False, frozenset({"file"}))
        return form, missing if verb == "attach" else None
    network, me = network_of(request), viewer(request).account
    try:
        work = await media.begin(network, me, upload, description=received.params.text("file_description"))
        made = await media.process(network, work)
    except ParvisError as error:
        return form, problem_of(error)
    return replace(form, media_ids=(*form.media_ids, made.id)), None


async def _files(request: web.Request, ids: Sequence[int], post_id: int) -> list[dict[str, Any]]:
    """Return the form's files: those of the page, and those that its author has just sent."""
    there = {each["id"]: each for each in (await media_records([post_id]))[post_id]} if post_id else {}
    free = await free_records(viewer(request).id, [each for each in ids if each not in there])
    found = {**free, **there}
    return [attachment_entity(site_of(request), found[each]) for each in ids if each in found]


# --- the next version ----------------------------------------------------------------------------------------------


async def edit(request: web.Request) -> web.Response:
    """Show the form of a page's next version; `version` begins with a former one."""
    READING.set(reading_of(request))
    me, page_id = viewer(request).account, entity_id(request)
    found = await reading.read_page(me.reader, page_id, path_of)
    if not found.rights.writes:
        raise Forbidden(pages.READ_ONLY)
    number = (await parameters(request)).integer("version", found.page.version)
    text = await pages.version_of(page_id, number)
    note = "" if number == found.page.version else gettext("As in version %(number)s") % {"number": number}
    ids = tuple(each["id"] for each in (await media_records([found.page.post_id]))[found.page.post_id])
    form = Form(text.title, text.text, note, base=found.page.version, media_ids=ids)
    return await _edit(request, page_id, form)


async def save(request: web.Request) -> web.StreamResponse:
    READING.set(reading_of(request))
    received = await receive(request, max_text_bytes=MAX_TEXT_BYTES)
    try:
        check_form(request, received.params)
        form, problem = await _with_files(request, received, _typed(received.params))
    finally:
        received.close()
    page_id, verb = entity_id(request), received.params.text("do")
    if problem or verb != "save":
        return await _edit(request, page_id, form, problem, is_preview=verb == "preview")
    change = Change(form.title, form.text, form.base, form.note, form.media_ids)
    try:
        await outbox_pages.edit(network_of(request), viewer(request).account, page_id, change)
    except Outdated:
        return await _conflict(request, page_id, form)
    except (Invalid, Forbidden) as error:
        return await _edit(request, page_id, form, problem_of(error), status=error.status)
    return redirect(path_of(page_id), 303)


async def _conflict(request: web.Request, page_id: int, form: Form) -> web.Response:
    """Show both texts, and the form to go on with: what was typed, brought together with what is there now."""
    page = await pages.page_for(viewer(request).account.reader, page_id)
    marks = (
        gettext("▼ Saved meanwhile:"),
        gettext("▼ Yours:"),
        gettext("▲ Choose, and take these marks out"),
    )
    theirs, merge = await reading.merge_onto_newest(page, form.base, form.text, marks)
    merged = replace(form, text=merge.text, base=page.version)
    return await _edit(request, page_id, merged, status=409, conflict=Conflict(theirs, form, merge))


async def _edit(
    request: web.Request,
    page_id: int,
    form: Form,
    problem: Problem | None = None,
    *,
    status: int = 0,
    is_preview: bool = False,
    conflict: Conflict | None = None,
) -> web.Response:
    found = await reading.read_page(viewer(request).account.reader, page_id, path_of)
    ids = [found.author_id, *([conflict.theirs.editor_id] if conflict and conflict.theirs.editor_id else [])]
    post_id = found.page.post_id
    return await framed(
        request,
        "knowledge/edit.html",
        status or (422 if problem else 200),
        conflict=conflict,
        **around(found, await account_entities(request, ids)),
        **await _form_values(request, form, problem, is_preview=is_preview, post_id=post_id),
    )


_EDIT = f"{PATH}/{{id:[0-9]+}}/edit"

ROUTES = [
    Route("GET", f"{PATH}/new", begin, session, feature="pages"),
    Route("POST", f"{PATH}/new", create, session, streams=True, feature="pages"),
    Route("GET", _EDIT, edit, session, feature="pages"),
    Route("POST", _EDIT, save, session, streams=True, feature="pages"),
]
