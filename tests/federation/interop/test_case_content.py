"""Interop cases 27 to 41: what posts hold."""

import re
from datetime import timedelta
from html import unescape
from pathlib import Path
from typing import Any

import orjson
import pytest

from federation.protocol.vocabulary import PUBLIC
from models.core.base import now
from tests.federation.interop.stage import PARIS, FakePeer, Stage, open_stage

MARSEILLE = "https://marseille.corp.example"
ALLOWED_TAGS = {
    "p",
    "br",
    "a",
    "span",
    "del",
    "pre",
    "code",
    "em",
    "strong",
    "b",
    "i",
    "u",
    "ul",
    "ol",
    "li",
    "blockquote",
}


def _create(peer: FakePeer, name: str, text: str = "", **members: Any) -> dict[str, Any]:
    audience = {field: members[field] for field in ("to", "cc") if field in members}
    return peer.activity("Create", peer.note(name, text, **members), **audience)


async def _posted(stage: Stage, peer: FakePeer, name: str, text: str = "", **members: Any) -> dict[str, Any]:
    """Let Bruno post, and return the post as Amélie sees it."""
    assert await peer.does(_create(peer, name, text, **members)) == "applied"
    return await stage.status(f"https://{peer.profile.host}/notes/{name}")


async def test_case_27_a_mention_without_a_host_is_known_by_its_address(
    stage: Stage, mastodon: FakePeer
) -> None:
    mention = {"type": "Mention", "href": stage.amelie.account.uri, "name": "@ana"}
    status = await _posted(stage, mastodon, "n1", tag=[mention])
    assert [m["id"] for m in status["mentions"]] == [stage.amelie.id]
    assert [n["type"] for n in await stage.amelie.notifications()] == ["mention"]


async def test_who_is_only_addressed_reads_it_and_is_not_notified(stage: Stage, mastodon: FakePeer) -> None:
    """Whatever the audience, and however it comes. An edit may mention somebody who was only addressed before."""
    amelie, followers = stage.amelie.account.uri, f"{mastodon.person}/followers"
    audiences = {
        "public": {"to": [PUBLIC], "cc": [amelie]},
        "unlisted": {"to": [followers, amelie], "cc": [PUBLIC]},
        "private": {"to": [followers], "cc": [amelie]},
        "direct": {"to": [amelie], "cc": []},
    }
    for visibility, audience in audiences.items():
        status = await _posted(stage, mastodon, visibility, **audience)
        assert (status["visibility"], status["mentions"]) == (visibility, [])
    fetched = mastodon.note("fetched", to=[amelie], cc=[])
    mastodon.server.gives("/notes/fetched", fetched | {"@context": "https://www.w3.org/ns/activitystreams"})
    assert await mastodon.does(mastodon.activity("Create", fetched["id"], to=[amelie])) == "applied"
    assert await stage.amelie.notifications() == []
    conversations = await stage.amelie.get("/api/v1/conversations")
    assert [each["last_status"]["content"] for each in conversations] == ["<p>fetched</p>", "<p>direct</p>"]
    assert all(each["unread"] for each in conversations)

    mention = {"type": "Mention", "href": amelie, "name": "@amelie"}
    edited = mastodon.note("public", "<p>more</p>", updated=now().isoformat(), **audiences["public"])
    for tag in ([], [mention]):
        moment = (now() + timedelta(seconds=len(tag))).isoformat()
        changed = edited | {"updated": moment, "content": f"<p>{moment}</p>", "tag": tag}
        assert await mastodon.does(mastodon.activity("Update", changed)) == "applied"
        assert [n["type"] for n in await stage.amelie.notifications()] == ["mention"] * len(tag)


async def test_case_28_an_update_without_a_time_counts_and_one_with_it_edits(tmp_path: Path) -> None:
    async with open_stage(tmp_path, "mastodon") as stage:
        mastodon = stage.peers["mastodon"]
        for name in ("create-question", "update-question"):
            assert await mastodon.does(stage.fixture(f"mastodon/{name}")) == "applied"
        uri = "https://mastodon.corp.example/users/bruno/statuses/2"
        status = await stage.status(uri)
        assert (status["poll"]["votes_count"], status["edited_at"]) == (9, None)
        edit = stage.fixture("mastodon/update-question")
        changed = {"content": "<p>Which day, please?</p>", "updated": "2026-01-12T12:00:00Z"}
        edit |= {"id": f"{uri}#updates/2", "object": edit["object"] | changed}
        assert await mastodon.does(edit) == "applied"
        status = await stage.status(uri)
        assert "please" in status["content"]
        assert status["edited_at"]
        history = await stage.amelie.get(f"/api/v1/statuses/{status['id']}/history")
        assert len(history) == 2


async def test_mastodons_people_change_what_a_poll_asks(stage: Stage, mastodon: FakePeer) -> None:
    """Votes for other options than those that are there now would be told of the wrong ones."""

    def options(*titles: str) -> list[dict[str, Any]]:
        replies = {"type": "Collection", "totalItems": 0}
        return [{"type": "Note", "name": title, "replies": replies} for title in titles]

    async def edited(hour: int, **members: Any) -> dict[str, Any]:
        question = mastodon.note("q1", "Which day?", updated=f"2126-01-12T{hour}:00:00Z", **members)
        assert await mastodon.does(mastodon.activity("Update", question)) == "applied"
        return await stage.status(question["id"])

    members = {"type": "Question", "endTime": "2126-01-12T08:00:00Z"}
    status = await _posted(stage, mastodon, "q1", "Which day?", oneOf=options("Monday", "Friday"), **members)
    voted = await stage.amelie.post(f"/api/v1/polls/{status['poll']['id']}/votes", {"choices": [1]})
    assert voted["own_votes"] == [1]

    poll = (await edited(10, oneOf=options("Friday", "Monday"), **members))["poll"]
    assert (poll["id"], poll["voted"], poll["own_votes"]) == (status["poll"]["id"], False, [])
    assert [o["title"] for o in poll["options"]] == ["Friday", "Monday"]
    poll = (await edited(11, anyOf=options("Friday", "Monday", "Tuesday"), **members))["poll"]
    assert (poll["multiple"], len(poll["options"])) == (True, 3)
    assert (await edited(12))["poll"] is None
    assert (await edited(13, oneOf=options("Yes", "No"), **members))["poll"]["options"][0]["title"] == "Yes"


async def _asked(stage: Stage, **poll: Any) -> dict[str, Any]:
    poll = {"options": ["Tuesday", "Thursday", "Friday"], "expires_in": 600, "multiple": True, **poll}
    return await stage.amelie.post("/api/v1/statuses", {"status": "Which day?", "poll": poll})


def _vote(peer: FakePeer, stage: Stage, question: str, name: str, number: int = 0) -> dict[str, Any]:
    note = peer.note(f"vote-{number}-{name}", inReplyTo=question, to=stage.amelie.account.uri) | {
        "name": name
    }
    del note["content"], note["published"]
    return note


async def test_case_29_votes_come_alone_together_late_and_for_nothing(
    stage: Stage, mastodon: FakePeer, gotosocial: FakePeer
) -> None:
    asked = await _asked(stage)
    question = asked["uri"]

    async def counts() -> list[int]:
        return [option["votes_count"] for option in (await stage.status(question))["poll"]["options"]]

    single = mastodon.activity("Create", _vote(mastodon, stage, question, "Thursday"))
    assert await mastodon.does(single, path="/inbox") == "applied"
    assert await counts() == [0, 1, 0]
    both = [_vote(gotosocial, stage, question, name) for name in ("Tuesday", "Thursday")]
    inbox = f"/users/{stage.amelie.id}/inbox"
    assert await gotosocial.does(gotosocial.activity("Create", both), path=inbox) == "applied"
    assert await counts() == [1, 2, 0]
    unknown = mastodon.activity("Create", _vote(mastodon, stage, question, "Sunday"))
    again = mastodon.activity("Create", _vote(mastodon, stage, question, "Thursday", 2))
    assert await mastodon.does(unknown) == "refused"
    assert await mastodon.does(again) == "applied"  # a choice that counts already
    assert await counts() == [1, 2, 0]
    await stage.rows("UPDATE polls SET expires_at = $1 RETURNING id", now() - timedelta(minutes=1))
    late = mastodon.activity("Create", _vote(mastodon, stage, question, "Friday"))
    assert await mastodon.does(late) == "refused"
    assert await counts() == [1, 2, 0]
    assert await stage.posts() == []


async def test_case_29_a_stranger_among_several_refuses_them_all(stage: Stage, mastodon: FakePeer) -> None:
    """What comes with a post is believed no more than the post."""
    other = mastodon.note("n2", attributedTo=f"{mastodon.person}2")
    assert await mastodon.does(mastodon.activity("Create", [mastodon.note("n1"), other])) == "refused"
    assert await stage.posts() == []


@pytest.mark.parametrize("by_id", [True, False])
@pytest.mark.parametrize(
    ("software", "name", "emoji"),
    [
        ("misskey", "like-emoji", True),
        ("misskey", "like-custom-emoji", False),
        ("akkoma", "emoji-react", True),
        ("akkoma", "emoji-react-custom", False),
    ],
)
async def test_case_30_a_reaction_counts_once_and_is_taken_back(
    tmp_path: Path, software: str, name: str, emoji: bool, by_id: bool
) -> None:
    async with open_stage(tmp_path, software) as stage:
        peer = stage.peers[software]
        own = await stage.amelie.post("/api/v1/statuses", {"status": "Version 1 is out"})
        reaction = stage.fixture(f"{software}/{name}", own["uri"])

        async def counted() -> int:
            status = await stage.status(own["uri"])
            return status["favourites_count"] + sum(r["count"] for r in status["emoji_reactions"])

        assert await peer.does(reaction) == "applied"
        assert await counted() == 1
        if emoji:
            [shown] = (await stage.status(own["uri"]))["emoji_reactions"]
            assert (shown["name"], shown["count"]) == (reaction["content"], 1)
        assert await peer.does(reaction | {"id": f"{reaction['id']}-again"}) == "applied"
        assert await counted() == 1
        undone: Any = reaction["id"] if by_id else reaction
        assert await peer.does(peer.activity("Undo", undone)) == "applied"
        assert await counted() == 0


OWN = "https://mastodon.corp.example/notes/quoted"
DIALECTS: dict[str, dict[str, Any]] = {
    "misskey": {"_misskey_quote": OWN, "quoteUrl": OWN},
    "mastodon": {"quote": OWN, "quoteAuthorization": f"{OWN}/authorization"},
    "fep-e232": {
        "tag": {"type": "Link", "rel": "https://misskey-hub.net/ns#_misskey_quote", "href": OWN, "name": "RE"}
    },
}


@pytest.mark.parametrize("dialect", DIALECTS)
async def test_case_31_quotes_of_all_dialects_are_one(stage: Stage, mastodon: FakePeer, dialect: str) -> None:
    await _posted(stage, mastodon, "quoted", "<p>as Bruno said</p>")
    status = await _posted(stage, mastodon, "n1", "<p>as I said</p>", **DIALECTS[dialect])
    assert (status["quote"]["state"], status["quote"]["quoted_status"]["uri"]) == ("accepted", OWN)


@pytest.mark.parametrize("dialect", DIALECTS)
async def test_case_31_an_unapproved_quote_is_not_shown(
    stage: Stage, mastodon: FakePeer, gotosocial: FakePeer, dialect: str
) -> None:
    await _posted(stage, mastodon, "quoted", "<p>as Bruno said</p>")
    status = await _posted(stage, gotosocial, "n1", "<p>look at him</p>", **DIALECTS[dialect])
    assert status["quote"] == {"state": "pending", "quoted_status": None}
    assert "as Bruno said" not in status["content"]


async def test_case_31_a_deleted_quote_is_none(stage: Stage, mastodon: FakePeer) -> None:
    status = await _posted(stage, mastodon, "n1", quote={"type": "Tombstone", "id": OWN})
    assert status["quote"] is None


async def test_case_32_lemmy_titles_are_shown_and_comments_are_replies(tmp_path: Path) -> None:
    async with open_stage(tmp_path, "lemmy") as stage:
        lemmy = stage.peers["lemmy"]
        own = await stage.amelie.post("/api/v1/statuses", {"status": "What is for lunch?"})
        for name in ("create-page", "create-comment"):
            assert await lemmy.does(stage.fixture(f"lemmy/{name}", own["uri"])) == "applied"
        page = await stage.status("https://lemmy.corp.example/post/11")
        assert page["content"].index("Menu of the week") < page["content"].index("<strong>Friday</strong>")
        comment = await stage.status("https://lemmy.corp.example/comment/12")
        assert comment["in_reply_to_id"] == own["id"]


async def test_case_33_a_boost_shows_what_its_origin_says(
    stage: Stage, mastodon: FakePeer, gotosocial: FakePeer
) -> None:
    origin = gotosocial.note("n1", "<p>as its author wrote it</p>")
    gotosocial.server.gives("/notes/n1", origin)
    await mastodon.does(mastodon.activity("Follow", stage.amelie.account.uri))
    forged = origin | {"content": "<p>as somebody else wants it</p>"}
    create = gotosocial.activity("Create", forged)
    like = gotosocial.activity("Like", origin["id"])
    forms: dict[str, tuple[Any, bool]] = {
        "Like": (like, False),
        "id": (origin["id"], True),
        "embedded": (forged, True),
        "Create": (create, True),
        "nested": (gotosocial.activity("Announce", create), True),
    }
    for name, (embedded, shown) in forms.items():
        announce = mastodon.activity("Announce", embedded)
        assert (await mastodon.post(announce)).status == 202, name
        assert (announce["id"] in await stage.posts()) == shown, name
        if shown:
            original = (await stage.status(announce["id"]))["reblog"]
            assert original["uri"] == origin["id"]
            assert "as its author wrote it" in original["content"]
            await mastodon.does(mastodon.activity("Undo", announce["id"]))
    assert await stage.value("SELECT count(*) FROM posts WHERE content LIKE '%somebody else%'") == 0


async def test_case_34_an_event_is_shown_as_a_post(tmp_path: Path) -> None:
    async with open_stage(tmp_path, "mobilizon") as stage:
        assert await stage.peers["mobilizon"].does(stage.fixture("mobilizon/create-event")) == "applied"
        status = await stage.status("https://mobilizon.corp.example/events/e1")
        assert "Summer picnic" in status["content"]
        assert "Bring a blanket" in status["content"]
        assert status["url"] == "https://mobilizon.corp.example/events/e1"


async def test_case_35_visibility_is_read_from_all_spellings(stage: Stage, mastodon: FakePeer) -> None:
    followers, amelie = f"{mastodon.person}/followers", stage.amelie.account.uri
    cases: list[tuple[Any, Any, str]] = [
        ("as:Public", None, "public"),
        ("Public", [], "public"),
        ([PUBLIC], followers, "public"),
        (followers, "as:Public", "unlisted"),
        ([followers, amelie], None, "private"),
        (amelie, followers, "direct"),
        ([amelie], [], "direct"),
    ]
    for number, (to, cc, visibility) in enumerate(cases):
        mention = {"type": "Mention", "href": amelie, "name": "@amelie"}
        status = await _posted(stage, mastodon, f"n{number}", to=to, cc=cc, tag=mention)
        assert status["visibility"] == visibility, (to, cc)


async def test_case_36_an_answer_to_what_is_not_here_is_shown_and_nothing_fetched(
    stage: Stage, mastodon: FakePeer
) -> None:
    await mastodon.does(_create(mastodon, "n1"))
    mastodon.server.asked.clear()
    status = await _posted(stage, mastodon, "n2", inReplyTo=f"{MARSEILLE}/posts/1")
    assert status["in_reply_to_id"] is None
    parent = await stage.value("SELECT in_reply_to_uri FROM posts WHERE uri LIKE '%n2'")
    assert (parent, mastodon.server.asked) == (f"{MARSEILLE}/posts/1", [])


async def test_case_37_a_mention_of_a_stranger_is_text(stage: Stage, mastodon: FakePeer) -> None:
    mentions = [
        {"type": "Mention", "href": stage.amelie.account.uri, "name": f"@amelie@{PARIS}"},
        {"type": "Mention", "href": f"{MARSEILLE}/users/marc", "name": "@marc@marseille.corp.example"},
    ]
    text = f'<p><a href="{MARSEILLE}/@marc" class="u-url mention">@marc</a> hello</p>'
    status = await _posted(stage, mastodon, "n1", text, tag=mentions)
    assert [m["id"] for m in status["mentions"]] == [stage.amelie.id]
    assert "marc" in status["content"]
    await mastodon.does(mastodon.activity("Follow", stage.amelie.account.uri))
    await stage.amelie.post(
        "/api/v1/statuses", {"status": f"@marc@marseille.corp.example and @bruno@{mastodon.profile.host}"}
    )
    body = await stage.value("SELECT body FROM outgoing_activities WHERE kind = 'Create'")
    sent = orjson.loads(bytes(body))
    addressed = [*sent["to"], *sent["cc"], *(tag["href"] for tag in sent["object"]["tag"])]
    assert mastodon.person in addressed
    assert not [uri for uri in addressed if uri.startswith(MARSEILLE)]


async def test_case_38_markup_is_cleaned_and_mastodons_classes_live(stage: Stage, mastodon: FakePeer) -> None:
    text = (
        '<h1 onclick="x()">Plan</h1><script>alert(1)</script><style>p{}</style>'
        '<p style="color:red"><a href="javascript:alert(1)">one</a> <a href="data:text/html,x">two</a>'
        f' <a href="https://{PARIS}/@amelie" class="u-url mention">@<span class="h-card">amelie</span></a>'
        '<span class="invisible">https://</span></p><table><tr><td>cell</td></tr></table>'
        "<img src=x onerror=alert(1)>"
    )
    content = (await _posted(stage, mastodon, "n1", text))["content"]
    assert set(re.findall(r"<([a-z0-9]+)", content)) <= ALLOWED_TAGS
    assert not re.search(r"script|onclick|onerror|style|javascript:|data:", unescape(content))
    assert 'class="u-url mention"' in content
    assert 'class="invisible"' in content
    assert "Plan" in content
    assert "cell" in content
    nested = "<blockquote>" * 1000 + "deep" + "</blockquote>" * 1000
    assert (await _posted(stage, mastodon, "n2", nested))["content"].count("<blockquote>") < 100


async def test_case_39_languages_and_warnings_are_read(stage: Stage, mastodon: FakePeer) -> None:
    only_map = mastodon.note("n1", contentMap={"fr": "<p>salut</p>"})
    del only_map["content"]
    await mastodon.does(mastodon.activity("Create", only_map))
    status = await stage.status(only_map["id"])
    assert (status["content"], status["language"]) == ("<p>salut</p>", "fr")
    two = await _posted(
        stage, mastodon, "n2", "<p>hi</p>", contentMap={"fr": "<p>salut</p>", "en": "<p>hi</p>"}
    )
    assert (two["content"], two["language"]) == ("<p>hi</p>", "en")
    empty = await _posted(stage, mastodon, "n3", summary="")
    assert (empty["spoiler_text"], empty["sensitive"]) == ("", False)
    marked = await _posted(stage, mastodon, "n4", sensitive=True)
    assert (marked["spoiler_text"], marked["sensitive"]) == ("", True)


async def test_case_40_files_are_kept_and_those_of_strangers_dropped(
    stage: Stage, mastodon: FakePeer, gotosocial: FakePeer
) -> None:
    here, there = mastodon.server.url("/files"), gotosocial.server.url("/files")
    link = {"type": "Link", "href": f"{here}/2.png", "mediaType": "image/png"}
    files: list[dict[str, Any]] = [
        {"type": "Document", "url": f"{here}/1.png", "mediaType": "image/png", "name": "first"},
        {"type": "Image", "url": [link], "name": "second"},
        {"type": "Document", "url": f"{here}/3.pdf", "name": "third"},
        {"type": "Image", "url": f"{there}/4.png", "mediaType": "image/png", "name": "fourth"},
        {"type": "Image", "url": f"{MARSEILLE}/5.png", "mediaType": "image/png", "name": "fifth"},
    ]
    shown = str(await _posted(stage, mastodon, "n1", "<p>plans</p>", attachment=files))
    assert [each["name"] in shown for each in files] == [True, True, True, True, False]
    assert MARSEILLE not in shown
    updated = (now() + timedelta(seconds=1)).isoformat()
    edited = mastodon.note("n1", "<p>other plans</p>", updated=updated, attachment=files[-2:])
    assert await mastodon.does(mastodon.activity("Update", edited)) == "applied"
    shown = str(await stage.status(edited["id"]))
    assert ("fourth" in shown, MARSEILLE in shown) == (True, False)
    many = [files[0] | {"url": f"{here}/{n}.png", "name": f"picture {n}"} for n in range(8)]
    shown = str(await _posted(stage, mastodon, "n2", attachment=many))
    assert all(f"picture {n}" in shown for n in range(4))


async def test_a_circle_of_answers_has_an_end(stage: Stage, mastodon: FakePeer) -> None:
    """a answers b and b answers a; c answers itself."""
    here = "https://mastodon.corp.example/notes"
    ids, around = {}, {}
    for name, answered in (("a", "b"), ("b", "a"), ("c", "c")):
        ids[name] = (await _posted(stage, mastodon, name, inReplyTo=f"{here}/{answered}"))["id"]
    for name, number in ids.items():
        thread = await stage.amelie.get(f"/api/v1/statuses/{number}/context")
        around[name] = [each["id"] for each in (*thread["ancestors"], *thread["descendants"])]
    assert around == {"a": [ids["b"]], "b": [ids["a"]], "c": []}


async def test_case_41_floods_are_bounded(stage: Stage, mastodon: FakePeer) -> None:
    emoji = [{"type": "Emoji", "name": f":e{n}:", "icon": {"url": "https://x.example"}} for n in range(500)]
    tags = [{"type": "Hashtag", "name": f"#t{n}", "href": "https://x.example"} for n in range(500)]
    status = await _posted(stage, mastodon, "n1", tag=[*emoji, *tags])
    assert len(status["tags"]) <= 100
    start = orjson.dumps(_create(mastodon, "n2"))[:-1]
    bodies = {
        b"large": (start + b',"x":"' + b"x" * 1_048_577 + b'"}', 413),
        b"deep": (start + b',"x":' + b"[" * 100 + b"]" * 100 + b"}", 400),
        b"twice": (start + b',"type":"Like"}', 400),
        b"NUL": (start + b',"x":"\\u0000"}', 400),
        b"surrogate": (start + b',"x":"\\ud800"}', 400),
        b"crowd": (start + b',"x":[' + b"1," * 10_001 + b"1]}", 400),
    }
    found = {name: (await mastodon.post(body)).status for name, (body, _) in bodies.items()}
    assert found == {name: status for name, (_, status) in bodies.items()}
    assert await stage.posts() == ["https://mastodon.corp.example/notes/n1"]
