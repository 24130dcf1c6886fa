"""The page on which somebody leaves: what is open, what will happen and when, and what becomes of what they wrote.

The form goes to what is done about a person (web/admin/people.py). For who left already, the same page says what still
follows, and changes it.
"""

from collections.abc import Mapping

from aiohttp import web

from models.core.errors import Invalid
from models.people.staff import PersonFacts, person_facts
from outbox.people.leaving import CHOICES, Content, chosen
from outbox.relations.foreseeing import foreseen
from web.admin import admin_page
from web.admin.problems import Problem
from web.http.context import network_of, site_of
from web.http.params import Params
from web.http.security import Route, role, viewer

PATH = "/admin/people/{name}/leaving"


async def show(request: web.Request) -> web.Response:
    """Show what will happen."""
    facts = await person_facts(site_of(request).settings, request.match_info["name"])
    return await leaving_page(request, facts, Params({}))


async def leaving_page(
    request: web.Request, facts: PersonFacts, typed: Params, problems: Mapping[str, Problem] | None = None
) -> web.Response:
    """Render the page, with what is wrong with what was typed."""
    return await admin_page(
        request,
        "admin/leaving.html",
        422 if problems else 200,
        facts=facts,
        person=facts.line,
        own=facts.account.id == viewer(request).id,
        foreseen=await foreseen(network_of(request), facts.account),
        choices=CHOICES,
        typed=typed,
        problems=problems or {},
    )


async def content_of(request: web.Request, params: Params) -> Content | None:
    """Read what becomes of what somebody wrote; None: as the settings say. Raises Invalid."""
    choice = params.text("content")
    if choice and choice not in CHOICES:
        raise Invalid(content="is unknown")
    days = params.integer("days", -1) if choice == "erase" else None
    heir = params.text("heir").strip() if choice == "hand-over" else ""
    return await chosen(site_of(request), choice, heir, days)


ROUTES = [Route("GET", PATH, show, role("people"))]
