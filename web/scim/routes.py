"""The table of `/scim/v2`, and searches by POST (RFC 7644, 3.4.3)."""

from dataclasses import replace

from aiohttp import web

from models.core.errors import NotFound
from web.http.security import Route
from web.scim import discovery, groups, users
from web.scim.access import directory
from web.scim.documents import answer, list_document
from web.scim.requests import MAX_BODY, asked_of, body_of


async def search_all(request: web.Request) -> web.Response:
    """Find people and groups: the people first, then the groups."""
    asked = asked_of(body_of(request))
    people, found = await users.found_people(request, asked)
    rest = replace(asked, start=max(1, asked.start - people), count=asked.count - len(found))
    more, others = await groups.found_groups(request, rest)
    return answer(list_document(people + more, asked.start, [*found, *others]))


async def search_users(request: web.Request) -> web.Response:
    asked = asked_of(body_of(request))
    total, found = await users.found_people(request, asked)
    return answer(list_document(total, asked.start, found))


async def search_groups(request: web.Request) -> web.Response:
    asked = asked_of(body_of(request))
    total, found = await groups.found_groups(request, asked)
    return answer(list_document(total, asked.start, found))


async def unknown(request: web.Request) -> web.Response:
    """Refuse what no route is for: the method, where there is something at the address, else the address."""
    allowed = [each.method for each in ROUTES[:-1] if _is_at(each.path, request.path)]
    if allowed:
        raise web.HTTPMethodNotAllowed(request.method, allowed)
    raise NotFound("There is nothing at this address")


def _is_at(pattern: str, path: str) -> bool:
    parts, given = pattern.split("/"), path.split("/")
    return len(parts) == len(given) and all(
        part.startswith("{") or part == there for part, there in zip(parts, given, strict=True)
    )


_V2, _USER, _GROUP = "/scim/v2", "/scim/v2/Users/{id}", "/scim/v2/Groups/{id}"

ROUTES = [
    Route("GET", f"{_V2}/ServiceProviderConfig", discovery.config, directory),
    Route("GET", f"{_V2}/ResourceTypes", discovery.resource_types, directory),
    Route("GET", f"{_V2}/ResourceTypes/{{name}}", discovery.resource_type, directory),
    Route("GET", f"{_V2}/Schemas", discovery.schemas, directory),
    Route("GET", f"{_V2}/Schemas/{{name}}", discovery.schema, directory),
    Route("GET", f"{_V2}/Users", users.index, directory),
    Route("POST", f"{_V2}/Users", users.create_noted, directory, largest=MAX_BODY),
    Route("POST", f"{_V2}/Users/.search", search_users, directory, largest=MAX_BODY),
    Route("GET", _USER, users.show, directory),
    Route("PUT", _USER, users.replace_noted, directory, largest=MAX_BODY),
    Route("PATCH", _USER, users.patch_noted, directory, largest=MAX_BODY),
    Route("DELETE", _USER, users.delete, directory),
    Route("GET", f"{_V2}/Groups", groups.index, directory),
    Route("POST", f"{_V2}/Groups", groups.create_noted, directory, largest=MAX_BODY),
    Route("POST", f"{_V2}/Groups/.search", search_groups, directory, largest=MAX_BODY),
    Route("GET", _GROUP, groups.show, directory),
    Route("PUT", _GROUP, groups.replace_noted, directory, largest=MAX_BODY),
    Route("PATCH", _GROUP, groups.patch_noted, directory, largest=MAX_BODY),
    Route("DELETE", _GROUP, groups.delete, directory),
    Route("POST", f"{_V2}/.search", search_all, directory, largest=MAX_BODY),
    Route("*", "/scim/{rest:.*}", unknown, directory),
]
