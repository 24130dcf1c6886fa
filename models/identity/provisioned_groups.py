"""The groups that a provider's directory told us of, who is in them, and what an admin said that they mean here.

A group of a directory does nothing by itself. A mapping gives its people a membership, a department or a role here, and
each thing so given is a row of `provisioned_grants`: what a person had before, or got by hand, is never taken.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from tortoise import fields

from models.core.base import CountedRow, Row, belongs_to, from_ms, id_of, moment, now
from models.core.database import Record, execute, execute_many, marks, row, rows, value
from models.identity.scim_filters import Column, Condition, Filter

Gives = Literal["group", "department", "role"]
GIVES: tuple[str, ...] = get_args(Gives)


class ProvisionedGroup(Row):
    provider = belongs_to("Provider", index=False)
    provider_id: int
    display_name = fields.CharField(255)
    display_key = fields.CharField(300)
    """In lower case; of one that was deleted, its id."""
    external_id = fields.CharField(255, null=True)
    version = fields.IntField(default=1)
    created_at = moment(default=now)
    changed_at = moment(default=now)
    deleted_at = moment(null=True)
    """When the directory deleted it. It goes once nothing that it gave is left."""

    class Meta:
        table = "provisioned_groups"
        unique_together = (("provider_id", "display_key"), ("provider_id", "external_id"))


class ProvisionedMember(CountedRow):
    group = belongs_to("ProvisionedGroup", index=False)
    group_id: int
    person = belongs_to("ProvisionedPerson")
    person_id: int

    class Meta:
        table = "provisioned_members"
        unique_together = (("group_id", "person_id"),)


class GroupMapping(CountedRow):
    """What a group of a directory gives its people here."""

    group = belongs_to("ProvisionedGroup", index=False)
    group_id: int
    gives: Gives = fields.CharField(16)  # type: ignore[assignment]
    target = fields.CharField(100)
    """The group's handle, the department or the role."""
    target_group = belongs_to("Account", null=True)
    target_group_id: int | None
    ends = fields.BooleanField(default=False)
    """Whether it gives nothing any more, and goes once what it gave is taken back."""

    class Meta:
        table = "group_mappings"
        unique_together = (("group_id", "gives", "target"),)


class ProvisionedGrant(CountedRow):
    """What a mapping gave somebody."""

    mapping = belongs_to("GroupMapping", index=False)
    mapping_id: int
    account = belongs_to("Account")
    account_id: int
    made = fields.BooleanField()
    """False: they had it already, by hand. Then it is not taken back."""

    class Meta:
        table = "provisioned_grants"
        unique_together = (("mapping_id", "account_id"),)


@dataclass(frozen=True)
class KnownGroup:
    """A group of a directory, as it is told."""

    id: int
    display_name: str
    external_id: str
    members: int
    """How many people it has."""
    version: int
    created_at: datetime
    changed_at: datetime


_GROUP = (
    "SELECT g.id, g.display_name, g.external_id, g.version, g.created_at, g.changed_at,"
    " (SELECT count(*) FROM provisioned_members pm WHERE pm.group_id = g.id) AS members"
    " FROM provisioned_groups g WHERE g.provider_id = $1 AND g.deleted_at IS NULL"
)
_HAS = "EXISTS (SELECT 1 FROM provisioned_members pm WHERE pm.group_id = g.id AND pm.person_id {})"
COLUMNS = {
    "id": Column("g.id", "id"),
    "displayname": Column("g.display_key"),
    "externalid": Column("g.external_id", "text"),
    "members": Column(_HAS, "exists"),
    "members.value": Column(_HAS, "exists"),
    "meta.created": Column("g.created_at", "moment"),
    "meta.lastmodified": Column("g.changed_at", "moment"),
}
"""By what groups can be found."""


def _known(found: Record) -> KnownGroup:
    return KnownGroup(
        found["id"],
        found["display_name"],
        found["external_id"] or "",
        found["members"],
        found["version"],
        from_ms(found["created_at"]),
        from_ms(found["changed_at"]),
    )


async def group_known(provider_id: int, group_id: str) -> KnownGroup | None:
    """Return one group of a provider; None for another's, and for what is no id."""
    if not group_id.isascii() or not group_id.isdecimal():
        return None
    found = await row(f"{_GROUP} AND g.id = $2", provider_id, id_of(group_id))
    return _known(found) if found else None


async def group_by_name(provider_id: int, name: str) -> KnownGroup | None:
    """Return the group that a provider calls so, in any case."""
    found = await row(f"{_GROUP} AND g.display_key = $2", provider_id, name.lower())
    return _known(found) if found else None


async def groups_known(
    provider_id: int, condition: Filter | None, start: int, count: int
) -> tuple[int, list[KnownGroup]]:
    """Return how many groups of a provider meet a filter, and those from number `start` (from 1) on, in order of id."""
    asked = Condition(COLUMNS, 2)
    where = f" AND {asked.of(condition)}" if condition else ""
    total = await value(
        f"SELECT count(*) FROM provisioned_groups g WHERE g.provider_id = $1 AND g.deleted_at IS NULL{where}",
        provider_id,
        *asked.values,
    )
    if not count or start > total:
        return total, []
    found = await rows(
        f"{_GROUP}{where} ORDER BY g.id LIMIT {count} OFFSET {start - 1}", provider_id, *asked.values
    )
    return total, [_known(each) for each in found]


async def all_groups(provider_id: int, limit: int = 1000) -> list[KnownGroup]:
    """Return the groups of a provider, by name."""
    found = await rows(f"{_GROUP} ORDER BY g.display_key LIMIT {limit}", provider_id)
    return [_known(each) for each in found]


async def members_after(group_id: int, after: int, limit: int) -> list[int]:
    """Return ids of people in a group that are larger than one, in order: a page."""
    found = await rows(
        "SELECT person_id FROM provisioned_members WHERE group_id = $1 AND person_id > $2"
        f" ORDER BY person_id LIMIT {limit}",
        group_id,
        after,
    )
    return [each["person_id"] for each in found]


async def put_group(provider_id: int, name: str, external_id: str) -> int:
    """Write down a new group of a directory; return the id. Raises IntegrityError when the name or id is taken."""
    kept = await ProvisionedGroup.create(
        provider_id=provider_id, display_name=name, display_key=name.lower(), external_id=external_id or None
    )
    return kept.id


async def change_group(group_id: int, name: str | None, external_id: str | None) -> None:
    """Write down another name or id of a group; None leaves it. Raises IntegrityError when one is taken."""
    changes: dict[str, object] = {}
    if name is not None:
        changes |= {"display_name": name, "display_key": name.lower()}
    if external_id is not None:
        changes["external_id"] = external_id or None
    if changes:
        await ProvisionedGroup.filter(id=group_id).update(**changes)


async def touch_group(group_id: int) -> None:
    await execute(
        "UPDATE provisioned_groups SET version = version + 1, changed_at = $2 WHERE id = $1", group_id, now()
    )


async def note_group_deleted(group_id: int) -> None:
    """Note that a directory deleted a group: its name is free, its people are in it no more, what it gave ends."""
    await execute("DELETE FROM provisioned_members WHERE group_id = $1", group_id)
    await execute("UPDATE group_mappings SET ends = TRUE WHERE group_id = $1", group_id)
    await ProvisionedGroup.filter(id=group_id).update(
        deleted_at=now(), external_id=None, display_key=f"#{group_id}"
    )


async def add_members(group_id: int, person_ids: Sequence[int]) -> None:
    await execute_many(
        "INSERT INTO provisioned_members (group_id, person_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
        [(group_id, each) for each in person_ids],
    )


async def remove_members(group_id: int, person_ids: Sequence[int]) -> None:
    await execute_many(
        "DELETE FROM provisioned_members WHERE group_id = $1 AND person_id = $2",
        [(group_id, each) for each in person_ids],
    )


async def member_ids(group_id: int) -> set[int]:
    """Return the ids of all people in a group: ten thousand of them are a megabyte."""
    found = await rows("SELECT person_id FROM provisioned_members WHERE group_id = $1", group_id)
    return {each["person_id"] for each in found}


# --- what groups mean here -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Mapping:
    """What a group of a directory gives, with how many people have it by that."""

    id: int
    group_id: int
    group_name: str
    gives: Gives
    target: str
    given: int


async def mappings_of(provider_id: int) -> list[Mapping]:
    """Return the mappings of a provider, by the name of the directory's group."""
    found = await rows(
        "SELECT m.id, m.group_id, g.display_name, m.gives, m.target,"
        " (SELECT count(*) FROM provisioned_grants r WHERE r.mapping_id = m.id) AS given"
        " FROM group_mappings m JOIN provisioned_groups g ON g.id = m.group_id"
        " WHERE g.provider_id = $1 AND NOT m.ends ORDER BY g.display_key, m.gives, m.target",
        provider_id,
    )
    return [
        Mapping(
            each["id"], each["group_id"], each["display_name"], each["gives"], each["target"], each["given"]
        )
        for each in found
    ]


@dataclass(frozen=True)
class Due:
    """Something to give to somebody, or to take back."""

    mapping_id: int
    gives: Gives
    target: str
    target_group_id: int | None
    account_id: int
    provider_key: str
    made: bool = False
    grant_id: int | None = None


_DUE = "m.id AS mapping_id, m.gives, m.target, m.target_group_id, v.key"


async def to_revoke(limit: int, group_id: int | None = None) -> list[Due]:
    """Return what people have by a mapping whose group they are in no more."""
    only = " AND m.group_id = $1" if group_id is not None else ""
    found = await rows(
        f"SELECT {_DUE}, r.id AS grant_id, r.account_id, r.made FROM provisioned_grants r"
        " JOIN group_mappings m ON m.id = r.mapping_id JOIN provisioned_groups g ON g.id = m.group_id"
        " JOIN providers v ON v.id = g.provider_id WHERE (m.ends OR NOT EXISTS (SELECT 1 FROM provisioned_members pm"
        " JOIN provisioned_people p ON p.id = pm.person_id JOIN identities i ON i.id = p.identity_id"
        f" WHERE pm.group_id = m.group_id AND i.account_id = r.account_id)){only} ORDER BY r.id LIMIT {limit}",
        *([group_id] if group_id is not None else []),
    )
    return [_due(each, each["made"], each["grant_id"]) for each in found]


async def to_give(limit: int, group_id: int | None = None, person_ids: Sequence[int] = ()) -> list[Due]:
    """Return what people who are here are to get by a mapping and have not got yet; of some people, if they are given."""
    only = f" AND m.group_id = ${1}" if group_id is not None else ""
    values: list[int] = [group_id] if group_id is not None else []
    if person_ids:
        only += f" AND pm.person_id IN ({marks(len(person_ids), len(values) + 1)})"
        values += person_ids
    found = await rows(
        f"SELECT {_DUE}, i.account_id FROM group_mappings m JOIN provisioned_groups g ON g.id = m.group_id"
        " JOIN providers v ON v.id = g.provider_id JOIN provisioned_members pm ON pm.group_id = m.group_id"
        " JOIN provisioned_people p ON p.id = pm.person_id JOIN identities i ON i.id = p.identity_id"
        " JOIN people h ON h.id = i.account_id WHERE NOT m.ends AND p.active AND h.disabled_at IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM provisioned_grants r WHERE r.mapping_id = m.id AND r.account_id = i.account_id)"
        f"{only} ORDER BY pm.id LIMIT {limit}",
        *values,
    )
    return [_due(each) for each in found]


def _due(each: Record, made: bool = False, grant_id: int | None = None) -> Due:
    return Due(
        each["mapping_id"],
        each["gives"],
        each["target"],
        each["target_group_id"],
        each["account_id"],
        each["key"],
        bool(made),
        grant_id,
    )


async def is_given_otherwise(due: Due) -> bool:
    """Tell whether another mapping gave the same person the same thing, which they did not have before."""
    return bool(
        await value(
            "SELECT 1 FROM provisioned_grants r JOIN group_mappings m ON m.id = r.mapping_id WHERE r.account_id = $1"
            " AND m.gives = $2 AND m.target = $3 AND m.id <> $4 AND r.made LIMIT 1",
            due.account_id,
            due.gives,
            due.target,
            due.mapping_id,
        )
    )


async def note_given(due: Due, made: bool) -> None:
    await execute(
        "INSERT INTO provisioned_grants (mapping_id, account_id, made) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        due.mapping_id,
        due.account_id,
        made,
    )


async def note_taken(grant_id: int) -> bool:
    """Forget what was given; False when another process did."""
    return bool(await rows("DELETE FROM provisioned_grants WHERE id = $1 RETURNING id", grant_id))


async def given_department(account_id: int) -> str:
    """Return the department that a mapping gave somebody; "": none did."""
    return (
        await value(
            "SELECT m.target FROM provisioned_grants r JOIN group_mappings m ON m.id = r.mapping_id"
            " WHERE r.account_id = $1 AND m.gives = 'department' AND NOT m.ends ORDER BY r.id LIMIT 1",
            account_id,
        )
        or ""
    )


async def forget_ended() -> None:
    """Delete mappings whose time is over and who gave nothing that is left, then groups that were deleted."""
    await execute(
        "DELETE FROM group_mappings WHERE ends AND NOT EXISTS"
        " (SELECT 1 FROM provisioned_grants r WHERE r.mapping_id = group_mappings.id)"
    )
    await execute(
        "DELETE FROM provisioned_groups WHERE deleted_at IS NOT NULL AND NOT EXISTS"
        " (SELECT 1 FROM group_mappings m WHERE m.group_id = provisioned_groups.id)"
    )
