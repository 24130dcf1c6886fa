"""Rules of other sites' groups: whether they may take people of this one in. What is done is outbox/groups/rules.py."""

from aiohttp import web

from models.core.errors import NotFound, ParvisError
from models.groups.rules import received_rules
from outbox.groups.rules import approve, refuse
from web.admin import admin_page
from web.http.answers import redirect
from web.http.context import network_of
from web.http.params import parameters
from web.http.security import Route, check_form, role, viewer
from web.mastodon.listing import entity_id

DECISIONS = ("approve", "refuse")


async def show_rules(request: web.Request) -> web.Response:
    return await _rules_page(request)


async def decide(request: web.Request) -> web.StreamResponse:
    """Approve or refuse a rule as it was shown; show why not when it cannot be."""
    params = await parameters(request)
    check_form(request, params)
    decision, group_id = request.match_info["decision"], entity_id(request)
    if decision not in DECISIONS:
        raise NotFound
    by, code = viewer(request).account.handle, params.text("code")
    try:
        if decision == "approve":
            mandatory = params.boolean("mandatory", False)
            await approve(network_of(request), group_id, code, mandatory=mandatory, by=by)
        else:
            await refuse(group_id, code, by=by)
    except NotFound:
        raise
    except ParvisError as error:
        return await _rules_page(request, error.status, reason=error.sentence)
    return redirect("/admin/rules", 303)


async def _rules_page(request: web.Request, status: int = 200, *, reason: str = "") -> web.Response:
    return await admin_page(
        request, "admin/sites/rules.html", status, rules=await received_rules(), reason=reason
    )


ROUTES = [
    Route("GET", "/admin/rules", show_rules, role("federation")),
    Route("POST", "/admin/rules/{id}/{decision}", decide, role("federation")),
]
