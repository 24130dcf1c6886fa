"""Search: people, hashtags and posts, as far as the viewer may see them.

models/text/words.py says what a word is, models/search/query.py how a query is written; models/search/index.py keeps
the words.

A search may cost as much as somebody can think of: so it has at most MAX_PARTS words and conditions
(models/search/query.py), SEARCH_S of time and MAX_OFFSET of pages, and of each person one runs at a time.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Literal

from models.core.base import id_at
from models.core.database import is_sqlite, rows
from models.core.errors import Invalid
from models.core.homes import brought_home, home_floor
from models.core.paging import Page, bounds_of
from models.core.site import Site
from models.core.visibility import known_accounts, visible_here
from models.search.index import (
    asking,
    asking_all,
    asking_beginnings,
    entries_if_rare,
    entry_id,
    matches,
    matches_each,
)
from models.search.marks import MARKED, mark
from models.search.query import Condition, Query, Term, check_parts
from models.text.tags import tag_key
from models.text.words import Word, words_of

SEARCH_S = 5
"""How long one may take: of people, hashtags or posts. Whoever waits for a page has gone soon after."""
MAX_OFFSET = 400
"""Nobody turns pages further, for clients show 20 to 40 at a time; each costs the database what it leaves out. Older
posts are found with `max_id` or `before:`."""
MAX_ID = 2**63 - 1
SMALL_LIBRARY = 50_000
"""How many posts are looked up one by one. With more, walking back through all finds enough."""


@dataclass
class _Statement:
    """A condition that is being put together, with the values of its placeholders."""

    values: list[Any]
    where: list[str] = field(default_factory=list)

    def mark(self, value: Any) -> str:
        self.values.append(value)
        return f"${len(self.values)}"

    @property
    def condition(self) -> str:
        return " AND ".join(self.where)


@asynccontextmanager
async def _turn(site: Site, viewer_id: int) -> AsyncIterator[None]:
    """Wait until no other search of the viewer runs, and give up what takes longer than SEARCH_S. Raises Invalid."""
    async with site.searches.turn(viewer_id):
        try:
            async with asyncio.timeout(SEARCH_S):
                yield
        except TimeoutError as error:
            raise Invalid(
                "The search is too broad: add words, or a time such as after:2026-11", q="is too broad"
            ) from error


async def posts(
    site: Site, viewer_id: int, query: Query, page: Page, offset: int = 0, *, author_id: int | None = None
) -> list[int]:
    """Return ids of the posts that a query finds, newest first, without those of people whom the viewer muted or
    blocked.

    Raises Invalid for what takes too long, as all searches here do; none finds anything beyond MAX_OFFSET.
    """
    if query.is_empty or offset > MAX_OFFSET:
        return []
    async with _turn(site, viewer_id):
        return await _posts(viewer_id, query, page, offset, author_id)


async def _posts(viewer_id: int, query: Query, page: Page, offset: int, author_id: int | None) -> list[int]:
    statement = _Statement([viewer_id], ["p.boost_of_id IS NULL"])
    if author_id is not None:
        statement.where.append(f"p.account_id = {statement.mark(author_id)}")
    source, cursor = await _source(statement, query, page)
    bounds, arguments = bounds_of("p.id", page, len(statement.values) + 1)
    found = await rows(
        f"{source} JOIN accounts a ON a.id = p.account_id"
        f" WHERE {statement.condition} AND {visible_here('$1')} AND p.account_id NOT IN"
        " (SELECT target_id FROM mutes WHERE account_id = $1 UNION"
        f" SELECT target_id FROM blocks WHERE account_id = $1){bounds}"
        f" ORDER BY {cursor} {'ASC' if page.min_id is not None else 'DESC'} LIMIT {page.limit} OFFSET {offset}",
        *statement.values,
        *arguments,
    )
    return sorted((r["id"] for r in found), reverse=True)


async def _source(statement: _Statement, query: Query, page: Page) -> tuple[str, str]:
    """Return the beginning of the statement up to the posts `p`, and the column they are ordered by."""
    terms = [*query.terms, *(_marked(each) for each in query.conditions if each.operator in MARKED)]
    conditions = [each for each in query.conditions if each.operator not in MARKED]
    if _IN_LIBRARY in conditions and (library := await _library(statement.values[0])) is not None:
        conditions.remove(_IN_LIBRARY)
        statement.where.append(_among(statement, library))
    statement.where += [_condition(statement, each) for each in conditions]
    words = entry_id("post_words")
    if all(term.negated for term in terms):
        for term in terms:
            unwanted = matches_each("post_words", statement.mark(asking_all([term])))
            statement.where.append(
                f"NOT EXISTS (SELECT 1 FROM post_words WHERE {words} = p.id AND {unwanted})"
            )
        return "SELECT p.id FROM posts p", "p.id"
    if (few := await entries_if_rare("post_words", terms, _before(conditions, page))) is not None:
        statement.where.append(_among(statement, few))
        return "SELECT p.id FROM posts p", "p.id"
    statement.where.append(matches_each("post_words", statement.mark(asking(terms))))
    return f"SELECT p.id FROM post_words JOIN posts p ON p.id = {words}", words


def _among(statement: _Statement, ids: Sequence[int]) -> str:
    return f"p.id = ANY(CAST({statement.mark(ids)} AS BIGINT[]))"


def _marked(condition: Condition) -> Term:
    """Turn an operator that marks answer into a word to look for."""
    word = mark(condition.operator, condition.value)
    return Term((Word(word, frozenset({word})),), is_phrase=False, negated=condition.negated)


def _before(conditions: Sequence[Condition], page: Page) -> int:
    """Return an id: only older posts can be found."""
    ends = [each.period[1] for each in conditions if not each.negated]
    older_than = MAX_ID if page.max_id is None else page.max_id
    return min([older_than, *(id_at(end) for end in ends if end)])


async def _library(viewer_id: int) -> list[int] | None:
    """On PostgreSQL, return the ids of the viewer's library, else it would walk through all posts; None when there are
    many.
    """
    if is_sqlite():
        return None
    found = await rows(f"{_LIBRARY} LIMIT {SMALL_LIBRARY + 1}", viewer_id)
    return list({each["id"] for each in found}) if len(found) <= SMALL_LIBRARY else None


def _condition(statement: _Statement, condition: Condition) -> str:
    sql = _CONDITIONS[condition.operator](statement, condition)
    return f"NOT ({sql})" if condition.negated else f"({sql})"


def _from(statement: _Statement, condition: Condition) -> str:
    if condition.value == "me":
        return "p.account_id = $1"
    return f"p.account_id IN (SELECT id FROM accounts WHERE handle = {statement.mark(condition.value)})"


def _tag(statement: _Statement, condition: Condition) -> str:
    return (
        "p.id IN (SELECT pt.post_id FROM post_tags pt JOIN tags t ON t.id = pt.tag_id"
        f" WHERE t.name = {statement.mark(condition.value)})"
    )


def _time(statement: _Statement, condition: Condition) -> str:
    """Compare ids: they are in the order of time, and indexed."""
    start, end = condition.period
    bounds = [f"p.id >= {statement.mark(min(id_at(start), MAX_ID))}"] if start else []
    bounds += [f"p.id < {statement.mark(min(id_at(end), MAX_ID))}"] if end else []
    return " AND ".join(bounds)


_IN_LIBRARY = Condition("in", "library", negated=False)
_LIBRARY = """
SELECT id FROM posts WHERE account_id = $1 AND boost_of_id IS NULL
UNION ALL SELECT post_id FROM bookmarks WHERE account_id = $1
UNION ALL SELECT post_id FROM reactions WHERE account_id = $1
UNION ALL SELECT post_id FROM mentions WHERE account_id = $1
UNION ALL SELECT boost_of_id FROM posts WHERE account_id = $1 AND boost_of_id IS NOT NULL
UNION ALL SELECT q.post_id FROM poll_votes v JOIN poll_options o ON o.id = v.option_id JOIN polls q ON q.id = o.poll_id
  WHERE v.account_id = $1
UNION ALL SELECT q.post_id FROM poll_ballots b JOIN polls q ON q.id = b.poll_id WHERE b.account_id = $1
"""

_IN = {
    "all": "1 = 1",
    "public": "p.visibility IN ('public', 'site')",
    "home": "(p.id IN (SELECT post_id FROM home_entries WHERE owner_id = $1)"
    f" OR (p.id < {home_floor('$1')} AND {brought_home('$1')}))",
    "library": f"p.id IN ({_LIBRARY})",
}
"""What a post `p` is in -> condition, for the viewer $1."""


def _in(statement: _Statement, condition: Condition) -> str:
    if condition.value.startswith("@"):
        return (
            "p.group_id IN (SELECT id FROM accounts WHERE actor_type = 'Group'"
            f" AND handle = {statement.mark(condition.value.removeprefix('@'))})"
        )
    return _IN[condition.value]


_CONDITIONS: dict[str, Callable[[_Statement, Condition], str]] = {
    "from": _from,
    "tag": _tag,
    "time": _time,
    "in": _in,
}


Among = Literal["site", "all", "following", "followers"]
"""Of whom a directory is: my site, all sites, whom I follow, who follows me."""
_AMONG: dict[Among, str] = {
    "all": "",
    "site": " AND a.host = ''",
    "following": " AND f.id IS NOT NULL",
    "followers": " AND EXISTS (SELECT 1 FROM follows b"
    " WHERE b.account_id = a.id AND b.target_id = $1 AND b.state = 'accepted')",
}
_KINDS = {"": "", "people": " AND a.actor_type <> 'Group'", "groups": " AND a.actor_type = 'Group'"}


async def accounts(
    site: Site,
    viewer_id: int,
    query: str,
    limit: int,
    offset: int,
    *,
    following: bool,
    kind: Literal["", "people", "groups"] = "",
) -> list[int]:
    """Search accounts, of one kind where it is given: see `_find_accounts`. `following`: only those that the viewer
    follows.
    """
    only = _KINDS[kind] + _AMONG["following" if following else "all"]
    return await _find_accounts(site, viewer_id, query, limit, offset, only)


async def people(
    site: Site, viewer_id: int, query: str, limit: int, offset: int, *, among: Among = "all"
) -> list[int]:
    """Search people, without groups."""
    only = _KINDS["people"] + _AMONG[among]
    return await _find_accounts(site, viewer_id, query, limit, offset, only)


async def _find_accounts(
    site: Site, viewer_id: int, query: str, limit: int, offset: int, only: str
) -> list[int]:
    """Return ids of visible accounts whose names have words that begin like all of the query's.

    First comes the account with the query as handle; after the names come profiles with its words. Within each,
    accounts that the viewer follows are first, then those of this site.
    """
    words = words_of(query)
    check_parts(len(words))
    if not words or offset > MAX_OFFSET:
        return []
    async with _turn(site, viewer_id):
        return await _accounts(viewer_id, query, words, limit, offset, only)


async def _accounts(
    viewer_id: int, query: str, words: Sequence[Word], limit: int, offset: int, only: str
) -> list[int]:
    profile = Term(tuple(words), is_phrase=False, negated=False)
    found_id = entry_id("account_words")
    found = await rows(
        "SELECT a.id FROM (SELECT id, min(place) AS place FROM"
        f" (SELECT {found_id} AS id, 1 AS place FROM account_words WHERE {matches('account_words', '$2')}"
        f" UNION ALL SELECT {found_id}, 2 FROM account_words WHERE {matches('account_words', '$3')}) AS matching"
        " GROUP BY id) AS m JOIN accounts a ON a.id = m.id"
        " LEFT JOIN follows f ON f.account_id = $1 AND f.target_id = a.id AND f.state = 'accepted'"
        f" WHERE a.suspended_at IS NULL AND a.actor_type <> 'Application' AND {known_accounts('$1')}{only}"
        " ORDER BY CASE WHEN a.handle = $4 THEN 0 ELSE m.place END,"
        " CASE WHEN f.id IS NULL THEN 1 ELSE 0 END, a.host, a.handle"
        f" LIMIT {limit} OFFSET {offset}",
        viewer_id,
        asking_beginnings(words),
        asking_all([profile]),
        query.removeprefix("@").lower(),
    )
    return [r["id"] for r in found]


async def tags(site: Site, viewer_id: int, query: str, limit: int, offset: int) -> list[str]:
    """Return keys of hashtags that begin with the query and stand in posts that the viewer may see."""
    query = tag_key(query)
    if not query or offset > MAX_OFFSET:
        return []
    async with _turn(site, viewer_id):
        return await _tags(viewer_id, query, limit, offset)


async def _tags(viewer_id: int, query: str, limit: int, offset: int) -> list[str]:
    found = await rows(
        "SELECT name FROM tags WHERE name LIKE $2 ESCAPE '\\' AND EXISTS (SELECT 1 FROM post_tags pt"
        f" JOIN posts p ON p.id = pt.post_id JOIN accounts a ON a.id = p.account_id WHERE pt.tag_id = tags.id AND {visible_here('$1')})"
        f" ORDER BY name LIMIT {limit} OFFSET {offset}",
        viewer_id,
        _beginning(query),
    )
    return [r["name"] for r in found]


def _beginning(query: str) -> str:
    escaped = query.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return escaped + "%"
