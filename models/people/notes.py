"""What people note about others for themselves. Nobody else reads it."""

from tortoise import fields

from models.core.base import CountedRow, belongs_to
from models.core.database import execute


class AccountNote(CountedRow):
    account = belongs_to("Account", index=False)
    account_id: int
    target = belongs_to("Account")
    target_id: int
    comment = fields.TextField()

    class Meta:
        table = "account_notes"
        unique_together = (("account_id", "target_id"),)


async def set_note(account_id: int, target_id: int, comment: str) -> None:
    """Write a note about somebody; "" deletes it."""
    if not comment:
        await execute(
            "DELETE FROM account_notes WHERE account_id = $1 AND target_id = $2", account_id, target_id
        )
        return
    await execute(
        "INSERT INTO account_notes (account_id, target_id, comment) VALUES ($1, $2, $3)"
        " ON CONFLICT (account_id, target_id) DO UPDATE SET comment = EXCLUDED.comment",
        account_id,
        target_id,
        comment,
    )
