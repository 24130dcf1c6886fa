"""What can be wrong with what somebody writes, in their words: which field it is, and what to do.

The errors of outbox/ are sentences of the API, in English. Those that a person can meet in the composer stand in SENTENCES
by how they begin; any other is shown as it is.
"""

import re
from dataclasses import dataclass

from models.core.config import Settings
from models.core.errors import Forbidden, Gone, NotFound, ParvisError, TooMany, Unavailable
from web.http.language import N_, gettext

_NUMBER = re.compile(r"[0-9]+")


@dataclass(frozen=True)
class Problem:
    """What is wrong with a field of the composer."""

    field: str
    """text, title, summary, files, poll, scheduled_at, audience, quote or reply."""
    text: str
    is_english: bool = False
    """It is a sentence of the API, which nobody has translated."""


_OF_DETAIL = {
    "spoiler_text": "summary",
    "title": "title",
    "media_ids": "files",
    "file": "files",
    "description": "files",
    "poll": "poll",
    "scheduled_at": "scheduled_at",
    "visibility": "audience",
    "local_only": "audience",
    "group_id": "audience",
    "quoted_status_id": "quote",
    "quote_approval_policy": "quote",
}
"""Detail of an error -> the field of the form."""

SENTENCES: dict[str, tuple[str, str]] = {
    "Validation failed: Text can't be blank": ("text", N_("Write something, or add a file or a poll.")),
    "Validation failed: Text is longer": (
        "text",
        N_("The text is too long: {limit} characters at most, the warning among them. Shorten it."),
    ),
    "Validation failed: Text is too long": (
        "text",
        N_("The text is too long: {limit} characters at most, the warning among them. Shorten it."),
    ),
    "Validation failed: Text is too complex": (
        "text",
        N_("The text has too much formatting. Take some of it out."),
    ),
    "Validation failed: A question has a title": ("title", N_("Say in one sentence what you ask.")),
    "Validation failed: The title of a question": (
        "title",
        N_("The question is too long for one sentence: put the details below."),
    ),
    "Validation failed: A question begins a thread": (
        "title",
        N_("An answer cannot be a question of its own: write a new message."),
    ),
    "Validation failed: A post is a question or a poll": (
        "poll",
        N_("A message is a question or a poll, not both."),
    ),
    "Validation failed: A question that has answers stays one": (
        "title",
        N_("Your question has answers already: it stays a question. Change its words, or delete it."),
    ),
    "Validation failed: A command cannot be scheduled": (
        "scheduled_at",
        N_("A command cannot wait: send it now."),
    ),
    "Validation failed: The warning is longer": (
        "summary",
        N_("The warning has at most 1000 characters. Shorten it."),
    ),
    "Validation failed: A post may have": (
        "files",
        N_("A message has at most {files} files, and none beside a poll. Remove some, or the poll."),
    ),
    "Cannot attach files that have not finished": (
        "files",
        N_("A file is still being read. Wait a moment, then publish again."),
    ),
    "Validation failed: The file is larger": (
        "files",
        N_("The file is too large: {size} MB at most. Choose a smaller one."),
    ),
    "Validation failed: With this file": (
        "files",
        N_("There is no room left for this file. Delete messages whose files nobody needs any more."),
    ),
    "Validation failed: The file is empty": ("files", N_("The file is empty. Choose another one.")),
    "Validation failed: Files of this type": (
        "files",
        N_("This kind of file is not allowed here: pictures, videos, sounds and office documents are."),
    ),
    "Validation failed: The file is not what": (
        "files",
        N_("The file is something else than its name says. Rename it, or choose another one."),
    ),
    "Validation failed: The file was recognised": (
        "files",
        N_("A virus was found in the file. It was not sent."),
    ),
    "Validation failed: This site cannot take videos": (
        "files",
        N_("This site cannot take videos and sounds yet. Ask its administrators."),
    ),
    "Validation failed: Description is longer": (
        "files",
        N_("A description has at most 1500 characters. Shorten it."),
    ),
    "Validation failed: A poll has 2": ("poll", N_("A poll has two to ten choices. Fill in at least two.")),
    "Validation failed: The options of a poll must differ": (
        "poll",
        N_("Two choices are the same. Change one of them."),
    ),
    "Validation failed: An option has at most": (
        "poll",
        N_("A choice has at most 100 characters. Shorten it."),
    ),
    "Validation failed: A poll lasts": (
        "poll",
        N_("A poll lasts between five minutes and a year after it is published. Choose another end."),
    ),
    "Validation failed: A quiz has an end": (
        "poll",
        N_("A quiz has one right answer: choose it, and not several choices."),
    ),
    "Validation failed: A quiz or secret ballot cannot be changed": (
        "poll",
        N_("A quiz or secret ballot cannot be changed once it is published."),
    ),
    "Validation failed: A poll that is over": (
        "poll",
        N_("The poll is over and cannot be changed any more."),
    ),
    "Validation failed: Scheduled at must be at least": (
        "scheduled_at",
        N_("This time is past, or too near: five minutes from now at the earliest."),
    ),
    "Validation failed: Scheduled at must be within": (
        "scheduled_at",
        N_("This time is too far away. Choose an earlier one."),
    ),
    "Validation failed: At most": (
        "scheduled_at",
        N_("Too many messages wait for that day already. Choose another."),
    ),
    "Validation failed: What is written in a group is for all": (
        "audience",
        N_("What is written in a group is for all its members, at other sites too."),
    ),
    "Validation failed: An answer in a group": (
        "audience",
        N_("An answer in a group is for all its members. To write to one person, begin a new message."),
    ),
    "Validation failed: Only its members can write": (
        "audience",
        N_("Only its members can write in this group. Ask to join it first."),
    ),
    "Only its members can write": (
        "audience",
        N_("Only its members can write in this group. Ask to join it first."),
    ),
    "Validation failed: This group takes one post": (
        "audience",
        N_("This group takes one message at a time from each member. Wait a moment, then publish again."),
    ),
    "Validation failed: This group is archived": (
        "audience",
        N_("This group is archived: it can only be read."),
    ),
    "Validation failed: This thread is locked": (
        "reply",
        N_("This thread is locked: only moderators can answer."),
    ),
    "Validation failed: What you answer stays on this site": (
        "audience",
        N_(
            "What you answer stays on this site, and somebody whom you name is at another. Begin a new message."
        ),
    ),
    "Validation failed: A published post cannot be moved": (
        "audience",
        N_("A published message cannot be moved into a group. Write a new one there."),
    ),
    "Validation failed: Whom a published post is for": (
        "audience",
        N_("Who reads a published message cannot be changed. Delete it and write it anew."),
    ),
    "Validation failed: A post for the members": (
        "quote",
        N_(
            "A message for a group or for one site cannot quote another. Choose other readers, or drop the quote."
        ),
    ),
    "Validation failed: Only public posts can be quoted": (
        "quote",
        N_("Only what all sites may read can be quoted. Drop the quote."),
    ),
    "Validation failed: Its author does not let": (
        "quote",
        N_("The author of this message does not let you quote it. Drop the quote."),
    ),
    "Validation failed: You have": (
        "text",
        N_("You have as many drafts as are kept. Publish or delete one of them."),
    ),
    "Validation failed: A draft may have": (
        "text",
        N_("This is too much for a draft on the server. Shorten it."),
    ),
    "Only its author adds a newer version": (
        "file",
        N_("Only who wrote the message adds a newer version of its file."),
    ),
    "Only members of the group add": (
        "file",
        N_("Only members of the group add a newer version of this file."),
    ),
    "A newer version of this file is added at": (
        "file",
        N_("This file is from another site: a newer version is added there."),
    ),
    "Validation failed: A newer version of a document": (
        "file",
        N_("A newer version of a document is a document. Choose another file."),
    ),
    "Validation failed: A document may have": (
        "file",
        N_("This document has as many versions as are kept. Begin a new one in a new message."),
    ),
    "Validation failed: File can't be blank": ("file", N_("Choose a file first.")),
    "Validation failed: Note is longer": (
        "note",
        N_("What is new in it is said in 300 characters. Shorten it."),
    ),
    "Validation failed: A file has at most": (
        "tags",
        N_("A file has at most ten tags of 60 characters. Take some away, or shorten them."),
    ),
    "Only who added a file": (
        "tags",
        N_("Only who added a file, or moderates its group, sets its tags."),
    ),
    "This group is archived": (
        "audience",
        N_("This group is archived: it can only be read."),
    ),
    "Only members change what they wrote": (
        "audience",
        N_("You are no longer in this group: you can delete what you wrote there, not change it."),
    ),
}


def problem_of(error: ParvisError, settings: Settings) -> Problem:
    """Say what an error means to who writes."""
    for begins, (field, text) in SENTENCES.items():
        if error.sentence.startswith(begins):
            return Problem(field, _filled(text, error.sentence, settings))
    field = next((_OF_DETAIL[each] for each in error.details if each in _OF_DETAIL), "text")
    for kind, said in _KINDS.items():
        if type(error) is kind and error.sentence == kind.text:
            return Problem(field, gettext(said))
    return Problem(field, error.sentence.removeprefix("Validation failed: "), is_english=True)


_KINDS: dict[type[ParvisError], str] = {
    NotFound: N_("Something that this message is about is not there any more, or not for you."),
    Gone: N_("This was published or deleted meanwhile."),
    Forbidden: N_("You may not do this here."),
    TooMany: N_("Too many requests. Wait a few minutes."),
    Unavailable: N_("The service is temporarily unavailable. Try again later."),
}


def not_a_moment(field: str) -> Problem:
    return Problem(field, gettext("This is not a date with a time, such as 2026-12-03 09:00."))


def _filled(text: str, sentence: str, settings: Settings) -> str:
    """Fill a text in; `size` is the number that the sentence of the API has."""
    number = _NUMBER.search(sentence)
    return gettext(text).format(
        limit=settings.post_max_characters,
        files=settings.media_per_post,
        size=number[0] if number else "",
    )
