"""Lists of questions, as far as their reader may see them: what waits for an answer, what many ask, what is solved.

A question waits when nobody but its author has answered for WAITED of the asker's working hours (models/people/hours.py).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal, get_args

from models.core.base import from_ms, id_at, now
from models.core.database import rows
from models.core.look import Look
from models.core.paging import Page, bounds_of
from models.core.visibility import visible_here
from models.people.hours import worked_between
from models.people.work import works_for
from models.search.index import asking_all, entry_id, matches_each
from models.search.query import Term
from models.text.tags import tag_key
from models.text.words import words_of

Which = Literal["all", "unanswered", "open", "popular", "solved"]
LISTS: tuple[str, ...] = get_args(Which)

WAITED = timedelta(hours=4)
"""Working hours without an answer, after which a question waits."""
SURELY = timedelta(days=14)
"""A question this old has waited, whatever hours its author keeps."""
CHUNKS = 10
"""So many pages of candidates are looked at for one page of questions that wait."""
MOST_SKILLS = 20
MAX_OFFSET = 400
"""Nobody turns pages of what is popular further."""


@dataclass(frozen=True)
class Asked:
    """Which questions are wanted."""

    which: Which = "all"
    tag: str = ""
    """With this hashtag; "": with any or none."""
    group_id: int | None = None
    for_my_skills: bool = False
    """Those that name a skill of the reader's, by a hashtag or in their words."""


@dataclass(frozen=True)
class Listed:
    """A page of questions."""

    ids: Sequence[int]
    older: int | None
    """The `max_id` of the next page, or its offset where it is popular ones; None: there is none."""


class _Statement:
    def __init__(self, viewer_id: int) -> None:
        self.values: list[Any] = [viewer_id]
        self.where = [visible_here("$1"), "p.boost_of_id IS NULL"]
        self.where.append(
            "p.account_id NOT IN (SELECT target_id FROM mutes WHERE account_id = $1"
            " UNION SELECT target_id FROM blocks WHERE account_id = $1)"
        )

    def mark(self, value: Any) -> str:
        self.values.append(value)
        return f"${len(self.values)}"


_SOURCE = "FROM questions q JOIN posts p ON p.id = q.post_id JOIN accounts a ON a.id = p.account_id"
_UNANSWERED = (
    "q.state = 'open' AND NOT EXISTS"
    " (SELECT 1 FROM posts r WHERE r.in_reply_to_id = p.id AND r.account_id <> p.account_id)"
)


async def questions_listed(
    viewer_id: int, asked: Asked, page: Page, look: Look, *, offset: int = 0, moment: datetime | None = None
) -> Listed:
    """Return a page of questions, the newest first, or those that most ask. `look` has the site's zone."""
    if asked.which == "popular":
        return await _popular(viewer_id, asked, page.limit, offset)
    if asked.which == "unanswered":
        return await _waiting(viewer_id, asked, page, look, moment or now())
    found = await _page(await _statement(viewer_id, asked), page)
    ids = [each["id"] for each in found]
    return Listed(ids, ids[-1] if len(ids) == page.limit else None)


async def _statement(viewer_id: int, asked: Asked) -> _Statement:
    statement = _Statement(viewer_id)
    if asked.which in ("open", "solved"):
        statement.where.append(f"q.state = '{asked.which}'")
    if asked.group_id:
        statement.where.append(f"p.group_id = {statement.mark(asked.group_id)}")
    if asked.tag:
        statement.where.append(_tagged([statement.mark(tag_key(asked.tag))]))
    if asked.for_my_skills:
        statement.where.append(await _of_skills(viewer_id, statement))
    return statement


def _tagged(names: Sequence[str]) -> str:
    return (
        "p.id IN (SELECT pt.post_id FROM post_tags pt JOIN tags t ON t.id = pt.tag_id"
        f" WHERE t.name IN ({', '.join(names)}))"
    )


async def _of_skills(viewer_id: int, statement: _Statement) -> str:
    """Return the condition that a question names a skill of the viewer's; who says none has none."""
    sql = f"SELECT key, name FROM skills WHERE account_id = $1 ORDER BY id LIMIT {MOST_SKILLS}"
    skills = await rows(sql, viewer_id)
    if not skills:
        return "FALSE"
    either = [_tagged([statement.mark(each["key"]) for each in skills])]
    for each in skills:
        if words := tuple(words_of(each["name"])):
            asking = statement.mark(asking_all([Term(words, is_phrase=False, negated=False)]))
            either.append(
                f"EXISTS (SELECT 1 FROM post_words WHERE {entry_id('post_words')} = p.id"
                f" AND {matches_each('post_words', asking)})"
            )
    return f"({' OR '.join(either)})"


async def _page(statement: _Statement, page: Page) -> Sequence[Any]:
    bounds, arguments = bounds_of("p.id", page, len(statement.values) + 1)
    return await rows(
        f"SELECT p.id, p.account_id, p.created_at {_SOURCE} WHERE {' AND '.join(statement.where)}{bounds}"
        f" ORDER BY p.id DESC LIMIT {page.limit}",
        *statement.values,
        *arguments,
    )


async def _popular(viewer_id: int, asked: Asked, limit: int, offset: int) -> Listed:
    """Return those that most people ask too (they favour the question), then those that most answered."""
    if offset > MAX_OFFSET:
        return Listed([], None)
    statement = await _statement(viewer_id, asked)
    found = await rows(
        f"SELECT p.id {_SOURCE} WHERE {' AND '.join(statement.where)}"
        " ORDER BY p.favourites_count DESC, p.replies_count DESC, p.id DESC"
        f" LIMIT {limit} OFFSET {max(offset, 0)}",
        *statement.values,
    )
    ids = [each["id"] for each in found]
    return Listed(ids, offset + limit if len(ids) == limit else None)


async def _waiting(viewer_id: int, asked: Asked, page: Page, look: Look, moment: datetime) -> Listed:
    statement = await _statement(viewer_id, asked)
    statement.where += [_UNANSWERED, f"p.id < {statement.mark(id_at(moment - WAITED))}"]
    found: list[int] = []
    max_id = page.max_id
    for _ in range(CHUNKS):
        candidates = await _page(statement, Page(limit=page.limit, max_id=max_id))
        waiting = await _having_waited(viewer_id, candidates, look, moment)
        for each in candidates:
            if each["id"] in waiting:
                found.append(each["id"])
            max_id = each["id"]
            if len(found) == page.limit:
                return Listed(found, max_id)
        if len(candidates) < page.limit:
            return Listed(found, None)
    return Listed(found, max_id)


async def _having_waited(
    viewer_id: int, candidates: Sequence[Any], look: Look, moment: datetime
) -> frozenset[int]:
    works = await works_for(viewer_id, list({each["account_id"] for each in candidates}))
    waiting = set()
    for each in candidates:
        asked_at, work = from_ms(each["created_at"]), works.get(each["account_id"])
        zone = look.zone_of(work.zone if work else "")
        there = asked_at.astimezone(zone), moment.astimezone(zone)
        if moment - asked_at > SURELY or worked_between(work.hours if work else "", *there) >= WAITED:
            waiting.add(each["id"])
    return frozenset(waiting)


async def has_skills(account_id: int) -> bool:
    """Tell whether somebody says what they know."""
    return bool(await rows("SELECT 1 FROM skills WHERE account_id = $1 LIMIT 1", account_id))
