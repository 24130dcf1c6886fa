"""A sender for whom a minute passes in a second: `python -m tests.faults.hasty`, run and killed by test_storm.

It listens, so that a test can wait for it; what it is for is the worker that sends.
"""

import asyncio
from dataclasses import replace
from datetime import datetime

from aiohttp import web

from federation.network import open_network
from models.core.base import now
from models.core.config import load_settings
from models.core.database import is_sqlite
from models.core.site import open_site
from outbox.delivery import queue
from outbox.delivery.worker import Worker
from web.app import create_app
from web.process import server

HASTE = 60


async def main() -> None:
    # One letter at a time for each site: the more moments in which somebody can be killed.
    settings = replace(load_settings(), deliveries_per_host=1)
    async with open_site(settings) as site, open_network(site) as network:
        runner = web.AppRunner(create_app(network), access_log=None)
        await runner.setup()
        await server._listen(runner, settings)
        if is_sqlite():
            await queue.release_all()
        began = now()

        def clock() -> datetime:
            return began + (now() - began) * HASTE

        await Worker(network, clock).work()


if __name__ == "__main__":
    asyncio.run(main())
