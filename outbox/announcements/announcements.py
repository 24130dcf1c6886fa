"""What communicators announce to a site, and what people do with it: read, acknowledge, react.

As posts they are written by the site's news account (outbox/announcements/news.py). Each change is in the audit, and an
event for open clients after commit.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from html import escape
from typing import Literal

from federation.network import Network
from federation.protocol.vocabulary import Tally
from models.announcements import announcements
from models.announcements import totals as announcement_totals
from models.announcements.announcements import (
    ALL_SITES,
    IMPORTANCES,
    Announcement,
    AnnouncementTarget,
    AnnouncementText,
    Importance,
    announcement_for,
    departments_of,
    groups_of,
    sites_of,
    texts_of,
)
from models.announcements.sites import peers_meant
from models.announcements.totals import totals_of
from models.core.accounts import Account, lock_accounts
from models.core.audit import record
from models.core.base import id_at, now
from models.core.database import get
from models.core.errors import Invalid, NotFound
from models.core.live import Event
from models.core.locks import TWICE, held
from models.core.look import Look
from models.core.site import Site, look_of
from models.core.transaction import transaction
from models.groups.groups import announceable_groups
from models.notifications.notifications import notify_again
from models.people.people import departments, zones_of
from models.posts.posts import Post
from models.text import text
from outbox.announcements import news
from outbox.delivery import compose
from outbox.delivery.queue import enqueue, inboxes_of
from outbox.posts.reactions import check_emoji

MAX_CHARACTERS, MAX_TITLE = 10_000, 255
MAX_LANGUAGES = 24
MAX_REACTIONS = 8
"""The most different emojis on one announcement."""
ACKNOWLEDGED_WITHIN = timedelta(minutes=2)
"""What is looked at each minute: twice, so that nothing is missed. What another run told is not told again."""
WORKING_DAYS, WORKING_HOURS = range(5), range(9, 17)
"""The hours in which people are reminded: from Monday to Friday, from nine to five, where they are."""

MARKS: dict[Importance, str] = {"normal": "", "important": "❗ ", "must-read": "‼️ "}
"""Prefixes of the text, so that every client shows how important it is."""


News = Literal["announcement", "announcement.reaction", "announcement.delete"]


@dataclass(frozen=True)
class WrittenText:
    """An announcement in one language, in Markdown."""

    language: str
    title: str
    source: str


@dataclass(frozen=True)
class NewAnnouncement:
    """What a communicator wrote."""

    texts: tuple[WrittenText, ...]
    importance: Importance = "normal"
    publish_at: datetime | None = None
    """None: now."""
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    all_day: bool = False
    departments: tuple[str, ...] = ()
    """The departments it is for; without departments and groups it is for everybody."""
    groups: tuple[int, ...] = ()
    """Our groups, by account id, whose members it is for; also members at other sites, unless sites are named."""
    sites: tuple[str, ...] = ()
    """Hosts of other sites whose people it is for too, or ALL_SITES."""


async def announce(network: Network, author: Account, new: NewAnnouncement, *, by: str) -> int:
    """Announce something to everybody on the site, now or when its time has come; return its id.

    `by` is the actor in the audit. Raises Invalid, with what is wrong by field. The same announcement by the same
    author within a minute, unless it was withdrawn, is the same click and returns the same id. Holds the author.
    """
    _check(new)
    await _check_targets(new)
    contents = await _contents(network.site, new)
    await news.news_account(network.site)
    async with transaction():
        await lock_accounts(author.id)
        if twin := await _twin(author, new):
            return twin
        made = await Announcement.create(
            author_id=author.id,
            importance=new.importance,
            publish_at=new.publish_at or now(),
            starts_at=new.starts_at,
            ends_at=new.ends_at,
            all_day=new.all_day,
        )
        await _write(made.id, new, contents)
        await record(by, "announcement.write", str(made.id), "", new.importance)
        await _publish_if_due(network, made.id)
    return made.id


async def previewed(network: Network, new: NewAnnouncement) -> list[str]:
    """Return the HTML of an announcement in each of its languages, as `announce` would make it. Raises as that does."""
    _check(new)
    await _check_targets(new)
    return await _contents(network.site, new)


async def _twin(author: Account, new: NewAnnouncement) -> int | None:
    """Return the announcement that an author wrote just like this a moment ago."""
    recent = Announcement.filter(author_id=author.id, id__gte=id_at(now() - TWICE), ended_at=None, home="")
    for each in await recent.order_by("id"):
        if await _says(each, new):
            return each.id
    return None


async def _says(announcement: Announcement, new: NewAnnouncement) -> bool:
    """Tell whether an announcement equals a new one. A new one without a time means now."""
    ids = [announcement.id]
    written = [(each.language, each.title, each.source) for each in (await texts_of(ids))[announcement.id]]
    return (
        written == [(each.language, each.title.strip(), each.source) for each in new.texts]
        and all(
            getattr(announcement, name) == getattr(new, name)
            for name in ("importance", "starts_at", "ends_at", "all_day")
        )
        and _comes_then(announcement, new.publish_at)
        and set((await departments_of(ids))[announcement.id]) == set(new.departments)
        and set((await groups_of(ids))[announcement.id]) == set(new.groups)
        and set((await sites_of([announcement.id]))[announcement.id]) == set(new.sites)
    )


def _comes_then(announcement: Announcement, publish_at: datetime | None) -> bool:
    """Tell whether an announcement has the wanted date; one that is shown already keeps its date."""
    return announcement.published_at is not None or announcement.publish_at == publish_at


async def revise(network: Network, announcement_id: int, new: NewAnnouncement, *, by: str) -> None:
    """Change an announcement that has not ended. One that is shown already keeps its date and its readers.

    Holds it; one that is already so stays as it is, and nobody is notified.
    """
    _check(new)
    await _check_targets(new)
    contents = await _contents(network.site, new)
    async with transaction():
        announcement = await _unended(announcement_id)
        if await _says(announcement, new):
            return
        await Announcement.filter(id=announcement_id).update(
            importance=new.importance,
            publish_at=announcement.publish_at if announcement.published_at else new.publish_at or now(),
            starts_at=new.starts_at,
            ends_at=new.ends_at,
            all_day=new.all_day,
            updated_at=now(),
        )
        await AnnouncementText.filter(announcement_id=announcement_id).delete()
        await AnnouncementTarget.filter(announcement_id=announcement_id).delete()
        await _write(announcement_id, new, contents)
        await record(by, "announcement.revise", str(announcement_id), announcement.importance, new.importance)
        if announcement.published_at:
            await news.rewrite(network, await Announcement.get(id=announcement_id))
            await publish_event(network.site, "announcement", announcement_id)
        else:
            await _publish_if_due(network, announcement_id)


async def withdraw(network: Network, announcement_id: int, *, by: str) -> None:
    """End an announcement before its time. Raises NotFound for one that has ended. Holds it."""
    async with transaction():
        announcement = await _unended(announcement_id)
        await _end(network, announcement_id)
        await record(by, "announcement.withdraw", str(announcement_id), announcement.importance)


async def publish_due(network: Network) -> None:
    """Publish announcements that are due, and end those whose time is over. Called every minute.

    The first process that marks an announcement publishes or ends it: this is safe to run twice, in two processes at
    once, and while somebody writes, changes or withdraws one.
    """
    for announcement_id in await announcements.to_publish():
        async with transaction():
            await _publish_if_due(network, announcement_id)
    for announcement_id in await announcements.to_end():
        async with transaction():
            await _end(network, announcement_id)


async def _publish_if_due(network: Network, announcement_id: int) -> None:
    if await announcements.claim_to_publish(announcement_id):
        await news.publish(network, await Announcement.get(id=announcement_id))
        await publish_event(network.site, "announcement", announcement_id)


async def _end(network: Network, announcement_id: int) -> None:
    if not await announcements.claim_to_end(announcement_id):
        return
    announcement = await Announcement.get(id=announcement_id)
    if not announcement.home:
        await news.unpin(network, announcement)
    await publish_event(network.site, "announcement.delete", announcement_id)


async def remind(network: Network, *, moment: datetime | None = None) -> None:
    """Remind people of must-read announcements that they have not acknowledged; when people work. Called every hour.

    It begins when people work by the zone of the site. Who chose a zone in which they do not work then is reminded as
    soon as they do. The first process that counts a reminder sends it.

    `moment` is now; given by tests only.
    """
    moment, look = moment or now(), await look_of(network.site)
    if works_at(moment.astimezone(look.zone)):
        for announcement in await announcements.to_remind_of(network.site.settings.announcement_reminders):
            await _remind_of(network, announcement, moment, look)
    for announcement_id in await announcements.with_waiting_reminders(moment):
        await _remind_who_waited(network, announcement_id, moment)


async def _remind_of(network: Network, announcement: Announcement, moment: datetime, look: Look) -> None:
    async with transaction():
        if not await announcements.count_reminder(announcement):
            return
        zones = await zones_of(await announcements.audience_of(announcement.id, unread=True))
        due = {person: next_work(moment.astimezone(look.zone_of(zone))) for person, zone in zones.items()}
        at_work = [person for person, begins in due.items() if begins <= moment]
        await _notify(network, announcement, at_work)
        later = {person: begins for person, begins in due.items() if begins > moment}
        await announcements.wait_to_remind(announcement.id, later)


async def _remind_who_waited(network: Network, announcement_id: int, moment: datetime) -> None:
    async with transaction():
        waited = await announcements.claim_waiting(announcement_id, moment)
        announcement = await get(Announcement, announcement_id)
        if announcement.ended_at is None and announcement.post_id:
            unread = await announcements.audience_of(announcement_id, unread=True)
            await _notify(network, announcement, [person for person in unread if person in waited])


async def _notify(network: Network, announcement: Announcement, people: list[int]) -> None:
    post = await get(Post, announcement.post_id)
    await notify_again(network.site.live, people, "status", post.account_id, post.id)


def works_at(local: datetime) -> bool:
    """Tell whether people work at a moment of their own zone."""
    return local.weekday() in WORKING_DAYS and local.hour in WORKING_HOURS


def next_work(local: datetime) -> datetime:
    """Return when people work next, from a moment of their own zone on: that one if they work then."""
    if works_at(local):
        return local
    days = 0 if local.hour < WORKING_HOURS.start else 1
    while (local + timedelta(days=days)).weekday() not in WORKING_DAYS:
        days += 1
    begins = (local + timedelta(days=days)).replace(hour=WORKING_HOURS.start)
    return begins.replace(minute=0, second=0, microsecond=0)


async def send_totals(network: Network) -> None:
    """Send totals of other sites' announcements here to the sites that made them. Called every hour."""
    await _send_totals(network, await announcements.running_elsewhere())


async def send_new_totals(network: Network) -> None:
    """Send the totals of what was acknowledged just now, of all who did so in a minute at once. Called every minute."""
    since = now() - ACKNOWLEDGED_WITHIN
    if just_read := await announcements.read_since(since):
        running = await announcements.running_elsewhere()
        await _send_totals(network, [each for each in running if each.id in just_read])


async def _send_totals(network: Network, running: Sequence[Announcement]) -> None:
    """Send totals, where they are not what was sent before, also by another process.

    They say below which number of people they are not to be shown alone: there they are merged with those of others.
    """
    site = network.site
    totals = await totals_of([each.id for each in running])
    for announcement in running:
        counted = totals[announcement.id]
        counts = f"{counted.targeted}/{counted.delivered}/{counted.acknowledged}"
        if counts == announcement.told or not (counted.targeted or announcement.told):
            continue
        post, author = await get(Post, announcement.post_id), await get(Account, announcement.author_id)
        tally_uri = f"{site.instance_actor_uri}/tallies/{announcement.id}"
        numbers = (counted.targeted, counted.delivered, counted.acknowledged)
        tally = Tally(tally_uri, post.uri, *numbers, site.settings.least_people)
        own = await get(Account, site.account_id)
        update = replace(compose.act(site, own, "Update", tally_uri, to=[author.uri]), tally=tally)
        async with transaction():
            if not await announcements.claim_totals(announcement, counts):
                continue
            await enqueue(network, update, own.id, await inboxes_of([author.id], shared=False))


async def strike(announcement_id: int, host: str, *, by: str, least: int) -> None:
    """Stop counting a site's totals of an announcement of ours. Raises NotFound when it sent none, or was struck.

    The audit does not say what fewer than `least` people did.
    """
    async with transaction():
        struck = await announcement_totals.strike(announcement_id, host)
        if struck is None:
            raise NotFound("This site told nothing of it, or was struck out")
        few = struck.targeted < least
        numbers = (
            f"{host}: fewer than {least}" if few else f"{host}: {struck.acknowledged} of {struck.targeted}"
        )
        await record(by, "announcement.strike", str(announcement_id), numbers, "not counted")


async def dismiss(account: Account, announcement_id: int) -> None:
    """Mark an announcement as read and, where that is asked, as acknowledged."""
    async with transaction():
        await announcement_for(account.id, announcement_id)
        await announcements.note_reading(announcement_id, account.id)


async def react(site: Site, account: Account, announcement_id: int, emoji: str) -> None:
    """React to an announcement with an emoji. One person may use several; the same one again changes nothing.

    Holds the announcement: it never has more different emojis than it may.
    """
    emoji = check_emoji(emoji)
    async with transaction():
        await held(Announcement, announcement_id)
        view = await announcement_for(account.id, announcement_id)
        used = {reaction.emoji for reaction in view.reactions}
        if emoji not in used and len(used) >= MAX_REACTIONS:
            raise Invalid("Validation failed: Limit of different reactions reached")
        if emoji == announcements.ACKNOWLEDGING:
            await announcements.note_reading(announcement_id, account.id)
        if await announcements.add_reaction(announcement_id, account.id, emoji):
            await publish_event(site, "announcement.reaction", announcement_id, emoji)


async def unreact(site: Site, account: Account, announcement_id: int, emoji: str) -> None:
    """Undo a reaction; does nothing when there is none."""
    emoji = check_emoji(emoji)
    async with transaction():
        await announcement_for(account.id, announcement_id)
        if await announcements.remove_reaction(announcement_id, account.id, emoji):
            await publish_event(site, "announcement.reaction", announcement_id, emoji)


async def _unended(announcement_id: int) -> Announcement:
    """Fetch an announcement of ours that has not ended, and hold it, in the caller's transaction."""
    announcement = await held(Announcement, announcement_id)
    if announcement is None or announcement.ended_at is not None or announcement.home:
        raise NotFound("There is no such announcement, or it has ended")
    return announcement


async def _write(announcement_id: int, new: NewAnnouncement, contents: list[str]) -> None:
    targets = [("department", name) for name in new.departments] + [("site", name) for name in new.sites]
    targets += [("group", str(group_id)) for group_id in new.groups]
    for kind, name in dict.fromkeys(targets):
        await AnnouncementTarget.create(announcement_id=announcement_id, kind=kind, name=name)
    for written, content in zip(new.texts, contents, strict=True):
        await AnnouncementText.create(
            announcement_id=announcement_id,
            language=written.language,
            title=written.title.strip(),
            source=written.source,
            content=content,
        )


async def _contents(site: Site, new: NewAnnouncement) -> list[str]:
    """Make the HTML of all texts. Nobody is mentioned: it is for everybody."""
    try:
        return [
            heading_of(new.importance, written.title)
            + await text.rendered(
                written.source,
                media_type="text/markdown",
                mentions={},
                tag_url=site.tag_url,
                executor=site.executor,
            )
            for written in new.texts
        ]
    except text.TextTooComplex as error:
        raise Invalid(text="is too complex: use less markup") from error


def heading_of(importance: Importance, title: str) -> str:
    """Return the HTML with which the text of an announcement begins; "" without a title."""
    heading = escape(MARKS[importance] + title.strip()).strip()
    return f"<p><strong>{heading}</strong></p>" if heading else ""


async def publish_event(site: Site, kind: News, announcement_id: int, emoji: str = "") -> None:
    """Announce an event to the people whom an announcement is for. An event that names nobody is for everybody."""
    for_some = await announcements.is_for_some(announcement_id)
    meant = frozenset(await announcements.audience_of(announcement_id)) if for_some else frozenset[int]()
    if meant or not for_some:
        site.live.announce(Event(kind, announcement_id, meant, emoji=emoji))


async def _check_targets(new: NewAnnouncement) -> None:
    known = {ALL_SITES, *(peer.host for peer in await peers_meant([ALL_SITES]))}
    if strange := set(new.sites) - known:
        raise Invalid(sites=f"has {min(strange)!r}, which is no active peer")
    if unknown := set(new.departments) - set(await departments()):
        raise Invalid(departments=f"has {min(unknown)!r}, where nobody here works")
    if set(new.groups) - (await announceable_groups()).keys():
        raise Invalid(groups="must be open or closed groups of this site")


def _check(new: NewAnnouncement) -> None:
    wrong = {}
    if not 0 < len(new.texts) <= MAX_LANGUAGES or not all(each.source.strip() for each in new.texts):
        wrong["text"] = "can't be blank"
    elif any(len(each.source) > MAX_CHARACTERS for each in new.texts):
        wrong["text"] = f"must have at most {MAX_CHARACTERS} characters"
    if len({each.language for each in new.texts}) != len(new.texts) or not all(e.language for e in new.texts):
        wrong["language"] = "must be named, and each once"
    if any(len(each.title) > MAX_TITLE for each in new.texts):
        wrong["title"] = f"must have at most {MAX_TITLE} characters"
    if new.importance not in IMPORTANCES:
        wrong["importance"] = f"must be one of {', '.join(IMPORTANCES)}"
    begins = max(new.publish_at or now(), new.starts_at or now(), now())
    if new.ends_at and new.ends_at <= begins:
        wrong["ends_at"] = "must be later than the beginning"
    if wrong:
        raise Invalid(**wrong)
