"""Around every request: its id and log line, its errors as answers, its headers.

Access is not here but in web/http/security.py. Headers are set when an answer is about to start, so that
errors, streams and refusals by aiohttp itself have them too.
"""

import logging
import re
import secrets
import time
from urllib.parse import quote

from aiohttp import web

from models.core.database_errors import of_database
from models.core.errors import (
    Conflict,
    Invalid,
    NotFound,
    ParvisError,
    TooLarge,
    TooSlow,
    Unauthenticated,
    Unavailable,
)
from web.http.answers import json_response, redirect, to_login
from web.http.context import REQUEST_ID, network_of, site_of
from web.http.devices import was_logged_in
from web.http.html import ERROR_PAGE, PAGE_POLICY, error_page, error_values, page
from web.http.limits import STANDING
from web.http.params import MAX_LANGUAGE, is_text
from web.http.pieces import protocol_headers
from web.http.scim_errors import error_document
from web.http.security import FactorFirst, Handler

_SECURITY_HEADERS = {
    "Content-Security-Policy": PAGE_POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "private, no-store",
}
# No Cross-Origin-Opener-Policy: web clients open login and consent in a window that answers to its opener.

_EXPOSED = (
    "Link, Location, Mastodon-Async-Refresh, Parvis-Media, Tus-Extension, Tus-Max-Size, Tus-Resumable, Tus-Version,"
    " Upload-Length, Upload-Metadata, Upload-Offset, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset,"
    " X-Request-Id"
)
_CORS_PATHS = {
    "/api/": "POST, PUT, DELETE, GET, PATCH, OPTIONS",
    "/oauth/token": "POST, OPTIONS",
    "/oauth/revoke": "POST, OPTIONS",
    "/oauth/userinfo": "GET, POST, OPTIONS",
    "/.well-known/": "GET, OPTIONS",
    "/nodeinfo/": "GET, OPTIONS",
    "/media/": "GET, OPTIONS",
}
"""Paths, by prefix, that web clients on other origins may call. Never with cookies."""

SCIM = "/scim/"
"""Where errors are SCIM's (RFC 7644, 3.12)."""

_MACHINE_PATHS = (*_CORS_PATHS, SCIM, "/users/", "/contexts/", "/actor", "/inbox", "/federation/")
"""Paths whose errors are JSON, whatever the caller accepts. Elsewhere they are pages, unless it asks for JSON."""

_PROGRAM = re.compile(r"json|text/event-stream")
"""What scripts on pages accept: they are told what is wrong, and not led to a page."""

log = logging.getLogger(__name__)


_SECRET = re.compile(r"^(/(?:password|join|address)/)(?!code$)[^/]+")
"""What lets somebody in stands in these paths (web/pages/joining), and not in the log."""


@web.middleware
async def log_request(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Give the request an id and write one line about it: no query, body, name or address."""
    request[REQUEST_ID] = secrets.token_hex(8)
    started = time.perf_counter()
    status = 499  # The caller hung up before there was an answer.
    try:
        response = await handler(request)
        status = response.status
        return response
    finally:
        log.info(
            "request=%s method=%s path=%s status=%d ms=%d",
            request[REQUEST_ID],
            request.method,
            _SECRET.sub(r"\1…", request.rel_url.raw_path[:300]),
            status,
            (time.perf_counter() - started) * 1000,
        )


@web.middleware
async def answer_preflight(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer a preflight request of a browser for a web client: without a token, because it has none yet."""
    if request.method == "OPTIONS" and _cors_methods(request.path):
        return web.Response(status=204)
    return await handler(request)


@web.middleware
async def answer_errors(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Turn whatever a handler raises into an answer: JSON for programs, a page for people."""
    try:
        return await handler(request)
    except FactorFirst as error:
        return await _factor_first(request, error)
    except ParvisError as error:
        if request.path.startswith(SCIM):
            return error_document(error.status, error.sentence, error.key)
        return await _error_answer(request, error.status, error.sentence, error.details)
    except web.HTTPException as error:
        return await _aiohttp_error(request, error)
    except ConnectionResetError:
        raise  # The caller hung up: there is nobody to answer.
    except Exception as error:
        ours = of_database(error) or ParvisError()
        _log_unexpected(request, error, ours)
        return await _error_answer(request, ours.status, ours.sentence)


async def _factor_first(request: web.Request, error: FactorFirst) -> web.StreamResponse:
    """Lead who has to set up a second factor to where it is done."""
    if request.method == "GET" and not _is_program(request):
        return redirect(f"/settings/security?return_to={quote(request.raw_path, safe='')}", 303)
    if not _is_program(request):
        values = error_values(request, error.status, error.sentence) | {"key": error.key}
        return page(request, "error.html", error.status, **values)
    return await _error_answer(request, error.status, error.sentence)


def _log_unexpected(request: web.Request, error: Exception, ours: ParvisError) -> None:
    if isinstance(ours, Conflict | NotFound):
        log.warning("request=%s met another that writes", request[REQUEST_ID], exc_info=error)
    elif isinstance(ours, TooSlow):
        log.warning("request=%s the database took too long", request[REQUEST_ID], exc_info=error)
    elif isinstance(ours, Unavailable):
        log.error(
            "request=%s database trouble: is it running, is the disk full?",
            request[REQUEST_ID],
            exc_info=error,
        )
    elif not isinstance(ours, Invalid):
        log.error("request=%s unexpected error", request[REQUEST_ID], exc_info=error)


@web.middleware
async def know_look(request: web.Request, handler: Handler) -> web.StreamResponse:
    """See to it that `site.look` is as admins chose it, whichever process they told."""
    await site_of(request).looks.refresh()
    return await handler(request)


async def set_headers(request: web.Request, response: web.StreamResponse) -> None:
    """Set the headers that every answer has, unless its handler knew better."""
    for name, value in _SECURITY_HEADERS.items():
        response.headers.setdefault(name, value)
    if site_of(request).settings.origin.startswith("https:"):
        response.headers.setdefault("Strict-Transport-Security", "max-age=31536000")
    response.headers["Server"] = "Parvis"
    response.headers["X-Request-Id"] = request.get(REQUEST_ID, "")
    response.headers.update(protocol_headers(request.path, network_of(request).media_store.largest))
    if standing := request.get(STANDING):
        response.headers.update(standing.headers)
    methods = _cors_methods(request.path)
    if not methods:
        return
    response.headers["Access-Control-Allow-Origin"] = "*"
    response.headers["Access-Control-Expose-Headers"] = _EXPOSED
    if request.method == "OPTIONS":
        asked = request.headers.get("Access-Control-Request-Headers", "*")
        response.headers["Access-Control-Allow-Methods"] = methods
        response.headers["Access-Control-Allow-Headers"] = asked if is_text(asked) else "*"
        response.headers["Access-Control-Max-Age"] = "7200"


def _cors_methods(path: str) -> str:
    return next((methods for start, methods in _CORS_PATHS.items() if path.startswith(start)), "")


async def _aiohttp_error(request: web.Request, error: web.HTTPException) -> web.StreamResponse:
    if error.status < 400:
        raise error
    sentence = {404: NotFound.text, 413: TooLarge.text}.get(error.status, error.reason)
    answer = await _error_answer(request, error.status, sentence)
    for name in error.headers.keys() & {"Allow", "Retry-After"}:
        answer.headers[name] = error.headers[name]
    return answer


async def _error_answer(
    request: web.Request, status: int, sentence: str, details: dict[str, str] | None = None
) -> web.StreamResponse:
    if request.path.startswith(SCIM):
        return error_document(status, sentence)
    if _is_program(request):
        return _error_json(status, sentence, details or {})
    if status == Unauthenticated.status and request.method == "GET":
        return to_login(request, request.query.get("lang", "")[:MAX_LANGUAGE], ended=was_logged_in(request))
    answer = await _error_page(request, status, sentence)
    answer.headers.update(_when_again(status))
    return answer


def _is_program(request: web.Request) -> bool:
    return request.path.startswith(_MACHINE_PATHS) or bool(_PROGRAM.search(request.headers.get("Accept", "")))


async def _error_page(request: web.Request, status: int, sentence: str) -> web.StreamResponse:
    """Say it inside the app where that works, else on a page of its own."""
    try:
        return await request.app[ERROR_PAGE](request, status, sentence)
    except Exception as error:
        log.warning("request=%s no frame around an error", request[REQUEST_ID], exc_info=error)
        return error_page(request, status, sentence)


def _error_json(status: int, sentence: str, details: dict[str, str]) -> web.Response:
    body: dict[str, object] = {"error": sentence}
    if details:
        body["details"] = {
            field: [{"error": "ERR_INVALID", "description": text}] for field, text in details.items()
        }
    headers = {"WWW-Authenticate": "Bearer"} if status == Unauthenticated.status else {}
    return json_response(body, status, headers | _when_again(status))


def _when_again(status: int) -> dict[str, str]:
    """Return the header that says how long to wait."""
    seconds = {429: "60", 503: "60", Conflict.status: "1"}.get(status)
    return {"Retry-After": seconds} if seconds else {}
