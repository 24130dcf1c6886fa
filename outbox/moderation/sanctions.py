"""What moderators do about accounts: warn, mark as sensitive, log out, limit, suspend, and lift these; erase.

Moderators decide about members, admins about everybody but themselves. Every act is a strike, which keeps its reason
and notifies the person concerned, and a row in the audit. Nothing that can be lifted destroys anything.

Each verb holds the account that it is about, and looks again. The same once more is no second act: nobody is notified
twice.
"""

from typing import Literal

from federation.network import Network
from federation.protocol.vocabulary import PUBLIC
from models.core.accounts import Account, lock_accounts, touch
from models.core.audit import happened_since, record
from models.core.base import now
from models.core.database import execute
from models.core.errors import Forbidden, Invalid, NotFound
from models.core.live import Event
from models.core.locks import TWICE
from models.core.site import Site
from models.core.transaction import atomic, transaction
from models.groups.groups import count_members, lock_memberships
from models.groups.rules import look_again
from models.moderation.erasure import erase_account
from models.moderation.moderation import Report, Strike, last_strike, posts_of_reports
from models.notifications.notifications import notify_of_event
from models.people.oauth import end_access
from models.people.people import Person
from models.people.roles import ROLES, Duty, may
from models.posts.posts import Post, bury, delete_post, lock_to_delete
from models.posts.timelines import deletion_of
from outbox.delivery import compose
from outbox.delivery.queue import enqueue, inboxes_knowing
from outbox.moderation.reports import resolve
from outbox.people.accounts import send_state
from outbox.people.leaving import disable_person, enable_person
from outbox.people.roles import check_roles_stay
from outbox.posts import posts

Sanction = Literal["sensitive", "disable", "silence", "suspend"]
SANCTIONS: tuple[Sanction, ...] = ("sensitive", "disable", "silence", "suspend")
MAX_TEXT = 2000


async def warn(
    network: Network, moderator: Account, target_id: int, text: str = "", report_id: int = 0
) -> None:
    """Warn somebody: nothing else changes.

    The same words about the same report by the same moderator within a minute are the same click.
    """
    await _strike(network, moderator, target_id, None, text, report_id)


async def impose(
    network: Network,
    moderator: Account,
    target_id: int,
    sanction: Sanction,
    text: str = "",
    report_id: int = 0,
) -> None:
    """Impose a sanction, and resolve the report that it answers. Raises Invalid, Forbidden or NotFound.

    Somebody under it already, with the same reason, is notified again only if it answers an open report.
    """
    if sanction not in SANCTIONS:
        raise Invalid(f"The type must be none, {', '.join(SANCTIONS)}", type="is unknown")
    await _strike(network, moderator, target_id, sanction, text, report_id)


@atomic
async def lift(network: Network, moderator: Account, target_id: int, sanction: Sanction) -> None:
    """Lift a sanction. Raises Forbidden when there is none, as Mastodon does."""
    target = await _target(network.site, moderator, target_id)
    if not await _is_under(target, sanction):
        raise Forbidden("This account is not under this sanction")
    await _set(network, target, sanction, False, by=moderator.handle)


@atomic
async def _strike(
    network: Network, moderator: Account, target_id: int, sanction: Sanction | None, text: str, report_id: int
) -> None:
    if len(text) > MAX_TEXT:
        raise Invalid(text=f"must have at most {MAX_TEXT} characters")
    target = await _target(network.site, moderator, target_id)
    if sanction == "disable" and not target.is_local:
        raise Invalid("Only people of this site can be logged out", type="is for people of this site")
    report = await Report.get_or_none(id=report_id, target_id=target_id) if report_id else None
    if report_id and report is None:
        raise NotFound
    if await _is_repeated(moderator, target, sanction, text, report):
        return
    if sanction and not await _is_under(target, sanction):
        await _set(network, target, sanction, True, by=moderator.handle)
    await Strike.create(
        target_id=target.id,
        moderator_id=moderator.id,
        report_id=report.id if report else None,
        action=sanction or "none",
        text=text,
        notification_id=await notify_of_event(network.site.live, target.id, "moderation_warning"),
    )
    if sanction is None:
        await record(moderator.handle, "account.warn", target.handle, "", text)
    if report:
        await resolve(moderator, report.id)


async def _is_repeated(
    moderator: Account, target: Account, sanction: Sanction | None, text: str, report: Report | None
) -> bool:
    """Tell whether all this was done, and the person notified, already."""
    last = await last_strike(target.id, sanction or "none")
    if last is None or last.text != text or (report and report.resolved_at is None):
        return False
    if sanction:
        return await _is_under(target, sanction)
    same = (last.moderator_id, last.report_id) == (moderator.id, report.id if report else None)
    return same and last.created_at > now() - TWICE


async def _target(site: Site, moderator: Account, target_id: int, duty: Duty = "moderator") -> Account:
    """Fetch an account that somebody with the duty may decide about, and hold it; checked each time, because roles change."""
    await lock_accounts(target_id)
    target = await Account.get_or_none(id=target_id)
    if target is None or target.id == site.account_id:
        raise NotFound
    people = {each.id: each.held for each in await Person.filter(id__in=[moderator.id, target.id])}
    own, theirs = people.get(moderator.id, frozenset()), people.get(target.id, frozenset())
    if not may(own, duty):
        raise Forbidden
    if target.id == moderator.id or (not may(own, "people") and _is_staff(theirs)):
        raise Forbidden("You cannot decide about this account: ask an admin")
    return target


def _is_staff(roles: frozenset[str]) -> bool:
    """Tell whether only a moderator who looks after people too decides about somebody with these roles."""
    return not roles.isdisjoint(ROLES)


async def _is_under(target: Account, sanction: Sanction) -> bool:
    if sanction == "disable":
        return await Person.exists(id=target.id, disabled_at__isnull=False)
    columns = {"sensitive": target.sensitized_at, "silence": target.silenced_at, "suspend": target.banned}
    return bool(columns[sanction])


async def _set(network: Network, target: Account, sanction: Sanction, on: bool, *, by: str) -> None:
    if sanction == "disable":
        await (disable_person if on else enable_person)(network, target.username, by=by)
        return
    if sanction == "suspend":
        await _check_roles_stay(target, on)
        await _set_suspended(network, target, on)
    else:
        column = {"sensitive": "sensitized_at", "silence": "silenced_at"}[sanction]
        await Account.filter(id=target.id).update(**{column: now() if on else None})
    if sanction == "sensitive":
        await execute("UPDATE posts SET revision = revision + 1 WHERE account_id = $1", target.id)
    await touch(target.id)
    await record(by, f"account.{'' if on else 'un'}{sanction}", target.handle)


async def _check_roles_stay(target: Account, on: bool) -> None:
    person = await Person.get_or_none(id=target.id) if on else None
    if person:
        await check_roles_stay(person, ROLES, "person")


async def _set_suspended(network: Network, target: Account, on: bool) -> None:
    """Hide an account with all that it wrote, or show it again; sites that know one of ours get an Update."""
    await lock_memberships(target.id)
    await Account.filter(id=target.id).update(suspended_at=now() if on else None, banned=on)
    await count_members(target.id)
    if on:
        await end_access(target.id)
    if target.is_local:
        await look_again()
        await send_state(network, await Account.get(id=target.id))
    network.site.live.announce(Event("filters"))


async def remove_reported_posts(network: Network, moderator: Account, report_id: int) -> None:
    """Delete the posts that a report names: here, and our people's posts also where they were sent.

    Others do not come back. Locks their author and everybody who boosted each post, then the post; skips deleted ones.
    """
    report = await Report.get_or_none(id=report_id)
    if report is None:
        raise NotFound
    for post_id in (await posts_of_reports([report_id]))[report_id]:
        async with transaction():
            author = await _target(network.site, moderator, report.target_id)
            post = await Post.get_or_none(id=post_id)
            if post and await lock_to_delete(post):
                await _remove(network, author, post)
                await record(moderator.handle, "post.remove", post.uri, "", f"report {report_id}")


async def _remove(network: Network, author: Account, post: Post) -> None:
    if post.local:
        return await posts.remove(network, author, post)
    network.site.live.announce(await deletion_of(post.id, public=post.visibility in ("public", "site")))
    await delete_post(post)
    await bury(post.uri, author.uri, post.visibility)
    return None


async def erase(network: Network, admin: Account, target_id: int) -> None:
    """Let who looks after people delete for good what a suspended account wrote and what is known of it; sites that know one of ours get a Delete.

    Its name stays taken, so that nobody else ever answers to it. Audit, strikes and reports stay. If several ask at
    once, all delete and one has done it; interrupted, it can be asked for again.
    """
    async with transaction():
        target = await _target(network.site, admin, target_id, "people")
        await _end(network, target)
    await erase_rest(target, by=admin.handle)


async def end_for_good(network: Network, target: Account, *, by: str) -> None:
    """Suspend an account, end its login and tell the sites that know it, in the caller's transaction; `erase_rest` is next."""
    await impose_again(network, target, "suspend", by=by)
    await _end(network, await Account.get(id=target.id))


async def _end(network: Network, target: Account) -> None:
    """End the login of a suspended account, and tell the sites that know it. Raises Forbidden for any other."""
    if not target.banned:
        raise Forbidden("Only a suspended account can be deleted: suspend it first")
    if target.is_local and await Person.filter(id=target.id).delete():
        deletion = compose.act(network.site, target, "Delete", target.uri, to=[PUBLIC])
        await enqueue(network, deletion, target.id, await inboxes_knowing(target.id))
        await end_access(target.id)


async def erase_rest(target: Account, *, by: str) -> None:
    """Delete what an account wrote whose login has ended for good, and what is known of it."""
    await erase_account(target.id)
    async with transaction():
        await lock_accounts(target.id)
        if not await happened_since("account.suspend", "account.erase", target.handle):
            await record(by, "account.erase", target.handle)


# --- once more, after a backup was restored (outbox/moderation/withdrawals.py): without a strike, which is one already ----


@atomic
async def impose_again(network: Network, target: Account, sanction: Sanction, *, by: str) -> bool:
    """Put an account under a sanction; False when it is under it."""
    await lock_accounts(target.id)
    if await _is_under(await Account.get(id=target.id), sanction):
        return False
    await _set(network, target, sanction, True, by=by)
    return True


async def erase_again(network: Network, target: Account, *, by: str) -> bool:
    """Suspend and erase an account; False when nothing is left of it."""
    if not await Person.exists(id=target.id) and await happened_since(
        "account.suspend", "account.erase", target.handle
    ):
        return False
    async with transaction():
        await lock_accounts(target.id)
        await end_for_good(network, target, by=by)
    await erase_rest(target, by=by)
    return True


async def delete_again(network: Network, post: Post, *, by: str) -> bool:
    """Delete a post, here and where it was sent; False when it is gone."""
    async with transaction():
        if not await lock_to_delete(post):
            return False
        await _remove(network, await Account.get(id=post.account_id), post)
        await record(by, "post.remove", post.uri, "", "deleted before the restore")
    return True
