"""Announcements to other sites, as parts of the news account's posts. Nobody drafts one: outbox/announcements writes
them.
"""

from collections.abc import Mapping, Sequence

from federation.protocol.parts.announcement import Announced
from models.announcements.sites import Notice, notices_of
from models.core.accounts import Account
from models.core.site import Site
from models.posts.posts import Post
from outbox.parts.part import Composed, Part


async def _compose(
    site: Site, posts: Sequence[Post], authors: Mapping[int, Account]
) -> Mapping[int, Composed]:
    services = [post.id for post in posts if authors[post.account_id].actor_type == "Service"]
    notices = await notices_of(site, services)
    return {i: Composed(_announced(notice), addressed=notice.site_uris) for i, notice in notices.items()}


def _announced(notice: Notice) -> Announced:
    """Describe an announcement. One that was withdrawn ends at the moment of its withdrawal."""
    announcement = notice.announcement
    return Announced(
        texts=tuple((each.language, each.content) for each in notice.texts),
        importance=announcement.importance,
        starts_at=announcement.starts_at,
        ends_at=announcement.ended_at or announcement.ends_at,
        all_day=announcement.all_day,
        departments=notice.departments,
        groups=notice.group_uris,
        official=notice.official,
    )


PART = Part("announcement", compose=_compose)
