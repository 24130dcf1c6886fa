"""The tab of a group's settings, for its moderators: texts, pictures, pace and days, its rule, closing and archiving."""

from typing import Any

from aiohttp import web

from federation.network import Network
from models.core.accounts import Account
from models.core.errors import NotFound
from models.core.paging import Page
from models.files.media import Use
from models.groups.groups import Membership
from models.groups.rules import Rule
from models.people.roles import GIVEN
from outbox.files.media import Upload
from outbox.groups import groups as outbox_groups
from outbox.groups import rules as outbox_rules
from outbox.groups import tools as group_tools
from outbox.groups.closing import narrower_than
from web.api.groups import change_typed
from web.http.context import network_of
from web.http.security import viewer
from web.http.uploads import PICTURES, Received

PAUSES = (0, 60, 300, 900, 3600, 21_600, 86_400)
"""Seconds between two posts of a member that the page offers."""


async def settings(request: web.Request, found: Membership, part: Page, path: str) -> dict[str, Any]:
    if not found.moderates:
        raise NotFound
    is_owner = found.role == "owner"
    may = is_owner and await outbox_rules.may_set_rules(network_of(request), viewer(request).id)
    return {
        "may_set_rule": may,
        "roles": GIVEN,
        "narrower": narrower_than(found),
        "pauses": sorted({*PAUSES, found.group.slow_mode_s}),
        "description": found.account.note_source,
    }


async def change(network: Network, me: Account, group_id: int, received: Received) -> None:
    await outbox_groups.change(network, me, group_id, change_typed(received.params))


async def change_pictures(network: Network, me: Account, group_id: int, received: Received) -> None:
    """Give a group the pictures that came, and take away those whose box is ticked."""
    pictures: dict[Use, Upload | None] = {
        use: None for use in PICTURES if use in received.params.texts("without")
    }
    pictures |= {use: received.files[use] for use in PICTURES if use in received.files}
    await group_tools.change_pictures(network, me, group_id, pictures)


async def rule(network: Network, me: Account, group_id: int, received: Received) -> None:
    params = received.params
    wanted = Rule(
        _lines(params.text("departments")),
        tuple(params.texts("roles")),
        _lines(params.text("sites")),
        params.boolean("open_to_others", False),
    )
    await outbox_rules.set_rule(network, me, group_id, wanted)


async def no_rule(network: Network, me: Account, group_id: int, received: Received) -> None:
    await outbox_rules.remove_rule(network, me, group_id)


def _lines(typed: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in typed.splitlines() if line.strip())
