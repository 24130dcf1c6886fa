"""Sites that die in one exact moment: `python -m tests.faults.victims NAME`, run by processes.py.

Each opens a site as `parvis serve` does, without its workers, and kills itself by SIGKILL. Two
only listen, and are killed by the test or by what they receive.
"""

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from federation.network import Network, open_network
from inbox import worker
from inbox.checks import Incoming
from inbox.handlers import HANDLERS
from models.core.accounts import Account
from models.core.config import load_settings
from models.core.site import open_site
from models.core.transaction import transaction
from outbox.delivery import queue
from outbox.delivery.queue import Result
from outbox.delivery.worker import deliver_due
from outbox.posts import posts
from outbox.posts.posts import Draft, delete, edit, publish
from web.app import create_app
from web.process import server
from web.process.maintenance import run_due

POSTS = 8
CORRECTED = 2


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


async def after_publishing(network: Network) -> None:
    """Amélie writes, corrects one post, deletes one, and the process dies while one more is not committed."""
    amelie = await Account.get(host="", username="amelie")
    ids = [await publish(network, amelie, Draft(f"post {n}")) for n in range(POSTS)]
    await edit(network, amelie, ids[CORRECTED], Draft(f"post {CORRECTED}, corrected"))
    await delete(network, amelie, await publish(network, amelie, Draft("written and withdrawn")))
    async with transaction():
        await publish(network, amelie, Draft("never said"))
        die()


async def before_recording(network: Network) -> None:
    """Deliver, and die when the first peer has answered and that is about to be written down."""
    record = queue.record

    async def fatal(results: list[Result], *more: Any) -> None:
        await record(results, *more)
        if results:
            die()

    queue.record = fatal  # type: ignore[assignment]
    await deliver_due(network)


async def while_applying(network: Network) -> None:
    """Apply, and die when the third post is written and the transaction is not committed."""
    create, applied = HANDLERS["Create", "Note"], 0

    async def fatal(network: Network, incoming: Incoming) -> None:
        nonlocal applied
        await create.apply(network, incoming)
        applied += 1
        if applied == 3:
            die()

    HANDLERS["Create", "Note"] = create._replace(apply=fatal)
    await worker.apply_pending(network)


async def while_publishing_what_is_due(network: Network) -> None:
    """Publish scheduled posts, and die when the second is written and the transaction is not committed."""
    appear, shown = posts.appear, 0

    async def fatal(*values: Any) -> None:
        nonlocal shown
        await appear(*values)
        shown += 1
        if shown == 2:
            die()

    posts.appear = fatal
    await run_due(network)


async def without_workers(network: Network) -> None:
    """Answer, and apply nothing."""
    runner = web.AppRunner(create_app(network), access_log=None)
    await runner.setup()
    await server._listen(runner, network.site.settings)
    await asyncio.Event().wait()


async def before_answering(network: Network) -> None:
    """Listen, and die when the first activity is stored and not yet answered."""
    store = network.intake.store

    async def fatal(*values: Any) -> int | None:
        stored = await store(*values)
        die()
        return stored

    network.intake.store = fatal  # type: ignore[method-assign]
    await without_workers(network)


VICTIMS: dict[str, Callable[[Network], Awaitable[None]]] = {
    victim.__name__: victim
    for victim in (
        after_publishing,
        before_recording,
        while_applying,
        while_publishing_what_is_due,
        without_workers,
        before_answering,
    )
}


async def main(name: str) -> None:
    async with open_site(load_settings()) as site, open_network(site) as network:
        await VICTIMS[name](network)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
