"""What somebody is called here whom a provider or directory brings: made once, and never given to another."""

import re
import secrets
import unicodedata
from collections.abc import Iterator

from models.core.database import marks, rows
from models.core.site import Site
from outbox.people.accounts import MAX_USERNAME, why_reserved

TRIES = 50
"""Numbers behind a name before chance decides."""


async def free_username(site: Site, said: str) -> str:
    """Return a username that nobody has or had, secret groups included."""
    wanted = username_from(said)
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


def username_from(text: str) -> str:
    """Return what a provider calls somebody as a username: what stands before an @, in a-z, 0-9 and single marks."""
    plain = unicodedata.normalize("NFKD", text.partition("@")[0]).encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[._-]*([._-])", r"\1", re.sub(r"[^a-z0-9_.-]+", ".", plain)).strip("._-")
    return name[:MAX_USERNAME].rstrip("._-") or "person"
