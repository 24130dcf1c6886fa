"""What people do that others find what they know: `questions` and what is chosen among their answers, from any of the
`clients`; pages, collections, and what was decided.

deciding       closing a thread with a summary, and opening it again
collections    looking after an FAQ or a shelf
faq_bot        the bot that answers from them; synonyms: what it takes for the same
"""

from datetime import timedelta

from outbox.knowledge import faq_bot
from outbox.tasks import Task

TASKS: tuple[Task, ...] = (Task("answer who asks the FAQ bot", timedelta(seconds=5), faq_bot.answer_due),)
