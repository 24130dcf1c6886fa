"""One's own profile as it was typed, for editing (Mastodon 4.6). Changing it is what web/mastodon/accounts.py does."""

from typing import Any

import orjson
from aiohttp import web

from models.core.accounts import Account, account_in_any_state
from models.people.featured_tags import featured_tags
from web.http.answers import json_response
from web.http.security import Route, scope, viewer
from web.mastodon.accounts import PROFILE, change_profile
from web.mastodon.entities import entities_of
from web.mastodon.featured_tags import featured_tag_entity


async def show(request: web.Request) -> web.Response:
    account = await account_in_any_state(viewer(request).account.id)
    return json_response(await _entity(request, account))


async def change(request: web.Request) -> web.Response:
    await change_profile(request)
    return await show(request)


async def _entity(request: web.Request, account: Account) -> dict[str, Any]:
    """Render a profile for its owner: texts as typed, pictures only where there are some."""
    public = orjson.loads(orjson.dumps((await entities_of(request).accounts([account.id]))[account.id]))
    pictures = {"avatar": account.avatar_id, "header": account.header_id}
    return {
        "id": str(account.id),
        "display_name": account.display_name,
        "note": account.note_source,
        "fields": [
            {"name": name, "value": typed[0] if typed else html, "verified_at": None}
            for name, html, *typed in orjson.loads(account.fields_json)
        ],
        **{name: public[name] if media_id else None for name, media_id in pictures.items()},
        **{f"{name}_static": public[f"{name}_static"] if i else None for name, i in pictures.items()},
        **dict.fromkeys(("avatar_description", "header_description"), ""),
        **{name: public[name] for name in ("locked", "bot", "hide_collections", "discoverable", "indexable")},
        **dict.fromkeys(("show_media", "show_media_replies", "show_featured"), True),
        "attribution_domains": [],
        "featured_tags": [
            featured_tag_entity(request, each) for each in await featured_tags(account.id, account.id)
        ],
    }


READ, WRITE = scope("read:accounts", "profile"), scope("write:accounts")

ROUTES = [
    Route("GET", "/api/v1/profile", show, READ, "Profile"),
    Route("PATCH", "/api/v1/profile", change, WRITE, "Profile", PROFILE, streams=True),
    Route("PUT", "/api/v1/profile", change, WRITE, "Profile", PROFILE, streams=True),
]
