"""Features that a site can do without: FEATURES is the table, and `site.look.has("questions")` the question.

What is kept is what an admin switched off (`site_look.without`), so that whatever is new begins switched on. Switched off:
routes that name the feature answer 404 (`Route.feature`, web/http/security.py), its forms and links are not drawn (`has` in
templates), and a verb that would bring something new of it leaves it. What is there already stays readable as posts.

The verb is outbox/moderation/features.py. Its sentences are translated by web/http/sentences.py.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from models.core.errors import NotFound


@dataclass(frozen=True)
class Feature:
    """A line of FEATURES, in English."""

    title: str
    offers: str
    """What people have of it, and so no longer have without it."""


FEATURES: Mapping[str, Feature] = {
    "questions": Feature(
        "Questions and answers",
        "Posts that ask, answers that are accepted or verified, and finding what is solved.",
    ),
    "deciding": Feature(
        "Decisions and order in threads",
        "Closing a thread with a summary; merging, splitting and moving threads.",
    ),
    "pages": Feature(
        "Pages",
        "Texts with history, owner and review date: the site’s, a group’s, a personal notebook.",
    ),
    "collections": Feature(
        "FAQs and resource shelves",
        "Ordered collections of questions, pages, links and files, per group and for the site.",
    ),
    "faq_bot": Feature(
        "FAQ bot",
        "@faq answers questions with entries of FAQs that the asker may read.",
    ),
    "ask_expert": Feature(
        "Asking an expert",
        "Asking up to five colleagues by their skills and accepted answers.",
    ),
    "file_versions": Feature(
        "Versions of files",
        "New versions of a file at the same address; a group’s files by tags.",
    ),
}


class SwitchedOff(NotFound):
    """An admin of the site does without it."""

    key, text = "switched_off", "This is switched off on this site: its administrators can switch it on"


def check_features(names: Collection[str]) -> None:
    """Raise LookupError for a name that is none: a mistake of ours, or of who types."""
    wrong = sorted(set(names) - FEATURES.keys())
    if wrong:
        raise LookupError(f"there is no feature {', '.join(wrong)}: there are {', '.join(FEATURES)}")
