"""What will happen when somebody leaves, and what still follows for who left: for whoever lets them go. Changes nothing."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from federation.network import Network
from models.core.accounts import Account, accounts_in_any_state
from models.core.base import now
from models.groups.groups import groups_owned_by
from models.people.departures import Departure, Ties, departure_of, ties_of
from models.people.people import longest_admin
from outbox.delivery.queue import inboxes_knowing
from outbox.groups.care import heir_of
from outbox.people.leaving import Content, by_default


@dataclass(frozen=True)
class NewOwner:
    """A group that they own, and who gets it."""

    group: Account
    heir: Account | None
    """None: nobody of this site is left for it."""


@dataclass(frozen=True)
class Foreseen:
    departure: Departure | None
    """None for who is here."""
    heir: Account | None
    """The colleague who looks after what they wrote already."""
    ties: Ties
    groups: list[NewOwner]
    sites: int
    """How many other sites hear that they are gone."""
    relations_end_at: datetime
    by_default: Content
    """What becomes of what they wrote where nobody says."""


async def foreseen(network: Network, account: Account) -> Foreseen:
    """Return what follows when somebody leaves now, or still follows."""
    departure = await departure_of(account.id)
    settings = network.site.settings
    heir_id = departure.heir_id if departure else None
    groups = await _groups(network, account, heir_id)
    return Foreseen(
        departure,
        (await accounts_in_any_state([heir_id])).get(heir_id) if heir_id else None,
        await ties_of(account.id),
        groups,
        len({inbox.host for inbox in await inboxes_knowing(account.id)}),
        departure.relations_end_at if departure else now() + timedelta(days=settings.leavers_relations_days),
        by_default(settings),
    )


async def _groups(network: Network, account: Account, chosen_id: int | None) -> list[NewOwner]:
    admin_id = await longest_admin()
    others_admin = admin_id if admin_id != account.id else None
    heirs = {
        group_id: await heir_of(network, group_id, chosen_id, others_admin)
        for group_id in await groups_owned_by(account.id)
    }
    known = await accounts_in_any_state({*heirs, *filter(None, heirs.values())})
    return [NewOwner(known[group_id], known.get(heir_id or 0)) for group_id, heir_id in heirs.items()]
