"""Questions and their answers, pages, collections, what was decided: what people find by themselves.

deciding       threads that are closed with a summary
collections    the FAQ and the shelf of resources of a group, and of the site
faq_bot        from what the FAQ bot answers whom, and what it was asked; ranking: what answers best; synonyms

The verbs are outbox/knowledge, what other sites tell of it inbox/knowledge.
"""

from models.core.family import Family

FAMILY = Family(modules=("collections", "deciding", "faq_bot", "synonyms"))
