"""Two terminals in one process: what is typed runs in two forks of it at once. Lines of JSON in, lines of JSON out.

    python -m tests.terminals < lines        each line the arguments of `parvis`, with the settings of the environment

A fork has what this process has: all that commands import, and Tortoise's models prepared for the database. Read and
prepared anew for each, that would take three times as long as what they do.
"""

import asyncio
import gc
import json
import os
import sys
import tempfile
import traceback
from dataclasses import replace
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import IO

from tortoise.apps import Apps

from models.core.config import load_settings
from models.core.database import open_database
from models.core.family import modules
from tests.once import prepare_models_once
from web.process.cli import main

COMMANDS_IMPORT = (
    "asyncpg",
    "federation.network",
    "federation.peers.enrolment",
    "federation.peers.posture",
    "models.core.count_repair",
    "models.core.site",
    "models.peers.removal",
    "models.search.index",
    "outbox.announcements.announcements",
    "outbox.delivery.queue",
    "outbox.files.emoji",
    "outbox.groups.rules",
    "outbox.groups.templates",
    "outbox.moderation.goodbye",
    "outbox.notifications.push",
    "outbox.people.accounts",
    "outbox.relations.moves",
    "outbox.administration.doctor",
)


async def _prepare_models() -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with open_database(replace(load_settings(None), data_dir=Path(folder))):
            pass


def _type(arguments: list[str]) -> tuple[int, IO[bytes]]:
    said = tempfile.TemporaryFile()  # noqa: SIM115 - closed when it was read
    process = os.fork()
    if not process:
        os.dup2(said.fileno(), 1)
        os.dup2(said.fileno(), 2)
        os._exit(_ended(arguments))
    return process, said


def _ended(arguments: list[str]) -> int:
    """Run a command to its end; return the exit code. What Python does to end takes longer than most commands."""
    try:
        main(arguments)
    except SystemExit as ended:
        code = ended.code
    except BaseException:  # noqa: BLE001 - whatever it is, it is said
        traceback.print_exc()
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    return code if isinstance(code, int) else 0


def _read(said: IO[bytes]) -> str:
    said.seek(0)
    with said:
        return said.read().decode()


if __name__ == "__main__":
    for name in (*COMMANDS_IMPORT, *modules()):
        import_module(name)
    Apps._build_initial_querysets = prepare_models_once()  # type: ignore[method-assign, assignment]
    Apps._discover_models = staticmethod(cache(Apps._discover_models))  # type: ignore[method-assign, assignment]
    asyncio.run(_prepare_models())
    gc.disable()  # So that forks share what is there: to look for rubbish writes to all of it.
    for line in sys.stdin:
        both = [_type(json.loads(line)) for _ in range(2)]
        codes = [os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) for process, _ in both]
        print(
            json.dumps([(code, _read(said)) for code, (_, said) in zip(codes, both, strict=True)]), flush=True
        )
