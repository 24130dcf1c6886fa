"""What people find by themselves: `questions` and their answers, what was decided, pages, collections.

deciding       threads that are closed with a summary
lists          lists of questions
threads        threads that are moved, split and merged
collections    the FAQ and the shelf of resources of a group, and of the site
duplicates     questions that were asked before
asking         who may be asked to answer a question
similar        questions like one that somebody is typing
spared         how many questions such suggestions spared
pages reading  documents with all their versions, and the links between them; as one reader sees them, compared, merged
faq_bot        from what the FAQ bot answers whom, and what it was asked; ranking: what answers best; synonyms

The verbs are outbox/knowledge, what other sites tell of it inbox/knowledge.
"""

from models.core.family import Family
from models.core.whose import nobodys, of, of_site, within

FAMILY = Family(
    modules=(
        "asking",
        "duplicates",
        "collections",
        "deciding",
        "faq_bot",
        "pages",
        "questions",
        "spared",
        "synonyms",
    ),
    whose={
        "collections": nobodys("a group's, or the site's"),
        "collection_entries": nobodys("a group's, or the site's"),
        "bot_answers": of("asker_id"),
        "synonyms": of_site("what means the same, as admins say"),
        "pages": within("post_id", "SELECT id FROM posts WHERE account_id = $1", hides={"title_key", "html"}),
        "page_versions": of(
            "editor_id",
            hides={"title_key"},
            stays="a page of several keeps its versions, by nobody; a notebook goes with its owner",
        ),
        "page_links": nobodys("follows from the texts of pages"),
        "questions": within("post_id", "SELECT id FROM posts WHERE account_id = $1"),
        "chosen_answers": of("account_id", stays="what was chosen stays chosen, by nobody"),
        "group_experts": of("account_id"),
        "opened_suggestions": of_site("the digest of a draft's key, for a day"),
        "spared_questions": of_site("numbers of days and groups"),
        "duplicate_questions": of("account_id", stays="a link between two questions, then made by nobody"),
        "asked_experts": of("expert_id"),
        "decided_threads": of("account_id", stays="it goes with its thread, not with who closed it"),
    },
)
