"""The directory of a site on the wire: whom it offers its peers, as a collection of what changed since a cursor.

The site's own actor names it (`parvis:directory`). A page has `orderedItems`: somebody as they are offered now, or a
Tombstone for who is offered no more; `next` while there is more, and `parvis:cursor` to ask with `?since=` the next time.
`parvis:isWhole`: the cursor was of no use, and this is all from the beginning: whoever is not in it is offered no more.
Pure, like `parsing`; inbox/people/directory.py decides what is believed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import quote

from federation.protocol.members import (
    is_url,
    list_of,
    own_link_of,
    own_of,
    parse_object_id,
    string_of,
    type_of,
)
from federation.protocol.parsing import USERNAME
from federation.protocol.urls import same_authority

MAX_ITEMS = 500
"""Of one page; the rest is not read."""
MAX_SKILLS, MAX_SKILL, MAX_LINE, MAX_NAME, MAX_CURSOR = 30, 100, 100, 255, 200
_KINDS = ("team", "project", "expertise", "community", "hobby")


@dataclass(frozen=True, kw_only=True)
class Listed:
    """Somebody, or a group, as their site offers them."""

    id: str
    type: Literal["Person", "Group"]
    username: str
    name: str = ""
    url: str = ""
    picture: str = ""
    title: str = ""
    department: str = ""
    manager: str = ""
    """URI of the manager's account, at whichever site."""
    skills: tuple[str, ...] = ()
    access: str = ""
    """Of a group: open or closed."""
    kind: str = ""


@dataclass(frozen=True, kw_only=True)
class DirectoryPage:
    """What changed, the oldest first."""

    listed: tuple[Listed, ...] = ()
    gone: tuple[str, ...] = ()
    """Ids of who is offered no more."""
    next: str | None = None
    cursor: str = ""
    is_whole: bool = False


def directory_of(actor: dict[str, Any], *, development: bool = False) -> str | None:
    """Return where a site's own actor says that its directory is; None for one that has none, or names another site."""
    url, own = actor.get("parvis:directory"), actor.get("id")
    if not isinstance(own, str) or not is_url(url, development):
        return None
    return own_of(str(url), own, development)


def address_since(url: str, cursor: str) -> str:
    """Return where the changes since a cursor are; "" means all."""
    return f"{url}?since={quote(cursor, safe='')}" if cursor else url


# --- written -------------------------------------------------------------------------------------------------


def page_document(url: str, asked: str, page: DirectoryPage) -> dict[str, Any]:
    """Write a page of the directory at a URL, which was asked for by an address."""
    return {
        "@context": ["https://www.w3.org/ns/activitystreams", {"parvis": "https://parvis.invalid/ns#"}],
        "id": asked,
        "type": "OrderedCollectionPage",
        "partOf": url,
        "orderedItems": [
            *(_document(each) for each in page.listed),
            *({"id": uri, "type": "Tombstone"} for uri in page.gone),
        ],
        **({"next": page.next} if page.next else {}),
        "parvis:cursor": page.cursor,
        "parvis:isWhole": page.is_whole,
    }


def _document(listed: Listed) -> dict[str, Any]:
    document = {
        "id": listed.id,
        "type": listed.type,
        "preferredUsername": listed.username,
        "name": listed.name,
        "url": listed.url,
        "icon": {"type": "Image", "url": listed.picture} if listed.picture else None,
        "parvis:title": listed.title,
        "parvis:department": listed.department,
        "parvis:manager": listed.manager,
        "parvis:skills": list(listed.skills),
        "parvis:groupAccess": listed.access,
        "parvis:groupKind": listed.kind,
    }
    return {name: value for name, value in document.items() if value}


# --- read ----------------------------------------------------------------------------------------------------


def parse_directory_page(
    document: dict[str, Any], host_url: str, *, development: bool = False
) -> DirectoryPage:
    """Read a page of the directory of the site at `host_url`. Whoever is of another site, or unreadable, is left out."""
    items = [each for each in list_of(document.get("orderedItems"))[:MAX_ITEMS] if isinstance(each, dict)]
    own = [each for each in items if _is_own(each, host_url, development)]
    following = parse_object_id(document.get("next"), development=development)
    return DirectoryPage(
        listed=_distinct([found for each in own if (found := _listed(each, development))]),
        gone=tuple(dict.fromkeys(each["id"] for each in own if type_of(each) == "Tombstone")),
        next=own_of(following, host_url, development),
        cursor=_cursor(document.get("parvis:cursor")),
        is_whole=document.get("parvis:isWhole") is True,
    )


def _is_own(document: dict[str, Any], host_url: str, development: bool) -> bool:
    identity = document.get("id")
    return is_url(identity, development) and same_authority(identity, host_url, development=development)


def _distinct(listed: Sequence[Listed]) -> tuple[Listed, ...]:
    """Keep the last of those with the same id, and the first of those with the same name."""
    by_id = {each.id: each for each in listed}
    by_name: dict[str, Listed] = {}
    for each in by_id.values():
        by_name.setdefault(each.username.lower(), each)
    return tuple(by_name.values())


def _listed(document: dict[str, Any], development: bool) -> Listed | None:
    kind, username, identity = type_of(document), document.get("preferredUsername"), document["id"]
    if kind not in ("Person", "Group") or not isinstance(username, str) or not USERNAME.fullmatch(username):
        return None
    access = document.get("parvis:groupAccess")
    if kind == "Group" and access not in ("open", "closed"):
        return None
    manager, group_kind = document.get("parvis:manager"), document.get("parvis:groupKind")
    return Listed(
        id=identity,
        type="Group" if kind == "Group" else "Person",
        username=username,
        name=string_of(document.get("name"), MAX_NAME) or "",
        url=own_link_of(document.get("url"), identity, development) or "",
        picture=_picture(document.get("icon"), identity, development),
        title=string_of(document.get("parvis:title"), MAX_LINE) or "",
        department=string_of(document.get("parvis:department"), MAX_LINE) or "",
        manager=str(manager) if is_url(manager, development) else "",
        skills=_skills(document.get("parvis:skills")),
        access=str(access) if kind == "Group" else "",
        kind=(str(group_kind) if group_kind in _KINDS else "team") if kind == "Group" else "",
    )


def _picture(icon: object, identity: str, development: bool) -> str:
    url = icon.get("url") if isinstance(icon, dict) else None
    return (own_of(str(url), identity, development) or "") if is_url(url, development) else ""


def _skills(value: object) -> tuple[str, ...]:
    names = [each for each in list_of(value)[:MAX_SKILLS] if isinstance(each, str)]
    return tuple(each for each in names if 0 < len(each) <= MAX_SKILL)


def _cursor(value: object) -> str:
    return value if isinstance(value, str) and len(value) <= MAX_CURSOR and value.isprintable() else ""
