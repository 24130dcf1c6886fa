"""Linking a question to an older one that is the same: by who asked, the moderators of its group, and its experts.

Other sites hear of it with the question, where all who read that may read the older one too. What they tell of theirs is
inbox/parts/question.py.
"""

from federation.network import Network
from models.core.accounts import Account, lock_accounts
from models.core.audit import record
from models.core.errors import Forbidden, Invalid, NotFound
from models.core.live import Event
from models.core.transaction import atomic
from models.knowledge import duplicates
from models.knowledge.questions import question_of
from models.notifications.notifications import notify
from models.posts.posts import Post, lock_posts, post_for
from outbox.knowledge.questions import rights_in, send_question

CIRCULAR = "Validation failed: That question is linked to this one already: a circle answers nobody"


@atomic
async def mark_duplicate(network: Network, account: Account, question_id: int, original_id: int) -> Post:
    """Link a question to an older one; return it. What is so already stays as it is, and another link is replaced.

    Raises NotFound for what is no question that the account may see, Forbidden for who may not link it, Invalid for itself,
    a newer one, and a circle. Locks the account, then both posts.
    """
    question, original = await _both(network, account, question_id, original_id)
    if question.id == original.id:
        raise Invalid("Validation failed: A question is no duplicate of itself", original="is the question")
    if await duplicates.leads_to(original.id, question.id):
        raise Invalid(CIRCULAR, original="is a duplicate of this question")
    if original.id > question.id:
        raise Invalid(
            "Validation failed: A question is linked to an older one: link that one to this",
            original="is newer",
        )
    if await duplicates.link(question.id, original.id, account.id):
        await _announce(network, account, question, original.id, "question.duplicate")
        if account.id != question.account_id:
            await notify(
                network.site.live, question.account_id, "question.duplicate", account.id, question.id
            )
    return question


async def _both(network: Network, account: Account, question_id: int, original_id: int) -> tuple[Post, Post]:
    await lock_accounts(account.id)
    await lock_posts(question_id, original_id)
    question, original = await _question(account, question_id), await _question(account, original_id)
    await _check_may(account, question)
    return question, original


async def _question(account: Account, post_id: int) -> Post:
    post = await post_for(account.reader, post_id)
    if await question_of(post.id) is None:
        raise NotFound
    return post


async def _check_may(account: Account, question: Post) -> None:
    rights = await rights_in(account, question)
    if not rights.accepts and not rights.verifies:
        raise Forbidden(
            "Only who asked, and the moderators and experts of the group, link a question to another"
        )


@atomic
async def unmark_duplicate(network: Network, account: Account, question_id: int) -> Post:
    """Link a question to no other any more; return it. Raises as mark_duplicate does. Locks the account and the post."""
    await lock_accounts(account.id)
    await lock_posts(question_id)
    question = await _question(account, question_id)
    await _check_may(account, question)
    original = (await duplicates.originals_of([question.id])).get(question.id)
    if original and await duplicates.unlink(question.id):
        await _announce(network, account, question, original.post_id, "question.duplicate.undo")
    return question


async def _announce(network: Network, account: Account, question: Post, original_id: int, verb: str) -> None:
    if account.id != question.account_id:
        await record(account.handle, verb, question.uri)
    await duplicates.touch(question.id, original_id)
    if question.local:
        await send_question(network, question)
    for post_id in (question.id, original_id):
        network.site.live.announce(Event("edit", post_id))
