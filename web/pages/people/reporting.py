"""Telling moderators of somebody or something, and what happens then."""

from typing import Any
from urllib.parse import quote

from aiohttp import web

from models.core.accounts import Account, account_for, account_in_any_state, account_named
from models.core.errors import Invalid, NotFound
from models.core.paging import Page
from models.moderation.site_texts import rules
from models.posts.posts import post_for
from models.posts.timelines import by_account, by_ids
from outbox.relations.blocks import CATEGORIES, report
from web.http.answers import redirect
from web.http.context import network_of
from web.http.language import N_, language_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, session, viewer
from web.pages.frame import framed
from web.pages.people.problems import Problem, problem_of
from web.pages.people.showing import person_shown
from web.pages.posts.showing import shown
from web.pages.returning import local_path

PATH = "/report"
OTHERS = 10
"""Posts that one may add, the newest."""


async def show(request: web.Request) -> web.StreamResponse:
    return await _show(request, await parameters(request))


async def _show(request: web.Request, typed: Params, wrong: Problem | None = None) -> web.Response:
    post_id = typed.integer("post", 0)
    account = await _target(request, typed, post_id)
    return await framed(
        request,
        "people/report.html",
        422 if wrong else 200,
        person=await person_shown(request, account.id),
        categories=CATEGORIES,
        rules=_in_language(request, await rules()),
        chosen={"rules": typed.integers("rules"), "posts": set(typed.integers("posts"))},
        typed=typed,
        problem=wrong,
        **await _posts(request, account, post_id),
    )


async def _target(request: web.Request, typed: Params, post_id: int) -> Account:
    """Fetch whom a report is about: the author of the post, or who is named."""
    me = viewer(request)
    if post_id:
        post = await post_for(me.account.reader, post_id)
        return await account_in_any_state(post.account_id)
    account = await account_named(me.id, typed.text("account"))
    if account is None or account.suspended_at is not None:
        raise NotFound
    return account


async def _posts(request: web.Request, account: Account, post_id: int) -> dict[str, Any]:
    """Return the post that it is about, and the newest others."""
    me = viewer(request).account.reader
    about = await shown(request, await by_ids(me, [post_id])) if post_id else []
    newest = await by_account(me, account.id, Page(limit=OTHERS + 1), boosts=False)
    others = await shown(request, [each for each in newest if each.id != post_id][:OTHERS])
    return {"about": about[0] if about else None, "others": others}


def _in_language(request: web.Request, stated: list[Any]) -> list[tuple[int, str, str]]:
    """Return (id, text, language) of the rules, in the reader's language where they are written in it."""
    wanted = language_of(request)
    best = [
        (each, wanted if wanted in each.texts else next(iter(each.texts))) for each in stated if each.texts
    ]
    return [(each.id, each.texts[language], language) for each, language in best]


async def send(request: web.Request) -> web.StreamResponse:
    params = await parameters(request)
    check_form(request, params)
    if params.text("category") not in CATEGORIES:
        return await _show(request, params, Problem(N_("Choose what this is about.")))
    target = await _target(request, params, params.integer("post", 0))
    posts = [each for each in (params.integer("post", 0), *params.integers("posts")) if each]
    is_violation = params.text("category") == "violation"
    try:
        await report(
            network_of(request),
            viewer(request).account,
            target.id,
            list(dict.fromkeys(posts)),
            params.text("comment"),
            params.text("category"),
            rule_ids=params.integers("rules") if is_violation else (),
            forward=params.boolean("forward", False),
        )
    except Invalid as error:
        return await _show(request, params, problem_of(error))
    forwarded = "&forwarded=1" if params.boolean("forward", False) and not target.is_local else ""
    return redirect(f"{PATH}/thanks?account={target.id}{forwarded}&back={quote(_back(params))}", 303)


def _back(params: Params) -> str:
    return local_path(params.text("back"))


async def thank(request: web.Request) -> web.StreamResponse:
    """Say what happens next, and offer what one can do oneself."""
    params = await parameters(request)
    account = await account_for(viewer(request).id, params.integer("account", 0))
    person = await person_shown(request, account.id)
    if person.relation is None:
        raise NotFound
    return await framed(
        request,
        "people/report_thanks.html",
        person=person,
        forwarded=params.boolean("forwarded", False),
        back=_back(params),
    )


ROUTES = [
    Route("GET", PATH, show, session),
    Route("POST", PATH, send, session),
    Route("GET", f"{PATH}/thanks", thank, session),
]
