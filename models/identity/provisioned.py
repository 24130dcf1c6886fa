"""The people whom a provider's directory told us of, as it said it: `provisioned_people`.

Each has an identity of the provider and, by it, one account for ever (models/identity/identities.py). Every reader takes
the provider: of another's people none of them knows anything.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tortoise import fields

from models.core.base import Row, belongs_to, from_ms, id_of, moment, now
from models.core.database import Record, execute, fetch, marks, row, rows, value
from models.identity.said import SaidPerson, read_back, written
from models.identity.scim_filters import Column, Condition, Filter

MAX_PAGE = 200
"""People in one answer."""


class ProvisionedPerson(Row):
    """One person of a directory. The id is what the directory calls them by here."""

    provider = belongs_to("Provider", index=False)
    provider_id: int
    identity = belongs_to("Identity")
    identity_id: int
    user_name = fields.CharField(255)
    user_name_key = fields.CharField(255)
    """In lower case; one of a provider has it for ever, also after it was deleted."""
    email_key = fields.CharField(255, default="")
    """The address that counts, in lower case."""
    display_key = fields.CharField(255, default="")
    manager = fields.CharField(255, default="")
    active = fields.BooleanField(default=True)
    """What the directory said last. An admin may have decided otherwise."""
    let_go = fields.BooleanField(default=False)
    """Whether they left because this directory said so: only then it may bring them back."""
    said_json = fields.TextField(default="{}")
    """The rest of what it said: models/identity/said.py."""
    version = fields.IntField(default=1)
    created_at = moment(default=now)
    changed_at = moment(default=now)
    deleted_at = moment(null=True)
    """When the directory deleted them: it does not see them any more."""

    class Meta:
        table = "provisioned_people"
        unique_together = (("provider_id", "user_name_key"),)
        indexes = (("provider_id", "email_key"),)


@dataclass(frozen=True)
class KnownPerson:
    """One person of a directory, as it is told."""

    id: int
    identity_id: int
    account_id: int
    said: SaidPerson
    version: int
    created_at: datetime
    changed_at: datetime
    is_deleted: bool = False
    was_let_go: bool = False
    """Whether they left because this directory said so."""


_PERSON = (
    "SELECT p.id, p.identity_id, i.account_id, p.user_name, i.external_id, p.active, p.said_json, p.version,"
    " p.created_at, p.changed_at, p.deleted_at, p.let_go FROM provisioned_people p JOIN identities i ON i.id = p.identity_id"
    " WHERE p.provider_id = $1"
)
COLUMNS = {
    "id": Column("p.id", "id"),
    "username": Column("p.user_name_key"),
    "externalid": Column("i.external_id", "text"),
    "displayname": Column("p.display_key"),
    "emails": Column("p.email_key"),
    "emails.value": Column("p.email_key"),
    "active": Column("p.active", "boolean"),
    "manager": Column("p.manager"),
    "manager.value": Column("p.manager"),
    "groups": Column(
        _IN_GROUP
        := "EXISTS (SELECT 1 FROM provisioned_members pm WHERE pm.person_id = p.id AND pm.group_id {})",
        "exists",
    ),
    "groups.value": Column(_IN_GROUP, "exists"),
    "meta.created": Column("p.created_at", "moment"),
    "meta.lastmodified": Column("p.changed_at", "moment"),
}
"""By what people can be found."""


def _known(found: Record) -> KnownPerson:
    said = read_back(
        found["said_json"], found["user_name"], found["external_id"] or "", active=bool(found["active"])
    )
    return KnownPerson(
        found["id"],
        found["identity_id"],
        found["account_id"],
        said,
        found["version"],
        from_ms(found["created_at"]),
        from_ms(found["changed_at"]),
        found["deleted_at"] is not None,
        bool(found["let_go"]),
    )


async def person_known(provider_id: int, person_id: str) -> KnownPerson | None:
    """Return one person of a provider; None for one it deleted, one of another's, and what is no id."""
    if not person_id.isascii() or not person_id.isdecimal():
        return None
    found = await row(f"{_PERSON} AND p.deleted_at IS NULL AND p.id = $2", provider_id, id_of(person_id))
    return _known(found) if found else None


async def person_by_user_name(provider_id: int, user_name: str) -> KnownPerson | None:
    """Return whom a provider calls so, deleted ones too."""
    found = await row(f"{_PERSON} AND p.user_name_key = $2", provider_id, user_name.lower())
    return _known(found) if found else None


async def person_of_identity(provider_id: int, identity_id: int) -> KnownPerson | None:
    """Return the person of an identity of the provider, deleted ones too."""
    found = await row(f"{_PERSON} AND p.identity_id = $2", provider_id, identity_id)
    return _known(found) if found else None


async def people_known(
    provider_id: int, condition: Filter | None, start: int, count: int
) -> tuple[int, list[KnownPerson]]:
    """Return how many people of a provider meet a filter, and those from number `start` (from 1) on, in order of id."""
    asked = Condition(COLUMNS, 2)
    where = f"p.deleted_at IS NULL AND {asked.of(condition)}" if condition else "p.deleted_at IS NULL"
    total = await value(
        "SELECT count(*) FROM provisioned_people p JOIN identities i ON i.id = p.identity_id"
        f" WHERE p.provider_id = $1 AND {where}",
        provider_id,
        *asked.values,
    )
    if not count or start > total:
        return total, []
    found = await rows(
        f"{_PERSON} AND {where} ORDER BY p.id LIMIT {count} OFFSET {start - 1}", provider_id, *asked.values
    )
    return total, [_known(each) for each in found]


async def groups_of_people(person_ids: Sequence[int]) -> dict[int, list[tuple[int, str]]]:
    """Return (id, name) of the directory's groups that people are in, by person."""
    if not person_ids:
        return {}
    found = await rows(
        "SELECT pm.person_id, g.id, g.display_name FROM provisioned_members pm JOIN provisioned_groups g"
        f" ON g.id = pm.group_id WHERE g.deleted_at IS NULL AND pm.person_id IN ({marks(len(person_ids))}) ORDER BY g.id",
        *person_ids,
    )
    groups: dict[int, list[tuple[int, str]]] = {}
    for each in found:
        groups.setdefault(each["person_id"], []).append((each["id"], each["display_name"]))
    return groups


async def put_person(provider_id: int, identity_id: int, said: SaidPerson) -> int:
    """Write down a new person of a directory; return the id."""
    kept = await ProvisionedPerson.create(
        provider_id=provider_id, identity_id=identity_id, active=said.active is not False, **_columns(said)
    )
    return kept.id


async def change_person(person_id: int, said: SaidPerson) -> None:
    """Write down what a directory says now of somebody, who is deleted no more."""
    found = await fetch(ProvisionedPerson, "id = $1", person_id)
    assert found
    await ProvisionedPerson.filter(id=person_id).update(
        **_columns(said),
        active=said.active is not False,
        version=found.version + 1,
        changed_at=now(),
        deleted_at=None,
    )


def _columns(said: SaidPerson) -> dict[str, Any]:
    return {
        "user_name": said.user_name,
        "user_name_key": said.user_name.lower(),
        "email_key": said.email.lower(),
        "display_key": said.display_name.lower(),
        "manager": said.manager.lower(),
        "said_json": written(said),
    }


async def note_let_go(person_id: int, on: bool) -> None:
    """Note whether somebody left because their directory said so."""
    await execute("UPDATE provisioned_people SET let_go = $2 WHERE id = $1", person_id, on)


async def forget_let_go(account_id: int) -> None:
    """Forget that a directory let somebody go: they are back. Whoever lets them go next decides who brings them back."""
    await execute(
        "UPDATE provisioned_people SET let_go = FALSE WHERE let_go AND identity_id IN"
        " (SELECT id FROM identities WHERE account_id = $1)",
        account_id,
    )


async def note_deleted(person_id: int) -> None:
    """Note that a directory deleted somebody: it sees them no more, and their name stays theirs."""
    await execute(
        "UPDATE provisioned_people SET deleted_at = $2, changed_at = $2, active = FALSE, version = version + 1 WHERE id = $1",
        person_id,
        now(),
    )
    await execute("DELETE FROM provisioned_members WHERE person_id = $1", person_id)


async def among_provider(provider_id: int, person_ids: Collection[str]) -> tuple[list[int], list[str]]:
    """Tell which ids are of people of a provider, and which of nobody: (ids without those it deleted, names of nobody).

    Those of another provider are nobody's.
    """
    asked = {each: id_of(each) for each in person_ids if each.isascii() and each.isdecimal()}
    wanted, there = sorted(set(asked.values())), dict[int, bool]()
    for start in range(0, len(wanted), 500):
        some = wanted[start : start + 500]
        found = await rows(
            f"SELECT id, deleted_at FROM provisioned_people WHERE provider_id = $1 AND id IN ({marks(len(some), 2)})",
            provider_id,
            *some,
        )
        there |= {each["id"]: each["deleted_at"] is None for each in found}
    nobody = [each for each in person_ids if asked.get(each) not in there]
    return sorted(row_id for row_id, is_here in there.items() if is_here), nobody


@dataclass(frozen=True)
class Numbers:
    """How many people a directory brought."""

    active: int = 0
    inactive: int = 0
    deleted: int = 0
    changed_at: datetime | None = None
    """When one of them changed last."""


async def numbers_of(provider_id: int) -> Numbers:
    """Count the people of a directory."""
    found = await rows(
        "SELECT COALESCE(SUM(CASE WHEN deleted_at IS NULL AND active THEN 1 ELSE 0 END), 0) AS active,"
        " COALESCE(SUM(CASE WHEN deleted_at IS NULL AND NOT active THEN 1 ELSE 0 END), 0) AS inactive,"
        " COALESCE(SUM(CASE WHEN deleted_at IS NOT NULL THEN 1 ELSE 0 END), 0) AS deleted,"
        " MAX(changed_at) AS changed_at FROM provisioned_people WHERE provider_id = $1",
        provider_id,
    )
    each = found[0]
    changed = from_ms(each["changed_at"]) if each["changed_at"] is not None else None
    return Numbers(int(each["active"]), int(each["inactive"]), int(each["deleted"]), changed)
