"""Links inside a document: its headings, as a table of contents leads to them, and pages that it names as `[[Title]]`.

These functions take clean HTML (models/text/cleaning.py) and only add to it: ids, and links to addresses of this site.
They are pure, and linear in the length of the HTML.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape, unescape

MAX_TITLE = 200
"""Characters of a page's title."""
MAX_LINKS = 500
"""Titles that a page may name and that are looked for."""
MAX_SLUG = 60

_HEADING = re.compile(r"<h([2-6])>(.*?)</h\1>", re.DOTALL)
_ANY_TAG = re.compile(r"(<[^>]*>)")
_TITLE = re.compile(rf"\[\[([^\[\]\n]{{1,{MAX_TITLE}}})\]\]")
_LITERAL = ("a", "code", "pre")
"""Elements whose text is shown as it is."""


@dataclass(frozen=True)
class Heading:
    level: int
    """2 to 6; the page's title is the first."""
    id: str
    text: str


def title_key(title: str) -> str:
    """Return what titles have in common that are one: letters in any case, any white space."""
    return " ".join(unicodedata.normalize("NFC", title).casefold().split())[:MAX_TITLE]


def with_headings(html: str) -> tuple[str, tuple[Heading, ...]]:
    """Give each heading an id, and list them in order.

    An id follows from the heading's text alone, and from how many before it say the same: it stays when others change.
    It has a prefix that no element of ours has.
    """
    found: list[Heading] = []
    seen: Counter[str] = Counter()

    def marked(match: re.Match[str]) -> str:
        said = unescape(_ANY_TAG.sub("", match[2])).strip()
        slug = _slug(said)
        seen[slug] += 1
        heading = Heading(int(match[1]), slug if seen[slug] == 1 else f"{slug}-{seen[slug]}", said)
        found.append(heading)
        return f'<h{match[1]} id="{heading.id}">{match[2]}</h{match[1]}>'

    return _HEADING.sub(marked, html), tuple(each for each in found if each.text)


def _slug(said: str) -> str:
    """Write a text as an id: small letters and digits, hyphens between words, no accents."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", said.casefold()) if not unicodedata.combining(c))
    return "s-" + "-".join(re.findall(r"[^\W_]+", bare))[:MAX_SLUG].strip("-")


def titles_in(html: str) -> tuple[str, ...]:
    """List the keys of the titles that a page names, each once, at most MAX_LINKS."""
    found = {title_key(unescape(m[1])): None for text in _texts(html) for m in _TITLE.finditer(text)}
    return tuple(key for key in found if key)[:MAX_LINKS]


def linked(html: str, addresses: Mapping[str, str]) -> str:
    """Make links of the titles that have an address, by key; others stay as they were typed."""

    def link(match: re.Match[str]) -> str:
        address = addresses.get(title_key(unescape(match[1])))
        return f'<a href="{escape(address)}">{match[1].strip()}</a>' if address else match[0]

    if not addresses or "[[" not in html:
        return html
    return "".join(_TITLE.sub(link, piece) if is_text else piece for is_text, piece in _pieces(html))


def _texts(html: str) -> Iterator[str]:
    return (piece for is_text, piece in _pieces(html) if is_text) if "[[" in html else iter(())


def _pieces(html: str) -> Iterator[tuple[bool, str]]:
    """Take HTML apart; each piece comes with whether it is text in which titles are looked for."""
    inside = 0
    for piece in _ANY_TAG.split(html):
        if not piece.startswith("<"):
            yield not inside, piece
            continue
        name = piece.strip("</>").split(" ", 1)[0]
        if name in _LITERAL:
            inside += -1 if piece.startswith("</") else 1
        yield False, piece
