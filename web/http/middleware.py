"""Around every request: its id and log line, its errors as answers, its headers.

Access is not here but in web/http/security.py. Headers are set when an answer is about to start, so that
errors, streams and refusals by aiohttp itself have them too.
"""

import logging
import secrets
import sqlite3
import sys
import time
from urllib.parse import quote

from aiohttp import web
from tortoise.exceptions import (
    DBConnectionError,
    DoesNotExist,
    IntegrityError,
    OperationalError,
    TransactionManagementError,
    ValidationError,
)

from models.core.database import known
from models.core.errors import (
    Conflict,
    Invalid,
    NotFound,
    ParvisError,
    TooLarge,
    Unauthenticated,
    Unavailable,
)
from web.http.answers import json_response, redirect
from web.http.context import site_of
from web.http.html import PAGE_POLICY, error_page
from web.http.limits import STANDING
from web.http.params import is_text
from web.http.security import Handler

REQUEST_ID: web.RequestKey[str] = web.RequestKey("request_id", str)

DATABASE_TROUBLE = (
    OperationalError,
    DBConnectionError,
    TransactionManagementError,
    sqlite3.OperationalError,
    ConnectionRefusedError,
)
"""What a restarting, full or locked database raises. Our sentence for it is "try again later"."""

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
    "Link, Mastodon-Async-Refresh, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, X-Request-Id"
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
"""Where web clients on other origins may call, by the beginning of the path. Never with cookies."""

_MACHINE_PATHS = (*_CORS_PATHS, "/users/", "/contexts/", "/actor", "/inbox", "/federation/")
"""Where errors are JSON, whatever the caller says it accepts. Elsewhere they are pages, unless it asks for JSON."""

log = logging.getLogger(__name__)


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
            request.rel_url.raw_path[:300],
            status,
            (time.perf_counter() - started) * 1000,
        )


@web.middleware
async def answer_preflight(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer a browser that asks whether a web client may call: without a token, for it has none yet."""
    if request.method == "OPTIONS" and _cors_methods(request.path):
        return web.Response(status=204)
    return await handler(request)


def _is_database_trouble(error: Exception) -> bool:
    if isinstance(error, DATABASE_TROUBLE):
        return True
    if "asyncpg" not in sys.modules:  # loading it would take a tenth of the start, for nothing on SQLite
        return False
    import asyncpg

    return isinstance(
        error,
        (
            asyncpg.InterfaceError,
            asyncpg.PostgresConnectionError,
            asyncpg.InsufficientResourcesError,
            asyncpg.OperatorInterventionError,
            asyncpg.InternalClientError,  # a connection that was cut in the middle of a statement
        ),
    )


def _met(error: Exception) -> type[ParvisError] | None:
    """Return what to answer when the database is well, and another request was quicker; None for other errors.

    Asked before trouble is: to Tortoise, both are operational errors. Verbs that are `atomic` never come to this.
    """
    if isinstance(error, IntegrityError | Conflict):
        return Conflict
    return NotFound if isinstance(error, DoesNotExist) else None


@web.middleware
async def answer_errors(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Turn whatever a handler raises into an answer: JSON for programs, a page for people."""
    try:
        return await handler(request)
    except ParvisError as error:
        return _error_answer(request, error.status, error.sentence, error.details)
    except web.HTTPException as error:
        return _aiohttp_error(request, error)
    except ValidationError:
        # Of Tortoise: a text is longer than any that its column holds, wherever it stood.
        return _error_answer(request, Invalid.status, "Validation failed: a value is too long")
    except ConnectionResetError:
        raise  # The caller hung up: there is nobody to answer.
    except Exception as error:
        if met := _met(known(error)):
            log.warning("request=%s met another that writes", request[REQUEST_ID], exc_info=error)
            return _error_answer(request, met.status, met.text)
        if _is_database_trouble(error):
            log.exception(
                "request=%s database trouble: is it running, is the disk full?", request[REQUEST_ID]
            )
            return _error_answer(request, Unavailable.status, Unavailable.text)
        log.exception("request=%s unexpected error", request[REQUEST_ID])
        return _error_answer(request, ParvisError.status, ParvisError.text)


async def set_headers(request: web.Request, response: web.StreamResponse) -> None:
    """Set the headers that every answer has, unless its handler knew better."""
    for name, value in _SECURITY_HEADERS.items():
        response.headers.setdefault(name, value)
    if site_of(request).settings.origin.startswith("https:"):
        response.headers.setdefault("Strict-Transport-Security", "max-age=31536000")
    response.headers["Server"] = "Parvis"
    response.headers["X-Request-Id"] = request.get(REQUEST_ID, "")
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


def _aiohttp_error(request: web.Request, error: web.HTTPException) -> web.StreamResponse:
    if error.status < 400:
        raise error
    sentence = {404: NotFound.text, 413: TooLarge.text}.get(error.status, error.reason)
    answer = _error_answer(request, error.status, sentence)
    for name in error.headers.keys() & {"Allow", "Retry-After"}:
        answer.headers[name] = error.headers[name]
    return answer


def _error_answer(
    request: web.Request, status: int, sentence: str, details: dict[str, str] | None = None
) -> web.Response:
    if request.path.startswith(_MACHINE_PATHS) or "json" in request.headers.get("Accept", ""):
        return _error_json(status, sentence, details or {})
    if status == Unauthenticated.status and request.method == "GET":
        return redirect(f"/login?return_to={quote(request.raw_path, safe='')}")
    return error_page(request, status, sentence)


def _error_json(status: int, sentence: str, details: dict[str, str]) -> web.Response:
    body: dict[str, object] = {"error": sentence}
    if details:
        body["details"] = {
            field: [{"error": "ERR_INVALID", "description": text}] for field, text in details.items()
        }
    headers = {"WWW-Authenticate": "Bearer"} if status == Unauthenticated.status else {}
    if status in (429, 503):
        headers["Retry-After"] = "60"
    elif status == Conflict.status:
        headers["Retry-After"] = "1"
    return json_response(body, status, headers)
