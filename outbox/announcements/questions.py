"""Asking about an announcement: a question is an answer to its post (models/announcements/announcements.py, Question)."""

from federation.network import Network
from models.announcements.announcements import AnnouncementView, is_for_some, known_announcement
from models.core.accounts import Account
from models.core.errors import NotFound
from models.core.visibility import Visibility
from models.people.people import person_or_defaults
from outbox.posts.posts import Draft, publish


async def ask(network: Network, asker: Account, announcement_id: int, question: str, *, key: str) -> int:
    """Publish a question about an announcement, for whom `audience_of_questions` says; return the post's id.

    The same `key` again is the same question. Raises Invalid for a text that cannot be published.
    """
    view = await known_announcement(asker.id, announcement_id)
    if view.announcement.post_id is None:
        raise NotFound
    draft = Draft(
        question,
        visibility=await audience_of_questions(view),
        language=(await person_or_defaults(asker.id)).default_language,
        in_reply_to_id=view.announcement.post_id,
        idempotency_key=key,
    )
    return await publish(network, asker, draft)


async def audience_of_questions(view: AnnouncementView) -> Visibility:
    """Return who reads a question: who answers officially must, at the site that announced it.

    What was announced to some here is asked about before this site alone; at another site only what is public arrives.
    """
    announcement = view.announcement
    return "site" if not announcement.home and await is_for_some(announcement.id) else "public"
