"""What this site offers its peers of its people and groups: the directory, as rows that say what changed and when.

Name and handle of everybody who wants to be found; title, department, manager, skills and photo each only with the site's
switch (`OfferedField`) and the person's consent (`WorkProfile.offered`). Groups that are not secret. `bring_up_to_date`
compares that with what was offered before, in one statement: so whatever changes anywhere is noticed, and no verb has to
say so. Whoever is offered no more stays for KEPT as gone, so that peers hear of it; with the name, nothing is kept of them.

What peers offer us is models/peers/directory.py; on the wire it is federation/protocol/directory.py.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from tortoise import fields

from models.core.audit import record
from models.core.base import MOST_ID, CountedRow, Row, digest, from_ms, moment, new_id, now, to_ms
from models.core.circles import OFFERED, Field, open_to_site
from models.core.database import Record, execute, execute_many, is_sqlite, rows, value
from models.core.errors import Invalid
from models.core.locks import alone
from models.core.transaction import transaction
from models.core.visibility import shows
from models.peers.peers import Peer

PAGE = 200
LATEST_MS = 2**46
"""A moment so far away that nobody means it."""
KEPT = timedelta(days=90)
"""How long it is known who is offered no more. A peer that asked last before that gets all anew."""


class DirectoryOffer(Row):
    """Somebody, or a group, as they are offered. The id is the account's id, without a reference: it outlives that."""

    changed = fields.BigIntField(db_index=True)
    """Grows with each change of any row: what peers ask by."""
    gone_at = moment(null=True)
    name = fields.CharField(255, default="")
    title = fields.CharField(100, default="")
    department = fields.CharField(100, default="")
    manager_uri = fields.CharField(2048, default="")
    skills = fields.TextField(default="")
    """With spaces between."""
    photo_id = fields.BigIntField(default=0)
    """The picture's row; 0 where it is not offered."""
    access = fields.CharField(16, default="")
    """Of a group: open or closed; and what kind of group it is."""
    kind = fields.CharField(16, default="")

    class Meta:
        table = "directory_offers"


class OfferedField(CountedRow):
    """The site's switch for a field: on where there is a row."""

    field = fields.CharField(32, unique=True)

    class Meta:
        table = "offered_fields"


@dataclass(frozen=True)
class OfferedPage:
    """A part of what changed, the oldest first."""

    offers: Sequence[Record]
    """Rows of directory_offers, with uri, username, url and actor_type of the account."""
    cursor: str
    has_more: bool
    is_whole: bool
    """It begins at the beginning."""


_COLUMNS = ("name", "title", "department", "manager_uri", "skills", "photo_id", "access", "kind")


async def offered_fields() -> frozenset[str]:
    """Return the fields that the site offers of people who consent."""
    return frozenset(each["field"] for each in await rows("SELECT field FROM offered_fields"))


async def count_offered() -> tuple[int, int]:
    """Return how many people, and how many groups, are offered at all; a site may get fewer, by its scope."""
    found = await rows(
        "SELECT count(*) AS people, COALESCE(sum(CASE WHEN access <> '' THEN 1 ELSE 0 END), 0) AS groups"
        " FROM directory_offers WHERE gone_at IS NULL"
    )
    groups = int(found[0]["groups"])
    return found[0]["people"] - groups, groups


async def switch(field: str, on: bool, *, by: str) -> None:
    """Offer a field of people who consent to other sites, or no longer. The same again is not written down."""
    if field not in OFFERED:
        raise Invalid(
            f"{field} is not one of {', '.join(OFFERED)}", field=f"must be one of {', '.join(OFFERED)}"
        )
    async with transaction():
        await alone("directory.offers")
        if (field in await offered_fields()) is on:
            return
        if on:
            await execute("INSERT INTO offered_fields (field) VALUES ($1)", field)
        else:
            await execute("DELETE FROM offered_fields WHERE field = $1", field)
        await record(by, "directory.offer", field, str(not on), str(on))
        await _bring_up_to_date()


async def bring_up_to_date() -> None:
    """Write down what changed since the last time: one statement where nothing did. One process at a time."""
    on = await offered_fields()
    if not await rows(f"{_changed_sql(on)} LIMIT 1") and not await rows(f"{_gone_sql(on)} LIMIT 1"):
        return
    async with transaction():
        await alone("directory.offers")
        await _bring_up_to_date()


async def _bring_up_to_date() -> None:
    """Do so in the caller's transaction: numbers are given in the order in which they are committed."""
    on = await offered_fields()
    changed = await rows(_changed_sql(on))
    gone = [each["id"] for each in await rows(_gone_sql(on))]
    names = ", ".join(_COLUMNS)
    marks = ", ".join(f"${n}" for n in range(3, 3 + len(_COLUMNS)))
    await execute_many(
        f"INSERT INTO directory_offers (id, changed, gone_at, {names}) VALUES ($1, $2, NULL, {marks})"
        f" ON CONFLICT (id) DO UPDATE SET changed = EXCLUDED.changed, gone_at = NULL,"
        f" {', '.join(f'{name} = EXCLUDED.{name}' for name in _COLUMNS)}",
        [(each["id"], new_id(), *(each[name] for name in _COLUMNS)) for each in changed],
    )
    empty = ", ".join(f"{name} = {0 if name == 'photo_id' else repr('')}" for name in _COLUMNS)
    moment = now()
    await execute_many(
        f"UPDATE directory_offers SET changed = $2, gone_at = $3, {empty} WHERE id = $1",
        [(account_id, new_id(), moment) for account_id in gone],
    )


async def forget_gone() -> None:
    """Delete the rows of who was offered no more so long ago."""
    async with transaction():
        await execute("DELETE FROM directory_offers WHERE gone_at < $1", now() - KEPT)


_FINDABLE_MANAGER = (
    "SELECT 1 FROM accounts m LEFT JOIN people mp ON mp.id = m.id WHERE m.uri = w.manager_uri"
    " AND mp.disabled_at IS NULL AND m.discoverable = TRUE AND m.hidden = FALSE AND m.suspended_at IS NULL"
    " AND m.silenced_at IS NULL AND m.moved_to_uri = ''"
)
"""Whoever manages somebody is named only where they want to be found themselves."""


def _present_sql(on: frozenset[str]) -> str:
    """Return a query for everybody and every group as they are to be offered now."""

    def offered(field: Field, column: str, nothing: str = "''") -> str:
        if field not in on:
            return nothing
        names = "' ' || w.offered || ' '"
        consents = f"replace({names}, ' {field} ', '') <> {names} AND {open_to_site(field)}"
        return f"CASE WHEN {consents} THEN {column} ELSE {nothing} END"

    joined = "group_concat" if is_sqlite() else "string_agg"
    skills = f"COALESCE((SELECT {joined}(s.name, ' ') FROM (SELECT name FROM skills WHERE account_id = a.id ORDER BY key) s), '')"
    manager = f"CASE WHEN EXISTS ({_FINDABLE_MANAGER}) THEN w.manager_uri ELSE '' END"
    return (
        "SELECT a.id, a.display_name AS name,"
        f" COALESCE({offered('title', 'w.title')}, '') AS title,"
        f" COALESCE({offered('department', 'p.department')}, '') AS department,"
        f" COALESCE({offered('manager', manager)}, '') AS manager_uri,"
        f" COALESCE({offered('skills', skills)}, '') AS skills,"
        f" COALESCE({offered('photo', 'a.avatar_id', '0')}, 0) AS photo_id,"
        " '' AS access, '' AS kind"
        " FROM people p JOIN accounts a ON a.id = p.id LEFT JOIN work_profiles w ON w.account_id = a.id"
        " WHERE a.host = '' AND p.disabled_at IS NULL AND a.discoverable = TRUE AND a.hidden = FALSE AND a.suspended_at IS NULL"
        " AND a.silenced_at IS NULL AND a.moved_to_uri = ''"
        " UNION ALL SELECT a.id, a.display_name, '', '', '', '', 0, g.access, g.kind"
        " FROM groups g JOIN accounts a ON a.id = g.id WHERE a.host = '' AND a.hidden = FALSE"
        " AND g.access <> 'secret' AND a.suspended_at IS NULL AND g.archived_at IS NULL"
    )


def _changed_sql(on: frozenset[str]) -> str:
    old = ", ".join(f"o.{name}" for name in _COLUMNS)
    new = ", ".join(f"n.{name}" for name in _COLUMNS)
    return (
        f"SELECT n.* FROM ({_present_sql(on)}) n LEFT JOIN directory_offers o ON o.id = n.id"
        f" WHERE o.id IS NULL OR o.gone_at IS NOT NULL OR ({old}) <> ({new})"
    )


def _gone_sql(on: frozenset[str]) -> str:
    return (
        "SELECT o.id FROM directory_offers o WHERE o.gone_at IS NULL"
        f" AND o.id NOT IN (SELECT n.id FROM ({_present_sql(on)}) n)"
    )


# --- asked for by peers ------------------------------------------------------------------------------------------


async def newest_change() -> int:
    return await value("SELECT COALESCE(max(changed), 0) FROM directory_offers")


def is_behind(peer: Peer, cursor: str, newest: int) -> bool:
    """Tell whether a peer that has read up to a cursor has not all that it may have now."""
    read = _read_until(peer, cursor)
    return read is None or read < newest


async def offered_to(peer: Peer, cursor: str) -> OfferedPage:
    """Return what changed for a peer since a cursor, as far as its scope goes: nothing at all for one without directory.

    A cursor that is unreadable, of another scope, older than KEPT or from the future is answered from the beginning.
    """
    newest, since = await newest_change(), _read_until(peer, cursor)
    if since is None or since > newest:
        since, is_whole = 0, True
    else:
        is_whole = since == 0
    if peer.scope == "hidden" or peer.is_partner:
        return OfferedPage([], _cursor(peer, newest), False, True)
    present = " AND o.gone_at IS NULL" if is_whole else ""
    columns = ", ".join(
        f"o.{name}" for name in ("id", "changed", "gone_at", *_COLUMNS) if name != "manager_uri"
    )
    shown = f"SELECT 1 FROM accounts m WHERE m.uri = o.manager_uri AND {shows('peer', 'm')}"
    manager = f"CASE WHEN EXISTS ({shown}) THEN o.manager_uri ELSE '' END"
    found = await rows(
        f"SELECT {columns}, {manager} AS manager_uri, a.uri, a.username, a.url, a.actor_type"
        " FROM directory_offers o JOIN accounts a ON a.id = o.id"
        f" JOIN peers peer ON peer.host = $1 WHERE o.changed > $2{present} AND {shows('peer', 'a')}"
        f" ORDER BY o.changed LIMIT {PAGE + 1}",
        peer.host,
        since,
    )
    has_more, found = len(found) > PAGE, found[:PAGE]
    until = (
        found[-1]["changed"] if has_more else max(newest, *(each["changed"] for each in found[-1:]), since)
    )
    return OfferedPage(found, _cursor(peer, until), has_more, is_whole)


def _cursor(peer: Peer, until: int) -> str:
    return f"{_view(peer)}.{until}.{to_ms(now())}"


def _read_until(peer: Peer, cursor: str) -> int | None:
    """Read a cursor; None for one that is of no use."""
    view, _, rest = cursor.partition(".")
    until, _, given = rest.partition(".")
    if view != _view(peer) or not (_is_number(until, MOST_ID) and _is_number(given, LATEST_MS)):
        return None
    return None if from_ms(int(given)) < now() - KEPT / 2 else int(until)


def _is_number(text: str, most: int) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 20 and int(text) <= most


def _view(peer: Peer) -> str:
    """Return what says whom a peer may see: another scope begins from the beginning."""
    return digest("directory", peer.host, peer.kind, peer.scope, peer.scope_names)[:16]
