"""Moving between sites of the company: what our people's admins ask for, and what they agree to.

Somebody who goes from Paris to Lyon gets an account in Lyon; Lyon's admin writes down that it is
the same person (`set_alias`), Paris's admin lets them move (`move_away`). Every other site's admin
then decides whether its people follow along (`approve`, `refuse`).
"""

from dataclasses import dataclass

import orjson

from federation.network import Network
from models.core.accounts import Account, account_by_id, lock_accounts, touch
from models.core.audit import record
from models.core.base import now
from models.core.errors import Invalid, NotFound
from models.core.transaction import transaction
from models.moderation.moderation import is_blocked
from models.people.follows import follow_between
from models.people.moves import (
    COOLDOWN,
    Move,
    approve_move,
    begin_approving,
    blockers_of,
    copy_mutes,
    followers_here,
    last_move_of,
    refuse_move,
    supersede_moves,
)
from outbox.delivery import compose
from outbox.delivery.queue import enqueue, inboxes_of_followers
from outbox.relations.blocks import block
from outbox.relations.follows import follow, unfollow

MAX_ALIASES = 10


@dataclass(frozen=True)
class Moved:
    """What an approval did."""

    follows: int
    """How many of our people follow the new account instead, or asked to."""


async def set_alias(network: Network, account: Account, handle: str, on: bool, *, by: str) -> Account:
    """Say that one of our accounts is the same person as another, or no longer; return that other.

    Raises as Actors.lookup does, and Invalid. Holds the account; what it says already is not said again.
    """
    other = await network.actors.lookup(handle)
    if other.id == account.id:
        raise Invalid(handle="is this account itself")
    async with transaction():
        await lock_accounts(account.id)
        before = (await Account.get(id=account.id)).aliases
        aliases = [uri for uri in before if uri != other.uri] + ([other.uri] if on else [])
        if len(aliases) > MAX_ALIASES:
            raise Invalid(handle=f"is one too many: there may be {MAX_ALIASES}")
        if (other.uri in before) is on:
            return other
        await Account.filter(id=account.id).update(aliases_json=orjson.dumps(aliases).decode())
        await record(by, "person.alias" if on else "person.unalias", account.handle, after=other.handle)
        await _send_to_followers(network, account)
    return other


async def move_away(network: Network, account: Account, handle: str, *, by: str) -> Account:
    """Let one of our people go: followers are asked to follow them at their new account, which is returned.

    Followers here follow at once, those elsewhere when their admins agree. Raises Invalid unless the new account
    says that it is the same person, and within a week of the last move; and as Actors.lookup does. Holds the account:
    of two moves at once the second comes too soon.
    """
    target = await network.actors.lookup(handle)
    if not target.is_local:
        target = await network.actors.actor_for(target.uri, refresh=True)
    _check_same_person(account, target)
    async with transaction():
        await lock_accounts(account.id)
        await _check_may_move(account.id, target)
        await supersede_moves(account.id)
        move = await Move.create(account_id=account.id, target_id=target.id, state="pending")
        await Account.filter(id=account.id).update(moved_to_uri=target.uri)
        await record(by, "person.move", account.handle, after=target.handle)
        await _send_to_followers(network, account)
        told = compose.act(
            network.site, account, "Move", account.uri, target=target.uri, to=[account.followers_url]
        )
        await enqueue(network, told, account.id, await inboxes_of_followers(account.id))
    await _carry_out(network, move, account, target, by=by)
    return target


async def _check_may_move(account_id: int, target: Account) -> None:
    if (await Account.get(id=account_id)).moved_to_uri == target.uri:
        raise Invalid(handle="is where they moved already")
    last = await last_move_of(account_id)
    if last and last.asked_at > now() - COOLDOWN:
        raise Invalid(name=f"moved less than {COOLDOWN.days} days ago")


async def approve(network: Network, move_id: int, *, by: str) -> Moved:
    """Let our people who follow an account that moved follow the new one.

    The new account is asked once more whether it is the same person. Interrupted, it may be approved again; by two at
    once, both carry it out, each follower goes along once, and one has decided. Nobody can refuse it meanwhile.
    Raises NotFound, Invalid for a move that was decided or is not true any more, DomainNotAllowed.
    """
    move = await _undecided(move_id)
    old, new = await account_by_id(move.account_id), await account_by_id(move.target_id)
    await network.policy.admit_host(old.uri)
    if not new.is_local:
        new = await network.actors.actor_for(new.uri, refresh=True)
    _check_same_person(old, new)
    async with transaction():
        if not await begin_approving(move.id, by):
            await _undecided(move.id)
    return await _carry_out(network, move, old, new, by=by)


async def refuse(move_id: int, *, by: str) -> None:
    """Leave everybody following the old account. Raises Invalid for a move that was decided, or is being approved."""
    move = await _undecided(move_id)
    async with transaction():
        if not await refuse_move(move.id, by):
            await _undecided(move.id)
            raise Invalid(move="is being approved just now")
        await record(by, "move.refuse", (await Account.get(id=move.account_id)).handle)


async def _undecided(move_id: int) -> Move:
    move = await Move.get_or_none(id=move_id)
    if move is None:
        raise NotFound
    if move.state != "pending":
        raise Invalid(move=f"is {move.state} already")
    return move


def _check_same_person(old: Account, new: Account) -> None:
    if old.id == new.id:
        raise Invalid(handle="is the same account")
    if old.uri not in new.aliases:
        raise Invalid(
            handle=f"does not say that it is the same person. Its admin does: parvis person alias NAME {compose.full_handle(old)[1:]}"
        )
    if new.moved_to_uri:
        raise Invalid(handle="has moved itself")


async def _send_to_followers(network: Network, account: Account) -> None:
    """Tell followers' sites what one of our accounts says of itself now."""
    await touch(account.id)
    actor = await compose.actor_of(network.site, await Account.get(id=account.id))
    update = compose.act(
        network.site, account, "Update", account.uri, embedded=actor, to=[account.followers_url]
    )
    await enqueue(network, update, account.id, await inboxes_of_followers(account.id))


async def _carry_out(network: Network, move: Move, old: Account, new: Account, *, by: str) -> Moved:
    """Move our people over, one after the other, and last say that it is done."""
    moved = 0
    for blocker_id in await blockers_of(old.id):
        if blocker_id != new.id and not await is_blocked(blocker_id, new.id):
            await block(network, await account_by_id(blocker_id), new.id)
    for follower_id in await followers_here(old.id):
        moved += await _follow_along(network, await account_by_id(follower_id), old, new)
    async with transaction():
        await copy_mutes(old.id, new.id)
        await Account.filter(id=old.id).update(moved_to_uri=new.uri)
        await touch(old.id)
        if await approve_move(move.id, by):
            await record(by, "move.approve", old.handle, after=f"{new.handle}; {moved} follow along")
    return Moved(moved)


async def _follow_along(network: Network, follower: Account, old: Account, new: Account) -> bool:
    """Let one person follow the new account instead; False when there is nobody to follow there for them."""
    may = follower.id != new.id and not (
        await is_blocked(new.id, follower.id) or await is_blocked(follower.id, new.id)
    )
    async with transaction():
        await lock_accounts(follower.id, old.id, new.id)
        was = await follow_between(follower.id, old.id)
        if may and was and await follow_between(follower.id, new.id) is None:
            await follow(network, follower, new.id, show_boosts=was.show_boosts, notify_posts=was.notify)
        await unfollow(network, follower, old.id)
    return may
