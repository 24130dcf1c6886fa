"""What the moderators of a group do besides letting people in: act as the group, move its threads.

Who is in a group, and the small switches (pin, lock, remove), are outbox/groups.py.
"""

from models.accounts import Account
from models.audit import record
from models.errors import Forbidden
from models.groups import Membership, membership_in
from models.oauth import Application, issue_code
from models.transaction import transaction


async def act_as(
    moderator: Account,
    group_id: int,
    application: Application,
    redirect_uri: str,
    scopes: list[str],
    proof: str,
) -> str:
    """Let an application act as a group for somebody who moderates it, as long as they do; return the code for it.

    `proof` is the challenge of PKCE. Everything that is then done is in the audit in the moderator's name.
    """
    found = await _moderated(moderator, group_id)
    async with transaction():
        code = await issue_code(application, group_id, redirect_uri, scopes, proof, person_id=moderator.id)
        await record(moderator.handle, "group.login", found.account.handle, after=application.name)
    return code


async def _moderated(moderator: Account, group_id: int) -> Membership:
    """Fetch a group for who moderates it. Raises NotFound for who may not know of it, Forbidden for all others."""
    found = await membership_in(moderator.id, group_id)
    if not found.moderates:
        raise Forbidden("Only the moderators of the group may do this")
    return found
