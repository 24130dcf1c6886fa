"""Questions and their answers, pages, collections: what people find by themselves.

`pages`: documents with all their versions, and the links between them. The verbs are outbox/knowledge, what other sites
tell of it inbox/knowledge.
"""

from models.core.family import Family

FAMILY = Family(modules=("pages",))
