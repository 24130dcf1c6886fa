"""The groups of the company: mine, all of them, a search; and the page on which one is founded."""

from typing import Any
from urllib.parse import urlencode

from aiohttp import web

from models.core.accounts import account_in_any_state
from models.core.errors import Forbidden, Invalid
from models.groups import groups
from models.groups.finding import Sought, find_groups
from models.groups.groups import ACCESS, KINDS
from models.groups.templates import template_named, templates
from outbox.groups import groups as outbox_groups
from outbox.groups.groups import NewGroup
from web.api.groups import group_entities
from web.http.answers import redirect
from web.http.context import network_of, site_of
from web.http.language import language_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, session, viewer
from web.pages.frame import decoded, framed
from web.pages.groups.group import PATH, path_of
from web.pages.groups.settings import PAUSES
from web.pages.groups.wrong import problem_of

SHOWN = 40
MOST_TYPED = 100
"""Characters of a search."""


async def index(request: web.Request) -> web.Response:
    params = await parameters(request)
    if "new" in params or "template" in params:
        return await _new(request, params)
    me = viewer(request).id
    sought = _sought(params)
    ids, after = await find_groups(me, sought), params.integer("after", 0)
    there = ids[max(after, 0) :][: SHOWN + 1]
    shown = [decoded(each) for each in await group_entities(request, there[:SHOWN])]
    return await framed(
        request,
        "groups/index.html",
        current="groups",
        groups=shown,
        sought=sought,
        access=ACCESS,
        kinds=KINDS,
        may_create=await outbox_groups.may_create(site_of(request), me),
        older=_path(sought, after + SHOWN) if len(there) > SHOWN else "",
    )


def _sought(params: Params) -> Sought:
    access, kind = params.text("access"), params.text("kind")
    return Sought(
        text=params.text("q").strip()[:MOST_TYPED],
        access=access if access in ACCESS else "",
        kind=kind if kind in KINDS else "",
        mine=params.boolean("mine", False),
    )


def _path(sought: Sought, after: int) -> str:
    """Return the path of the next page of a search."""
    asked = {
        "q": sought.text,
        "access": sought.access,
        "kind": sought.kind,
        "mine": "1" if sought.mine else "",
    }
    return f"{PATH}?{urlencode({name: text for name, text in asked.items() if text} | {'after': after})}"


async def create(request: web.Request) -> web.StreamResponse:
    params = await parameters(request)
    check_form(request, params)
    access: Any = params.text("access")
    kind: Any = params.text("kind")
    try:
        new = NewGroup(
            params.text("name"),
            access,
            kind,
            handle=params.text("handle").strip().removeprefix("@"),
            description=params.text("description"),
            rules=params.text("rules"),
            slow_mode_s=params.integer("slow_mode_s", 0),
            starts_on=params.day("starts_on"),
            ends_on=params.day("ends_on"),
        )
        anyway = params.boolean("anyway", False)
        made = await outbox_groups.create(network_of(request), viewer(request).account, new, anyway=anyway)
    except (Invalid, Forbidden) as error:
        return await _new(request, params, error)
    return redirect(path_of(await account_in_any_state(made)), 303)


async def _new(request: web.Request, typed: Params, error: Invalid | Forbidden | None = None) -> web.Response:
    me, language = viewer(request).id, language_of(request)
    name = typed.text("name")
    return await framed(
        request,
        "groups/new.html",
        error.status if error else 200,
        current="groups",
        access=ACCESS,
        kinds=KINDS,
        pauses=PAUSES,
        templates=await templates(language),
        chosen=await template_named(typed.text("template"), language),
        may_create=await outbox_groups.may_create(site_of(request), me),
        alike=await groups.named_like(me, name) if error and name.strip() else [],
        typed=typed,
        problem=problem_of(error) if error else None,
    )


ROUTES = [
    Route("GET", PATH, index, session),
    Route("POST", PATH, create, session),
]
