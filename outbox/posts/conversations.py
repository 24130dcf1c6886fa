"""What our people do with their conversations: write in them, mark as read or unread, delete.

What one marks or deletes, the other side does not learn.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from federation.network import Network
from models.core.accounts import Account, account_for, accounts_by_ids
from models.core.errors import Invalid
from models.core.live import Event, Live
from models.core.paging import Page
from models.core.transaction import atomic
from models.posts.conversations import Conversation, conversation_for, conversation_with, messages_in
from models.posts.timelines import by_ids
from models.text import text
from models.text.text import MAX_MENTIONS, Mention
from outbox.parts.part import Draft
from outbox.posts.mentions import mentioned
from outbox.posts.posts import publish

MAX_PEOPLE = MAX_MENTIONS
"""Others in one conversation: a post names no more."""
ASIDE = 40
"""Messages among which the newest that can be answered is looked for."""


@dataclass(frozen=True)
class Message:
    """What somebody typed."""

    text: str
    key: str = ""
    """The form's name for it: sent twice within an hour, it is one message."""
    language: str = ""
    others: bool = False
    """Whom the text names besides may read it too."""


async def begin(network: Network, author: Account, people_ids: Sequence[int], message: Message) -> int:
    """Write to people, in the conversation that the author has with just these, if any; return the message's id.

    Raises Invalid for nobody and for too many, NotFound for who is not known to the author.
    """
    wanted = [i for i in dict.fromkeys(people_ids) if i != author.id]
    if not 0 < len(wanted) <= MAX_PEOPLE:
        raise Invalid(f"Validation failed: Name one to {MAX_PEOPLE} people", people="are too few or too many")
    for each in wanted:
        await network.actors.meet(each)
    people = [await account_for(author.id, each) for each in wanted]
    if any(each.actor_type == "Group" for each in people):
        raise Invalid("Validation failed: A message goes to people, not to groups", people="are not people")
    found = await conversation_with(author.id, wanted)
    return await _write(network, author, people, found, message)


async def answer(network: Network, author: Account, conversation_id: int, message: Message) -> int:
    """Write to everybody in a conversation; return the message's id."""
    found = await conversation_for(author.id, conversation_id)
    people = await accounts_by_ids(found.people_ids)
    return await _write(network, author, list(people.values()), found, message)


async def _write(
    network: Network, author: Account, people: Sequence[Account], found: Conversation | None, message: Message
) -> int:
    if text.is_blank(message.text, "text/plain"):
        raise Invalid("Validation failed: Text can't be blank", text="can't be blank")
    named = text.find_mentions(message.text)
    if not message.others:
        await _check_named(network, author, people, named)
    draft = Draft(
        text=_addressed(network, people, named, message.text),
        visibility="direct",
        language=message.language,
        in_reply_to_id=await _newest(author, found) if found else None,
        idempotency_key=message.key,
    )
    return await publish(network, author, draft)


async def _check_named(
    network: Network, author: Account, people: Sequence[Account], named: Sequence[Mention]
) -> None:
    """Refuse a text that names somebody else: who is named reads along, and that may not be meant."""
    known = {each.handle.lower() for each in (*people, author)}
    for mention in named:
        if _handle(network, mention) not in known and await mentioned(network, author, mention):
            raise Invalid(
                f"Validation failed: @{_handle(network, mention)} is named and would read it too",
                text="names others",
            )


def _addressed(network: Network, people: Sequence[Account], named: Sequence[Mention], message: str) -> str:
    """Return the message with the names of all whom it is for and whom it does not name itself."""
    handles = {_handle(network, each) for each in named}
    unnamed = [f"@{each.handle}" for each in people if each.handle.lower() not in handles]
    return " ".join([*unnamed, message])


def _handle(network: Network, mention: Mention) -> str:
    host = "" if mention.host == network.site.authority else mention.host
    return f"{mention.username}@{host}".removesuffix("@").lower()


async def _newest(author: Account, found: Conversation) -> int | None:
    """Return the newest message that the author may still read."""
    views = await by_ids(author.reader, await messages_in(found.id, Page(limit=ASIDE)))
    return views[0].id if views else None


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
