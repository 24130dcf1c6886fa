"""The one way out for people who leave, whoever says so, and their way back.

A directory, a company sign-in, an admin's page, the admin API and the command line all end in `leave`. It is one
transaction: nobody logs in as them any more, all that was open or secret ends, their site's peers hear that they are
suspended. What takes longer is read off `departures` within seconds (outbox/relations/leavers.py: groups, requests, and
later follows and memberships) or when its day comes (outbox/moderation/leavers.py: erasure).

A handle is never given to another, not even after an erasure: `accounts` keeps the row. Whoever is let in again is the
same account: `come_back`, for the account that was found by the same identity.
"""

from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta

from federation.network import Network
from models.core.accounts import Account, account_by_handle, lock_accounts
from models.core.audit import record
from models.core.base import now
from models.core.config import MOST_DAYS, Settings
from models.core.errors import Invalid, NotFound
from models.core.site import Site
from models.core.transaction import atomic
from models.groups.groups import count_members, lock_memberships
from models.groups.rules import look_again
from models.identity.provisioned import forget_let_go
from models.mail.queue import end_mails_of
from models.notifications.push import unsubscribe_tokens
from models.people import departures
from models.people.access import end_sessions_of, end_tokens_of, use_up_codes_of
from models.people.oauth import end_access
from models.people.people import Person, people_of_domain
from models.people.roles import ROLES, in_words
from models.posts.scheduled import stop_scheduled
from outbox.people.access import MONTH
from outbox.people.accounts import account_of, send_state
from outbox.people.roles import LastAdmin, check_roles_stay
from outbox.tasks import DAY


@dataclass(frozen=True)
class Content:
    """What becomes of what a leaver wrote. It stays unless one of these is given."""

    heir_id: int | None = None
    """A colleague may delete it, as far as they see it."""
    erase_after_days: int | None = None
    """So many days after they left, they are erased with it."""


KEEP = Content()
CHOICES = ("keep", "hand-over", "erase")
STOPPED = "You had left when this was to be published: give it a new time"


@atomic
async def leave(
    network: Network,
    account: Account,
    *,
    by: str,
    because: str = "",
    content: Content | None = None,
    even_last: bool = False,
) -> bool:
    """Let one of our people go, at once; False when they were gone already. Locks them, their groups and all admins.

    `because` is the door that said so, for the audit: "" for an admin. `content` None is what the settings say, and
    changes nothing for who is gone already. Raises LastAdmin, unless `even_last`; NotFound for who is none of our people;
    Invalid for a colleague or a number of days that cannot be.
    """
    await lock_memberships(account.id)
    person = await _person(account)
    if person.disabled_at is None and not even_last:
        await check_roles_stay(person, ROLES, "person")
    left_now = await Person.filter(id=person.id, disabled_at=None).update(disabled_at=now()) > 0
    await departures.put_departure(account.id, network.site.settings.leavers_relations_days)
    if left_now:
        await _end(network, account)
        reason = f": {because}" if because else ""
        await record(
            by, "person.disable", account.username, before=in_words(person.held), after=f"disabled{reason}"
        )
    if left_now or content is not None:
        await _decide(network, account, content, by=by)
    return left_now


async def _end(network: Network, account: Account) -> None:
    await end_access(account.id)
    await departures.end_what_dies_with(account.id)
    await end_mails_of(account.id)
    await stop_scheduled(account.id, STOPPED)
    await look_again()
    await count_members(account.id)
    await send_state(network, await Account.get(id=account.id))


async def _decide(network: Network, account: Account, content: Content | None, *, by: str) -> None:
    """Write down what becomes of what they wrote; the settings say so where nobody did."""
    wanted = content or by_default(network.site.settings)
    await _check(account, wanted)
    departure = await departures.departure_of(account.id)
    if departure is None:
        raise NotFound
    after = wanted.erase_after_days
    erase_at = None if after is None else departure.left_at + timedelta(days=after)
    if (departure.heir_id, departure.erase_at) == (wanted.heir_id, erase_at):
        return
    await departures.decide_content(account.id, wanted.heir_id, erase_at)
    heir = await Account.get_or_none(id=wanted.heir_id) if wanted.heir_id else None
    said = (
        f"handed over to {heir.username}"
        if heir
        else f"erased after {after} days"
        if after is not None
        else "kept"
    )
    await record(by, "person.content", account.username, after=said)


async def chosen(site: Site, choice: str, heir: str, days: int | None) -> Content | None:
    """Return what somebody chose of CHOICES, in words; "": what the settings say. Raises Invalid for nobody's name."""
    if choice == "hand-over":
        account = await account_by_handle(heir.removesuffix(f"@{site.authority}"))
        if account is None:
            raise Invalid(heir="must be somebody else of this site who can log in")
        return Content(heir_id=account.id)
    if choice == "erase":
        return Content(erase_after_days=days)
    return KEEP if choice else None


def by_default(settings: Settings) -> Content:
    """Return what becomes of what a leaver wrote where nobody says."""
    months = settings.leavers_content_months
    return Content(erase_after_days=round(months * MONTH / DAY)) if months else KEEP


async def _check(account: Account, content: Content) -> None:
    """Raise Invalid for what nobody can have wanted."""
    after = content.erase_after_days
    if after is not None and content.heir_id is not None:
        raise Invalid(content="is handed over or erased, not both")
    if after is not None and not 0 <= after <= MOST_DAYS:
        raise Invalid(days=f"must be between 0 and {MOST_DAYS}")
    if content.heir_id is None:
        return
    is_here = await Person.exists(id=content.heir_id, disabled_at=None)
    if content.heir_id == account.id or not is_here:
        raise Invalid(heir="must be somebody else of this site who can log in")


@atomic
async def come_back(network: Network, account: Account, *, by: str, because: str = "") -> bool:
    """Let somebody who left in again, as the same account; False when they are here. Locks them and their groups.

    Whoever calls makes sure that it is the same person: an admin says so, or the same identity of a provider. What
    ended stays ended: apps and browsers have to log in anew. Raises Invalid for who was erased.
    """
    await lock_memberships(account.id)
    person = await _person(account)
    await departures.forget_departure(account.id)
    await forget_let_go(account.id)
    if not await Person.filter(id=person.id, disabled_at__isnull=False).update(disabled_at=None):
        return False
    await look_again()
    await count_members(account.id)
    await send_state(network, await Account.get(id=account.id))
    reason = f": {because}" if because else ""
    await record(
        by, "person.enable", account.username, before="disabled", after=f"{in_words(person.held)}{reason}"
    )
    return True


@atomic
async def end_all_access(account: Account, *, by: str, because: str = "") -> int:
    """Log somebody out everywhere, of apps and browsers; return of how many. They may log in again. Locks them."""
    await lock_accounts(account.id)
    ended = await end_tokens_of(account.id)
    closed = await end_sessions_of(account.id)
    await use_up_codes_of(account.id)
    await unsubscribe_tokens(ended)
    if ended or closed:
        reason = f": {because}" if because else ""
        await record(by, "access.end", account.handle, after=f"{len(ended)} apps, {closed} browsers{reason}")
    return len(ended) + closed


async def disable_person(
    network: Network,
    username: str,
    *,
    by: str,
    because: str = "",
    content: Content | None = None,
    even_last: bool = False,
) -> bool:
    """Let the person of this name go: `leave`. Raises NotFound for nobody's name."""
    account = await account_of(network.site, username)
    return await leave(network, account, by=by, because=because, content=content, even_last=even_last)


async def disable_people_of(network: Network, host: str, *, by: str) -> list[str]:
    """Let everybody go whose mail address is of a removed site's domain, but for the last admin; return them."""
    disabled = []
    for name in await people_of_domain(host, network.site.authority):
        with suppress(LastAdmin):
            await disable_person(network, name, by=by, because=f"{host} was removed")
            disabled.append(name)
    return disabled


async def enable_person(network: Network, username: str, *, by: str) -> bool:
    """Let the person of this name in again: `come_back`. Raises NotFound for nobody's name."""
    return await come_back(network, await account_of(network.site, username), by=by)


async def _person(account: Account) -> Person:
    """Fetch the row of one of our people, who is held. Raises Invalid for who was erased, NotFound for others."""
    person = await Person.get_or_none(id=account.id)
    if person is None and account.is_local and account.actor_type == "Person":
        raise Invalid(
            person="was deleted for good, and cannot come back: make a new account under another name"
        )
    if person is None:
        raise NotFound(f"There is nobody called {account.handle} on this site")
    return person
