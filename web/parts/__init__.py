"""What posts are made of, for clients and browsers: one file a part, with its parameters, its members of the entity,
its macro (web/templates/parts/) and the texts of that. part: what a part has to say. A new one gets a file of its own,
and a line in PARTS.
"""

from web.parts import decided, files, poll, quote
from web.parts.part import Part

PARTS: tuple[Part, ...] = (decided.PART, files.PART, poll.PART, quote.PART)
"""In the order in which their members stand."""
