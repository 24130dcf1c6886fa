"""What the directory costs: fifty sites of a thousand people each, kept here, read again, and searched.

Pages are kept as inbox/people/directory.py keeps them, without the wire: what is measured is the database's work, and what
stays in memory. The statements of a page are counted, with two people on it and with two hundred: they are the same.
"""

import resource
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tortoise.backends.base.executor import BaseExecutor

import models.core.database
from benchmarks.sites import colleagues, free_port, hire, hosts_at, new_site, open_inside
from benchmarks.table import Line
from federation.network import Network
from models.core.base import new_id
from models.peers import offers
from models.peers.directory import Listing, forget_unseen, keep_listed
from models.people.discovery import people_among
from models.people.experts import experts
from models.search import search

SITES, PEOPLE, PAGE = 50, 1_000, offers.PAGE
OURS = 1_000
"""People of this site, whom it offers."""
SKILLS = ("sql", "python", "achats", "pompes", "budget")


async def measure(folder: Path, rounds: int) -> list[Line]:
    """Measure reading all directories, reading them again, a change, searches, and what we offer ourselves."""
    hosts = hosts_at(free_port(), SITES)
    site = await new_site(folder / "directory", hosts)
    async with open_inside(site) as network:
        amelie = await hire(network, "amelie")
        before = _resident_mib()
        first = await _read(hosts)
        grown = _resident_mib() - before
        again = [await _read(hosts) for _ in range(rounds)]
        one = [await _one_change(hosts[0], n) for n in range(rounds)]
        small, large = await _statements(hosts[0], 2), await _statements(hosts[0], PAGE)
        searched = [await _searched(network, amelie.id) for _ in range(rounds)]
        offered = [await _offered(network) for _ in range(rounds)]
    return [
        Line(f"directory: {SITES} × {PEOPLE} people read at first", "s", [first], at_most=120),
        Line("directory: memory that stays", "MiB", [grown], at_most=150),
        Line(f"directory: {SITES} × {PEOPLE} read again, unchanged", "s", again, at_most=60),
        Line("directory: one page with one change", "ms", one, at_most=250),
        Line(f"directory: statements of a page of {PAGE}", "", [large], "of 2", [small], ratio_at_most=1.0),
        *(
            Line(f"directory: {what}", "ms", [each[n] for each in searched], at_most=at_most)
            for n, (what, at_most) in enumerate(_SEARCHES)
        ),
        Line(f"directory: looking for changes of {OURS} of ours", "ms", offered, at_most=100),
    ]


_SEARCHES = (("find by name", 100), ("people of all sites", 250), ("ask an expert", 250))


def _page(host: str, first: int, count: int, changed: str = "") -> list[Listing]:
    return [
        Listing(
            uri=f"http://{host}/users/{n}",
            username=f"person{n}",
            name=f"Person {n} {host.partition('.')[0]}{changed}",
            title="Analyste" if n % 2 else "",
            department=f"Service {n % 20}",
            skills=(SKILLS[n % len(SKILLS)],),
        )
        for n in range(first, first + count)
    ]


async def _read(hosts: Sequence[str]) -> float:
    """Keep all of the directories; return how many seconds that took."""
    began = time.perf_counter()
    for host in hosts:
        reading = new_id()
        for first in range(0, PEOPLE, PAGE):
            await keep_listed(host, _page(host, first, PAGE), [], reading)
        await forget_unseen(host, reading)
    return time.perf_counter() - began


async def _one_change(host: str, number: int) -> float:
    began = time.perf_counter()
    await keep_listed(host, _page(host, number, 1, f" {number}"), [], new_id())
    return 1000 * (time.perf_counter() - began)


async def _searched(network: Network, viewer_id: int) -> list[float]:
    """Return how many milliseconds each of _SEARCHES took."""
    look, taken = network.site.look, []
    for ask in (
        lambda: search.people(network.site, viewer_id, "person77 site3", 40, 0),
        lambda: people_among(viewer_id, "all", 40, 0),
        lambda: experts(viewer_id, "sql", look),
    ):
        began = time.perf_counter()
        await ask()
        taken.append(1000 * (time.perf_counter() - began))
    return taken


async def _offered(network: Network) -> float:
    """Return how many milliseconds it takes to find that nothing changed."""
    if await offers.newest_change() == 0:
        await colleagues(network, OURS)
        await offers.bring_up_to_date()
    began = time.perf_counter()
    await offers.bring_up_to_date()
    return 1000 * (time.perf_counter() - began)


async def _statements(host: str, count: int) -> float:
    """Count the statements of a page on which everybody has changed."""
    with _counted() as asked:
        await keep_listed(host, _page(host, 0, count, f" {count}"), [], new_id())
    return len(asked)


@contextmanager
def _counted() -> Iterator[list[str]]:
    """Note every statement, of ours and of Tortoise's."""
    asked: list[str] = []
    numbered, select = models.core.database._numbered, BaseExecutor.execute_select

    def noted(sql: str) -> str:
        asked.append(sql)
        return numbered(sql)

    async def selected(self: BaseExecutor, sql: str, *values: Any, **options: Any) -> Any:
        asked.append(sql)
        return await select(self, sql, *values, **options)

    models.core.database._numbered = noted  # type: ignore[assignment]
    BaseExecutor.execute_select = selected  # type: ignore[method-assign]
    try:
        yield asked
    finally:
        models.core.database._numbered = numbered
        BaseExecutor.execute_select = select  # type: ignore[method-assign]


def _resident_mib() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
