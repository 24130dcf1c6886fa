"""Traps: answers that one client or another cannot live with, each met by somebody before us.

Covered elsewhere: in tests/unit the registration that answers 200, CORS, opaque redirect URIs and
OAuth's details (test_oauth.py, test_security.py), the order of Link (test_pagination.py), nodeinfo
(test_wellknown.py) and all ways to write parameters (test_params.py).
"""

import re
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import FormData

from tests.world import Somebody, World, company

MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
STATUS = {
    "id", "uri", "url", "created_at", "edited_at", "account", "content", "visibility", "sensitive", "spoiler_text",
    "media_attachments", "mentions", "tags", "emojis", "reblogs_count", "favourites_count", "replies_count",
    "in_reply_to_id", "in_reply_to_account_id", "reblog", "poll", "card", "language", "application",
    "favourited", "reblogged", "muted", "bookmarked", "filtered",
}  # fmt: skip
ACCOUNT = {
    "id", "username", "acct", "url", "display_name", "note", "avatar", "avatar_static", "header", "header_static",
    "locked", "bot", "group", "created_at", "emojis", "fields", "followers_count", "following_count", "statuses_count",
}  # fmt: skip
RELATIONSHIP = {
    "id", "following", "showing_reblogs", "notifying", "languages", "followed_by", "blocking", "blocked_by", "muting",
    "muting_notifications", "requested", "requested_by", "domain_blocking", "endorsed", "note",
}  # fmt: skip


@pytest.fixture
async def paris(tmp_path: Path) -> AsyncIterator[World]:
    async with company(tmp_path, "paris") as world:
        yield world


@pytest.fixture
async def amelie(paris: World) -> Somebody:
    return await paris["paris"].person("amelie")


@pytest.fixture
async def karim(paris: World) -> Somebody:
    return await paris["paris"].person("karim")


async def test_moments_have_three_decimals_and_z(amelie: Somebody) -> None:
    """Ice Cubes and Mastodon for iOS have one format each, and show "now" for all others."""
    posted = await amelie.publish("Bonjour")
    edited = await amelie.call("PUT", f"/api/v1/statuses/{posted['id']}", json={"status": "Bonsoir"})
    await amelie.post("/api/v1/markers", {"home": {"last_read_id": posted["id"]}})
    markers = await amelie.get("/api/v1/markers?timeline[]=home&timeline[]=notifications")
    history = await amelie.get(f"/api/v1/statuses/{posted['id']}/history")

    moments = list(_moments([edited, markers, history]))
    assert len(moments) > 8
    assert [text for text in moments if not MOMENT.fullmatch(text)] == []
    assert edited["account"]["created_at"].endswith("T00:00:00.000Z")
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", edited["account"]["last_status_at"])


def _moments(tree: Any) -> Iterator[str]:
    """Find the values of all names that end in `_at`, except dates and what has not happened."""
    if isinstance(tree, list):
        for item in tree:
            yield from _moments(item)
    elif isinstance(tree, dict):
        for name, value in tree.items():
            if name.endswith("_at") and name != "last_status_at" and value is not None:
                yield value
            yield from _moments(value)


async def test_a_marker_for_every_timeline_asked_for(amelie: Somebody) -> None:
    """Elk's page of notifications fails on an answer without them."""
    markers = await amelie.get("/api/v1/markers?timeline[]=home&timeline[]=notifications")
    assert markers.keys() == {"home", "notifications"}
    for marker in markers.values():
        assert (marker["last_read_id"], marker["version"]) == ("0", 0)

    saved = await amelie.call("POST", "/api/v1/markers?home[last_read_id]=42")
    assert saved["home"]["last_read_id"] == "42"
    assert type(saved["home"]["version"]) is int
    assert (await amelie.get("/api/v1/markers?timeline[]=home"))["home"] == saved["home"]


async def test_a_boost_wraps_the_original(amelie: Somebody, karim: Somebody) -> None:
    """Elk reads `reblog` of the answer; taking the boost back and liking answer the original."""
    posted = await karim.publish("Bonjour")
    path = f"/api/v1/statuses/{posted['id']}"

    boost = await amelie.post(f"{path}/reblog")

    assert boost["id"] != posted["id"]
    assert boost["account"]["acct"] == "amelie"
    assert (boost["reblog"]["id"], boost["reblog"]["account"]["acct"]) == (posted["id"], "karim")
    assert boost["reblog"]["reblogged"]
    assert boost["reblog"].keys() >= STATUS
    again = await amelie.post(f"{path}/reblog")
    assert again["id"] == boost["id"]
    liked = await amelie.post(f"/api/v1/statuses/{boost['id']}/favourite")
    assert (liked["id"], liked["favourited"], liked["reblog"]) == (posted["id"], True, None)
    undone = await amelie.post(f"{path}/unreblog")
    assert (undone["id"], undone["reblogged"], undone["reblog"]) == (posted["id"], False, None)


async def test_nothing_that_clients_decode_is_missing(amelie: Somebody, karim: Somebody) -> None:
    """Typed clients drop the whole page for one name that is missing; null is a value."""
    posted = await amelie.publish("Bonjour @karim #planning")
    assert posted.keys() >= STATUS
    assert posted["account"].keys() >= ACCOUNT
    assert posted["application"] == {"name": "Elk", "website": None}
    assert posted["pinned"] is False
    assert "pinned" not in await karim.get(f"/api/v1/statuses/{posted['id']}")
    assert posted["mentions"][0]["url"] in posted["content"]
    assert posted["tags"][0]["url"] in posted["content"]
    for name in ("id", "in_reply_to_id", "in_reply_to_account_id"):
        assert isinstance(posted[name], str | None)
    own = await amelie.get("/api/v1/accounts/verify_credentials")
    assert own["source"].keys() >= {"privacy", "sensitive", "language", "note", "fields"}
    assert own["role"].keys() >= {"id", "name", "color", "permissions"}


async def test_pictures_are_addresses_of_ours(amelie: Somebody) -> None:
    """Ice Cubes decodes addresses here: neither null nor "" is one. And each of them is served."""
    account = await amelie.get(f"/api/v1/accounts/{amelie.id}")
    for name in ("avatar", "avatar_static", "header", "header_static"):
        before, origin, path = account[name].partition("https://paris.corp.example")
        assert (before, origin) == ("", "https://paris.corp.example")
        picture = await amelie.town.anybody().ask("GET", path)
        assert picture.headers["Content-Type"] == "image/png"


async def test_visibility_is_one_of_four(amelie: Somebody) -> None:
    """A fifth value ends the decoding of the whole list in typed clients, so none can be stored."""
    for visibility in ("direct", "private", "unlisted", "public"):
        posted = await amelie.publish("Bonjour", visibility=visibility)
        assert posted["visibility"] == visibility
    shown = [status["visibility"] for status in await amelie.home()]
    assert shown == ["public", "unlisted", "private", "direct"]
    for unknown in ("local", "group", "PUBLIC", "mutuals_only"):
        await amelie.post("/api/v1/statuses", {"status": "Bonjour", "visibility": unknown}, status=422)


async def test_relationships_are_whole_and_in_the_order_asked(amelie: Somebody, karim: Somebody) -> None:
    for query in (f"id[]={karim.id}&id[]={amelie.id}", f"id={karim.id}&id={amelie.id}"):
        both = await amelie.get(f"/api/v1/accounts/relationships?{query}")
        assert [known["id"] for known in both] == [karim.id, amelie.id]
        assert both[0].keys() == RELATIONSHIP
        assert both[0]["note"] == ""


async def test_parameters_of_a_post_may_stand_in_the_query(amelie: Somebody, karim: Somebody) -> None:
    """Ice Cubes sends them there, with an empty body."""
    path = f"/api/v1/accounts/{karim.id}/follow?reblogs=false&notify=true"
    followed = await amelie.call("POST", path)
    assert (followed["following"], followed["showing_reblogs"], followed["notifying"]) == (True, False, True)
    posted = await amelie.call("POST", "/api/v1/statuses?status=Bonjour&visibility=private")
    assert (posted["content"], posted["visibility"]) == ("<p>Bonjour</p>", "private")


async def test_changing_takes_either_verb(amelie: Somebody) -> None:
    posted = await amelie.publish("Bonjour")
    for method in ("PUT", "PATCH"):
        edited = await amelie.call(method, f"/api/v1/statuses/{posted['id']}", data={"status": method})
        assert edited["content"] == f"<p>{method}</p>"


async def test_every_refusal_has_a_sentence(amelie: Somebody) -> None:
    """Android reads `error` as a string, and Elk tells by a 404 that there is no push subscription yet."""
    refusals = [
        ("GET", "/api/v1/statuses/1", 404),
        ("GET", "/api/v1/statuses/nonsense", 404),
        ("GET", "/api/v1/statuses/99999999999999999999", 404),
        ("GET", "/api/v1/push/subscription", 404),
        ("GET", "/api/v1/no/such/thing", 404),
        ("POST", "/api/v1/statuses", 422),
        ("GET", "/api/v1/timelines/home?max_id=nonsense", 422),
        ("POST", "/api/v1/accounts", 403),
    ]
    for method, path, status in refusals:
        refused = await amelie.ask(method, path, headers={"Accept": "text/html"})
        assert (method, path, refused.status) == (method, path, status)
        assert isinstance(refused.json["error"], str)
        assert refused.json["error"]


async def test_strangers_are_refused_in_json_too(paris: World) -> None:
    for path in ("/api/v1/timelines/public", "/api/v1/custom_emojis", "/api/v1/no/such/thing"):
        refused = await paris["paris"].anybody().ask("GET", path, headers={"Accept": "text/html"})
        assert refused.status == 401
        assert refused.json["error"]


async def test_nothing_to_say_is_said_in_json(amelie: Somebody) -> None:
    """An empty list or object, never an empty body: clients parse every answer."""
    assert await amelie.home() == []
    assert await amelie.post("/api/v1/notifications/clear") == {}
    search = await amelie.get("/api/v2/search?q=nobody&resolve=true")
    assert search == {"accounts": [], "statuses": [], "hashtags": []}


async def test_a_final_slash_does_not_matter(amelie: Somebody) -> None:
    """Mastodon.py and Ice Cubes put one here and there, and follow no redirect with a POST."""
    posted = await amelie.call("POST", "/api/v1/statuses/", json={"status": "Bonjour #planning"})
    assert (await amelie.get(f"/api/v1/statuses/{posted['id']}/"))["id"] == posted["id"]
    assert (await amelie.get("/api/v1/tags/planning/"))["name"] == "planning"


async def test_a_limit_that_is_too_high_is_cut(amelie: Somebody) -> None:
    """Phanpy asks for 200 of everything."""
    for path in ("timelines/home", "followed_tags", "notifications", "follow_requests"):
        assert await amelie.get(f"/api/v1/{path}?limit=200") == []


async def test_ids_are_digits_in_text(amelie: Somebody, karim: Somebody) -> None:
    """Ice Cubes pages by `max_id=[0-9]+`, and push will carry notification ids as JSON numbers."""
    posted = await karim.publish("Bonjour @amelie")
    [notification] = await amelie.notifications()
    assert posted["id"].isdecimal()
    assert int(posted["id"]) < 2**63
    assert int(notification["id"]) < 2**53


async def test_a_deleted_post_comes_back_as_it_was_typed(amelie: Somebody) -> None:
    """For "delete and write anew"."""
    posted = await amelie.publish("Bonjour *toi*", content_type="text/markdown", spoiler_text="Salut")
    deleted = await amelie.call("DELETE", f"/api/v1/statuses/{posted['id']}")
    assert (deleted["id"], deleted["text"], deleted["spoiler_text"]) == (
        posted["id"],
        "Bonjour *toi*",
        "Salut",
    )


async def test_what_asks_for_nothing_is_not_refused(amelie: Somebody) -> None:
    """Clients send the empty fields of their forms along, and languages in all shapes."""
    empty = {"media_ids": [], "poll": None, "scheduled_at": "", "in_reply_to_id": "", "spoiler_text": None}
    posted = await amelie.post("/api/v1/statuses", {"status": "Bonjour", "language": "pt-BR", **empty})
    assert posted["language"] == "pt-BR"
    strange = await amelie.post("/api/v1/statuses", {"status": "Bonjour", "language": "x" * 99})
    assert strange["language"] is None
    forms = {"status": "Bonjour", "media_ids[]": "", "poll[options][]": "", "scheduled_at": ""}
    await amelie.call("POST", "/api/v1/statuses", data=forms)


async def test_what_cannot_be_done_is_refused_and_not_left_out(amelie: Somebody) -> None:
    """Whoever attaches a file and gets a post without it finds out from the readers."""
    posted = await amelie.publish("Bonjour")
    path = f"/api/v1/statuses/{posted['id']}"
    files = {"status": "Bonsoir", "media_ids": ["1"]}
    await amelie.post("/api/v1/statuses", files, status=404)
    await amelie.call("PUT", path, json=files, status=404)
    later = {"status": "Bonsoir", "scheduled_at": "2040-01-01T00:00:00Z"}
    await amelie.call("PUT", path, json=later, status=422)
    assert (await amelie.get(path))["content"] == "<p>Bonjour</p>"
    asked = await amelie.call("PUT", path, json={"status": "Bonsoir", "poll": {"options": ["a", "b"]}})
    assert [option["title"] for option in asked["poll"]["options"]] == ["a", "b"]
    picture = FormData()
    picture.add_field("avatar", b"\x89PNG", filename="amelie.png", content_type="image/png")
    await amelie.call("PATCH", "/api/v1/accounts/update_credentials", data=picture, status=422)


async def test_a_post_in_markdown_stays_so_when_it_is_edited(amelie: Somebody) -> None:
    """Clients edit the source, and do not know in what language it is written."""
    posted = await amelie.publish("Bonjour *toi*", content_type="text/markdown")
    path = f"/api/v1/statuses/{posted['id']}"
    assert (await amelie.get(f"{path}/source"))["text"] == "Bonjour *toi*"
    edited = await amelie.call("PUT", path, json={"status": "Bonsoir *toi*"})
    assert edited["content"] == "<p>Bonsoir <em>toi</em></p>"
