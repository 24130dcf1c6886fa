"""Hashtags, and which posts have them. A hashtag is found by its key (models/text/tags.py) and shown as it is written:
in its post as there, else as it was first written at this site.
"""

from collections.abc import Iterable, Sequence

from tortoise import fields

from models.core.base import CountedRow, Row, belongs_to, new_id
from models.core.database import Record, execute, execute_many, marks, rows, value
from models.text.tags import MAX_HASHTAG_CHARACTERS, tag_key


class Tag(Row):
    name = fields.CharField(MAX_HASHTAG_CHARACTERS, unique=True)
    """Its key."""
    written = fields.CharField(MAX_HASHTAG_CHARACTERS, default="", db_default="")
    """As first written here, without #; "": as its key."""

    class Meta:
        table = "tags"


class PostTag(CountedRow):
    tag = belongs_to("Tag", index=False)
    tag_id: int
    post = belongs_to("Post")
    post_id: int
    written = fields.CharField(MAX_HASHTAG_CHARACTERS, default="", db_default="")
    """As the post writes it; "": as its key."""

    class Meta:
        table = "post_tags"
        unique_together = (("tag_id", "post_id"),)


WRITTEN = "COALESCE(NULLIF(t.written, ''), t.name)"
"""How tag `t` is shown where no post is."""


def by_key(names: Iterable[str]) -> dict[str, str]:
    """Return the first spelling of each hashtag, by key, in order."""
    spellings: dict[str, str] = {}
    for name in names:
        spellings.setdefault(tag_key(name), name)
    return spellings


async def add_tags(spellings: dict[str, str]) -> None:
    """Make hashtags, spellings by key, that are not there yet."""
    await execute_many(
        "INSERT INTO tags (id, name, written) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        # Transactions that add the same ones wait for each other, but not in a circle.
        [(new_id(), key, spellings[key]) for key in sorted(spellings)],
    )


async def tag_post(post_id: int, names: Sequence[str]) -> None:
    """Give a post hashtags as it writes them, and no others."""
    await execute("DELETE FROM post_tags WHERE post_id = $1", post_id)
    await add_to_post(post_id, names)


async def add_to_post(post_id: int, names: Sequence[str]) -> None:
    """Give a new post hashtags as it writes them."""
    spellings = by_key(names)
    if spellings and await _add(post_id, spellings) < len(spellings):
        await add_tags(spellings)
        await _add(post_id, spellings)


async def _add(post_id: int, spellings: dict[str, str]) -> int:
    """Give a post those of the hashtags that were used before; return how many."""
    keys = list(spellings)
    known = await rows(f"SELECT id, name FROM tags WHERE name IN ({marks(len(keys))})", *keys)
    ids = {each["name"]: each["id"] for each in known}
    await execute_many(
        "INSERT INTO post_tags (tag_id, post_id, written) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        [(ids[key], post_id, name) for key, name in spellings.items() if key in ids],
    )
    return len(ids)


async def tag_records(post_ids: Sequence[int]) -> Sequence[Record]:
    """Return the hashtags of posts (post_id, key, name as the post writes it), those of each in its order."""
    return await rows(
        "SELECT pt.post_id, t.name AS key, COALESCE(NULLIF(pt.written, ''), t.name) AS name"
        " FROM post_tags pt JOIN tags t ON t.id = pt.tag_id"
        f" WHERE pt.post_id IN ({marks(len(post_ids))}) ORDER BY pt.id",
        *post_ids,
    )


async def tags_in(post_ids: Sequence[int]) -> dict[int, list[str]]:
    """Return the hashtags of posts as they were written, in their order, by post."""
    tags: dict[int, list[str]] = {post_id: [] for post_id in post_ids}
    for each in await tag_records(post_ids):
        tags[each["post_id"]].append(each["name"])
    return tags


async def tag_keys_of(post_id: int) -> frozenset[str]:
    return frozenset(each["key"] for each in await tag_records([post_id]))


async def is_known(key: str) -> bool:
    """Tell whether a hashtag was ever written or followed here."""
    return bool(await value("SELECT 1 FROM tags WHERE name = $1", key))


async def spellings_of(keys: Sequence[str]) -> dict[str, str]:
    """Return how hashtags are shown, by key; one that nobody used yet is shown as its key."""
    if not keys:
        return {}
    found = await rows(
        f"SELECT t.name, {WRITTEN} AS written FROM tags t WHERE t.name IN ({marks(len(keys))})", *keys
    )
    return {key: key for key in keys} | {each["name"]: each["written"] for each in found}
