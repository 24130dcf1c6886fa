"""Which of some registered things do something at a hook."""

from collections.abc import Callable
from functools import cache
from typing import TypeVar

Registered = TypeVar("Registered")


def hooked(registered: tuple[Registered, ...]) -> Callable[[str], tuple[Registered, ...]]:
    """Return a function that returns those which define a hook, by its name; others have their class's default.

    For dataclasses whose hooks are fields: with most posts, most parts have nothing to do, and cost nothing.
    """

    @cache
    def that(hook: str) -> tuple[Registered, ...]:
        return tuple(each for each in registered if getattr(each, hook) is not getattr(type(each), hook))

    return that
