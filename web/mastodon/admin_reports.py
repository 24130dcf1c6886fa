"""Reports by Mastodon's admin API, for moderators."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import orjson
from aiohttp import web

from models.core.accounts import Account
from models.moderation.moderation import Report, posts_of_reports, report_by_id, reports_of
from models.moderation.site_texts import rules
from models.posts.timelines import reported
from outbox.moderation import reports
from web.http.answers import json_response
from web.http.contract import BOOLEAN, INTEGER, INTEGERS, TEXT, Takes
from web.http.language import accepted_languages
from web.http.pagination import PAGE, link_headers, page_of
from web.http.params import parameters
from web.http.security import Route, admin_scope, viewer
from web.mastodon.admin_accounts import admin_entities
from web.mastodon.entities import entities_of, moment_text
from web.mastodon.instance import rule_entity
from web.mastodon.listing import entity_id


async def report_entities(request: web.Request, found: Sequence[Report]) -> list[dict[str, Any]]:
    """Render reports with their people, posts and rules: a fixed number of statements for a page of them."""
    me = viewer(request).account.id
    people = await admin_entities(
        request,
        [i for r in found for i in (r.account_id, r.target_id, r.assigned_id, r.resolved_by_id) if i],
    )
    post_ids = await posts_of_reports([report.id for report in found])
    views = await reported(me, [i for ids in post_ids.values() for i in ids])
    rendered = await entities_of(request).load_for(views, me)
    posts = {view.id: fragment for view, fragment in zip(views, rendered, strict=True)}
    wishes = accepted_languages(request)
    stated = {rule.id: rule_entity(rule, wishes) for rule in await rules(ended=True)}
    return [
        {
            "id": str(report.id),
            "action_taken": report.resolved_at is not None,
            "action_taken_at": moment_text(report.resolved_at),
            "category": report.category,
            "comment": report.comment,
            "forwarded": report.forwarded,
            "created_at": moment_text(report.created_at),
            "updated_at": moment_text(report.updated_at),
            "account": people[report.account_id],
            "target_account": people[report.target_id],
            "assigned_account": people.get(report.assigned_id or 0),
            "action_taken_by_account": people.get(report.resolved_by_id or 0),
            "statuses": [posts[i] for i in post_ids[report.id] if i in posts],
            "rules": [stated[i] for i in orjson.loads(report.rule_ids_json) if i in stated],
        }
        for report in found
    ]


async def index(request: web.Request) -> web.Response:
    params = await parameters(request)
    found = await reports_of(
        page_of(params, 100, 200),
        resolved=params.boolean("resolved", False),
        account_id=params.integer("account_id"),
        target_id=params.integer("target_account_id"),
    )
    headers = link_headers(request, [report.id for report in found])
    return json_response(await report_entities(request, found), headers=headers)


async def show(request: web.Request) -> web.Response:
    report = await report_by_id(entity_id(request))
    [entity] = await report_entities(request, [report])
    return json_response(entity)


async def update(request: web.Request) -> web.Response:
    """File a report under another category or other rules; what is not named stays."""
    params, report_id = await parameters(request), entity_id(request)
    report = await report_by_id(report_id)
    rule_ids = params.integers("rule_ids") if "rule_ids" in params else orjson.loads(report.rule_ids_json)
    category = params.text("category", report.category)
    await reports.file(viewer(request).account, report_id, category, rule_ids)
    return await show(request)


def doing(
    verb: Callable[[Account, int], Awaitable[None]],
) -> Callable[[web.Request], Awaitable[web.Response]]:
    """Return the handler that does one of the verbs of outbox/moderation/reports.py and shows the report."""

    async def do(request: web.Request) -> web.Response:
        await verb(viewer(request).account, entity_id(request))
        return await show(request)

    return do


_PATH = "/api/v1/admin/reports"
READ, WRITE = (admin_scope(f"admin:{verb}:reports", "moderator") for verb in ("read", "write"))

FILED: Takes = {"category": TEXT, "rule_ids": INTEGERS}

ROUTES = [
    Route(
        "GET",
        _PATH,
        index,
        READ,
        "[AdminReport]",
        {**PAGE, "resolved": BOOLEAN, "account_id": INTEGER, "target_account_id": INTEGER},
    ),
    Route("GET", f"{_PATH}/{{id}}", show, READ, "AdminReport"),
    Route("PUT", f"{_PATH}/{{id}}", update, WRITE, "AdminReport", FILED),
    Route("PATCH", f"{_PATH}/{{id}}", update, WRITE, "AdminReport", FILED),
    Route("POST", f"{_PATH}/{{id}}/assign_to_self", doing(reports.assign), WRITE, "AdminReport"),
    Route("POST", f"{_PATH}/{{id}}/unassign", doing(reports.unassign), WRITE, "AdminReport"),
    Route("POST", f"{_PATH}/{{id}}/resolve", doing(reports.resolve), WRITE, "AdminReport"),
    Route("POST", f"{_PATH}/{{id}}/reopen", doing(reports.reopen), WRITE, "AdminReport"),
]
