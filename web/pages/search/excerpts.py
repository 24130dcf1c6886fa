"""Pieces of texts with the words that were looked for marked: in all their forms, as the search finds them."""

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from markupsafe import Markup, escape

from models.search.query import Query
from models.text.words import words_of

BEFORE, LENGTH = 60, 240
LOOKED_AT = 20_000
"""Characters of each text in which a word is looked for: a text of another site may have a million."""
_WORD = re.compile(r"[^\W_]+")


def wanted_in(query: Query) -> frozenset[str]:
    """Return the stems of the words that a query looks for."""
    return frozenset(
        stem for term in query.terms if not term.negated for word in term.words for stem in word.stems
    )


def excerpt(texts: Collection[str], wanted: Collection[str]) -> Markup:
    """Return the piece of the first of some plain texts that has a wanted word, else the beginning of the first."""
    looked = [text[:LOOKED_AT] for text in texts]
    for text in looked:
        if (at := next(_places(text, wanted), None)) is not None:
            return _cut(text, at, wanted)
    return _cut(next((text for text in looked if text), ""), 0, wanted)


def passage(text: str, wanted: Collection[str]) -> Markup:
    """Return the piece of a plain text that has a wanted word; empty where none has."""
    at = next(_places(text[:LOOKED_AT], wanted), None)
    return Markup("") if at is None else _cut(text[:LOOKED_AT], at, wanted)


def marked(text: str, wanted: Collection[str]) -> Markup:
    """Return a plain text as HTML with the wanted words marked."""
    pieces = _WORD.split(text)
    words = _WORD.findall(text)
    html = [escape(pieces[0])]
    for word, after in zip(words, pieces[1:], strict=True):
        html += [Markup("<mark>{}</mark>").format(word) if _is(word, wanted) else escape(word), escape(after)]
    return Markup("").join(html)


def _cut(text: str, at: int, wanted: Collection[str]) -> Markup:
    start = 0 if at < BEFORE else text.rfind(" ", 0, at - BEFORE // 2) + 1
    end = (
        len(text)
        if len(text) - start <= LENGTH
        else max(text.rfind(" ", start, start + LENGTH), start + LENGTH // 2)
    )
    dots = ("…" if start else "", "…" if end < len(text) else "")
    return Markup("").join((dots[0], marked(text[start:end], wanted), dots[1]))


def _places(text: str, wanted: Collection[str]) -> Iterator[int]:
    return (found.start() for found in _WORD.finditer(text) if _is(found[0], wanted))


def _is(word: str, wanted: Collection[str]) -> bool:
    return not _stems(word).isdisjoint(wanted)


@lru_cache(maxsize=65_536)  # Texts repeat their words.
def _stems(word: str) -> frozenset[str]:
    return frozenset(stem for each in words_of(word) for stem in each.stems)
