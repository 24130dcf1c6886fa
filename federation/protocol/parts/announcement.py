"""Announcements to the people of a site: what makes a post of a news account more than a post."""

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


@dataclass(frozen=True)
class Announced:
    """What makes a post an announcement at those sites whose own actors it is addressed to.

    On the wire it is `parvis:announcement`, `contentMap`, `startTime` and `endTime` of a Note, which is for everybody
    else a Note. `texts` are (language, foreign HTML); without departments and groups it is for all people of these sites.
    """

    texts: tuple[tuple[str, str], ...]
    importance: str = "normal"
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    all_day: bool = False
    departments: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    """Ids of groups of the announcing site, whose members it is for."""


def _parse(document: dict[str, Any], development: bool) -> Announced | None:
    told, texts = document.get("parvis:announcement"), document.get("contentMap")
    if not isinstance(told, dict):
        return None
    by_language = texts.items() if isinstance(texts, dict) else ()
    read = tuple((key, html) for key, html in by_language if LANGUAGE.fullmatch(key) and string_of(html))
    importance = string_of(told.get("parvis:importance"))
    departments = list_of(told.get("parvis:departments"))[:MAX_DEPARTMENTS]
    return Announced(
        texts=read[:MAX_LANGUAGES] or ((language_of(document) or "en", text_of(document, "content") or ""),),
        importance=importance if importance in ("important", "must-read") else "normal",
        starts_at=time_of(document.get("startTime")),
        ends_at=time_of(document.get("endTime")),
        all_day=told.get("parvis:allDay") is True,
        departments=tuple(name for each in departments if (name := string_of(each, 100))),
        groups=addresses_of(told.get("parvis:groups"), development),
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
        },
    }


PART = Part("announcement", Announced, _parse, _members)
