"""Questions and their answers, pages, collections, what was decided: what people find by themselves.

deciding    threads that are closed with a summary

The verbs are outbox/knowledge, what other sites tell of it inbox/knowledge.
"""

from models.core.family import Family
from models.core.whose import of

FAMILY = Family(
    modules=("deciding",),
    whose={
        "decided_threads": of("account_id", stays="it goes with its thread, not with who closed it"),
    },
)
