"""`/scim/v2/Groups`: the groups of the directory that asks. What happens to them is outbox/identity/provisioned_groups.py."""

from typing import Any

from aiohttp import web

from models.core.errors import NotFound
from models.identity.provisioned_groups import KnownGroup, group_known, groups_known, members_after
from outbox.identity import provisioned_groups
from outbox.identity.provisioned_groups import Changes, Step
from web.http.context import network_of
from web.scim.access import CALLER
from web.scim.documents import Document, Wanted, answer, group_document, list_document, wanted_of
from web.scim.patching import operations_of
from web.scim.reading import change_of, read_group
from web.scim.refusals import noting_refusals
from web.scim.requests import Asked, asked_of

AT_ONCE = 1000
"""Members read from the database at once."""
MOST_MEMBERS = 20_000
"""Members in one list of groups: where they are more, it has fewer groups, and the rest follows."""


async def index(request: web.Request) -> web.Response:
    """List groups, or find some."""
    asked = asked_of(request.query)
    total, found = await found_groups(request, asked)
    return answer(list_document(total, asked.start, found))


async def found_groups(request: web.Request, asked: Asked) -> tuple[int, list[Document]]:
    total, groups = await groups_known(request[CALLER].provider_id, asked.filter, asked.start, asked.count)
    if asked.wanted.has("members"):
        groups = _few_enough(groups)
    return total, [await _document(request, each, asked.wanted) for each in groups]


def _few_enough(groups: list[KnownGroup]) -> list[KnownGroup]:
    """Return the first groups that together do not have too many members, at least one."""
    kept: list[KnownGroup] = []
    members = 0
    for each in groups:
        members += each.members
        if kept and members > MOST_MEMBERS:
            break
        kept.append(each)
    return kept


async def _document(request: web.Request, group: KnownGroup, wanted: Wanted) -> Document:
    members = await _members(group.id) if wanted.has("members") else None
    return group_document(request, group, members, wanted)


async def _members(group_id: int) -> list[int]:
    found: list[int] = []
    while page := await members_after(group_id, found[-1] if found else 0, AT_ONCE):
        found += page
    return found


async def show(request: web.Request) -> web.Response:
    found = await group_known(request[CALLER].provider_id, request.match_info["id"])
    if found is None:
        raise NotFound("There is no such group of this directory")
    return answer(await _document(request, found, wanted_of(request.query)))


async def create(request: web.Request, body: dict[str, Any]) -> web.Response:
    said, unknown = read_group(body)
    made = await provisioned_groups.bring_group(network_of(request), request[CALLER], said, unknown)
    return answer(await _document(request, made, wanted_of(request.query)), 201)


async def replace(request: web.Request, body: dict[str, Any]) -> web.Response:
    """Replace a group. Members that are not said stay: to let all go, a directory sends an empty list."""
    said, unknown = read_group(body)
    steps = () if said.members is None else (Step("replace", said.members),)
    changes = Changes(said.display_name, said.external_id or None, steps, unknown)
    return await _change(request, changes, whole=True)


async def patch(request: web.Request, body: dict[str, Any]) -> web.Response:
    """Change a group. Answers without it, unless it is asked for: of thousands of members one came."""
    change = change_of(operations_of(body))
    steps = tuple(Step(each.op, each.ids) for each in change.steps)
    changes = Changes(change.display_name, change.external_id, steps, change.unknown)
    return await _change(request, changes, whole="attributes" in request.query)


async def _change(request: web.Request, changes: Changes, *, whole: bool) -> web.Response:
    changed = await provisioned_groups.change_group(
        network_of(request), request[CALLER], request.match_info["id"], changes
    )
    if not whole:
        return web.Response(status=204)
    return answer(await _document(request, changed, wanted_of(request.query)))


async def delete(request: web.Request) -> web.Response:
    await provisioned_groups.remove_group(network_of(request), request[CALLER], request.match_info["id"])
    return web.Response(status=204)


create_noted, replace_noted, patch_noted = (
    noting_refusals(create),
    noting_refusals(replace),
    noting_refusals(patch),
)
