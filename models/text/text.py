"""Text in, safe HTML out: the only HTML makers of the product.

Here: the mentions, hashtags and addresses of what our people type, and its HTML, from plain text or Markdown. What
other sites send is cleaned by models/text/cleaning.py, whose functions are offered here too; everything that leaves
`render` has gone through `clean_html`, so there is one door to hold shut.

Not here: the people behind mentions (the caller looks them up and passes profile addresses), canonical host names
(federation/protocol/urls.py), and page templates (web/templates, which escape by themselves).

The functions without `async` are pure and may take tenths of a second on hostile input; request handlers and workers
use `rendered` and `cleaned`, which know when to leave the event loop.
"""

import asyncio
import re
import unicodedata
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import lru_cache, partial
from html import escape
from itertools import takewhile
from typing import TYPE_CHECKING, Literal

from models.text.cleaning import (
    TextTooComplex,
    check_size,
    clean_html,
    clean_name,
    paragraphs,
    plain_text,
    safe_href,
    storable,
)

if TYPE_CHECKING:
    from markdown import Markdown

__all__ = [
    "MediaType",
    "Mention",
    "TextTooComplex",
    "clean_html",
    "clean_name",
    "cleaned",
    "counted_length",
    "find_hashtags",
    "find_mentions",
    "plain_text",
    "render",
    "rendered",
]

MediaType = Literal["text/plain", "text/markdown"]

LINK_CHARACTERS = 23
"""What an address counts for; clients read it as `characters_reserved_per_url`."""

MAX_MENTIONS = 50
MAX_HASHTAGS = 50
MAX_HASHTAG_CHARACTERS = 100
SHOWN_URL_CHARACTERS = 30

MAX_COSTLY_MARKS = 100
"""Python-Markdown is quadratic in brackets and in unclosed fences: 2,000 brackets take 1.2 s, 100 take 4 ms."""

INLINE_CHARACTERS = 2_000
"""Shorter texts are made in less time than a thread takes to start on them. Markdown never is."""

DEADLINE_S = 2.0


@dataclass(frozen=True)
class Mention:
    """A person named in a text, in lower case; `host` is empty for a local person and may carry a port."""

    username: str
    host: str


def find_mentions(text: str) -> tuple[Mention, ...]:
    """List the people whom a text names, in order, each once, at most MAX_MENTIONS.

    Nobody is named inside an e-mail address, a URL, or code between backticks.
    """
    found = (token.thing for token in _tokens(_readable(text)))
    return tuple(dict.fromkeys(thing for thing in found if isinstance(thing, Mention)))[:MAX_MENTIONS]


def find_hashtags(text: str) -> tuple[str, ...]:
    """List the hashtags of a text without their #, in order, as first written, at most MAX_HASHTAGS.

    Spellings that differ only in case are one hashtag: store and compare them by `str.casefold`.
    """
    found: dict[str, str] = {}
    for token in _tokens(_readable(text)):
        if isinstance(token.thing, _Hashtag):
            found.setdefault(token.thing.name.casefold(), token.thing.name)
    return tuple(found.values())[:MAX_HASHTAGS]


def counted_length(text: str) -> int:
    """Count characters as clients do: an address counts for LINK_CHARACTERS, whatever its length."""
    text = _readable(text)
    addresses = [token for token in _tokens(text) if isinstance(token.thing, _Url)]
    return len(text) + sum(LINK_CHARACTERS - (address.end - address.start) for address in addresses)


def render(
    text: str, *, media_type: MediaType, mentions: Mapping[Mention, str], tag_url: Callable[[str], str]
) -> str:
    """Make the HTML of a text that one of our people wrote, in the shapes that Mastodon's clients expect.

    `mentions` maps those people of `find_mentions` who exist to their profile addresses; others stay text.
    `tag_url` is called with case-folded hashtags. Raw HTML is shown, never interpreted, in Markdown too. Markdown that
    would cost too much (see MAX_COSTLY_MARKS) or nests too deeply is shown as plain text.
    Raises TextTooComplex when the result would be larger than a peer may send us.
    """
    text = _readable(text)
    check_size(text)
    linker = _Linker.of(text, mentions, tag_url)
    html = _markdown(text, linker) if media_type == "text/markdown" else _plain(text, linker)
    return clean_html(html)


async def rendered(
    text: str,
    *,
    media_type: MediaType,
    mentions: Mapping[Mention, str],
    tag_url: Callable[[str], str],
    executor: Executor | None = None,
    deadline_s: float = DEADLINE_S,
) -> str:
    """Render as `render` does, off the event loop where it may take long.

    `executor` defaults to the loop's own. Raises TextTooComplex after `deadline_s`; the thread is left to finish.
    """
    work = partial(render, text, media_type=media_type, mentions=mentions, tag_url=tag_url)
    if media_type == "text/plain" and len(text) <= INLINE_CHARACTERS:
        return work()
    return await _off_loop(work, executor, deadline_s)


async def cleaned(html: str, *, executor: Executor | None = None, deadline_s: float = DEADLINE_S) -> str:
    """Clean as `clean_html` does, off the event loop where it may take long; see `rendered`."""
    if len(html) <= INLINE_CHARACTERS:
        return clean_html(html)
    return await _off_loop(partial(clean_html, html), executor, deadline_s)


async def _off_loop(work: Callable[[], str], executor: Executor | None, deadline_s: float) -> str:
    future = asyncio.get_running_loop().run_in_executor(executor, work)
    try:
        return await asyncio.wait_for(future, deadline_s)
    except TimeoutError:
        raise TextTooComplex(f"not done in {deadline_s} seconds") from None


def _readable(text: str) -> str:
    """Give what people typed one spelling: é is one character, whichever way their keyboard makes it."""
    return unicodedata.normalize("NFC", storable(text))


# --- Tokens -------------------------------------------------------------------------------------------------------

# An e-mail address needs no branch: its @ follows a word. Names stay whole or are not taken at all (the atomic
# group), so @ana@lyon.corp.example@x is nobody. A Latin letter ends no name, but @anaさん is how Tokyo writes.
_TOKEN = re.compile(
    r"""
      (?<!`)```[\s\S]*?``` | (?<!`)(?P<ticks>`{1,2})(?!`)[^`\n]+(?P=ticks)(?!`)
    | (?<![A-Za-z0-9])(?P<url>(?i:https?)://[^\s<>"`\\\x00-\x1f]+)
    | (?<![\w/=@\\])@(?>
        (?P<username>[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,62}[A-Za-z0-9_])?)
        (?:@(?P<host>(?:\w(?:[\w-]{0,61}\w)?\.)*\w(?:[\w-]{0,61}\w)?(?::\d{2,5}(?!\d))?))?
      )(?![A-Za-z0-9_@\u00c0-\u024f])
    | (?<![\w/&\#\\])\#(?P<hashtag>\w[^\s\#]*)
    """,
    re.VERBOSE,
)


@dataclass(frozen=True)
class _Hashtag:
    name: str


@dataclass(frozen=True)
class _Url:
    address: str


@dataclass(frozen=True)
class _Token:
    """A stretch of a text that may become a link, or that is known to be none (`thing` is None)."""

    start: int
    end: int
    thing: Mention | _Hashtag | _Url | None


@lru_cache(maxsize=64)  # Publishing asks for the length, the people, the hashtags and the HTML of one text.
def _tokens(text: str) -> tuple[_Token, ...]:
    tokens: list[_Token] = []
    position = 0
    while match := _TOKEN.search(text, position):
        tokens.append(_token_of(match))
        position = tokens[-1].end
    return tuple(tokens)


def _token_of(match: re.Match[str]) -> _Token:
    start = match.start()
    if match["url"]:
        address = _without_trail(match["url"])
        return _Token(start, start + len(address), _Url(address) if safe_href(address) else None)
    if match["username"]:
        return _Token(start, match.end(), Mention(match["username"].lower(), (match["host"] or "").lower()))
    if match["hashtag"]:
        name = "".join(takewhile(_may_be_in_hashtag, match["hashtag"]))
        is_hashtag = len(name.casefold()) <= MAX_HASHTAG_CHARACTERS and any(char.isalpha() for char in name)
        return _Token(start, start + 1 + len(name), _Hashtag(name) if is_hashtag else None)
    return _Token(start, match.end(), None)


def _may_be_in_hashtag(char: str) -> bool:
    # Marks are parts of letters in the scripts of India and South-East Asia; \w leaves them out.
    return char == "_" or unicodedata.category(char)[0] in "LMN"


def _without_trail(url: str) -> str:
    """Leave out the punctuation of the sentence round a URL, and a parenthesis that was opened before it."""
    end = len(url)
    unopened = url.count(")") - url.count("(")
    while url[end - 1] in ".,;:!?'*_~]}>…。、，！？）」』" or (url[end - 1] == ")" and unopened > 0):
        unopened -= url[end - 1] == ")"
        end -= 1
    return url[:end]


# --- Making HTML --------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Linker:
    """What may become a link in one text, and how it is written."""

    mentions: Mapping[Mention, str]
    tag_url: Callable[[str], str]
    hashtags: frozenset[str]
    shared_usernames: frozenset[str]

    @classmethod
    def of(cls, text: str, mentions: Mapping[Mention, str], tag_url: Callable[[str], str]) -> "_Linker":
        hashtags = frozenset(name.casefold() for name in find_hashtags(text))
        named = {mention: mentions[mention] for mention in find_mentions(text) if mention in mentions}
        usernames = [mention.username for mention in named]
        shared = frozenset(name for name in usernames if usernames.count(name) > 1)
        return cls(named, tag_url, hashtags, shared)

    def html(self, token: _Token, text: str) -> str:
        """Write a token of `text` as HTML: a link where there is one, else the characters as they stand."""
        written = text[token.start : token.end]
        match token.thing:
            case _Url(address):
                return _url_html(address)
            case Mention() as mention if mention in self.mentions:
                handle = written[1:]
                is_shared = mention.username in self.shared_usernames
                name = handle if is_shared else handle.partition("@")[0]
                return _mention_html(self.mentions[mention], name)
            case _Hashtag(name) if name.casefold() in self.hashtags:
                return _hashtag_html(self.tag_url(name.casefold()), name)
        return escape(written, quote=False)


def _mention_html(profile_url: str, name: str) -> str:
    link = f'<a href="{escape(profile_url)}" class="u-url mention">@<span>{escape(name)}</span></a>'
    return f'<span class="h-card" translate="no">{link}</span>'


def _hashtag_html(tag_url: str, name: str) -> str:
    return f'<a href="{escape(tag_url)}" class="mention hashtag" rel="tag">#<span>{escape(name)}</span></a>'


def _url_html(address: str) -> str:
    """Shorten a long address for the eye; copying still gives the whole. The host is never cut."""
    scheme, rest = address.split("//", 1)
    prefix = f"{scheme}//www." if rest.startswith("www.") else f"{scheme}//"
    rest = rest.removeprefix("www.")
    host = re.split("[/?#]", rest, maxsplit=1)[0]
    cut = max(SHOWN_URL_CHARACTERS, len(host))
    spans = _span("invisible", prefix)
    if len(rest) > cut:
        spans += _span("ellipsis", rest[:cut]) + _span("invisible", rest[cut:])
    else:
        spans += _span("", rest)
    return f'<a href="{escape(address)}" translate="no">{spans}</a>'


def _span(css_class: str, text: str) -> str:
    return f'<span class="{css_class}">{escape(text)}</span>'


def _plain(text: str, linker: _Linker) -> str:
    text = "\n".join(line.rstrip() for line in text.strip().splitlines())
    pieces: list[str] = []
    position = 0
    for token in _tokens(text):
        pieces += (escape(text[position : token.start], quote=False), linker.html(token, text))
        position = token.end
    pieces.append(escape(text[position:], quote=False))
    return paragraphs("".join(pieces))


# --- Markdown -----------------------------------------------------------------------------------------------------

# With a space after the marks: "#kudos to Ana" is a hashtag, not a heading.
_HEADING = re.compile(r"(?:^|\n)(?P<level>#{1,6})[ \t]+(?P<header>[^\n]*[^\n#])#*(?:\n|$)")
_HEADING_TAG = re.compile(r"<(/?)h[1-6]>")


def _markdown(text: str, linker: _Linker) -> str:
    if max(text.count("["), text.count("```") + text.count("~~~")) > MAX_COSTLY_MARKS:
        return _plain(text, linker)
    try:
        html: str = _markdown_converter(linker).convert(text)
    except RecursionError:  # lists in lists in lists; Python-Markdown descends by recursion
        return _plain(text, linker)
    # Posts know no headings, and clients would show them as large as their own.
    return _HEADING_TAG.sub(lambda tag: "</strong></p>" if tag[1] else "<p><strong>", html)


def _markdown_converter(linker: _Linker) -> "Markdown":
    """Build a converter that leaves raw HTML and images alone and knows our links; one for each text, 0.3 ms."""
    from markdown import Markdown  # imported late: many processes never see Markdown
    from markdown.blockprocessors import HashHeaderProcessor
    from markdown.extensions.fenced_code import FencedCodeExtension
    from markdown.extensions.nl2br import Nl2BrExtension
    from markdown.extensions.sane_lists import SaneListExtension
    from markdown.inlinepatterns import InlineProcessor

    class Links(InlineProcessor):
        ANCESTOR_EXCLUDES = ("a",)

        def handleMatch(self, m: re.Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override]
            token = _token_of(m)
            return md.htmlStash.store(linker.html(token, data)), token.start, token.end

    class Headings(HashHeaderProcessor):
        RE = _HEADING

    md = Markdown(extensions=[FencedCodeExtension(), Nl2BrExtension(), SaneListExtension()])
    md.preprocessors.deregister("html_block")
    for pattern in ("html", "image_link", "image_reference", "short_image_ref"):
        md.inlinePatterns.deregister(pattern)
    md.parser.blockprocessors.deregister("code")  # indented: pasted mail is not code; between backticks is
    md.parser.blockprocessors.register(Headings(md.parser), "hashheader", 70)
    links = Links("", md)
    links.compiled_re = _TOKEN
    md.inlinePatterns.register(links, "links", 115)  # after Markdown's own links, before emphasis
    return md
