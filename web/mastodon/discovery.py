"""Finding people: endorsements, suggestions, common acquaintances and the directory."""

from typing import Any

from aiohttp import web

from models.core.accounts import account_by_id
from models.people import discovery
from models.people.discovery import Suggestion
from models.people.endorsements import endorsed_by
from outbox.people import endorsements
from web.http.answers import json_response
from web.http.contract import BOOLEAN, INTEGER, INTEGERS, TEXT
from web.http.pagination import PAGE, offset_of, page_of
from web.http.params import parameters
from web.http.security import Route, scope, viewer
from web.mastodon.accounts import relationship
from web.mastodon.entities import entities_of
from web.mastodon.listing import accounts_page, entity_id

_SOURCES = {"same_skills": "similar_to_recently_followed"}
"""Reasons that clients do not know, by the nearest that they do."""
_OLD_SOURCES = {
    "same_skills": "past_interactions",
    "friends_of_friends": "past_interactions",
    "similar_to_recently_followed": "past_interactions",
    "most_followed": "global",
}
"""Reasons as clients of before Mastodon 4.3 know them."""


async def endorse(request: web.Request) -> web.Response:
    await endorsements.endorse(viewer(request).account, entity_id(request))
    return await relationship(request)


async def unendorse(request: web.Request) -> web.Response:
    await endorsements.unendorse(viewer(request).account, entity_id(request))
    return await relationship(request)


async def own_endorsements(request: web.Request) -> web.Response:
    return await _endorsements(request, viewer(request).account.id)


async def show_endorsements(request: web.Request) -> web.Response:
    return await _endorsements(request, (await account_by_id(entity_id(request))).id)


async def _endorsements(request: web.Request, account_id: int) -> web.Response:
    page = page_of(await parameters(request), 40, 80)
    return await accounts_page(request, await endorsed_by(account_id, page))


async def suggest(request: web.Request) -> web.Response:
    suggested, accounts = await _suggestions(request)
    return json_response(
        [
            {
                "source": _OLD_SOURCES[each.sources[0]],
                "sources": [_SOURCES.get(why, why) for why in each.sources],
                "account": accounts[each.account_id],
            }
            for each in suggested
        ]
    )


async def suggest_v1(request: web.Request) -> web.Response:
    suggested, accounts = await _suggestions(request)
    return json_response([accounts[each.account_id] for each in suggested])


async def _suggestions(request: web.Request) -> tuple[list[Suggestion], dict[int, Any]]:
    limit = page_of(await parameters(request), 40, 80).limit
    suggested = await discovery.suggestions(viewer(request).account.id, limit)
    return suggested, await entities_of(request).accounts([each.account_id for each in suggested])


async def dismiss_suggestion(request: web.Request) -> web.Response:
    target = await account_by_id(entity_id(request))
    await discovery.dismiss_suggestion(viewer(request).account.id, target.id)
    return json_response({})


async def show_familiar(request: web.Request) -> web.Response:
    """Show, for each account asked for, who of those the viewer follows follows it too."""
    ids = list(dict.fromkeys((await parameters(request)).integers("id")))[:40]
    familiar = await discovery.familiar_followers(viewer(request).account.id, ids)
    accounts = await entities_of(request).accounts([each for known in familiar.values() for each in known])
    return json_response(
        [
            {"id": str(account_id), "accounts": [accounts[each] for each in known]}
            for account_id, known in familiar.items()
        ]
    )


async def show_directory(request: web.Request) -> web.Response:
    params = await parameters(request)
    found = await discovery.directory(
        viewer(request).account.id,
        page_of(params, 40, 80).limit,
        offset_of(params),
        order="new" if params.text("order") == "new" else "active",
        local=params.boolean("local", False),
    )
    accounts = await entities_of(request).accounts(found)
    return json_response([accounts[each] for each in found])


READ = scope("read:accounts")

ROUTES = [
    Route("POST", "/api/v1/accounts/{id}/pin", endorse, scope("write:accounts"), "Relationship"),
    Route("POST", "/api/v1/accounts/{id}/endorse", endorse, scope("write:accounts"), "Relationship"),
    Route("POST", "/api/v1/accounts/{id}/unpin", unendorse, scope("write:accounts"), "Relationship"),
    Route("POST", "/api/v1/accounts/{id}/unendorse", unendorse, scope("write:accounts"), "Relationship"),
    Route("GET", "/api/v1/accounts/{id}/endorsements", show_endorsements, READ, "[Account]", PAGE),
    Route("GET", "/api/v1/endorsements", own_endorsements, READ, "[Account]", PAGE),
    Route("GET", "/api/v1/suggestions", suggest_v1, READ, "[Account]", PAGE),
    Route(
        "DELETE",
        "/api/v1/suggestions/{id}",
        dismiss_suggestion,
        scope("read:accounts", "write:accounts"),
        "{}",
    ),
    Route("GET", "/api/v2/suggestions", suggest, READ, "[Suggestion]", PAGE),
    Route(
        "GET",
        "/api/v1/accounts/familiar_followers",
        show_familiar,
        scope("read:follows"),
        "[FamiliarFollowers]",
        {"id": INTEGERS},
    ),
    Route(
        "GET",
        "/api/v1/directory",
        show_directory,
        READ,
        "[Account]",
        {**PAGE, "local": BOOLEAN, "order": TEXT, "offset": INTEGER},
    ),
]
