"""What people find by themselves: `questions` and their answers, what was decided, pages, collections.

deciding    threads that are closed with a summary

The verbs are outbox/knowledge, what other sites tell of it inbox/knowledge.
"""

from models.core.family import Family

FAMILY = Family(modules=("deciding", "questions"))
