"""Announcements to other sites, as parts of the news account's posts. Nobody drafts one: outbox/announcements writes them."""

from federation.protocol.parts.announcement import Announced
from models.announcements.sites import Notice, notice_of
from models.core.accounts import Account
from models.core.site import Site
from models.posts.posts import Post
from outbox.parts.part import Composed, Part


async def _compose(site: Site, post: Post, author: Account) -> Composed | None:
    notice = await notice_of(site, post.id) if author.actor_type == "Service" else None
    return Composed(_announced(notice), addressed=notice.site_uris) if notice else None


def _announced(notice: Notice) -> Announced:
    """Describe an announcement. One that was withdrawn ends when that was."""
    announcement = notice.announcement
    return Announced(
        texts=tuple((each.language, each.content) for each in notice.texts),
        importance=announcement.importance,
        starts_at=announcement.starts_at,
        ends_at=announcement.ended_at or announcement.ends_at,
        all_day=announcement.all_day,
        departments=notice.departments,
        groups=notice.group_uris,
    )


PART = Part("announcement", compose=_compose)
