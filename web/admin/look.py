"""How the site shows itself, to choose: for admins. The verbs are outbox/moderation/look.py.

The hue reaches pages as a style sheet of one line: web/pages/install.py.
"""

from dataclasses import replace

from aiohttp import web

from models.core.errors import Invalid
from models.core.look import Chosen, chosen_look
from models.core.zones import zone_names
from outbox.moderation.look import MAX_LOGO_BYTES, Changes, change_look, set_logo
from web.admin import admin_page
from web.admin.problems import problems_of
from web.http.answers import redirect
from web.http.attachments import logo_url
from web.http.brand import HUE
from web.http.context import network_of, site_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, role, viewer
from web.http.uploads import receive

_PATH = "/admin/look"


async def show(request: web.Request) -> web.Response:
    return await _page(request, _as_typed(await chosen_look()))


async def save(request: web.Request) -> web.StreamResponse:
    """Save what was chosen; or show first what pages look like with it."""
    params = await parameters(request)
    check_form(request, params)
    if params.text("preview"):
        return await _page(request, params)
    wanted = Changes(
        params.text("name"),
        params.text("description"),
        "" if params.boolean("own_hue", False) else params.text("hue"),
        tuple(params.text("languages").split(",")),
        params.text("time_zone").strip(),
        params.boolean("counters_shown", False),
    )
    try:
        await change_look(site_of(request), wanted, by=viewer(request).account.handle)
    except Invalid as error:
        return await _page(request, params, error)
    return redirect(f"{_PATH}?saved=1", 303)


async def save_logo(request: web.Request) -> web.StreamResponse:
    """Give the site another logo; without a file, none."""
    received = await receive(request)
    try:
        check_form(request, received.params)
        file = received.files.get("logo")
        if file is None and not received.params.text("remove"):
            raise Invalid(logo="can't be blank")
        await set_logo(network_of(request), file, by=viewer(request).account.handle)
    except Invalid as error:
        wrong = Invalid(logo="; ".join(error.details.values()) or error.sentence)
        return await _page(request, _as_typed(await chosen_look()), wrong)
    finally:
        received.close()
    return redirect(f"{_PATH}?saved=1", 303)


async def _page(request: web.Request, typed: Params, error: Invalid | None = None) -> web.Response:
    site, chosen = site_of(request), await chosen_look()
    return await admin_page(
        request,
        "admin/look.html",
        422 if error else 200,
        typed=typed,
        problems=problems_of(error),
        logo=logo_url(site),
        most_kib=MAX_LOGO_BYTES // 1024,
        zones=sorted(zone_names()),
        hue=_hue(typed),
        parvis_hue=HUE,
        is_own=not typed.text("hue") or typed.boolean("own_hue", False),
        unchosen=replace(chosen, without=()) == Chosen(),
        saved=(await parameters(request)).boolean("saved", False) if request.method == "GET" else False,
    )


def _hue(typed: Params) -> int:
    """Return the hue to show a page in: the one that was typed, if it is one."""
    text = typed.text("hue").strip()
    is_hue = text.isascii() and text.isdecimal() and len(text) <= 3 and int(text) < 360
    return int(text) if is_hue and not typed.boolean("own_hue", False) else HUE


def _as_typed(chosen: Chosen) -> Params:
    return Params(
        {
            "name": chosen.name,
            "description": chosen.description,
            "hue": "" if chosen.hue is None else str(chosen.hue),
            "languages": ",".join(chosen.languages),
            "time_zone": chosen.time_zone,
            "counters_shown": "true" if chosen.counters_shown else "",
        }
    )


ROUTES = [
    Route("GET", _PATH, show, role("site")),
    Route("POST", _PATH, save, role("site")),
    Route("POST", f"{_PATH}/logo", save_logo, role("site"), streams=True),
]
