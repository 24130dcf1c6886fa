"""What a list says of somebody's work, beside their department: where it is kept is for the work profile to say.

The one seam between lists and profiles: `keep_work` is called in the transaction that makes the account.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields

from models.core.accounts import Account
from models.core.site import Site


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
    """Keep what a list says of somebody's work; return the columns that there is no place for.

    Belongs in the transaction that makes the account.
    """
    return said.given
