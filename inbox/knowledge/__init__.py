"""What other sites tell of questions, answers and pages. The mirror of outbox/knowledge.

threads        what groups moved, split and merged; their summaries are inbox/posts/decisions.py
answers        which answers to questions are chosen
collections    the FAQ and the shelf of groups
"""

from federation.protocol.vocabulary import COLLECTIONS
from inbox.checks import Handler, Handlers
from inbox.fetching import Jobs
from inbox.knowledge import answers, collections, threads

HANDLERS: Handlers = {
    ("Announce", "Move"): Handler(threads.own_thread, threads.receive_move, threads.fetch_target),
    ("Add", "Answer"): Handler(answers.by_asker, answers.receive, answers.fetch_answer),
    ("Remove", "Answer"): Handler(answers.by_asker, answers.receive),
    ("Announce", "Answer"): Handler(answers.by_group, answers.receive_announced, answers.fetch_answer),
    ("Update", COLLECTIONS["faq"]): Handler(collections.own_collection, collections.receive_notice),
    ("Update", COLLECTIONS["shelf"]): Handler(collections.own_collection, collections.receive_notice),
}

JOBS: Jobs = {
    # Read what a group has collected.
    "collections": collections.read_collections,
}
