"""What in a text may become a link: people, hashtags and addresses, as they are found in what is shown of it.

Pure functions over one stretch of visible text. What is visible of Markdown is models/text/markdown.py's matter, and
how a link is written models/text/text.py's.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import regex

from models.text.cleaning import safe_href
from models.text.tags import is_tag_length


@dataclass(frozen=True)
class Mention:
    """A person named in a text, in lower case; `host` is empty for a local person and may carry a port."""

    username: str
    host: str


@dataclass(frozen=True)
class Hashtag:
    name: str


@dataclass(frozen=True)
class Url:
    address: str


@dataclass(frozen=True)
class Token:
    """A stretch of a text that may become a link, or that is known to be none (`thing` is None)."""

    written: str
    thing: Mention | Hashtag | Url | None


QUOTES = "«»“”„‟‹›「」『』"
"""Marks that stand round an address, and never in one. An apostrophe may stand in a path: …/wiki/L’Équipe."""

# An e-mail address needs no branch: its @ follows a word. Names stay whole or are not taken at all (the atomic
# group), so @ana@lyon.corp.example@x is nobody. A Latin letter ends no name, but @anaさん is how Tokyo writes.
_URL = rf"(?<![A-Za-z0-9])(?P<url>[hH][tT][tT][pP][sS]?://[^\s<>\"`\\\x00-\x1f{QUOTES}]+)"
_NAMES = r"""
      (?<![\w/=@\\])@(?>
        (?P<username>[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,62}[A-Za-z0-9_])?)
        (?:@(?P<host>(?:\w(?:[\w-]{0,61}\w)?\.)*\w(?:[\w-]{0,61}\w)?(?::\d{2,5}(?!\d))?))?
      )(?![A-Za-z0-9_@\u00c0-\u024f])
    | (?<![\w/&\#＃\\])[\#＃](?P<hashtag>\w[^\s\#＃]*)
"""
_CODE = r"(?<!`)```[\s\S]*?``` | (?<!`)(?P<ticks>`{1,2})(?!`)[^`\n]+(?P=ticks)(?!`)"
_IN_TEXT = re.compile(f"{_URL} | {_NAMES}", re.VERBOSE)
_IN_PLAIN_TEXT = re.compile(f"{_CODE} | {_URL} | {_NAMES}", re.VERBOSE)
ADDRESS = re.compile(_URL)
_IN_HOST = re.compile(r"[/?#]")
_APOSTROPHE = re.compile("['’‘]")

_SEPARATORS = "·・\u200c"
"""Stand inside a hashtag as part of it: #collaborateur·rice, #スター・ウォーズ. As Mastodon has them."""

# Marks are parts of letters in the scripts of India and South-East Asia; \w leaves them out.
_HASHTAG = regex.compile(rf"[\p{{L}}\p{{M}}\p{{N}}_{_SEPARATORS}]*+")


def tokens_of(text: str, *, code: bool = False) -> Iterator[str | Token]:
    """Take a text apart: what may be a link, and what stands between. `code`: leave what is between backticks alone."""
    pattern = _IN_PLAIN_TEXT if code else _IN_TEXT
    position = 0
    while match := pattern.search(text, position):
        yield text[position : match.start()]
        token = _token_of(match)
        yield token
        position = match.start() + len(token.written)
    yield text[position:]


def address_at(text: str, start: int) -> Token | None:
    """Return the address that begins there; None when there is none that may be a link."""
    match = ADDRESS.match(text, start)
    token = _url_token(match["url"]) if match else None
    return token if token and token.thing else None


def _token_of(match: re.Match[str]) -> Token:
    if match["url"]:
        return _url_token(match["url"])
    if match["username"]:
        return Token(match[0], Mention(match["username"].lower(), (match["host"] or "").lower()))
    if match["hashtag"]:
        name = _HASHTAG.match(match["hashtag"])[0].rstrip(_SEPARATORS)
        is_hashtag = is_tag_length(name) and any(char.isalpha() for char in name)
        return Token(match[0][0] + name, Hashtag(name) if is_hashtag else None)
    return Token(match[0], None)


def _url_token(url: str) -> Token:
    address = _without_trail(_with_a_host_without_quotes(url))
    return Token(address, Url(address) if safe_href(address) else None)


def _with_a_host_without_quotes(url: str) -> str:
    """End an address at an apostrophe in its host: https://foo.example's plan."""
    host = url.index("//") + 2
    path = _IN_HOST.search(url, host)
    quote = _APOSTROPHE.search(url, host, path.start() if path else len(url))
    return url[: quote.start()] if quote else url


def _without_trail(url: str) -> str:
    """Leave out the punctuation of the sentence round a URL, and a parenthesis that was opened before it."""
    end = len(url)
    unopened = url.count(")") - url.count("(")
    while url[end - 1] in ".,;:!?'’‘*_~]}>…。、，！？）」』" or (url[end - 1] == ")" and unopened > 0):
        unopened -= url[end - 1] == ")"
        end -= 1
    return url[:end]
