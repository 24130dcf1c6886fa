"""The settings in force, and where each comes from. What is secret is not shown."""

from aiohttp import web

from models.core.config import settings_in_force
from web.admin import admin_page
from web.http.context import site_of
from web.http.security import Route, role


async def show_settings(request: web.Request) -> web.Response:
    found = settings_in_force(site_of(request).settings)
    return await admin_page(
        request,
        "admin/operation/settings.html",
        given=[each for each in found if each.origin != "default"],
        defaults=[each for each in found if each.origin == "default"],
    )


ROUTES = [Route("GET", "/admin/settings", show_settings, role("site"))]
