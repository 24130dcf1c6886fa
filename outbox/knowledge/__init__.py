"""What people do that others find what they know: `questions` and what is chosen among their answers, from any of the
`clients`.
"""

from outbox.tasks import Task

TASKS: tuple[Task, ...] = ()
