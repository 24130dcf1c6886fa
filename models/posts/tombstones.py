"""Who is told that a post of ours was deleted: those who could have seen it.

For all others there never was one. models/posts/posts.py writes the post's visibility on its tombstone; deliveries and
fetches say who had a post that was not for everybody.
"""

from datetime import datetime

from models.core.base import digest
from models.core.database import value
from models.posts.posts import Tombstone

_FOR_ALL = ("public", "unlisted")
_HAD_IT = (
    "SELECT 1 WHERE EXISTS (SELECT 1 FROM deliveries WHERE ordering_key = $1 AND host = $2 AND state = 'delivered')"
    " OR EXISTS (SELECT 1 FROM fetches WHERE object_key = $1 AND host = $2)"
)


async def buried_for(host: str, uri: str) -> datetime | None:
    """Return when a post of ours was deleted, for another site; None when it was not, or that site could not see it."""
    tombstone = await Tombstone.filter(uri=uri).first()
    if tombstone is None:
        return None
    if tombstone.visibility in _FOR_ALL or await value(_HAD_IT, digest(uri), host):
        return tombstone.deleted_at
    return None
