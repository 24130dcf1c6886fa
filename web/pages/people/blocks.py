"""Whom and what one has muted, blocked and hidden, and taking it back. The verbs for people are acts.py's."""

from typing import Any

from aiohttp import web

from models.core.errors import Invalid, NotFound
from models.core.paging import Page
from models.moderation import moderation
from models.people.domain_blocks import blocked_domains
from outbox.relations import blocks
from web.http.answers import moment_text, redirect
from web.http.context import network_of
from web.http.pagination import page_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, session, viewer
from web.pages.frame import framed
from web.pages.people.problems import Problem, problem_of
from web.pages.people.showing import people_asked, people_page

PATH = "/settings/blocks"
TABS = ("mutes", "blocks", "sites")
SITES = 100


async def show(request: web.Request) -> web.StreamResponse:
    tab = request.query.get("tab", "mutes")
    if tab not in TABS:
        raise NotFound
    return await _show(request, tab)


async def _show(
    request: web.Request, tab: str, typed: Params | None = None, problem: Problem | None = None
) -> web.Response:
    return await framed(
        request,
        "people/settings/blocks.html",
        422 if problem else 200,
        current="settings",
        section="blocks",
        tab=tab,
        tabs=TABS,
        typed=typed or Params({}),
        problem=problem,
        **await (_sites(request) if tab == "sites" else _people(request, tab)),
    )


async def _people(request: web.Request, tab: str) -> dict[str, Any]:
    me, asked = viewer(request).id, await people_asked(request)
    listed = await (moderation.mutes(me, asked) if tab == "mutes" else moderation.blocks(me, asked))
    page = await people_page(request, listed)
    ends = await moderation.mute_ends(me, [each.account_id for each in listed]) if tab == "mutes" else {}
    return {"page": page, "ends": {str(i): moment_text(end) for i, end in ends.items() if end}}


async def _sites(request: web.Request) -> dict[str, Any]:
    asked = Page(SITES) if request.method == "POST" else page_of(await parameters(request), SITES, SITES)
    found = await blocked_domains(viewer(request).id, asked)
    return {"hosts": [host for _, host in found], "older": found[-1][0] if len(found) == SITES else None}


async def change(request: web.Request) -> web.StreamResponse:
    """Hide a site, or show it again, by its name: it may have nobody whom this site knows."""
    params = await parameters(request)
    check_form(request, params)
    verb = blocks.unblock_domain if params.text("do") == "show" else blocks.block_domain
    try:
        await verb(network_of(request), viewer(request).account, params.text("host"))
    except Invalid as error:
        return await _show(request, "sites", params, problem_of(error))
    return redirect(f"{PATH}?tab=sites", 303)


ROUTES = [
    Route("GET", PATH, show, session),
    Route("POST", PATH, change, session),
]
