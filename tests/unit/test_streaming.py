"""Live streams: who hears what, in both dialects; and when they end."""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from functools import partial
from typing import Any
from urllib.parse import urlencode

import aiohttp
import orjson
import pytest

from models.core.base import now
from models.core.live import Event
from models.people.oauth import Token, end_access, issue_token, register_application, valid_tokens
from models.posts.timelines import PostView
from outbox.announcements.announcements import NewAnnouncement, WrittenText, announce, withdraw
from outbox.people.leaving import disable_person
from outbox.posts.posts import Draft, publish
from tests import files
from tests.both import new_url, town
from tests.streams import Ears, ears, sent_event, sent_events
from tests.world import Somebody, Town, World, eventually
from web.mastodon import fanout, streaming
from web.mastodon.entities import Entities
from web.mastodon.fanout import FANOUT

__all__ = ["new_url", "town"]


@pytest.fixture
def paris(town: Town) -> Town:
    """Paris alone, on each database."""
    return town


async def test_a_reader_hears_what_her_home_gets(paris: Town) -> None:
    amelie, karim, zoe = [await paris.person(name) for name in ("amelie", "karim", "zoe")]
    await karim.follow(amelie)
    async with ears(karim, "user") as his, ears(zoe, "user") as hers:
        said = await amelie.publish("Bonjour à tous")
        heard = await his.event("update", "user")
        assert heard == (await karim.home())[0]
        assert heard["id"] == said["id"]

        await amelie.call("PUT", f"/api/v1/statuses/{said['id']}", json={"status": "Bonsoir"})
        edited = await his.event("status.update", "user")
        assert "Bonsoir" in edited["content"]

        await amelie.call("DELETE", f"/api/v1/statuses/{said['id']}")
        assert await his.event("delete", "user") == int(said["id"])
        assert his.heard[-1]["payload"] == said["id"]

        # Zoé follows nobody: the first thing she hears is her own.
        mine = await zoe.publish("Quelqu'un ?")
        assert (await hers.event("update"))["id"] == mine["id"]
        assert len(hers.heard) == 1


@pytest.mark.parametrize("tie", ["mute", "block", "unfollow"])
async def test_who_turned_away_hears_nothing(paris: Town, tie: str) -> None:
    amelie, karim = await paris.person("amelie"), await paris.person("karim")
    await karim.follow(amelie)
    async with ears(karim, "user", "public", "hashtag") as his:
        await his.subscribe("hashtag", tag="Midi")
        await his.ready()
        await karim.post(f"/api/v1/accounts/{amelie.id}/{tie}")
        await amelie.publish("#midi sonne")
        mine = await karim.publish("Enfin seul")
        assert (await his.event("update", "user"))["id"] == mine["id"]
        streams = [said["stream"] for said in his.heard if "stream" in said]
        assert streams == ([["public"], ["hashtag", "midi"], ["user"]] if tie == "unfollow" else [["user"]])


async def test_an_author_who_blocks_is_not_heard(paris: Town) -> None:
    amelie, karim = await paris.person("amelie"), await paris.person("karim")
    async with ears(karim, "public") as his:
        await amelie.post(f"/api/v1/accounts/{karim.id}/block")
        await amelie.publish("Sans Karim")
        mine = await karim.publish("Et moi")
        assert (await his.event("update"))["id"] == mine["id"]


async def test_what_is_not_public_stays_among_its_readers(paris: Town) -> None:
    amelie, karim, zoe = [await paris.person(name) for name in ("amelie", "karim", "zoe")]
    await karim.follow(amelie)
    async with (
        ears(karim, "user", "public", "public:local") as his,
        ears(zoe, "user", "public", "public:local") as hers,
    ):
        private = await amelie.publish("Entre nous #budget", visibility="private")
        direct = await amelie.publish("@zoe pour toi seule", visibility="direct")
        assert (await his.event("update"))["id"] == private["id"]
        notification = await hers.event("notification")
        assert notification["status"]["id"] == direct["id"]
        for post in (private, direct):
            await amelie.call("DELETE", f"/api/v1/statuses/{post['id']}")
        assert await his.event("delete") == int(private["id"])
        public = await amelie.publish("Pour tous")
        assert (await hers.event("update", "public"))["id"] == public["id"]
        assert (await his.event("update", "public"))["id"] == public["id"]
    assert {said["event"] for said in hers.heard} == {"notification", "update"}
    assert [said["stream"] for said in his.heard if said["event"] == "delete"] == [["user"]]


async def test_public_streams_by_where_it_was_written(world: World) -> None:
    amelie, bruno = await world["paris"].person("amelie"), await world["lyon"].person("bruno")
    await amelie.follow(bruno)
    async with ears(amelie, "public", "public:local", "public:remote") as hers:
        await bruno.publish("De Lyon")
        await amelie.publish("De Paris")
        for _ in range(4):
            await hers.event("update")
    streams = [said["stream"][0] for said in hers.heard]
    assert streams == ["public", "public:remote", "public", "public:local"]


async def test_hashtags_in_any_case_and_one_at_a_time(paris: Town) -> None:
    amelie = await paris.person("amelie")
    async with ears(amelie) as hers:
        await hers.subscribe("hashtag", tag="Été")
        await hers.subscribe("hashtag:local", tag="plage")
        await hers.ready()
        await amelie.publish("Vive l'#ETE")
        await amelie.publish("À la #PLAGE")
        await amelie.publish("rien")
        assert (await hers.event("update", "hashtag", "été"))["content"]
        assert (await hers.event("update", "hashtag:local", "plage"))["content"]
        await hers.unsubscribe("hashtag", tag="été")
        await hers.ready()
        await amelie.publish("Encore l'#été, à la #plage")
        assert (await hers.event("update"))["tags"]
        assert hers.heard[-1]["stream"] == ["hashtag:local", "plage"]


async def test_lists_are_heard_by_their_owners(paris: Town) -> None:
    amelie, karim, zoe = [await paris.person(name) for name in ("amelie", "karim", "zoe")]
    await karim.follow(amelie)
    kept = await karim.post("/api/v1/lists", {"title": "Équipe", "exclusive": True})
    await karim.post(f"/api/v1/lists/{kept['id']}/accounts", {"account_ids": [amelie.id]})
    async with ears(karim, "user") as his, ears(zoe) as hers:
        await hers.subscribe("list", list=kept["id"])
        assert (await hers.next())["status"] == 404
        await his.subscribe("list", list=kept["id"])
        await his.ready()
        post = await amelie.publish("Pour l'équipe")
        assert (await his.event("update"))["id"] == post["id"]
        await amelie.call("DELETE", f"/api/v1/statuses/{post['id']}")
        assert await his.event("delete", "list", kept["id"]) == int(post["id"])
    assert his.heard[0]["stream"] == ["list", kept["id"]]


async def test_filters_hold_back_and_mark(paris: Town) -> None:
    amelie, karim = await paris.person("amelie"), await paris.person("karim")
    async with ears(karim, "user", "public") as his:
        for word, action in (("chat", "warn"), ("chien", "hide")):
            await karim.post(
                "/api/v2/filters",
                {
                    "title": word,
                    "context": ["public"],
                    "filter_action": action,
                    "keywords_attributes": [{"keyword": word}],
                },
            )
            await his.event("filters_changed", "user")
        await amelie.publish("Un chien")
        await amelie.publish("Un chat")
        heard = await his.event("update", "public")
        assert "chat" in heard["content"]
        assert heard["filtered"][0]["filter"]["title"] == "chat"


async def test_conversations_are_heard_by_who_takes_part(paris: Town) -> None:
    amelie, karim, zoe = [await paris.person(name) for name in ("amelie", "karim", "zoe")]
    async with ears(karim, "direct") as his, ears(zoe, "direct") as hers:
        await amelie.publish("@karim entre nous", visibility="direct")
        heard = await his.event("conversation", "direct")
        assert heard == (await karim.get("/api/v1/conversations"))[0]
        assert [each["id"] for each in heard["accounts"]] == [amelie.id]
        await karim.publish("@zoe et toi ?", visibility="direct")
        assert [each["id"] for each in (await hers.event("conversation"))["accounts"]] == [karim.id]
        assert len(hers.heard) == 1


async def test_announcements_reach_everybody(world: World) -> None:
    paris = world["paris"]
    amelie, karim = await paris.person("amelie"), await paris.person("karim", role="admin")
    async with ears(amelie, "user") as hers:
        made = await paris.run(
            announce(
                paris.network,
                karim.account,
                NewAnnouncement((WrittenText("fr", "", "Le site ferme vendredi"),)),
                by="test",
            )
        )
        assert "vendredi" in (await hers.event("announcement"))["content"]
        await amelie.call("PUT", f"/api/v1/announcements/{made}/reactions/👍")
        reacted = await hers.event("announcement.reaction")
        assert reacted == {"announcement_id": str(made), "name": "👍", "count": 1}
        await paris.run(withdraw(paris.network, made, by="test"))
        assert await hers.event("announcement.delete", "user") == made


async def test_notifications_need_their_scope(paris: Town) -> None:
    amelie, karim = await paris.person("amelie"), await paris.person("karim")
    amelie.token = await paris.run(_token(amelie, "read:statuses"))
    async with ears(amelie, "user") as hers:
        await hers.subscribe("user:notification")
        assert (await hers.next())["status"] == 403
        await karim.publish("@amelie bonjour")
        amelie.token = await paris.run(_token(amelie, "read"))
        async with ears(amelie, "user:notification") as more:
            await karim.post(f"/api/v1/accounts/{amelie.id}/follow")
            assert (await more.event("notification", "user:notification"))["type"] == "follow"
        assert hers.heard == []


async def _token(somebody: Somebody, scopes: str) -> str:
    application, _ = await register_application("Elk", "", ["https://elk.corp.example/"], scopes.split())
    return (await issue_token(application, scopes, somebody.account.id)).secret


@pytest.mark.parametrize("by", ["header", "query", "protocol"])
async def test_a_token_comes_in_three_ways(world: World, by: str) -> None:
    amelie = await world["paris"].person("amelie")
    async with ears(amelie, by=by, stream="public") as hers:
        assert hers.socket.protocol == (amelie.token if by == "protocol" else None)
        await amelie.publish("Bonjour")
        await hers.event("update", "public")


async def test_mistakes_are_told(world: World) -> None:
    paris = world["paris"]
    amelie = await paris.person("amelie")
    for path, status in (
        ("", 400),
        ("/hashtag", 422),
        ("/list", 422),
        ("/list?list=abc", 422),
        ("/public/nowhere", 404),
        ("/health", 200),
    ):
        assert (await amelie.ask("GET", f"/api/v1/streaming{path}")).status == status
    assert (await paris.anybody().ask("GET", "/api/v1/streaming/user")).status == 401
    assert (await paris.anybody().ask("GET", "/api/v1/streaming/health")).body == b"OK"
    assert (await amelie.ask("HEAD", "/api/v1/streaming/user")).status == 200
    with pytest.raises(aiohttp.WSServerHandshakeError):
        async with ears(amelie, stream="nonsense"):
            pass
    async with ears(amelie) as hers:
        for message in ("{", "[]", '{"type": "jump", "stream": "user"}', '{"type": 1}'):
            await hers.socket.send_str(message)
            assert (await hers.next())["status"] in (400, 422)
        await amelie.publish("Rien d'abonné")
        await hers.ready()


async def test_server_sent_events(world: World) -> None:
    amelie = await world["paris"].person("amelie")
    async with (
        sent_events(amelie, "user") as home,
        sent_events(amelie, "hashtag/local?tag=midi") as tagged,
        sent_events(amelie, "user/notification") as stream,
    ):
        post = await amelie.publish("Il est #midi")
        name, status = await sent_event(home)
        assert (name, status["id"]) == ("update", post["id"])
        assert (await sent_event(tagged)) == (name, status)
        karim = await world["paris"].person("karim")
        await karim.post(f"/api/v1/accounts/{amelie.id}/follow")
        assert (await sent_event(stream))[1]["type"] == "follow"


# --- how streams end --------------------------------------------------------------------------------------------


async def _revoke(town: Town, somebody: Somebody) -> None:
    async def do() -> None:
        await Token.filter(account_id=somebody.account.id).update(revoked_at=now())

    await town.run(do())


async def _reset(town: Town, somebody: Somebody) -> None:
    await town.run(end_access(somebody.account.id))


async def _disable(town: Town, somebody: Somebody) -> None:
    await town.run(disable_person(town.network, somebody.username, by="test"))


@pytest.mark.parametrize("how", [_revoke, _reset, _disable])
async def test_a_stream_ends_with_its_token(world: World, how: Any) -> None:
    paris = world["paris"]
    amelie, karim = await paris.person("amelie"), await paris.person("karim")
    async with ears(amelie, "user") as hers, sent_events(amelie, "user") as lines, ears(karim, "user") as his:
        await how(paris, amelie)
        async with asyncio.timeout(1):
            assert await hers.end() == aiohttp.WSCloseCode.GOING_AWAY
            assert await lines.read() == b""
        await karim.publish("Toujours là")
        await his.event("update")
    assert await _streams(paris) == 0


async def test_who_comes_while_tokens_are_checked_stays(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, came = asyncio.Event(), asyncio.Event()

    async def slowly(token_ids: Sequence[int]) -> frozenset[int]:
        asked.set()
        await came.wait()
        return await valid_tokens(token_ids)

    monkeypatch.setattr(fanout, "valid_tokens", slowly)
    paris = world["paris"]
    amelie, karim = await paris.person("amelie"), await paris.person("karim")
    async with ears(amelie, "public") as hers:
        await asyncio.wait_for(asked.wait(), 5)
        async with ears(karim, "public") as his:
            came.set()
            await amelie.publish("Bienvenue")
            assert (await hers.event("update"))["id"] == (await his.event("update"))["id"]
        assert await _streams(paris) == 1


async def test_a_post_is_rendered_once_for_all_who_see_the_same(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    rendered: list[int] = []
    load_by_id = Entities.load_by_id

    async def counting(
        self: Entities, views: Sequence[PostView], viewer_id: int, *more: Any
    ) -> dict[int, bytes]:
        rendered.append(viewer_id)
        return await load_by_id(self, views, viewer_id, *more)

    amelie, karim, zoe = [await world["paris"].person(name) for name in ("amelie", "karim", "zoe")]
    async with ears(amelie, "public") as hers, ears(karim, "public") as his, ears(zoe, "public") as third:
        monkeypatch.setattr(Entities, "load_by_id", counting)
        await world["paris"].run(
            publish(world["paris"].network, amelie.account, Draft("Une fois pour toutes"))
        )
        mine, his_own, third_own = [await each.event("update") for each in (hers, his, third)]
    assert his_own == third_own
    assert ("pinned" in mine, "pinned" in his_own) == (True, False)
    assert len(rendered) == 2


async def test_who_does_not_read_is_closed(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fanout, "MAX_WAITING", 3)
    paris = world["paris"]
    amelie, karim = await paris.person("amelie"), await paris.person("karim")
    _, writer = await _raw(amelie)
    async with ears(karim, "public") as his:
        event = Event("edit", int((await karim.publish('"' * 4900))["id"]))  # &quot; makes 30 kB of it

        async def closed() -> bool:
            paris.network.site.live.announce(event)
            await his.event("status.update")
            return await _streams(paris) == 1

        await eventually(closed)
    writer.transport.abort()


async def test_who_vanished_is_noticed(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streaming, "PING_S", 0.1)
    monkeypatch.setattr(streaming, "THUMP_S", 0.05)
    paris = world["paris"]
    amelie = await paris.person("amelie")
    _, dumb = await _raw(
        amelie,
        "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n",
        path="",
    )
    _, hung_up = await _raw(amelie)
    assert await _streams(paris) == 2
    hung_up.transport.abort()

    async def nobody() -> bool:
        return await _streams(paris) == 0

    await eventually(nobody)
    dumb.transport.abort()


async def test_one_person_has_so_many_streams(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fanout, "MAX_STREAMS", 2)
    paris = world["paris"]
    amelie, karim = await paris.person("amelie"), await paris.person("karim")
    async with ears(amelie), ears(amelie):
        assert (await amelie.ask("GET", "/api/v1/streaming/user")).status == 429
        async with ears(karim):
            pass
    async with ears(amelie):
        pass


async def _streams(town: Town) -> int:
    """Count the streams that a town holds open."""
    return len(town.app[FANOUT])


async def _raw(
    somebody: Somebody, headers: str = "", path: str = "/public"
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Open a stream and read nothing but the beginning of the answer."""
    town = somebody.town
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    connection.connect(("127.0.0.1", town.port))
    reader, writer = await asyncio.open_connection(
        sock=connection, ssl=town.world.trust, server_hostname=town.host, limit=1024
    )
    writer.write(
        f"GET /api/v1/streaming{path} HTTP/1.1\r\nHost: {town.host}\r\n{headers}"
        f"Authorization: Bearer {somebody.token}\r\n\r\n".encode()
    )
    await reader.readuntil(b"\r\n")
    return reader, writer


async def test_every_stream_hears_what_it_is_for(world: World) -> None:
    """Paris and Lyon write one post of each kind; every stream, of both kinds of connection, hears its own alone."""
    paris, lyon = world["paris"], world["lyon"]
    amelie, bruno = await paris.person("amelie"), await lyon.person("bruno")
    await amelie.follow(bruno)
    account = await amelie.find("@" + bruno.handle)
    kept = await amelie.post("/api/v1/lists", {"title": "Lyon"})
    await amelie.post(f"/api/v1/lists/{kept['id']}/accounts", {"account_ids": [account["id"]]})
    which = {"hashtag": {"tag": "ligne3"}, "hashtag:local": {"tag": "ligne3"}, "list": {"list": kept["id"]}}
    expected = {
        "user": {"Paris", "Lyon", "bruno"},
        "user:notification": {"bruno"},
        "public": {"Paris", "Lyon"},
        "public:local": {"Paris"},
        "public:remote": {"Lyon"},
        "public:media": {"Paris", "Lyon"},
        "public:local:media": {"Paris"},
        "public:remote:media": {"Lyon"},
        "hashtag": {"Paris", "Lyon"},
        "hashtag:local": {"Paris"},
        "list": {"Lyon"},
        "direct": {"bruno"},
    }
    assert expected.keys() == streaming.SCOPES.keys()
    async with AsyncExitStack() as stack:
        sockets, lines = {}, {}
        for name in expected:
            query = which.get(name, {})
            sockets[name] = await stack.enter_async_context(ears(amelie, stream=name, **query))
            if not name.endswith(":media"):
                path = f"{name.replace(':', '/')}?{urlencode(query)}"
            else:
                path = f"{name.removesuffix(':media').replace(':', '/')}?only_media=true"
            lines[name] = await stack.enter_async_context(sent_events(amelie, path))
        for who in (amelie, bruno):
            photo = await who.call("POST", "/api/v1/media", data=files.form(files.photo(), "p.jpg"))
            await who.publish(f"{who.town.settings.name} #ligne3", media_ids=[photo["id"]])
        await bruno.publish(f"@{amelie.handle} entre nous", visibility="direct")
        for name, meant in expected.items():
            for how, hear in (("ws", _next_of(sockets[name])), ("sse", partial(sent_event, lines[name]))):
                heard: set[str] = set()
                while heard != meant:
                    heard.add(_about(*await hear()))
                assert heard == meant, (name, how)
        for name, meant in expected.items():
            await sockets[name].subscribe("nonsense")
            while "status" not in (said := await sockets[name].next()):
                assert _about(said["event"], orjson.loads(said["payload"])) in meant, name


def _next_of(listening: Ears) -> Callable[[], Awaitable[tuple[str, Any]]]:
    async def hear() -> tuple[str, Any]:
        said = await listening.next()
        return said["event"], orjson.loads(said["payload"])

    return hear


def _about(event: str, payload: Any) -> str:
    """Say in a word what an event is about: where it was written, or who wrote to Amélie alone."""
    if event in ("notification", "conversation"):
        return "bruno"
    return "Paris" if "Paris" in payload["content"] else "Lyon" if "Lyon" in payload["content"] else "bruno"
