"""Remote people: who is believed, who is kept, and what a stranger cannot make us do."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import trustme
from aiohttp import web

from federation.client import Client
from federation.keys import Keys
from federation.network import open_network
from federation.people.actors import Actors
from federation.policy import Policy
from federation.protocol.signatures import load_public_key
from models.core.accounts import Account
from models.core.audit import AuditRecord
from models.core.base import now
from models.core.errors import DomainNotAllowed, Gone, NotFound, Unauthenticated, Unavailable
from models.core.site import Site
from models.peers.peers import set_state
from tests.peer import ACTIVITY, Server, actor_document, allow, keypair, open_lyon, serving

PARIS, NANTES = "paris.corp.example", "nantes.corp.example"


@dataclass
class Lyon:
    """The site under test, its people of elsewhere, and a clock for what it remembers."""

    site: Site
    policy: Policy
    client: Client
    seconds: float = 0.0

    def actors(self, deadline_s: float = 5) -> Actors:
        return Actors(self.site, self.policy, self.client, deadline_s=deadline_s, clock=lambda: self.seconds)


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
async def paris(authority: trustme.CA) -> AsyncIterator[Server]:
    async with serving(PARIS, authority) as server:
        yield server


@pytest.fixture
async def nantes(authority: trustme.CA) -> AsyncIterator[Server]:
    """A server that is no peer unless a test says so."""
    async with serving(NANTES, authority) as server:
        yield server


@pytest.fixture
async def lyon(
    authority: trustme.CA, paris: Server, nantes: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Lyon]:
    file = tmp_path / "system.pem"
    authority.cert_pem.write_to_path(str(file))
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    async with open_lyon(tmp_path, paris, nantes) as site:
        await allow(PARIS)
        policy = Policy(site)
        client = Client(site, policy, Keys(site))
        yield Lyon(site, policy, client)
        await client.close()


@pytest.fixture
def actors(lyon: Lyon) -> Actors:
    return lyon.actors()


async def aged(uri: str, **by: int) -> None:
    await Account.filter(uri=uri).update(fetched_at=now() - timedelta(**by))


def asked_for(server: Server, path: str) -> int:
    return server.asked.count(f"GET {path}")


async def test_who_was_fetched_in_the_future_is_fetched_again(actors: Actors, paris: Server) -> None:
    """By a clock that was ahead: else nothing of them, and no new key, would be read before it comes."""
    uri = paris.has("amelie", name="Amélie")
    await actors.actor_for(uri)
    await aged(uri, days=-365)
    paris.has("amelie", name="Amélie Martin")
    assert (await actors.actor_for(uri)).display_name == "Amélie Martin"
    assert abs((await Account.get(uri=uri)).fetched_at - now()) < timedelta(minutes=1)  # type: ignore[operator]


# --- meeting somebody ----------------------------------------------------------------------------------------


async def test_a_stranger_at_a_peer_is_fetched_checked_and_kept(actors: Actors, paris: Server) -> None:
    uri = paris.has(
        "Amelie",
        name="Amélie\u202e",
        summary="<p>Hello<script>alert(1)</script></p>",
        type="Service",
        manuallyApprovesFollowers=True,
        discoverable=True,
        published="2026-01-05T00:00:00Z",
        endpoints={"sharedInbox": paris.url("/inbox")},
        icon={"type": "Image", "url": paris.url("/me.png")},
        attachment=[{"type": "PropertyValue", "name": "Desk", "value": "<b onclick=x>3</b>"}],
    )
    account = await Account.get(id=(await actors.actor_for(uri)).id)
    assert (account.username, account.host, account.handle) == ("Amelie", PARIS, f"amelie@{PARIS}")
    assert (account.display_name, account.actor_type) == ("Amélie", "Service")
    assert account.note.startswith("<p>Hello")
    assert "script" not in account.note
    assert account.fields[0][0] == "Desk"
    assert "onclick" not in account.fields[0][1]
    assert (account.inbox_url, account.shared_inbox_url) == (f"{uri}/inbox", paris.url("/inbox"))
    assert (account.followers_url, account.outbox_url) == (f"{uri}/followers", "")
    assert account.avatar_url == paris.url("/me.png")
    assert (account.locked, account.discoverable) == (True, True)
    assert account.created_at.year == 2026
    assert (account.key_id, account.public_key_pem) == (f"{uri}#main-key", keypair("peer")[1])
    assert account.suspended_at is None
    before = len(paris.asked)
    assert (await actors.actor_for(uri)).id == account.id
    assert len(paris.asked) == before


async def test_an_unknown_host_opens_no_connection(actors: Actors, nantes: Server) -> None:
    uri = nantes.has("denis")
    for asking in (
        actors.actor_for(uri),
        actors.actor_for(uri, refresh=True),
        actors.key_for(f"{uri}#main-key"),
        actors.key_for(f"{uri}/main-key"),
        actors.fresh_key_for(f"{uri}#main-key"),
        actors.lookup(f"@denis@{NANTES}"),
    ):
        with pytest.raises(DomainNotAllowed):
            await asking
    assert nantes.connections == 0


async def test_a_known_person_of_a_host_that_is_no_peer_any_more_is_refused(
    actors: Actors, lyon: Lyon, paris: Server
) -> None:
    uri = paris.has("amelie")
    await actors.actor_for(uri)
    await set_state(lyon.site.live, PARIS, "suspended", by="command line")
    with pytest.raises(DomainNotAllowed):
        await actors.actor_for(uri)
    with pytest.raises(DomainNotAllowed):
        await actors.key_for(f"{uri}#main-key")


async def test_our_own_people_are_never_fetched(actors: Actors, lyon: Lyon) -> None:
    own = lyon.site.instance_actor_uri
    assert (await actors.actor_for(own)).id == lyon.site.account_id
    assert (await actors.lookup("@lyon.corp.example")).id == lyon.site.account_id
    assert (await actors.lookup("LYON.corp.example@Lyon.corp.example")).id == lyon.site.account_id
    for nobody in (actors.lookup("nobody"), actors.lookup("nobody@lyon.corp.example")):
        with pytest.raises(NotFound):
            await nobody
    with pytest.raises(DomainNotAllowed):
        await actors.actor_for("https://lyon.corp.example/users/7")


@pytest.mark.parametrize(
    "changes",
    [
        {"inbox": "https://nantes.corp.example/inbox"},
        {"endpoints": {"sharedInbox": "https://nantes.corp.example/inbox"}},
        {"publicKey": {"id": "https://nantes.corp.example/key", "owner": "x", "publicKeyPem": "x"}},
        {"publicKey": None},
        {"preferredUsername": "a b"},
        {"type": "Note"},
        {"id": "https://nantes.corp.example/users/amelie"},
    ],
)
async def test_an_actor_that_reaches_beyond_its_server_is_not_kept(
    actors: Actors, paris: Server, nantes: Server, changes: dict[str, Any]
) -> None:
    await allow(NANTES)
    uri = paris.has("amelie", **changes)
    with pytest.raises(Unavailable):
        await actors.actor_for(uri)
    assert await Account.filter(host=PARIS).count() == 0
    assert nantes.connections == 0


async def test_an_alias_leads_to_the_id_and_only_the_id_is_believed(actors: Actors, paris: Server) -> None:
    uri = paris.has("amelie")
    paris.gives("/@amelie", actor_document(uri, "amelie") | {"name": "said elsewhere"})
    account = await actors.actor_for(paris.url("/@amelie"))
    assert (account.uri, account.display_name) == (uri, "")
    paris.gives("/@circle", actor_document(paris.url("/circle"), "c"))
    paris.gives("/circle", actor_document(paris.url("/@circle"), "c"))
    with pytest.raises(Unavailable):
        await actors.actor_for(paris.url("/@circle"))


# --- names ---------------------------------------------------------------------------------------------------


async def test_a_name_that_leads_to_somebody_else_is_not_believed(actors: Actors, paris: Server) -> None:
    uri = paris.has("amelie")
    paris.names("amelie", paris.url("/users/boss"))
    with pytest.raises(Unavailable):
        await actors.actor_for(uri)
    paris.answers.pop(f"/.well-known/webfinger?resource=acct:amelie@{PARIS}")
    with pytest.raises(Unavailable):
        await actors.actor_for(uri, refresh=True)
    assert await Account.filter(host=PARIS).count() == 0


async def test_nobody_goes_by_two_names(actors: Actors, paris: Server) -> None:
    uri = paris.has("boss", "/users/1", webfinger=f"amelie@{PARIS}")
    paris.names("amelie", uri)
    with pytest.raises(Unavailable):
        await actors.actor_for(uri)


async def test_handles_may_be_on_the_mail_domain_of_two_listed_hosts(
    actors: Actors, lyon: Lyon, paris: Server, nantes: Server
) -> None:
    uri = paris.has("amelie")
    paris.names("amelie", uri, subject=f"acct:Amelie@{NANTES}")
    nantes.names("amelie", uri)
    with pytest.raises(DomainNotAllowed):
        await actors.actor_for(uri)
    assert nantes.connections == 0
    await set_state(lyon.site.live, NANTES, "active", by="command line")
    account = await actors.actor_for(uri)
    assert (account.handle, account.host) == (f"amelie@{NANTES}", PARIS)
    assert (await actors.lookup(f"amelie@{PARIS}")).id == account.id


async def test_a_name_that_is_passed_on_twice_is_not_believed(
    actors: Actors, paris: Server, nantes: Server
) -> None:
    await allow(NANTES)
    uri = paris.has("amelie")
    paris.names("amelie", uri, subject=f"acct:amelie@{NANTES}")
    nantes.names("amelie", uri, subject=f"acct:amelie@{PARIS}")
    with pytest.raises(Unavailable):
        await actors.actor_for(uri)


async def test_a_handle_is_looked_up(actors: Actors, paris: Server) -> None:
    uri = paris.has("amelie")
    account = await actors.lookup("@amelie@PARIS.corp.example")
    assert account.uri == uri
    before = len(paris.asked)
    assert (await actors.lookup(f"amelie@{PARIS}")).id == account.id
    assert len(paris.asked) == before
    with pytest.raises(NotFound):
        await actors.lookup(f"nobody@{PARIS}")


async def test_a_lookup_does_not_believe_a_name_that_its_owner_does_not_use(
    actors: Actors, paris: Server
) -> None:
    paris.names("boss", paris.has("amelie"))
    with pytest.raises(Unavailable):
        await actors.lookup(f"boss@{PARIS}")


@pytest.mark.parametrize(
    "jrd",
    [
        {},
        {"subject": 7, "links": []},
        {"subject": f"acct:amelie@{PARIS}", "links": "self"},
        {"subject": f"acct:amelie@{PARIS}", "links": [7, {"rel": "self", "type": ACTIVITY, "href": 7}]},
        {"subject": f"acct:amelie@{PARIS}", "links": [{"rel": "self", "type": "text/html", "href": "x"}]},
    ],
)
async def test_an_answer_without_sense_names_nobody(
    actors: Actors, paris: Server, jrd: dict[str, Any]
) -> None:
    paris.gives(
        f"/.well-known/webfinger?resource=acct:amelie@{PARIS}", jrd, content_type="application/jrd+json"
    )
    with pytest.raises(Unavailable):
        await actors.lookup(f"amelie@{PARIS}")


async def test_a_reinstalled_peer_gives_the_name_to_a_new_account(actors: Actors, paris: Server) -> None:
    old = await actors.actor_for(paris.has("amelie", "/old"))
    new = await actors.actor_for(paris.has("amelie", "/new"))
    assert new.id != old.id
    assert new.handle == f"amelie@{PARIS}"
    kept = await Account.get(id=old.id)
    assert (kept.handle, kept.uri) == (f"amelie@{PARIS}#stale-{old.id}", paris.url("/old"))
    record = await AuditRecord.get(action="actor.replaced")
    assert (record.subject, record.before, record.after) == (new.handle, old.uri, new.uri)


# --- keeping up ----------------------------------------------------------------------------------------------


async def test_after_a_day_a_person_is_fetched_again(actors: Actors, paris: Server) -> None:
    uri = paris.has("amelie")
    first = await actors.actor_for(uri)
    await Account.filter(id=first.id).update(followers_count=3)
    paris.has("amelie", name="Amélie")
    await aged(uri, hours=23)
    assert (await actors.actor_for(uri)).display_name == ""
    await aged(uri, hours=25)
    assert (await actors.actor_for(uri)).display_name == "Amélie"
    account = await Account.get(id=first.id)
    assert (account.followers_count, account.revision) == (3, first.revision + 2)
    assert account.fetched_at is not None
    assert now() - account.fetched_at < timedelta(minutes=1)
    # The name was confirmed when they met.
    assert asked_for(paris, f"/.well-known/webfinger?resource=acct:amelie@{PARIS}") == 1


async def test_who_cannot_be_refreshed_is_still_known(actors: Actors, paris: Server, lyon: Lyon) -> None:
    uri = paris.has("amelie")
    await actors.actor_for(uri)
    await aged(uri, hours=25)
    paris.gives("/users/amelie", b"", status=500)
    assert (await actors.actor_for(uri)).uri == uri
    assert asked_for(paris, "/users/amelie") == 2
    with pytest.raises(Unavailable):
        await actors.actor_for(uri, refresh=True)
    assert asked_for(paris, "/users/amelie") == 2  # Failed a moment ago.
    lyon.seconds += 60
    with pytest.raises(Unavailable):
        await actors.actor_for(uri, refresh=True)
    assert asked_for(paris, "/users/amelie") == 3


async def test_who_is_gone_is_gone(actors: Actors, paris: Server, lyon: Lyon) -> None:
    uri = paris.has("amelie")
    await actors.actor_for(uri)
    paris.gives("/users/amelie", b"", status=410)
    for _ in range(2):
        with pytest.raises(Gone):
            await actors.actor_for(uri, refresh=True)
    assert asked_for(paris, "/users/amelie") == 2


async def test_who_is_suspended_at_home_is_hidden_here(actors: Actors, paris: Server, lyon: Lyon) -> None:
    """Until their site says otherwise: it is asked each time, for they sign what tells that they are back."""
    uri = paris.has("amelie", suspended=True)
    for _ in range(2):
        with pytest.raises(Gone):
            await actors.actor_for(uri)
    paris.has("amelie")
    assert (await actors.actor_for(uri)).suspended_at is None


async def test_people_of_a_site_that_was_removed_come_back_when_fetched(
    actors: Actors, paris: Server, lyon: Lyon
) -> None:
    uri = paris.has("amelie")
    first = await actors.actor_for(uri)
    await aged(uri, minutes=1)
    await set_state(lyon.site.live, PARIS, "removed", by="command line")
    await set_state(lyon.site.live, PARIS, "active", by="command line")
    paris.gives("/users/amelie", b"", status=500)
    with pytest.raises(Unavailable):
        await actors.actor_for(uri)
    lyon.seconds += 60
    paris.has("amelie")
    account = await actors.actor_for(uri)
    assert (account.id, account.suspended_at) == (first.id, None)


@pytest.mark.parametrize("last_answer", [f"/.well-known/webfinger?resource=acct:amelie@{PARIS}", "/key"])
async def test_a_site_removed_while_we_ask_gives_us_nobody(
    actors: Actors, paris: Server, lyon: Lyon, last_answer: str
) -> None:
    uri = paris.url("/users/amelie")
    key = {"id": paris.url("/key"), "owner": uri, "publicKeyPem": keypair("peer")[1]}
    paris.has("amelie", publicKey=key)
    paris.gives("/key", key)
    answer = paris.answers[last_answer]

    async def removing(request: web.BaseRequest) -> web.StreamResponse:
        reached.set()
        await removed.wait()
        return await answer(request)

    reached, removed = asyncio.Event(), asyncio.Event()
    paris.answers[last_answer] = removing
    asking = asyncio.create_task(actors.actor_for(uri))
    await reached.wait()
    await set_state(lyon.site.live, PARIS, "removed", by="command line")
    removed.set()
    with pytest.raises(DomainNotAllowed):
        await asking
    assert await Account.filter(host=PARIS).count() == 0


async def test_many_ask_and_one_request_is_made(actors: Actors, paris: Server) -> None:
    uri = paris.has("amelie")
    found = await asyncio.gather(*(actors.actor_for(uri) for _ in range(10)))
    assert len({account.id for account in found}) == 1
    assert asked_for(paris, "/users/amelie") == 1
    await asyncio.gather(*(actors.actor_for(uri, refresh=True) for _ in range(10)))
    assert asked_for(paris, "/users/amelie") == 2


async def test_a_peer_that_does_not_answer_is_unavailable(lyon: Lyon, paris: Server) -> None:
    async def slow(request: web.BaseRequest) -> web.StreamResponse:
        await asyncio.Event().wait()
        return web.Response()

    paris.answers["/users/amelie"] = slow
    actors = lyon.actors(deadline_s=0.5)
    for _ in range(2):
        with pytest.raises(Unavailable):
            await actors.actor_for(paris.url("/users/amelie"))
    assert asked_for(paris, "/users/amelie") == 1


# --- keys ----------------------------------------------------------------------------------------------------


async def test_a_key_is_its_owners(actors: Actors, paris: Server) -> None:
    uri = paris.has("amelie")
    for _ in range(2):
        account, key = await actors.key_for(f"{uri}#main-key")
        assert account.uri == uri
        assert key == load_public_key(keypair("peer")[1])
    assert asked_for(paris, "/users/amelie") == 1


async def test_a_key_may_have_a_document_of_its_own(actors: Actors, paris: Server) -> None:
    uri, key_id = paris.url("/users/amelie"), paris.url("/users/amelie/main-key")
    key = {"id": key_id, "owner": uri, "publicKeyPem": keypair("peer")[1]}
    paris.has("amelie", publicKey=key)
    paris.gives(
        "/users/amelie/main-key", {"id": uri, "type": "Person", "publicKey": key}
    )  # GoToSocial's stub.
    assert (await actors.key_for(key_id))[0].uri == uri
    other, other_id = paris.url("/users/bruno"), paris.url("/keys/1")
    key = {"id": other_id, "type": "CryptographicKey", "owner": other, "publicKeyPem": keypair("peer")[1]}
    paris.has("bruno", publicKey=key)
    paris.gives("/keys/1", key)
    assert (await actors.key_for(other_id))[0].uri == other


async def test_nobody_claims_the_key_of_another(actors: Actors, paris: Server) -> None:
    amelie = paris.has("amelie")
    mallory = paris.url("/users/mallory")
    for claimed in (f"{amelie}#main-key", paris.url("/keys/amelie")):
        paris.gives("/keys/amelie", {"id": claimed, "owner": amelie, "publicKeyPem": "x"})
        paris.has("mallory", publicKey={"id": claimed, "owner": mallory, "publicKeyPem": keypair("evil")[1]})
        with pytest.raises(Unavailable):
            await actors.actor_for(mallory)
    account, key = await actors.key_for(f"{amelie}#main-key")
    assert (account.uri, key) == (amelie, load_public_key(keypair("peer")[1]))


@pytest.mark.parametrize("document", [{}, {"publicKey": []}, {"publicKey": {"id": "another", "owner": "x"}}])
async def test_a_document_that_names_no_owner_is_no_key(
    actors: Actors, paris: Server, document: dict[str, Any]
) -> None:
    paris.gives("/keys/1", {"id": paris.url("/keys/1")} | document)
    for _ in range(2):
        with pytest.raises(Unavailable):
            await actors.key_for(paris.url("/keys/1"))
    assert asked_for(paris, "/keys/1") == 1


async def test_a_key_that_its_owner_does_not_publish_is_nobodys(actors: Actors, paris: Server) -> None:
    uri = paris.has("amelie")
    with pytest.raises(Unauthenticated):
        await actors.key_for(f"{uri}#other-key")


async def test_a_key_that_cannot_be_read_is_none(actors: Actors, paris: Server) -> None:
    uri = paris.url("/users/amelie")
    paris.has("amelie", publicKey={"id": f"{uri}#main-key", "owner": uri, "publicKeyPem": "nonsense"})
    with pytest.raises(Unauthenticated):
        await actors.key_for(f"{uri}#main-key")


async def test_a_changed_key_is_fetched_once_in_five_minutes_and_put_on_record(
    actors: Actors, paris: Server, lyon: Lyon
) -> None:
    uri = paris.has("amelie")
    key_id = f"{uri}#main-key"
    await actors.key_for(key_id)
    key = {"id": key_id, "owner": uri, "publicKeyPem": keypair("new")[1]}
    paris.has("amelie", publicKey=key)
    assert (await actors.key_for(key_id))[1] == load_public_key(keypair("peer")[1])
    for _ in range(3):
        assert (await actors.fresh_key_for(key_id))[1] == load_public_key(keypair("new")[1])
    assert asked_for(paris, "/users/amelie") == 2
    record = await AuditRecord.get(action="actor.key_changed")
    assert record.subject == uri
    assert record.before != record.after
    for _ in range(2):
        lyon.seconds += 150
        await actors.fresh_key_for(key_id)
    assert asked_for(paris, "/users/amelie") == 3
    assert await AuditRecord.filter(action="actor.key_changed").count() == 1


async def test_a_key_that_could_not_be_fetched_anew_is_not_taken_for_checked(
    actors: Actors, paris: Server, lyon: Lyon
) -> None:
    uri = paris.has("amelie")
    await actors.key_for(f"{uri}#main-key")
    paris.gives("/users/amelie", b"", status=503)
    for _ in range(3):
        with pytest.raises(Unavailable):
            await actors.fresh_key_for(f"{uri}#main-key")
    assert asked_for(paris, "/users/amelie") == 2
    lyon.seconds += 60
    paris.has("amelie")
    await actors.fresh_key_for(f"{uri}#main-key")
    assert asked_for(paris, "/users/amelie") == 3


async def test_an_open_network_speaks_with_peers(lyon: Lyon, paris: Server) -> None:
    uri = paris.has("amelie")
    async with open_network(lyon.site) as network:
        account = await network.actors.actor_for(uri)
    assert account.uri == uri
    with pytest.raises(RuntimeError):
        await network.client.fetch_document(await lyon.policy.admit(uri))
