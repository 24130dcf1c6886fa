"""What was decided in a thread, as a part of its first post: the author's site says it. The mirror of
outbox/parts/decided.py; what a group says is inbox/posts/decisions.py.

Whoever decides later is right, but for a thread that its group closed: only the group says otherwise, and here it says so
itself. That does not end either because the author's post does not say it: the author's site may not have heard of it yet.
"""

from dataclasses import replace
from datetime import datetime

from federation.network import Network
from federation.protocol.parts.decided import Decided
from federation.protocol.vocabulary import Note
from inbox.checks import CLOCKS_DIFFER
from inbox.parts.part import How, Part
from models.core.accounts import Account, account_by_uri
from models.core.base import now
from models.core.database import get
from models.core.live import Event
from models.knowledge.deciding import Decision, decision_about, keep_decision
from models.posts.posts import Post
from models.text import text
from outbox.parts.decided import without_line


async def _admit(network: Network, note: Note) -> Note:
    """Take the summary out of the text, where it stands for other software."""
    decided = note.part(Decided)
    return replace(note, content=without_line(note.content, decided.content)) if decided else note


async def _receive(network: Network, post: Post, author: Account, note: Note, delivered: bool) -> None:
    if note.part(Decided):
        await _apply(network, post, author, note)


async def _update(network: Network, post: Post, author: Account, note: Note, how: How) -> None:
    if how != "late":
        await _apply(network, post, author, note)


async def _differs(post: Post, note: Note) -> bool:
    """Tell whether a thread is closed, or open again, other than it is here."""
    decided, here = note.part(Decided), await decision_about(post.id)
    if here is not None and here.is_closed and here.by_group:
        return False
    if decided is None:
        return here is not None and here.is_closed
    return here is None or here.changed_at < _at(decided)


async def _apply(network: Network, post: Post, author: Account, note: Note) -> None:
    if post.in_reply_to_uri or not await _differs(post, note):
        return
    decided = note.part(Decided)
    try:
        content = await text.cleaned(decided.content, executor=network.site.executor) if decided else ""
    except text.TextTooComplex:
        return  # The thread stays as it is; its text is shown.
    by = await _who(post, author, decided) if decided else author.id
    at = _at(decided) if decided else note.updated or now()
    if await keep_decision(post, Decision(by, by_group=False, content=content, at=at)):
        network.site.live.announce(Event("edit", post.id))


def _at(decided: Decided) -> datetime:
    return min(decided.decided_at, now() + CLOCKS_DIFFER)


async def _who(post: Post, author: Account, decided: Decided) -> int | None:
    """Return who decided: the author's site vouches for its own people, and repeats what the post's group said."""
    by = await account_by_uri(decided.by) if decided.by and decided.by != author.uri else author
    group = await get(Account, post.group_id) if post.group_id else None
    return by.id if by and by.host in (author.host, group.host if group else author.host) else None


PART = Part("decided", admit=_admit, receive=_receive, update=_update, differs=_differs)
