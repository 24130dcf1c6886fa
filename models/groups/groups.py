"""Groups: teams, projects and circles of colleagues, their members, and how members may post.

A group is an account of the type Group with a row here; a group of another site has one when that site says how it is
run. `group_members` says who is in it: everybody at its own site, elsewhere the people of that site.
outbox/groups/groups.py keeps its followers in step with that, so that any client shows it. models/core/visibility.py
says who may see what: posts in groups that are not open are for members, and to others a secret group does not exist.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from difflib import SequenceMatcher
from typing import Literal, get_args

from tortoise import fields

from models.core.accounts import Account, account_for, lock_accounts
from models.core.base import CountedRow, Row, belongs_to, id_at, moment, now
from models.core.counts import recount
from models.core.database import execute, execute_many, lock_rows, marks, rows, value
from models.core.errors import Forbidden, NotFound
from models.core.paging import Page, bounds_of
from models.core.visibility import Reader, known_accounts
from models.groups.sites import keep_site_of
from models.text.words import words_of

Access = Literal["open", "closed", "secret"]
"""open: everybody reads, and joins at once. closed: members read, moderators let in. secret: by invitation, and
unknown to all others."""
Kind = Literal["team", "project", "expertise", "community", "hobby"]
PostKind = Literal["post", "question"]
Role = Literal["member", "moderator", "owner"]
State = Literal["member", "requested", "invited"]
ACCESS: tuple[str, ...] = get_args(Access)
"""From the most readers to the fewest. A group changes to a later one only (outbox/groups/closing.py)."""
KINDS: tuple[str, ...] = get_args(Kind)
POST_KINDS: tuple[str, ...] = get_args(PostKind)

MAX_REASON = 500
"""Characters that somebody says who asks to be let in."""
ALIKE = 0.85
"""Two names this similar are likely meant as one."""


class Group(Row):
    """What an account of the type Group has beside the account. The id is the account's id."""

    access: Access = fields.CharField(16)  # type: ignore[assignment]
    kind: Kind = fields.CharField(16)  # type: ignore[assignment]
    rules = fields.TextField(default="")
    """What members agree to, plain text."""
    slow_mode_s = fields.IntField(default=0)
    """Seconds that a member waits between two posts; 0: none."""
    archived_at = moment(null=True)
    """Since when it can only be read."""
    sites_told = fields.BooleanField(default=True)
    """For a group of ours that is not open: whether its sites have been sent the list of them."""
    default_kind: PostKind = fields.CharField(16, default="post", db_default="post")  # type: ignore[assignment]
    """What a post in it is, where its author does not say: post or question."""
    starts_on = fields.DateField(null=True)
    ends_on = fields.DateField(null=True)
    """The last day of a project; on the next, the group archives itself."""

    class Meta:
        table = "groups"


class GroupMember(CountedRow):
    group = belongs_to("Account", index=False)
    group_id: int
    account = belongs_to("Account", index=False)
    account_id: int
    role: Role = fields.CharField(16, default="member")  # type: ignore[assignment]
    state: State = fields.CharField(16)  # type: ignore[assignment]
    """member, requested (asked to be let in) or invited (was asked in)."""
    since = moment(default=now)
    reason = fields.CharField(MAX_REASON, default="", db_default="")
    """What somebody said who asks to be let in; "" once that is decided."""

    class Meta:
        table = "group_members"
        unique_together = (("group_id", "account_id"),)
        indexes = (("account_id", "state"),)


class LockedThread(CountedRow):
    """A thread that only the moderators of its group answer in."""

    group = belongs_to("Account")
    group_id: int
    thread_id = fields.BigIntField(unique=True)

    class Meta:
        table = "locked_threads"


class GroupDecision(CountedRow):
    """The latest decision of a group of another site about something, by when it was made: an older one that comes late
    changes nothing.
    """

    group = belongs_to("Account", index=False)
    group_id: int
    subject = fields.CharField(64)
    """What it is about: a digest of its kind and its URI."""
    decided_at = moment()

    class Meta:
        table = "group_decisions"
        unique_together = (("group_id", "subject"),)


@dataclass(frozen=True)
class Membership:
    """Somebody's relation to a group."""

    group: Group
    account: Account
    """Of the group."""
    role: Role | None
    """None for who is no member."""
    state: State | None

    @property
    def is_member(self) -> bool:
        return self.state == "member"

    @property
    def moderates(self) -> bool:
        return self.is_member and self.role in ("moderator", "owner")

    @property
    def reads(self) -> bool:
        return self.is_member or self.group.access == "open"


async def membership_in(viewer_id: int, group_id: int) -> Membership:
    """Fetch a group that the viewer may know of, with the viewer's relation to it, or raise NotFound."""
    account = await account_for(viewer_id, group_id)
    group = await Group.get_or_none(id=group_id)
    if group is None:
        raise NotFound
    if viewer_id == group_id:  # Somebody acts as the group.
        return Membership(group, account, "moderator", "member")
    member = await GroupMember.get_or_none(group_id=group_id, account_id=viewer_id)
    if member is None:
        return Membership(group, account, None, None)
    return Membership(group, account, member.role if member.state == "member" else None, member.state)


def check_moderates(found: Membership) -> None:
    """Refuse somebody who knows of a group and does not moderate it."""
    if not found.moderates:
        raise Forbidden("Only the moderators of the group may do this")


async def moderated_group(moderator_id: int, group_id: int, *, hold: bool = False) -> Membership:
    """Fetch a group for somebody who moderates it; `hold` locks it in the caller's transaction.

    Raises NotFound for people who may not know of it, Forbidden for all others.
    """
    found = await (membership_held if hold else membership_in)(moderator_id, group_id)
    check_moderates(found)
    return found


async def membership_held(viewer_id: int, group_id: int, *people: int) -> Membership:
    """Fetch what membership_in does, and lock the people, then the group, until the caller's transaction ends.

    Its members, their roles and its settings do not change meanwhile: all verbs of groups lock its account.
    """
    await lock_accounts(*people, group_id)
    return await membership_in(viewer_id, group_id)


async def founded_since(founder_id: int, name: str, since: datetime) -> list[Membership]:
    """Return the groups with one name that somebody founded since a moment, and owns."""
    found = await rows(
        "SELECT m.group_id FROM group_members m JOIN accounts a ON a.id = m.group_id"
        " WHERE m.account_id = $1 AND m.role = 'owner' AND a.display_name = $2 AND a.id >= $3 ORDER BY a.id",
        founder_id,
        name,
        id_at(since),
    )
    return [await membership_in(founder_id, each["group_id"]) for each in found]


def is_group_of_ours(account: Account) -> bool:
    return account.is_local and account.actor_type == "Group"


async def is_invited(account_id: int, group_id: int) -> bool:
    """Tell whether a group has asked somebody in."""
    sql = "SELECT 1 FROM group_members WHERE group_id = $1 AND account_id = $2 AND state = 'invited'"
    return bool(await value(sql, group_id, account_id))


async def group_of(account: Account) -> Group | None:
    """Return how a group is run; None for what is none, and for groups that do not say so."""
    return await Group.get_or_none(id=account.id) if account.actor_type == "Group" else None


async def put_member(
    group_id: int, account_id: int, state: State, role: Role = "member", reason: str = ""
) -> None:
    """Bring somebody to a state, and a role, in a group. Who asks again and says nothing has said what they did before."""
    await execute(
        "INSERT INTO group_members (group_id, account_id, role, state, since, reason)"
        " VALUES ($1, $2, $3, $4, $5, $6)"
        " ON CONFLICT (group_id, account_id) DO UPDATE SET role = EXCLUDED.role, state = EXCLUDED.state,"
        " since = EXCLUDED.since, reason = CASE WHEN EXCLUDED.state = 'requested' AND EXCLUDED.reason = ''"
        " THEN group_members.reason ELSE EXCLUDED.reason END",
        group_id,
        account_id,
        role,
        state,
        now(),
        reason[:MAX_REASON],
    )
    await keep_site_of(group_id, account_id)


async def drop_member(group_id: int, account_id: int) -> None:
    """End whatever somebody has to do with a group."""
    await execute("DELETE FROM group_members WHERE group_id = $1 AND account_id = $2", group_id, account_id)
    await keep_site_of(group_id, account_id)


async def keep_group(group: Group) -> None:
    """Write down how a group of another site is run, as that site says."""
    await execute(
        "INSERT INTO groups (id, access, kind, rules, slow_mode_s, archived_at, starts_on, ends_on, default_kind,"
        " sites_told) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, TRUE)"
        " ON CONFLICT (id) DO UPDATE SET access = EXCLUDED.access, kind = EXCLUDED.kind, rules = EXCLUDED.rules,"
        " slow_mode_s = EXCLUDED.slow_mode_s, archived_at = EXCLUDED.archived_at,"
        " starts_on = EXCLUDED.starts_on, ends_on = EXCLUDED.ends_on, default_kind = EXCLUDED.default_kind",
        group.id,
        group.access,
        group.kind,
        group.rules,
        group.slow_mode_s,
        group.archived_at,
        group.starts_on,
        group.ends_on,
        group.default_kind,
    )


async def has_members(group_id: int) -> bool:
    """Tell whether anybody is in a group; in one of another site, anybody of ours."""
    return bool(
        await value("SELECT 1 FROM group_members WHERE group_id = $1 AND state = 'member' LIMIT 1", group_id)
    )


async def people_in(group_id: int, state: State, page: Page) -> list[tuple[int, int, Role]]:
    """Return who is in a group, asks or was asked in, the newest first: (cursor, account id, role)."""
    bounds, values = bounds_of("f.id", page, 3)
    oldest_first = page.min_id is not None
    found = await rows(
        "SELECT f.id, f.account_id, f.role FROM group_members f JOIN accounts a ON a.id = f.account_id"
        " LEFT JOIN people p ON p.id = a.id"
        f" WHERE f.group_id = $1 AND f.state = $2 AND a.suspended_at IS NULL AND p.disabled_at IS NULL{bounds}"
        f" ORDER BY f.id {'ASC' if oldest_first else 'DESC'} LIMIT {page.limit}",
        group_id,
        state,
        *values,
    )
    listed = [(each["id"], each["account_id"], each["role"]) for each in found]
    return listed[::-1] if oldest_first else listed


async def reasons_of(group_id: int, account_ids: Sequence[int]) -> dict[int, str]:
    """Return what these people said who ask to be let in. Who said nothing is left out."""
    if not account_ids:
        return {}
    found = await rows(
        "SELECT account_id, reason FROM group_members WHERE group_id = $1 AND reason <> ''"
        f" AND account_id IN ({marks(len(account_ids), 2)})",
        group_id,
        *account_ids,
    )
    return {each["account_id"]: each["reason"] for each in found}


async def moderators_of(group_id: int, reader: Reader) -> list[str]:
    """Return the URIs of a group's moderators whom the reader may know of, the longest in it first."""
    found = await rows(
        "SELECT a.uri FROM group_members m JOIN accounts a ON a.id = m.account_id WHERE m.group_id = $1"
        " AND m.state = 'member' AND m.role IN ('moderator', 'owner') AND a.suspended_at IS NULL"
        f" AND {known_accounts('$2')} ORDER BY m.id",
        group_id,
        reader.id,
    )
    return [each["uri"] for each in found]


async def owner_of(group_id: int) -> str:
    """Return the URI of the owner of a group of ours; "": nobody."""
    sql = "SELECT a.uri FROM group_members m JOIN accounts a ON a.id = m.account_id WHERE m.group_id = $1 AND m.role = 'owner'"
    return await value(sql, group_id) or ""


async def lock_memberships(account_id: int) -> None:
    """Lock the groups of an account that is about to be disabled, suspended, or shown again: nobody joins or leaves
    them.
    """
    await lock_rows("accounts", f"{_GROUPS_OF} UNION SELECT CAST($1 AS BIGINT)", account_id)


async def count_members(account_id: int) -> None:
    """Recount the members of our groups that an account is in, without people who are disabled or suspended."""
    await recount("accounts", "followers_count", _GROUPS_OF, account_id)


_GROUPS_OF = "SELECT m.group_id FROM group_members m WHERE m.account_id = $1 AND m.state = 'member'"


async def members_among(group_id: int, account_ids: Collection[int]) -> set[int]:
    """Return which of these people are members."""
    if not account_ids:
        return set()
    found = await rows(
        "SELECT account_id FROM group_members WHERE group_id = $1 AND state = 'member'"
        f" AND account_id IN ({marks(len(account_ids), 2)})",
        group_id,
        *account_ids,
    )
    return {each["account_id"] for each in found}


async def groups_known_to(viewer_id: int, *, mine: bool) -> list[int]:
    """Return ids of the groups that the viewer may know of, by name; `mine`: that the viewer has to do with."""
    own = " AND a.id IN (SELECT group_id FROM group_members WHERE account_id = $1)" if mine else ""
    found = await rows(
        "SELECT a.id FROM groups g JOIN accounts a ON a.id = g.id"
        f" WHERE a.suspended_at IS NULL AND {known_accounts('$1')}{own} ORDER BY lower(a.display_name), a.id",
        viewer_id,
    )
    return [each["id"] for each in found]


async def groups_in_common(one_id: int, other_id: int) -> list[int]:
    """Return ids of the groups that both are members of, by name: each of them sees the other there."""
    found = await rows(
        "SELECT a.id FROM group_members m JOIN group_members o ON o.group_id = m.group_id"
        " JOIN accounts a ON a.id = m.group_id"
        " WHERE m.account_id = $1 AND o.account_id = $2 AND m.state = 'member' AND o.state = 'member'"
        " AND a.suspended_at IS NULL ORDER BY lower(a.display_name), a.id",
        one_id,
        other_id,
    )
    return [each["id"] for each in found]


async def asking_by_group(moderator_id: int) -> dict[int, int]:
    """Return how many people ask to be let into each group of this site that somebody moderates; 0 is left out."""
    found = await rows(
        "SELECT m.group_id, count(*) AS asking FROM group_members m JOIN accounts a ON a.id = m.group_id"
        " JOIN group_members d ON d.group_id = m.group_id AND d.account_id = $1 AND d.state = 'member'"
        " WHERE m.state = 'requested' AND d.role <> 'member' AND a.host = '' AND a.suspended_at IS NULL"
        " GROUP BY m.group_id ORDER BY m.group_id",
        moderator_id,
    )
    return {each["group_id"]: each["asking"] for each in found}


async def moderated_by(account_id: int) -> dict[int, str]:
    """Return the names of the groups of this site that somebody moderates, by id, in the order of names."""
    found = await rows(
        "SELECT a.id, a.display_name FROM group_members m JOIN accounts a ON a.id = m.group_id"
        " WHERE m.account_id = $1 AND m.state = 'member' AND m.role IN ('moderator', 'owner')"
        " AND a.suspended_at IS NULL AND a.host = '' ORDER BY lower(a.display_name), a.id",
        account_id,
    )
    return {each["id"]: each["display_name"] for each in found}


async def groups_by_ids(ids: Sequence[int]) -> dict[int, Group]:
    return {group.id: group for group in await Group.filter(id__in=list(ids))} if ids else {}


async def groups_of_ours(found: Sequence[Group]) -> set[int]:
    """Return which of these groups are of this site."""
    if not found:
        return set()
    sql = f"SELECT id FROM accounts WHERE host = '' AND id IN ({marks(len(found))})"
    return {each["id"] for each in await rows(sql, *(group.id for group in found))}


async def states_of(viewer_id: int, ids: Sequence[int]) -> dict[int, tuple[State, Role]]:
    """Return somebody's relation to groups, by group. Groups that they have nothing to do with are left out."""
    if not ids:
        return {}
    found = await rows(
        "SELECT group_id, state, role FROM group_members WHERE account_id = $1"
        f" AND group_id IN ({marks(len(ids), 2)})",
        viewer_id,
        *ids,
    )
    return {each["group_id"]: (each["state"], each["role"]) for each in found}


async def named_like(viewer_id: int, name: str) -> list[tuple[str, str]]:
    """Return (name, handle) of groups that the viewer may know of and whose name is nearly this one."""
    found = await rows(
        "SELECT a.display_name, a.handle FROM groups g JOIN accounts a ON a.id = g.id"
        f" WHERE a.suspended_at IS NULL AND {known_accounts('$1')} ORDER BY a.id",
        viewer_id,
    )
    wanted = _folded(name)
    return [
        (each["display_name"], each["handle"])
        for each in found
        if SequenceMatcher(None, wanted, _folded(each["display_name"])).ratio() >= ALIKE
    ]


def _folded(name: str) -> str:
    return " ".join(sorted(word.folded for word in words_of(name)))


async def is_locked(thread_id: int) -> bool:
    """Tell whether a thread is closed for all but moderators."""
    return bool(await value("SELECT 1 FROM locked_threads WHERE thread_id = $1", thread_id))


async def pinned_among(group_id: int, post_ids: Sequence[int]) -> set[int]:
    """Return which of these posts a group has pinned, the post itself or its boost of it."""
    if not post_ids:
        return set()
    found = await rows(
        "SELECT COALESCE(p.boost_of_id, p.id) AS id FROM pins i JOIN posts p ON p.id = i.post_id"
        f" WHERE i.account_id = $1 AND COALESCE(p.boost_of_id, p.id) IN ({marks(len(post_ids), 2)})",
        group_id,
        *post_ids,
    )
    return {each["id"] for each in found}


async def locked_among(post_ids: Sequence[int]) -> set[int]:
    """Return which of these posts are in threads that only moderators answer in."""
    if not post_ids:
        return set()
    found = await rows(
        "SELECT p.id FROM posts p JOIN locked_threads l ON l.thread_id = p.thread_id"
        f" WHERE p.id IN ({marks(len(post_ids))})",
        *post_ids,
    )
    return {each["id"] for each in found}


async def locked_posts(group_id: int, at_most: int) -> list[int]:
    """Return the first posts of a group's locked threads, the last locked first."""
    found = await rows(
        "SELECT p.id FROM locked_threads l JOIN posts p ON p.id = l.thread_id AND p.group_id = l.group_id"
        " WHERE l.group_id = $1 ORDER BY l.id DESC LIMIT $2",
        group_id,
        at_most,
    )
    return [each["id"] for each in found]


async def set_lock(group_id: int, thread_id: int, on: bool) -> bool:
    """Lock a thread or open it again; tell whether that changed anything."""
    sql = (
        "INSERT INTO locked_threads (group_id, thread_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING id"
        if on
        else "DELETE FROM locked_threads WHERE group_id = $1 AND thread_id = $2 RETURNING id"
    )
    return await value(sql, group_id, thread_id) is not None


async def claim_decision(group_id: int, subject: str, decided_at: datetime) -> bool:
    """Remember when a group of another site decided about something; False when it decided later already."""
    sql = (
        "INSERT INTO group_decisions (group_id, subject, decided_at) VALUES ($1, $2, $3)"
        " ON CONFLICT (group_id, subject) DO UPDATE SET decided_at = EXCLUDED.decided_at"
        " WHERE group_decisions.decided_at < EXCLUDED.decided_at RETURNING id"
    )
    return await value(sql, group_id, subject, decided_at) is not None


async def wrote_within(group_id: int, account_id: int, seconds: int) -> bool:
    """Tell whether somebody posted in a group during the last seconds."""
    since = id_at(now() - timedelta(seconds=seconds))
    sql = "SELECT 1 FROM posts WHERE account_id = $1 AND id > $2 AND group_id = $3 LIMIT 1"
    return bool(await value(sql, account_id, since, group_id))


async def ended_groups(today: date) -> list[int]:
    """Return the groups of this site whose last day was before today, and that are not archived."""
    ended = await Group.filter(ends_on__lt=today, archived_at=None).order_by("id")
    ours = await Account.filter(id__in=[group.id for group in ended], host="").values_list("id", flat=True)
    return [group.id for group in ended if group.id in ours]


async def archive(group_id: int, since: datetime) -> bool:
    """Archive a group whose last day is over; False when another process did, or somebody removed the last day."""
    sql = (
        "UPDATE groups SET archived_at = $2 WHERE id = $1 AND archived_at IS NULL AND ends_on IS NOT NULL"
        " RETURNING id"
    )
    return bool(await rows(sql, group_id, since))


_AT_WORK = (
    "m.state = 'member' AND EXISTS (SELECT 1 FROM people p JOIN accounts a ON a.id = p.id"
    " WHERE p.id = m.account_id AND p.disabled_at IS NULL AND a.suspended_at IS NULL)"
)
"""Condition: a row `m` of group_members belongs to somebody of this site who can log in."""


async def groups_without_owner(only: int | None = None) -> list[int]:
    """Return the groups of this site whose owner cannot log in any more or is gone; `only`: look at this one."""
    found = await rows(
        "SELECT g.id FROM groups g JOIN accounts a ON a.id = g.id AND a.host = '' AND a.suspended_at IS NULL"
        " WHERE NOT EXISTS (SELECT 1 FROM group_members m WHERE m.group_id = g.id AND m.role = 'owner'"
        f" AND {_AT_WORK}){' AND g.id = $1' if only else ''} ORDER BY g.id",
        *([only] if only else []),
    )
    return [each["id"] for each in found]


async def successor_in(group_id: int, chosen_id: int = 0) -> int | None:
    """Return the one who was chosen, if they are in a group, else the moderator who has been in it for longest, else the
    member; None: nobody of this site.
    """
    return await value(
        f"SELECT m.account_id FROM group_members m WHERE m.group_id = $1 AND m.role <> 'owner' AND {_AT_WORK}"
        " ORDER BY CASE WHEN m.account_id = $2 THEN 0 WHEN m.role = 'moderator' THEN 1 ELSE 2 END, m.since, m.id LIMIT 1",
        group_id,
        chosen_id,
    )


async def groups_owned_by(account_id: int) -> list[int]:
    """Return the groups of this site that somebody owns."""
    found = await rows(
        "SELECT m.group_id FROM group_members m JOIN accounts a ON a.id = m.group_id AND a.host = ''"
        " WHERE m.account_id = $1 AND m.role = 'owner' ORDER BY m.group_id",
        account_id,
    )
    return [each["group_id"] for each in found]


async def some_memberships_of(account_id: int, limit: int, *, open_only: bool = False) -> list[int]:
    """Return up to so many groups that somebody is in, asks or was asked to join; `open_only`: is not in."""
    state = " AND state <> 'member'" if open_only else ""
    found = await rows(
        f"SELECT group_id FROM group_members WHERE account_id = $1{state} ORDER BY group_id LIMIT {limit}",
        account_id,
    )
    return [each["group_id"] for each in found]


async def make_owner(group_id: int, account_id: int) -> None:
    """Make somebody the owner of a group, and the former owner a mere member."""
    await GroupMember.filter(group_id=group_id, role="owner").update(role="member")
    await GroupMember.filter(group_id=group_id, account_id=account_id).update(role="owner")


async def move_posts(post_ids: Sequence[int], thread_id: int, group_id: int) -> None:
    """Move posts of a thread, with the thread's lock, to another group.

    They no longer name the old group, which new readers may not know of; their texts stay as they were written.
    """
    await execute_many(
        "DELETE FROM mentions WHERE post_id = $1 AND account_id = (SELECT group_id FROM posts WHERE id = $1)",
        [(post_id,) for post_id in post_ids],
    )
    await execute_many(
        "UPDATE posts SET group_id = $2, revision = revision + 1 WHERE id = $1",
        [(post_id, group_id) for post_id in post_ids],
    )
    await execute("UPDATE locked_threads SET group_id = $2 WHERE thread_id = $1", thread_id, group_id)


async def put_into_group(post_id: int, group_id: int) -> None:
    """Put a post that everybody may see into a group. A boost by the group counts no more."""
    await execute("UPDATE posts SET group_id = $2, revision = revision + 1 WHERE id = $1", post_id, group_id)
    if await rows(
        "UPDATE posts SET group_id = $2, revision = revision + 1 WHERE boost_of_id = $1 AND account_id = $2"
        " AND group_id IS NULL RETURNING id",
        post_id,
        group_id,
    ):
        await recount("posts", "boosts_count", "$1", post_id)


async def clear_group(post_id: int) -> None:
    """Take a post that everybody may see out of its group."""
    await execute("UPDATE posts SET group_id = NULL, revision = revision + 1 WHERE id = $1", post_id)


async def announceable_groups() -> dict[int, str]:
    """Return the handles of our groups that all may know of, by id, in order of handle: a communicator may name
    them.
    """
    found = await rows(
        "SELECT a.id, a.handle FROM groups g JOIN accounts a ON a.id = g.id WHERE a.host = ''"
        " AND g.access <> 'secret' AND a.suspended_at IS NULL ORDER BY a.handle"
    )
    return {each["id"]: each["handle"] for each in found}
