"""Questions whose accepted answers are gone, because somebody deleted them, are open again: the site says so."""

from federation.network import Network
from models.core.accounts import lock_accounts
from models.core.errors import NotFound
from models.core.transaction import atomic
from models.knowledge.questions import solved_by_nothing, state_by_answers
from models.posts.posts import Post, lock_posts
from outbox.knowledge.questions import send_state

AT_ONCE = 100


async def reopen(network: Network) -> int:
    """Open the questions of this site again that nothing solves any more; return how many."""
    waiting = await solved_by_nothing(AT_ONCE)
    return sum([await _reopen(network, post_id) for post_id in waiting])


@atomic
async def _reopen(network: Network, post_id: int) -> bool:
    post = await Post.get_or_none(id=post_id)
    if post is None:
        return False
    await lock_accounts(post.account_id)
    try:
        await lock_posts(post_id)
    except NotFound:
        return False
    if post_id not in await solved_by_nothing(AT_ONCE) or await state_by_answers(post_id) == "solved":
        return False
    await send_state(network, post)
    return True
