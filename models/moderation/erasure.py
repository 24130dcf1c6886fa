"""Deleting for good what is known of one account. The row itself stays, empty: its name and id are never given
again.
"""

from collections.abc import Iterator

from models.core.accounts import Account
from models.core.database import execute, lock_rows, rows, tables
from models.core.family import families
from models.core.inside import references_of, table_of
from models.core.transaction import atomic, transaction
from models.files.media import discard
from models.files.versions import put_earlier_back
from models.peers.removal import CHUNK
from models.people.follows import remove_relations
from models.posts.posts import delete_posts
from models.posts.reactions import remove_reactions
from models.search.index import forget_account

_EMPTY = {
    "display_name": "",
    "note": "",
    "note_source": "",
    "fields_json": "[]",
    "avatar_url": "",
    "header_url": "",
    "avatar_id": None,
    "header_id": None,
    "last_post_at": None,
}


async def erase_account(account_id: int) -> None:
    """Delete posts, files, relations and traces of an account, so many at a time. Killed in between, it can be called
    again.
    """
    while await _erase_posts(account_id):
        pass
    await _erase_rest(account_id)


@atomic
async def _erase_rest(account_id: int) -> None:
    """Delete what is left. Locks the account against all writes for it, or of rows that refer to it."""
    await lock_rows("accounts", "$1", account_id, to_delete=True)
    while await _erase_posts(account_id):  # What was written meanwhile; from here on nothing more is.
        pass
    await remove_reactions("$1", account_id)
    await remove_relations(account_id)
    await put_earlier_back(account_id)
    await discard("account_id = $2", account_id)
    for table, column in references():
        await execute(f"DELETE FROM {table} WHERE {column} = $1", account_id)
    await Account.filter(id=account_id).update(**_EMPTY)
    await forget_account(account_id)


async def _erase_posts(account_id: int) -> int:
    async with transaction():
        found = await rows(f"SELECT id FROM posts WHERE account_id = $1 LIMIT {CHUNK}", account_id)
        if found:
            await delete_posts([each["id"] for each in found])
    return len(found)


def references() -> Iterator[tuple[str, str]]:
    """Yield (table, column) of each reference to accounts whose row goes with its account: of all tables that do not say
    why their rows stay (models/core/whose.py)."""
    kept = {table for family in families().values() for table, each in family.whose.items() if each.stays}
    for table in tables():
        for column, model, on_delete in references_of(table):
            if model == "models.Account" and on_delete == "CASCADE" and table_of(table) not in kept:
                yield table_of(table), column
