"""Sites that a person wants to read nothing from.

The consequences (follows, notifications) are in outbox/relations/blocks.py. This is one person's choice; the allow-list
(models/peers/peers.py) says which sites this one talks to at all.
"""

from typing import NamedTuple

from tortoise import fields

from models.core.base import CountedRow, belongs_to
from models.core.database import execute, rows
from models.core.paging import Page, bounds_of


class DomainBlock(CountedRow):
    account = belongs_to("Account", index=False)
    account_id: int
    host = fields.CharField(255)

    class Meta:
        table = "domain_blocks"
        unique_together = (("account_id", "host"),)


class Between(NamedTuple):
    """Accounts of a site that a person follows, and its followers of the person, asked or accepted."""

    followed: list[int]
    followers: list[int]


async def block_domain(account_id: int, host: str) -> None:
    await execute(
        "INSERT INTO domain_blocks (account_id, host) VALUES ($1, $2) ON CONFLICT DO NOTHING",
        account_id,
        host,
    )


async def unblock_domain(account_id: int, host: str) -> None:
    await execute("DELETE FROM domain_blocks WHERE account_id = $1 AND host = $2", account_id, host)


async def blocked_domains(account_id: int, page: Page) -> list[tuple[int, str]]:
    """Return (cursor, host), the last blocked first."""
    bounds, values = bounds_of("id", page, 2)
    oldest_first = page.min_id is not None
    found = await rows(
        f"SELECT id, host FROM domain_blocks WHERE account_id = $1{bounds}"
        f" ORDER BY id {'ASC' if oldest_first else 'DESC'} LIMIT {page.limit}",
        account_id,
        *values,
    )
    listed = [(each["id"], each["host"]) for each in found]
    return listed[::-1] if oldest_first else listed


async def follows_between(account_id: int, host: str) -> Between:
    """Return the accounts of a site that a person follows, and those that follow the person."""
    found = await rows(
        "SELECT f.account_id, f.target_id FROM follows f JOIN accounts a ON a.id IN (f.account_id, f.target_id)"
        " WHERE a.host = $2 AND (f.account_id = $1 OR f.target_id = $1)",
        account_id,
        host,
    )
    return Between(
        [each["target_id"] for each in found if each["account_id"] == account_id],
        [each["account_id"] for each in found if each["target_id"] == account_id],
    )
