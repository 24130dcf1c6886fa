"""Who may use `/scim/v2`: a directory of a provider that is on, with a token of ours, or of its own where we may ask it."""

from aiohttp import web

from models.core.errors import Unauthenticated
from models.identity.provider_tokens import Caller, caller_by_token
from web.http.limits import LIMITS
from web.http.security import Access

CALLER: web.RequestKey[Caller] = web.RequestKey("directory", Caller)
MAX_TOKEN = 4096
"""Characters: tokens of providers may be long."""


async def _check_directory(request: web.Request) -> None:
    scheme, _, secret = request.headers.get("Authorization", "").partition(" ")
    found = await _caller(request, secret.strip()) if scheme.lower() == "bearer" else None
    if found is None:
        request.app[LIMITS].count_stranger(request)
        raise Unauthenticated("This needs a token of a directory, which an admin of the site makes")
    request[CALLER] = found


async def _caller(request: web.Request, secret: str) -> Caller | None:
    if not secret or len(secret) > MAX_TOKEN:
        return None
    return await caller_by_token(secret)


directory = Access("directory", _check_directory)
"""A company's directory. It acts on the people whom it brought and on nobody else."""
