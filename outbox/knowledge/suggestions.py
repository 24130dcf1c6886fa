"""Opening a question that the composer suggests, and what becomes of the draft: models/knowledge/spared.py counts it."""

from federation.network import Network
from models.core.accounts import Account
from models.core.base import now
from models.core.errors import NotFound
from models.core.transaction import atomic
from models.knowledge.questions import question_of
from models.knowledge.spared import count_given_up, forget_opened, note_opened
from models.posts.drafts import draft_of_key
from models.posts.posts import Post, post_for


@atomic
async def open_suggestion(me: Account, key: str, question_id: int, group_id: int) -> Post:
    """Note that somebody reads a question while a draft of theirs waits; return the question.

    Nothing is noted for a draft that is not kept. Raises NotFound for what is no question that they may see.
    """
    question = await post_for(me.reader, question_id)
    if await question_of(question.id) is None:
        raise NotFound
    if await draft_of_key(me.id, key):
        await note_opened(key, group_id)
    return question


@atomic
async def draft_was_sent(key: str) -> None:
    """What was begun was sent after all: the suggestion spared nothing."""
    await forget_opened(key)


@atomic
async def count_spared(network: Network) -> None:
    """Count drafts that were given up."""
    await count_given_up(network.site.look.zone, now())
