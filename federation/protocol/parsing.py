"""JSON into the vocabulary, in all the dialects that are spoken: foreign documents end here.

Unreadable decoration is left out; unreadable identity refuses the document. Nothing here decides whom to believe:
`inbox.checks` checks that an embedded object belongs to its sender. `parts` reads the parts of posts. The inverse is
`documents`.
"""

from __future__ import annotations

import json
import re
from datetime import date
from hashlib import sha256
from typing import Any

import orjson

from federation.protocol.members import (
    MAX_DEPARTMENTS,
    MAX_OPTIONS,
    BadDocument,
    addresses_of,
    first_of,
    identity_of,
    is_url,
    known_type,
    language_of,
    links_of,
    list_of,
    own_link_of,
    own_of,
    parse_object_id,
    string_of,
    text_of,
    time_of,
    type_of,
)
from federation.protocol.parts import PARTS
from federation.protocol.urls import (
    MAX_URL_LENGTH,
    InvalidUrl,
    canonical_authority,
    is_too_long,
    same_authority,
)
from federation.protocol.vocabulary import (
    ACTOR_TYPES,
    BALLOT_TOTALS,
    NOTE_TYPES,
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

MAX_DEPTH = 32
MAX_NODES = 10_000
MAX_TAGS = 100  # mentions, and hashtags
MAX_EMOJI = 50
MAX_FIELDS = 50
MAX_ALIASES = 100
MAX_NESTED_ACTIVITIES = 3  # Announce of a Create of a post is two deep; NodeBB wraps once more.
MAX_OWNER = 255  # of a group: its URI
MAX_COUNT = 10_000_000  # of people
MAX_MEMBER_SITES = 1000  # of a group
MAX_SLOW_S = 86_400
MAX_EXPERTS = 500  # of a group, at one site
MAX_SOURCE_TYPE = 32  # characters of a media type; a longer one counts as none

# Mastodon sends Add and Remove without an id, GoToSocial and others Undo and Delete.
_ID_OPTIONAL = frozenset({"Add", "Remove", "Delete", "Undo"})
_EMOJI = re.compile(r"[A-Za-z0-9_+-]{1,64}")
USERNAME = re.compile(r"(?=.{1,128}\Z)\w+(?:[.-]+\w+)*", re.ASCII)
_HANDLE = re.compile(r"(?=.{3,320}\Z)[^@\s]+@[^@\s]+")


# --- bytes ---------------------------------------------------------------------------------------------------


def load_json(body: bytes, *, max_bytes: int = 1_048_576) -> dict[str, Any]:
    """Read a JSON object so strictly that no database and no other reader can be surprised by it.

    Raises BadDocument for anything large, deep or crowded; for other encodings, repeated keys, NUL, lone surrogates,
    numbers that fit no 64 bits; and for anything but an object.
    """
    if len(body) > max_bytes:
        raise BadDocument(f"the document is larger than {max_bytes} bytes")
    # Braces in texts count as well: nobody writes ten thousand, and making the objects would hold the loop.
    if body.count(b"{") + body.count(b"[") > MAX_NODES:
        raise BadDocument(f"the document has more than {MAX_NODES} parts")
    try:
        document = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise BadDocument("the document is not JSON in UTF-8") from None
    if not isinstance(document, dict):
        raise BadDocument("the document is not an object")
    _check_shape(document)
    # orjson keeps the last of repeated keys and turns long integers into floats. The slower reader, safe now
    # that depth and size are known, sees both.
    json.loads(body, object_pairs_hook=_unique, parse_int=_integer)
    return document


def contents_of(document: dict[str, Any]) -> str:
    """Return a digest of a document's contents: the same when it is written, proven or signed anew."""
    said = {name: value for name, value in document.items() if name not in ("proof", "signature")}
    return sha256(orjson.dumps(said, option=orjson.OPT_SORT_KEYS)).hexdigest()


def _check_shape(document: dict[str, Any]) -> None:
    containers: list[Any] = [document]
    nodes = 0
    for _ in range(MAX_DEPTH):
        # Counted before anything is looked at: half a million parts would hold the loop for a tenth of a second.
        nodes += sum(map(len, containers))
        if nodes > MAX_NODES:
            raise BadDocument(f"the document has more than {MAX_NODES} parts")
        parts = [part for container in containers for part in _parts(container)]
        containers = [part for part in parts if isinstance(part, dict | list)]
        if not containers:
            return
    raise BadDocument(f"the document is more than {MAX_DEPTH} deep")


def _parts(container: dict[str, Any] | list[Any]) -> list[Any]:
    keys = list(container) if isinstance(container, dict) else []
    parts = list(container.values()) if isinstance(container, dict) else container
    if any("\0" in text for text in (*keys, *parts) if isinstance(text, str)):
        raise BadDocument("the document holds a NUL character")
    return parts


def _unique(pairs: list[tuple[str, Any]]) -> None:
    if len({key for key, _ in pairs}) != len(pairs):
        raise BadDocument("the document names a member twice")


def _integer(digits: str) -> None:
    if len(digits) > 20 or not -(2**63) <= int(digits) < 2**64:
        raise BadDocument("the document holds a number beyond 64 bits")


# --- activities ----------------------------------------------------------------------------------------------


def parse_activity(document: dict[str, Any], raw: bytes = b"", *, development: bool = False) -> Activity:
    """Read an activity; raises BadDocument unless its id is on its actor's server.

    An Add, Remove, Delete or Undo may lack an id: one is then made from the hash of `raw`.
    """
    return _activity(document, raw, development, depth=0)


def _activity(document: dict[str, Any], raw: bytes, development: bool, depth: int) -> Activity:
    kind = type_of(document)
    if kind is None:
        raise BadDocument("the activity has no type")
    actor = identity_of(document.get("actor"), "actor", development)
    value = document.get("object")
    first = first_of(value)
    several = isinstance(value, list) and len(value) > 1
    return Activity(
        id=_activity_id(document, kind, actor, raw, development, depth),
        type=kind,
        actor=actor,
        object_id=parse_object_id(first, development=development),
        object=_embedded(first, development, depth),
        object_type=type_of(first) if isinstance(first, dict) else None,
        to=addresses_of(document.get("to"), development),
        cc=addresses_of(document.get("cc"), development),
        target=parse_object_id(document.get("target"), development=development),
        origin=parse_object_id(document.get("origin"), development=development),
        published=time_of(document.get("published")),
        content=text_of(document, "content") or string_of(document.get("_misskey_reaction")),
        object_ids=addresses_of(value, development) if several else (),
        instrument_id=parse_object_id(document.get("instrument"), development=development),
        instrument=_instrument(document.get("instrument"), development, depth),
        result=parse_object_id(document.get("result"), development=development),
        raw=raw,
        emojis=_emojis(document, development),
        others=_others(value, development, depth),
        hashtag=next(iter(hashtags_of(first)), None),
        tally=_tally(first, development),
        summary=string_of(document.get("summary"), 1000),
        ballots=_ballots(first, development),
        by_rule=document.get("parvis:byRule") is True,
        audience=parse_object_id(document.get("audience"), development=development),
    )


def _others(value: object, development: bool, depth: int) -> tuple[Note | Actor | Activity, ...]:
    items = list_of(value)[1:MAX_OPTIONS]
    return tuple(found for item in items if (found := _embedded(item, development, depth)))


def _activity_id(
    document: dict[str, Any], kind: str, actor: str, raw: bytes, development: bool, depth: int
) -> str:
    if document.get("id") is None and depth > 0:
        return ""
    if document.get("id") is None and kind in _ID_OPTIONAL and raw:
        made = f"{actor}#{kind.lower()}-{sha256(raw).hexdigest()}"
        if is_too_long(made):
            raise BadDocument("the activity has no id, and its actor's is too long to make one of")
        return made
    identity = identity_of(document.get("id"), "id", development)
    if not same_authority(identity, actor, development=development):
        raise BadDocument("the activity's id is not on its actor's server")
    return identity


def _embedded(value: object, development: bool, depth: int) -> Note | Actor | Activity | None:
    """Read an embedded object, or return None: its id alone is enough."""
    if not isinstance(value, dict):
        return None
    kind = type_of(value)
    try:
        if kind in NOTE_TYPES:
            return parse_note(value, development=development)
        if kind in ACTOR_TYPES:
            return parse_actor(value, development=development)
        if "actor" in value and depth < MAX_NESTED_ACTIVITIES:
            return _activity(value, b"", development, depth + 1)
    except BadDocument:
        return None
    return None


def _instrument(value: object, development: bool, depth: int) -> Note | None:
    found = _embedded(first_of(value), development, depth)
    return found if isinstance(found, Note) else None


# --- posts ---------------------------------------------------------------------------------------------------


def parse_note(document: dict[str, Any], *, development: bool = False) -> Note:
    """Read a post of any type; raises BadDocument unless its id is on its author's server."""
    identity = identity_of(document.get("id"), "id", development)
    author = identity_of(document.get("attributedTo"), "attributedTo", development)
    if not same_authority(identity, author, development=development):
        raise BadDocument("the post's id is not on its author's server")
    source, source_media_type = _source(document.get("source"))
    tags = [tag for tag in list_of(document.get("tag")) if isinstance(tag, dict)]
    return Note(
        id=identity,
        type=known_type(document, NOTE_TYPES, "post"),
        attributed_to=author,
        content=text_of(document, "content") or "",
        summary=text_of(document, "summary"),
        name=text_of(document, "name"),
        sensitive=document.get("sensitive") is True,
        language=language_of(document),
        source=source,
        source_media_type=source_media_type,
        published=time_of(document.get("published")),
        updated=time_of(document.get("updated")),
        to=addresses_of(document.get("to"), development),
        cc=addresses_of(document.get("cc"), development),
        in_reply_to=parse_object_id(document.get("inReplyTo"), development=development),
        url=own_link_of(document.get("url"), identity, development),
        context=parse_object_id(
            document.get("context") or document.get("conversation"), development=development
        ),
        mentions=_mentions(tags, development),
        hashtags=_hashtags(tags),
        emojis=_emojis(document, development),
        replies=parse_object_id(document.get("replies"), development=development),
        audience=parse_object_id(document.get("audience"), development=development),
        parts=_parts_of(document, development),
    )


def _parts_of(document: dict[str, Any], development: bool) -> tuple[object, ...]:
    """Read the parts of a post, in the order of PARTS."""
    found = (part.parse(document, development) for part in PARTS)
    return tuple(value for value in found if value is not None)


def _tally(document: object, development: bool) -> Tally | None:
    """Read the tally of an announcement; None for anything else, and for impossible numbers."""
    if not isinstance(document, dict) or type_of(document) != TALLY:
        return None
    identity = parse_object_id(document, development=development)
    announcement = parse_object_id(document.get("inReplyTo"), development=development)
    counts = [document.get(f"parvis:{name}") for name in ("targeted", "delivered", "acknowledged")]
    numbers = [each for each in counts if type(each) is int and 0 <= each <= MAX_COUNT]
    if not identity or not announcement or len(numbers) != 3 or max(numbers) > numbers[0]:
        return None
    least = document.get("parvis:leastPeople")
    least = least if type(least) is int and 0 <= least <= MAX_COUNT else 0
    return Tally(identity, announcement, numbers[0], numbers[1], numbers[2], least)


def _ballots(document: object, development: bool) -> BallotTotals | None:
    """Read a site's totals of a ballot; None for anything else, and for impossible numbers."""
    if not isinstance(document, dict) or type_of(document) != BALLOT_TOTALS:
        return None
    identity = parse_object_id(document, development=development)
    poll = parse_object_id(document.get("inReplyTo"), development=development)
    votes = [each for each in list_of(document.get("parvis:votes")) if isinstance(each, dict)][:MAX_OPTIONS]
    titles = [text_of(each, "name", 255) or "" for each in votes]
    counts = [document.get("parvis:voters"), *(each.get("totalItems") for each in votes)]
    numbers = [each for each in counts if type(each) is int and 0 <= each <= MAX_COUNT]
    if not identity or not poll or not titles or len(numbers) < len(counts) or max(numbers) > numbers[0]:
        return None
    return BallotTotals(identity, poll, tuple(zip(titles, numbers[1:], strict=True)), numbers[0])


def parse_quote_authorization(document: dict[str, Any], *, development: bool = False) -> QuoteAuthorization:
    """Read a permission to quote; raises BadDocument unless it is on its giver's server."""
    if type_of(document) != "QuoteAuthorization":
        raise BadDocument("the document is no permission to quote")
    identity = identity_of(document.get("id"), "id", development)
    giver = identity_of(document.get("attributedTo"), "attributedTo", development)
    if not same_authority(identity, giver, development=development):
        raise BadDocument("the permission is not on its giver's server")
    return QuoteAuthorization(
        id=identity,
        attributed_to=giver,
        quoting=identity_of(document.get("interactingObject"), "interactingObject", development),
        quoted=identity_of(document.get("interactionTarget"), "interactionTarget", development),
    )


def _source(value: object) -> tuple[str | None, str | None]:
    if isinstance(value, dict):
        media_type = string_of(value.get("mediaType"))
        return string_of(value.get("content")), media_type if len(
            media_type or ""
        ) <= MAX_SOURCE_TYPE else None
    return string_of(value), None


def _mentions(tags: list[dict[str, Any]], development: bool) -> tuple[Mention, ...]:
    found = [
        Mention(tag["href"], string_of(tag.get("name"), 320) or "")
        for tag in tags
        if type_of(tag) == "Mention" and is_url(tag.get("href"), development)
    ]
    return tuple(found[:MAX_TAGS])


def hashtags_of(value: object) -> tuple[Hashtag, ...]:
    """Return the hashtags in a list of objects, or of a single one."""
    return _hashtags([item for item in list_of(value) if isinstance(item, dict)])


def _hashtags(tags: list[dict[str, Any]]) -> tuple[Hashtag, ...]:
    names = [string_of(tag.get("name")) or "" for tag in tags if type_of(tag) == "Hashtag"]
    found = [Hashtag(name.removeprefix("#")) for name in names if 0 < len(name.removeprefix("#")) <= 200]
    return tuple(found[:MAX_TAGS])


def _emojis(document: dict[str, Any], development: bool) -> tuple[Emoji, ...]:
    """Read custom emoji. Their names come with colons, and without them (Akkoma)."""
    found = []
    for tag in list_of(document.get("tag")):
        if isinstance(tag, dict) and type_of(tag) == "Emoji":
            name = (string_of(tag.get("name")) or "").strip(":")
            icon = first_of(tag.get("icon"))
            links = links_of(icon.get("url") if isinstance(icon, dict) else icon, development)
            if _EMOJI.fullmatch(name) and links:
                media_type = string_of(icon.get("mediaType"), 100) if isinstance(icon, dict) else None
                found.append(Emoji(name, links[0][0], media_type or "", time_of(tag.get("updated"))))
    return tuple(found[:MAX_EMOJI])


# --- people --------------------------------------------------------------------------------------------------


def parse_actor(document: dict[str, Any], *, development: bool = False) -> Actor:
    """Read somebody's profile; raises BadDocument unless inbox, shared inbox and key are on the id's server.

    Other collections, page and pictures on other servers are left out: an allowed site must not make us send to, or
    fetch from, one that is not.
    """
    identity = identity_of(document.get("id"), "id", development)
    username = document.get("preferredUsername")
    if not isinstance(username, str) or not USERNAME.fullmatch(username):
        raise BadDocument("the actor has no usable preferredUsername")
    key_id, pem = _public_key(document.get("publicKey"), identity, development)
    ed25519_key_id, multibase = _multikey(document.get("assertionMethod"), identity)

    def own(name: str) -> str | None:
        return own_of(parse_object_id(document.get(name), development=development), identity, development)

    return Actor(
        id=identity,
        type=known_type(document, ACTOR_TYPES, "actor"),
        username=username,
        name=text_of(document, "name", 2048) or "",
        summary=text_of(document, "summary", 20_000) or "",
        url=own_link_of(document.get("url"), identity, development),
        inbox=_inbox(document.get("inbox"), identity, development),
        shared_inbox=_shared_inbox(document, identity, development),
        outbox=own("outbox"),
        followers=own("followers"),
        following=own("following"),
        featured=own("featured"),
        featured_tags=own("featuredTags"),
        faq=own("parvis:faq"),
        shelf=own("parvis:shelf"),
        key_id=key_id,
        public_key_pem=pem,
        ed25519_multibase=multibase,
        ed25519_key_id=ed25519_key_id,
        locked=document.get("manuallyApprovesFollowers") is True,
        discoverable=document.get("discoverable") is True,
        not_asked=document.get("parvis:notAsked") is True,
        suspended=document.get("suspended") is True,
        published=time_of(document.get("published")),
        fields=_fields(document.get("attachment")),
        emojis=_emojis(document, development),
        icon_url=_picture(document.get("icon"), identity, development),
        image_url=_picture(document.get("image"), identity, development),
        also_known_as=addresses_of(document.get("alsoKnownAs"), development)[:MAX_ALIASES],
        moved_to=parse_object_id(document.get("movedTo"), development=development),
        webfinger=_webfinger(document.get("webfinger")),
        group=_group_terms(document, development),
        moderators=own("attributedTo"),
    )


def _group_terms(document: dict[str, Any], development: bool) -> GroupTerms | None:
    """Read the settings of a group; None without any. An access that is unknown here counts as the narrowest one."""
    if type_of(document) != "Group" or "parvis:groupAccess" not in document:
        return None
    access, kind = document["parvis:groupAccess"], document.get("parvis:groupKind")
    slow_mode_s = document.get("parvis:slowMode")
    return GroupTerms(
        access=access if access in ("open", "closed") else "secret",
        kind=kind if kind in ("project", "expertise", "community", "hobby") else "team",
        rules=string_of(document.get("parvis:rules"), 5000) or "",
        slow_mode_s=slow_mode_s if type(slow_mode_s) is int and 0 <= slow_mode_s <= MAX_SLOW_S else 0,
        default_kind="question" if document.get("parvis:defaultKind") == "question" else "post",
        experts=_experts(document.get("parvis:experts"), development),
        archived_at=time_of(document.get("parvis:archivedAt")),
        starts_on=_day(document.get("parvis:startsOn")),
        ends_on=_day(document.get("parvis:endsOn")),
        member_sites=_hosts(document.get("parvis:memberSites"), development),
        rule=_rule(document.get("parvis:membershipRule")),
    )


def _experts(value: object, development: bool) -> tuple[str, ...] | None:
    """Return ids, without invalid ones; None when the member is missing. A list of one may come as the one."""
    return None if value is None else addresses_of(list_of(value)[:MAX_EXPERTS], development)


def _day(value: object) -> date | None:
    """Read a day, 2026-12-31; None for anything else."""
    try:
        return date.fromisoformat(string_of(value, 10) or "")
    except ValueError:
        return None


def _rule(rule: object) -> MembershipRule | None:
    """Read the membership rule of a group. A rule that cannot be read whole is none: a part would mean more people."""
    if not isinstance(rule, dict):
        return None
    departments, roles = (list_of(rule.get(f"parvis:{name}")) for name in ("departments", "roles"))
    if max(len(departments), len(roles)) > MAX_DEPARTMENTS or not all(
        isinstance(each, str) and 0 < len(each) <= 100 for each in (*departments, *roles)
    ):
        return None
    owner, is_open = rule.get("parvis:owner"), rule.get("parvis:openToOthers") is True
    known = owner if isinstance(owner, str) and len(owner) <= MAX_OWNER else ""
    return MembershipRule(tuple(departments), tuple(roles), is_open, known)


def _hosts(value: object, development: bool) -> tuple[str, ...] | None:
    """Return canonical host names, without invalid ones; None when the member is missing."""
    found = []
    for item in list_of(value)[:MAX_MEMBER_SITES]:
        try:
            found.append(canonical_authority(string_of(item, 255) or "", development=development))
        except InvalidUrl:
            continue
    return None if value is None else tuple(found)


def _public_key(value: object, owner: str, development: bool) -> tuple[str, str]:
    """Return id and PEM of the actor's first key. Fedify sends several; a key with another owner does not count."""
    for key in list_of(value):
        if not isinstance(key, dict) or key.get("owner") != owner:
            continue
        key_id, pem = key.get("id"), key.get("publicKeyPem")
        if not same_authority(key_id, owner, development=development):
            raise BadDocument("the actor's key is not on its own server")
        if isinstance(key_id, str) and isinstance(pem, str):
            return key_id, pem
    raise BadDocument("the actor has no public key of its own")


def _multikey(value: object, owner: str) -> tuple[str | None, str | None]:
    """Return id and text of the actor's first Ed25519 key. It is found by its id, so that must lie in the actor."""
    for key in list_of(value):
        if isinstance(key, dict) and key.get("controller") == owner:
            key_id, multibase = (
                string_of(key.get("id"), MAX_URL_LENGTH),
                string_of(key.get("publicKeyMultibase"), 100),
            )
            inside = key_id is not None and key_id.startswith(f"{owner}#")
            if inside and multibase and multibase.startswith("z6Mk"):
                return key_id, multibase
    return None, None


def _inbox(value: object, owner: str, development: bool) -> str:
    inbox = own_of(parse_object_id(value, development=development), owner, development)
    if inbox is None:
        raise BadDocument("the actor has no inbox on its own server")
    return inbox


def _shared_inbox(document: dict[str, Any], owner: str, development: bool) -> str | None:
    endpoints = document.get("endpoints")
    # Misskey writes it at the top as well.
    value = endpoints.get("sharedInbox") if isinstance(endpoints, dict) else document.get("sharedInbox")
    return None if value is None else _inbox(value, owner, development)


def _fields(value: object) -> tuple[tuple[str, str], ...]:
    found = []
    for item in list_of(value):
        if isinstance(item, dict) and type_of(item) == "PropertyValue":
            name, text = string_of(item.get("name"), 2048), string_of(item.get("value"), 2048)
            if name and text:
                found.append((name, text))
    return tuple(found[:MAX_FIELDS])


def _picture(value: object, owner: str, development: bool) -> str | None:
    """Return the picture's URL, which may be the value, its `url`, or the `href` of that."""
    picture = first_of(value)
    if isinstance(picture, dict) and "url" in picture:
        picture = picture["url"]
    links = links_of(picture, development)
    return own_of(links[0][0], owner, development) if links else None


def _webfinger(value: object) -> str | None:
    return value if isinstance(value, str) and _HANDLE.fullmatch(value) else None
