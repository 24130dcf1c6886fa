"""What people do that others find what they know: `questions` and what is chosen among their answers, from any of the
`clients`; pages, collections, and what was decided.

deciding       closing a thread with a summary, and opening it again
threads        moving, splitting and merging threads of groups
collections    looking after an FAQ or a shelf
files          versions of documents, tags of a group's files
"""

from outbox.tasks import Task

TASKS: tuple[Task, ...] = ()
