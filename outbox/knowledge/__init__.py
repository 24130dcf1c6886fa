"""What people do that others find what they know: questions, answers, pages, collections; `files`: versions and tags."""

from outbox.tasks import Task

TASKS: tuple[Task, ...] = ()
