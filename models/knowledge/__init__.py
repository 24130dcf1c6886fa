"""What people find by themselves: `questions` and their answers, what was decided, pages, collections.

deciding       threads that are closed with a summary
lists          lists of questions
collections    the FAQ and the shelf of resources of a group, and of the site

The verbs are outbox/knowledge, what other sites tell of it inbox/knowledge.
"""

from models.core.family import Family
from models.core.whose import nobodys, of, within

FAMILY = Family(
    modules=("collections", "deciding", "questions"),
    whose={
        "collections": nobodys("a group's, or the site's"),
        "collection_entries": nobodys("a group's, or the site's"),
        "questions": within("post_id", "SELECT id FROM posts WHERE account_id = $1"),
        "chosen_answers": of("account_id", stays="what was chosen stays chosen, by nobody"),
        "group_experts": of("account_id"),
        "decided_threads": of("account_id", stays="it goes with its thread, not with who closed it"),
    },
)
