"""What posts of other sites are made of: one file a part, each received, updated and fetched. The mirror of outbox/parts.

part: what a part has to say. A new one gets a file of its own, and a line in PARTS.
"""

from functools import cache

from inbox.parts import announcement, files, poll, quote
from inbox.parts.part import Part

PARTS: tuple[Part, ...] = (files.PART, poll.PART, announcement.PART, quote.PART)
"""In the order in which they are asked."""


@cache
def parts_that(hook: str) -> tuple[Part, ...]:
    """Return the parts that do something at a hook, by its name: with most posts, most have nothing to do."""
    return tuple(part for part in PARTS if getattr(part, hook) is not getattr(Part, hook))
