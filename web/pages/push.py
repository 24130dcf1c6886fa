"""Push for browsers: one subscription for each session, ended with it. As apps have it: web/mastodon/push.py."""

from aiohttp import web

from models.notifications.push import ALERTS, push_hosts, subscription_of
from outbox.notifications import push
from outbox.notifications.push import NewSubscription
from web.http.answers import json_response
from web.http.context import site_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, session, viewer
from web.mastodon.push import login_of, subscription_entity


async def show(request: web.Request) -> web.Response:
    """Answer with what a script needs to offer it: whether a service is allowed at all, our key, and what is on."""
    found = await subscription_of(login_of(request))
    return json_response(
        {
            "allowed": bool(await push_hosts()),
            "server_key": await push.public_key(site_of(request)),
            "subscription": await subscription_entity(site_of(request), found) if found else None,
        }
    )


async def subscribe(request: web.Request) -> web.Response:
    """Wake this browser from now on, in place of its former subscription; of all kinds of notifications, unless some are
    chosen. The fields are those of the browser's own PushSubscription, `alerts` and `policy` those of apps.
    """
    params = await parameters(request)
    check_form(request, params)
    keys = params.nested("keys")
    new = NewSubscription(
        endpoint=params.text("endpoint"),
        p256dh=keys.text("p256dh"),
        auth=keys.text("auth"),
        standard=True,
        alerts=_alerts(params),
        policy=params.text("policy") or "all",
    )
    made = await push.subscribe(site_of(request), viewer(request).id, login_of(request), new)
    return json_response(await subscription_entity(site_of(request), made))


async def end(request: web.Request) -> web.Response:
    """Wake this browser no more."""
    check_form(request, await parameters(request))
    await push.end(login_of(request))
    return json_response({})


def _alerts(params: Params) -> dict[str, bool]:
    chosen = params.nested("alerts")
    is_chosen = "alerts" in params
    return {kind: chosen.boolean(kind, False) if is_chosen else True for kind in ALERTS}


ROUTES = [
    Route("GET", "/push", show, session),
    Route("POST", "/push", subscribe, session),
    Route("DELETE", "/push", end, session),
]
