"""What people do that others find what they know: questions, answers, `pages`, collections."""

from outbox.knowledge import pages
from outbox.tasks import HOUR, Task

TASKS: tuple[Task, ...] = (Task("remind of pages to look at", HOUR, pages.remind),)
