"""Who is in a group: the tab of members, and the verbs of coming, going and deciding."""

from dataclasses import replace
from typing import Any

from aiohttp import web

from federation.client import FetchFailed
from federation.network import Network
from models.core.accounts import Account, account_named
from models.core.errors import DomainNotAllowed, Gone, Invalid, NotFound
from models.core.paging import Page
from models.groups import groups
from models.groups.groups import Membership, State
from models.knowledge.questions import experts_of
from outbox.groups import groups as outbox_groups
from web.http.uploads import Received
from web.pages.groups.forms import subject_of

SHOWN = 80


async def members(request: web.Request, found: Membership, part: Page, path: str) -> dict[str, Any]:
    there = await groups.people_in(found.group.id, "member", replace(part, limit=SHOWN))
    invited = await waiting(found, "invited")
    return {
        "members": [(account_id, role) for _, account_id, role in there],
        "invited": invited,
        "experts": await experts_of(found.group.id),
        "people_ids": [*(account_id for _, account_id, _ in there), *invited],
        "older": f"{path}?max_id={there[-1][0]}" if len(there) == SHOWN else "",
    }


async def waiting(found: Membership, state: State) -> list[int]:
    """Return who asks to be let in, or was asked in; nobody for who does not moderate the group."""
    if not found.moderates:
        return []
    listed = await groups.people_in(found.group.id, state, Page(limit=SHOWN))
    return [account_id for _, account_id, _ in listed]


async def join(network: Network, me: Account, group_id: int, received: Received) -> None:
    await outbox_groups.join(network, me, group_id, received.params.text("reason"))


async def leave(network: Network, me: Account, group_id: int, received: Received) -> None:
    await outbox_groups.leave(network, me, group_id)


async def mute(network: Network, me: Account, group_id: int, received: Received) -> None:
    await outbox_groups.mute(me, group_id)


async def unmute(network: Network, me: Account, group_id: int, received: Received) -> None:
    await outbox_groups.unmute(me, group_id)


async def invite(network: Network, me: Account, group_id: int, received: Received) -> None:
    typed = received.params.text("handle").strip()
    handle = typed.removeprefix("@").removesuffix(f"@{network.site.authority}")
    person = await account_named(me.id, handle) or await _elsewhere(network, handle)
    await outbox_groups.invite(network, me, group_id, person.id)


async def _elsewhere(network: Network, handle: str) -> Account:
    """Ask another site for somebody. Raises Invalid for nobody, and for a host that is not allowed."""
    try:
        return await network.actors.lookup(handle)
    except (NotFound, Gone, DomainNotAllowed) as error:
        raise Invalid("There is nobody of this name, here or at an allowed site") from error
    except FetchFailed as error:
        raise Invalid("The other site does not answer: try again later") from error


async def appoint(network: Network, me: Account, group_id: int, received: Received) -> None:
    role: Any = received.params.text("role")
    await outbox_groups.appoint(network, me, group_id, subject_of(received.params), role)
