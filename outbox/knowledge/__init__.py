"""What people do that others find what they know: pages, collections, questions, and what was decided.

questions experts    what is chosen among the answers to a question; who of a group verifies
clients              how any client asks for that
reopening            questions whose accepted answers are gone
deciding             closing a thread with a summary, and opening it again
threads              moving, splitting and merging threads of groups
collections          looking after an FAQ or a shelf
duplicates           linking a question to an older one
asking               asking an expert to answer a question
suggestions          opening a similar question that is there while one types
pages                writing pages in versions, arranging them, and reminding their owners
faq_bot              the bot that answers from them; synonyms: what it takes for the same
files                versions of documents, tags of a group's files
"""

from datetime import timedelta

from outbox.knowledge import faq_bot, pages, reopening, suggestions
from outbox.tasks import HOUR, MINUTE, Task

TASKS: tuple[Task, ...] = (
    Task("open questions again whose answers are gone", MINUTE, reopening.reopen),
    Task("remind of pages to look at", HOUR, pages.remind),
    Task("answer who asks the FAQ bot", timedelta(seconds=5), faq_bot.answer_due),
    Task("count questions that were spared", HOUR, suggestions.count_spared),
)
