"""Our posts as other sites get them: text, audience, and what each part of PARTS composes."""

from collections.abc import Sequence

from federation.protocol.addressing import audience
from federation.protocol.vocabulary import Hashtag, Mention, Note
from models.core.accounts import Account
from models.core.database import get
from models.core.site import Site
from models.posts.posts import Post, mentioned_people, tags_of
from outbox.delivery.compose import emojis_in, full_handle
from outbox.parts import PARTS


async def note_of(site: Site, post: Post) -> Note:
    """Describe one of our posts as everybody who may read it gets it."""
    author = await get(Account, post.account_id)
    people = await mentioned_people(post.id)
    group = await get(Account, post.group_id) if post.group_id else None
    parts = [each for part in PARTS if (each := await part.compose(site, post, author))]
    to, cc = _audience(post, author, people, group, [uri for each in parts for uri in each.addressed])
    texts = (text for each in parts for text in each.texts)
    return Note(
        id=post.uri,
        type=next((each.type for each in parts if each.type), "Note"),
        attributed_to=author.uri,
        content="".join(each.fallback for each in parts) + post.content,
        summary=post.summary or None,
        name=post.title or None,
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
        hashtags=tuple(Hashtag(name) for name in await tags_of(post.id)),
        emojis=await emojis_in(site, post.content, post.summary, *texts),
        audience=group.uri if group else None,
        parts=tuple(each.value for each in parts),
    )


def _audience(
    post: Post, author: Account, people: Sequence[Account], group: Account | None, addressed: Sequence[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return to whom a post is addressed, and to whom also; `addressed` are those whom its parts add."""
    if group and post.visibility == "members":
        return (group.uri,), ()
    if post.visibility == "withdrawn":
        return (), ()
    if post.visibility == "targeted":
        return tuple(addressed), ()
    named = [person.uri for person in people]
    if group and group.uri not in named:
        named.append(group.uri)
    to, cc = audience(post.visibility, author.followers_url, named)
    return to, (*cc, *addressed)
