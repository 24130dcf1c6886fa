"""Parts of a post on the wire: one file a part, each with its value, its reader and its writer.

part: what a part defines. A new one gets a file of its own, and a line in PARTS: `parsing` and `documents` go through
these and know none by name. For software that does not know a part there is what outbox/parts composes beside it.
"""

from typing import Any

from federation.protocol.parts import announcement, decided, files, page, poll, question, quote
from federation.protocol.parts.part import Part

PARTS: tuple[Part[Any], ...] = (
    decided.PART,
    files.PART,
    poll.PART,
    announcement.PART,
    quote.PART,
    question.PART,
    page.PART,
)
"""In the order in which their members are written."""
