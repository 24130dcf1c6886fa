"""The providers with which people sign in: for admins. The verbs are outbox/identity/providers.py."""

from aiohttp import web

from models.identity.providers import providers
from web.admin import admin_page
from web.http.security import Route, role


async def index(request: web.Request) -> web.Response:
    return await admin_page(request, "admin/identity/index.html", providers=await providers())


ROUTES = [Route("GET", "/admin/identity", index, role("admin"))]
