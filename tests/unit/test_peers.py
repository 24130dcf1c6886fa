"""The allow-list: what follows from each change of state, in one transaction and on record."""

from collections.abc import AsyncIterator
from datetime import timedelta
from ipaddress import ip_network
from pathlib import Path
from typing import Any

import pytest

from models.core.accounts import Account
from models.core.audit import AuditRecord
from models.core.base import now
from models.core.errors import Invalid
from models.core.site import Site
from models.delivery.deliveries import Delivery, OutgoingActivity
from models.peers import peers as peers_module
from models.peers.peers import Peer, active_peers, names_of_sites, peer_by_host, set_state
from models.people.follows import Follow, put_follow
from models.posts.posts import Post
from models.posts.timelines import HomeEntry
from tests.peer import open_lyon

PARIS, NANTES = "paris.corp.example", "nantes.corp.example"
STATES = ["queued", "parked", "delivered", "refused", "expired", "cancelled"]


@pytest.fixture
async def lyon(tmp_path: Path) -> AsyncIterator[Site]:
    async with open_lyon(tmp_path) as site:
        yield site


async def change(site: Site, state: Any, host: str = PARIS, **details: Any) -> Peer:
    return await set_state(site.live, host, state, by="amelie", **details)


async def person(username: str, host: str = "") -> Account:
    handle = f"{username}@{host}" if host else username
    return await Account.create(
        username=username, host=host, handle=handle, uri=f"https://{host or 'lyon.corp.example'}/{username}"
    )


async def deliveries_in_every_state(*hosts: str) -> None:
    activity = await OutgoingActivity.create(uri="u", actor=await person("ana"), kind="Create", body=b"{}")
    later = now() + timedelta(days=1)
    for host in hosts:
        for state in STATES:
            await Delivery.create(
                activity=activity,
                host=host,
                inbox_url=f"https://{host}/inbox?{state}",
                state=state,
                due_at=later,
                expires_at=later,
            )


async def states_of(host: str) -> list[str]:
    return [delivery.state for delivery in await Delivery.filter(host=host).order_by("id")]


@pytest.mark.parametrize("state", ["proposed", "active", "suspended", "removed"])
async def test_a_site_may_enter_the_list_in_any_state(lyon: Site, state: str) -> None:
    await change(lyon, state, note="the mother house", networks=(ip_network("10.1.0.0/16"),))
    peer = await peer_by_host(PARIS)
    assert peer is not None
    assert (peer.state, peer.added_by, peer.note) == (state, "amelie", "the mother house")
    assert peer.pins == (ip_network("10.1.0.0/16"),)
    assert [each.host for each in await active_peers()] == ([PARIS] if state == "active" else [])


async def test_an_unknown_state_is_refused(lyon: Site) -> None:
    with pytest.raises(Invalid):
        await change(lyon, "blocked")
    assert await Peer.all().count() == await AuditRecord.all().count() == 0


async def test_what_is_not_given_stays(lyon: Site) -> None:
    pins = (ip_network("10.1.0.0/16"), ip_network("fd00::/16"))
    await change(lyon, "active", note="by contract", networks=pins, company_ca="PEM")
    peer = await change(lyon, "suspended")
    assert (peer.note, peer.pins, peer.company_ca) == ("by contract", pins, "PEM")
    peer = await change(lyon, "active", networks=(), company_ca="")
    assert (peer.note, peer.pins, peer.company_ca) == ("by contract", (), "")
    assert await Peer.all().count() == 1


@pytest.mark.parametrize(
    ("state", "queued", "parked"),
    [
        ("proposed", "parked", "parked"),
        ("active", "queued", "queued"),
        ("suspended", "parked", "parked"),
        ("removed", "cancelled", "cancelled"),
    ],
)
@pytest.mark.parametrize("before", ["proposed", "active", "suspended", "removed"])
async def test_deliveries_follow_every_transition(
    lyon: Site, before: str, state: str, queued: str, parked: str
) -> None:
    await Peer.create(host=PARIS, state=before)
    await deliveries_in_every_state(PARIS, NANTES)
    await change(lyon, state)
    assert await states_of(PARIS) == [queued, parked, *STATES[2:]]
    assert await states_of(NANTES) == STATES


async def test_parked_deliveries_become_due_at_once(lyon: Site) -> None:
    await deliveries_in_every_state(PARIS)
    await change(lyon, "active")
    due = {delivery.inbox_url.partition("?")[2]: delivery.due_at for delivery in await Delivery.all()}
    assert due["parked"] <= now() < due["queued"]


async def test_cancelled_deliveries_say_why(lyon: Site) -> None:
    await deliveries_in_every_state(PARIS)
    await change(lyon, "removed")
    cancelled = await Delivery.filter(state="cancelled", last_error="domain removed")
    assert len(cancelled) == 2
    assert all(delivery.finished_at for delivery in cancelled)


async def test_removing_hides_people_and_cuts_follows_both_ways(lyon: Site) -> None:
    ana, bruno = await person("ana"), await person("bruno")
    chloe, denis, emma = (
        await person("chloe", PARIS),
        await person("denis", PARIS),
        await person("emma", NANTES),
    )
    for follower, target in (
        (ana, chloe),
        (ana, denis),
        (chloe, ana),
        (ana, emma),
        (emma, ana),
        (ana, bruno),
    ):
        await put_follow(follower.id, target.id, "accepted")
    await put_follow(bruno.id, chloe.id, "pending")
    await put_follow(denis.id, bruno.id, "pending")
    await change(lyon, "removed")
    left = {(follow.account_id, follow.target_id) for follow in await Follow.all()}
    assert left == {(ana.id, emma.id), (emma.id, ana.id), (ana.id, bruno.id)}
    for account in await Account.all():
        following = await Follow.filter(account_id=account.id, state="accepted").count()
        followers = await Follow.filter(target_id=account.id, state="accepted").count()
        assert (account.following_count, account.followers_count) == (following, followers)
        assert bool(account.suspended_at) == (account.host == PARIS)
        assert account.revision > 0 or account in (bruno, emma) or account.id == lyon.account_id


async def test_removing_empties_homes_of_what_came_from_there(lyon: Site) -> None:
    ana, chloe, emma = await person("ana"), await person("chloe", PARIS), await person("emma", NANTES)
    for number, author in enumerate((chloe, emma)):
        post = await Post.create(uri=f"p{number}", account=author, visibility="public", thread_id=number)
        await HomeEntry.create(owner=ana, post=post)
    await change(lyon, "removed")
    assert [(await Post.get(id=entry.post_id)).account_id for entry in await HomeEntry.all()] == [emma.id]


@pytest.mark.parametrize("state", ["proposed", "active", "suspended"])
async def test_nothing_else_hides_people_or_cuts_follows(lyon: Site, state: str) -> None:
    ana, chloe = await person("ana"), await person("chloe", PARIS)
    await put_follow(ana.id, chloe.id, "accepted")
    await change(lyon, state)
    assert await Follow.all().count() == 1
    assert await Account.filter(suspended_at=None, host=PARIS).count() == 1


async def test_allowing_a_removed_site_again_brings_nothing_back(lyon: Site) -> None:
    ana, chloe = await person("ana"), await person("chloe", PARIS)
    await put_follow(ana.id, chloe.id, "accepted")
    await change(lyon, "removed")
    await change(lyon, "active")
    assert await Follow.all().count() == 0
    assert (await Account.get(id=chloe.id)).suspended_at is not None


async def test_every_change_is_on_record(lyon: Site) -> None:
    await change(lyon, "proposed", note="asked by mail")
    await change(lyon, "active", networks=(ip_network("10.1.0.0/16"),))
    await change(lyon, "suspended")
    await person("chloe", PARIS)
    await change(lyon, "removed", company_ca="PEM")
    records = await AuditRecord.all().order_by("id")
    assert {(record.actor, record.subject) for record in records} == {("amelie", PARIS)}
    assert [record.action for record in records] == [
        "peer.propose",
        "peer.allow",
        "peer.suspend",
        "peer.remove",
    ]
    assert [record.before.partition(";")[0] for record in records] == ["", "proposed", "active", "suspended"]
    assert records[1].after == (
        "active; pinned to 10.1.0.0/16; known certificate authorities; asked by mail; 0 deliveries due"
    )
    assert records[3].after.endswith(
        "0 deliveries cancelled; 0 follows severed; 0 applications revoked; 1 accounts hidden"
    )


async def test_a_change_is_announced(lyon: Site) -> None:
    with lyon.live.subscribe() as subscription:
        await change(lyon, "active")
        assert [subscription.queue.get_nowait().kind for _ in range(2)] == ["peers", "deliveries"]


async def test_a_change_happens_as_a_whole_or_not_at_all(lyon: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    async def full(*_: Any) -> None:
        raise OSError("the disk is full")

    await change(lyon, "active")
    await deliveries_in_every_state(PARIS)
    chloe = await person("chloe", PARIS)
    monkeypatch.setattr(peers_module, "record_and_notify", full)
    with lyon.live.subscribe() as subscription:
        with pytest.raises(OSError, match="full"):
            await change(lyon, "removed")
        assert subscription.queue.empty()
    assert [peer.host for peer in await active_peers()] == [PARIS]
    assert await states_of(PARIS) == STATES
    assert (await Account.get(id=chloe.id)).suspended_at is None


async def test_no_site_is_shown_by_the_name_of_another(lyon: Site) -> None:
    told = {
        "lyon.corp.example": "Lyon",
        "brest.corp.example": "Parvis  PARÏS\u200b",
        "nice.corp.example": "lyon.corp.example",
        "pau.corp.example": "Le Port",
        "toulon.corp.example": "le port",
        "metz.corp.example": "\u202e…",
        "dax.corp.example": "",
        "caen.corp.example": "Caen\u202e",
    }
    for host, name in told.items():
        await Peer.create(host=host, state="active", name_told=name)
    shown = await names_of_sites("Parvis Paris", "paris.corp.example")
    assert shown == {"lyon.corp.example": "Lyon", "caen.corp.example": "Caen"}
