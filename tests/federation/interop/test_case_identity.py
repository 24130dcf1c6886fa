"""Interop cases 20 to 26: who is who."""

import re
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import orjson
import pytest

from models.core.accounts import Account
from models.core.base import now
from models.core.database import value
from models.core.errors import NotFound, Unavailable
from tests.federation.interop.stage import ACTIVITY, PARIS, FakePeer, Stage, fixture
from tests.peer import Server, keypair, serving
from tests.world import World

SOCIAL = "social.corp.example"


async def test_case_20_webfinger_answers_every_form(stage: Stage) -> None:
    paris, uri = stage.paris.anybody(), stage.amelie.account.uri
    object.__setattr__(stage.paris.settings, "webfinger", "open")
    forms = [
        f"acct:amelie@{PARIS}",
        f"acct:AMELIE@{PARIS.upper()}",
        f"amelie@{PARIS}",
        f"@amelie@{PARIS}",
        quote(f"acct:amelie@{PARIS}", safe=""),
        quote(quote(f"acct:amelie@{PARIS}", safe=""), safe=""),
        uri,
        f"{uri}/",
        f"https://{PARIS}/@amelie",
        f"https://{PARIS}/@amelie/",
    ]
    for form in forms:
        found = await paris.get(f"/.well-known/webfinger?resource={form}")
        assert found["subject"] == f"acct:amelie@{PARIS}", form
        assert {"rel": "self", "type": ACTIVITY, "href": uri} in found["links"], form
    for form in (
        f"https://{PARIS}",
        f"https://{PARIS}/",
        PARIS,
        f"acct:{PARIS}@{PARIS}",
        f"acct:__system__@{PARIS}",
    ):
        found = await paris.get(f"/.well-known/webfinger?resource={form}")
        assert found["links"][0]["href"] == f"https://{PARIS}/actor", form
    for form, status in (
        ("", 400),
        ("acct:", 400),
        (f"acct:nobody@{PARIS}", 404),
        ("acct:amelie@lyon.example", 404),
    ):
        await paris.call("GET", f"/.well-known/webfinger?resource={form}", status=status)
    await stage.paris.run(lambda: Account.filter(handle="amelie").update(suspended_at=now()))
    await paris.call("GET", f"/.well-known/webfinger?resource=acct:amelie@{PARIS}", status=410)


async def _ana(world: World, social: Server, company_host: Server, **changes: Any) -> Account:
    """Let Paris look up ana@corp.example, whose actor is on the company's social server."""
    uri = social.has("ana", **changes)
    handle = f"ana@{company_host.name}"
    for server, name in ((social, f"ana@{SOCIAL}"), (company_host, handle)):
        server.gives(
            f"/.well-known/webfinger?resource=acct:{name}",
            {"subject": f"acct:{handle}", "links": [{"rel": "self", "type": ACTIVITY, "href": uri}]},
            content_type="application/jrd+json",
        )
    paris = world["paris"]
    await paris.allow(social.name, company_host.name)
    return await paris.run(lambda: paris.network.actors.lookup(handle))


async def test_case_21_a_handle_may_be_of_another_domain_than_its_server(tmp_path: Path) -> None:
    world = World(tmp_path)
    async with (
        serving(SOCIAL, world.authority) as social,
        serving("corp.example", world.authority) as company_host,
    ):
        hosts = {server.name: server.address for server in (social, company_host)}
        try:
            [paris] = await world.open("paris", hosts=hosts)
            account = await _ana(world, social, company_host)
            assert (account.handle, account.host) == ("ana@corp.example", SOCIAL)
            # Mastodon asks the actor's host, is told another subject, and asks there: both must agree.
            assert [line for line in social.asked if "webfinger" in line]
            company_host.names("eve", social.url("/users/eve"), subject="acct:somebody@corp.example")
            social.has("eve")
            with pytest.raises((NotFound, Unavailable)):
                await paris.run(lambda: paris.network.actors.lookup("eve@corp.example"))
            assert not await paris.run(value("SELECT count(*) FROM accounts WHERE username = 'eve'"))
        finally:
            await world.close()


async def test_case_22_an_actor_is_read_in_all_shapes(stage: Stage, mastodon: FakePeer) -> None:
    plain = fixture("mastodon/actor", PEM=keypair("peer")[1].replace("\n", "\\n"))
    key = plain["publicKey"]
    other = {
        "id": f"{mastodon.person}#ed25519-key",
        "owner": "https://elsewhere.example/x",
        "publicKeyPem": "?",
    }
    picture = {"type": "Image", "url": [{"type": "Link", "href": "https://mastodon.corp.example/a.png"}]}
    changes = {
        "type": ["Person", "https://schema.example/Employee"],
        "publicKey": [other, key],
        "icon": [picture, picture],
        "tag": {"type": "Hashtag", "name": "#pumps", "href": "https://mastodon.corp.example/tags/pumps"},
        "attachment": {"type": "PropertyValue", "name": "Room", "value": "4.12"},
        "sharedInbox": "https://mastodon.corp.example/shared",
    }
    document = {name: member for name, member in (plain | changes).items() if name != "endpoints"}
    mastodon.server.gives("/users/bruno", document)
    assert await mastodon.does(mastodon.activity("Create", mastodon.note("n1"))) == "applied"
    account = await stage.account(mastodon.person)
    assert account
    assert account.actor_type == "Person"
    assert account.avatar_url == "https://mastodon.corp.example/a.png"
    assert account.shared_inbox_url == "https://mastodon.corp.example/shared"
    assert orjson.loads(account.fields_json) == [["Room", "4.12"]]


async def test_case_23_misskey_finds_nothing_wrong_with_our_actor(stage: Stage, mastodon: FakePeer) -> None:
    uri = stage.amelie.account.uri
    actor = (await mastodon.read(f"/users/{stage.amelie.id}")).json
    assert actor["type"] in {"Person", "Service", "Group", "Organization", "Application"}
    assert actor["id"] == uri
    endpoints = actor["endpoints"]["sharedInbox"]
    for place in (actor["inbox"], actor["outbox"], actor["followers"], actor["following"], endpoints):
        assert isinstance(place, str)
        assert urlsplit(place).netloc == PARIS
    assert urlsplit(actor["url"]).netloc == urlsplit(actor["featured"]).netloc == PARIS
    assert re.fullmatch(r"\w(?:[\w.-]*\w)?", actor["preferredUsername"], re.ASCII)
    assert len(actor["preferredUsername"]) <= 128
    assert all(isinstance(actor[name], str) and actor[name] for name in ("name", "summary") if name in actor)
    key = actor["publicKey"]
    assert isinstance(key, dict)
    assert isinstance(key["id"], str)
    assert urlsplit(key["id"]).netloc == PARIS
    assert key["owner"] == uri


@pytest.mark.parametrize("member", ["inbox", "sharedInbox"])
async def test_case_24_an_inbox_elsewhere_refuses_the_actor(
    stage: Stage, mastodon: FakePeer, gotosocial: FakePeer, member: str
) -> None:
    elsewhere = f"https://gotosocial.corp.example/{member}"
    changes = {"endpoints": {"sharedInbox": elsewhere}} if member == "sharedInbox" else {"inbox": elsewhere}
    mastodon.arrives(**changes)
    answer = await mastodon.post(mastodon.activity("Follow", stage.amelie.account.uri))
    assert answer.status == 503
    assert await stage.account(mastodon.person) is None
    await stage.amelie.publish("Nobody follows me")
    assert await stage.value("SELECT count(*) FROM deliveries") == 0
    assert gotosocial.server.connections == 0


async def test_case_25_a_reinstalled_peer_does_not_inherit_its_people(
    stage: Stage, mastodon: FakePeer
) -> None:
    await mastodon.does(mastodon.activity("Create", mastodon.note("n1")))
    former = await stage.account(mastodon.person)
    assert former
    server, new = mastodon.server, "https://mastodon.corp.example/ap/users/42"
    key = {"id": f"{new}#main-key", "owner": new, "publicKeyPem": keypair("rotated")[1]}
    plain = fixture("mastodon/actor")
    server.gives("/ap/users/42", plain | {"id": new, "inbox": f"{new}/inbox", "publicKey": key})
    server.names("bruno", new)
    answer = await mastodon.post(
        mastodon.activity("Create", mastodon.note("n2", attributedTo=new), actor=new),
        key_id=key["id"],
        key="rotated",
    )
    assert answer.status == 202
    old, now_bruno = await stage.account(mastodon.person), await stage.account(new)
    assert old
    assert now_bruno
    assert now_bruno.id != old.id
    assert (old.public_key_pem, old.handle) == (
        former.public_key_pem,
        f"bruno@mastodon.corp.example#stale-{old.id}",
    )
    assert now_bruno.handle == "bruno@mastodon.corp.example"
    taken_over = await mastodon.post(mastodon.activity("Like", "https://x.example/1"), key="rotated")
    assert taken_over.status == 503  # The old key is not replaced: its actor no longer proves to be Bruno.


async def test_case_26_a_profile_is_changed_by_its_owner_only(stage: Stage, mastodon: FakePeer) -> None:
    await mastodon.does(mastodon.activity("Create", mastodon.note("n1")))
    profile = fixture("mastodon/actor", PEM=keypair("peer")[1].replace("\n", "\\n"))
    other = f"{mastodon.person}2"
    await mastodon.does(mastodon.activity("Update", {**profile, "id": other, "name": "Somebody else"}))
    account = await stage.account(mastodon.person)
    assert account
    assert account.display_name == "Bruno Keller"
    mastodon.arrives(suspended=True)
    await mastodon.post(mastodon.activity("Update", {**profile, "suspended": True}))
    account = await stage.account(mastodon.person)
    assert account
    assert account.suspended_at
    await stage.amelie.call("GET", f"/api/v1/accounts/{account.id}/statuses", status=404)
