"""Collections: the FAQ and the shelf of resources of a group, or of the site.

Each is an ordered list of entries: a post (a question, a page), a file of a post, or a link. What an entry points to shows
to whom that post shows; for everybody else the entry is not there. A collection of the site belongs to the site's own
account, and is for people of this site. Of groups of other sites we keep what that site listed to us
(inbox/knowledge/collections.py). Who changes them is outbox/knowledge/collections.py.
"""

from collections.abc import Collection as Some
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from tortoise import fields

from models.core.accounts import Account
from models.core.base import CountedRow, belongs_to, moment, now, stored_day
from models.core.database import Record, execute, execute_many, fetch, marks, rows, value
from models.core.errors import NotFound
from models.core.site import Site
from models.core.visibility import Reader, groups_read_by, known_accounts, visible_posts
from models.files.versions import attached
from models.text.languages import in_language
from models.text.text import NAMED_FIRST, link_html

Kind = Literal["faq", "shelf"]
"""faq: questions and pages. shelf: links, files, pages and posts."""
KINDS: tuple[Kind, ...] = get_args(Kind)
FEATURE = "collections"
MAX_ENTRIES = 100
"""Of one collection: more of them nobody reads, and they go to other sites in one piece."""
MAX_TITLE = 200
MAX_NOTE = 500
MOST_OF_A_HEADING = 120
MAX_URL = 2000


class Collection(CountedRow):
    owner = belongs_to("Account", index=False)
    owner_id: int
    """A group; or the site's own account, for that of the site."""
    kind: Kind = fields.CharField(16)  # type: ignore[assignment]
    uri = fields.CharField(2048, default="")
    """Where a group of another site lists it; "" for ours."""

    class Meta:
        table = "collections"
        unique_together = (("owner_id", "kind"),)


class CollectionEntry(CountedRow):
    """One of post, file and link. It goes with the post, or the file, that it points to."""

    collection = belongs_to("Collection", index=False)
    collection_id: int
    position = fields.IntField()
    post = belongs_to("Post", null=True)
    post_id: int | None
    media = belongs_to("Media", null=True)
    media_id: int | None
    url = fields.CharField(MAX_URL, default="")
    title = fields.CharField(MAX_TITLE, default="")
    """"": the post's own."""
    note = fields.CharField(MAX_NOTE, default="")
    """What it is good for, in a sentence."""
    review_on = fields.DateField(null=True)
    """When somebody is to look whether it still holds."""
    added_at = moment(default=now)

    class Meta:
        table = "collection_entries"
        indexes = (("collection_id", "position"),)


@dataclass(frozen=True)
class Entry:
    """An entry as a reader may see it."""

    id: int
    position: int
    post_id: int | None
    """The post that it points to; of a file, the one that has it."""
    post_uri: str
    file: Record | None
    url: str
    title: str
    note: str
    review_on: date | None

    @property
    def points_to(self) -> Literal["post", "file", "link"]:
        if self.url:
            return "link"
        return "file" if self.file else "post"

    def is_due(self, today: date) -> bool:
        """Tell whether somebody is to look at it again."""
        return self.review_on is not None and self.review_on <= today


@dataclass(frozen=True)
class Target:
    """What an entry points to: exactly one of these."""

    post_id: int | None = None
    media_id: int | None = None
    url: str = ""


@dataclass(frozen=True)
class Listed:
    """An entry as it is written down."""

    target: Target
    title: str = ""
    note: str = ""
    review_on: date | None = None


# --- reading ---------------------------------------------------------------------------------------------------


def readable_owners(viewer: str, owner: str = "o", group: str = "g") -> str:
    """Return an SQL condition whether a reader may have what an account has collected: a group as its posts, the site as
    somebody of it. The statement has joined the account, and outwardly its row as a group.
    """
    here = f"EXISTS (SELECT 1 FROM accounts rd WHERE rd.id = {viewer} AND rd.host = '' AND rd.suspended_at IS NULL)"
    of_site = f"({group}.id IS NULL AND {owner}.host = '' AND {owner}.actor_type = 'Application' AND {here})"
    inside = f"({owner}.id = {viewer} OR {owner}.id IN ({groups_read_by(viewer)}))"
    of_group = (
        f"({group}.id IS NOT NULL AND {owner}.suspended_at IS NULL AND {known_accounts(viewer, owner)}"
        f" AND ({group}.access = 'open' OR {inside}))"
    )
    return f"({of_site} OR {of_group})"


async def may_read(reader: Reader, owner_id: int) -> bool:
    """Tell whether a reader may have what a group, or the site, has collected."""
    sql = (
        "SELECT 1 FROM accounts o LEFT JOIN groups g ON g.id = o.id"
        f" WHERE o.id = $2 AND {readable_owners('$1')}"
    )
    return bool(await value(sql, reader.id, owner_id))


async def entries_for(reader: Reader, owner_id: int, kind: Kind) -> list[Entry]:
    """Return the entries of a collection that a reader may see, in order; none of one that they may not read."""
    if not await may_read(reader, owner_id):
        return []
    return await _entries(reader, "c.owner_id = $2 AND c.kind = $3", owner_id, kind)


async def collection_for(reader: Reader, entry_id: int) -> Collection:
    """Fetch the collection of an entry, for who may read it, or raise NotFound."""
    found = await fetch(
        Collection, "id = (SELECT collection_id FROM collection_entries WHERE id = $1)", entry_id
    )
    if found is None or not await may_read(reader, found.owner_id):
        raise NotFound
    return found


async def entry_for(reader: Reader, entry_id: int) -> Entry:
    """Fetch an entry that a reader may see, or raise NotFound."""
    await collection_for(reader, entry_id)
    entries = await _entries(reader, "e.id = $2", entry_id)
    if not entries:
        raise NotFound
    return entries[0]


async def collected_among(owner_ids: Some[int], post_ids: Some[int]) -> dict[tuple[int, Kind, int], int]:
    """Return which of these posts are entries of which collections: (owner, kind, post) -> entry."""
    if not owner_ids or not post_ids:
        return {}
    found = await rows(
        "SELECT c.owner_id, c.kind, e.post_id, e.id FROM collection_entries e"
        " JOIN collections c ON c.id = e.collection_id"
        f" WHERE c.owner_id IN ({marks(len(owner_ids))}) AND e.post_id IN ({marks(len(post_ids), len(owner_ids) + 1)})",
        *owner_ids,
        *post_ids,
    )
    return {(each["owner_id"], each["kind"], each["post_id"]): each["id"] for each in found}


async def _entries(reader: Reader, which: str, *values: object) -> list[Entry]:
    """Return entries whose post, where they point to one, the reader may see; `which` counts its values from $2."""
    found = await rows(
        "SELECT e.*, p.id AS target_id, p.uri AS target_uri FROM collections c"
        " JOIN collection_entries e ON e.collection_id = c.id LEFT JOIN media m ON m.id = e.media_id"
        " LEFT JOIN posts p ON p.id = COALESCE(e.post_id, m.post_id) LEFT JOIN accounts a ON a.id = p.account_id"
        f" WHERE {which} AND (e.url <> '' OR (p.id IS NOT NULL AND {visible_posts('$1')}))"
        " AND (m.id IS NULL OR m.use = 'attachment')"
        " ORDER BY e.position, e.id",
        reader.id,
        *values,
    )
    # Of a document with versions the newest, whichever was put there.
    files = await attached([each["media_id"] for each in found if each["media_id"]])
    return [
        _entry(each, files.get(each["media_id"]))
        for each in found
        if each["media_id"] is None or each["media_id"] in files
    ]


def _entry(record: Record, file: Record | None) -> Entry:
    return Entry(
        record["id"],
        record["position"],
        record["target_id"],
        record["target_uri"] or "",
        file,
        record["url"],
        record["title"],
        record["note"],
        stored_day(record["review_on"]),
    )


PATHS: Mapping[Kind, str] = {"faq": "faq", "shelf": "resources"}
"""What a collection is called in the address of its page."""
_NAMES: Mapping[Kind, Mapping[str, str]] = {
    "faq": {"fr": "FAQ", "en": "FAQ"},
    "shelf": {"fr": "Ressources", "en": "Resources"},
}


def profile_fields(site: Site, username: str, kinds: Some[Kind]) -> list[tuple[str, str]]:
    """Return the facts of a group's profile by which any client leads to what the group has collected: (name, HTML)."""
    return [
        (
            in_language(_NAMES[kind], site.look.languages),
            link_html(site.url(f"/groups/{username}/{PATHS[kind]}")),
        )
        for kind in KINDS
        if kind in kinds and site.look.has(FEATURE)
    ]


async def any_collected() -> bool:
    """Tell whether anything is collected here."""
    return bool(await value("SELECT 1 FROM collection_entries LIMIT 1"))


def heading_of(text: str) -> str:
    """Return what a text without a title is called: its first line, without those whom it names first."""
    first = NAMED_FIRST.sub("", text.strip(), count=1).partition("\n")[0].strip()
    return first if len(first) <= MOST_OF_A_HEADING else first[: MOST_OF_A_HEADING - 1].rstrip() + "…"


async def filled_kinds(owner_ids: Some[int]) -> dict[int, tuple[Kind, ...]]:
    """Return which collections have something in them, by owner. Says nothing of who may see what is in them."""
    if not owner_ids:
        return {}
    found = await rows(
        f"SELECT owner_id, kind FROM collections c WHERE owner_id IN ({marks(len(owner_ids))})"
        " AND EXISTS (SELECT 1 FROM collection_entries e WHERE e.collection_id = c.id) ORDER BY kind",
        *owner_ids,
    )
    kinds: dict[int, tuple[Kind, ...]] = {}
    for each in found:
        kinds[each["owner_id"]] = (*kinds.get(each["owner_id"], ()), each["kind"])
    return kinds


# --- writing ---------------------------------------------------------------------------------------------------


async def collection_of(owner_id: int, kind: Kind) -> Collection:
    """Return a collection, made when it is first written in. The caller holds its owner."""
    found = await Collection.get_or_none(owner_id=owner_id, kind=kind)
    return found or await Collection.create(owner_id=owner_id, kind=kind)


async def entry_of(collection_id: int, target: Target) -> int | None:
    """Return the entry of a collection that points to the same."""
    return await value(
        "SELECT id FROM collection_entries WHERE collection_id = $1 AND url = $2"
        " AND COALESCE(post_id, 0) = $3 AND COALESCE(media_id, 0) = $4",
        collection_id,
        target.url,
        target.post_id or 0,
        target.media_id or 0,
    )


async def count_entries(collection_id: int) -> int:
    return await value("SELECT count(*) FROM collection_entries WHERE collection_id = $1", collection_id)


async def append(collection_id: int, new: Listed) -> int:
    """Add an entry at the end; return its id."""
    last = await value("SELECT max(position) FROM collection_entries WHERE collection_id = $1", collection_id)
    made = await CollectionEntry.create(
        collection_id=collection_id,
        position=(last or 0) + 1,
        post_id=new.target.post_id,
        media_id=new.target.media_id,
        url=new.target.url,
        title=new.title,
        note=new.note,
        review_on=new.review_on,
    )
    return made.id


async def exchange(first: Entry, second: Entry) -> None:
    """Let two entries of a collection change places."""
    for entry, place in ((first, second.position), (second, first.position)):
        await execute("UPDATE collection_entries SET position = $2 WHERE id = $1", entry.id, place)


async def replace_entries(collection_id: int, listed: Sequence[Listed]) -> None:
    """Write a whole collection anew, as its own site lists it. Belongs in a transaction."""
    await execute("DELETE FROM collection_entries WHERE collection_id = $1", collection_id)
    await execute_many(
        "INSERT INTO collection_entries"
        " (collection_id, position, post_id, media_id, url, title, note, review_on, added_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        [
            (
                collection_id,
                place,
                each.target.post_id,
                each.target.media_id,
                each.target.url,
                each.title,
                each.note,
                each.review_on,
                now(),
            )
            for place, each in enumerate(listed, 1)
        ],
    )


# --- of other sites --------------------------------------------------------------------------------------------


async def note_place(owner: Account, kind: Kind, uri: str) -> None:
    """Write down where a group of another site lists a collection."""
    await execute(
        "INSERT INTO collections (owner_id, kind, uri) VALUES ($1, $2, $3)"
        " ON CONFLICT (owner_id, kind) DO UPDATE SET uri = EXCLUDED.uri",
        owner.id,
        kind,
        uri,
    )


async def places_of(owner_id: int) -> list[Collection]:
    """Return the collections of a group of another site that it lists somewhere."""
    return await Collection.filter(owner_id=owner_id).exclude(uri="").order_by("kind")


async def file_at(post_id: int, position: int) -> int | None:
    """Return the file of a post that stands at a place, counted from 0."""
    return await value(
        "SELECT id FROM media WHERE post_id = $1 AND position = $2 AND use = 'attachment'", post_id, position
    )


async def forget_left() -> None:
    """Delete what groups of other sites had collected that nobody here is in any more."""
    await execute(
        "DELETE FROM collection_entries WHERE collection_id IN (SELECT c.id FROM collections c"
        " JOIN accounts a ON a.id = c.owner_id WHERE a.host <> '' AND a.actor_type = 'Group' AND NOT EXISTS"
        " (SELECT 1 FROM group_members m WHERE m.group_id = c.owner_id AND m.state = 'member'))"
    )
