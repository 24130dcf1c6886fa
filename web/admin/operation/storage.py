"""How much room the site takes, and whose files take most of it: models/files/usage.py."""

from aiohttp import web

from models.core.resources import disk
from models.files.usage import room
from web.admin import admin_page
from web.http.context import site_of
from web.http.security import Route, role


async def show_storage(request: web.Request) -> web.Response:
    settings = site_of(request).settings
    return await admin_page(
        request,
        "admin/operation/storage.html",
        room=await room(settings),
        is_short=any(disk(settings)),
        kept_copies_days=settings.media_kept_s // 86400,
    )


ROUTES = [Route("GET", "/admin/storage", show_storage, role("site"))]
