"""What our people do against noise and abuse: block, mute, report.

A Block is not sent to other sites: it would disclose a conflict to another company. What a
blocked person's site hears is that follows end.
"""

from datetime import datetime

import orjson

from federation.network import Network
from models import moderation
from models.accounts import Account, account_by_id
from models.errors import Invalid
from models.moderation import Report
from models.posts import Post
from models.transaction import transaction
from outbox.follows import remove_follower, unfollow


async def block(network: Network, account: Account, target_id: int) -> None:
    """Neither sees the other any more, and follows both ways end."""
    target = await _somebody_else(account, target_id)
    async with transaction():
        if await moderation.block(account.id, target.id):
            await unfollow(network, account, target.id)
            await remove_follower(network, account, target.id)


async def unblock(account: Account, target_id: int) -> None:
    async with transaction():
        await moderation.unblock(account.id, (await account_by_id(target_id)).id)


async def mute(
    account: Account, target_id: int, *, notifications: bool = True, expires_at: datetime | None = None
) -> None:
    """Leave somebody out of one's timelines and, when asked, notifications. They are not told."""
    target = await _somebody_else(account, target_id)
    async with transaction():
        await moderation.mute(account.id, target.id, notifications=notifications, expires_at=expires_at)


async def unmute(account: Account, target_id: int) -> None:
    async with transaction():
        await moderation.unmute(account.id, (await account_by_id(target_id)).id)


async def report(
    account: Account, target_id: int, post_ids: list[int], comment: str, category: str
) -> Report:
    """Hand an account, and posts of it, to the moderators of this site."""
    target = await _somebody_else(account, target_id)
    if len(comment) > 1000:
        raise Invalid("Validation failed: Comment is longer than 1000 characters")
    posts = await Post.filter(id__in=post_ids, account_id=target.id).values_list("id", flat=True)
    async with transaction():
        return await Report.create(
            account_id=account.id,
            target_id=target.id,
            post_ids_json=orjson.dumps(list(posts)).decode(),
            comment=comment,
            category=category if category in ("spam", "legal", "violation") else "other",
        )


async def _somebody_else(account: Account, target_id: int) -> Account:
    if target_id == account.id:
        raise Invalid("This cannot be done to oneself")
    return await account_by_id(target_id)
