"""Titles in front of texts: the line that shows a post's title to software that knows none, read and written.

Pure functions. What a title begins with is said by whoever has one: `❓ Title`, `✅ Solved · Title`.
"""

import re
from html import escape, unescape

_LINE = re.compile(r"<p>[^<>]{0,60}<strong>([^<>]*)</strong></p>")


def title_html(title: str, sign: str = "") -> str:
    """Return a title as a line of HTML."""
    return f"<p>{escape(sign)}{' ' if sign else ''}<strong>{escape(title)}</strong></p>"


def without_title(html: str, title: str) -> str:
    """Return a text without its first line, where that is this title, whatever it begins with."""
    line = _LINE.match(html)
    return html[line.end() :] if line and unescape(line[1]).strip() == title.strip() else html
