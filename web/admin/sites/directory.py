"""The directory over all sites: what other sites are offered of our people, and how far theirs are read.

What is offered is models/peers/offers.py, what is known of theirs models/peers/directory.py.
"""

from aiohttp import web

from models.core.circles import OFFERED
from models.core.errors import NotFound
from models.peers.directory import sites_overview
from models.peers.offers import count_offered, offered_fields, switch
from web.admin import admin_page
from web.http.answers import redirect
from web.http.params import parameters
from web.http.security import Route, check_form, role, viewer


async def show_directory(request: web.Request) -> web.Response:
    people, groups = await count_offered()
    return await admin_page(
        request,
        "admin/sites/directory.html",
        fields=OFFERED,
        offered=await offered_fields(),
        people=people,
        groups=groups,
        listings=await sites_overview(),
    )


async def change_offer(request: web.Request) -> web.StreamResponse:
    """Switch on or off whether a field is offered, of people who consent."""
    params = await parameters(request)
    check_form(request, params)
    field = request.match_info["field"]
    if field not in OFFERED:
        raise NotFound
    await switch(field, params.boolean("on", False), by=viewer(request).account.handle)
    return redirect("/admin/directory", 303)


ROUTES = [
    Route("GET", "/admin/directory", show_directory, role("federation")),
    Route("POST", "/admin/directory/{field}", change_offer, role("federation")),
]
