"""Foreign HTML in, safe HTML or plain text out; and names made fit to print.

Here: what may stay in a post's HTML, which addresses may be linked, and the note on a link that pretends to lead
elsewhere. Callers import these functions from models/text/text.py, which adds our own HTML and sends it through here
too.

All functions are pure. On hostile input they may take tenths of a second: `models.text.text.cleaned` leaves the event
loop.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape, unescape
from urllib.parse import urlsplit

import nh3

MAX_HTML_BYTES = 128 * 1024
"""About twenty thousand words. nh3 is quadratic in the attributes of one element: 128 KiB of them take 0.3 s."""

MAX_TAGS = 5_000
"""nh3 is quadratic in nesting: 5,000 open quotes take 0.1 s, 20,000 take 2 s."""

MAX_DEPTH = 32
"""Deeper markup is flattened: clients walk it by recursion, and phones have small stacks."""


class TextTooComplex(ValueError):
    """The text is too large, or takes too long, to be made into HTML."""


def clean_html(html: str) -> str:
    """Reduce foreign HTML to the few elements, classes and links that a post needs.

    Nothing that runs, styles or loads by itself survives, and no link lies about its host: one whose text names
    another host is followed by the real one in parentheses. Cleaning again adds nothing.
    Raises TextTooComplex beyond MAX_HTML_BYTES or MAX_TAGS.
    """
    cleaned = _with_honest_links(_CLEANER.clean(_in_our_blocks(_cleanable(html))))
    if is_deep(cleaned):
        cleaned = paragraphs(escape(plain_text(html), quote=False))
    return _cleanable(cleaned)  # what this function lets out, it lets in again


def clean_document(html: str) -> str:
    """Reduce the HTML of a page as clean_html does that of a post; headings, tables and rules stay. Nesting that is too
    deep is flattened. Raises TextTooComplex as it does.
    """
    cleaned = _with_honest_links(_DOCUMENT_CLEANER.clean(_cleanable(html)))
    return clean_html(html) if is_deep(cleaned) else _cleanable(cleaned)


def plain_text(html: str) -> str:
    """Take the markup off: paragraphs and line breaks become newlines, entities become characters.

    The result is text, not HTML: escape it before it goes into a page. Raises TextTooComplex as `clean_html` does.
    """
    lines: list[str] = []
    line = ""
    in_code = False
    for piece in _TAG.split(_LINE_CLEANER.clean(_in_our_blocks(_cleanable(html)))):
        if not piece.startswith("<"):
            text = piece if in_code else _SPACES.sub(" ", piece)
            line += text if in_code or line else text.lstrip(" ")
            continue
        if line or piece == "<br>":
            lines.append(line.rstrip())
            line = ""
        if piece in ("<p>", "</p>"):
            lines.append("")
        in_code = piece == "<pre>" or (in_code and piece != "</pre>")
    lines.append(line.rstrip())
    return storable(unescape(_BLANK_LINES.sub("\n\n", "\n".join(lines)))).strip()


def clean_name(text: str, limit: int) -> str:
    """Make a display name or title fit to stand in a line beside others, at most `limit` characters.

    Characters that cannot be seen, that reorder their neighbours, or that every font draws differently are removed.
    Joined emoji fall apart into their parts: better than a name that only looks like another.
    """
    seen = "".join(char for char in text if char.isspace() or not _UNSEEN.match(char))
    return " ".join(seen.split())[:limit].rstrip()


def is_seen(text: str) -> bool:
    """Tell whether anything of a text can be seen."""
    return bool(_SEEN.search(text))


def safe_href(address: str) -> str | None:
    """Return an address that a browser reads as we do, trimmed, or None.

    Refused are schemes other than http, https and mailto, relative and protocol-relative forms, user:password@,
    percent signs in the host, and every character that browsers drop, turn round or hide.
    """
    address = address.strip(" \t\r\n")
    if _UNFIT_FOR_HREF.search(address):
        return None
    if _MAILTO.fullmatch(address):
        return address
    try:
        parts = urlsplit(address)
        _ = parts.port  # raises when it is no number
    except ValueError:
        return None
    is_web = parts.scheme in ("http", "https") and address[len(parts.scheme) :].startswith("://")
    return address if is_web and parts.hostname and not re.search("[@%]", parts.netloc) else None


def paragraphs(html: str) -> str:
    """Lay escaped or linked text out: an empty line ends a paragraph, a newline a line."""
    blocks = (block.replace("\n", "<br>") for block in re.split(r"\n\n+", html) if block)
    return "".join(f"<p>{block}</p>" for block in blocks)


def storable(text: str) -> str:
    """Remove the characters that a database or a parser refuses."""
    return _UNSTORABLE.sub("", text)


def check_size(text: str) -> None:
    """Raise TextTooComplex when a text is longer than MAX_HTML_BYTES."""
    if len(text.encode()) > MAX_HTML_BYTES:
        raise TextTooComplex(f"more than {MAX_HTML_BYTES} bytes")


def check_markup(html: str) -> None:
    """Raise TextTooComplex for HTML that functions here do not take, nor other sites: it is too long, or too many tags."""
    if html.count("<") > MAX_TAGS:
        raise TextTooComplex(f"more than {MAX_TAGS} tags")
    check_size(html)


def _cleanable(html: str) -> str:
    html = storable(html)
    check_markup(html)
    return html


# --- Characters ---------------------------------------------------------------------------------------------------

# Unicode's Default_Ignorable_Code_Point (zero-width, bidi controls, variation selectors, fillers, tags), controls,
# interlinear annotation, lone surrogates and private use.
_UNSEEN_CLASS = (
    "\\x00-\\x1f\\x7f-\\x9f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f"
    "\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb\\ud800-\\uf8ff"
    "\\U0001bca0-\\U0001bca3\\U0001d173-\\U0001d17a\\U000e0000-\\U000e0fff\\U000f0000-\\U0010ffff"
)
_UNSEEN = re.compile(f"[{_UNSEEN_CLASS}]")
_SEEN = re.compile(f"[^\\s{_UNSEEN_CLASS}]")

# PostgreSQL refuses NUL, nh3 refuses lone surrogates, and Python-Markdown keeps its own marks in \x02 and \x03.
_UNSTORABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

_UNFIT_FOR_HREF = re.compile(f'[{_UNSEEN_CLASS}\\s\\\\<>"`]')
_MAILTO = re.compile(r"mailto:[^@?,;%]+@[\w.-]+", re.IGNORECASE)


# --- Elements and attributes --------------------------------------------------------------------------------------

_INLINE_TAGS = {"a", "b", "br", "code", "del", "em", "i", "rp", "rt", "ruby", "s", "span", "strong", "u"}
_BLOCK_TAGS = {"blockquote", "li", "ol", "p", "pre", "ul"}
_CLASSES = {
    "a": ("u-url", "mention", "hashtag"),
    "span": ("h-card", "invisible", "ellipsis"),
    "p": ("quote-inline",),
}


_ATTRIBUTES = {
    "a": {"href", "class", "translate"},
    "span": {"class", "translate"},
    "p": {"class"},
    "ol": {"start", "reversed"},
    "li": {"value"},
}


def _kept_attribute(tag: str, name: str, value: str) -> str | None:
    if name not in _ATTRIBUTES.get(tag, ()):  # nh3 asks about elements, too, that it will drop
        return None
    if name == "href":
        return safe_href(value)
    if name == "class":
        given = value.split()
        return " ".join(known for known in _CLASSES[tag] if known in given) or None
    if name == "translate":
        return "no" if value == "no" else None
    if name == "reversed":
        return ""
    return value if re.fullmatch(r"-?\d{1,9}", value, re.ASCII) else None


_CLEANER = nh3.Cleaner(
    tags=_INLINE_TAGS | _BLOCK_TAGS,
    attributes=_ATTRIBUTES,
    attribute_filter=_kept_attribute,
    link_rel=None,  # _with_honest_links writes it
    url_schemes={"http", "https", "mailto"},
    url_relative="deny",
)

_DOCUMENT_TAGS = {"h2", "h3", "h4", "h5", "h6", "hr", "table", "tbody", "td", "th", "thead", "tr"}
_DOCUMENT_CLEANER = nh3.Cleaner(
    tags=_INLINE_TAGS | _BLOCK_TAGS | _DOCUMENT_TAGS,
    attributes=_ATTRIBUTES,
    attribute_filter=_kept_attribute,
    link_rel=None,
    url_schemes={"http", "https", "mailto"},
    url_relative="deny",
)

# For plain_text: the elements at whose ends a line ends.
_LINE_CLEANER = nh3.Cleaner(tags={"br"} | _BLOCK_TAGS, attributes={}, link_rel=None)
_SPACES = re.compile(r"[ \t\r\n]+")
_BLANK_LINES = re.compile(r"\n{3,}")

# nh3 escapes every < and > of texts and attribute values, so this splits its output exactly.
_TAG = re.compile(r"(<[^>]*>)")
_ATTRIBUTE = re.compile(r' (\w+)="([^"]*)"')


# --- Blocks that posts do not have ----------------------------------------------------------------------------------

_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary", "caption"}
_BOXES = {
    *(
        "address",
        "article",
        "aside",
        "body",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "fieldset",
        "figcaption",
    ),
    *(
        "figure",
        "footer",
        "form",
        "header",
        "hgroup",
        "hr",
        "legend",
        "main",
        "menu",
        "nav",
        "search",
        "section",
    ),
    *("table", "tbody", "tfoot", "thead", "tr"),
}
_CELLS = {"td", "th"}
_OTHER_BLOCKS = _HEADINGS | _BOXES | _CELLS
_HAS_OTHERS = re.compile(rf"<(?:{'|'.join(sorted(_OTHER_BLOCKS))}|math)\b", re.IGNORECASE)
_OTHERS_KEPT = nh3.Cleaner(
    tags=_INLINE_TAGS | _BLOCK_TAGS | _OTHER_BLOCKS,
    attributes=_ATTRIBUTES,
    attribute_filter=_kept_attribute,
    link_rel=None,
    url_schemes={"http", "https", "mailto"},
    url_relative="deny",
)
_FORMULA = re.compile(r"<math\b([^>]*)>(.*?)(?:</math\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_TEX = re.compile(r"<annotation\b[^>]*application/x-tex[^>]*>(.*?)</annotation", re.IGNORECASE | re.DOTALL)
_ANY_TAG = re.compile(r"<[^>]*>")
_EMPTY = re.compile(r"<a\b[^>]*></a>|<p>(?:\s|<br>|<strong>\s*</strong>)*</p>")


def _in_our_blocks(html: str) -> str:
    """Write foreign blocks as paragraphs, so that what stood apart stays apart; headings as strong ones.

    A row of a table is a paragraph, with a bar between its cells. A formula is shown as its TeX where it brings it.
    The result still has to be cleaned.
    """
    if not _HAS_OTHERS.search(html):
        return html
    pieces = list[str]()
    is_first = True
    for piece in _TAG.split(_OTHERS_KEPT.clean(_FORMULA.sub(_formula, html))):
        name = piece.strip("</>").split(" ", 1)[0] if piece.startswith("<") else ""
        if name in _CELLS:
            pieces.append("" if piece.startswith("</") or is_first else " | ")
            is_first = False
        elif name in _OTHER_BLOCKS:
            begin, end = ("<p><strong>", "</strong></p><p>") if name in _HEADINGS else ("<p>", "</p><p>")
            pieces.append(end if piece.startswith("</") else begin)
            is_first = True
        else:
            pieces.append(piece)
    return _EMPTY.sub("", _OTHERS_KEPT.clean("".join(pieces)))


def _formula(match: re.Match[str]) -> str:
    """Write a formula as TeX between dollars, as Mastodon does; without TeX, as its characters."""
    mark = "$$" if "block" in match[1] else "$"
    tex = _TEX.search(match[2])
    return f"{mark}{tex[1]}{mark}" if tex else _ANY_TAG.sub("", match[2])


def is_deep(html: str) -> bool:
    """Tell whether cleaned markup is nested deeper than clients can walk."""
    depth = 0
    for tag in _TAG.findall(html):
        if tag not in ("<br>", "<hr>"):
            depth += -1 if tag.startswith("</") else 1
        if depth > MAX_DEPTH:
            return True
    return False


# --- Honest links -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Link:
    """A link that is being read: its opening tag, where it leads, and the pieces since then."""

    tag: str
    href: str
    pieces: list[str] = field(default_factory=list)

    def note(self) -> str:
        """Name the real host, if the link's text names another."""
        host = urlsplit(self.href).hostname or self.href.rpartition("@")[2].lower()
        named = {name.removeprefix("www.") for name in _named_hosts(_visible_text(self.pieces))}
        return f" ({escape(host)})" if named - {host.removeprefix("www.")} else ""


def _with_honest_links(html: str) -> str:
    """Unwrap links without an address, part links inside links, and add `rel` and the notes on real hosts."""
    out: list[str] = []
    link: _Link | None = None
    note = ""
    for piece in _TAG.split(html):
        if piece.startswith(("<a>", "<a ", "</a>")):
            if link:
                note = link.note()
                out += ("</a>", note)
            link = _opened(piece)
            if link:
                out.append(link.tag)
            continue
        if not piece.startswith("<"):
            piece = piece.removeprefix(note)  # it stands there already when this HTML was cleaned before
            note = ""
        if link:
            link.pieces.append(piece)
        out.append(piece)
    return "".join(out)


def _opened(tag: str) -> _Link | None:
    """Write a link's opening tag anew; None for a closing tag and for a link that lost its address.

    Mentions and hashtags stay bare as in Mastodon: they open no window that could reach back.
    """
    attributes = dict(_ATTRIBUTE.findall(tag))
    href, classes = attributes.get("href"), attributes.get("class", "")
    if not href:
        return None
    written = [f'<a href="{href}"']
    if classes:
        written.append(f'class="{classes}"')
    if "hashtag" in classes:
        written.append('rel="tag"')
    elif "mention" not in classes:
        written.append('rel="nofollow noopener noreferrer" target="_blank"')
    if "translate" in attributes:
        written.append('translate="no"')
    return _Link(" ".join(written) + ">", unescape(href))


def _visible_text(pieces: list[str]) -> str:
    """Read what a person sees of a link: not what the class `invisible` or the character set hides."""
    text: list[str] = []
    hidden = 0
    for piece in pieces:
        if piece.startswith("<span") and (hidden or "invisible" in piece):
            hidden += 1
        elif piece == "</span>" and hidden:
            hidden -= 1
        elif not hidden and not piece.startswith("<"):
            text.append(piece)
    return _UNSEEN.sub("", unicodedata.normalize("NFKC", unescape("".join(text))))


# Anything after //, and names with dots that begin a word or follow an account's or a mailbox's name.
_NAMED_HOST = re.compile(
    r"//(?P<after>[\w.-]++) | (?:^|[\s(\[<\"']|\w@) (?P<bare>[\w-]++(?:\.[\w-]++)++) (?!@)", re.VERBOSE
)
_TOP_DOMAIN = re.compile(r"[^\W\d_]{2,}|xn--[\w-]+")


def _named_hosts(text: str) -> Iterator[str]:
    for match in _NAMED_HOST.finditer(text.lower()):
        if match["after"]:
            yield match["after"].rstrip(".")
        elif _TOP_DOMAIN.fullmatch(match["bare"].rpartition(".")[2]):
            yield match["bare"]
