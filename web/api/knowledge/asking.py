"""Questions that were asked before, and asking an expert, for apps that know Parvis."""

from aiohttp import web

from models.core.errors import NotFound
from models.knowledge.asking import candidates
from models.knowledge.duplicates import duplicates_of, originals_of
from models.posts.posts import post_for
from models.posts.timelines import by_ids
from outbox.knowledge.asking import ask_expert, question_to_ask_for
from outbox.knowledge.duplicates import mark_duplicate, unmark_duplicate
from web.http.answers import json_response
from web.http.context import network_of, site_of
from web.http.contract import INTEGER
from web.http.params import parameters
from web.http.security import Route, scope, viewer
from web.mastodon.entities import entities_of
from web.mastodon.listing import entity_id, status_of, statuses


async def duplicates(request: web.Request) -> web.Response:
    """Tell what older question a question was linked to, and which ones to it, as far as they may be read."""
    me = viewer(request).account
    post = await post_for(me.reader, entity_id(request))
    original = (await originals_of([post.id])).get(post.id)
    above = await statuses(request, await by_ids(me.reader, [original.post_id] if original else []))
    below = await statuses(request, await by_ids(me.reader, await duplicates_of(post.id)))
    return json_response({"duplicate_of": above[0] if above else None, "duplicates": below})


async def link(request: web.Request) -> web.Response:
    """Link a question to the older one `original_id`, which is the same."""
    me, original_id = viewer(request).account, (await parameters(request)).integer("original_id")
    if original_id is None:
        raise NotFound
    await mark_duplicate(network_of(request), me, entity_id(request), original_id)
    return json_response(await status_of(request, entity_id(request)))


async def unlink(request: web.Request) -> web.Response:
    """Link a question to no older one any more."""
    await unmark_duplicate(network_of(request), viewer(request).account, entity_id(request))
    return json_response(await status_of(request, entity_id(request)))


async def experts(request: web.Request) -> web.Response:
    """Name whom one may ask to answer a question, the best to ask first: five at most."""
    me = viewer(request).account
    question = await question_to_ask_for(me, entity_id(request))
    found = await candidates(site_of(request), me.id, question)
    accounts = await entities_of(request).accounts([each.account_id for each in found])
    return json_response(
        [
            {
                "account": accounts[each.account_id],
                "skills": list(each.skills),
                "accepted_answers": each.answers,
                "works_now": each.works_now,
            }
            for each in found
            if each.account_id in accounts
        ]
    )


async def ask(request: web.Request) -> web.Response:
    """Ask somebody to answer a question, once: a message below it names them."""
    person_id = entity_id(request, "account_id")
    await ask_expert(network_of(request), viewer(request).account, entity_id(request), person_id)
    return json_response({})


_QUESTION = "/api/parvis/v1/questions/{id}"
READ, WRITE = scope("read:statuses"), scope("write:statuses")
QUESTIONS, ASK = "questions", "ask_expert"

ROUTES = [
    Route("GET", f"{_QUESTION}/duplicates", duplicates, READ, "Duplicates", feature=QUESTIONS),
    Route(
        "POST", f"{_QUESTION}/duplicate", link, WRITE, "Status", {"original_id": INTEGER}, feature=QUESTIONS
    ),
    Route("DELETE", f"{_QUESTION}/duplicate", unlink, WRITE, "Status", feature=QUESTIONS),
    Route("GET", f"{_QUESTION}/experts", experts, READ, "[Candidate]", feature=ASK),
    Route("POST", f"{_QUESTION}/experts/{{account_id}}", ask, WRITE, "{}", feature=ASK),
]
