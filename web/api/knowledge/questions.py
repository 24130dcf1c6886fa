"""Questions, for apps that know Parvis: which there are, and what is chosen among their answers. Plain clients ask by a
`?` in front of a text and accept by ✅ or `!accept` (outbox/knowledge/clients.py).
"""

from collections.abc import Awaitable, Callable
from typing import get_args

from aiohttp import web

from models.core.errors import Invalid
from models.knowledge.lists import LISTS, Asked, Which, questions_listed
from models.knowledge.questions import Kind
from models.posts.timelines import by_ids
from outbox.knowledge import experts
from outbox.knowledge.questions import choose
from web.http.answers import json_response
from web.http.context import network_of, site_of
from web.http.contract import BOOLEAN, DAY, INTEGER, TEXT, Takes
from web.http.pagination import PAGE, link_headers, offset_headers, offset_of, page_of
from web.http.params import parameters
from web.http.security import Route, scope, viewer
from web.mastodon.listing import entity_id, status_of, statuses

WRITE, FEATURE = scope("write:statuses"), "questions"


async def show_list(request: web.Request) -> web.Response:
    """List questions that one may read, the newest first; popular ones and their pages by `offset`."""
    me, params = viewer(request).account, await parameters(request)
    which = next((each for each in get_args(Which) if each == (params.text("list") or "all")), None)
    if which is None:
        raise Invalid(f"Validation failed: list must be one of {', '.join(LISTS)}", list="is unknown")
    asked = Asked(which, params.text("tag"), params.integer("group_id"), params.boolean("mine", False))
    page, offset = page_of(params, 20, 40), offset_of(params)
    found = await questions_listed(me.id, asked, page, site_of(request).look, offset=offset)
    views = await by_ids(me.reader, found.ids)
    if which == "popular":
        headers = offset_headers(request, offset, page.limit, len(found.ids))
    else:
        headers = link_headers(request, list(found.ids))
    return json_response(await statuses(request, views), headers=headers)


async def name_expert(request: web.Request) -> web.Response:
    """Let a member of a group verify answers in it; for its moderators."""
    return await _expert(request, on=True)


async def drop_expert(request: web.Request) -> web.Response:
    """Let somebody verify no answers in a group any more; for its moderators."""
    return await _expert(request, on=False)


async def _expert(request: web.Request, *, on: bool) -> web.Response:
    me, group_id, person_id = viewer(request).account, entity_id(request), entity_id(request, "account_id")
    await experts.name_expert(network_of(request), me, group_id, person_id, on)
    return json_response({})


def _choosing(kind: Kind, *, on: bool) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def handle(request: web.Request) -> web.Response:
        """Choose an answer, or no longer, and answer it as it is then."""
        me, answer_id = viewer(request).account, entity_id(request)
        await choose(network_of(request), me, answer_id, kind, on=on)
        return json_response(await status_of(request, answer_id))

    return handle


async def verify(request: web.Request) -> web.Response:
    """Verify an answer, to be looked at again on a day, if one is given; answer it as it is then."""
    me, answer_id = viewer(request).account, entity_id(request)
    day = (await parameters(request)).day("review_on")
    await choose(network_of(request), me, answer_id, "verified", review_on=day)
    return json_response(await status_of(request, answer_id))


EXPERT = "/api/parvis/v1/groups/{id}/experts/{account_id}"
ASKED: Takes = {"list": TEXT, "tag": TEXT, "group_id": INTEGER, "mine": BOOLEAN, "offset": INTEGER}

ROUTES = [
    Route(
        "GET",
        "/api/parvis/v1/questions",
        show_list,
        scope("read:statuses"),
        "[Status]",
        {**PAGE, **ASKED},
        feature=FEATURE,
    ),
    Route("PUT", EXPERT, name_expert, scope("write:follows"), "{}", feature=FEATURE),
    Route("DELETE", EXPERT, drop_expert, scope("write:follows"), "{}", feature=FEATURE),
    Route(
        "POST",
        "/api/parvis/v1/answers/{id}/accept",
        _choosing("accepted", on=True),
        WRITE,
        "Status",
        feature=FEATURE,
    ),
    Route(
        "POST",
        "/api/parvis/v1/answers/{id}/unaccept",
        _choosing("accepted", on=False),
        WRITE,
        "Status",
        feature=FEATURE,
    ),
    Route(
        "POST",
        "/api/parvis/v1/answers/{id}/verify",
        verify,
        WRITE,
        "Status",
        {"review_on": DAY},
        feature=FEATURE,
    ),
    Route(
        "POST",
        "/api/parvis/v1/answers/{id}/unverify",
        _choosing("verified", on=False),
        WRITE,
        "Status",
        feature=FEATURE,
    ),
]
