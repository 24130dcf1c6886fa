"""What our people do with groups: found, join and leave them, let in and invite, and moderate.

Members follow the group and have a list for it: so any client shows groups, and its follow button joins and leaves.
Writing in a group is outbox/posts/group_places.py; outbox/groups/members.py sends other sites who comes and goes.
Followers of an open group at sites of other software are members like everybody; closed and secret groups have members
only at sites that run Parvis.
"""

import re
import secrets
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from tortoise.exceptions import IntegrityError

from federation.keys import NewKeys
from federation.network import Network
from models.core.accounts import Account, account_by_handle, account_by_id, lock_accounts
from models.core.audit import record
from models.core.base import now
from models.core.database import get
from models.core.errors import Forbidden, Invalid, NotFound
from models.core.locks import TWICE, held
from models.core.site import Site
from models.core.transaction import atomic, transaction
from models.core.visibility import is_in_scope
from models.groups import rules as group_rules
from models.groups.groups import (
    ACCESS,
    KINDS,
    MAX_REASON,
    POST_KINDS,
    Access,
    Group,
    GroupMember,
    Kind,
    Membership,
    PostKind,
    Role,
    check_moderates,
    clear_group,
    founded_since,
    members_among,
    membership_held,
    membership_in,
    moderated_group,
    named_like,
    set_lock,
)
from models.groups.rules import check_joins, check_removed
from models.moderation import moderation
from models.moderation.moderation import is_blocked
from models.notifications.group_requests import notify_of_requests
from models.people.follows import follow_between
from models.people.oauth import end_acting
from models.people.people import Person
from models.people.roles import may_by_setting
from models.posts.closed_groups import hold_to_close
from models.posts.posts import Post, boost_of, post_for
from models.posts.reactions import pinned_ids, set_pin, set_pin_end
from models.text.text import clean_name
from outbox.delivery import compose
from outbox.groups import members
from outbox.groups import rules as outbox_rules
from outbox.groups.closing import check_closing, close
from outbox.people.accounts import MAX_USERNAME, USERNAME, prepare, save, why_reserved
from outbox.people.profiles import Pictures, Profile, send_profile, update_profile
from outbox.posts import posts
from outbox.posts.decisions import send_lock, send_pin
from outbox.posts.forwarding import forward

MAX_NAME, MAX_DESCRIPTION, MAX_RULES = 100, 500, 5000
MAX_SLOW_S = 86_400


@dataclass(frozen=True)
class NewGroup:
    """What a group begins with."""

    name: str
    access: Access = "open"
    kind: Kind = "team"
    handle: str = ""
    """Its username; "": made from the name. Secret groups always get one that cannot be guessed."""
    description: str = ""
    rules: str = ""
    slow_mode_s: int = 0
    starts_on: date | None = None
    ends_on: date | None = None
    """The last day of a project: then the group archives itself."""


@dataclass(frozen=True)
class Change:
    """Changes of a group; None leaves a value as it is."""

    name: str | None = None
    description: str | None = None
    rules: str | None = None
    slow_mode_s: int | None = None
    default_kind: PostKind | None = None
    archived: bool | None = None
    access: Access | None = None
    """A narrower access: an open group becomes closed or secret, a closed one secret."""
    starts_on: date | Literal[""] | None = None
    """"" removes the day; likewise the last day."""
    ends_on: date | Literal[""] | None = None


async def create(network: Network, founder: Account, new: NewGroup, *, anyway: bool = False) -> int:
    """Found a group, as its owner; return its id.

    Raises Forbidden when the site's policy does not let this person found groups, and Invalid for impossible values, or
    for a name nearly that of another group that the founder may know of, unless `anyway`. The same once more, by the
    same person within a minute, is the same click and returns the same id; one person founds one group at a time.
    """
    site = network.site
    if not await may_create(site, founder.id):
        raise Forbidden("On this site you may not create groups: ask an administrator")
    handle = _checked(new, site)
    account, keys = await prepare(site, handle)
    try:
        async with transaction():
            await lock_accounts(founder.id)
            if twin := await _twin(founder, new, handle):
                return twin
            await _check_name(founder, new, handle, anyway=anyway)
            await _found(network, account, keys, founder, new)
    except IntegrityError as error:
        raise Invalid(handle="is taken") from error
    return account.id


async def may_create(site: Site, person_id: int) -> bool:
    """Tell whether the site's policy lets somebody found groups."""
    person = await Person.get_or_none(id=person_id)
    return person is not None and may_by_setting(person.held, site.settings.groups_created_by)


async def _twin(founder: Account, new: NewGroup, handle: str) -> int | None:
    """Return the group that the same person founded just now with the same values: by the same click."""
    alike = await founded_since(founder.id, new.name.strip(), now() - TWICE)
    return next(
        (
            each.group.id
            for each in alike
            if (each.group.access, each.group.kind) == (new.access, new.kind)
            and (new.access == "secret" or each.account.handle == handle)
        ),
        None,
    )


async def _check_name(founder: Account, new: NewGroup, handle: str, *, anyway: bool) -> None:
    if not anyway and (alike := await named_like(founder.id, new.name)):
        name, known = alike[0]
        raise Invalid(
            f"Validation failed: There is a group {name} (@{known}) already: join it, or insist",
            name="is taken",
        )
    if await account_by_handle(handle):  # Also a leaver's: members need not learn whose it was.
        raise Invalid(handle="is taken")


async def _found(network: Network, account: Account, keys: NewKeys, founder: Account, new: NewGroup) -> None:
    account.actor_type, account.display_name = "Group", new.name.strip()
    account.locked, account.hidden = new.access != "open", new.access == "secret"
    account.discoverable = not account.hidden
    await save(network.site, account, keys)
    await Group.create(
        id=account.id,
        access=new.access,
        kind=new.kind,
        rules=new.rules.strip(),
        slow_mode_s=new.slow_mode_s,
        starts_on=new.starts_on,
        ends_on=new.ends_on,
    )
    await update_profile(network, account, Profile(note=new.description))
    await members.admit(network, account, founder, "owner")
    await record(founder.handle, "group.create", account.handle, after=new.access)


def _checked(new: NewGroup, site: Site) -> str:
    """Return the handle of a new group; raises Invalid with what is wrong by field."""
    handle = new.handle or _slug(new.name)
    if new.access == "secret":  # An error about a taken name would reveal a secret group.
        handle = f"{handle[:20].rstrip('_')}_{secrets.token_hex(4)}"
    wrong = {}
    if not new.name.strip() or len(new.name) > MAX_NAME:
        wrong["name"] = f"must have between 1 and {MAX_NAME} characters"
    if not USERNAME.fullmatch(handle) or len(handle) > MAX_USERNAME:
        wrong["handle"] = f"must be at most {MAX_USERNAME} of a-z, 0-9 and _"
    elif why := why_reserved(handle, site):
        wrong["handle"] = why
    wrong |= wrong_words(new.access, new.kind, new.description, new.rules)
    wrong |= _wrong_pace(new.slow_mode_s, new.starts_on, new.ends_on)
    if wrong:
        raise Invalid(**wrong)
    return handle


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:MAX_USERNAME].rstrip("_") or "group"


def wrong_words(access: str, kind: str, description: str, rules: str) -> dict[str, str]:
    """Return what is wrong with the values of a group, by field."""
    wrong = _too_long(description, rules)
    if access not in ACCESS:
        wrong["access"] = f"must be one of {', '.join(ACCESS)}"
    if kind not in KINDS:
        wrong["kind"] = f"must be one of {', '.join(KINDS)}"
    return wrong


def _wrong_pace(slow_mode_s: int | None, starts_on: date | None, ends_on: date | None) -> dict[str, str]:
    wrong = {}
    if slow_mode_s is not None and not 0 <= slow_mode_s <= MAX_SLOW_S:
        wrong["slow_mode_s"] = f"must be between 0 and {MAX_SLOW_S}"
    if starts_on and ends_on and ends_on < starts_on:
        wrong["ends_on"] = "must not be before the first day"
    return wrong


def _too_long(description: str, rules: str) -> dict[str, str]:
    limits = {"description": (description, MAX_DESCRIPTION), "rules": (rules, MAX_RULES)}
    return {
        name: f"must have at most {most} characters"
        for name, (written, most) in limits.items()
        if len(written) > most
    }


@atomic
async def change(
    network: Network, moderator: Account, group_id: int, wanted: Change, pictures: Pictures | None = None
) -> None:
    """Change the profile and the settings of a group; only its owner archives it, opens it again, or closes it.

    Holds the group and, when it is to close, before that everybody who wrote in it. Values that are so already are left
    as they are, and sent to nobody.
    """
    if wanted.access not in (None, "open"):
        await hold_to_close(group_id)
    found = await _moderated(moderator, group_id)
    group, account = found.group, found.account
    check_change(found, wanted)
    columns, profile = _columns(group, wanted), _profile(account, wanted)
    narrower = wanted.access if wanted.access != group.access else None
    if not columns and profile == Profile() and not narrower and not pictures:
        return
    if columns:
        await Group.filter(id=group_id).update(**columns)
    if narrower:
        await close(network, moderator, found, narrower)
        account = await get(Account, group_id)
    if profile == Profile() and not pictures:
        await send_profile(network, account)
    else:
        await update_profile(network, account, profile, pictures)
    for use, media_id in (pictures or {}).items():
        await record(moderator.handle, f"group.{use}", account.username, after="" if media_id else "none")
    if columns or narrower or profile != Profile():
        await record(moderator.handle, "group.change", account.username)


def check_change(found: Membership, wanted: Change) -> None:
    """Refuse impossible changes, and those that this person may not make."""
    wrong = _too_long(wanted.description or "", wanted.rules or "")
    starts_on, ends_on = _days(found.group, wanted)
    wrong |= _wrong_pace(wanted.slow_mode_s, starts_on, ends_on)
    if wanted.default_kind not in (None, *POST_KINDS):
        wrong["default_kind"] = f"must be one of {', '.join(POST_KINDS)}"
    if wanted.name is not None and not 0 < len(wanted.name.strip()) <= MAX_NAME:
        wrong["name"] = f"must have between 1 and {MAX_NAME} characters"
    if wrong:
        raise Invalid(**wrong)
    if wanted.archived is not None and found.role != "owner":
        raise Forbidden("Only its owner archives a group")
    if wanted.access is not None:
        check_closing(found, wanted.access)


def _days(group: Group, wanted: Change) -> tuple[date | None, date | None]:
    """Return the new first and last day."""
    starts_on = group.starts_on if wanted.starts_on is None else wanted.starts_on or None
    ends_on = group.ends_on if wanted.ends_on is None else wanted.ends_on or None
    if wanted.archived is False:
        ends_on = wanted.ends_on or None  # A group that is opened again has not ended.
    return starts_on, ends_on


def _columns(group: Group, wanted: Change) -> dict[str, object]:
    """Return what changes of a group's row."""
    starts_on, ends_on = _days(group, wanted)
    columns: dict[str, object] = {"starts_on": starts_on, "ends_on": ends_on}
    if wanted.rules is not None:
        columns["rules"] = wanted.rules.strip()
    if wanted.slow_mode_s is not None:
        columns["slow_mode_s"] = wanted.slow_mode_s
    if wanted.default_kind is not None:
        columns["default_kind"] = wanted.default_kind
    if wanted.archived is not None and wanted.archived is not (group.archived_at is not None):
        columns["archived_at"] = now() if wanted.archived else None
    return {name: new for name, new in columns.items() if new != getattr(group, name)}


def _profile(account: Account, wanted: Change) -> Profile:
    """Return what changes of a group's account."""
    name = None if wanted.name is None else clean_name(wanted.name, MAX_NAME)
    return Profile(
        display_name=None if name == account.display_name else name,
        note=None if wanted.description == account.note_source else wanted.description,
    )


# --- who is in it ----------------------------------------------------------------------------------------------


async def join(network: Network, account: Account, group_id: int, reason: str = "") -> None:
    """Join an open group, accept an invitation, or ask to be let in; does nothing the second time.

    `reason` is what the moderators of a closed group read with the request. Holds the group. One that nobody here has met
    is fetched.
    """
    await network.actors.meet(group_id)
    await _join(network, account, group_id, reason)


@atomic
async def _join(network: Network, account: Account, group_id: int, reason: str) -> None:
    reason = reason.strip()
    if len(reason) > MAX_REASON:
        raise Invalid(reason=f"must have at most {MAX_REASON} characters")
    found = await membership_held(account.id, group_id, account.id)
    if found.state in ("member", "requested"):
        return
    by_rule = await _comes_back_by_rule(network, found.account, account)
    await _check_joining(found, account, by_rule=by_rule)
    await group_rules.forget_exit(group_id, account.id)
    if by_rule:
        await outbox_rules.add_by_rule(network, found.account, account)
    elif not found.account.is_local:
        await _join_elsewhere(network, found, account, reason)
    elif found.state == "invited" or found.group.access == "open":
        await members.admit(network, found.account, account)
    else:
        await members.add_request(network, found.account, account, reason=reason)


async def _check_joining(found: Membership, account: Account, *, by_rule: bool) -> None:
    if account.actor_type == "Group":
        raise Forbidden("A group joins no other: log in as yourself")
    if found.group.archived_at is not None:
        raise Invalid("This group is archived: nobody joins it any more")
    if found.state != "invited":
        if not by_rule:
            await check_joins(found.group.id)
        if await is_blocked(account.id, found.group.id):
            raise Forbidden("You block this group: unblock it before you join it")


async def _join_elsewhere(network: Network, found: Membership, account: Account, reason: str) -> None:
    """Send the group's site a Follow, unless the invitation was accepted a moment ago: its answer is on the way."""
    asked = await follow_between(account.id, found.group.id)
    if asked is None or asked.state != "pending" or asked.created_at < now() - TWICE:
        said = reason if found.group.access == "closed" else ""
        await members.request(network, found.account, account, found.state, reason=said)


async def _comes_back_by_rule(network: Network, group: Account, account: Account) -> bool:
    """Tell whether somebody who left a group that is only for people of its rule is one of them."""
    return (
        await group_rules.has_left(group.id, account.id)
        and await group_rules.is_by_rule_only(group.id)
        and await outbox_rules.force_of(network, group) == "applied"
        and await group_rules.is_meant(group.id, account.id)
    )


@atomic
async def leave(network: Network, account: Account, group_id: int) -> None:
    """Leave a group, withdraw a request or decline an invitation; does nothing for people who are not in it.

    A rule that has added the person does not do so again. A person who leaves a mandatory group stays in it, with the
    group muted: neither in their home nor in their notifications. Raises Invalid for its owner. Holds the group.
    """
    found = await membership_held(account.id, group_id, account.id)
    if found.role == "owner":
        raise Invalid("You own this group: hand it over before you leave, or archive it")
    if await group_rules.is_held(found.account, account.id):
        await moderation.mute(account.id, group_id, notifications=True, expires_at=None)
        await record(account.handle, "group.mute", found.account.handle)
    else:
        await _go(network, found.account, account)


async def break_off(network: Network, account: Account, group_id: int) -> None:
    """Leave a group because of a block of the group, its owner or its site: even a mandatory rule ends.

    In the caller's transaction. Raises Invalid for its owner.
    """
    member = await GroupMember.get_or_none(group_id=group_id, account_id=account.id)
    if member is None and await follow_between(account.id, group_id) is None:
        return
    if member and member.role == "owner":
        raise Invalid("You own this group: hand it over before you leave, or archive it")
    await _go(network, await get(Account, group_id), account)


async def _go(network: Network, group: Account, account: Account) -> None:
    """Let somebody go on their own wish; a rule of the group does not add them again, unless it is mandatory."""
    held = await group_rules.is_held(group, account.id)
    if not held:
        await group_rules.note_left(group.id, account.id)
    if await group_rules.note_let_go(group.id, account.id):
        await record(account.handle, "group.leave_rule", group.handle)
    await members.let_go(network, group, account)


async def mute(account: Account, group_id: int) -> None:
    """Mute a group that somebody is in: neither in their home nor in their notifications. Raises NotFound for others."""
    found = await membership_in(account.id, group_id)
    if not found.is_member:
        raise NotFound
    async with transaction():
        await moderation.mute(account.id, found.account.id, notifications=True, expires_at=None)


async def unmute(account: Account, group_id: int) -> None:
    """Unmute a group that somebody is in. Raises NotFound for others."""
    found = await membership_in(account.id, group_id)
    if not found.is_member:
        raise NotFound
    async with transaction():
        await moderation.unmute(account.id, found.account.id)


@atomic
async def approve(network: Network, moderator: Account, group_id: int, person_id: int) -> None:
    """Let in somebody who asked; does nothing for a member. Holds the group."""
    found = await _moderated(moderator, group_id, person_id)
    if await members_among(group_id, [person_id]):
        return
    await members.admit(network, found.account, await _asking(found, person_id))


@atomic
async def refuse(network: Network, moderator: Account, group_id: int, person_id: int) -> None:
    """Turn down somebody who asked. Raises NotFound when they do not ask (any more). Holds the group."""
    found = await _moderated(moderator, group_id, person_id)
    await members.let_go(network, found.account, await _asking(found, person_id))


async def invite(network: Network, moderator: Account, group_id: int, person_id: int) -> None:
    """Invite somebody, who accepts by joining; if they asked before, let them in. Once: holds the group."""
    found = await membership_in(moderator.id, group_id)
    check_moderates(found)
    await check_joins(group_id)
    await network.actors.meet(person_id)
    person = await account_by_id(person_id)
    await _check_can_be_invited(network, found, person)
    if await is_blocked(person.id, moderator.id) or await is_blocked(person.id, group_id):
        raise Forbidden("This person does not want to hear from you")
    async with transaction():
        found = await _moderated(moderator, group_id, person.id)
        member = await GroupMember.get_or_none(group_id=group_id, account_id=person.id)
        if member is None:
            await members.invite(network, found.account, person)
        elif member.state == "requested":
            await members.admit(network, found.account, person)


async def _check_can_be_invited(network: Network, found: Membership, person: Account) -> None:
    if person.is_local and not await Person.exists(id=person.id, disabled_at=None):
        raise Invalid("Only people can be invited")
    if person.actor_type in ("Group", "Application"):
        raise Invalid("Only people can be invited")
    if not await members.can_keep(network, person):
        raise Invalid(
            f"Nobody of {person.host} can be invited: that site is not known to run Parvis, which keeps what is written in"
            " a group among its members"
        )
    if not person.is_local and not await is_in_scope(person.host, found.group.id):
        raise Invalid(f"Nobody of {person.host} can be invited: that site may not see this group")


@atomic
async def appoint(network: Network, owner: Account, group_id: int, person_id: int, role: Role) -> None:
    """Make a member a moderator, or a mere member again; `owner` hands the group over.

    Does nothing for a member who has the role. Holds the group, so that it has one owner at any time.
    """
    found = await _moderated(owner, group_id, person_id)
    if found.role != "owner":
        raise Forbidden("Only its owner appoints the moderators of a group")
    if role not in ("member", "moderator", "owner"):
        raise Invalid("Validation failed: Role must be member, moderator or owner", role="is unknown")
    member = await _member(group_id, person_id)
    if role != "member" and not await Person.exists(id=person_id):
        raise Invalid("The moderators and the owner of a group are people of its own site")
    if person_id == owner.id:
        raise Invalid("You own this group: hand it over to somebody else first")
    if member.role != role:
        await _set_role(group_id, person_id, role)
        await _follow_up(network.site, owner, found, person_id, role)


async def _follow_up(site: Site, owner: Account, found: Membership, person_id: int, role: Role) -> None:
    """Apply the consequences of a new role: tokens, requests to decide, the former owner, the audit."""
    group_id = found.group.id
    if role == "member":
        await end_acting(group_id, person_id)
    else:
        await notify_of_requests(site.live, group_id, person_id)
    if role == "owner":
        await _set_role(group_id, owner.id, "moderator")
    await record(owner.handle, f"group.{role}", f"{found.account.username} {person_id}")


@atomic
async def remove_member(network: Network, moderator: Account, group_id: int, person_id: int) -> None:
    """Remove somebody from a group, or withdraw an invitation.

    Only the owner removes moderators. Raises NotFound for people who are not in it (any more). Holds the group.
    """
    found = await _moderated(moderator, group_id, person_id)
    member = await GroupMember.get_or_none(group_id=group_id, account_id=person_id)
    if member is None:
        raise NotFound
    if member.role == "owner" or (member.role == "moderator" and found.role != "owner"):
        raise Forbidden("Only the owner removes moderators, and nobody the owner")
    await check_removed(group_id, person_id)
    await members.let_go(network, found.account, await get(Account, person_id))
    await record(moderator.handle, "group.remove_member", f"{found.account.username} {person_id}")


async def _moderated(moderator: Account, group_id: int, *people: int) -> Membership:
    """Fetch a group for a moderator, and hold it and the people concerned, in the caller's transaction.

    Raises NotFound for people who may not know of it, Forbidden for all others.
    """
    found = await membership_held(moderator.id, group_id, *people)
    check_moderates(found)
    return found


async def _member(group_id: int, person_id: int) -> GroupMember:
    member = await GroupMember.get_or_none(group_id=group_id, account_id=person_id, state="member")
    if member is None:
        raise NotFound
    return member


async def _asking(found: Membership, person_id: int) -> Account:
    member = await GroupMember.get_or_none(group_id=found.group.id, account_id=person_id, state="requested")
    if member is None:
        raise NotFound
    return await account_by_id(person_id)


async def _set_role(group_id: int, person_id: int, role: Role) -> None:
    await GroupMember.filter(group_id=group_id, account_id=person_id).update(role=role)


# --- what is in it ---------------------------------------------------------------------------------------------


@atomic
async def pin(
    network: Network,
    moderator: Account,
    group_id: int,
    post_id: int,
    on: bool,
    ends_at: datetime | None = None,
) -> None:
    """Pin a post to the group's profile, until it ends if it does, or unpin it; does nothing when it is so.

    Holds the group.
    """
    if ends_at and ends_at <= now():
        raise Invalid("Validation failed: A pin ends in the future", ends_at="must be in the future")
    found, post = await _moderated_post(moderator, group_id, post_id)
    boost = post if post.account_id == group_id else await boost_of(group_id, post.id)
    if boost is None or post.in_reply_to_uri:
        raise Invalid("An answer cannot be pinned: pin the post that it answers")
    pinned = await pinned_ids(group_id)
    if on and boost.id not in pinned and len(pinned) >= posts.MAX_PINS:
        raise Invalid(f"The group has already pinned the maximum of {posts.MAX_PINS} posts")
    if await set_pin(group_id, boost.id, on):
        await record(moderator.handle, "group.pin", found.account.username, after=str(on).lower())
        await send_pin(network, moderator, found.account, post, on=on)
    if on:
        await set_pin_end(group_id, boost.id, ends_at)


@atomic
async def lock(network: Network, moderator: Account, group_id: int, post_id: int, on: bool) -> None:
    """Let only moderators answer in a post's thread, or all members again; does nothing when it is so.

    Holds the group.
    """
    found, post = await _moderated_post(moderator, group_id, post_id)
    if await set_lock(group_id, post.thread_id, on):
        await record(moderator.handle, "group.lock", found.account.username, after=str(on).lower())
        await send_lock(network, moderator, found.account, post, on=on)


@atomic
async def remove_post(network: Network, moderator: Account, group_id: int, post_id: int) -> None:
    """Remove a post from the group.

    One that only members could read is deleted; any other stays with its author. Raises NotFound for a post that is not
    in it (any more). Holds the group and the post.
    """
    found, post = await _moderated_post(moderator, group_id, post_id)
    await record(moderator.handle, "group.remove_post", found.account.username, before=post.uri)
    if post.account_id == group_id:  # A post that the group wrote itself would stay on its page.
        await posts.remove(network, found.account, post)
        return
    if post.visibility == "members":
        await posts.remove_from_group(network, found.account, post)
        return
    if boost := await boost_of(group_id, post.id):
        await posts.remove(network, found.account, boost)
    await forward(network, post, compose.removal(network.site, moderator, found.account, post))
    await clear_group(post.id)


async def _moderated_post(moderator: Account, group_id: int, post_id: int) -> tuple[Membership, Post]:
    """Fetch a group and a post in it for a moderator, and hold both, in the caller's transaction."""
    await moderated_group(moderator.id, group_id)
    post = await post_for(moderator.reader, post_id)
    if post.boost_of_id:
        post = await post_for(moderator.reader, post.boost_of_id)
    found = await _moderated(moderator, group_id, post.account_id)
    still = await held(Post, post.id)
    if still is None or still.group_id != group_id:
        raise NotFound
    return found, still
