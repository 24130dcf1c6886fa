"""What people find by themselves: `questions` and their answers.

The verbs are outbox/knowledge, what other sites tell of it inbox/knowledge.
"""

from models.core.family import Family

FAMILY = Family(modules=("questions",))
