"""Who of three sites sees what of a group: the table of the house, on every surface of each site.

Paris is the group's home. Léa in Lyon is a member, Max in Lyon is not, and nobody in Porto is, where Rita works.
"""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any, Literal

import pytest

from federation.client import FetchFailed
from tests import files
from tests.office import ids
from tests.streams import ears
from tests.world import PASSWORD, Somebody, Town, World, company

GROUPS = "/api/parvis/v1/groups"
Access = Literal["open", "closed", "secret"]
ACCESS: tuple[Access, ...] = ("open", "closed", "secret")

MATRIX: dict[str, dict[Access, Any]] = {
    "find": {"open": True, "closed": True, "secret": False},
    "describe": {"open": True, "closed": True, "secret": False},
    "members": {"open": True, "closed": True, "secret": False},
    "read": {"open": True, "closed": False, "secret": False},
    "join": {"open": "member", "closed": "requested", "secret": None},
    "boost": {"open": 200, "closed": 422, "secret": 422},
}
"""What people of the company may who are not members; `boost` is what the boost of a member is answered, `join` the
state that following brings."""


@dataclass
class Scene:
    world: World
    amelie: Somebody
    lea: Somebody
    max: Somebody
    rita: Somebody

    @property
    def outsiders(self) -> tuple[Somebody, ...]:
        return self.max, self.rita


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    async with company(tmp_path, "paris", "lyon", "porto") as world:
        await world.recognize()
        amelie = await world["paris"].person("amelie")
        lea, max_ = await world["lyon"].person("lea"), await world["lyon"].person("max")
        rita = await world["porto"].person("rita")
        for reader in (lea, max_, rita):
            await reader.follow(amelie)  # Following an author opens no group.
        yield Scene(world, amelie, lea, max_, rita)


async def _group_with_lea(scene: Scene, access: Access) -> dict[str, Any]:
    group = await scene.amelie.post(
        GROUPS, {"name": "Zanzibar", "access": access, "description": "A far country"}
    )
    account = await scene.amelie.find("@" + scene.lea.handle)
    await scene.amelie.do(f"{GROUPS}/{group['id']}/invitations", {"account_id": account["id"]})
    known = await scene.lea.find(_handle(group))
    await scene.lea.do(f"{GROUPS}/{known['id']}/join")
    assert (await scene.lea.get(f"{GROUPS}/{known['id']}"))["state"] == "member"
    return group


def _handle(group: dict[str, Any]) -> str:
    return f"@{group['account']['username']}@paris.corp.example"


async def _search(reader: Somebody, text: str, kind: str) -> list[dict[str, Any]]:
    return (await reader.get("/api/v2/search", params={"q": text, "resolve": "true", "type": kind}))[kind]


async def _texts(reader: Somebody, author: str) -> dict[str, str]:
    """Return what somebody is shown, by surface."""
    paths = [
        "/api/v1/timelines/home",
        "/api/v1/timelines/public",
        "/api/v1/timelines/public?remote=true",
        "/api/v1/timelines/tag/fruit",
        f"/api/v1/accounts/{author}/statuses",
        "/api/v1/notifications",
        "/api/v2/notifications",
        "/api/v2/search?q=pineapple",
        "/api/v2/search?q=%23fruit",
        "/api/v1/trends/tags",
        "/api/v1/trends/statuses",
        "/api/v1/directory",
        "/api/v2/suggestions",
        "/api/v1/conversations",
        GROUPS,
    ]
    shown = {path: str(await reader.get(path)) for path in paths}
    session = await session_of(reader)
    for page in ("/@amelie@paris.corp.example", "/tags/fruit", "/groups"):
        shown[page] = (await reader.ask("GET", page, headers=session)).body.decode()
    return shown


async def session_of(reader: Somebody) -> dict[str, str]:
    """Log in to the pages; return the headers of that browser."""
    browser = Somebody(reader.town, "", reader.account)
    form = await browser.ask("GET", "/login", headers={"Accept": "text/html"})
    hidden = dict(re.findall(r'<input type="hidden" name="(.*?)" value="(.*?)">', form.body.decode()))
    typed = {name: unescape(text) for name, text in hidden.items()}
    answer = await browser.ask(
        "POST",
        "/login",
        data=typed | {"login": reader.username, "password": PASSWORD},
        headers={"Cookie": _cookies(form), "Accept": "text/html"},
    )
    assert answer.status == 303, answer.body
    return {"Cookie": "; ".join(filter(None, (_cookies(form), _cookies(answer)))), "Accept": "text/html"}


def _cookies(answer: Any) -> str:
    return "; ".join(line.partition(";")[0] for line in answer.headers.getall("Set-Cookie", []))


@pytest.mark.parametrize("access", ACCESS)
async def test_the_matrix_over_three_sites(scene: Scene, access: Access) -> None:
    allowed = {name: row[access] for name, row in MATRIX.items()}
    amelie, lea = scene.amelie, scene.lea
    authors = {reader: await reader.find("@" + amelie.handle) for reader in (lea, *scene.outsiders)}
    group = await _group_with_lea(scene, access)
    picture = await amelie.call("POST", "/api/v1/media", data=files.form(files.photo(), "IMG.jpg"))
    named = " ".join("@" + outsider.handle for outsider in scene.outsiders)
    post = await amelie.publish(
        f"{_handle(group)} {named} the pineapple #fruit", visibility="public", media_ids=[picture["id"]]
    )
    found = await _search(lea, post["uri"], "statuses")
    answer = await lea.publish("a banana", in_reply_to_id=found[0]["id"], visibility="public")

    shown = await _texts(lea, authors[lea]["id"])
    for surface in ("/api/v1/timelines/home", "/api/v2/search?q=pineapple"):
        assert "pineapple" in shown[surface], surface
    thread = await amelie.get(f"/api/v1/statuses/{post['id']}/context")
    assert [each["uri"] for each in thread["descendants"]] == [answer["uri"]]
    boost = await lea.ask("POST", f"/api/v1/statuses/{found[0]['id']}/reblog")
    assert boost.status == allowed["boost"]

    for outsider in scene.outsiders:
        await _check_outsider(scene, outsider, authors[outsider], group, (post, answer), allowed)
    for town, may in (("lyon", True), ("porto", allowed["read"])):
        for address in (post["uri"], f"{post['uri']}/activity", answer["uri"]):
            if scene.world[town].host not in address:
                assert await _is_served(scene.world[town], address) is may, (town, address)
        assert await _is_served(scene.world[town], group["account"]["uri"]) is (may or allowed["describe"])
        medium = post["media_attachments"][0]["url"].partition("?")[0]
        assert (await _look(scene.world[town], medium) == 200) is may, town


async def _check_outsider(
    scene: Scene,
    outsider: Somebody,
    author: dict[str, Any],
    group: dict[str, Any],
    posts: tuple[dict[str, Any], ...],
    allowed: dict[str, Any],
) -> None:
    host = outsider.town.host
    for surface, text in (await _texts(outsider, author["id"])).items():
        assert allowed["read"] or not re.search("pineapple|banana", text), (host, surface)
        assert allowed["find"] or "Zanzibar" not in text, (host, surface)
    for each in posts:
        hits = await _search(outsider, each["uri"], "statuses")
        assert bool(hits) is allowed["read"], (host, each["uri"])
    if not allowed["read"]:
        now_shown = await outsider.get(f"/api/v1/accounts/{author['id']}")
        assert now_shown["statuses_count"] == author["statuses_count"]
    for query in (_handle(group), group["account"]["uri"], group["account"]["url"]):
        assert bool(await _search(outsider, query, "accounts")) is allowed["find"], (host, query)
    lookup = await outsider.ask("GET", f"/api/v1/accounts/lookup?acct={_handle(group)[1:]}")
    assert (lookup.status == 200) is allowed["describe"], host
    if not allowed["describe"]:
        nothing = await outsider.ask("GET", "/api/v1/accounts/lookup?acct=nobody@paris.corp.example")
        assert (lookup.status, lookup.body) == (nothing.status, nothing.body), host
        return
    here = lookup.json["id"]
    for listing in (f"{GROUPS}/{here}", f"{GROUPS}/{here}/members", f"/api/v1/accounts/{here}/followers"):
        assert ((await outsider.ask("GET", listing)).status == 200) is allowed["members"], (host, listing)
    await outsider.do(f"/api/v1/accounts/{here}/follow")
    assert (await outsider.get(f"{GROUPS}/{here}"))["state"] == allowed["join"], host


async def _is_served(town: Town, address: str) -> bool:
    """Tell whether a site is given a document, as itself."""

    async def ask() -> bool:
        try:
            await town.network.client.fetch_document(await town.network.policy.admit(address))
        except FetchFailed as error:
            if error.peer_status != 404:
                raise
            return False
        return True

    return await town.run(ask)


async def _look(town: Town, address: str) -> int:
    async def ask() -> int:
        admitted = await town.network.policy.admit(address)
        return (await town.network.client.look(admitted, signed=True)).status

    return await town.run(ask)


@pytest.mark.parametrize("access", ["closed", "secret"])
async def test_streams_tell_members_of_other_sites_only(scene: Scene, access: Access) -> None:
    group = await _group_with_lea(scene, access)
    async with ears(scene.lea, "user") as hers, ears(scene.max, "user", "public", "public:remote") as his:
        await scene.amelie.publish(f"{_handle(group)} @{scene.max.handle} pineapple")
        assert "pineapple" in (await hers.event("update"))["reblog"]["content"]
        await scene.amelie.publish("for all")
        await his.event("update")
    assert not any("pineapple" in str(said) or "Zanzibar" in str(said) for said in his.heard)


@pytest.mark.parametrize("access", ["closed", "secret"])
async def test_who_is_taken_out_reads_no_more_at_any_site(scene: Scene, access: Access) -> None:
    """Léa was the last one in Lyon: what Lyon had of the group goes."""
    group = await _group_with_lea(scene, access)
    post = await scene.amelie.publish(f"{_handle(group)} pineapple")
    assert ids(await _search(scene.lea, post["uri"], "statuses"))
    account = await scene.amelie.find("@" + scene.lea.handle)
    await scene.amelie.call("DELETE", f"{GROUPS}/{group['id']}/members/{account['id']}")
    await scene.world.settle()
    await scene.amelie.publish(f"{_handle(group)} another pineapple")
    author = await scene.lea.find("@" + scene.amelie.handle)
    for surface, text in (await _texts(scene.lea, author["id"])).items():
        assert "pineapple" not in text, surface
        assert access == "closed" or "Zanzibar" not in text, surface
    assert not await _is_served(scene.world["lyon"], post["uri"])
