"""Roles as clients have them: one a person, with bits that say what it may; and those that everybody may see."""

from collections.abc import Collection, Mapping
from typing import Any

from models.people.roles import ROLES, may

PERMISSIONS: Mapping[str, int] = {
    # devops, settings, taxonomies, rules, custom emoji
    "site": 1 << 1 | 1 << 6 | 1 << 8 | 1 << 12 | 1 << 14,
    # federation, blocks
    "federation": 1 << 5 | 1 << 7,
    # users, roles, user access, delete user data
    "people": 1 << 10 | 1 << 17 | 1 << 18 | 1 << 19,
    # announcements
    "communicator": 1 << 13,
    # reports, users (whom the same calls list)
    "moderator": 1 << 4 | 1 << 10,
    # audit log
    "records": 1 << 2,
    # dashboard
    "analyst": 1 << 3,
}
"""Mastodon's bits (UserRole::FLAGS) of what each of our roles may. None has the first, which would be all of them."""
NAMES: Mapping[str, str] = {
    "member": "Member",
    "admin": "Administrator",
    "site": "Site administrator",
    "federation": "Federation administrator",
    "people": "People administrator",
    "communicator": "Communicator",
    "moderator": "Moderator",
    "records": "Records officer",
    "analyst": "Analyst",
}


def role_entity(roles: Collection[str]) -> dict[str, Any]:
    """Render what somebody may as the one role that clients know: named by the first they have, with the bits of all."""
    first = next((role for role in ROLES if role in roles), "member")
    bits = 0
    for role in roles:
        bits |= PERMISSIONS.get(role, 0)
    return {
        "id": first,
        "name": NAMES[first],
        "color": "",
        "permissions": str(bits),
        "highlighted": first != "member",
    }


def public_roles(roles: Collection[str]) -> list[dict[str, str]]:
    """Render the roles that everybody may see: whom to ask. Which doors an admin has is nobody's matter."""
    shown = [
        ("admin", may(roles, "admin")),
        *((role, role in roles) for role in ("moderator", "communicator")),
    ]
    return [{"id": role, "name": NAMES[role], "color": ""} for role, is_held in shown if is_held]
