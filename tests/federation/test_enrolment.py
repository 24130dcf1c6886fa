"""Paris gets to know Lyon: handshake, probe, what each may see of the other, and how they part."""

from collections.abc import AsyncIterator
from ipaddress import ip_network
from pathlib import Path
from typing import Any

import orjson
import pytest

from federation.client import FetchFailed, Sighting
from federation.peers.enrolment import grouped, introduce, let_in
from federation.peers.posture import CHECKS, PEER_LIST, probe
from federation.protocol.documents import nodeinfo_document
from federation.protocol.signatures import fingerprint_of, generate_rsa_keypair
from models.core.accounts import Account
from models.core.audit import AuditRecord
from models.core.base import EPOCH, now
from models.core.egress import Dial
from models.core.errors import DomainNotAllowed, Forbidden, Invalid, NotFound, Unavailable
from models.delivery.deliveries import Delivery
from models.peers.peers import Peer, names_of_sites, propose, set_scope, set_state
from models.peers.removal import delivered_to, severances
from models.peers.words import words_of
from models.people.follows import Follow
from models.posts.posts import Post
from outbox.administration.doctor import POSTURE_WARNINGS, _postures
from outbox.moderation.goodbye import say_goodbye, waiting_for
from tests.world import Town, World
from web.http.words import WORDS

LYON, PARIS = "lyon.corp.example", "paris.corp.example"


@pytest.fixture
async def strangers(tmp_path: Path) -> AsyncIterator[World]:
    """Paris and Lyon, which do not know one another."""
    world = World(tmp_path)
    try:
        await world.open("paris", "lyon")
        yield world
    finally:
        await world.close()


async def own_account(town: Town) -> Account:
    return await town.run(lambda: Account.get(id=town.network.site.account_id))


async def peer_of(town: Town, host: str) -> Peer:
    return await town.run(lambda: Peer.get(host=host))


async def proposed(world: World) -> Town:
    paris = world["paris"]
    await paris.run(propose(paris.network.site.live, LYON, by="ada"))
    return paris


async def purposes(town: Town) -> list[str]:
    await town.run(town.network.policy.ledger.write())
    return [dial.purpose for dial in await town.run(lambda: Dial.all().order_by("id"))]


# --- the handshake ---------------------------------------------------------------------------------------------


async def test_a_proposed_site_shows_who_it_is_and_is_not_spoken_with(strangers: World) -> None:
    paris = await proposed(strangers)
    found = (await paris.run(introduce(paris.network, LYON))).identity
    key = (await own_account(strangers["lyon"])).public_key_pem
    assert (found.software, found.actor_uri) == ("parvis", f"https://{LYON}/actor")
    assert found.fingerprint == fingerprint_of(key)
    assert "trustme" in found.tls_issuer
    assert found.tls_names == (LYON,)
    assert await paris.run(names_of_sites()) == {LYON: found.name} != {LYON: ""}
    peer = await peer_of(paris, LYON)
    assert (peer.state, peer.software, peer.key_fingerprint) == ("proposed", "parvis", "")
    assert peer.seen_fingerprint == found.fingerprint
    assert set(await purposes(paris)) == {"handshake"}
    with pytest.raises(DomainNotAllowed):
        await paris.run(paris.network.policy.admit(f"https://{LYON}/inbox"))


@pytest.mark.parametrize(
    ("total", "kept"), [(250, 250), (-1, None), (True, None), (10**12, None), ("250", None)]
)
async def test_how_many_people_a_site_says_it_has_is_kept_as_a_proposal(
    strangers: World, monkeypatch: pytest.MonkeyPatch, total: object, kept: int | None
) -> None:
    def telling(*parts: str) -> dict[str, Any]:
        return nodeinfo_document(*parts) | {"usage": {"users": {"total": total}}}

    monkeypatch.setattr("web.activitypub.wellknown.nodeinfo_document", telling)
    paris = await proposed(strangers)
    await paris.run(introduce(paris.network, LYON))
    peer = await peer_of(paris, LYON)
    assert (peer.people_told, peer.people) == (kept, None)


async def test_a_site_becomes_active_by_the_right_fingerprint_only(strangers: World) -> None:
    paris = await proposed(strangers)
    fingerprint = fingerprint_of((await own_account(strangers["lyon"])).public_key_pem)
    with pytest.raises(Invalid) as refused:
        await paris.run(let_in(paris.network, LYON, fingerprint[::-1], by="ada"))
    said = refused.value.details["fingerprint"]
    assert fingerprint not in said.replace(" ", "").lower(), "whoever mistyped would copy it from here"
    assert "Ask its admin again" in said
    assert (await peer_of(paris, LYON)).state == "proposed"
    await paris.run(let_in(paris.network, LYON, grouped(fingerprint), by="ada"))
    peer = await peer_of(paris, LYON)
    assert (peer.state, peer.key_fingerprint, peer.key_changed) == ("active", fingerprint, False)
    actions = [r.action for r in await paris.run(lambda: AuditRecord.filter(subject=LYON).order_by("id"))]
    assert actions == ["peer.propose", "peer.confirm", "peer.allow"]


async def test_two_admins_read_ten_words_to_one_another(strangers: World) -> None:
    """Paris hears them in French, Lyon in English; what is mistyped is told by its place."""
    for town, other, language in (("paris", "lyon", "fr"), ("lyon", "paris", "en")):
        here, there = strangers[town], f"{other}.corp.example"
        words = words_of(fingerprint_of((await own_account(strangers[other])).public_key_pem))[language]
        await here.run(propose(here.network.site.live, there, by="ada"))
        for typed, said in (
            (" ".join([*words[:3], "parvis", *words[4:]]), "the fourth word is not in the list"),
            (" ".join([*words[1:], words[0]]), "the words of another key"),
            ("", "is missing"),
        ):
            with pytest.raises(Invalid) as refused:
                await here.run(let_in(here.network, there, typed, by="ada"))
            assert said in refused.value.details["fingerprint"]
            assert (await peer_of(here, there)).state == "proposed"
        await here.run(let_in(here.network, there, "-".join(words).upper(), by="ada"))
        assert (await peer_of(here, there)).state == "active"


@pytest.mark.parametrize("state", ["active", "suspended", "removed", ""])
async def test_a_handshake_is_for_proposed_sites_only(strangers: World, state: str) -> None:
    paris = strangers["paris"]
    if state:
        await paris.allow(LYON, state=state)
    with pytest.raises(DomainNotAllowed):
        await paris.run(paris.network.policy.admit(f"https://{LYON}/actor", "handshake"))
    if state != "active":
        with pytest.raises((Forbidden, NotFound)):
            await paris.run(introduce(paris.network, LYON))
    assert await purposes(paris) == ["handshake"], "the refusal, and no dial"


async def test_who_is_active_cannot_be_proposed(strangers: World) -> None:
    paris = strangers["paris"]
    await paris.allow(LYON)
    with pytest.raises(Invalid):
        await paris.run(propose(paris.network.site.live, LYON, by="ada"))


async def test_an_unknown_authority_is_named_as_what_it_is(strangers: World) -> None:
    paris = await proposed(strangers)
    object.__setattr__(paris.network.site.settings, "company_ca", None)
    with pytest.raises(FetchFailed, match="--ca"):
        await paris.run(introduce(paris.network, LYON))


async def test_a_site_that_is_called_otherwise_says_so(
    strangers: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`www.` in front of the name, for example, or a name that the company had before."""
    paris = await proposed(strangers)

    async def moved(*_: object, **__: object) -> Sighting:
        return Sighting(301, None, b"", "https://social.lyon.corp.example/.well-known/nodeinfo")

    monkeypatch.setattr(paris.network.client, "look", moved)
    with pytest.raises(FetchFailed, match=f"{LYON} redirects to social.lyon.corp.example: if that is"):
        await paris.run(introduce(paris.network, LYON))


async def test_a_changed_key_is_an_alert_until_it_is_confirmed(strangers: World) -> None:
    paris, lyon = await proposed(strangers), strangers["lyon"]
    await lyon.allow(PARIS)
    before = fingerprint_of((await own_account(lyon)).public_key_pem)
    await paris.run(let_in(paris.network, LYON, before, by="ada"))
    _, pem = generate_rsa_keypair()
    await lyon.run(lambda: Account.filter(id=lyon.network.site.account_id).update(public_key_pem=pem))
    for _ in range(2):
        checks = {check.key: check.verdict for check in await paris.run(probe(paris.network, LYON))}
        assert checks["key"] == "red"
    changes = await paris.run(lambda: AuditRecord.filter(action="peer.key_changed"))
    assert [(r.before, r.after) for r in changes] == [(before, fingerprint_of(pem))]
    assert any("another key" in text for text in await warnings(paris))
    await paris.run(let_in(paris.network, LYON, fingerprint_of(pem), by="ada"))
    assert not (await peer_of(paris, LYON)).key_changed
    assert not any("another key" in text for text in await warnings(paris))


async def warnings(town: Town) -> list[str]:
    async def look() -> list[str]:
        return [finding.text async for finding in _postures()]

    return await town.run(look())


# --- the probe -------------------------------------------------------------------------------------------------


async def test_two_sites_of_our_kind_are_all_green(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    await (await paris.person("amelie")).follow(await lyon.person("chloe"))
    checks = await paris.run(probe(paris.network, LYON))
    assert {check.key: check.verdict for check in checks} == {key: "green" for key, _ in CHECKS}
    assert (await peer_of(paris, LYON)).posture == checks
    assert await warnings(paris) == []


async def test_a_site_with_other_friends_is_named(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    await lyon.allow("nantes.corp.example")
    checks = {check.key: check for check in await paris.run(probe(paris.network, LYON))}
    assert (checks["agreement"].verdict, checks["agreement"].detail) == ("red", "nantes.corp.example")
    assert [text for text in await warnings(paris) if "nantes.corp.example" in text]


async def test_a_site_that_does_not_allow_us_is_red(strangers: World) -> None:
    paris = strangers["paris"]
    await paris.allow(LYON)
    checks = {check.key: check for check in await paris.run(probe(paris.network, LYON))}
    assert (checks["signed_fetch"].verdict, checks["signed_fetch"].detail) == ("red", "403")


def test_every_check_has_its_words() -> None:
    keys = {key for key, _ in CHECKS}
    assert {f"posture_{key}" for key in keys} <= WORDS.keys()
    assert POSTURE_WARNINGS.keys() == keys - {"key"}


async def test_only_active_sites_are_probed(strangers: World) -> None:
    paris = await proposed(strangers)
    with pytest.raises(Forbidden):
        await paris.run(probe(paris.network, LYON))
    with pytest.raises(NotFound):
        await paris.run(probe(paris.network, "nantes.corp.example"))


async def test_the_list_of_peers_is_for_peers(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    assert (await lyon.anybody().ask("GET", PEER_LIST)).status == 401

    async def asked() -> Any:
        url = await paris.network.policy.admit(f"https://{LYON}{PEER_LIST}", "probe")
        return await paris.network.client.look(url, signed=True)

    answer = await paris.run(asked())
    assert (answer.status, orjson.loads(answer.body)) == (200, {"peers": [PARIS]})
    await lyon.allow(PARIS, state="suspended")
    assert (await paris.run(asked())).status == 403


# --- what a site may see ---------------------------------------------------------------------------------------


async def fetched(town: Town, uri: str) -> dict[str, Any]:
    async def fetch() -> dict[str, Any]:
        return (await town.network.client.fetch_document(await town.network.policy.admit(uri))).document

    return await town.run(fetch())


async def test_a_site_sees_listed_accounts_only(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, bruno = await paris.person("amelie"), await paris.person("bruno")
    post = await bruno.publish("Pour nous seuls")
    await paris.run(set_scope(paris.network.site.live, LYON, "listed", ["amelie"], by="ada"))
    assert (await fetched(lyon, amelie.account.uri))["preferredUsername"] == "amelie"
    for uri in (bruno.account.uri, bruno.account.outbox_url, bruno.account.followers_url, post["uri"]):
        with pytest.raises(FetchFailed, match="404"):
            await fetched(lyon, uri)
    await paris.run(set_scope(paris.network.site.live, LYON, "all", by="ada"))
    assert (await fetched(lyon, post["uri"]))["type"] == "Note"


async def test_nor_do_groups_name_those_who_are_not_listed(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, bruno = await paris.person("amelie"), await paris.person("bruno")
    group = await amelie.post("/api/parvis/v1/groups", {"name": "velo", "access": "open"})
    await bruno.do(f"/api/parvis/v1/groups/{group['id']}/join")
    member = f"/api/parvis/v1/groups/{group['id']}/members/{bruno.id}"
    await amelie.call("PUT", member, json={"role": "moderator"})
    moderators = f"https://{PARIS}/users/{group['id']}/moderators"
    assert (await fetched(lyon, moderators))["orderedItems"] == [amelie.account.uri, bruno.account.uri]
    live = paris.network.site.live
    await paris.run(set_scope(live, LYON, "listed", ["velo", "bruno"], by="ada"))
    assert (await fetched(lyon, moderators))["orderedItems"] == [bruno.account.uri]
    await paris.run(set_scope(live, LYON, "listed", ["velo"], by="ada"))
    with pytest.raises(FetchFailed, match="404"):
        await fetched(lyon, moderators)


async def test_what_hidden_people_do_is_not_sent_there_and_can_still_be_taken_back(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    bruno, chloe = await paris.person("bruno"), await lyon.person("chloe")
    await chloe.follow(bruno)
    before = await bruno.publish("Pour tous")
    await paris.run(set_scope(paris.network.site.live, LYON, "listed", ["amelie"], by="ada"))
    await bruno.publish("Pour nous seuls")
    assert [each["content"] for each in await chloe.home()] == ["<p>Pour tous</p>"]
    await bruno.call("DELETE", f"/api/v1/statuses/{before['id']}")
    await world.settle()
    assert await chloe.home() == []


async def test_nor_does_webfinger_name_the_others_where_the_caller_is_known(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    await paris.person("amelie")
    await paris.person("bruno")
    live = paris.network.site.live
    await paris.run(set_state(live, LYON, "active", by="ada", networks=[ip_network("127.0.0.0/8")]))
    await paris.run(set_scope(live, LYON, "listed", ["amelie"], by="ada"))
    assert (await lyon.run(lyon.network.actors.lookup(f"amelie@{PARIS}"))).username == "amelie"
    with pytest.raises((NotFound, Unavailable)):
        await lyon.run(lyon.network.actors.lookup(f"bruno@{PARIS}"))


async def test_a_site_from_which_the_directory_is_hidden_gets_no_counts(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, chloe = await paris.person("amelie"), await lyon.person("chloe")
    await chloe.follow(amelie)
    assert (await fetched(lyon, amelie.account.followers_url))["totalItems"] == 1
    await paris.run(set_scope(paris.network.site.live, LYON, "hidden", by="ada"))
    assert (await fetched(lyon, amelie.account.followers_url))["totalItems"] == 0
    assert (await fetched(lyon, amelie.account.uri))["discoverable"] is False


# --- parting ---------------------------------------------------------------------------------------------------


async def test_a_graceful_separation_ends_follows_and_deletes_there_first(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, chloe = await paris.person("amelie"), await lyon.person("chloe")
    await chloe.follow(amelie)
    await amelie.follow(chloe)
    post = await amelie.publish("Bonjour Lyon")
    assert [each["content"] for each in await chloe.home()] == ["<p>Bonjour Lyon</p>"]
    assert await paris.run(say_goodbye(paris.network, LYON, by="ada")) == 3
    assert await paris.run(say_goodbye(paris.network, LYON, by="ada")) == 3, "nothing is said twice"
    await world.settle()
    assert await paris.run(waiting_for(LYON)) == 0
    assert await lyon.run(lambda: Follow.all().count()) == 0
    assert await lyon.run(lambda: Post.filter(uri=post["uri"]).count()) == 0
    assert await paris.run(lambda: Post.filter(uri=post["uri"]).count()) == 1


async def test_after_a_removal_nothing_is_dialled_and_nothing_comes_in(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, chloe = await paris.person("amelie"), await lyon.person("chloe")
    await chloe.follow(amelie)
    await amelie.follow(chloe)
    await amelie.publish("Bonjour Lyon")
    await amelie.post("/api/v1/statuses", {"status": "Encore en attente"})
    await paris.allow(LYON, state="removed")
    before = len(await purposes(paris))
    await amelie.publish("Entre nous")
    await chloe.publish("Bonjour Paris")
    assert len(await purposes(paris)) == before
    states = {d.state for d in await paris.run(lambda: Delivery.filter(host=LYON))}
    assert states == {"delivered", "cancelled"}
    assert await paris.run(lambda: Delivery.filter(host=LYON, state="cancelled").count()) == 1
    assert [each["content"] for each in await amelie.home()] == [
        "<p>Entre nous</p>",
        "<p>Encore en attente</p>",
        "<p>Bonjour Lyon</p>",
    ]
    assert (await paris.run(lambda: Account.get(handle=f"chloe@{LYON}"))).public_key_pem == ""
    severed = await paris.run(severances(LYON))
    assert {(name, each.relation, each.handle) for each, name in severed} == {
        ("amelie", "following", f"chloe@{LYON}"),
        ("amelie", "follower", f"chloe@{LYON}"),
    }
    received = [(d.kind, d.author) for d in await paris.run(delivered_to(LYON, EPOCH))]
    assert ("Create", "amelie") in received
    assert await paris.run(delivered_to(LYON, now())) == []


async def test_nobody_says_goodbye_to_who_does_not_listen(world: World) -> None:
    paris = world["paris"]
    for state in ("suspended", "removed"):
        await paris.allow(LYON, state=state)
        with pytest.raises(Forbidden):
            await paris.run(say_goodbye(paris.network, LYON, by="ada"))
    with pytest.raises(NotFound):
        await paris.run(say_goodbye(paris.network, "nantes.corp.example", by="ada"))
