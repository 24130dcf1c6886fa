"""Who may use a route. Every route names its access, there is no default, and it is enforced here.

`guarded` wraps each handler when the application is built: a handler runs only after its access has let the caller in,
and finds the viewer by `viewer(request)`. models/core/visibility.py decides what a viewer may *see*. Also here: the
form token that proves that a form came from our own page.
"""

import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from aiohttp import web

from models.core.accounts import Account
from models.core.base import digest, now
from models.core.behalf import on_behalf_of
from models.core.config import Settings
from models.core.errors import Forbidden, Invalid, NotFound, ParvisError, Unauthenticated
from models.core.features import SwitchedOff, check_features
from models.identity.proofs import Demand, is_expired, owes_factor
from models.people.access import is_news, note_use
from models.people.oauth import Grant, grant_of_session, grant_of_token
from models.people.roles import Duty, may
from models.people.scopes import AS_A_GROUP, covers
from outbox.groups.acting import note_acting
from web.http.agents import device_of
from web.http.bodies import read_body
from web.http.context import site_of
from web.http.contract import Takes
from web.http.evidence import note_refused_delivery
from web.http.limits import LIMITS
from web.http.pace import check_pace, check_visit
from web.http.params import TAKES, Params, check_headers, check_path, is_text

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

GRANT: web.RequestKey[Grant] = web.RequestKey("grant", Grant)

NOTING: web.AppKey[set[tuple[int | None, int | None]]] = web.AppKey("noting", set)
"""Tokens and sessions whose use is being noted."""


AskAgain = Callable[[web.Request, Demand], Awaitable[web.StreamResponse | None]]

ASK_AGAIN: web.AppKey[AskAgain] = web.AppKey("ask_again")
"""Answers with a page on which somebody proves again who they are; None: they have, and what they want is done
(web/pages/identity/again.py)."""


class FactorFirst(Forbidden):
    """Somebody has to set up a second factor, and can do nothing else until then."""

    key, text = "factor_first", "Set up a second factor first: it is demanded of your role"


@dataclass(frozen=True)
class Viewer:
    """The person who asks."""

    id: int
    """Of the account."""
    roles: frozenset[str]
    """`member` among them."""
    _grant: Grant
    application: str = ""
    """Name of the client they use; "" in a browser on our own pages."""
    token_id: int | None = None
    session_id: int | None = None
    scopes: tuple[str, ...] = ()
    filters_revision: int = 0
    person_handle: str = ""
    """The person who acts, when the account is a group."""

    def may(self, duty: Duty) -> bool:
        """Tell whether one of their roles has a duty."""
        return may(self.roles, duty)

    @property
    def account(self) -> Account:
        assert self._grant.account
        return self._grant.account


@dataclass(frozen=True)
class Access:
    """Who may use a route: a name to read in `parvis routes`, and the check that lets in or raises."""

    name: str
    check: Callable[[web.Request], Awaitable[None]]

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True)
class Route:
    """A line of ROUTES. `path` is aiohttp's: `/api/v1/statuses/{id}`."""

    method: str
    path: str
    handler: Handler
    access: Access
    answers: str = ""
    """What clients get: an entity of web/mastodon/schemas.py, `[Entity]` for a list, `json` for something else, `-` for
    what is no JSON. "" for pages and documents for other sites: they are no part of the client API, and take any
    parameters."""
    takes: Takes = field(default_factory=dict, hash=False)
    """The parameters that the handler reads, beside those of the path."""
    streams: bool = False
    """Files come with it: its multipart bodies are read by web/http/uploads.py, and never held in memory."""
    pieces: bool = False
    """A piece of a file is its body: read by web/http/pieces.py, and never held in memory whole."""
    proof: Demand = ""
    """What is asked of people beside their session; whatever changes something below /admin asks at least `recent`."""

    @property
    def demanded_proof(self) -> Demand:
        return self.proof or ("recent" if self.method == "POST" and self.path.startswith("/admin/") else "")

    largest: int = 0
    """Bytes of a body, where more is let in than elsewhere: then `web.http.bodies.BODY` has it. 0: as everywhere."""
    feature: str = ""
    """A name of FEATURES (models/core/features.py): where it is switched off, whoever may use the route gets 404."""

    def __post_init__(self) -> None:
        check_features([self.feature] if self.feature else [])


def guarded(route: Route) -> Handler:
    """Return the handler behind its access check. No body is read before it."""
    admit = _counting(route) if route.path.startswith("/api/") else route.access.check
    act = _asking_again(route) if route.demanded_proof else route.handler

    async def handle(request: web.Request) -> web.StreamResponse:
        check_headers(request)
        await admit(request)
        check_switch(request, route.feature)
        check_path(request)
        if route.answers:
            request[TAKES] = route.takes
        await read_body(request, streams=route.streams, pieces=route.pieces, largest=route.largest)
        await _record_acting(request)
        asking = _asking(request)
        if not asking:
            return await act(request)
        with on_behalf_of(*asking):
            return await act(request)

    return _noting_refusals(handle) if route.access is signed and route.method == "POST" else handle


def check_switch(request: web.Request, feature: str) -> None:
    """Refuse what belongs to a feature that the site does without; "" belongs to none."""
    if feature and not site_of(request).look.has(feature):
        raise SwitchedOff


def _asking_again(route: Route) -> Handler:
    """Return a handler that is reached by who has proved lately who they are."""

    async def handle(request: web.Request) -> web.StreamResponse:
        asked = await request.app[ASK_AGAIN](request, route.demanded_proof)
        return await route.handler(request) if asked is None else asked

    return handle


def _noting_refusals(handler: Handler) -> Handler:
    """Return a handler of deliveries whose refusals are in the log."""

    async def handle(request: web.Request) -> web.StreamResponse:
        try:
            return await handler(request)
        except (ParvisError, web.HTTPException) as error:
            note_refused_delivery(request, error)
            raise

    return handle


def _counting(route: Route) -> Callable[[web.Request], Awaitable[None]]:
    """Return the access check of a route of the API, whose calls are counted: web/http/limits.py."""

    async def check(request: web.Request) -> None:
        try:
            await route.access.check(request)
        except Unauthenticated:
            request.app[LIMITS].count_stranger(request)
            raise
        if me := viewer_or_none(request):
            request.app[LIMITS].count_person(request, me.id, f"{route.method} {route.path}")
        else:
            request.app[LIMITS].count_stranger(request)

    return check


async def _record_acting(request: web.Request) -> None:
    """Record who acts as a group, whatever the call does."""
    grant = request.get(GRANT)
    if grant and request.method not in ("GET", "HEAD"):
        await note_acting(grant, f"{request.method} {request.path}"[:2000])


def viewer(request: web.Request) -> Viewer:
    """Return the person who asks. Only for routes whose access demands one."""
    found = viewer_or_none(request)
    if found is None:
        raise Unauthenticated
    return found


def viewer_or_none(request: web.Request) -> Viewer | None:
    """Return the person who asks, or None when an application calls for itself."""
    grant = request.get(GRANT)
    if grant is None or grant.account_id is None:
        return None
    return Viewer(
        grant.account_id,
        grant.roles,
        grant,
        application=grant.application_name,
        token_id=grant.token_id,
        session_id=grant.session_id,
        scopes=grant.scopes,
        filters_revision=grant.filters_revision,
        person_handle=grant.person_handle,
    )


def _asking(request: web.Request) -> tuple[int, ...]:
    """Return the account that asks, and who acts as it; nothing for who has none."""
    grant = request.get(GRANT)
    return tuple(each for each in (grant.account_id, grant.person_id) if each) if grant else ()


def forget_account(request: web.Request) -> None:
    """Keep only the grant of the caller: for answers that last for hours."""
    request[GRANT] = request[GRANT].lasting()


async def recognised(request: web.Request) -> Viewer | None:
    """Return the caller of a public route, if a valid token names one: some show colleagues more than strangers."""
    try:
        await _check_person(request)
    except ParvisError:
        return None
    return viewer(request)


async def recognised_in_browser(request: web.Request) -> Viewer | None:
    """Return who is logged in with the browser that asks for what everybody may see; None for strangers."""
    if viewer_or_none(request) is None:
        try:
            await _check_session(request)
        except ParvisError:
            return None
    return viewer(request)


# --- the levels of access --------------------------------------------------------------------------------------


async def _everybody(request: web.Request) -> None:
    """Let anybody in, as long as an address does not send too much. Strangers see all that a public route shows."""
    if request.can_read_body:
        check_visit(request)


public = Access("public", _everybody)
"""Anybody, logged in or not."""

signed = Access("signed", check_pace)
"""Other sites: web/activitypub/objects.py checks signature and allow-list, because it answers for them in its own
way.
"""


def scope(*alternatives: str) -> Access:
    """A person, through a client that was granted one of these scopes or its parent."""

    async def check(request: web.Request) -> None:
        grant = await _token_grant(request)
        _check_scopes(grant, alternatives)
        if grant.account_id is None:
            # 422 and not 401: the token is good, but nobody stands behind it (as Mastodon answers).
            raise Invalid(Unauthenticated.text)

    return Access(f"scope({', '.join(alternatives)})", check)


def admin_scope(wanted: str, duty: Duty) -> Access:
    """Somebody whose roles have a duty (MAY, models/people/roles.py), through a client that was granted this scope or its
    parent.

    The roles are checked at each call, because they change.
    """

    async def check(request: web.Request) -> None:
        grant = await _token_grant(request)
        _check_scopes(grant, (wanted,))
        if not may(grant.roles, duty):
            raise Forbidden

    return Access(f"admin_scope({wanted}, {duty})", check)


def app_or_user(*alternatives: str) -> Access:
    """A person or an application itself, with one of these scopes."""

    async def check(request: web.Request) -> None:
        _check_scopes(await _token_grant(request), alternatives)

    return Access(f"app_or_user({', '.join(alternatives)})", check)


async def _check_token(request: web.Request) -> None:
    await _token_grant(request)


async def _check_session(request: web.Request) -> None:
    settings = site_of(request).settings
    grant = await _session_grant(request)
    if owes_factor(grant, settings):
        raise FactorFirst
    await _admit(request, grant)


async def _check_any_session(request: web.Request) -> None:
    await _admit(request, await _session_grant(request))


async def _session_grant(request: web.Request) -> Grant:
    settings = site_of(request).settings
    secret = cookie(request, session_cookie(settings))
    grant = await grant_of_session(secret, settings) if secret else None
    if grant is None or grant.disabled:
        raise Unauthenticated
    return grant


async def _admit(request: web.Request, grant: Grant) -> None:
    request[GRANT] = grant
    await _note_use(request, grant)


async def _check_person(request: web.Request) -> None:
    if (await _token_grant(request)).account is None:
        raise Invalid(Unauthenticated.text)


any_person = Access("any_person", _check_person)
"""A person through a client, with any scopes. An application alone is anybody: everybody may register one."""

any_token = Access("any_token", _check_token)
"""A person or an application, with any scopes."""

session = Access("session", _check_session)
"""A person in a browser. Strangers are sent to the login page by web/http/middleware.py."""


any_session = Access("any_session", _check_any_session)
"""As `session`, also who has to set up a second factor before anything else: for setting it up, and logging out."""


def role(duty: Duty) -> Access:
    """A person in a browser whose roles have a duty (MAY, models/people/roles.py). Others get the answer that there is
    no such page.
    """

    async def check(request: web.Request) -> None:
        await _check_session(request)
        if not may(request[GRANT].roles, duty):
            raise NotFound

    return Access(f"role({duty})", check)


def _check_scopes(grant: Grant, alternatives: tuple[str, ...]) -> None:
    if not any(covers(granted, wanted) for granted in grant.scopes for wanted in alternatives):
        raise Forbidden("This action is outside the authorized scopes")
    if grant.person_handle and AS_A_GROUP.isdisjoint(alternatives):
        raise Forbidden("A group cannot do this: log in as yourself")


async def _token_grant(request: web.Request) -> Grant:
    secret = _bearer(request)
    if not secret:
        raise Unauthenticated
    grant = await grant_of_token(secret)
    if grant is None:
        raise Unauthenticated("The access token is invalid")
    if grant.disabled:
        raise Forbidden("Your login is currently disabled")
    if grant.opened_at and is_expired(grant.scopes, now() - grant.opened_at, site_of(request).settings):
        raise Unauthenticated("The access token has expired: log in again")
    await _admit(request, grant)
    return grant


async def _note_use(request: web.Request, grant: Grant) -> None:
    """Note that a token or session is used, once an hour: one of the requests that come at once does."""
    if not is_news(grant, site_of(request).settings):
        return
    noting, key = request.app[NOTING], (grant.token_id, grant.session_id)
    if key in noting:
        return
    noting.add(key)
    try:
        await note_use(grant, device_of(request.headers.get("User-Agent", "")))
    finally:
        noting.remove(key)


def _bearer(request: web.Request) -> str:
    """Return the token. Only streams may bring it otherwise than in Authorization: browsers cannot set that
    header on a WebSocket, and a token in a query ends up in the logs of proxies."""
    scheme, _, secret = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        return secret.strip()
    if not request.path.startswith("/api/v1/streaming"):
        return ""
    return request.headers.get("Sec-WebSocket-Protocol", "") or request.query.get("access_token", "")


# --- certificates of peers -------------------------------------------------------------------------------------


def check_certificate(request: web.Request) -> None:
    """Refuse a delivery without a certificate of the authority that the setting peer_ca names, when it names one.

    Browsers reach the same port without one: it is asked of everybody and demanded here.
    """
    if site_of(request).settings.peer_ca is None:
        return
    if request.transport is None or not request.transport.get_extra_info("peercert"):
        raise Forbidden("Deliveries need a client certificate")


# --- browser sessions and forms --------------------------------------------------------------------------------


def cookie(request: web.Request, name: str) -> str:
    """Return a cookie; "" when it is not there or not UTF-8, and so not one that we set."""
    value = request.cookies.get(name, "")
    return value if is_text(value) else ""


def session_cookie(settings: Settings) -> str:
    """Name the session's cookie. Cookies ignore ports, so two sites on one development machine need two names."""
    if settings.origin.startswith("https:"):
        return "__Host-parvis"
    return f"parvis_{settings.authority.rpartition(':')[2]}"


def set_session_cookie(request: web.Request, response: web.StreamResponse, secret: str) -> None:
    settings = site_of(request).settings
    response.set_cookie(
        session_cookie(settings),
        secret,
        httponly=True,
        samesite="Lax",
        secure=settings.origin.startswith("https:"),
        path="/",
    )


def visitor_secret(request: web.Request) -> str:
    """Return the value of the browser's cookie, or a new one to set: forms are bound to it even before login."""
    return cookie(request, session_cookie(site_of(request).settings)) or secrets.token_urlsafe(32)


def form_token(visitor: str) -> str:
    """Return the token of a form, which proves that it is on a page of ours, shown to this browser."""
    return digest("form", visitor)


def check_form(request: web.Request, params: Params) -> None:
    """Refuse a form that another site has made the browser send."""
    _check_form_token(request, params.text("form_token"))


def check_form_header(request: web.Request) -> None:
    """Refuse what a script of ours did not send: as `check_form`, for requests whose body is no form."""
    _check_form_token(request, request.headers.get("X-Form-Token", ""))


def _check_form_token(request: web.Request, token: str) -> None:
    visitor = cookie(request, session_cookie(site_of(request).settings))
    if not visitor or not secrets.compare_digest(form_token(visitor).encode(), token.encode()):
        raise Forbidden("This form is no longer valid. Go back, reload the page and try again")
