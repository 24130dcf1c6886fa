"""The index of words: which posts and accounts have which, kept in the transaction that writes them.

Tortoise has no models for it: `post_words` and `account_words` are FTS5 tables on SQLite and tables with a TSVECTOR on
PostgreSQL (models/migrations/*/by_hand.sql), and rows go with their post or account by trigger or foreign key. Words are
taken apart and stemmed in models/words.py, so that both databases only compare letters. Each entry holds the words as
written, in order, for phrases and beginnings, and the stems, for everything else.
"""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Iterable, Sequence
from typing import Literal

import orjson

from models.cleaning import plain_text
from models.database import execute_many, is_sqlite, marks, rows, value
from models.search_query import Term
from models.transaction import transaction
from models.words import Word, words_of

Table = Literal["post_words", "account_words"]

CHUNK = 500
"""Posts or accounts that are indexed anew in one transaction."""

SAMPLE, COMMON = 2_000, 10
"""So many of the newest posts have a common word: walking back finds a page of them at once."""
MOST_ENTRIES = 10_000
"""Of a rare word: the newest are looked at."""
INLINE_CHARACTERS = 5_000
"""Of a text that is taken apart on the spot."""

_PIECES_OF_POSTS = """
SELECT id, title || ' ' || summary AS text, content FROM posts
  WHERE id IN ({ids}) AND boost_of_id IS NULL
UNION ALL SELECT post_id, description || ' ' || name || ' ' || text, '' FROM media
  WHERE post_id IN ({ids}) AND state <> 'gone'
UNION ALL SELECT q.post_id, o.title, '' FROM polls q JOIN poll_options o ON o.poll_id = q.id
  WHERE q.post_id IN ({ids})
"""


async def index_new_post(
    post_id: int, title: str, summary: str, content: str, descriptions: Sequence[str]
) -> None:
    """Index what was just written, without reading it back."""
    await _put("post_words", [(post_id, [f"{title} {summary}", plain_text(content), *descriptions], ())])


async def index_posts(ids: Sequence[int]) -> None:
    """Read the texts of posts again: their words, what they warn of, polls and files. Boosts have no words."""
    pieces: dict[int, list[str]] = defaultdict(list)
    for found in await rows(_PIECES_OF_POSTS.format(ids=marks(len(ids))), *ids):
        pieces[found["id"]] += [found["text"], plain_text(found["content"])]
    await _put("post_words", [(i, texts, ()) for i, texts in pieces.items()])


async def index_accounts(ids: Sequence[int]) -> None:
    """Read again what people are called, and what they say of themselves."""
    found = await rows(
        "SELECT id, username, host, display_name, note, fields_json FROM accounts"
        f" WHERE id IN ({marks(len(ids))}) AND actor_type <> 'Application'",
        *ids,
    )
    await _put(
        "account_words",
        [
            (
                r["id"],
                (r["display_name"], r["username"], r["host"]),
                [
                    plain_text(r["note"]),
                    *(plain_text(html) for _, html, *_ in orjson.loads(r["fields_json"])),
                ],
            )
            for r in found
        ],
    )


async def rebuild() -> AsyncIterator[tuple[int, int]]:
    """Index everything anew, while the site runs; yields how many posts and accounts are done, of how many."""
    total = await value("SELECT (SELECT count(*) FROM posts) + (SELECT count(*) FROM accounts)")
    done = 0
    for source, index in (("accounts", index_accounts), ("posts", index_posts)):
        last = 0
        while True:
            async with transaction():
                # Else an edit in the middle would be indexed as it was before.
                lock = "" if is_sqlite() else " FOR UPDATE"
                ids = [
                    r["id"]
                    for r in await rows(
                        f"SELECT id FROM {source} WHERE id > $1 ORDER BY id LIMIT {CHUNK}{lock}", last
                    )
                ]
                if not ids:
                    break
                await index(ids)
            last = ids[-1]
            done += len(ids)
            yield done, total


async def _put(table: Table, entries: Sequence[tuple[int, Sequence[str], Sequence[str]]]) -> None:
    """Write entries of (id, texts for words and stems, texts for stems only)."""
    columns = []
    for entry_id, named, more in entries:
        columns.append((entry_id, *await _columns("\n".join(named), "\n".join(more))))
    await execute_many(
        f"INSERT OR REPLACE INTO {table} (rowid, words, stems) VALUES ($1, $2, $3)"
        if is_sqlite()
        else f"INSERT INTO {table} (id, words) VALUES ($1, CAST(CAST($2 AS TEXT) AS TSVECTOR))"
        " ON CONFLICT (id) DO UPDATE SET words = EXCLUDED.words",
        columns,
    )


async def _columns(named: str, more: str) -> tuple[str, ...]:
    """Make an entry's columns: of a long document in a thread, for it may take a tenth of a second."""
    if len(named) + len(more) <= INLINE_CHARACTERS:
        return made(named, more, for_fts5=is_sqlite())
    return await asyncio.to_thread(made, named, more, for_fts5=is_sqlite())


def made(named: str, more: str, *, for_fts5: bool) -> tuple[str, ...]:
    words = words_of(named)
    stems = {stem for word in (*words, *words_of(more)) for stem in word.stems}
    if for_fts5:
        return " ".join(word.folded for word in words), " ".join(sorted(stems))
    positions = (f"'={word.folded}':{n}" for n, word in enumerate(words, 1))
    return (" ".join((*positions, *(f"'{stem}'" for stem in stems))),)


# --- Asking --------------------------------------------------------------------------------------------------------


def entry_id(table: Table) -> str:
    """Return the column that holds the post's or account's id."""
    return f"{table}.rowid" if is_sqlite() else f"{table}.id"


def matches(table: Table, mark: str) -> str:
    """Return the SQL condition that an entry has what the placeholder's value, made by functions below, asks."""
    if is_sqlite():
        return f"{table} MATCH {mark}"
    return f"{table}.words @@ CAST(CAST({mark} AS TEXT) AS TSQUERY)"


def asking_all(terms: Iterable[Term]) -> str:
    """Ask for all of these terms, whether they are negated or not."""
    return _all(part for term in terms for part in _parts(term))


def asking(terms: Iterable[Term]) -> str:
    """Ask for all terms, and for none of the negated ones. At least one has to be wanted."""
    wanted = asking_all(term for term in terms if not term.negated)
    unwanted = [asking_all([term]) for term in terms if term.negated]
    if not unwanted:
        return wanted
    if is_sqlite():
        return f"({wanted}) NOT ({' OR '.join(unwanted)})"
    return f"{wanted} & {' & '.join(f'!({each})' for each in unwanted)}"


async def entries_if_rare(table: Table, asked: str) -> list[int] | None:
    """Return the entries that match, on PostgreSQL and where few of the newest do; else None: walk back through all.

    PostgreSQL cannot tell a word of one post from one of a hundredth of all, and would walk through all posts for it.
    SQLite's index is in the order of ids: there the question does not arise.
    """
    if is_sqlite():
        return None
    condition = matches(table, "$1")
    common = await value(
        f"SELECT count(*) FROM (SELECT 1 FROM (SELECT words FROM {table} ORDER BY id DESC LIMIT {SAMPLE}) {table}"
        f" WHERE {condition} LIMIT {COMMON}) AS found",
        asked,
    )
    if common == COMMON:
        return None
    found = await rows(
        f"WITH found AS MATERIALIZED (SELECT id FROM {table} WHERE {condition})"
        f" SELECT id FROM found ORDER BY id DESC LIMIT {MOST_ENTRIES}",
        asked,
    )
    return [each["id"] for each in found]


def asking_beginnings(words: Iterable[Word]) -> str:
    """Ask for words that begin like these."""
    if is_sqlite():
        return _all(f'words : "{word.folded}" *' for word in words)
    return _all(f"'={word.folded}':*" for word in words)


def _parts(term: Term) -> list[str]:
    if not term.is_phrase:
        return [_one_of(word.stems) for word in term.words]
    if is_sqlite():
        phrase = " ".join(word.folded for word in term.words)
        return [f'words : "{phrase}"']
    return [" <-> ".join(f"'={word.folded}'" for word in term.words)]


def _one_of(stems: frozenset[str]) -> str:
    if is_sqlite():
        alternatives = " OR ".join(f'"{stem}"' for stem in sorted(stems))
        return f"stems : ({alternatives})"
    return " | ".join(f"'{stem}'" for stem in sorted(stems))


def _all(parts: Iterable[str]) -> str:
    return (" AND " if is_sqlite() else " & ").join(f"({part})" for part in parts)
