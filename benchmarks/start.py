"""From nothing to the first answer, and the memory of a site that nobody uses; beside a bare aiohttp server."""

import asyncio
import re
import time
from pathlib import Path

from benchmarks.limits import bare_server
from benchmarks.sites import answering, free_port, new_site, served
from benchmarks.table import Line

SETTLE_S = 0.5
"""The workers look at the tables once before memory is read."""


async def measure(folder: Path, rounds: int) -> list[Line]:
    site = await new_site(folder / "site")
    times, memory, bare_times, bare_memory = list[float](), list[float](), list[float](), list[float]()
    for _ in range(rounds):
        started, port = time.perf_counter(), free_port()
        async with bare_server(port, b"{}") as process:
            await answering(port, process)
            bare_times.append(time.perf_counter() - started)
            bare_memory.append(_resident_mb(process.pid))
        started = time.perf_counter()
        async with served(site) as process:
            times.append(time.perf_counter() - started)
            await asyncio.sleep(SETTLE_S)
            memory.append(_resident_mb(process.pid))
    return [
        Line("start: first answer", "s", times, "bare aiohttp", bare_times, at_most=2),
        Line("idle: resident memory", "MB", memory, "bare aiohttp", bare_memory, at_most=110),
    ]


def _resident_mb(pid: int) -> float:
    found = re.search(r"VmRSS:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
    assert found
    return int(found[1]) * 1024 / 1_000_000
