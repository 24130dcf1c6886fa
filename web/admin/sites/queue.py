"""What waits for other sites, what ended unsent, what came in and could not be applied; and to try it again.

What is read is outbox/delivery/overview.py, what a retry does outbox/delivery/queue.py and models/delivery/received.py.
"""

from urllib.parse import urlencode

from aiohttp import web

from models.core.errors import Invalid, NotFound
from models.core.paging import Page
from models.delivery.received import page_of_dead, retry_all_dead, retry_dead
from outbox.delivery.overview import site_queues, unsent
from outbox.delivery.queue import Retried, retry, retry_all
from web.admin import admin_page
from web.admin.sites.problems import explained
from web.http.answers import redirect
from web.http.context import site_of
from web.http.language import N_
from web.http.params import Params, parameters
from web.http.security import Route, check_form, role

SHOWN = 30
"""Rows of each list on a page."""
PATH = "/admin/queue"
KINDS = {
    "Create": N_("new message"),
    "Update": N_("change"),
    "Delete": N_("deletion"),
    "Announce": N_("share, or message of a group"),
    "Like": N_("reaction"),
    "Follow": N_("request to follow, or to join"),
    "Accept": N_("consent"),
    "Reject": N_("refusal"),
    "Undo": N_("something taken back"),
    "Block": N_("block"),
    "Flag": N_("report"),
    "Move": N_("move to another site"),
}
"""Kind of an activity -> what it is, in words; others stand as they are."""


async def show_queue(request: web.Request) -> web.Response:
    params = await parameters(request)
    host = params.text("host").strip().lower()
    lost = await unsent(Page(SHOWN, max_id=params.integer("unsent_before", None)), host)
    dead = await page_of_dead(Page(SHOWN, max_id=params.integer("dead_before", None)), host)
    return await admin_page(
        request,
        "admin/sites/queue.html",
        host=host,
        queues=[each for each in await site_queues(site_of(request)) if host in ("", each.host)],
        unsent=lost,
        dead=dead,
        full=SHOWN,
        asked=params,
        done=_done_of(params),
        explained=explained,
        kinds=KINDS,
    )


async def send_again(request: web.Request) -> web.StreamResponse:
    """Send again what ended unsent, and now what waits: one delivery, all for a site, or all."""
    params = await parameters(request)
    check_form(request, params)
    what, site = _what(params), site_of(request)
    try:
        found = await (retry(site, what) if what else retry_all(site))
    except NotFound:
        found = Retried(0, 0, 0)
    told = {"again": found.again, "sooner": found.sooner, "left": found.left}
    return redirect(f"{PATH}?{urlencode(told | _host_of(params))}", 303)


async def apply_again(request: web.Request) -> web.StreamResponse:
    """Apply again what came in and could not be applied: one activity, all of a site, or all."""
    params = await parameters(request)
    check_form(request, params)
    what, live = _what(params), site_of(request).live
    found = await (retry_dead(live, what) if what else retry_all_dead(live))
    return redirect(f"{PATH}?{urlencode({'applied': found} | _host_of(params))}", 303)


def _what(params: Params) -> str:
    """Return what a form is about: the id of a row, a host, or "" for all. Raises Invalid without either."""
    what = params.text("what").strip().lower()
    if not what and not params.boolean("all", False):
        raise Invalid(what="is missing")
    return what


def _host_of(params: Params) -> dict[str, str]:
    """Return the site to which the page was narrowed."""
    host = params.text("host").strip().lower()
    return {"host": host} if host else {}


def _done_of(params: Params) -> dict[str, int]:
    """Return what the last retry did, as its redirect says."""
    return {
        name: params.integer(name, 0) for name in ("again", "sooner", "left", "applied") if name in params
    }


ROUTES = [
    Route("GET", PATH, show_queue, role("federation")),
    Route("POST", f"{PATH}/retry", send_again, role("federation")),
    Route("POST", f"{PATH}/apply", apply_again, role("federation")),
]
