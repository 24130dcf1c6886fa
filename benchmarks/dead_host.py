"""What a dead site costs the healthy ones: the fan-out of `deliver`, with and without ten thousand letters waiting for it."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import orjson

from benchmarks.deliver import until_taken
from benchmarks.load import ask, peers, request
from benchmarks.sites import (
    WORDS,
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
from federation.protocol.signatures import generate_rsa_keypair
from federation.protocol.vocabulary import PUBLIC, Activity
from models.core.accounts import Account
from models.core.base import new_id
from models.core.transaction import transaction
from outbox.delivery.queue import Inbox, enqueue

HOSTS = 50
POSTS = 4
WAITING = 10_000
_DELIVERED = "SELECT count(*) FROM deliveries WHERE state = 'delivered'"


async def measure(folder: Path, rounds: int) -> list[Line]:
    """Measure deliveries per second to healthy sites on two sites alike, one of which has a dead peer."""
    well, burdened = [await _Fanout.at(folder / name) for name in ("well", "burdened")]
    await burdened.burden()
    without, beside = list[float](), list[float]()
    async with well.working(), burdened.working():
        for number in range(rounds + 1):
            for fanout, measured in ((well, without), (burdened, beside)):
                per_second = await fanout.round(number)
                if number:  # the first finds out who is dead
                    measured.append(per_second)
    return [
        Line(
            f"deliver beside {WAITING:,} letters to a dead site",
            "deliveries/s",
            beside,
            "the same without them",
            without,
            ratio_at_least=0.90,
        )
    ]


class _Fanout:
    """A site whose Amélie has a follower at each of many healthy sites."""

    def __init__(self, site: Site, port: int, headers: dict[str, str], author_id: int, dead: str) -> None:
        self._site, self._port, self._headers = site, port, headers
        self._author_id, self._dead = author_id, dead

    @classmethod
    async def at(cls, folder: Path) -> "_Fanout":
        _, public_pem = generate_rsa_keypair()
        port = free_port()
        hosts, dead = hosts_at(port, HOSTS), f"dead.localhost:{free_port()}"
        site = await new_site(folder, [*hosts, dead])
        async with open_inside(site) as network:
            author = await hire(network, "amelie")
            for host in hosts:
                await let_follow((await remote_account(host, "bruno", public_pem)).id, author.id)
        return cls(site, port, author.headers, author.id, dead)

    async def burden(self) -> None:
        """Let letters wait for a site that nobody listens for."""
        async with open_inside(self._site) as network:
            sender = await Account.get(id=self._author_id)
            inbox = Inbox(self._dead, f"http://{self._dead}/inbox")
            for _ in range(WAITING // 500):
                async with transaction():
                    for _ in range(500):
                        uri = f"{sender.uri}/statuses/{new_id()}"
                        letter = Activity(f"{uri}/activity", "Announce", sender.uri, uri, to=(PUBLIC,))
                        await enqueue(network, letter, sender.id, [inbox])

    @asynccontextmanager
    async def working(self) -> AsyncIterator[None]:
        async with peers(self._port) as self._taken, served(self._site):
            yield

    async def round(self, number: int) -> float:
        """Publish, wait until all healthy sites have it, and return deliveries per second."""
        headers = {**self._headers, "Content-Type": "application/json"}
        self._taken.clear()
        started = time.perf_counter()
        for n in range(POSTS):
            body = orjson.dumps({"status": f"{number}.{n}: {WORDS}", "visibility": "public"})
            await ask(self._site.port, request("POST", "/api/v1/statuses", headers, body))
        await until_taken(self._taken, HOSTS * POSTS)
        await self._site.until((number + 1) * HOSTS * POSTS, _DELIVERED)
        return HOSTS * POSTS / (time.perf_counter() - started)
