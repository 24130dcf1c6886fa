"""Quotes of posts: chosen and shown, and who may quote in turn. What is allowed and taken back is
web/mastodon/quotes.py.
"""

from collections.abc import Mapping, Sequence
from itertools import product
from typing import NamedTuple

import orjson

from models.core.database import Record
from models.core.site import Site
from models.core.visibility import Reader
from models.moderation.moderation import silenced_among
from models.people.people import Person
from models.posts.filters import Rule
from models.posts.posts import Post
from models.posts.quotes import POLICIES, QUOTABLE, QuoteView, followed_among, quote_views
from models.posts.timelines import by_ids
from outbox.parts.part import Draft
from outbox.parts.quote import ChosenQuote
from web.http import contract
from web.http.params import Params
from web.http.schema import NUMBER, TEXT, entity, list_of, or_null, ref
from web.parts.part import Member, Members, Part, Renderer


def _typed(params: Params, person: Person) -> ChosenQuote:
    policy = params.text("quote_approval_policy") or person.default_quote_policy
    return ChosenQuote(params.integer("quoted_status_id"), policy)


async def _retyped(params: Params, post: Post, viewer_id: int) -> ChosenQuote:
    return ChosenQuote(policy=params.text("quote_approval_policy") or post.quote_policy)


def _params(draft: Draft) -> Members:
    chosen = draft.part(ChosenQuote) or ChosenQuote()
    return {
        "quoted_status_id": str(chosen.quoted_id) if chosen.quoted_id else None,
        "quote_approval_policy": chosen.policy,
    }


async def _shared(site: Site, records: Sequence[Record]) -> dict[int, Members]:
    return {record["id"]: {"quotes_count": record["quotes_count"]} for record in records}


# --- what is quoted --------------------------------------------------------------------------------------------


def _state(record: Record) -> str:
    return str(record["quote_state"])


def _plain(state: str, own: bool) -> bytes | None:
    return None if state else b"null"


async def _load(
    renderer: Renderer, posts: Mapping[int, str], viewer_id: int, rules: Sequence[Rule]
) -> dict[int, bytes]:
    quotes = await quote_views(list(posts))
    views = await by_ids(Reader(viewer_id), list({q.quoted_id for q in quotes.values() if q.quoted_id}))
    shown = await renderer.load_by_id(views, viewer_id, rules, quoted=True)
    silenced = await silenced_among(viewer_id, [view.account_id for view in views])
    states = {view.id: silenced.get(view.account_id, "accepted") for view in views}
    return {
        i: _quote(quote, shown.get(quote.quoted_id or 0), states.get(quote.quoted_id or 0))
        for i, quote in quotes.items()
    }


def _quote(quote: QuoteView, quoted: bytes | None, seen_as: str | None) -> bytes:
    """Render a quote; `quoted` is the post, None where the viewer may not see it.

    `seen_as` is accepted, or that the viewer blocks or mutes its author: clients then fold the post away.
    """
    state = quote.state
    if state == "accepted":
        state = seen_as if quoted and seen_as else "unauthorized"
    return orjson.dumps({"state": state, "quoted_status": orjson.Fragment(quoted) if quoted else None})


# --- who may quote ---------------------------------------------------------------------------------------------


class _Policy(NamedTuple):
    quotable_by: str
    """public, followers, nobody, or "" for what may not be quoted at all."""
    account_id: int


def _policy(record: Record) -> _Policy:
    return _Policy(record["quote_policy"] if record["visibility"] in QUOTABLE else "", record["account_id"])


def _approval(policy: str, allowed: bool) -> bytes:
    automatic = [policy] if policy in ("public", "followers") else []
    current = "automatic" if allowed else "denied"
    return orjson.dumps({"automatic": automatic, "manual": [], "current_user": current})


_APPROVALS = {key: _approval(*key) for key in product(("", *POLICIES), (False, True))}
"""By who may quote, and whether the viewer may."""


def _plain_approval(policy: _Policy, own: bool) -> bytes | None:
    if policy.quotable_by == "followers" and not own:
        return None
    allowed = policy.quotable_by == "public" or (own and policy.quotable_by != "")
    return _APPROVALS[policy.quotable_by, allowed]


async def _load_approvals(
    renderer: Renderer, posts: Mapping[int, _Policy], viewer_id: int, _: Sequence[Rule]
) -> dict[int, bytes]:
    followed = await followed_among(viewer_id, list({policy.account_id for policy in posts.values()}))
    return {
        post_id: _APPROVALS[policy.quotable_by, policy.account_id in followed]
        for post_id, policy in posts.items()
    }


PART = Part(
    "quote",
    takes={"quoted_status_id": contract.INTEGER, "quote_approval_policy": contract.TEXT},
    takes_again={"quote_approval_policy": contract.TEXT},
    typed=_typed,
    retyped=_retyped,
    params=_params,
    shared=_shared,
    members=(
        Member("quote_approval", _policy, _plain_approval, _load_approvals, _APPROVALS["", False]),
        Member("quote", _state, _plain, _load, b"null", nested=False),
    ),
    schema={
        "quotes_count": NUMBER,
        "quote_approval": entity(automatic=list_of(TEXT), manual=list_of(TEXT), current_user=TEXT),
        "quote": or_null(entity(state=TEXT, quoted_status=or_null(ref("Status")))),
    },
    shows="quote",
    template="parts/quote.html",
)
