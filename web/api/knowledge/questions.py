"""Questions, for apps that know Parvis: which there are, and what is chosen among their answers. Plain clients ask by a
`?` in front of a text and accept by ✅ or `!accept` (outbox/knowledge/clients.py).
"""

from collections.abc import Awaitable, Callable

from aiohttp import web

from models.knowledge.questions import Kind
from outbox.knowledge.questions import choose
from web.http.answers import json_response
from web.http.context import network_of
from web.http.security import Route, scope, viewer
from web.mastodon.listing import entity_id, status_of

WRITE, FEATURE = scope("write:statuses"), "questions"


def _choosing(kind: Kind, *, on: bool) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def handle(request: web.Request) -> web.Response:
        """Choose an answer, or no longer, and answer it as it is then."""
        me, answer_id = viewer(request).account, entity_id(request)
        await choose(network_of(request), me, answer_id, kind, on=on)
        return json_response(await status_of(request, answer_id))

    return handle


ROUTES = [
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
        _choosing("verified", on=True),
        WRITE,
        "Status",
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
