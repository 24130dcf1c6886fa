"""What completes a name, hashtag or emoji while one types: a part for web/static/js/complete.js, a list of options."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from models.core.errors import Invalid
from models.core.paging import Page
from models.files.emoji import own_emoji
from models.people.follows import following
from models.posts.tags import spellings_of
from models.posts.trends import trending_tags
from models.search import search
from web.http.context import site_of
from web.http.emoji import emoji_entity
from web.http.html import part
from web.http.params import parameters
from web.http.security import Route, session, viewer
from web.http.shapes import name_of
from web.pages.frame import account_entities

SHOWN = 8


@dataclass(frozen=True)
class Option:
    insert: str
    """What stands in the place of what was typed."""
    name: str
    more: str = ""
    account: dict[str, Any] | None = None
    picture: str = ""


async def show(request: web.Request) -> web.Response:
    """Answer options for what was typed, with its sign; none for what begins with no sign, or nobody can mean."""
    text = (await parameters(request)).text("q").strip()
    complete = SIGNS.get(text[:1])
    try:
        options = await complete(request, text[1:]) if complete else []
    except Invalid:
        options = []
    return part(request, "search/suggest.html", options=options)


async def _people(request: web.Request, text: str) -> list[Option]:
    """Complete people and groups; before a letter is typed, those whom the viewer follows."""
    me = viewer(request).id
    if text:
        handle = text.removesuffix("@" + site_of(request).authority)
        ids = await search.accounts(site_of(request), me, handle, SHOWN, 0, following=False)
    else:
        ids = [each.account_id for each in await following(me, Page(limit=SHOWN))]
    people = await account_entities(request, ids)
    return [
        Option(f"@{each['acct']}", name_of(each), f"@{each['acct']}", each)
        for each in (people[i] for i in ids if i in people)
    ]


async def _tags(request: web.Request, text: str) -> list[Option]:
    me = viewer(request).id
    keys = await (search.tags(site_of(request), me, text, SHOWN, 0) if text else trending_tags(SHOWN, 0))
    names = await spellings_of(keys)
    return [Option(f"#{names[key]}", f"#{names[key]}") for key in keys]


async def _emoji(request: web.Request, text: str) -> list[Option]:
    entities = [emoji_entity(site_of(request), each) for each in await own_emoji()]
    beginning = text.lower()
    fitting = [each for each in entities if each["shortcode"].lower().startswith(beginning)]
    return [
        Option(f":{each['shortcode']}:", f":{each['shortcode']}:", picture=each["static_url"])
        for each in fitting[:SHOWN]
    ]


SIGNS: dict[str, Callable[[web.Request, str], Awaitable[list[Option]]]] = {
    "@": _people,
    "#": _tags,
    ":": _emoji,
}

ROUTES = [Route("GET", "/search/suggest", show, session)]
