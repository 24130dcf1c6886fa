"""Custom emoji: pictures that stand for `:names:` in texts and reactions, ours and those of other sites.

A name belongs to its site: `:parvis:` of Lyon in a text from Lyon is Lyon's picture, whatever is called so here. The
pictures are files (models/files/media.py).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tortoise import fields

from models.core.base import Row, moment, new_id, now
from models.core.database import Record, execute, marks, rows, value
from models.core.errors import Invalid, NotFound
from models.files.media import Media, discard

NAME = re.compile(r"[A-Za-z0-9_]{2,64}")
"""What one of ours may be called: what Mastodon's clients find in a text."""
_IN_TEXT = re.compile(r":([A-Za-z0-9_+-]{1,64}):")
MOST_OF_A_SITE = 5000
"""Emoji of one other site that are remembered; beyond that their names stay text."""


class CustomEmoji(Row):
    host = fields.CharField(255, default="")
    """Whose it is; "" for ours."""
    name = fields.CharField(64)
    """Without colons."""
    category = fields.CharField(100, default="")
    media_id = fields.BigIntField()
    url = fields.CharField(2048, default="")
    """Where another site has it."""
    changed_at = moment(default=now)

    class Meta:
        table = "custom_emoji"
        unique_together = (("host", "name"),)


@dataclass(frozen=True)
class RemoteEmoji:
    """An emoji as another site describes it."""

    name: str
    url: str


def names_in(*texts: str) -> frozenset[str]:
    """Return the names between colons."""
    return frozenset(name for text in texts if ":" in text for name in _IN_TEXT.findall(text))


async def emoji_records(names: Iterable[str], hosts: Iterable[str]) -> dict[tuple[str, str], Record]:
    """Return emoji that are called so at these sites (name, host, category, media_id), by host and name."""
    named, at = sorted(set(names)), sorted(set(hosts))
    if not named:
        return {}
    found = await rows(
        f"SELECT * FROM custom_emoji WHERE name IN ({marks(len(named))})"
        f" AND host IN ({marks(len(at), 1 + len(named))})",
        *named,
        *at,
    )
    return {(each["host"], each["name"]): each for each in found}


async def own_emoji() -> Sequence[Record]:
    """Return ours, in the order of a picker."""
    return await rows("SELECT * FROM custom_emoji WHERE host = '' ORDER BY category, name")


async def put_emoji(host: str, name: str, media_id: int, *, category: str = "", url: str = "") -> None:
    """Let a name stand for a picture; the former one is gone."""
    await discard("id IN (SELECT media_id FROM custom_emoji WHERE host = $2 AND name = $3)", host, name)
    await execute(
        "INSERT INTO custom_emoji (id, host, name, category, media_id, url, changed_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (host, name) DO UPDATE SET category = excluded.category,"
        " media_id = excluded.media_id, url = excluded.url, changed_at = excluded.changed_at",
        new_id(),
        host,
        name,
        category,
        media_id,
        url,
        now(),
    )


async def remove_emoji(name: str) -> None:
    """Let one of ours be a name only. Raises NotFound when there is none."""
    removed = await rows("DELETE FROM custom_emoji WHERE host = '' AND name = $1 RETURNING media_id", name)
    if not removed:
        raise NotFound(f"There is no emoji :{name}:")
    await discard("id = $2", removed[0]["media_id"])


async def learn(host: str, emojis: Sequence[RemoteEmoji]) -> None:
    """Remember emoji of another site; their pictures are fetched when somebody looks."""
    known = await emoji_records([each.name for each in emojis], [host])
    new = [
        each for each in emojis if (host, each.name) not in known or known[host, each.name]["url"] != each.url
    ]
    if not new or await value("SELECT count(*) FROM custom_emoji WHERE host = $1", host) >= MOST_OF_A_SITE:
        return
    for each in new:
        media = await Media.create(use="emoji", state="remote", family="image", remote_url=each.url)
        await put_emoji(host, each.name, media.id, url=each.url)


async def change_emoji(name: str, new_name: str, category: str) -> bool:
    """Give one of ours another name and category; False when both are so already.

    Raises NotFound when there is none, and Invalid when another one is called so.
    """
    found = await rows("SELECT category FROM custom_emoji WHERE host = '' AND name = $1", name)
    if not found:
        raise NotFound(f"There is no emoji :{name}:")
    if (new_name, category) == (name, found[0]["category"]):
        return False
    if new_name != name and await emoji_records([new_name], [""]):
        raise Invalid(name="is taken")
    await execute(
        "UPDATE custom_emoji SET name = $2, category = $3, changed_at = $4 WHERE host = '' AND name = $1",
        name,
        new_name,
        category,
        now(),
    )
    return True
