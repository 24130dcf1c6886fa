"""Entities as pages have them: what clients get, read back."""

from collections.abc import Sequence
from typing import Any

import orjson
from aiohttp import web

from web.mastodon.entities import entities_of


async def account_entities(request: web.Request, ids: Sequence[int]) -> dict[int, dict[str, Any]]:
    """Return the entities of accounts by id, as clients get them."""
    return {i: decoded(each) for i, each in (await entities_of(request).accounts(ids)).items()}


def decoded(fragment: Any) -> dict[str, Any]:
    """Read an entity that was rendered for clients."""
    return orjson.loads(orjson.dumps(fragment))
