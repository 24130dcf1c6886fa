"""What an application may be granted: Mastodon's scopes, which includes which, and who may grant and use them.

The scope that a call demands is in its route (web/http/security.py).
"""

SCOPES = {
    "read": (
        "accounts blocks bookmarks favourites filters follows lists mutes notifications search statuses"
    ),
    "write": (
        "accounts blocks bookmarks conversations favourites filters follows lists media mutes notifications"
        " reports statuses"
    ),
    "follow": "",
    "push": "",
    "profile": "",
}
"""Scopes that can be granted, and the parts of those that have parts (`read:accounts`)."""

_ADMIN_PARTS = ("accounts", "reports", "domain_allows", "domain_blocks", "email_domain_blocks")
ADMIN_SCOPES = frozenset(
    scope
    for verb in ("admin:read", "admin:write")
    for scope in (verb, *(f"{verb}:{part}" for part in _ADMIN_PARTS))
)
"""Scopes that only people with the duty `admin_api` can grant, and use as far as their roles go. There is no scope `admin` alone,
as there is none in Mastodon."""

ALL_SCOPES = (
    *(name for top, parts in SCOPES.items() for name in (top, *(f"{top}:{p}" for p in parts.split()))),
    *sorted(ADMIN_SCOPES),
)

AS_A_GROUP = frozenset(
    {"read", "push", "profile"}
    | {f"read:{part}" for part in SCOPES["read"].split()}
    | {
        f"write:{part}"
        for part in ("accounts", "conversations", "follows", "media", "notifications", "statuses")
    }
)
"""Scopes of somebody who acts as a group: no reports, blocks and favourites, which only a person makes."""

_FOLLOW = frozenset({"follows", "blocks", "mutes"})
"""The scopes that the old scope `follow` covers, reading and writing."""


def covers(granted: str, wanted: str) -> bool:
    """Tell whether a granted scope includes a wanted one."""
    part = wanted.partition(":")[2]
    return f"{wanted}:".startswith(f"{granted}:") or (granted == "follow" and part in _FOLLOW)
