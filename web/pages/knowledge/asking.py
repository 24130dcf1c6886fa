"""What who asked a question does when nobody answers: ask an expert, or link it to an older one that is the same."""

import re
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from models.core.accounts import Account
from models.core.errors import Invalid, NotFound, ParvisError
from models.knowledge.asking import Candidate, asked_of, candidates
from models.knowledge.duplicates import duplicates_of, originals_of
from models.knowledge.similar import similar_questions
from models.posts.posts import Post
from models.posts.timelines import by_ids
from outbox.knowledge.asking import ask_expert, question_to_ask_for
from outbox.knowledge.duplicates import mark_duplicate, unmark_duplicate
from web.http.answers import redirect
from web.http.context import network_of, site_of
from web.http.language import READING, gettext, reading_of
from web.http.params import parameters
from web.http.security import Route, check_form, session, viewer
from web.mastodon.listing import entity_id
from web.pages.frame import Notice, framed
from web.pages.people.showing import Shown, people_shown
from web.pages.posts.problems import problem_of
from web.pages.posts.showing import shown, shown_by_id

_PATH = "/questions/{id}"
_LAST_NUMBER = re.compile(r"(\d{1,19})/?(?:[?#].*)?$", re.ASCII)
OFFERED = 8
"""Older questions to choose from."""


@dataclass(frozen=True)
class Linked:
    """What a question is linked to, as far as the viewer may see it."""

    original: dict[str, Any] | None
    duplicates: list[dict[str, Any]]


async def linked_to(request: web.Request, me: Account, post: Post) -> Linked:
    """Return the questions that are linked to one, and that it is linked to."""
    original = (await originals_of([post.id])).get(post.id)
    ids = [*([original.post_id] if original else []), *await duplicates_of(post.id)]
    found = {int(each["id"]): each for each in await shown(request, await by_ids(me.reader, ids))}
    above = found.pop(original.post_id, None) if original else None
    return Linked(above, [found[i] for i in ids if i in found])


# --- experts ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Offered:
    person: Shown
    candidate: Candidate


async def show_experts(request: web.Request) -> web.StreamResponse:
    return await _experts(request)


async def ask(request: web.Request) -> web.StreamResponse:
    """Ask somebody, once, and show who else there is."""
    READING.set(reading_of(request))
    params = await parameters(request)
    check_form(request, params)
    try:
        await ask_expert(
            network_of(request), viewer(request).account, entity_id(request), params.integer("person", 0)
        )
    except Invalid as error:
        return await _experts(request, error)
    return redirect(f"/questions/{entity_id(request)}/experts", 303)


async def _experts(request: web.Request, error: ParvisError | None = None) -> web.StreamResponse:
    me = viewer(request).account
    question = await question_to_ask_for(me, entity_id(request))
    found, asked = await candidates(site_of(request), me.id, question), await asked_of(question.id)
    ids = [*(each.account_id for each in found), *asked]
    people = {int(each.account["id"]): each for each in await people_shown(request, ids)}
    return await framed(
        request,
        "knowledge/experts.html",
        error.status if error else 200,
        post=await _shown(request, question),
        offered=[Offered(people[each.account_id], each) for each in found if each.account_id in people],
        asked=[people[i] for i in asked if i in people],
        notices=_notices(request, error),
    )


# --- duplicates ------------------------------------------------------------------------------------------------


async def show_older(request: web.Request) -> web.StreamResponse:
    return await _older(request)


async def link(request: web.Request) -> web.StreamResponse:
    """Link a question to an older one, chosen or named by its address; or to none any more."""
    READING.set(reading_of(request))
    params = await parameters(request)
    check_form(request, params)
    network, me, question_id = network_of(request), viewer(request).account, entity_id(request)
    try:
        if params.text("original") == "none":
            await unmark_duplicate(network, me, question_id)
        else:
            await mark_duplicate(network, me, question_id, _named(params.text("original")))
    except Invalid as error:
        return await _older(request, error)
    return redirect(f"/posts/{question_id}", 303)


def _named(typed: str) -> int:
    """Read the number of a question, or the address of its page. Raises Invalid."""
    found = _LAST_NUMBER.search(typed.strip())
    if found is None:
        raise Invalid(gettext("Choose a question, or paste the address of its page."), original="is none")
    return min(int(found[1]), 2**63 - 1)


async def _older(request: web.Request, error: ParvisError | None = None) -> web.StreamResponse:
    me = viewer(request).account
    question = await question_to_ask_for(me, entity_id(request))
    alike = await similar_questions(
        site_of(request), me.id, question.title, besides=question.id, most=OFFERED
    )
    views = await by_ids(me.reader, [each.post_id for each in alike if each.post_id < question.id])
    return await framed(
        request,
        "knowledge/older.html",
        error.status if error else 200,
        post=await _shown(request, question),
        older=await shown(request, views),
        linked=await linked_to(request, me, question),
        notices=_notices(request, error),
    )


async def _shown(request: web.Request, question: Post) -> dict[str, Any]:
    found = await shown_by_id(request, question.id)
    if found is None:
        raise NotFound
    return found


def _notices(request: web.Request, error: ParvisError | None) -> list[Notice]:
    return [Notice(problem_of(error, site_of(request).settings).text, "bad")] if error else []


ROUTES = [
    Route("GET", f"{_PATH}/experts", show_experts, session, feature="ask_expert"),
    Route("POST", f"{_PATH}/experts", ask, session, feature="ask_expert"),
    Route("GET", f"{_PATH}/older", show_older, session, feature="questions"),
    Route("POST", f"{_PATH}/older", link, session, feature="questions"),
]
