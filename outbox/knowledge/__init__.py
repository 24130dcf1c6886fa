"""What people do that others find what they know: pages, collections, questions, and what was decided.

questions experts    what is chosen among the answers to a question; who of a group verifies
clients              how any client asks for that
reopening            questions whose accepted answers are gone
deciding             closing a thread with a summary, and opening it again
collections          looking after an FAQ or a shelf
"""

from outbox.knowledge import reopening
from outbox.tasks import MINUTE, Task

TASKS: tuple[Task, ...] = (Task("open questions again whose answers are gone", MINUTE, reopening.reopen),)
