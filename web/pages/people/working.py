"""One's work, as one edits it below one's profile: what one does, and when one is away."""

from aiohttp import web

from models.core.accounts import account_in_any_state
from models.core.errors import Invalid
from outbox.people.work import change_work, set_absence
from web.http.answers import redirect
from web.http.context import network_of
from web.http.language import READING, reading_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, session, viewer
from web.pages.people.editing import PATH, show_own
from web.pages.people.work_form import absence_in, wanted_in, work_form

FORMS = ("work", "absence")


async def save_work(request: web.Request) -> web.StreamResponse:
    """Keep what one says of one's work."""
    params = await parameters(request)
    check_form(request, params)
    try:
        await change_work(network_of(request), viewer(request).account, wanted_in(params))
    except Invalid as error:
        return await _refused(request, params, "work", error)
    return redirect(f"{PATH}?saved=work#work", 303)


async def save_absence(request: web.Request) -> web.StreamResponse:
    """Keep when one is away, or that one is back."""
    params = await parameters(request)
    check_form(request, params)
    try:
        absence = None if params.text("do") == "end" else absence_in(params)
        await set_absence(network_of(request), viewer(request).account, absence)
    except Invalid as error:
        return await _refused(request, params, "absence", error)
    return redirect(f"{PATH}?saved=absence#absence", 303)


async def _refused(request: web.Request, params: Params, form: str, error: Invalid) -> web.Response:
    READING.set(reading_of(request))
    account = await account_in_any_state(viewer(request).id)
    return await show_own(request, account, work=await work_form(request, account, params, form, error))


async def lead_back(request: web.Request) -> web.StreamResponse:
    """Lead to the form: whoever loads the answer to it again finds it."""
    return redirect(f"{PATH}#{request.path.rpartition('/')[2]}", 303)


ROUTES = [
    *(Route("GET", f"{PATH}/{name}", lead_back, session) for name in FORMS),
    Route("POST", f"{PATH}/work", save_work, session),
    Route("POST", f"{PATH}/absence", save_absence, session),
]
