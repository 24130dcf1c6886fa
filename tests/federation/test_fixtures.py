"""Documents in the shape of twelve softwares: each is read, and each activity is sent to Paris and has its effect.

What a document must be read as is in READ, what it must lead to in WALKS. Where the shapes come from is told in
tests/fixtures/README.md.
"""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import reduce
from pathlib import Path
from typing import Any

import orjson
import pytest

from federation.protocol.parsing import parse_activity, parse_actor
from federation.protocol.parts import PARTS
from federation.protocol.vocabulary import PUBLIC
from models.core.base import now
from tests.federation.interop.stage import (
    AMELIE,
    AMELIES_POST,
    FIXTURES,
    PROFILES,
    Stage,
    fixture,
    open_stage,
)

GOTOSOCIAL_UPDATE = "https://gotosocial.corp.example/users/bruno/statuses/01KB/activity#Update"
HOLLO_UPDATE = "https://hollo.corp.example/@bruno/0193a002#update-undefined"
READ: dict[str, dict[str, Any]] = {
    "mastodon/actor": {"name": "Bruno Keller", "locked": False, "discoverable": True, "type": "Person"},
    "mastodon/follow": {"type": "Follow", "object_id": AMELIE},
    "mastodon/create-note": {
        "type": "Create",
        "object.language": "en",
        "object.mentions.0.href": AMELIE,
        "object.hashtags.0.name": "Basel",
        "object.files.attachments.0.name": "The pump, seen from the gallery",
        "object.files.attachments.0.width": 1200,
        "object.summary": None,
        "object.to": (PUBLIC,),
    },
    "mastodon/create-question": {
        "object.type": "Question",
        "object.poll.options": (("Tuesday", 1), ("Thursday", 2)),
        "object.poll.voters_count": 3,
        "object.poll.multiple": False,
    },
    "mastodon/update-question": {"object.updated": None, "object.poll.voters_count": 9},
    "mastodon/update-note": {"type": "Update", "object.updated.hour": 9},
    "mastodon/like": {"type": "Like", "object_id": AMELIES_POST, "content": None},
    "mastodon/undo-like": {"type": "Undo", "object.type": "Like", "object.object_id": AMELIES_POST},
    "mastodon/announce": {"type": "Announce", "object_id": AMELIES_POST, "published.day": 12},
    "mastodon/add-pin": {
        "target": "https://mastodon.corp.example/users/bruno/collections/featured",
        "object_id": "https://mastodon.corp.example/users/bruno/statuses/1",
    },
    "mastodon/remove-pin": {
        "type": "Remove",
        "object_id": "https://mastodon.corp.example/users/bruno/statuses/1",
    },
    "mastodon/add-hashtag": {
        "hashtag.name": "Pumps",
        "object_id": None,
        "target": "https://mastodon.corp.example/users/bruno/collections/featured",
    },
    "mastodon/move": {
        "object_id": "https://mastodon.corp.example/users/bruno",
        "target": "https://gotosocial.corp.example/users/bruno",
    },
    "mastodon/delete-note": {"object_type": "Tombstone", "object": None},
    "gotosocial/actor": {
        "key_id": "https://gotosocial.corp.example/users/bruno/main-key",
        "locked": True,
        "shared_inbox": None,
    },
    "gotosocial/create-note": {
        "object.to": (PUBLIC,),
        "object.in_reply_to": AMELIES_POST,
        "object.mentions.0.href": AMELIE,
        "object.files.attachments.0.media_type": "image/webp",
        "object.published.hour": 1,
    },
    "gotosocial/create-votes": {"object.name": "Tuesday", "others.0.name": "Friday", "object.is_vote": True},
    "gotosocial/like": {"object_id": AMELIES_POST},
    "gotosocial/undo-like": {"object.id": "https://gotosocial.corp.example/users/bruno/liked/01KD"},
    "gotosocial/follow": {"to": (AMELIE,)},
    "gotosocial/delete-note": {"object_type": None},
    "gotosocial/update-note": {"id": GOTOSOCIAL_UPDATE, "object.updated.minute": 5},
    "gotosocial/update-note-again": {"id": GOTOSOCIAL_UPDATE, "object.updated.minute": 5},
    "gotosocial/create-question": {"object.poll.options": (("B4", 0), ("B5", 0))},
    "gotosocial/update-question": {"object.updated": None, "object.poll.options": (("B4", 1), ("B5", 0))},
    "gotosocial/update-question-later": {"object.poll.options": (("B4", 2), ("B5", 3))},
    "gotosocial/delete-account": {"object_id": "https://gotosocial.corp.example/users/bruno"},
    "misskey/actor": {
        "shared_inbox": "https://misskey.corp.example/inbox",
        "icon_url": "https://misskey.corp.example/files/avatar-bruno",
        "image_url": None,
    },
    "misskey/create-note": {
        "object.source_media_type": "text/x.misskeymarkdown",
        "object.summary": "Draft",
        "object.sensitive": True,
        "object.files.attachments.0.name": "",
    },
    "misskey/like-emoji": {"type": "Like", "content": "🎉"},
    "misskey/like-custom-emoji": {"content": ":thumbs_label:"},
    "misskey/undo-like-emoji": {"object.content": "🎉"},
    "misskey/announce": {"object_id": AMELIES_POST},
    "misskey/follow": {"object_id": AMELIE},
    "misskey/undo-follow": {
        "id": "https://misskey.corp.example/follows/9bruno0001/9amelie001/undo",
        "object_id": "https://misskey.corp.example/follows/9bruno0001/9amelie001",
        "object.type": "Follow",
    },
    "misskey/delete-note": {"object_type": "Tombstone"},
    "akkoma/actor": {"image_url": "https://akkoma.corp.example/media/header.png", "also_known_as": ()},
    "akkoma/create-note": {
        "object.hashtags.0.name": "closing",
        "object.context": "https://akkoma.corp.example/contexts/aa02",
        "object.files.attachments.0.media_type": "application/pdf",
        "object.sensitive": False,
        "object.to": ("https://akkoma.corp.example/users/bruno/followers", AMELIE),
    },
    "akkoma/emoji-react": {"type": "EmojiReact", "content": "👏"},
    "akkoma/emoji-react-custom": {"content": "clap"},
    "akkoma/undo-emoji-react": {"object_id": "https://akkoma.corp.example/activities/aa04", "object": None},
    "akkoma/follow": {"type": "Follow"},
    "akkoma/delete-note": {"object_id": "https://akkoma.corp.example/objects/aa03"},
    "lemmy/actor": {"outbox": "https://lemmy.corp.example/u/bruno/outbox", "followers": None, "url": None},
    "lemmy/create-page": {
        "object.type": "Page",
        "object.name": "Menu of the week",
        "object.source": "Fish on **Friday**",
        "object.files": None,
    },
    "lemmy/create-comment": {"object.in_reply_to": AMELIES_POST, "object.name": None},
    "lemmy/create-private-message": {"object.to": (AMELIE,), "object.mentions": ()},
    "lemmy/like": {"to": ()},
    "lemmy/dislike": {"type": "Dislike"},
    "lemmy/delete-comment": {"object_id": "https://lemmy.corp.example/comment/12"},
    "mbin/actor": {"shared_inbox": "https://mbin.corp.example/f/inbox"},
    "mbin/create-entry": {"object.name": "New badge readers", "object.language": "de"},
    "mbin/create-comment": {"object.updated": None, "object.files": None},
    "mbin/like": {"object_id": AMELIES_POST},
    "mbin/announce": {"object_id": AMELIES_POST},
    "mbin/delete-comment": {"object_type": "Tombstone"},
    "nodebb/actor": {"key_id": "https://nodebb.corp.example/uid/7#key", "summary": ""},
    "nodebb/create-topic": {
        "object.type": "Article",
        "object.name": "How to book a room",
        "object.context": "https://nodebb.corp.example/topic/30",
    },
    "nodebb/create-reply": {"object.in_reply_to": AMELIES_POST},
    "nodebb/like": {"id": "https://nodebb.corp.example/uid/7#activity/like/33"},
    "nodebb/undo-like": {"object.object_id": AMELIES_POST},
    "nodebb/follow": {"object_id": AMELIE},
    "nodebb/delete-reply": {"object_id": "https://nodebb.corp.example/post/32"},
    "friendica/actor": {"icon_url": "https://friendica.corp.example/photo/contact/300/f1?ts=1"},
    "friendica/create-note": {
        "object.name": "Signed contracts",
        "object.summary": None,
        "object.source_media_type": "text/bbcode",
    },
    "friendica/like": {"to": (AMELIE,)},
    "friendica/undo-like": {"object.type": "Like"},
    "friendica/announce": {"type": "Announce"},
    "friendica/follow": {"type": "Follow"},
    "friendica/delete-note": {"type": "Delete"},
    "mobilizon/actor": {"name": "Bruno Blanc"},
    "mobilizon/create-event": {"object.type": "Event", "object.name": "Summer picnic"},
    "mobilizon/create-comment": {"object.in_reply_to": AMELIES_POST},
    "mobilizon/announce": {"published": None},
    "mobilizon/follow": {"type": "Follow"},
    "mobilizon/delete-comment": {"object_type": "Tombstone"},
    "fedify/actor": {
        "bot": True,
        "ed25519_multibase": "z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK",
        "shared_inbox": "https://fedify.corp.example/ap/inbox",
    },
    "fedify/create-note": {"to": (PUBLIC,), "cc": ("https://fedify.corp.example/ap/actor/bruno/followers",)},
    "fedify/follow": {"type": "Follow"},
    "fedify/undo-follow": {"object.object_id": AMELIE},
    "fedify/emoji-react": {"content": "🚀"},
    "fedify/delete-note": {"type": "Delete"},
    "hollo/actor": {"type": "Person", "featured": "https://hollo.corp.example/@bruno/pinned"},
    "hollo/follow": {"object_id": AMELIE},
    "hollo/accept-follow": {
        "id": f"https://hollo.corp.example/@bruno#accepts/{AMELIE}",
        "object.actor": AMELIE,
    },
    "hollo/create-note": {"object.to": (PUBLIC,), "object.published.microsecond": 123_000},
    "hollo/create-question": {"object.poll.options": (("3", 0), ("4", 0))},
    "hollo/update-question": {"id": HOLLO_UPDATE, "object.updated": None},
    "hollo/update-question-later": {"id": HOLLO_UPDATE, "object.poll.voters_count": 3},
    "hollo/delete-note": {"object_type": "Tombstone"},
    "takahe/actor": {"inbox": "https://takahe.corp.example/@bruno@takahe.corp.example/inbox/"},
    "takahe/create-note": {"to": (PUBLIC,), "object.to": (PUBLIC,)},
    "takahe/like": {"object_id": AMELIES_POST},
    "takahe/undo-like": {"object.type": "Like"},
    "takahe/announce": {"cc": ("https://takahe.corp.example/@bruno@takahe.corp.example/followers/", AMELIE)},
    "takahe/follow": {"type": "Follow"},
    "takahe/undo-follow": {
        "id": "https://takahe.corp.example/@bruno@takahe.corp.example/follow/74/#undo",
        "object.type": "Follow",
        "published": None,
    },
    "takahe/delete-note": {"object_type": "Tombstone"},
}


def test_every_fixture_is_read_and_every_activity_walked() -> None:
    files = {str(file.relative_to(FIXTURES).with_suffix("")) for file in FIXTURES.rglob("*.json")}
    files = {each for each in files if not each.startswith("scim/")}  # tests/unit/test_scim_corpus.py
    assert files == set(READ)
    assert {f"{software}/{name}" for software, steps in WALKS.items() for name, _ in steps} == {
        file for file in files if not file.endswith("/actor")
    }


@pytest.mark.parametrize("path", READ)
def test_a_document_is_read(path: str) -> None:
    document = fixture(path)
    found = (
        parse_actor(document) if path.endswith("/actor") else parse_activity(document, orjson.dumps(document))
    )
    profile = PROFILES[path.split("/")[0]]
    assert (found.id if path.endswith("/actor") else found.actor) == profile.person  # type: ignore[union-attr]
    expected = READ[path]
    assert {name: _member(found, name) for name in expected} == expected


KINDS = {part.key: part.value for part in PARTS}


def _member(thing: Any, path: str) -> Any:
    """Follow names, numbers of places, and keys of parts."""

    def step(found: Any, name: str) -> Any:
        if name.isdigit():
            return found[int(name)]
        return found.part(KINDS[name]) if name in KINDS else getattr(found, name)

    return reduce(step, path.split("."), thing)


# --- what they lead to ---------------------------------------------------------------------------------------

Effect = Callable[[Stage, str], Awaitable[None]]


def shows(uri: str, text: str, visibility: str = "public", **members: Any) -> Effect:
    """The post is here, shown with this text."""

    async def check(stage: Stage, own_post: str) -> None:
        status = await stage.status(uri)
        assert text in status["content"]
        assert {"visibility": visibility, **members}.items() <= status.items()

    return check


def gone(uri: str) -> Effect:
    async def check(stage: Stage, own_post: str) -> None:
        assert uri not in await stage.posts()

    return check


def counts(**expected: int) -> Effect:
    """Amélie's post has these counts."""

    async def check(stage: Stage, own_post: str) -> None:
        status = await stage.status(own_post)
        found = {name: status[name] for name in ("favourites_count", "reblogs_count", "replies_count")}
        assert {name: found[name] for name in expected} == expected

    return check


def reactions(*expected: str) -> Effect:
    async def check(stage: Stage, own_post: str) -> None:
        assert [r["name"] for r in (await stage.status(own_post))["emoji_reactions"]] == list(expected)

    return check


def followed(expected: int = 1) -> Effect:
    """Amélie is followed, and the answer is on its way."""

    async def check(stage: Stage, own_post: str) -> None:
        assert await stage.value("SELECT count(*) FROM follows WHERE state = 'accepted'") == expected
        assert await stage.value("SELECT count(*) FROM outgoing_activities WHERE kind = 'Accept'") == 1

    return check


def votes(*expected: int) -> Effect:
    async def check(stage: Stage, own_post: str) -> None:
        status = await stage.status(own_post)
        assert [option["votes_count"] for option in status["poll"]["options"]] == list(expected)

    return check


def poll(uri: str, *expected: int, edits: int = 0) -> Effect:
    async def check(stage: Stage, own_post: str) -> None:
        status = await stage.status(uri)
        assert [option["votes_count"] for option in status["poll"]["options"]] == list(expected)
        assert (status["edited_at"] is not None) == bool(edits)

    return check


async def left(stage: Stage, own_post: str) -> None:
    """Bruno is gone, and with him that he followed."""
    assert await stage.value("SELECT count(*) FROM accounts WHERE suspended_at IS NOT NULL") == 1
    assert await stage.value("SELECT count(*) FROM follows") == 0


def pinned(*uris: str) -> Effect:
    async def check(stage: Stage, own_post: str) -> None:
        sql = "SELECT p.uri FROM pins AS pin JOIN posts AS p ON p.id = pin.post_id"
        assert await stage.rows(sql) == [(uri,) for uri in uris]

    return check


def featured(name: str) -> Effect:
    """Bruno shows the hashtag on his profile."""

    async def check(stage: Stage, own_post: str) -> None:
        assert await stage.value("SELECT name FROM featured_tags") == name

    return check


async def refused(stage: Stage, own_post: str) -> None:
    """It is understood by nobody here, and kept as such."""
    assert await stage.value("SELECT state FROM received ORDER BY id DESC LIMIT 1") == "refused"


MASTODON = "https://mastodon.corp.example/users/bruno/statuses"
GOTOSOCIAL = "https://gotosocial.corp.example/users/bruno/statuses"
MISSKEY = "https://misskey.corp.example/notes"
AKKOMA = "https://akkoma.corp.example/objects"
LEMMY = "https://lemmy.corp.example"
MBIN = "https://mbin.corp.example/m/security/t/21"
NODEBB = "https://nodebb.corp.example/post"
FRIENDICA = "https://friendica.corp.example/objects"
MOBILIZON = "https://mobilizon.corp.example"
FEDIFY = "https://fedify.corp.example/ap/note"
HOLLO = "https://hollo.corp.example/@bruno"
TAKAHE = "https://takahe.corp.example/@bruno@takahe.corp.example/posts"

WALKS: dict[str, list[tuple[str, Effect]]] = {
    "mastodon": [
        ("follow", followed()),
        ("create-note", shows(f"{MASTODON}/1", "Pump 7", language="en")),
        ("add-pin", pinned(f"{MASTODON}/1")),
        ("update-note", shows(f"{MASTODON}/1", "since Monday")),
        ("create-question", poll(f"{MASTODON}/2", 1, 2)),
        ("update-question", poll(f"{MASTODON}/2", 4, 5)),
        ("like", counts(favourites_count=1)),
        ("undo-like", counts(favourites_count=0)),
        ("announce", counts(reblogs_count=1)),
        ("remove-pin", pinned()),
        ("delete-note", gone(f"{MASTODON}/1")),
        ("add-hashtag", featured("Pumps")),
        ("move", refused),  # to a site that is not on the list; test_case_46 has one that is
    ],
    "gotosocial": [
        ("follow", followed()),
        ("create-note", shows(f"{GOTOSOCIAL}/01KB", "Shelf B4")),
        ("update-note", shows(f"{GOTOSOCIAL}/01KB", "so is B5")),
        ("update-note-again", shows(f"{GOTOSOCIAL}/01KB", "so is B6")),
        ("create-question", poll(f"{GOTOSOCIAL}/01KP", 0, 0)),
        ("update-question", poll(f"{GOTOSOCIAL}/01KP", 1, 0)),
        ("update-question-later", poll(f"{GOTOSOCIAL}/01KP", 2, 3)),
        ("create-votes", votes(1, 0, 1)),
        ("like", counts(favourites_count=1, replies_count=1)),
        ("undo-like", counts(favourites_count=0)),
        ("delete-note", gone(f"{GOTOSOCIAL}/01KB")),
        ("delete-account", left),
    ],
    "misskey": [
        ("follow", followed()),
        ("create-note", shows(f"{MISSKEY}/9note0001", "<b>label</b>", spoiler_text="Draft", sensitive=True)),
        ("like-emoji", reactions("🎉")),
        ("undo-like-emoji", reactions()),
        ("like-custom-emoji", reactions("thumbs_label@misskey.corp.example")),
        ("announce", counts(reblogs_count=1)),
        ("delete-note", gone(f"{MISSKEY}/9note0001")),
        ("undo-follow", followed(0)),
    ],
    "akkoma": [
        ("follow", followed()),
        ("create-note", shows(f"{AKKOMA}/aa03", "Quarter closed", "private")),
        ("emoji-react", reactions("👏")),
        ("undo-emoji-react", reactions()),
        ("emoji-react-custom", reactions("clap@akkoma.corp.example")),
        ("delete-note", gone(f"{AKKOMA}/aa03")),
    ],
    "lemmy": [
        ("create-page", shows(f"{LEMMY}/post/11", "Menu of the week")),
        ("create-comment", shows(f"{LEMMY}/comment/12", "vegetarian")),
        ("create-private-message", shows(f"{LEMMY}/private_message/13", "Table for six", "direct")),
        ("like", counts(favourites_count=1, replies_count=1)),
        ("dislike", refused),
        ("delete-comment", gone(f"{LEMMY}/comment/12")),
    ],
    "mbin": [
        ("create-entry", shows(f"{MBIN}/new-badge-readers", "New badge readers", language="de")),
        ("create-comment", shows(f"{MBIN}/-/comment/22", "My badge works")),
        ("like", counts(favourites_count=1, replies_count=1)),
        ("announce", counts(reblogs_count=1)),
        ("delete-comment", gone(f"{MBIN}/-/comment/22")),
    ],
    "nodebb": [
        ("follow", followed()),
        ("create-topic", shows(f"{NODEBB}/31", "How to book a room")),
        ("create-reply", shows(f"{NODEBB}/32", "It worked for me")),
        ("like", counts(favourites_count=1, replies_count=1)),
        ("undo-like", counts(favourites_count=0)),
        ("delete-reply", gone(f"{NODEBB}/32")),
    ],
    "friendica": [
        ("follow", followed()),
        ("create-note", shows(f"{FRIENDICA}/f2", "All contracts are signed", spoiler_text="")),
        ("like", counts(favourites_count=1)),
        ("undo-like", counts(favourites_count=0)),
        ("announce", counts(reblogs_count=1)),
        ("delete-note", gone(f"{FRIENDICA}/f2")),
    ],
    "mobilizon": [
        ("follow", followed()),
        ("create-event", shows(f"{MOBILIZON}/events/e1", "Summer picnic")),
        ("create-comment", shows(f"{MOBILIZON}/comments/c1", "coffee")),
        ("announce", counts(reblogs_count=1, replies_count=1)),
        ("delete-comment", gone(f"{MOBILIZON}/comments/c1")),
    ],
    "fedify": [
        ("follow", followed()),
        ("create-note", shows(f"{FEDIFY}/b1", "Nightly build 412")),
        ("emoji-react", reactions("🚀")),
        ("undo-follow", followed(0)),
        ("delete-note", gone(f"{FEDIFY}/b1")),
    ],
    "takahe": [
        ("follow", followed()),
        ("create-note", shows(f"{TAKAHE}/71/", "1998 drawings")),
        ("like", counts(favourites_count=1)),
        ("undo-like", counts(favourites_count=0)),
        ("announce", counts(reblogs_count=1)),
        ("delete-note", gone(f"{TAKAHE}/71/")),
        ("undo-follow", followed(0)),
    ],
    "hollo": [
        ("follow", followed()),
        ("create-note", shows(f"{HOLLO}/0193a001", "Crane 3")),
        ("create-question", poll(f"{HOLLO}/0193a002", 0, 0)),
        ("update-question", poll(f"{HOLLO}/0193a002", 1, 0)),
        ("update-question-later", poll(f"{HOLLO}/0193a002", 1, 2)),
        ("accept-follow", refused),  # Amélie asked for nothing; below she does
        ("delete-note", gone(f"{HOLLO}/0193a001")),
    ],
}


@pytest.mark.parametrize("software", WALKS)
async def test_what_a_peer_sends_has_its_effect(tmp_path: Path, software: str) -> None:
    """Every activity comes with a real signature, in the manner of its software."""
    async with open_stage(tmp_path, software) as stage:
        question = {"options": ["Tuesday", "Thursday", "Friday"], "expires_in": 600, "multiple": True}
        own = await stage.amelie.post("/api/v1/statuses", {"status": "Which day?", "poll": question})
        for name, effect in WALKS[software]:
            answer = await stage.peers[software].post(stage.fixture(f"{software}/{name}", own["uri"]))
            assert answer.status == 202, (name, answer.body)
            try:
                await effect(stage, own["uri"])
            except AssertionError as error:
                ended = await stage.rows("SELECT state, reason FROM received ORDER BY id DESC LIMIT 1")
                raise AssertionError(f"{name} ended as {ended}") from error


def follows(expected: int) -> Effect:
    async def check(stage: Stage, own_post: str) -> None:
        assert await stage.value("SELECT count(*) FROM follows WHERE state = 'accepted'") == expected

    return check


AGAIN: dict[str, list[tuple[str, Effect]]] = {
    "takahe": [("follow", follows(1)), ("undo-follow", follows(0))] * 3,
    "misskey": [("follow", follows(1)), ("undo-follow", follows(0))] * 3,
    "mastodon": [
        ("create-note", pinned()),
        *[("add-pin", pinned(f"{MASTODON}/1")), ("remove-pin", pinned())] * 3,
    ],
}
"""What programs say in the very same words when it happens again: each request is signed later than the last."""


@pytest.mark.parametrize("software", AGAIN)
async def test_what_happens_again_under_its_old_id_has_its_effect_again(
    tmp_path: Path, software: str
) -> None:
    async with open_stage(tmp_path, software) as stage:
        peer, began = stage.peers[software], now() - timedelta(minutes=5)
        for step, (name, effect) in enumerate(AGAIN[software]):
            document, at = stage.fixture(f"{software}/{name}"), began + timedelta(seconds=10 * step)
            assert await peer.does(document, at=at) == "applied"
            await effect(stage, "")
            # Replayed, it does nothing.
            assert await peer.does(document, at=at) == "applied"
            await effect(stage, "")
        sql = "SELECT count(*) FROM received"
        assert await stage.value(sql) == len(AGAIN[software])


async def test_an_accept_under_a_reused_id_is_heard(tmp_path: Path) -> None:
    async with open_stage(tmp_path, "hollo") as stage:
        peer = stage.peers["hollo"]
        await peer.does(stage.fixture("hollo/follow"))
        bruno = await stage.account(peer.person)
        assert bruno
        for _ in range(3):
            await stage.amelie.post(f"/api/v1/accounts/{bruno.id}/follow")
            asked = await stage.value("SELECT uri FROM follows WHERE state = 'pending'")
            accept = stage.fixture("hollo/accept-follow")
            accept["object"]["id"] = asked
            assert await peer.does(accept) == "applied"
            [relation] = await stage.amelie.get(f"/api/v1/accounts/relationships?id[]={bruno.id}")
            assert relation["following"]
            await stage.amelie.post(f"/api/v1/accounts/{bruno.id}/unfollow")
