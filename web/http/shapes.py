"""Filters of templates that turn members of entities into HTML: emoji in names, links that stay on this site, faces.

Texts of posts come as HTML that was made and cleaned in models/text; nothing here lets more through.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from html import unescape
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from markupsafe import Markup, escape

Entity = Mapping[str, Any]

_TAG = re.compile(r"""(<(?:[^>"']|"[^"]*"|'[^']*')*>)""")
_BREAK = re.compile(r"<(?:br|/?(?:p|li|ul|ol|h[1-6]|pre|blockquote|div|td|tr))\b[^>]*>")
_NAMES = re.compile(
    r'<p>((?:\s*<span class="h-card"[^>]*><a [^>]*mention"[^>]*>@<span>[^<]*</span></a></span>)+(?:\s|<br ?/?>)*)'
)
_LINK = re.compile(r"""<a (?:[^>"']|"[^"]*"|'[^']*')*>""")
_ADDRESS = re.compile(r'href="([^"]*)"')
_HASHTAG = re.compile(r' class="[^"]*\bhashtag\b')


def with_emoji(text: str, emojis: Sequence[Entity]) -> Markup:
    """Return a plain text as HTML with its custom emoji as pictures."""
    return _pictured(str(escape(text)), emojis)


def content(entity: Entity) -> Markup:
    """Return the text of a post with its emoji as pictures, and its mentions and hashtags leading to pages of ours."""
    people = {str(escape(each["url"])): f"/@{each['acct']}" for each in entity["mentions"]}
    local = _LINK.sub(lambda link: _local(link[0], people), entity["content"])
    if group := entity["audience"]["group"]:
        local = _without(local, group["acct"])
    return _pictured(local, entity["emojis"])


def _without(html: str, group: str) -> str:
    """Leave out the mention at the beginning that puts a post into its group: the chip beside says it."""
    href = re.escape(str(escape(f"/@{group}")))
    return re.sub(
        rf'^<p>(<span[^>]*>)?<a [^>]*href="{href}"[^>]*>@<span>[^<]*</span></a>(?(1)</span>) ', "<p>", html
    )


def profile_text(html: str, emojis: Sequence[Entity]) -> Markup:
    """Return the HTML of a profile with its emoji as pictures."""
    return _pictured(html, emojis)


def _local(link: str, people: Mapping[str, str]) -> str:
    address = _ADDRESS.search(link)
    if not address:
        return link
    path = people.get(address[1], "")
    if not path and _HASHTAG.search(link):
        name = unquote(urlsplit(address[1]).path.rstrip("/").rpartition("/")[2])
        path = f"/tags/{quote(name, safe='')}" if name else ""
    return link.replace(address[0], f'href="{escape(path)}"') if path else link


def _pictured(html: str, emojis: Sequence[Entity]) -> Markup:
    if not emojis:
        return Markup(html)
    pictures = {each["shortcode"]: each["url"] for each in emojis}
    named = re.compile(":(" + "|".join(map(re.escape, pictures)) + "):")
    pieces = _TAG.split(html)
    pieces[::2] = [
        named.sub(lambda found: _picture(found[1], pictures[found[1]]), each) for each in pieces[::2]
    ]
    return Markup("".join(pieces))


def _picture(name: str, url: str) -> str:
    return f'<img class="emoji" src="{escape(url)}" alt=":{escape(name)}:" title=":{escape(name)}:" loading="lazy">'


def without_names(html: str) -> str:
    """Return the HTML of a message without the names of those whom it is for, where it begins with them."""
    names = _NAMES.match(html)
    return html[: names.start(1)] + html[names.end(1) :] if names else html


def plain(html: str) -> str:
    """Return the words of a text that is HTML, on one line."""
    return " ".join(unescape(_TAG.sub("", _BREAK.sub(" ", html))).split())


def path_of(entity: Entity) -> str:
    """Return the path of our page about a post."""
    return f"/@{entity['account']['acct']}/{entity['id']}"


def name_of(account: Entity) -> str:
    return account["display_name"] or account["username"]


def initials(name: str) -> str:
    """Return one or two letters for who has no picture."""
    words = re.findall(r"\w+", name)
    return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper() or "?"


def hue(account_id: str) -> str:
    """Return the class of the colour of who has no picture, the same on every page."""
    return f"h{int(account_id) * 2654435761 % 2**32 % 12}"


def has_picture(account: Entity) -> bool:
    return not account["avatar_static"].endswith("/static/avatar.png")


def reading_minutes(html: str) -> int:
    """Estimate how long a text takes to read: 200 words a minute."""
    return max(1, round(len(_TAG.sub(" ", html).split()) / 200))


SHAPES: dict[str, Callable[..., Any]] = {
    each.__name__: each
    for each in (
        with_emoji,
        content,
        profile_text,
        plain,
        without_names,
        path_of,
        name_of,
        initials,
        hue,
        has_picture,
        reading_minutes,
    )
}
"""Filters of templates, by name."""
