"""Filters: words and posts that one does not want to meet. How they apply is models/posts/filters.py."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from aiohttp import web

from models.core.base import now
from models.core.errors import Invalid
from models.posts.filters import ACTIONS, CONTEXTS, Filter, filter_for, filters_of, keywords_of, posts_of
from outbox.people import filters
from outbox.people.filters import FilterChange, KeywordChange
from web.http.answers import moment_text, redirect
from web.http.context import site_of
from web.http.language import N_
from web.http.params import Params, parameters
from web.http.security import Route, check_form, session, viewer
from web.mastodon.listing import entity_id
from web.pages.frame import framed
from web.pages.people.problems import Problem, problem_of

PATH = "/settings/filters"
SPARE = 3
"""Empty lines for more words, on every form."""
LIFETIMES = {
    "never": N_("for good"),
    "1800": N_("for 30 minutes"),
    "3600": N_("for an hour"),
    "86400": N_("for a day"),
    "604800": N_("for a week"),
    "2592000": N_("for 30 days"),
}
"""How long a filter applies, in seconds."""


@dataclass(frozen=True)
class Line:
    """A word of a filter as its form shows it; "" as id: a new one."""

    id: str = ""
    keyword: str = ""
    whole_word: bool = True
    drop: bool = False


@dataclass(frozen=True)
class Form:
    """A filter as its form shows it."""

    title: str
    contexts: list[str]
    action: str
    lines: list[Line]
    expiry: str
    """A key of LIFETIMES; "": as it is."""


NEW = Form("", list(CONTEXTS), "warn", [Line()] * SPARE, "never")


async def index(request: web.Request) -> web.StreamResponse:
    found = await filters_of(viewer(request).id)
    ids = [each.id for each in found]
    keywords, posts = await keywords_of(ids), await posts_of(ids)
    return await framed(
        request,
        "people/settings/filters.html",
        current="settings",
        section="filters",
        filters=[
            {
                "filter": each,
                "contexts": each.contexts.split(),
                "ends": moment_text(each.expires_at),
                "is_over": each.expires_at is not None and each.expires_at <= now(),
                "keywords": [k.keyword for k in keywords if k.part_of_id == each.id],
                "posts": sum(p.part_of_id == each.id for p in posts),
            }
            for each in found
        ],
    )


async def show_new(request: web.Request) -> web.StreamResponse:
    return await _form(request, NEW)


async def show(request: web.Request) -> web.StreamResponse:
    kept = await filter_for(viewer(request).id, entity_id(request))
    lines = [Line(str(k.id), k.keyword, k.whole_word) for k in await keywords_of([kept.id])]
    spare = [Line()] * SPARE
    shown = Form(
        kept.title, kept.contexts.split(), kept.action, lines + spare, "" if kept.expires_at else "never"
    )
    return await _form(request, shown, kept)


async def _form(
    request: web.Request, form: Form, kept: Filter | None = None, problem: Problem | None = None
) -> web.Response:
    return await framed(
        request,
        "people/settings/filter.html",
        422 if problem else 200,
        current="settings",
        section="filters",
        form=form,
        kept=kept,
        ends=moment_text(kept.expires_at) if kept else None,
        contexts=CONTEXTS,
        actions=ACTIONS,
        lifetimes=LIFETIMES,
        problem=problem,
    )


async def create(request: web.Request) -> web.StreamResponse:
    params = await parameters(request)
    check_form(request, params)
    typed = _typed(params)
    try:
        await filters.create(site_of(request).live, viewer(request).account, _change(typed))
    except Invalid as error:
        return await _form(request, typed, problem=_problem(error))
    return redirect(PATH, 303)


async def change(request: web.Request) -> web.StreamResponse:
    params, me = await parameters(request), viewer(request).account
    check_form(request, params)
    kept, typed = await filter_for(me.id, entity_id(request)), _typed(params)
    try:
        await filters.change(site_of(request).live, me, kept.id, _change(typed))
    except Invalid as error:
        return await _form(request, typed, kept, _problem(error))
    return redirect(PATH, 303)


async def delete(request: web.Request) -> web.StreamResponse:
    check_form(request, await parameters(request))
    await filters.delete(site_of(request).live, viewer(request).account, entity_id(request))
    return redirect(PATH, 303)


def _problem(error: Invalid) -> Problem:
    """Say in words what of a filter is wrong; several parts at once are one sentence of the API."""
    for name, said in (("title", "Title can't be blank"), ("context", "Context")):
        if name in error.details and error.details[name] != f"is longer than {filters.MAX_TEXT} characters":
            return problem_of(Invalid(f"Validation failed: {said}"))
    return problem_of(error)


def _typed(params: Params) -> Form:
    lines = [
        Line(
            str(each.integer("id", 0) or ""),
            each.text("keyword"),
            each.boolean("whole_word", False),
            each.boolean("drop", False),
        )
        for each in params.nested_list("keywords")
    ]
    return Form(
        params.text("title"), params.texts("context"), params.text("action"), lines, params.text("expiry")
    )


def _change(typed: Form) -> FilterChange:
    return FilterChange(
        title=typed.title,
        contexts=typed.contexts,
        action=typed.action,
        expires_at=_expiry(typed.expiry),
        keywords=[_keyword(each) for each in typed.lines if each.id or each.keyword.strip()],
    )


def _keyword(line: Line) -> KeywordChange:
    known = int(line.id) if line.id else None
    return KeywordChange(known, line.keyword, line.whole_word, line.drop)


def _expiry(chosen: str) -> datetime | Literal["as it is"] | None:
    if not chosen:
        return "as it is"
    if chosen not in LIFETIMES:
        raise Invalid("The duration is not one of those to choose from", expiry="is unknown")
    return None if chosen == "never" else now() + timedelta(seconds=int(chosen))


ROUTES = [
    Route("GET", PATH, index, session),
    Route("POST", PATH, create, session),
    Route("GET", f"{PATH}/new", show_new, session),
    Route("GET", f"{PATH}/{{id}}", show, session),
    Route("POST", f"{PATH}/{{id}}", change, session),
    Route("POST", f"{PATH}/{{id}}/delete", delete, session),
]
