"""What posts of our people are made of: one file a part, each checked, published, edited, composed for other sites, and
kept while it waits.

part: what a part has to say, and Draft. A new one gets a file of its own, and a line in PARTS.
"""

from models.core.hooks import hooked
from outbox.parts import announcement, decided, files, page, poll, question, quote
from outbox.parts.part import Part

PARTS: tuple[Part, ...] = (
    decided.PART,
    files.PART,
    poll.PART,
    announcement.PART,
    quote.PART,
    question.PART,
    page.PART,
)
"""In the order in which they are asked."""

parts_that = hooked(PARTS)
"""Returns the parts that do something at a hook, by its name."""
