"""Our rows as words of the protocol: actors, notes and activities of our people.

Everything we send, and every document we serve, is made here from rows and written as JSON by
federation/protocol/documents.py.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from federation.keys import with_keys
from federation.protocol.vocabulary import (
    PUBLIC,
    Activity,
    Actor,
    Emoji,
    GroupTerms,
    MembershipRule,
    Note,
    QuoteAuthorization,
)
from models.core.accounts import Account
from models.core.base import from_ms, new_id, now
from models.core.database import Record, get
from models.core.site import Site
from models.files.emoji import emoji_records, names_in
from models.files.links import UNBOUND, path_of, peer_url
from models.groups.groups import Group, owner_of
from models.groups.rules import names_site, rules_of
from models.groups.sites import member_sites
from models.knowledge.collections import filled_kinds, profile_fields
from models.knowledge.questions import expert_uris
from models.people.people import is_disabled
from models.posts.posts import Post
from models.posts.quotes import QuoteAuthorization as Permission
from models.text import text
from models.text.languages import in_language


async def actor_of(site: Site, account: Account, *, reader_host: str = "") -> Actor:
    """Describe one of our accounts. `reader_host`: only sites with members of a group learn of one another."""
    account = await with_keys(site, account)
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
        not_asked=account.not_asked,
        suspended=account.suspended_at is not None or await is_disabled(account.id),
        published=account.created_at.replace(hour=0, minute=0, second=0, microsecond=0),
        fields=(*account.fields, *await _collected(site, account)),
        also_known_as=tuple(account.aliases),
        moved_to=account.moved_to_uri or None,
        webfinger=f"{account.username}@{site.authority}",
        moderators=site.moderators_uri(account.id) if account.actor_type == "Group" else None,
        faq=site.collection_uri(account.id, "faq") if account.actor_type == "Group" else None,
        shelf=site.collection_uri(account.id, "shelf") if account.actor_type == "Group" else None,
        emojis=await emojis_in(site, account.display_name, account.note, account.fields_json),
        icon_url=_picture_url(site, account.avatar_id),
        image_url=_picture_url(site, account.header_id),
        group=await _terms_of(site, account, reader_host) if account.actor_type == "Group" else None,
    )


async def _collected(site: Site, account: Account) -> list[tuple[str, str]]:
    if account.actor_type != "Group":
        return []
    return profile_fields(site, account.username, (await filled_kinds([account.id])).get(account.id, ()))


async def _terms_of(site: Site, account: Account, reader_host: str) -> GroupTerms:
    group, hosts = await get(Group, account.id), await member_sites(account.id)
    names_sites = reader_host in hosts and group.access != "open"
    return GroupTerms(
        access=group.access,
        kind=group.kind,
        rules=group.rules,
        slow_mode_s=group.slow_mode_s,
        default_kind=group.default_kind,
        experts=await expert_uris(account.id, reader_host) if reader_host else None,
        archived_at=group.archived_at,
        starts_on=group.starts_on,
        ends_on=group.ends_on,
        member_sites=(site.authority, *hosts) if names_sites else None,
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
    return emojis_of(site, (await emoji_records(names_in(*texts), [""])).values())


def emojis_of(site: Site, found: Iterable[Record]) -> tuple[Emoji, ...]:
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


async def authorization_of(permission: Permission, quoted: Post) -> QuoteAuthorization:
    """Describe a permission that one of our people gave."""
    author = await get(Account, quoted.account_id)
    return QuoteAuthorization(permission.uri, author.uri, permission.quoting_uri, quoted.uri)


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
    """Make the Update with a new state of a post."""
    changed = act(site, author, "Update", note.id, embedded=note, to=note.to, cc=note.cc)
    return replace(changed, audience=note.audience)


def deletion(site: Site, author: Account, note: Note) -> Activity:
    """Make the Delete of a post."""
    gone = act(site, author, "Delete", note.id, to=note.to, cc=note.cc)
    return replace(gone, object_type="Tombstone", audience=note.audience)


TAKEN_OUT = {"fr": "Retiré par la modération", "en": "Taken out by a moderator"}


def removal(site: Site, moderator: Account, group: Account, post: Post) -> Activity:
    """Make the Delete of a moderator who took a post out of an open group, as Lemmy does: the author keeps it."""
    gone = act(site, moderator, "Delete", post.uri, to=(PUBLIC,), cc=(group.uri,))
    reason = in_language(TAKEN_OUT, site.look.languages)
    return replace(gone, object_type="Tombstone", audience=group.uri, summary=reason)


MAX_TITLE = 200


def page_of(note: Note) -> Note:
    """Turn the first post of a thread into a Page with a title: Lemmy takes every Note that a group forwards for an
    answer.
    """
    if note.type != "Note" or note.in_reply_to:
        return note
    said = text.NAMED_FIRST.sub("", note.summary or text.plain_text(note.content), count=1)
    return replace(note, type="Page", name=note.name or said.partition("\n")[0][:MAX_TITLE] or "…")


def titled(activity: Activity) -> Activity:
    """Return an activity about a post of ours as software that wants titles reads it."""
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


def of_group(activity: Activity, group: Account) -> Activity:
    """Return an activity as one that belongs to a group (FEP-1b12)."""
    return replace(activity, audience=group.uri)


def undo(site: Site, account: Account, undone: Activity) -> Activity:
    return act(site, account, "Undo", undone.id, embedded=undone, to=undone.to, cc=undone.cc)
