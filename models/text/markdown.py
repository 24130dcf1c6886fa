"""Markdown as people know it: CommonMark, with tables, ~~strikethrough~~, and a line that ends where it was ended.

A text is parsed once, into pieces of finished HTML and tokens that may become links; these are looked for in what is
visible as text, and nowhere else: no code, no text of a link, no address of one. What is no Markdown is shown as typed:
raw HTML, links that lead nowhere, and definitions of links that nothing uses. Pictures are not loaded. Every step is
linear in the length of the text, whatever is in it (benchmarks/libraries.py).
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from html import escape
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token as Node

from models.text.cleaning import safe_href
from models.text.tokens import Token, address_at, tokens_of

Piece = str | Token

_LANGUAGE = re.compile(r"[\w+#.-]{0,30}", re.ASCII)
"""What programs are written in."""

_SIMPLE = {
    "paragraph_open": "<p>",
    "paragraph_close": "</p>\n",
    # Posts know no headings, and clients would show them as large as their own.
    "heading_open": "<p><strong>",
    "heading_close": "</strong></p>\n",
    "blockquote_open": "<blockquote>\n",
    "blockquote_close": "</blockquote>\n",
    "bullet_list_open": "<ul>\n",
    "bullet_list_close": "</ul>\n",
    "ordered_list_close": "</ol>\n",
    "list_item_open": "<li>",
    "list_item_close": "</li>\n",
    "hr": "<p>* * *</p>\n",
    "table_close": "</p>\n",
    "em_open": "<em>",
    "em_close": "</em>",
    "strong_open": "<strong>",
    "strong_close": "</strong>",
    "s_open": "<del>",
    "s_close": "</del>",
    "link_close": "</a>",
    "softbreak": "<br>\n",
    "hardbreak": "<br>\n",
}


MAX_DEPTH = 40
"""Blocks in blocks. The parser stops there and leaves out what is deeper."""


class TooDeep(ValueError):
    """The text nests more deeply than MAX_DEPTH."""


def pieces_of(text: str) -> list[Piece]:
    """Parse a text; return its HTML with what may be links left open. Raises TooDeep."""
    return list(_blocks(_flat_enough(text)))


def document_of(text: str) -> list[Piece]:
    """Parse a text as pieces_of does, for a page of its own: with headings below the page's title, tables and rules."""
    return list(_document(_flat_enough(text)))


def _flat_enough(text: str) -> Sequence[Node]:
    nodes = _parsed(text)
    if any(node.level >= MAX_DEPTH - 1 for node in nodes):
        raise TooDeep
    return nodes


def _parsed(text: str) -> Sequence[Node]:
    """Parse, and once more with those definitions of links shown that nothing uses."""
    references = _References()
    environment: dict[str, Any] = {"references": references}
    nodes = _parser().parse(text, environment)
    unused = [each["map"][0] for label, each in references.items() if label not in references.used]
    unused += [each["map"][0] for each in environment.get("duplicate_refs", ())]
    if not unused:
        return nodes
    lines = text.split("\n")
    for number in unused:
        lines[number] = lines[number].replace("[", "\\[", 1)
    return _parser().parse("\n".join(lines))


class _References(dict[str, Any]):
    """Definitions of links by their labels; remembers which were asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.used: set[str] = set()

    def get(self, label: str, default: Any = None) -> Any:
        self.used.add(label)
        return super().get(label, default)


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": MAX_DEPTH})
    parser.enable(["table", "strikethrough"])
    # What is indented is no code: pasted mail is not. Escaped characters are kept apart: \@ana is nobody.
    parser.disable(["code", "image", "html_block", "html_inline", "text_join"])
    parser.inline.ruler.before("newline", "address", _address)
    parser.validateLink = lambda url: safe_href(url) is not None  # type: ignore[method-assign]
    parser.normalizeLink = lambda url: url  # type: ignore[method-assign]
    return parser


def _address(state: StateInline, is_probe: bool) -> bool:
    """Read an address before the marks of emphasis in it are: https://lyon.corp.example/a_b_c."""
    if not state.src.startswith("://", state.pos) or state.linkLevel:
        return False
    length = next((n for n in (5, 4) if state.pending[-n:].lower() == "https"[:n]), 0)
    token = address_at(state.src, state.pos - length) if length else None
    if token is None:
        return False
    if not is_probe:
        state.pending = state.pending[:-length]
        node = state.push("address", "", 0)
        node.content = token.written
    state.pos += len(token.written) - length
    return True


def _blocks(nodes: Sequence[Node]) -> Iterator[Piece]:
    rows = columns = 0
    for node in nodes:
        match node.type:
            case "inline":
                yield from _inline(node.children or ())
            case "fence":
                yield _fence(node)
            case "ordered_list_open":
                start = node.attrGet("start")
                yield f'<ol start="{start}">\n' if start is not None else "<ol>\n"
            case "th_open" | "td_open":
                yield " | " if columns else ""
                columns += 1
            case "table_open":  # Clients show no tables: a row is a line.
                rows = 0
                yield "<p>"
            case "tr_open":
                yield "<br>\n" if rows else ""
                rows, columns = rows + 1, 0
            case "paragraph_open" | "paragraph_close" if node.hidden:
                pass
            case _:
                yield _SIMPLE.get(node.type, "")


_TABLE = ("table", "thead", "tbody", "tr", "th", "td")


def _document(nodes: Sequence[Node]) -> Iterator[Piece]:
    """Write blocks of a page: those that posts do not have, and all others as in posts."""
    for node in nodes:
        name, _, side = node.type.rpartition("_")
        if node.type == "hr":
            yield "<hr>\n"
        elif name == "heading":
            level = min(int(node.tag[1]) + 1, 6)
            yield f"<h{level}>" if side == "open" else f"</h{level}>\n"
        elif name in _TABLE:
            yield f"<{name}>" if side == "open" else f"</{name}>\n"
        else:
            yield from _blocks([node])


def _fence(node: Node) -> str:
    """Write code between fences. What follows the first fence names a language, or else is a part of the text."""
    info = escape(node.info.strip(), quote=False)
    if not node.content.strip():
        return f"<p>{node.markup}{info}</p>\n"
    first = "" if _LANGUAGE.fullmatch(info) else f"{info}\n"
    return f"<pre><code>{first}{escape(node.content, quote=False)}</code></pre>\n"


def _inline(nodes: Sequence[Node]) -> Iterator[Piece]:
    in_link = False
    for node in nodes:
        match node.type:
            case "text" if not in_link:
                for piece in tokens_of(node.content):
                    yield escape(piece, quote=False) if isinstance(piece, str) else piece
            case "text" | "text_special":
                yield escape(node.content, quote=False)
            case "address":
                yield from (each for each in tokens_of(node.content) if each)
            case "code_inline":
                yield f"<code>{escape(node.content, quote=False)}</code>"
            case "link_open":
                in_link = True
                yield f'<a href="{escape(str(node.attrGet("href")))}">'
            case _:
                in_link = in_link and node.type != "link_close"
                yield _SIMPLE.get(node.type, "")
