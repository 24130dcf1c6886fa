"""People as pages have them: the entities that clients get, with how the viewer stands to them; drawn by
templates/macros/person.html.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from aiohttp import web

from models.core.base import now
from models.core.circles import Away, Work
from models.core.errors import NotFound
from models.core.paging import Cursored, Page
from models.people.relationships import Relationship, relationships
from models.people.work import works_for
from web.http.html import part
from web.http.pagination import page_of
from web.http.params import parameters
from web.http.security import viewer
from web.pages.frame import account_entities

SHOWN = 40
"""People on a page."""


@dataclass(frozen=True)
class Shown:
    """Somebody on a page."""

    account: Mapping[str, Any]
    relation: Relationship | None
    """None: the viewer."""
    work: Work
    """What they do, as far as the viewer may see it."""

    @property
    def away(self) -> Away | None:
        """Their absence, while it lasts."""
        away = self.work.away
        return away if away and away.is_now(now()) else None


@dataclass(frozen=True)
class PeoplePage:
    """A page of people."""

    people: Sequence[Shown]
    older: str = ""
    """Query of the next page; "" for none."""


async def people_shown(request: web.Request, ids: Sequence[int]) -> list[Shown]:
    """Return people in the order asked, as far as the viewer may know of them: a fixed number of statements."""
    me = viewer(request).id
    entities, works = await account_entities(request, ids), await works_for(me, ids)
    known = {each.id: each for each in await relationships(me, ids)}
    return [
        Shown(entities[i], None if i == me else known[i], works.get(i) or Work(i))
        for i in ids
        if i in entities and i in known
    ]


async def person_shown(request: web.Request, account_id: int) -> Shown:
    """Return one person. Raises NotFound for whom the viewer may not know of."""
    found = await people_shown(request, [account_id])
    if not found:
        raise NotFound
    return found[0]


async def people_asked(request: web.Request) -> Page:
    """Return which page of people is asked for."""
    return page_of(await parameters(request), SHOWN, SHOWN)


async def people_page(request: web.Request, listed: Sequence[Cursored]) -> PeoplePage:
    """Render a page of a list of people."""
    older = _query(request, max_id=listed[-1].cursor) if len(listed) >= SHOWN else ""
    return PeoplePage(await people_shown(request, [each.account_id for each in listed]), older)


async def people_by_place(request: web.Request, ids: Sequence[int], offset: int) -> PeoplePage:
    """Render a page of a list that is paged by place."""
    older = _query(request, offset=offset + SHOWN) if len(ids) >= SHOWN else ""
    return PeoplePage(await people_shown(request, ids), older)


def _query(request: web.Request, **cursor: int) -> str:
    kept = {name: text for name, text in request.query.items() if name not in ("max_id", "min_id", "offset")}
    return "?" + urlencode({**kept, **cursor})


async def person_part(request: web.Request, account_id: int) -> web.Response:
    """Answer a script with the button that follows somebody, as it is now."""
    found = await people_shown(request, [account_id])
    return part(request, "people/button.html", shown=found[0]) if found else web.Response(status=204)
