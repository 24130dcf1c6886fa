"""What our people do with their conversations: mark as read or unread, delete. The other side does not learn of it."""

from models.core.accounts import Account
from models.core.live import Event, Live
from models.core.transaction import atomic
from models.posts.conversations import Conversation, conversation_for


@atomic
async def set_unread(live: Live, account: Account, conversation_id: int, unread: bool) -> Conversation:
    """Mark a conversation, with an event for the person's other clients. Locks it."""
    found = await conversation_for(account.id, conversation_id, lock=True)
    found.unread = unread
    await found.save(update_fields=["unread"])
    live.announce(Event("conversation", found.id, frozenset({account.id})))
    return found


@atomic
async def delete(account: Account, conversation_id: int) -> None:
    """Delete a conversation from one's list. Its posts stay, and the next message opens it again. Locks it."""
    found = await conversation_for(account.id, conversation_id, lock=True)
    await found.delete()
