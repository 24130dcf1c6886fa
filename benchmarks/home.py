"""Home timelines: pages of 40 posts, on a small site, on a large one, and far back in the past of that."""

from contextlib import AsyncExitStack
from pathlib import Path

import orjson

from benchmarks.limits import bare_server
from benchmarks.load import Run, ask, call, request
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
    remote_account,
    served,
)
from benchmarks.table import Line
from models.core.base import now, to_ms
from models.core.database import execute_many
from models.core.transaction import transaction
from models.text import text

SMALL, LARGE = 1_000, 100_000
AUTHORS = 50
READERS = 5
PAGES = 200
CONNECTIONS = 8
HOST = "lyon.localhost:1"
PATH = "/api/v1/timelines/home?limit=40"

_POSTS = """INSERT INTO posts (id, uri, url, account_id, local, visibility, in_reply_to_uri, thread_id, title, content,
    source, source_type, summary, sensitive, language, created_at, replies_count, boosts_count,
    favourites_count, revision, application_name, context_uri, quote_policy, quote_uri, quote_state,
    quote_authorization)
  VALUES ($1, $2, $2, $3, FALSE, 'public', '', $1, '', $4, '', 'text/plain', '', FALSE, 'fr', $5, 1, 2, 3, 0, '',
    '', 'public', '', '', '')"""


async def measure(folder: Path, rounds: int) -> list[Line]:
    """Measure pages per second beside bare aiohttp with the same body."""
    async with AsyncExitStack() as stack:
        small, small_readers = await site_of_posts(folder / "small", SMALL)
        large, large_readers = await site_of_posts(folder / "large", LARGE)
        await stack.enter_async_context(served(small))
        await stack.enter_async_context(served(large))
        body = await ask(large.port, request("GET", PATH, large_readers[0].headers))
        assert len(orjson.loads(body)) == 40
        bare_port = free_port()
        await answering(bare_port, await stack.enter_async_context(bare_server(bare_port, body)))
        bare, newest, newest_large, old = list[Run](), list[Run](), list[Run](), list[Run]()
        pasts = _pages_of_the_past(large, rounds)
        for _ in range(rounds):
            bare.append(await _read(bare_port, small_readers))
            newest.append(await _read(small.port, small_readers))
            newest_large.append(await _read(large.port, large_readers))
            old.append(await _read(large.port, large_readers, pasts.pop()))
    kilobytes = f"{len(body) / 1000:.0f} kB"
    limit = f"bare aiohttp, {kilobytes}", [run.per_second for run in bare]
    smalls = [run.per_second for run in newest]
    return [
        _line(f"home, {SMALL:,} posts", newest, *limit, 0.2),
        _line(f"home, {LARGE:,} posts", newest_large, *limit, 0.2),
        # Noise of a shared machine is allowed for.
        _line(f"home, {LARGE:,} posts again", newest_large, f"home, {SMALL:,} posts", smalls, 0.9),
        _line("home, far back: all rendered anew", old, *limit, None),
    ]


def _line(what: str, runs: list[Run], limit: str, limits: list[float], ratio: float | None) -> Line:
    latencies = [latency for run in runs for latency in run.latencies]
    return Line(
        what,
        "pages/s",
        [run.per_second for run in runs],
        limit,
        limits,
        ratio_at_least=ratio,
        latencies=latencies,
    )


async def _read(port: int, readers: list[Somebody], pages: list[str] | None = None) -> Run:
    """Let the readers ask for pages in turn: the newest, or these."""
    paths = pages or [PATH] * PAGES
    requests = [request("GET", path, readers[n % READERS].headers) for n, path in enumerate(paths)]
    return await call(port, requests, CONNECTIONS)


def _pages_of_the_past(site: Site, rounds: int) -> list[list[str]]:
    """Return pages that nobody asked for yet, as many lists as there are rounds."""
    oldest, newest = (site.count(f"SELECT {end}(id) FROM posts") for end in ("min", "max"))
    count = min(PAGES, LARGE // 40 // rounds // 2)
    step = (newest - oldest) // (rounds * count + 2)
    cursors = [newest - step * (n + 1) for n in range(rounds * count)]
    return [[f"{PATH}&max_id={cursor}" for cursor in cursors[n::rounds]] for n in range(rounds)]


async def site_of_posts(folder: Path, posts: int) -> tuple[Site, list[Somebody]]:
    """Make a site whose readers follow everybody at Lyon, where all the posts were written, one a minute."""
    site = await new_site(folder, [HOST])
    async with open_inside(site) as network:
        readers = [await hire(network, f"reader{n}") for n in range(READERS)]
        authors = [await remote_account(HOST, f"author{n}", "") for n in range(AUTHORS)]
        async with transaction():
            for reader in readers:
                for author in authors:
                    await let_follow(reader.id, author.id)
            html = text.render(WORDS, media_type="text/plain", mentions={}, tag_url=network.site.tag_url)
            newest = to_ms(now()) - 60_000
            written = [newest - (posts - n) * 60_000 for n in range(posts)]
            ids = [moment << 16 for moment in written]
            await execute_many(
                _POSTS,
                [
                    (post_id, f"http://{HOST}/posts/{n}", authors[n % AUTHORS].id, html, written[n])
                    for n, post_id in enumerate(ids)
                ],
            )
            for reader in readers:
                await execute_many(
                    "INSERT INTO home_entries (owner_id, post_id) VALUES ($1, $2)",
                    [(reader.id, post_id) for post_id in ids],
                )
    return site, readers
