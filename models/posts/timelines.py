"""Timelines, and the list query behind every list of posts.

Home timelines hold one entry per reader and post, written when the post arrives: reading a page
is one index range, however large the site grows. How far back they go, and what is read beyond that, is
models/posts/depth.py. Public, hashtag and account timelines are read from the posts themselves. Every list is one
statement (`_views`) that asks visibility again and brings what a viewer's rendering needs; web/mastodon/entities.py
renders it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from tortoise import fields

from models.core.base import CountedRow, belongs_to
from models.core.database import Record, execute, marks, rows, value
from models.core.homes import brought_home, home_floor, no_page, once, setting_apart, wanted_language
from models.core.live import Event
from models.core.paging import Page, bounds_of
from models.core.visibility import Reader, reported_posts, visible_here, visible_posts, visible_to_each
from models.posts.links import key_of
from models.posts.parts import BEST_ANSWERS


class HomeEntry(CountedRow):
    owner = belongs_to("Account", index=False)
    owner_id: int
    post = belongs_to("Post")
    post_id: int

    class Meta:
        table = "home_entries"
        unique_together = (("owner_id", "post_id"),)


class HomeFloor(CountedRow):
    """How far back the entries of a home go (models/posts/depth.py). Without a row all entries are kept."""

    owner = belongs_to("Account", index=False)
    owner_id: int
    post_id = fields.BigIntField()
    """The oldest post whose entry is kept. No reference: the post may be deleted, and the floor stays."""

    class Meta:
        table = "home_floors"
        unique_together = (("owner_id",),)


class PostView(NamedTuple):
    """A post in a list, for one viewer: which versions to render, and what the viewer did with it."""

    id: int
    revision: int
    account_id: int
    account_revision: int
    boost_id: int | None
    """The boosted post, when this is a boost; the next three are then its own."""
    boost_revision: int
    boost_account_id: int
    boost_account_revision: int
    did: int
    """What the viewer did: a sum of FAVOURITED, BOOSTED, BOOKMARKED and MUTED."""
    cursor: int


FAVOURITED, BOOSTED, BOOKMARKED, MUTED = 1, 2, 4, 8


@dataclass(frozen=True)
class Timeline:
    """Which posts are in a list that is also streamed: one rule for its pages and for what is live.

    `where` names the viewer `{viewer}` and uses $2 and up for `values`.
    """

    where: str
    values: tuple[Any, ...] = ()
    source: str = "posts p"
    cursor: str = "p.id"


# Subqueries for each post: for an EXISTS PostgreSQL would gather all that the viewer ever did.
_SELECT = """
SELECT p.id, p.revision, p.account_id, a.revision AS account_revision,
  b.id AS boost_id, b.revision AS boost_revision, b.account_id AS boost_account_id,
  ba.revision AS boost_account_revision,
  COALESCE((SELECT 1 FROM reactions r WHERE r.post_id = COALESCE(b.id, p.id) AND r.account_id = {viewer}
    AND r.emoji = ''), 0)
  + COALESCE((SELECT 2 FROM posts o WHERE o.account_id = {viewer} AND o.boost_of_id = COALESCE(b.id, p.id)), 0)
  + COALESCE((SELECT 4 FROM bookmarks k WHERE k.account_id = {viewer} AND k.post_id = COALESCE(b.id, p.id)), 0)
  + CASE WHEN COALESCE(b.thread_id, p.thread_id) IN
    (SELECT thread_id FROM thread_mutes WHERE account_id = {viewer}) THEN 8 ELSE 0 END AS did,
  {cursor} AS cursor
FROM {source}
JOIN accounts a ON a.id = p.account_id
LEFT JOIN posts b ON b.id = p.boost_of_id
LEFT JOIN accounts ba ON ba.id = b.account_id
WHERE {where} AND {visible}
  {range} ORDER BY {cursor} {order} LIMIT {limit}
"""

NOT_MUTED = """
  AND p.account_id NOT IN
    (SELECT target_id FROM mutes WHERE account_id = {viewer} UNION SELECT target_id FROM blocks WHERE account_id = {viewer})
  AND (b.id IS NULL OR b.account_id NOT IN
    (SELECT target_id FROM mutes WHERE account_id = {viewer} UNION SELECT target_id FROM blocks WHERE account_id = {viewer}))
  AND (p.group_id IS NULL OR p.group_id NOT IN (SELECT target_id FROM mutes WHERE account_id = {viewer}))
  AND a.host NOT IN (SELECT host FROM domain_blocks WHERE account_id = {viewer})
  AND (b.id IS NULL OR ba.host NOT IN (SELECT host FROM domain_blocks WHERE account_id = {viewer}))
"""


Law = Callable[[str, str, str, tuple[str, str]], str]
"""Who may see a post and what it boosts, as models/core/visibility.py writes it."""


async def _views(
    reader: Reader,
    where: str,
    values: Sequence[Any],
    page: Page,
    *,
    source: str = "posts p",
    cursor: str = "p.id",
    law: Law | None = None,
) -> list[PostView]:
    """Run the list query; `where` may use $2 and up for `values`. Newest first."""
    law = law or (visible_posts if reader.host else visible_here)
    bounds, arguments = bounds_of(cursor, page, 2 + len(values))
    if cursor == HOME.cursor:
        # PostgreSQL does not see that a bound on one is one on the other, and would walk from the newest post.
        bounds += bounds.replace(cursor, "p.id")
    oldest_first = page.min_id is not None
    order = "ASC" if oldest_first else "DESC"
    sql = _list_sql(where, source, cursor, bounds, order, page.limit, law)
    found = list(map(PostView._make, await rows(sql, reader.id, *values, *arguments)))
    return found[::-1] if oldest_first else found


@lru_cache(maxsize=128)
def _list_sql(where: str, source: str, cursor: str, bounds: str, order: str, limit: int, law: Law) -> str:
    return _SELECT.format(
        cursor=cursor,
        source=source,
        viewer="$1",
        where=where.format(viewer="$1"),
        visible=law("$1", "p", "a", ("b", "ba")),
        range=bounds,
        order=order,
        limit=limit,
    )


HOME = Timeline(
    f"h.owner_id = {{viewer}} AND {once('{viewer}')}" + NOT_MUTED,
    source="home_entries h JOIN posts p ON p.id = h.post_id",
    cursor="h.post_id",
)
"""Posts of the people and hashtags that the viewer follows, and the viewer's own: each post of a group once."""


def list_timeline(list_id: int) -> Timeline:
    """Return what a list shows. The caller has made sure that it is the viewer's."""
    source = "list_entries h JOIN posts p ON p.id = h.post_id"
    entry = "SELECT e.id FROM list_entries e WHERE e.list_id = $2 AND e.post_id = b.id"
    once = f"(p.group_id IS NULL OR b.id IS NULL OR ({entry}) IS NULL)"  # as in a home
    return Timeline(f"h.list_id = $2 AND {once}" + NOT_MUTED, (list_id,), source, "h.post_id")


_NOT_LIMITED = """
  AND (a.silenced_at IS NULL OR p.account_id = {viewer}
    OR p.account_id IN (SELECT target_id FROM follows WHERE account_id = {viewer} AND state = 'accepted'))
  AND a.host NOT IN (SELECT host FROM peers WHERE kind = 'partner')
"""
"""Only followers see accounts that our moderators limited in public timelines; people of partners are met in groups."""


_WITH_FILES = "EXISTS (SELECT 1 FROM media m WHERE m.post_id = p.id AND m.position >= 0)"


_OPEN = "COALESCE(p.visibility, '') IN ('public', 'site')"
"""Condition: what everybody of this site may list. No column alone: SQLite would take both from its index, and sort
them all by their age.
"""


def public_timeline(*, local: bool = False, remote: bool = False, media: bool = False) -> Timeline:
    """Return the public posts of this site, of the others, or of all that are here; of this site also those that stay
    here. No boosts.
    """
    listed = "p.visibility = 'public'" if remote else _OPEN
    where = f"{listed} AND p.boost_of_id IS NULL AND {no_page()}" + NOT_MUTED + _NOT_LIMITED
    where += " AND p.local = TRUE" if local else " AND p.local = FALSE" if remote else ""
    where += f" AND {_WITH_FILES}" if media else ""
    return Timeline(where)


def tag_timeline(tags: Sequence[str], *, local: bool = False) -> Timeline:
    """Return the public posts that carry one of the hashtags (keys), and those that stay on this site."""
    where = _OPEN + NOT_MUTED + _NOT_LIMITED + (" AND p.local = TRUE" if local else "")
    if len(tags) == 1:
        # In the order of the index: an old page costs no more than the newest.
        source = "post_tags pt JOIN posts p ON p.id = pt.post_id"
        one = "pt.tag_id = (SELECT id FROM tags WHERE name = $2) AND "
        return Timeline(one + where, tuple(tags), source, "pt.post_id")
    several = (
        "p.id IN (SELECT pt.post_id FROM post_tags pt JOIN tags t ON t.id = pt.tag_id"
        f" WHERE t.name IN ({marks(len(tags), 2)})) AND "
    )
    return Timeline(several + where, tuple(tags))


_IN_GROUP = "p.group_id = $2 AND p.boost_of_id IS NULL AND p.in_reply_to_uri = ''"


def group_timeline(group_id: int) -> Timeline:
    """Return what was written in a group, without answers."""
    return Timeline(f"{_IN_GROUP} AND {no_page()}", (group_id,))


def link_timeline(address: str) -> Timeline:
    """Return the public posts that link to a page, and those that stay on this site."""
    linking = f"{_OPEN} AND p.id IN (SELECT post_id FROM post_links WHERE key = $2)"
    return Timeline(linking + NOT_MUTED, (key_of(address),))


async def page_of(viewer_id: int, timeline: Timeline, page: Page) -> list[PostView]:
    """Return a page of a timeline, newest first."""
    return await _views(
        Reader(viewer_id),
        timeline.where,
        timeline.values,
        page,
        source=timeline.source,
        cursor=timeline.cursor,
    )


async def group_of(post_id: int) -> int | None:
    """Return the group that a post was written in, by account id; None for others, and those that are gone."""
    return await value("SELECT group_id FROM posts WHERE id = $1", post_id)


READERS_AT_ONCE = 1000


async def views_of_readers(
    post_id: int, reader_ids: Iterable[int], timeline: Timeline
) -> dict[int, PostView]:
    """Return a post as each of these people of ours has it in a timeline; those who do not have it are left out."""
    found: dict[int, PostView] = {}
    asked = list(reader_ids)
    for start in range(0, len(asked), READERS_AT_ONCE):
        readers = asked[start : start + READERS_AT_ONCE]
        first = 2 + len(timeline.values)
        sql = _SELECT.format(
            cursor="v.id",
            source=f"accounts v CROSS JOIN {timeline.source}",
            viewer="v.id",
            where=f"p.id = $1 AND v.id IN ({marks(len(readers), first)}) AND "
            + timeline.where.format(viewer="v.id"),
            visible=visible_to_each("v", "p", "a", ("b", "ba")),
            range="",
            order="ASC",
            limit=len(readers),
        )
        for view in (PostView(*r) for r in await rows(sql, post_id, *timeline.values, *readers)):
            found[view.cursor] = view._replace(cursor=post_id)
    return found


async def public(
    viewer_id: int, page: Page, *, local: bool = False, remote: bool = False, media: bool = False
) -> list[PostView]:
    """Return a page of what is public."""
    return await page_of(viewer_id, public_timeline(local=local, remote=remote, media=media), page)


async def tagged(viewer_id: int, tags: Sequence[str], page: Page, *, local: bool = False) -> list[PostView]:
    """Return a page of what carries one of the hashtags (keys)."""
    return await page_of(viewer_id, tag_timeline(tags, local=local), page)


async def by_account(
    reader: Reader,
    account_id: int,
    page: Page,
    *,
    pinned: bool = False,
    replies: bool = True,
    boosts: bool = True,
    media: bool = False,
    tag: str = "",
) -> list[PostView]:
    """Return what somebody wrote, as far as the reader may see it."""
    where = "p.account_id = $2"
    where += " AND p.id IN (SELECT post_id FROM pins WHERE account_id = $2)" if pinned else ""
    where += "" if replies else " AND (p.in_reply_to_uri = '' OR p.in_reply_to_account_id = p.account_id)"
    where += "" if boosts else " AND p.boost_of_id IS NULL"
    where += (
        " AND p.id IN (SELECT post_id FROM media WHERE account_id = $2 AND position >= 0)" if media else ""
    )
    if tag:
        where += " AND p.id IN (SELECT pt.post_id FROM post_tags pt JOIN tags t ON t.id = pt.tag_id WHERE t.name = $3)"
    return await _views(reader, where, [account_id, tag] if tag else [account_id], page)


async def in_group(viewer_id: int, group_id: int, page: Page, *, pinned: bool = False) -> list[PostView]:
    """Return what was written in a group, without answers, as far as the viewer may see it.

    What is `pinned` comes in the order of the pins, the last pinned first; their ids are the cursors.
    """
    if not pinned:
        return await page_of(viewer_id, group_timeline(group_id), page)
    source = (
        "pins k JOIN posts o ON o.id = k.post_id AND k.account_id = $2"
        " JOIN posts p ON p.id = COALESCE(o.boost_of_id, o.id)"
    )
    return await _views(Reader(viewer_id), _IN_GROUP, [group_id], page, source=source, cursor="k.id")


async def favourites(viewer_id: int, page: Page) -> list[PostView]:
    """Return what the viewer favourited; the cursor is the favourite's own id."""
    source = "reactions f JOIN posts p ON p.id = f.post_id"
    return await _views(
        Reader(viewer_id), "f.account_id = $1 AND f.emoji = ''", [], page, source=source, cursor="f.id"
    )


async def bookmarks(viewer_id: int, page: Page) -> list[PostView]:
    """Return what the viewer bookmarked; the cursor is the bookmark's own id."""
    source = "bookmarks f JOIN posts p ON p.id = f.post_id"
    return await _views(Reader(viewer_id), "f.account_id = $1", [], page, source=source, cursor="f.id")


async def by_ids(reader: Reader, ids: Sequence[int]) -> list[PostView]:
    """Return the posts of these ids that the reader may see, in the order of the ids."""
    if not ids:
        return []
    found = await _views(reader, f"p.id IN ({marks(len(ids), 2)})", ids, Page(limit=len(ids)))
    by_id = {view.id: view for view in found}
    return [by_id[post_id] for post_id in ids if post_id in by_id]


async def reported(moderator_id: int, ids: Sequence[int]) -> list[PostView]:
    """Return posts of reports, for somebody who moderates; nothing for anybody else."""
    if not ids:
        return []
    where = f"p.id IN ({marks(len(ids), 2)})"
    return await _views(Reader(moderator_id), where, ids, Page(limit=len(ids)), law=reported_posts)


async def quotes(viewer_id: int, post_id: int, page: Page) -> list[PostView]:
    """Return the posts that quote a post with its author's permission."""
    return await _views(
        Reader(viewer_id), "p.quote_of_id = $2 AND p.quote_state = 'accepted'", [post_id], page
    )


_ANCESTORS = """
WITH RECURSIVE chain(id, parent, depth) AS (
  SELECT id, in_reply_to_id, 0 FROM posts WHERE id = $1
  UNION ALL
  SELECT p.id, p.in_reply_to_id, c.depth + 1 FROM posts p JOIN chain c ON p.id = c.parent WHERE c.depth < 200
) SELECT id FROM chain WHERE depth > 0 ORDER BY depth DESC
"""

_DESCENDANTS = """
WITH RECURSIVE tree(id, parent, author, votes, depth) AS (
  SELECT id, CAST(NULL AS BIGINT), account_id, favourites_count, 0 FROM posts WHERE id = $1
  UNION ALL
  SELECT p.id, p.in_reply_to_id, p.account_id, p.favourites_count, t.depth + 1
  FROM posts p JOIN tree t ON p.in_reply_to_id = t.id WHERE t.depth < 100
) SELECT id, parent, author, votes FROM tree ORDER BY CASE WHEN depth = 0 THEN 0 ELSE 1 END, id LIMIT 1001
"""


async def context(reader: Reader, post_id: int) -> tuple[list[PostView], list[PostView]]:
    """Return what a post answers (oldest first) and what answers it, directly or not, as one reads it: what its author
    went on to write first, then each answer with all that answers it in turn, older answers first. Of a question, the
    best answers are first: accepted, verified, then by votes.
    """
    ancestors = list(dict.fromkeys(r["id"] for r in await rows(_ANCESTORS, post_id) if r["id"] != post_id))
    best = {each["id"]: each["place"] for each in await rows(BEST_ANSWERS, post_id)}
    descendants = _as_read(await rows(_DESCENDANTS, post_id), best)
    views = await by_ids(reader, [*ancestors, *descendants])
    before = set(ancestors)
    return [v for v in views if v.id in before], [v for v in views if v.id not in before]


def _as_read(tree: Sequence[Record], best: Mapping[int, int]) -> list[int]:
    """Return the ids of a tree's posts below its first, depth first, after those with which its author went on.

    `best` are the places of the first and its best answers, where it is a question (BEST_ANSWERS); empty elsewhere.

    Mastodon also brings forward where others went on from themselves, in front of what that answers; some clients show
    posts as they come.
    """
    if not tree:
        return []
    root, answers = tree[0], dict[int, list[Record]]()
    for each in tree[1:]:
        answers.setdefault(each["parent"], []).append(each)
    if best:
        last = max(best.values()) + 1
        answers.get(root["id"], []).sort(
            key=lambda each: (best.get(each["id"], last), -each["votes"], each["id"])
        )
        return _below(root["id"], answers)
    own = _below(
        root["id"], {i: [e for e in found if e["author"] == root["author"]] for i, found in answers.items()}
    )
    return list(dict.fromkeys([*own, *_below(root["id"], answers)]))


def _below(post_id: int, answers: Mapping[int, Sequence[Record]]) -> list[int]:
    """Return the ids of the answers to a post, each followed by those to it, and once: posts of other sites may answer
    each other in a circle, or themselves.
    """
    found, waiting = dict[int, None](), [post_id]
    while waiting:
        if (each_id := waiting.pop()) not in found:
            found[each_id] = None
            waiting += [each["id"] for each in reversed(answers.get(each_id, ()))]
    return list(found)[1:]


async def deliver_to_homes(
    post_id: int, author_id: int, visibility: str, *, is_boost: bool
) -> frozenset[int]:
    """Write the home entries of a new post; return the people whose timeline it reached.

    It reaches the author, if that is a person or a group of ours, and local accepted followers. Direct posts, and those
    for the members of a group (who get them by the group's boost), reach only followers who are mentioned. Clients hide
    replies to people whom the reader does not follow, so all replies are delivered. Public posts, and those for this site, also
    reach local followers of their hashtags. Followers who have the author on an exclusive list read the post there and not at home;
    those who follow for certain languages get only these. (models/core/homes.py has the same rule for older posts.)
    """
    reach = [
        "SELECT f.account_id AS owner FROM follows f JOIN people pe ON pe.id = f.account_id"
        f" WHERE f.target_id = $2 AND f.state = 'accepted' AND f.account_id NOT IN ({setting_apart('$2')})"
        f" AND {wanted_language('$1')}"
        + (" AND f.show_boosts = TRUE" if is_boost else "")
        + (
            " AND f.account_id IN (SELECT account_id FROM mentions WHERE post_id = $1)"
            if visibility in ("direct", "members") and not is_boost
            else ""
        ),
        "SELECT id FROM people WHERE id = $2",
        "SELECT g.id FROM groups g JOIN accounts a ON a.id = g.id WHERE g.id = $2 AND a.host = ''",
    ]
    if visibility in ("public", "site") and not is_boost:
        reach.append(
            "SELECT ft.account_id FROM followed_tags ft JOIN post_tags pt ON pt.tag_id = ft.tag_id"
            " WHERE pt.post_id = $1"
        )
    reached = await rows(
        f"INSERT INTO home_entries (owner_id, post_id) SELECT owner, CAST($1 AS BIGINT)"
        f" FROM ({' UNION '.join(reach)}) AS reach WHERE TRUE ON CONFLICT DO NOTHING RETURNING owner_id",
        post_id,
        author_id,
    )
    return frozenset(r["owner_id"] for r in reached)


async def was_shown(post_id: int) -> bool:
    """Tell whether a post is in a home or on a list here, or somebody was notified of it."""
    tables = ("home_entries", "list_entries", "notifications")
    shown = " OR ".join(f"EXISTS (SELECT 1 FROM {table} WHERE post_id = $1)" for table in tables)
    return bool(await value(f"SELECT 1 WHERE {shown}", post_id))


async def put_into_homes(post_id: int, owner_ids: Sequence[int]) -> frozenset[int]:
    """Put a post into the homes of these people of ours, whomever they follow; return those who did not have it."""
    reached: set[int] = set()
    for start in range(0, len(owner_ids), READERS_AT_ONCE):
        chunk = owner_ids[start : start + READERS_AT_ONCE]
        made = await rows(
            "INSERT INTO home_entries (owner_id, post_id) SELECT id, CAST($1 AS BIGINT) FROM people"
            f" WHERE id IN ({marks(len(chunk), 2)}) ON CONFLICT DO NOTHING RETURNING owner_id",
            post_id,
            *chunk,
        )
        reached.update(each["owner_id"] for each in made)
    return frozenset(reached)


_HAVING_IT_BELOW = (
    "SELECT v.id FROM posts p JOIN accounts a ON a.id = p.account_id LEFT JOIN posts b ON b.id = p.boost_of_id"
    " LEFT JOIN accounts ba ON ba.id = b.account_id JOIN accounts v ON v.id = p.account_id OR v.id IN"
    " (SELECT f.account_id FROM follows f WHERE f.target_id = p.account_id AND f.state = 'accepted') OR v.id IN"
    " (SELECT fw.account_id FROM post_tags ft JOIN followed_tags fw ON fw.tag_id = ft.tag_id WHERE ft.post_id = p.id)"
    f" WHERE p.id = $1 AND p.id < {home_floor('v.id')} AND {brought_home('v.id')}"
    f" AND {visible_to_each('v', 'p', 'a', ('b', 'ba'))}"
)
"""Whose home shows a post without an entry, by the law."""


async def deletion_of(post_id: int, *, public: bool) -> Event:
    """Return the event of a post's deletion, for everybody who has it in a home or on a list. Ask before it is gone."""
    owners = await rows(
        "SELECT owner_id FROM home_entries WHERE post_id = $1 UNION"
        " SELECT l.account_id FROM list_entries e JOIN lists l ON l.id = e.list_id WHERE e.post_id = $1 UNION"
        f" {_HAVING_IT_BELOW}",
        post_id,
    )
    return Event("delete", post_id, frozenset(r["owner_id"] for r in owners), public=public)


async def fill_home(owner_id: int, author_id: int, limit: int = 40) -> None:
    """Put the newest posts of somebody whom the owner just began to follow into the owner's home."""
    await execute(
        "INSERT INTO home_entries (owner_id, post_id) SELECT f.account_id, p.id FROM"
        f" (SELECT id, boost_of_id FROM posts WHERE account_id = $2 AND visibility <> 'direct' AND {no_page('posts')}"
        " ORDER BY id DESC LIMIT $3) AS p JOIN follows f ON f.account_id = $1 AND f.target_id = $2"
        f" WHERE f.account_id NOT IN ({setting_apart('$2')}) AND {wanted_language('p.id')}"
        " AND (p.boost_of_id IS NULL OR f.show_boosts = TRUE) ON CONFLICT DO NOTHING",
        owner_id,
        author_id,
        limit,
    )


async def clear_home(owner_id: int, author_id: int) -> None:
    """Take somebody's posts out of the owner's home: unfollowed or blocked."""
    await execute(
        "DELETE FROM home_entries WHERE owner_id = $1 AND post_id IN (SELECT id FROM posts WHERE account_id = $2)",
        owner_id,
        author_id,
    )
