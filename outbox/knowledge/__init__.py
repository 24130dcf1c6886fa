"""What people do that others find what they know: `questions` and what is chosen among their answers, from any of the
`clients`; pages, collections, and what was decided.

deciding       closing a thread with a summary, and opening it again
threads        moving, splitting and merging threads of groups
collections    looking after an FAQ or a shelf
suggestions    opening a similar question that is there while one types
"""

from outbox.knowledge.suggestions import count_spared
from outbox.tasks import HOUR, Task

TASKS: tuple[Task, ...] = (Task("count questions that were spared", HOUR, count_spared),)
