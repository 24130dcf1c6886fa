"""What other sites tell of questions, answers and pages: `answers` that are chosen. The mirror of outbox/knowledge."""

from inbox.checks import Handler, Handlers
from inbox.knowledge import answers

HANDLERS: Handlers = {
    ("Add", "Answer"): Handler(answers.by_asker, answers.receive, answers.fetch_answer),
    ("Remove", "Answer"): Handler(answers.by_asker, answers.receive),
    ("Announce", "Answer"): Handler(answers.by_group, answers.receive_announced, answers.fetch_answer),
}
