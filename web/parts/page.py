"""Pages among posts: what is shown of one is its title and where it is read; clients get its whole text."""

from collections.abc import Sequence

from models.core.database import Record
from models.core.site import Site
from web.http.schema import ID, TEXT, entity, or_null
from web.parts.part import Members, Part


async def _shared(site: Site, records: Sequence[Record]) -> dict[int, Members]:
    return {record["id"]: {"parvis_page": _entity(site, record)} for record in records}


def _entity(site: Site, record: Record) -> Members | None:
    if not record["is_page"]:
        return None
    return {
        "id": str(record["id"]),
        "title": record["title"],
        "url": site.url(f"/pages/{record['id']}"),
    }


PART = Part(
    "page",
    shared=_shared,
    schema={"parvis_page": or_null(entity(id=ID, title=TEXT, url=TEXT))},
    shows="parvis_page",
    template="parts/page.html",
)
