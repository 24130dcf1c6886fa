"""Which of some texts answers a question best. Ranker is the seam; LexicalRanker compares words, and knows synonyms.

Pure functions. What may be a candidate, for whom, is models/knowledge/faq_bot.py.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from models.text.words import Word, words_of

GOOD_ENOUGH = 0.5
"""Of the words of a question, so much stands in what answers it."""
IN_TEXT = 0.6
"""What a word is worth that stands in the text; one of the title is worth 1."""
MAX_ASKED = 500
"""Characters of a question that are looked at."""
MAX_WORDS = 30

_NO_CONTENT = frozenset(
    [
        "a",
        "about",
        "afin",
        "ai",
        "aide",
        "aider",
        "ainsi",
        "alors",
        "am",
        "an",
        "and",
        "any",
        "are",
        "as",
        "at",
        "au",
        "aucun",
        "aussi",
        "autre",
        "aux",
        "avec",
        "avez",
        "avoir",
        "avons",
        "be",
        "been",
        "bonjour",
        "bonsoir",
        "but",
        "by",
        "c",
        "ca",
        "can",
        "car",
        "ce",
        "cela",
        "ces",
        "cet",
        "cette",
        "chez",
        "ci",
        "comme",
        "comment",
        "could",
        "d",
        "dans",
        "de",
        "des",
        "did",
        "do",
        "does",
        "doit",
        "dois",
        "donc",
        "done",
        "dont",
        "du",
        "elle",
        "en",
        "est",
        "estce",
        "et",
        "etait",
        "ete",
        "etes",
        "etre",
        "faire",
        "fait",
        "faq",
        "faut",
        "fais",
        "for",
        "from",
        "get",
        "had",
        "has",
        "have",
        "hello",
        "help",
        "hi",
        "how",
        "i",
        "if",
        "il",
        "ils",
        "in",
        "is",
        "it",
        "its",
        "j",
        "jai",
        "je",
        "know",
        "l",
        "la",
        "laquelle",
        "le",
        "lequel",
        "les",
        "leur",
        "leurs",
        "lui",
        "ma",
        "mais",
        "me",
        "mes",
        "mettre",
        "mieux",
        "moi",
        "mon",
        "must",
        "my",
        "n",
        "ne",
        "nest",
        "no",
        "nos",
        "not",
        "notre",
        "nous",
        "of",
        "on",
        "ont",
        "or",
        "ou",
        "our",
        "par",
        "pas",
        "peut",
        "peux",
        "please",
        "plus",
        "pour",
        "pourquoi",
        "pouvez",
        "puis",
        "puisje",
        "qu",
        "quand",
        "que",
        "quel",
        "quelle",
        "quelles",
        "quels",
        "qui",
        "quil",
        "quoi",
        "s",
        "sa",
        "salut",
        "sans",
        "savoir",
        "se",
        "ses",
        "should",
        "si",
        "sil",
        "so",
        "somebody",
        "someone",
        "sommes",
        "son",
        "sont",
        "suis",
        "sur",
        "svp",
        "t",
        "ta",
        "te",
        "tell",
        "tes",
        "thanks",
        "that",
        "the",
        "their",
        "them",
        "there",
        "they",
        "this",
        "to",
        "ton",
        "toujours",
        "tous",
        "tout",
        "toute",
        "tres",
        "tu",
        "un",
        "une",
        "us",
        "use",
        "va",
        "vers",
        "veux",
        "voici",
        "voila",
        "vos",
        "votre",
        "vous",
        "want",
        "was",
        "we",
        "were",
        "what",
        "when",
        "where",
        "which",
        "who",
        "why",
        "will",
        "with",
        "would",
        "y",
        "you",
        "your",
    ]
)
"""Words, folded, that say nothing of what is asked, in French and English."""


@dataclass(frozen=True)
class Candidate:
    """A text that may answer."""

    title: str
    text: str


@dataclass(frozen=True)
class Asked:
    """A question, with what else its words may be called."""

    text: str
    synonyms: Sequence[Sequence[str]] = ()
    """Expressions that mean the same, by table row."""


class Ranker(Protocol):
    """Says which candidates answer a question."""

    def ranked(self, asked: Asked, candidates: Sequence[Candidate]) -> list[int]:
        """Return the places of those that are good enough, the best first."""
        ...


Expression = tuple[frozenset[str], ...]
"""The stems of each of its words."""
Unit = tuple[Expression, ...]
"""What a question is about, in any of these expressions."""


class LexicalRanker:
    """Counts how many of the question's words, or their synonyms, stand in a title or a text."""

    def ranked(self, asked: Asked, candidates: Sequence[Candidate]) -> list[int]:
        units = units_of(asked)
        scores = [_score(units, each) for each in candidates]
        good = [place for place, score in enumerate(scores) if score >= GOOD_ENOUGH]
        return sorted(good, key=lambda place: (-scores[place], place))


def units_of(asked: Asked) -> list[Unit]:
    """Return what a question is about: each of its words, or where a row of synonyms has some of them, that row."""
    words = _content(asked.text[:MAX_ASKED])
    there = frozenset(stem for word in words for stem in word.stems)
    units: list[Unit] = []
    taken: set[str] = set()
    for group in asked.synonyms:
        expressions = [_expression(each) for each in group]
        said = [each for each in expressions if each and _stands_in(each, there)]
        if said:
            units.append(tuple(each for each in expressions if each))
            taken |= {stem for each in said for stems in each for stem in stems}
    units += [((word.stems,),) for word in words if not word.stems & taken]
    return units


def stems_of(units: Sequence[Unit]) -> frozenset[str]:
    """Return all stems that stand in something that answers: one of them at least."""
    return frozenset(stem for unit in units for each in unit for stems in each for stem in stems)


def _content(text: str) -> list[Word]:
    found = {word.folded: word for word in words_of(text) if word.folded not in _NO_CONTENT}
    return list(found.values())[:MAX_WORDS]


def _expression(text: str) -> Expression:
    return tuple(word.stems for word in words_of(text))


def _stands_in(expression: Expression, stems: frozenset[str]) -> bool:
    return all(word & stems for word in expression)


def _score(units: Sequence[Unit], candidate: Candidate) -> float:
    if not units:
        return 0.0
    title = frozenset(stem for word in words_of(candidate.title) for stem in word.stems)
    text = title | frozenset(stem for word in words_of(candidate.text) for stem in word.stems)
    return sum(_worth(unit, title, text) for unit in units) / len(units)


def _worth(unit: Unit, title: frozenset[str], text: frozenset[str]) -> float:
    if any(_stands_in(each, title) for each in unit):
        return 1.0
    return IN_TEXT if any(_stands_in(each, text) for each in unit) else 0.0
