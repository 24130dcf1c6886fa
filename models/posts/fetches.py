"""Who fetched which of our posts: the half of the receipts that deliveries cannot know.

A site that read a post by itself may hold a copy of it: it is told when the post is deleted, and
the author can see it. Rows outlive the post, as a record.
"""

from dataclasses import dataclass
from datetime import datetime

from tortoise import fields

from models.core.accounts import Account
from models.core.base import Row, belongs_to, digest, from_ms, moment, new_id, now
from models.core.database import execute_many, rows
from models.core.transaction import transaction


class Fetch(Row):
    object_key = fields.CharField(64)
    """models.core.base.digest of the object's URI, as in `Delivery.ordering_key`."""
    object_uri = fields.CharField(2048)
    account = belongs_to("Account")
    account_id: int
    """Who signed the request: mostly the other site's own actor."""
    host = fields.CharField(255)
    first_at = moment(default=now)
    last_at = moment(default=now)

    class Meta:
        table = "fetches"
        unique_together = (("object_key", "account_id"),)


@dataclass(frozen=True)
class Fetched:
    host: str
    account_uri: str
    first_at: datetime
    last_at: datetime


async def note_fetches(object_uris: list[str], reader: Account) -> None:
    """Remember that somebody was given these objects."""
    moment = now()
    async with transaction():
        await execute_many(
            """INSERT INTO fetches (id, object_key, object_uri, account_id, host, first_at, last_at)
               VALUES ($1, $2, $3, $4, $5, $6, $6)
               ON CONFLICT (object_key, account_id) DO UPDATE SET last_at = excluded.last_at""",
            [(new_id(), digest(uri), uri, reader.id, reader.host, moment) for uri in object_uris],
        )


async def fetchers_of(object_uri: str) -> list[int]:
    """Return the accounts that were given an object."""
    found = await rows("SELECT account_id FROM fetches WHERE object_key = $1", digest(object_uri))
    return [each["account_id"] for each in found]


async def fetches_of(object_uri: str) -> list[Fetched]:
    """Return who fetched an object and when, by host."""
    found = await rows(
        """SELECT f.host, a.uri, f.first_at, f.last_at FROM fetches AS f JOIN accounts AS a ON a.id = f.account_id
           WHERE f.object_key = $1 ORDER BY f.host, f.first_at""",
        digest(object_uri),
    )
    return [
        Fetched(each["host"], each["uri"], from_ms(each["first_at"]), from_ms(each["last_at"]))
        for each in found
    ]
