"""Addresses of an object: visibility into `to` and `cc`, and back.

`models.core.visibility` decides who may then see a post; `outbox` decides which inboxes get it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from federation.protocol.vocabulary import PUBLIC

_PUBLIC_SPELLINGS = frozenset({PUBLIC, "as:Public", "Public"})


def is_public(uri: object) -> bool:
    """Tell whether an address is the public one, in any of the three spellings that JSON-LD makes equal."""
    return isinstance(uri, str) and uri in _PUBLIC_SPELLINGS


def audience(
    visibility: str, followers: str, mentioned: Sequence[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return `to` and `cc` for a visibility, as Mastodon writes them.

    Raises ValueError for an unknown one.
    """
    people = tuple(mentioned)
    match visibility:
        case "public":
            return (PUBLIC,), (followers, *people)
        case "unlisted":
            return (followers,), (PUBLIC, *people)
        case "private":
            return (followers,), people
        case "direct":
            return people, ()
    raise ValueError(f"no visibility is called {visibility!r}")


def visibility_of(
    to: Collection[str],
    cc: Collection[str],
    followers: str | None,
) -> str:
    """Read the visibility off the addresses, as Mastodon does: public, unlisted, private or direct.

    Mastodon splits the last into `direct` and `limited` by whether everybody addressed is also mentioned. Both are
    direct here: a post that is not addressed to the followers is not shown to them.
    """
    if any(map(is_public, to)):
        return "public"
    if any(map(is_public, cc)):
        return "unlisted"
    if followers and followers in to:
        return "private"
    return "direct"
