"""Polls, secret ballots and quizzes: a Question with its options."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from federation.protocol.members import (
    MAX_OPTIONS,
    count_of,
    list_of,
    string_of,
    text_of,
    time_of,
    time_text,
    type_of,
)
from federation.protocol.parts.part import Part


@dataclass(frozen=True)
class Poll:
    """The options of a Question, in order, with their votes. `end_time` may be past without being `closed`."""

    options: tuple[tuple[str, int], ...]
    multiple: bool = False
    end_time: datetime | None = None
    closed: datetime | None = None
    voters_count: int = 0
    quiz: Quiz | None = None
    secret: bool = False
    """Each site counts its own people's votes (`parvis:secretBallot`), and tells BallotTotals at the end."""
    hidden: bool = False
    """The votes are not told yet (`parvis:totalsHidden`), and zero here."""


@dataclass(frozen=True)
class Quiz:
    """What makes a poll a quiz (`parvis:quiz` of a Question): a hash of the answer, and when it is over both.

    The commitment is `sha256:` and the hexadecimal SHA-256 of salt, line feed, answer.
    """

    commitment: str
    answer: str = ""
    salt: str = ""


def _parse(document: dict[str, Any], development: bool) -> Poll | None:
    """Read a Question's options; None when there are none that can be read."""
    multiple = bool(document.get("anyOf"))
    items = [
        item for item in list_of(document.get("anyOf") or document.get("oneOf")) if isinstance(item, dict)
    ]
    options = [
        (text_of(item, "name", 255) or "", count_of(_total(item.get("replies"))))
        for item in items[:MAX_OPTIONS]
    ]
    if type_of(document) != "Question" or len(options) < 2 or not all(name for name, _ in options):
        return None
    closed = document.get("closed")
    return Poll(
        options=tuple(options),
        multiple=multiple,
        end_time=time_of(document.get("endTime")),
        closed=time_of(closed) or (time_of(document.get("endTime")) if closed is True else None),
        voters_count=count_of(document.get("votersCount")),
        quiz=_read_quiz(document.get("parvis:quiz")),
        secret=document.get("parvis:secretBallot") is True,
        hidden=document.get("parvis:totalsHidden") is True,
    )


def _read_quiz(told: object) -> Quiz | None:
    commitment = string_of(told.get("parvis:commitment"), 80) if isinstance(told, dict) else None
    if not isinstance(told, dict) or not commitment:
        return None
    answer, salt = (string_of(told.get(f"parvis:{name}"), 255) or "" for name in ("answer", "salt"))
    return Quiz(commitment, answer, salt[:64])


def _total(collection: object) -> object:
    return collection.get("totalItems") if isinstance(collection, dict) else None


def _members(poll: Poll) -> dict[str, Any]:
    options = [
        {"type": "Note", "name": name, "replies": {"type": "Collection", "totalItems": votes}}
        for name, votes in poll.options
    ]
    return {
        "anyOf" if poll.multiple else "oneOf": options,
        "endTime": time_text(poll.end_time),
        "closed": time_text(poll.closed),
        "votersCount": poll.voters_count,
        **({"parvis:quiz": _quiz(poll.quiz)} if poll.quiz else {}),
        "parvis:secretBallot": poll.secret or None,
        "parvis:totalsHidden": poll.hidden or None,
    }


def _quiz(quiz: Quiz) -> dict[str, Any]:
    revealed = {"parvis:answer": quiz.answer, "parvis:salt": quiz.salt} if quiz.answer else {}
    return {"parvis:commitment": quiz.commitment, **revealed}


PART = Part("poll", Poll, _parse, _members)
