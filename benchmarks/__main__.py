"""`python -m benchmarks [measure …] [--rounds N]`: run measures and print one table."""

import argparse
import asyncio
import logging
import os
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

import uvloop

from benchmarks import (
    bombs,
    dead_host,
    deliver,
    directory,
    groups,
    holds,
    home,
    imports,
    million,
    pages,
    provisioning,
    publish,
    receive,
    sign_in,
    signatures,
    similar,
    start,
    streams,
)
from benchmarks.table import Line, table

MEASURES: dict[str, Callable[[Path, int], Awaitable[list[Line]]]] = {
    "home": home.measure,
    "pages": pages.measure,
    "receive": receive.measure,
    "publish": publish.measure,
    "deliver": deliver.measure,
    "dead_host": dead_host.measure,
    "directory": directory.measure,
    "groups": groups.measure,
    "imports": imports.measure,
    "start": start.measure,
    "streams": streams.measure,
    "signatures": signatures.measure,
    "sign_in": sign_in.measure,
    "similar": similar.measure,
    "holds": holds.measure,
    "million": million.measure,
    "bombs": bombs.measure,
    "provisioning": provisioning.measure,
}
ONLY_BY_NAME = {"million", "bombs", "holds", "directory", "provisioning", "similar"}
"""The first takes ten minutes, the last some; the others ask whether limits hold, not how fast something is."""


def main() -> None:
    """Run the measures asked for, each in a folder of its own that is deleted in the end."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "measures",
        nargs="*",
        metavar="measure",
        help=f"of {', '.join(MEASURES)}; default: all but {', '.join(ONLY_BY_NAME)}",
    )
    parser.add_argument("--rounds", type=int, default=5, help="how often each is measured (default: 5)")
    arguments = parser.parse_args()
    if unknown := set(arguments.measures) - set(MEASURES):
        parser.error(f"there is no measure {', '.join(sorted(unknown))}")
    logging.basicConfig(level=logging.WARNING)
    lines = uvloop.run(
        _measure(
            arguments.measures or [name for name in MEASURES if name not in ONLY_BY_NAME], arguments.rounds
        )
    )
    print(table(lines))
    print(f"\nMedians of {arguments.rounds} rounds on {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}.")


async def _measure(names: list[str], rounds: int) -> list[Line]:
    lines = []
    for name in names:
        print(f"measuring {name} …", flush=True)
        with tempfile.TemporaryDirectory(prefix=f"parvis-{name}-") as folder:
            # A task of its own: a task is at home in one database.
            lines += await asyncio.create_task(_alone(name, Path(folder), rounds))
    return lines


async def _alone(name: str, folder: Path, rounds: int) -> list[Line]:
    return await MEASURES[name](folder, rounds)


if __name__ == "__main__":
    main()
