"""What changed between two texts, and three of them merged: lines first, then the words of lines that changed.

Longest common runs cost the square of a text, and more where lines repeat. So lines and words that both texts have once
are the fixed points (patience diff), and only between them, as long as a budget lasts, everything is compared with
everything; what is left over has changed as a whole. So 60,000 characters cost tenths of a second at worst, whatever is in
them: leave the event loop for them all the same. Pure functions.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

BUDGET = 200_000
"""Comparisons between fixed points in one comparison of texts."""
MAX_DEPTH = 20
"""Fixed points between fixed points: deeper ones are not looked for."""
CONTEXT = 3
"""Lines without a change that are shown before and after one."""

_WORD = re.compile(r"\s+|\w+|[^\w\s]")

Kind = Literal["same", "removed", "added", "skipped"]


@dataclass(frozen=True)
class Piece:
    text: str
    is_changed: bool


@dataclass(frozen=True)
class Line:
    """A line of a comparison. Removed and added lines have pieces; of those skipped only the number is told."""

    kind: Kind
    pieces: tuple[Piece, ...]
    count: int = 1
    """How many lines are skipped."""


@dataclass(frozen=True)
class Merge:
    """Two new versions of one text, in one."""

    text: str
    conflicts: int
    """Places that both changed: both stand there, between marks."""


class _Budget:
    def __init__(self, left: int) -> None:
        self.left = left

    def allows(self, cost: int) -> bool:
        """Take what a comparison costs, if so much is left."""
        if cost > self.left:
            return False
        self.left -= cost
        return True


def compare(before: str, after: str) -> list[Line]:
    """Return both texts as one list of lines, what was removed before what was added; long stretches without a change are
    skipped.
    """
    old, new = before.splitlines(), after.splitlines()
    budget = _Budget(BUDGET)
    lines: list[Line] = []
    i = j = 0
    for a, b in [*_matches(old, new, budget), (len(old), len(new))]:
        lines += _changed(old[i:a], new[j:b], budget)
        if a < len(old):
            lines.append(Line("same", (Piece(old[a], False),)))
        i, j = a + 1, b + 1
    return list(_folded(lines))


def merged(base: str, mine: str, theirs: str, marks: tuple[str, str, str]) -> Merge:
    """Merge what two people made of a text. Where both changed the same lines both are kept: theirs after the first mark,
    mine after the second, and the third ends it.
    """
    old, own, other = (text.splitlines() for text in (base, mine, theirs))
    budget = _Budget(BUDGET)
    in_own, in_other = dict(_matches(old, own, budget)), dict(_matches(old, other, budget))
    out: list[str] = []
    conflicts = i = j = k = 0
    for at in [*(each for each in range(len(old)) if each in in_own and each in in_other), len(old)]:
        is_end = at == len(old)
        to_own, to_other = (len(own), len(other)) if is_end else (in_own[at], in_other[at])
        chosen = _chosen(old[i:at], own[j:to_own], other[k:to_other])
        if chosen is None:
            conflicts += 1
            chosen = [marks[0], *other[k:to_other], marks[1], *own[j:to_own], marks[2]]
        out += chosen if is_end else [*chosen, old[at]]
        i, j, k = at + 1, to_own + 1, to_other + 1
    return Merge("\n".join(out), conflicts)


def _chosen(base: list[str], mine: list[str], theirs: list[str]) -> list[str] | None:
    """Return what becomes of a stretch; None where both changed it, and not in the same way."""
    if mine in (base, theirs):
        return theirs
    return mine if theirs == base else None


def _matches(old: Sequence[str], new: Sequence[str], budget: _Budget) -> list[tuple[int, int]]:
    """Return which elements are the same in both, as pairs of indexes, each rising."""
    return sorted(_between(old, new, 0, len(old), 0, len(new), budget, 0))


def _between(
    old: Sequence[str], new: Sequence[str], a: int, b: int, c: int, d: int, budget: _Budget, depth: int
) -> Iterator[tuple[int, int]]:
    while a < b and c < d and old[a] == new[c]:
        yield a, c
        a, c = a + 1, c + 1
    while a < b and c < d and old[b - 1] == new[d - 1]:
        b, d = b - 1, d - 1
        yield b, d
    if a == b or c == d or depth == MAX_DEPTH:
        return
    points = _fixed_points(old, new, a, b, c, d)
    if not points:
        if budget.allows((b - a) * (d - c)):
            for x, y, size in SequenceMatcher(None, old[a:b], new[c:d], autojunk=False).get_matching_blocks():
                yield from ((a + x + n, c + y + n) for n in range(size))
        return
    for x, y in [*points, (b, d)]:
        yield from _between(old, new, a, x, c, y, budget, depth + 1)
        if x < b:
            yield x, y
        a, c = x + 1, y + 1


def _fixed_points(
    old: Sequence[str], new: Sequence[str], a: int, b: int, c: int, d: int
) -> list[tuple[int, int]]:
    """Return the longest rising run of elements that both have once."""
    once_old, once_new = Counter(old[a:b]), Counter(new[c:d])
    places = {new[at]: at for at in range(c, d) if once_new[new[at]] == 1}
    pairs = [(at, places[old[at]]) for at in range(a, b) if once_old[old[at]] == 1 and old[at] in places]
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for index, (_, place) in enumerate(pairs):
        length = bisect_left(ends, place)
        before.append(last[length - 1] if length else -1)
        if length == len(ends):
            ends.append(place)
            last.append(index)
        else:
            ends[length], last[length] = place, index
    run: list[tuple[int, int]] = []
    at = last[-1] if last else -1
    while at >= 0:
        run.append(pairs[at])
        at = before[at]
    return run[::-1]


def _changed(old: list[str], new: list[str], budget: _Budget) -> Iterator[Line]:
    """Compare the words of lines that became others."""
    words, others = _WORD.findall("\n".join(old)), _WORD.findall("\n".join(new))
    same = _matches(words, others, budget) if old and new else []
    yield from _lines("removed", words, {a for a, _ in same}, len(old))
    yield from _lines("added", others, {b for _, b in same}, len(new))


def _lines(kind: Kind, words: list[str], same: set[int], count: int) -> Iterator[Line]:
    """Write words as lines again, neighbours of one kind as one piece."""
    line: list[Piece] = []
    for at, word in enumerate(words):
        for n, part in enumerate(word.split("\n")):
            if n:
                yield Line(kind, tuple(line))
                line = []
            if part and line and line[-1].is_changed == (at not in same):
                line[-1] = Piece(line[-1].text + part, at not in same)
            elif part:
                line.append(Piece(part, at not in same))
    if count:
        yield Line(kind, tuple(line))


def _folded(lines: list[Line]) -> Iterator[Line]:
    """Skip what did not change and is not beside a change."""
    near = set[int]()
    for at, line in enumerate(lines):
        if line.kind != "same":
            near.update(range(at - CONTEXT, at + CONTEXT + 1))
    skipped = 0
    for at, line in enumerate(lines):
        if at not in near:
            skipped += 1
            continue
        if skipped:
            yield Line("skipped", (), skipped)
            skipped = 0
        yield line
    if skipped:
        yield Line("skipped", (), skipped)
