"""What other sites tell of questions, answers and pages. The mirror of outbox/knowledge.

threads    what groups moved, split and merged; their summaries are inbox/posts/decisions.py
"""

from inbox.checks import Handler, Handlers
from inbox.knowledge import threads

HANDLERS: Handlers = {
    ("Announce", "Move"): Handler(threads.own_thread, threads.receive_move, threads.fetch_target),
}
