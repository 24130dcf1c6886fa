"""Posts: read, write, edit, delete, and what a person does with them."""

from datetime import datetime
from typing import Any, Literal

import orjson
from aiohttp import web

from models.core.accounts import account_by_id
from models.core.errors import Invalid, NotFound
from models.core.site import Site
from models.files.emoji import emoji_records, names_in
from models.knowledge.questions import question_of
from models.people.people import person_or_defaults
from models.posts.posts import Post, PostEdit, history, post_for
from models.posts.reactions import boosted_by, emoji_counts, favourited_by
from models.posts.timelines import by_ids, context
from outbox.knowledge import clients
from outbox.parts.part import Draft
from outbox.posts import posts, reactions, scheduled
from web.http.answers import json_response
from web.http.context import network_of, site_of
from web.http.contract import (
    BOOLEAN,
    INTEGER,
    INTEGERS,
    LANGUAGE,
    MOMENT,
    TEXT,
    Takes,
)
from web.http.emoji import emojis_in
from web.http.pagination import PAGE, page_of
from web.http.params import Params, parameters
from web.http.security import Route, Viewer, scope, viewer
from web.mastodon import scheduled as scheduled_api
from web.mastodon.entities import displayed_content, entities_of, moment_text
from web.mastodon.listing import accounts_page, entity_id, status_of, statuses
from web.parts import PARTS


async def show(request: web.Request) -> web.Response:
    return await _status(request, entity_id(request))


async def show_many(request: web.Request) -> web.Response:
    ids = (await parameters(request)).integers("id")[:40]
    return json_response(await statuses(request, await by_ids(viewer(request).account.reader, ids)))


async def show_context(request: web.Request) -> web.Response:
    me = viewer(request).account
    post = await post_for(me.reader, entity_id(request))
    ancestors, descendants = await context(me.reader, post.id)
    return json_response(
        {
            "ancestors": await statuses(request, ancestors, "thread"),
            "descendants": await statuses(request, descendants, "thread"),
        }
    )


async def create(request: web.Request) -> web.Response:
    """Publish, or with `scheduled_at` later; the same Idempotency-Key within an hour answers the first post again."""
    me, params = viewer(request), await parameters(request)
    draft = await draft_typed(me, params, request.headers.get("Idempotency-Key", "")[:255])
    if at := params.moment("scheduled_at"):
        clients.check_no_command(draft)
        waiting = await scheduled.schedule(network_of(request), me.account, draft, at)
        return await scheduled_api.answer(request, waiting)
    return await _status(request, await clients.publish(network_of(request), me.account, draft))


async def edit(request: web.Request) -> web.Response:
    me, params = viewer(request).account, await parameters(request)
    _refuse_schedule(params)
    post = await post_for(me.reader, entity_id(request))
    draft = await edit_typed(me.id, params, post)
    visibility = "site" if params.boolean("local_only", False) else params.text("visibility")
    await posts.edit(network_of(request), me, post.id, draft, visibility=visibility)
    return await _status(request, post.id)


async def delete(request: web.Request) -> web.Response:
    """Delete, and answer the post with its source, so that clients can offer to write it anew, with its files.

    `content_type` is GoToSocial's and Glitch's: else Markdown would come back as text.
    """
    me, params = viewer(request).account, await parameters(request)
    post = await posts.post_to_delete(me, entity_id(request))
    entity = orjson.loads(orjson.dumps(await status_of(request, post.id)))
    redraft = post.account_id == me.id and not params.boolean("delete_media", False)
    await posts.delete(network_of(request), me, post.id, redraft=redraft)
    for part in PARTS if redraft else ():
        entity |= await part.redrafted(site_of(request), me.id, entity)
    if post.visibility == "site":
        # A client without `local_only` would write it anew for followers, at other sites too.
        entity["visibility"] = "direct"
    return json_response({**entity, "text": post.source, "content_type": post.source_type})


async def show_source(request: web.Request) -> web.Response:
    me = viewer(request).account
    post = await post_for(me.reader, entity_id(request))
    if post.account_id != me.id:
        raise NotFound
    return json_response(
        {
            "id": str(post.id),
            "text": post.source,
            "spoiler_text": post.summary,
            "content_type": post.source_type,
        }
    )


async def show_history(request: web.Request) -> web.Response:
    """List all versions of a post, oldest first, the present one last: texts, what was asked, and files still there."""
    post = await post_for(viewer(request).account.reader, entity_id(request))
    return json_response(await versions_of(request, post))


async def versions_of(request: web.Request, post: Post) -> list[dict[str, Any]]:
    """Render all versions of a post, oldest first, the present one last."""
    me, site = viewer(request).account, site_of(request)
    author = await account_by_id(post.account_id)
    rendered = (await entities_of(request).accounts([author.id]))[author.id]
    edits = await history(post)
    parts = zip(*[await part.versions(site, post, edits, me.id) for part in PARTS], strict=True)
    now_asked = await question_of(post.id)
    told: list[tuple[Post | PostEdit, str]] = [
        *((each, each.question_state) for each in edits),
        (post, now_asked.state if now_asked else ""),
    ]
    versions = [
        _version(
            site, version, state, post.language, {name: m for each in members for name, m in each.items()}
        )
        for (version, state), members in zip(told, parts, strict=True)
    ]
    named = names_in(*(each[name] for each in versions for name in ("content", "spoiler_text")))
    emojis = await emoji_records(named, [author.host])
    return [
        {
            **each,
            "account": rendered,
            "emojis": emojis_in(site, emojis, author.host, each["content"], each["spoiler_text"]),
        }
        for each in versions
    ]


def _version(
    site: Site, version: Post | PostEdit, state: str, language: str, members: dict[str, Any]
) -> dict[str, Any]:
    """Render a version of a post; `members` are those of its parts, one of which may change what the text is."""
    content = members.pop("content", version.content)
    said = {"title": version.title, "content": content, "question_state": state, "language": language}
    return {
        "content": displayed_content(site, said),
        "spoiler_text": version.summary,
        "sensitive": version.sensitive,
        "created_at": moment_text(_written_at(version)),
        **members,
    }


def _written_at(version: Post | PostEdit) -> datetime:
    return version.written_at if isinstance(version, PostEdit) else version.edited_at or version.created_at


async def translate(request: web.Request) -> web.Response:
    """Say that there is no translation, as Mastodon does where none is set up: texts do not leave the company."""
    await post_for(viewer(request).account.reader, entity_id(request))
    raise NotFound("This site does not translate: texts are not sent to anybody")


async def favourite(request: web.Request) -> web.Response:
    me = viewer(request).account
    return await _status(request, await reactions.favourite(network_of(request), me, entity_id(request)))


async def unfavourite(request: web.Request) -> web.Response:
    me = viewer(request).account
    return await _status(request, await reactions.unfavourite(network_of(request), me, entity_id(request)))


async def react(request: web.Request) -> web.Response:
    """React with the emoji of the path; one handler for the dialects of Fedibird, Pleroma and Glitch."""
    me, emoji = viewer(request).account, request.match_info["emoji"]
    return await _status(request, await clients.react(network_of(request), me, entity_id(request), emoji))


async def unreact(request: web.Request) -> web.Response:
    """Take back the emoji of the path, or, as Fedibird has it, of the body."""
    me = viewer(request).account
    emoji = request.match_info.get("emoji") or (await parameters(request)).text("emoji")
    return await _status(request, await clients.unreact(network_of(request), me, entity_id(request), emoji))


async def show_reactions(request: web.Request) -> web.Response:
    """List who reacted with what, in Pleroma's shape."""
    me = viewer(request).account
    post = await post_for(me.reader, entity_id(request))
    found = (await emoji_counts(me.id, [post.id])).get(post.id, [])
    wanted = request.match_info.get("emoji")
    accounts = await entities_of(request).accounts([i for each in found for i in each.account_ids])
    return json_response(
        [
            {
                "name": each.emoji,
                "count": each.count,
                "me": each.me,
                "accounts": [accounts[i] for i in each.account_ids],
            }
            for each in found
            if wanted in (None, each.emoji)
        ]
    )


async def reblog(request: web.Request) -> web.Response:
    """Boost; the answer is the boost, which wraps the original."""
    me = viewer(request).account
    return await _status(request, await posts.boost(network_of(request), me, entity_id(request)))


async def unreblog(request: web.Request) -> web.Response:
    """Take a boost back; the answer is the original."""
    me = viewer(request).account
    post = await post_for(me.reader, entity_id(request))
    await posts.unboost(network_of(request), me, post.id)
    return await _status(request, post.boost_of_id or post.id)


async def bookmark(request: web.Request) -> web.Response:
    return await _status(request, await reactions.bookmark(viewer(request).account, entity_id(request), True))


async def unbookmark(request: web.Request) -> web.Response:
    return await _status(
        request, await reactions.bookmark(viewer(request).account, entity_id(request), False)
    )


async def mute(request: web.Request) -> web.Response:
    return await _status(
        request, await reactions.mute_thread(viewer(request).account, entity_id(request), True)
    )


async def unmute(request: web.Request) -> web.Response:
    return await _status(
        request, await reactions.mute_thread(viewer(request).account, entity_id(request), False)
    )


async def pin(request: web.Request) -> web.Response:
    await posts.pin(network_of(request), viewer(request).account, entity_id(request), True)
    return await _status(request, entity_id(request))


async def unpin(request: web.Request) -> web.Response:
    await posts.pin(network_of(request), viewer(request).account, entity_id(request), False)
    return await _status(request, entity_id(request))


async def show_favourited_by(request: web.Request) -> web.Response:
    post = await post_for(viewer(request).account.reader, entity_id(request))
    page = page_of(await parameters(request), 40, 80)
    return await accounts_page(request, await favourited_by(post.id, page))


async def show_reblogged_by(request: web.Request) -> web.Response:
    post = await post_for(viewer(request).account.reader, entity_id(request))
    page = page_of(await parameters(request), 40, 80)
    return await accounts_page(request, await boosted_by(post.id, page))


async def show_refresh(request: web.Request) -> web.Response:
    """Tell how far a search for more answers is: none ever runs while a client waits, jobs bring them later."""
    raise NotFound


async def _status(request: web.Request, status_id: int) -> web.Response:
    """Answer one post as the viewer sees it."""
    return json_response(await status_of(request, status_id))


async def edit_typed(author_id: int, params: Params, post: Post) -> Draft:
    """Read what a post is to become; what is not named stays."""
    return Draft(
        text=params.text("status", post.source),
        media_type=_media_type(params, post.source_type),
        summary=params.text("spoiler_text", post.summary),
        sensitive=params.boolean("sensitive", post.sensitive),
        language=params.language("language"),
        parts=tuple([each for part in PARTS if (each := await part.retyped(params, post, author_id))]),
        draft_id=params.integer("draft_id", 0),
    )


async def draft_typed(me: Viewer, params: Params, key: str) -> Draft:
    """Read a new post; `key` is the name of the request, sent twice it is one post."""
    person = await person_or_defaults(me.id)
    visibility = params.text("visibility")
    if params.boolean("local_only", False):
        visibility = await posts.kept_here(me.account, visibility, params.integer("in_reply_to_id"))
    chosen: Any = visibility or person.default_visibility
    return Draft(
        text=params.text("status"),
        visibility=chosen,
        media_type=_media_type(params),
        summary=params.text("spoiler_text"),
        sensitive=params.boolean("sensitive", person.default_sensitive),
        language=params.language("language") or person.default_language,
        in_reply_to_id=params.integer("in_reply_to_id"),
        application_name=me.application,
        parts=tuple(each for part in PARTS if (each := part.typed(params, person))),
        idempotency_key=key,
        draft_id=params.integer("draft_id", 0),
    )


def _media_type(params: Params, otherwise: str = "text/plain") -> Literal["text/plain", "text/markdown"]:
    wanted: Any = params.text("content_type") or otherwise
    return wanted


def _refuse_schedule(params: Params) -> None:
    """Say so instead of doing less than was asked for. Clients also send an empty value, which asks for nothing."""
    if params.text("scheduled_at"):
        raise Invalid(
            "Validation failed: A published post cannot be scheduled", scheduled_at="is not supported"
        )


READ, WRITE = scope("read:statuses"), scope("write:statuses")
PLEROMA = scope("write:favourites", "write:statuses")
"""For reactions by Pleroma's routes, which ask for the scope of posts."""

TEXT_OF_POST: Takes = {
    "status": TEXT,
    "content_type": TEXT,
    "spoiler_text": TEXT,
    "sensitive": BOOLEAN,
    "language": LANGUAGE,
    "visibility": TEXT,
    "draft_id": INTEGER,
    "local_only": BOOLEAN,
}
"""`draft_id` is ours: the draft of web/api/drafts.py that this makes a post of, and drops."""
DRAFT: Takes = {
    **TEXT_OF_POST,
    "in_reply_to_id": INTEGER,
    **{name: each for part in PARTS for name, each in part.takes.items()},
    "scheduled_at": MOMENT,
}
EDIT: Takes = {
    **TEXT_OF_POST,
    **{name: each for part in PARTS for name, each in part.takes_again.items()},
    "scheduled_at": TEXT,
}

ROUTES = [
    Route("GET", "/api/v1_alpha/async_refreshes/{id}", show_refresh, scope("read"), "json"),
    Route("GET", "/api/v1/statuses", show_many, READ, "[Status]", {"id": INTEGERS}),
    Route("POST", "/api/v1/statuses", create, WRITE, "Status", DRAFT),
    Route("GET", "/api/v1/statuses/{id}", show, READ, "Status"),
    Route("PUT", "/api/v1/statuses/{id}", edit, WRITE, "Status", EDIT),
    Route("PATCH", "/api/v1/statuses/{id}", edit, WRITE, "Status", EDIT),
    Route("DELETE", "/api/v1/statuses/{id}", delete, WRITE, "Status", {"delete_media": BOOLEAN}),
    Route("GET", "/api/v1/statuses/{id}/context", show_context, READ, "Context"),
    Route("GET", "/api/v1/statuses/{id}/source", show_source, READ, "StatusSource"),
    Route("GET", "/api/v1/statuses/{id}/history", show_history, READ, "[StatusEdit]"),
    Route("POST", "/api/v1/statuses/{id}/translate", translate, READ, "Translation"),
    Route("GET", "/api/v1/statuses/{id}/favourited_by", show_favourited_by, READ, "[Account]", PAGE),
    Route("GET", "/api/v1/statuses/{id}/reblogged_by", show_reblogged_by, READ, "[Account]", PAGE),
    Route("POST", "/api/v1/statuses/{id}/favourite", favourite, scope("write:favourites"), "Status"),
    Route("POST", "/api/v1/statuses/{id}/unfavourite", unfavourite, scope("write:favourites"), "Status"),
    Route("POST", "/api/v1/statuses/{id}/react/{emoji}", react, scope("write:favourites"), "Status"),
    Route("POST", "/api/v1/statuses/{id}/unreact/{emoji}", unreact, scope("write:favourites"), "Status"),
    Route("PUT", "/api/v1/statuses/{id}/emoji_reactions/{emoji}", react, scope("write:favourites"), "Status"),
    Route(
        "DELETE",
        "/api/v1/statuses/{id}/emoji_reactions/{emoji}",
        unreact,
        scope("write:favourites"),
        "Status",
    ),
    Route(
        "POST",
        "/api/v1/statuses/{id}/emoji_unreaction",
        unreact,
        scope("write:favourites"),
        "Status",
        {"emoji": TEXT},
    ),
    Route("PUT", "/api/v1/pleroma/statuses/{id}/reactions/{emoji}", react, PLEROMA, "Status"),
    Route("DELETE", "/api/v1/pleroma/statuses/{id}/reactions/{emoji}", unreact, PLEROMA, "Status"),
    Route("GET", "/api/v1/pleroma/statuses/{id}/reactions", show_reactions, READ, "[EmojiReaction]"),
    Route("GET", "/api/v1/pleroma/statuses/{id}/reactions/{emoji}", show_reactions, READ, "[EmojiReaction]"),
    Route("POST", "/api/v1/statuses/{id}/reblog", reblog, WRITE, "Status"),
    Route("POST", "/api/v1/statuses/{id}/unreblog", unreblog, WRITE, "Status"),
    Route("POST", "/api/v1/statuses/{id}/bookmark", bookmark, scope("write:bookmarks"), "Status"),
    Route("POST", "/api/v1/statuses/{id}/unbookmark", unbookmark, scope("write:bookmarks"), "Status"),
    Route("POST", "/api/v1/statuses/{id}/mute", mute, scope("write:mutes"), "Status"),
    Route("POST", "/api/v1/statuses/{id}/unmute", unmute, scope("write:mutes"), "Status"),
    Route("POST", "/api/v1/statuses/{id}/pin", pin, scope("write:accounts"), "Status"),
    Route("POST", "/api/v1/statuses/{id}/unpin", unpin, scope("write:accounts"), "Status"),
]
