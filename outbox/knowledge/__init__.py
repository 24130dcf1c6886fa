"""What people do that others find what they know: `questions` and what is chosen among their answers, from any of the
`clients`; pages, collections, and what was decided.

deciding       closing a thread with a summary, and opening it again
threads        moving, splitting and merging threads of groups
collections    looking after an FAQ or a shelf
pages          writing pages in versions, arranging them, and reminding their owners
"""

from outbox.knowledge import pages
from outbox.tasks import HOUR, Task

TASKS: tuple[Task, ...] = (Task("remind of pages to look at", HOUR, pages.remind),)
