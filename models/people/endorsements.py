"""Endorsements: whom a person recommends on their profile."""

from models.core.base import CountedRow, belongs_to
from models.core.database import execute, value
from models.core.paging import Cursored, Page, listed_accounts


class Endorsement(CountedRow):
    account = belongs_to("Account", index=False)
    account_id: int
    target = belongs_to("Account")
    target_id: int

    class Meta:
        table = "endorsements"
        unique_together = (("account_id", "target_id"),)


async def endorse(account_id: int, target_id: int) -> None:
    await execute(
        "INSERT INTO endorsements (account_id, target_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
        account_id,
        target_id,
    )


async def unendorse(account_id: int, target_id: int) -> None:
    await execute("DELETE FROM endorsements WHERE account_id = $1 AND target_id = $2", account_id, target_id)


async def endorsement_count(account_id: int) -> int:
    return await value("SELECT count(*) FROM endorsements WHERE account_id = $1", account_id)


async def endorsed_by(account_id: int, page: Page) -> list[Cursored]:
    """Return whom somebody endorses, the newest endorsement first."""
    return await listed_accounts(
        "endorsements f JOIN accounts a ON a.id = f.target_id", "f.account_id = $1", [account_id], page
    )
