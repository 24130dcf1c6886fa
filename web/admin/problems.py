"""What is wrong with a form, in the reader's words. The errors of verbs are English sentences, for clients of the API."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from models.core.errors import ParvisError
from web.http.language import N_, gettext


@dataclass(frozen=True)
class Problem:
    """What is wrong with a field. It is said once the page is rendered."""

    said: str
    values: tuple[str, ...] = ()
    language: str = ""
    """Of the text, where it is not the reader's."""

    @property
    def text(self) -> str:
        return self.said if self.language else gettext(self.said).format(*self.values)


_SAID = tuple(
    (re.compile(english), said)
    for english, said in (
        ("You cannot decide about this account", N_("You cannot decide about this person: ask an admin.")),
        ("is not under this sanction", N_("This measure has ended already.")),
        ("(for people of this site|Only people of this site)", N_("This is for people of this site only.")),
        ("does not reference valid rules", N_("One of these rules does not exist.")),
        ("was deleted for good", N_("This person was deleted for good, and cannot come back.")),
        ("^This action is not allowed$", N_("This is not allowed.")),
        ("is in the list twice", N_("This name is in the list twice.")),
        ("must have at most ([0-9]+) lines", N_("There are too many lines: {0} at most. Add them in parts.")),
        (
            "is a role that you may not give",
            N_(
                "You may not give this role yourself: ask somebody who looks after people, and has it if need be."
            ),
        ),
        (
            "must be somebody else of this site",
            N_("Name a colleague of this site who can log in, by their username."),
        ),
        (
            "is taken for ever: it is somebody's who left",
            N_(
                "This name is somebody’s who left, and is given to nobody else. The same person can be enabled again."
            ),
        ),
        (
            "is taken for ever",
            N_(
                "This name was somebody’s who was deleted for good, and is given to nobody else. Choose another one."
            ),
        ),
        ("^needs two$", N_("Two expressions at least, with a comma between them.")),
        ("is missing: it stands on the button", N_("Fill this in: it stands on the button.")),
        (
            "is missing: the provider gives it",
            N_("Fill this in: the provider gives it when you register this site."),
        ),
        ("is missing: people cannot sign in", N_("It has no issuer: people cannot sign in with it.")),
        ("must be of a-z, 0-9 and hyphens", N_("Use small letters, digits and hyphens, 31 at most.")),
        ("was that of", N_("This name was that of another provider. Choose another one.")),
        (
            "cannot be changed: people are known by it",
            N_("People are known by it already. Add another provider."),
        ),
        (
            "is no address that we go to",
            N_("This is no address that this site goes to: it begins with https:// and a name."),
        ),
        (r"has neither \? nor #", N_("An issuer has neither ? nor #.")),
        ("must name openid", N_("One of the scopes must be openid.")),
        ("must be domains such as", N_("Write domains such as corp.example.")),
        ("must be host names", N_("Write names of hosts such as graph.microsoft.com.")),
        ("must be networks such as", N_("Write networks such as 10.20.0.0/16.")),
        ("must be a certificate as PEM", N_("This is no certificate in PEM.")),
        (
            "comes last: try the provider",
            N_("This comes last: switch the provider on, and sign in with it yourself."),
        ),
        ("is for a provider that is switched on", N_("Switch the provider on first.")),
        (
            "needs an administrator whose password still works",
            N_(
                "First name an administrator whose password works when the provider does not, on the command line:"
                " parvis person break-glass NAME."
            ),
        ),
        (
            "with the company's account only",
            N_(
                "People here log in with the company’s account only: a password, or a link to choose one, would let nobody in."
            ),
        ),
        ("has ([0-9]+) rules already", N_("There are {0} rules already.")),
        ("are no JSON object", N_("This is no JSON object.")),
        ("need a sub$", N_("The claims need a sub.")),
        ("is taken$", N_("This name is taken. Choose another one.")),
        ("must be at most 30 of a-z, 0-9 and _", N_("Use small letters a to z, digits and _, 30 at most.")),
        ("must be at most 30 of a-z, 0-9, -", N_("Use small letters a to z, digits, - and _, 30 at most.")),
        ("must be 2 to 64 of", N_("Use 2 to 64 letters without accents, digits and _.")),
        ("is reserved", N_("This name is reserved. Choose another one.")),
        ("sends no mails", N_("This site sends no mails.")),
        ("needs mails", N_("This needs mails: only a mail shows whose an address is.")),
        ("is the address of somebody here", N_("Somebody here has this address.")),
        ("cannot be together with", N_("Give an address, or domains and a list: not both.")),
        ("is not a domain", N_("This is no domain. Write it as corp.example.")),
        ("has signs that no text has", N_("This has signs that no text has.")),
        ("has more cells", N_("This line has more cells than there are columns.")),
        ("has two columns for (.+)", N_("There are two columns for the same: {0}.")),
        ("is no text: save it", N_("This is no text. Save it as CSV (UTF-8).")),
        ("cannot be read: line ([0-9]+)", N_("Line {0} cannot be read.")),
        ("or an e-mail address$", N_("Give a name for logging in, or an e-mail address.")),
        ("does not work any more, or", N_("This code does not work any more. Open the person’s page again.")),
        ("is not an e-mail address", N_("This is not an e-mail address. Write it as name@company.example.")),
        ("must have at most ([0-9]+) characters", N_("This is too long: {0} characters at most.")),
        (
            "must have between ([0-9]+) and ([0-9]+) characters",
            N_("Write between {0} and {1} characters."),
        ),
        ("may be ([0-9]+), of at most ([0-9]+)", N_("At most {0} rules, of {1} characters each.")),
        ("must be between ([0-9]+) and ([0-9]+)", N_("Give a number from {0} to {1}.")),
        ("must be a number of degrees", N_("Give a number from 0 to 359, or nothing.")),
        (
            "is nobody who is known here",
            N_("Nobody of this name is known here. Write @name, or @name@site."),
        ),
        (
            "is somebody whom they manage",
            N_("This is somebody whom they manage, or themselves: the chart would go round in a circle."),
        ),
        (
            "comes from the directory",
            N_("This comes from the company’s directory: it is changed there."),
        ),
        ("is longer than ([0-9]+) characters", N_("This is too long: {0} characters at most.")),
        ("must be codes such as", N_("Write codes such as fr or en, with commas between them.")),
        (
            "is unknown: write a name such as",
            N_("This time zone is unknown. Write one such as Europe/Paris."),
        ),
        ("must be at most ([0-9]+) KiB", N_("This file is too large: {0} KiB at most.")),
        ("(is larger than|is too large)", N_("This file is too large.")),
        (
            "(is not a file|is no picture|cannot be read|type|is not a picture)",
            N_("This is no picture that can be read. Use PNG, JPEG, GIF or WebP."),
        ),
        ("(can't be blank|must not be empty|must be given|is empty)", N_("Fill this in.")),
        ("is too complex", N_("This text is too complex: use less markup.")),
        ("(is not a date|is not a moment|is not a day)", N_("This is no date with a time.")),
        (
            "(must be later|must be in the future|is in the past|must end)",
            N_("This moment has passed. Choose a later one."),
        ),
        ("is not a number", N_("This is not a number.")),
        ("which is no active peer", N_("One of these sites is not linked any more.")),
        ("where nobody here works", N_("Nobody works in one of these departments any more.")),
        ("must be open or closed groups", N_("One of these groups does not exist any more.")),
        (
            "is the last with the role",
            N_(
                "This is the last person with a role that somebody must have. Give it to somebody else first."
            ),
        ),
        ("cannot be given to oneself", N_("Nobody gives a role to oneself: ask another admin.")),
        ("which only somebody who has it may give", N_("One of these roles is given by those who have it.")),
        (
            "somebody who has a role that you may not give",
            N_("This person has a role that you may not give, so you cannot get hold of their login."),
        ),
        (
            "are being changed just now",
            N_("The keys are being changed just now. Wait a day, or replace them at once."),
        ),
        ("is this account itself", N_("This is the account itself.")),
        ("is one too many", N_("There are too many former accounts. Remove one first.")),
        ("is where they moved already", N_("This person has moved there already.")),
        ("moved less than", N_("This person moved less than a week ago. Wait until the week is over.")),
        (
            "does not say|is not the same person",
            N_("The new account does not say that it is the same person. Its admin writes that down first."),
        ),
        ("must be one of|is unknown", N_("Choose one of those that are offered.")),
    )
)


def problem_of(sentence: str) -> Problem:
    """Return what an error says in the reader's words, else as it is."""
    for english, said in _SAID:
        if found := english.search(sentence):
            return Problem(said, found.groups())
    return Problem(sentence, language="en")


def problems_of(error: ParvisError | None) -> Mapping[str, Problem]:
    """Return what is wrong by field; of what is no field's matter, by ""."""
    if error is None:
        return {}
    details = error.details or {"": error.sentence}
    return {field: problem_of(sentence) for field, sentence in details.items()}
