"""What we write is JSON-LD that says what it should, and no context is ever fetched to find out."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime
from typing import Any

import pytest

from federation.protocol.documents import (
    activity_document,
    actor_document,
    hashtags_document,
    note_document,
    quote_authorization_document,
)
from federation.protocol.jsonld import compact_odd, expand
from federation.protocol.parsing import BadDocument, parse_activity, parse_actor, parse_note
from federation.protocol.parts.announcement import Announced
from federation.protocol.parts.files import Attachment, Files
from federation.protocol.parts.poll import Poll, Quiz
from federation.protocol.parts.quote import Quoting
from federation.protocol.vocabulary import (
    PUBLIC,
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

AS = "https://www.w3.org/ns/activitystreams#"
SEC = "https://w3id.org/security#"
TOOT = "http://joinmastodon.org/ns#"
PARIS = "https://paris.corp.example"
NOON = datetime(2026, 11, 23, 12, 0, 0, tzinfo=UTC)

# Every member is set, so that a term which no context defines cannot hide.
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
    following=f"{PARIS}/users/1/following",
    featured=f"{PARIS}/users/1/collections/featured",
    featured_tags=f"{PARIS}/users/1/collections/tags",
    key_id=f"{PARIS}/users/1#main-key",
    public_key_pem="-----BEGIN PUBLIC KEY-----",
    ed25519_multibase="z6MkmM42vxfqZQsv4ehtTjFFxQ4sQKS2w6WR7emozFAn5cxu",
    ed25519_key_id=f"{PARIS}/users/1#ed25519-key",
    locked=True,
    discoverable=True,
    not_asked=True,
    faq=f"{PARIS}/users/1/faq",
    shelf=f"{PARIS}/users/1/shelf",
    suspended=True,
    published=NOON,
    fields=(("Department", "R&amp;D"), ("Floor", "3")),
    emojis=(Emoji("parvis", f"{PARIS}/media/4/original/4.png", "image/png", NOON),),
    icon_url=f"{PARIS}/media/1.webp",
    image_url=f"{PARIS}/media/2.webp",
    also_known_as=("https://lyon.corp.example/users/9",),
    moved_to="https://lyon.corp.example/users/8",
    webfinger="amelie@corp.example",
    moderators=f"{PARIS}/users/1/moderators",
    group=GroupTerms(
        "closed",
        "team",
        rules="Be kind",
        slow_mode_s=60,
        default_kind="question",
        experts=("https://lyon.corp.example/users/2",),
        archived_at=NOON,
        starts_on=NOON.date(),
        ends_on=NOON.date(),
        member_sites=("lyon.corp.example",),
        rule=MembershipRule(("Ventes",), ("member",), True, "https://paris.corp.example/users/1"),
    ),
)
SALES = replace(AMÉLIE, type="Group")
QUOTED = "https://lyon.corp.example/users/2/statuses/1"
HELLO = Note(
    id=f"{PARIS}/users/1/statuses/7",
    type="Question",
    attributed_to=AMÉLIE.id,
    content="<p>Bonjour</p>",
    summary="Greeting",
    name="Hello",
    sensitive=True,
    language="fr",
    source="Bonjour",
    source_media_type="text/markdown",
    published=NOON,
    updated=NOON,
    to=(PUBLIC,),
    cc=(f"{PARIS}/users/1/followers",),
    in_reply_to="https://lyon.corp.example/users/2/statuses/1",
    url=f"{PARIS}/@amelie/7",
    context=f"{PARIS}/contexts/7",
    mentions=(Mention("https://lyon.corp.example/users/2", "@bruno@lyon.corp.example"),),
    hashtags=(Hashtag("Paris"),),
    emojis=(Emoji("parvis", f"{PARIS}/media/4/original/4.png", "image/png", NOON),),
    replies=f"{PARIS}/users/1/statuses/7/replies",
    audience=f"{PARIS}/users/3",
    parts=(
        Files((Attachment(f"{PARIS}/media/3.webp", "image/webp", "a cat", 640, 480, "LEHV6n", (0.5, -0.5)),)),
        Poll(
            (("yes", 2), ("no", 1)),
            multiple=True,
            end_time=NOON,
            closed=NOON,
            voters_count=3,
            quiz=Quiz("sha256:0", "yes", "s"),
            secret=True,
            hidden=True,
        ),
        Announced(
            (("fr", "<p>Bonjour</p>"),), "must-read", NOON, NOON, True, ("Ventes",), (f"{PARIS}/users/9",)
        ),
        Quoting(QUOTED, "https://lyon.corp.example/users/2/quote_authorizations/1", (PUBLIC,)),
    ),
)
CREATE = Activity(
    f"{HELLO.id}/activity", "Create", AMÉLIE.id, HELLO.id, HELLO, HELLO.type, HELLO.to, HELLO.cc
)
ANNOUNCE = Activity(f"{PARIS}/activities/2", "Announce", AMÉLIE.id, HELLO.id, to=(PUBLIC,), published=NOON)
ADD = Activity(f"{PARIS}/activities/3", "Add", AMÉLIE.id, HELLO.id, target=AMÉLIE.featured)
FEATURE = Activity(
    f"{PARIS}/activities/9", "Add", AMÉLIE.id, target=AMÉLIE.featured, hashtag=Hashtag("Python")
)
UNDO = Activity(f"{PARIS}/activities/4", "Undo", AMÉLIE.id, ANNOUNCE.id, ANNOUNCE, "Announce")
LIKE = Activity(f"{PARIS}/activities/5", "Like", AMÉLIE.id, HELLO.id, content="🎉")
ASK = Activity(
    f"{PARIS}/activities/7", "QuoteRequest", AMÉLIE.id, QUOTED, instrument_id=HELLO.id, instrument=HELLO
)
ALLOW = Activity(
    f"{PARIS}/activities/8", "Accept", AMÉLIE.id, ASK.id, ASK, ASK.type, result=f"{AMÉLIE.id}/quotes/1"
)
TELL = Activity(
    f"{PARIS}/activities/10",
    "Update",
    f"{PARIS}/actor",
    f"{PARIS}/actor/tallies/1",
    tally=Tally(f"{PARIS}/actor/tallies/1", HELLO.id, 20, 19, 10),
)
VOTED = Activity(
    f"{PARIS}/activities/11",
    "Update",
    f"{PARIS}/actor",
    f"{PARIS}/actor/ballots/1",
    ballots=BallotTotals(f"{PARIS}/actor/ballots/1", HELLO.id, (("yes", 3), ("no", 1)), 4),
)
PERMISSION = QuoteAuthorization(f"{AMÉLIE.id}/quotes/1", AMÉLIE.id, f"{PARIS}/quoting", HELLO.id)

DOCUMENTS = {
    "actor": actor_document(AMÉLIE),
    "group": actor_document(SALES),
    "note": note_document(HELLO),
    "create": activity_document(CREATE),
    "announce": activity_document(ANNOUNCE),
    "add": activity_document(ADD),
    "add of a hashtag": activity_document(FEATURE),
    "hashtags": hashtags_document(f"{PARIS}/users/1/collections/tags", ["Python"]),
    "undo": activity_document(UNDO),
    "like": activity_document(LIKE),
    "delete": activity_document(Activity(f"{PARIS}/activities/6", "Delete", AMÉLIE.id, HELLO.id)),
    "quote request": activity_document(ASK),
    "quote accept": activity_document(ALLOW),
    "quote authorization": quote_authorization_document(PERMISSION),
    "tally": activity_document(TELL),
    "ballots": activity_document(VOTED),
}


def keys_of(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set(value).union(*map(keys_of, value.values()))
    if isinstance(value, list):
        return set().union(*map(keys_of, value))
    return set()


def test_the_samples_leave_nothing_out() -> None:
    for sample in (AMÉLIE, HELLO):
        assert all(getattr(sample, field.name) for field in fields(sample))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_term_that_we_write_has_an_iri(name: str) -> None:
    keys = keys_of(expand(DOCUMENTS[name]))
    assert {key for key in keys if not key.startswith(("http", "@"))} == set()
    # One IRI for each member, but those that name the language of a text, which become its @language.
    languages = {"contentMap", "fr"}
    named = keys_of({key: value for key, value in DOCUMENTS[name].items() if key != "@context"})
    assert len({key for key in keys if key.startswith("http")}) == len(named - {"id", "type"} - languages)


def test_the_terms_mean_what_the_others_mean() -> None:
    (actor,) = expand(DOCUMENTS["actor"])
    assert actor["@type"] == [f"{AS}Person"]
    assert actor["http://www.w3.org/ns/ldp#inbox"] == [{"@id": AMÉLIE.inbox}]
    assert actor[f"{AS}manuallyApprovesFollowers"] == [{"@value": True}]
    assert actor[f"{TOOT}featured"] == [{"@id": AMÉLIE.featured}]
    assert actor[f"{TOOT}suspended"] == [{"@value": True}]
    assert actor[f"{AS}attachment"][0]["@type"] == ["http://schema.org#PropertyValue"]
    assert actor[f"{SEC}publicKey"][0][f"{SEC}owner"] == [{"@id": AMÉLIE.id}]
    (multikey,) = actor[f"{SEC}assertionMethod"]
    assert multikey["@type"] == [f"{SEC}Multikey"]
    assert multikey[f"{SEC}controller"] == [{"@id": AMÉLIE.id}]
    (create,) = expand(DOCUMENTS["create"])
    assert create[f"{AS}to"] == [{"@id": PUBLIC}]
    (note,) = create[f"{AS}object"]
    assert {"@value": "<p>Bonjour</p>", "@language": "fr"} in note[f"{AS}content"]
    assert note[f"{AS}sensitive"] == [{"@value": True}]
    kinds = [f"{AS}Mention", f"{AS}Hashtag", f"{TOOT}Emoji", f"{AS}Link"]
    assert [tag["@type"] for tag in note[f"{AS}tag"]] == [[kind] for kind in kinds]
    assert note["https://w3id.org/fep/044f#quote"] == [{"@id": QUOTED}]
    (rule,) = note["https://gotosocial.org/ns#interactionPolicy"]
    (quotes,) = rule["https://gotosocial.org/ns#canQuote"]
    assert quotes["https://gotosocial.org/ns#automaticApproval"] == [{"@id": PUBLIC}]


def test_an_oddly_written_document_becomes_readable() -> None:
    odd = {
        "@context": {"activity": AS, "inbox": {"@id": "http://www.w3.org/ns/ldp#inbox"}},
        "@id": "https://lyon.corp.example/activities/1",
        "@type": "activity:Create",
        "activity:actor": {"@id": "https://lyon.corp.example/users/2"},
        "activity:object": {
            "@id": "https://lyon.corp.example/notes/1",
            "@type": "activity:Note",
            "activity:attributedTo": {"@id": "https://lyon.corp.example/users/2"},
            "activity:content": "Salut",
            "activity:to": {"@id": PUBLIC},
        },
    }
    activity = parse_activity(compact_odd(odd))
    assert (activity.type, activity.actor) == ("Create", "https://lyon.corp.example/users/2")
    assert isinstance(activity.object, Note)
    assert (activity.object.content, activity.object.to) == ("Salut", (PUBLIC,))


def test_our_own_documents_survive_compaction() -> None:
    assert parse_actor(compact_odd(DOCUMENTS["actor"])) == replace(AMÉLIE, group=None)
    assert parse_actor(compact_odd(DOCUMENTS["group"])) == SALES
    assert parse_note(compact_odd(DOCUMENTS["note"])) == HELLO
    assert parse_activity(compact_odd(DOCUMENTS["undo"])) == UNDO


@pytest.mark.parametrize(
    "context",
    [
        "https://evil.example/context",
        "http://www.w3.org/ns/activitystreams",
        "file:///etc/passwd",
        ["https://www.w3.org/ns/activitystreams", "https://evil.example/context"],
        {"@import": "https://evil.example/context"},
        {"x": {"@id": "https://evil.example/x", "@context": "https://evil.example/context"}},
    ],
)
def test_an_unknown_context_is_not_loaded(context: Any) -> None:
    for read in (expand, compact_odd):
        with pytest.raises(BadDocument):
            read({"@context": context, "@id": "https://lyon.corp.example/1", "x": {"y": 1}})


def test_a_bottomless_document_is_refused() -> None:
    deep: dict[str, Any] = {"@context": f"{AS[:-1]}"}
    inner = deep
    for _ in range(2000):
        inner["object"] = inner = {}
    with pytest.raises(BadDocument):
        expand(deep)
    aliases = {f"t{n}": f"t{n + 1}:x" for n in range(2000)}
    with pytest.raises(BadDocument):
        expand({"@context": aliases, "t0": "x"})
