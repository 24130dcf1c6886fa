"""Receipts of one's own posts: which sites have them. Our own addition; Mastodon has no such thing."""

from aiohttp import web

from outbox.delivery.receipts import Receipt, receipts_for
from web.http.answers import json_response
from web.http.security import Route, scope, viewer
from web.mastodon.entities import moment_text
from web.mastodon.listing import entity_id


async def show(request: web.Request) -> web.Response:
    """List the sites that were sent or fetched a post: when, and with what result."""
    receipts = await receipts_for(viewer(request).account, entity_id(request))
    return json_response([_entity(receipt) for receipt in receipts])


def _entity(receipt: Receipt) -> dict[str, str | int | None]:
    return {
        "site": receipt.host,
        "how": receipt.how,
        "state": receipt.state,
        "at": moment_text(receipt.at),
        "status": receipt.status,
    }


ROUTES = [Route("GET", "/api/parvis/v1/statuses/{id}/receipts", show, scope("read:statuses"), "[Receipt]")]
