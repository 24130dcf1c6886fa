"""What people do that others find what they know: questions, answers, pages, collections.

collections    looking after an FAQ or a shelf
"""

from outbox.tasks import Task

TASKS: tuple[Task, ...] = ()
