"""The vocabulary into JSON: the only place that writes what other servers read.

The shapes are the ones that the pickiest reader of each accepts: one key and never a list (Misskey), ids as strings,
`to` and `cc` as lists, no empty texts, nothing that would make a reader fetch a context of ours. The inverse is
`parsing`; `web.activitypub.objects` decides who is served what.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote
from xml.sax.saxutils import quoteattr

import orjson

from federation.protocol.members import time_text
from federation.protocol.parts import PARTS
from federation.protocol.vocabulary import (
    BALLOT_TOTALS,
    COLLECTIONS,
    DIRECTORY,
    TALLY,
    Activity,
    Actor,
    BallotTotals,
    Emoji,
    GroupTerms,
    Hashtag,
    MembershipRule,
    Mention,
    Note,
    QuoteAuthorization,
    Tally,
)

Document = dict[str, Any]

ACTIVITY_TYPE = "application/activity+json"
ACTIVITY_STREAMS = "https://www.w3.org/ns/activitystreams"

# The first two are built into every reader; all other terms are spelled out, so that nobody fetches anything.
CONTEXT: list[Any] = [
    ACTIVITY_STREAMS,
    "https://w3id.org/security/v1",
    {
        "toot": "http://joinmastodon.org/ns#",
        "lemmy": "https://join-lemmy.org/ns#",
        "parvis": "https://parvis.invalid/ns#",
        # Mastodon means schema.org and writes this; readers compare with what Mastodon writes.
        "schema": "http://schema.org#",
        "Hashtag": "as:Hashtag",
        "Emoji": "toot:Emoji",
        "sensitive": "as:sensitive",
        "manuallyApprovesFollowers": "as:manuallyApprovesFollowers",
        "alsoKnownAs": {"@id": "as:alsoKnownAs", "@type": "@id"},
        "movedTo": {"@id": "as:movedTo", "@type": "@id"},
        "featured": {"@id": "toot:featured", "@type": "@id"},
        "featuredTags": {"@id": "toot:featuredTags", "@type": "@id"},
        "discoverable": "toot:discoverable",
        "postingRestrictedToMods": "lemmy:postingRestrictedToMods",
        "suspended": "toot:suspended",
        "blurhash": "toot:blurhash",
        "focalPoint": {"@container": "@list", "@id": "toot:focalPoint"},
        "votersCount": "toot:votersCount",
        "fep044f": "https://w3id.org/fep/044f#",
        "quote": {"@id": "fep044f:quote", "@type": "@id"},
        "quoteAuthorization": {"@id": "fep044f:quoteAuthorization", "@type": "@id"},
        "QuoteAuthorization": "fep044f:QuoteAuthorization",
        "QuoteRequest": "fep044f:QuoteRequest",
        "quoteUri": "http://fedibird.com/ns#quoteUri",
        "quoteUrl": "as:quoteUrl",
        "_misskey_quote": "https://misskey-hub.net/ns#_misskey_quote",
        "gts": "https://gotosocial.org/ns#",
        "interactionPolicy": {"@id": "gts:interactionPolicy", "@type": "@id"},
        "canQuote": {"@id": "gts:canQuote", "@type": "@id"},
        "automaticApproval": {"@id": "gts:automaticApproval", "@type": "@id"},
        "interactingObject": {"@id": "gts:interactingObject", "@type": "@id"},
        "interactionTarget": {"@id": "gts:interactionTarget", "@type": "@id"},
        "PropertyValue": "schema:PropertyValue",
        "value": "schema:value",
        "private": "parvis:private",
        "digestMultibase": {"@id": "sec:digestMultibase", "@type": "sec:multibase"},
        "history": {"@id": "https://w3id.org/fep/bad1#history", "@type": "@id"},
        # As PeerTube says how large a file is.
        "size": "https://joinpeertube.org/ns#size",
        "webfinger": "https://purl.archive.org/socialweb/webfinger#webfinger",
        "Multikey": "sec:Multikey",
        "assertionMethod": {"@id": "sec:assertionMethod", "@type": "@id", "@container": "@set"},
        "controller": {"@id": "sec:controller", "@type": "@id"},
        "publicKeyMultibase": {"@id": "sec:publicKeyMultibase", "@type": "sec:multibase"},
    },
]

# Activities that embed their object; all others only name it, and readers fetch it from its origin.
_EMBEDDING = frozenset({"Create", "Update", "Undo", "Accept", "Reject"})


def dump(document: Document) -> bytes:
    """Write a document as it goes over the wire. The bytes that are sent are the bytes that were signed."""
    return orjson.dumps(document)


# --- people --------------------------------------------------------------------------------------------------


def actor_document(actor: Actor) -> Document:
    """Write somebody's profile."""
    return _top(_actor(actor))


def instance_actor_document(actor: Actor, directory: str = "") -> Document:
    """Write the site's own actor, which anybody may read unsigned: no more than is needed to check a signature, and where
    the directory is, which opens to peers only.
    """
    return _top(
        {
            "id": actor.id,
            "type": actor.type,
            "preferredUsername": actor.username,
            "inbox": actor.inbox,
            "outbox": actor.outbox,
            "publicKey": _public_key(actor),
            "assertionMethod": _assertion_method(actor),
            "endpoints": _endpoints(actor),
            "url": actor.url,
            "manuallyApprovesFollowers": True,
            "parvis:directory": directory or None,
        }
    )


def _actor(actor: Actor) -> Document:
    return {
        "id": actor.id,
        "type": actor.type,
        "preferredUsername": actor.username,
        "webfinger": actor.webfinger,
        "name": actor.name or None,
        "summary": actor.summary or None,
        "url": actor.url,
        "published": time_text(actor.published),
        "inbox": actor.inbox,
        "outbox": actor.outbox,
        "followers": actor.followers,
        "following": actor.following,
        "featured": actor.featured,
        "featuredTags": actor.featured_tags,
        "parvis:faq": actor.faq,
        "parvis:shelf": actor.shelf,
        "endpoints": _endpoints(actor),
        "manuallyApprovesFollowers": actor.locked,
        "discoverable": actor.discoverable,
        "parvis:notAsked": actor.not_asked or None,
        "suspended": actor.suspended or None,
        "publicKey": _public_key(actor),
        "assertionMethod": _assertion_method(actor),
        "tag": [_emoji(emoji) for emoji in actor.emojis] or None,
        "icon": _picture(actor.icon_url),
        "image": _picture(actor.image_url),
        "attributedTo": actor.moderators,
        "alsoKnownAs": list(actor.also_known_as) or None,
        "movedTo": actor.moved_to,
        "attachment": [
            {"type": "PropertyValue", "name": name, "value": value} for name, value in actor.fields
        ],
        **(_group_terms(actor.group) if actor.group else {}),
    }


def _group_terms(terms: GroupTerms) -> Document:
    return {
        "private": terms.access != "open" or None,
        "postingRestrictedToMods": terms.archived_at is not None,
        "parvis:groupAccess": terms.access,
        "parvis:groupKind": terms.kind,
        "parvis:rules": terms.rules or None,
        "parvis:slowMode": terms.slow_mode_s or None,
        "parvis:defaultKind": terms.default_kind if terms.default_kind != "post" else None,
        "parvis:experts": None if terms.experts is None else list(terms.experts),
        "parvis:archivedAt": time_text(terms.archived_at),
        "parvis:startsOn": terms.starts_on and terms.starts_on.isoformat(),
        "parvis:endsOn": terms.ends_on and terms.ends_on.isoformat(),
        "parvis:memberSites": None if terms.member_sites is None else list(terms.member_sites),
        "parvis:membershipRule": _rule(terms.rule) if terms.rule else None,
    }


def _rule(rule: MembershipRule) -> Document:
    return {
        "parvis:departments": list(rule.departments),
        "parvis:roles": list(rule.roles),
        "parvis:openToOthers": rule.open_to_others,
        "parvis:owner": rule.owner or None,
    }


def _public_key(actor: Actor) -> Document:
    return {"id": actor.key_id, "owner": actor.id, "publicKeyPem": actor.public_key_pem}


def _assertion_method(actor: Actor) -> list[Document] | None:
    if actor.ed25519_multibase is None:
        return None
    return [
        {
            "id": actor.ed25519_key_id or f"{actor.id}#ed25519-key",
            "type": "Multikey",
            "controller": actor.id,
            "publicKeyMultibase": actor.ed25519_multibase,
        }
    ]


def _endpoints(actor: Actor) -> Document | None:
    return {"sharedInbox": actor.shared_inbox} if actor.shared_inbox else None


def _picture(url: str | None) -> Document | None:
    return {"type": "Image", "url": url} if url else None


# --- posts ---------------------------------------------------------------------------------------------------


def note_document(note: Note) -> Document:
    """Write a post, as it is served under its id."""
    return _top(_note(note))


def _note(note: Note) -> Document:
    document = _text(note)
    for part in PARTS:
        if (value := note.part(part.value)) is not None:
            for name, member in part.members(value).items():
                document[name] = [*document.get(name, ()), *member] if isinstance(member, list) else member
    return document


def _text(note: Note) -> Document:
    """Write the members that every post has."""
    return {
        "id": note.id,
        "type": note.type,
        "attributedTo": note.attributed_to,
        "name": note.name,
        "summary": note.summary,
        "sensitive": note.sensitive,
        "content": None if note.is_vote else note.content,
        "contentMap": {note.language: note.content} if note.language else None,
        "source": _source(note),
        "published": time_text(note.published),
        "updated": time_text(note.updated),
        "to": list(note.to),
        "cc": list(note.cc),
        "audience": note.audience,
        "inReplyTo": note.in_reply_to,
        "url": note.url,
        "context": note.context,
        "tag": [_mention(mention) for mention in note.mentions]
        + [_hashtag(hashtag, note.id) for hashtag in note.hashtags]
        + [_emoji(emoji) for emoji in note.emojis],
        "attachment": [],
        "replies": f"{note.id}/replies",
        "likes": f"{note.id}/likes",
        "shares": f"{note.id}/shares",
    }


def _tally(tally: Tally) -> Document:
    return {
        "id": tally.id,
        "type": TALLY,
        "inReplyTo": tally.announcement,
        "parvis:targeted": tally.targeted,
        "parvis:delivered": tally.delivered,
        "parvis:acknowledged": tally.acknowledged,
        "parvis:leastPeople": tally.least_people or None,
    }


def _ballots(ballots: BallotTotals) -> Document:
    return {
        "id": ballots.id,
        "type": BALLOT_TOTALS,
        "inReplyTo": ballots.poll,
        "parvis:votes": [{"name": name, "totalItems": number} for name, number in ballots.votes],
        "parvis:voters": ballots.voters,
    }


def quote_authorization_document(authorization: QuoteAuthorization) -> Document:
    """Write a permission to quote, as it is served under its id."""
    return _top(
        {
            "id": authorization.id,
            "type": "QuoteAuthorization",
            "attributedTo": authorization.attributed_to,
            "interactingObject": authorization.quoting,
            "interactionTarget": authorization.quoted,
        }
    )


def _source(note: Note) -> Document | None:
    return {"content": note.source, "mediaType": note.source_media_type} if note.source else None


def _mention(mention: Mention) -> Document:
    return {"type": "Mention", "href": mention.href, "name": mention.name}


def _hashtag(hashtag: Hashtag, owner_id: str) -> Document:
    origin = "/".join(owner_id.split("/")[:3])
    return {
        "type": "Hashtag",
        "href": f"{origin}/tags/{quote(hashtag.name.casefold())}",
        "name": f"#{hashtag.name}",
    }


def _emoji(emoji: Emoji) -> Document:
    icon = {"type": "Image", "mediaType": emoji.media_type or None, "url": emoji.url}
    return {"type": "Emoji", "name": f":{emoji.name}:", "updated": time_text(emoji.updated), "icon": icon}


# --- activities ----------------------------------------------------------------------------------------------


def activity_document(activity: Activity) -> Document:
    """Write something done, as it is sent to inboxes."""
    document = _top(_activity(activity))
    forwarded = activity.object
    if activity.type == "Announce" and isinstance(forwarded, Activity) and forwarded.raw:
        # A group forwards an activity of another site unchanged: a proof covers every member (FEP-1b12).
        document["object"] = orjson.loads(forwarded.raw)
    return document


def _activity(activity: Activity) -> Document:
    return {
        "id": activity.id or None,
        "type": activity.type,
        "actor": activity.actor,
        "published": time_text(activity.published),
        "to": list(activity.to),
        "cc": list(activity.cc),
        "audience": activity.audience,
        "object": _object(activity),
        "origin": activity.origin,
        "target": activity.target,
        "summary": activity.summary,
        "content": activity.content,
        "tag": [_emoji(emoji) for emoji in activity.emojis] or None,
        "instrument": _note(activity.instrument) if activity.instrument else activity.instrument_id,
        "result": activity.result,
        "parvis:byRule": activity.by_rule or None,
    }


def _object(activity: Activity) -> Document | list[str] | str | None:
    if activity.hashtag is not None:
        return _hashtag(activity.hashtag, activity.actor)
    if activity.tally is not None:
        return _tally(activity.tally)
    if activity.ballots is not None:
        return _ballots(activity.ballots)
    if activity.directory is not None:
        return {"id": activity.directory, "type": DIRECTORY}
    if activity.object_type in COLLECTIONS.values():
        return {"id": activity.object_id, "type": activity.object_type}
    if activity.object is not None and (activity.type in _EMBEDDING or isinstance(activity.object, Activity)):
        return _embedded(activity.object)
    if activity.type == "Delete" and activity.object_id != activity.actor:
        return {"id": activity.object_id, "type": "Tombstone"}
    return list(activity.object_ids) or activity.object_id


def _embedded(value: Note | Actor | Activity) -> Document:
    match value:
        case Note():
            return _note(value)
        case Actor():
            return _actor(value)
        case Activity():
            return _activity(value)


# --- collections ---------------------------------------------------------------------------------------------


def collection_document(
    id: str,
    total: int | None,
    *,
    first: str | None = None,
    items: Sequence[str | Note | Activity] | None = None,
) -> Document:
    """Write a collection: its size, and its first page, or all items, as ids or whole, or (to hide them) neither."""
    return _top(
        {
            "id": id,
            "type": "OrderedCollection",
            "totalItems": total,
            "first": first,
            "orderedItems": None if items is None else [_item(item) for item in items],
        }
    )


def count_document(id: str, total: int) -> Document:
    """Write a collection with its size and no items."""
    return _top({"id": id, "type": "Collection", "totalItems": total})


def hashtags_document(id: str, names: Sequence[str]) -> Document:
    """Write what somebody features, in the shape that Mastodon reads."""
    items = [_hashtag(Hashtag(name), id) for name in names]
    return _top({"id": id, "type": "Collection", "totalItems": len(items), "items": items})


def collection_page(
    id: str,
    part_of: str,
    items: Sequence[str | Activity],
    *,
    next_page: str | None = None,
    previous_page: str | None = None,
) -> Document:
    """Write one page of a collection, of ids or of whole activities."""
    return _top(
        {
            "id": id,
            "type": "OrderedCollectionPage",
            "partOf": part_of,
            "next": next_page,
            "prev": previous_page,
            "orderedItems": [_item(item) for item in items],
        }
    )


def _item(item: str | Note | Activity) -> Document | str:
    return item if isinstance(item, str) else _embedded(item)


# --- discovery -----------------------------------------------------------------------------------------------


def webfinger_document(
    subject: str,
    aliases: Sequence[str],
    actor_id: str,
    profile_url: str | None = None,
    template: str | None = None,
) -> Document:
    """Write who `subject` (`acct:ana@corp.example`) is.

    `template` is the URL where a remote follow begins, with `{uri}` for the account to follow.
    """
    links: list[Document] = [{"rel": "self", "type": ACTIVITY_TYPE, "href": actor_id}]
    if profile_url:
        links.append(
            {"rel": "http://webfinger.net/rel/profile-page", "type": "text/html", "href": profile_url}
        )
    if template:
        links.append({"rel": "http://ostatus.org/schema/1.0/subscribe", "template": template})
    return {"subject": subject, "aliases": list(aliases), "links": links}


def host_meta_xml(origin: str) -> str:
    """Write the URL of WebFinger, for readers that ask host-meta first."""
    template = quoteattr(f"{origin}/.well-known/webfinger?resource={{uri}}")
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<XRD xmlns="http://docs.oasis-open.org/ns/xri/xrd-1.0">'
        f'<Link rel="lrdd" template={template}/></XRD>\n'
    )


def nodeinfo_links(origin: str) -> Document:
    """Write the URLs of NodeInfo and of the instance actor (FEP-2677)."""
    schema = "http://nodeinfo.diaspora.software/ns/schema"
    return {
        "links": [
            {"rel": f"{schema}/2.0", "href": f"{origin}/nodeinfo/2.0"},
            {"rel": f"{schema}/2.1", "href": f"{origin}/nodeinfo/2.1"},
            {"rel": f"{ACTIVITY_STREAMS}#Application", "href": f"{origin}/actor"},
        ]
    }


def nodeinfo_document(version: str, software_version: str, name: str) -> Document:
    """Write the NodeInfo of this server, `version` 2.0 or 2.1, without any numbers about its people."""
    return {
        "version": version,
        "software": {"name": "parvis", "version": software_version},
        "protocols": ["activitypub"],
        "services": {"inbound": [], "outbound": []},
        "openRegistrations": False,
        "usage": {"users": {}},
        "metadata": {"nodeName": name, "federation": {"enabled": True}},
    }


# --- members -------------------------------------------------------------------------------------------------


def _top(document: Document) -> Document:
    return {"@context": CONTEXT} | _without_none(document)


def _without_none(value: Any) -> Any:
    """Leave out members without a value: several readers refuse null where they expect a text or a list."""
    if isinstance(value, dict):
        return {key: _without_none(part) for key, part in value.items() if part is not None}
    if isinstance(value, list):
        return [_without_none(part) for part in value]
    return value
