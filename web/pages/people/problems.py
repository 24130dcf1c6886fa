"""What went wrong with people, lists, filters and reports, in the reader's words.

Sentences of outbox/ are for programs, in English. Those that a person at a page can reach are told apart here by how
they begin.
"""

from dataclasses import dataclass

from models.core.errors import NotFound, ParvisError
from web.http.language import N_

_PROBLEMS = {
    "A group follows nobody": N_("A group follows nobody. Log in as yourself."),
    "This account cannot be followed": N_("This account cannot be followed."),
    "You are blocked, or you block": N_("You cannot follow this person: one of you has blocked the other."),
    "This account has moved": N_("This account has moved. Follow the new one."),
    "Validation failed: Languages": N_("Write languages as codes such as fr or en, ten at most."),
    "Validation failed: You must be already following": N_("Follow this person first, then recommend them."),
    "You already endorse the maximum": N_("You recommend as many people as one can. Take one away first."),
    "This cannot be done to oneself": N_("You cannot do this to yourself."),
    "Validation failed: Domain": N_("This is not the name of another site."),
    "Validation failed: Comment is longer than 2000": N_("The note is too long: 2,000 characters at most."),
    "Validation failed: Comment is longer than 1000": N_("The text is too long: 1,000 characters at most."),
    "Validation failed: You can have at most 50 lists": N_(
        "You have as many lists as one can. Delete one first."
    ),
    "Validation failed: Title can't be blank": N_("Give it a name."),
    "Validation failed: Title is longer": N_("The name is too long: 255 characters at most."),
    "Validation failed: A list holds at most": N_("This list is full."),
    "Validation failed: Account has already been taken": N_("This person is on the list already."),
    "Validation failed: You can have at most 100 filters": N_(
        "You have as many filters as one can. Delete one first."
    ),
    "Validation failed: A filter has at most": N_("This filter has as many words as one can have."),
    "Validation failed: Context": N_("Choose at least one place where the filter applies."),
    "Validation failed: Keyword is longer": N_("A word or phrase is too long: 255 characters at most."),
    "Validation failed: Keyword can't be blank": N_("Write the word, or mark it to be removed."),
    "Validation failed: Note is longer": N_("The text about you is too long: 500 characters at most."),
    "Validation failed: There may be at most 8 fields": N_("There is room for eight facts."),
    "Validation failed: There may be at most 10 featured": N_(
        "You show as many hashtags as one can. Take one away first."
    ),
    "Validation failed: This cannot be a hashtag": N_(
        "This cannot be a hashtag: write one word without spaces."
    ),
    "Validation failed: The file is larger": N_("The picture is too large."),
    "Validation failed: Description is longer": N_("The description is too long: 1,500 characters at most."),
    "There is no rule": N_("One of the rules does not apply any more. Look at them again."),
}

GONE = N_("This is not there any more, or not for you.")


@dataclass(frozen=True)
class Problem:
    """What a page says on top of a form that was not accepted."""

    text: str
    language: str = ""
    """Of the text; "": the page translates it."""


def problem_of(error: ParvisError) -> Problem:
    """Say an error in the reader's words; as the API says it where there are none."""
    if isinstance(error, NotFound):
        return Problem(GONE)
    said = next((words for beginning, words in _PROBLEMS.items() if error.sentence.startswith(beginning)), "")
    return Problem(said) if said else Problem(error.sentence, "en")
