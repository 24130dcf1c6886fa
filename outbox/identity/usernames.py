"""What somebody is called here whom a company's directory brings: made once, and never given to another."""

import re
import secrets
import unicodedata
from collections.abc import Iterator

from models.core.database import marks, rows
from models.core.site import Site
from outbox.people.accounts import MAX_USERNAME, USERNAME, why_reserved

TRIES = 50
"""Numbers behind a name before chance decides."""


def plain_username(said: str) -> str:
    """Return the nearest username to what somebody signs in with: `Amélie.Martin@corp.example` is amelie.martin."""
    local = said.partition("@")[0] or said
    ascii_only = unicodedata.normalize("NFKD", local.casefold()).encode("ascii", "ignore").decode()
    dashed = re.sub(r"[^a-z0-9_.-]+", "_", ascii_only)
    single = re.sub(r"[.-]{2,}", "-", dashed).strip(".-")[:MAX_USERNAME].strip(".-")
    return single if USERNAME.fullmatch(single) else "person"


async def free_username(site: Site, said: str) -> str:
    """Return a username that nobody has or had, secret groups included."""
    wanted = plain_username(said)
    tried = [each for each in _numbered(wanted) if not why_reserved(each, site)]
    taken = {
        each["handle"]
        for each in await rows(f"SELECT handle FROM accounts WHERE handle IN ({marks(len(tried))})", *tried)
    }
    free = (each for each in tried if each not in taken)
    return next(free, f"{wanted[: MAX_USERNAME - 9].strip('.-')}_{secrets.token_hex(4)}")


def _numbered(wanted: str) -> Iterator[str]:
    yield wanted
    for number in range(2, TRIES):
        yield f"{wanted[: MAX_USERNAME - len(str(number))].strip('.-')}{number}"
