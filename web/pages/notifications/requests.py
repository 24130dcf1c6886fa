"""Whose notifications somebody wants at once, and the people whose notifications were held back."""

from dataclasses import replace
from typing import Any

from aiohttp import web

from models.core.errors import NotFound
from models.notifications import policies
from models.notifications.policies import ASPECTS, VERDICTS, Verdict
from models.posts.timelines import by_ids
from web.http.answers import redirect
from web.http.context import site_of
from web.http.pagination import page_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, session, viewer
from web.mastodon.listing import entity_id
from web.pages.frame import account_entities, framed
from web.pages.posts.showing import shown

PATH = "/notifications/requests"
SHOWN = 40


async def show(request: web.Request) -> web.Response:
    return await _show(request)


async def _show(request: web.Request, status: int = 200, *, settled: bool = False) -> web.Response:
    me = viewer(request)
    asked = page_of(await parameters(request)) if request.method == "GET" else page_of(Params({}))
    found = await policies.requests_of(me.id, replace(asked, limit=SHOWN))
    people = await account_entities(request, [each.sender_id for each in found])
    views = await by_ids(me.account.reader, [each.last_post_id for each in found if each.last_post_id])
    posts = {int(each["id"]): each for each in await shown(request, views)}
    policy = await policies.policy_of(me.id)
    return await framed(
        request,
        "notifications/requests.html",
        status,
        current="notifications",
        requests=[
            {"request": each, "account": people[each.sender_id], "post": posts.get(each.last_post_id or 0)}
            for each in found
            if each.sender_id in people
        ],
        older=f"?max_id={found[-1].id}" if len(found) == SHOWN else "",
        policy={aspect: getattr(policy, f"for_{aspect}") for aspect in ASPECTS},
        verdicts=VERDICTS,
        settled=settled,
    )


async def act(request: web.Request) -> web.StreamResponse:
    """Release what was held back of somebody, or forget it."""
    params = await parameters(request)
    check_form(request, params)
    me, request_id = viewer(request).id, entity_id(request)
    try:
        if request.match_info["verb"] == "accept":
            await policies.accept(site_of(request).live, me, [request_id])
        elif request.match_info["verb"] == "dismiss":
            await policies.dismiss(me, [request_id])
        else:
            raise NotFound
    except NotFound:
        return await _show(request, 404, settled=True)
    return redirect(PATH, 303)


async def change(request: web.Request) -> web.StreamResponse:
    """Keep the policy. What is no verdict is left as it is: the form offers nothing else."""
    params = await parameters(request)
    check_form(request, params)
    typed: dict[str, Any] = {aspect: params.text(aspect) for aspect in ASPECTS}
    changes: dict[str, Verdict] = {aspect: each for aspect, each in typed.items() if each in VERDICTS}
    await policies.set_policy(viewer(request).id, changes)
    return redirect(PATH, 303)


ROUTES = [
    Route("GET", PATH, show, session),
    Route("POST", f"{PATH}/policy", change, session),
    Route("POST", f"{PATH}/{{id}}/{{verb}}", act, session),
]
