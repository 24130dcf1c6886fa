"""What people say to questions from any client: a ✅ on an answer, and the answer `!accept` to it, accept it.

Both do so for whom may accept, or verify, and are what they always were for everybody else. What answers `!accept` is
a command: it is not published, and whoever wrote it is told what came of it.
"""

from federation.network import Network
from models.core.accounts import Account
from models.core.errors import Invalid, NotFound
from models.core.transaction import atomic
from models.knowledge.questions import Kind
from models.posts.posts import post_for
from models.text.text import find_mentions
from outbox.knowledge.questions import asked_by, choose, rights_in
from outbox.parts.part import Draft
from outbox.posts import posts, reactions

ACCEPTING = "✅"
COMMANDS: dict[str, tuple[Kind, bool]] = {
    "!accept": ("accepted", True),
    "!unaccept": ("accepted", False),
    "!verify": ("verified", True),
    "!unverify": ("verified", False),
}
"""What somebody answers to an answer -> what it does to that."""


async def publish(network: Network, author: Account, draft: Draft) -> int:
    """Publish a post, or do what its text commands; return the id of the post, or of the answer that it is about."""
    command = commanded(draft) if network.site.look.has("questions") else None
    if command and draft.in_reply_to_id:
        kind, on = command
        answer = await post_for(author.reader, draft.in_reply_to_id)
        await choose(network, author, answer.boost_of_id or answer.id, kind, on=on)
        return answer.id
    return await posts.publish(network, author, draft)


def commanded(draft: Draft) -> tuple[Kind, bool] | None:
    """Return what the text of an answer commands, beside the names that it begins with; None for any other text."""
    if draft.in_reply_to_id is None:
        return None
    words = [word for word in draft.text.split() if not (word.startswith("@") and find_mentions(word))]
    return COMMANDS.get(words[0].lower()) if len(words) == 1 else None


def check_no_command(draft: Draft) -> None:
    """Refuse a command that is to wait: it is about an answer that is there now."""
    if commanded(draft):
        raise Invalid(
            "Validation failed: A command cannot be scheduled: send it now", scheduled_at="is for posts"
        )


@atomic
async def react(network: Network, account: Account, post_id: int, emoji: str) -> int:
    """React to a post with an emoji, and accept the answer that one may accept with ACCEPTING; return the post's id."""
    found = await reactions.react(network, account, post_id, emoji)
    await _accept(network, account, found, emoji, on=True)
    return found


@atomic
async def unreact(network: Network, account: Account, post_id: int, emoji: str) -> int:
    """Take a reaction back, and with ACCEPTING that an answer is accepted; return the post's id."""
    found = await reactions.unreact(network, account, post_id, emoji)
    await _accept(network, account, found, emoji, on=False)
    return found


async def _accept(network: Network, account: Account, post_id: int, emoji: str, *, on: bool) -> None:
    if not network.site.look.has("questions") or emoji.strip().removesuffix("\ufe0f") != ACCEPTING:
        return
    answer = await post_for(account.reader, post_id)
    try:
        rights = await rights_in(account, await asked_by(account, answer))
        kind: Kind | None = "accepted" if rights.accepts else "verified" if rights.verifies else None
        if kind:
            await choose(network, account, answer.id, kind, on=on)
    except (Invalid, NotFound):
        return  # It is a reaction like any other: to no answer, or to one that not all may read.
