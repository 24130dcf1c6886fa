"""Closing a thread with a summary of what was decided, and opening it again.

The author of its first post may, and the moderators of its group. The summary belongs to the first post: its site sends
it as a new state of the post, with the summary in front of the text for other software (outbox/parts/decided.py). Only
that site may change the post; a group of ours whose thread was begun elsewhere says what it decided by a Lock with the
summary as its content, or by undoing it, which goes as its other decisions do (outbox/posts/decisions.py). Sites that run
Parvis then show the summary, and that of the author sends the post anew; what knows only locks closes the thread. Where
the author's site runs other software, the group also writes the summary below the post, for whoever reads it there.

Then our people answer in the thread no more (outbox/posts/group_places.py), but by a direct message. What people of other
sites answer is taken: they may have written before they could know.
"""

from datetime import datetime, timedelta
from typing import Literal

from federation.network import Network
from federation.protocol.double_knocking import PARVIS
from models.core.accounts import Account, lock_accounts
from models.core.audit import record
from models.core.base import now
from models.core.database import get
from models.core.errors import Forbidden, Invalid, NotFound
from models.core.transaction import atomic
from models.groups.groups import is_group_of_ours, membership_in
from models.knowledge.deciding import (
    DecidedThread,
    Decision,
    decision_about,
    first_of_thread,
    keep_decision,
)
from models.notifications.appearing import appear_edited
from models.notifications.notifications import notify
from models.peers.peers import hosts_running
from models.posts.posts import Named, Post, keep_version, lock_posts, mark_edited, mentioned_ids, post_for
from models.text import text
from models.text.cleaning import plain_text
from models.text.languages import in_language
from outbox.delivery import compose
from outbox.delivery.queue import enqueue
from outbox.parts.decided import WORDS, line
from outbox.parts.part import Draft
from outbox.posts import posts
from outbox.posts.audience import inboxes_for_change
from outbox.posts.decisions import send_decided
from outbox.posts.forwarding import forward
from outbox.posts.notes import note_of
from outbox.posts.turned_away import WORD_JOINER

MAX_SUMMARY = 2000
"""Characters of a summary."""

MediaType = Literal["text/plain", "text/markdown"]
NOBODY_ELSE = "Only who began a thread, and the moderators of its group, close it or open it again"


async def close(
    network: Network, decider: Account, post_id: int, summary: str, media_type: MediaType = "text/plain"
) -> int:
    """Close a thread with a summary, or give it another one; return its first post. Any of its posts stands for it.

    Raises NotFound for who may not see it, Forbidden for who may not close it, Invalid for a summary that cannot be.
    The same summary again changes nothing.
    """
    content = await _rendered(network, summary, media_type)
    return await _decide(network, decider, post_id, content, summary.strip(), media_type)


async def reopen(network: Network, decider: Account, post_id: int) -> int:
    """Open a closed thread again; return its first post. Its summary stays among the versions of that post.

    What the group closed is opened by its moderators only. Raises as `close` does; does nothing for an open thread.
    """
    return await _decide(network, decider, post_id, "", "", "text/plain")


async def _rendered(network: Network, summary: str, media_type: MediaType) -> str:
    if text.counted_length(summary.strip()) > MAX_SUMMARY:
        raise Invalid(
            f"Validation failed: A summary has at most {MAX_SUMMARY} characters",
            summary=f"must have at most {MAX_SUMMARY} characters",
        )
    if media_type not in ("text/plain", "text/markdown"):
        raise Invalid("Validation failed: content_type must be text/plain or text/markdown")
    try:
        content = await text.rendered(
            summary.strip(),
            media_type=media_type,
            mentions={},
            tag_url=network.site.tag_url,
            executor=network.site.executor,
        )
    except text.TextTooComplex as error:
        raise Invalid(
            "Validation failed: Text is too complex: use less markup", summary="is too complex"
        ) from error
    if text.is_blank(summary, media_type):
        raise Invalid("Validation failed: Say what was decided", summary="can't be blank")
    return content


@atomic
async def _decide(
    network: Network, decider: Account, post_id: int, content: str, source: str, media_type: MediaType
) -> int:
    first = await thread_for(decider, post_id)
    await lock_accounts(*{decider.id, first.account_id, first.group_id} - {None})
    await lock_posts(first.id)
    first, before = await thread_for(decider, post_id), await decision_about(first.id)
    by_group = await right_of(decider, first, before)
    if before.content == content if before else not content:
        return first.id
    shown = shown_text(network, first, before)
    group = await get(Account, first.group_id) if first.group_id else None
    # Who moderates a group that is not open is its members' business.
    by = group if by_group and group and first.visibility == "members" else decider
    decision = Decision(by.id, by_group, content, _next_moment(before), source, media_type)
    await keep_decision(first, decision)
    what = "thread.close" if content else "thread.reopen"
    await record(decider.handle, what, first.uri, after=group.handle if group else "")
    await notify(network.site.live, first.account_id, "update", by.id, first.id, anew=True)
    await spread(network, first, shown, by.id)
    if not first.local and group:
        await send_decided(network, by, group, first, decision, before.content if before else "")
        await _say_below(network, group, first, content)
    return first.id


async def _say_below(network: Network, group: Account, first: Post, content: str) -> None:
    """Answer a thread of an open group with its summary, in the group's name, where the author's site knows nothing of
    summaries: who reads it there, or by its boosts, would never learn what was decided.
    """
    author = await get(Account, first.account_id)
    if not content or first.visibility == "members" or author.host in await hosts_running({PARVIS}):
        return
    said = plain_text(content).replace("@", f"@{WORD_JOINER}")
    word = in_language(WORDS, network.site.look.languages)
    draft = Draft(f"✅ {word}\n\n{said}", in_reply_to_id=first.id, is_by_site=True)
    await posts.publish(network, group, draft)


def _next_moment(before: DecidedThread | None) -> datetime:
    """Return the present moment, or what comes after the last decision: two may be of one millisecond."""
    return max(now(), before.changed_at + timedelta(milliseconds=1)) if before else now()


@atomic
async def receive(network: Network, group: Account, post_id: int, decision: Decision) -> None:
    """Apply what a group of another site decided about a thread of its; an earlier word that comes late changes nothing.

    A post of ours is sent anew, as its author's site alone does.
    """
    post = await get(Post, post_id)
    await lock_accounts(post.account_id, group.id)
    await lock_posts(post.id)
    before = await decision_about(post.id)
    shown = shown_text(network, post, before)
    if not await keep_decision(post, decision):
        return
    if post.local:
        await notify(network.site.live, post.account_id, "update", group.id, post.id, anew=True)
    await spread(network, post, shown, group.id)


async def thread_for(reader: Account, post_id: int) -> Post:
    """Fetch the first post of a thread, given by any of its posts that the reader may see, or raise NotFound."""
    post = await post_for(reader.reader, post_id)
    return await post_for(reader.reader, await first_of_thread(post.boost_of_id or post.id))


async def right_of(decider: Account, first: Post, before: DecidedThread | None) -> bool:
    """Refuse somebody who may not close a thread, or open it again; return whether they do so for its group."""
    is_authors = first.account_id == decider.id and not (before and before.is_closed and before.by_group)
    if not is_authors and await _moderates(decider, first):
        return True
    if first.account_id != decider.id:
        raise Forbidden(NOBODY_ELSE)
    if first.in_reply_to_uri:
        raise Invalid("Validation failed: This thread began elsewhere: where it began, it is closed")
    if first.visibility in ("direct", "withdrawn", "targeted"):
        raise Invalid("Validation failed: A message between people, or an announcement, is not closed")
    if before and before.is_closed and before.by_group:
        raise Forbidden("The moderators of the group closed this thread: ask one of them to open it again")
    return False


async def _moderates(person: Account, first: Post) -> bool:
    """Tell whether somebody moderates the group that a thread is in, which is of this site."""
    group = await get(Account, first.group_id) if first.group_id else None
    if group is None or not is_group_of_ours(group) or first.in_reply_to_uri:
        return False
    try:
        return (await membership_in(person.id, group.id)).moderates
    except NotFound:
        return False


def shown_text(network: Network, first: Post, before: DecidedThread | None) -> str:
    """Return the text of the first post as it stands before a decision, with the summary that it has."""
    is_closed = before is not None and before.is_closed
    return (line(network.site.look.languages, before.content) if before and is_closed else "") + first.content


async def spread(network: Network, first: Post, shown: str, sender_id: int) -> None:
    """Show a thread as it is now, and send its first post anew, if it is ours, as an edit with a version of before.

    In the caller's transaction, which has written the decision.
    """
    if first.local:
        await keep_version(first, shown)
        await mark_edited(first.id, now())
    await appear_edited(network.site.live, first.id, sender_id, Named(frozenset(), frozenset()))
    if not first.local:
        return
    changed, author = await get(Post, first.id), await get(Account, first.account_id)
    inboxes = await inboxes_for_change(changed, await mentioned_ids(first.id))
    if inboxes or first.group_id:
        update = compose.update(network.site, author, await note_of(network.site, changed))
        await enqueue(network, update, author.id, inboxes)
        await forward(network, changed, update)
