"""Web push: one subscription for each token of a client. What is sent, and where to, is
outbox/notifications/push.py.
"""

from typing import Any

from aiohttp import web

from models.core.errors import NotFound
from models.core.site import Site
from models.notifications.push import ALERTS, Login, PushSubscription, subscription_of
from outbox.notifications import push
from outbox.notifications.push import NewSubscription
from web.http.answers import json_response
from web.http.context import site_of
from web.http.contract import BOOLEAN, TEXT, Takes, an_object
from web.http.params import Params, parameters
from web.http.security import Route, scope, viewer


async def show(request: web.Request) -> web.Response:
    found = await subscription_of(login_of(request))
    if found is None:
        raise NotFound
    return json_response(await subscription_entity(site_of(request), found))


async def create(request: web.Request) -> web.Response:
    params, me = await parameters(request), viewer(request)
    asked, data = params.nested("subscription"), params.nested("data")
    keys = asked.nested("keys")
    new = NewSubscription(
        endpoint=asked.text("endpoint"),
        p256dh=keys.text("p256dh"),
        auth=keys.text("auth"),
        standard=asked.boolean("standard", False),
        alerts=_alerts(data),
        policy=data.text("policy") or params.text("policy") or "all",
    )
    made = await push.subscribe(site_of(request), me.id, login_of(request), new)
    return json_response(await subscription_entity(site_of(request), made))


async def change(request: web.Request) -> web.Response:
    params = await parameters(request)
    data = params.nested("data")
    alerts = _alerts(data) if "alerts" in data else None
    policy = data.text("policy") or params.text("policy")
    changed = await push.change(login_of(request), alerts, policy)
    return json_response(await subscription_entity(site_of(request), changed))


async def delete(request: web.Request) -> web.Response:
    await push.end(login_of(request))
    return json_response({})


def login_of(request: web.Request) -> Login:
    """Return what the client that asks is logged in with: its subscription goes with that."""
    me = viewer(request)
    return Login(me.token_id, me.session_id)


async def subscription_entity(site: Site, subscription: PushSubscription) -> dict[str, Any]:
    """Render a subscription. Its id is a small number, which Ice Cubes and Tusky decode as such."""
    return {
        "id": subscription.id,
        "endpoint": subscription.endpoint,
        "standard": subscription.standard,
        "alerts": subscription.alerts,
        "policy": subscription.policy,
        "server_key": await push.public_key(site),
    }


def _alerts(data: Params) -> dict[str, bool]:
    asked = data.nested("alerts")
    return {kind: asked.boolean(kind, False) for kind in ALERTS}


PUSH = scope("push")

DATA: Takes = {
    "data": an_object({"alerts": an_object(dict.fromkeys(ALERTS, BOOLEAN)), "policy": TEXT}),
    "policy": TEXT,
}
SUBSCRIPTION = an_object(
    {"endpoint": TEXT, "keys": an_object({"p256dh": TEXT, "auth": TEXT}), "standard": BOOLEAN}
)

ROUTES = [
    Route("GET", "/api/v1/push/subscription", show, PUSH, "WebPushSubscription"),
    Route(
        "POST",
        "/api/v1/push/subscription",
        create,
        PUSH,
        "WebPushSubscription",
        {**DATA, "subscription": SUBSCRIPTION},
    ),
    Route("PUT", "/api/v1/push/subscription", change, PUSH, "WebPushSubscription", DATA),
    Route("PATCH", "/api/v1/push/subscription", change, PUSH, "WebPushSubscription", DATA),
    Route("DELETE", "/api/v1/push/subscription", delete, PUSH, "{}"),
]
