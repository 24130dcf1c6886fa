"""Quotes: which post a post quotes, by whose permission (FEP-044f), and who may quote it in turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from federation.protocol.members import addresses_of, first_of, list_of, parse_object_id, type_of
from federation.protocol.parts.part import Part

_MISSKEY_QUOTE = "https://misskey-hub.net/ns#_misskey_quote"
_ACTIVITY_STREAMS = "https://www.w3.org/ns/activitystreams"


@dataclass(frozen=True)
class Quoting:
    """What a post quotes, if it does, and who may quote it."""

    quoted: str | None = None
    authorization: str | None = None
    """The permission by which it does."""
    quotable_by: tuple[str, ...] | None = None
    """Whose quotes are approved: actors, their collections, PUBLIC. None: the author does not say."""


def _parse(document: dict[str, Any], development: bool) -> Quoting | None:
    found = Quoting(
        _quoted(document, development),
        parse_object_id(document.get("quoteAuthorization"), development=development),
        _quotable_by(document.get("interactionPolicy"), development),
    )
    return None if found == Quoting() else found


def _quoted(document: dict[str, Any], development: bool) -> str | None:
    """Return which post is quoted: FEP-044f, then the older ways of Fedibird, Misskey, Akkoma and FEP-e232."""
    tags = [tag for tag in list_of(document.get("tag")) if isinstance(tag, dict)]
    named = [first_of(document.get(name)) for name in ("quote", "quoteUri", "quoteUrl", "_misskey_quote")]
    named += [
        tag.get("href")
        for tag in tags
        if type_of(tag) == "Link" and _MISSKEY_QUOTE in list_of(tag.get("rel"))
    ]
    alive = (each for each in named if not (isinstance(each, dict) and type_of(each) == "Tombstone"))
    return next((uri for each in alive if (uri := parse_object_id(each, development=development))), None)


def _quotable_by(policy: object, development: bool) -> tuple[str, ...] | None:
    """Return whose quotes are welcome, whether approved at once or by hand; None when nothing is said."""
    rule = policy.get("canQuote") if isinstance(policy, dict) else None
    if not isinstance(rule, dict):
        return None
    approved = [*list_of(rule.get("automaticApproval")), *list_of(rule.get("manualApproval"))]
    return addresses_of(approved, development)


def _members(quoting: Quoting) -> dict[str, Any]:
    """Say what is quoted in all the ways that are read (federation.md §3.13)."""
    policy = {"interactionPolicy": _policy(quoting.quotable_by)}
    if quoting.quoted is None:
        return policy
    names = ("quote", "quoteUri", "quoteUrl", "_misskey_quote")
    return {
        "tag": [_link(quoting.quoted)],
        **dict.fromkeys(names, quoting.quoted),
        "quoteAuthorization": quoting.authorization,
        **policy,
    }


def _link(uri: str) -> dict[str, Any]:
    return {
        "type": "Link",
        "mediaType": f'application/ld+json; profile="{_ACTIVITY_STREAMS}"',
        "rel": _MISSKEY_QUOTE,
        "href": uri,
        "name": f"RE: {uri}",
    }


def _policy(quotable_by: tuple[str, ...] | None) -> dict[str, Any] | None:
    return None if quotable_by is None else {"canQuote": {"automaticApproval": list(quotable_by)}}


PART = Part("quote", Quoting, _parse, _members)
