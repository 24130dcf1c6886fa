"""Roles by the one word that they had before there were several: what an admin of then has now (migration 0018)."""

from models.core.live import Live
from outbox.people.roles import set_roles

FORMER = {
    "member": (),
    "communicator": ("communicator",),
    "moderator": ("moderator",),
    "admin": ("site", "federation", "people", "communicator", "moderator"),
}


async def set_role(username: str, role: str, *, by: str, even_last: bool = False) -> None:
    """Give somebody the roles of a word, and no other."""
    await set_roles(Live(), username, FORMER.get(role, (role,)), by=by, even_last=even_last)
