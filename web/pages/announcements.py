"""Announcements for those to whom they are made: read, acknowledge, react, ask. Writing them is web/admin/announcements.py."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from secrets import token_hex

from aiohttp import web

from models.announcements.announcements import (
    AnnouncementText,
    AnnouncementView,
    current_announcements,
    known_announcement,
    past_announcements,
    unread_must_reads,
)
from models.core.errors import Invalid
from models.text.cleaning import plain_text
from outbox.announcements import announcements
from outbox.announcements.announcements import heading_of
from outbox.announcements.questions import ask, audience_of_questions
from web.http.answers import redirect
from web.http.context import network_of, site_of
from web.http.html import part
from web.http.language import READING, accepted_languages, reading_of
from web.http.language import gettext as _
from web.http.limits import LIMITS
from web.http.marks import QUICK
from web.http.params import Params, parameters
from web.http.security import Route, check_form, session, viewer
from web.mastodon.announcements import in_language, question_entities
from web.mastodon.entities import READ_BY
from web.mastodon.listing import entity_id
from web.pages.frame import account_entities, decoded, framed
from web.pages.posts.showing import page_asked, wants_part
from web.pages.returning import back_to

_PATH = "/announcements"
TITLE = 120
"""Characters of a text that stand for a title where there is none."""


@dataclass(frozen=True)
class Shown:
    """An announcement as a page shows it, in one of its languages."""

    view: AnnouncementView
    text: AnnouncementText
    title: str
    content: str
    """HTML, without the title."""

    @property
    def id(self) -> int:
        return self.view.announcement.id

    @property
    def is_must(self) -> bool:
        """Tell whether the reader is still to acknowledge it."""
        announcement = self.view.announcement
        return announcement.importance == "must-read" and not self.view.read and announcement.ended_at is None


def _shown(request: web.Request, view: AnnouncementView, language: str = "") -> Shown:
    text = in_language(view, [language, *accepted_languages(request)])
    title = text.title
    content = text.content.removeprefix(heading_of(view.announcement.importance, title))
    if not title:
        title, content = _first_line(content)
    return Shown(view, text, title, content)


def _first_line(content: str) -> tuple[str, str]:
    """Return what stands for the title of a text: its heading if it begins with one, else its beginning."""
    before, end, after = content.partition("</strong></p>")
    if end and after and before.startswith("<p><strong>") and before.count("<") == 2:
        return plain_text(before).lstrip("‼️❗ "), after
    line, more, _rest = plain_text(content).partition("\n")
    if len(line) > TITLE:
        return f"{line[:TITLE].rstrip()}…", content
    return line, content if more or "<a " in content else ""


async def must_reads(request: web.Request) -> list[Shown]:
    """Return what the viewer is still to acknowledge, for the banner of home."""
    return [_shown(request, each) for each in await unread_must_reads(viewer(request).id)]


async def index(request: web.Request) -> web.StreamResponse:
    """Show what is announced now, what must be read first, and what was."""
    me, asked = viewer(request).id, await page_asked(request)
    past = [_shown(request, each) for each in await past_announcements(me, asked)]
    current = [_shown(request, each) for each in await current_announcements(me)] if not asked.max_id else []
    return await framed(
        request,
        "announcements/index.html",
        current="announcements",
        announced=sorted(current, key=lambda each: (not each.is_must, -each.id)),
        past=past,
        is_first=asked.max_id is None,
        older=f"?max_id={past[-1].id}" if len(past) == asked.limit else "",
    )


async def show(request: web.Request) -> web.StreamResponse:
    return await _page(request, await known_announcement(viewer(request).id, entity_id(request)))


async def _page(
    request: web.Request, view: AnnouncementView, problem: str = "", typed: Params | None = None
) -> web.Response:
    me, params = viewer(request), await parameters(request)
    others = [
        each for each in await current_announcements(me.id) if each.announcement.id != view.announcement.id
    ]
    authors = await account_entities(request, [view.announcement.author_id or 0])
    questions = [decoded(each) for each in await question_entities(request, view)]
    return await framed(
        request,
        "announcements/one.html",
        422 if problem else 200,
        current="announcements",
        shown=_shown(request, view, params.text("text")),
        author=authors.get(view.announcement.author_id or 0),
        others=[_shown(request, each) for each in others],
        questions=questions,
        answered=sum(any(a["official"] for a in each["answers"]) for each in questions),
        audience={"kind": READ_BY[await audience_of_questions(view)]},
        may_answer=not view.announcement.home and me.may("communicator"),
        problem=problem,
        question=typed.text("question") if typed else "",
        key=(typed.text("key") if typed else "") or token_hex(16),
        quick=QUICK,
    )


async def acknowledge(request: web.Request) -> web.StreamResponse:
    """Remember that the viewer has read it, and show the page again on which the button stood."""
    params = await parameters(request)
    check_form(request, params)
    await announcements.dismiss(viewer(request).account, entity_id(request))
    if wants_part(request):
        return part(request, "announcements/done.html")
    return redirect(back_to(params), 303)


async def react(request: web.Request) -> web.StreamResponse:
    """React with an emoji, or take it back."""
    return await _act(request, _react)


async def _react(request: web.Request, params: Params) -> None:
    me, announcement_id = viewer(request).account, entity_id(request)
    verb = announcements.unreact if params.boolean("undo", False) else announcements.react
    await verb(site_of(request), me, announcement_id, params.text("emoji"))


async def put_question(request: web.Request) -> web.StreamResponse:
    """Publish a question about it."""
    return await _act(request, _ask)


async def _ask(request: web.Request, params: Params) -> None:
    text = params.text("question").strip()
    if not text:
        raise Invalid("Validation failed: Text can't be blank", text="can't be blank")
    request.app[LIMITS].count_deed(request, viewer(request).id, "posts")
    key = f"question {entity_id(request)} {params.text('key')}"[:255]
    await ask(network_of(request), viewer(request).account, entity_id(request), text, key=key)


async def _act(
    request: web.Request, verb: Callable[[web.Request, Params], Awaitable[None]]
) -> web.StreamResponse:
    params = await parameters(request)
    check_form(request, params)
    view = await known_announcement(viewer(request).id, entity_id(request))
    try:
        await verb(request, params)
    except Invalid as error:
        READING.set(reading_of(request))
        return await _page(request, view, _problem(error), params)
    return redirect(f"{_PATH}/{view.announcement.id}", 303)


def _problem(error: Invalid) -> str:
    if "emoji" in error.details:
        return _("This is not an emoji that can be shown everywhere.")
    if "blank" in str(error.details.get("text", "")):
        return _("Your question is empty. Write it first.")
    if "reactions" in error.sentence:
        return _("People have used as many different emoji here as fit. Choose one that is shown.")
    return _("Your question could not be published: make it shorter or simpler.")


ROUTES = [
    Route("GET", _PATH, index, session),
    Route("GET", f"{_PATH}/{{id}}", show, session),
    Route("POST", f"{_PATH}/{{id}}/read", acknowledge, session),
    Route("POST", f"{_PATH}/{{id}}/react", react, session),
    Route("POST", f"{_PATH}/{{id}}/ask", put_question, session),
]
