"""Quotes as parts of posts: what a post quotes, and who may quote it. Later permissions and their revocation are
outbox/posts/quotes.py.

A quote of another site's post sends its author a QuoteRequest and waits. When the quoted author is ours, the policy of
the post answers at once.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape
from typing import Any

from federation.network import Network
from federation.protocol.parts.quote import Quoting
from federation.protocol.vocabulary import PUBLIC, Note
from models.core.accounts import Account
from models.core.database import fetch_all, get
from models.core.errors import Invalid
from models.core.site import Site
from models.notifications.notifications import notify
from models.posts.posts import NewPost, Post, post_for
from models.posts.quotes import (
    POLICIES,
    QUOTABLE,
    attach_quote,
    authorize,
    may_quote,
    quotable_by,
    set_quote_policy,
)
from outbox.delivery import compose
from outbox.delivery.queue import Inbox, enqueue, inboxes_of
from outbox.parts.part import Composed, Draft, Part, Publishing, Waiting


@dataclass(frozen=True)
class ChosenQuote:
    """The post that a draft quotes, and who may quote the draft."""

    quoted_id: int | None = None
    policy: str = "public"


async def _check(network: Network, author: Account, draft: Draft, post: Post | None) -> None:
    chosen = draft.part(ChosenQuote) or ChosenQuote()
    check_policy(chosen.policy)
    if chosen.quoted_id is not None and post is None:
        await _quotable_for(author, chosen.quoted_id)


def check_policy(policy: str) -> None:
    """Refuse an unknown policy."""
    if policy not in POLICIES:
        raise Invalid(
            f"Validation failed: Quote approval policy must be one of {', '.join(POLICIES)}",
            quote_approval_policy="is unknown",
        )


async def _quotable_for(author: Account, post_id: int) -> Post:
    """Fetch a post that somebody wants to quote. Raises NotFound, or Invalid where it may not be quoted."""
    post = await post_for(author.reader, post_id)
    if post.boost_of_id:
        post = await post_for(author.reader, post.boost_of_id)
    if post.visibility not in QUOTABLE:
        raise Invalid("Validation failed: Only public posts can be quoted", quoted_status_id="is not public")
    if not await may_quote(author.id, post):
        raise Invalid(
            "Validation failed: Its author does not let you quote this post",
            quoted_status_id="is not allowed",
        )
    return post


async def _about(author: Account, draft: Draft) -> Post | None:
    chosen = draft.part(ChosenQuote)
    if chosen is None or chosen.quoted_id is None:
        return None
    return await _quotable_for(author, chosen.quoted_id)


async def _begin(publishing: Publishing, new: NewPost) -> NewPost:
    chosen = publishing.draft.part(ChosenQuote) or ChosenQuote()
    if publishing.visibility not in ("site", "members"):
        return new if new.quote_policy == chosen.policy else replace(new, quote_policy=chosen.policy)
    if _quoted(publishing):
        # The quoted author's site would hear of it.
        raise Invalid(
            "Validation failed: A post for the members of a group, or for one site, cannot quote another"
        )
    return replace(new, quote_policy="nobody")


def _quoted(publishing: Publishing) -> Post | None:
    return publishing.about.get(PART.key)


async def _publish(publishing: Publishing, post: Post) -> None:
    quoted, author, site = _quoted(publishing), publishing.author, publishing.network.site
    if quoted is None:
        return
    if quoted.account_id == author.id:
        await attach_quote(post, quoted.uri, quoted.id, "accepted")
    elif quoted.local:
        permission = await authorize(site, quoted, post.uri, author.id)
        await attach_quote(post, quoted.uri, quoted.id, "accepted", permission or "")
        await notify(site.live, quoted.account_id, "quote", author.id, post.id)
    else:
        await attach_quote(post, quoted.uri, quoted.id, "pending")


async def _inboxes(publishing: Publishing) -> Sequence[Inbox]:
    """Return the quoted author's inbox, unless sending the quote there would leak it."""
    quoted = _quoted(publishing)
    if quoted is None or publishing.visibility not in QUOTABLE:
        return ()
    return await inboxes_of([quoted.account_id], shared=True)


async def _sent(publishing: Publishing, post: Post, note: Note | None) -> None:
    """Ask the author of another site's post for the permission to quote it."""
    quoted, author, network = _quoted(publishing), publishing.author, publishing.network
    if quoted is None or quoted.local or quoted.account_id == author.id:
        return
    asked = await get(Account, quoted.account_id)
    request = compose.act(network.site, author, "QuoteRequest", quoted.uri, to=[asked.uri])
    # A quote that is not public is only named: its text is not for the quoted author's site.
    instrument = note if post.visibility in QUOTABLE else None
    request = replace(request, instrument_id=post.uri, instrument=instrument)
    await enqueue(network, request, author.id, await inboxes_of([asked.id], shared=False))


async def _adjust(author: Account, post: Post, draft: Draft) -> bool:
    """Set who may quote the post. What it quotes itself stays."""
    chosen = draft.part(ChosenQuote)
    if chosen is None or chosen.policy == post.quote_policy:
        return False
    await set_quote_policy(post.id, chosen.policy)
    return True


async def _compose(
    site: Site, posts: Sequence[Post], authors: Mapping[int, Account]
) -> Mapping[int, Composed]:
    quoted = {each.uri: each for each in await fetch_all(Post, "uri", {p.quote_uri for p in posts} - {""})}
    return {
        post.id: Composed(
            _quoting(post, authors[post.account_id]), fallback=_line(post, quoted.get(post.quote_uri))
        )
        for post in posts
    }


def _quoting(post: Post, author: Account) -> Quoting:
    # Naming the author alone means that nobody else may quote.
    welcome = {"public": PUBLIC, "followers": author.followers_url}.get(quotable_by(post), author.uri)
    return Quoting(post.quote_uri or None, post.quote_authorization or None, (welcome,))


def _line(post: Post, quoted: Post | None) -> str:
    """Return the fallback line for software without quotes; other clients hide it."""
    if not post.quote_uri:
        return ""
    address = escape(quoted.url if quoted and quoted.url else post.quote_uri)
    return f'<p class="quote-inline">RE: <a href="{address}">{address}</a></p>'


def _keep(draft: Draft) -> dict[str, Any] | None:
    chosen = draft.part(ChosenQuote)
    return {"quoted_id": chosen.quoted_id, "policy": chosen.policy} if chosen else None


def _read(kept: dict[str, Any]) -> ChosenQuote:
    return ChosenQuote(kept["quoted_id"], kept["policy"])


PART = Part(
    "quote",
    check=_check,
    about=_about,
    begin=_begin,
    publish=_publish,
    inboxes=_inboxes,
    sent=_sent,
    adjust=_adjust,
    compose=_compose,
    waiting=Waiting(_keep, _read),
)
