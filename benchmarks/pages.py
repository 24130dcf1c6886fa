"""Pages: the home page beside its twin of the API, what a first visit loads, and how soon what another site posts is heard
of on an open page.
"""

import asyncio
import gzip
import re
import time
from contextlib import AsyncExitStack
from pathlib import Path

from benchmarks import documents
from benchmarks.home import site_of_posts
from benchmarks.load import Run, ask, call, request
from benchmarks.receive import signed_create
from benchmarks.sites import (
    Site,
    free_port,
    hire,
    hosts_at,
    let_follow,
    new_site,
    open_inside,
    remote_account,
    served,
)
from benchmarks.table import Line
from federation.protocol.signatures import generate_rsa_keypair, load_private_key
from models.people.oauth import open_session

POSTS, PAGES, SHOWN = 10_000, 100, 20
TWIN = f"/api/v1/timelines/home?limit={SHOWN}"
ARRIVALS = 20
_OLDEST = "SELECT min(id) FROM posts"
_NEWEST = "SELECT max(id) FROM posts"


async def measure(folder: Path, rounds: int) -> list[Line]:
    """Measure milliseconds of the server for a page, bytes and requests of a first visit, and the way of a post; and pages of the library with
    many versions."""
    return [
        *await _home(folder / "home", rounds),
        *await _arrivals(folder / "arrivals", rounds),
        *await documents.measure(folder / "documents", rounds),
    ]


async def _home(folder: Path, rounds: int) -> list[Line]:
    site, readers = await site_of_posts(folder, POSTS)
    async with open_inside(site):
        cookie = await _cookie(site, readers[0].id)
    cold, warm, twin = list[Run](), list[Run](), list[Run]()
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(served(site))
        first = await _first_visit(site, cookie)
        oldest, newest = site.count(_OLDEST), site.count(_NEWEST)
        step = (newest - oldest) // (rounds * PAGES + 2)
        for number in range(rounds):
            cursors = [newest - step * (number * PAGES + n + 1) for n in range(PAGES)]
            cold.append(await _read(site, cookie, [f"/?max_id={cursor}" for cursor in cursors]))
            warm.append(await _read(site, cookie, ["/"] * PAGES))
            requests = [request("GET", TWIN, readers[0].headers)] * PAGES
            twin.append(await call(site.port, requests, 1))
    twins = [_p50(run) for run in twin]
    return [
        Line(
            "home page, rendered anew",
            "ms",
            [_p50(run) for run in cold],
            "its twin of the API",
            twins,
            at_most=25,
        ),
        Line("home page, again", "ms", [_p50(run) for run in warm], "its twin of the API", twins, at_most=8),
        Line("first visit of home, compressed", "kB", [first[0] / 1000], at_most=150),
        Line("first visit of home, without pictures", "requests", [first[1]], at_most=15),
    ]


def _p50(run: Run) -> float:
    return sorted(run.latencies)[len(run.latencies) // 2] * 1000


async def _read(site: Site, cookie: dict[str, str], paths: list[str]) -> Run:
    """Ask for pages one after the other."""
    return await call(site.port, [request("GET", path, cookie) for path in paths], 1)


async def _first_visit(site: Site, cookie: dict[str, str]) -> tuple[int, int]:
    """Return bytes, compressed as a proxy would, and number of the files that a browser loads with home."""
    page = await ask(site.port, request("GET", "/", cookie))
    waiting, known, size = (
        set(re.findall(r'"(/static/[^"#?]+|/look\.css[^"]*)"', page.decode())),
        set[str](),
        0,
    )
    size += len(gzip.compress(page))
    while waiting:
        path = waiting.pop()
        known.add(path)
        body = await ask(site.port, request("GET", path, cookie))
        size += min(len(gzip.compress(body)), len(body))
        if path.endswith(".js"):
            named = re.findall(r'(?:from|import) "\./([\w.]+)"', body.decode())
            waiting |= {f"{path.rpartition('/')[0]}/{name}" for name in named} - known
    return size, len(known) + 1


async def _arrivals(folder: Path, rounds: int) -> list[Line]:
    """Measure from the first byte of another site's post to the moment at which an open page has loaded it."""
    private_pem, public_pem = generate_rsa_keypair()
    hosts = hosts_at(free_port(), 5)
    site = await new_site(folder, hosts)
    async with open_inside(site) as network:
        reader = await hire(network, "amelie")
        for host in hosts:
            for n in range(4):
                author = await remote_account(host, f"author{n}", public_pem)
                await let_follow(reader.id, author.id)
        cookie = await _cookie(site, reader.id)
    key, taken = load_private_key(private_pem), list[list[float]]()
    async with served(site):
        stream, writer = await _listening(site, cookie)
        for number in range(rounds):
            taken.append([])
            for n in range(ARRIVALS):
                place = number * ARRIVALS + n
                created = signed_create(site, key, hosts, place)
                started = time.perf_counter()
                await call(site.port, [created], 1, status=202)
                await _heard(stream, b"event: post")
                page = await ask(site.port, request("GET", "/", cookie))
                taken[-1].append((time.perf_counter() - started) * 1000)
                assert f">{place}: ".encode() in page
        writer.close()
    medians = [sorted(each)[ARRIVALS // 2] for each in taken]
    return [Line("a post of another site, on an open page", "ms", medians)]


async def _cookie(site: Site, person_id: int) -> dict[str, str]:
    secret = await open_session(person_id, site.settings)
    port = site.settings.authority.rpartition(":")[2]
    return {"Host": site.settings.authority, "Cookie": f"parvis_{port}={secret}", "Accept": "text/html"}


async def _listening(site: Site, cookie: dict[str, str]) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    reader, writer = await asyncio.open_connection("127.0.0.1", site.port)
    writer.write(request("GET", "/live?stream=user", {**cookie, "Accept": "text/event-stream"}))
    await _heard(reader, b"\r\n\r\n")
    return reader, writer


async def _heard(stream: asyncio.StreamReader, text: bytes) -> None:
    async with asyncio.timeout(30):
        await stream.readuntil(text)
