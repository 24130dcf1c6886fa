"""One line of the log for a database that is not well, however much fails because of it.

Every request and worker that meets it would write a traceback: a thousand in ten seconds, in which nobody finds the cause,
and which fill the disk that may be the cause. They go on trying by themselves (a request is answered 503, a worker waits a
second); here is only what is said of it, and a look whether it is over.
"""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

from models.core.database_errors import of_database
from models.core.errors import TooSlow, Unavailable
from models.core.site import Site, try_a_change

LOOK_S = 1.0
"""How often it is tried whether the database is well again."""

_log = logging.getLogger(__name__)


class Outage(logging.Filter):
    """Keeps from the log what fails because of the database, after one line that says so; the next when it is over."""

    def __init__(self) -> None:
        super().__init__()
        self._failures = 0
        self._began = 0.0

    def filter(self, record: logging.LogRecord) -> bool:
        if not record.exc_info or not (trouble := _trouble(record.exc_info[1])):
            return True
        self._failures += 1
        if self._failures == 1:
            self._began = time.monotonic()
            _log.error(
                "event=database_trouble because=%r: requests are answered 503, the rest waits. Does it run, is the disk"
                " full, may we write there? A line says when it is over",
                f"{type(trouble).__name__}: {trouble}"[:300],
            )
        return False

    async def watch(self, site: Site) -> None:
        """Write the line that it is over, each time, for ever."""
        while True:
            await asyncio.sleep(LOOK_S)
            if self._failures and await _is_well(site):
                lasted, failures, self._failures = time.monotonic() - self._began, self._failures, 0
                _log.warning("event=database_well after_s=%d failures=%d", lasted, failures)


@asynccontextmanager
async def said_once(site: Site) -> AsyncIterator[None]:
    """Keep outages of the site's database to one line in all logs of the process."""
    outage, handlers = Outage(), list(logging.getLogger().handlers)
    for handler in handlers:
        handler.addFilter(outage)
    watching = asyncio.create_task(outage.watch(site), name="outage")
    try:
        yield
    finally:
        watching.cancel()
        await asyncio.gather(watching, return_exceptions=True)
        for handler in handlers:
            handler.removeFilter(outage)


async def _is_well(site: Site) -> bool:
    """Tell whether the database takes a change: one that is full, locked or read-only can be read."""
    try:
        await try_a_change(site)
    except Exception as error:
        if _trouble(error) or of_database(
            error
        ):  # also what takes too long, or came too late: the next look tells
            return False
        raise
    return True


def _trouble(error: BaseException | None) -> BaseException | None:
    """Return the error of a database that is not well, of which this one came first; None for any other error."""
    cause = None
    for each in _chain(error):
        ours = of_database(each) if isinstance(each, Exception) else None
        if isinstance(ours, Unavailable) and not isinstance(ours, TooSlow):
            cause = each
    return cause


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: list[BaseException] = []
    while error is not None and error not in seen:
        seen.append(error)
        yield error
        error = error.__cause__ or error.__context__
