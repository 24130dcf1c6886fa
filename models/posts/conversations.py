"""Direct messages, grouped for each of our people by thread and by who takes part.

One row per person and group of participants, kept as messages come and go: a page of conversations is one index
range. Each side deletes and reads its own. Functions here run inside the caller's transaction.
"""

from collections.abc import Collection

from tortoise import fields

from models.core import database
from models.core.base import CountedRow, belongs_to, digest
from models.core.database import Record, execute, marks, row, rows, value
from models.core.errors import NotFound
from models.core.inside import made_of
from models.core.live import Event, Live
from models.core.paging import Page, bounds_of
from models.core.unwanted import unwanted


class Conversation(CountedRow):
    account = belongs_to("Account", index=False)
    account_id: int
    thread_id = fields.BigIntField()
    people = fields.TextField()
    """Ids of the others who take part, in order, with spaces between; "" for notes to oneself."""
    people_key = fields.CharField(64)
    """models.core.base.digest of `people`: many ids do not fit an index."""
    last_post = belongs_to("Post", null=True, keep=True)
    last_post_id: int | None
    unread = fields.BooleanField(default=False)

    class Meta:
        table = "conversations"
        unique_together = (("account_id", "thread_id", "people_key"),)
        indexes = (("account_id", "last_post_id"), ("account_id", "unread"))

    @property
    def people_ids(self) -> list[int]:
        return [int(each) for each in self.people.split()]


class ConversationPost(CountedRow):
    conversation = belongs_to("Conversation", index=False)
    conversation_id: int
    post = belongs_to("Post")
    post_id: int

    class Meta:
        table = "conversation_posts"
        unique_together = (("conversation_id", "post_id"),)


_TAKES_PART = """
SELECT pe.id, EXISTS (SELECT 1 FROM thread_mutes WHERE account_id = pe.id AND thread_id = $2) AS muted
FROM people pe WHERE pe.id IN ({people}) AND NOT EXISTS
  (SELECT 1 FROM blocks WHERE account_id = pe.id AND target_id = $1) AND NOT EXISTS
  (SELECT 1 FROM mutes WHERE account_id = pe.id AND target_id = $1) AND NOT EXISTS
  (SELECT 1 FROM domain_blocks d JOIN accounts a ON a.host = d.host WHERE d.account_id = pe.id AND a.id = $1)
"""

_PUT = """
INSERT INTO conversations (account_id, thread_id, people, people_key, last_post_id, unread)
VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (account_id, thread_id, people_key) DO UPDATE SET
  unread = EXCLUDED.unread, last_post_id = CASE WHEN conversations.last_post_id > EXCLUDED.last_post_id
    THEN conversations.last_post_id ELSE EXCLUDED.last_post_id END
RETURNING id
"""


async def add_to_conversation(live: Live, post_id: int) -> None:
    """Put a new direct message into the conversation of each of ours who takes part and lets its author speak.

    It is unread for all but its author, and for those who muted the thread.
    """
    post: Record = await row("SELECT account_id, thread_id FROM posts WHERE id = $1", post_id)
    author_id, thread_id = post["account_id"], post["thread_id"]
    mentioned = await rows("SELECT account_id FROM mentions WHERE post_id = $1", post_id)
    people = sorted({author_id, *(each["account_id"] for each in mentioned)})
    ours = await rows(_TAKES_PART.format(people=marks(len(people), 3)), author_id, thread_id, *people)
    for person in ours:
        others = " ".join(str(each) for each in people if each != person["id"])
        unread = person["id"] != author_id and not person["muted"]
        conversation_id = await value(_PUT, person["id"], thread_id, others, digest(others), post_id, unread)
        await execute(
            "INSERT INTO conversation_posts (conversation_id, post_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            conversation_id,
            post_id,
        )
        live.announce(Event("conversation", conversation_id, frozenset({person["id"]})))


async def remove_from_conversations(post_id: int) -> None:
    """Remove a message that is about to be deleted from conversations; conversations without another message end."""
    await execute(
        "UPDATE conversations SET last_post_id = (SELECT max(c.post_id) FROM conversation_posts c"
        " WHERE c.conversation_id = conversations.id AND c.post_id <> $1) WHERE last_post_id = $1",
        post_id,
    )
    await execute(
        "DELETE FROM conversations WHERE last_post_id IS NULL"
        " AND id IN (SELECT conversation_id FROM conversation_posts WHERE post_id = $1)",
        post_id,
    )


async def forget_unwanted(owner_id: int) -> None:
    """Delete somebody's conversations in which people take part whom they silenced; their messages stay posts.

    The next message of somebody else opens such a conversation again.
    """
    messages = "SELECT c.id FROM conversations c JOIN conversation_posts cp ON cp.conversation_id = c.id"
    await execute(
        f"DELETE FROM conversations WHERE id IN ({messages} JOIN posts p ON p.id = cp.post_id"
        f" WHERE c.account_id = $1 AND {unwanted('$1', 'p.account_id')} UNION {messages}"
        f" JOIN mentions m ON m.post_id = cp.post_id WHERE c.account_id = $1 AND {unwanted('$1', 'm.account_id')})",
        owner_id,
    )


async def conversations_of(owner_id: int, page: Page) -> list[Conversation]:
    """Return a page of somebody's conversations, the one with the newest message first; the cursor is
    `last_post_id`. While the author of the newest message is suspended it is left out.
    """
    bounds, arguments = bounds_of("last_post_id", page, 2)
    oldest_first = page.min_id is not None
    found = await rows(
        f"SELECT * FROM conversations WHERE account_id = $1 AND last_post_id IS NOT NULL{bounds} AND EXISTS"
        " (SELECT 1 FROM posts p JOIN accounts a ON a.id = p.account_id AND a.suspended_at IS NULL"
        " WHERE p.id = conversations.last_post_id)"
        f" ORDER BY last_post_id {'ASC' if oldest_first else 'DESC'} LIMIT {page.limit}",
        owner_id,
        *arguments,
    )
    conversations = [made_of(Conversation, each) for each in found]
    return conversations[::-1] if oldest_first else conversations


async def conversation_by_id(conversation_id: int) -> Conversation | None:
    """Fetch somebody's conversation, whoever's it is."""
    return await Conversation.get_or_none(id=conversation_id)


async def conversation_for(owner_id: int, conversation_id: int, *, lock: bool = False) -> Conversation:
    """Fetch one of somebody's own conversations, or raise NotFound.

    `lock`: nobody else changes or deletes it until the transaction ends.
    """
    if lock:
        await database.lock("conversations", conversation_id)
    found = await Conversation.get_or_none(id=conversation_id, account_id=owner_id)
    if found is None:
        raise NotFound
    return found


async def conversation_of_post(owner_id: int, post_id: int) -> Conversation:
    """Fetch somebody's own conversation that has a message, or raise NotFound."""
    found = await row(
        "SELECT c.* FROM conversations c JOIN conversation_posts cp ON cp.conversation_id = c.id"
        " WHERE c.account_id = $1 AND cp.post_id = $2",
        owner_id,
        post_id,
    )
    if found is None:
        raise NotFound
    return made_of(Conversation, found)


async def conversation_with(owner_id: int, people_ids: Collection[int]) -> Conversation | None:
    """Return somebody's newest conversation with just these others."""
    found = await row(
        "SELECT * FROM conversations WHERE account_id = $1 AND people_key = $2 AND last_post_id IS NOT NULL"
        " ORDER BY last_post_id DESC LIMIT 1",
        owner_id,
        digest(" ".join(str(each) for each in sorted(set(people_ids)))),
    )
    return made_of(Conversation, found) if found else None


async def messages_in(conversation_id: int, page: Page) -> list[int]:
    """Return ids of a conversation's messages, newest first."""
    bounds, values = bounds_of("post_id", page, 2)
    found = await rows(
        f"SELECT post_id FROM conversation_posts WHERE conversation_id = $1{bounds}"
        f" ORDER BY post_id DESC LIMIT {page.limit}",
        conversation_id,
        *values,
    )
    return [each["post_id"] for each in found]
