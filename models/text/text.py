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
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Executor
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache, partial
from html import escape, unescape
from typing import Literal, TypeVar

import regex

from models.text.cleaning import (
    TextTooComplex,
    check_size,
    clean_document,
    clean_html,
    clean_name,
    is_seen,
    plain_text,
    storable,
)
from models.text.tags import MAX_HASHTAG_CHARACTERS, tag_key
from models.text.tokens import Hashtag, Mention, Token, Url, tokens_of

__all__ = [
    "MAX_HASHTAG_CHARACTERS",
    "MediaType",
    "Mention",
    "TextTooComplex",
    "clean_html",
    "clean_name",
    "cleaned",
    "counted_length",
    "find_hashtags",
    "find_mentions",
    "is_blank",
    "plain_text",
    "read",
    "render",
    "render_document",
    "rendered",
    "rendered_document",
]

Made = TypeVar("Made")
MediaType = Literal["text/plain", "text/markdown"]

LINK_CHARACTERS = 23
"""What an address counts for; clients read it as `characters_reserved_per_url`."""

MAX_MENTIONS = 50
MAX_HASHTAGS = 50
SHOWN_URL_CHARACTERS = 30

INLINE_CHARACTERS = 2_000
"""Shorter texts are made in less time than a thread takes to start on them. Markdown never is."""

DEADLINE_S = 2.0

NAMED_FIRST = re.compile(r"(?:@\S+\s+)*")
"""Whom a text names before it says anything."""
WORD_JOINER = "\u2060"
"""Between @ or # and a word it keeps them from being a mention or a hashtag, and nobody sees it."""

_OUR_TAG = re.compile("<[^>]*>")
_CHARACTER = regex.compile(r"\X")
_MAY_COMBINE = re.compile("[^\x00-\u02ff]")
"""Without any, as in English and French, each code point is a character."""


def find_mentions(text: str, media_type: MediaType = "text/plain") -> tuple[Mention, ...]:
    """List the people whom a text names, in order, each once, at most MAX_MENTIONS.

    Nobody is named inside an e-mail address, a URL, code, or the text of a link.
    """
    found = (token.thing for token in _tokens(text, media_type))
    return tuple(dict.fromkeys(thing for thing in found if isinstance(thing, Mention)))[:MAX_MENTIONS]


def find_hashtags(text: str, media_type: MediaType = "text/plain") -> tuple[str, ...]:
    """List the hashtags of a text without their #, in order, as first written, at most MAX_HASHTAGS.

    Spellings with the same key (models/text/tags.py) are one hashtag.
    """
    found: dict[str, str] = {}
    for token in _tokens(text, media_type):
        if isinstance(token.thing, Hashtag):
            found.setdefault(tag_key(token.thing.name), token.thing.name)
    return tuple(found.values())[:MAX_HASHTAGS]


def counted_length(text: str) -> int:
    """Count characters as people see them and clients do: a family emoji is one, and so is the end of a line.

    An address counts for LINK_CHARACTERS, and a person of another site without that.
    """
    pieces = _tokens_of(_readable(text).replace("\r\n", "\n"), code=False)
    return sum(_characters(piece) if isinstance(piece, str) else _counted(piece) for piece in pieces)


def _counted(token: Token) -> int:
    match token.thing:
        case Url():
            return LINK_CHARACTERS
        case Mention(username):
            return 1 + len(username)
    return _characters(token.written)


def _characters(text: str) -> int:
    if text.isascii() or not _MAY_COMBINE.search(text):
        return len(text)
    return len(_CHARACTER.findall(text))


def render(
    text: str, *, media_type: MediaType, mentions: Mapping[Mention, str], tag_url: Callable[[str], str]
) -> str:
    """Make the HTML of a text that one of our people wrote, in the shapes that Mastodon's clients expect.

    `mentions` maps those people of `find_mentions` who exist to their profile addresses; others stay text.
    `tag_url` is called with keys of hashtags. Raw HTML is shown, never interpreted, in Markdown too. Markdown that
    nests too deeply is flattened. Raises TextTooComplex when the result would be larger than a peer may send us.
    """
    text = _readable(text)
    check_size(text)
    linker = _Linker.of(text, media_type, mentions, tag_url)
    pieces = _pieces(text, media_type)
    html = "".join(piece if isinstance(piece, str) else linker.html(piece) for piece in pieces)
    return clean_html(html.strip())


def render_document(text: str, *, tag_url: Callable[[str], str]) -> str:
    """Make the HTML of a page that is more than a post: headings from h2 on, tables, rules. Nobody is named in it.

    Raises TextTooComplex as `render` does, and for what nests too deeply.
    """
    from models.text.markdown import TooDeep, document_of  # imported late, as in _pieces

    text = _readable(text)
    check_size(text)
    linker = _Linker.of(text, "text/markdown", {}, tag_url)
    try:
        pieces = document_of(text)
    except TooDeep as error:
        raise TextTooComplex("blocks nest too deeply") from error
    html = "".join(piece if isinstance(piece, str) else linker.html(piece) for piece in pieces)
    return clean_document(html.strip())


def is_blank(text: str, media_type: MediaType) -> bool:
    """Tell whether nothing of a text can be seen once it is rendered."""
    if media_type == "text/plain":
        return not is_seen(_readable(text))
    pieces = _pieces(_readable(text), media_type)
    return not any(isinstance(piece, Token) or is_seen(unescape(_OUR_TAG.sub("", piece))) for piece in pieces)


async def read(
    text: str, media_type: MediaType, *, executor: Executor | None = None, deadline_s: float = DEADLINE_S
) -> None:
    """Take a text apart off the event loop where that may take long: what is asked of it afterwards is known at once.

    Raises TextTooComplex as `rendered` does.
    """
    if media_type == "text/markdown":
        await _off_loop(partial(_pieces, _readable(text), media_type), executor, deadline_s)


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


async def rendered_document(
    text: str,
    *,
    tag_url: Callable[[str], str],
    executor: Executor | None = None,
    deadline_s: float = DEADLINE_S,
) -> str:
    """Render as `render_document` does, off the event loop; see `rendered`."""
    return await _off_loop(partial(render_document, text, tag_url=tag_url), executor, deadline_s)


async def cleaned(html: str, *, executor: Executor | None = None, deadline_s: float = DEADLINE_S) -> str:
    """Clean as `clean_html` does, off the event loop where it may take long; see `rendered`."""
    if len(html) <= INLINE_CHARACTERS:
        return clean_html(html)
    return await _off_loop(partial(clean_html, html), executor, deadline_s)


async def _off_loop(work: Callable[[], Made], executor: Executor | None, deadline_s: float) -> Made:
    future = asyncio.get_running_loop().run_in_executor(executor, work)
    try:
        return await asyncio.wait_for(future, deadline_s)
    except TimeoutError:
        raise TextTooComplex(f"not done in {deadline_s} seconds") from None


@lru_cache(maxsize=64)
def _readable(text: str) -> str:
    """Give what people typed one spelling: é is one character, whichever way their keyboard makes it."""
    return unicodedata.normalize("NFC", storable(text))


@lru_cache(maxsize=64)  # Publishing asks for the people, the hashtags and the HTML of one text.
def _pieces(text: str, media_type: MediaType) -> tuple[str | Token, ...]:
    """Take a readable text apart: HTML, and what may become links in it."""
    if media_type == "text/markdown":
        from models.text.markdown import (  # imported late: many processes never see Markdown
            TooDeep,
            pieces_of,
        )

        with suppress(TooDeep):
            return tuple(pieces_of(text))
    return tuple(_plain_pieces(text))


@lru_cache(maxsize=64)  # Most plain texts are counted as they are rendered.
def _tokens_of(text: str, *, code: bool) -> tuple[str | Token, ...]:
    return tuple(tokens_of(text, code=code))


def _plain_pieces(text: str) -> Iterator[str | Token]:
    text = "\n".join(line.rstrip() for line in text.strip().splitlines())
    yield "<p>" if text else ""
    for piece in _tokens_of(text, code="`" in text):
        if isinstance(piece, Token) and piece.thing:
            yield piece
        else:
            shown = escape(piece.written if isinstance(piece, Token) else piece, quote=False)
            yield re.sub(r"\n\n+", "</p><p>", shown).replace("\n", "<br>")
    yield "</p>" if text else ""


@lru_cache(maxsize=64)
def _tokens(text: str, media_type: MediaType) -> tuple[Token, ...]:
    return tuple(piece for piece in _pieces(_readable(text), media_type) if isinstance(piece, Token))


# --- Making HTML --------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Linker:
    """What may become a link in one text, and how it is written."""

    mentions: Mapping[Mention, str]
    tag_url: Callable[[str], str]
    hashtags: frozenset[str]
    shared_usernames: frozenset[str]

    @classmethod
    def of(
        cls, text: str, media_type: MediaType, mentions: Mapping[Mention, str], tag_url: Callable[[str], str]
    ) -> "_Linker":
        hashtags = frozenset(tag_key(name) for name in find_hashtags(text, media_type))
        named = {each: mentions[each] for each in find_mentions(text, media_type) if each in mentions}
        usernames = [mention.username for mention in named]
        shared = frozenset(name for name in usernames if usernames.count(name) > 1)
        return cls(named, tag_url, hashtags, shared)

    def html(self, token: Token) -> str:
        """Write a token as HTML: a link where there is one, else the characters as they stand."""
        match token.thing:
            case Url(address):
                return _url_html(address)
            case Mention() as mention if mention in self.mentions:
                handle = token.written[1:]
                is_shared = mention.username in self.shared_usernames
                name = handle if is_shared else handle.partition("@")[0]
                return _mention_html(self.mentions[mention], name)
            case Hashtag(name) if (key := tag_key(name)) in self.hashtags:
                return _hashtag_html(self.tag_url(key), name)
        return escape(token.written, quote=False)


def _mention_html(profile_url: str, name: str) -> str:
    link = f'<a href="{escape(profile_url)}" class="u-url mention">@<span>{escape(name)}</span></a>'
    return f'<span class="h-card" translate="no">{link}</span>'


def _hashtag_html(tag_url: str, name: str) -> str:
    return f'<a href="{escape(tag_url)}" class="mention hashtag" rel="tag">#<span>{escape(name)}</span></a>'


def link_html(address: str) -> str:
    """Return an address of ours as a link, as it stands in a text."""
    return _url_html(address)


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
