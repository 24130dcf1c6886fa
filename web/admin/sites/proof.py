"""That nothing leaves the company, with numbers: outbox/administration/proof.py counts them."""

from datetime import timedelta

from aiohttp import web

from models.core.base import now
from models.core.version import VERSION
from outbox.administration.proof import proof
from web.admin import admin_page
from web.http.context import site_of
from web.http.params import parameters
from web.http.security import Route, role

DAYS = (1, 7, 30, 90)
USUAL = 30


async def show_proof(request: web.Request) -> web.Response:
    asked = (await parameters(request)).integer("days", USUAL)
    days = asked if asked in DAYS else USUAL
    site = site_of(request)
    return await admin_page(
        request,
        "admin/sites/proof.html",
        days=days,
        choices=DAYS,
        kept_days=site.settings.egress_kept_days,
        proof=await proof(site, now() - timedelta(days=days)),
        version=VERSION,
    )


ROUTES = [Route("GET", "/admin/proof", show_proof, role("egress"))]
