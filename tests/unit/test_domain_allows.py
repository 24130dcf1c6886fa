"""Mastodon's admin API for the allow-list: the same rows, for admins only."""

import re
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from aiohttp import ClientResponse

from models.core.accounts import Account
from models.core.audit import AuditRecord
from models.peers.peers import Peer, peer_by_host, set_state
from models.people.people import Person
from models.people.scopes import ADMIN_SCOPES, covers
from tests.paris import OUT_OF_BAND, Paris, paris, paris_data

__all__ = ["paris", "paris_data"]

PATH = "/api/v1/admin/domain_allows"
LYON, NANTES = "lyon.corp.example", "nantes.corp.example"

Call = Callable[..., Awaitable[ClientResponse]]


@pytest.fixture
async def call(paris: Paris) -> Call:
    return await as_admin(paris)


async def as_admin(paris: Paris, scopes: str = "admin:read admin:write") -> Call:
    ada = await Account.get(handle="ada")
    token = await paris.token(scopes, account_id=ada.id)

    async def ask(method: str, path: str = PATH, **options: Any) -> ClientResponse:
        headers = {"Authorization": f"Bearer {token}"}
        return await paris.client.request(method, path, headers=headers, **options)

    return ask


async def test_an_admin_allows_lists_and_removes(paris: Paris, call: Call) -> None:
    assert await (await call("GET")).json() == []
    made = await (await call("POST", data={"domain": "LYON.corp.example."})).json()
    peer = await Peer.get(host=LYON)
    assert made.keys() == {"id", "domain", "created_at"}
    assert (made["id"], made["domain"], peer.state) == (str(peer.id), LYON, "active")
    assert await (await call("POST", json={"domain": LYON})).json() == made
    assert await (await call("GET")).json() == [made]
    assert await (await call("GET", f"{PATH}/{made['id']}")).json() == made
    assert (await call("DELETE", f"{PATH}/{made['id']}")).status == 200
    assert (await Peer.get(host=LYON)).state == "removed"
    for method in ("GET", "DELETE"):
        assert (await call(method, f"{PATH}/{made['id']}")).status == 404
    records = await AuditRecord.filter(subject=LYON).order_by("id")
    assert [(r.actor, r.action) for r in records] == [("ada", "peer.allow"), ("ada", "peer.remove")]


@pytest.mark.parametrize("domain", ["", "not a host", "127.0.0.1", "paris.corp.example", "localhost"])
async def test_what_is_no_other_site_is_refused(call: Call, domain: str) -> None:
    answer = await call("POST", data={"domain": domain})
    assert (answer.status, "domain" in (await answer.json())["details"]) == (422, True)
    assert await Peer.all().count() == 0


async def test_the_list_has_pages(paris: Paris, call: Call) -> None:
    for number in range(5):
        await set_state(paris.site.live, f"site{number}.corp.example", "active", by="ada")
    await set_state(paris.site.live, NANTES, "suspended", by="ada")
    first = await call("GET", f"{PATH}?limit=2")
    assert [each["domain"] for each in await first.json()] == ["site4.corp.example", "site3.corp.example"]
    following = await call("GET", str(first.links["next"]["url"].path_qs))
    assert [each["domain"] for each in await following.json()] == ["site2.corp.example", "site1.corp.example"]
    oldest = str((await Peer.get(host="site0.corp.example")).id)
    after = await (await call("GET", f"{PATH}?limit=2&min_id={oldest}")).json()
    assert [each["domain"] for each in after] == ["site2.corp.example", "site1.corp.example"]


@pytest.mark.parametrize("scopes", ["read write", "admin:read", "read admin:read:domain_allows"])
async def test_writing_needs_its_own_scope(paris: Paris, scopes: str) -> None:
    call = await as_admin(paris, scopes)
    assert (await call("POST", data={"domain": LYON})).status == 403
    assert (await call("GET")).status == (200 if "admin" in scopes else 403)
    assert await peer_by_host(LYON) is None


async def test_a_member_gets_nothing_by_any_token(paris: Paris) -> None:
    for token in (
        await paris.token("admin:read admin:write"),
        await paris.app_token("admin:read admin:write"),
    ):
        headers = {"Authorization": f"Bearer {token}"}
        assert (await paris.client.get(PATH, headers=headers)).status == 403
        answer = await paris.client.post(PATH, data={"domain": LYON}, headers=headers)
        assert answer.status == 403
    assert await peer_by_host(LYON) is None


async def test_who_is_no_admin_any_more_has_no_power(paris: Paris, call: Call) -> None:
    ada = await Account.get(handle="ada")
    await Person.filter(id=ada.id).update(roles=" moderator ")
    assert (await call("GET")).status == 403


@pytest.mark.parametrize(("who", "grants"), [("amelie", False), ("ada", True)])
async def test_only_an_admin_can_grant_admin_scopes(paris: Paris, who: str, grants: bool) -> None:
    form = {"client_name": "Elk", "redirect_uris": OUT_OF_BAND, "scopes": "read admin:read"}
    application = await (await paris.client.post("/api/v1/apps", data=form)).json()
    browser = paris.browser()
    await browser.log_in(who)
    query = (
        f"response_type=code&client_id={application['client_id']}&redirect_uri={OUT_OF_BAND}"
        "&scope=read%20admin:read"
    )
    consent = await browser.get(f"/oauth/authorize?{query}")
    code = await (await browser.submit(consent, "/oauth/authorize", decision="allow")).text()
    secret = re.search('<code class="code"[^>]*>([^<]+)</code>', code)
    assert secret, code
    asked = {
        "grant_type": "authorization_code",
        "client_id": application["client_id"],
        "client_secret": application["client_secret"],
        "redirect_uri": OUT_OF_BAND,
        "code": secret[1],
    }
    token = await (await paris.client.post("/oauth/token", data=asked)).json()
    assert token["scope"].split() == (["read", "admin:read"] if grants else ["read"])


def test_parents_cover_their_parts_only() -> None:
    for scope in ADMIN_SCOPES:
        assert not covers("admin", scope.partition(":")[0] + "x")
        assert not covers("read", scope)
        assert not covers("write", scope)
    assert covers("admin:read", "admin:read:domain_allows")
    assert not covers("admin:read", "admin:write:domain_allows")
    assert not covers("admin:read:domain_allows", "admin:read")
