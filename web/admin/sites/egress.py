"""The egress ledger, to look at: with whom this site spoke, when, why and how much. The rows are
models/core/egress.py.
"""

from datetime import timedelta

from aiohttp import web

from models.core.base import now
from models.core.egress import dial_totals, dials
from web.admin import admin_page
from web.http.language import N_
from web.http.params import parameters
from web.http.security import Route, role

DAYS = (1, 7, 30, 90)
PURPOSES = {
    "federation": N_("exchange with a site"),
    "media": N_("files"),
    "storage": N_("keeping files"),
    "scan": N_("looking for malware"),
    "handshake": N_("introduction of a site"),
    "probe": N_("look at a site"),
    "push": N_("push to a phone or browser"),
    "self": N_("look at this site itself"),
}
"""Why the server dialled, in words; purposes that are not used yet stand as they are."""
SHOWN = 200
"""Dials shown one by one; the totals count them all."""


async def show_egress(request: web.Request) -> web.Response:
    """Show totals and the latest dials: of the last day and of all hosts, unless asked otherwise."""
    params = await parameters(request)
    host = params.text("host").strip().lower()
    days = params.integer("days", 1)
    days = days if days in DAYS else DAYS[0]
    since = now() - timedelta(days=days)
    return await admin_page(
        request,
        "admin/sites/egress.html",
        host=host,
        days=days,
        choices=DAYS,
        totals=await dial_totals(host=host, since=since),
        dials=await dials(host=host, since=since, limit=SHOWN),
        purposes=PURPOSES,
    )


ROUTES = [Route("GET", "/admin/egress", show_egress, role("egress"))]
