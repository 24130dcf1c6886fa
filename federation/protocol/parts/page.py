"""Pages: documents with versions, as Articles. Readers that know no Article get its beginning as `preview` (FEP-b2b8)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from federation.protocol.members import is_url, string_of, type_of
from federation.protocol.parts.part import Part

MAX_VERSION = 10**6


@dataclass(frozen=True)
class Document:
    """Makes a post a page: `parvis:page` of an Article. An Article of other software has none, and is a titled post."""

    PREVIEW: ClassVar[int] = 300
    """Characters of its beginning."""

    version: int
    editor: str = ""
    """URI of who wrote this version; "" where that is not said."""
    beginning: str = ""
    """Plain text."""


def _parse(document: dict[str, Any], development: bool) -> Document | None:
    said = document.get("parvis:page")
    if type_of(document) != "Article" or not isinstance(said, dict):
        return None
    version, editor = said.get("parvis:version"), string_of(said.get("parvis:editor"))
    if type(version) is not int or not 0 < version <= MAX_VERSION:
        return None
    return Document(version, editor if editor and is_url(editor, development) else "")


def _members(page: Document) -> dict[str, Any]:
    return {
        "parvis:page": {"parvis:version": page.version, "parvis:editor": page.editor or None},
        "preview": {"type": "Note", "content": page.beginning} if page.beginning else None,
    }


PART = Part("page", Document, _parse, _members)
