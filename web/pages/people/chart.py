"""The org chart: nested lists, a level and the beginning of the next one at a time, across sites."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from models.core.accounts import Account, account_named
from models.core.errors import NotFound
from models.people.chart import Place, chart_of, whole_chart
from web.http.context import site_of
from web.http.pagination import offset_of
from web.http.params import parameters
from web.http.security import Route, session, viewer
from web.pages.frame import account_entities, framed

SHOWN = 40


@dataclass(frozen=True)
class Node:
    """Somebody in the chart, with the entity that clients get."""

    account: dict[str, Any]
    reports: int = 0
    below: "tuple[Node, ...]" = ()


async def show(request: web.Request) -> web.StreamResponse:
    """Show whom somebody manages and who is above, or who is at the top."""
    params = await parameters(request)
    handle, offset = params.text("of").strip().removeprefix("@").lower(), offset_of(params)
    account = await _named(request, handle) if handle else None
    chart = await (chart_of(account.id, SHOWN, offset) if account else whole_chart(SHOWN, offset))
    ids = [
        *chart.above,
        *(i for place in chart.level for i in (place.account_id, *(each.account_id for each in place.below))),
    ]
    known = await account_entities(request, [*([account.id] if account else []), *ids])
    older = offset + SHOWN if offset + len(chart.level) < chart.total else 0
    return await framed(
        request,
        "people/chart.html",
        current="people",
        above=[known[i] for i in chart.above if i in known],
        focus=known.get(account.id) if account else None,
        level=_nodes(chart.level, known),
        total=chart.total,
        older=older,
    )


async def _named(request: web.Request, handle: str) -> Account:
    own = "@" + site_of(request).authority.lower()
    account = await account_named(viewer(request).id, handle.removesuffix(own))
    if account is None or account.suspended_at is not None or account.actor_type in ("Group", "Application"):
        raise NotFound
    return account


def _nodes(level: Sequence[Place], known: dict[int, dict[str, Any]]) -> tuple[Node, ...]:
    return tuple(
        Node(known[each.account_id], each.reports, _nodes(each.below, known))
        for each in level
        if each.account_id in known
    )


ROUTES = [Route("GET", "/people/chart", show, session)]
