"""Interop cases 42 to 52: order, repetition, endings, and what strangers get.

That a delivery survives a killed process, the second half of case 49, is shown in tests/faults.
"""

import asyncio
import ssl
from functools import reduce
from pathlib import Path
from typing import Any

import orjson
import pytest
from aiohttp import web

from models.core.base import new_id, now
from models.core.database import execute_many
from outbox.delivery.worker import deliver_due
from tests.federation.interop.stage import PARIS, FakePeer, Stage, open_stage, together
from web.app import create_app

FOR_CLIENTS = (
    *("/api/", "/oauth/", "/login", "/static/", "/health"),
    *("/about", "/password", "/sw.js", "/manifest.webmanifest", "/offline", "/look.css", "/icons/"),
)
"""Where addresses for people and their clients begin; which of those are open is walked in tests/unit."""
OPEN = {
    "/actor",
    "/.well-known/webfinger",
    "/.well-known/host-meta",
    "/.well-known/host-meta.json",
    "/.well-known/nodeinfo",
    "/.well-known/oauth-authorization-server",
    "/nodeinfo/2.0",
    "/nodeinfo/2.1",
    "/source",
}


def _create(peer: FakePeer, name: str, **members: Any) -> dict[str, Any]:
    return peer.activity("Create", peer.note(name, **members))


async def _follows(stage: Stage) -> list[tuple[Any, ...]]:
    return await stage.rows("SELECT state, uri FROM follows")


async def test_case_42_a_deletion_that_comes_first_wins(stage: Stage, mastodon: FakePeer) -> None:
    note = mastodon.note("n1")
    assert (
        await mastodon.does(mastodon.activity("Delete", {"id": note["id"], "type": "Tombstone"})) == "applied"
    )
    assert await mastodon.does(mastodon.activity("Create", note)) == "applied"
    assert await stage.posts() == []


async def test_case_42_an_undo_that_comes_first_ends_its_follow(stage: Stage, mastodon: FakePeer) -> None:
    follow = mastodon.activity("Follow", stage.amelie.account.uri)
    assert await mastodon.does(mastodon.activity("Undo", follow)) == "applied"
    assert await mastodon.does(follow) == "applied"
    assert await _follows(stage) == []


async def test_case_42_an_update_that_comes_first_is_the_post(stage: Stage, mastodon: FakePeer) -> None:
    note = mastodon.note("n1", "<p>second</p>", updated=now().isoformat())
    assert await mastodon.does(mastodon.activity("Update", note)) == "applied"
    assert await mastodon.does(mastodon.activity("Create", note | {"content": "<p>first</p>"})) == "applied"
    assert (await stage.status(note["id"]))["content"] == "<p>second</p>"


async def test_case_42_ten_times_at_once_is_once(stage: Stage, mastodon: FakePeer) -> None:
    body = orjson.dumps(_create(mastodon, "n1", tag={"type": "Mention", "href": stage.amelie.account.uri}))
    inboxes = ["/inbox", f"/users/{stage.amelie.id}/inbox"] * 5
    answers = await together(*(mastodon.send(body, mastodon.headers(body, path), path) for path in inboxes))
    assert {answer.status for answer in answers} == {202}
    await stage.settle()
    assert len(await stage.posts()) == 1
    assert len(await stage.amelie.notifications()) == 1


async def test_case_43_outside_a_group_nobody_deletes_for_others(
    stage: Stage, mastodon: FakePeer, gotosocial: FakePeer
) -> None:
    note = mastodon.note("n1")
    await mastodon.does(mastodon.activity("Create", note))
    deletion = gotosocial.activity("Delete", note["id"])
    assert await gotosocial.does(deletion) == "refused"
    assert (await gotosocial.post(gotosocial.activity("Announce", deletion))).status == 202
    assert await stage.posts() == [note["id"]]


async def test_case_44_the_deletion_of_somebody_unknown_costs_nothing(mastodon: FakePeer) -> None:
    assert (await mastodon.post(mastodon.activity("Delete", mastodon.person))).status == 202
    assert mastodon.server.connections == 0


@pytest.mark.parametrize(("status", "purged"), [(410, True), (404, False)])
async def test_case_45_who_is_gone_is_forgotten_and_who_is_missing_is_not(
    stage: Stage, mastodon: FakePeer, status: int, purged: bool
) -> None:
    await mastodon.does(_create(mastodon, "n1"))
    mastodon.server.gives("/users/bruno", {}, status=status)
    # Signed by a key that is not known any more, so that it has to be asked for.
    answer = await mastodon.post(mastodon.activity("Delete", mastodon.person), key="rotated")
    assert answer.status == (202 if purged else 401)
    account = await stage.account(mastodon.person)
    assert account
    assert (account.suspended_at is not None) == purged


@pytest.mark.parametrize(
    ("aliases", "state"),
    [({}, "refused"), ({"alsoKnownAs": ["https://mastodon.corp.example/users/bruno"]}, "applied")],
)
async def test_case_46_a_move_needs_the_word_of_both_accounts(
    stage: Stage, mastodon: FakePeer, gotosocial: FakePeer, aliases: dict[str, Any], state: str
) -> None:
    gotosocial.arrives(**aliases)
    assert await mastodon.does(stage.fixture("mastodon/move")) == state
    waiting = await stage.rows("SELECT state FROM moves")
    assert waiting == ([("pending",)] if state == "applied" else [])


async def test_case_46_nobody_moves_to_a_site_that_is_not_allowed(
    stage: Stage, mastodon: FakePeer, gotosocial: FakePeer
) -> None:
    gotosocial.arrives(alsoKnownAs=[mastodon.person])
    await stage.paris.allow(gotosocial.profile.host, state="suspended")
    assert await mastodon.does(stage.fixture("mastodon/move")) == "refused"
    assert gotosocial.server.connections == 0


@pytest.fixture
async def asked(stage: Stage, mastodon: FakePeer) -> dict[str, Any]:
    """Amélie asked Bruno to follow him; this is the Follow as Mastodon got it."""
    bruno = await stage.amelie.find(f"@bruno@{mastodon.profile.host}")
    await stage.amelie.post(f"/api/v1/accounts/{bruno['id']}/follow")
    [(_, uri)] = await _follows(stage)
    return {"id": uri, "type": "Follow", "actor": stage.amelie.account.uri, "object": mastodon.person}


@pytest.mark.parametrize("by_id", [True, False])
async def test_case_47_an_answer_names_or_embeds_the_follow(
    stage: Stage, mastodon: FakePeer, asked: dict[str, Any], by_id: bool
) -> None:
    answered = asked["id"] if by_id else asked
    assert [state for state, _ in await _follows(stage)] == ["pending"]
    assert await mastodon.does(mastodon.activity("Accept", answered)) == "applied"
    assert [state for state, _ in await _follows(stage)] == ["accepted"]
    assert await mastodon.does(mastodon.activity("Reject", answered)) == "applied"
    assert await _follows(stage) == []


async def test_case_47_an_answer_to_nothing_and_a_second_follow(stage: Stage, mastodon: FakePeer) -> None:
    unknown = {
        "id": f"https://{PARIS}/x",
        "type": "Follow",
        "actor": f"https://{PARIS}/users/1",
        "object": "x",
    }
    for answered in (unknown, unknown["id"]):
        assert await mastodon.does(mastodon.activity("Accept", answered)) == "refused"
    for number in range(2):
        follow = mastodon.activity(
            "Follow", stage.amelie.account.uri, id=f"https://{mastodon.profile.host}/{number}"
        )
        assert await mastodon.does(follow) == "applied"
    assert await _follows(stage) == [("accepted", f"https://{mastodon.profile.host}/1")]
    accepts = await stage.rows("SELECT body FROM outgoing_activities WHERE kind = 'Accept' ORDER BY id")
    assert [orjson.loads(bytes(body))["object"]["id"][-2:] for (body,) in accepts] == ["/0", "/1"]


# What Bruno's server answers -> what becomes of the delivery, in how many seconds it is tried again, of what it speaks.
ANSWERS: dict[str, tuple[int, dict[str, str], str, tuple[int, int] | None, str]] = {
    "asked for patience": (503, {"Retry-After": "120"}, "queued", (110, 130), "peer has trouble"),
    "too many": (429, {}, "queued", (5, 15), "come back later"),
    "gone": (410, {}, "queued", (5, 15), "no such inbox"),
    "missing": (404, {}, "queued", (5, 15), "no such inbox"),
    "moved": (301, {"Location": "/elsewhere"}, "refused", None, "redirects"),
    "not understood": (422, {}, "refused", None, "cannot use"),
    "not known": (501, {}, "refused", None, "does not know"),
    "trouble": (500, {}, "queued", (5, 15), "peer has trouble"),
}


async def _delivery(stage: Stage) -> tuple[str, float, str]:
    sql = "SELECT state, due_at, last_error FROM deliveries ORDER BY id DESC LIMIT 1"
    [(state, due_at, error)] = await stage.rows(sql)
    return state, due_at / 1000 - now().timestamp(), error


@pytest.mark.parametrize("shared", [True, False], ids=["shared", "personal"])
async def test_case_49_each_answer_has_its_consequence(
    stage: Stage, mastodon: FakePeer, shared: bool
) -> None:
    await mastodon.does(mastodon.activity("Follow", stage.amelie.account.uri))
    await stage.rows("DELETE FROM deliveries RETURNING id")
    visibility = "public" if shared else "direct"
    place = "/inbox" if shared else "/users/bruno/inbox"
    for name, (status, headers, state, wait, meaning) in ANSWERS.items():
        mastodon.server.gives(place, {}, status=status, headers=headers)
        await stage.amelie.post(
            "/api/v1/statuses", {"status": f"@bruno@{mastodon.profile.host} {name}", "visibility": visibility}
        )
        await stage.paris.run(deliver_due(stage.paris.network))
        found, due_s, error = await _delivery(stage)
        assert (found, meaning in error) == (state, True), (name, error)
        assert wait is None or wait[0] <= due_s <= wait[1], (name, due_s)
        await stage.rows("DELETE FROM deliveries RETURNING id")
    assert mastodon.server.asked.count(f"POST {place}") == len(ANSWERS)
    assert "POST /elsewhere" not in mastodon.server.asked


async def test_case_49_a_certificate_of_another_and_silence_are_trouble(tmp_path: Path) -> None:
    async with open_stage(tmp_path, "mastodon") as stage:
        mastodon = stage.peers["mastodon"]
        await mastodon.does(mastodon.activity("Follow", stage.amelie.account.uri))
        await stage.rows("DELETE FROM deliveries RETURNING id")
        client = stage.paris.network.client
        trusted = client._tls

        async def distrusting(admitted: Any) -> ssl.SSLContext:
            return ssl.create_default_context()

        client._tls = distrusting  # type: ignore[method-assign]
        await stage.amelie.publish("nobody vouches for Mastodon")
        state, due_s, error = await _delivery(stage)
        assert (state, "cannot be reached" in error, 5 <= due_s <= 15) == ("queued", True, True)
        client._tls = trusted  # type: ignore[method-assign]
        client._deadlines = type(client._deadlines)(delivery_s=0.05)

        async def silent(request: web.BaseRequest) -> web.StreamResponse:
            await asyncio.Event().wait()
            raise AssertionError

        mastodon.server.answers["/inbox"] = silent
        await stage.amelie.publish("nobody answers")
        state, due_s, error = await _delivery(stage)
        assert (state, "did not answer" in error, 5 <= due_s <= 15) == ("queued", True, True)


async def test_case_50_a_removed_peer_hears_nothing_more(stage: Stage, mastodon: FakePeer) -> None:
    await mastodon.does(mastodon.activity("Follow", stage.amelie.account.uri))
    await stage.rows("DELETE FROM deliveries RETURNING id")
    await stage.amelie.post("/api/v1/statuses", {"status": "Bonjour"})
    [(activity_id, host, url, key, expires_at)] = await stage.rows(
        "SELECT activity_id, host, inbox_url, ordering_key, expires_at FROM deliveries"
    )
    copies = [(new_id(), activity_id, host, url, f"{key[:-3]}{n:03}", now(), expires_at) for n in range(99)]
    await stage.paris.run(
        lambda: execute_many(
            "INSERT INTO deliveries (id, activity_id, host, inbox_url, ordering_key, priority, state, attempts, due_at,"
            " expires_at, last_error, created_at) VALUES ($1, $2, $3, $4, $5, 0, 'queued', 0, $6, $7, '', $6)",
            copies,
        )
    )
    started, removed = asyncio.Event(), asyncio.Event()

    async def inbox(request: web.BaseRequest) -> web.StreamResponse:
        started.set()
        await removed.wait()
        return web.Response(status=202)

    mastodon.server.answers["/inbox"] = inbox
    sending = asyncio.create_task(stage.paris.run(deliver_due(stage.paris.network)))
    await started.wait()
    in_flight = mastodon.server.asked.count("POST /inbox")
    await stage.paris.allow(mastodon.profile.host, state="removed")
    removed.set()
    await sending
    await stage.settle()
    # Those four at most were on their way already.
    assert in_flight <= mastodon.server.asked.count("POST /inbox") <= 4
    assert await stage.value("SELECT count(*) FROM deliveries WHERE state IN ('queued', 'parked')") == 0
    after = await stage.value("SELECT after FROM audit WHERE action = 'peer.remove'")
    assert "deliveries cancelled" in after


async def test_case_51_what_a_private_group_says_is_kept_from_everybody(tmp_path: Path) -> None:
    """Private groups of other sites are not joined yet: what is for a group's followers is for nobody here, not for its author's followers."""
    async with open_stage(tmp_path, "lemmy") as stage:
        lemmy = stage.peers["lemmy"]
        group = lemmy.server.has("canteen", "/c/canteen", type="Group", manuallyApprovesFollowers=True)
        bruno = await stage.amelie.find(f"@bruno@{lemmy.profile.host}")
        await stage.amelie.post(f"/api/v1/accounts/{bruno['id']}/follow")
        await lemmy.does(lemmy.activity("Accept", await stage.value("SELECT uri FROM follows")))
        audience = {"to": [group, f"{group}/followers"], "audience": group}
        page = lemmy.note("secret", "<p>the secret menu</p>", type="Page", **audience)
        lemmy.server.gives("/notes/secret", page)
        create = lemmy.activity("Create", page, **audience)
        assert await lemmy.does(create) == "applied"
        for announced in (create, page["id"]):
            announce = lemmy.activity("Announce", announced, **audience | {"actor": group})
            assert await lemmy.does(announce, key_id=f"{group}#main-key") == "applied"
        assert await stage.posts() == []
        assert await stage.amelie.home() == []
        assert (await lemmy.read("/groups/1")).status == 401  # a page, for people who are logged in


async def test_case_52_strangers_get_what_introduces_us_and_nothing_else(stage: Stage) -> None:
    own = await stage.amelie.post("/api/v1/statuses", {"status": "for colleagues"})
    there, not_there = stage.amelie.id, "117000000000000001"
    post = own["id"]
    below = (
        "",
        "/outbox",
        "/followers",
        "/following",
        "/collections/featured",
        "/collections/tags",
        "/inbox",
    )
    posts = ("", "/activity", "/replies", "/likes", "/shares", "/embed")
    pairs = [(f"/users/{there}{end}", f"/users/{not_there}{end}") for end in below]
    pairs += [
        (f"/users/{there}/statuses/{post}{end}", f"/users/{there}/statuses/{not_there}{end}") for end in posts
    ]
    pairs += [(f"/@amelie{end}", f"/@nobody{end}") for end in ("", ".rss", f"/{post}", f"/{post}/embed")]
    pairs += [(f"/api/v1/statuses/{post}", f"/api/v1/statuses/{not_there}")]
    pairs += [(f"/api/oembed?url={own['url']}", f"/api/oembed?url={own['url']}0"), ("/media/1", "/media/2")]
    stranger = stage.paris.anybody()
    for accept in ("application/activity+json", "application/json"):
        for existing, missing in pairs:
            one, two = [
                await stranger.ask("GET", path, headers={"Accept": accept}) for path in (existing, missing)
            ]
            assert one.status in (401, 404, 405), existing
            assert (one.status, one.body) == (two.status, two.body), existing
    for path in (
        "/actor",
        "/.well-known/nodeinfo",
        "/nodeinfo/2.0",
        "/nodeinfo/2.1",
        "/.well-known/host-meta",
    ):
        assert (await stranger.ask("GET", path)).status == 200


async def test_case_52_every_route_asks_who_it_is(stage: Stage) -> None:
    """All addresses that the program has, asked by nobody."""
    stranger = stage.paris.anybody()
    names = {"{id}": stage.amelie.id, "{post_id}": "1", "{username}": "amelie", "{name}": "x"}
    opened = set()
    for resource in create_app(stage.paris.network).router.resources():
        path = reduce(lambda text, name: text.replace(name, names[name]), names, resource.canonical)
        if "{" in path or not {"GET", "*"} & {route.method for route in resource}:
            continue
        answer = await stranger.ask("GET", path, headers={"Accept": "application/activity+json"})
        assert answer.status < 500, path
        if answer.status == 200:
            opened.add(path)
    assert {path for path in opened if not path.startswith(FOR_CLIENTS)} <= OPEN
    assert "/actor" in opened
