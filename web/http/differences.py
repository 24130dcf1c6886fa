"""What changed between two texts, word by word, for pages that show both side by side."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

MOST_WORDS = 2000
"""Of longer texts, whole lines are compared: the work grows with the square."""

_WORD = re.compile(r"\s+|\w+|[^\w\s]")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")


@dataclass(frozen=True)
class Piece:
    """A stretch of plain text, which the other text has too or does not."""

    text: str
    is_changed: bool


def differences(before: str, after: str) -> tuple[list[Piece], list[Piece]]:
    """Return both texts in pieces."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    if max(len(old), len(new)) > MOST_WORDS:
        old, new = _LINE.findall(before), _LINE.findall(after)
    found = SequenceMatcher(None, old, new).get_opcodes()
    return (
        list(_pieces((kind, old[a:b]) for kind, a, b, _, _ in found)),
        list(_pieces((kind, new[a:b]) for kind, _, _, a, b in found)),
    )


def _pieces(stretches: Iterator[tuple[str, Sequence[str]]]) -> Iterator[Piece]:
    for kind, words in stretches:
        if words:
            yield Piece("".join(words), kind != "equal")
