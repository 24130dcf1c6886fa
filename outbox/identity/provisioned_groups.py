"""What a company's directory does with its groups (SCIM), and what admins let these mean here.

A group that no mapping names is kept with its people and does nothing. Members are people of the same directory: who is
of another, or of none, cannot be put into one.
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Literal

from federation.network import Network
from models.core.accounts import Account, account_named
from models.core.audit import record
from models.core.errors import Forbidden, Invalid, NotFound
from models.core.locks import alone, held
from models.core.transaction import atomic
from models.groups.groups import Group, membership_in
from models.identity import provisioned_groups
from models.identity.provider_tokens import Caller
from models.identity.provisioned import among_provider
from models.identity.provisioned_groups import (
    GIVES,
    GroupMapping,
    KnownGroup,
    Mapping,
    ProvisionedGroup,
)
from models.identity.provisioning_problems import forget_problem
from models.identity.said import SaidGroup
from models.people.roles import ROLES
from outbox.identity.grants import settle
from outbox.identity.provisioning import Taken
from outbox.people.accounts import MAX_DEPARTMENT
from outbox.people.roles import check_gives


@dataclass(frozen=True)
class Step:
    """People who come into a group, leave it, or are all that is in it from now on; by their ids here."""

    op: Literal["add", "remove", "replace"]
    ids: tuple[str, ...]


@dataclass(frozen=True)
class Changes:
    """What is to change about a group; None leaves it."""

    display_name: str | None = None
    external_id: str | None = None
    steps: tuple[Step, ...] = ()
    left_out: frozenset[str] = field(default=frozenset())


async def bring_group(
    network: Network, caller: Caller, said: SaidGroup, left_out: frozenset[str] = frozenset()
) -> KnownGroup:
    """Write down a group of a directory. Raises Taken when it has one of this name or external id, and Invalid."""
    return await _bring(caller, said, left_out)


@atomic
async def _bring(caller: Caller, said: SaidGroup, left_out: frozenset[str]) -> KnownGroup:
    await alone("provisioned group", caller.provider_id)
    await _check_free(caller, None, said.display_name, said.external_id)
    group_id = await provisioned_groups.put_group(caller.provider_id, said.display_name, said.external_id)
    await _add(caller, group_id, said.members or ())
    told = f"{len(said.members or ())} people" + _not_kept(left_out)
    await record(caller.actor, "provision.add_group", said.display_name, after=told)
    await forget_problem(caller.provider_id, said.display_name)
    return await _known(caller, group_id)


async def change_group(network: Network, caller: Caller, group_id: str, changes: Changes) -> KnownGroup:
    """Change a group of a directory, in order; then what its people have by it. Holds the group.

    Raises NotFound, Taken, and Invalid for members who are nobody of this directory: then nothing is changed.
    """
    known, touched = await _change(caller, group_id, changes)
    if touched:
        await settle(network, group_id=known.id, person_ids=touched if len(touched) <= 50 else ())
    return known


@atomic
async def _change(caller: Caller, group_id: str, changes: Changes) -> tuple[KnownGroup, list[int]]:
    before = await _held(caller, group_id)
    await _check_free(caller, before, changes.display_name, changes.external_id)
    name = changes.display_name if changes.display_name != before.display_name else None
    await provisioned_groups.change_group(before.id, name, changes.external_id)
    touched: list[int] = []
    for step in changes.steps:
        touched += await _STEPS[step.op](caller, before.id, step.ids)
    if name is not None or touched or (changes.external_id or before.external_id) != before.external_id:
        await provisioned_groups.touch_group(before.id)
        told = f"{len(touched)} people" + _not_kept(changes.left_out)
        await record(
            caller.actor, "provision.change_group", changes.display_name or before.display_name, after=told
        )
    await forget_problem(caller.provider_id, before.display_name)
    return await _known(caller, before.id), touched


async def remove_group(network: Network, caller: Caller, group_id: str) -> None:
    """Forget a group of a directory; what it gave is taken back. Holds the group. Raises NotFound."""
    await _remove(caller, group_id)
    await settle(network, group_id=int(group_id))


@atomic
async def _remove(caller: Caller, group_id: str) -> None:
    before = await _held(caller, group_id)
    await provisioned_groups.note_group_deleted(before.id)
    await record(
        caller.actor, "provision.remove_group", before.display_name, before=f"{before.members} people"
    )


async def _held(caller: Caller, group_id: str) -> KnownGroup:
    known = await provisioned_groups.group_known(caller.provider_id, group_id)
    if known is None or not await held(ProvisionedGroup, known.id):
        raise NotFound("There is no such group of this directory")
    return await _known(caller, known.id)


async def _known(caller: Caller, group_id: int) -> KnownGroup:
    known = await provisioned_groups.group_known(caller.provider_id, str(group_id))
    if known is None:
        raise NotFound("There is no such group of this directory")
    return known


async def _check_free(
    caller: Caller, before: KnownGroup | None, name: str | None, external_id: str | None
) -> None:
    own = before.id if before else None
    if name:
        namesake = await provisioned_groups.group_by_name(caller.provider_id, name)
        if namesake and namesake.id != own:
            raise Taken(f"There is a group {name} of this directory already")
    if external_id:
        twin = await ProvisionedGroup.get_or_none(provider_id=caller.provider_id, external_id=external_id)
        if twin and twin.id != own:
            raise Taken("There is a group of this directory with this externalId already")


# --- who is in it --------------------------------------------------------------------------------------------------


async def _add(caller: Caller, group_id: int, ids: Collection[str]) -> list[int]:
    """Add people; return them. Whom the directory deleted is left out. Raises Invalid for nobody of it."""
    found, nobody = await among_provider(caller.provider_id, ids)
    if nobody:
        raise Invalid(f"There is nobody of this directory with the id {nobody[0][:60]}")
    await provisioned_groups.add_members(group_id, found)
    return found


async def _remove_some(caller: Caller, group_id: int, ids: Collection[str]) -> list[int]:
    """Remove people; return them. Who is not in it, or is nobody, is out already."""
    found, _ = await among_provider(caller.provider_id, ids)
    await provisioned_groups.remove_members(group_id, found)
    return found


async def _replace(caller: Caller, group_id: int, ids: Collection[str]) -> list[int]:
    """Let only these be in it; return who came or went."""
    found, nobody = await among_provider(caller.provider_id, ids)
    if nobody:
        raise Invalid(f"There is nobody of this directory with the id {nobody[0][:60]}")
    there, wanted = await provisioned_groups.member_ids(group_id), set(found)
    await provisioned_groups.remove_members(group_id, sorted(there - wanted))
    await provisioned_groups.add_members(group_id, sorted(wanted - there))
    return sorted(there ^ wanted)


_STEPS = {"add": _add, "remove": _remove_some, "replace": _replace}


def _not_kept(left_out: frozenset[str]) -> str:
    return f"; {len(left_out)} not kept: {', '.join(sorted(left_out))}"[:1000] if left_out else ""


# --- what it means here --------------------------------------------------------------------------------------------


async def map_group(
    network: Network,
    caller: Caller,
    group_id: int,
    gives: str,
    target: str,
    *,
    by: str,
    admin: Account | None = None,
) -> None:
    """Let a group of a directory give its people a membership, a department or a role; the same again changes nothing.

    `admin` is who asks on a page: into groups that are not open they let only people where they moderate themselves. None:
    the command line. Raises NotFound and Invalid, with what is wrong by field. Holds the group.
    """
    mapped = await _map(caller, group_id, gives, target.strip(), by=by, admin=admin)
    await settle(network, group_id=mapped)


@atomic
async def _map(
    caller: Caller, group_id: int, gives: str, target: str, *, by: str, admin: Account | None
) -> int:
    group = await _held(caller, str(group_id))
    if gives not in GIVES:
        raise Invalid(gives=f"must be one of {', '.join(GIVES)}")
    place = await _target(gives, target, admin)
    name = place.handle if place else target
    there = await GroupMapping.get_or_none(group_id=group.id, gives=gives, target=name)
    if there and not there.ends:
        return group.id
    if there:
        await GroupMapping.filter(id=there.id).update(ends=False)
    else:
        await GroupMapping.create(
            group_id=group.id, gives=gives, target=name, target_group_id=place.id if place else None
        )
    await record(by, "provision.map", f"{caller.key} {group.display_name}", after=f"{gives} {name}")
    return group.id


async def _target(gives: str, target: str, admin: Account | None) -> Account | None:
    """Check what is given; return the group's account if it is one."""
    if gives == "role" and target not in ROLES:
        raise Invalid(target=f"must be one of {', '.join(ROLES)}")
    if gives == "role":
        await check_gives(admin, target)
    if gives == "department" and not 0 < len(target) <= MAX_DEPARTMENT:
        raise Invalid(target=f"must have between 1 and {MAX_DEPARTMENT} characters")
    if gives != "group":
        return None
    account = await _group_named(target, admin)
    if admin is None:
        return account
    found = await membership_in(admin.id, account.id)
    if found.group.access != "open" and not found.moderates:
        raise Forbidden("Only who moderates a closed or secret group lets people into it")
    return account


async def _group_named(handle: str, admin: Account | None) -> Account:
    wanted = handle.removeprefix("@").lower()
    account = (
        await account_named(admin.id, wanted)
        if admin
        else await Account.get_or_none(handle=wanted, host="", suspended_at=None)
    )
    if account is None or not account.is_local or not await Group.exists(id=account.id, archived_at=None):
        raise Invalid(target="is no group of this site that people can join")
    return account


async def unmap_group(
    network: Network, caller: Caller, mapping_id: int, *, by: str, admin: Account | None = None
) -> None:
    """Let a group of a directory give something no more; what it gave is taken back. Raises NotFound."""
    group_id = await _unmap(caller, mapping_id, by=by, admin=admin)
    await settle(network, group_id=group_id)


@atomic
async def _unmap(caller: Caller, mapping_id: int, *, by: str, admin: Account | None) -> int:
    mapping = await mapping_of(caller, mapping_id)
    if mapping.gives == "role":
        await check_gives(admin, mapping.target)
    await _held(caller, str(mapping.group_id))
    if await GroupMapping.filter(id=mapping.id, ends=False).update(ends=True):
        gave = f"{mapping.gives} {mapping.target}"
        await record(by, "provision.unmap", f"{caller.key} {mapping.group_name}", before=gave)
    return mapping.group_id


async def mapping_of(caller: Caller, mapping_id: int) -> Mapping:
    """Return a mapping of a provider, or raise NotFound."""
    found = next(
        (each for each in await provisioned_groups.mappings_of(caller.provider_id) if each.id == mapping_id),
        None,
    )
    if found is None:
        raise NotFound("There is no such mapping of this directory")
    return found
