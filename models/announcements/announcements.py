"""Announcements: what a company tells everybody on a site, in several languages, and who has read it.

They are for all people of the site or for some departments and groups; only those are notified and may read the post
(models/core/visibility.py: `meant`, `announced_to`). Writing, beginning and ending them is
outbox/announcements/announcements.py; how far they came is totals.py.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from tortoise import fields

from models.core.base import CountedRow, Row, belongs_to, moment, now
from models.core.database import execute, execute_many, marks, rows, value
from models.core.errors import NotFound
from models.core.inside import made_of
from models.core.paging import Page, bounds_of
from models.core.visibility import meant
from models.groups.sites import member_sites_by_group
from models.people.roles import having
from models.posts.posts import Post
from models.posts.reactions import EmojiCount

Importance = Literal["normal", "important", "must-read"]
ACKNOWLEDGING = "✅"
"""The emoji that says as much as the button."""
REMIND_AFTER = timedelta(days=2)
MAX_QUESTIONS = 200
NOBODY = 0
ALL_SITES = "*"
IMPORTANCES: tuple[Importance, ...] = ("normal", "important", "must-read")


class Announcement(Row):
    author = belongs_to("Account", null=True, keep=True)
    author_id: int | None
    importance: Importance = fields.CharField(16, default="normal")  # type: ignore[assignment]
    """normal, important or must-read: the last one asks for every reader's acknowledgement."""
    publish_at = moment(default=now)
    """When it is to be shown."""
    published_at = moment(null=True)
    """Since when it is shown."""
    starts_at = moment(null=True)
    """When the event that it is about begins."""
    ends_at = moment(null=True)
    """When that event ends, and the announcement with it."""
    all_day = fields.BooleanField(default=False)
    """Only the dates of starts_at and ends_at count."""
    updated_at = moment(default=now)
    ended_at = moment(null=True)
    """Set when its end has come, or when it was withdrawn."""
    post = belongs_to("Post", null=True, keep=True)
    post_id: int | None
    """The same as a post, by the site's news account: answers to it are questions about the announcement."""
    reminders = fields.IntField(default=0)
    """How often people who had not acknowledged it were reminded."""
    reminded_at = moment(null=True)
    known_at = moment(null=True)
    """When most people had acknowledged it; models/announcements/totals.py."""
    home = fields.CharField(255, default="")
    """Host of the site that announced it to us; "" for ours."""
    told = fields.CharField(64, default="")
    """The counts that were sent to its origin host last; of one of ours, a digest of the official answers that were
    sent.
    """

    class Meta:
        table = "announcements"
        indexes = (("ended_at", "published_at"),)


class AnnouncementText(CountedRow):
    announcement = belongs_to("Announcement", index=False)
    announcement_id: int
    language = fields.CharField(16)
    title = fields.CharField(255, default="")
    source = fields.TextField()
    """Markdown."""
    content = fields.TextField()
    """Clean HTML."""

    class Meta:
        table = "announcement_texts"
        unique_together = (("announcement_id", "language"),)


class AnnouncementTarget(CountedRow):
    """Whom an announcement is for. Without any it is for everybody here."""

    announcement = belongs_to("Announcement", index=False)
    announcement_id: int
    kind = fields.CharField(16)
    """department; group, by its account id; or site, whose people it is announced to as well."""
    name = fields.CharField(255)

    class Meta:
        table = "announcement_targets"
        unique_together = (("announcement_id", "kind", "name"),)


class AnnouncementReading(CountedRow):
    """Somebody has read an announcement, or acknowledged it: clients have one button for both."""

    announcement = belongs_to("Announcement", index=False)
    announcement_id: int
    account = belongs_to("Account")
    account_id: int
    read_at = moment(default=now)

    class Meta:
        table = "announcement_readings"
        unique_together = (("announcement_id", "account_id"),)


class WaitingReminder(CountedRow):
    """A reminder that waits until its reader works: where they are, it was night when the others were reminded."""

    announcement = belongs_to("Announcement", index=False)
    announcement_id: int
    account = belongs_to("Account")
    account_id: int
    due_at = moment(db_index=True)

    class Meta:
        table = "waiting_reminders"
        unique_together = (("announcement_id", "account_id"),)


class OfficialAnswer(CountedRow):
    """An answer to a question about an announcement of another site that is official there, in the order of that site."""

    announcement = belongs_to("Announcement", index=False)
    announcement_id: int
    uri = fields.CharField(2048)

    class Meta:
        table = "official_answers"
        indexes = (("announcement_id",),)


class AnnouncementReaction(CountedRow):
    announcement = belongs_to("Announcement", index=False)
    announcement_id: int
    account = belongs_to("Account")
    account_id: int
    emoji = fields.CharField(100)

    class Meta:
        table = "announcement_reactions"
        unique_together = (("announcement_id", "account_id", "emoji"),)


@dataclass(frozen=True)
class AnnouncementView:
    """An announcement as one person has it."""

    announcement: Announcement
    texts: tuple[AnnouncementText, ...]
    """At least one; the first is the one that was written first."""
    read: bool
    reactions: tuple[EmojiCount, ...]
    post_url: str
    """Where people read it as a post; "" when there is none."""


async def current_announcements(viewer_id: int) -> list[AnnouncementView]:
    """Return what is announced to somebody now, oldest first: five statements, however many there are."""
    return await _views(viewer_id, await _shown(meant("$1"), viewer_id))


async def announcement_for(viewer_id: int, announcement_id: int) -> AnnouncementView:
    """Return one announcement that is shown to somebody now, or raise NotFound."""
    found = await _shown(f"a.id = $2 AND {meant('$1')}", viewer_id, announcement_id)
    if not found:
        raise NotFound
    return (await _views(viewer_id, found))[0]


async def known_announcement(viewer_id: int, announcement_id: int) -> AnnouncementView:
    """Return one announcement that is shown to somebody now, or was until it ended. Raises NotFound."""
    found = await _found(f"{_READABLE} AND a.id = $2 AND {meant('$1')}", viewer_id, announcement_id)
    if not found:
        raise NotFound
    return (await _views(viewer_id, found))[0]


async def past_announcements(viewer_id: int, page: Page) -> list[AnnouncementView]:
    """Return a page of what was announced to somebody and has ended, the latest first."""
    bounds, values = bounds_of("a.id", page, 2)
    ended = f"{_READABLE} AND a.ended_at IS NOT NULL AND {meant('$1')}{bounds}"
    found = await _found(ended, viewer_id, *values, order=f"a.id DESC LIMIT {page.limit}")
    return await _views(viewer_id, found)


async def unread_must_reads(viewer_id: int) -> list[AnnouncementView]:
    """Return what somebody is still to acknowledge, oldest first: one statement where there is nothing."""
    unread = (
        "a.importance = 'must-read' AND NOT EXISTS (SELECT 1 FROM announcement_readings r"
        " WHERE r.announcement_id = a.id AND r.account_id = $1)"
    )
    return await _views(viewer_id, await _shown(f"{meant('$1')} AND {unread}", viewer_id))


async def announcement_of_post(viewer_id: int, post_id: int) -> AnnouncementView | None:
    """Return what a post announces to somebody, also when that has ended; None for any other post."""
    found = await _found(f"{_READABLE} AND a.post_id = $2 AND {meant('$1')}", viewer_id, post_id)
    return (await _views(viewer_id, found))[0] if found else None


async def announcement_for_all(announcement_id: int) -> AnnouncementView:
    """Return one announcement that is shown now, without what a reader did with it, or raise NotFound."""
    found = await _shown("a.id = $1", announcement_id)
    if not found:
        raise NotFound
    return (await _views(NOBODY, found))[0]


_READABLE = (
    "a.published_at IS NOT NULL"
    " AND (a.home = '' OR EXISTS (SELECT 1 FROM posts po JOIN accounts ac ON ac.id = po.account_id"
    "  WHERE po.id = a.post_id AND po.visibility <> 'withdrawn' AND ac.suspended_at IS NULL))"
)
"""Condition: the announcement `a` is shown, or was until it ended."""

SHOWN = f"{_READABLE} AND a.ended_at IS NULL"
"""Condition: the announcement `a` is shown now."""


async def _shown(condition: str, *values: object) -> list[Announcement]:
    return await _found(f"{SHOWN} AND {condition}", *values)


async def _found(condition: str, *values: object, order: str = "a.published_at, a.id") -> list[Announcement]:
    found = await rows(f"SELECT a.* FROM announcements a WHERE {condition} ORDER BY {order}", *values)
    return [made_of(Announcement, each) for each in found]


async def unended_announcements(*, own: bool = False) -> list[Announcement]:
    """Return what is announced now or will be, in order of time; `own`: only what this site announces."""
    found = Announcement.filter(ended_at=None, **({"home": ""} if own else {}))
    return await found.order_by("publish_at", "id")


async def ended_announcements(limit: int) -> list[Announcement]:
    """Return what this site announced and is over, last ended first."""
    return (
        await Announcement.filter(ended_at__isnull=False, home="").order_by("-ended_at", "-id").limit(limit)
    )


async def announced_here(announcement_id: int) -> Announcement:
    """Fetch an announcement of ours, also one that has ended, or raise NotFound."""
    found = await Announcement.get_or_none(id=announcement_id, home="")
    if found is None:
        raise NotFound
    return found


async def own_announcement(announcement_id: int) -> Announcement:
    """Fetch an announcement of ours that has not ended, or raise NotFound."""
    found = await Announcement.get_or_none(id=announcement_id, ended_at=None, home="")
    if found is None:
        raise NotFound
    return found


async def sites_of(ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Return the hosts of other sites that announcements of ours are for, or ALL_SITES."""
    found = await AnnouncementTarget.filter(announcement_id__in=list(ids), kind="site").order_by("id")
    return {i: tuple(each.name for each in found if each.announcement_id == i) for i in ids}


async def announced_sites(
    named: Mapping[int, Sequence[str]], groups: Mapping[int, Sequence[int]]
) -> dict[int, Collection[str]]:
    """Return the hosts that get announcements of ours: the sites that each names, or those with members of its groups.
    The arguments are what `sites_of` and `groups_of` return.
    """
    by_group = await member_sites_by_group([i for chosen in groups.values() for i in chosen])
    return {i: named[i] or {host for each in groups[i] for host in by_group[each]} for i in named}


async def is_announced_to(post_id: int, host: str) -> bool:
    """Tell whether a post is an announcement of ours to the people of another site."""
    announcement_id = await value("SELECT id FROM announcements WHERE post_id = $1 AND home = ''", post_id)
    if announcement_id is None:
        return False
    hosts = await announced_sites(await sites_of([announcement_id]), await groups_of([announcement_id]))
    return bool({host, ALL_SITES} & set(hosts[announcement_id]))


async def is_from_elsewhere(post_id: int) -> bool:
    """Tell whether a post is an announcement of another site to our people."""
    return bool(await value("SELECT 1 FROM announcements WHERE post_id = $1 AND home <> ''", post_id))


async def departments_of(ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Return the departments that announcements are for. One without departments and groups is for everybody."""
    found = await AnnouncementTarget.filter(announcement_id__in=list(ids), kind="department").order_by("id")
    return {i: tuple(each.name for each in found if each.announcement_id == i) for i in ids}


async def groups_of(ids: Sequence[int]) -> dict[int, tuple[int, ...]]:
    """Return the groups whose members announcements are for, as account ids."""
    found = await AnnouncementTarget.filter(announcement_id__in=list(ids), kind="group").order_by("id")
    return {i: tuple(int(each.name) for each in found if each.announcement_id == i) for i in ids}


async def is_for_some(announcement_id: int) -> bool:
    """Tell whether an announcement is for some departments or groups only."""
    kinds = ["department", "group"]
    return await AnnouncementTarget.filter(announcement_id=announcement_id, kind__in=kinds).exists()


async def _views(viewer_id: int, found: Sequence[Announcement]) -> list[AnnouncementView]:
    if not found:
        return []
    ids = [each.id for each in found]
    texts, reactions = await texts_of(ids), await _reactions(viewer_id, ids)
    read = {
        each["announcement_id"]
        for each in await rows(
            "SELECT announcement_id FROM announcement_readings"
            f" WHERE account_id = $1 AND announcement_id IN ({marks(len(ids), 2)})",
            viewer_id,
            *ids,
        )
    }
    urls = dict(await Post.filter(id__in=[each.post_id or 0 for each in found]).values_list("id", "url"))
    return [
        AnnouncementView(
            each, texts[each.id], each.id in read, reactions[each.id], urls.get(each.post_id or 0, "")
        )
        for each in found
    ]


async def texts_of(ids: Sequence[int]) -> dict[int, tuple[AnnouncementText, ...]]:
    """Return the texts of announcements, as they were written."""
    by_id: dict[int, list[AnnouncementText]] = defaultdict(list)
    for text in await AnnouncementText.filter(announcement_id__in=ids).order_by("id"):
        by_id[text.announcement_id].append(text)
    return {announcement_id: tuple(by_id[announcement_id]) for announcement_id in ids}


async def _reactions(viewer_id: int, ids: Sequence[int]) -> dict[int, tuple[EmojiCount, ...]]:
    """Count reactions by emoji, the first used first. Who reacted is not returned: it may be everybody."""
    found = await rows(
        "SELECT announcement_id, emoji, count(*) AS people,"
        " max(CASE WHEN account_id = $1 THEN 1 ELSE 0 END) AS me FROM announcement_reactions"
        f" WHERE announcement_id IN ({marks(len(ids), 2)}) GROUP BY announcement_id, emoji ORDER BY min(id)",
        viewer_id,
        *ids,
    )
    counted: dict[int, list[EmojiCount]] = defaultdict(list)
    for each in found:
        counted[each["announcement_id"]].append(
            EmojiCount(each["emoji"], each["people"], bool(each["me"]), ())
        )
    return {announcement_id: tuple(counted[announcement_id]) for announcement_id in ids}


async def note_reading(announcement_id: int, account_id: int) -> None:
    """Remember that somebody has read an announcement; the first time counts."""
    await execute(
        "INSERT INTO announcement_readings (announcement_id, account_id, read_at) VALUES ($1, $2, $3)"
        " ON CONFLICT DO NOTHING",
        announcement_id,
        account_id,
        now(),
    )


async def acknowledge_post(post_id: int, account_id: int) -> None:
    """Remember an announcement as read when somebody favourited its post or marked it with ACKNOWLEDGING."""
    await execute(
        "INSERT INTO announcement_readings (announcement_id, account_id, read_at)"
        " SELECT id, CAST($2 AS BIGINT), CAST($3 AS BIGINT) FROM announcements"
        " WHERE post_id = $1 AND ended_at IS NULL ON CONFLICT DO NOTHING",
        post_id,
        account_id,
        now(),
    )


async def audience_of(announcement_id: int, *, unread: bool = False) -> list[int]:
    """Return our people whom an announcement is for; if so wanted, only those who have not read it."""
    unread_only = (
        " AND NOT EXISTS (SELECT 1 FROM announcement_readings r"
        " WHERE r.announcement_id = $1 AND r.account_id = p.id)"
    )
    found = await rows(
        f"SELECT p.id FROM people p JOIN announcements a ON a.id = $1 WHERE p.disabled_at IS NULL AND {meant('p.id')}"
        + (unread_only if unread else "")
        + " ORDER BY p.id",
        announcement_id,
    )
    return [each["id"] for each in found]


async def to_remind_of(at_most: int) -> list[Announcement]:
    """Return the must-read announcements that people are to be reminded of again, each at most so often."""
    found = await Announcement.filter(
        importance="must-read",
        published_at__lte=now() - REMIND_AFTER,
        ended_at=None,
        post_id__isnull=False,
        reminders__lt=at_most,
    )
    return [each for each in found if not each.reminded_at or each.reminded_at <= now() - REMIND_AFTER]


async def to_publish() -> list[int]:
    """Return our announcements that are due and not shown yet."""
    due = Announcement.filter(ended_at=None, published_at=None, publish_at__lte=now(), home="")
    return [each.id for each in await due.order_by("id")]


async def claim_to_publish(announcement_id: int) -> bool:
    """Mark an announcement as shown; False when it is not due, or another process shows it."""
    return await _claimed(
        "UPDATE announcements SET published_at = $2 WHERE id = $1 AND published_at IS NULL AND ended_at IS NULL"
        " AND publish_at <= $2 AND home = '' RETURNING id",
        announcement_id,
        now(),
    )


async def to_end() -> list[int]:
    """Return the announcements whose end has come."""
    return [each.id for each in await Announcement.filter(ended_at=None, ends_at__lte=now()).order_by("id")]


async def claim_to_end(announcement_id: int) -> bool:
    """Mark an announcement as ended; False when it was already."""
    sql = "UPDATE announcements SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL RETURNING id"
    return await _claimed(sql, announcement_id, now())


async def count_reminder(announcement: Announcement) -> bool:
    """Count a reminder of an announcement; False when another process did meanwhile, or it has ended."""
    return await _claimed(
        "UPDATE announcements SET reminders = reminders + 1, reminded_at = $3"
        " WHERE id = $1 AND reminders = $2 AND ended_at IS NULL RETURNING id",
        announcement.id,
        announcement.reminders,
        now(),
    )


async def wait_to_remind(announcement_id: int, due: Mapping[int, datetime]) -> None:
    """Let reminders wait for when their readers work; who waits already goes on doing so. `due` is by account."""
    await execute_many(
        "INSERT INTO waiting_reminders (announcement_id, account_id, due_at) VALUES ($1, $2, $3)"
        " ON CONFLICT (announcement_id, account_id) DO NOTHING",
        [(announcement_id, account_id, moment) for account_id, moment in due.items()],
    )


async def with_waiting_reminders(moment: datetime) -> list[int]:
    """Return the announcements that somebody waits to be reminded of, and works by now."""
    found = await rows(
        "SELECT DISTINCT announcement_id AS id FROM waiting_reminders WHERE due_at <= $1 ORDER BY announcement_id",
        moment,
    )
    return [each["id"] for each in found]


async def claim_waiting(announcement_id: int, moment: datetime) -> set[int]:
    """Take out the reminders of an announcement whose readers work by now; return for whom they were."""
    found = await rows(
        "DELETE FROM waiting_reminders WHERE announcement_id = $1 AND due_at <= $2 RETURNING account_id AS id",
        announcement_id,
        moment,
    )
    return {each["id"] for each in found}


async def running_elsewhere() -> list[Announcement]:
    """Return the announcements of other sites that are shown here now."""
    running = Announcement.filter(ended_at=None, post_id__isnull=False, author_id__isnull=False)
    return await running.exclude(home="")


async def read_since(moment: datetime) -> set[int]:
    """Return which announcements of other sites somebody acknowledged since a moment."""
    found = await rows(
        "SELECT DISTINCT r.announcement_id AS id FROM announcement_readings r"
        " JOIN announcements a ON a.id = r.announcement_id AND a.home <> '' AND a.ended_at IS NULL"
        " WHERE r.read_at >= $1",
        moment,
    )
    return {each["id"] for each in found}


async def claim_totals(announcement: Announcement, counts: str) -> bool:
    """Write down which counts the origin host of an announcement gets; False when it got others meanwhile."""
    sql = "UPDATE announcements SET told = $3 WHERE id = $1 AND told = $2 RETURNING id"
    return await _claimed(sql, announcement.id, announcement.told, counts)


async def _claimed(sql: str, *values: object) -> bool:
    return bool(await rows(sql, *values))


@dataclass(frozen=True)
class Answer:
    post_id: int
    official: bool
    """By a communicator, an administrator or the news account of the site that announced it."""


@dataclass(frozen=True)
class Question:
    """A reply to an announcement, with the replies to it: official ones first, then by votes."""

    post_id: int
    answers: tuple[Answer, ...]


async def questions_of(post_id: int) -> list[Question]:
    """Return what was asked about an announcement, most votes first: votes are favourites. At most MAX_QUESTIONS."""
    asked = await rows(
        "SELECT id FROM posts WHERE in_reply_to_id = $1 ORDER BY favourites_count DESC, id LIMIT $2",
        post_id,
        MAX_QUESTIONS,
    )
    if not asked:
        return []
    ids = [each["id"] for each in asked]
    answers: dict[int, list[Answer]] = defaultdict(list)
    for each in await rows(
        "SELECT a.id, a.in_reply_to_id, CASE WHEN a.account_id = n.account_id OR o.id IS NOT NULL"
        " OR (p.id IS NOT NULL AND n.local = TRUE) THEN 1 ELSE 0 END AS official"
        " FROM posts a JOIN posts n ON n.id = $1 LEFT JOIN people p ON p.id = a.account_id"
        f" AND p.disabled_at IS NULL AND {having('p.roles', 'communicator')}"
        " LEFT JOIN announcements s ON s.post_id = n.id"
        " LEFT JOIN official_answers o ON o.announcement_id = s.id AND o.uri = a.uri"
        f" WHERE a.in_reply_to_id IN ({marks(len(ids), 2)})"
        " ORDER BY official DESC, COALESCE(o.id, 0), a.favourites_count DESC, a.id",
        post_id,
        *ids,
    ):
        answers[each["in_reply_to_id"]].append(Answer(each["id"], bool(each["official"])))
    return [Question(question_id, tuple(answers[question_id])) for question_id in ids]


async def official_answers(post_ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Return the URIs of the official answers to announcements of ours that other sites may see, in their order."""
    if not post_ids:
        return {}
    answers: dict[int, list[str]] = defaultdict(list)
    for each in await rows(
        "SELECT n.id, a.uri FROM posts n JOIN posts q ON q.in_reply_to_id = n.id JOIN posts a ON a.in_reply_to_id = q.id"
        " LEFT JOIN people p ON p.id = a.account_id AND p.disabled_at IS NULL"
        f" AND {having('p.roles', 'communicator')}"
        f" WHERE n.id IN ({marks(len(post_ids))})"
        " AND (p.id IS NOT NULL OR a.account_id = n.account_id)"
        " AND a.visibility IN ('public', 'unlisted', 'targeted')"
        " ORDER BY n.id, q.favourites_count DESC, q.id, a.favourites_count DESC, a.id",
        *post_ids,
    ):
        answers[each["id"]].append(each["uri"])
    return {post_id: tuple(answers[post_id][:MAX_QUESTIONS]) for post_id in post_ids}


async def keep_official_answers(announcement_id: int, uris: Sequence[str]) -> None:
    """Keep which answers are official at the site that made an announcement, in its order."""
    known = OfficialAnswer.filter(announcement_id=announcement_id).order_by("id")
    if [each.uri for each in await known] == list(dict.fromkeys(uris)):
        return
    await OfficialAnswer.filter(announcement_id=announcement_id).delete()
    for uri in dict.fromkeys(uris):
        await OfficialAnswer.create(announcement_id=announcement_id, uri=uri)


async def add_reaction(announcement_id: int, account_id: int, emoji: str) -> bool:
    """React to an announcement; False when the person already did with that emoji."""
    added = await value(
        "INSERT INTO announcement_reactions (announcement_id, account_id, emoji) VALUES ($1, $2, $3)"
        " ON CONFLICT DO NOTHING RETURNING id",
        announcement_id,
        account_id,
        emoji,
    )
    return added is not None


async def remove_reaction(announcement_id: int, account_id: int, emoji: str) -> bool:
    removed = await value(
        "DELETE FROM announcement_reactions WHERE announcement_id = $1 AND account_id = $2 AND emoji = $3"
        " RETURNING id",
        announcement_id,
        account_id,
        emoji,
    )
    return removed is not None


async def reaction_count(announcement_id: int, emoji: str) -> int:
    return await value(
        "SELECT count(*) FROM announcement_reactions WHERE announcement_id = $1 AND emoji = $2",
        announcement_id,
        emoji,
    )
