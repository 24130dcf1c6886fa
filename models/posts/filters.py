"""Filters: words and posts that a person does not want to meet, and finding them in what the person reads.

A person's filters are compiled once for each revision (`people.filters_revision`, which comes with the token) and kept
in memory: reading costs people without filters nothing, and the others no statement.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from tortoise import fields

from models.core.base import CountedRow, Row, belongs_to, from_ms, moment, now
from models.core.database import execute, marks, rows
from models.core.errors import NotFound

Context = Literal["home", "notifications", "public", "thread", "account"]
CONTEXTS: tuple[str, ...] = get_args(Context)
Action = Literal["warn", "hide", "blur"]
ACTIONS: tuple[str, ...] = get_args(Action)

KEPT = 1024
"""How many people's compiled filters are kept."""


class Filter(Row):
    account = belongs_to("Account")
    account_id: int
    title = fields.CharField(255)
    contexts = fields.CharField(64)
    """Where it applies: names of CONTEXTS with spaces between."""
    action: Action = fields.CharField(8, default="warn")  # type: ignore[assignment]
    """warn: shown after a click; blur: only pictures are; hide: not shown at all."""
    expires_at = moment(null=True)

    class Meta:
        table = "filters"


class FilterKeyword(CountedRow):
    part_of = belongs_to("Filter")
    part_of_id: int
    keyword = fields.CharField(255)
    whole_word = fields.BooleanField(default=True)

    class Meta:
        table = "filter_keywords"


class FilterPost(CountedRow):
    part_of = belongs_to("Filter", index=False)
    part_of_id: int
    post = belongs_to("Post")
    post_id: int

    class Meta:
        table = "filter_posts"
        unique_together = (("part_of_id", "post_id"),)


@dataclass(frozen=True)
class Word:
    """A keyword, ready to be looked for in case-folded text."""

    keyword: str
    folded: str
    pattern: re.Pattern[str] | None
    """For whole words: tried only where the letters were found at all, which is fast."""

    def is_in(self, text: str) -> bool:
        return self.folded in text and (self.pattern is None or self.pattern.search(text) is not None)


@dataclass(frozen=True)
class Rule:
    """A filter, compiled."""

    id: int
    title: str
    contexts: frozenset[str]
    action: str
    expires_at: datetime | None
    words: tuple[Word, ...]
    post_ids: frozenset[int]


@dataclass(frozen=True)
class Match:
    """Why a filter applies to a post."""

    rule: Rule
    keywords: tuple[str, ...]
    post_ids: tuple[int, ...]


def matches(rules: Iterable[Rule], text: str, post_ids: Sequence[int]) -> list[Match]:
    """Return which rules apply to a post with this case-folded text; a boost has two ids."""
    moment = now()
    found = []
    for rule in rules:
        if rule.expires_at is not None and rule.expires_at <= moment:
            continue
        keywords = tuple(word.keyword for word in rule.words if word.is_in(text))
        named = tuple(post_id for post_id in post_ids if post_id in rule.post_ids)
        if keywords or named:
            found.append(Match(rule, keywords, named))
    return found


def hides(found: Iterable[Match], context: str) -> bool:
    return any(match.rule.action == "hide" and context in match.rule.contexts for match in found)


class Rulebooks:
    """The compiled filters of the people who read just now."""

    def __init__(self) -> None:
        self._kept: dict[int, tuple[int, tuple[Rule, ...]]] = {}

    async def of(self, account_id: int, revision: int) -> tuple[Rule, ...]:
        """Return a person's rules at a revision; 0 is that of people who never made a filter."""
        if not revision:
            return ()
        kept = self._kept.get(account_id)
        if kept is None or kept[0] != revision:
            kept = self._kept[account_id] = revision, await _compiled(account_id)
            if len(self._kept) > KEPT:
                del self._kept[next(iter(self._kept))]
        return kept[1]

    async def of_each(self, account_ids: Sequence[int]) -> dict[int, tuple[Rule, ...]]:
        """Return the rules of those of these people who have some."""
        found = await rows(
            f"SELECT id, filters_revision FROM people WHERE filters_revision > 0 AND id IN ({marks(len(account_ids))})",
            *account_ids,
        )
        return {each["id"]: await self.of(each["id"], each["filters_revision"]) for each in found}


async def _compiled(account_id: int) -> tuple[Rule, ...]:
    filters = await rows("SELECT * FROM filters WHERE account_id = $1 ORDER BY id", account_id)
    owned = "WHERE part_of_id IN (SELECT id FROM filters WHERE account_id = $1) ORDER BY id"
    keywords = await rows(f"SELECT part_of_id, keyword, whole_word FROM filter_keywords {owned}", account_id)
    posts = await rows(f"SELECT part_of_id, post_id FROM filter_posts {owned}", account_id)
    return tuple(
        Rule(
            each["id"],
            each["title"],
            frozenset(each["contexts"].split()),
            each["action"],
            from_ms(each["expires_at"]) if each["expires_at"] is not None else None,
            tuple(
                word(k["keyword"], bool(k["whole_word"])) for k in keywords if k["part_of_id"] == each["id"]
            ),
            frozenset(p["post_id"] for p in posts if p["part_of_id"] == each["id"]),
        )
        for each in filters
    )


def word(keyword: str, whole_word: bool) -> Word:
    """Compile a keyword. A word border is required only where the keyword itself has a letter: `#sale` has one at its
    end.
    """
    folded = keyword.casefold()
    if not whole_word:
        return Word(keyword, folded, None)
    before = r"(?<!\w)" if re.match(r"\w", folded) else ""
    after = r"(?!\w)" if re.search(r"\w\Z", folded) else ""
    return Word(keyword, folded, re.compile(before + re.escape(folded) + after))


async def touch_filters(account_id: int) -> None:
    """Have a person's filters compiled anew."""
    await execute("UPDATE people SET filters_revision = filters_revision + 1 WHERE id = $1", account_id)


async def filter_for(owner_id: int, filter_id: int) -> Filter:
    """Fetch one of somebody's own filters, or raise NotFound."""
    found = await Filter.get_or_none(id=filter_id, account_id=owner_id)
    if found is None:
        raise NotFound
    return found


async def filters_of(owner_id: int) -> list[Filter]:
    return await Filter.filter(account_id=owner_id).order_by("id")


async def keyword_for(owner_id: int, keyword_id: int) -> FilterKeyword:
    """Fetch a keyword of one of somebody's own filters, or raise NotFound."""
    found = await FilterKeyword.get_or_none(id=keyword_id, part_of__account_id=owner_id)
    if found is None:
        raise NotFound
    return found


async def filtered_post_for(owner_id: int, row_id: int) -> FilterPost:
    """Fetch a post's line in one of somebody's own filters, or raise NotFound."""
    found = await FilterPost.get_or_none(id=row_id, part_of__account_id=owner_id)
    if found is None:
        raise NotFound
    return found


async def keywords_of(filter_ids: Sequence[int]) -> list[FilterKeyword]:
    return await FilterKeyword.filter(part_of_id__in=filter_ids).order_by("id")


async def posts_of(filter_ids: Sequence[int]) -> list[FilterPost]:
    return await FilterPost.filter(part_of_id__in=filter_ids).order_by("id")
