"""Publishing through the client API, where nobody elsewhere follows: one post after the other, and several at once."""

from pathlib import Path

import orjson

from benchmarks.limits import commits_per_second
from benchmarks.load import Run, call, request
from benchmarks.sites import WORDS, Somebody, hire, let_follow, new_site, open_inside, served
from benchmarks.table import Line

POSTS = 200
CONNECTIONS = 8
FOLLOWERS = 3


async def measure(folder: Path, rounds: int) -> list[Line]:
    """Measure posts per second beside the commits that the disk takes."""
    site = await new_site(folder / "site")
    async with open_inside(site) as network:
        author = await hire(network, "amelie")
        for n in range(FOLLOWERS):
            await let_follow((await hire(network, f"reader{n}")).id, author.id)
    alone, together, commits = list[Run](), list[Run](), list[float]()
    async with served(site):
        for number in range(rounds):
            commits.append(commits_per_second(folder))
            alone.append(await call(site.port, _posts(author, f"alone {number}"), 1))
            together.append(await call(site.port, _posts(author, f"together {number}"), CONNECTIONS))
    return [
        _line("publish, one at a time", alone, commits, None),
        _line("publish, one at a time: median time", alone, [], 4.0),
        _line(f"publish, {CONNECTIONS} at a time", together, commits, None),
    ]


def _line(what: str, runs: list[Run], commits: list[float], at_most_ms: float | None) -> Line:
    latencies = [latency for run in runs for latency in run.latencies]
    if at_most_ms is not None:
        middles = [sorted(run.latencies)[len(run.latencies) // 2] * 1000 for run in runs]
        return Line(what, "ms", middles, at_most=at_most_ms)
    return Line(
        what,
        "posts/s",
        [run.per_second for run in runs],
        "SQLite commits",
        commits,
        at_least=300,
        latencies=latencies,
    )


def _posts(author: Somebody, name: str) -> list[bytes]:
    headers = {**author.headers, "Content-Type": "application/json"}
    return [
        request(
            "POST",
            "/api/v1/statuses",
            {**headers, "Idempotency-Key": f"{name} {n}"},
            orjson.dumps({"status": f"{n}: {WORDS}", "visibility": "public"}),
        )
        for n in range(POSTS)
    ]
