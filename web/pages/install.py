"""The site as an app on a device: its manifest, icons and colour, and the service worker with its offline page.

The worker (web/static/js/worker.js) keeps the files of this release, and of pages only /offline; the last feed too, in a
browser where its reader switched that on.
"""

import asyncio
from functools import cache
from typing import Any

import orjson
from aiohttp import web

from models.core.errors import NotFound
from models.files.icons import icon
from models.files.media import shown
from web.http.answers import json_response
from web.http.assets import asset, assets, version
from web.http.brand import accent_of, brand_of
from web.http.context import network_of, site_of
from web.http.html import page
from web.http.language import language_of
from web.http.params import parameters
from web.http.security import Route, public, recognised_in_browser
from web.pages.static import FOR_AN_HOUR, FOR_EVER

WORKER = "js/worker.js"
ICONS = {"180": (180, False), "192": (192, False), "512": (512, False), "maskable": (512, True)}
"""Name of an icon -> its pixels, and whether systems may cut it."""
PAPER = "#faf9f7"
"""The ground of light pages, as web/static/style.css has it."""
MAX_SHORT_NAME = 12
"""Characters below an icon on a phone."""


async def manifest(request: web.Request) -> web.Response:
    """Say how the site is installed, and looks when it is."""
    site = site_of(request)
    brand = brand_of(site.look)
    return json_response(
        {
            "id": "/",
            "start_url": "/",
            "scope": "/",
            "display": "standalone",
            "name": site.look.name,
            "short_name": _short(site.look.name),
            "description": site.look.description,
            "lang": language_of(request),
            "theme_color": brand.accent,
            "background_color": PAPER,
            "icons": [_icon_entry(name, brand.version) for name in ICONS],
        },
        headers={"Cache-Control": FOR_AN_HOUR, "Vary": "Accept-Language"},
        content_type="application/manifest+json",
    )


def _icon_entry(name: str, look: str) -> dict[str, Any]:
    pixels, maskable = ICONS[name]
    return {
        "src": f"/icons/{name}.png?v={look}",
        "sizes": f"{pixels}x{pixels}",
        "type": "image/png",
        "purpose": "maskable" if maskable else "any",
    }


def _short(name: str) -> str:
    """Shorten a name to what is read below an icon: as many whole words as fit."""
    words, short = name.split(), ""
    for word in words:
        longer = f"{short} {word}".strip()
        if len(longer) > MAX_SHORT_NAME:
            break
        short = longer
    return short or name[:MAX_SHORT_NAME]


async def show_icon(request: web.Request) -> web.Response:
    """Draw an icon of the site's logo, or of the sign of Parvis in the site's colour."""
    found = ICONS.get(request.match_info["name"])
    if found is None:
        raise NotFound
    pixels, maskable = found
    site, logo = site_of(request), await _logo(request)
    ground = accent_of(brand_of(site.look).hue)
    drawn = await asyncio.get_running_loop().run_in_executor(
        site.executor, lambda: icon(pixels, ground, logo, maskable=maskable)
    )
    return web.Response(body=drawn, content_type="image/png", headers={"Cache-Control": FOR_AN_HOUR})


async def _logo(request: web.Request) -> bytes:
    """Read the logo, as it was made here of what an admin sent; b"" for none."""
    logo_id = site_of(request).look.logo_id
    media = await shown(logo_id) if logo_id else None
    if media is None or not media.preview_key:
        return b""
    read = network_of(request).media_store.storage.read(media.preview_key, 0, media.preview_bytes)
    return b"".join([chunk async for chunk in read])


async def colours(request: web.Request) -> web.Response:
    """Give the one rule by which the whole look has the company's colour."""
    hue = (await parameters(request)).integer("h")
    if hue is None or not 0 <= hue < 360:
        raise NotFound
    return web.Response(
        text=f":root{{--hue:{hue}}}", content_type="text/css", headers={"Cache-Control": FOR_EVER}
    )


async def worker(request: web.Request) -> web.Response:
    """Hand out the service worker; another release makes it another, so that browsers take the new one."""
    return web.Response(
        text=_worker(), content_type="text/javascript", charset="utf-8", headers={"Cache-Control": "no-cache"}
    )


@cache
def _worker() -> str:
    files = [asset(name) for name in sorted(assets()) if name != WORKER]
    told = {"VERSION": version(), "FILES": files}
    said = "".join(f"const {name} = {orjson.dumps(value).decode()};\n" for name, value in told.items())
    return said + assets()[WORKER].body.decode()


async def offline(request: web.Request) -> web.Response:
    """Show what a browser keeps for when there is no connection: no word about anybody."""
    await recognised_in_browser(request)  # For the language and the theme that they chose.
    return page(request, "offline.html")


ROUTES = [
    Route("GET", "/manifest.webmanifest", manifest, public),
    Route("GET", "/icons/{name}.png", show_icon, public),
    Route("GET", "/look.css", colours, public),
    Route("GET", "/sw.js", worker, public),
    Route("GET", "/offline", offline, public),
]
