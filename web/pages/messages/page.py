"""Conversations: the list of them, one that reads from its oldest message down, and what its buttons do."""

from collections.abc import Awaitable, Callable
from secrets import token_hex
from typing import Any

from aiohttp import web

from models.core.accounts import Account
from models.core.errors import Forbidden, Invalid, NotFound
from models.core.paging import Page
from models.notifications.reading import read_thread
from models.posts.conversations import (
    Conversation,
    conversation_for,
    conversation_of_post,
    conversations_of,
    messages_in,
)
from models.posts.timelines import by_ids
from outbox.posts import conversations
from outbox.posts.conversations import Message
from outbox.posts.reactions import mute_thread
from web.http.answers import redirect
from web.http.context import network_of, site_of
from web.http.language import language_of
from web.http.limits import LIMITS
from web.http.params import Params, parameters
from web.http.security import Route, check_form, session, viewer
from web.http.shapes import without_names
from web.mastodon.conversations import conversation_entities
from web.mastodon.entities import entities_of
from web.mastodon.listing import entity_id, rules_of
from web.pages.frame import account_entities, decoded, framed
from web.pages.posts.showing import shown

PATH = "/messages"
SHOWN, SHOWN_MESSAGES = 20, 40


async def index(request: web.Request) -> web.Response:
    me, asked = viewer(request), await parameters(request)
    found = await conversations_of(me.id, Page(limit=SHOWN, max_id=asked.integer("max_id")))
    entities = await conversation_entities(entities_of(request), found, me.id, await rules_of(request))
    listed = [decoded(each) for each in entities]
    for each in listed:
        if last := each["last_status"]:
            last["content"] = without_names(last["content"])
    older = f"?max_id={found[-1].last_post_id}" if len(found) == SHOWN else ""
    return await framed(request, "messages/list.html", current="messages", conversations=listed, older=older)


async def show(request: web.Request) -> web.Response:
    """Show a conversation, which is read by that."""
    me = viewer(request)
    found = await conversation_for(me.id, entity_id(request))
    if found.unread:
        await conversations.set_unread(site_of(request).live, me.account, found.id, False)
    return await _show(request, found)


async def _show(
    request: web.Request, found: Conversation, problem: Exception | None = None, typed: Params | None = None
) -> web.Response:
    me = viewer(request)
    asked = await parameters(request) if request.method == "GET" else Params({})
    ids = await messages_in(found.id, Page(limit=SHOWN_MESSAGES, max_id=asked.integer("max_id")))
    await read_thread(me.id, ids[:1])
    people = await account_entities(request, found.people_ids or [me.id])
    messages = await _messages(request, ids)
    return await framed(
        request,
        "messages/conversation.html",
        422 if problem else 200,
        current="messages",
        conversation=found,
        people=list(people.values()),
        messages=messages,
        older=f"?max_id={ids[-1]}" if len(ids) == SHOWN_MESSAGES else "",
        muted=bool(messages) and messages[-1]["muted"],
        problem=problem_of(problem),
        here=f"{PATH}/{found.id}",
        **writing(typed or Params({})),
    )


async def _messages(request: web.Request, ids: list[int]) -> list[dict[str, Any]]:
    """Return messages, the oldest first, without the names of those whom they are for."""
    found = await shown(request, await by_ids(viewer(request).account.reader, ids[::-1]))
    for each in found:
        each["content"] = without_names(each["content"])
    return found


def writing(typed: Params) -> dict[str, Any]:
    """Return what a form for a message begins with; its key makes of two clicks one message."""
    return {"text": typed.text("text"), "key": typed.text("key") or token_hex(16)}


def typed_message(request: web.Request, typed: Params) -> Message:
    return Message(
        typed.text("text"),
        typed.text("key")[:255],
        language_of(request),
        typed.boolean("others", False),
    )


def problem_of(error: Exception | None) -> str:
    """Return what is wrong with a message as the key of a text, else the error's own sentence."""
    if not isinstance(error, Invalid | Forbidden):
        return ""
    return next((PROBLEMS[each] for each in error.details.values() if each in PROBLEMS), error.sentence)


PROBLEMS = {
    "can't be blank": "blank",
    "is too long": "long",
    "is too complex": "complex",
    "names others": "others",
    "are too few or too many": "people",
    "are not people": "groups",
}
"""What errors say is wrong -> what the page says."""


async def write(request: web.Request) -> web.StreamResponse:
    """Answer everybody in a conversation. What names others too is another conversation, which is shown then."""
    params = await parameters(request)
    check_form(request, params)
    me = viewer(request)
    found = await conversation_for(me.id, entity_id(request))
    request.app[LIMITS].count_deed(request, me.id, "posts")
    try:
        post_id = await conversations.answer(
            network_of(request), me.account, found.id, typed_message(request, params)
        )
    except (Invalid, Forbidden) as error:
        return await _show(request, found, error, params)
    return await to_message(request, post_id)


async def to_message(request: web.Request, post_id: int) -> web.StreamResponse:
    """Lead to a message in its conversation."""
    found = await conversation_of_post(viewer(request).id, post_id)
    return redirect(f"{PATH}/{found.id}#p-{post_id}", 303)


async def of_post(request: web.Request) -> web.StreamResponse:
    return await to_message(request, entity_id(request))


Verb = Callable[[web.Request, Account, Conversation], Awaitable[object]]


async def _mute(request: web.Request, me: Account, found: Conversation) -> None:
    await mute_thread(me, found.last_post_id or 0, True)


async def _unmute(request: web.Request, me: Account, found: Conversation) -> None:
    await mute_thread(me, found.last_post_id or 0, False)


async def _unread(request: web.Request, me: Account, found: Conversation) -> None:
    await conversations.set_unread(site_of(request).live, me, found.id, True)


async def _remove(request: web.Request, me: Account, found: Conversation) -> None:
    await conversations.delete(me, found.id)


VERBS: dict[str, tuple[Verb, bool]] = {
    "mute": (_mute, True),
    "unmute": (_unmute, True),
    "unread": (_unread, False),
    "remove": (_remove, False),
}
"""What a button does, and whether it stays on the conversation."""


async def act(request: web.Request) -> web.StreamResponse:
    params = await parameters(request)
    check_form(request, params)
    chosen, me = VERBS.get(request.match_info["verb"]), viewer(request)
    if chosen is None:
        raise NotFound
    verb, stays = chosen
    found = await conversation_for(me.id, entity_id(request))
    await verb(request, me.account, found)
    return redirect(f"{PATH}/{found.id}" if stays else PATH, 303)


ROUTES = [
    Route("GET", PATH, index, session),
    Route("GET", f"{PATH}/of/{{id}}", of_post, session),
    Route("GET", f"{PATH}/{{id}}", show, session),
    Route("POST", f"{PATH}/{{id}}", write, session),
    Route("POST", f"{PATH}/{{id}}/{{verb}}", act, session),
]
