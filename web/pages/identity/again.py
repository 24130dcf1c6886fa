"""Who wants to do something that matters proves again who they are, when that was too long ago.

`ask_again` stands before the handlers of such routes. It answers with a page that carries what was sent: proof and fields
come back together to the same address, and what was wanted is done. Files are not carried: the page says so.
"""

from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import parse_qsl, urlencode

from aiohttp import web

from models.core.base import now
from models.core.errors import ParvisError, TooMany, Unauthenticated, Unavailable
from models.identity.factors import factors_of
from models.identity.proofs import Demand, has_password_only, provider_of, suffices
from outbox.identity.proving import Offered, prove_again
from web.http.answers import redirect
from web.http.attempts import attempt, attempt_factor
from web.http.context import network_of, site_of
from web.http.evidence import note_failed_login
from web.http.html import page
from web.http.multipart import is_multipart
from web.http.params import FIELDS, Params, parameters
from web.http.security import (
    GRANT,
    Route,
    any_session,
    check_form,
    form_token,
    viewer,
    visitor_secret,
)
from web.pages.identity.passkeys import browser_of
from web.pages.returning import local_path

PATH = "/confirm"
_PROOFS = {"passkey": "proof_passkey", "code": "proof_code", "password": "proof_password"}
"""What is offered -> its field."""

_DEMANDS: tuple[Demand, ...] = ("recent", "own", "strong")

Fields = Sequence[tuple[str, str]]


async def ask_again(request: web.Request, wanted: Demand) -> web.StreamResponse | None:
    """Return the page on which somebody proves again who they are; None when they have, also with this request."""
    if suffices(request[GRANT], site_of(request).settings, wanted):
        return None
    if request.method == "GET":
        return redirect(path_to(request.raw_path, wanted), 303)
    if is_multipart(request) and FIELDS not in request:  # With files, which nobody has read.
        return await _page(request, wanted, return_to="/".join(request.path.split("/")[:3]), files=True)
    params = await parameters(request)
    check_form(request, params)
    offered = _offered(params)
    fields = [each for each in await _sent(request) if each[0] not in (*_PROOFS.values(), "form_token")]
    if offered is None:
        return await _page(request, wanted, fields=fields)
    try:
        await _prove(request, offered, wanted)
    except (Unauthenticated, TooMany, Unavailable) as error:
        return await _page(request, wanted, fields=fields, error=error)
    return None


def path_to(wanted_path: str, wanted: Demand) -> str:
    """Return the address of the page on which somebody proves again who they are, before they go on to a path."""
    return f"{PATH}?{urlencode({'return_to': wanted_path, 'proof': wanted})}"


async def show(request: web.Request) -> web.StreamResponse:
    """Ask who comes from a link."""
    params = await parameters(request)
    if params.boolean("done", False):
        return page(request, "identity/confirmed.html")
    return await _page(request, _wanted(params), return_to=local_path(params.text("return_to")))


async def confirm(request: web.Request) -> web.StreamResponse:
    """Take the proof of who came from a link, and lead on."""
    params = await parameters(request)
    check_form(request, params)
    wanted, return_to = _wanted(params), local_path(params.text("return_to"))
    try:
        await _prove(request, _offered(params) or Offered(), wanted)
    except (Unauthenticated, TooMany, Unavailable) as error:
        return await _page(request, wanted, return_to=return_to, error=error)
    return redirect(return_to, 303)


def _wanted(params: Params) -> Demand:
    return next((each for each in _DEMANDS if each == params.text("proof")), "recent")


def _offered(params: Params) -> Offered | None:
    found = {name: params.text(field) for name, field in _PROOFS.items()}
    return Offered(**found) if any(found.values()) else None


async def _sent(request: web.Request) -> Fields:
    """Return the fields of a form as they came."""
    received: Fields | None = request.get(FIELDS)
    if received is not None:
        return received
    return parse_qsl((await request.read()).decode("utf-8", "replace"), keep_blank_values=True)


async def _prove(request: web.Request, offered: Offered, wanted: Demand) -> None:
    me, strongly = viewer(request), not _takes_password(request, wanted)
    name = me.account.username.lower()
    counted = attempt if offered.password and not (offered.code or offered.passkey) else attempt_factor
    try:
        with counted(request, name):
            proved = await prove_again(
                network_of(request),
                me.id,
                me.session_id or 0,
                offered,
                browser_of(request),
                strongly=strongly,
            )
    except (Unauthenticated, TooMany, Unavailable) as error:
        note_failed_login(request, name, error)
        raise
    request[GRANT] = replace(request[GRANT], proven_at=now(), proven_by=proved)


def _takes_password(request: web.Request, wanted: Demand) -> bool:
    return wanted == "recent" or has_password_only(request[GRANT], site_of(request).settings, wanted)


async def _page(
    request: web.Request,
    wanted: Demand,
    *,
    fields: Fields = (),
    return_to: str = "",
    error: ParvisError | None = None,
    files: bool = False,
) -> web.Response:
    me = viewer(request)
    found = await factors_of(me.id)
    return page(
        request,
        "identity/again.html",
        error.status if error else 403 if request.method == "POST" else 200,
        action=PATH if return_to else request.raw_path,
        fields=[("return_to", return_to), ("proof", wanted)] if return_to else fields,
        return_to=return_to,
        files=files,
        factors=found,
        takes_password=_takes_password(request, wanted),
        provider=provider_of(request[GRANT]),
        username=me.account.username,
        minutes=max(1, site_of(request).settings.admin_proof_s // 60),
        problem=_problem(error) if error else "",
        form_token=form_token(visitor_secret(request)),
    )


def _problem(error: ParvisError) -> str:
    if isinstance(error, Unavailable):
        return "directory_silent"
    return "too_many" if isinstance(error, TooMany) else "wrong_proof"


ROUTES = [
    Route("GET", PATH, show, any_session),
    Route("POST", PATH, confirm, any_session),
]
