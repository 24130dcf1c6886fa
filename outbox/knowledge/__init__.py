"""What people do that others find what they know: questions, answers, pages, collections."""

from outbox.tasks import Task

TASKS: tuple[Task, ...] = ()
