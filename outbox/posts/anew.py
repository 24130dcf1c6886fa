"""What was written once and is written anew: a post that is deleted, or one that waited for its time, becomes a draft.

Each is one transaction: killed at any moment, the text is in the one place or in the other.
"""

from federation.network import Network
from models.core.accounts import Account, lock_accounts
from models.core.transaction import atomic
from models.posts.drafts import KeptDraft
from outbox.posts import posts, scheduled
from outbox.posts.drafts import Typed, keep_draft


@atomic
async def redraft(
    network: Network, author: Account, post_id: int, key: str, typed: Typed
) -> KeptDraft | None:
    """Delete one's own post everywhere and keep what it said as a draft, with its files. Raises NotFound, and Invalid where
    there are too many drafts. Locks the author.
    """
    await lock_accounts(author.id)
    await posts.delete(network, author, post_id, redraft=True)
    return (await keep_draft(network, author, key, typed)).draft


@atomic
async def reopen(
    network: Network, author: Account, scheduled_id: int, key: str, typed: Typed
) -> KeptDraft | None:
    """Cancel one's scheduled post and keep what it said as a draft, with its files. Raises as `redraft` does. Locks the
    author.
    """
    await lock_accounts(author.id)
    await scheduled.cancel(author, scheduled_id)
    return (await keep_draft(network, author, key, typed)).draft
