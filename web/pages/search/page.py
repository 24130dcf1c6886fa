"""What a search finds: messages, people, groups, hashtags and files, all together or one kind with all its pages."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

from aiohttp import web
from markupsafe import Markup

from federation.client import FetchFailed
from models.core.errors import Invalid, NotFound
from models.core.paging import Page
from models.files.media import texts_of
from models.people.follows import followed_among
from models.posts.timelines import by_ids
from models.search import search
from models.search.near import near
from models.search.query import HAS, IN, IS, TYPES, Condition, Query, Token, parse_query, tokens_of
from web.http.answers import redirect
from web.http.context import site_of
from web.http.params import Params, parameters
from web.http.security import Route, session, viewer
from web.http.shapes import name_of, plain
from web.mastodon.accounts import resolved
from web.mastodon.search import at_home, by_address
from web.mastodon.tags import tag_entities
from web.pages.frame import account_entities, framed
from web.pages.posts.showing import shown
from web.pages.search.excerpts import LOOKED_AT, excerpt, marked, passage, wanted_in

PATH = "/search"
FEW, SHOWN = 3, 20
"""Of each kind among all, and of one kind on a page."""
FILTERS = ("from", "in", "has", "is", "after", "before")


@dataclass(frozen=True)
class Asked:
    """A search, and which part of it is wanted."""

    text: str
    query: Query
    wanted: frozenset[str]
    """Stems that are marked."""
    max_id: int | None = None
    offset: int = 0

    @property
    def page(self) -> Page:
        return Page(limit=SHOWN + 1, max_id=self.max_id)


@dataclass(frozen=True)
class Found:
    """Results of a kind."""

    items: Sequence[dict[str, Any]] = ()
    """What the templates draw, with `marked` or `excerpt` as HTML."""
    more: bool = False
    older: dict[str, int] | None = None
    """What the next page begins with."""


async def show(request: web.Request) -> web.Response:
    params = await parameters(request)
    text, kind = params.text("q").strip(), params.text("kind")
    if kind not in ("", *KINDS):
        raise NotFound
    found: dict[str, Found] = {}
    problem, likes = "", list[str]()
    try:
        if text:
            found = await _search(request, _asked(params, text), kind)
            if kind == "" and not any(each.items for each in found.values()):
                likes = await near(site_of(request), viewer(request).id, text)
    except Invalid as error:
        problem = _problem(error)
    return await framed(
        request,
        "search/page.html",
        422 if problem else 200,
        current="search",
        text=text,
        kind=kind,
        kinds=list(KINDS),
        found=found,
        few=FEW,
        likes=likes,
        filters=_filters(text),
        problem=problem,
        choices={"in": IN, "has": HAS, "is": IS, "type": TYPES},
        older=_older(text, kind, found.get(kind)),
    )


def _asked(params: Params, text: str) -> Asked:
    query = parse_query(text)
    offset = min(max(params.integer("offset", 0), 0), search.MAX_OFFSET)
    return Asked(text, query, wanted_in(query), params.integer("max_id"), offset)


async def _search(request: web.Request, asked: Asked, kind: str) -> dict[str, Found]:
    """Look for all kinds, for their counts; on further pages for the one."""
    if asked.text.startswith(("https://", "http://")):
        return await _at_address(request, asked)
    kinds = [kind] if kind and (asked.max_id or asked.offset) else list(KINDS)
    return {each: await KINDS[each](request, asked) for each in kinds}


async def _at_address(request: web.Request, asked: Asked) -> dict[str, Found]:
    try:
        at = await by_address(request, asked.text, resolve=True)
    except FetchFailed:
        return {}
    return {
        "messages": await _messages_of(request, asked, at.posts),
        "people": await _people_of(request, asked, at.accounts),
    }


def _filters(text: str) -> list[tuple[Token, str]]:
    """Return the filters of a query, each with the query without it."""
    tokens = tokens_of(text)
    return [
        (token, " ".join(other.text for n, other in enumerate(tokens) if n != place))
        for place, token in enumerate(tokens)
        if token.operator
    ]


def _older(text: str, kind: str, found: Found | None) -> str:
    if found is None or found.older is None:
        return ""
    return "?" + urlencode({"q": text, "kind": kind, **found.older})


def _problem(error: Invalid) -> str:
    """Return what is wrong with a search as the key of a text."""
    operator = error.sentence.partition(":")[0]
    if operator in ("in", "has", "is", "type"):
        return "search_choice"
    if operator in ("before", "after", "during"):
        return "search_time"
    if operator == "language":
        return "search_language"
    return "search_broad" if error.details.get("q") == "is too broad" else "search_parts"


# --- each kind -------------------------------------------------------------------------------------------------


async def _messages(request: web.Request, asked: Asked) -> Found:
    ids = await _posts(request, asked.query, asked)
    return await _messages_of(request, asked, ids)


async def _posts(request: web.Request, query: Query, asked: Asked) -> list[int]:
    return await search.posts(site_of(request), viewer(request).id, at_home(request, query), asked.page)


async def _messages_of(request: web.Request, asked: Asked, ids: Sequence[int]) -> Found:
    items = [
        {"post": each, "excerpt": excerpt(_texts(each), asked.wanted)}
        for each in await _entities(request, ids[:SHOWN])
    ]
    return Found(items, len(ids) > SHOWN, {"max_id": ids[SHOWN - 1]} if len(ids) > SHOWN else None)


async def _entities(request: web.Request, ids: Sequence[int]) -> list[dict[str, Any]]:
    return await shown(request, await by_ids(viewer(request).account.reader, list(ids)))


def _texts(post: dict[str, Any]) -> list[str]:
    """Return the texts of a post, in which a word may have been found."""
    options = [each["title"] for each in (post["poll"] or {}).get("options", ())]
    files = [each["description"] or "" for each in post["media_attachments"]]
    said = plain(post["content"])
    return [f"{post['spoiler_text']} {said}".strip(), *options, *files]


async def _files(request: web.Request, asked: Asked) -> Found:
    """Show the files of messages in which the words stand, be it in a file's name, its text or beside it."""
    with_files = replace(
        asked.query, conditions=(*asked.query.conditions, Condition("has", "media", negated=False))
    )
    ids = await _posts(request, with_files, asked)
    files = [
        (post, each) for post in await _entities(request, ids[:SHOWN]) for each in post["media_attachments"]
    ]
    inside = await _passages([int(each["id"]) for _, each in files], asked.wanted)
    items = [
        {
            "post": post,
            "file": each,
            "marked": marked(_named(each), asked.wanted),
            "passage": inside.get(int(each["id"]), ""),
        }
        for post, each in files
    ]
    return Found(items, len(ids) > SHOWN, {"max_id": ids[SHOWN - 1]} if len(ids) > SHOWN else None)


def _named(file: dict[str, Any]) -> str:
    document = file["document"] or {}
    return document.get("description") or document.get("name") or file["description"] or ""


async def _passages(ids: Sequence[int], wanted: frozenset[str]) -> dict[int, Markup]:
    """Return what stands in files of messages that the viewer sees around the words that were looked for, by file."""
    texts = await texts_of(ids, LOOKED_AT)
    return await asyncio.to_thread(lambda: {i: passage(text, wanted) for i, text in texts.items()})


async def _people(request: web.Request, asked: Asked) -> Found:
    ids = await _accounts(request, asked, "people")
    if not asked.offset and "@" in asked.text.removeprefix("@"):
        with suppress(FetchFailed):  # Who is known here is shown.
            ids = list(dict.fromkeys([*await resolved(request, asked.text), *ids]))
    found = await _people_of(request, asked, ids)
    return replace(found, items=[each for each in found.items if not each["account"]["group"]])


async def _groups(request: web.Request, asked: Asked) -> Found:
    return await _people_of(request, asked, await _accounts(request, asked, "groups"))


async def _accounts(request: web.Request, asked: Asked, kind: Any) -> list[int]:
    if asked.query.conditions or asked.text.startswith("#"):
        return []
    name = asked.text.removesuffix("@" + site_of(request).authority)
    return await search.accounts(
        site_of(request), viewer(request).id, name, SHOWN + 1, asked.offset, following=False, kind=kind
    )


async def _people_of(request: web.Request, asked: Asked, ids: Sequence[int]) -> Found:
    people = await account_entities(request, ids[:SHOWN])
    items = [_person(people[i], asked.wanted) for i in ids[:SHOWN] if i in people]
    return Found(items, len(ids) > SHOWN, {"offset": asked.offset + SHOWN} if len(ids) > SHOWN else None)


def _person(account: dict[str, Any], wanted: frozenset[str]) -> dict[str, Any]:
    note: Markup = excerpt([plain(account["note"])], wanted)
    return {"account": account, "marked": marked(name_of(account), wanted), "excerpt": note}


async def _tags(request: web.Request, asked: Asked) -> Found:
    if asked.query.terms and asked.query.conditions:
        return Found()
    me = viewer(request).id
    keys = await search.tags(site_of(request), me, asked.text.lstrip("#"), SHOWN + 1, asked.offset)
    entities = await tag_entities(request, keys[:SHOWN], await followed_among(me, keys))
    return Found(entities, len(keys) > SHOWN, {"offset": asked.offset + SHOWN} if len(keys) > SHOWN else None)


KINDS: dict[str, Callable[[web.Request, Asked], Awaitable[Found]]] = {
    "messages": _messages,
    "people": _people,
    "groups": _groups,
    "tags": _tags,
    "files": _files,
}


async def add_filter(request: web.Request) -> web.StreamResponse:
    """Add what the form of filters says to the search, and show what it finds."""
    params = await parameters(request)
    added = [f"{each}:{_quoted(value)}" for each in FILTERS if (value := params.text(each).strip())]
    text = " ".join([params.text("q").strip(), *added]).strip()
    return redirect(f"{PATH}?{urlencode({'q': text, 'kind': params.text('kind')})}", 303)


def _quoted(value: str) -> str:
    value = value.replace('"', "")
    return f'"{value}"' if " " in value else value


ROUTES = [
    Route("GET", PATH, show, session),
    Route("GET", f"{PATH}/filter", add_filter, session),
]
