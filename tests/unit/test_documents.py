"""What we write: exactly what the pickiest readers take, and what we ourselves read back unchanged."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from federation.protocol import documents
from federation.protocol.addressing import audience, is_public, visibility_of
from federation.protocol.documents import (
    activity_document,
    actor_document,
    collection_document,
    collection_page,
    dump,
    host_meta_xml,
    instance_actor_document,
    nodeinfo_document,
    nodeinfo_links,
    note_document,
    quote_authorization_document,
    webfinger_document,
)
from federation.protocol.parsing import (
    load_json,
    parse_activity,
    parse_actor,
    parse_note,
    parse_quote_authorization,
)
from federation.protocol.parts.files import Attachment, Files
from federation.protocol.parts.quote import Quoting
from federation.protocol.vocabulary import (
    PUBLIC,
    Activity,
    Actor,
    Hashtag,
    Mention,
    Note,
    QuoteAuthorization,
)

PARIS = "https://paris.corp.example"
LYON = "https://lyon.corp.example"
NOON = datetime(2026, 11, 23, 12, 0, 0, tzinfo=UTC)

AMÉLIE = Actor(
    id=f"{PARIS}/users/1",
    type="Person",
    username="amelie",
    name="Amélie",
    summary="<p>R&amp;D</p>",
    url=f"{PARIS}/@amelie",
    inbox=f"{PARIS}/users/1/inbox",
    shared_inbox=f"{PARIS}/inbox",
    outbox=f"{PARIS}/users/1/outbox",
    followers=f"{PARIS}/users/1/followers",
    key_id=f"{PARIS}/users/1#main-key",
    public_key_pem="-----BEGIN PUBLIC KEY-----",
    fields=(("Department", "R&amp;D"),),
    webfinger="amelie@corp.example",
)
HELLO = Note(
    id=f"{PARIS}/users/1/statuses/7",
    attributed_to=AMÉLIE.id,
    content="<p>Bonjour</p>",
    language="fr",
    published=NOON,
    to=(PUBLIC,),
    cc=(f"{PARIS}/users/1/followers", f"{LYON}/users/2"),
    url=f"{PARIS}/@amelie/7",
    mentions=(Mention(f"{LYON}/users/2", "@bruno@lyon.corp.example"),),
    hashtags=(Hashtag("Général"),),
    parts=(Files((Attachment(f"{PARIS}/media/1.webp", "image/webp", "a cat", 640, 480, "LEHV6n"),)),),
)


def an_activity(kind: str, **members: Any) -> Activity:
    return Activity(**({"id": f"{PARIS}/activities/1", "type": kind, "actor": AMÉLIE.id} | members))


# --- what exactly is written ---------------------------------------------------------------------------------


def test_a_create_carries_its_post() -> None:
    create = an_activity(
        "Create",
        object=HELLO,
        object_id=HELLO.id,
        object_type="Note",
        to=HELLO.to,
        cc=HELLO.cc,
        published=NOON,
    )
    document = activity_document(create)
    assert document["@context"][0] == "https://www.w3.org/ns/activitystreams"
    assert document["actor"] == document["object"]["attributedTo"] == AMÉLIE.id
    assert document["published"] == "2026-11-23T12:00:00Z"
    assert (document["to"], document["cc"]) == (document["object"]["to"], document["object"]["cc"])
    assert document["object"]["contentMap"] == {"fr": "<p>Bonjour</p>"}
    assert document["object"]["replies"] == f"{HELLO.id}/replies"
    assert document["object"]["tag"] == [
        {"type": "Mention", "href": f"{LYON}/users/2", "name": "@bruno@lyon.corp.example"},
        {"type": "Hashtag", "href": f"{PARIS}/tags/g%C3%A9n%C3%A9ral", "name": "#Général"},
    ]
    assert b'"@context"' not in dump(document["object"])


@pytest.mark.parametrize("kind", ["Create", "Update", "Undo", "Accept", "Reject"])
def test_these_embed_their_object(kind: str) -> None:
    follow = Activity(f"{LYON}/follows/1", "Follow", f"{LYON}/users/2", AMÉLIE.id)
    document = activity_document(an_activity(kind, object=follow, object_id=follow.id))
    assert document["object"] == {
        "id": follow.id,
        "type": "Follow",
        "actor": follow.actor,
        "object": AMÉLIE.id,
        "to": [],
        "cc": [],
    }


def test_what_a_group_passes_on_is_written_as_it_came() -> None:
    came = {"id": f"{LYON}/activities/1", "type": "Update", "actor": f"{LYON}/users/2", "unknown": None}
    forwarded = parse_activity(came, dump(came))
    document = activity_document(an_activity("Announce", object=forwarded, object_id=forwarded.id))
    assert document["object"] == came


@pytest.mark.parametrize("kind", ["Like", "Announce", "Follow", "Block", "Move", "Add", "Remove"])
def test_these_name_their_object(kind: str) -> None:
    document = activity_document(an_activity(kind, object=HELLO, object_id=HELLO.id, target=f"{PARIS}/t"))
    assert document["object"] == HELLO.id
    assert document["target"] == f"{PARIS}/t"


def test_deleting_leaves_a_tombstone_or_nobody() -> None:
    post = activity_document(an_activity("Delete", object_id=HELLO.id))
    assert post["object"] == {"id": HELLO.id, "type": "Tombstone"}
    account = activity_document(an_activity("Delete", object_id=AMÉLIE.id))
    assert account["object"] == AMÉLIE.id


def test_a_report_names_the_account_and_its_posts() -> None:
    ids = (f"{LYON}/users/2", f"{LYON}/users/2/statuses/9")
    flag = an_activity("Flag", object_id=ids[0], object_ids=ids, content="rude")
    assert activity_document(flag)["object"] == list(ids)


def test_an_actor_satisfies_the_picky() -> None:
    document = actor_document(AMÉLIE)
    assert isinstance(document["publicKey"], dict)
    assert document["publicKey"]["owner"] == document["id"]
    assert "#" in document["publicKey"]["id"]
    assert document["endpoints"] == {"sharedInbox": f"{PARIS}/inbox"}
    assert document["attachment"] == [{"type": "PropertyValue", "name": "Department", "value": "R&amp;D"}]
    bare = actor_document(replace(AMÉLIE, name="", summary="", shared_inbox=None))
    assert {"name", "summary", "endpoints"}.isdisjoint(bare)


def test_the_instance_actor_says_no_more_than_it_must() -> None:
    site = replace(AMÉLIE, type="Application", username="paris.corp.example")
    assert set(instance_actor_document(site)) == {
        "@context", "id", "type", "preferredUsername", "inbox", "outbox", "publicKey", "endpoints", "url",
        "manuallyApprovesFollowers",
    }  # fmt: skip


def test_a_collection_without_pages_hides_its_members() -> None:
    hidden = collection_document(f"{PARIS}/users/1/followers", 12)
    assert set(hidden) == {"@context", "id", "type", "totalItems"}
    assert set(collection_document(f"{PARIS}/users/1/followers", None)) == {"@context", "id", "type"}
    assert collection_document(f"{PARIS}/f", 0, items=[])["orderedItems"] == []
    assert collection_document(f"{PARIS}/o", 3, first=f"{PARIS}/o?page=1")["first"] == f"{PARIS}/o?page=1"


def test_a_page_holds_ids_or_activities() -> None:
    create = an_activity("Create", object=HELLO, object_id=HELLO.id)
    page = collection_page(
        f"{PARIS}/o?page=1", f"{PARIS}/o", [create, HELLO.id], next_page=f"{PARIS}/o?page=2"
    )
    assert page["partOf"] == f"{PARIS}/o"
    assert page["next"] == f"{PARIS}/o?page=2"
    assert "prev" not in page
    assert page["orderedItems"][0]["object"]["id"] == page["orderedItems"][1] == HELLO.id
    assert "@context" not in page["orderedItems"][0]


def test_webfinger_has_what_every_reader_asks() -> None:
    document = webfinger_document(
        "acct:amelie@corp.example",
        [f"{PARIS}/@amelie", AMÉLIE.id],
        AMÉLIE.id,
        f"{PARIS}/@amelie",
        f"{PARIS}/authorize_interaction?uri={{uri}}",
    )
    links = {link["rel"]: link for link in document["links"]}
    assert links["self"] == {"rel": "self", "type": "application/activity+json", "href": AMÉLIE.id}
    assert links["http://webfinger.net/rel/profile-page"]["href"] == f"{PARIS}/@amelie"
    assert links["http://ostatus.org/schema/1.0/subscribe"]["template"].endswith("{uri}")
    bare = webfinger_document("acct:amelie@corp.example", [], AMÉLIE.id)
    assert [link["rel"] for link in bare["links"]] == ["self"]


def test_host_meta_points_to_webfinger() -> None:
    template = f"{PARIS}/.well-known/webfinger?resource={{uri}}"
    (link,) = ElementTree.fromstring(host_meta_xml(PARIS).encode())
    assert link.attrib == {"rel": "lrdd", "template": template}


@pytest.mark.parametrize("version", ["2.0", "2.1"])
def test_nodeinfo_counts_nobody(version: str) -> None:
    document = nodeinfo_document(version, "0.1.0", "Paris")
    assert document["version"] == version
    assert document["software"] == {"name": "parvis", "version": "0.1.0"}
    assert document["usage"] == {"users": {}}
    assert document["openRegistrations"] is False
    assert f"{PARIS}/nodeinfo/{version}" in [link["href"] for link in nodeinfo_links(PARIS)["links"]]


def test_no_document_holds_null() -> None:
    sparse = Note(id=HELLO.id, attributed_to=AMÉLIE.id, parts=(Files((Attachment(f"{PARIS}/f.pdf"),)),))
    for document in (note_document(sparse), activity_document(an_activity("Create", object=sparse))):
        assert b"null" not in dump(document)


# --- to whom -------------------------------------------------------------------------------------------------

FOLLOWERS = f"{PARIS}/users/1/followers"
BRUNO = f"{LYON}/users/2"


@pytest.mark.parametrize("visibility", ["public", "unlisted", "private", "direct"])
@pytest.mark.parametrize("mentioned", [(), (BRUNO,)])
def test_what_we_address_is_read_back(visibility: str, mentioned: tuple[str, ...]) -> None:
    to, cc = audience(visibility, FOLLOWERS, mentioned)
    assert visibility_of(to, cc, FOLLOWERS) == visibility
    assert set(mentioned) <= {*to, *cc}
    assert any(map(is_public, (*to, *cc))) == (visibility in ("public", "unlisted"))
    assert (FOLLOWERS in (*to, *cc)) == (visibility != "direct")


def test_an_unknown_visibility_goes_to_nobody() -> None:
    with pytest.raises(ValueError, match="secret"):
        audience("secret", FOLLOWERS, ())


@pytest.mark.parametrize(
    ("to", "cc", "followers", "visibility"),
    [
        (("as:Public",), (), None, "public"),
        (("Public",), (FOLLOWERS,), FOLLOWERS, "public"),
        ((FOLLOWERS,), ("as:Public",), FOLLOWERS, "unlisted"),
        ((FOLLOWERS, BRUNO), (), FOLLOWERS, "private"),
        ((), (FOLLOWERS,), FOLLOWERS, "direct"),
        ((FOLLOWERS,), (), None, "direct"),
        ((f"{LYON}/users/2/followers",), (), FOLLOWERS, "direct"),
        ((), (), None, "direct"),
    ],
)
def test_visibility_is_read_as_mastodon_reads_it(
    to: tuple[str, ...], cc: tuple[str, ...], followers: str | None, visibility: str
) -> None:
    assert visibility_of(to, cc, followers) == visibility


# --- there and back ------------------------------------------------------------------------------------------

texts = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1, max_size=6)
maybe_text = st.none() | texts
times = st.none() | st.integers(0, 10**12).map(
    lambda ms: datetime(2020, 1, 1, tzinfo=UTC) + timedelta(milliseconds=ms % 10**11)
)
paths = st.integers(1, 999).map(str)


def urls(host: str = PARIS) -> st.SearchStrategy[str]:
    return paths.map(lambda path: f"{host}/{path}")


addresses = st.lists(urls(PARIS) | urls(LYON) | st.just(PUBLIC), max_size=4).map(tuple)
pixels = st.none() | st.integers(1, 65535)
attachments = st.builds(
    Attachment,
    urls(LYON),
    st.just("") | st.just("image/webp"),
    st.just("") | texts,
    pixels,
    pixels,
    maybe_text,
    st.none() | st.tuples(st.floats(-1, 1), st.floats(-1, 1)),
)
files = st.builds(Files, st.lists(attachments, min_size=1, max_size=3).map(tuple))


@st.composite
def notes(draw: st.DrawFn) -> Note:
    source = draw(maybe_text)
    return Note(
        id=draw(urls()),
        type=draw(st.sampled_from(["Note", "Article", "Question"])),
        attributed_to=draw(urls()),
        content=draw(st.just("") | texts),
        summary=draw(maybe_text),
        name=draw(maybe_text),
        sensitive=draw(st.booleans()),
        language=draw(st.sampled_from([None, "fr", "pt-BR"])),
        source=source,
        source_media_type=draw(st.none() | st.just("text/markdown")) if source else None,
        published=draw(times),
        updated=draw(times),
        to=draw(addresses),
        cc=draw(addresses),
        in_reply_to=draw(st.none() | urls(LYON)),
        url=draw(st.none() | urls()),
        context=draw(st.none() | urls()),
        mentions=draw(st.lists(st.builds(Mention, urls(LYON), texts), max_size=3).map(tuple)),
        hashtags=draw(
            st.lists(st.builds(Hashtag, texts.map(lambda name: f"t{name}")), max_size=3).map(tuple)
        ),
        parts=tuple(draw(st.lists(files, max_size=1))),
    )


@st.composite
def actors(draw: st.DrawFn) -> Actor:
    own = st.none() | urls()
    identity = draw(urls())
    multibase = draw(st.none() | st.just("z6MkmM42vxfqZQsv4ehtTjFFxQ4sQKS2w6WR7emozFAn5cxu"))
    return Actor(
        id=identity,
        type=draw(st.sampled_from(["Person", "Service", "Group", "Application"])),
        username=draw(st.sampled_from(["amelie", "a_m.b-c", "paris.corp.example"])),
        name=draw(st.just("") | texts),
        summary=draw(st.just("") | texts),
        url=draw(own),
        inbox=draw(urls()),
        shared_inbox=draw(own),
        outbox=draw(own),
        followers=draw(own),
        following=draw(own),
        featured=draw(own),
        key_id=f"{draw(urls())}#main-key",
        public_key_pem=draw(texts),
        ed25519_multibase=multibase,
        ed25519_key_id=f"{identity}#ed25519-key" if multibase else None,
        locked=draw(st.booleans()),
        discoverable=draw(st.booleans()),
        suspended=draw(st.booleans()),
        published=draw(times),
        fields=draw(st.lists(st.tuples(texts, texts), max_size=3).map(tuple)),
        icon_url=draw(own),
        image_url=draw(own),
        also_known_as=draw(st.lists(urls(LYON), max_size=2).map(tuple)),
        moved_to=draw(st.none() | urls(LYON)),
        webfinger=draw(st.none() | st.just("amelie@corp.example")),
    )


@st.composite
def activities(draw: st.DrawFn) -> Activity:
    common = {"id": draw(urls()), "actor": draw(urls()), "to": draw(addresses), "cc": draw(addresses)}
    kind = draw(
        st.sampled_from(["Create", "Update", "Undo", "Accept", "Like", "Announce", "Delete", "Add", "Flag"])
    )
    if kind in ("Create", "Update"):
        embedded: Note | Actor = draw(notes() if kind == "Create" else actors())
        return Activity(
            type=kind, object=embedded, object_id=embedded.id, object_type=embedded.type, **common
        )
    if kind in ("Undo", "Accept"):
        follow = Activity(draw(urls(LYON)), "Follow", draw(urls(LYON)), draw(urls()), published=draw(times))
        return Activity(type=kind, object=follow, object_id=follow.id, object_type="Follow", **common)
    if kind == "Delete":
        return Activity(type=kind, object_id=f"{draw(urls())}/gone", object_type="Tombstone", **common)
    if kind == "Flag":
        ids = tuple(draw(st.lists(urls(LYON), min_size=2, max_size=4)))
        return Activity(type=kind, object_id=ids[0], object_ids=ids, content=draw(maybe_text), **common)
    return Activity(
        type=kind,
        object_id=draw(urls(LYON)),
        target=draw(st.none() | urls()),
        published=draw(times),
        **common,
    )


@settings(deadline=None, max_examples=50)
@given(notes())
def test_a_post_survives_the_journey(note: Note) -> None:
    assert parse_note(load_json(dump(note_document(note)))) == note


@settings(deadline=None, max_examples=50)
@given(actors())
def test_an_actor_survives_the_journey(actor: Actor) -> None:
    assert parse_actor(load_json(dump(actor_document(actor)))) == actor


@settings(deadline=None, max_examples=50)
@given(activities())
def test_an_activity_survives_the_journey(activity: Activity) -> None:
    body = dump(activity_document(activity))
    document = load_json(body)
    assert document["@context"] == documents.CONTEXT
    assert isinstance(document["actor"], str)
    assert isinstance(document["to"], list)
    parsed = parse_activity(document, body)
    assert parsed == activity
    assert parsed.raw == body


# --- quotes --------------------------------------------------------------------------------------------------

PERMISSION = QuoteAuthorization(f"{LYON}/users/2/quotes/1", f"{LYON}/users/2", HELLO.id, f"{LYON}/notes/1")
QUOTING = replace(HELLO, parts=(*HELLO.parts, Quoting(PERMISSION.quoted, PERMISSION.id, (PUBLIC,))))


def test_a_quote_is_said_in_every_dialect_and_read_back() -> None:
    document = note_document(QUOTING)
    for name in ("quote", "quoteUri", "quoteUrl", "_misskey_quote"):
        assert document[name] == PERMISSION.quoted
    assert document["quoteAuthorization"] == PERMISSION.id
    assert [tag["href"] for tag in document["tag"] if tag["type"] == "Link"] == [PERMISSION.quoted]
    assert document["interactionPolicy"] == {"canQuote": {"automaticApproval": [PUBLIC]}}
    assert parse_note(document) == QUOTING
    assert not {"quote", "_misskey_quote", "quoteAuthorization"} & note_document(HELLO).keys()


def test_a_permission_to_quote_is_read_back() -> None:
    assert parse_quote_authorization(quote_authorization_document(PERMISSION)) == PERMISSION


def test_a_request_to_quote_and_its_answer_are_read_back() -> None:
    request = Activity(
        f"{PARIS}/activities/1",
        "QuoteRequest",
        AMÉLIE.id,
        PERMISSION.quoted,
        to=(PERMISSION.attributed_to,),
        instrument_id=QUOTING.id,
        instrument=QUOTING,
    )
    assert parse_activity(activity_document(request)) == request
    bare = replace(request, instrument=None)
    answer = Activity(
        f"{LYON}/activities/2",
        "Accept",
        PERMISSION.attributed_to,
        bare.id,
        bare,
        "QuoteRequest",
        to=(AMÉLIE.id,),
        result=PERMISSION.id,
    )
    assert parse_activity(activity_document(answer)) == answer
