"""Questions and their answers, pages, collections, what was decided: what people find by themselves.

deciding    threads that are closed with a summary

The verbs are outbox/knowledge, what other sites tell of it inbox/knowledge.
"""

from models.core.family import Family

FAMILY = Family(modules=("deciding",))
