"""Announcements to the people of a site, as parts of the posts of a news account."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from federation.protocol.members import (
    LANGUAGE,
    MAX_DEPARTMENTS,
    addresses_of,
    language_of,
    list_of,
    string_of,
    text_of,
    time_of,
    time_text,
)
from federation.protocol.parts.part import Part

MAX_LANGUAGES = 24
MAX_OFFICIAL = 200  # answers


@dataclass(frozen=True)
class Announced:
    """Makes a post an announcement at the sites whose own actors it is addressed to.

    On the wire it is `parvis:announcement`, `contentMap`, `startTime` and `endTime` of a Note; to other software it is
    a plain Note. `texts` are (language, foreign HTML); without departments and groups it is for all people of these
    sites.
    """

    texts: tuple[tuple[str, str], ...]
    importance: str = "normal"
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    all_day: bool = False
    departments: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    """Ids of groups of the announcing site, whose members it is for."""
    official: tuple[str, ...] = ()
    """Ids of the official answers to questions about it, as the announcing site orders them."""


def _parse(document: dict[str, Any], development: bool) -> Announced | None:
    details, texts = document.get("parvis:announcement"), document.get("contentMap")
    if not isinstance(details, dict):
        return None
    by_language = texts.items() if isinstance(texts, dict) else ()
    read = tuple((key, html) for key, html in by_language if LANGUAGE.fullmatch(key) and string_of(html))
    importance = string_of(details.get("parvis:importance"))
    departments = list_of(details.get("parvis:departments"))[:MAX_DEPARTMENTS]
    return Announced(
        texts=read[:MAX_LANGUAGES] or ((language_of(document) or "en", text_of(document, "content") or ""),),
        importance=importance if importance in ("important", "must-read") else "normal",
        starts_at=time_of(document.get("startTime")),
        ends_at=time_of(document.get("endTime")),
        all_day=details.get("parvis:allDay") is True,
        departments=tuple(name for each in departments if (name := string_of(each, 100))),
        groups=addresses_of(details.get("parvis:groups"), development),
        official=addresses_of(details.get("parvis:officialAnswers"), development)[:MAX_OFFICIAL],
    )


def _members(announced: Announced) -> dict[str, Any]:
    return {
        "contentMap": dict(announced.texts),
        "startTime": time_text(announced.starts_at),
        "endTime": time_text(announced.ends_at),
        "parvis:announcement": {
            "parvis:importance": announced.importance,
            "parvis:allDay": announced.all_day,
            "parvis:departments": list(announced.departments),
            "parvis:groups": list(announced.groups),
            **({"parvis:officialAnswers": list(announced.official)} if announced.official else {}),
        },
    }


PART = Part("announcement", Announced, _parse, _members)
