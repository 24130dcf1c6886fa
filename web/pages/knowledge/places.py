"""Where pages are: the paths and names of the site's library, a group's pages, and one's own notebook."""

from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

from models.core.accounts import Account
from models.knowledge.pages import Listed, Place
from web.http.language import gettext

PATH = "/pages"

Entity = Mapping[str, Any]


def path_of(page_id: int, more: str = "") -> str:
    return f"{PATH}/{page_id}{more}"


def place_path(place: Place, group: Entity | Account | None = None) -> str:
    """Return the list that a page is on."""
    if place == "group" and group is not None:
        name = group.handle if isinstance(group, Account) else group["acct"]
        return f"/groups/{quote(name)}/pages"
    return f"{PATH}?place=notebook" if place == "notebook" else PATH


def place_name(place: Place) -> str:
    """Return what a place is called that is no group."""
    return gettext("My notebook") if place == "notebook" else gettext("Library")


def people_in(lines: Iterable[Listed]) -> list[int]:
    """Return whom a list of pages names: owners, and groups."""
    groups = [each.place_id for each in lines if each.place == "group"]
    return list(dict.fromkeys([*groups, *(each.owner_id for each in lines if each.owner_id)]))
