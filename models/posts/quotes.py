"""Quotes: who may quote whom, the permissions, and how far a post's quote is allowed.

Which post quotes which is in columns of the post (models/posts/posts.py). A permission is a document on the
quoted author's site (FEP-044f): those that our people gave are rows here, and those that other sites'
people gave once they were fetched from there and found to be true. A quote is shown when its permission
is here, or when somebody quotes themselves; and then only to those who may see the quoted post.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from tortoise import fields

from models.core.base import Row, belongs_to, moment, new_id, now
from models.core.database import execute, marks, rows
from models.core.errors import NotFound
from models.core.site import Site
from models.posts.posts import Post
from models.search.index import index_posts

QuoteState = Literal["pending", "accepted", "rejected", "revoked"]
POLICIES = ("public", "followers", "nobody")
QUOTABLE = ("public", "unlisted")
"""Visibilities. A quote would carry any other post to those whom it was not meant for."""


class QuoteAuthorization(Row):
    """A permission for one post to quote another. Revoked ones stay, so that asking again does not help."""

    uri = fields.CharField(2048, unique=True)
    quoted = belongs_to("Post")
    quoted_id: int
    quoting_uri = fields.CharField(2048, db_index=True)
    account = belongs_to("Account")
    account_id: int
    """Who asked, and wrote the quoting post."""
    revoked_at = moment(null=True)

    class Meta:
        table = "quote_authorizations"


@dataclass(frozen=True)
class QuoteView:
    """The quote of a post: its state, and the quoted post if it is to be shown to those who may see it."""

    state: str
    """As clients know it: a QuoteState, or deleted."""
    quoted_id: int | None


def quotable_by(post: Post) -> str:
    """Return whom the author lets quote: public, followers, nobody, or "" where a quote would leak the post."""
    return post.quote_policy if post.visibility in QUOTABLE and not post.boost_of_id else ""


async def may_quote(account_id: int, post: Post) -> bool:
    """Tell whether an account may quote a post that it may see, without the author being asked."""
    policy = quotable_by(post)
    if not policy:
        return False
    if policy == "public" or account_id == post.account_id:
        return True
    return policy == "followers" and bool(await followed_among(account_id, [post.account_id]))


async def followed_among(account_id: int, author_ids: Sequence[int]) -> set[int]:
    """Return those of the authors whom an account follows."""
    if not author_ids:
        return set()
    found = await rows(
        "SELECT target_id FROM follows WHERE account_id = $1 AND state = 'accepted'"
        f" AND target_id IN ({marks(len(author_ids), 2)})",
        account_id,
        *author_ids,
    )
    return {r["target_id"] for r in found}


async def authorize(site: Site, quoted: Post, quoting_uri: str, account_id: int) -> str | None:
    """Let a post quote one of ours; return the permission's URI, None when it was given once and revoked."""
    given = await QuoteAuthorization.filter(
        quoted_id=quoted.id, quoting_uri=quoting_uri, account_id=account_id
    ).first()
    if given is None:
        number = new_id()
        uri = f"{site.actor_uri(quoted.account_id)}/quote_authorizations/{number}"
        given = await QuoteAuthorization.create(
            id=number, uri=uri, quoted_id=quoted.id, quoting_uri=quoting_uri, account_id=account_id
        )
    return given.uri if given.revoked_at is None else None


async def remember_authorization(uri: str, quoted_id: int, quoting_uri: str, account_id: int) -> None:
    """Keep another site's permission, which was fetched from there."""
    await execute(
        "INSERT INTO quote_authorizations (id, uri, quoted_id, quoting_uri, account_id)"
        " VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
        new_id(),
        uri,
        quoted_id,
        quoting_uri,
        account_id,
    )


async def authorization_by_uri(uri: str) -> QuoteAuthorization | None:
    return await QuoteAuthorization.get_or_none(uri=uri)


async def authorization_of(quoted_id: int, quoting_uri: str, account_id: int) -> QuoteAuthorization | None:
    """Return the valid permission of somebody's post to quote another."""
    return await QuoteAuthorization.filter(
        quoted_id=quoted_id, quoting_uri=quoting_uri, account_id=account_id, revoked_at=None
    ).first()


async def revoke_authorization(authorization: QuoteAuthorization) -> list[Post]:
    """Take a permission back; return the posts that lost their quote."""
    await QuoteAuthorization.filter(id=authorization.id).update(revoked_at=now())
    quoting = await Post.filter(
        uri=authorization.quoting_uri, quote_of_id=authorization.quoted_id, quote_state="accepted"
    )
    for post in quoting:
        await set_quote_state(post, "revoked")
    return quoting


async def attach_quote(
    post: Post, uri: str, quoted_id: int | None, state: QuoteState, authorization: str = ""
) -> None:
    """Let a post quote another, which may not be here; `post` says so from then on."""
    await execute(
        "UPDATE posts SET quote_of_id = $2, quote_uri = $3, quote_state = $4, quote_authorization = $5,"
        " revision = revision + 1 WHERE id = $1",
        post.id,
        quoted_id,
        uri,
        state,
        authorization,
    )
    post.quote_of_id, post.quote_uri, post.quote_state, post.quote_authorization = (
        quoted_id,
        uri,
        state,
        authorization,
    )
    await index_posts([post.id])
    await _count_again(quoted_id)


async def set_quote_state(post: Post, state: QuoteState, authorization: str = "") -> None:
    """Say how far a post's quote is allowed."""
    await attach_quote(post, post.quote_uri, post.quote_of_id, state, authorization)


async def _count_again(quoted_id: int | None) -> None:
    """Let the quoted post be rendered anew: its number of quotes is shown."""
    await execute("UPDATE posts SET revision = revision + 1 WHERE id = $1", quoted_id or 0)


async def set_quote_policy(post_id: int, policy: str) -> None:
    await execute(
        "UPDATE posts SET quote_policy = $2, revision = revision + 1 WHERE id = $1", post_id, policy
    )


async def quote_views(post_ids: Sequence[int]) -> dict[int, QuoteView]:
    """Return the quotes of posts, by post. Whether a viewer may see what is quoted is still to be asked."""
    if not post_ids:
        return {}
    found = await rows(
        "SELECT id, quote_of_id, quote_state FROM posts"
        f" WHERE quote_state <> '' AND id IN ({marks(len(post_ids))})",
        *post_ids,
    )
    return {r["id"]: _view(r["quote_state"], r["quote_of_id"]) for r in found}


def _view(state: str, quoted_id: int | None) -> QuoteView:
    if state != "accepted":
        return QuoteView(state, None)
    return QuoteView("accepted" if quoted_id else "deleted", quoted_id)


async def quoting_post(quoted_id: int, quoting_id: int) -> Post:
    """Fetch a post that quotes another, or raise NotFound."""
    post = await Post.get_or_none(id=quoting_id, quote_of_id=quoted_id, quote_state="accepted")
    if post is None:
        raise NotFound
    return post
