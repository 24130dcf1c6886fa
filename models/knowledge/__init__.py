"""Questions and their answers, pages, collections, what was decided: what people find by themselves.

deciding       threads that are closed with a summary
collections    the FAQ and the shelf of resources of a group, and of the site

The verbs are outbox/knowledge, what other sites tell of it inbox/knowledge.
"""

from models.core.family import Family
from models.core.whose import nobodys, of

FAMILY = Family(
    modules=("collections", "deciding"),
    whose={
        "collections": nobodys("a group's, or the site's"),
        "collection_entries": nobodys("a group's, or the site's"),
        "decided_threads": of("account_id", stays="it goes with its thread, not with who closed it"),
    },
)
