"""VISIBILITY, walked: `can_see` for one post and `visible_posts` for lists say what the table says."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from models.announcements.announcements import Announcement, AnnouncementTarget
from models.core.accounts import Account
from models.core.base import now
from models.core.database import value
from models.core.transaction import transaction
from models.core.visibility import COLLEAGUE, VISIBILITY, Relation, Visibility, can_see, visible_posts
from models.groups.groups import put_member
from models.groups.sites import set_sites
from models.moderation.moderation import Block
from models.people.follows import Follow
from models.posts.posts import NewPost, Post, insert_post, post_for, seen
from outbox.people.accounts import set_department, set_role
from tests.both import NewUrl, new_url
from tests.world import World, company

__all__ = ["new_url"]

CASES = [(v, r) for v, relations in VISIBILITY.items() for r in relations]


@pytest.fixture
async def world(tmp_path: Path, new_url: NewUrl | None) -> AsyncIterator[World]:
    """Paris, on each database: the law in SQL is what people meet."""
    databases = {"paris": await new_url()} if new_url else {}
    async with company(tmp_path, "paris", databases=databases) as one_site:
        yield one_site


async def _account(name: str, host: str = "", kind: str = "Person") -> int:
    handle = f"{name}@{host}" if host else name
    uri = f"https://x.example/{handle}"
    account = await Account.create(username=name, host=host, handle=handle, uri=uri, actor_type=kind)
    return account.id


async def _announce(post_id: int, kind: str, name: str, author_id: int | None = None) -> None:
    """Let a post be an announcement to some."""
    made = await Announcement.create(author_id=author_id, published_at=now(), post_id=post_id)
    await AnnouncementTarget.create(announcement_id=made.id, kind=kind, name=name)


async def _viewer(relation: Relation, author_id: int, post_id: int, group_id: int) -> int | None:
    """Make somebody who stands in this relation to the author, and in no stronger one."""
    if relation == "anonymous":
        return None
    if relation == "self":
        return author_id
    viewer_id = await _account(f"{relation}-{post_id}", host="lyon.corp.example")
    if relation == "mentioned":
        sql = f"INSERT INTO mentions (post_id, account_id) VALUES ({post_id}, {viewer_id}) RETURNING id"
        await value(sql)
    if relation == "targeted":
        targeted = await _account(f"targets-{post_id}")
        await _announce(post_id, "group", str(targeted))
        await put_member(targeted, viewer_id, "member")
    if relation == "member":
        await put_member(group_id, viewer_id, "member")
    else:  # Asking or being asked is not being in.
        await put_member(group_id, viewer_id, "requested" if relation == "pending" else "invited")
    if relation in ("follower", "pending"):
        state = "accepted" if relation == "follower" else "pending"
        await Follow.create(account_id=viewer_id, target_id=author_id, state=state)
    if relation == "blocked":  # even as an accepted follower and member who is mentioned
        await put_member(group_id, viewer_id, "member")
        await Follow.create(account_id=viewer_id, target_id=author_id, state="accepted")
        await value(
            f"INSERT INTO mentions (post_id, account_id) VALUES ({post_id}, {viewer_id}) RETURNING id"
        )
        await Block.create(account_id=author_id, target_id=viewer_id)
    return viewer_id


async def test_both_readings_equal_the_table(world: World) -> None:
    async def walk() -> None:
        author_id, group_id = await _account("amelie"), await _account("sales")
        for visibility, relation in CASES:
            post = await _post(author_id, visibility, f"{visibility}-{relation}", group_id)
            viewer_id = await _viewer(relation, author_id, post.id, group_id)
            allowed = VISIBILITY[visibility][relation]
            assert await can_see(viewer_id, seen(post)) is allowed, (visibility, relation)
            if viewer_id is not None:  # strangers get no list at all
                assert await _is_listed(viewer_id, post.id) is allowed, (visibility, relation)

    await world["paris"].run(walk())


@pytest.mark.parametrize("kind", ["department", "group"])
async def test_an_announcement_to_some_is_read_by_them_and_by_who_announces(world: World, kind: str) -> None:
    """By people who are meant, by the sites where it is announced, by its author, and by who may announce here."""
    paris = world["paris"]
    people = {name: await paris.person(name) for name in ("amelie", "bruno", "claire", "ada", "dora", "mona")}
    for name, role in (("claire", "communicator"), ("ada", "admin"), ("mona", "moderator")):
        await paris.run(set_role(name, role, by="ada"))
    await paris.run(set_department("bruno", "Ventes", by="ada"))

    async def walk() -> set[str]:
        group_id = await _account("velo", kind="Group")
        await put_member(group_id, people["bruno"].account.id, "member")
        await put_member(group_id, people["dora"].account.id, "requested")
        await set_sites(group_id, ["lyon.example"])
        post = await _post(await _account("news", kind="Service"), "targeted", "badges")
        await _announce(
            post.id, kind, "Ventes" if kind == "department" else str(group_id), people["amelie"].account.id
        )
        viewers = {name: each.account.id for name, each in people.items()}
        viewers |= {
            town: await _account(town, f"{town}.example", "Application") for town in ("lyon", "brest")
        }
        seeing = {name for name, viewer in viewers.items() if await can_see(viewer, seen(post))}
        assert seeing == {name for name, viewer in viewers.items() if await _is_listed(viewer, post.id)}
        return seeing

    sites = {"lyon"} if kind == "group" else set()
    assert await paris.run(walk()) == {"amelie", "bruno", "claire", "ada"} | sites


async def test_a_site_that_signs_for_itself_is_a_colleague(world: World) -> None:
    async def walk() -> None:
        author_id = await _account("amelie")
        for visibility in VISIBILITY:
            post = await _post(author_id, visibility, visibility)
            allowed = VISIBILITY[visibility]["colleague"]
            assert await can_see(COLLEAGUE, seen(post)) is allowed
            assert await _is_listed(COLLEAGUE, post.id) is allowed

    await world["paris"].run(walk())


@pytest.mark.parametrize(
    ("home", "reads"),
    [("", {"site@lyon"}), ("paris.example", {"site@lyon", "colleague@lyon"})],
    ids=["ours", "another site's"],
)
async def test_a_site_with_members_reads_what_is_for_them(world: World, home: str, reads: set[str]) -> None:
    """Who is a member elsewhere, only the group's home knows: others leave it to the member's site."""

    async def walk() -> set[str]:
        group_id = await _account("sales", home)
        post = await _post(await _account("amelie"), "members", "inside", group_id)
        await set_sites(group_id, ["lyon.example"])
        viewers = {
            f"{name}@{town}": await _account(name, f"{town}.example", kind)
            for town in ("lyon", "brest")
            for name, kind in (("site", "Application"), ("colleague", "Person"))
        }
        seeing = {name for name, viewer in viewers.items() if await can_see(viewer, seen(post))}
        assert seeing == {name for name, viewer in viewers.items() if await _is_listed(viewer, post.id)}
        return seeing

    assert await world["paris"].run(walk()) == reads


async def test_who_was_a_member_of_a_group_that_is_gone_sees_nothing(world: World) -> None:
    async def walk() -> None:
        post = await _post(await _account("amelie"), "members", "orphan")
        viewer_id = await _account("karim")
        assert not await can_see(viewer_id, seen(post))
        assert not await _is_listed(viewer_id, post.id)

    await world["paris"].run(walk())


async def _post(author_id: int, visibility: Visibility, name: str, group_id: int | None = None) -> Post:
    uri = f"https://paris.corp.example/{name}"
    async with transaction():
        return await insert_post(
            NewPost(
                account_id=author_id, uri=uri, url=uri, local=True, visibility=visibility, group_id=group_id
            )
        )


async def _is_listed(viewer_id: int, post_id: int) -> bool:
    condition = visible_posts("$1")
    return bool(await value(f"SELECT 1 FROM posts p WHERE {condition} AND p.id = $2", viewer_id, post_id))


async def test_what_may_not_be_seen_does_not_exist_on_any_surface(world: World) -> None:
    """A colleague who is not addressed gets the same 404 as for no post, everywhere."""
    paris = world["paris"]
    amelie, karim, lea = [await paris.person(name) for name in ("amelie", "karim", "lea")]
    secret = await amelie.publish("@karim entre nous #secret", visibility="direct")
    path = f"/api/v1/statuses/{secret['id']}"
    missing = await lea.ask("GET", "/api/v1/statuses/1")
    for surface in ("", "/context", "/source", "/history", "/favourited_by", "/reblogged_by"):
        answer = await lea.ask("GET", path + surface)
        assert (answer.status, answer.body) == (404, missing.body), surface
    for verb in ("favourite", "reblog", "bookmark", "mute", "pin"):
        assert (await lea.ask("POST", f"{path}/{verb}")).status == 404, verb
    for listing in (
        "/api/v1/timelines/home",
        "/api/v1/timelines/public",
        "/api/v1/timelines/tag/secret",
        f"/api/v1/accounts/{amelie.id}/statuses",
        f"/api/v1/statuses?id[]={secret['id']}",
        "/api/v1/notifications",
    ):
        assert await lea.get(listing) == [], listing
    found = await lea.get(f"/api/v2/search?q={secret['uri']}")
    assert found["statuses"] == []
    assert (await karim.get(path))["id"] == secret["id"]
    with pytest.raises(Exception, match="Record not found"):
        await paris.run(lambda: post_for(None, int(secret["id"])))
