"""Handing somebody to the moderators. What these do with it is web/mastodon/admin_reports.py."""

from aiohttp import web

from models.moderation.moderation import posts_of_reports
from outbox.relations.blocks import report
from web.http.answers import json_response
from web.http.context import network_of
from web.http.contract import BOOLEAN, INTEGER, INTEGERS, TEXT
from web.http.params import parameters
from web.http.security import Route, scope, viewer
from web.mastodon.entities import entities_of, report_entity


async def create(request: web.Request) -> web.Response:
    params = await parameters(request)
    made = await report(
        network_of(request),
        viewer(request).account,
        params.integer("account_id", 0),
        params.integers("status_ids"),
        params.text("comment"),
        params.text("category"),
        rule_ids=params.integers("rule_ids"),
        forward=params.boolean("forward", False),
    )
    posts = (await posts_of_reports([made.id]))[made.id]
    target = (await entities_of(request).accounts([made.target_id]))[made.target_id]
    return json_response(report_entity(made, posts, target))


ROUTES = [
    Route(
        "POST",
        "/api/v1/reports",
        create,
        scope("write:reports"),
        "Report",
        {
            "account_id": INTEGER,
            "status_ids": INTEGERS,
            "comment": TEXT,
            "category": TEXT,
            "rule_ids": INTEGERS,
            "forward": BOOLEAN,
        },
    )
]
