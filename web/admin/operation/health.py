"""How the site is, and what to do where it is not well: what outbox/administration/doctor.py finds.

The page looks at what is quick. A button looks at the rest, which reads the whole database and takes seconds.
"""

from collections.abc import Sequence

from aiohttp import web

from outbox.administration.doctor import Finding, look, look_closely
from web.admin import admin_page
from web.admin.findings import said
from web.http.context import network_of
from web.http.params import parameters
from web.http.security import Route, check_form, role

_WORST_FIRST = ("FAIL", "WARN", "OK")


async def show_health(request: web.Request) -> web.Response:
    return await _page(request, await look(network_of(request)))


async def look_at_all(request: web.Request) -> web.StreamResponse:
    """Look closely, too. Changes nothing; a form, because it takes long and dials."""
    check_form(request, await parameters(request))
    network = network_of(request)
    return await _page(request, [*await look_closely(network), *await look(network)], closely=True)


async def _page(request: web.Request, found: Sequence[Finding], *, closely: bool = False) -> web.Response:
    findings = sorted(found, key=lambda each: _WORST_FIRST.index(each.level))
    return await admin_page(
        request, "admin/operation/health.html", findings=findings, said=said, closely=closely
    )


ROUTES = [
    Route("GET", "/admin/health", show_health, role("site")),
    Route("POST", "/admin/health", look_at_all, role("site")),
]
