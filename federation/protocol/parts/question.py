"""Questions: a Note with a title, whether it is solved, and the collections of its accepted and verified answers.

Other software reads the title in front of the text (outbox/parts/question.py). A `Question` of ActivityStreams is a poll.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from federation.protocol.answers import PLACES
from federation.protocol.members import addresses_of, list_of, text_of
from federation.protocol.parts.part import Part

MAX_ANSWERS = 50
"""Of each kind, of one question."""


@dataclass(frozen=True)
class Asked:
    """Makes a Note a question. The answers are ids, as the question's own site has them."""

    id: str
    """Of the question."""
    title: str
    """As it was asked, without a sign of being solved."""
    is_solved: bool = False
    accepted: tuple[str, ...] = ()
    verified: tuple[str, ...] = ()
    duplicate_of: str = ""
    """The id of an older question that is the same; "" for none."""


def _parse(document: dict[str, Any], development: bool) -> Asked | None:
    title = text_of(document, "parvis:title", 500) or text_of(document, "name", 500)
    if document.get("parvis:kind") != "question" or not title or document.get("inReplyTo"):
        return None
    return Asked(
        id=str(document.get("id")),
        title=title,
        is_solved=document.get("parvis:answerState") == "solved",
        accepted=_items(document.get("parvis:acceptedAnswers"), development),
        verified=_items(document.get("parvis:verifiedAnswers"), development),
        duplicate_of=next(
            iter(addresses_of(list_of(document.get("parvis:duplicateOf"))[:1], development)), ""
        ),
    )


def _items(collection: object, development: bool) -> tuple[str, ...]:
    if not isinstance(collection, dict):
        return ()
    return addresses_of(list_of(collection.get("orderedItems"))[:MAX_ANSWERS], development)


def _members(asked: Asked) -> dict[str, Any]:
    return {
        "parvis:kind": "question",
        "parvis:title": asked.title,
        "parvis:answerState": "solved" if asked.is_solved else "open",
        "parvis:acceptedAnswers": _collection(asked, "accepted", asked.accepted),
        "parvis:duplicateOf": asked.duplicate_of or None,
        "parvis:verifiedAnswers": _collection(asked, "verified", asked.verified),
    }


def _collection(asked: Asked, kind: str, uris: tuple[str, ...]) -> dict[str, Any]:
    return {
        "id": f"{asked.id}{PLACES[kind]}",
        "type": "OrderedCollection",
        "totalItems": len(uris),
        "orderedItems": list(uris) or None,
    }


PART = Part("question", Asked, _parse, _members)
