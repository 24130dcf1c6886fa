"""HTML of what is inside a document: of a letter that a converter made HTML of, and of a spreadsheet's rows.

Nothing in it leads anywhere or loads anything: no links, no pictures, no styles, no classes, no ids. Headings begin
below those of the page around it. Pure functions; on hostile input they may take tenths of a second.
"""

import re
from collections.abc import Sequence
from html import escape

import nh3

from models.text.cleaning import TextTooComplex, is_deep, paragraphs, plain_text, storable

MAX_CHARACTERS = 120_000
MAX_TAGS = 5_000
"""nh3 is quadratic in nesting."""

_HEADINGS = {"h1": "h3", "h2": "h4", "h3": "h5", "h4": "h6", "h5": "h6"}
_TAGS = {
    *("p", "br", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre"),
    *("table", "thead", "tbody", "tr", "th", "td"),
    *("strong", "em", "b", "i", "u", "s", "sub", "sup", "del", "ins"),
}
_SPANS = {"colspan", "rowspan"}
_MOST_SPANNED = 50
_HEADING = re.compile(r"(</?)(h[1-5])(?=[\s>])", re.IGNORECASE)


def clean_inside(html: str) -> tuple[str, bool]:
    """Reduce what a converter made of a document to text in paragraphs, lists and tables.

    Returns it, and whether it was cut off at MAX_CHARACTERS or MAX_TAGS.
    """
    html, is_cut = _cut(storable(html))
    lowered = _HEADING.sub(lambda tag: tag[1] + _HEADINGS[tag[2].lower()], html)
    cleaned = _CLEANER.clean(lowered)
    if is_deep(cleaned):
        try:
            cleaned = paragraphs(escape(plain_text(html), quote=False))
        except TextTooComplex:
            return "", True
    return cleaned, is_cut


def table_of(rows: Sequence[Sequence[str]]) -> str:
    """Make a table of a spreadsheet's cells, its rows and columns named as they are there: 1, 2 … and A, B …"""
    columns = max((len(row) for row in rows), default=0)
    named = "".join(f'<th scope="col">{column_name(n)}</th>' for n in range(columns))
    head = f"<thead><tr><td></td>{named}</tr></thead>"
    body = "".join(_row(n, row, columns) for n, row in enumerate(rows, 1))
    return f"<table>{head}<tbody>{body}</tbody></table>"


def _row(number: int, row: Sequence[str], columns: int) -> str:
    cells = "".join(f"<td>{escape(storable(cell), quote=False)}</td>" for cell in row)
    return f'<tr><th scope="row">{number}</th>{cells}{"<td></td>" * (columns - len(row))}</tr>'


def column_name(number: int) -> str:
    """Name a column as spreadsheets do: A, B, … Z, AA. The first is 0."""
    name = ""
    number += 1
    while number:
        number, letter = divmod(number - 1, 26)
        name = chr(ord("A") + letter) + name
    return name


def _cut(html: str) -> tuple[str, bool]:
    """Return as much as is shown, up to the end of a block, and whether that is less than all."""
    end = len(html)
    if html.count("<") > MAX_TAGS:
        place = -1
        for _ in range(MAX_TAGS):
            place = html.find("<", place + 1)
        end = place
    end = min(end, MAX_CHARACTERS)
    if end == len(html):
        return html, False
    block = max(html.rfind("</p>", 0, end), html.rfind("</tr>", 0, end), html.rfind("</li>", 0, end))
    return html[: block if block > 0 else end], True


def _kept(tag: str, name: str, value: str) -> str | None:
    if tag == "th" and name == "scope":
        return value if value in ("col", "row") else None
    if tag not in ("td", "th") or name not in _SPANS or not value.isdecimal() or len(value) > 3:
        return None
    return str(min(int(value), _MOST_SPANNED))


_CLEANER = nh3.Cleaner(
    tags=_TAGS,
    attributes={"td": _SPANS, "th": _SPANS | {"scope"}},
    attribute_filter=_kept,
    link_rel=None,
    url_schemes=set(),
    url_relative="deny",
    clean_content_tags={"script", "style"},
)
