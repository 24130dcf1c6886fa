"""What changed between two texts, word by word, for pages that show both side by side."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

MOST = 2000
"""Words that are compared; of longer texts lines, and of those with more lines nothing: the work grows with the square."""

_WORD = re.compile(r"\s+|\w+|[^\w\s]")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")


@dataclass(frozen=True)
class Piece:
    """A stretch of plain text, which the other text has too or does not."""

    text: str
    is_changed: bool


def differences(before: str, after: str) -> tuple[list[Piece], list[Piece]]:
    """Return both texts in pieces."""
    old, new = _parts(before, after)
    found = SequenceMatcher(None, old, new).get_opcodes()
    return (
        list(_pieces((kind, old[a:b]) for kind, a, b, _, _ in found)),
        list(_pieces((kind, new[a:b]) for kind, _, _, a, b in found)),
    )


def _parts(before: str, after: str) -> tuple[list[str], list[str]]:
    """Take both texts apart, as finely as may be compared."""
    for part in (_WORD, _LINE):
        old, new = part.findall(before), part.findall(after)
        if max(len(old), len(new)) <= MOST:
            return old, new
    return [before], [after]


def _pieces(stretches: Iterator[tuple[str, Sequence[str]]]) -> Iterator[Piece]:
    for kind, words in stretches:
        if words:
            yield Piece("".join(words), kind != "equal")
