"""People who move to another site: whether their followers here follow along. What is done is
outbox/relations/moves.py.
"""

from aiohttp import web

from models.core.errors import NotFound, ParvisError
from models.people.moves import moves
from outbox.relations.moves import approve, refuse
from web.admin import admin_page
from web.http.answers import redirect
from web.http.context import network_of
from web.http.params import parameters
from web.http.security import Route, check_form, role, viewer
from web.mastodon.listing import entity_id

DECISIONS = ("approve", "refuse")


async def show_moves(request: web.Request) -> web.Response:
    return await _moves_page(request)


async def decide(request: web.Request) -> web.StreamResponse:
    """Approve or refuse a move; show why not when it cannot be."""
    check_form(request, await parameters(request))
    decision, move_id = request.match_info["decision"], entity_id(request)
    if decision not in DECISIONS:
        raise NotFound
    by = viewer(request).account.handle
    try:
        if decision == "approve":
            await approve(network_of(request), move_id, by=by)
        else:
            await refuse(move_id, by=by)
    except NotFound:
        raise
    except ParvisError as error:
        reason = "; ".join(error.details.values()) or error.sentence
        return await _moves_page(request, error.status, reason=reason)
    return redirect("/admin/moves", 303)


async def _moves_page(request: web.Request, status: int = 200, *, reason: str = "") -> web.Response:
    return await admin_page(request, "admin/sites/moves.html", status, moves=await moves(), reason=reason)


ROUTES = [
    Route("GET", "/admin/moves", show_moves, role("federation")),
    Route("POST", "/admin/moves/{id}/{decision}", decide, role("federation")),
]
