"""Our rows as words of the protocol: who our people are, what they wrote, what they do.

Everything that leaves, and every document that we serve, is made here from rows and written as
JSON by federation/protocol/documents.py.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from html import escape

from federation.protocol.addressing import audience
from federation.protocol.vocabulary import (
    PUBLIC,
    Activity,
    Actor,
    Announced,
    Attachment,
    Emoji,
    GroupTerms,
    Hashtag,
    MembershipRule,
    Mention,
    Note,
    Poll,
    Quiz,
    QuoteAuthorization,
)
from models.announcements.sites import Notice
from models.core.accounts import Account
from models.core.base import from_ms, new_id, now
from models.core.database import Record, get
from models.core.site import Site
from models.files.emoji import emoji_records, names_in
from models.files.links import UNBOUND, binding, path_of, peer_url
from models.files.media import Media
from models.groups.groups import Group, owner_of
from models.groups.rules import names_site, rules_of
from models.groups.sites import member_sites
from models.people.people import is_disabled
from models.posts.polls import PollView
from models.posts.posts import Post
from models.posts.quotes import QuoteAuthorization as Permission
from models.posts.quotes import quotable_by
from models.text import text
from outbox.delivery.facts import Facts, facts_of


async def actor_of(site: Site, account: Account, *, reader_host: str = "") -> Actor:
    """Describe one of our accounts, to a site where it matters to which: those of a group learn of one another."""
    return Actor(
        id=account.uri,
        type=account.actor_type,
        username=account.username,
        name=account.display_name,
        summary=account.note,
        url=account.url,
        inbox=account.inbox_url,
        shared_inbox=site.shared_inbox_uri,
        outbox=account.outbox_url,
        followers=account.followers_url or None,
        following=account.following_url or None,
        featured=account.featured_url or None,
        featured_tags=account.featured_tags_url or None,
        key_id=account.key_id,
        public_key_pem=account.public_key_pem,
        ed25519_multibase=account.ed25519_multibase or None,
        ed25519_key_id=account.ed25519_key_id or None,
        locked=account.locked,
        discoverable=account.discoverable,
        suspended=account.suspended_at is not None or await is_disabled(account.id),
        published=account.created_at.replace(hour=0, minute=0, second=0, microsecond=0),
        fields=tuple(account.fields),
        also_known_as=tuple(account.aliases),
        moved_to=account.moved_to_uri or None,
        webfinger=f"{account.username}@{site.authority}",
        moderators=site.moderators_uri(account.id) if account.actor_type == "Group" else None,
        emojis=await emojis_in(site, account.display_name, account.note, account.fields_json),
        icon_url=_picture_url(site, account.avatar_id),
        image_url=_picture_url(site, account.header_id),
        group=await _terms_of(site, account, reader_host) if account.actor_type == "Group" else None,
    )


async def _terms_of(site: Site, account: Account, reader_host: str) -> GroupTerms:
    group, hosts = await get(Group, account.id), await member_sites(account.id)
    is_told = reader_host in hosts and group.access != "open"
    return GroupTerms(
        access=group.access,
        kind=group.kind,
        rules=group.rules,
        slow_mode_s=group.slow_mode_s,
        archived_at=group.archived_at,
        member_sites=(site.authority, *hosts) if is_told else None,
        rule=await _rule_for(account.id, reader_host),
    )


async def _rule_for(group_id: int, reader_host: str) -> MembershipRule | None:
    """Describe the rule of a group to a site that it names."""
    if not await names_site(group_id, reader_host):
        return None
    rule = (await rules_of([group_id]))[group_id]
    return MembershipRule(rule.departments, rule.roles, rule.open_to_others, await owner_of(group_id))


async def emojis_in(site: Site, *texts: str) -> tuple[Emoji, ...]:
    """Describe those of our custom emoji that are named in texts."""
    return _emojis(site, (await emoji_records(names_in(*texts), [""])).values())


def _emojis(site: Site, found: Iterable[Record]) -> tuple[Emoji, ...]:
    return tuple(
        Emoji(
            name=record["name"],
            url=peer_url(site, path_of(record["media_id"], "original", ""), UNBOUND),
            updated=from_ms(record["changed_at"]),
        )
        for record in found
    )


def _picture_url(site: Site, media_id: int | None) -> str | None:
    return peer_url(site, path_of(media_id, "original", ""), UNBOUND) if media_id else None


def _attachment(site: Site, media: Media) -> Attachment:
    path = path_of(media.id, "original", media.mime, media.name)
    return Attachment(
        url=peer_url(site, path, binding(media.post_id, media.link_version)),
        media_type=media.mime,
        name=media.description or media.name,
        width=media.width or None,
        height=media.height or None,
        blurhash=media.blurhash or None,
        focal_point=(media.focus_x, media.focus_y) if media.family in ("image", "video") else None,
    )


async def note_of(site: Site, post: Post) -> Note:
    """Describe one of our posts as everybody who may read it gets it."""
    return (await notes_of(site, [post]))[post.id]


async def notes_of(site: Site, posts: Sequence[Post]) -> dict[int, Note]:
    """Describe posts of ours, by id, in as many statements as one takes."""
    if not posts:
        return {}
    facts = await facts_of(site, posts)
    return {post.id: _note(site, post, facts[post.id]) for post in posts}


def _note(site: Site, post: Post, facts: Facts) -> Note:
    author, people, group, notice = facts.author, facts.people, facts.group, facts.notice
    poll = _poll_of(facts.poll)
    to, cc = _audience(post, author, people, group, notice)
    return Note(
        id=post.uri,
        type="Question" if poll else "Note",
        attributed_to=author.uri,
        content=_quote_line(post, facts.quoted) + post.content,
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
        hashtags=tuple(Hashtag(name) for name in facts.hashtags),
        emojis=_emojis(site, facts.emoji),
        attachments=tuple(_attachment(site, media) for media in facts.media),
        poll=poll,
        quote=post.quote_uri or None,
        quote_authorization=post.quote_authorization or None,
        quotable_by=_quotable_by(post, author),
        announced=_announced(notice) if notice else None,
        audience=group.uri if group else None,
    )


def _announced(notice: Notice) -> Announced:
    """Describe an announcement to other sites. One that was withdrawn ends when that was."""
    announcement = notice.announcement
    return Announced(
        texts=tuple((each.language, each.content) for each in notice.texts),
        importance=announcement.importance,
        starts_at=announcement.starts_at,
        ends_at=announcement.ended_at or announcement.ends_at,
        all_day=announcement.all_day,
        departments=notice.departments,
        groups=notice.group_uris,
    )


def _audience(
    post: Post, author: Account, people: Sequence[Account], group: Account | None, notice: Notice | None
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    sites = notice.site_uris if notice else ()
    if group and post.visibility == "members":
        return (group.uri,), ()
    if post.visibility == "withdrawn":
        return (), ()
    if post.visibility == "targeted":
        return sites, ()
    named = [person.uri for person in people]
    if group and group.uri not in named:
        named.append(group.uri)
    to, cc = audience(post.visibility, author.followers_url, named)
    return to, (*cc, *sites)


def _quote_line(post: Post, quoted: Post | None) -> str:
    """Return the line that stands for the quoted post where quotes are unknown; other clients hide it."""
    if not post.quote_uri:
        return ""
    address = escape(quoted.url if quoted and quoted.url else post.quote_uri)
    return f'<p class="quote-inline">RE: <a href="{address}">{address}</a></p>'


def _quotable_by(post: Post, author: Account) -> tuple[str, ...]:
    """Return whose quotes are approved. Naming the author alone means nobody else."""
    policies = {"public": PUBLIC, "followers": author.followers_url}
    return (policies.get(quotable_by(post), author.uri),)


async def authorization_of(permission: Permission, quoted: Post) -> QuoteAuthorization:
    """Describe a permission that one of our people gave."""
    author = await get(Account, quoted.account_id)
    return QuoteAuthorization(permission.uri, author.uri, permission.quoting_uri, quoted.uri)


def _poll_of(view: PollView | None) -> Poll | None:
    """Describe a post's poll; one that hides its totals sends none before it is over."""
    if view is None:
        return None
    hidden = not view.shows_counts
    counts = (0,) * len(view.counts) if hidden else view.counts
    return Poll(
        options=tuple(zip(view.titles, counts, strict=True)),
        multiple=view.multiple,
        end_time=view.expires_at,
        closed=view.expires_at if view.expired else None,
        voters_count=0 if hidden else view.voters_count,
        secret=view.secret,
        hidden=hidden,
        quiz=Quiz(view.quiz_commitment, view.revealed, view.quiz_salt) if view.quiz_commitment else None,
    )


def full_handle(account: Account) -> str:
    """Return `@name@host` as the protocol wants it, for our own people too."""
    host = account.host or account.uri.split("/")[2]
    return f"@{account.username}@{host}"


def create(note: Note) -> Activity:
    return Activity(
        id=f"{note.id}/activity",
        type="Create",
        actor=note.attributed_to,
        object_id=note.id,
        object=note,
        object_type=note.type,
        to=note.to,
        cc=note.cc,
        published=note.published,
        audience=note.audience,
    )


def update(site: Site, author: Account, note: Note) -> Activity:
    """Tell of a new state of a post."""
    changed = act(site, author, "Update", note.id, embedded=note, to=note.to, cc=note.cc)
    return replace(changed, audience=note.audience)


def deletion(site: Site, author: Account, note: Note) -> Activity:
    """Tell that a post is gone."""
    gone = act(site, author, "Delete", note.id, to=note.to, cc=note.cc)
    return replace(gone, object_type="Tombstone", audience=note.audience)


def removal(site: Site, moderator: Account, group: Account, post: Post) -> Activity:
    """Tell that a moderator took a post out of an open group, as Lemmy does: it stays its author's."""
    gone = act(site, moderator, "Delete", post.uri, to=(PUBLIC,), cc=(group.uri,))
    return replace(gone, object_type="Tombstone", audience=group.uri, summary="Taken out by a moderator")


MAX_TITLE = 200
_NAMED_FIRST = re.compile(r"(@\S+\s+)*")


def page_of(note: Note) -> Note:
    """Give what begins a thread a title, as a Page: Lemmy takes every Note that a group passes on for an answer."""
    if note.type != "Note" or note.in_reply_to:
        return note
    said = _NAMED_FIRST.sub("", note.summary or text.plain_text(note.content), count=1)
    return replace(note, type="Page", name=note.name or said.partition("\n")[0][:MAX_TITLE] or "…")


def titled(activity: Activity) -> Activity:
    """Return what one of our people did with a post as software that wants titles reads it."""
    note = activity.object
    if activity.raw or not isinstance(note, Note):
        return activity
    page = page_of(note)
    return activity if page is note else replace(activity, object=page, object_type=page.type)


def announce(post: Post, author: Account, original: Post, original_author_uri: str) -> Activity:
    return Activity(
        id=post.uri,
        type="Announce",
        actor=author.uri,
        object_id=original.uri,
        to=(PUBLIC,),
        cc=(author.followers_url, original_author_uri),
        published=post.created_at,
    )


def act(
    site: Site,
    account: Account,
    kind: str,
    object_id: str,
    *,
    embedded: Note | Actor | Activity | None = None,
    activity_id: str = "",
    to: Sequence[str] = (),
    cc: Sequence[str] = (),
    target: str | None = None,
) -> Activity:
    """Make an activity of one of our accounts, with an id of its own unless one is given."""
    return Activity(
        id=activity_id or f"{site.actor_uri(account.id)}/activities/{new_id()}",
        type=kind,
        actor=account.uri,
        object_id=object_id,
        object=embedded,
        object_type=embedded.type if embedded else None,
        to=tuple(to),
        cc=tuple(cc),
        target=target,
        published=now(),
    )


def undo(site: Site, account: Account, undone: Activity) -> Activity:
    return act(site, account, "Undo", undone.id, embedded=undone, to=undone.to, cc=undone.cc)
