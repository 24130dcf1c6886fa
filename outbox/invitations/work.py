"""What a list says of somebody's work, beside their department: kept in their profile (outbox/people/work.py)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from models.core.accounts import Account
from models.core.errors import Invalid
from models.core.site import Site
from models.people.people import login_of
from outbox.people.work import Wanted, note_work


@dataclass(frozen=True)
class SaidOfWork:
    """What stands in a list, as it was typed; "" where nothing does."""

    title: str = ""
    manager: str = ""
    """A username here, a handle elsewhere, or an e-mail address."""
    phone: str = ""
    languages: str = ""
    location: str = ""

    @property
    def given(self) -> Sequence[str]:
        """The names of the columns that say something."""
        return [each.name for each in fields(self) if getattr(self, each.name)]


async def keep_work(site: Site, account: Account, said: SaidOfWork, *, by: str) -> Sequence[str]:
    """Keep what a list says of somebody's work; return the columns that could not be kept: a manager who is not here yet.

    Belongs in the transaction that makes the account.
    """
    wanted = {name: getattr(said, name) for name in said.given}
    if "manager" in wanted:
        wanted["manager"] = await _handle_of(site, wanted["manager"])
    try:
        await _note(site, account, wanted, by)
        return ()
    except Invalid as error:
        wrong = error.details.keys() & wanted.keys()
    await _note(site, account, {name: text for name, text in wanted.items() if name not in wrong}, by)
    return sorted(wrong)


async def _note(site: Site, account: Account, wanted: Mapping[str, Any], by: str) -> None:
    if wanted:
        await note_work(site, account, Wanted(**wanted), by=by)


async def _handle_of(site: Site, manager: str) -> str:
    """Return the handle of a manager who was named by an e-mail address of somebody here; else what was typed."""
    named = await login_of(site, manager)
    return named.name if named.person else manager
