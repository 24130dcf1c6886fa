"""Whose file is decoded next. Everybody has a queue of their own, so that nobody's files keep another's waiting.

Each person, and each site that files are fetched from, has one file decoded at a time; the next turn goes to whoever
has waited longest since their last one. So however many files somebody sends, others wait for at most one of them.
"""

import asyncio
from collections import OrderedDict, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from models.core.errors import ParvisError, TooMany, Unavailable

MOST_OF_A_PERSON = 10
"""Files of one person that wait: more than an app sends for two posts."""
MOST_OF_A_SITE = 100
"""Files of one site that wait: they are fetched when people look, many of them at once."""
WAITING_S = 120
"""How long to wait for a turn, unless a queue says otherwise. Later the answer is to try again."""
_SITE = "@"


def turn_of_site(host: str) -> str:
    """Return the name under which files of another site wait for their turn. That of a person is the handle."""
    return f"{_SITE}{host}"


def is_site(whose: str) -> bool:
    return whose.startswith(_SITE)


class Turns:
    """The queues of one site: at most so many files are decoded together, one fewer of those from other sites."""

    def __init__(self, at_once: int, waiting_s: int = WAITING_S) -> None:
        self._at_once, self._waiting_s = at_once, waiting_s
        self._running: set[str] = set()
        self._waiting: OrderedDict[str, deque[asyncio.Future[None]]] = OrderedDict()
        """Ordered by last turn: whoever waited longest comes first."""

    @property
    def is_idle(self) -> bool:
        return not self._running and not self._waiting

    def waiting_of(self, whose: str) -> int:
        """Return how many files of somebody wait for their turn."""
        return len(self._waiting.get(whose, ()))

    def check(self, whose: str) -> None:
        """Refuse another file of somebody with too many waiting files. Raises TooMany, for a site Unavailable."""
        of_site = is_site(whose)
        if self.waiting_of(whose) < (MOST_OF_A_SITE if of_site else MOST_OF_A_PERSON):
            return
        error: type[ParvisError] = Unavailable if of_site else TooMany
        raise error(
            f"{self.waiting_of(whose)} files of yours are still waiting to be read: try again when they are done"
            if not of_site
            else "Too many files of this site are being read just now, try again later"
        )

    @asynccontextmanager
    async def turn(self, whose: str) -> AsyncIterator[None]:
        """Wait for somebody's turn and hold it. Raises TooMany and Unavailable."""
        await self._wait(whose)
        try:
            yield
        finally:
            self._end(whose)

    async def _wait(self, whose: str) -> None:
        self.check(whose)
        mine = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(whose, deque()).append(mine)
        self._begin()
        try:
            async with asyncio.timeout(self._waiting_s):
                await mine
        except BaseException as error:
            self._leave(whose, mine)
            if isinstance(error, TimeoutError):
                raise Unavailable("Too many files are being read just now, try again later") from error
            raise

    def _leave(self, whose: str, mine: asyncio.Future[None]) -> None:
        """Give up a place in the queue, or the turn that came in the same moment."""
        if not mine.cancelled():
            self._end(whose)
            return
        queue = self._waiting.get(whose, deque())
        if mine in queue:
            queue.remove(mine)
        if not queue:
            self._waiting.pop(whose, None)

    def _end(self, whose: str) -> None:
        self._running.discard(whose)
        if whose in self._waiting:
            self._waiting.move_to_end(whose)
        self._begin()

    def _begin(self) -> None:
        """Start whoever is next, as long as there is room."""
        for whose in list(self._waiting):
            if len(self._running) >= self._at_once:
                return
            if not self._may_begin(whose):
                continue
            queue = self._waiting[whose]
            while queue and queue[0].cancelled():  # It is about to leave.
                queue.popleft()
            if queue:
                queue.popleft().set_result(None)
                self._running.add(whose)
            if not queue:
                del self._waiting[whose]

    def _may_begin(self, whose: str) -> bool:
        sites = sum(is_site(each) for each in self._running)
        return whose not in self._running and not (is_site(whose) and sites >= self._at_once - 1)
