"""`/scim/v2/Users`: the people of the directory that asks. What happens to them is outbox/identity/provisioning.py."""

from functools import partial
from typing import Any

from aiohttp import web

from models.core.errors import NotFound, ParvisError
from models.identity.provisioned import KnownPerson, groups_of_people, people_known, person_known
from models.identity.said import SaidPerson
from outbox.identity import provisioning
from outbox.identity.provisioning import Said
from web.http.context import network_of
from web.scim.access import CALLER
from web.scim.documents import Document, Wanted, answer, list_document, person_document, wanted_of
from web.scim.patching import Operation, operations_of
from web.scim.reading import ReadPerson, completed, patched_person, read_person
from web.scim.refusals import noting_refusals
from web.scim.requests import Asked, asked_of


async def index(request: web.Request) -> web.Response:
    """List people, or find some."""
    asked = asked_of(request.query)
    total, found = await found_people(request, asked)
    return answer(list_document(total, asked.start, found))


async def found_people(request: web.Request, asked: Asked) -> tuple[int, list[Document]]:
    caller = request[CALLER]
    total, people = await people_known(caller.provider_id, asked.filter, asked.start, asked.count)
    return total, await _documents(request, people, asked.wanted)


async def _documents(request: web.Request, people: list[KnownPerson], wanted: Wanted) -> list[Document]:
    groups = await groups_of_people([each.id for each in people]) if wanted.has("groups") else {}
    return [person_document(request, each, groups.get(each.id, ()), wanted) for each in people]


async def show(request: web.Request) -> web.Response:
    found = await person_known(request[CALLER].provider_id, request.match_info["id"])
    if found is None:
        raise NotFound("There is no such person of this directory")
    return await _answer(request, found)


async def create(request: web.Request, body: dict[str, Any]) -> web.Response:
    read = read_person(body)
    said = Said(read.person, read.unknown)
    return await _answer(request, await provisioning.bring(network_of(request), request[CALLER], said), 201)


async def replace(request: web.Request, body: dict[str, Any]) -> web.Response:
    read = read_person(body)
    return await _change(request, lambda before: completed(read, before))


async def patch(request: web.Request, body: dict[str, Any]) -> web.Response:
    return await _change(request, partial(_patched, operations_of(body)))


def _patched(operations: tuple[Operation, ...], before: SaidPerson) -> ReadPerson:
    return patched_person(before, operations)


async def _change(request: web.Request, reading: Any) -> web.Response:
    def changing(before: SaidPerson) -> Said:
        read = reading(before)
        return Said(read.person, read.unknown)

    changed = await provisioning.change(
        network_of(request), request[CALLER], request.match_info["id"], changing
    )
    return await _answer(request, changed)


async def delete(request: web.Request) -> web.Response:
    caller, person_id = request[CALLER], request.match_info["id"]
    try:
        await provisioning.remove(network_of(request), caller, person_id)
    except NotFound:
        raise
    except ParvisError as error:
        await provisioning.note_refusal(caller, f"/Users/{person_id}", error.sentence)
        raise
    return web.Response(status=204)


async def _answer(request: web.Request, person: KnownPerson, status: int = 200) -> web.Response:
    [document] = await _documents(request, [person], wanted_of(request.query))
    return answer(document, status)


create_noted, replace_noted, patch_noted = (
    noting_refusals(create),
    noting_refusals(replace),
    noting_refusals(patch),
)
