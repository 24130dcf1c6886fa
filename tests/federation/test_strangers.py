"""A site that is not on the list: refused at the door, never called, never told anything.

Marseille is a bare listening socket that counts connections, so that "zero connections" is seen
where they would arrive. The door is tried with nothing, something wrong, somebody else's and
something replayed.
"""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest

from federation.protocol import documents
from federation.protocol.signatures import digest_header, generate_rsa_keypair, load_private_key, sign
from federation.protocol.urls import canonical_url
from federation.protocol.vocabulary import PUBLIC, Activity, Note
from inbox.worker import apply_pending
from models.core.accounts import Account
from models.core.base import now
from models.core.database import value
from models.people.follows import put_follow
from models.people.people import Person
from tests.world import Somebody, World, company

MARSEILLE = "marseille.corp.example"
INBOX = "https://paris.corp.example/inbox"


@dataclass
class Stranger:
    """Marseille: it has keys and can sign, and it counts who calls."""

    port: int
    calls: int = 0
    private_pem: bytes = b""
    public_pem: str = ""

    def signed(self, body: bytes, actor: str = f"https://{MARSEILLE}/users/1") -> dict[str, str]:
        key = load_private_key(self.private_pem)
        return sign(key, f"{actor}#main-key", method="POST", url=canonical_url(INBOX), body=body, now=now())


@pytest.fixture
async def marseille() -> AsyncIterator[Stranger]:
    stranger = Stranger(0)
    stranger.private_pem, stranger.public_pem = generate_rsa_keypair()

    async def count(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        stranger.calls += 1
        writer.close()

    server = await asyncio.start_server(count, "127.0.0.1", 0)
    stranger.port = server.sockets[0].getsockname()[1]
    async with server:
        yield stranger


@pytest.fixture
async def world(tmp_path: Path, marseille: Stranger) -> AsyncIterator[World]:
    async with company(tmp_path, "paris", "lyon", hosts={MARSEILLE: f"127.0.0.1:{marseille.port}"}) as two:
        yield two


def _create(author: str, text: str = "hello", activity_id: str = "") -> bytes:
    host = author.split("/")[2]
    note = Note(
        id=f"https://{host}/posts/{text}", attributed_to=author, content=text, published=now(), to=(PUBLIC,)
    )
    create = Activity(
        activity_id or f"https://{host}/activities/{text}", "Create", author, note.id, note, "Note", (PUBLIC,)
    )
    return documents.dump(documents.activity_document(create))


async def _posted(world: World, body: bytes, headers: dict[str, str], path: str = "/inbox") -> int:
    """POST to Paris's inbox and let it be applied; return the status."""
    answer = await world["paris"].anybody().ask("POST", path, data=BytesIO(body), headers=headers)
    await world["paris"].run(apply_pending(world["paris"].network))
    return answer.status


async def _stored(world: World) -> tuple[int, int]:
    """Return how many activities and remote posts Paris has."""
    paris = world["paris"]
    return await paris.run(value("SELECT count(*) FROM received")), await paris.run(
        value("SELECT count(*) FROM posts WHERE local = FALSE")
    )


async def test_a_stranger_is_refused_before_anything_is_fetched(world: World, marseille: Stranger) -> None:
    body = _create(f"https://{MARSEILLE}/users/1")
    assert await _posted(world, body, marseille.signed(body)) == 403
    answer = await world["paris"].anybody().ask("GET", "/users/1", headers=marseille.signed(b""))
    assert answer.status in (401, 403)
    assert (await _stored(world), marseille.calls) == ((0, 0), 0)


async def test_nobody_writes_to_a_stranger(world: World, marseille: Stranger) -> None:
    amelie = await world["paris"].person("amelie")
    paris = world["paris"]

    async def old_follower() -> None:
        """Somebody who followed Amélie while Marseille was still on the list."""
        follower = await Account.create(
            username="marc",
            host=MARSEILLE,
            handle=f"marc@{MARSEILLE}",
            uri=f"https://{MARSEILLE}/users/1",
            inbox_url=f"https://{MARSEILLE}/users/1/inbox",
        )
        await put_follow(follower.id, amelie.account.id, "accepted")

    await paris.run(old_follower())
    posted = await amelie.publish(
        f"Hello @marc@{MARSEILLE} and @nobody@{MARSEILLE}, see https://{MARSEILLE}/x"
    )
    await amelie.do(f"/api/v1/statuses/{posted['id']}/reblog")
    await amelie.call("DELETE", f"/api/v1/statuses/{posted['id']}")
    await world.settle()
    assert (await amelie.get(f"/api/v2/search?q=@nobody@{MARSEILLE}&resolve=true"))["accounts"] == []
    found = await amelie.get(f"/api/v2/search?q=https://{MARSEILLE}/users/2&resolve=true")
    assert found["accounts"] == found["statuses"] == []
    assert await paris.run(value("SELECT count(*) FROM deliveries")) == 0
    assert marseille.calls == 0


async def test_removing_a_site_ends_it_at_once(world: World) -> None:
    """Lyon is removed: hidden, unfollowed, refused, and nothing more is sent."""
    paris, lyon = world["paris"], world["lyon"]
    amelie, bruno = await paris.person("amelie"), await lyon.person("bruno")
    await amelie.follow(bruno)
    await bruno.follow(amelie)
    await bruno.publish("seen in Paris")
    [read] = [s for s in await amelie.home() if s["account"]["acct"] == bruno.handle]
    await paris.allow(lyon.host, state="removed")

    await amelie.call("GET", f"/api/v1/statuses/{read['id']}", status=404)
    assert [s for s in await amelie.home() if s["account"]["acct"] == bruno.handle] == []
    me = await amelie.get("/api/v1/accounts/verify_credentials")
    assert (me["followers_count"], me["following_count"]) == (0, 0)
    before = await _stored(world)
    await bruno.publish("not seen any more")
    await amelie.publish("stays in Paris")
    assert await _stored(world) == before
    waiting = await paris.run(value("SELECT count(*) FROM deliveries WHERE state IN ('queued', 'parked')"))
    assert waiting == 0


async def test_a_suspended_site_gets_everything_later(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, bruno = await paris.person("amelie"), await lyon.person("bruno")
    await bruno.follow(amelie)
    await paris.allow(lyon.host, state="suspended")
    await amelie.publish("written while Lyon was suspended")
    assert await bruno.home() == []
    await paris.allow(lyon.host)
    await world.settle()
    [read] = await bruno.home()
    assert "while Lyon was suspended" in read["content"]


@pytest.fixture
async def bruno(world: World) -> Somebody:
    return await world["lyon"].person("bruno")


async def _signed_by(somebody: Somebody, body: bytes, **changes: object) -> dict[str, str]:
    """Sign as Lyon does for somebody."""
    keys, account = somebody.town.network.keys, somebody.account

    async def signing() -> dict[str, str]:
        key = await keys.rsa_key(account.id)
        moment = now() + changes.get("late", timedelta())  # type: ignore[operator]
        url = canonical_url(str(changes.get("url", INBOX)))
        return sign(key, account.key_id, method="POST", url=url, body=body, now=moment)

    return await somebody.town.run(signing())


async def test_the_door_takes_what_is_signed_once(world: World, bruno: Somebody) -> None:
    body = _create(bruno.account.uri)
    headers = await _signed_by(bruno, body)
    assert await _posted(world, body, headers) == 202
    assert await _posted(world, body, headers) == 202
    assert await _posted(world, body, await _signed_by(bruno, body)) == 202
    assert await _stored(world) == (1, 1)


async def test_the_door_refuses_nothing_wrong_and_somebody_elses(world: World, bruno: Somebody) -> None:
    carol = await world["lyon"].person("carol")
    body = _create(bruno.account.uri)
    good = await _signed_by(bruno, body)
    other = body.replace(b"hello", b"HELLO")
    refused = {
        "unsigned": (body, {"Content-Type": "application/activity+json"}, "/inbox"),
        "another body": (other, good, "/inbox"),
        "another body, digest corrected": (other, {**good, "Digest": digest_header(other)}, "/inbox"),
        "another inbox": (body, good, f"/users/{bruno.id}/inbox"),
        "with a query": (body, good, "/inbox?x=1"),
        "signed by somebody else": (body, await _signed_by(carol, body), "/inbox"),
        "too old": (body, await _signed_by(bruno, body, late=timedelta(minutes=-20)), "/inbox"),
        "from the future": (body, await _signed_by(bruno, body, late=timedelta(minutes=10)), "/inbox"),
    }
    statuses = {name: await _posted(world, *request) for name, request in refused.items()}
    assert statuses == dict.fromkeys(refused, 401)
    assert await _stored(world) == (0, 0)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"[]", 400),
        (b'{"id": "x"}', 400),
        (b'{"type": "Create", "type": "Like"}', 400),
        (b'{"a": "\\u0000"}', 400),
        (b'{"a": "\\ud800"}', 400),
        (b"[" * 5000 + b"]" * 5000, 400),
        (b'{"a": ' * 200 + b"1" + b"}" * 200, 400),
        (b'{"a": ' + b"9" * 5000 + b"}", 400),
        (b'{"a": NaN}', 400),
        ('{"a": "é"}'.encode("utf-16"), 400),
        (b'{"a": "' + b"x" * 1_048_576 + b'"}', 413),
    ],
    ids=lambda value: value[:12].decode("latin-1") if isinstance(value, bytes) else str(value),
)
async def test_bad_bodies_are_told_so(world: World, bruno: Somebody, body: bytes, status: int) -> None:
    assert await _posted(world, body, await _signed_by(bruno, body)) == status


@pytest.mark.parametrize(
    "headers",
    [{"Content-Type": "text/html"}, {"Content-Type": "application/json"}, {"Content-Encoding": "gzip"}],
)
async def test_other_types_are_unsupported(world: World, bruno: Somebody, headers: dict[str, str]) -> None:
    body = _create(bruno.account.uri)
    assert await _posted(world, body, {**await _signed_by(bruno, body), **headers}) == 415


async def test_documents_are_for_signed_sites(world: World, bruno: Somebody) -> None:
    """Unsigned readers get the site's own actor and nothing else."""
    amelie = await world["paris"].person("amelie")
    posted = await amelie.publish("for colleagues")
    paris = world["paris"].anybody()
    actor = await paris.ask("GET", "/actor")
    assert actor.status == 200
    assert actor.headers["Content-Type"] == "application/activity+json; charset=utf-8"
    for path in (
        "",
        "/outbox",
        "/followers",
        "/following",
        "/collections/featured",
        f"/statuses/{posted['id']}",
    ):
        assert (await paris.ask("GET", f"/users/{amelie.id}{path}")).status == 401, path
    found = await bruno.get(f"/api/v2/search?q={posted['uri']}&resolve=true")
    assert found["statuses"][0]["uri"] == posted["uri"]
    private = await amelie.publish("for followers", visibility="private")
    found = await bruno.get(f"/api/v2/search?q={private['uri']}&resolve=true")
    assert found["statuses"] == []


async def test_a_gone_key_proves_the_deletion_of_its_owner_only(world: World, bruno: Somebody) -> None:
    """Lyon answers 410 for Bruno, who is deleted: his Delete counts, Carol's in his key's name does not.

    While he is only suspended, anybody could say so: a Delete is for good, and needs his key.
    """
    amelie = await world["paris"].person("amelie")
    carol = await world["lyon"].person("carol")
    for colleague in (bruno, carol):
        await colleague.publish("@amelie@paris.corp.example hello")
    other_pem, _ = generate_rsa_keypair()

    def gone(actor: str, key_id: str) -> tuple[bytes, dict[str, str]]:
        deletion = Activity(f"https://lyon.corp.example/d/{actor[-4:]}", "Delete", actor, actor)
        body = documents.dump(documents.activity_document(deletion))
        url = canonical_url(INBOX)
        return body, sign(load_private_key(other_pem), key_id, method="POST", url=url, body=body, now=now())

    await world["lyon"].run(lambda: Account.filter(id=bruno.account.id).update(suspended_at=now()))
    assert await _posted(world, *gone(carol.account.uri, bruno.account.key_id)) == 401
    assert await _posted(world, *gone(bruno.account.uri, bruno.account.key_id)) == 401
    await world["lyon"].run(lambda: Person.filter(id=bruno.account.id).delete())
    assert await _posted(world, *gone(carol.account.uri, bruno.account.key_id)) == 401
    assert await _posted(world, *gone(bruno.account.uri, bruno.account.key_id)) == 202
    authors = {n["account"]["acct"] for n in await amelie.notifications()}
    assert authors == {carol.handle}
