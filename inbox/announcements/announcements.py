"""What other sites announce to our people, and how far our announcements came there. Mirror of
outbox/announcements/announcements.py.

Each site keeps who reads and acknowledges: the publisher's site gets numbers.
"""

from federation.network import Network
from federation.protocol.parts.announcement import Announced
from federation.protocol.urls import same_authority
from federation.protocol.vocabulary import Note
from inbox.checks import Incoming
from models.announcements.announcements import (
    NOBODY,
    Announcement,
    AnnouncementTarget,
    AnnouncementText,
    audience_of,
    keep_official_answers,
)
from models.announcements.totals import Totals, keep_tally
from models.core.accounts import Account, account_by_uri
from models.core.base import now
from models.core.live import Event
from models.core.site import Site
from models.delivery.jobs import NewJob, ask
from models.notifications.appearing import appear_to
from models.posts.posts import Post
from models.text import text
from outbox.announcements.announcements import publish_event


def is_for_some(site: Site, sender: Account, note: Note) -> bool:
    """Tell whether a post announces something to some departments or groups of this site, and to nobody else here."""
    announced = note.part(Announced) if sender.actor_type == "Service" else None
    addressed = site.instance_actor_uri in (*note.to, *note.cc)
    return bool(addressed and announced and (announced.departments or announced.groups))


async def update(site: Site, post: Post, sender: Account, note: Note) -> None:
    """Announce to our people what a service of another site announces to this site; other posts are posts only.

    An announcement that is no longer for this site ends here within the minute.
    """
    announced = note.part(Announced)
    if sender.actor_type != "Service" and announced is None:
        return
    known = await Announcement.get_or_none(post_id=post.id)
    addressed = site.instance_actor_uri in (*note.to, *note.cc)
    if announced is None or sender.actor_type != "Service" or not addressed:
        if known and known.ended_at is None:
            await Announcement.filter(id=known.id).update(ends_at=now())
        return
    if known and known.ended_at:
        return
    ends_at = announced.ends_at
    if known is None and ends_at and ends_at <= now():
        return
    announcement_id = known.id if known else (await _new(post, sender)).id
    await Announcement.filter(id=announcement_id).update(
        importance=announced.importance,
        starts_at=announced.starts_at,
        ends_at=ends_at,
        all_day=announced.all_day,
        updated_at=now(),
    )
    await _write(site, announcement_id, announced, sender.host)
    await _keep_official(site, announcement_id, post, sender, announced)
    await appear_to(site.live, post.id, await audience_of(announcement_id))
    await publish_event(site, "announcement", announcement_id)


async def _keep_official(
    site: Site, announcement_id: int, post: Post, sender: Account, announced: Announced
) -> None:
    """Keep which answers by people of the announcing site are official; those that are not here yet are fetched."""
    development = site.settings.development
    uris = [
        uri
        for uri in dict.fromkeys(announced.official)
        if same_authority(uri, sender.uri, development=development)
    ]
    await keep_official_answers(announcement_id, uris)
    if len(uris) > await Post.filter(uri__in=uris).count():
        await ask(NewJob("thread", sender.host, post.uri))
        site.live.announce(Event("jobs"))


async def _new(post: Post, sender: Account) -> Announcement:
    return await Announcement.create(
        author_id=sender.id, home=sender.host, publish_at=now(), published_at=now(), post_id=post.id
    )


async def _write(site: Site, announcement_id: int, announced: Announced, host: str) -> None:
    await AnnouncementText.filter(announcement_id=announcement_id).delete()
    await AnnouncementTarget.filter(announcement_id=announcement_id).delete()
    for language, content in announced.texts:
        cleaned = await text.cleaned(content, executor=site.executor)
        await AnnouncementText.create(
            announcement_id=announcement_id, language=language, source="", content=cleaned
        )
    for name in dict.fromkeys(announced.departments):
        await AnnouncementTarget.create(announcement_id=announcement_id, kind="department", name=name)
    # A group that is not known here has no members here; that does not make the announcement one for everybody.
    known = [await account_by_uri(uri) for uri in announced.groups]
    for group_id in {group.id if group and group.host == host else NOBODY for group in known}:
        await AnnouncementTarget.create(announcement_id=announcement_id, kind="group", name=str(group_id))


async def receive_tally(network: Network, incoming: Incoming) -> None:
    """Keep another site's totals of an announcement of ours."""
    tally = incoming.activity.tally
    assert tally
    post = await Post.get(uri=tally.announcement)
    announcement = await Announcement.get(post_id=post.id)
    totals = Totals(tally.targeted, tally.delivered, tally.acknowledged)
    await keep_tally(announcement.id, incoming.sender.host, totals, tally.least_people)
