"""Who reads this? Counted before a post is published, and told with each that is.

Paris has Amélie, Karim and Claire, Lyon Bruno and Léa; Milan is linked and has nobody who is known here.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from models.core.database import execute
from outbox.posts.readers import readers_of
from tests.both import NewUrl, new_url
from tests.unit.test_page_cost import statements
from tests.world import Somebody, Town, World, company

__all__ = ["new_url"]

GROUPS = "/api/parvis/v1/groups"
AUDIENCE = "/api/parvis/v1/audience"
LYON, MILAN = "lyon.corp.example", "milan.corp.example"


@dataclass
class Scene:
    world: World
    amelie: Somebody
    karim: Somebody
    claire: Somebody
    bruno: Somebody
    lea: Somebody

    @property
    def paris(self) -> Town:
        return self.world["paris"]

    async def asks(
        self, text: str = "Bonjour", *, who: Somebody | None = None, **fields: Any
    ) -> dict[str, Any]:
        """Let Amélie's client ask who would read a text."""
        return await (who or self.amelie).get(AUDIENCE, params={"status": text, **fields})

    async def found_group(self, access: str = "closed") -> str:
        """Amélie's group Vega, with Karim and Bruno."""
        group = await self.amelie.post(GROUPS, {"name": "Vega", "access": access})
        for person in (self.karim, self.bruno):
            account = await self.amelie.find("@" + person.handle)
            await self.amelie.do(f"{GROUPS}/{group['id']}/invitations", {"account_id": account["id"]})
            there = await person.find(f"@vega@{self.paris.host}")
            await person.do(f"/api/v1/accounts/{there['id']}/follow")
        return group["id"]


@pytest.fixture
async def scene(tmp_path: Path, new_url: NewUrl | None) -> AsyncIterator[Scene]:
    databases = {name: await new_url() for name in ("paris", "lyon")} if new_url else {}
    async with company(tmp_path, "paris", "lyon", databases=databases) as world:
        await world.recognize()
        people = [await world["paris"].person(name) for name in ("amelie", "karim", "claire")]
        people += [await world["lyon"].person(name) for name in ("bruno", "lea")]
        await world["paris"].allow(MILAN)
        yield Scene(world, *people)


def _counts(found: dict[str, Any]) -> dict[str, Any]:
    return {each["site"]: "few" if each["few"] else each["count"] for each in found["sites"]}


def _left_out(found: dict[str, Any]) -> dict[str, str]:
    return {each["site"]: each["why"] for each in found["left_out"]}


def _unread(found: dict[str, Any]) -> dict[str, str]:
    return {each["acct"]: each["why"] for each in found["unread"]}


async def _people(scene: Scene, host: str, number: int | None) -> None:
    await scene.paris.run(lambda: execute("UPDATE peers SET people_told = $2 WHERE host = $1", host, number))


async def test_everybody(scene: Scene) -> None:
    """Our own people are counted; of other sites what they report, and of few only that."""
    await _people(scene, LYON, 120)
    found = await scene.asks()
    assert (found["kind"], found["total"], found["whole"]) == ("all", 123, False)
    assert _counts(found) == {scene.paris.host: 3, LYON: 120, MILAN: None}
    assert found["sites"][0]["name"] == scene.paris.settings.name
    await _people(scene, MILAN, 9)
    found = await scene.asks(visibility="unlisted")
    assert _counts(found) == {scene.paris.host: 3, LYON: 120, MILAN: "few"}
    await scene.paris.allow(MILAN, state="suspended")
    found = await scene.asks()
    assert (found["whole"], _left_out(found)) == (True, {MILAN: "suspended"})
    await scene.paris.run(
        lambda: execute("UPDATE peers SET scope = 'listed', scope_names = 'karim' WHERE host = $1", LYON)
    )
    assert _left_out(await scene.asks()) == {MILAN: "suspended", LYON: "not_shown"}
    assert _unread(await scene.asks(f"@{scene.bruno.handle} @lea@{LYON}")) == {f"lea@{LYON}": "unknown"} | (
        {f"bruno@{LYON}": "unknown"}
    )


async def test_ones_site_alone(scene: Scene) -> None:
    await scene.amelie.find("@" + scene.bruno.handle)
    text = f"@karim @{scene.bruno.handle} @x@elsewhere.example @personne"
    choices: tuple[dict[str, Any], ...] = ({"visibility": "site"}, {"local_only": "true"})
    for chosen in choices:
        found = await scene.asks(text, **chosen)
        assert (found["kind"], found["local_only"], found["total"], found["whole"]) == ("site", True, 3, True)
        assert _counts(found) == {scene.paris.host: 3}
        assert _left_out(found) == {LYON: "site_only", MILAN: "site_only"}
        assert _unread(found) == {
            scene.bruno.handle: "other_site",
            "x@elsewhere.example": "other_site",
            "personne": "unknown",
        }


async def test_followers_and_who_is_named(scene: Scene) -> None:
    await scene.karim.follow(scene.amelie)
    await scene.bruno.follow(scene.amelie)
    found = await scene.asks(visibility="private")
    assert (found["kind"], _counts(found)) == ("followers", {scene.paris.host: 1, LYON: 1})
    assert _left_out(found) == {MILAN: "no_follower"}
    await scene.amelie.find("@" + scene.lea.handle)
    found = await scene.asks(f"@{scene.lea.handle} @{scene.bruno.handle} @claire", visibility="private")
    assert _counts(found) == {scene.paris.host: 2, LYON: 2}
    found = await scene.asks(f"@{scene.lea.handle} @x@elsewhere.example", visibility="direct")
    assert (found["kind"], found["total"], _counts(found)) == ("named", 1, {LYON: 1})
    assert _left_out(found) == {MILAN: "nobody_named"}
    assert _unread(found) == {"x@elsewhere.example": "not_linked"}
    await scene.amelie.post(f"/api/v1/accounts/{scene.claire.id}/block")
    assert _unread(await scene.asks("@claire", visibility="direct")) == {"claire": "blocked"}


async def test_a_group_its_sites_and_who_is_outside(scene: Scene) -> None:
    group = await scene.found_group()
    found = await scene.asks("@claire", group_id=group)
    assert found["group"] == {"id": group, "acct": "vega", "name": "Vega"}
    assert (found["kind"], found["total"], found["whole"]) == ("group", 3, True)
    assert _counts(found) == {scene.paris.host: 2, LYON: 1}
    assert _left_out(found) == {MILAN: "no_member"}
    [claire] = found["unread"]
    assert (claire["id"], claire["why"], claire["may_invite"]) == (scene.claire.id, "not_member", True)
    # A name in the text decides as well, whatever was chosen; one who does not moderate invites nobody.
    found = await scene.asks("@vega @claire", who=scene.karim, visibility="public")
    assert found["kind"] == "group"
    assert [(each["acct"], each["may_invite"]) for each in found["unread"]] == [("claire", False)]
    await scene.amelie.do(f"{GROUPS}/{group}/invitations", {"account_id": scene.claire.id})
    assert _unread(await scene.asks("@claire", group_id=group)) == {"claire": "invited"}
    # Bruno's site knows its own members, and which sites have some.
    there = await scene.bruno.find(f"@vega@{scene.paris.host}")
    found = await scene.asks(who=scene.bruno, group_id=there["id"])
    assert (_counts(found), found["whole"]) == ({LYON: 1, scene.paris.host: None}, False)
    for who, fields in (
        (scene.claire, {"group_id": group}),
        (scene.amelie, {"group_id": group, "visibility": "site"}),
        (scene.amelie, {"visibility": "everybody"}),
        (scene.amelie, {"visibility": "members"}),
        (scene.amelie, {"content_type": "text/html"}),
        (scene.amelie, {"status": "x" * 100_000}),
    ):
        answer = await who.ask("POST", AUDIENCE, json={"status": "Bonjour", **fields})
        assert answer.status == 422, (fields, answer.json)
    for nothing in ({"group_id": "7"}, {"in_reply_to_id": "7"}):
        await scene.amelie.call("GET", AUDIENCE, params=nothing, status=404)
    await scene.paris.anybody().call("GET", AUDIENCE, status=401)


async def test_an_open_group_is_for_all(scene: Scene) -> None:
    group = await scene.found_group("open")
    found = await scene.asks(group_id=group)
    assert (found["kind"], found["group"]["id"]) == ("all", group)
    await scene.amelie.call("GET", AUDIENCE, params={"group_id": group, "visibility": "private"}, status=422)


async def test_an_answer_is_for_whom_what_it_answers_was(scene: Scene) -> None:
    kept = await scene.karim.publish("Entre nous", visibility="site")
    found = await scene.asks(visibility="public", in_reply_to_id=kept["id"])
    assert (found["kind"], found["total"]) == ("site", 3)
    secret = await scene.karim.publish("@claire", visibility="direct")
    await scene.amelie.call("GET", AUDIENCE, params={"in_reply_to_id": secret["id"]}, status=404)


async def test_a_site_may_tell_no_numbers(scene: Scene) -> None:
    object.__setattr__(scene.paris.network.site.settings, "reader_numbers", False)
    found = await scene.asks(visibility="site")
    assert (_counts(found), found["total"], found["whole"]) == ({scene.paris.host: None}, 0, False)


async def test_it_costs_the_same_for_many(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    async def once(names: list[str], visibility: Any) -> int:
        with statements(monkeypatch) as asked:
            await readers_of(scene.paris.network, scene.amelie.account, visibility, names=names)
        return len(asked)

    async def cost(names: list[str], visibility: Any) -> int:
        """Return the least of three: the site may look after itself meanwhile."""
        return min([await once(names, visibility) for _ in range(3)])

    async def costs(names: list[str]) -> list[int]:
        return [await cost(names, each) for each in ("public", "site", "private", "direct")]

    few = await scene.paris.run(lambda: costs(["karim"]))
    for n in range(7):
        other = await scene.paris.person(f"other{n}")
        await other.follow(scene.amelie)
        await scene.paris.allow(f"site{n}.example")
    names = ["karim", *(f"other{n}" for n in range(7)), *(f"x{n}@site{n}.example" for n in range(7))]
    assert await scene.paris.run(lambda: costs(names)) == few
    assert max(few) <= 8


async def test_each_post_says_who_reads_it(scene: Scene) -> None:
    group = await scene.found_group()
    vega = {"id": group, "acct": "vega", "name": "Vega"}
    for text, visibility, kind, of, named in (
        ("Bonjour", "public", "all", None, []),
        ("Bonjour", "unlisted", "all", None, []),
        ("@karim", "site", "site", None, []),
        ("@karim", "private", "followers", None, []),
        ("@karim @claire", "direct", "named", None, ["karim", "claire"]),
        ("@vega @karim", "public", "group", vega, []),
    ):
        post = await scene.amelie.publish(text, visibility=visibility)
        expected = {"kind": kind, "group": of, "named": named}
        assert post["audience"] == expected
        again = await scene.amelie.get(f"/api/v1/statuses/{post['id']}")
        assert again["audience"] == expected
    [there] = [each for each in await scene.bruno.home() if each["audience"]["kind"] == "group"][:1]
    assert there["audience"]["group"]["acct"] == f"vega@{scene.paris.host}"
