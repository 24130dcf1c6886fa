"""Tags of documents and other files of a group: what folders are elsewhere, but one file may have several.

They belong to the file with all its versions. Who may set them is outbox/knowledge/files.py's matter; what is listed by
them is models/groups/files.py's.
"""

from collections.abc import Sequence

from tortoise import fields

from models.core.base import Row, belongs_to, moment, new_id, now
from models.core.database import execute, execute_many, marks, rows
from models.core.errors import Invalid
from models.text.cleaning import clean_name
from models.text.words import folded_words

MAX_TAGS = 10
MAX_NAME = 60


class FileTag(Row):
    document = belongs_to("Media", index=False)
    """The file, of one with versions the first."""
    document_id: int
    key = fields.CharField(MAX_NAME)
    """Its name without case and accents: what is the same tag."""
    name = fields.CharField(MAX_NAME)
    account = belongs_to("Account", null=True, keep=True)
    account_id: int | None
    """Who gave it."""
    made_at = moment(default=now)

    class Meta:
        table = "file_tags"
        unique_together = (("document_id", "key"),)
        indexes = (("key",),)


def tag_key_of(name: str) -> str:
    """Return what makes two tags one: words without case, accents and signs."""
    return " ".join(folded_words(name))[:MAX_NAME]


def read_tags(typed: str) -> tuple[str, ...]:
    """Read tags with commas between them, each once. Raises Invalid."""
    names = [clean_name(each, 10 * MAX_NAME).strip().lstrip("#") for each in typed.split(",")]
    by_key = {key: name for name in names if (key := tag_key_of(name))}
    if len(by_key) > MAX_TAGS or any(len(name) > MAX_NAME for name in by_key.values()):
        raise Invalid(
            f"Validation failed: A file has at most {MAX_TAGS} tags of {MAX_NAME} characters",
            tags="are too many",
        )
    return tuple(by_key.values())


async def tags_of(document_ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Return the tags of files, in the order of the alphabet, by file; files without are left out."""
    if not document_ids:
        return {}
    found: dict[int, tuple[str, ...]] = {}
    for each in await rows(
        f"SELECT document_id, name FROM file_tags WHERE document_id IN ({marks(len(document_ids))}) ORDER BY key",
        *document_ids,
    ):
        found[each["document_id"]] = (*found.get(each["document_id"], ()), each["name"])
    return found


async def set_tags(document_id: int, names: Sequence[str], account_id: int | None) -> bool:
    """Let a file have exactly these tags; tell whether that changes anything. The caller has locked its post."""
    wanted = {tag_key_of(name): name for name in names}
    here = {tag_key_of(name): name for name in (await tags_of([document_id])).get(document_id, ())}
    if wanted == here:
        return False
    gone = [key for key, name in here.items() if wanted.get(key) != name]
    if gone:
        await execute(
            f"DELETE FROM file_tags WHERE document_id = $1 AND key IN ({marks(len(gone), 2)})",
            document_id,
            *gone,
        )
    await execute_many(
        "INSERT INTO file_tags (id, document_id, key, name, account_id, made_at) VALUES ($1, $2, $3, $4, $5, $6)"
        " ON CONFLICT DO NOTHING",
        [
            (new_id(), document_id, key, name, account_id, now())
            for key, name in wanted.items()
            if here.get(key) != name
        ],
    )
    return True
