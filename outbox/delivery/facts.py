"""What describing posts of ours asks of the database: of one post or of a page of them, in so many statements.

How that becomes words of the protocol is outbox/delivery/compose.py.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from models.announcements.sites import Notice, notices_of
from models.core.accounts import Account
from models.core.database import Record, fetch_all
from models.core.site import Site
from models.core.visibility import COLLEAGUE
from models.files.emoji import emoji_records, names_in
from models.files.media import Media, media_of_posts
from models.posts.polls import PollView, views_of
from models.posts.posts import Post, mentioned_in, tags_in


@dataclass(frozen=True)
class Facts:
    """What one post needs besides its own row."""

    author: Account
    people: Sequence[Account]
    """Whom it mentions."""
    group: Account | None
    notice: Notice | None
    """Of an announcement to other sites."""
    poll: PollView | None
    quoted: Post | None
    """None also for a quoted post that is not here."""
    hashtags: Sequence[str]
    media: Sequence[Media]
    emoji: Sequence[Record]
    """Our own that its texts name."""


async def facts_of(site: Site, posts: Sequence[Post]) -> dict[int, Facts]:
    """Return what posts of ours need, by post."""
    ids = [post.id for post in posts]
    accounts = await _accounts(post.account_id for post in posts)
    people = await mentioned_in(ids)
    polls = await views_of(COLLEAGUE, ids)
    groups = await _accounts(post.group_id for post in posts if post.group_id)
    services = [post.id for post in posts if accounts[post.account_id].actor_type == "Service"]
    notices = await notices_of(site, services)
    quoted = {each.uri: each for each in await fetch_all(Post, "uri", {p.quote_uri for p in posts} - {""})}
    hashtags = await tags_in(ids)
    named = {post.id: names_in(post.content, post.summary, *_titles(polls.get(post.id))) for post in posts}
    emoji = await emoji_records({name for names in named.values() for name in names}, [""])
    media = await media_of_posts(ids)
    return {
        post.id: Facts(
            author=accounts[post.account_id],
            people=people[post.id],
            group=groups[post.group_id] if post.group_id else None,
            notice=notices.get(post.id),
            poll=polls.get(post.id),
            quoted=quoted.get(post.quote_uri),
            hashtags=hashtags[post.id],
            media=media[post.id],
            emoji=_among(emoji.values(), named[post.id]),
        )
        for post in posts
    }


async def _accounts(ids: Iterable[int]) -> dict[int, Account]:
    return {account.id: account for account in await fetch_all(Account, "id", set(ids))}


def _titles(poll: PollView | None) -> Sequence[str]:
    return poll.titles if poll else ()


def _among(emoji: Iterable[Record], names: Collection[str]) -> list[Record]:
    return [each for each in emoji if each["name"] in names]
