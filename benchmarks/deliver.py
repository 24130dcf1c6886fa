"""Fan-out: posts of one person whose followers are at many sites, each signed and posted to every one.

Once to sites of the same company, which run Parvis and read Ed25519, and once to other software, which reads RSA.
"""

import asyncio
import time
from pathlib import Path

import orjson

from benchmarks.limits import signatures_per_second
from benchmarks.load import DEADLINE_S, ask, peers, request
from benchmarks.sites import (
    WORDS,
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
from federation.protocol.double_knocking import PARVIS
from federation.protocol.signatures import generate_rsa_keypair
from models.core.database import execute

HOSTS = 200
POSTS = 3
_DELIVERED = "SELECT count(*) FROM deliveries WHERE state = 'delivered'"


async def measure(folder: Path, rounds: int) -> list[Line]:
    """Measure signed deliveries per second, from the first post until all are recorded as delivered."""
    return [
        await _fan_out(folder / "parvis", "Parvis sites (Ed25519)", PARVIS, rounds),
        await _fan_out(folder / "other", "other sites (RSA)", "", rounds),
    ]


async def _fan_out(folder: Path, whom: str, software: str, rounds: int) -> Line:
    private_pem, public_pem = generate_rsa_keypair()
    port = free_port()
    hosts = hosts_at(port, HOSTS)
    site = await new_site(folder, hosts)
    async with open_inside(site) as network:
        author = await hire(network, "amelie")
        await execute("UPDATE peers SET software = $1", software)
        for host in hosts:
            await let_follow((await remote_account(host, "bruno", public_pem)).id, author.id)
    delivered, signed, waits = list[float](), list[float](), list[float]()
    posts = [
        request(
            "POST",
            "/api/v1/statuses",
            {**author.headers, "Content-Type": "application/json"},
            orjson.dumps({"status": f"{n}: {WORDS}", "visibility": "public"}),
        )
        for n in range(POSTS)
    ]
    async with peers(port) as taken, served(site):
        for number in range(rounds):
            signed.append(signatures_per_second(private_pem))
            taken.clear()
            started = time.perf_counter()
            for post in posts:
                await ask(site.port, post)
            await until_taken(taken, HOSTS * POSTS)
            await site.until((number + 1) * HOSTS * POSTS, _DELIVERED)
            delivered.append(HOSTS * POSTS / (time.perf_counter() - started))
            waits += [moment - started for moment in taken]
    return Line(
        f"deliver {POSTS} posts to {HOSTS} {whom}",
        "deliveries/s",
        delivered,
        "RSA signatures, one core",
        signed,
        at_least=800,
        latencies=waits,
    )


async def until_taken(taken: list[float], wanted: int) -> None:
    async with asyncio.timeout(DEADLINE_S):
        while len(taken) < wanted:
            await asyncio.sleep(0.005)
