"""How long a read holds the event loop of a site on SQLite with 100,000 posts, where all others wait meanwhile.

Every read that clients need, searches of many kinds, and pages that are older than what homes keep: beside it the same
with nothing given up, as long as each statement takes. The site runs in this process, on a loop that is timed.
"""

import asyncio
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

from aiohttp import web

from benchmarks.load import call, request
from benchmarks.million import FIRST_PERSON, PEOPLE, Full, filled, reads, searches, seed, texts
from benchmarks.sites import Site, Somebody, new_site, open_inside
from benchmarks.table import Line
from federation.network import Network
from models.core import sqlite
from models.core.base import now, to_ms
from models.core.database import execute, execute_many, named, rows, value
from models.core.transaction import transaction
from models.posts.depth import shorten
from models.posts.trends import count_trends
from models.search.index import made as words_made
from models.search.marks import Facts, marks_of
from web.app import create_app
from web.http.connections import Runner

POSTS = 100_000
KEPT = 1_000
HOLD_MS = 50
"""What is promised."""
REQUESTS = 5
BROWSED = ("/api/v1/trends/statuses", "/api/v1/trends/tags", "/api/v1/directory", "/api/v2/suggestions")


async def measure(folder: Path, rounds: int) -> list[Line]:
    """Measure on a loop of Python's own, in a thread: its turns can be timed."""
    return await asyncio.to_thread(asyncio.run, _measure(folder, rounds))


async def _measure(folder: Path, rounds: int) -> list[Line]:
    made = await new_site(folder / "site")
    site = Site(replace(made.settings, calls_per_person=0))
    async with open_inside(site) as network:
        full = await _fill(site, network)
        runner = Runner(create_app(network), access_log=None)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", site.port).start()
            return [await _line(full, path, rounds) for path in _paths(full)]
        finally:
            await runner.cleanup()


def _paths(full: Full) -> list[str]:
    found = [
        f"/api/v2/search?type=statuses&q={quote(query)}" for kind in searches().values() for query in kind[:1]
    ]
    return [*reads(full), *BROWSED, *found]


async def _line(full: Full, path: str, rounds: int) -> Line:
    asked = [request("GET", filled(path, full), full.reader.headers)] * REQUESTS
    free, held, latencies = [], [], []
    await _longest(full, asked, [])  # What is rendered and read from the disk is kept then.
    for _ in range(rounds):
        with _given_up_after(float("inf")):
            free.append(await _longest(full, asked, []))
        held.append(await _longest(full, asked, latencies))
    what = path.removeprefix("/api/")[:48]
    return Line(what, "ms longest", held, "nothing given up", free, at_most=HOLD_MS, latencies=latencies)


@contextmanager
def _given_up_after(seconds: float) -> Iterator[None]:
    present, sqlite.ON_THE_SPOT_S = sqlite.ON_THE_SPOT_S, seconds
    try:
        yield
    finally:
        sqlite.ON_THE_SPOT_S = present


async def _longest(full: Full, asked: Sequence[bytes], latencies: list[float]) -> float:
    """Return the longest turn on the event loop, in milliseconds, while these are answered."""
    longest = 0.0
    run = asyncio.Handle._run

    def timed(handle: asyncio.Handle) -> None:
        nonlocal longest
        began = time.perf_counter()
        run(handle)
        longest = max(longest, time.perf_counter() - began)

    asyncio.Handle._run = timed  # type: ignore[method-assign]
    try:
        latencies += (await call(full.site.port, asked, connections=1)).latencies
    finally:
        asyncio.Handle._run = run  # type: ignore[method-assign]
    return 1000 * longest


# --- filling -------------------------------------------------------------------------------------------------------


async def _fill(site: Site, network: Network) -> Full:
    """Write what benchmarks/million.py lets PostgreSQL write: the same people, posts and words."""
    reader, ids = await seed(network)
    newest = to_ms(now())
    async with transaction():
        await _people(reader)
        post_ids = await _posts(newest)
        await _around(reader, post_ids)
    await shorten(KEPT)
    await shorten(KEPT)
    await count_trends(site.look.zone)
    ids |= {"statuses": str(post_ids[-2]), "past": str(post_ids[POSTS // 2])}
    return Full(site, reader, ids)


async def _copy(table: str, changes: Iterator[dict[str, Any]]) -> None:
    """Copy a table's first row for each of these changes."""
    [first] = named(await rows(f"SELECT * FROM {table} ORDER BY id LIMIT 1"))
    columns = list(first)
    marks = ", ".join(f"${n}" for n in range(1, len(columns) + 1))
    await execute_many(
        f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({marks})",
        [[({**first, **each})[column] for column in columns] for each in changes],
    )


async def _people(reader: Somebody) -> None:
    [uri] = [each["uri"] for each in await rows("SELECT uri FROM accounts WHERE id = $1", reader.id)]
    people = range(FIRST_PERSON + 1, FIRST_PERSON + PEOPLE + 1)
    names = {person: f"colleague{person - FIRST_PERSON}" for person in people}
    await _copy(
        "accounts",
        (
            {"id": i, "username": name, "handle": name, "uri": f"{uri}/{i}", "url": f"{uri}/{name}"}
            | {"actor_type": "Person", "display_name": name, "key_id": "", "hidden": 0}
            for i, name in names.items()
        ),
    )
    await _copy("people", ({"id": i} for i in people))
    start = await value("SELECT max(id) FROM follows")
    follows = [(reader.id, FIRST_PERSON + n) for n in range(1, 201)]
    follows += [(FIRST_PERSON + n, reader.id) for n in range(1, 301)]
    await _copy(
        "follows",
        (
            {"id": start + n, "account_id": a, "target_id": b, "uri": "", "state": "accepted"}
            for n, (a, b) in enumerate(follows, 1)
        ),
    )


async def _posts(newest: int) -> list[int]:
    """Write the posts, one a minute; return their ids, the oldest first."""
    said = list(_words())
    ids = [(newest - (POSTS - n) * 60_000) << 16 for n in range(POSTS)]
    [uri] = [each["uri"] for each in await rows("SELECT uri FROM posts ORDER BY id LIMIT 1")]
    await _copy(
        "posts",
        (
            {
                "id": post_id,
                "uri": f"{uri}/{n}",
                "url": f"{uri}/{n}",
                "account_id": FIRST_PERSON + 1 + n * 7919 % PEOPLE,
                "created_at": post_id >> 16,
                "content": said[n % len(said)][0],
                "thread_id": ids[n - 1] if n % 5 == 4 else post_id,
                "in_reply_to_id": ids[n - 1] if n % 5 == 4 else None,
                "in_reply_to_uri": f"{uri}/{n - 1}" if n % 5 == 4 else "",
            }
            for n, post_id in enumerate(ids)
        ),
    )
    await execute_many(
        "INSERT INTO post_words (rowid, words, stems) VALUES ($1, $2, $3)",
        [(post_id, *said[n % len(said)][1]) for n, post_id in enumerate(ids)],
    )
    return ids


def _words() -> Iterator[tuple[str, tuple[str, ...]]]:
    for _, html, _ in texts():
        yield html, words_made(html, "", marks_of(Facts(html)), for_fts5=True)


async def _around(reader: Somebody, post_ids: Sequence[int]) -> None:
    """Write tags, favourites, mentions and what the reader is told; and fill the reader's home."""
    await execute_many(
        "INSERT INTO tags (id, name) VALUES ($1, $2)", [(n, f"sujet{n}") for n in range(1, 501)]
    )
    tagged = [(1 + n // 10 % 500, post_ids[n]) for n in range(0, POSTS, 10)]
    await execute_many("INSERT INTO post_tags (tag_id, post_id) VALUES ($1, $2)", tagged)
    await execute(
        "INSERT INTO home_entries (owner_id, post_id) SELECT f.account_id, p.id FROM posts p JOIN follows f"
        " ON f.target_id = p.account_id WHERE f.account_id = $1 ON CONFLICT DO NOTHING",
        reader.id,
    )
    start = await value("SELECT max(id) FROM reactions")
    liked = [(FIRST_PERSON + 1 + n % PEOPLE, post_ids[n]) for n in range(0, POSTS, 3)]
    liked += [(reader.id, post_ids[n]) for n in range(0, POSTS, 200)]
    await _copy(
        "reactions",
        ({"id": start + n, "account_id": a, "post_id": p, "uri": ""} for n, (a, p) in enumerate(liked, 1)),
    )
    mentions = [(reader.id, post_ids[n]) for n in range(0, POSTS, 100)]
    await execute_many("INSERT INTO mentions (account_id, post_id) VALUES ($1, $2)", mentions)
    await execute(
        "INSERT INTO notifications (account_id, kind, sender_id, post_id, created_at, group_key, filtered)"
        " SELECT m.account_id, 'mention', p.account_id, p.id, p.created_at, '', FALSE FROM mentions m"
        " JOIN posts p ON p.id = m.post_id WHERE m.account_id = $1 AND p.account_id <> $1 ON CONFLICT DO NOTHING",
        reader.id,
    )
    await execute(
        "INSERT OR IGNORE INTO list_members (list_id, account_id) SELECT l.id, f.target_id FROM lists l"
        " JOIN follows f ON f.account_id = l.account_id LIMIT 50"
    )
    await execute(
        "INSERT OR IGNORE INTO list_entries (list_id, post_id) SELECT m.list_id, p.id FROM list_members m"
        " JOIN posts p ON p.account_id = m.account_id"
    )
