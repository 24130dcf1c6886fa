"""Follows of and by our people. Each verb locks both accounts first: what both do at once is done one after the
other.
"""

import re
from collections.abc import Sequence
from datetime import timedelta

from federation.network import Network
from models.core.accounts import Account, account_by_id, account_for, lock_accounts
from models.core.base import now
from models.core.errors import Forbidden, Invalid, NotFound
from models.core.transaction import atomic
from models.groups.groups import group_of, is_group_of_ours, is_invited
from models.moderation.moderation import is_blocked
from models.notifications.group_requests import request_to
from models.notifications.notifications import notify, withdraw
from models.peers.partners import is_listed
from models.peers.peers import peer_by_host
from models.people.follows import Follow, drop_follow, follow_between, put_follow
from models.people.people import is_disabled
from models.posts.timelines import fill_home
from outbox.groups import groups, members
from outbox.people.follow_activities import answer, ask, ask_again, asked_at, new_follow_uri, undo_follow
from outbox.people.follow_requests import grant

MAX_LANGUAGES = 10
ANSWERED_WITHIN = timedelta(hours=1)
"""A request that waits for longer is sent again when the person presses Follow once more."""
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", re.ASCII)


async def follow(
    network: Network,
    account: Account,
    target_id: int,
    *,
    show_boosts: bool | None = None,
    notify_posts: bool | None = None,
    languages: Sequence[str] | None = None,
) -> None:
    """Follow somebody or ask to; for somebody who is followed already, change the options only.

    `languages` are the only ones whose posts are wanted; an empty list wants all. Whom nobody here has met is fetched.
    """
    await network.actors.meet(target_id)
    await _follow(network, account, target_id, show_boosts, notify_posts, languages)


@atomic
async def _follow(
    network: Network,
    account: Account,
    target_id: int,
    show_boosts: bool | None,
    notify_posts: bool | None,
    languages: Sequence[str] | None,
) -> None:
    await lock_accounts(account.id, target_id)
    target = await account_for(account.id, target_id)
    if account.actor_type == "Group":
        raise Forbidden("A group follows nobody: log in as yourself")
    if target.id == account.id or target.id == network.site.account_id:
        raise Forbidden("This account cannot be followed")
    if await is_disabled(target.id):
        raise Forbidden("This account is not in use any more")
    if await is_blocked(target.id, account.id) or await is_blocked(account.id, target.id):
        raise Forbidden("You are blocked, or you block this account")
    existing = await follow_between(account.id, target.id)
    group = await group_of(target)
    if group:
        await groups.join(network, account, target.id)
    elif existing is None:
        await _begin(network, account, target)
    elif await _is_doubtful(existing, target):
        await ask_again(network, account, target, existing)
    await _set_options(account.id, target.id, show_boosts, notify_posts, languages)
    if existing is None and target.is_local and not target.locked and not group:
        await fill_home(account.id, target.id)


async def _begin(network: Network, account: Account, target: Account) -> None:
    if target.moved_to_uri:
        raise Forbidden("This account has moved: follow the new one")
    peer = await peer_by_host(target.host) if target.host else None
    if peer and peer.is_partner and not await is_listed(target.host, account.id):
        raise Forbidden("People of this partner are followed by those only whom an administrator listed")
    uri = new_follow_uri(network.site, account)
    if not target.is_local:
        await put_follow(account.id, target.id, "pending", uri)
        await ask(network, account, target, uri)
    elif target.locked:
        await put_follow(account.id, target.id, "pending", uri)
        await notify(network.site.live, target.id, "follow_request", account.id)
    else:
        await put_follow(account.id, target.id, "accepted", uri)
        await notify(network.site.live, target.id, "follow", account.id)


async def _is_doubtful(follow: Follow, target: Account) -> bool:
    """Tell whether somebody's site may not know of a follow: no answer for long, or it was allowed again since."""
    if target.is_local:
        return False
    since, peer = asked_at(follow), await peer_by_host(target.host)
    is_late = follow.state == "pending" and now() - since > ANSWERED_WITHIN
    return is_late or (peer is not None and peer.changed_at > since)


async def _set_options(
    account_id: int,
    target_id: int,
    show_boosts: bool | None,
    notify_posts: bool | None,
    languages: Sequence[str] | None,
) -> None:
    options = {"show_boosts": show_boosts, "notify": notify_posts, "languages": _codes(languages)}
    changed = {name: value for name, value in options.items() if value is not None}
    if changed:
        await Follow.filter(account_id=account_id, target_id=target_id).update(**changed)


def _codes(languages: Sequence[str] | None) -> str | None:
    """Write languages as models.people.follows.Follow keeps them. Raises Invalid for what is no code, or too many."""
    if languages is None:
        return None
    codes = dict.fromkeys(each.lower() for each in languages if each)
    if len(codes) > MAX_LANGUAGES or not all(_LANGUAGE.fullmatch(code) for code in codes):
        raise Invalid(
            f"Validation failed: Languages must be at most {MAX_LANGUAGES} codes such as fr",
            languages="must be codes such as fr",
        )
    return f",{','.join(codes)}," if codes else ""


@atomic
async def unfollow(network: Network, account: Account, target_id: int) -> None:
    """Stop following, or withdraw a request."""
    await lock_accounts(account.id, target_id)
    target = await account_for(account.id, target_id)
    if await group_of(target):
        return await groups.leave(network, account, target.id)
    dropped = await drop_follow(account.id, target.id)
    if dropped is None:
        return None
    await withdraw("follow", account.id, None, target.id)
    await withdraw("follow_request", account.id, None, target.id)
    if not target.is_local:
        await undo_follow(network, account, target, dropped.uri)
    return None


@atomic
async def accept(network: Network, account: Account, follower_id: int) -> None:
    """Accept a follow request, or a request to join a group that one moderates.

    A request by a group is its invitation, which is accepted.
    """
    await lock_accounts(account.id, follower_id)
    if await is_invited(account.id, follower_id):
        return await groups.join(network, account, follower_id)
    if is_group_of_ours(account):
        return await groups.approve(network, account, account.id, follower_id)
    follower = await account_by_id(follower_id)
    asked = await follow_between(follower.id, account.id)
    if asked is None or asked.state != "pending":
        return await groups.approve(network, account, await _asked_group(account, follower), follower.id)
    return await grant(network, account, follower)


@atomic
async def reject(network: Network, account: Account, follower_id: int) -> None:
    """Reject a request to follow, or to join a group that one moderates; or decline a group's invitation."""
    await lock_accounts(account.id, follower_id)
    if await is_invited(account.id, follower_id):
        return await groups.leave(network, account, follower_id)
    if is_group_of_ours(account):
        return await groups.refuse(network, account, account.id, follower_id)
    asked = await follow_between(follower_id, account.id)
    if asked is None or asked.state != "pending":
        group_id = await _asked_group(account, await account_by_id(follower_id))
        return await groups.refuse(network, account, group_id, follower_id)
    return await remove_follower(network, account, follower_id)


@atomic
async def send_away(network: Network, account: Account, follower_id: int) -> None:
    """Remove a follower; as a group, remove a member."""
    await lock_accounts(account.id, follower_id)
    if is_group_of_ours(account):
        return await groups.remove_member(network, account, account.id, follower_id)
    return await remove_follower(network, account, follower_id)


@atomic
async def remove_follower(network: Network, account: Account, follower_id: int) -> None:
    """End somebody's follow; does nothing when there is none."""
    await lock_accounts(account.id, follower_id)
    follower = await account_by_id(follower_id)
    if is_group_of_ours(account):
        return await members.let_go(network, account, follower)
    dropped = await drop_follow(follower.id, account.id)
    if dropped is None:
        return None
    await withdraw("follow_request", follower.id, None, account.id)
    if not follower.is_local:
        await answer(network, account, follower, dropped.uri, "Reject")
    return None


async def _asked_group(account: Account, follower: Account) -> int:
    """Return the group that somebody asks a moderator to join; raises NotFound when they do not ask."""
    group_id = await request_to(account.id, follower.id)
    if group_id is None:
        raise NotFound
    return group_id
