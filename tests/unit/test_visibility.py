"""The law, walked: whichever way somebody asks for a post, they see what VISIBILITY says, and nothing in spite of a block."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import pytest

from models.announcements.announcements import Announcement, AnnouncementTarget
from models.core.accounts import Account
from models.core.base import now
from models.core.database import execute, rows
from models.core.errors import NotFound
from models.core.transaction import transaction
from models.core.visibility import (
    NOBODY,
    VISIBILITY,
    Reader,
    Relation,
    Visibility,
    may_know,
    may_see,
    visible_here,
    visible_posts,
)
from models.groups.groups import State, put_member
from models.groups.sites import set_sites
from models.moderation.moderation import Block
from models.people.follows import Follow
from models.posts.posts import Mention, NewPost, Post, insert_post, post_for
from models.posts.timelines import Timeline, by_ids, views_of_readers
from outbox.people.accounts import set_department
from tests.both import NewUrl, new_url
from tests.former import set_role
from tests.world import World, company

__all__ = ["new_url"]

LYON = "lyon.corp.example"
KINDS = {"person": ("", "Person"), "peer": (LYON, "Person"), "site": (LYON, "Application")}
"""Who reads: a person of this site, an account of a peer, the peer itself. Nobody is asked beside them."""


@dataclass(frozen=True)
class Circumstance:
    """What may be so whatever the reader is to the author. `{author}`, `{reader}` and `{other}` are ids."""

    sql: str
    undo: str
    keeps_out: frozenset[str]
    """Which kinds of readers see nothing then; all others, what the table says."""
    of_oneself: bool = True
    """Whether it can be so between somebody and themselves."""


ALL, ABROAD, NONE = frozenset(KINDS), frozenset(KINDS) - {"person"}, frozenset[str]()


def _suspended(who: str) -> Circumstance:
    sql = f"UPDATE accounts SET suspended_at = %s WHERE id = {who}"
    return Circumstance(sql % "1", sql % "NULL", ALL)


def _blocked(who: str, whom: str, keeps_out: frozenset[str]) -> Circumstance:
    sql = f"INSERT INTO blocks (account_id, target_id, created_at) VALUES ({who}, {whom}, 0)"
    undo = f"DELETE FROM blocks WHERE account_id = {who} AND target_id = {whom}"
    return Circumstance(sql, undo, keeps_out, of_oneself=False)


def _site_blocked(who: str, keeps_out: frozenset[str]) -> Circumstance:
    sql = f"INSERT INTO domain_blocks (account_id, host) VALUES ({who}, '{LYON}')"
    return Circumstance(sql, "DELETE FROM domain_blocks", keeps_out, of_oneself=False)


def _peer(column: str, value: str, present: str) -> Circumstance:
    return Circumstance(
        f"UPDATE peers SET {column} = '{value}' WHERE host = '{LYON}'",
        f"UPDATE peers SET {column} = '{present}' WHERE {column} = '{value}'",
        ABROAD,
    )


def _shown(names: str, keeps_out: frozenset[str]) -> Circumstance:
    sql = f"UPDATE peers SET scope = 'listed', scope_names = {names}"
    undo = "UPDATE peers SET scope = 'all', scope_names = ''"
    return Circumstance(sql, undo, keeps_out, of_oneself=False)


_AUTHOR, _OTHER = (f"(SELECT username FROM accounts WHERE id = {{{who}}})" for who in ("author", "other"))
_ALIKE = f"{_OTHER} || ' x' || {_AUTHOR} || ' ' || replace({_AUTHOR}, '_', 'x') || ' ' || {_AUTHOR} || 'x'"
CIRCUMSTANCES = {
    "nothing": Circumstance("", "", NONE),
    "the author is suspended": _suspended("{author}"),
    "the reader is suspended": _suspended("{reader}"),
    "the author blocks the reader": _blocked("{author}", "{reader}", ALL),
    "the reader blocks the author": _blocked("{reader}", "{author}", NONE),
    "the author blocks the reader's site": _site_blocked("{author}", ABROAD),
    "the reader blocks that site": _site_blocked("{reader}", NONE),
    "the site is suspended": _peer("state", "suspended", "active"),
    "the site is proposed": _peer("state", "proposed", "active"),
    "the site is removed": _peer("state", "removed", "active"),
    "nobody knows the site": _peer("host", "nantes.example", LYON),
    "the site is shown nobody": _shown("''", ABROAD),
    "the site is shown names that are alike": _shown(_ALIKE, ABROAD),
    "the site is shown the author": _shown(f"{_OTHER} || ' ' || {_AUTHOR}", NONE),
    "the site gets no directory": Circumstance(
        "UPDATE peers SET scope = 'hidden'", "UPDATE peers SET scope = 'all'", NONE
    ),
}
OF_BOOSTERS = {
    "the author is suspended",
    "the author blocks the reader",
    "the author blocks the reader's site",
    "the site is shown names that are alike",
}
"""What keeps boosts from somebody who sees the original all the same."""


@pytest.fixture
async def world(tmp_path: Path, new_url: NewUrl | None) -> AsyncIterator[World]:
    """Paris, on each database: the law in SQL is what people meet. Lyon and Brest are peers that nobody calls."""
    databases = {"paris": await new_url()} if new_url else {}
    async with company(tmp_path, "paris", databases=databases) as one_site:
        await one_site["paris"].allow(LYON, "lyon.example", "brest.example")
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


async def _relate(
    relation: Relation, viewer_id: int, author_id: int, group_id: int, posts: list[Post]
) -> None:
    """Let somebody stand in this relation to the author of posts, and in no stronger one."""
    state: State = "member" if relation in ("member", "blocked") else "requested"
    await put_member(group_id, viewer_id, "invited" if relation == "mentioned" else state)
    if relation in ("follower", "pending", "blocked"):
        state_of_follow = "pending" if relation == "pending" else "accepted"
        await Follow.create(account_id=viewer_id, target_id=author_id, state=state_of_follow)
    if relation in (
        "mentioned",
        "blocked",
    ):  # blocked even as an accepted follower and member who is mentioned
        for post in posts:
            await Mention.create(post_id=post.id, account_id=viewer_id)
    if relation == "blocked":
        await Block.create(account_id=author_id, target_id=viewer_id)
    if relation == "targeted":
        targeted = await _account(f"targets-{viewer_id}")
        await put_member(targeted, viewer_id, "member")
        for post in posts:
            await _announce(post.id, "group", str(targeted))


async def _readings(viewer_id: int, posts: list[Post], turn: int | None = None) -> dict[str, set[int]]:
    """Return which of the posts somebody sees, by each way in which the product asks.

    In `turn`, the ways that ask of one post are asked of a third of them each: in three turns, of all.
    """
    reader, ids = (await Account.get(id=viewer_id)).reader, [post.id for post in posts]
    listed = f"SELECT p.id FROM posts p JOIN accounts a ON a.id = p.account_id WHERE {visible_posts('$1')}"
    return {
        "may_see": {each for each in _third(ids, turn, 0) if await may_see(reader, each)},
        "post_for": {each for each in _third(ids, turn, 1) if await _is_given(reader, each)},
        "a list": {r["id"] for r in await rows(listed, viewer_id)} & set(ids),
        "a timeline": {view.id for view in await by_ids(reader, ids)},
    } | ({} if reader.host else await _readings_here(viewer_id, ids, turn))


def _third(ids: Sequence[int], turn: int | None, way: int) -> Sequence[int]:
    return ids if turn is None else ids[(turn + way) % 3 :: 3]


async def _readings_here(viewer_id: int, ids: list[int], turn: int | None = None) -> dict[str, set[int]]:
    """Return which posts a person of this site sees in what is for people of this site only."""
    here = f"SELECT p.id FROM posts p JOIN accounts a ON a.id = p.account_id WHERE {visible_here('$1')}"
    everything = Timeline("p.id > 0")
    return {
        "a list of ours": {r["id"] for r in await rows(here, viewer_id)} & set(ids),
        "a stream": {
            each for each in _third(ids, turn, 2) if await views_of_readers(each, [viewer_id], everything)
        },
    }


async def _is_given(reader: Reader, post_id: int) -> bool:
    try:
        await post_for(reader, post_id)
    except NotFound:
        return False
    return True


ONE_BY_ONE = ("may_see", "post_for", "a stream")


def _agree(
    seen: dict[str, set[int]],
    expected: set[int],
    case: object,
    ids: Sequence[int] = (),
    turn: int | None = None,
) -> None:
    wanted = dict.fromkeys(seen, expected)
    if turn is not None:
        thirds = {name: expected & {*_third(ids, turn, way)} for way, name in enumerate(ONE_BY_ONE)}
        wanted |= {name: third for name, third in thirds.items() if name in seen}
    assert seen == wanted, case


async def _walk(kind: str, relation: Relation) -> None:
    """Ask for posts of every visibility, and boosts of them, in every circumstance of their author and booster."""
    host, actor_type = KINDS[kind]
    name, writes = f"{relation}_{kind}", relation == "self"
    author_id = await _account(f"amelie_{name}", *(KINDS[kind] if writes else ()))
    booster_id, group_id = await _account(f"bert_{name}"), await _account(f"sales_{name}")
    viewer_id = author_id if writes else await _account(f"lea_{name}", host, actor_type)
    posts = [await _post(author_id, each, f"{name}-{each}", group_id) for each in VISIBILITY]
    boosts = [await _post(booster_id, "public", f"{post.uri}-boost", boost_of=post) for post in posts]
    if not writes:
        await _relate(relation, viewer_id, author_id, group_id, posts)
    relations: set[Relation] = {relation} if host or relation == "blocked" else {relation, "here"}
    allowed = {post.id for post in posts if any(VISIBILITY[post.visibility][each] for each in relations)}
    repeated = {boost.id for boost in boosts if boost.boost_of_id in allowed}
    both = [*posts, *boosts]
    ids = [post.id for post in both]
    for number, (said, circumstance) in enumerate(CIRCUMSTANCES.items()):
        turn = number if circumstance.sql else None
        if (writes and not circumstance.of_oneself) or (
            relation == "blocked" and said == "the author blocks the reader"
        ):
            continue
        expected = set() if kind in circumstance.keeps_out else allowed | repeated
        async with _so(circumstance, author=author_id, reader=viewer_id, other=booster_id):
            _agree(await _readings(viewer_id, both, turn), expected, (kind, relation, said), ids, turn)
    for turn, said in enumerate(sorted(OF_BOOSTERS)):
        circumstance = CIRCUMSTANCES[said]
        expected = allowed if kind in circumstance.keeps_out else allowed | repeated
        async with _so(circumstance, author=booster_id, reader=viewer_id, other=author_id):
            case = (kind, relation, said, "boosts")
            _agree(await _readings(viewer_id, both, turn), expected, case, ids, turn)


@asynccontextmanager
async def _so(circumstance: Circumstance, **ids: int) -> AsyncIterator[None]:
    if circumstance.sql:
        await execute(circumstance.sql.format(**ids))
    yield
    if circumstance.undo:
        await execute(circumstance.undo.format(**ids))


async def test_every_way_to_ask_says_what_the_table_says(world: World) -> None:
    """Each row of VISIBILITY, for each kind of reader, in each circumstance: of a post, and of a boost of it."""

    async def walk() -> None:
        for kind in KINDS:
            for relation in get_args(Relation):
                if relation != "anonymous" and (relation != "here" or kind == "person"):
                    await _walk(kind, relation)

    await world["paris"].run(walk())


async def test_nobody_sees_nothing(world: World) -> None:
    async def walk() -> None:
        author_id = await _account("amelie")
        for visibility, allows in VISIBILITY.items():
            post = await _post(author_id, visibility, visibility)
            elsewhere = await _account(visibility, LYON)
            assert await _readings_here(elsewhere, [post.id]) == {"a list of ours": set(), "a stream": set()}
            for nobody in (NOBODY, Reader(id=7), Reader(host=LYON)):
                assert not allows["anonymous"]
                assert not await may_see(nobody, post.id)
                assert not await _is_given(nobody, post.id)
            assert not await may_know(NOBODY, author_id)

    await world["paris"].run(walk())


async def test_a_site_that_is_shown_nobody_of_ours_reads_what_others_wrote(world: World) -> None:
    async def walk() -> None:
        author_id = await _account("greta", "brest.example")
        site = (await Account.get(id=await _account("lyon", LYON, "Application"))).reader
        post = await _post(author_id, "public", "from-brest")
        async with _so(CIRCUMSTANCES["the site is shown nobody"]):
            assert await may_see(site, post.id)
            assert await may_know(site, author_id)

    await world["paris"].run(walk())


@pytest.mark.parametrize("state", ["member", "invited", "requested", None])
async def test_who_may_know_a_secret_group(world: World, state: State | None) -> None:
    """Who is in it or invited, and at their sites who asks for all; for people here, colleagues of these do not count."""

    async def walk() -> None:
        group_id = await _account("secret", kind="Group")
        await execute(f"UPDATE accounts SET hidden = TRUE WHERE id = {group_id}")
        people = {kind: await _account(f"max-{kind}", *KINDS[kind]) for kind in KINDS}
        asked = {host: await _account(f"zoe-{host}", host) for host in ("", LYON, "brest.example")}
        if state:
            await put_member(group_id, people["person"], state)
            await put_member(group_id, people["peer"], state)
        inside = state in ("member", "invited")
        for who, knows in (
            (Reader(people["person"]), inside),
            (Reader(asked[""]), False),
            (Reader(people["peer"], LYON), inside),
            (Reader(asked[LYON], LYON), inside),
            (Reader(people["site"], LYON), inside),
            (Reader(host=LYON), inside),
            (Reader(asked["brest.example"], "brest.example"), False),
            (Reader(host="brest.example"), False),
            (Reader(group_id), True),
            (NOBODY, False),
        ):
            assert await may_know(who, group_id) is knows, who
            assert await may_know(who, people["person"]) is (who != NOBODY)
        async with _so(CIRCUMSTANCES["the site is shown nobody"]):
            for who in (Reader(people["peer"], LYON), Reader(host=LYON)):
                assert not await may_know(who, group_id)
                assert not await may_know(who, people["person"])
        for term in (LYON, "*"):
            await execute(
                f"INSERT INTO group_rule_terms (group_id, kind, name) VALUES ({group_id}, 'site', '{term}')"
            )
            assert await may_know(Reader(people["site"], LYON), group_id)
            assert await may_know(Reader(host="brest.example"), group_id) is (term == "*")
            assert not await may_know(Reader(asked[""]), group_id)

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
        return await _seeing(viewers, post)

    sites = {"lyon"} if kind == "group" else set()
    assert await paris.run(walk()) == {"amelie", "bruno", "claire", "ada"} | sites


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
        return await _seeing(viewers, post)

    assert await world["paris"].run(walk()) == reads


async def test_who_was_a_member_of_a_group_that_is_gone_sees_nothing(world: World) -> None:
    async def walk() -> None:
        post = await _post(await _account("amelie"), "members", "orphan")
        viewer_id = await _account("karim")
        assert not await _seeing({"karim": viewer_id}, post)

    await world["paris"].run(walk())


async def _seeing(viewers: dict[str, int], post: Post) -> set[str]:
    """Return who sees a post, whichever way they ask."""
    seeing = set()
    for name, viewer_id in viewers.items():
        readings = await _readings(viewer_id, [post])
        _agree(readings, readings["may_see"], name)
        if readings["may_see"]:
            seeing.add(name)
    return seeing


async def _post(
    author_id: int,
    visibility: Visibility,
    name: str,
    group_id: int | None = None,
    boost_of: Post | None = None,
) -> Post:
    uri = f"https://paris.corp.example/{name}"
    async with transaction():
        return await insert_post(
            NewPost(
                account_id=author_id,
                uri=uri,
                url=uri,
                local=True,
                visibility=visibility,
                group_id=group_id,
                boost_of=boost_of,
            )
        )


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
    with pytest.raises(NotFound):
        await paris.run(lambda: post_for(NOBODY, int(secret["id"])))
