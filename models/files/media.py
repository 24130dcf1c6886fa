"""Files: pictures, videos, sounds and documents of posts, people's pictures; where they lie and what they show.

A row comes before its bytes. A file of ours is processing, then ready or failed; one of another site is remote until
its copy is here, and again when the copy is old. A file that is not shown any more is gone at once; maintenance deletes
its bytes later. models/files/store.py keeps the bytes; the post decides who may have them.
"""

import re
import secrets
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from tortoise import fields

from models.core import database
from models.core.base import Row, belongs_to, moment, now
from models.core.database import Record, execute, fetch, marks, row, rows, value
from models.core.errors import Invalid, NotFound
from models.core.inside import made_of
from models.files.decoder import Decoded
from models.files.kinds import family_of
from models.files.links import without_seal
from models.search.index import index_posts
from models.text.cleaning import clean_name

State = Literal["processing", "ready", "failed", "remote", "gone"]
Use = Literal["attachment", "avatar", "header", "emoji", "logo"]
Variant = Literal["original", "preview"]

MAX_DESCRIPTION = 1500
MAX_NAME = 255
FORMER = -1
"""The position of files that an edit took out of their post: its history still shows them, nothing else does."""
_MAX_ENDING = 10
"""Characters of a name's ending, with its dot."""
UNUSED_FOR = timedelta(hours=24)
"""How long an upload may wait for its post."""
PROCESSING_FOR = timedelta(hours=2)
"""Processing that takes longer was interrupted: a video may wait for half an hour, and then be converted for one."""
INTERRUPTED = "It was interrupted: upload it again"
SWEPT_AT_ONCE = 500


class Media(Row):
    use = fields.CharField(16, default="attachment")
    """attachment, avatar, header, emoji or logo (of this site)."""
    account = belongs_to("Account", null=True, keep=True)
    account_id: int | None
    """Its owner; an emoji and the logo have none."""
    post = belongs_to("Post", null=True, keep=True)
    post_id: int | None
    scheduled = belongs_to("ScheduledPost", null=True, keep=True)
    scheduled_id: int | None
    """The scheduled post that it waits with: no other may use it, and it is not swept."""
    position = fields.IntField(default=0)
    """Its place among the files of its post, or FORMER."""
    state: State = fields.CharField(16, default="processing")  # type: ignore[assignment]
    reason = fields.CharField(500, default="")
    """Why it failed."""
    family = fields.CharField(16, default="document")
    """image, video, audio or document."""
    mime = fields.CharField(100, default="")
    name = fields.CharField(MAX_NAME, default="")
    """What the file was called, for downloading."""
    original_key = fields.CharField(100, default="")
    """Where the bytes lie; "": nowhere. So too the preview's."""
    original_bytes = fields.BigIntField(default=0)
    preview_key = fields.CharField(100, default="")
    preview_bytes = fields.BigIntField(default=0)
    preview_mime = fields.CharField(100, default="")
    width = fields.IntField(default=0)
    height = fields.IntField(default=0)
    preview_width = fields.IntField(default=0)
    preview_height = fields.IntField(default=0)
    duration_ms = fields.IntField(default=0)
    frame_rate = fields.CharField(16, default="")
    bitrate = fields.IntField(default=0)
    blurhash = fields.CharField(200, default="")
    description = fields.TextField(default="")
    """For those who cannot see it."""
    focus_x = fields.FloatField(default=0.0)
    focus_y = fields.FloatField(default=0.0)
    """The point that must stay visible when the preview is cut: -1 to 1, the middle is 0."""
    text = fields.TextField(default="")
    """The text of a document, for search."""
    remote_url = fields.CharField(2048, default="")
    """Where the file of another site is; "" for ours."""
    changed_at = moment(default=now)
    """When its state last changed."""
    digest = fields.CharField(64, default="", db_default="")
    """SHA-256 of a document's bytes as they are kept, in hexadecimal; of another site's what that says they have. "":
    not known.
    """
    link_version = fields.IntField(default=0, db_default=0)
    """Grows when fewer people may see its post than before, which ends the addresses made until then
    (models/files/links.py).
    """

    class Meta:
        table = "media"
        indexes = (("state", "changed_at"),)

    @property
    def is_remote(self) -> bool:
        return bool(self.remote_url)


@dataclass(frozen=True)
class Focus:
    x: float = 0.0
    y: float = 0.0


@dataclass(frozen=True)
class PastFile:
    """A version of another site's document, as that site lists it."""

    number: int
    url: str
    mime: str = ""
    name: str = ""
    bytes: int = 0
    digest: str = ""
    actor_uri: str = ""
    """Who added it."""
    note: str = ""
    made_at: datetime | None = None


@dataclass(frozen=True)
class RemoteFile:
    """A file of another site's post, as that site describes it."""

    url: str
    mime: str = ""
    description: str = ""
    name: str = ""
    """What a document is called."""
    width: int = 0
    height: int = 0
    blurhash: str = ""
    focus: Focus = Focus()
    bytes: int = 0
    digest: str = ""
    versions: tuple[PastFile, ...] = ()
    """Of a document with several, itself among them: in any order."""


def new_key() -> str:
    """Return a key for bytes: nobody can guess it, and no folder gets too many."""
    token = secrets.token_hex(16)
    return f"{token[:2]}/{token[2:]}"


def file_name(name: str) -> str:
    """Return a name that is safe to save under: no folder, nothing invisible, its ending kept."""
    name = clean_name(name.replace("\\", "/").rpartition("/")[2], 10 * MAX_NAME)
    name = re.sub(r'[<>:"|?*]', "_", name).lstrip(".") or "file"
    stem, dot, ending = name.rpartition(".")
    return f"{stem[: MAX_NAME - _MAX_ENDING]}{dot}{ending[: _MAX_ENDING - 1]}" if dot else name[:MAX_NAME]


# --- our people's files ----------------------------------------------------------------------------------------


async def media_of(
    account_id: int, media_id: int, *, former_of: int | None = None, lock: bool = False
) -> Media:
    """Fetch a file that somebody uploaded for a post, or that hangs on a post of theirs, or raise NotFound; former ones
    only of the post `former_of`.

    `lock`: nobody else attaches, changes or deletes it until the transaction ends.
    """
    if lock:
        await database.lock("media", media_id)
    media = await fetch(
        Media,
        "id = $1 AND use = 'attachment' AND state <> 'gone' AND (position >= 0 OR post_id = $3) AND (account_id = $2"
        # A newer version of what one wrote may be a colleague's.
        " OR EXISTS (SELECT 1 FROM posts p WHERE p.id = media.post_id AND p.account_id = $2))",
        media_id,
        account_id,
        former_of or 0,
    )
    if media is None or media.is_remote:
        raise NotFound
    return media


async def create_upload(
    account_id: int | None, use: Use, *, name: str, size: int, description: str = "", focus: Focus
) -> Media:
    """Make the row of a file that our people send; it is in state processing. `size` in bytes, until it is ready."""
    return await Media.create(
        use=use,
        account_id=account_id,
        original_bytes=size,
        name=name,
        description=description,
        focus_x=focus.x,
        focus_y=focus.y,
    )


async def used_bytes(account_id: int | None = None) -> dict[int, int]:
    """Return how many bytes the files of our people take, by account, or those of one; with pictures and previews, and
    with all of what is still coming in pieces.

    People without files are left out. Files that are gone or could not be read do not count.
    """
    one = "" if account_id is None else " AND account_id = $1"
    found = await rows(
        "SELECT account_id, SUM(bytes) AS used FROM"
        " (SELECT account_id, original_bytes + preview_bytes AS bytes FROM media WHERE remote_url = ''"
        f" AND state IN ('processing', 'ready') AND account_id IS NOT NULL{one}"
        f" UNION ALL SELECT account_id, length FROM unfinished_uploads WHERE media_id IS NULL{one}) files"
        " GROUP BY account_id",
        *([] if account_id is None else [account_id]),
    )
    return {each["account_id"]: int(each["used"]) for each in found}


async def check_room(account_id: int, most: int) -> None:
    """Refuse the file whose row this transaction has just made, if somebody's files now take more than `most`."""
    await database.lock("accounts", account_id)  # else two uploads at once would not see one another
    used = (await used_bytes(account_id)).get(account_id, 0)
    if used > most:
        raise Invalid(
            f"Validation failed: With this file yours would take up {size_text(used)}, and {size_text(most)} is what"
            " you may have. Delete posts whose files nobody needs any more",
            file="is too large for what is left",
        )


def size_text(size: int) -> str:
    """Write a number of bytes for people: 0 B, 12 KiB, 3.4 MiB, 10 GiB."""
    units = ("B", "KiB", "MiB", "GiB", "TiB")
    place = min((size.bit_length() - 1) // 10, len(units) - 1) if size else 0
    number = size / 1024**place
    return f"{number:.0f} {units[place]}" if number >= 100 else f"{number:.3g} {units[place]}"


async def check_attachable(
    account_id: int, media_ids: Sequence[int], post_id: int | None = None, scheduled_id: int = 0
) -> None:
    """Refuse files that somebody may not attach to a new post, or to one of theirs.

    Raises NotFound for another's, and for what hangs on another post or waits with one; Invalid for what is not ready.
    """
    for media in [await media_of(account_id, media_id, former_of=post_id) for media_id in media_ids]:
        if media.post_id not in (None, post_id) or media.scheduled_id not in (None, scheduled_id):
            raise NotFound
        if media.state == "processing":
            raise Invalid("Cannot attach files that have not finished processing. Try again in a moment!")
        if media.state != "ready":
            raise Invalid(f"Validation failed: {media.reason}", media_ids="could not be read")


async def give(from_id: int, to_id: int, media_ids: Sequence[int]) -> None:
    """Give another account files that hang on nothing yet; what is not the first one's stays whose it is."""
    await execute(
        f"UPDATE media SET account_id = $2 WHERE id IN ({marks(len(media_ids), 3)}) AND account_id = $1"
        " AND use = 'attachment' AND post_id IS NULL AND scheduled_id IS NULL",
        from_id,
        to_id,
        *media_ids,
    )


async def attach(post_id: int, media_ids: Sequence[int]) -> None:
    """Attach exactly these files to a post, in this order; others that it had are former ones from now on.

    Raises NotFound when one was just used elsewhere.

    The caller has locked their owner: nobody uses the same files in another order meanwhile.
    """
    others = f" AND id NOT IN ({marks(len(media_ids), 2)})" if media_ids else ""
    await execute(f"UPDATE media SET position = {FORMER} WHERE post_id = $1{others}", post_id, *media_ids)
    for position, media_id in enumerate(media_ids):
        if not await rows(
            "UPDATE media SET post_id = $1, position = $2 WHERE id = $3 AND state = 'ready'"
            " AND (post_id IS NULL OR post_id = $1) AND scheduled_id IS NULL RETURNING id",
            post_id,
            position,
            media_id,
        ):
            raise NotFound
    await index_posts([post_id])


async def hold(scheduled_id: int, media_ids: Sequence[int]) -> None:
    """Reserve files for a scheduled post. They are free again, for a day, when it is cancelled."""
    for media_id in media_ids:
        if not await rows(
            "UPDATE media SET scheduled_id = $1 WHERE id = $2 AND state = 'ready' AND post_id IS NULL"
            " AND scheduled_id IS NULL RETURNING id",
            scheduled_id,
            media_id,
        ):
            raise NotFound


async def release(scheduled_id: int) -> None:
    """Release the files of a scheduled post that is cancelled."""
    await execute(
        "UPDATE media SET scheduled_id = NULL, changed_at = $2 WHERE scheduled_id = $1", scheduled_id, now()
    )


async def held(scheduled_ids: Sequence[int]) -> dict[int, Record]:
    """Return the files that are reserved for scheduled posts, by id."""
    if not scheduled_ids:
        return {}
    found = await rows(
        f"SELECT {WITH_VERSION} WHERE m.scheduled_id IN ({marks(len(scheduled_ids))})", *scheduled_ids
    )
    return {record["id"]: record for record in found}


async def detach(post_id: int) -> None:
    """Take the files off a post that is about to be deleted, for its author to use again within a day; of a document
    its newest version.
    """
    await execute(
        "UPDATE media SET post_id = NULL, changed_at = $2 WHERE post_id = $1 AND position >= 0",
        post_id,
        now(),
    )


async def discard(where: str, *values: object) -> None:
    """Mark files as gone: nobody gets them any more, and their bytes are deleted soon. `where` may use $2 and up."""
    await execute(
        f"UPDATE media SET state = 'gone', post_id = NULL, changed_at = $1 WHERE {where}", now(), *values
    )


async def set_position(media_id: int, position: int) -> None:
    await execute("UPDATE media SET position = $2 WHERE id = $1", media_id, position)


async def describe(media: Media, *, description: str | None, focus: Focus | None) -> None:
    """Change what is said about a file; its post is shown anew."""
    if description is not None:
        media.description = description
    if focus is not None:
        media.focus_x, media.focus_y = focus.x, focus.y
    await execute(
        "UPDATE media SET description = $2, focus_x = $3, focus_y = $4 WHERE id = $1",
        media.id,
        media.description,
        media.focus_x,
        media.focus_y,
    )
    await _touch(media)


# --- files of other sites --------------------------------------------------------------------------------------


async def set_remote_files(account_id: int, post_id: int, files: Sequence[RemoteFile]) -> None:
    """Attach exactly these files to a remote post, in this order; others that it had are former ones from now on.

    Copies that are here stay.
    """
    known = (await media_records([post_id], former=True))[post_id]
    here = {without_seal(media.remote_url): media for media in (made_of(Media, each) for each in known)}
    urls = {without_seal(file.url) for file in files}
    for address, media in here.items():
        if address not in urls and media.position != FORMER:
            await execute(f"UPDATE media SET position = {FORMER} WHERE id = $1", media.id)
    for position, file in enumerate(files):
        found = here.get(without_seal(file.url))
        media = found or Media(account_id=account_id, post_id=post_id, state="remote")
        media.remote_url = file.url
        media.position, media.description = position, file.description[:MAX_DESCRIPTION]
        media.focus_x, media.focus_y = file.focus.x, file.focus.y
        if media.state == "remote":
            media.family, media.mime, media.blurhash = (
                family_of(file.mime, file.url),
                file.mime,
                file.blurhash,
            )
            media.width, media.height, media.name = file.width, file.height, file.name
            media.original_bytes, media.digest = file.bytes, file.digest
        await media.save(force_create=found is None)


async def set_remote_picture(account_id: int, use: Use, url: str) -> None:
    """Give a remote account the picture at this address, or none for ""; it is fetched when somebody looks."""
    media = None
    if url:
        media = await Media.create(
            use=use, account_id=account_id, state="remote", family="image", remote_url=url
        )
    await set_picture(account_id, use, media.id if media else None)


async def reader_of(media: Media) -> int | None:
    """Return one of our people who may see a remote file that is not for everybody: its site asks who wants it."""
    found = await row(
        "SELECT pe.id FROM posts p JOIN people pe ON pe.id IN (SELECT account_id FROM mentions WHERE post_id = p.id)"
        " OR p.visibility = 'private' AND pe.id IN"
        " (SELECT account_id FROM follows WHERE target_id = p.account_id AND state = 'accepted')"
        " WHERE p.id = $1 AND p.visibility IN ('private', 'direct') LIMIT 1",
        media.post_id or 0,
    )
    return found["id"] if found else None


# --- what becomes of a file ------------------------------------------------------------------------------------


async def reserve(media: Media, *, preview: bool) -> None:
    """Choose the key of bytes before they are written, so that none are ever kept without a row."""
    media.original_key, media.preview_key = new_key(), new_key() if preview else ""
    await execute(
        "UPDATE media SET original_key = $2, preview_key = $3 WHERE id = $1",
        media.id,
        media.original_key,
        media.preview_key,
    )


async def finish(
    media: Media, decoded: Decoded, original_bytes: int, preview_bytes: int, digest: str = ""
) -> bool:
    """Mark a file as ready; False when it is gone meanwhile, and its bytes are orphans."""
    done = await rows(
        "UPDATE media SET state = 'ready', reason = '', family = $2, mime = $3, original_bytes = $4,"
        " preview_bytes = $5, preview_mime = $6, width = $7, height = $8, preview_width = $9, preview_height = $10,"
        " duration_ms = $11, frame_rate = $12, bitrate = $13, blurhash = $14, text = $15, changed_at = $16,"
        " digest = CASE WHEN remote_url = '' THEN $17 ELSE digest END"
        " WHERE id = $1 AND state IN ('processing', 'remote') RETURNING id",
        media.id,
        decoded.family,
        decoded.mime,
        original_bytes,
        preview_bytes,
        decoded.preview_mime,
        decoded.width,
        decoded.height,
        decoded.preview_width,
        decoded.preview_height,
        decoded.duration_ms,
        decoded.frame_rate,
        decoded.bitrate,
        decoded.blurhash,
        decoded.text,
        now(),
        digest,
    )
    await _touch(media)
    return bool(done)


async def replace_preview(media: Media, decoded: Decoded, key: str, size: int) -> None:
    """Give a file the preview that its owner chose."""
    await execute(
        "UPDATE media SET preview_key = $2, preview_bytes = $3, preview_mime = $4, preview_width = $5,"
        " preview_height = $6, blurhash = $7 WHERE id = $1",
        media.id,
        key,
        size,
        decoded.preview_mime,
        decoded.preview_width,
        decoded.preview_height,
        decoded.blurhash,
    )


async def fail(media: Media, reason: str) -> None:
    """Write down that a file cannot be shown, and why."""
    await execute(
        "UPDATE media SET state = 'failed', reason = $2, changed_at = $3 WHERE id = $1 AND state <> 'gone'",
        media.id,
        reason[:500],
        now(),
    )
    await _touch(media)


async def _touch(media: Media) -> None:
    """Have everybody's rendering of the post, or of the account, made anew."""
    if media.post_id:
        await execute("UPDATE posts SET revision = revision + 1 WHERE id = $1", media.post_id)
        await index_posts([media.post_id])
    elif media.account_id and media.use in ("avatar", "header"):
        await execute("UPDATE accounts SET revision = revision + 1 WHERE id = $1", media.account_id)


# --- people's pictures -----------------------------------------------------------------------------------------


async def describe_picture(account_id: int, use: Use, description: str) -> None:
    """Say what the picture of an account shows that has its place now; does nothing where it has none."""
    await execute(
        "UPDATE media SET description = $3 WHERE account_id = $1 AND use = $2 AND state <> 'gone'",
        account_id,
        use,
        description,
    )


async def picture_descriptions(account_id: int) -> dict[Use, str]:
    """Return what an account's own pictures show, as far as that was written down."""
    found = await rows(
        "SELECT use, description FROM media WHERE account_id = $1 AND use IN ('avatar', 'header')"
        " AND state <> 'gone' AND description <> '' ORDER BY id",
        account_id,
    )
    return {each["use"]: each["description"] for each in found}


async def set_picture(account_id: int, use: Use, media_id: int | None) -> bool:
    """Give an account a picture, or none; those before are gone. Tell whether it has another one now.

    Of several at once the latest stays, even if it is ready first: the others are gone by then. Belongs in a
    transaction that locks the account.
    """
    if media_id and not await value("SELECT 1 FROM media WHERE id = $1 AND state <> 'gone'", media_id):
        return False
    former = "account_id = $2 AND use = $3 AND state <> 'gone'"
    if media_id:
        await discard(f"{former} AND id < $4", account_id, use, media_id)
    else:
        await discard(former, account_id, use)
    column = {"avatar": "avatar_id", "header": "header_id"}[use]
    changed = await value(
        f"UPDATE accounts SET {column} = $2, revision = revision + 1"
        f" WHERE id = $1 AND COALESCE({column}, 0) <> $3 RETURNING id",
        account_id,
        media_id,
        media_id or 0,
    )
    return changed is not None


# --- reading ---------------------------------------------------------------------------------------------------


async def media_records(post_ids: Sequence[int], *, former: bool = False) -> dict[int, list[Record]]:
    """Return the files of posts, in their order, by post; also the `former` ones, which come first."""
    present = "" if former else " AND m.position >= 0"
    found = await rows(
        f"SELECT {WITH_VERSION} WHERE m.post_id IN ({marks(len(post_ids))}) AND m.state <> 'gone'{present}"
        " ORDER BY m.position, m.id",
        *post_ids,
    )
    by_post: dict[int, list[Record]] = defaultdict(list)
    for record in found:
        by_post[record["post_id"]].append(record)
    return by_post


WITH_VERSION = """
m.*, COALESCE(v.number, 0) AS version, COALESCE(v.document_id, m.id) AS document_id,
(SELECT p.account_id FROM posts p WHERE p.id = m.post_id) AS author_id,
COALESCE((SELECT max(n.number) FROM file_versions n WHERE n.document_id = v.document_id), 0) AS newest
FROM media m LEFT JOIN file_versions v ON v.media_id = m.id
"""
"""Columns of a file `m` with which of its versions it is, of how many; both 0 where it was never replaced
(models/files/versions.py); and who wrote its post.
"""


async def free_records(account_id: int, media_ids: Sequence[int]) -> dict[int, Record]:
    """Return those of somebody's files that no post has, by id."""
    if not media_ids:
        return {}
    found = await rows(
        f"SELECT {WITH_VERSION} WHERE m.id IN ({marks(len(media_ids), 2)}) AND m.account_id = $1"
        " AND m.use = 'attachment' AND m.post_id IS NULL AND m.state <> 'gone'",
        account_id,
        *media_ids,
    )
    return {record["id"]: record for record in found}


async def media_record(media_id: int) -> Record:
    """Return the row, as rendering reads it, of a file that exists."""
    return (await rows(f"SELECT {WITH_VERSION} WHERE m.id = $1", media_id))[0]


async def media_by_ids(media_ids: Sequence[int]) -> dict[int, Record]:
    """Return the rows of files that are there, by id."""
    if not media_ids:
        return {}
    found = await rows(f"SELECT {WITH_VERSION} WHERE m.id IN ({marks(len(media_ids))})", *media_ids)
    return {record["id"]: record for record in found}


async def texts_of(media_ids: Sequence[int], characters: int) -> dict[int, str]:
    """Return the beginning of the texts that were found in files, by file. It checks no reader: callers do, by the post."""
    if not media_ids:
        return {}
    found = await rows(
        f"SELECT id, substr(text, 1, {characters:d}) AS text FROM media"
        f" WHERE id IN ({marks(len(media_ids))}) AND text <> ''",
        *media_ids,
    )
    return {each["id"]: each["text"] for each in found}


async def media_of_post(post_id: int) -> list[Media]:
    """Return the files of a post, in their order."""
    return (await media_of_posts([post_id]))[post_id]


async def media_of_posts(post_ids: Sequence[int]) -> dict[int, list[Media]]:
    """Return the files of posts, in their order, by post."""
    found = await media_records(post_ids)
    return {post_id: [made_of(Media, each) for each in found.get(post_id, ())] for post_id in post_ids}


async def shown(media_id: int) -> Media | None:
    """Fetch a file unless it is gone or its owner is hidden. It checks no reader: callers do, by the post or a seal."""
    return await fetch(
        Media,
        "id = $1 AND state <> 'gone' AND (account_id IS NULL AND use IN ('emoji', 'logo') OR account_id IN"
        " (SELECT id FROM accounts WHERE suspended_at IS NULL))",
        media_id,
    )


# --- sweeping --------------------------------------------------------------------------------------------------


async def discard_unused() -> None:
    """Mark as gone: uploads without a post or draft, pictures that nobody shows, files of deleted posts and accounts, and
    interrupted ones.
    """
    long_ago = now() - UNUSED_FOR
    await discard(
        "state <> 'gone' AND (use = 'attachment' AND post_id IS NULL AND scheduled_id IS NULL AND (remote_url <> '' OR changed_at < $2)"
        " AND NOT EXISTS (SELECT 1 FROM draft_files f WHERE f.media_id = media.id)"
        " OR use IN ('avatar', 'header') AND changed_at < $2 AND NOT EXISTS"
        " (SELECT 1 FROM accounts a WHERE a.id = media.account_id AND media.id IN (a.avatar_id, a.header_id))"
        " OR use NOT IN ('emoji', 'logo') AND account_id IS NULL OR use = 'emoji' AND changed_at < $2"
        " AND id NOT IN (SELECT media_id FROM custom_emoji)"
        " OR use = 'logo' AND changed_at < $2 AND NOT EXISTS (SELECT 1 FROM site_look l WHERE l.logo_id = media.id))",
        long_ago,
    )
    await execute(
        "UPDATE media SET state = 'failed', reason = $2, changed_at = $3 WHERE state = 'processing' AND changed_at < $1",
        now() - PROCESSING_FOR,
        INTERRUPTED,
        now(),
    )


async def gone() -> list[Media]:
    """Return files whose bytes are to be deleted, with their rows."""
    return await Media.filter(state="gone").limit(SWEPT_AT_ONCE)


async def forget(media_ids: Sequence[int]) -> None:
    """Delete rows whose bytes are deleted."""
    if media_ids:
        await execute(f"DELETE FROM media WHERE id IN ({marks(len(media_ids))})", *media_ids)


async def old_copies(before: datetime) -> list[Media]:
    """Return files of other sites that were copied before a moment."""
    return await Media.filter(state="ready", remote_url__not="", changed_at__lt=before).limit(SWEPT_AT_ONCE)


async def retry_failed(before: datetime) -> None:
    """Let files of other sites that failed before a moment be fetched again when somebody looks."""
    await execute(
        "UPDATE media SET state = 'remote', reason = '', changed_at = $2"
        " WHERE state = 'failed' AND remote_url <> '' AND changed_at < $1",
        before,
        now(),
    )


async def drop_copies(media_ids: Sequence[int], before: datetime) -> None:
    """Write down that copies are here no longer: the next viewer has them fetched anew.

    One that was fetched anew since `before`, because another process dropped it, stays.
    """
    if media_ids:
        await execute(
            "UPDATE media SET state = 'remote', original_key = '', preview_key = '', changed_at = $1"
            f" WHERE state = 'ready' AND changed_at < $2 AND id IN ({marks(len(media_ids), 3)})",
            now(),
            before,
            *media_ids,
        )
