"""Documents of a hostile peer, signed rightly, with values that no program writes: on both databases nothing stays over.

Each is refused or applied at once. What the database could not hold would be tried again for hours, with a traceback
each time, and be a dead letter of an admin's then. tests/federation/test_fuzz.py draws its values; these are chosen.
"""

import random
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import orjson
import pytest

from federation.protocol.urls import MAX_URL_LENGTH
from models.posts.reactions import MAX_EMOJIS
from tests.both import NewUrl, new_url
from tests.federation.interop.stage import Stage, open_stage

__all__ = ["new_url"]

HOST = "https://mastodon.corp.example"
_LOT = random.Random(1)


def address(characters: int, path: str = "notes") -> str:
    """Return an address of the peer in letters of three bytes, which no database makes shorter."""
    return f"{HOST}/{path}/{''.join(chr(_LOT.randrange(0x4E00, 0x9FFF)) for _ in range(characters))}"


@pytest.fixture
async def stage(tmp_path: Path, new_url: NewUrl | None) -> AsyncIterator[Stage]:
    databases = {"paris": await new_url()} if new_url else {}
    async with open_stage(tmp_path, "mastodon", databases=databases) as opened:
        yield opened


def documents(stage: Stage, post: str) -> dict[str, dict[str, Any]]:
    """Return activities of Bruno's by what is odd about them; `post` is one of Amélie's."""
    bruno, amelie = stage.peers["mastodon"], stage.amelie.account.uri

    def note(name: str, **members: Any) -> dict[str, Any]:
        return bruno.activity("Create", bruno.note(name) | members)

    def act(kind: str, what: Any, **members: Any) -> dict[str, Any]:
        return bruno.activity(kind, what) | members

    featured = f"{bruno.person}/collections/featured"
    question = {"type": "Question", "oneOf": [{"name": "a"}, {"name": "a"}]}
    return {
        "media type of a source": note("n1", source={"content": "x", "mediaType": "text/" + "x" * 40}),
        "long language": note("n2", contentMap={"zh-hant-tw-abcdefgh": "<p>n2</p>"}),
        "before all time": note("n3", published="0001-01-01T00:00:00Z"),
        "after all time": note("n4", published="9999-12-31T23:59:59Z", updated="9999-12-31T23:59:59Z"),
        "edit before all time": note("n5", updated="0001-01-01T00:00:00+14:00"),
        "long id": note("n6", id=address(1900)),
        "id as long as can be": note("n7", id=address((MAX_URL_LENGTH - len(HOST) - 7) // 3)),
        "long page": note("n8", url=address(1900)),
        "long parent": note("n9", inReplyTo=address(1900)),
        "parent as long as can be": note("n10", inReplyTo=address((MAX_URL_LENGTH - len(HOST) - 7) // 3)),
        "long quote": note("n11", quote=address(600)),
        "hashtags that grow": note("n12", tag=[{"type": "Hashtag", "name": "#" + "ß" * 100}]),
        "many numbers": note("n13", attachment=[{"type": "Image", "url": f"{HOST}/x", "width": 2**63}]),
        "poll for ever": note("n14", **question, endTime="9999-12-31T23:59:59Z"),
        "poll of old": note("n15", **question, endTime="0001-01-01T00:00:00Z", closed=True),
        "edited source": act(
            "Update",
            bruno.note("n4") | {"updated": "9999-12-31T23:59:59Z", "source": {"mediaType": "x" * 99}},
        ),
        "long boost": act("Announce", post, id=address(1900)),
        "long favourite": act("Like", post, id=address(1900)),
        "long follow": act("Follow", amelie, id=address(1900)),
        "long reaction": act("EmojiReact", post, content="👩\u200d" * 60),
        "long permission": act("QuoteRequest", post, instrument=address(1900)),
        "long block": act("Block", amelie, id=address(1900)),
        "long undo": act(
            "Undo", {"type": "Block", "actor": bruno.person, "object": amelie}, id=address(1900)
        ),
        "featured hashtag that grows": act(
            "Add", {"type": "Hashtag", "name": "#" + "ß" * 100}, target=featured
        ),
        "featured hashtag that goes": act(
            "Remove", {"type": "Hashtag", "name": "#" + "ß" * 150}, target=featured
        ),
    }


async def test_what_no_database_holds_is_refused_or_left_out(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    bruno = stage.peers["mastodon"]
    post = (await stage.amelie.post("/api/v1/statuses", {"status": "Bonjour"}))["uri"]
    left_over = "SELECT uri, reason FROM received WHERE state NOT IN ('applied', 'refused')"
    for name, document in documents(stage, post).items():
        answer = await bruno.post(orjson.dumps(document))
        assert answer.status in (202, 400), name
        assert await stage.rows(left_over) == [], name
    assert not [record.getMessage() for record in caplog.records if record.exc_info]
    assert await stage.value("SELECT count(*) FROM posts WHERE id <= 0") == 0
    for post_id, *_ in await stage.rows("SELECT id FROM posts"):
        await stage.amelie.get(f"/api/v1/statuses/{post_id}")


async def test_who_has_the_longest_id_says_nothing_without_one(stage: Stage) -> None:
    """An id that is made of the actor's would be longer than any that is kept."""
    bruno = stage.peers["mastodon"]
    path = "/users/" + "l" * (MAX_URL_LENGTH - len(f"{HOST}/users/#main-key"))
    uri = bruno.server.has("luc", path, inbox=f"{HOST}/inbox", followers=f"{HOST}/followers")
    document = {"type": "Delete", "actor": uri, "object": f"{HOST}/notes/1"}
    body = orjson.dumps(document)
    assert (await bruno.post(body, key_id=f"{uri}#main-key")).status == 400
    body = orjson.dumps(document | {"id": f"{HOST}/activities/1"})
    assert (await bruno.post(body, key_id=f"{uri}#main-key")).status == 202


async def test_an_id_that_stands_for_several_things_takes_them_all_back(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    """Or one of them; but it is no failure of ours."""
    bruno, amelie = stage.peers["mastodon"], stage.amelie
    posts = [(await amelie.post("/api/v1/statuses", {"status": text}))["uri"] for text in ("Un", "Deux")]
    boris = await stage.paris.person("boris")
    several = {
        "Like": posts,
        "EmojiReact": posts,
        "Announce": posts,
        "Follow": [amelie.account.uri, boris.account.uri],
        "Block": [amelie.account.uri, boris.account.uri],
    }
    for kind, targets in several.items():
        same = f"{HOST}/activities/{kind}"
        for target in targets:
            await bruno.does(bruno.activity(kind, target) | {"id": same, "content": "🎉"})
        for number in range(3):
            undo = bruno.activity("Undo", same) | {"id": f"{same}-undone-{number}"}
            assert await bruno.does(undo) == "applied", kind
    assert not [record.getMessage() for record in caplog.records if record.exc_info]
    for table in ("reactions", "follows", "posts WHERE boost_of_id IS NOT NULL"):
        assert await stage.value(f"SELECT count(*) FROM {table}") == 0, table


async def test_nobody_reacts_with_more_emojis_than_our_people_may(stage: Stage) -> None:
    bruno = stage.peers["mastodon"]
    post = (await stage.amelie.post("/api/v1/statuses", {"status": "Bonjour"}))["uri"]
    ended = [
        await bruno.does(
            bruno.activity("EmojiReact", post) | {"id": f"{HOST}/r{n}", "content": chr(0x1F600 + n)}
        )
        for n in range(MAX_EMOJIS + 4)
    ]
    assert ended == ["applied"] * MAX_EMOJIS + ["refused"] * 4
    assert await stage.value("SELECT count(*) FROM reactions") == MAX_EMOJIS
