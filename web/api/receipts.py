"""Receipts of one's own posts: which sites have them. Our own addition; Mastodon has no such thing."""

from datetime import datetime

from aiohttp import web

from outbox.delivery.ledger import Line, ledger_of
from outbox.delivery.receipts import Receipt, receipts_for
from web.http.answers import json_response
from web.http.context import site_of
from web.http.security import Route, scope, viewer
from web.mastodon.entities import moment_text
from web.mastodon.listing import entity_id


async def show(request: web.Request) -> web.Response:
    """List the sites that were sent or fetched a post: when, and with what result."""
    receipts = await receipts_for(viewer(request).account, entity_id(request))
    return json_response([_entity(receipt) for receipt in receipts])


async def show_ledger(request: web.Request) -> web.Response:
    """Say of each linked site whether it has a post, waits for it or never gets it, and who has removed a deleted one."""
    lines = await ledger_of(site_of(request), viewer(request).account, entity_id(request))
    return json_response([_line(each) for each in lines])


def _line(line: Line) -> dict[str, str | int | bool | None]:
    return {
        "site": line.host,
        "name": line.name,
        "state": line.state,
        "at": _moment(line.at),
        "why": line.why,
        "next_try": _moment(line.next_try),
        "status": line.status,
        "behind": line.is_behind,
        "removal": line.removal,
        "removed_at": _moment(line.removed_at),
    }


def _moment(at: datetime | None) -> str | None:
    return moment_text(at) if at else None


def _entity(receipt: Receipt) -> dict[str, str | int | None]:
    return {
        "site": receipt.host,
        "how": receipt.how,
        "state": receipt.state,
        "at": moment_text(receipt.at),
        "status": receipt.status,
    }


_READ = scope("read:statuses")

ROUTES = [
    Route("GET", "/api/parvis/v1/statuses/{id}/receipts", show, _READ, "[Receipt]"),
    Route("GET", "/api/parvis/v1/statuses/{id}/ledger", show_ledger, _READ, "[LedgerLine]"),
]
