"""The one counter of requests: so many in so much time, by key, in memory.

Who is counted, and what whoever is refused is told, is web/http/pace.py for other sites and strangers,
web/http/throttle.py for guessing, web/http/limits.py for the API.
"""

import time
from collections import OrderedDict
from collections.abc import Callable


class Quota:
    """Each key has `limit` to take in a period, and what is refused costs nothing.

    They come back all at once, a period after the first was taken; or `steadily`, one after the other, so that in the
    long run no more than limit / period_s a second can be taken. Beyond `max_keys` the one that was not used for longest
    is forgotten, and has all again.
    """

    def __init__(
        self,
        limit: int,
        period_s: float,
        clock: Callable[[], float] = time.monotonic,
        *,
        steadily: bool = False,
        max_keys: int = 10_000,
    ) -> None:
        self.limit = limit
        self.period_s = period_s
        self._steadily = steadily
        self._clock = clock
        self._max_keys = max_keys
        self._kept: OrderedDict[str, tuple[float, float]] = OrderedDict()
        """What is left, and since when: the period's beginning, or when it was last looked at."""

    def __contains__(self, key: str) -> bool:
        return key in self._kept

    def __len__(self) -> int:
        return len(self._kept)

    def take(self, key: str) -> bool:
        """Take one; False when there is none left."""
        left, since = self._state(key)
        taken = left >= 1
        self._kept[key] = (left - 1 if taken else left, since)
        self._kept.move_to_end(key)
        if len(self._kept) > self._max_keys:
            self._kept.popitem(last=False)
        return taken

    def left(self, key: str) -> int:
        return int(self._state(key)[0])

    def ends_at(self, key: str) -> float:
        """Return when the period of a key is over, by the clock."""
        return self._state(key)[1] + self.period_s

    def give_back(self, key: str) -> None:
        """Let a key have all again."""
        self._kept.pop(key, None)

    def _state(self, key: str) -> tuple[float, float]:
        moment = self._clock()
        kept = self._kept.get(key)
        if kept is None:
            return self.limit, moment
        left, since = kept
        if self._steadily:
            return min(self.limit, left + (moment - since) * self.limit / self.period_s), moment
        return kept if moment < since + self.period_s else (self.limit, moment)
