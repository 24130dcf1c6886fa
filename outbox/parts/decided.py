"""What was decided in a thread, as a part of its first post. Nobody drafts one: outbox/knowledge/deciding.py closes
threads.
"""

from collections.abc import Mapping, Sequence

from federation.protocol.parts.decided import Decided
from models.core.accounts import Account
from models.core.site import Site
from models.knowledge.deciding import decided_among
from models.posts.posts import Post
from models.text.languages import in_language
from outbox.parts.part import Composed, Part

WORDS = {"fr": "Décidé", "en": "Decided"}


def line(languages: Sequence[str], content: str) -> str:
    """Return a summary as it stands in front of the text, for whoever does not know the part."""
    return f"<p>✅ <strong>{in_language(WORDS, languages)}</strong></p><blockquote>{content}</blockquote>"


def without_line(html: str, content: str) -> str:
    """Return the text of a post without the summary that another site put in front of it, in whatever language."""
    head, summary, text = html.partition(f"</strong></p><blockquote>{content}</blockquote>")
    is_line = summary and head.startswith("<p>✅ <strong>") and head.count("<") == 2
    return text if is_line else html


async def _compose(
    site: Site, posts: Sequence[Post], authors: Mapping[int, Account]
) -> Mapping[int, Composed]:
    # Closing a thread of ours is an edit of its first post.
    found = await decided_among([post.id for post in posts if post.edited_at])
    return {
        post_id: Composed(
            Decided(each.content, each.at, each.uri or None), fallback=line(site.look.languages, each.content)
        )
        for post_id, each in found.items()
    }


PART = Part("decided", compose=_compose)
