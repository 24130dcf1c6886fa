"""What posts of other sites are made of: one file a part, each received, updated and fetched. The mirror of
outbox/parts.

part: what a part has to say. A new one gets a file of its own, and a line in PARTS.
"""

from inbox.parts import announcement, decided, files, page, poll, question, quote
from inbox.parts.part import Part
from models.core.hooks import hooked

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
