"""What other sites tell of questions, answers and pages. The mirror of outbox/knowledge."""

from inbox.checks import Handlers

HANDLERS: Handlers = {}
