"""Versions of a document: its line from the first to the newest, who added each and when.

A version is a file like any other (models/files/media.py), with bytes and a size of its own. The newest hangs on the
post; those before are former files of it. A document has an id, which is that of its first file, and by which the
newest is found for as long as the post is there. A document that nobody replaced has no rows here: it is version 1.
Who may add one is outbox/knowledge/files.py's matter.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from tortoise import fields

from models.core.base import Row, belongs_to, from_ms, moment, new_id, now
from models.core.database import Record, execute, marks, row, rows
from models.core.errors import Invalid, NotFound
from models.core.inside import made_of
from models.files.links import ending_of, without_seal
from models.files.media import (
    FORMER,
    WITH_VERSION,
    Media,
    PastFile,
    RemoteFile,
    media_records,
    set_position,
    size_text,
)
from models.search.index import index_posts

MAX_NOTE = 300
MAX_VERSIONS = 1_000
"""Of one document: a list that is longer nobody reads, and each takes up room."""


class FileVersion(Row):
    media = belongs_to("Media", index=False)
    media_id: int
    document = belongs_to("Media", index=False)
    """The file of version 1."""
    document_id: int
    number = fields.IntField()
    account = belongs_to("Account", null=True)
    """Who added it; None for who is not known here."""
    account_id: int | None
    note = fields.CharField(MAX_NOTE, default="")
    """What is new in it."""
    made_at = moment(default=now)

    class Meta:
        table = "file_versions"
        unique_together = (("media_id",), ("document_id", "number"))


@dataclass(frozen=True)
class Version:
    """A version as it is listed: its file, and where it stands in the line."""

    number: int
    media: Record
    account_id: int | None
    note: str
    made_at: datetime


def label(name: str, number: int, mime: str, size: int, newest: int = 0) -> str:
    """Say what a document is in one line, for software that shows no more: `📄 Prices.xlsx v3 (XLSX, 1.2 MiB)`, and where
    it is not the newest, `newer: v4`.
    """
    newer = f"newer: v{newest}" if newest > number else ""
    facts = (ending_of(mime).upper(), size_text(size) if size else "", newer)
    about = ", ".join(each for each in facts if each)
    return f"{_SIGN} {name} v{number}" + (f" ({about})" if about else "")


def without_label(text: str) -> str:
    """Return what was said about a document, where a client or a site sends back the line that stands before it."""
    if not text.startswith(f"{_SIGN} "):
        return text
    return text.partition(_BETWEEN)[2]


def described(media: Record, said: str | None = None) -> str:
    """Return what is said about a file, or was: of a document with versions, first which one it is."""
    said = media["description"] if said is None else said
    if not media["version"]:
        return said
    line = label(media["name"], media["version"], media["mime"], media["original_bytes"], media["newest"])
    return f"{line}{_BETWEEN}{said}" if said else line


_FILES = "SELECT media_id FROM file_versions WHERE document_id = {0} UNION ALL SELECT CAST({0} AS BIGINT)"
"""The files of a document, as SQL."""
_SIGN = "📄"
_BETWEEN = " · "


# --- reading ---------------------------------------------------------------------------------------------------


async def place_of(media_id: int) -> tuple[int, int]:
    """Return which document a file is a version of, itself where it was never replaced, and on which post that hangs.

    Raises NotFound for what is no document of a post, or of none any more.
    """
    return await _place_of(media_id, " AND m.family = 'document'")


async def file_place_of(media_id: int) -> tuple[int, int]:
    """Return what `place_of` does, of any file of a post."""
    return await _place_of(media_id, "")


async def _place_of(media_id: int, only: str) -> tuple[int, int]:
    found = await row(
        "SELECT COALESCE(v.document_id, m.id) AS document_id, m.post_id FROM media m"
        f" LEFT JOIN file_versions v ON v.media_id = m.id WHERE m.id = $1 AND m.state <> 'gone'{only}"
        " AND m.use = 'attachment' AND m.post_id IS NOT NULL AND EXISTS (SELECT 1 FROM media h"
        " LEFT JOIN file_versions o ON o.media_id = h.id WHERE h.post_id = m.post_id AND h.position >= 0"
        " AND COALESCE(o.document_id, h.id) = COALESCE(v.document_id, m.id))",
        media_id,
    )
    if found is None:
        raise NotFound
    return found["document_id"], found["post_id"]


async def has_added(account_id: int, document_id: int, author_id: int) -> bool:
    """Tell whether somebody added a version of a document; the first came with its post."""
    if account_id == author_id:
        return True
    sql = "SELECT 1 FROM file_versions WHERE document_id = $1 AND account_id = $2"
    return await row(sql, document_id, account_id) is not None


async def versions_of(document_id: int) -> list[Version]:
    """Return the versions of a document, the newest first; only those whose file is there.

    It checks no reader: callers do, by the post.
    """
    found = await rows(
        "SELECT m.*, v.number AS version, v.document_id, v.account_id AS added_by, v.note, v.made_at FROM file_versions v"
        " JOIN media m ON m.id = v.media_id WHERE v.document_id = $1 AND m.state <> 'gone' ORDER BY v.number DESC",
        document_id,
    )
    if found:
        return [
            Version(each["version"], each, each["added_by"], each["note"], from_ms(each["made_at"]))
            for each in found
        ]
    only = await rows(
        "SELECT m.*, 0 AS version, m.id AS document_id, COALESCE(p.created_at, m.changed_at) AS made_at FROM media m"
        " LEFT JOIN posts p ON p.id = m.post_id WHERE m.id = $1 AND m.state <> 'gone' AND m.use = 'attachment'",
        document_id,
    )
    return [Version(1, each, each["account_id"], "", from_ms(each["made_at"])) for each in only]


async def newest_file(document_id: int) -> Media:
    """Return the file of a document's newest version."""
    return made_of(Media, (await versions_of(document_id))[0].media)


async def attached(media_ids: Sequence[int]) -> dict[int, Record]:
    """Return for files, or earlier versions of them, what hangs on their post now, by the file that was asked for."""
    if not media_ids:
        return {}
    asked = await rows(
        "SELECT m.id, COALESCE(v.document_id, m.id) AS document_id FROM media m"
        f" LEFT JOIN file_versions v ON v.media_id = m.id WHERE m.id IN ({marks(len(media_ids))})",
        *media_ids,
    )
    documents = list({each["document_id"] for each in asked})
    these = marks(len(documents))
    found = await rows(
        f"SELECT {WITH_VERSION} WHERE m.position >= 0 AND m.post_id IS NOT NULL AND m.state IN ('ready', 'remote')"
        f" AND m.id IN (SELECT media_id FROM file_versions WHERE document_id IN ({these})"
        f" UNION ALL SELECT id FROM media WHERE id IN ({these})) ORDER BY version",
        *documents,
    )
    newest = {each["document_id"]: each for each in found}
    return {each["id"]: newest[each["document_id"]] for each in asked if each["document_id"] in newest}


async def pasts_of(document_ids: Sequence[int]) -> dict[int, list[Version]]:
    """Return the versions of documents that have several, the newest first, by document."""
    found = await rows(
        "SELECT m.*, v.number AS version, v.document_id, v.account_id AS added_by, v.note, v.made_at FROM file_versions v"
        f" JOIN media m ON m.id = v.media_id WHERE v.document_id IN ({marks(len(document_ids))})"
        " AND m.state <> 'gone' ORDER BY v.number DESC",
        *document_ids,
    )
    by_document: dict[int, list[Version]] = {}
    for each in found:
        version = Version(each["version"], each, each["added_by"], each["note"], from_ms(each["made_at"]))
        by_document.setdefault(each["document_id"], []).append(version)
    return by_document


# --- writing ---------------------------------------------------------------------------------------------------


async def add_version(document_id: int, media: Media, account_id: int, note: str = "") -> int:
    """Make a file the newest version of a document, in the place of the one before; return its number.

    The caller has locked the post: two who add one at once get two numbers. Raises NotFound when the document does not
    hang on a post any more, Invalid for one with too many versions.
    """
    newest = await row(
        "SELECT m.id, m.post_id, m.position, m.description, m.account_id, p.created_at,"
        " (SELECT max(n.number) FROM file_versions n WHERE n.document_id = $1) AS number FROM media m"
        " JOIN posts p ON p.id = m.post_id LEFT JOIN file_versions v ON v.media_id = m.id"
        f" WHERE m.position >= 0 AND m.state <> 'gone' AND m.id IN ({_FILES.format('$1')})"
        " ORDER BY COALESCE(v.number, 0) DESC LIMIT 1",
        document_id,
    )
    if newest is None:
        raise NotFound
    number = newest["number"]
    if number is None:
        number, made_at = 1, from_ms(newest["created_at"])
        await _number(document_id, newest["id"], 1, newest["account_id"], "", made_at)
    if number >= MAX_VERSIONS:
        raise Invalid(f"Validation failed: A document may have {MAX_VERSIONS} versions")
    await set_position(newest["id"], FORMER)
    await execute(
        "UPDATE media SET post_id = $2, position = $3, description = $4 WHERE id = $1",
        media.id,
        newest["post_id"],
        newest["position"],
        media.description or newest["description"],
    )
    await _number(document_id, media.id, number + 1, account_id, note, now())
    return int(number) + 1


async def put_earlier_back(account_id: int) -> None:
    """Let documents of others go on with their newest version that is not of somebody who is erased."""
    for each in await rows(
        "SELECT m.id, m.position, m.post_id, o.media_id FROM media m JOIN file_versions v ON v.media_id = m.id"
        " JOIN file_versions o ON o.document_id = v.document_id AND o.number = (SELECT max(b.number) FROM file_versions b"
        " JOIN media k ON k.id = b.media_id WHERE b.document_id = v.document_id AND k.account_id <> $1"
        " AND k.state <> 'gone')"
        " JOIN posts p ON p.id = m.post_id WHERE m.account_id = $1 AND p.account_id <> $1 AND m.position >= 0",
        account_id,
    ):
        await set_position(each["id"], FORMER)
        await set_position(each["media_id"], each["position"])
        await execute("UPDATE posts SET revision = revision + 1 WHERE id = $1", each["post_id"])
        await index_posts([each["post_id"]])


async def _number(
    document_id: int, media_id: int, number: int, account_id: int | None, note: str, made_at: datetime
) -> None:
    await FileVersion.create(
        document_id=document_id,
        media_id=media_id,
        number=number,
        account_id=account_id,
        note=note[:MAX_NOTE],
        made_at=made_at,
    )


async def set_remote_versions(post_id: int, files: Sequence[RemoteFile]) -> None:
    """Write down which versions the documents of another site's post have, as that site lists them.

    What it no longer lists stays known. Their files are fetched when somebody opens them.
    """
    if not any(file.versions for file in files):
        return
    here = {
        without_seal(each["remote_url"]): each
        for each in (await media_records([post_id], former=True))[post_id]
    }
    for file in files:
        if file.versions:
            await _set_remote_versions(post_id, file, here)


async def _set_remote_versions(post_id: int, file: RemoteFile, here: dict[str, Record]) -> None:
    known = [here[url] for each in file.versions if (url := without_seal(each.url)) in here]
    document_id = next((each["document_id"] for each in known if each["version"]), None)
    if document_id and len((await pasts_of([document_id])).get(document_id, ())) >= MAX_VERSIONS:
        return
    for each in sorted(file.versions, key=lambda version: version.number):
        found = here.get(without_seal(each.url))
        media_id = found["id"] if found else await _past_file(post_id, known[0]["account_id"], each)
        document_id = document_id or media_id
        await _number_remote(document_id, media_id, each)


async def _past_file(post_id: int, account_id: int, version: PastFile) -> int:
    media = await Media.create(
        account_id=account_id,
        post_id=post_id,
        position=FORMER,
        state="remote",
        family="document",
        remote_url=version.url,
        mime=version.mime,
        name=version.name,
        original_bytes=version.bytes,
        digest=version.digest,
    )
    return media.id


async def _number_remote(document_id: int, media_id: int, version: PastFile) -> None:
    """Give a file its number, unless it or the number is taken: what is numbered stays as it was told first."""
    account = await row("SELECT id FROM accounts WHERE uri = $1", version.actor_uri)
    await execute(
        "INSERT INTO file_versions (id, document_id, media_id, number, account_id, note, made_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
        new_id(),
        document_id,
        media_id,
        version.number,
        account["id"] if account else None,
        version.note[:MAX_NOTE],
        version.made_at or now(),
    )
