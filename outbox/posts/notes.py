"""Our posts as other sites get them: text, audience, and what each part of PARTS composes."""

from collections.abc import Iterable, Mapping, Sequence

from federation.protocol.addressing import audience
from federation.protocol.vocabulary import Emoji, Hashtag, Mention, Note
from models.core.accounts import Account
from models.core.database import fetch_all
from models.core.site import Site
from models.files.emoji import emoji_records, names_in
from models.posts.posts import Post, mentioned_in
from models.posts.tags import tags_in
from outbox.delivery.compose import emojis_of, full_handle
from outbox.parts import PARTS
from outbox.parts.part import Composed


async def note_of(site: Site, post: Post) -> Note:
    """Describe one of our posts as everybody who may read it gets it."""
    return (await notes_of(site, [post]))[post.id]


async def notes_of(site: Site, posts: Sequence[Post]) -> dict[int, Note]:
    """Describe posts of ours, by id, with the same number of statements as for one."""
    if not posts:
        return {}
    ids = [post.id for post in posts]
    accounts = await _accounts(post.account_id for post in posts)
    groups = await _accounts(post.group_id for post in posts if post.group_id)
    people, hashtags = await mentioned_in(ids), await tags_in(ids)
    composed = [await part.compose(site, posts, accounts) for part in PARTS]
    parts = {i: tuple(found[i] for found in composed if i in found) for i in ids}
    emoji = await _emoji(site, posts, parts)
    return {
        post.id: _note(
            post,
            accounts[post.account_id],
            people[post.id],
            groups.get(post.group_id or 0),
            hashtags[post.id],
            emoji[post.id],
            parts[post.id],
        )
        for post in posts
    }


async def _accounts(ids: Iterable[int]) -> dict[int, Account]:
    return {account.id: account for account in await fetch_all(Account, "id", set(ids))}


async def _emoji(
    site: Site, posts: Sequence[Post], parts: Mapping[int, Sequence[Composed]]
) -> dict[int, tuple[Emoji, ...]]:
    """Describe our own emoji that posts and their parts name, by post."""
    texts = {post.id: (text for part in parts[post.id] for text in part.texts) for post in posts}
    named = {post.id: names_in(post.content, post.summary, *texts[post.id]) for post in posts}
    found = await emoji_records({name for names in named.values() for name in names}, [""])
    return {
        post_id: emojis_of(site, (record for record in found.values() if record["name"] in names))
        for post_id, names in named.items()
    }


def _note(
    post: Post,
    author: Account,
    people: Sequence[Account],
    group: Account | None,
    hashtags: Sequence[str],
    emoji: tuple[Emoji, ...],
    parts: Sequence[Composed],
) -> Note:
    to, cc = _audience(post, author, people, group, [uri for each in parts for uri in each.addressed])
    return Note(
        id=post.uri,
        type=next((each.type for each in parts if each.type), "Note"),
        attributed_to=author.uri,
        content="".join(each.fallback for each in parts) + post.content,
        summary=post.summary or None,
        name=next((each.title for each in parts if each.title), post.title) or None,
        sensitive=post.sensitive or author.sensitized_at is not None,
        language=post.language or None,
        source=post.source or None,
        source_media_type=post.source_type if post.source else None,
        published=post.created_at,
        updated=post.edited_at,
        to=to,
        cc=cc,
        in_reply_to=post.in_reply_to_uri or None,
        url=post.url,
        context=post.context_uri or None,
        mentions=tuple(Mention(person.uri, full_handle(person)) for person in people),
        hashtags=tuple(Hashtag(name) for name in hashtags),
        emojis=emoji,
        audience=group.uri if group else None,
        parts=tuple(each.value for each in parts),
    )


def _audience(
    post: Post, author: Account, people: Sequence[Account], group: Account | None, addressed: Sequence[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return `to` and `cc` of a post; its parts add `addressed`."""
    if group and post.visibility == "members":
        return (group.uri,), ()
    if post.visibility in ("site", "withdrawn"):
        return (), ()
    if post.visibility == "targeted":
        return tuple(addressed), ()
    named = [person.uri for person in people]
    if group and group.uri not in named:
        named.append(group.uri)
    to, cc = audience(post.visibility, author.followers_url, named)
    return to, (*cc, *addressed)
