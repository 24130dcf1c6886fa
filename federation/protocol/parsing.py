"""JSON into the vocabulary, in all the dialects that are spoken: where foreign documents stop.

A member may come as a string, an object or a list of either; what is decoration and unreadable is left out, what
carries identity and is unreadable refuses the document. Nothing here decides whom to believe: that an embedded
object belongs to the one who sent it is checked in `inbox.checks`. The inverse is `documents`.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import orjson

from federation.protocol.addressing import is_public
from federation.protocol.urls import (
    MAX_URL_LENGTH,
    InvalidUrl,
    authority_of,
    canonical_authority,
    is_too_long,
    same_authority,
)
from federation.protocol.vocabulary import (
    ACTOR_TYPES,
    BALLOT_TOTALS,
    NOTE_TYPES,
    PUBLIC,
    TALLY,
    Activity,
    Actor,
    Announced,
    Attachment,
    BallotTotals,
    Emoji,
    GroupTerms,
    Hashtag,
    MembershipRule,
    Mention,
    Note,
    Poll,
    Quiz,
    QuoteAuthorization,
    Tally,
)

MAX_DEPTH = 32
MAX_NODES = 10_000
MAX_ADDRESSES = 1000
MAX_TAGS = 100  # mentions, and hashtags
MAX_ATTACHMENTS = 16
MAX_EMOJI = 50
MAX_FIELDS = 50
MAX_ALIASES = 100
MAX_NESTED_ACTIVITIES = 3  # Announce of a Create of a post is two deep; NodeBB wraps once more.
MAX_OPTIONS = 50  # of a poll
MAX_PIXELS = 65_535
MAX_LANGUAGES = 24  # of an announcement
MAX_DEPARTMENTS = 50
MAX_OWNER = 255  # of a group: its URI
MAX_COUNT = 10_000_000  # of people
MAX_MEMBER_SITES = 1000  # of a group
MAX_SLOW_S = 86_400
MAX_SOURCE_TYPE = 32  # characters of a media type; a longer one counts as none

# Mastodon sends Add and Remove without an id, GoToSocial and others Undo and Delete.
_ID_OPTIONAL = frozenset({"Add", "Remove", "Delete", "Undo"})
_MISSKEY_QUOTE = "https://misskey-hub.net/ns#_misskey_quote"
_MEDIA_TYPES = frozenset({"Document", "Image", "Video", "Audio"})
_EMOJI = re.compile(r"[A-Za-z0-9_+-]{1,64}")
_USERNAME = re.compile(r"(?=.{1,128}\Z)\w+(?:[.-]+\w+)*", re.ASCII)
_HANDLE = re.compile(r"(?=.{3,320}\Z)[^@\s]+@[^@\s]+")
_LANGUAGE = re.compile(r"(?=.{2,16}\Z)[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}")


class BadDocument(ValueError):
    """A document that is not what it has to be; the text says what is wrong and is safe for a stranger."""


# --- bytes ---------------------------------------------------------------------------------------------------


def load_json(body: bytes, *, max_bytes: int = 1_048_576) -> dict[str, Any]:
    """Read a JSON object so strictly that no database and no other reader can be surprised by it.

    Raises BadDocument for anything large, deep or crowded; for other encodings, repeated keys, NUL, lone
    surrogates, numbers that fit no 64 bits; and for what is not an object.
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
    """Return a digest of what a document says: one written anew, or proven or signed once more, says the same."""
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
    """Read something done; raises BadDocument unless its id is on its actor's server.

    An Add, Remove, Delete or Undo may lack an id: one is then made from the hash of `raw`.
    """
    return _activity(document, raw, development, depth=0)


def parse_object_id(value: object, *, development: bool = False) -> str | None:
    """Return the id of something, come as a string, an object or a list of them; None if there is none."""
    found = _first(value)
    if isinstance(found, dict):
        found = found.get("id")
    return found if _is_url(found, development) else None


def _activity(document: dict[str, Any], raw: bytes, development: bool, depth: int) -> Activity:
    kind = _type(document)
    if kind is None:
        raise BadDocument("the activity has no type")
    actor = _identity(document.get("actor"), "actor", development)
    value = document.get("object")
    first = _first(value)
    several = isinstance(value, list) and len(value) > 1
    return Activity(
        id=_activity_id(document, kind, actor, raw, development, depth),
        type=kind,
        actor=actor,
        object_id=parse_object_id(first, development=development),
        object=_embedded(first, development, depth),
        object_type=_type(first) if isinstance(first, dict) else None,
        to=_addresses(document.get("to"), development),
        cc=_addresses(document.get("cc"), development),
        target=parse_object_id(document.get("target"), development=development),
        published=_time(document.get("published")),
        content=_text(document, "content") or _string(document.get("_misskey_reaction")),
        object_ids=_addresses(value, development) if several else (),
        instrument_id=parse_object_id(document.get("instrument"), development=development),
        instrument=_instrument(document.get("instrument"), development, depth),
        result=parse_object_id(document.get("result"), development=development),
        raw=raw,
        emojis=_emojis(document, development),
        others=_others(value, development, depth),
        hashtag=next(iter(hashtags_of(first)), None),
        tally=_tally(first, development),
        summary=_string(document.get("summary"), 1000),
        ballots=_ballots(first, development),
        by_rule=document.get("parvis:byRule") is True,
        audience=parse_object_id(document.get("audience"), development=development),
    )


def _others(value: object, development: bool, depth: int) -> tuple[Note | Actor | Activity, ...]:
    items = _list(value)[1:MAX_OPTIONS]
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
    identity = _identity(document.get("id"), "id", development)
    if not same_authority(identity, actor, development=development):
        raise BadDocument("the activity's id is not on its actor's server")
    return identity


def _embedded(value: object, development: bool, depth: int) -> Note | Actor | Activity | None:
    """Read an object that came along, or return None: its id alone will do."""
    if not isinstance(value, dict):
        return None
    kind = _type(value)
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
    found = _embedded(_first(value), development, depth)
    return found if isinstance(found, Note) else None


# --- posts ---------------------------------------------------------------------------------------------------


def parse_note(document: dict[str, Any], *, development: bool = False) -> Note:
    """Read a post of any type; raises BadDocument unless its id is on its author's server."""
    identity = _identity(document.get("id"), "id", development)
    author = _identity(document.get("attributedTo"), "attributedTo", development)
    if not same_authority(identity, author, development=development):
        raise BadDocument("the post's id is not on its author's server")
    source, source_media_type = _source(document.get("source"))
    tags = [tag for tag in _list(document.get("tag")) if isinstance(tag, dict)]
    return Note(
        id=identity,
        type=_known_type(document, NOTE_TYPES, "post"),
        attributed_to=author,
        content=_text(document, "content") or "",
        summary=_text(document, "summary"),
        name=_text(document, "name"),
        sensitive=document.get("sensitive") is True,
        language=_language(document),
        source=source,
        source_media_type=source_media_type,
        published=_time(document.get("published")),
        updated=_time(document.get("updated")),
        to=_addresses(document.get("to"), development),
        cc=_addresses(document.get("cc"), development),
        in_reply_to=parse_object_id(document.get("inReplyTo"), development=development),
        url=_own_link(document.get("url"), identity, development),
        context=parse_object_id(
            document.get("context") or document.get("conversation"), development=development
        ),
        mentions=_mentions(tags, development),
        hashtags=_hashtags(tags),
        emojis=_emojis(document, development),
        attachments=_attachments(document.get("attachment"), development),
        poll=_poll(document),
        replies=parse_object_id(document.get("replies"), development=development),
        quote=_quote(document, tags, development),
        quote_authorization=parse_object_id(document.get("quoteAuthorization"), development=development),
        quotable_by=_quotable_by(document.get("interactionPolicy"), development),
        announced=_announced(document, development),
        audience=parse_object_id(document.get("audience"), development=development),
    )


def _announced(document: dict[str, Any], development: bool) -> Announced | None:
    told, texts = document.get("parvis:announcement"), document.get("contentMap")
    if not isinstance(told, dict):
        return None
    by_language = texts.items() if isinstance(texts, dict) else ()
    read = tuple((key, html) for key, html in by_language if _LANGUAGE.fullmatch(key) and _string(html))
    importance = _string(told.get("parvis:importance"))
    departments = _list(told.get("parvis:departments"))[:MAX_DEPARTMENTS]
    return Announced(
        texts=read[:MAX_LANGUAGES] or ((_language(document) or "en", _text(document, "content") or ""),),
        importance=importance if importance in ("important", "must-read") else "normal",
        starts_at=_time(document.get("startTime")),
        ends_at=_time(document.get("endTime")),
        all_day=told.get("parvis:allDay") is True,
        departments=tuple(name for each in departments if (name := _string(each, 100))),
        groups=_addresses(told.get("parvis:groups"), development),
    )


def _tally(document: object, development: bool) -> Tally | None:
    """Read how far an announcement came; None for what is none, and for numbers that cannot be."""
    if not isinstance(document, dict) or _type(document) != TALLY:
        return None
    identity = parse_object_id(document, development=development)
    announcement = parse_object_id(document.get("inReplyTo"), development=development)
    counts = [document.get(f"parvis:{name}") for name in ("targeted", "delivered", "acknowledged")]
    numbers = [each for each in counts if type(each) is int and 0 <= each <= MAX_COUNT]
    if not identity or not announcement or len(numbers) != 3 or max(numbers) > numbers[0]:
        return None
    return Tally(identity, announcement, *numbers)


def _ballots(document: object, development: bool) -> BallotTotals | None:
    """Read how a site's people voted; None for what is none, and for numbers that cannot be."""
    if not isinstance(document, dict) or _type(document) != BALLOT_TOTALS:
        return None
    identity = parse_object_id(document, development=development)
    poll = parse_object_id(document.get("inReplyTo"), development=development)
    told = [each for each in _list(document.get("parvis:votes")) if isinstance(each, dict)][:MAX_OPTIONS]
    titles = [_text(each, "name", 255) or "" for each in told]
    counts = [document.get("parvis:voters"), *(each.get("totalItems") for each in told)]
    numbers = [each for each in counts if type(each) is int and 0 <= each <= MAX_COUNT]
    if not identity or not poll or not titles or len(numbers) < len(counts) or max(numbers) > numbers[0]:
        return None
    return BallotTotals(identity, poll, tuple(zip(titles, numbers[1:], strict=True)), numbers[0])


def _quote(document: dict[str, Any], tags: list[dict[str, Any]], development: bool) -> str | None:
    """Return which post is quoted: FEP-044f, then the older ways of Fedibird, Misskey, Akkoma and FEP-e232."""
    named = [_first(document.get(name)) for name in ("quote", "quoteUri", "quoteUrl", "_misskey_quote")]
    named += [
        tag.get("href") for tag in tags if _type(tag) == "Link" and _MISSKEY_QUOTE in _list(tag.get("rel"))
    ]
    alive = (each for each in named if not (isinstance(each, dict) and _type(each) == "Tombstone"))
    return next((uri for each in alive if (uri := parse_object_id(each, development=development))), None)


def _quotable_by(policy: object, development: bool) -> tuple[str, ...] | None:
    """Return whose quotes are welcome, whether approved at once or by hand; None when nothing is said."""
    rule = policy.get("canQuote") if isinstance(policy, dict) else None
    if not isinstance(rule, dict):
        return None
    approved = [*_list(rule.get("automaticApproval")), *_list(rule.get("manualApproval"))]
    return _addresses(approved, development)


def parse_quote_authorization(document: dict[str, Any], *, development: bool = False) -> QuoteAuthorization:
    """Read a permission to quote; raises BadDocument unless it is on the server of the one who gives it."""
    if _type(document) != "QuoteAuthorization":
        raise BadDocument("the document is no permission to quote")
    identity = _identity(document.get("id"), "id", development)
    giver = _identity(document.get("attributedTo"), "attributedTo", development)
    if not same_authority(identity, giver, development=development):
        raise BadDocument("the permission is not on its giver's server")
    return QuoteAuthorization(
        id=identity,
        attributed_to=giver,
        quoting=_identity(document.get("interactingObject"), "interactingObject", development),
        quoted=_identity(document.get("interactionTarget"), "interactionTarget", development),
    )


def _poll(document: dict[str, Any]) -> Poll | None:
    """Read a Question's options; None when there are none that can be read."""
    multiple = bool(document.get("anyOf"))
    items = [item for item in _list(document.get("anyOf") or document.get("oneOf")) if isinstance(item, dict)]
    options = [
        (_text(item, "name", 255) or "", _count(_total(item.get("replies")))) for item in items[:MAX_OPTIONS]
    ]
    if _type(document) != "Question" or len(options) < 2 or not all(name for name, _ in options):
        return None
    closed = document.get("closed")
    return Poll(
        options=tuple(options),
        multiple=multiple,
        end_time=_time(document.get("endTime")),
        closed=_time(closed) or (_time(document.get("endTime")) if closed is True else None),
        voters_count=_count(document.get("votersCount")),
        quiz=_quiz(document.get("parvis:quiz")),
        secret=document.get("parvis:secretBallot") is True,
        hidden=document.get("parvis:totalsHidden") is True,
    )


def _quiz(told: object) -> Quiz | None:
    commitment = _string(told.get("parvis:commitment"), 80) if isinstance(told, dict) else None
    if not isinstance(told, dict) or not commitment:
        return None
    answer, salt = (_string(told.get(f"parvis:{name}"), 255) or "" for name in ("answer", "salt"))
    return Quiz(commitment, answer, salt[:64])


def _total(collection: object) -> object:
    return collection.get("totalItems") if isinstance(collection, dict) else None


def _count(value: object) -> int:
    return value if type(value) is int and 0 <= value < 2**31 else 0


def _language(document: dict[str, Any]) -> str | None:
    """Return the language that the content is marked with: the map's only one, or the one that has this text."""
    texts = document.get("contentMap")
    if not isinstance(texts, dict):
        return None
    matching = (
        list(texts) if len(texts) == 1 else [key for key in texts if texts[key] == document.get("content")]
    )
    return matching[0] if len(matching) == 1 and _LANGUAGE.fullmatch(matching[0]) else None


def _source(value: object) -> tuple[str | None, str | None]:
    if isinstance(value, dict):
        media_type = _string(value.get("mediaType"))
        return _string(value.get("content")), media_type if len(media_type or "") <= MAX_SOURCE_TYPE else None
    return _string(value), None


def _mentions(tags: list[dict[str, Any]], development: bool) -> tuple[Mention, ...]:
    found = [
        Mention(tag["href"], _string(tag.get("name"), 320) or "")
        for tag in tags
        if _type(tag) == "Mention" and _is_url(tag.get("href"), development)
    ]
    return tuple(found[:MAX_TAGS])


def hashtags_of(value: object) -> tuple[Hashtag, ...]:
    """Return the hashtags in a list of things, or the one that the thing is."""
    return _hashtags([item for item in _list(value) if isinstance(item, dict)])


def _hashtags(tags: list[dict[str, Any]]) -> tuple[Hashtag, ...]:
    names = [_string(tag.get("name")) or "" for tag in tags if _type(tag) == "Hashtag"]
    found = [Hashtag(name.removeprefix("#")) for name in names if 0 < len(name.removeprefix("#")) <= 200]
    return tuple(found[:MAX_TAGS])


def _emojis(document: dict[str, Any], development: bool) -> tuple[Emoji, ...]:
    """Read custom emoji. Their names come with colons, and without them (Akkoma)."""
    found = []
    for tag in _list(document.get("tag")):
        if isinstance(tag, dict) and _type(tag) == "Emoji":
            name = (_string(tag.get("name")) or "").strip(":")
            icon = _first(tag.get("icon"))
            links = _links(icon.get("url") if isinstance(icon, dict) else icon, development)
            if _EMOJI.fullmatch(name) and links:
                media_type = _string(icon.get("mediaType"), 100) if isinstance(icon, dict) else None
                found.append(Emoji(name, links[0][0], media_type or "", _time(tag.get("updated"))))
    return tuple(found[:MAX_EMOJI])


def _attachments(value: object, development: bool) -> tuple[Attachment, ...]:
    found = (_attachment(item, development) for item in _list(value) if isinstance(item, dict))
    return tuple(item for item in found if item)[:MAX_ATTACHMENTS]


def _attachment(item: dict[str, Any], development: bool) -> Attachment | None:
    links = _links(item.get("url") or item.get("href"), development)
    if _type(item) not in _MEDIA_TYPES or not links:
        return None
    url, media_type = links[0]
    return Attachment(
        url=url,
        media_type=_string(item.get("mediaType"), 100) or media_type,
        name=_text(item, "name") or _text(item, "summary") or "",
        width=_pixels(item.get("width")),
        height=_pixels(item.get("height")),
        blurhash=_string(item.get("blurhash"), 200),
        focal_point=_focal_point(item.get("focalPoint")),
    )


def _focal_point(value: object) -> tuple[float, float] | None:
    if not isinstance(value, list) or len(value) != 2:
        return None
    x, y = value
    if type(x) not in (int, float) or type(y) not in (int, float) or not (-1 <= x <= 1 and -1 <= y <= 1):
        return None
    return float(x), float(y)


def _pixels(value: object) -> int | None:
    return value if type(value) is int and 0 < value <= MAX_PIXELS else None


# --- people --------------------------------------------------------------------------------------------------


def parse_actor(document: dict[str, Any], *, development: bool = False) -> Actor:
    """Read somebody's profile; raises BadDocument unless inbox, shared inbox and key are on the id's server.

    Other collections, page and pictures that are elsewhere are left out: an allowed site must not make us send
    to, or fetch from, one that is not.
    """
    identity = _identity(document.get("id"), "id", development)
    username = document.get("preferredUsername")
    if not isinstance(username, str) or not _USERNAME.fullmatch(username):
        raise BadDocument("the actor has no usable preferredUsername")
    key_id, pem = _public_key(document.get("publicKey"), identity, development)
    ed25519_key_id, multibase = _multikey(document.get("assertionMethod"), identity)

    def own(name: str) -> str | None:
        return _own(parse_object_id(document.get(name), development=development), identity, development)

    return Actor(
        id=identity,
        type=_known_type(document, ACTOR_TYPES, "actor"),
        username=username,
        name=_text(document, "name", 2048) or "",
        summary=_text(document, "summary", 20_000) or "",
        url=_own_link(document.get("url"), identity, development),
        inbox=_inbox(document.get("inbox"), identity, development),
        shared_inbox=_shared_inbox(document, identity, development),
        outbox=own("outbox"),
        followers=own("followers"),
        following=own("following"),
        featured=own("featured"),
        featured_tags=own("featuredTags"),
        key_id=key_id,
        public_key_pem=pem,
        ed25519_multibase=multibase,
        ed25519_key_id=ed25519_key_id,
        locked=document.get("manuallyApprovesFollowers") is True,
        discoverable=document.get("discoverable") is True,
        suspended=document.get("suspended") is True,
        published=_time(document.get("published")),
        fields=_fields(document.get("attachment")),
        emojis=_emojis(document, development),
        icon_url=_picture(document.get("icon"), identity, development),
        image_url=_picture(document.get("image"), identity, development),
        also_known_as=_addresses(document.get("alsoKnownAs"), development)[:MAX_ALIASES],
        moved_to=parse_object_id(document.get("movedTo"), development=development),
        webfinger=_webfinger(document.get("webfinger")),
        group=_group_terms(document, development),
        moderators=own("attributedTo"),
    )


def _group_terms(document: dict[str, Any], development: bool) -> GroupTerms | None:
    """Read how a group is run; None where it does not say. An access that is unknown here counts as the closest one."""
    if _type(document) != "Group" or "parvis:groupAccess" not in document:
        return None
    access, kind = document["parvis:groupAccess"], document.get("parvis:groupKind")
    slow_mode_s = document.get("parvis:slowMode")
    return GroupTerms(
        access=access if access in ("open", "closed") else "secret",
        kind=kind if kind in ("project", "expertise", "community", "hobby") else "team",
        rules=_string(document.get("parvis:rules"), 5000) or "",
        slow_mode_s=slow_mode_s if type(slow_mode_s) is int and 0 <= slow_mode_s <= MAX_SLOW_S else 0,
        archived_at=_time(document.get("parvis:archivedAt")),
        member_sites=_hosts(document.get("parvis:memberSites"), development),
        rule=_rule(document.get("parvis:membershipRule")),
    )


def _rule(told: object) -> MembershipRule | None:
    """Read who is to be in a group. What cannot be read whole is no rule: less of it would mean more people."""
    if not isinstance(told, dict):
        return None
    departments, roles = (_list(told.get(f"parvis:{name}")) for name in ("departments", "roles"))
    if max(len(departments), len(roles)) > MAX_DEPARTMENTS or not all(
        isinstance(each, str) and 0 < len(each) <= 100 for each in (*departments, *roles)
    ):
        return None
    owner, is_open = told.get("parvis:owner"), told.get("parvis:openToOthers") is True
    known = owner if isinstance(owner, str) and len(owner) <= MAX_OWNER else ""
    return MembershipRule(tuple(departments), tuple(roles), is_open, known)


def _hosts(value: object, development: bool) -> tuple[str, ...] | None:
    """Return host names in their one spelling, without those that are none; None where nothing is said."""
    found = []
    for item in _list(value)[:MAX_MEMBER_SITES]:
        try:
            found.append(canonical_authority(_string(item, 255) or "", development=development))
        except InvalidUrl:
            continue
    return None if value is None else tuple(found)


def _public_key(value: object, owner: str, development: bool) -> tuple[str, str]:
    """Return id and PEM of the actor's first key. Fedify sends several; one that says it is another's is none."""
    for key in _list(value):
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
    for key in _list(value):
        if isinstance(key, dict) and key.get("controller") == owner:
            key_id, multibase = (
                _string(key.get("id"), MAX_URL_LENGTH),
                _string(key.get("publicKeyMultibase"), 100),
            )
            inside = key_id is not None and key_id.startswith(f"{owner}#")
            if inside and multibase and multibase.startswith("z6Mk"):
                return key_id, multibase
    return None, None


def _inbox(value: object, owner: str, development: bool) -> str:
    inbox = _own(parse_object_id(value, development=development), owner, development)
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
    for item in _list(value):
        if isinstance(item, dict) and _type(item) == "PropertyValue":
            name, text = _string(item.get("name"), 2048), _string(item.get("value"), 2048)
            if name and text:
                found.append((name, text))
    return tuple(found[:MAX_FIELDS])


def _picture(value: object, owner: str, development: bool) -> str | None:
    """Return the picture's URL, which may be the value, its `url`, or the `href` of that."""
    picture = _first(value)
    if isinstance(picture, dict) and "url" in picture:
        picture = picture["url"]
    links = _links(picture, development)
    return _own(links[0][0], owner, development) if links else None


def _webfinger(value: object) -> str | None:
    return value if isinstance(value, str) and _HANDLE.fullmatch(value) else None


# --- members -------------------------------------------------------------------------------------------------


def _list(value: object) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _first(value: object) -> Any:
    values = _list(value)
    return values[0] if values else None


def _type(document: dict[str, Any]) -> str | None:
    """Return the type; of several, one that is known."""
    names = [name for name in _list(document.get("type")) if isinstance(name, str)]
    known = [name for name in names if name in NOTE_TYPES or name in ACTOR_TYPES]
    return next(iter(known or names), None)


def _known_type(document: dict[str, Any], known: frozenset[str], what: str) -> str:
    kind = _type(document)
    if kind not in known:
        raise BadDocument(f"the {what} has another type")
    return kind


def _identity(value: object, member: str, development: bool) -> str:
    identity = parse_object_id(value, development=development)
    if identity is None or not authority_of(identity, development=development):
        raise BadDocument(f"{member} is not an acceptable URL")
    return identity


def _is_url(value: object, development: bool) -> bool:
    """Tell whether this looks like an id. Only what decides something is also taken apart by `urls`."""
    schemes = ("https://", "http://") if development else ("https://",)
    return isinstance(value, str) and value.startswith(schemes) and not is_too_long(value)


def _addresses(value: object, development: bool) -> tuple[str, ...]:
    values = _list(value)
    if len(values) > MAX_ADDRESSES:
        raise BadDocument(f"the document is addressed to more than {MAX_ADDRESSES}")
    ids = (PUBLIC if is_public(item) else parse_object_id(item, development=development) for item in values)
    return tuple(item for item in ids if item)


def _own(url: str | None, owner: str, development: bool) -> str | None:
    return url if same_authority(url, owner, development=development) else None


def _own_link(value: object, owner: str, development: bool) -> str | None:
    """Return the web page among the links; one on another server is none (Mastodon reads it so as well)."""
    for url, media_type in _links(value, development):
        if media_type in ("", "text/html"):
            return _own(url, owner, development)
    return None


def _links(value: object, development: bool) -> list[tuple[str, str]]:
    """Return (url, media type or "") of links, come as strings or as Link objects."""
    found = []
    for item in _list(value):
        url = (item.get("href") or item.get("url")) if isinstance(item, dict) else item
        media_type = item.get("mediaType") if isinstance(item, dict) else ""
        if _is_url(url, development):
            found.append((str(url), _string(media_type, 100) or ""))
    return found


def _string(value: object, limit: int | None = None) -> str | None:
    """Return a non-empty string, or None; what is longer than `limit` is cut."""
    return value[:limit] if isinstance(value, str) and value else None


def _text(document: dict[str, Any], name: str, limit: int | None = None) -> str | None:
    """Return a text, or where it comes only by language, the first of them."""
    text = _string(document.get(name), limit)
    by_language = document.get(f"{name}Map")
    if text is None and isinstance(by_language, dict):
        return next((found for value in by_language.values() if (found := _string(value, limit))), None)
    return text


def _time(value: object) -> datetime | None:
    """Read a time as RFC 3339 writes it, one without a zone as UTC; None for what is no time."""
    if not isinstance(value, str):
        return None
    try:
        time = datetime.fromisoformat(value)
        return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
