"""What people do that others find what they know: `questions` and what is chosen among their answers, from any of the
`clients`; pages, collections, and what was decided.

deciding       closing a thread with a summary, and opening it again
threads        moving, splitting and merging threads of groups
collections    looking after an FAQ or a shelf
suggestions    opening a similar question that is there while one types
pages          writing pages in versions, arranging them, and reminding their owners
faq_bot        the bot that answers from them; synonyms: what it takes for the same
files          versions of documents, tags of a group's files
"""

from datetime import timedelta

from outbox.knowledge import faq_bot, pages, suggestions
from outbox.tasks import HOUR, Task

TASKS: tuple[Task, ...] = (
    Task("remind of pages to look at", HOUR, pages.remind),
    Task("answer who asks the FAQ bot", timedelta(seconds=5), faq_bot.answer_due),
    Task("count questions that were spared", HOUR, suggestions.count_spared),
)
