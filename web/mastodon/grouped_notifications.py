"""Notifications in groups, as newer clients read them; one by one they are in web/mastodon/notifications.py."""

from collections.abc import Mapping, Sequence
from typing import Any

import orjson
from aiohttp import web

from models.notifications import bundles as notification_groups
from models.notifications import notifications
from models.notifications.bundles import GROUPED, Group
from models.notifications.notifications import OURS
from models.people.preferences import markers
from models.posts.timelines import by_ids
from web.http.answers import json_response
from web.http.contract import INTEGER, TEXT, TEXTS
from web.http.pagination import PAGE, link_headers, page_of
from web.http.params import Params, parameters
from web.http.security import Route, scope, viewer
from web.mastodon.entities import EVENT_KINDS, Fragment, entities_of, kind_members, moment_text
from web.mastodon.listing import QUERY, query_of, rules_of

PARTIAL = ("id", "acct", "locked", "bot", "url", "avatar", "avatar_static")
"""Members of an account that are enough to show its picture."""


def group_entity(group: Group, details: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Render a group; `details` is what Entities.details made of its newest. The newest id is a number, as Ice Cubes
    decodes it; the others are texts.
    """
    return {
        "group_key": group.key,
        "notifications_count": group.count,
        **kind_members(group.kind),
        "most_recent_notification_id": group.newest_id,
        "page_min_id": str(group.oldest_id),
        "page_max_id": str(group.newest_id),
        "latest_page_notification_at": moment_text(group.latest_at),
        "sample_account_ids": [str(sender_id) for sender_id in group.sender_ids],
        "status_id": str(group.post_id) if group.post_id else None,
        **(details or {}),
    }


async def show_page(request: web.Request) -> web.Response:
    params = await parameters(request)
    page, me = page_of(params, 40, 80), viewer(request)
    groups = await notification_groups.groups_of(me.id, page, query_of(params), _grouped(params))
    partial = params.text("expand_accounts") == "partial_avatars"
    headers = link_headers(request, [group.newest_id for group in groups])
    return json_response(await _rendered(request, groups, partial=partial), headers=headers)


async def show(request: web.Request) -> web.Response:
    group = await notification_groups.group_for(viewer(request).id, request.match_info["group_key"])
    return json_response(await _rendered(request, [group], partial=False))


async def show_accounts(request: web.Request) -> web.Response:
    senders = await notification_groups.senders_of(viewer(request).id, request.match_info["group_key"])
    accounts = await entities_of(request).accounts(senders)
    return json_response([accounts[sender_id] for sender_id in senders])


async def dismiss(request: web.Request) -> web.Response:
    await notification_groups.dismiss_group(viewer(request).id, request.match_info["group_key"])
    return json_response({})


async def clear(request: web.Request) -> web.Response:
    await notifications.dismiss_all(viewer(request).id)
    return json_response({})


async def unread_count(request: web.Request) -> web.Response:
    params, me = await parameters(request), viewer(request)
    read = (await markers(me.id, ["notifications"])).get("notifications")
    limit = min(max(params.integer("limit", 100), 1), 1000)
    count = await notification_groups.count_groups(
        me.id, read.last_read_id if read else 0, query_of(params), _grouped(params), limit
    )
    return json_response({"count": count})


def _grouped(params: Params) -> Sequence[str]:
    """Return the kinds to group: those that the client can show in groups."""
    if "grouped_types" not in params:
        return GROUPED
    wanted = params.texts("grouped_types")
    return [kind for kind in GROUPED if kind in wanted]


async def _rendered(request: web.Request, groups: Sequence[Group], *, partial: bool) -> dict[str, Any]:
    """Render groups with the posts and people that they name, each once.

    Groups about posts that the viewer may no longer see are left out.
    """
    me, entities = viewer(request), entities_of(request)
    views = await by_ids(
        me.account.reader, list(dict.fromkeys(group.post_id for group in groups if group.post_id))
    )
    posts = await entities.load_by_id(views, me.id, await rules_of(request))
    details = await entities.details({group.newest_id: group.kind for group in groups}, me.id)
    shown = [
        group
        for group in groups
        if (group.post_id is None or group.post_id in posts)
        and (group.kind not in EVENT_KINDS or group.newest_id in details)
        and group.kind not in OURS
    ]
    accounts = await entities.accounts([sender_id for group in shown for sender_id in group.sender_ids])
    first = {group.sender_ids[0] for group in shown} if partial else accounts.keys()
    answer: dict[str, Any] = {
        "accounts": [account for account_id, account in accounts.items() if account_id in first],
        "statuses": [Fragment(post) for post in posts.values()],
        "notification_groups": [group_entity(group, details.get(group.newest_id)) for group in shown],
    }
    if partial:
        rest = [account for account_id, account in accounts.items() if account_id not in first]
        answer["partial_accounts"] = [_partial(account) for account in rest]
    return answer


def _partial(account: Fragment) -> dict[str, Any]:
    whole = orjson.loads(orjson.dumps(account))
    return {name: whole[name] for name in PARTIAL}


READ_OR_WRITE = ("read:notifications", "write:notifications")
READ, WRITE = scope("read:notifications"), scope("write:notifications")

ROUTES = [
    Route(
        "GET",
        "/api/v2/notifications",
        show_page,
        READ,
        "GroupedNotifications",
        {**PAGE, **QUERY, "expand_accounts": TEXT, "grouped_types": TEXTS},
    ),
    Route(
        "GET",
        "/api/v2/notifications/unread_count",
        unread_count,
        READ,
        "Count",
        {**QUERY, "limit": INTEGER, "grouped_types": TEXTS},
    ),
    Route("POST", "/api/v2/notifications/clear", clear, WRITE, "{}"),
    Route("GET", "/api/v2/notifications/{group_key}", show, READ, "GroupedNotifications"),
    # Mastodon asks for the right to write here, and so do clients that follow it.
    Route(
        "GET", "/api/v2/notifications/{group_key}/accounts", show_accounts, scope(*READ_OR_WRITE), "[Account]"
    ),
    Route("POST", "/api/v2/notifications/{group_key}/dismiss", dismiss, WRITE, "{}"),
]
"""Behind those of web/mastodon/notification_policy.py, whose paths look like groups."""
