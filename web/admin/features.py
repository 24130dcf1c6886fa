"""Which features the site has, to switch off and on: for admins. The table is models/core/features.py, the verb
outbox/moderation/features.py.
"""

from datetime import timedelta

from aiohttp import web

from models.core.base import now
from models.core.features import FEATURES
from models.knowledge.spared import FEWEST, spared_since
from outbox.moderation.features import switch_features
from web.admin import admin_page
from web.http.answers import redirect
from web.http.context import site_of
from web.http.params import parameters
from web.http.security import Route, check_form, role, viewer

PATH = "/admin/features"
SPARED_SINCE = timedelta(days=30)


async def show(request: web.Request) -> web.Response:
    switched = (await parameters(request)).text("switched")
    return await admin_page(
        request,
        "admin/features.html",
        features=FEATURES,
        without=[name for name in FEATURES if not site_of(request).look.has(name)],
        spared=await spared_since(now().date() - SPARED_SINCE),
        fewest=FEWEST,
        switched=switched if switched in FEATURES else "",
    )


async def switch(request: web.Request) -> web.StreamResponse:
    """Switch one feature: each has its own form, so that two admins who switch different ones do not undo each other."""
    params = await parameters(request)
    check_form(request, params)
    name = params.text("feature")
    wanted = {name: params.boolean("on", False)}
    await switch_features(site_of(request), wanted, by=viewer(request).account.handle)
    return redirect(f"{PATH}?switched={name}", 303)


ROUTES = [
    Route("GET", PATH, show, role("site")),
    Route("POST", PATH, switch, role("site")),
]
