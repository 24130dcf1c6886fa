"""What groups of a directory give their people here, by the mappings of admins: memberships, departments, roles.

Given and taken through the verbs that everybody uses, so that other sites hear of memberships. The first few people at
once, the rest by a task each minute: ten thousand come into a group in one request, and nobody waits for all of them.
What somebody had by hand before stays theirs (models/identity/provisioned_groups.py).
"""

from collections.abc import Sequence

from federation.network import Network
from models.core.accounts import Account, lock_accounts
from models.core.audit import record
from models.core.database import get
from models.core.errors import Invalid, ParvisError
from models.core.locks import held
from models.core.transaction import atomic, transaction
from models.groups.groups import Group, states_of
from models.identity import provisioned_groups
from models.identity.provisioned_groups import Due, GroupMapping, ProvisionedGrant, ProvisionedGroup
from models.identity.provisioning_problems import note_problem
from models.moderation.moderation import is_blocked
from models.people.people import Person
from outbox.groups import members
from outbox.people.accounts import set_department
from outbox.people.roles import change_roles

AT_ONCE = 50
"""People for whom a request waits."""
A_MINUTE = 1000
"""People who are served before other work has its turn."""


async def settle(
    network: Network, *, group_id: int | None = None, person_ids: Sequence[int] = (), at_most: int = AT_ONCE
) -> int:
    """Take back what people are to have no more, then give what they are to have; return how many were served.

    Of one group of a directory, and of some of its people, if they are given. What fails is a problem of the directory's,
    and tried again by the task.
    """
    taking = await provisioned_groups.to_revoke(at_most, group_id)
    giving = await provisioned_groups.to_give(at_most, group_id, person_ids[:AT_ONCE])
    for each in taking:
        await _try(network, each, taking=True)
    for each in giving:
        await _try(network, each, taking=False)
    return len(taking) + len(giving)


async def keep_grants(network: Network) -> None:
    """Give and take back what is due, and forget mappings that ended. Run each minute."""
    await settle(network, at_most=A_MINUTE)
    async with transaction():
        await provisioned_groups.forget_ended()


async def _try(network: Network, due: Due, *, taking: bool) -> None:
    try:
        await (_take if taking else _give)(network, due)
    except ParvisError as error:
        await _note(due, error)


async def _note(due: Due, error: ParvisError) -> None:
    async with transaction():
        mapping = await GroupMapping.get_or_none(id=due.mapping_id)
        group = await ProvisionedGroup.get_or_none(id=mapping.group_id) if mapping else None
        if group:
            account = await get(Account, due.account_id)
            problem = f"@{account.username}, {due.gives} {due.target}: {error.sentence}"
            await note_problem(group.provider_id, group.display_name, problem)


@atomic
async def _give(network: Network, due: Due) -> None:
    """Give somebody one thing, unless they have it. Holds them, and the group that they come into."""
    await lock_accounts(due.account_id, *([due.target_group_id] if due.target_group_id else []))
    if await ProvisionedGrant.exists(mapping_id=due.mapping_id, account_id=due.account_id):
        return
    account = await get(Account, due.account_id)
    made = await _GIVING[due.gives](network, account, due) or await provisioned_groups.is_given_otherwise(due)
    await provisioned_groups.note_given(due, made)
    if made:
        await record(_actor(due), f"provision.{due.gives}", account.username, after=due.target)


@atomic
async def _take(network: Network, due: Due) -> None:
    """Take back what was given, if it was, and nothing else gives it. Holds them, and the group that they leave."""
    await lock_accounts(due.account_id, *([due.target_group_id] if due.target_group_id else []))
    if due.grant_id is None or not await held(ProvisionedGrant, due.grant_id):
        return
    await provisioned_groups.note_taken(due.grant_id)
    if not due.made or await provisioned_groups.is_given_otherwise(due):
        return
    account = await get(Account, due.account_id)
    if await _TAKING[due.gives](network, account, due):
        await record(_actor(due), f"provision.{due.gives}", account.username, before=due.target)


def _actor(due: Due) -> str:
    return f"directory {due.provider_key}"


# --- groups ------------------------------------------------------------------------------------------------------


async def _enter(network: Network, account: Account, due: Due) -> bool:
    group = await Group.get_or_none(id=due.target_group_id)
    if group is None or group.archived_at is not None:
        raise Invalid("the group is archived: nobody joins it any more")
    state, _ = (await states_of(account.id, [group.id])).get(group.id, (None, None))
    if state == "member":
        return False
    if await is_blocked(account.id, group.id):
        raise Invalid("this person blocks the group")
    await members.admit(network, await get(Account, group.id), account)
    return True


async def _exit(network: Network, account: Account, due: Due) -> bool:
    """Let somebody go who is a mere member: whom the group appointed meanwhile, it keeps."""
    if due.target_group_id is None:
        return False
    state, role = (await states_of(account.id, [due.target_group_id])).get(
        due.target_group_id, (None, "member")
    )
    if state != "member" or role != "member":
        return False
    await members.let_go(network, await get(Account, due.target_group_id), account)
    return True


# --- departments and roles -----------------------------------------------------------------------------------------


async def _set_department(network: Network, account: Account, due: Due) -> bool:
    before = (await get(Person, account.id)).department
    await set_department(account.username, due.target, by=_actor(due), from_directory=True)
    return before != due.target


async def _clear_department(network: Network, account: Account, due: Due) -> bool:
    if (await get(Person, account.id)).department != due.target:
        return False
    await set_department(account.username, "", by=_actor(due), from_directory=True)
    return True


async def _give_role(network: Network, account: Account, due: Due) -> bool:
    if due.target in (await get(Person, account.id)).held:
        return False
    await change_roles(network.site.live, account.username, add=[due.target], by=_actor(due))
    return True


async def _take_role(network: Network, account: Account, due: Due) -> bool:
    if due.target not in (await get(Person, account.id)).held:
        return False
    await change_roles(network.site.live, account.username, remove=[due.target], by=_actor(due))
    return True


_GIVING = {"group": _enter, "department": _set_department, "role": _give_role}
_TAKING = {"group": _exit, "department": _clear_department, "role": _take_role}
