"""What waits for the mail server, and what became of each mail; to try it, and to send what waits now. For admins."""

from aiohttp import web

from models.core.errors import Invalid, NotFound
from models.mail.queue import latest_mails, mail_by_id, mail_totals
from outbox.mail.letters import is_mail_on, retry, write_test
from outbox.mail.message import sender_of
from outbox.mail.worker import send_one
from web.admin import admin_page
from web.admin.problems import problems_of
from web.http.answers import redirect
from web.http.context import network_of, site_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, role, viewer
from web.mail import renderer
from web.mastodon.listing import entity_id

PATH = "/admin/mail"
SHOWN = 50


async def show(request: web.Request) -> web.Response:
    return await _page(request, Params({}))


async def _page(request: web.Request, typed: Params, error: Invalid | None = None) -> web.Response:
    params, site = await parameters(request), site_of(request)
    mails = await latest_mails(SHOWN, before=params.integer("before", None))
    tried = params.integer("tried", None)
    return await admin_page(
        request,
        "admin/operation/mail.html",
        422 if error else 200,
        is_on=is_mail_on(site),
        sender=sender_of(site.settings),
        totals=await mail_totals(),
        mails=mails,
        older=mails[-1].id if len(mails) == SHOWN else 0,
        tried=await mail_by_id(tried) if tried and not error else None,
        retried=params.integer("retried", None) if not error else None,
        typed=typed,
        problems=problems_of(error),
    )


async def test(request: web.Request) -> web.StreamResponse:
    """Send a mail now, and show what the server said."""
    params = await parameters(request)
    check_form(request, params)
    site = site_of(request)
    try:
        made = await write_test(site, params.text("email").strip(), by=viewer(request).account.handle)
    except Invalid as error:
        return await _page(request, params, error)
    await send_one(network_of(request), renderer(site), made)
    return redirect(f"{PATH}?tried={made}", 303)


async def send_now(request: web.Request) -> web.StreamResponse:
    """Send what waits now, all or one; what left meanwhile is no error."""
    check_form(request, await parameters(request))
    number = entity_id(request) if "id" in request.match_info else None
    try:
        count = await retry(site_of(request), number, by=viewer(request).account.handle)
    except NotFound:
        count = 0
    return redirect(f"{PATH}?retried={count}", 303)


ROUTES = [
    Route("GET", PATH, show, role("site")),
    Route("POST", f"{PATH}/test", test, role("site")),
    Route("POST", f"{PATH}/retry", send_now, role("site")),
    Route("POST", f"{PATH}/{{id}}/retry", send_now, role("site")),
]
