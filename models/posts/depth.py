"""How far back the entries of homes and lists go, and what is read below that.

Each home and list keeps its newest entries (`home_entries_kept`) and a floor, the point where they end; older posts are
read from the posts themselves, for the people and hashtags that the viewer follows now. A page that crosses the floor
has both parts, in one order: both have the post's id as cursor. Entries below a floor are not read any more, and are
deleted in the next run of the task: a reader finds either part whole while a floor rises.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

from models.core.database import execute, is_sqlite, marks, rows, value
from models.core.homes import brought_home, by_its_group, home_floor, in_home, once
from models.core.paging import Page
from models.core.transaction import transaction
from models.posts.lists import showing, shown
from models.posts.timelines import (
    HOME,
    NOT_MUTED,
    PostView,
    Timeline,
    list_timeline,
    page_of,
)

OWNERS_AT_ONCE = 20
"""Homes, or lists, whose floors rise in one transaction."""
ENTRIES_AT_ONCE = 1000
"""Entries that are deleted in one transaction."""


@dataclass(frozen=True)
class _Depths:
    """A timeline in two parts, and where one ends."""

    entries: Timeline
    floor: str
    """The floor as SQL, with the viewer and the values of `entries`."""
    posts: Timeline
    """The posts below the floor, with the same values."""
    kept: Timeline
    """The entries that are not below the floor."""


def _depths(entries: Timeline, floor: str, posts: Timeline) -> _Depths:
    # + 0: with a second bound of the same column SQLite sorts all between them, instead of walking from one to the
    # limit.
    where = f"{entries.where} AND h.post_id + 0 >= {floor}"
    return _Depths(entries, floor, posts, replace(entries, where=where))


_HOME = _depths(
    HOME, home_floor("{viewer}"), Timeline(f"{brought_home('{viewer}')} AND {once('{viewer}')}" + NOT_MUTED)
)


def _list(list_id: int) -> _Depths:
    floor = "COALESCE((SELECT floor FROM lists WHERE account_id = {viewer} AND id = $2), 0)"
    twice = f"SELECT 1 FROM {showing('o')} WHERE o.id = b.id AND {_brought_to_list('o')}"
    once = f" AND (p.group_id IS NULL OR b.id IS NULL OR b.id >= {floor} OR NOT EXISTS ({twice}))"
    entries = list_timeline(list_id)
    posts = Timeline(_brought_to_list("p") + once + NOT_MUTED, (list_id,), showing())
    return _depths(replace(entries, where=entries.where + once), floor, posts)


def _brought_to_list(post: str) -> str:
    # Posts for the members of a group come by the group's boost (models/notifications/appearing.py).
    inside = f"{post}.visibility <> 'members' OR {post}.boost_of_id IS NOT NULL OR {by_its_group(post)}"
    return f"l.id = $2 AND {shown(post)} AND ({inside})"


LIVE_HOME = Timeline(f"{in_home('{viewer}')} AND {once('{viewer}')}" + NOT_MUTED)
"""What a home shows of one post, however old it is: for what is told live of it."""


async def home(viewer_id: int, page: Page) -> list[PostView]:
    """Return a page of the viewer's home, newest first."""
    return await _page(viewer_id, _HOME, page)


async def listed(viewer_id: int, list_id: int, page: Page) -> list[PostView]:
    """Return a page of what a list shows, newest first. The caller has made sure that it is the viewer's."""
    return await _page(viewer_id, _list(list_id), page)


async def _page(viewer_id: int, depths: _Depths, page: Page) -> list[PostView]:
    if page.min_id is not None:
        return await _page_upwards(viewer_id, depths, page, page.min_id)
    found = await page_of(viewer_id, depths.kept, page)
    if len(found) == page.limit:
        return found
    floor = await _floor(viewer_id, depths)
    if floor <= (page.since_id or 0):
        return found
    # The floor may have risen since: what was found stays the bound.
    bound = found[-1].cursor if found else page.max_id
    return [*found, *await _below(viewer_id, depths, floor, page, page.limit - len(found), bound)]


async def _page_upwards(viewer_id: int, depths: _Depths, page: Page, min_id: int) -> list[PostView]:
    floor = await _floor(viewer_id, depths)
    older: list[PostView] = []
    if min_id < floor - 1:
        older = await _below(viewer_id, depths, floor, page, page.limit, page.max_id)
    if len(older) == page.limit:
        return older
    rest = replace(page, limit=page.limit - len(older), min_id=max(min_id, floor - 1))
    return [*await page_of(viewer_id, depths.entries, rest), *older]


async def _below(
    viewer_id: int, depths: _Depths, floor: int, page: Page, limit: int, bound: int | None
) -> list[PostView]:
    """Return the part of a page that is older than the floor and the bound."""
    posts = depths.posts
    if posts.source == "posts p" and is_sqlite():
        # Else SQLite would gather all posts by author, instead of walking back until the page is full.
        posts = replace(posts, source="posts p NOT INDEXED")
    return await page_of(viewer_id, posts, replace(page, limit=limit, max_id=min(floor, bound or floor)))


async def _floor(viewer_id: int, depths: _Depths) -> int:
    floor = depths.floor.format(viewer="$1")
    return int(await value(f"SELECT {floor}", viewer_id, *depths.entries.values))


async def shorten(kept: int) -> None:
    """Delete what is below the floors, then raise them so that each home and list keeps its newest entries; 0: keep
    all.
    """
    for entries in (_HOME_ENTRIES_BELOW, _LIST_ENTRIES_BELOW):
        while await _delete(entries):
            pass
    if not kept:
        return
    for owners, raised in (
        ("SELECT id FROM accounts WHERE host = ''", _RAISED_HOMES),
        ("SELECT id FROM lists WHERE TRUE", _RAISED_LISTS),
    ):
        async for some in _in_parts(owners):
            async with transaction():
                await execute(raised.format(owners=marks(len(some), 2)), kept - 1, *some)


async def _in_parts(owners: str) -> AsyncIterator[list[int]]:
    last = 0
    while found := await rows(f"{owners} AND id > $1 ORDER BY id LIMIT {OWNERS_AT_ONCE}", last):
        last = found[-1]["id"]
        yield [each["id"] for each in found]


async def _delete(entries: str) -> int:
    async with transaction():
        return len(await rows(entries))


_HOME_ENTRIES_BELOW = f"""
DELETE FROM home_entries WHERE id IN (SELECT h.id FROM home_floors k
  JOIN home_entries h ON h.owner_id = k.owner_id AND h.post_id < k.post_id LIMIT {ENTRIES_AT_ONCE}) RETURNING id
"""
_LIST_ENTRIES_BELOW = f"""
DELETE FROM list_entries WHERE id IN (SELECT h.id FROM lists l
  JOIN list_entries h ON h.list_id = l.id AND h.post_id < l.floor LIMIT {ENTRIES_AT_ONCE}) RETURNING id
"""
_NEWEST = "(SELECT post_id FROM {entries} WHERE {owner} ORDER BY post_id DESC LIMIT 1 OFFSET $1)"
_RAISED_HOMES = f"""
INSERT INTO home_floors (owner_id, post_id) SELECT n.owner_id, n.floor FROM (
  SELECT o.id AS owner_id, {_NEWEST.format(entries="home_entries", owner="owner_id = o.id")} AS floor
  FROM accounts o WHERE o.id IN ({{owners}})) n WHERE n.floor IS NOT NULL
ON CONFLICT (owner_id) DO UPDATE SET post_id = excluded.post_id WHERE home_floors.post_id < excluded.post_id
"""
_RAISED_LISTS = f"""
UPDATE lists SET floor = {_NEWEST.format(entries="list_entries", owner="list_id = lists.id")}
WHERE id IN ({{owners}}) AND floor < {_NEWEST.format(entries="list_entries", owner="list_id = lists.id")}
"""
"""The new floors: the newest $1 + 1 entries of these stay above; where there are fewer, nothing changes."""
