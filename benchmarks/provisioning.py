"""What a directory costs that brings ten thousand people (SCIM), over HTTP on loopback, as directories call: one request each,
a few at once. Then the same again, as each cycle of Entra's does; a group of all of them; and one who is taken out of it.

All accounts share one pair of keys here: keys are made at the first need, by a task, and not while a directory waits.
"""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import orjson
from aiohttp import web

from benchmarks.sites import new_site, open_inside
from benchmarks.table import Line
from models.core.transaction import transaction
from models.identity.provider_tokens import issue
from models.identity.providers import Provider
from web.app import create_app

PEOPLE = 10_000
AT_ONCE = 4
"""Entra and Okta send a few requests at once."""
PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp"


@dataclass
class Directory:
    """A directory that calls, and what the site did for it."""

    http: aiohttp.ClientSession
    base: str
    statements: int = 0
    ids: dict[int, str] = field(default_factory=dict)

    async def send(self, method: str, path: str, body: Any = None) -> Any:
        data = None if body is None else orjson.dumps(body)
        async with self.http.request(method, f"{self.base}{path}", data=data) as answer:
            text = await answer.read()
            assert answer.status in (200, 201, 204), (answer.status, text[:500])
            return orjson.loads(text) if text else None


async def measure(folder: Path, rounds: int) -> list[Line]:
    """Measure once: it takes minutes."""
    async with _directory(folder / "site") as directory:
        before = _memory()
        came = await _timed(directory, _bring)
        statements = directory.statements / PEOPLE
        again = await _timed(directory, _again)
        grown = _memory() - before
        group = {"displayName": "Everybody", "members": [{"value": each} for each in directory.ids.values()]}
        started = time.perf_counter()
        made = await directory.send("POST", "/Groups", group)
        whole = time.perf_counter() - started
        started = time.perf_counter()
        for number in range(100):
            path = f'members[value eq "{directory.ids[number]}"]'
            body = {"schemas": [PATCH], "Operations": [{"op": "remove", "path": path}]}
            await directory.send("PATCH", f"/Groups/{made['id']}", body)
        one = (time.perf_counter() - started) / 100
    return [
        Line(f"{PEOPLE:,} people come", "people/s", [PEOPLE / came[0]]),
        Line("work for each", "ms", [came[1] / PEOPLE * 1000], at_most=20),
        Line("statements for each", "", [statements], at_most=60),
        Line("the same again", "people/s", [PEOPLE / again[0]]),
        Line("work for each", "ms", [again[1] / PEOPLE * 1000], at_most=8),
        Line("memory grown", "MiB", [grown], at_most=100),
        Line(f"a group of {PEOPLE:,}", "ms", [whole * 1000], at_most=5000),
        Line("one of them taken out", "ms", [one * 1000], at_most=50),
    ]


def _said(number: int) -> dict[str, Any]:
    name = f"person.{number}@corp.example"
    return {
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
        "externalId": f"id-{number}",
        "userName": name,
        "displayName": f"Person {number}",
        "active": True,
        "emails": [{"value": name, "type": "work", "primary": True}],
        "title": "Colleague",
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"department": f"D{number % 50}"},
    }


async def _bring(directory: Directory, number: int) -> None:
    directory.ids[number] = (await directory.send("POST", "/Users", _said(number)))["id"]


async def _again(directory: Directory, number: int) -> None:
    await directory.send("PUT", f"/Users/{directory.ids[number]}", _said(number))


async def _timed(directory: Directory, do: Callable[[Directory, int], Any]) -> tuple[float, float]:
    """Do it for everybody, a few at once; return seconds, and those of them that this process worked, client and all."""
    numbers = iter(range(PEOPLE))

    async def work() -> None:
        for number in numbers:
            await do(directory, number)

    started, worked = time.perf_counter(), time.process_time()
    await asyncio.gather(*(work() for _ in range(AT_ONCE)))
    return time.perf_counter() - started, time.process_time() - worked


def _memory() -> float:
    """Return what this process holds, in MiB."""
    line = next(
        each for each in Path("/proc/self/status").read_text().splitlines() if each.startswith("VmRSS")
    )
    return int(line.split()[1]) / 1024


@asynccontextmanager
async def _directory(folder: Path) -> AsyncIterator[Directory]:
    """Serve a new site in this process. Keys of accounts are made later, at the first need."""
    logging.disable(logging.INFO)
    site = await new_site(folder)
    async with open_inside(site) as network:
        provider = await Provider.create(key="entra", title="Entra", email_domains="corp.example")
        async with transaction():
            secret = await issue(provider.id, "benchmark", 1, by="benchmark")
        runner = web.AppRunner(create_app(network), access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", site.port).start()
        headers = {"Authorization": f"Bearer {secret}", "Content-Type": "application/scim+json"}
        async with aiohttp.ClientSession(headers=headers) as http:
            directory = Directory(http, f"http://127.0.0.1:{site.port}/scim/v2")
            _count(directory)
            yield directory
        await runner.cleanup()


def _count(directory: Directory) -> None:
    """Count what is asked of SQLite's connection, by whichever way."""
    from models.core.inside import current_connection

    client: Any = current_connection()
    driver = client._connection._conn
    driver.set_trace_callback(lambda _: setattr(directory, "statements", directory.statements + 1))
