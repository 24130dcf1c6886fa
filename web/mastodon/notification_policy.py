"""Whose notifications somebody wants, and the requests of those that were held back."""

from typing import Any

from aiohttp import web

from models.core.errors import Invalid
from models.notifications import policies as notification_policies
from models.notifications.policies import ASPECTS, VERDICTS, NotificationPolicy, RequestView, Verdict
from models.posts.timelines import by_ids
from web.http.answers import json_response
from web.http.context import site_of
from web.http.contract import BOOLEAN, INTEGERS, TEXT, Takes
from web.http.pagination import PAGE, link_headers, page_of
from web.http.params import Params, parameters
from web.http.security import Route, scope, viewer
from web.mastodon.entities import Fragment, entities_of, moment_text
from web.mastodon.listing import entity_id, rules_of


async def show(request: web.Request) -> web.Response:
    return await _answer(request, await notification_policies.policy_of(viewer(request).id))


async def change(request: web.Request) -> web.Response:
    params = await parameters(request)
    policy = await notification_policies.set_policy(viewer(request).id, _changes(params))
    return await _answer(request, policy)


async def show_v1(request: web.Request) -> web.Response:
    return await _answer_v1(request, await notification_policies.policy_of(viewer(request).id))


async def change_v1(request: web.Request) -> web.Response:
    """Change by switches: older clients only know to filter or not."""
    params = await parameters(request)
    switches = {aspect: params.boolean(f"filter_{aspect}") for aspect in ASPECTS}
    changes: dict[str, Verdict] = {
        aspect: "filter" if on else "accept" for aspect, on in switches.items() if on is not None
    }
    policy = await notification_policies.set_policy(viewer(request).id, changes)
    return await _answer_v1(request, policy)


async def show_requests(request: web.Request) -> web.Response:
    page = page_of(await parameters(request), 40, 80)
    found = await notification_policies.requests_of(viewer(request).id, page)
    headers = link_headers(request, [each.id for each in found])
    return json_response(await _rendered(request, found), headers=headers)


async def show_request(request: web.Request) -> web.Response:
    found = await notification_policies.request_for(viewer(request).id, entity_id(request))
    return json_response((await _rendered(request, [found]))[0])


async def show_merged(request: web.Request) -> web.Response:
    """Say that what was accepted is among the notifications: here it is so at once."""
    return json_response({"merged": True})


async def accept(request: web.Request) -> web.Response:
    ids = await _ids(request)
    await notification_policies.accept(site_of(request).live, viewer(request).id, ids)
    return json_response({})


async def dismiss(request: web.Request) -> web.Response:
    ids = await _ids(request)
    await notification_policies.dismiss(viewer(request).id, ids)
    return json_response({})


async def _ids(request: web.Request) -> list[int]:
    """Return the request of the path, or those of the body."""
    if "id" in request.match_info:
        return [entity_id(request)]
    return (await parameters(request)).integers("id")[:100]


def _changes(params: Params) -> dict[str, Verdict]:
    changes: dict[str, Any] = {
        aspect: params.text(f"for_{aspect}") for aspect in ASPECTS if f"for_{aspect}" in params
    }
    for aspect, verdict in changes.items():
        if verdict not in VERDICTS:
            problem = f"must be one of {', '.join(VERDICTS)}"
            raise Invalid(f"Validation failed: for_{aspect} {problem}", **{f"for_{aspect}": problem})
    return changes


async def _answer(request: web.Request, policy: NotificationPolicy) -> web.Response:
    verdicts = {f"for_{aspect}": getattr(policy, f"for_{aspect}") for aspect in ASPECTS}
    return json_response({**verdicts, "summary": await _summary(request)})


async def _answer_v1(request: web.Request, policy: NotificationPolicy) -> web.Response:
    switches = {f"filter_{aspect}": getattr(policy, f"for_{aspect}") != "accept" for aspect in ASPECTS}
    return json_response({**switches, "summary": await _summary(request)})


async def _summary(request: web.Request) -> dict[str, int]:
    held = await notification_policies.pending(viewer(request).id)
    return {"pending_requests_count": held.requests, "pending_notifications_count": held.notifications}


async def _rendered(request: web.Request, found: list[RequestView]) -> list[dict[str, Any]]:
    """Render requests; the last post only where the viewer may see it."""
    accounts = await entities_of(request).accounts([each.sender_id for each in found])
    wanted = list(dict.fromkeys(each.last_post_id for each in found if each.last_post_id))
    views = await by_ids(viewer(request).account.reader, wanted)
    posts = await entities_of(request).load_by_id(views, viewer(request).id, await rules_of(request))
    return [
        {
            "id": str(each.id),
            "created_at": moment_text(each.created_at),
            "updated_at": moment_text(each.updated_at),
            "notifications_count": str(each.count),
            "account": accounts[each.sender_id],
            "last_status": Fragment(posts[each.last_post_id]) if each.last_post_id in posts else None,
        }
        for each in found
    ]


READ, WRITE = scope("read:notifications"), scope("write:notifications")
_REQUESTS = "/api/v1/notifications/requests"

POLICY: Takes = {f"for_{aspect}": TEXT for aspect in ASPECTS}
POLICY_V1: Takes = {f"filter_{aspect}": BOOLEAN for aspect in ASPECTS}

ROUTES = [
    Route("GET", "/api/v2/notifications/policy", show, READ, "NotificationPolicy"),
    Route("PATCH", "/api/v2/notifications/policy", change, WRITE, "NotificationPolicy", POLICY),
    Route("PUT", "/api/v2/notifications/policy", change, WRITE, "NotificationPolicy", POLICY),
    Route("GET", "/api/v1/notifications/policy", show_v1, READ, "NotificationPolicyV1"),
    Route("PATCH", "/api/v1/notifications/policy", change_v1, WRITE, "NotificationPolicyV1", POLICY_V1),
    Route("PUT", "/api/v1/notifications/policy", change_v1, WRITE, "NotificationPolicyV1", POLICY_V1),
    Route("GET", _REQUESTS, show_requests, READ, "[NotificationRequest]", PAGE),
    Route("GET", f"{_REQUESTS}/merged", show_merged, READ, "json"),
    Route("POST", f"{_REQUESTS}/accept", accept, WRITE, "{}", {"id": INTEGERS}),
    Route("POST", f"{_REQUESTS}/dismiss", dismiss, WRITE, "{}", {"id": INTEGERS}),
    Route("GET", f"{_REQUESTS}/{{id}}", show_request, READ, "NotificationRequest"),
    Route("POST", f"{_REQUESTS}/{{id}}/accept", accept, WRITE, "{}"),
    Route("POST", f"{_REQUESTS}/{{id}}/dismiss", dismiss, WRITE, "{}"),
]
"""Before those of the notifications themselves, whose paths end in any id."""
