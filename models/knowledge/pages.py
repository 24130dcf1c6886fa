"""Pages: documents that stay current, with all their versions, in the site's library, a group or somebody's notebook.

A page is an Article: a post of ours that carries its audience, so that who may see it, other sites, search, files and
deletion follow from the one machinery; `posts.title` is its title. What it has beside that is here. Its text as it is
shown, with headings and tables, is `html`; the post's own content is what clients and other sites get. A page of a
group or of the library is written in their name, because its words are changed by several: who wrote a version stands in
the version.

The verbs are outbox/knowledge/pages.py; who may see a page is visibility's matter, and is asked of its post.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Literal, get_args

from tortoise import fields

from models.core.base import CountedRow, Row, belongs_to, from_ms, moment, now
from models.core.database import Record, execute, execute_many, fetch, marks, row, rows, value
from models.core.errors import NotFound
from models.core.visibility import Reader, visible_here
from models.groups.groups import membership_in
from models.people.people import is_one
from models.text.links import MAX_LINKS, title_key, titles_in

Place = Literal["library", "group", "notebook"]
PLACES: tuple[str, ...] = get_args(Place)
Writers = Literal["owner", "moderators", "everybody"]
"""Who changes the text: the owner alone, also the moderators of the place, or everybody who is in it."""
WRITERS: tuple[str, ...] = get_args(Writers)

READ_ONLY = "This page can only be read: its owner chooses who may write it"

MAX_CHARACTERS = 60_000
"""Of a page's text. Its HTML has to fit into what any site takes of a post (models/text/cleaning.py): that of 60,000
characters with headings, links and lists does, and is made in half a second.
"""
MAX_NUMBER = 2**31 - 1
"""Of a version, as a row has it."""
MAX_NOTE = 200
"""Characters that say what a version changed."""
SHOWN = 50
"""Pages or versions in a list."""


class Page(Row):
    """A page. Its id is that of its post."""

    post = belongs_to("Post", index=False)
    post_id: int
    place: Place = fields.CharField(16)  # type: ignore[assignment]
    place_id = fields.BigIntField(default=0)
    """The group's or the notebook's account; 0 for the library. No reference: the post has it."""
    title_key = fields.CharField(200)
    """Its title as links between pages name it."""
    owner = belongs_to("Account", null=True, keep=True)
    owner_id: int | None
    """Who looks after it, and is reminded; nobody for pages of other sites and after the owner has left."""
    writers: Writers = fields.CharField(16)  # type: ignore[assignment]
    version = fields.IntField(default=1)
    """Number of the newest version."""
    html = fields.TextField(default="")
    """Clean HTML of the newest version, by models/text."""
    is_template = fields.BooleanField(default=False)
    review_at = moment(null=True)
    """When somebody should look whether it is still true."""
    reminded_at = moment(null=True)
    """The review date of which the owner was reminded."""

    class Meta:
        table = "pages"
        unique_together = (("post_id",),)
        indexes = (("place", "place_id", "title_key"), ("title_key", "id"), ("review_at", "id"))


class PageVersion(CountedRow):
    """A text of a page, the newest too."""

    page = belongs_to("Page", index=False)
    page_id: int
    number = fields.IntField()
    title = fields.CharField(500)
    title_key = fields.CharField(200, db_index=True)
    """Links that name a former title go on leading to the page."""
    text = fields.TextField()
    """Markdown, as it was typed."""
    editor = belongs_to("Account", null=True, keep=True)
    editor_id: int | None
    note = fields.CharField(MAX_NOTE, default="")
    """What its editor says that it changed."""
    written_at = moment(default=now)

    class Meta:
        table = "page_versions"
        unique_together = (("page_id", "number"),)


class PageLink(CountedRow):
    """A page that another names: by its title (the key), or by its address (# and the id)."""

    page = belongs_to("Page", index=False)
    page_id: int
    key = fields.CharField(200)

    class Meta:
        table = "page_links"
        unique_together = (("page_id", "key"),)
        indexes = (("key", "page_id"),)


@dataclass(frozen=True)
class Listed:
    """A page in a list."""

    id: int
    title: str
    place: Place
    place_id: int
    owner_id: int | None
    version: int
    changed_at: datetime
    review_at: datetime | None
    is_template: bool


@dataclass(frozen=True)
class Rights:
    """What somebody may do with a page."""

    writes: bool = False
    arranges: bool = False
    """Chooses owner, writers and review date, and deletes it."""


@dataclass(frozen=True)
class VersionLine:
    """A version without its text."""

    number: int
    title: str
    editor_id: int | None
    note: str
    written_at: datetime
    characters: int


def review_moment(day: date | None) -> datetime | None:
    """Return the moment of a review date: in the morning of that day."""
    return datetime.combine(day, time(7), UTC) if day else None


def line_of(version: PageVersion) -> VersionLine:
    """Return a version without its text."""
    return VersionLine(
        version.number, version.title, version.editor_id, version.note, version.written_at, len(version.text)
    )


def listed_of(page: Page, title: str, changed_at: datetime) -> Listed:
    return Listed(
        page.id,
        title,
        page.place,
        page.place_id,
        page.owner_id,
        page.version,
        changed_at,
        page.review_at,
        page.is_template,
    )


def page_key(page_id: int) -> str:
    """Return how a link by address names a page."""
    return f"#{page_id}"


async def page_for(reader: Reader, page_id: int) -> Page:
    """Fetch a page that the reader may see, or raise NotFound: the same as for no page at all."""
    sql = (
        "id = $1 AND EXISTS (SELECT 1 FROM posts p JOIN accounts a ON a.id = p.account_id"
        f" WHERE p.id = pages.post_id AND {visible_here('$2')})"
    )
    page = await fetch(Page, sql, page_id, reader.id)
    if page is None:
        raise NotFound
    return page


async def rights_of(account_id: int, page: Page) -> Rights:
    """Return what somebody who sees a page may do with it. Nobody changes pages of other sites here."""
    if not await value("SELECT 1 FROM posts WHERE id = $1 AND local = TRUE", page.post_id):
        return Rights()
    if page.place == "notebook":
        return Rights(page.place_id == account_id, page.place_id == account_id)
    is_owner = page.owner_id == account_id
    if page.place == "library":
        moderates = await is_one(account_id, "moderator")
        is_in = True
    else:
        found = await membership_in(account_id, page.place_id)
        moderates, is_in = found.moderates, found.is_member
        if found.group.archived_at is not None:
            return Rights()
    may = {"owner": is_owner, "moderators": is_owner or moderates, "everybody": True}
    return Rights(is_in and may[page.writers], is_in and (is_owner or moderates))


async def may_begin_in(account_id: int, place: Place, group_id: int) -> bool:
    """Tell whether somebody may begin pages in a place: everybody of the site in its library and their own notebook, members
    in a group of ours. Raises NotFound for a group that they may not know of.
    """
    if place != "group":
        return True
    found = await membership_in(account_id, group_id)
    return found.is_member and found.account.is_local and found.group.archived_at is None


async def groups_to_write_in(account_id: int) -> list[int]:
    """Return the groups in which somebody may begin pages, by name."""
    found = await rows(
        "SELECT g.id FROM group_members m JOIN groups g ON g.id = m.group_id JOIN accounts a ON a.id = g.id"
        " WHERE m.account_id = $1 AND m.state = 'member' AND g.archived_at IS NULL AND a.host = ''"
        " AND a.suspended_at IS NULL ORDER BY a.display_name, a.id",
        account_id,
    )
    return [each["id"] for each in found]


async def is_title_taken(place: Place, place_id: int, title: str, except_id: int = 0) -> bool:
    """Tell whether another page of a place has a title. The caller has locked the place's account."""
    sql = "SELECT 1 FROM pages WHERE place = $1 AND place_id = $2 AND title_key = $3 AND id <> $4"
    return bool(await value(sql, place, place_id, title_key(title), except_id))


# --- lists ---------------------------------------------------------------------------------------------------------

_LISTED = (
    "SELECT g.id, p.title, g.place, g.place_id, g.owner_id, g.version, COALESCE(p.edited_at, p.created_at) AS changed_at,"
    " g.review_at, g.is_template FROM pages g JOIN posts p ON p.id = g.post_id JOIN accounts a ON a.id = p.account_id"
)


async def pages_in(
    reader: Reader, place: Place, place_id: int, *, offset: int = 0, templates: bool | None = None
) -> list[Listed]:
    """Return pages of a place that the reader may see, by title: at most SHOWN."""
    only = "" if templates is None else f" AND g.is_template = {'TRUE' if templates else 'FALSE'}"
    found = await rows(
        f"{_LISTED} WHERE g.place = $2 AND g.place_id = $3 AND {visible_here('$1')}{only}"
        f" ORDER BY g.title_key, g.id LIMIT {SHOWN} OFFSET {max(offset, 0)}",
        reader.id,
        place,
        place_id,
    )
    return [_listed(each) for each in found]


async def pages_of_groups(reader: Reader, *, offset: int = 0) -> list[Listed]:
    """Return pages of the groups that somebody is in, those changed last first."""
    mine = "SELECT group_id FROM group_members WHERE account_id = $1 AND state = 'member'"
    found = await rows(
        f"{_LISTED} WHERE g.place = 'group' AND g.place_id IN ({mine}) AND {visible_here('$1')}"
        f" ORDER BY COALESCE(p.edited_at, p.created_at) DESC, g.id DESC LIMIT {SHOWN} OFFSET {max(offset, 0)}",
        reader.id,
    )
    return [_listed(each) for each in found]


async def pages_due(reader: Reader) -> list[Listed]:
    """Return the pages that somebody owns and should look at again, the longest due first."""
    found = await rows(
        f"{_LISTED} WHERE g.owner_id = $1 AND g.review_at <= $2 AND {visible_here('$1')}"
        f" ORDER BY g.review_at, g.id LIMIT {SHOWN}",
        reader.id,
        now(),
    )
    return [_listed(each) for each in found]


def _listed(record: Record) -> Listed:
    due = record["review_at"]
    return Listed(
        record["id"],
        record["title"],
        record["place"],
        record["place_id"],
        record["owner_id"],
        record["version"],
        from_ms(record["changed_at"]),
        None if due is None else from_ms(due),
        bool(record["is_template"]),
    )


# --- versions ------------------------------------------------------------------------------------------------------


async def add_version(version: PageVersion) -> None:
    """Write a version down."""
    await version.save(force_create=True)


async def version_of(page_id: int, number: int) -> PageVersion:
    """Fetch a version, or raise NotFound. The caller has asked for the page."""
    is_number = 0 < number <= MAX_NUMBER
    found = is_number and await fetch(PageVersion, "page_id = $1 AND number = $2", page_id, number)
    if not found:
        raise NotFound
    return found


async def versions_of(page_id: int, *, before: int | None = None, limit: int = SHOWN) -> list[VersionLine]:
    """Return versions without their texts, the newest first; `before` a number: only older ones."""
    bound, values = ("", ()) if before is None else (" AND number < $2", (max(min(before, MAX_NUMBER), 0),))
    found = await rows(
        "SELECT number, title, editor_id, note, written_at, length(text) AS characters FROM page_versions"
        f" WHERE page_id = $1{bound} ORDER BY number DESC LIMIT {limit}",
        page_id,
        *values,
    )
    return [
        VersionLine(
            r["number"], r["title"], r["editor_id"], r["note"], from_ms(r["written_at"]), r["characters"]
        )
        for r in found
    ]


# --- links between pages -------------------------------------------------------------------------------------------


async def keep_page_links(page_id: int, keys: Iterable[str]) -> None:
    """Write down which pages a page names now."""
    await execute("DELETE FROM page_links WHERE page_id = $1", page_id)
    wanted = sorted({key[:200] for key in keys})[:MAX_LINKS]
    await execute_many(
        "INSERT INTO page_links (page_id, key) VALUES ($1, $2)", [(page_id, key) for key in wanted]
    )


def keys_in(html: str, origin: str) -> set[str]:
    """Return what a page's HTML names: titles, and pages of this site by their address."""
    addressed = re.findall(rf'href="{re.escape(origin)}/pages/(\d{{1,19}})["#?]', html)
    return {*titles_in(html), *(page_key(int(each)) for each in addressed)}


async def named_pages(
    reader: Reader, page: Page, keys: Collection[str], *, near_only: bool = False
) -> dict[str, int]:
    """Return the pages that titles lead to, by key, for a reader of the page that names them: pages that the reader may
    see, of the same place, else (unless `near_only`) of the library of this site. A former title leads to its page as long as no other has it now.
    """
    wanted = sorted(keys)[:MAX_LINKS]
    if not wanted:
        return {}
    near = "(g.place = $2 AND g.place_id = $3)" + (
        "" if near_only else " OR (g.place = 'library' AND g.place_id = 0)"
    )
    seen = f"JOIN posts p ON p.id = g.post_id JOIN accounts a ON a.id = p.account_id WHERE ({near}) AND {visible_here('$1')}"
    chunk = marks(len(wanted), 4)
    distance = "CASE WHEN g.place = $2 AND g.place_id = $3 THEN 0 ELSE 1 END"
    found = await rows(
        f"SELECT g.title_key AS key, g.id, {distance} AS far, 0 AS former FROM pages g {seen} AND g.title_key IN ({chunk})"
        f" UNION ALL SELECT v.title_key, g.id, {distance}, 1 FROM page_versions v JOIN pages g ON g.id = v.page_id {seen}"
        f" AND v.title_key IN ({chunk}) AND g.title_key <> v.title_key ORDER BY 4 DESC, 3 DESC, 2 DESC",
        reader.id,
        page.place,
        page.place_id,
        *wanted,
    )
    return {each["key"]: each["id"] for each in found}


async def pages_naming(reader: Reader, page: Page) -> list[Listed]:
    """Return the pages that lead to a page, by title, as far as the reader may see them; at most SHOWN."""
    titles = "SELECT title_key FROM page_versions WHERE page_id = $2"
    other = "SELECT 1 FROM pages o WHERE o.title_key = l.key AND o.place = g.place AND o.place_id = g.place_id AND o.id <> $2"
    near = "((g.place = $4 AND g.place_id = $5) OR ($4 = 'library' AND $5 = 0))"
    found = await rows(
        f"{_LISTED} WHERE g.id <> $2 AND {visible_here('$1')} AND EXISTS (SELECT 1 FROM page_links l WHERE l.page_id = g.id"
        f" AND (l.key = $3 OR (l.key IN ({titles}) AND {near} AND NOT EXISTS ({other}))))"
        f" ORDER BY g.title_key, g.id LIMIT {SHOWN}",
        reader.id,
        page.id,
        page_key(page.id),
        page.place,
        page.place_id,
    )
    return [_listed(each) for each in found]


# --- reviews -------------------------------------------------------------------------------------------------------


async def claim_reminders(limit: int = 100) -> list[tuple[int, int, int]]:
    """Return pages whose owners are to be reminded now, and mark them: (page, its post's author, owner). Belongs in the
    transaction that notifies: each review date is claimed once.
    """
    found = await rows(
        "UPDATE pages SET reminded_at = review_at WHERE id IN (SELECT id FROM pages WHERE review_at <= $1"
        " AND owner_id IS NOT NULL AND (reminded_at IS NULL OR reminded_at <> review_at)"
        f" ORDER BY review_at, id LIMIT {limit}) AND (reminded_at IS NULL OR reminded_at <> review_at)"
        " RETURNING id, owner_id, (SELECT account_id FROM posts WHERE posts.id = pages.post_id) AS author_id",
        now(),
    )
    return [(each["id"], each["author_id"], each["owner_id"]) for each in found]


async def page_of_post(post_id: int) -> Page | None:
    """Fetch the page that a post is, without regard to the reader."""
    return await fetch(Page, "post_id = $1", post_id)


async def pages_of_posts(post_ids: Sequence[int]) -> dict[int, Record]:
    """Return place and version of those posts that are pages, by post."""
    if not post_ids:
        return {}
    sql = (
        "SELECT g.id, g.post_id, g.place, g.place_id, g.version, g.review_at, v.editor_id, e.uri AS editor_uri FROM pages g"
        " LEFT JOIN page_versions v ON v.page_id = g.id AND v.number = g.version LEFT JOIN accounts e ON e.id = v.editor_id"
    )
    found = await rows(f"{sql} WHERE g.post_id IN ({marks(len(post_ids))})", *post_ids)
    return {each["post_id"]: each for each in found}


async def summary_of(page_id: int) -> Record | None:
    """Return title and author of a page's post."""
    return await row("SELECT title, account_id, url FROM posts WHERE id = $1", page_id)
