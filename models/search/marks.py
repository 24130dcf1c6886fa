"""Marks: what is so of a post, as words of the index that nobody can type.

`has:image`, `is:reply` or `language:fr` are then found as fast as words are, be they rare or common. A function that
changes what a mark follows from indexes the post anew, in the same transaction. Pure functions.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

SIGN = "§"
"""Begins a mark. No letter, so that no word has it; and not ASCII, so that SQLite does not take marks apart at it."""

MARKED = ("has", "is", "language", "type")
"""Operators that marks answer."""
LANGUAGE = re.compile("[a-z]{2,3}(-[a-z0-9]{2,8})*")
"""The code of a language, in lower case."""


@dataclass(frozen=True)
class Facts:
    """The properties of a post that its marks follow from."""

    content: str = ""
    language: str = ""
    is_reply: bool = False
    is_sensitive: bool = False
    is_quote: bool = False
    is_edited: bool = False
    has_poll: bool = False
    question_state: str = ""
    """open or solved, where it is a question."""
    is_page: bool = False
    families: frozenset[str] = frozenset()
    """Of its files: image, video, audio, document."""


def mark(operator: str, value: str) -> str:
    return f"{SIGN}{operator}{SIGN}{value.replace('-', SIGN)}"


def marks_of(facts: Facts) -> list[str]:
    """Return the marks of a post."""
    return [mark(operator, value) for operator, value in _pairs(facts)]


def _pairs(facts: Facts) -> Iterator[tuple[str, str]]:
    yield from (
        ("is", name) for name in ("reply", "sensitive", "quote", "edited") if getattr(facts, f"is_{name}")
    )
    yield from (("has", family) for family in sorted(facts.families))
    if facts.families:
        yield "has", "media"
    if facts.has_poll:
        yield "has", "poll"
    if facts.question_state:
        yield from (("type", "question"), ("is", facts.question_state))
    if facts.is_page:
        yield "type", "page"
    # Only links proper open a window: mentions and hashtags do not.
    if 'target="_blank"' in facts.content:
        yield "has", "link"
    language = facts.language.lower()
    if LANGUAGE.fullmatch(language):
        parts = language.split("-")
        # A search for `fr` finds `fr-ca` too.
        yield from (("language", "-".join(parts[:n])) for n in range(1, len(parts) + 1))
