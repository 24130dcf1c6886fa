"""The index of words: which posts and accounts have which, kept in the transaction that writes them.

Tortoise has no models for it: `post_words` and `account_words` are FTS5 tables on SQLite and tables with a TSVECTOR on
PostgreSQL (models/migrations/*/0001_first_schema.py), and rows go with their post or account by trigger or foreign key.
Words are taken apart and stemmed in models/text/words.py, so that both databases only compare letters. Each entry holds
the words as written, in order, for phrases and beginnings, and the stems, for everything else; among a post's stems are
its marks (models/search/marks.py).
"""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal
from zlib import crc32

import orjson

from models.core.circles import JOINS, Work, columns, work_of
from models.core.database import Record, execute, execute_many, is_sqlite, marks, rows, value
from models.core.transaction import transaction
from models.search.marks import Facts, marks_of
from models.search.query import Term
from models.text.cleaning import plain_text
from models.text.words import Word, words_of

Table = Literal["post_words", "account_words"]

CHUNK = 500
"""Posts or accounts that are indexed anew in one transaction."""

SAMPLE, COMMON = 2_000, 10
"""A word is common when so many of the newest posts have it: walking back finds a page of them at once."""
MOST_ENTRIES = 10_000
"""How many of the newest posts with a rare word are looked at."""
MOST_WALKED = 50_000
"""Posts that are read for a phrase which hardly anybody wrote, but all of whose pairs are common: the newest."""
POSITIONS = 16_383
"""The highest position: PostgreSQL does not distinguish later ones."""
INLINE_CHARACTERS = 5_000
"""Longest text that is split without a thread."""


@dataclass(frozen=True)
class _Entry:
    id: int
    named: Sequence[str]
    """Texts for words and stems."""
    more: Sequence[str] = ()
    """Texts for stems only."""
    marks: Sequence[str] = ()


_POSTS = """
SELECT id, title || ' ' || summary AS text, content, language, in_reply_to_uri, sensitive, quote_state, edited_at,
  EXISTS (SELECT 1 FROM polls WHERE post_id = posts.id) AS has_poll,
  (SELECT state FROM questions WHERE post_id = posts.id) AS question_state,
  EXISTS (SELECT 1 FROM pages WHERE post_id = posts.id) AS is_page
FROM posts WHERE id IN ({ids}) AND boost_of_id IS NULL
"""
_NOT_ERASED = "NOT (host = '' AND actor_type = 'Person' AND NOT EXISTS (SELECT 1 FROM people WHERE people.id = accounts.id))"
_PIECES_OF_POSTS = """
SELECT post_id, description || ' ' || name || ' ' || text AS text, family FROM media
  WHERE post_id IN ({ids}) AND state <> 'gone' AND position >= 0
UNION ALL SELECT q.post_id, o.title, '' FROM polls q JOIN poll_options o ON o.poll_id = q.id
  WHERE q.post_id IN ({ids})
"""


async def index_new_post(
    post_id: int, title: str, summary: str, descriptions: Sequence[str], facts: Facts
) -> None:
    """Index what was just written, without reading it back."""
    texts = [f"{title} {summary}", plain_text(facts.content), *descriptions]
    await _put("post_words", [_Entry(post_id, texts, marks=marks_of(facts))])


async def index_posts(ids: Sequence[int]) -> None:
    """Read posts again: their words, what they warn of, polls, files and marks. Boosts have no words."""
    posts = await rows(_POSTS.format(ids=marks(len(ids))), *ids)
    pieces: dict[int, list[Record]] = defaultdict(list)
    for piece in await rows(_PIECES_OF_POSTS.format(ids=marks(len(ids))), *ids):
        pieces[piece["post_id"]].append(piece)
    await _put("post_words", [_entry(post, pieces[post["id"]]) for post in posts])


def _entry(post: Record, pieces: Sequence[Record]) -> _Entry:
    facts = Facts(
        content=post["content"],
        language=post["language"],
        is_reply=post["in_reply_to_uri"] != "",
        is_sensitive=bool(post["sensitive"]),
        is_quote=post["quote_state"] != "",
        is_edited=post["edited_at"] is not None,
        has_poll=bool(post["has_poll"]),
        question_state=post["question_state"] or "",
        is_page=bool(post["is_page"]),
        families=frozenset(piece["family"] for piece in pieces if piece["family"]),
    )
    texts = [post["text"], plain_text(facts.content), *(piece["text"] for piece in pieces)]
    return _Entry(post["id"], texts, marks=marks_of(facts))


async def index_accounts(ids: Sequence[int]) -> None:
    """Index again people's names and profiles, and of their work what everybody of the site may see."""
    found = await rows(
        "SELECT a.id, a.username, a.host, a.display_name, a.note, a.fields_json,"
        f" {columns(on_sqlite=is_sqlite())} FROM accounts a LEFT JOIN people pe ON pe.id = a.id {JOINS}"
        f" WHERE a.id IN ({marks(len(ids))}) AND a.actor_type <> 'Application'",
        *ids,
    )
    await _put(
        "account_words",
        [
            _Entry(
                r["id"],
                (r["display_name"], r["username"], r["host"]),
                [
                    plain_text(r["note"]),
                    *(plain_text(html) for _, html, *_ in orjson.loads(r["fields_json"])),
                    *_words_of_work(work_of(r, near=False)),
                ],
            )
            for r in found
        ],
    )


def _words_of_work(work: Work) -> tuple[str, ...]:
    return work.title, work.department, work.location, " ".join(work.skills)


async def forget_account(account_id: int) -> None:
    """Leave no word of somebody in the index: their row stays, and with it would the words."""
    await execute(f"DELETE FROM account_words WHERE {entry_id('account_words')} = $1", account_id)


async def rebuild() -> AsyncIterator[tuple[int, int]]:
    """Index everything anew, while the site runs; yields how many posts and accounts are done, of how many."""
    total = await value("SELECT (SELECT count(*) FROM posts) + (SELECT count(*) FROM accounts)")
    done = 0
    for source, which, index in (
        ("accounts", _NOT_ERASED, index_accounts),
        ("posts", "TRUE", index_posts),
    ):
        last = 0
        while True:
            async with transaction():
                # Else an edit in the middle would be indexed as it was before.
                lock = "" if is_sqlite() else " FOR UPDATE"
                ids = [
                    r["id"]
                    for r in await rows(
                        f"SELECT id FROM {source} WHERE id > $1 AND {which} ORDER BY id LIMIT {CHUNK}{lock}",
                        last,
                    )
                ]
                if not ids:
                    break
                await index(ids)
            last = ids[-1]
            done += len(ids)
            yield done, total


async def _put(table: Table, entries: Sequence[_Entry]) -> None:
    columns = [(entry.id, *await _columns(entry)) for entry in entries]
    await execute_many(
        f"INSERT OR REPLACE INTO {table} (rowid, words, stems) VALUES ($1, $2, $3)"
        if is_sqlite()
        else f"INSERT INTO {table} (id, words) VALUES ($1, CAST(CAST($2 AS TEXT) AS TSVECTOR))"
        " ON CONFLICT (id) DO UPDATE SET words = EXCLUDED.words",
        columns,
    )


async def _columns(entry: _Entry) -> tuple[str, ...]:
    """Make an entry's columns; for a long document in a thread, because it may take a tenth of a second."""
    named, more = "\n".join(entry.named), "\n".join(entry.more)
    if len(named) + len(more) <= INLINE_CHARACTERS:
        return made(named, more, entry.marks, for_fts5=is_sqlite())
    return await asyncio.to_thread(made, named, more, entry.marks, for_fts5=is_sqlite())


def made(named: str, more: str, marks: Iterable[str], *, for_fts5: bool) -> tuple[str, ...]:
    words = words_of(named)
    stems = {stem for word in (*words, *words_of(more)) for stem in word.stems}.union(marks)
    if for_fts5:
        return " ".join(word.folded for word in words), " ".join(sorted(stems))
    positions = (f"'={word.folded}':{n}" for n, word in enumerate(words, 1))
    others = (*stems, *set(_pairs(words[:POSITIONS])))
    return (" ".join((*positions, *(f"'{each}'" for each in others))),)


def _pairs(words: Sequence[Word]) -> Iterator[str]:
    """Number the pairs of neighbours, for PostgreSQL: its index knows the words of an entry, and not their order.

    A million numbers, so that there are no more of them than a large index has words anyway: the positions distinguish
    two pairs that share one.
    """
    for word, following in pairwise(words):
        yield f"+{crc32(f'{word.folded} {following.folded}'.encode()) & 0xFFFFF:x}"


# --- Asking --------------------------------------------------------------------------------------------------------


def entry_id(table: Table) -> str:
    """Return the column that holds the post's or account's id."""
    return f"{table}.rowid" if is_sqlite() else f"{table}.id"


def matches(table: Table, mark: str) -> str:
    """Return the SQL condition that an entry matches the placeholder's value, which the functions below make."""
    if is_sqlite():
        return f"{table} MATCH {mark}"
    return f"{table}.words @@ CAST(CAST({mark} AS TEXT) AS TSQUERY)"


def matches_each(table: Table, mark: str) -> str:
    """Return the same condition for entries that are read one after the other, newest first, until there are enough.

    PostgreSQL takes pairs of words for rare and would rather collect what a third of all entries have; no index
    serves the function behind the operator.
    """
    if is_sqlite():
        return matches(table, mark)
    return f"ts_match_vq({table}.words, CAST(CAST({mark} AS TEXT) AS TSQUERY))"


def asking_all(terms: Iterable[Term], *, exactly: bool = True) -> str:
    """Ask for all of these terms, whether they are negated or not."""
    return _all(part for term in terms for part in _parts(term, exactly))


def asking(terms: Sequence[Term], *, exactly: bool = True) -> str:
    """Ask for all terms, and for none of the negated ones. At least one has to be wanted.

    Not `exactly`: ask only what the index alone knows; of phrases, their pairs of words.
    """
    wanted = asking_all((term for term in terms if not term.negated), exactly=exactly)
    unwanted = [asking_all([term]) for term in terms if term.negated]
    if not unwanted:
        return wanted
    if is_sqlite():
        return f"({wanted}) NOT ({' OR '.join(unwanted)})"
    return f"{wanted} & {' & '.join(f'!({each})' for each in unwanted)}"


async def entries_if_rare(table: Table, terms: Sequence[Term], before: int) -> list[int] | None:
    """Return the entries that match, on PostgreSQL and where few of the newest do; else None: walk back through all.

    PostgreSQL cannot distinguish a word of one post from one in a hundredth of all, and would walk through all posts.
    SQLite's index is in the order of ids: there the question does not arise. `before`: an id; only older entries.
    """
    if is_sqlite() or await _is_common(table, asking(terms)):
        return None
    source = f"{table} WHERE id < $2"
    loosely = asking(terms, exactly=False)
    if loosely != asking(terms) and await _is_common(table, loosely):
        # The index knows pairs, not their order: a large part of all entries would be read.
        source = f"(SELECT * FROM {source} ORDER BY id DESC LIMIT {MOST_WALKED}) {table} WHERE TRUE"
    found = await rows(
        f"WITH found AS MATERIALIZED (SELECT id FROM {source} AND {matches(table, '$1')})"
        f" SELECT id FROM found ORDER BY id DESC LIMIT {MOST_ENTRIES}",
        asking(terms),
        before,
    )
    return [each["id"] for each in found]


async def _is_common(table: Table, asked: str) -> bool:
    found = await value(
        f"SELECT count(*) FROM (SELECT 1 FROM (SELECT words FROM {table} ORDER BY id DESC LIMIT {SAMPLE}) {table}"
        f" WHERE {matches(table, '$1')} LIMIT {COMMON}) AS found",
        asked,
    )
    return bool(found == COMMON)


def asking_beginnings(words: Iterable[Word]) -> str:
    """Ask for words that begin like these."""
    if is_sqlite():
        return _all(f'words : "{word.folded}" *' for word in words)
    return _all(f"'={word.folded}':*" for word in words)


def _parts(term: Term, exactly: bool) -> list[str]:
    if not term.is_phrase:
        return [_one_of(word.stems) for word in term.words]
    if is_sqlite():
        phrase = " ".join(word.folded for word in term.words)
        return [f'words : "{phrase}"']
    pairs = [f"'{pair}'" for pair in _pairs(term.words)]
    return (
        [*pairs, " <-> ".join(f"'={word.folded}'" for word in term.words)] if exactly or not pairs else pairs
    )


def _one_of(stems: frozenset[str]) -> str:
    if is_sqlite():
        alternatives = " OR ".join(f'"{stem}"' for stem in sorted(stems))
        return f"stems : ({alternatives})"
    return " | ".join(f"'{stem}'" for stem in sorted(stems))


def _all(parts: Iterable[str]) -> str:
    return (" AND " if is_sqlite() else " & ").join(f"({part})" for part in parts)
