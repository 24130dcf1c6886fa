"""Software that loads files unsigned: Mastodon sees pictures when the admin decided so, and nobody else's."""

from typing import Any
from urllib.parse import urlsplit

import orjson
import pytest
from aiohttp import FormData, web

from federation.peers.posture import probe
from federation.protocol.vocabulary import PUBLIC
from models.core.database import execute, rows
from models.core.errors import Invalid
from models.files.unsigned import body_with_links, with_links
from models.peers.peers import set_files
from tests import files
from tests.federation.interop.stage import AMELIE, FakePeer, Stage

MASTODON = "mastodon.corp.example"


class _Inbox:
    """What a peer got."""

    def __init__(self, peer: FakePeer) -> None:
        self.got: list[Any] = []
        for path in ("/inbox", f"{peer.profile.actor}/inbox"):
            peer.server.answers[path] = self._take

    async def _take(self, request: web.BaseRequest) -> web.StreamResponse:
        self.got.append(orjson.loads(await request.read()))
        return web.Response(status=202)

    def last(self, kind: str) -> Any:
        return [each["object"] for each in self.got if each["type"] == kind][-1]


async def _status_of(stage: Stage, url: str) -> int:
    where = urlsplit(url)
    return (await stage.paris.anybody().ask("GET", f"{where.path}?{where.query}".rstrip("?"))).status


async def _picture(stage: Stage) -> str:
    made = await stage.amelie.call("POST", "/api/v1/media", data=files.form(files.photo(), "plan.jpg"))
    return str(made["id"])


async def test_a_site_that_loads_unsigned_gets_addresses_that_work(
    stage: Stage, mastodon: FakePeer, gotosocial: FakePeer
) -> None:
    paris, peers = stage.paris, (mastodon, gotosocial)
    inboxes = [_Inbox(peer) for peer in peers]
    for peer in peers:
        await peer.does(peer.activity("Follow", stage.amelie.account.uri))
    private = await _picture(stage)
    secret = f"https://paris.corp.example/media/{private}/original/{private}.jpeg"
    await paris.run(set_files(paris.network.site.live, MASTODON, "unsigned", by="ada"))

    posted = await stage.amelie.publish(
        f"see {secret}", spoiler_text=secret, media_ids=[await _picture(stage)]
    )
    profile = FormData(quote_fields=False)
    profile.add_field("avatar", files.photo(), filename="me.jpg")
    await stage.amelie.call("PATCH", "/api/v1/accounts/update_credentials", data=profile)
    await stage.settle()
    sent = [
        [inbox.last("Create")["attachment"][0]["url"], inbox.last("Update")["icon"]["url"]]
        for inbox in inboxes
    ]
    path = urlsplit(posted["uri"]).path
    for peer, addresses in zip(peers, sent, strict=True):
        addresses.append((await peer.read(path)).json["attachment"][0]["url"])
        addresses.append((await peer.read(urlsplit(stage.amelie.account.uri).path)).json["icon"]["url"])
    assert [await _status_of(stage, url) for url in sent[0]] == [200] * 4
    assert [await _status_of(stage, url) for url in sent[1]] == [401] * 4
    create = inboxes[0].last("Create")
    assert create["summary"] == secret
    assert "seal=" not in orjson.dumps(create | {"attachment": []}).decode()
    assert await _status_of(stage, secret) == 401

    await paris.run(set_files(paris.network.site.live, MASTODON, "signed", by="ada"))
    again = await stage.amelie.publish("again", media_ids=[await _picture(stage)])
    assert "seal=" not in str(inboxes[0].last("Create"))
    assert "seal=" not in str((await mastodon.read(urlsplit(again["uri"]).path)).json)


@pytest.mark.parametrize("author", ["https://lyon.corp.example", "https://paris.corp.example.lyon.example"])
async def test_nobody_elses_words_get_addresses_that_work(stage: Stage, author: str) -> None:
    """A group passes on what Léa of Lyon wrote, who names a picture of Amélie's that she may not see."""
    private = await _picture(stage)
    secret = f"https://paris.corp.example/media/{private}/original/{private}.jpeg"
    note = {
        "id": f"{author}/notes/1",
        "attachment": [{"type": "Image", "url": secret}],
        "x": {"id": "https://paris.corp.example/users/1", "icon": {"type": "Image", "url": secret}},
    }
    neighbours = {"id": "https://paris.corp.example.lyon.example/1"}, {"@id": note["id"], "id": None}
    for written in (note, *(note | each for each in neighbours)):
        announce = {"id": "https://paris.corp.example/a/1", "object": written, "to": [PUBLIC]}
        await stage.paris.run(with_links(stage.paris.network.site, announce))
        assert "seal=" not in str(announce)
    proven = orjson.dumps({"id": AMELIE, "icon": {"type": "Image", "url": secret}, "proof": {}})
    site = stage.paris.network.site
    assert await stage.paris.run(body_with_links(site, proven)) == proven
    assert b"seal=" in await stage.paris.run(body_with_links(site, proven.replace(b"proof", b"other")))


async def test_the_probe_asks_the_admin(stage: Stage, mastodon: FakePeer, gotosocial: FakePeer) -> None:
    network, live = stage.paris.network, stage.paris.network.site.live

    async def found(peer: FakePeer) -> tuple[str, str]:
        checks = await stage.paris.run(probe(network, peer.profile.host))
        return next((each.verdict, each.detail) for each in checks if each.key == "files")

    assert await found(mastodon) == ("unknown", "")
    for peer in (mastodon, gotosocial):
        software, host = peer.profile.software, peer.profile.host
        sql = "UPDATE peers SET software = $1 WHERE host = $2"
        await stage.paris.run(lambda s=software, h=host, q=sql: execute(q, s, h))
    assert await found(mastodon) == ("red", "mastodon")
    assert await found(gotosocial) == ("green", "gotosocial")
    await stage.paris.run(set_files(live, MASTODON, "signed", by="ada"))
    await stage.paris.run(set_files(live, MASTODON, "signed", by="ada"))
    assert await found(mastodon) == ("green", "signed")
    audit = await stage.rows("SELECT actor, subject, before, after FROM audit WHERE action = 'peer.files'")
    assert audit == [("ada", MASTODON, "not decided", "signed")]
    with pytest.raises(Invalid):
        await stage.paris.run(set_files(live, MASTODON, "perhaps", by="ada"))  # type: ignore[arg-type]
    assert await stage.paris.run(rows("SELECT files FROM peers WHERE host = $1", MASTODON))
