"""What went wrong with a form of pages, in the reader's words; the verbs say it in English, for any client."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from models.core.errors import ParvisError
from web.http.language import N_, gettext
from web.http.sentences import in_words

SENTENCES: Mapping[str, str] = {
    "Validation failed: Title can't be blank": N_("Give the page a title."),
    "Validation failed: Title is longer than 200 characters": N_("A title has at most 200 characters."),
    "Validation failed: Text can't be blank": N_("Write something: a page is not empty."),
    "Validation failed: Text is longer than 60000 characters: make several pages of it": N_(
        "A page has at most 60,000 characters: make several pages of it. Nothing of what you typed is lost."
    ),
    "Validation failed: Text is too complex: use less markup, or make several pages of it": N_(
        "This page has too much markup: use less of it, or make several pages of it. Nothing of what you typed is lost."
    ),
    "Validation failed: Note is longer than 200 characters": N_(
        "What you changed is said in at most 200 characters."
    ),
    "Validation failed: There is a page of this title here already: links go by titles": N_(
        "There is a page of this title here already: choose another, because links go by titles."
    ),
    "Validation failed: The owner must be somebody of this site who is in the group": N_(
        "The owner must be somebody of this site, and of a group’s page a member of the group."
    ),
    "Validation failed: A page has an owner": N_("Somebody of this site has to look after the page."),
    "Only members of the group begin pages in it, as long as it is not archived": N_(
        "Only members of the group begin pages in it, as long as it is not archived."
    ),
    "This page can only be read: its owner chooses who may write it": N_(
        "You may read this page, not change it: its owner chooses who may. What you typed is still here."
    ),
    "Only the owner of this page, or a moderator of its place, may do this": N_(
        "Only the owner of this page, or a moderator, may do this."
    ),
}

FIELDS = {
    "title": "title",
    "text": "text",
    "note": "note",
    "owner": "owner",
    "media_ids": "file",
    "review_on": "review_on",
    "place": "place",
}


@dataclass(frozen=True)
class Problem:
    """What stands on top of the form, and at its fields by their ids."""

    text: str
    is_english: bool
    fields: frozenset[str] = field(default_factory=frozenset)


def problem_of(error: ParvisError) -> Problem:
    known = SENTENCES.get(error.sentence)
    said = gettext(known) if known else in_words(error.sentence)
    fields = frozenset(FIELDS[name] for name in error.details if name in FIELDS)
    return Problem(said or error.sentence, not said, fields)
