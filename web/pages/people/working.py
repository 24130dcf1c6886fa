"""One's work, as one edits it below one's profile: what one does, and when one is away."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from models.core.accounts import account_in_any_state
from models.core.errors import Invalid
from outbox.people.work import change_work, set_absence
from web.http.answers import redirect
from web.http.context import network_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, session, viewer
from web.pages.people.editing import PATH, show_own
from web.pages.people.work_form import absence_in, wanted_in, work_form

Act = Callable[[web.Request, Params], Awaitable[None]]


async def _work(request: web.Request, params: Params) -> None:
    await change_work(network_of(request), viewer(request).account, wanted_in(params))


async def _absence(request: web.Request, params: Params) -> None:
    absence = None if params.text("do") == "end" else absence_in(params)
    await set_absence(network_of(request), viewer(request).account, absence)


def _saving(name: str, act: Act) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """Return the handler of a form."""

    async def handle(request: web.Request) -> web.StreamResponse:
        params = await parameters(request)
        check_form(request, params)
        try:
            await act(request, params)
        except Invalid as error:
            account = await account_in_any_state(viewer(request).id)
            return await show_own(
                request, account, work=await work_form(request, account, params, name, error)
            )
        return redirect(f"{PATH}?saved={name}#{name}", 303)

    handle.__doc__ = f"Save the form {name}."
    return handle


async def lead_back(request: web.Request) -> web.StreamResponse:
    """Lead to the form: whoever loads the answer to it again finds it."""
    return redirect(f"{PATH}#{request.path.rpartition('/')[2]}", 303)


FORMS: dict[str, Act] = {"work": _work, "absence": _absence}

ROUTES = [
    *(Route("GET", f"{PATH}/{name}", lead_back, session) for name in FORMS),
    *(Route("POST", f"{PATH}/{name}", _saving(name, act), session) for name, act in FORMS.items()),
]
