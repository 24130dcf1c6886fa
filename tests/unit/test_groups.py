"""Groups: who gets in, who reads, and that to everybody else a secret group is nothing at all."""

from pathlib import Path
from typing import Any

import pytest

from models.core.database import rows
from tests.office import Office, database, ids, office
from tests.streams import ears
from tests.world import Somebody, company

__all__ = ["database", "office"]

GROUPS = "/api/parvis/v1/groups"


async def found(owner: Somebody, name: str = "Sales", access: str = "open", **more: Any) -> dict[str, Any]:
    return await owner.post(GROUPS, {"name": name, "access": access, **more})


def handle(group: dict[str, Any]) -> str:
    return "@" + group["account"]["acct"]


async def add(group: dict[str, Any], owner: Somebody, person: Somebody) -> None:
    """Bring somebody into a group, whatever its access."""
    await owner.post(f"{GROUPS}/{group['id']}/invitations", {"account_id": person.id})
    await person.post(f"{GROUPS}/{group['id']}/join")


async def say(author: Somebody, text: str, **more: Any) -> dict[str, Any]:
    return await author.post("/api/v1/statuses", {"status": text, **more})


async def home(reader: Somebody) -> list[str]:
    """Return the texts in somebody's home, boosted ones too."""
    return [(each["reblog"] or each)["id"] for each in await reader.get("/api/v1/timelines/home")]


# --- coming and going ------------------------------------------------------------------------------------------


async def test_a_plain_client_joins_an_open_group_writes_in_it_and_leaves(office: Office) -> None:
    amelie, bruno = office.amelie, office.bruno
    group = await found(amelie)
    account = await bruno.get("/api/v1/accounts/lookup?acct=sales")
    assert (account["group"], account["locked"], account["followers_count"]) == (True, False, 1)
    relationship = await bruno.post(f"/api/v1/accounts/{account['id']}/follow")
    assert relationship["following"]
    [kept] = await bruno.get("/api/v1/lists")
    assert kept["title"] == "Sales"
    post = await say(amelie, "@sales new prices from Monday")
    assert post["id"] in await home(bruno)
    [listed] = await bruno.get(f"/api/v1/timelines/list/{kept['id']}")
    assert (listed["account"]["acct"], listed["reblog"]["id"]) == ("sales", post["id"])
    await bruno.post(f"/api/v1/accounts/{group['id']}/unfollow")
    assert await bruno.get("/api/v1/lists") == []
    assert await home(bruno) == []


async def test_a_closed_group_lets_in_whom_its_moderators_approve(office: Office) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    group = await found(amelie, access="closed")
    path = f"{GROUPS}/{group['id']}"
    for asking in (bruno, chloe):
        relationship = await asking.post(f"/api/v1/accounts/{group['id']}/follow")
        assert (relationship["following"], relationship["requested"]) == (False, True)
    await bruno.get(f"{path}/requests", status=403)
    assert [each["account"]["acct"] for each in await amelie.get(f"{path}/requests")] == ["chloe", "bruno"]
    await bruno.post(f"{path}/requests/{chloe.id}/approve", status=403)
    await amelie.post(f"{path}/requests/{bruno.id}/approve")
    await amelie.post(f"{path}/requests/{chloe.id}/refuse")
    await amelie.post(f"{path}/requests/{chloe.id}/approve", status=404)
    roles = {each["account"]["acct"]: each["role"] for each in await chloe.get(f"{path}/members")}
    assert roles == {"amelie": "owner", "bruno": "member"}
    assert (await chloe.get(path))["state"] is None


async def test_an_invitation_to_a_secret_group_is_accepted_like_a_request_to_follow(office: Office) -> None:
    amelie, bruno = office.amelie, office.bruno
    group = await found(amelie, "Merger", "secret")
    await bruno.post(f"{GROUPS}/{group['id']}/join", status=404)
    await amelie.post(f"{GROUPS}/{group['id']}/invitations", {"account_id": bruno.id})
    [asked] = await bruno.get("/api/v1/notifications?types[]=follow_request")
    assert (asked["type"], asked["account"]["id"]) == ("follow_request", group["id"])
    await bruno.post(f"/api/v1/follow_requests/{group['id']}/authorize")
    assert (await bruno.get(f"{GROUPS}/{group['id']}"))["state"] == "member"
    assert await bruno.get("/api/v1/notifications?types[]=follow_request") == []


async def test_owners_hand_over_before_they_leave(office: Office) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    group = await found(amelie)
    path = f"{GROUPS}/{group['id']}"
    for person in (bruno, chloe):
        await person.post(f"{path}/join")
    await amelie.post(f"{path}/leave", status=422)
    await amelie.call("PUT", f"{path}/members/{bruno.id}", json={"role": "moderator"})
    await bruno.call("PUT", f"{path}/members/{chloe.id}", json={"role": "moderator"}, status=403)
    await bruno.call("DELETE", f"{path}/members/{amelie.id}", status=403)
    await amelie.call("PUT", f"{path}/members/{bruno.id}", json={"role": "owner"})
    assert (await amelie.get(path))["role"] == "moderator"
    await amelie.post(f"{path}/leave")
    await bruno.call("DELETE", f"{path}/members/{chloe.id}")
    assert [each["account"]["acct"] for each in await bruno.get(f"{path}/members")] == ["bruno"]


async def test_a_name_that_is_nearly_taken_is_hinted_at_and_a_secret_one_is_not(office: Office) -> None:
    amelie, bruno = office.amelie, office.bruno
    await found(amelie, "Équipe vélo")
    refused = await bruno.post(GROUPS, {"name": "Equipe  VELO"}, status=422)
    assert "@equipe_velo" in refused["error"]
    insisted = await bruno.post(GROUPS, {"name": "Equipe velo", "handle": "velo2", "anyway": True})
    assert insisted["account"]["acct"] == "velo2"
    await found(amelie, "Merger", "secret")
    assert (await found(bruno, "Merger"))["account"]["acct"] == "merger"


@pytest.mark.parametrize(
    "given",
    [{"name": " "}, {"name": "x" * 101}, {"access": "hidden"}, {"kind": "gang"}, {"handle": "admin"}],
)
async def test_what_no_group_can_be(office: Office, given: dict[str, str]) -> None:
    await office.amelie.post(GROUPS, {"name": "Sales", **given}, status=422)
    assert await office.amelie.get(GROUPS) == []


async def test_the_site_decides_who_creates_groups(tmp_path: Path) -> None:
    async with company(tmp_path, "paris", groups_created_by="communicator") as world:
        paris = world["paris"]
        amelie, claire = await paris.person("amelie"), await paris.person("claire", role="communicator")
        await amelie.post(GROUPS, {"name": "Sales"}, status=403)
        assert (await found(claire))["role"] == "owner"


# --- who reads -------------------------------------------------------------------------------------------------

MATRIX = {
    "find": {"open": True, "closed": True, "secret": False},
    "describe": {"open": True, "closed": True, "secret": False},
    "members": {"open": True, "closed": True, "secret": False},
    "read": {"open": True, "closed": False, "secret": False},
    "boost": {"open": 200, "closed": 422, "secret": 422},
}
"""What somebody of the company who is not a member may; `boost` is what a member's boost is answered."""


@pytest.mark.parametrize("access", ["open", "closed", "secret"])
async def test_the_matrix_on_every_surface(office: Office, access: str) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    allowed = {name: row[access] for name, row in MATRIX.items()}
    await chloe.post(f"/api/v1/accounts/{amelie.id}/follow")  # Following an author opens no group.
    before = await chloe.get(f"/api/v1/accounts/{amelie.id}")
    group = await found(amelie, "Zanzibar", access, description="A far country")
    await add(group, amelie, bruno)
    post = await say(amelie, f"{handle(group)} @chloe the pineapple #fruit", visibility="public")
    answer = await say(bruno, "a banana", in_reply_to_id=post["id"], visibility="public")
    assert post["visibility"] == ("public" if access == "open" else "private")
    account, path = f"/api/v1/accounts/{group['id']}", f"{GROUPS}/{group['id']}"

    for reader in (bruno, amelie):
        assert post["id"] in await home(reader)
        assert ids((await reader.get("/api/v2/search?q=pineapple"))["statuses"]) == [post["id"]]
        assert ids((await reader.get(f"/api/v2/search?q={handle(group)}"))["accounts"]) == [group["id"]]
        assert (await reader.get(account))["group"]
        assert ids((await reader.get(f"/api/v1/statuses/{post['id']}/context"))["descendants"]) == [
            answer["id"]
        ]
        assert group["id"] in ids(await reader.get(GROUPS))

    assert (group["id"] in ids(await chloe.get(GROUPS))) is allowed["find"]
    for query in ("zanzibar", handle(group), group["account"]["uri"], group["account"]["url"]):
        hits = (await chloe.get("/api/v2/search", params={"q": query, "resolve": "true"}))["accounts"]
        assert (ids(hits) == [group["id"]]) is allowed["find"], query
    nothing = await chloe.ask("GET", "/api/v1/accounts/1")
    for shown in (account, path, f"/api/v1/accounts/lookup?acct={handle(group)}", f"{account}/statuses"):
        reply = await chloe.ask("GET", shown)
        expected = (200, None) if allowed["describe"] else (nothing.status, nothing.body)
        assert (reply.status, reply.body if reply.status != 200 else None) == expected, shown
    for listing in (f"{path}/members", f"{account}/followers"):
        assert ((await chloe.ask("GET", listing)).status == 200) is allowed["members"], listing
    assert bool(await chloe.get(f"/api/v1/accounts/relationships?id[]={group['id']}")) is allowed["describe"]
    assert bool(await chloe.get(f"/api/v1/accounts?id[]={group['id']}")) is allowed["describe"]
    for verb in ("follow", "block", "mute"):
        if not allowed["describe"]:
            assert (await chloe.ask("POST", f"{account}/{verb}")).status == 404, verb

    for each in (post, answer):
        status = f"/api/v1/statuses/{each['id']}"
        for surface in ("", "/context", "/source", "/history", "/favourited_by", "/reblogged_by"):
            if surface != "/source":
                assert ((await chloe.ask("GET", status + surface)).status == 200) is allowed["read"], surface
        for verb in ("favourite", "bookmark", "mute"):
            assert ((await chloe.ask("POST", f"{status}/{verb}")).status == 200) is allowed["read"], verb
    for listing in (
        "/api/v1/timelines/home",
        "/api/v1/timelines/public",
        "/api/v1/timelines/tag/fruit",
        f"/api/v1/accounts/{amelie.id}/statuses",
        "/api/v1/notifications",
    ):
        assert bool(await chloe.get(listing)) is allowed["read"], listing
    hits = await chloe.get("/api/v2/search?q=pineapple")
    assert bool(hits["statuses"]) is allowed["read"]
    assert bool((await chloe.get("/api/v2/search?q=%23fruit&type=hashtags"))["hashtags"]) is allowed["read"]
    after = await chloe.get(f"/api/v1/accounts/{amelie.id}")
    if not allowed["read"]:
        assert after["statuses_count"] == before["statuses_count"]
        assert after["last_status_at"] == before["last_status_at"]
    if not allowed["find"]:
        assert after["following_count"] == before["following_count"]
        assert group["id"] not in ids(await chloe.get(f"/api/v1/accounts/{bruno.id}/following"))
        suggested = [each["account"]["id"] for each in await chloe.get("/api/v2/suggestions")]
        assert group["id"] not in [*suggested, *ids(await chloe.get("/api/v1/directory"))]
    assert (await bruno.ask("POST", f"/api/v1/statuses/{post['id']}/reblog")).status == allowed["boost"]


async def test_streams_tell_of_a_closed_group_to_its_members_only(office: Office) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    await chloe.post(f"/api/v1/accounts/{amelie.id}/follow")
    group = await found(amelie, access="closed")
    await add(group, amelie, bruno)
    async with ears(bruno, "user") as his, ears(chloe, "user", "public", "public:local") as hers:
        inside = await say(amelie, "@sales pineapple")
        update = await his.event("update")
        assert update["reblog"]["id"] == inside["id"]
        await say(amelie, "for all")
        await hers.event("update")
    assert not any("pineapple" in str(said) for said in hers.heard)


async def test_who_is_taken_out_reads_no_more(office: Office) -> None:
    amelie, bruno = office.amelie, office.bruno
    group = await found(amelie, access="closed")
    await add(group, amelie, bruno)
    post = await say(amelie, "@sales @bruno secret prices")
    own = await say(bruno, "@sales my own")
    mentions = "/api/v1/notifications?types[]=mention"
    assert [each["status"]["id"] for each in await bruno.get(mentions)] == [post["id"]]
    await amelie.call("DELETE", f"{GROUPS}/{group['id']}/members/{bruno.id}")
    await bruno.get(f"/api/v1/statuses/{post['id']}", status=404)
    assert await home(bruno) == [own["id"]]
    assert await bruno.get(mentions) == []
    await bruno.post("/api/v1/statuses", {"status": "more", "in_reply_to_id": own["id"]}, status=422)


async def test_a_plain_client_cannot_leak(office: Office) -> None:
    """Whatever the client asks for, what names a closed group or answers in it is for its members."""
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    group = await found(amelie, access="closed")
    await add(group, amelie, bruno)
    inside = await say(amelie, "@sales inside")
    for more in (
        {"visibility": "direct", "status": "@chloe @sales psst"},
        {"visibility": "unlisted", "status": "@chloe look", "in_reply_to_id": inside["id"]},
    ):
        post = await bruno.post("/api/v1/statuses", more)
        await chloe.get(f"/api/v1/statuses/{post['id']}", status=404)
        assert post["mentions"] == [] or [each["acct"] for each in post["mentions"]] == ["sales"]
    assert await chloe.get("/api/v1/notifications") == []
    assert await chloe.get("/api/v1/conversations") == []
    outside = await chloe.ask("POST", "/api/v1/statuses", json={"status": "@sales let me in"})
    assert outside.status == 422
    public = await say(bruno, "for all")
    await bruno.call("PUT", f"/api/v1/statuses/{public['id']}", json={"status": "@sales for all"}, status=422)
    await bruno.post("/api/v1/statuses", {"status": "see", "quoted_status_id": inside["id"]}, status=422)
    await bruno.post(
        "/api/v1/statuses", {"status": "@sales see", "quoted_status_id": public["id"]}, status=422
    )
    await amelie.post(f"/api/v1/statuses/{inside['id']}/pin", status=422)
    hidden = await bruno.post(
        "/api/v1/statuses", {"status": "@sales about it", "in_reply_to_id": public["id"]}
    )
    assert (await chloe.get(f"/api/v1/statuses/{public['id']}"))["replies_count"] == 0
    edited = await bruno.call("PUT", f"/api/v1/statuses/{hidden['id']}", json={"status": "@chloe read"})
    assert [each["acct"] for each in edited["mentions"]] == ["sales"]
    await chloe.get(f"/api/v1/statuses/{hidden['id']}", status=404)


# --- moderation ------------------------------------------------------------------------------------------------


async def test_moderators_pin_lock_slow_down_remove_and_archive(office: Office) -> None:
    amelie, bruno = office.amelie, office.bruno
    group = await found(amelie, access="closed")
    path = f"{GROUPS}/{group['id']}"
    await add(group, amelie, bruno)
    post = await say(bruno, "@sales hello")
    for verb in ("pin", "lock"):
        await bruno.post(f"{path}/posts/{post['id']}/{verb}", status=403)
    await amelie.post(f"{path}/posts/{post['id']}/pin")
    [pinned] = await bruno.get(f"/api/v1/accounts/{group['id']}/statuses?pinned=true")
    assert pinned["reblog"]["id"] == post["id"]
    await amelie.post(f"{path}/posts/{post['id']}/lock")
    refused = await bruno.post(
        "/api/v1/statuses", {"status": "and", "in_reply_to_id": post["id"]}, status=422
    )
    assert "locked" in refused["error"]
    await amelie.post(f"{path}/posts/{post['id']}/unlock")
    await say(bruno, "and", in_reply_to_id=post["id"])
    assert (await amelie.call("PATCH", path, json={"slow_mode_s": 600}))["slow_mode_s"] == 600
    await bruno.post("/api/v1/statuses", {"status": "@sales again"}, status=422)
    await say(amelie, "@sales moderators do not wait")
    await bruno.call("DELETE", f"{path}/posts/{post['id']}", status=403)
    await amelie.call("DELETE", f"{path}/posts/{post['id']}")
    await bruno.get(f"/api/v1/statuses/{post['id']}", status=404)
    archived = await amelie.call("PATCH", path, json={"archived": True})
    assert archived["archived_at"]
    await amelie.post("/api/v1/statuses", {"status": "@sales too late"}, status=422)
    assert (await bruno.get("/api/v2/search?q=wait"))["statuses"] != []


async def test_a_post_taken_out_of_an_open_group_stays_its_authors(office: Office) -> None:
    amelie, bruno = office.amelie, office.bruno
    group = await found(amelie)
    await bruno.post(f"{GROUPS}/{group['id']}/join")
    post = await say(bruno, "@sales off topic")
    await amelie.call("DELETE", f"{GROUPS}/{group['id']}/posts/{post['id']}")
    assert await amelie.get(f"/api/v1/accounts/{group['id']}/statuses") == []
    assert (await amelie.get(f"/api/v1/statuses/{post['id']}"))["id"] == post["id"]
    await amelie.call("DELETE", f"{GROUPS}/{group['id']}/posts/{post['id']}", status=404)


async def test_what_is_in_one_group_is_not_moderated_from_another(office: Office) -> None:
    amelie, bruno = office.amelie, office.bruno
    theirs, mine = await found(bruno, "Purchasing"), await found(amelie)
    post = await say(bruno, f"{handle(theirs)} hello")
    for method, rest in (("DELETE", ""), ("POST", "/pin"), ("POST", "/lock")):
        await amelie.call(method, f"{GROUPS}/{mine['id']}/posts/{post['id']}{rest}", status=404)
        await amelie.call(method, f"{GROUPS}/{theirs['id']}/posts/{post['id']}{rest}", status=403)
    assert await office.town.run(lambda: rows("SELECT * FROM locked_threads")) == []


async def test_who_was_taken_out_edits_no_more_and_may_still_delete(office: Office) -> None:
    """What Bruno wrote for members is no way to speak to them after he left; his words stay his to take back."""
    amelie, bruno = office.amelie, office.bruno
    group = await found(amelie, access="closed")
    await add(group, amelie, bruno)
    post = await say(bruno, "@sales pineapple")
    path = f"/api/v1/statuses/{post['id']}"
    await bruno.call("PUT", path, json={"status": "@sales quince", "visibility": "private"})
    await amelie.call("DELETE", f"{GROUPS}/{group['id']}/members/{bruno.id}")
    for edited in ({"status": "damson"}, {"spoiler_text": "damson"}, {"quote_approval_policy": "public"}):
        answer = await bruno.ask("PUT", path, json={"status": "@sales quince", **edited})
        assert answer.status == 403, edited
        assert "delete" in answer.json["error"]
    assert "quince" in (await amelie.get(path))["content"]
    await bruno.call("DELETE", path)
    await amelie.get(path, status=404)


async def test_who_left_a_secret_group_is_told_the_same(office: Office) -> None:
    amelie, bruno = office.amelie, office.bruno
    group = await found(amelie, access="secret")
    await add(group, amelie, bruno)
    post = await say(bruno, f"{handle(group)} pineapple")
    await bruno.post(f"{GROUPS}/{group['id']}/leave")
    await bruno.call("PUT", f"/api/v1/statuses/{post['id']}", json={"status": "damson"}, status=403)


async def test_a_direct_answer_in_a_group_is_refused(office: Office) -> None:
    """It was meant for one person: nobody else may get it, and in the group there is nobody alone."""
    amelie, bruno = office.amelie, office.bruno
    group = await found(amelie, access="closed")
    await add(group, amelie, bruno)
    post = await say(amelie, "@sales pineapple")
    for text in ("@amelie between us", "@sales @amelie between us"):
        direct = {"status": text, "in_reply_to_id": post["id"], "visibility": "direct"}
        answer = await bruno.ask("POST", "/api/v1/statuses", json=direct)
        assert answer.status == 422, text
        assert "group" in answer.json["error"]
        assert "visibility" in answer.json["details"]
        later = direct | {"scheduled_at": "2090-01-01T00:00:00Z"}
        await bruno.call("POST", "/api/v1/statuses", json=later, status=422)
    assert (await amelie.get(f"/api/v1/statuses/{post['id']}"))["replies_count"] == 0
    assert await amelie.notifications() == []
    answer = await bruno.post("/api/v1/statuses", {"status": "for all", "in_reply_to_id": post["id"]})
    assert (await amelie.get(f"/api/v1/statuses/{answer['id']}"))["visibility"] == "private"
