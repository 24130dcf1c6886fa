"""What all lists share: rendering posts and accounts for the viewer, with paging headers."""

from collections.abc import Sequence

from aiohttp import web

from models.core.errors import NotFound
from models.core.paging import Cursored
from models.notifications.bundles import NotificationQuery
from models.notifications.notifications import OURS, SHOWN_AS
from models.posts.filters import Rule
from models.posts.timelines import PostView, by_ids
from web.http.answers import json_response
from web.http.context import RULEBOOKS
from web.http.contract import BOOLEAN, INTEGER, TEXTS, Takes
from web.http.pagination import link_headers
from web.http.params import Params
from web.http.security import viewer
from web.mastodon.entities import OWN_KINDS, Fragment, entities_of


def entity_id(request: web.Request, name: str = "id") -> int:
    """Return an id from the path; web/http/params.py has checked that it is one."""
    return int(request.match_info[name])


async def statuses(request: web.Request, views: Sequence[PostView], context: str = "") -> list[Fragment]:
    """Render posts for the viewer, through the viewer's filters; what these hide in the context is left out."""
    rules = await rules_of(request)
    return await entities_of(request).load_for(views, viewer(request).id, rules, context)


async def status_of(request: web.Request, status_id: int) -> Fragment:
    """Render one post for the viewer. Raises NotFound, also when it is deleted in this moment."""
    found = await statuses(request, await by_ids(viewer(request).account.reader, [status_id]))
    if not found:
        raise NotFound
    return found[0]


async def rules_of(request: web.Request) -> tuple[Rule, ...]:
    """Return the viewer's filters."""
    me = viewer(request)
    return await request.app[RULEBOOKS].of(me.id, me.filters_revision)


async def status_page(request: web.Request, views: Sequence[PostView], context: str = "") -> web.Response:
    """Answer a page of posts. Where it goes on does not depend on what filters hide of it."""
    headers = link_headers(request, [view.cursor for view in views])
    return json_response(await statuses(request, views, context), headers=headers)


async def accounts_page(request: web.Request, listed: Sequence[Cursored]) -> web.Response:
    """Answer a page of accounts."""
    accounts = await entities_of(request).accounts([each.account_id for each in listed])
    headers = link_headers(request, [each.cursor for each in listed])
    return json_response([accounts[each.account_id] for each in listed], headers=headers)


QUERY: Takes = {"types": TEXTS, "exclude_types": TEXTS, "account_id": INTEGER, "include_filtered": BOOLEAN}
"""What query_of reads."""


def _all_of(kinds: Sequence[str]) -> list[str]:
    """Return kinds with those that are shown as one of them."""
    return [*kinds, *(own for own, shown in SHOWN_AS.items() if shown in kinds and own not in kinds)]


def query_of(params: Params) -> NotificationQuery:
    """Read which notifications are asked for, one by one or in groups. OWN_KINDS are for who names them."""
    kinds, not_kinds = _all_of(params.texts("types")), _all_of(params.texts("exclude_types"))
    return NotificationQuery(
        kinds=kinds,
        not_kinds=[*not_kinds, *OURS] if kinds else [*not_kinds, *OURS, *OWN_KINDS],
        sender_id=params.integer("account_id"),
        with_filtered=params.boolean("include_filtered", False),
    )
