"""Who may use `/scim/v2`: a directory of a provider that is on, with a token of ours, or of its own where we may ask it."""

from aiohttp import web

from federation.identity.introspection import Introspection
from models.core.errors import Unauthenticated
from models.identity.provider_tokens import PREFIX, Caller, caller_by_provider, caller_by_token, introspecting
from web.http.limits import LIMITS, STANDING
from web.http.security import Access

CALLER: web.RequestKey[Caller] = web.RequestKey("directory", Caller)
INTROSPECTION: web.AppKey[Introspection] = web.AppKey("introspection", Introspection)
MAX_TOKEN = 4096
"""Characters: tokens of providers may be long."""


async def _check_directory(request: web.Request) -> None:
    scheme, _, secret = request.headers.get("Authorization", "").partition(" ")
    found = await _caller(request, secret.strip()) if scheme.lower() == "bearer" else None
    if found is None:
        if STANDING not in request:
            request.app[LIMITS].count_stranger(request)
        raise Unauthenticated("This needs a token of a directory, which an admin of the site makes")
    request[CALLER] = found


async def _caller(request: web.Request, secret: str) -> Caller | None:
    if not secret or len(secret) > MAX_TOKEN:
        return None
    return await caller_by_token(secret) or await _introspected(request, secret)


async def _introspected(request: web.Request, secret: str) -> Caller | None:
    """Return whose directory shows a token of the provider's own. Asking costs: it counts like a call of a stranger."""
    if secret.startswith(PREFIX) or not await introspecting():
        return None
    asking = request.app[INTROSPECTION]
    provider_id = asking.known(secret)
    if provider_id is None:
        request.app[LIMITS].count_stranger(request)
        provider_id = await asking.ask(secret)
    return await caller_by_provider(provider_id) if provider_id is not None else None


directory = Access("directory", _check_directory)
"""A company's directory. It acts on the people whom it brought and on nobody else."""
