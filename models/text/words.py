"""Words: what a text is made of, and what counts as the same word when people search.

Case and accents make no difference: `Équipe` is `equipe`. Beyond that a word has stems, by the rules of French and of
English at once, because nobody says reliably which language a post is in: `livrées` is found by `livrer`, `meetings`
by `meeting`. Two words are the same when they share a stem. All of it happens here, and neither database knows about
languages: both find the same.

Pure functions. What people type as a query is models/search/query.py's matter.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import Stemmer

MAX_CHARACTERS = 100_000
"""Of one text: what comes after is not searched. PostgreSQL holds a megabyte of words, whatever their alphabet."""
MAX_WORD = 64
"""Longer ones are no words but keys and encoded files; their beginnings are kept."""

_WORD = re.compile(r"[^\W_]+")
_ACCENTS = re.compile("[\u0300-\u036f]")
LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
"""Those that Unicode does not take apart into a letter and an accent."""


@dataclass(frozen=True)
class Word:
    folded: str
    """As written, in lower case and without accents."""
    stems: frozenset[str]


def words_of(text: str) -> list[Word]:
    """Take a text apart, in order."""
    readable = unicodedata.normalize("NFKC", text[:MAX_CHARACTERS]).casefold()
    return [_word(found[:MAX_WORD]) for found in _WORD.findall(readable)]


def folded_words(text: str) -> list[str]:
    """Take a text apart as `words_of` does, without stems: for names, which have none."""
    return _WORD.findall(_folded(unicodedata.normalize("NFKC", text[:MAX_CHARACTERS]).casefold()))


@lru_cache(maxsize=65_536)
def _word(word: str) -> Word:
    folded = _folded(word)
    # French is stemmed with its accents, which say what is a participle, and without, as people type.
    stems = {_folded(_stem("french", word)), _stem("french", folded), _stem("english", folded)}
    return Word(folded, frozenset(stems))


def _folded(word: str) -> str:
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", word)).translate(LETTERS)


def _stem(language: str, word: str) -> str:
    # A stemmer may not be shared by threads, and costs less than what it does.
    stem: str = Stemmer.Stemmer(language, 0).stemWord(word)
    return stem
