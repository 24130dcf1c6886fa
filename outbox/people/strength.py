"""Whether a password that somebody chose is hard enough to guess; what is generated here always is.

zxcvbn (MIT) brings the lists: thirty thousand passwords of breaches, French ones like `motdepasse` and `azertyuiop` among
them, names and common words, and knows rows of keys, repetitions and dates. It asks nobody. A usual one takes some
milliseconds, the longest a tenth of a second: off the loop.
"""

import asyncio
from collections.abc import Iterable
from typing import Any

from models.core.errors import Invalid
from models.core.site import Site
from models.people.people import MAX_PASSWORD, MIN_PASSWORD

LEAST_GUESSES = 10**9
"""What guessing a name's password over the net never reaches, and what a stolen hash (argon2id) makes cost a month."""
LOOKED_AT = 72
"""Characters: longer ones take the library long, and are not easier to guess."""
OF_THE_COMPANY = ("parvis", "bonjour", "bienvenue", "entreprise", "welcome", "company", "intranet")

COMMON = "is one of the passwords that everybody tries first"
PERSONAL = "is built from your name, your address or the name of this site"
PATTERN = "is a row of keys, a repetition or a date"
EASY = "is easy to guess: make it longer, with some words that do not belong together"


async def check_strength(site: Site, password: str, about: Iterable[str] = ()) -> None:
    """Refuse a password that is easily guessed, or of a wrong length. `about`: names that belong to whom it is of.

    Raises Invalid, whose `password` says what is wrong.
    """
    if not MIN_PASSWORD <= len(password) <= MAX_PASSWORD:
        text = f"must have between {MIN_PASSWORD} and {MAX_PASSWORD} characters"
        raise Invalid(f"The password {text}", password=text)
    words = [*OF_THE_COMPANY, *_words([site.look.name, site.authority, *about])]
    wrong = await asyncio.get_running_loop().run_in_executor(site.executor, weakness, password, words)
    if wrong:
        raise Invalid(f"The password {wrong}", password=wrong)


def weakness(password: str, words: Iterable[str]) -> str:
    """Say what is wrong with a password; "" when it is hard enough to guess."""
    from zxcvbn import zxcvbn  # its lists take a moment to read

    found = zxcvbn(password[:LOOKED_AT], [each.lower() for each in words], max_length=LOOKED_AT)
    if found["guesses"] >= LEAST_GUESSES:
        return ""
    return _why(found["sequence"])


def _why(parts: list[dict[str, Any]]) -> str:
    """Return the sentence about the part that makes up most of it."""
    longest = max(parts, key=lambda part: len(part["token"]))
    if longest["pattern"] == "dictionary":
        return PERSONAL if longest["dictionary_name"] == "user_inputs" else COMMON
    return PATTERN if longest["pattern"] in ("spatial", "sequence", "repeat", "date", "regex") else EASY


def _words(texts: Iterable[str]) -> list[str]:
    """Return texts, and the words in them, that are long enough to make a password easy."""
    found = [part for text in texts for part in (text, *text.replace("@", ".").replace("-", ".").split("."))]
    found += [part for text in texts for part in text.split()]
    return [each for each in dict.fromkeys(found) if len(each) >= 3]
