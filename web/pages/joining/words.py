"""What is wrong with what newcomers typed, in their words: for each sentence of the verbs one of the page."""

import re
from collections.abc import Mapping

from models.core.errors import ParvisError, TooMany
from models.people.people import MAX_PASSWORD, MIN_PASSWORD
from web.http.language import N_, gettext

_SAID = tuple(
    (re.compile(english), said)
    for english, said in (
        ("that everybody tries", N_("This password is one of those that everybody tries first.")),
        (
            "built from your name",
            N_("This password is built from your name, your address or the name of this site."),
        ),
        ("a row of keys", N_("This password is a row of keys, a repetition or a date.")),
        (
            "easy to guess",
            N_(
                "This password is easy to guess. Make it longer, with some words that do not belong together."
            ),
        ),
        ("characters$", N_("Too short or too long: {least} to {most} characters.")),
        ("is another", N_("This is not what you typed above.")),
        ("is taken", N_("This name is taken. Choose another one.")),
        ("is reserved", N_("This name is reserved. Choose another one.")),
        ("must be at most 30 of", N_("Use small letters a to z, digits and _, 30 at most.")),
        ("must be given", N_("Fill this in.")),
        (
            "somebody (else )?here",
            N_("Somebody here has this address. Log in, or ask the administrators of your site."),
        ),
        ("sends no mails", N_("This site sends no mails just now. Ask the administrators of your site.")),
        ("is your address already", N_("This is your address already.")),
        (
            "is not an e-mail address",
            N_("This is not an e-mail address. Write it as name@company.example."),
        ),
    )
)


def problems_in_words(error: ParvisError) -> Mapping[str, str]:
    """Return what is wrong by field, in the reader's words; "" for what is about none in particular."""
    if isinstance(error, TooMany):
        return {"": gettext("Too many attempts. Wait a few minutes, then try again.")}
    return {name: in_words(text) for name, text in error.details.items()} or {"": error.sentence}


def in_words(sentence: str) -> str:
    """Return what is wrong with a field in the reader's words; as it is where there are none."""
    said = next((said for english, said in _SAID if english.search(sentence)), "")
    if not said:
        return sentence
    return gettext(said).replace("{least}", str(MIN_PASSWORD)).replace("{most}", str(MAX_PASSWORD))
