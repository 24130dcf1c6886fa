"""Groups across sites: what is open is read elsewhere; of what is not, no site without a member learns anything."""

from pathlib import Path
from typing import Any

import pytest

from federation.client import FetchFailed
from models.core.database import execute, rows, value
from models.core.errors import NotFound
from tests import files
from tests.world import Somebody, Town, World, company

GROUPS = "/api/parvis/v1/groups"


async def _found(owner: Somebody, access: str) -> dict[str, Any]:
    return await owner.post(GROUPS, {"name": "Sales", "access": access})


async def _everything_for(world: World, town: Town) -> list[str]:
    """Return what other sites ever queued for one."""
    sql = (
        "SELECT a.body FROM outgoing_activities a JOIN deliveries d ON d.activity_id = a.id"
        " WHERE d.host = $1 ORDER BY a.id"
    )
    found = [await other.run(lambda: rows(sql, town.host)) for other in world.towns.values()]
    return [bytes(each["body"]).decode() for sent in found for each in sent]


async def test_an_open_group_is_followed_from_another_site_and_brings_its_posts(tmp_path: Path) -> None:
    async with company(tmp_path, "paris", "lyon") as world:
        amelie, lea = await world["paris"].person("amelie"), await world["lyon"].person("lea")
        await _found(amelie, "open")
        account = await lea.find("@sales@paris.corp.example")
        assert (account["group"], account["locked"]) == (True, False)
        await lea.do(f"/api/v1/accounts/{account['id']}/follow")
        post = await amelie.publish("@sales new prices")
        [shown] = await lea.home()
        assert (shown["account"]["acct"], shown["reblog"]["uri"]) == ("sales@paris.corp.example", post["uri"])


async def test_who_follows_an_open_group_from_another_site_writes_in_it_by_naming_it(tmp_path: Path) -> None:
    """Léa does and Bruno in Paris reads it; Max, who does not follow it, only mentions it."""
    async with company(tmp_path, "paris", "lyon") as world:
        paris, lyon = world["paris"], world["lyon"]
        amelie, bruno = await paris.person("amelie"), await paris.person("bruno")
        lea, max_ = await lyon.person("lea"), await lyon.person("max")
        group = await _found(amelie, "open")
        await bruno.post(f"{GROUPS}/{group['id']}/join")
        handle = "@sales@paris.corp.example"
        account = await lea.find(handle)
        await lea.do(f"/api/v1/accounts/{account['id']}/follow")
        await max_.publish(f"{handle} hello?")
        await lea.publish(f"{handle} only for you", visibility="direct")
        post = await lea.publish(f"{handle} Lyon sells, too")
        [shown] = await bruno.home()
        assert (shown["account"]["acct"], shown["reblog"]["uri"]) == ("sales", post["uri"])
        answer = await lea.publish(f"{handle} a lot", in_reply_to_id=post["id"])
        assert len(await bruno.home()) == 1
        here = shown["reblog"]["id"]
        thread = await bruno.get(f"/api/v1/statuses/{here}/context")
        assert [each["uri"] for each in thread["descendants"]] == [answer["uri"]]
        await amelie.call("DELETE", f"{GROUPS}/{group['id']}/posts/{here}")
        await world.settle()
        assert await bruno.home() == []
        assert (await lea.get(f"/api/v1/statuses/{post['id']}"))["reblogs_count"] == 0


async def test_what_a_group_does_not_take_is_not_carried(tmp_path: Path) -> None:
    """Lyon tells Léa so at once; where it has not heard yet, Paris does not carry what she writes."""
    async with company(tmp_path, "paris", "lyon") as world:
        paris, lyon = world["paris"], world["lyon"]
        amelie, lea = await paris.person("amelie"), await lyon.person("lea")
        group = await _found(amelie, "open")
        path, handle = f"{GROUPS}/{group['id']}", "@sales@paris.corp.example"
        await lea.do(f"/api/v1/accounts/{(await lea.find(handle))['id']}/follow")
        await lea.publish(f"{handle} one")
        for change in ({"slow_mode_s": 600}, {"slow_mode_s": 0, "archived": True}):
            await amelie.call("PATCH", path, json=change)
            await world.settle()
            refused = await lea.ask("POST", "/api/v1/statuses", json={"status": f"{handle} two"})
            assert refused.status == 422
            await lyon.run(lambda: execute("UPDATE groups SET slow_mode_s = 0, archived_at = NULL"))
            await lea.publish(f"{handle} two")
            assert len(await amelie.home()) == 1


@pytest.mark.parametrize("access", ["closed", "secret"])
async def test_nothing_of_a_group_that_is_not_open_reaches_a_site_without_a_member(
    tmp_path: Path, access: str
) -> None:
    """Hugo at HQ is a member. Léa in Lyon follows Amélie, is named, asks to join, and reads all addresses: not a
    word of it comes."""
    async with company(tmp_path, "paris", "lyon", "hq") as world:
        await world.recognize()
        paris, lyon = world["paris"], world["lyon"]
        amelie, bruno = await paris.person("amelie"), await paris.person("bruno")
        lea, hugo = await lyon.person("lea"), await world["hq"].person("hugo")
        followed = await lea.follow(amelie)
        group = await _found(amelie, access)
        path, handle = f"{GROUPS}/{group['id']}", f"@{group['account']['acct']}"
        for member in (bruno, hugo):
            account = await amelie.find("@" + member.handle)
            await amelie.do(f"{path}/invitations", {"account_id": account["id"]})
        await bruno.post(f"{path}/join")
        [invitation] = await hugo.notifications()
        await hugo.do(f"/api/v1/follow_requests/{invitation['account']['id']}/authorize")
        before = await _everything_for(world, lyon)

        post = await amelie.publish(f"{handle} @lea@lyon.corp.example pineapple", visibility="public")
        answer = await bruno.publish("@lea@lyon.corp.example banana", in_reply_to_id=post["id"])
        await amelie.call("PUT", f"/api/v1/statuses/{post['id']}", json={"status": "pineapples"})
        await amelie.call("PATCH", path, json={"description": "about pineapples"})
        await bruno.do(f"/api/v1/statuses/{post['id']}/favourite")
        await bruno.call("DELETE", f"/api/v1/statuses/{answer['id']}")
        await world.settle()

        assert await _everything_for(world, lyon) == before
        for address in (post["uri"], post["uri"] + "/activity", answer["uri"], post["url"]):
            for _ in range(2):  # The second time, the refusal is remembered.
                hits = await lea.get("/api/v2/search", params={"q": address, "resolve": "true"})
                assert (hits["statuses"], hits["accounts"]) == ([], []), address
        hits = await lea.get(
            "/api/v2/search", params={"q": f"{handle}@paris.corp.example", "resolve": "true"}
        )
        assert bool(hits["accounts"]) is (access == "closed")
        if hits["accounts"]:
            await lea.do(f"/api/v1/accounts/{hits['accounts'][0]['id']}/follow")
            [relationship] = await lea.get(f"/api/v1/accounts/relationships?id[]={hits['accounts'][0]['id']}")
            assert (relationship["following"], relationship["requested"]) == (False, True)
            assert await lea.get(f"/api/v1/accounts/{hits['accounts'][0]['id']}/statuses") == []
        assert await lea.home() == []
        assert (await lea.get(f"/api/v1/accounts/{followed['id']}"))["statuses_count"] == 0
        sql = "SELECT count(*) FROM posts WHERE content LIKE '%pineapple%' OR content LIKE '%banana%'"
        assert await lyon.run(lambda: value(sql)) == 0


async def test_files_and_threads_of_a_closed_group_are_not_there_for_other_sites(tmp_path: Path) -> None:
    """Bruno answers a public post inside the group; Lyon reads the post and its thread, and finds no more."""
    async with company(tmp_path, "paris", "lyon") as world:
        paris, lyon = world["paris"], world["lyon"]
        amelie = await paris.person("amelie")
        await _found(amelie, "closed")
        picture = await amelie.call("POST", "/api/v1/media", data=files.form(files.photo(), "IMG.jpg"))
        public = await amelie.publish("for all")
        inside = await amelie.publish("@sales see", in_reply_to_id=public["id"], media_ids=[picture["id"]])
        shown = inside["media_attachments"][0]["url"].partition("?")[0]
        context = f"https://paris.corp.example/contexts/{public['id']}?page=true"
        for address, status in (
            (public["uri"], 200),
            (inside["uri"], 404),
            (inside["uri"] + "/activity", 404),
            (inside["uri"] + "/replies", 404),
            (shown, 404),
        ):
            assert await _status(lyon, address) == status, address
        for collection in (context, public["uri"] + "/replies?page=true"):
            document = await lyon.run(lambda at=collection: _document(lyon, at))  # type: ignore[misc]
            assert inside["uri"] not in str(document), collection


async def _document(town: Town, address: str) -> Any:
    return (await town.network.client.fetch_document(await town.network.policy.admit(address))).document


async def _status(town: Town, address: str) -> int:
    async def look() -> int:
        admitted = await town.network.policy.admit(address)
        return (await town.network.client.look(admitted, signed=True)).status

    return await town.run(look)


async def test_a_secret_group_is_the_same_as_nothing_to_strangers_and_peers(tmp_path: Path) -> None:
    async with company(tmp_path, "paris", "lyon") as world:
        paris, lyon = world["paris"], world["lyon"]
        group = await _found(await paris.person("amelie"), "secret")
        stranger = paris.anybody()
        name, uri = group["account"]["acct"], group["account"]["uri"]
        finger = "/.well-known/webfinger?resource="
        nothing = await stranger.ask("GET", f"{finger}acct:nobody@paris.corp.example")
        for resource in (f"acct:{name}@paris.corp.example", uri, group["account"]["url"]):
            reply = await stranger.ask("GET", finger + resource)
            assert (reply.status, reply.body) == (nothing.status, nothing.body), resource
        for path in ("", "/outbox", "/followers", "/following", "/collections/featured"):
            refused = await _refusal(lyon, uri + path)
            assert refused == await _refusal(lyon, f"https://paris.corp.example/users/1{path}"), path


async def _refusal(town: Town, address: str) -> tuple[type, str]:
    """Return how a document is refused to a site."""

    async def fetch() -> None:
        await town.network.client.fetch_document(await town.network.policy.admit(address))

    with pytest.raises((FetchFailed, NotFound)) as refused:
        await town.run(fetch)
    return type(refused.value), str(refused.value).replace(address, "")
