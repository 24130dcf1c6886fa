"""Parts of lists: what a client asks for, and the cursor that it comes back with."""

from dataclasses import dataclass
from typing import Any, NamedTuple, TypeVar

from tortoise import Model
from tortoise.queryset import QuerySet

from models.core.database import rows

Listed = TypeVar("Listed", bound=Model)


@dataclass(frozen=True)
class Page:
    """What part of a list is asked for. Ids are exclusive and are those of the list's cursor."""

    limit: int = 20
    max_id: int | None = None
    """Only older than this."""
    since_id: int | None = None
    """Only newer than this, the newest first."""
    min_id: int | None = None
    """Only newer than this, those right after it; still returned newest first."""


class Cursored(NamedTuple):
    """An account in a list, with the list's own row id for paging."""

    cursor: int
    account_id: int


def bounds_of(cursor: str, page: Page, first: int) -> tuple[str, list[int]]:
    """Return the page's bounds as SQL conditions (each begins with AND) from placeholder `first` on."""
    bounds = [("<", page.max_id), (">", page.since_id), (">", page.min_id)]
    used = [(sign, bound) for sign, bound in bounds if bound is not None]
    sql = "".join(f" AND {cursor} {sign} ${first + n}" for n, (sign, _) in enumerate(used))
    return sql, [bound for _, bound in used]


async def paged(query: QuerySet[Listed], page: Page, cursor: str = "id") -> list[Listed]:
    """Return the page of a query, newest first."""
    bounds = {"lt": page.max_id, "gt": page.min_id if page.min_id is not None else page.since_id}
    bounded = query.filter(
        **{f"{cursor}__{sign}": value for sign, value in bounds.items() if value is not None}
    )
    if page.min_id is not None:
        return (await bounded.order_by(cursor).limit(page.limit))[::-1]
    return await bounded.order_by(f"-{cursor}").limit(page.limit)


async def listed_accounts(source: str, where: str, values: list[Any], page: Page) -> list[Cursored]:
    """List the accounts `a` that rows `f` refer to and that everybody may know of, newest first; the cursor is f.id."""
    bounds, arguments = bounds_of("f.id", page, len(values) + 1)
    oldest_first = page.min_id is not None
    found = await rows(
        f"SELECT f.id, a.id AS account_id FROM {source} WHERE {where} AND a.suspended_at IS NULL AND a.hidden = FALSE{bounds}"
        f" ORDER BY f.id {'ASC' if oldest_first else 'DESC'} LIMIT {page.limit}",
        *values,
        *arguments,
    )
    cursored = [Cursored(r["id"], r["account_id"]) for r in found]
    return cursored[::-1] if oldest_first else cursored
