"""Polls of other sites as parts of posts, and their people's votes on ours.

The mirror of outbox/parts/poll.py, and for votes of outbox/posts/polls.py. Secret ballots: inbox/posts/ballots.py.
"""

import logging

from federation.network import Network
from federation.protocol.parts.poll import Poll
from federation.protocol.vocabulary import Note
from inbox.checks import Refused
from inbox.parts.part import How, Part
from models.core.accounts import Account
from models.core.errors import Invalid
from models.core.live import Event
from models.core.visibility import may_see
from models.posts.polls import (
    NewPoll,
    ask_anew,
    cast,
    commitment_to,
    drop_poll,
    insert_poll,
    is_another,
    poll_of,
    reveal,
    update_counts,
)
from models.posts.polls import Poll as PostedPoll
from models.posts.posts import Post, post_by_uri

_log = logging.getLogger("parvis.inbox")


async def _receive_vote(network: Network, sender: Account, note: Note) -> bool:
    """Count a note that is a choice in a poll of ours; False when it is a post like any other.

    Raises Refused for a vote that does not count: late, unknown, double, or on a poll the sender may not see.
    """
    if not note.is_vote:
        return False
    post = await post_by_uri(note.in_reply_to or "")
    poll = await poll_of(post.id) if post and post.local else None
    if post is None or poll is None:
        return False
    if poll.secret:
        raise Refused("it is a secret ballot, and the vote tells whose it is")
    if not await may_see(sender.reader, post.id):
        raise Refused("the sender may not see the poll")
    try:
        await cast(poll, sender.id, [note.name or ""], in_parts=True)
    except Invalid as error:
        raise Refused(error.sentence) from error
    network.site.live.announce(Event("edit", post.id))
    return True


def _new_poll(note: Note) -> NewPoll | None:
    """Return the poll that came with a post. A secret ballot without an end is none: its votes would never count."""
    poll = note.part(Poll)
    if poll is None:
        return None
    ends_at = poll.closed or poll.end_time
    if poll.secret and ends_at is None:
        return None
    titles = tuple(title for title, _ in poll.options)
    if len(set(titles)) != len(titles):
        return None
    quiz = poll.quiz
    kept = (
        quiz is not None
        and quiz.answer in titles
        and commitment_to(quiz.answer, quiz.salt) == quiz.commitment
    )
    return NewPoll(
        titles=titles,
        multiple=poll.multiple,
        hide_totals=poll.hidden,
        secret=poll.secret,
        expires_at=ends_at,
        counts=tuple(count for _, count in poll.options),
        voters_count=poll.voters_count,
        quiz_answer=quiz.answer if quiz and kept else "",
        quiz_salt=quiz.salt if quiz and kept else "",
        quiz_commitment=quiz.commitment if quiz else "",
    )


async def _receive(network: Network, post: Post, author: Account, note: Note, delivered: bool) -> None:
    if poll := _new_poll(note):
        await insert_poll(post.id, poll)


async def _differs(post: Post, note: Note) -> bool:
    poll, new = await poll_of(post.id), _new_poll(note)
    if poll is None:
        return new is not None
    return not _stays(poll, new) and (
        note.part(Poll) is None or (new is not None and await is_another(poll, new))
    )


def _stays(poll: PostedPoll, new: NewPoll | None) -> bool:
    """Tell whether a poll is none that an edit may change, or would become one."""
    return bool(poll.secret or poll.quiz_commitment or (new and (new.secret or new.quiz_commitment)))


async def _update(network: Network, post: Post, author: Account, note: Note, how: How) -> None:
    await (_ask_now if how == "edit" else _refresh)(network, post, note)


async def _ask_now(network: Network, post: Post, note: Note) -> None:
    """Replace the poll of an edited post:

    Mastodon's people may change a poll, whose votes are then gone. Secret ballots and quizzes stay as they were: their
    promises are about these options.
    """
    poll, new = await poll_of(post.id), _new_poll(note)
    if poll is None:
        if new is not None:
            await insert_poll(post.id, new)
    elif _stays(poll, new):
        await _refresh(network, post, note)
    elif note.part(Poll) is None:
        await drop_poll(poll)
    elif new is not None and await is_another(poll, new):
        await ask_anew(poll, new)
    else:
        await _refresh(network, post, note)


async def _refresh(network: Network, post: Post, note: Note) -> None:
    """Store the counts that the poll's own site sent."""
    poll = note.part(Poll)
    if poll is None:
        return
    counts = [count for _, count in poll.options]
    await update_counts(post.id, counts, poll.voters_count, poll.closed or poll.end_time, hidden=poll.hidden)
    if poll.quiz and poll.quiz.answer:
        await reveal(post.id, poll.quiz.answer, poll.quiz.salt)
    network.site.live.announce(Event("edit", post.id))


PART = Part("poll", consume=_receive_vote, receive=_receive, differs=_differs, update=_update)
