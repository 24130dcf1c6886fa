"""All emoji for a reaction: the company's by category, the usual ones, those of late; and who reacted with what."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from aiohttp import web

from models.core.errors import Invalid, NotFound
from models.files.emoji import own_emoji
from models.posts.posts import Post
from models.posts.reactions import MAX_EMOJIS, emoji_counts, recent_emojis
from models.posts.timelines import by_ids
from outbox.knowledge import clients
from web.http.answers import redirect
from web.http.context import network_of, site_of
from web.http.emoji import emoji_entity
from web.http.html import part
from web.http.language import READING, reading_of
from web.http.language import gettext as _
from web.http.params import Params, parameters
from web.http.security import Route, check_form, session, viewer
from web.pages.frame import account_entities, framed
from web.pages.posts.emoji import CATEGORIES
from web.pages.posts.naming import path_named, post_named
from web.pages.posts.showing import shown, wants_part

RECENT = 8


@dataclass(frozen=True)
class Choice:
    """An emoji that can be chosen."""

    value: str
    """What is sent: the emoji, or `:name:` of one of ours."""
    words: str
    """What it is called, in the reader's language, and found by."""
    url: str = ""


@dataclass(frozen=True)
class Shelf:
    title: str
    choices: tuple[Choice, ...]


async def show(request: web.Request) -> web.StreamResponse:
    """Show the picker: a page, or for a script the part that opens below a post."""
    return await _page(request, await post_named(request), await parameters(request))


async def choose(request: web.Request) -> web.StreamResponse:
    """React, or take a reaction back, and show the post again."""
    params, post = await parameters(request), await post_named(request)
    check_form(request, params)
    verb = clients.unreact if params.boolean("undo", False) else clients.react
    try:
        await verb(network_of(request), viewer(request).account, post.id, params.text("emoji").strip())
    except Invalid as error:
        return await _page(request, post, params, problem_of(request, error))
    return redirect(f"{path_named(request)}#p-{post.id}", 303)


def problem_of(request: web.Request, error: Invalid) -> str:
    """Say in the reader's words why a reaction is refused."""
    READING.set(reading_of(request))
    if "emoji" in error.details:
        return _("This is not an emoji that can be shown everywhere. Choose one below.")
    return _("You have reacted with {most} emoji already: take one back first.").format(most=MAX_EMOJIS)


async def _page(request: web.Request, post: Post, typed: Params, problem: str = "") -> web.Response:
    me, query = viewer(request), typed.text("q").strip()[:100]
    READING.set(reading_of(request))
    shelves = await _shelves(request, query)
    path = path_named(request)
    if wants_part(request) and not problem:
        return part(
            request, "posts/react_part.html", shelves=shelves, query=query, path=path, post_id=post.id
        )
    entities = await shown(request, await by_ids(me.account.reader, [post.id]))
    if not entities:
        raise NotFound
    counts = (await emoji_counts(me.id, [post.id])).get(post.id, [])
    people = await account_entities(request, [i for each in counts for i in each.account_ids])
    return await framed(
        request,
        "posts/react.html",
        422 if problem else 200,
        shelves=shelves,
        query=query,
        path=path,
        post=entities[0],
        problem=problem,
        emoji=typed.text("emoji"),
        reacted=list(
            zip(
                entities[0]["reactions"],
                ([people[i] for i in each.account_ids] for each in counts),
                strict=False,
            )
        ),
    )


async def _shelves(request: web.Request, query: str) -> list[Shelf]:
    """Return the shelves of the picker, with what fits the query only."""
    ours = [emoji_entity(site_of(request), each) for each in await own_emoji()]
    own = [
        Shelf(category or site_of(request).look.name, tuple(map(_own, found)))
        for category, found in groupby(ours, lambda each: each["category"] or "")
    ]
    usual = [
        Shelf(_(title), tuple(Choice(each, _(words)) for each, words in found)) for title, found in CATEGORIES
    ]
    known = {each.value: each for shelf in (*own, *usual) for each in shelf.choices}
    late = [_known(each, known) for each in await recent_emojis(viewer(request).id, RECENT)]
    recent = Shelf(_("Of late"), tuple(each for each in late if each))
    return [found for shelf in (recent, *own, *usual) if (found := _narrowed(shelf, query)).choices]


def _own(emoji: Mapping[str, Any]) -> Choice:
    words = f"{emoji['shortcode'].replace('_', ' ')} {emoji['category'] or ''}".strip()
    return Choice(f":{emoji['shortcode']}:", words, emoji["static_url"] or emoji["url"])


def _known(emoji: str, known: Mapping[str, Choice]) -> Choice | None:
    """Return an emoji as the shelves have it; None for one of ours, or another site's, that is gone."""
    return known.get(emoji) or (None if emoji.startswith(":") else Choice(emoji, emoji))


def _narrowed(shelf: Shelf, query: str) -> Shelf:
    wanted = query.casefold().strip(":").replace("_", " ")
    fitting: Iterable[Choice] = (
        each for each in shelf.choices if wanted in each.words.casefold() or query == each.value
    )
    return Shelf(shelf.title, tuple(fitting))


ROUTES = [
    Route("GET", "/@{username}/{post_id}/react", show, session),
    Route("POST", "/@{username}/{post_id}/react", choose, session),
]
