"""The answers to a post as a tree that reads well: three levels deep, what goes on below them in one line of its own.

Answers whose authors the viewer has turned away, or moderators have limited, are folded.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

Entity = Mapping[str, Any]
Folded = Literal["", "blocked_account", "muted_account", "limited"]
Order = Literal["order", "oldest", "newest"]
"""order: as one reads, which below a question is the best first."""

LEVELS = 3
"""How deep answers stand in each other."""
SHOWN_AT_ONCE, WITHOUT_FOLD = 2, 4
"""Of more answers below one than WITHOUT_FOLD, so many are shown, and the others when the reader asks."""


@dataclass(frozen=True)
class Answer:
    """An answer with those below it."""

    post: Entity
    shown: Sequence["Answer"] = ()
    more: Sequence["Answer"] = ()
    """Behind a fold."""
    answered: Entity | None = None
    """Whose post it answers, where its place does not say so."""
    folded: Folded = ""
    is_official: bool = False
    is_apart: bool = False
    """What it answers is not shown to the viewer."""

    @property
    def hidden(self) -> int:
        """How many answers are behind the fold."""
        return sum(each.size for each in self.more)

    @property
    def size(self) -> int:
        return 1 + sum(each.size for each in (*self.shown, *self.more))


@dataclass(frozen=True)
class Tree:
    """Makes answers of the entities of a thread, given in the order of reading."""

    root_id: str
    posts: Mapping[str, Entity]
    below: Mapping[str, Sequence[str]]
    folded: Mapping[str, Folded]
    official: frozenset[str]

    def answers(self, order: Order) -> list[Answer]:
        ids = self.below.get(self.root_id, ())
        chosen = ids if order == "order" else sorted(ids, key=int, reverse=order == "newest")
        return [self._answer(each, 1) for each in chosen]

    def _answer(self, post_id: str, level: int) -> Answer:
        below: list[Answer] = []
        for each in self.below.get(post_id, ()) if level < LEVELS else ():
            below.append(self._answer(each, level + 1))
            if level + 1 == LEVELS:
                below += [self._leaf(other) for other in self._all_below(each)]
        cut = len(below) if sum(each.size for each in below) <= WITHOUT_FOLD else SHOWN_AT_ONCE
        return self._leaf(post_id, below[:cut], below[cut:], is_flat=False)

    def _leaf(
        self,
        post_id: str,
        shown: Sequence[Answer] = (),
        more: Sequence[Answer] = (),
        *,
        is_flat: bool = True,
    ) -> Answer:
        post = self.posts[post_id]
        parent = self.posts.get(post["in_reply_to_id"] or "")
        return Answer(
            post,
            shown,
            more,
            parent["account"] if is_flat and parent else None,
            self.folded.get(post["account"]["id"], ""),
            post_id in self.official,
            is_apart=parent is None and post["in_reply_to_id"] != self.root_id,
        )

    def _all_below(self, post_id: str) -> list[str]:
        """Return all that answers a post, directly or not, in the order of reading."""
        found, waiting = list[str](), [*reversed(self.below.get(post_id, ()))]
        while waiting:
            found.append(waiting.pop())
            waiting += reversed(self.below.get(found[-1], ()))
        return found


def tree_of(
    root_id: str,
    after: Sequence[Entity],
    folded: Mapping[str, Folded],
    official: frozenset[str] = frozenset(),
) -> Tree:
    """Put answers below what they answer; below the root where that is not shown to the viewer."""
    posts = {each["id"]: each for each in after}
    below: dict[str, list[str]] = defaultdict(list)
    placed = {root_id}
    for each in after:
        # As one reads, what is answered comes first: an answer to a later one is of a circle, and stands alone.
        parent = each["in_reply_to_id"]
        below[parent if parent in placed else root_id].append(each["id"])
        placed.add(each["id"])
    return Tree(root_id, posts, below, folded, official)
