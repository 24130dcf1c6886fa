"""Asking an expert to answer a question: a message below it that names them, which any client and any site understands.

Who asked the question does so, and the moderators and experts of its group. Only whom `candidates` offers can be asked: who
may read it, wants to be named and is not away.
"""

from federation.network import Network
from models.core.accounts import Account, lock_accounts
from models.core.audit import record
from models.core.base import now
from models.core.database import get
from models.core.errors import Forbidden, Invalid, NotFound
from models.core.transaction import atomic
from models.knowledge import asking
from models.knowledge.questions import question_of
from models.posts.posts import Post, lock_posts, post_for
from models.text.languages import in_language
from outbox.knowledge.questions import rights_in
from outbox.parts.part import Draft
from outbox.posts.posts import publish

ASKING = {
    "fr": "Sauriez-vous répondre à cette question ?",
    "en": "Could you answer this question?",
}
"""What somebody who is asked is written."""


@atomic
async def ask_expert(network: Network, account: Account, question_id: int, expert_id: int) -> int:
    """Ask somebody to answer a question, once; return the id of the message that asks them, 0 if they were asked before.

    Raises NotFound for what is no question that the account may see, Forbidden for who may not ask for it, Invalid for whom
    it is not offered, and for more than a question and a person have a day. Locks the account, then the question.
    """
    await lock_accounts(account.id)
    await lock_posts(question_id)
    question = await question_to_ask_for(account, question_id)
    if expert_id in (asked := await asking.asked_of(question.id)):
        return 0
    if len(asked) >= asking.MOST_OF_QUESTION:
        raise Invalid(
            f"Validation failed: {asking.MOST_OF_QUESTION} people were asked already: give them time",
            expert="is one too many",
        )
    if await asking.asks_since(account.id, now() - asking.A_DAY) >= asking.MOST_OF_ASKER:
        raise Invalid(
            f"Validation failed: One asks {asking.MOST_OF_ASKER} times a day at most: try again tomorrow",
            expert="is one too many today",
        )
    offered = await asking.candidates(network.site, account.id, question)
    if expert_id not in {each.account_id for each in offered}:
        raise Invalid("Validation failed: This person cannot be asked at present", expert="is not offered")
    await asking.note_asked(question.id, expert_id, account.id)
    await record(account.handle, "question.ask", question.uri)
    return await _write(network, account, question, await get(Account, expert_id))


async def question_to_ask_for(account: Account, question_id: int) -> Post:
    """Return a question for which somebody may ask an expert. Raises NotFound and Forbidden."""
    question = await post_for(account.reader, question_id)
    if await question_of(question.id) is None:
        raise NotFound
    rights = await rights_in(account, question)
    if not rights.accepts and not rights.verifies:
        raise Forbidden("Only who asked, and the moderators and experts of the group, ask an expert")
    return question


async def _write(network: Network, account: Account, question: Post, expert: Account) -> int:
    said = in_language(ASKING, [question.language, *network.site.look.languages])
    draft = Draft(
        f"@{expert.handle} {said}",
        question.visibility,
        language=question.language,
        in_reply_to_id=question.id,
    )
    return await publish(network, account, draft)
