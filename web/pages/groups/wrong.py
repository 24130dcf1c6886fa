"""What went wrong with a form of groups, in the reader's words.

The verbs of outbox/ say it in English, for any client. SENTENCES are those that a person can reach on these pages; any
other is shown as it is, and marked as English.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from models.core.errors import ParvisError
from web.http.language import N_, gettext

SENTENCES: dict[str, str] = {
    "On this site you may not create groups: ask an administrator": N_(
        "On this site you may not create groups: ask an administrator."
    ),
    r"Validation failed: There is a group (.+) \(@(.+)\) already: join it, or insist": N_(
        "There is a group “{0}” (@{1}) already. Join it, or say below that you want another one."
    ),
    r"Validation failed: A group cannot be opened: .+": N_(
        "A group cannot be opened: what is in it was written for its members. Found a new one."
    ),
    "Only its owner closes a group": N_("Only the owner of the group may close it."),
    "Only its owner archives a group": N_("Only the owner of the group may archive it."),
    "Only its owner appoints the moderators of a group": N_(
        "Only the owner of the group appoints moderators."
    ),
    "Only its owner gives a group a rule": N_("Only the owner of the group gives it a rule."),
    "On this site you may not give groups a rule: ask an administrator": N_(
        "On this site you may not give groups a rule: ask an administrator."
    ),
    "Only the moderators of the group may do this": N_(
        "Only the moderators of the group may do this. Ask one of them: About says who they are."
    ),
    "This group is archived: nobody joins it any more": N_("This group is archived: it can only be read."),
    "You block this group: unblock it before you join it": N_(
        "You block this group: unblock it before you join it."
    ),
    "You own this group: hand it over before you leave, or archive it": N_(
        "You own this group: hand it over before you leave, or archive it."
    ),
    "You own this group: hand it over to somebody else first": N_(
        "You own this group: hand it over to somebody else first."
    ),
    "This person does not want to hear from you": N_("This person cannot be invited by you."),
    "Only people can be invited": N_("Only people can be invited, who can log in."),
    r"Nobody of (\S+) can be invited: that site is not known to run Parvis.*": N_(
        "Nobody of {0} can be invited: its software does not keep among members what is written in a group."
    ),
    r"Nobody of (\S+) can be invited: that site may not see this group": N_(
        "Nobody of {0} can be invited: that site may not see this group. Administrators decide what it sees."
    ),
    "There is nobody of this name, here or at an allowed site": N_(
        "There is nobody of this name, here or at a linked site. Check how it is written."
    ),
    "The other site does not answer: try again later": N_("The other site does not answer. Try again later."),
    "The moderators and the owner of a group are people of its own site": N_(
        "Moderators and the owner are people of the group’s own site."
    ),
    "Only the owner removes moderators, and nobody the owner": N_(
        "Only the owner removes moderators, and nobody the owner."
    ),
    "A rule decides who is in this group: one is in it as long as one is meant": N_(
        "A rule decides who is in this group: nobody can be removed whom it means."
    ),
    "A rule decides who is in this group: nobody else joins it": N_(
        "A rule decides who is in this group: nobody else joins it."
    ),
    "An answer cannot be pinned: pin the post that it answers": N_(
        "An answer cannot be pinned: pin the message that it answers."
    ),
    r"The group has already pinned the maximum of (\d+) posts": N_(
        "The group has pinned {0} messages already: unpin one first."
    ),
    "Validation failed: A pin ends in the future": N_("Choose a moment in the future."),
    "Validation failed: The thread is in this group already": N_("The thread is in that group already."),
    "Validation failed: That group is archived: it can only be read": N_(
        "That group is archived: it can only be read."
    ),
    r"Validation failed: Everybody has read what was in an open group.*": N_(
        "What was in an open group moves to open groups only."
    ),
    r"Validation failed: Only members could read it.*": N_(
        "What only members could read does not move to an open group."
    ),
    r"Validation failed: What was written names a secret group.*": N_(
        "What was written names a secret group: it moves to secret groups only."
    ),
    r"Validation failed: At (\S+) nobody is in that group.*": N_(
        "At {0} nobody is in that group: that site has the thread and could not keep it."
    ),
    r"Validation failed: Somebody wrote in it who is not in that secret group.*": N_(
        "Somebody wrote in it who is not in that secret group: invite them first."
    ),
    "Validation failed: Choose answers of one thread": N_("Choose answers of one thread."),
    "Validation failed: What begins a thread is not split off": N_(
        "What begins a thread is not split off: choose answers."
    ),
    "Validation failed: That is the same thread: choose another one": N_(
        "That is the same thread: choose another one."
    ),
    "Validation failed: Others read that thread than this one": N_("Others read that thread than this one."),
    "Validation failed: This is about a page, which stays where it is": N_(
        "This is about a page, which stays where it is."
    ),
    "Validation failed: That thread is closed: open it first": N_(
        "That thread is closed: open it again first."
    ),
    r"Validation failed: The file is larger than (\d+) MiB": N_("The file is larger than {0} MiB."),
    r"Validation failed: Address must begin with https:// or http://": N_(
        "The address of a link begins with https://."
    ),
    r"Validation failed: Title can't be blank: a link needs one": N_("Give the link a title."),
    r"Validation failed: There may be at most (\d+) entries": N_(
        "There are {0} entries already: take one out first."
    ),
    r"Validation failed: A direct message is for those whom it names": N_(
        "A direct message is for those whom it names: it cannot be collected."
    ),
    r"Validation failed: What a group has collected is changed at its own site only": N_(
        "What this group has collected is changed at its own site only."
    ),
    "Only who looks after this site's FAQ and resources may do this": N_(
        "Only who looks after this site’s FAQ and resources may do this."
    ),
}
"""Sentences of errors, as patterns, and the words for them."""

FAULTS: dict[str, str] = {
    r"must have between (\d+) and (\d+) characters": N_("Between {0} and {1} characters, please."),
    r"must have at most (\d+) characters": N_("At most {0} characters, please."),
    r"must be at most (\d+) of a-z, 0-9 and _": N_("At most {0} letters from a to z, digits or _, please."),
    r"is reserved.*": N_("This name is reserved: choose another one."),
    r"is taken": N_("This name is taken: choose another one."),
    r"must be between 1 and 100": N_("Choose between 1 and 100 of them."),
    r"must be between (\d+) and (\d+)": N_("A number between {0} and {1}, please."),
    r"must not be before the first day": N_("The last day is before the first one."),
    r"is not a day like.*": N_("A day like 2026-11-23, please."),
    r"is not a moment like.*": N_("A day and a time, please."),
    r"is not a number": N_("A number, please."),
    r"must be in the future": N_("Choose a moment in the future."),
    r"must be one of.*": N_("Choose one of the list."),
    r"cannot be widened": N_("A group does not open again."),
    r"is too large": N_("This file is too large."),
}
"""What is wrong with one field, as patterns, and the words for it."""

CORRECT = N_("Nothing was changed yet. Please correct:")
FIELDS: dict[str, str] = {
    "name": N_("Name"),
    "handle": N_("Address"),
    "access": N_("Access"),
    "kind": N_("Kind"),
    "description": N_("Description"),
    "rules": N_("Rules"),
    "default_kind": N_("What a message in it is"),
    "slow_mode_s": N_("Pause between two messages of a member"),
    "starts_on": N_("First day"),
    "ends_on": N_("Last day"),
    "ends_at": N_("Until"),
    "reason": N_("A word to the moderators"),
    "departments": N_("Departments"),
    "sites": N_("Sites"),
    "text": N_("Message"),
    "file": N_("File"),
    "title": N_("Title"),
    "post_ids": N_("Answers"),
}
"""What fields are called on the pages."""


@dataclass(frozen=True)
class Said:
    """A sentence, in the reader's language when it is drawn, unless `is_english`."""

    words: str
    values: tuple[str, ...] = ()
    is_english: bool = False

    @property
    def text(self) -> str:
        return self.words if self.is_english else gettext(self.words).format(*self.values)


@dataclass(frozen=True)
class Problem:
    """Why a form did nothing."""

    summary: Said
    faults: Mapping[str, Said] = field(default_factory=dict)
    """What is wrong with fields, by their names."""

    def label(self, name: str) -> str:
        return gettext(FIELDS[name]) if name in FIELDS else name


def problem_of(error: ParvisError) -> Problem:
    summary = _said(SENTENCES, error.sentence)
    if not error.details or not summary.is_english:
        return Problem(summary)
    return Problem(Said(CORRECT), {name: _said(FAULTS, wrong) for name, wrong in error.details.items()})


def _said(table: Mapping[str, str], sentence: str) -> Said:
    for pattern, words in table.items():
        if found := re.fullmatch(pattern, sentence, re.DOTALL):
            return Said(words, found.groups())
    return Said(sentence, is_english=True)
