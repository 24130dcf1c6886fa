"""Polls, quizzes and secret ballots of posts: asked and shown. How people vote is web/mastodon/polls.py."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

import orjson
from aiohttp import web

from models.core.base import now
from models.core.database import Record
from models.core.errors import Invalid
from models.core.site import Site
from models.files.emoji import emoji_records, names_in
from models.people.people import Person
from models.posts.ballots import votes_by_site
from models.posts.filters import Rule
from models.posts.polls import NewPoll, Poll, PollView, options_of, poll_of, views_of
from models.posts.posts import Post, PostEdit
from models.posts.rendering import post_records
from outbox.parts.part import Draft
from outbox.parts.poll import NoPoll
from outbox.posts.ballots import may_strike
from web.http.answers import moment_text
from web.http.context import site_of
from web.http.contract import BOOLEAN, INTEGER, TEXTS, an_object
from web.http.emoji import emojis_in, host_of
from web.http.params import Params
from web.http.schema import or_null, ref
from web.http.security import viewer
from web.parts.part import Details, Member, Members, Part, Renderer


def _typed(params: Params, person: Person) -> NewPoll | None:
    return _poll(params.nested("poll")) if any(params.nested("poll").texts("options")) else None


def _poll(params: Params) -> NewPoll:
    seconds = params.integer("expires_in", 86_400)
    if not 300 <= seconds <= 366 * 86_400:
        raise Invalid("Validation failed: A poll lasts between 5 minutes and a year")
    titles = tuple(title.strip() for title in params.texts("options"))
    right = params.integer("quiz_answer")  # Ours: the place of the right option makes it a quiz.
    if right is not None and not 0 <= right < len(titles):
        raise Invalid("Validation failed: quiz_answer must be the place of an option", poll="is no quiz")
    secret = params.boolean(
        "secret", False
    )  # Ours, too. Whoever saw numbers rise would see whose vote it was.
    return NewPoll(
        titles=titles,
        multiple=params.boolean("multiple", False),
        hide_totals=secret or params.boolean("hide_totals", False),
        secret=secret,
        expires_at=now() + timedelta(seconds=seconds),
        quiz_answer=titles[right] if right is not None else "",
    )


async def _retyped(params: Params, post: Post, viewer_id: int) -> NewPoll | NoPoll | None:
    """Read what an edited post shall ask; None for its poll as it is, which clients send again with a new text.

    Who leaves it out, or sends null, takes it out, as at Mastodon: clients have no other way to say so.
    """
    typed = params.nested("poll")
    titles = tuple(title.strip() for title in typed.texts("options"))
    here = (await views_of(viewer_id, [post.id])).get(post.id)
    if not any(titles):
        return NoPoll() if here else None
    if here and (titles, typed.boolean("multiple", here.multiple)) == (here.titles, here.multiple):
        return None
    return _poll(typed)


def _params(draft: Draft) -> Members:
    poll = draft.part(NewPoll)
    if poll is None:
        return {"poll": None}
    expires_in = round((poll.expires_at - now()).total_seconds()) if poll.expires_at else None
    return {
        "poll": {
            "options": list(poll.titles),
            "expires_in": expires_in,
            "multiple": poll.multiple,
            "hide_totals": poll.hide_totals,
            "secret": poll.secret,
        }
    }


def poll_entity(poll: PollView, emojis: Sequence[dict[str, Any]] = ()) -> dict[str, Any]:
    """Render a poll as its viewer sees it: hidden counts are null until it is over."""
    counts = poll.counts if poll.shows_counts else (None,) * len(poll.counts)
    return {
        "id": str(poll.id),
        "expires_at": moment_text(poll.expires_at),
        "expired": poll.expired,
        "multiple": poll.multiple,
        "votes_count": sum(poll.counts),
        "voters_count": poll.voters_count,
        "voted": poll.has_voted or poll.is_author,
        "own_votes": list(poll.own_votes),
        "options": [
            {"title": title, "votes_count": count} for title, count in zip(poll.titles, counts, strict=True)
        ],
        "emojis": list(emojis),
        "quiz": _quiz_entity(poll) if poll.quiz_commitment else None,
        "secret": poll.secret,
    }


def _quiz_entity(poll: PollView) -> dict[str, Any]:
    """Render what makes a poll a quiz. Ours: clients leave out what they do not know."""
    answer = poll.titles.index(poll.revealed) if poll.revealed in poll.titles else None
    return {
        "commitment": poll.quiz_commitment,
        "answer": answer,
        "salt": poll.quiz_salt if poll.revealed else None,
    }


async def emojis_in_polls(site: Site, polls: Mapping[int, PollView]) -> dict[int, list[dict[str, Any]]]:
    """Render the emoji that options name, by post; asks only where options name something."""
    naming = {post_id: poll.titles for post_id, poll in polls.items() if names_in(*poll.titles)}
    hosts = {each["id"]: host_of(each) for each in await post_records(list(naming))} if naming else {}
    names = {name for titles in naming.values() for name in names_in(*titles)}
    known = await emoji_records(names, hosts.values())
    return {post_id: emojis_in(site, known, hosts[post_id], *naming[post_id]) for post_id in hosts}


def _has(record: Record) -> bool:
    return bool(record["has_poll"])


def _plain(has: bool, own: bool) -> bytes | None:
    return None if has else b"null"


async def _load(
    renderer: Renderer, posts: Mapping[int, bool], viewer_id: int, _: Sequence[Rule]
) -> dict[int, bytes]:
    polls = await views_of(viewer_id, list(posts))
    emojis = await emojis_in_polls(renderer.site, polls)
    return {
        post_id: orjson.dumps(poll_entity(poll, emojis.get(post_id, []))) for post_id, poll in polls.items()
    }


async def _versions(site: Site, post: Post, edits: Sequence[PostEdit], viewer_id: int) -> Sequence[Members]:
    poll = (await views_of(viewer_id, [post.id])).get(post.id)
    versions = [*(each.options for each in edits), poll.titles if poll else ()]
    return [
        {"poll": {"options": [{"title": title} for title in options]}} if options else {}
        for options in versions
    ]


def _words(entity: Mapping[str, Any]) -> Sequence[str]:
    return [option["title"] for option in entity["poll"]["options"]] if entity["poll"] else ()


async def site_votes(site: Site, poll: Poll) -> list[dict[str, Any]]:
    """Render what each site counted in a secret ballot."""
    return [
        {
            "site": each.host or site.authority,
            "voters_count": each.voters,
            "votes_counts": list(each.votes) if each.votes is not None else None,
            "state": each.state,
        }
        for each in await votes_by_site(poll, site.settings.least_people)
    ]


async def _details(request: web.Request, post: Post) -> Details | None:
    """Return what each site counted in a post's secret ballot."""
    poll, site = await poll_of(post.id), site_of(request)
    sites = await site_votes(site, poll) if poll and poll.secret and post.local else []
    if poll is None or len(sites) < 2:
        return None
    values = {
        "ballot": sites,
        "poll_id": poll.id,
        "options": [option.title for option in await options_of(poll.id)],
        "own_site": site.authority,
        "may_strike": await may_strike(viewer(request).account, post),
    }
    return Details("parts/ballot.html", values)


_POLL = an_object(
    {
        "options": TEXTS,
        "expires_in": INTEGER,
        "multiple": BOOLEAN,
        "hide_totals": BOOLEAN,
        "quiz_answer": INTEGER,
        "secret": BOOLEAN,
    }
)

PART = Part(
    "poll",
    takes={"poll": _POLL},
    takes_again={"poll": _POLL},
    typed=_typed,
    retyped=_retyped,
    params=_params,
    members=(Member("poll", _has, _plain, _load, b"null"),),
    schema={"poll": or_null(ref("Poll"))},
    versions=_versions,
    words=_words,
    shows="poll",
    template="parts/poll.html",
    details=_details,
)
