"""Acting as a group, as its moderators may by an app that is logged in as it (outbox/groups/tools.py, `act_as`)."""

from models.core.audit import record
from models.core.transaction import transaction
from models.people.oauth import Grant


async def note_acting(grant: Grant, what: str) -> None:
    """Record in advance who does something as a group: others see only that the group did it.

    Does nothing for people who act as themselves.
    """
    if grant.person_handle and grant.account:
        async with transaction():
            await record(grant.person_handle, "group.act", grant.account.handle, after=what)
