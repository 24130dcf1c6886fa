"""The org chart: who manages whom, at this site and across sites, a level at a time.

Whoever manages somebody is in `work_profiles.manager_uri`, which everybody of the site may see (models/core/circles.py).
Nothing keeps other sites from saying circles, and two people may be changed at once: every walk has an end.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from models.core.database import Record, marks, rows, value
from models.people.work import present

LEVELS = 20
"""Managers above somebody that are looked for."""
BELOW = 5
"""People of the level below that stand in a chart before one opens it."""


@dataclass(frozen=True)
class Place:
    """Somebody in the chart."""

    account_id: int
    reports: int
    """How many people they manage."""
    below: "tuple[Place, ...]" = ()
    """The first of them."""


@dataclass(frozen=True)
class Chart:
    """A part of the chart: one level, what is above, and the beginning of what is below."""

    above: tuple[int, ...]
    """The managers, the topmost first."""
    level: tuple[Place, ...]
    total: int
    """How many people there are on all pages of this level."""


_UP = f"""
WITH RECURSIVE up(id, uri, manager_uri, depth) AS (
  SELECT a.id, a.uri, CAST(w.manager_uri AS TEXT), 0 FROM accounts a JOIN work_profiles w ON w.account_id = a.id WHERE a.uri = $1
  UNION ALL
  SELECT a.id, a.uri, CAST(COALESCE(w.manager_uri, '') AS TEXT), up.depth + 1 FROM up JOIN accounts a ON a.uri = up.manager_uri
    LEFT JOIN work_profiles w ON w.account_id = a.id
    WHERE up.manager_uri <> '' AND up.depth < {LEVELS} AND {present()}
)
SELECT id, uri, depth FROM up ORDER BY depth
"""
_REPORTS = (
    "(SELECT count(*) FROM work_profiles r JOIN accounts ra ON ra.id = r.account_id"
    f" WHERE r.manager_uri = a.uri AND ra.id <> a.id AND {present('ra')})"
)
_BY_NAME = "LOWER(a.display_name), a.id"
_ROOTS = f"""FROM accounts a LEFT JOIN work_profiles w ON w.account_id = a.id
WHERE a.uri IN (SELECT r.manager_uri FROM work_profiles r JOIN accounts ra ON ra.id = r.account_id
  WHERE r.manager_uri <> '' AND r.manager_uri <> ra.uri AND {present("ra")})
AND {present()} AND NOT EXISTS (SELECT 1 FROM accounts m WHERE m.uri = w.manager_uri AND m.id <> a.id
  AND {present("m")})"""
_LEVEL = f"""FROM work_profiles w JOIN accounts a ON a.id = w.account_id
WHERE w.manager_uri = (SELECT uri FROM accounts WHERE id = $1) AND a.id <> $1 AND {present()}"""


async def whole_chart(limit: int, offset: int = 0) -> Chart:
    """Return who manages people and is managed by nobody who is known here: who has most people first."""
    return await _chart((), _ROOTS, [], limit, offset)


async def chart_of(account_id: int, limit: int, offset: int = 0) -> Chart:
    """Return the people whom somebody manages, and who is above: a fixed number of statements, however many there are.

    Accounts are checked by the caller.
    """
    uri = await value("SELECT uri FROM accounts WHERE id = $1", account_id)
    above = [each["id"] for each in await _managers_up(uri or "")][1:]
    return await _chart(tuple(reversed(above)), _LEVEL, [account_id], limit, offset)


async def is_above(uri: str, below_uri: str) -> bool:
    """Tell whether an account manages another, directly or not, or is it."""
    return uri == below_uri or any(each["uri"] == uri for each in await _managers_up(below_uri))


async def _managers_up(uri: str) -> list[Record]:
    """Return an account and who is above it, nearest first, each once: where managers go round in a circle, it ends."""
    found: dict[int, Record] = {}
    for each in await rows(_UP, uri):
        if each["id"] in found:
            break
        found[each["id"]] = each
    return list(found.values())


async def _chart(above: tuple[int, ...], which: str, values: list[int], limit: int, offset: int) -> Chart:
    places = (f"${len(values) + 1}", f"${len(values) + 2}")
    found = await rows(
        f"SELECT a.id, {_REPORTS} AS reports, count(*) OVER () AS total {which}"
        f" ORDER BY 2 DESC, {_BY_NAME} LIMIT {places[0]} OFFSET {places[1]}",
        *values,
        limit,
        offset,
    )
    below = await _below([each["id"] for each in found])
    level = tuple(Place(each["id"], each["reports"], below.get(each["id"], ())) for each in found)
    return Chart(above, level, found[0]["total"] if found else 0)


async def _below(ids: Sequence[int]) -> dict[int, tuple[Place, ...]]:
    if not ids:
        return {}
    found = await rows(
        f"SELECT near.manager_id, a.id, {_REPORTS} AS reports FROM (SELECT m.id AS manager_id, a.id,"
        f" ROW_NUMBER() OVER (PARTITION BY m.id ORDER BY {_BY_NAME}) AS place"
        " FROM accounts m JOIN work_profiles w ON w.manager_uri = m.uri JOIN accounts a ON a.id = w.account_id"
        f" WHERE m.id IN ({marks(len(ids))}) AND a.id <> m.id AND {present()}) AS near"
        f" JOIN accounts a ON a.id = near.id WHERE near.place <= {BELOW} ORDER BY near.manager_id, near.place",
        *ids,
    )
    below: dict[int, tuple[Place, ...]] = {}
    for each in found:
        place = Place(each["id"], each["reports"])
        below[each["manager_id"]] = (*below.get(each["manager_id"], ()), place)
    return below
