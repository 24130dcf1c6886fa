"""What posts are made of, for clients and browsers: one file a part, with its parameters, its members of the entity,
its macro (web/templates/parts/) and the texts of that. part: what a part has to say. A new one gets a file of its own,
and a line in PARTS.
"""

from models.core.hooks import hooked
from web.parts import decided, files, page, poll, question, quote
from web.parts.part import Part

PARTS: tuple[Part, ...] = (decided.PART, files.PART, poll.PART, quote.PART, question.PART, page.PART)
"""In the order in which their members stand."""

parts_that = hooked(PARTS)
"""Returns the parts that do something at a hook, by its name."""
