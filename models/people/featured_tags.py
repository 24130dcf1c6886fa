"""Hashtags that people show on their profile: what they know and work on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tortoise import fields

from models.core.base import CountedRow, belongs_to, from_ms, moment, now
from models.core.database import Record, row, rows
from models.core.errors import Invalid, NotFound
from models.core.visibility import visible_here
from models.posts.tags import add_tags, by_key
from models.text.tags import is_tag_length, tag_key

MOST = 10
"""Hashtags of one account, as at Mastodon; of an account elsewhere the first ones."""


class FeaturedTag(CountedRow):
    account = belongs_to("Account", index=False)
    account_id: int
    tag = belongs_to("Tag")
    tag_id: int
    name = fields.CharField(100)
    """As the person writes it."""
    created_at = moment(default=now)

    class Meta:
        table = "featured_tags"
        unique_together = (("account_id", "tag_id"),)


@dataclass(frozen=True)
class FeaturedTagView:
    """A featured hashtag, with the account's visible posts that have it."""

    id: int
    name: str
    posts: int
    last_post: date | None


_VIEWS = f"""SELECT f.id, f.name, count(p.id) AS posts, max(p.created_at) AS last FROM featured_tags f
    JOIN accounts a ON a.id = f.account_id
    LEFT JOIN post_tags pt ON pt.tag_id = f.tag_id
    LEFT JOIN posts p ON p.id = pt.post_id AND p.account_id = f.account_id AND {visible_here("$2")}
    WHERE f.account_id = $1"""


async def featured_tags(account_id: int, viewer_id: int) -> list[FeaturedTagView]:
    """Return somebody's featured hashtags in the order they were chosen, counting the posts that the viewer may see."""
    found = await rows(f"{_VIEWS} GROUP BY f.id, f.name ORDER BY f.id", account_id, viewer_id)
    return [_view(each) for each in found]


async def featured_tag(account_id: int, tag: str) -> FeaturedTagView:
    """Return somebody's own featured hashtags, by key."""
    sql = f"{_VIEWS} AND f.tag_id = (SELECT id FROM tags WHERE name = $3) GROUP BY f.id, f.name"
    found = await row(sql, account_id, account_id, tag)
    if found is None:
        raise NotFound
    return _view(found)


def _view(found: Record) -> FeaturedTagView:
    last = from_ms(found["last"]).date() if found["last"] else None
    return FeaturedTagView(found["id"], found["name"], found["posts"], last)


async def featured_names(account_id: int) -> list[str]:
    """Return what somebody features, as they write it."""
    found = await rows("SELECT name FROM featured_tags WHERE account_id = $1 ORDER BY id", account_id)
    return [each["name"] for each in found]


async def feature(account_id: int, name: str) -> bool:
    """Feature a hashtag; False when it was featured. Raises Invalid beyond MOST. The caller has locked the account."""
    names = by_key(await featured_names(account_id))
    if tag_key(name) not in names and len(names) >= MOST:
        raise Invalid(f"Validation failed: There may be at most {MOST} featured hashtags")
    return await _add(account_id, [name]) > 0


async def unfeature(account_id: int, tag: str) -> str | None:
    """Feature a hashtag no longer; return how it was written, None when it was not featured."""
    found = await row(
        "DELETE FROM featured_tags WHERE account_id = $1 AND tag_id = (SELECT id FROM tags WHERE name = $2)"
        " RETURNING name",
        account_id,
        tag_key(tag),
    )
    return found["name"] if found else None


async def featured_by_id(account_id: int, featured_id: int) -> str:
    """Return the hashtag behind a row of one's own, or raise NotFound."""
    found = await FeaturedTag.get_or_none(id=featured_id, account_id=account_id)
    if found is None:
        raise NotFound
    return found.name


async def replace_featured(account_id: int, names: Sequence[str]) -> None:
    """Store the featured hashtags of somebody elsewhere, as their site lists them."""
    kept = by_key(name for name in names[:MOST] if is_tag_length(name))
    for name in await featured_names(account_id):
        if tag_key(name) not in kept:
            await unfeature(account_id, name)
    await _add(account_id, list(kept.values()))


async def _add(account_id: int, names: Sequence[str]) -> int:
    await add_tags(by_key(names))
    made = 0
    for name in names:
        made += bool(
            await rows(
                "INSERT INTO featured_tags (account_id, tag_id, name, created_at)"
                " SELECT CAST($1 AS BIGINT), id, $2, CAST($4 AS BIGINT) FROM tags WHERE name = $3"
                " ON CONFLICT DO NOTHING RETURNING id",
                account_id,
                name,
                tag_key(name),
                now(),
            )
        )
    return made


async def suggested_tags(account_id: int, limit: int = 10) -> list[str]:
    """Return the keys of the hashtags that somebody used most and does not feature."""
    found = await rows(
        "SELECT t.name, count(*) AS uses FROM post_tags pt JOIN posts p ON p.id = pt.post_id"
        " JOIN tags t ON t.id = pt.tag_id"
        " WHERE p.account_id = $1 AND p.boost_of_id IS NULL AND NOT EXISTS"
        " (SELECT 1 FROM featured_tags f WHERE f.account_id = $1 AND f.tag_id = pt.tag_id)"
        f" GROUP BY t.name ORDER BY uses DESC, t.name LIMIT {limit}",
        account_id,
    )
    return [each["name"] for each in found]
