"""Posts, boosts, mentions, edits and tombstones.

A boost is a post with `boost_of`: it has its own id, place in timelines and paging. Functions
here assume that the caller is allowed; they run inside the caller's transaction. Who may see a
post is visibility's matter; in which timelines it stands is timelines'.
"""

import secrets
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any, Literal

import orjson
from tortoise import fields
from tortoise.exceptions import IntegrityError

from models.core.accounts import Account
from models.core.base import CountedRow, Row, belongs_to, digest, from_ms, moment, new_id, now, to_ms
from models.core.batches import delete_in_batches
from models.core.counts import change, less, recount
from models.core.database import (
    execute,
    execute_many,
    fetch,
    fetch_all,
    lock,
    lock_rows,
    marks,
    named,
    rows,
    value,
)
from models.core.errors import NotFound
from models.core.inside import made_of, new_of
from models.core.visibility import Reader, Visibility, visible_posts
from models.files.kinds import family_of
from models.files.links import without_seal
from models.files.media import RemoteFile, discard, media_of_post, set_remote_files
from models.files.versions import set_remote_versions
from models.posts.conversations import remove_from_conversations
from models.posts.counters import INSIDE, INSIDE_SQL, UNCOUNTED
from models.posts.links import change_links, keep_links
from models.posts.tags import add_to_post, tag_post
from models.search.index import index_new_post, index_posts
from models.search.marks import Facts


class Post(Row):
    uri = fields.CharField(2048, unique=True)
    url = fields.CharField(2048, default="", db_index=True)
    account = belongs_to("Account", index=False)
    account_id: int
    local = fields.BooleanField(default=False)
    visibility: Visibility = fields.CharField(16)  # type: ignore[assignment]
    """public, unlisted, site (this one alone), private (accepted followers), direct (mentioned people), members (of the group), targeted (whom
    it announces something to) or withdrawn."""
    group = belongs_to("Account", null=True, keep=True, index=False)
    group_id: int | None
    """The group that it is in; also for a group's own boosts."""
    in_reply_to = belongs_to("Post", null=True, keep=True)
    in_reply_to_id: int | None
    in_reply_to_uri = fields.CharField(2048, default="", db_index=True)
    """Kept also when the parent is not here, or no longer."""
    in_reply_to_account_id = fields.BigIntField(null=True)
    thread_id = fields.BigIntField(db_index=True)
    """Id of the first post of the thread that is here."""
    boost_of = belongs_to("Post", null=True)
    boost_of_id: int | None
    title = fields.CharField(500, default="")
    content = fields.TextField(default="")
    """Clean HTML, ours or the sender's."""
    source = fields.TextField(default="")
    source_type = fields.CharField(32, default="text/plain")
    summary = fields.CharField(1000, default="")
    """Content warning, plain text."""
    sensitive = fields.BooleanField(default=False)
    language = fields.CharField(16, default="")
    created_at = moment(default=now)
    edited_at = moment(null=True)
    replies_count = fields.IntField(default=0)
    boosts_count = fields.IntField(default=0)
    favourites_count = fields.IntField(default=0)
    revision = fields.IntField(default=0)
    """Grows with every change that a reader can see; part of the key of rendered entities."""
    application_name = fields.CharField(255, default="")
    context_uri = fields.CharField(2048, default="")
    """Collection of the whole thread at the site where it began (FEP-f228); "" when that names none."""
    quote_of = belongs_to("Post", null=True, keep=True)
    quote_of_id: int | None
    quote_uri = fields.CharField(2048, default="")
    """Kept also when the quoted post is not here, or no longer."""
    quote_state = fields.CharField(16, default="")
    """"" for a post that quotes nothing; else pending, accepted, rejected or revoked: see models/posts/quotes.py."""
    quote_authorization = fields.CharField(2048, default="")
    """URI of the quoted author's permission; empty for those who quote themselves."""
    quote_policy = fields.CharField(16, default="public")
    """Who may quote this post: public, followers or nobody."""

    class Meta:
        table = "posts"
        unique_together = (("account_id", "boost_of_id"),)
        indexes = (("account_id", "id"), ("visibility", "id"), ("group_id", "id"))


class Mention(CountedRow):
    post = belongs_to("Post", index=False)
    post_id: int
    account = belongs_to("Account")
    account_id: int
    addressed_only = fields.BooleanField(default=False, db_default=False)
    """Of a post of another site: it is addressed to the person, who may read it, and does not name them."""

    class Meta:
        table = "mentions"
        unique_together = (("post_id", "account_id"),)


class PostEdit(CountedRow):
    """An earlier text of an edited post."""

    post = belongs_to("Post")
    post_id: int
    content = fields.TextField()
    summary = fields.CharField(1000, default="")
    sensitive = fields.BooleanField(default=False)
    written_at = moment()
    poll_json = fields.TextField(default="[]")
    """The options of its poll then."""
    files_json = fields.TextField(default="[]")
    """[id, description] of its files then, in their order."""
    title = fields.CharField(500, default="", db_default="")
    question_state = fields.CharField(16, default="", db_default="")
    """open or solved, if it was a question then."""

    class Meta:
        table = "post_edits"

    @property
    def options(self) -> list[str]:
        return orjson.loads(self.poll_json)

    @property
    def files(self) -> list[tuple[int, str]]:
        return [(media_id, description) for media_id, description in orjson.loads(self.files_json)]


class Tombstone(CountedRow):
    """A deleted object, for ever, so that a late or repeated Create does not bring it back.

    Bound to the actor that deleted it: nobody can bury somebody else's future post.
    """

    key = fields.CharField(64, unique=True)
    """models.core.base.digest of actor and object: two long URIs do not fit one PostgreSQL index entry."""
    uri = fields.CharField(2048, db_index=True)
    actor_uri = fields.CharField(2048)
    deleted_at = moment(default=now)
    visibility = fields.CharField(16, null=True)
    """Visibility of the post as it was: people who could not see it are not told that there was one. None: unknown."""

    class Meta:
        table = "tombstones"


class IdempotencyKey(Row):
    """A client's name for a request to publish."""

    account = belongs_to("Account", index=False)
    account_id: int
    key = fields.CharField(255)
    post = belongs_to("Post")
    post_id: int
    created_at = moment(default=now)

    class Meta:
        table = "idempotency_keys"
        unique_together = (("account_id", "key"),)


KEY_LIFE = timedelta(hours=1)


@dataclass(frozen=True)
class NewPost:
    """All that a post starts with, whether it was written here or elsewhere."""

    account_id: int
    uri: str
    url: str
    local: bool
    visibility: Visibility
    content: str = ""
    id: int = 0
    """0: a new one from the clock. Remote posts take one from when they were written."""
    parent: Post | None = None
    in_reply_to_uri: str = ""
    boost_of: Post | None = None
    title: str = ""
    source: str = ""
    source_type: str = "text/plain"
    summary: str = ""
    sensitive: bool = False
    language: str = ""
    files: tuple[RemoteFile, ...] = ()
    """Of a remote post. Those of our people are attached afterwards (models/files/media.py)."""
    created_at: datetime | None = None
    application_name: str = ""
    mentioned_ids: tuple[int, ...] = ()
    addressed_ids: tuple[int, ...] = ()
    """Whom it is addressed to besides, without naming them."""
    tags: tuple[str, ...] = ()
    context_uri: str = ""
    quote_policy: str = "public"
    group_id: int | None = None


_ANSWERED = (
    f"CASE WHEN visibility NOT IN ({INSIDE_SQL})"
    f" OR (SELECT a.visibility FROM posts a WHERE a.id = posts.in_reply_to_id) IN ({INSIDE_SQL})"
    " THEN in_reply_to_id END AS answered_id"
)
"""The post whose number of answers counts it: an answer for the members of a group, or for one site, does not count
where others see the number.
"""

_CLOSE_BY = 100
"""How many ids are tried for a post: ids of one moment are random, and many posts may be of one second."""


async def _insert(new: NewPost, created_at: datetime) -> Post:
    """Write the row of a post, under an id close by if its own is taken; return it.

    A post of ours has its id in its address: for it IntegrityError is raised at once.
    """
    wanted = new.id or new_id()
    for later in range(1 if new.local else _CLOSE_BY):
        post_id = wanted if later == 0 else (((wanted >> 16) + later) << 16) | secrets.randbits(16)
        if post := await _insert_as(new, post_id, created_at):
            return post
    raise IntegrityError("no id is free where the post belongs")


async def _insert_as(new: NewPost, post_id: int, created_at: datetime) -> Post | None:
    """Write the row of a post, and return it; None when its id is somebody else's."""
    post = _row_of(new, post_id, created_at)
    if await value(_inserting(tuple(post)), *post.values()) is None:
        return None
    return new_of(Post, post)


def _row_of(new: NewPost, post_id: int, created_at: datetime) -> dict[str, Any]:
    """Return all columns of a post as it begins."""
    parent = new.parent
    return {
        "id": post_id,
        "uri": new.uri,
        "url": new.url,
        "account_id": new.account_id,
        "local": new.local,
        "visibility": new.visibility,
        "group_id": new.group_id,
        "in_reply_to_id": parent.id if parent else None,
        "in_reply_to_uri": new.in_reply_to_uri or (parent.uri if parent else ""),
        "in_reply_to_account_id": parent.account_id if parent else None,
        "thread_id": parent.thread_id if parent else post_id,
        "boost_of_id": new.boost_of.id if new.boost_of else None,
        "title": new.title,
        "content": new.content,
        "source": new.source,
        "source_type": new.source_type,
        "summary": new.summary,
        "sensitive": new.sensitive,
        "language": new.language,
        "created_at": from_ms(to_ms(created_at)),  # as fine as a row keeps it
        "edited_at": None,
        "replies_count": 0,
        "boosts_count": 0,
        "favourites_count": 0,
        "revision": 0,
        "application_name": new.application_name,
        "context_uri": new.context_uri,
        "quote_of_id": None,
        "quote_uri": "",
        "quote_state": "",
        "quote_authorization": "",
        "quote_policy": new.quote_policy,
    }


@cache
def _inserting(columns: tuple[str, ...]) -> str:
    names, values = ", ".join(columns), marks(len(columns))
    return f"INSERT INTO posts ({names}) VALUES ({values}) ON CONFLICT (id) DO NOTHING RETURNING id"


async def insert_post(new: NewPost) -> Post:
    """Write a post, its mentions, hashtags and counters; return it.

    The caller has locked the author, and looked whether the URI, or the boost, is already here. IntegrityError means
    that somebody was quicker: the transaction is tried again.
    """
    created_at = new.created_at or now()
    await _lock_counters(new)
    post = await _insert(new, created_at)
    post_id = post.id
    await _write_mentions(post_id, new)
    await add_to_post(post_id, new.tags)
    if not new.boost_of:
        descriptions = [file.description for file in new.files]
        await index_new_post(post_id, new.title, new.summary, descriptions, _facts(new))
        await keep_links(post_id, new.content)
    if new.files:
        await set_remote_files(new.account_id, post_id, new.files)
        await set_remote_versions(post_id, new.files)
    if new.visibility not in UNCOUNTED:
        await execute(
            "UPDATE accounts SET posts_count = posts_count + 1, last_post_at = $2, revision = revision + 1"
            " WHERE id = $1",
            new.account_id,
            created_at,
        )
    inside = new.visibility in INSIDE
    if new.parent and (not inside or await value(f"SELECT {_ANSWERED} FROM posts WHERE id = $1", post_id)):
        await count(new.parent.id, "replies_count", 1)
    if new.boost_of and new.group_id is None:  # else the boost of its group: models/posts/counters.py
        await count(new.boost_of.id, "boosts_count", 1)
    elif not new.local:
        await _adopt_replies(post_id, new.uri, new.account_id)
    return post


async def _lock_counters(new: NewPost) -> None:
    await lock_rows("accounts", "$1", new.account_id)
    if about := [post.id for post in (new.parent, new.boost_of) if post]:
        await lock_rows("posts", marks(len(about)), *about)


def _facts(new: NewPost) -> Facts:
    return Facts(
        content=new.content,
        language=new.language,
        is_reply=new.parent is not None or new.in_reply_to_uri != "",
        is_sensitive=new.sensitive,
        families=frozenset(family_of(file.mime, file.url) for file in new.files),
    )


async def _write_mentions(post_id: int, written: "NewPost | Edit") -> None:
    """Write whom a post names. Who is named once stays so; who was only addressed may be named by an edit."""
    await execute_many(
        "INSERT INTO mentions (post_id, account_id, addressed_only) VALUES ($1, $2, FALSE)"
        " ON CONFLICT (post_id, account_id) DO UPDATE SET addressed_only = FALSE",
        [(post_id, account_id) for account_id in written.mentioned_ids],
    )
    await execute_many(
        "INSERT INTO mentions (post_id, account_id, addressed_only) VALUES ($1, $2, TRUE) ON CONFLICT DO NOTHING",
        [(post_id, account_id) for account_id in written.addressed_ids],
    )


async def _adopt_replies(post_id: int, uri: str, account_id: int) -> None:
    """Tell replies that came before this post who their parent is. They keep their own thread's id."""
    adopted = await rows(
        "UPDATE posts SET in_reply_to_id = $1, in_reply_to_account_id = $3, revision = revision + 1"
        f" WHERE in_reply_to_uri = $2 AND in_reply_to_id IS NULL RETURNING {_ANSWERED}",
        post_id,
        uri,
        account_id,
    )
    await change(
        "posts", "replies_count", Counter(each["answered_id"] for each in adopted if each["answered_id"])
    )


async def count(
    post_id: int, counter: Literal["replies_count", "boosts_count", "favourites_count"], by: int
) -> None:
    """Change a counter that readers see, of a post that is locked (models/core/counts.py)."""
    await change("posts", counter, {post_id: by})


@dataclass(frozen=True)
class Edit:
    """The new text of a post."""

    content: str
    title: str
    source: str
    source_type: str
    summary: str
    sensitive: bool
    language: str
    files: tuple[RemoteFile, ...] | None
    """All files that a remote post has now; None: those of our people are changed separately."""
    mentioned_ids: tuple[int, ...]
    tags: tuple[str, ...]
    edited_at: datetime
    addressed_ids: tuple[int, ...] = ()
    """Whom it is addressed to besides, without naming them."""


TEXTS = ("content", "title", "source", "source_type", "summary", "sensitive", "language")
"""What an edit may say otherwise, by the names that posts and edits have for it."""


async def says_otherwise(post: Post, edit: Edit) -> bool:
    """Tell whether an edit of a remote post says anything else than the post does."""
    if any(getattr(post, name) != getattr(edit, name) for name in TEXTS):
        return True
    files = [(without_seal(each.remote_url), each.description) for each in await media_of_post(post.id)]
    return files != [(without_seal(each.url), each.description) for each in edit.files or ()]


_BESIDE_THE_TEXT = """
SELECT 0 AS is_file, o.id AS place, o.id AS id, o.title AS text
  FROM poll_options o JOIN polls p ON p.id = o.poll_id WHERE p.post_id = $1
UNION ALL SELECT 1, position, id, description FROM media WHERE post_id = $1 AND state <> 'gone' AND position >= 0
ORDER BY is_file, place, id
"""


def _json(found: object) -> str:
    return orjson.dumps(found).decode()


@dataclass(frozen=True)
class Named:
    """Whom an edit names for the first time, and whom no more."""

    newly: frozenset[int]
    no_more: frozenset[int]


async def edit_post(post: Post, edit: Edit, *, keeps_text: bool = True) -> Named:
    """Keep the old text in the history and write the new one; return whose mentions changed.

    Not `keeps_text`: something else has a history of it.
    """
    before, now_named = frozenset(await named_ids(post.id)), frozenset(edit.mentioned_ids)
    # A post stays in its group, which so stays named.
    named = Named(now_named - before, before - now_named - {post.group_id})
    if keeps_text:
        await keep_version(post, post.content)
    await tag_post(post.id, edit.tags)
    if named.no_more and post.visibility not in ("private", "direct"):
        # There, whom it was for stays mentioned: they have read the post and may go on seeing it.
        gone = sorted(named.no_more)
        await execute(
            f"DELETE FROM mentions WHERE post_id = $1 AND account_id IN ({marks(len(gone), 2)})",
            post.id,
            *gone,
        )
    await _write_mentions(post.id, edit)
    await execute(
        "UPDATE posts SET content = $2, title = $3, source = $4, source_type = $5, summary = $6,"
        " sensitive = $7, language = $8, edited_at = $9, revision = revision + 1"
        " WHERE id = $1",
        post.id,
        edit.content,
        edit.title,
        edit.source,
        edit.source_type,
        edit.summary,
        edit.sensitive,
        edit.language,
        edit.edited_at,
    )
    if edit.files is not None:
        await set_remote_files(post.account_id, post.id, edit.files)
        await set_remote_versions(post.id, edit.files)
    await index_posts([post.id])
    await change_links(post.id, edit.content)
    return named


async def keep_version(post: Post, content: str) -> None:
    """Keep a post as it is before a change in its history; `content` is what it shows now."""
    beside = await rows(_BESIDE_THE_TEXT, post.id)
    await PostEdit.create(
        post_id=post.id,
        content=content,
        summary=post.summary,
        sensitive=post.sensitive,
        written_at=post.edited_at or post.created_at,
        poll_json=_json([each["text"] for each in beside if not each["is_file"]]),
        files_json=_json([(each["id"], each["text"]) for each in beside if each["is_file"]]),
        title=post.title,
        question_state=await value("SELECT state FROM questions WHERE post_id = $1", post.id) or "",
    )


async def touch(post_id: int) -> None:
    """Have everybody's rendering of a post made anew: something that hangs on it has changed."""
    await execute("UPDATE posts SET revision = revision + 1 WHERE id = $1", post_id)


async def mark_edited(post_id: int, edited_at: datetime) -> None:
    """Mark a post as edited that came with its latest text only."""
    await execute(
        "UPDATE posts SET edited_at = $2, revision = revision + 1 WHERE id = $1", post_id, edited_at
    )
    await index_posts([post_id])


async def delete_post(post: Post) -> bool:
    """Remove a post with all that hangs on it; the bytes of its files follow soon. False when it was gone already."""
    await discard("post_id = $2", post.id)
    if post.visibility == "direct":
        await remove_from_conversations(post.id)
    return bool(await delete_posts([post.id]))


async def delete_posts(ids: Sequence[int]) -> int:
    """Delete posts and boosts of them, and count them off; return how many rows that were.

    Their files and conversations stay: `delete_post` handles those.
    """
    await lock_posts_to_delete(ids)
    chunk = marks(len(ids))
    theirs, boosts = f"FROM posts WHERE id IN ({chunk})", f"FROM posts WHERE boost_of_id IN ({chunk})"
    counted = f"RETURNING account_id, visibility, boost_of_id, group_id, {_ANSWERED}"
    gone = [*await rows(f"DELETE {boosts} {counted}", *ids), *await rows(f"DELETE {theirs} {counted}", *ids)]
    authors = Counter(each["account_id"] for each in gone if each["visibility"] not in UNCOUNTED)
    await change("accounts", "posts_count", less(authors))
    await change(
        "posts", "replies_count", less(Counter(each["answered_id"] for each in gone if each["answered_id"]))
    )
    boosted = Counter(each["boost_of_id"] for each in gone if each["boost_of_id"] and not each["group_id"])
    await change("posts", "boosts_count", less(boosted))
    return len(gone)


async def lock_posts_to_delete(ids: Sequence[int]) -> None:
    """Lock posts and boosts of them, their authors, and what they answer or boost (models/core/counts.py)."""
    chunk = marks(len(ids))
    theirs, boosts = f"FROM posts WHERE id IN ({chunk})", f"FROM posts WHERE boost_of_id IN ({chunk})"
    await lock_rows("accounts", f"SELECT account_id {theirs} UNION SELECT account_id {boosts}", *ids)
    about = f"SELECT in_reply_to_id {theirs} UNION SELECT boost_of_id {theirs}"
    await lock_rows(
        "posts", f"SELECT id {theirs} UNION SELECT id {boosts} UNION {about}", *ids, to_delete=True
    )


async def bury(uri: str, actor_uri: str, visibility: Visibility | None = None) -> None:
    """Leave a tombstone: this actor's object of that URI never comes back.

    `visibility` is that of a post of ours as it was: who may be told that it was deleted (models/posts/tombstones.py).
    """
    await execute(
        "INSERT INTO tombstones (key, uri, actor_uri, deleted_at, visibility) VALUES ($1, $2, $3, $4, $5)"
        " ON CONFLICT DO NOTHING",
        digest(actor_uri, uri),
        uri,
        actor_uri,
        now(),
        visibility,
    )


async def is_buried(uri: str, actor_uri: str) -> bool:
    return bool(await value("SELECT 1 FROM tombstones WHERE key = $1", digest(actor_uri, uri)))


UNDONE_FOR = timedelta(hours=6)
"""How long an Undo waits for what it undoes; as at Mastodon."""


async def undo_in_advance(uri: str, actor_uri: str) -> None:
    """Remember an Undo that came before what it undoes.

    If an earlier Undo already met the activity, the two are even: this one waits for nothing.
    """
    waiting, met = _undo_keys(uri, actor_uri)
    if await value("DELETE FROM tombstones WHERE key = $1 RETURNING id", met) is None:
        await _mark(waiting, uri, actor_uri)


async def was_undone(uri: str, actor_uri: str) -> bool:
    """Tell whether an activity was undone before it came; each further attempt to send it is undone too.

    Not for ever: programs use the id again when the same happens anew.
    """
    waiting, met = _undo_keys(uri, actor_uri)
    found = await value(
        "SELECT key FROM tombstones WHERE key IN ($1, $2) AND deleted_at > $3",
        waiting,
        met,
        now() - UNDONE_FOR,
    )
    if found == waiting:
        await execute("DELETE FROM tombstones WHERE key = $1", waiting)
        await _mark(met, uri, actor_uri)
    return found is not None


def _undo_keys(uri: str, actor_uri: str) -> tuple[str, str]:
    """Return the keys of an Undo that waits for what it undoes, and of one that has met it."""
    return digest("Undo", actor_uri, uri), digest("Undone", actor_uri, uri)


async def _mark(key: str, uri: str, actor_uri: str) -> None:
    await execute(
        "INSERT INTO tombstones (key, uri, actor_uri, deleted_at) VALUES ($1, $2, $3, $4)"
        " ON CONFLICT (key) DO UPDATE SET deleted_at = excluded.deleted_at",
        key,
        uri,
        actor_uri,
        now(),
    )


async def current_post(uri: str) -> Post | None:
    """Fetch a post by its id unless it was withdrawn, and so has to be fetched anew."""
    return _unless_withdrawn(await post_by_uri(uri))


def _unless_withdrawn(post: Post | None) -> Post | None:
    return post if post and post.visibility != "withdrawn" else None


async def withdraw_posts(host: str) -> int:
    """Hide what a site wrote until it is fetched anew; return how many posts."""
    return await set_visibility("withdrawn", "account_id IN (SELECT id FROM accounts WHERE host = $1)", host)


async def readmit_post(post_id: int, visibility: Visibility) -> None:
    """Show a withdrawn post again, to its present audience."""
    await set_visibility(visibility, "id = $1", post_id)


_RECOUNTED = 500
"""Posts whose answers are counted anew in one statement."""


async def set_visibility(visibility: Visibility, where: str, *values: object) -> int:
    """Give posts another visibility and recount their counters; return how many posts."""
    chosen, uncounted = f"FROM posts WHERE {where}", ", ".join(f"'{each}'" for each in UNCOUNTED)
    await lock_rows("accounts", f"SELECT account_id {chosen}", *values)
    await lock_rows("posts", f"SELECT id {chosen} UNION SELECT in_reply_to_id {chosen}", *values)
    crossing = await rows(
        f"SELECT id, account_id, in_reply_to_id {chosen}"
        f" AND visibility {'NOT IN' if visibility in UNCOUNTED else 'IN'} ({uncounted})",
        *values,
    )
    changed = await rows(
        f"UPDATE posts SET visibility = ${len(values) + 1}, revision = revision + 1 WHERE {where} RETURNING id",
        *values,
        visibility,
    )
    authors = Counter(each["account_id"] for each in crossing)
    await change("accounts", "posts_count", less(authors) if visibility in UNCOUNTED else authors)
    answering = sorted(
        {post_id for each in crossing for post_id in (each["id"], each["in_reply_to_id"]) if post_id}
    )
    for start in range(0, len(answering), _RECOUNTED):
        some = answering[start : start + _RECOUNTED]
        await recount("posts", "replies_count", marks(len(some)), *some)
    return len(changed)


async def lock_posts(*post_ids: int) -> None:
    """Lock posts until the transaction ends (models/core/transaction.py). Raises NotFound when one is there no more."""
    if len(await lock("posts", *post_ids)) < len(set(post_ids)):
        raise NotFound


async def lock_to_delete(post: Post) -> bool:
    """Lock a post that is to be deleted, and what is counted with it; False when somebody has deleted it already.

    Call it before anything else in the transaction: from then on nobody else changes the post.
    """
    await lock_posts_to_delete([post.id])
    return bool(await value("SELECT 1 FROM posts WHERE id = $1", post.id))


_FOR_READER = (
    "id = $1 AND EXISTS (SELECT 1 FROM accounts a WHERE a.id = posts.account_id AND"
    f" {visible_posts('$2', 'posts')})"
)


async def post_for(reader: Reader, post_id: int, *, lock: bool = False) -> Post:
    """Fetch a post that the reader may see, or raise NotFound: the same as for no post at all.

    `lock`: nobody else changes or deletes it until the transaction ends.
    """
    if lock:
        await lock_posts(post_id)
    post = await fetch(Post, _FOR_READER, post_id, reader.id)
    if post is None:
        raise NotFound
    return post


async def original_for(reader: Reader, post_id: int) -> Post:
    """Fetch a post, or what a boost boosts, to do something with it: locked until the transaction ends.

    Raises NotFound as post_for does.
    """
    boosted_id = await value("SELECT boost_of_id FROM posts WHERE id = $1", post_id)
    if boosted_id:
        await post_for(reader, post_id)
    return await post_for(reader, boosted_id or post_id, lock=True)


async def posts_by_ids(ids: Iterable[int]) -> list[Post]:
    """Fetch posts that a reader may see, in the order of the ids; one that was just deleted is left out."""
    wanted = list(ids)
    found = {post.id: post for post in await fetch_all(Post, "id", set(wanted))}
    return [found[post_id] for post_id in wanted if post_id in found]


async def post_by_uri(uri: str) -> Post | None:
    """Fetch without regard to the viewer: for federation, which checks by itself."""
    return await fetch(Post, "uri = $1", uri)


async def uri_of(post_id: int) -> str:
    return await value("SELECT uri FROM posts WHERE id = $1", post_id) or ""


async def post_by_address(address: str) -> Post | None:
    """Fetch by id, or by the page that people see, unless withdrawn. Without regard to the viewer: lists check."""
    found = await post_by_uri(address) or await Post.filter(url=address, boost_of_id=None).first()
    return _unless_withdrawn(found)


async def boost_of(account_id: int, post_id: int) -> Post | None:
    """Return somebody's boost of a post. A caller that writes accordingly has locked the account."""
    return await Post.get_or_none(account_id=account_id, boost_of_id=post_id)


async def named_ids(post_id: int) -> list[int]:
    """Return whom a post names, without those whom it is addressed to only."""
    sql = "SELECT account_id FROM mentions WHERE post_id = $1 AND addressed_only = FALSE"
    return [each["account_id"] for each in await rows(sql, post_id)]


async def mentioned_ids(post_id: int) -> list[int]:
    """Return whom a post names or is addressed to."""
    return [
        r["account_id"] for r in await rows("SELECT account_id FROM mentions WHERE post_id = $1", post_id)
    ]


async def mentioned_people(post_id: int) -> list[Account]:
    """Return whom a post mentions, suspended accounts too."""
    return (await mentioned_in([post_id]))[post_id]


async def mentioned_in(post_ids: Sequence[int]) -> dict[int, list[Account]]:
    """Return whom posts mention, suspended accounts too, by post."""
    found = await rows(
        "SELECT m.post_id, a.* FROM mentions m JOIN accounts a ON a.id = m.account_id"
        f" WHERE m.post_id IN ({marks(len(post_ids))}) ORDER BY a.id",
        *post_ids,
    )
    mentioned: dict[int, list[Account]] = {post_id: [] for post_id in post_ids}
    for each in named(found):
        mentioned[each["post_id"]].append(made_of(Account, each))
    return mentioned


async def history(post: Post) -> list[PostEdit]:
    """Return the earlier texts, oldest first."""
    return await PostEdit.filter(post_id=post.id).order_by("id")


async def post_of_key(account_id: int, key: str) -> int | None:
    """Return the post that a person published under an idempotency key within the last hour."""
    return await value(
        "SELECT post_id FROM idempotency_keys WHERE account_id = $1 AND key = $2 AND created_at > $3",
        account_id,
        key,
        now() - KEY_LIFE,
    )


async def remember_key(account_id: int, key: str, post_id: int) -> None:
    """Bind a key to a post; IntegrityError when the same request was published at the same time."""
    bound = await value(
        "INSERT INTO idempotency_keys AS known (id, account_id, key, post_id, created_at) VALUES ($1, $2, $3, $4, $5)"
        " ON CONFLICT (account_id, key) DO UPDATE SET post_id = excluded.post_id, created_at = excluded.created_at"
        " WHERE known.created_at <= $6 RETURNING id",
        new_id(),
        account_id,
        key,
        post_id,
        now(),
        now() - KEY_LIFE,
    )
    if bound is None:
        raise IntegrityError("the key was used within the hour")


async def forget_keys() -> None:
    """Delete the keys that no longer mean anything."""
    await delete_in_batches("idempotency_keys", "created_at <= $1", now() - KEY_LIFE)
