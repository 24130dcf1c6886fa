"""A site's key as ten words, which two admins read to one another by telephone.

110 bits of the fingerprint, ten numbers below 2,048, each a word of the lists of BIP 39: French and English have the same
numbers, so that Paris reads French, Lyon English, and both read the same. Whoever wants another key with the same words
has to try 2¹¹⁰ of them.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from mnemonic import Mnemonic

COUNT = 10
BITS = 11
"""Of each word."""
LISTS = {"fr": "french", "en": "english"}
"""Languages of the interface, and what their lists are called."""
HEX_DIGITS = 64
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")

Kind = Literal["nothing", "digits", "count", "unknown", "mixed", "other_words", "other_digits"]


@dataclass(frozen=True)
class Mistake:
    """What is wrong with a key that somebody typed. It does not say which one would be right."""

    kind: Kind
    """nothing typed; too many or few digits, or words; words that are on neither list; words of both languages; what is
    well written, and of another key."""
    places: tuple[int, ...] = ()
    """Which words, counted from 1."""
    count: int = 0
    """How many digits or words there are."""

    @property
    def sentence(self) -> str:
        """What to tell an admin, to be read after what was typed."""
        which = _enumerated([ORDINALS[place - 1] for place in self.places])
        is_are, s = ("is", "") if len(self.places) == 1 else ("are", "s")
        return {
            "nothing": f"is missing: type the {COUNT} words, or the fingerprint",
            "digits": f"has {self.count} characters, and a fingerprint has {HEX_DIGITS}",
            "count": f"has {self.count} word{'' if self.count == 1 else 's'}, and there must be {COUNT}",
            "unknown": f"is mistyped: the {which} word{s} {is_are} not in the list",
            "mixed": f"is in two languages: the {which} word{s} {is_are} not of the list of the others",
            "other_words": "has the words of another key than the one that the site shows. Ask its admin again",
            "other_digits": "is not that of the key which the site shows. Ask its admin again",
        }[self.kind]


def words_of(fingerprint: str) -> dict[str, tuple[str, ...]]:
    """Return the ten words of a fingerprint (hexadecimal) by language; none for "", the key of a site not asked yet."""
    if not fingerprint:
        return {}
    numbers = _numbers_of(fingerprint)
    return {language: tuple(_list(language)[number] for number in numbers) for language in LISTS}


def mistake_in(typed: str, fingerprint: str) -> Mistake | None:
    """Compare what an admin typed with a key: its words in any language of LISTS, or its fingerprint.

    Case, accents, hyphens, numbering and spaces do not matter. None: it is that key.
    """
    digits = re.sub(r"[\W_]", "", typed.lower())
    if re.fullmatch("[0-9a-f]+", digits) and (len(digits) == HEX_DIGITS or re.search("[0-9]", digits)):
        if len(digits) != HEX_DIGITS:
            return Mistake("digits", count=len(digits))
        return None if digits == fingerprint else Mistake("other_digits")
    words = re.findall("[a-z]+", _plain(typed))
    if not words:
        return Mistake("nothing")
    return _mistake_in_words(words, _numbers_of(fingerprint))


def _mistake_in_words(words: Sequence[str], wanted: Sequence[int]) -> Mistake | None:
    if len(words) != COUNT:
        return Mistake("count", count=len(words))
    read = {language: [_places(language).get(word) for word in words] for language in LISTS}
    if list(wanted) in read.values():
        return None
    complete = [numbers for numbers in read.values() if None not in numbers]
    return Mistake("other_words") if complete else _misread(read)


def _misread(read: Mapping[str, Sequence[int | None]]) -> Mistake:
    """Say which words are on no list, else which are not of the language that most are of."""
    unknown = [n for n in range(COUNT) if all(numbers[n] is None for numbers in read.values())]
    if unknown:
        return Mistake("unknown", tuple(n + 1 for n in unknown))
    most = min(read.values(), key=lambda numbers: numbers.count(None))
    return Mistake("mixed", tuple(n + 1 for n, number in enumerate(most) if number is None))


def _numbers_of(fingerprint: str) -> list[int]:
    number = int(fingerprint, 16) >> (4 * HEX_DIGITS - COUNT * BITS)
    return [number >> (BITS * place) & (2**BITS - 1) for place in reversed(range(COUNT))]


@lru_cache
def _list(language: str) -> tuple[str, ...]:
    return tuple(unicodedata.normalize("NFC", word) for word in Mnemonic(LISTS[language]).wordlist)


@lru_cache
def _places(language: str) -> dict[str, int]:
    return {_plain(word): number for number, word in enumerate(_list(language))}


def _plain(text: str) -> str:
    """Write a text without accents, in lower case; apostrophes and the like stay."""
    apart = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe").replace("æ", "ae"))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _enumerated(names: Sequence[str]) -> str:
    return " and ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))
