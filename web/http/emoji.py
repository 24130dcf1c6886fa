"""Custom emoji as clients see them: the entity, and which ones a rendered text names."""

from collections.abc import Iterable, Mapping
from typing import Any

from models.core.database import Record
from models.core.site import Site
from models.files.emoji import emoji_records, names_in
from web.http.attachments import picture_urls

Known = Mapping[tuple[str, str], Record]
"""Emoji by the host whose they are, "" for ours, and their name."""


def emoji_entity(site: Site, emoji: Record) -> dict[str, Any]:
    url, still = picture_urls(site, emoji["media_id"], "")
    return {
        "shortcode": emoji["name"],
        "url": url,
        "static_url": still,
        "visible_in_picker": not emoji["host"],
        "category": emoji["category"] or None,
    }


def emojis_in(site: Site, known: Known, host: str, *texts: str) -> list[dict[str, Any]]:
    """Render those emoji of a host that texts name."""
    names = sorted(names_in(*texts))
    return [emoji_entity(site, known[host, name]) for name in names if (host, name) in known]


def texts_of_account(account: Record) -> tuple[str, ...]:
    return account["display_name"], account["note"], account["fields_json"]


def texts_of_post(post: Record) -> tuple[str, ...]:
    return post["title"], post["content"], post["summary"]


def host_of(post: Record) -> str:
    """Return whose emoji a post names: those of the server that its id is on."""
    return "" if post["local"] else str(post["uri"]).split("/")[2]


async def known_in_accounts(accounts: Iterable[Record]) -> Known:
    """Look up what accounts name, in one statement, none when they name nothing."""
    found = list(accounts)
    names = {name for each in found for name in names_in(*texts_of_account(each))}
    return await emoji_records(names, {each["host"] for each in found})


async def known_in_posts(posts: Iterable[Record]) -> Known:
    """Look up what posts name, in one statement, none when they name nothing."""
    found = list(posts)
    names = {name for each in found for name in names_in(*texts_of_post(each))}
    return await emoji_records(names, {host_of(each) for each in found})


def split_reaction(emoji: str) -> tuple[str, str]:
    """Return (host, name) of the custom emoji that a stored reaction is; ("", "") for a Unicode one."""
    if not (emoji.startswith(":") and emoji.endswith(":")):
        return "", ""
    name, _, host = emoji[1:-1].partition("@")
    return host, name


async def known_in_reactions(emojis: Iterable[str]) -> Known:
    """Look up the custom emoji among reactions, in one statement, none when there are none."""
    custom = [split_reaction(emoji) for emoji in emojis if emoji.startswith(":")]
    return await emoji_records({name for _, name in custom}, {host for host, _ in custom})
