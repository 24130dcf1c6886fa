"""What our people do against noise and abuse: block, mute, report.

A Block is not sent to other sites: it would disclose a conflict to another company. A blocked person's site only gets
the end of follows.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import orjson

from federation.network import Network
from federation.protocol.urls import InvalidUrl, canonical_authority
from models.core.accounts import Account, account_by_id, lock_accounts
from models.core.database import lock
from models.core.errors import Invalid
from models.core.transaction import atomic, transaction
from models.groups.groups import group_of
from models.groups.rules import added_by_rules_of
from models.moderation import moderation
from models.moderation.moderation import Report, make_report, note_forwarded, open_report_like
from models.moderation.site_texts import rules
from models.notifications.notifications import forget_unwanted, notify_moderators
from models.people import domain_blocks
from models.people.notes import set_note
from models.posts import conversations
from models.posts.posts import Post
from models.posts.timelines import by_ids
from outbox.delivery import compose
from outbox.delivery.queue import enqueue, inboxes_of
from outbox.groups.groups import break_off
from outbox.relations.follows import remove_follower, unfollow

MAX_DOMAIN = 255
MAX_NOTE = 2000
"""Characters of a private note."""
CATEGORIES = ("spam", "legal", "violation", "other")
MAX_REPORTED = 100
"""Posts in one report."""


@atomic
async def block(network: Network, account: Account, target_id: int) -> None:
    """Neither sees the other any more, and follows both ways end.

    Blocking a group, or somebody whose groups added the person by a rule, also ends these memberships. What they caused
    in notifications and conversations is gone for good: unblocking does not bring it back. Locks all of these accounts.
    """
    groups = await added_by_rules_of(account.id, target_id)
    await lock_accounts(account.id, target_id, *groups)
    target = await _somebody_else(account, target_id)
    if await moderation.block(account.id, target.id):
        await _stop_following(network, account, target.id)
        for group_id in groups:
            await break_off(network, account, group_id)
        await remove_follower(network, account, target.id)
        await _forget_unwanted(account)


async def _forget_unwanted(account: Account) -> None:
    """Delete from notifications and conversations what whoever is blocked or muted by now has caused there."""
    await forget_unwanted(account.id)
    await conversations.forget_unwanted(account.id)


async def _stop_following(network: Network, account: Account, target_id: int) -> None:
    """End a follow, or a membership whatever holds somebody in the group."""
    if await group_of(await account_by_id(target_id)):
        await break_off(network, account, target_id)
    else:
        await unfollow(network, account, target_id)


@atomic
async def unblock(account: Account, target_id: int) -> None:
    await moderation.unblock(account.id, (await account_by_id(target_id)).id)


@atomic
async def mute(
    account: Account, target_id: int, *, notifications: bool = True, expires_at: datetime | None = None
) -> None:
    """Leave somebody out of one's timelines and, when asked, notifications. They do not learn of it.

    With notifications, what they caused there and in conversations is gone for good, as with a block.
    """
    target = await _somebody_else(account, target_id)
    await moderation.mute(account.id, target.id, notifications=notifications, expires_at=expires_at)
    if notifications:
        await _forget_unwanted(account)


@atomic
async def unmute(account: Account, target_id: int) -> None:
    await moderation.unmute(account.id, (await account_by_id(target_id)).id)


@atomic
async def block_domain(network: Network, account: Account, domain: str) -> None:
    """Block a whole site for oneself alone; follows both ways end and what its people caused is gone, as with a block."""
    host = host_of(network, domain)
    await lock_accounts(account.id)  # a request to follow at this moment finds the block
    await domain_blocks.block_domain(account.id, host)
    between = await domain_blocks.follows_between(account.id, host)
    await lock_accounts(account.id, *between.followed, *between.followers)
    for account_id in between.followed:
        await _stop_following(network, account, account_id)
    for account_id in between.followers:
        await remove_follower(network, account, account_id)
    await _forget_unwanted(account)


@atomic
async def unblock_domain(network: Network, account: Account, domain: str) -> None:
    host = host_of(network, domain)
    await domain_blocks.unblock_domain(account.id, host)


def host_of(network: Network, domain: str) -> str:
    """Return a site's host as accounts have it. Raises Invalid for what is none, and for our own."""
    site = network.site
    if len(domain) > MAX_DOMAIN:
        raise Invalid("Validation failed: Domain is too long", domain="is too long")
    try:
        host = canonical_authority(domain.strip(), development=site.settings.development)
    except InvalidUrl as error:
        raise Invalid(f"Validation failed: Domain: {error}", domain="is not a host name") from error
    if host == site.authority:
        raise Invalid("Validation failed: Domain is this site's own", domain="is this site's own")
    return host


@atomic
async def note(account: Account, target_id: int, comment: str) -> None:
    """Note something about somebody, for oneself alone; "" deletes the note."""
    target = await account_by_id(target_id)
    if len(comment) > MAX_NOTE:
        raise Invalid(
            f"Validation failed: Comment is longer than {MAX_NOTE} characters", comment="is too long"
        )
    await set_note(account.id, target.id, comment.strip())


async def report(
    network: Network,
    account: Account,
    target_id: int,
    post_ids: list[int],
    comment: str,
    category: str,
    *,
    rule_ids: Sequence[int] = (),
    forward: bool = False,
) -> Report:
    """Report an account, and posts of it, to the moderators of this site; `forward`: to those of its site too.

    Posts that the reporter cannot see are left out: a report opens to moderators what its author could read. The site
    signs a forwarded report, so that the reporter stays unknown there. While a report is open, the same report again
    (the same account, posts, person, words, category and rules) joins it and notifies nobody; but it is forwarded if it
    was not. Holds the reporter, then the posts.
    """
    if forward:
        await network.actors.meet(target_id)
    target = await _somebody_else(account, target_id)
    if len(comment) > 1000:
        raise Invalid("Validation failed: Comment is longer than 1000 characters")
    if unknown := set(rule_ids) - {rule.id for rule in await rules()}:
        raise Invalid(f"There is no rule {min(unknown)}", rule_ids="does not reference valid rules")
    seen = await by_ids(account.reader, post_ids[:MAX_REPORTED])
    report = Report(
        account_id=account.id,
        target_id=target.id,
        comment=comment,
        category="violation" if rule_ids else category if category in CATEGORIES else "other",
        rule_ids_json=orjson.dumps(sorted(set(rule_ids))).decode(),
        forwarded=forward and not target.is_local,
    )
    async with transaction():
        await lock_accounts(account.id)
        still = await lock("posts", *(view.id for view in seen))
        posts = await Post.filter(id__in=still, account_id=target.id).order_by("id")
        same = await open_report_like(report, [post.id for post in posts])
        made = same or await make_report(report, [post.id for post in posts])
        if same is None:
            await notify_moderators(network.site.live, made.id, account.id)
        if report.forwarded and (same is None or await note_forwarded(same)):
            await _forward(network, target, posts, comment)
    return made


async def _forward(network: Network, target: Account, posts: list[Post], comment: str) -> None:
    site_account = await Account.get(id=network.site.account_id)
    named = (target.uri, *(post.uri for post in posts))
    flag = compose.act(network.site, site_account, "Flag", target.uri, to=[target.uri])
    flag = replace(flag, object_ids=named, content=comment)
    await enqueue(network, flag, site_account.id, await inboxes_of([target.id], shared=False))


async def _somebody_else(account: Account, target_id: int) -> Account:
    if target_id == account.id:
        raise Invalid("This cannot be done to oneself")
    return await account_by_id(target_id)
