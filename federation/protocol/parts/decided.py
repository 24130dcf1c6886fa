"""What was decided in a thread, as a part of its first post: its site closed the thread with a summary."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from federation.protocol.members import parse_object_id, text_of, time_of, time_text
from federation.protocol.parts.part import Part

MAX_SUMMARY = 20_000
"""Characters of HTML."""


@dataclass(frozen=True)
class Decided:
    """Closes the thread that a post begins: `parvis:decided`. Other software reads the same in front of its content."""

    content: str
    """Foreign HTML."""
    decided_at: datetime
    by: str | None = None
    """URI of who decided."""


def _parse(document: dict[str, Any], development: bool) -> Decided | None:
    details = document.get("parvis:decided")
    if not isinstance(details, dict):
        return None
    content, decided_at = text_of(details, "content"), time_of(details.get("published"))
    if not content or len(content) > MAX_SUMMARY or decided_at is None:
        return None
    by = parse_object_id(details.get("attributedTo"), development=development)
    return Decided(content, decided_at, by)


def _members(decided: Decided) -> dict[str, Any]:
    return {
        "parvis:decided": {
            "content": decided.content,
            "published": time_text(decided.decided_at),
            "attributedTo": decided.by,
        }
    }


PART = Part("decided", Decided, _parse, _members)
