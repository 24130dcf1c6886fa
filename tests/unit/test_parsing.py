"""Foreign documents: every dialect read into the same words, and every trick refused as one."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from federation.protocol.members import MAX_ADDRESSES
from federation.protocol.parsing import (
    MAX_DEPTH,
    MAX_NODES,
    MAX_TAGS,
    BadDocument,
    load_json,
    parse_activity,
    parse_actor,
    parse_note,
    parse_object_id,
    parse_quote_authorization,
)
from federation.protocol.parts.files import MAX_ATTACHMENTS, Attachment, Files
from federation.protocol.parts.quote import Quoting
from federation.protocol.vocabulary import PUBLIC, Activity, Actor, Hashtag, Mention, Note

LYON = "https://lyon.corp.example"
BRUNO = f"{LYON}/users/2"
EVIL = "https://evil.example"
NOON = datetime(2026, 11, 23, 12, 0, 0, tzinfo=UTC)


def a_note(**members: Any) -> dict[str, Any]:
    return {"id": f"{LYON}/notes/1", "type": "Note", "attributedTo": BRUNO, "content": "Salut"} | members


def an_actor(**members: Any) -> dict[str, Any]:
    key = {"id": f"{BRUNO}#main-key", "owner": BRUNO, "publicKeyPem": "PEM"}
    return {
        "id": BRUNO,
        "type": "Person",
        "preferredUsername": "bruno",
        "inbox": f"{BRUNO}/inbox",
        "publicKey": key,
    } | members


def an_activity(**members: Any) -> dict[str, Any]:
    return {
        "id": f"{LYON}/activities/1",
        "type": "Like",
        "actor": BRUNO,
        "object": f"{LYON}/notes/1",
    } | members


# --- bytes ---------------------------------------------------------------------------------------------------


def nested(depth: int, opening: bytes = b'{"a":', inner: bytes = b"1", closing: bytes = b"}") -> bytes:
    return opening * depth + inner + closing * depth


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b'"text"',
        b"null",
        b"{",
        b"{}{}",
        b'{"a":NaN}',
        b'{"a":Infinity}',
        b'{"a":1e400}',
        b'{"a":18446744073709551616}',
        b'{"a":-9223372036854775809}',
        b'{"a":' + b"9" * 5000 + b"}",
        b'{"id":"1","id":"2"}',
        b'{"a":{"id":"1","\\u0069d":"2"}}',
        b'{"a":"\\u0000"}',
        b'{"a\\u0000":1}',
        b'{"a":[["\\u0000"]]}',
        b'{"a":"\\ud800"}',
        b'{"a":"\x00"}',
        b'{"a":"\xff"}',
        b"\xef\xbb\xbf{}",
        '{"a":1}'.encode("utf-16"),
        '{"a":1}'.encode("utf-32"),
        nested(MAX_DEPTH + 1),
        nested(1, inner=nested(MAX_DEPTH, b"[", b"", b"]")),
        nested(2000),
        nested(100_000),
        b'{"a":[' + b"1," * MAX_NODES + b"1]}",
        b'{"a":"' + b"a" * 1_048_576 + b'"}',
    ],
    ids=lambda body: repr(body[:24]),
)
def test_a_trick_is_refused_quickly(body: bytes) -> None:
    begun = time.process_time()
    with pytest.raises(BadDocument):
        load_json(body)
    assert time.process_time() - begun < 0.1


def test_what_is_large_but_honest_is_read() -> None:
    assert load_json(b' {"a":"\\\\u0000","b":[18446744073709551615,-9223372036854775808,1.5]}\n') == {
        "a": "\\u0000",
        "b": [2**64 - 1, -(2**63), 1.5],
    }
    assert load_json(nested(MAX_DEPTH))
    assert load_json(b'{"a":[' + b"1," * (MAX_NODES - 2) + b"1]}")
    with pytest.raises(BadDocument):
        load_json(b'{"a":1}', max_bytes=6)


@settings(deadline=None)
@given(st.binary() | st.text().map(str.encode))
def test_no_bytes_break_the_loader(body: bytes) -> None:
    try:
        assert isinstance(load_json(body), dict)
    except BadDocument:
        return


# --- ids -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "value",
    [BRUNO, [BRUNO], {"id": BRUNO}, [{"id": BRUNO, "type": "Person"}], [BRUNO, f"{LYON}/groups/1"]],
)
def test_an_id_is_found_however_it_comes(value: object) -> None:
    assert parse_object_id(value) == BRUNO


@pytest.mark.parametrize(
    "value",
    [None, "", [], {}, 1, True, {"id": None}, {"id": {"id": BRUNO}}, "bruno", "http://lyon.corp.example/1",
     "acct:bruno@lyon.corp.example", "javascript:alert(1)", f"{LYON}/{'a' * 2048}"],
)  # fmt: skip
def test_what_is_no_id_is_none(value: object) -> None:
    assert parse_object_id(value) is None


def test_a_developer_may_use_http() -> None:
    local = "http://localhost:8002/users/2"
    like = an_activity(
        id="http://localhost:8002/likes/1", actor=local, object="http://localhost:8001/notes/1"
    )
    assert parse_activity(like, development=True).object_id == "http://localhost:8001/notes/1"
    with pytest.raises(BadDocument):
        parse_activity(like)


# --- activities ----------------------------------------------------------------------------------------------


def test_an_activity_is_read() -> None:
    activity = parse_activity(
        an_activity(
            to="as:Public", cc=[BRUNO, {"id": f"{LYON}/groups/1"}, 7], published="2026-11-23T12:00:00Z"
        ),
        b"raw",
    )
    assert activity == Activity(
        id=f"{LYON}/activities/1",
        type="Like",
        actor=BRUNO,
        object_id=f"{LYON}/notes/1",
        to=(PUBLIC,),
        cc=(BRUNO, f"{LYON}/groups/1"),
        published=NOON,
    )
    assert activity.raw == b"raw"


@pytest.mark.parametrize(
    "members",
    [
        {"id": f"{EVIL}/1"},
        {"id": "https://a.lyon.corp.example/1"},
        {"id": f"{LYON}:8443/1"},
        {"id": "https://lyon.corp.example@evil.example/1"},
        {"id": None},
        {"id": 7},
        {"id": ""},
        {"actor": None},
        {"actor": "bruno"},
        {"actor": [EVIL, BRUNO]},
        {"type": None},
        {"type": []},
        {"to": [BRUNO] * (MAX_ADDRESSES + 1)},
        {"cc": [BRUNO] * (MAX_ADDRESSES + 1)},
    ],
)
def test_an_activity_of_somebody_else_is_refused(members: dict[str, Any]) -> None:
    with pytest.raises(BadDocument):
        parse_activity(an_activity(**members), b"raw")


@pytest.mark.parametrize("kind", ["Add", "Remove", "Delete", "Undo"])
def test_some_activities_may_lack_an_id(kind: str) -> None:
    document = an_activity(type=kind)
    del document["id"]
    first, again, other = (parse_activity(document, raw) for raw in (b"1", b"1", b"2"))
    assert first.id == again.id != other.id
    assert first.id.startswith(f"{BRUNO}#")
    with pytest.raises(BadDocument):
        parse_activity(document)


def test_an_embedded_object_is_read() -> None:
    create = parse_activity(an_activity(type="Create", object=a_note()))
    assert isinstance(create.object, Note)
    assert (create.object_id, create.object_type, create.object.content) == (
        f"{LYON}/notes/1",
        "Note",
        "Salut",
    )
    update = parse_activity(an_activity(type=["Update"], object=an_actor(), actor={"id": BRUNO}))
    assert isinstance(update.object, Actor)
    assert update.type == "Update"


def test_a_tombstone_is_its_id() -> None:
    gone = {"id": f"{LYON}/notes/1", "type": "Tombstone", "formerType": "Note"}
    delete = parse_activity(an_activity(type="Delete", object=gone))
    assert (delete.object_id, delete.object_type, delete.object) == (f"{LYON}/notes/1", "Tombstone", None)


@pytest.mark.parametrize(
    "broken", [a_note(id=f"{EVIL}/notes/1"), a_note(attributedTo=None), an_actor(inbox=f"{EVIL}/inbox")]
)
def test_an_unreadable_object_leaves_its_id(broken: dict[str, Any]) -> None:
    activity = parse_activity(an_activity(type="Create", object=broken))
    assert (activity.object, activity.object_id) == (None, broken["id"])


def test_activities_are_read_within_activities_but_not_without_end() -> None:
    follow = {"type": "Follow", "actor": "https://paris.corp.example/users/1", "object": BRUNO}
    accept = parse_activity(an_activity(type="Accept", object=follow))
    assert accept.object == Activity("", "Follow", "https://paris.corp.example/users/1", BRUNO)
    assert (accept.object_id, accept.object_type) == (None, "Follow")
    nobody = parse_activity(an_activity(type="Accept", object=follow | {"actor": "https://127.0.0.1/1"}))
    assert (nobody.object, nobody.object_type) == (None, "Follow")
    document = an_activity(type="Announce")
    for _ in range(20):
        document = an_activity(type="Announce", object=document)
    depth, activity = 0, parse_activity(document).object
    while activity is not None:
        assert isinstance(activity, Activity)
        depth, activity = depth + 1, activity.object
    assert depth == 3


def test_a_report_names_several() -> None:
    flag = parse_activity(an_activity(type="Flag", object=[BRUNO, f"{LYON}/notes/1"], content="rude"))
    assert (flag.object_id, flag.object_ids) == (BRUNO, (BRUNO, f"{LYON}/notes/1"))
    assert flag.content == "rude"
    assert parse_activity(an_activity(type="Flag", object=[BRUNO])).object_ids == ()


def test_a_misskey_reaction_is_content() -> None:
    assert parse_activity(an_activity(_misskey_reaction="🎉")).content == "🎉"


# --- posts ---------------------------------------------------------------------------------------------------


def test_a_mastodon_post_is_read() -> None:
    note = parse_note(
        a_note(
            summary=None,
            sensitive=True,
            published="2026-11-23T13:00:00.500+01:00",
            updated="soon",
            to=[f"{BRUNO}/followers"],
            cc=["https://www.w3.org/ns/activitystreams#Public"],
            url=f"{LYON}/@bruno/1",
            inReplyTo="https://paris.corp.example/users/1/statuses/7",
            conversation=f"{LYON}/contexts/1",
            contentMap={"fr": "Salut"},
            tag=[
                {"type": "Mention", "href": "https://paris.corp.example/users/1", "name": "@amelie"},
                {"type": "Hashtag", "href": f"{LYON}/tags/x", "name": "#Lyon"},
                {"type": "Emoji", "id": None, "name": ":blob:"},
            ],
            attachment=[
                {
                    "type": "Document",
                    "mediaType": "image/png",
                    "url": f"{LYON}/1.png",
                    "name": "a cat",
                    "width": 640,
                    "height": 480,
                    "blurhash": "LEHV6n",
                    "focalPoint": [0, 0],
                }
            ],
        )
    )
    assert note == Note(
        id=f"{LYON}/notes/1",
        type="Note",
        attributed_to=BRUNO,
        content="Salut",
        sensitive=True,
        language="fr",
        published=NOON.replace(microsecond=500_000),
        to=(f"{BRUNO}/followers",),
        cc=(PUBLIC,),
        in_reply_to="https://paris.corp.example/users/1/statuses/7",
        url=f"{LYON}/@bruno/1",
        context=f"{LYON}/contexts/1",
        mentions=(Mention("https://paris.corp.example/users/1", "@amelie"),),
        hashtags=(Hashtag("Lyon"),),
        parts=(Files((Attachment(f"{LYON}/1.png", "image/png", "a cat", 640, 480, "LEHV6n", (0.0, 0.0)),)),),
    )


@pytest.mark.parametrize(
    "members",
    [
        {"id": f"{EVIL}/notes/1"},
        {"id": None},
        {"attributedTo": EVIL},
        {"attributedTo": None},
        {"attributedTo": [EVIL, BRUNO]},
        {"type": "Person"},
        {"type": "Tombstone"},
        {"type": None},
        {"to": [BRUNO] * (MAX_ADDRESSES + 1)},
    ],
)
def test_a_post_of_nobody_is_refused(members: dict[str, Any]) -> None:
    with pytest.raises(BadDocument):
        parse_note(a_note(**members))


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ({"type": ["Note", "x:Odd"]}, {"type": "Note"}),
        ({"type": ["x:Odd", "Page"]}, {"type": "Page"}),
        ({"attributedTo": [{"id": BRUNO, "type": "Person"}, f"{LYON}/groups/1"]}, {"attributed_to": BRUNO}),
        ({"content": None, "contentMap": {"fr": "Oui", "en": "Yes"}}, {"content": "Oui", "language": None}),
        ({"contentMap": {"en": "Hi", "fr": "Salut"}}, {"content": "Salut", "language": "fr"}),
        ({"contentMap": {"<script>": "Salut"}}, {"content": "Salut", "language": None}),
        ({"contentMap": ["Salut"]}, {"content": "Salut", "language": None}),
        ({"content": ["a"], "contentMap": {"fr": 7}}, {"content": ""}),
        ({"summary": ""}, {"summary": None}),
        ({"summaryMap": {"fr": "CW"}}, {"summary": "CW"}),
        ({"name": "Title", "type": "Page"}, {"name": "Title"}),
        ({"sensitive": "yes"}, {"sensitive": False}),
        ({"source": "*Salut*"}, {"source": "*Salut*", "source_media_type": None}),
        (
            {"source": {"content": "*S*", "mediaType": "text/markdown"}},
            {"source": "*S*", "source_media_type": "text/markdown"},
        ),
        ({"to": "Public", "cc": None}, {"to": (PUBLIC,), "cc": ()}),
        ({"to": ["as:Public", "not a url", None, 7]}, {"to": (PUBLIC,)}),
        ({"inReplyTo": {"id": f"{LYON}/notes/0"}}, {"in_reply_to": f"{LYON}/notes/0"}),
        ({"inReplyTo": "tag:old"}, {"in_reply_to": None}),
        ({"context": "tag:lyon,2026:c"}, {"context": None}),
        ({"published": "2026-11-23T12:00:00"}, {"published": NOON}),
        ({"published": "0001-01-01T00:00:00+10:00"}, {"published": None}),
        ({"published": 1795435200}, {"published": None}),
        ({"url": f"{EVIL}/1"}, {"url": None}),
        ({"url": {"type": "Link", "href": f"{LYON}/1"}}, {"url": f"{LYON}/1"}),
        (
            {"url": [{"mediaType": "video/mp4", "href": f"{LYON}/1.mp4"}, {"mediaType": "text/html", "href": f"{LYON}/w"}]},
            {"url": f"{LYON}/w"},
        ),
        ({"tag": {"type": "Hashtag", "name": "Lyon"}}, {"hashtags": (Hashtag("Lyon"),)}),
        ({"tag": [{"type": "Hashtag", "name": "#"}, {"type": "Hashtag"}, "tag", None]}, {"hashtags": ()}),
        ({"tag": [{"type": "Mention", "name": "@x"}, {"type": "Mention", "href": 7}]}, {"mentions": ()}),
        ({"tag": {"type": "Mention", "href": BRUNO}}, {"mentions": (Mention(BRUNO, ""),)}),
        (
            {"attachment": {"type": "Image", "url": [{"href": f"{LYON}/1.png", "mediaType": "image/png"}]}},
            {"parts": (Files((Attachment(f"{LYON}/1.png", "image/png"),)),)},
        ),
        (
            {"attachment": [{"type": "Video", "url": f"{LYON}/1.mp4", "summary": "alt", "width": 2**40, "height": True}]},
            {"parts": (Files((Attachment(f"{LYON}/1.mp4", "", "alt"),)),)},
        ),
        (
            {"attachment": [{"type": "Link", "href": f"{LYON}/w"}, {"type": "Image"}, {"type": "Image", "url": "data:,"}]},
            {"parts": ()},
        ),
    ],
)  # fmt: skip
def test_dialects_are_understood(members: dict[str, Any], expected: dict[str, Any]) -> None:
    note = parse_note(a_note(**members))
    assert {name: getattr(note, name) for name in expected} == expected


def test_crowds_are_thinned() -> None:
    crowd = parse_note(
        a_note(
            tag=[{"type": "Mention", "href": BRUNO, "name": "@b"}, {"type": "Hashtag", "name": "#x"}] * 500,
            attachment=[{"type": "Image", "url": f"{LYON}/1.png"}] * 500,
        )
    )
    assert (len(crowd.mentions), len(crowd.hashtags)) == (MAX_TAGS, MAX_TAGS)
    files = crowd.part(Files)
    assert files
    assert len(files.attachments) == MAX_ATTACHMENTS


# --- people --------------------------------------------------------------------------------------------------


def test_a_sparse_actor_is_read() -> None:
    actor = parse_actor(an_actor())
    assert actor == Actor(
        id=BRUNO,
        type="Person",
        username="bruno",
        inbox=f"{BRUNO}/inbox",
        key_id=f"{BRUNO}#main-key",
        public_key_pem="PEM",
    )
    assert not actor.bot
    assert parse_actor(an_actor(type="Service")).bot


KEY = an_actor()["publicKey"]


@pytest.mark.parametrize(
    "members",
    [
        {"id": f"{EVIL}/users/2"},
        {"id": None},
        {"type": "Note"},
        {"type": None},
        {"preferredUsername": None},
        {"preferredUsername": ""},
        {"preferredUsername": "bruno@lyon"},
        {"preferredUsername": "bruno\n"},
        {"preferredUsername": "b" * 129},
        {"inbox": None},
        {"inbox": f"{EVIL}/inbox"},
        {"inbox": "https://inbox.lyon.corp.example/"},
        {"endpoints": {"sharedInbox": f"{EVIL}/inbox"}},
        {"sharedInbox": f"{EVIL}/inbox"},
        {"publicKey": None},
        {"publicKey": "PEM"},
        {"publicKey": KEY | {"id": f"{EVIL}/key"}},
        {"publicKey": KEY | {"id": None}},
        {"publicKey": KEY | {"owner": f"{LYON}/users/3"}},
        {"publicKey": KEY | {"owner": None}},
        {"publicKey": KEY | {"publicKeyPem": None}},
        {"publicKey": [KEY | {"owner": EVIL}]},
    ],
)
def test_an_actor_that_leads_elsewhere_is_refused(members: dict[str, Any]) -> None:
    with pytest.raises(BadDocument):
        parse_actor(an_actor(**members))


MULTIKEY = {
    "id": f"{BRUNO}#ed25519-key",
    "controller": BRUNO,
    "publicKeyMultibase": "z6MkmM42vxfqZQsv4ehtTjFFxQ4sQKS2w6WR7emozFAn5cxu",
}


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ({"publicKey": [KEY | {"owner": EVIL}, KEY]}, {"key_id": f"{BRUNO}#main-key"}),
        ({"type": ["Person", "x:Employee"]}, {"type": "Person"}),
        ({"endpoints": {"sharedInbox": f"{LYON}/inbox"}}, {"shared_inbox": f"{LYON}/inbox"}),
        ({"sharedInbox": f"{LYON}/inbox"}, {"shared_inbox": f"{LYON}/inbox"}),
        ({"endpoints": None}, {"shared_inbox": None}),
        ({"followers": f"{EVIL}/f", "outbox": f"{LYON}/o"}, {"followers": None, "outbox": f"{LYON}/o"}),
        ({"following": EVIL, "featured": EVIL, "url": EVIL}, {"following": None, "featured": None, "url": None}),
        ({"icon": f"{LYON}/1.png"}, {"icon_url": f"{LYON}/1.png"}),
        ({"icon": [{"type": "Image", "url": f"{LYON}/1.png"}]}, {"icon_url": f"{LYON}/1.png"}),
        ({"icon": {"url": {"href": f"{LYON}/1.png"}}}, {"icon_url": f"{LYON}/1.png"}),
        ({"icon": {"url": [{"href": f"{LYON}/1.png"}]}}, {"icon_url": f"{LYON}/1.png"}),
        ({"icon": {"url": f"{EVIL}/1.png"}, "image": {}}, {"icon_url": None, "image_url": None}),
        ({"attachment": {"type": "PropertyValue", "name": "a", "value": "b"}}, {"fields": (("a", "b"),)}),
        ({"attachment": [{"type": "PropertyValue", "name": "a"}, {"type": "Note"}, 7]}, {"fields": ()}),
        ({"alsoKnownAs": f"{EVIL}/1", "movedTo": {"id": f"{EVIL}/2"}},
         {"also_known_as": (f"{EVIL}/1",), "moved_to": f"{EVIL}/2"}),
        ({"webfinger": "bruno@corp.example"}, {"webfinger": "bruno@corp.example"}),
        ({"webfinger": "bruno"}, {"webfinger": None}),
        ({"name": 7, "summary": ["a"]}, {"name": "", "summary": ""}),
        ({"manuallyApprovesFollowers": True, "discoverable": "true"}, {"locked": True, "discoverable": False}),
        ({"assertionMethod": MULTIKEY}, {"ed25519_multibase": MULTIKEY["publicKeyMultibase"]}),
        ({"assertionMethod": MULTIKEY | {"publicKeyMultibase": "z6LSsomethingelse"}}, {"ed25519_multibase": None}),
        ({"assertionMethod": [f"{BRUNO}#key", MULTIKEY | {"controller": EVIL}]}, {"ed25519_multibase": None}),
        ({"assertionMethod": [MULTIKEY | {"id": f"{BRUNO}0#key"}, MULTIKEY]}, {"ed25519_key_id": MULTIKEY["id"]}),
        ({"assertionMethod": MULTIKEY | {"id": None}}, {"ed25519_key_id": None, "ed25519_multibase": None}),
        ({"tag": {"type": "Hashtag"}, "suspended": True}, {"suspended": True}),
    ],
)  # fmt: skip
def test_actors_speak_dialects_too(members: dict[str, Any], expected: dict[str, Any]) -> None:
    actor = parse_actor(an_actor(**members))
    assert {name: getattr(actor, name) for name in expected} == expected


# --- whatever comes ------------------------------------------------------------------------------------------

values: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from(
        [BRUNO, f"{LYON}/1", EVIL, "https://[", "Note", "Person", "Mention", "Image", "2026-11-23"]
    )
    | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "type", "url", "href", "name", "content", "object"]), inner, max_size=4
        )
    ),
    max_leaves=8,
)
TEMPLATES = (an_activity(), a_note(tag=[], attachment=[]), an_actor(icon={}, attachment=[], endpoints={}))
MEMBERS = sorted(
    {*TEMPLATES[0], *TEMPLATES[1], *TEMPLATES[2], "to", "cc", "contentMap", "published", "summary"}
)


@settings(deadline=None)
@given(st.sampled_from(TEMPLATES), st.dictionaries(st.sampled_from(MEMBERS), values, max_size=4))
def test_no_document_breaks_the_reader(template: dict[str, Any], members: dict[str, Any]) -> None:
    document = orjson.loads(orjson.dumps(template | members))
    for parse in (parse_activity, parse_note, parse_actor):
        try:
            value = parse(document)
        except BadDocument:
            continue
        assert value.id.startswith("https://")
        hash(value)


# --- quotes --------------------------------------------------------------------------------------------------

QUOTED = "https://paris.corp.example/users/1/statuses/7"
MISSKEY_QUOTE = "https://misskey-hub.net/ns#_misskey_quote"


def _quoting(note: Note) -> Quoting:
    return note.part(Quoting) or Quoting()


@pytest.mark.parametrize(
    "members",
    [
        {"quote": QUOTED},
        {"quote": {"id": QUOTED, "type": "Note"}},
        {"quote": [QUOTED]},
        {"quoteUri": QUOTED},
        {"quoteUrl": QUOTED},
        {"_misskey_quote": QUOTED},
        {"tag": [{"type": "Link", "rel": MISSKEY_QUOTE, "href": QUOTED}]},
        {"tag": {"type": "Link", "rel": [MISSKEY_QUOTE], "href": QUOTED}},
        {"quote": "not a URL", "quoteUrl": QUOTED},
    ],
    ids=lambda members: orjson.dumps(members).decode()[:40],
)
def test_all_ways_to_quote_are_one(members: dict[str, Any]) -> None:
    assert _quoting(parse_note(a_note(**members))).quoted == QUOTED


@pytest.mark.parametrize(
    "members",
    [
        {},
        {"quote": {"type": "Tombstone", "id": QUOTED}},
        {"quote": {"type": "Tombstone"}},
        {"quote": 7},
        {"tag": [{"type": "Link", "href": QUOTED}]},
    ],
)
def test_what_is_no_quote(members: dict[str, Any]) -> None:
    assert _quoting(parse_note(a_note(**members))).quoted is None


def test_who_may_quote_is_read_or_unknown() -> None:
    rule = {"automaticApproval": "as:Public", "manualApproval": [f"{BRUNO}/followers"]}
    note = parse_note(a_note(interactionPolicy={"canQuote": rule}))
    assert _quoting(note).quotable_by == (PUBLIC, f"{BRUNO}/followers")
    assert _quoting(parse_note(a_note(interactionPolicy={"canQuote": {}}))).quotable_by == ()
    for silent in (None, [], {"canReply": rule}, {"canQuote": True}):
        assert _quoting(parse_note(a_note(interactionPolicy=silent))).quotable_by is None


def test_a_request_to_quote_and_its_answer_are_read() -> None:
    note = a_note(quote=QUOTED)
    request = parse_activity(an_activity(type="QuoteRequest", object=QUOTED, instrument=note))
    assert (request.object_id, request.instrument_id) == (QUOTED, note["id"])
    assert request.instrument
    assert _quoting(request.instrument).quoted == QUOTED
    bare = parse_activity(an_activity(type="QuoteRequest", object=QUOTED, instrument=note["id"]))
    assert (bare.instrument_id, bare.instrument) == (note["id"], None)
    answer = an_activity(type="Accept", object=an_activity(type="QuoteRequest"), result=f"{BRUNO}/quotes/1")
    assert parse_activity(answer).result == f"{BRUNO}/quotes/1"


def a_permission(**members: Any) -> dict[str, Any]:
    return {
        "id": f"{BRUNO}/quotes/1",
        "type": "QuoteAuthorization",
        "attributedTo": BRUNO,
        "interactingObject": QUOTED,
        "interactionTarget": f"{LYON}/notes/1",
    } | members


def test_a_permission_to_quote_is_read() -> None:
    permission = parse_quote_authorization(a_permission())
    assert (permission.attributed_to, permission.quoting) == (BRUNO, QUOTED)
    assert permission.quoted == f"{LYON}/notes/1"


@pytest.mark.parametrize(
    "members",
    [
        {"type": "Note"},
        {"id": f"{EVIL}/quotes/1"},
        {"attributedTo": f"{EVIL}/users/1"},
        {"attributedTo": None},
        {"interactingObject": None},
        {"interactionTarget": "not a URL"},
    ],
)
def test_a_permission_that_is_none_is_refused(members: dict[str, Any]) -> None:
    with pytest.raises(BadDocument):
        parse_quote_authorization(a_permission(**members))
