"""Votes from other sites on our polls, and the counts of theirs. The mirror of outbox/posts/polls.py."""

import logging

from federation.network import Network
from federation.protocol.vocabulary import Note
from inbox.checks import Refused
from models.core.accounts import Account
from models.core.errors import Invalid
from models.core.live import Event
from models.core.visibility import can_see
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
from models.posts.posts import Post, post_by_uri, seen

_log = logging.getLogger("parvis.inbox")


async def receive_vote(network: Network, sender: Account, note: Note) -> bool:
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
    if not await can_see(sender.id, seen(post)):
        raise Refused("the sender may not see the poll")
    try:
        await cast(poll, sender.id, [note.name or ""], in_parts=True)
    except Invalid as error:
        raise Refused(error.sentence) from error
    network.site.live.announce(Event("edit", post.id))
    return True


def new_poll(note: Note) -> NewPoll | None:
    """Return the poll that came with a post. A secret ballot without an end is none: its votes would never count."""
    if note.poll is None:
        return None
    ends_at = note.poll.closed or note.poll.end_time
    if note.poll.secret and ends_at is None:
        return None
    titles = tuple(title for title, _ in note.poll.options)
    if len(set(titles)) != len(titles):
        return None
    quiz = note.poll.quiz
    kept = (
        quiz is not None
        and quiz.answer in titles
        and commitment_to(quiz.answer, quiz.salt) == quiz.commitment
    )
    return NewPoll(
        titles=titles,
        multiple=note.poll.multiple,
        hide_totals=note.poll.hidden,
        secret=note.poll.secret,
        expires_at=ends_at,
        counts=tuple(count for _, count in note.poll.options),
        voters_count=note.poll.voters_count,
        quiz_answer=quiz.answer if quiz and kept else "",
        quiz_salt=quiz.salt if quiz and kept else "",
        quiz_commitment=quiz.commitment if quiz else "",
    )


async def take_over(network: Network, post: Post, note: Note) -> None:
    """Let an edited post ask what it asks now: Mastodon's people may change a poll, and its votes are gone then.

    Secret ballots and quizzes stay as they were: what was promised of them was promised of these options.
    """
    poll, new = await poll_of(post.id), new_poll(note)
    if poll is None:
        if new is not None:
            await insert_poll(post.id, new)
    elif poll.secret or poll.quiz_commitment or (new and (new.secret or new.quiz_commitment)):
        await refresh(network, post, note)
    elif note.poll is None:
        await drop_poll(poll)
    elif new is not None and await is_another(poll, new):
        await ask_anew(poll, new)
    else:
        await refresh(network, post, note)


async def refresh(network: Network, post: Post, note: Note) -> None:
    """Take over the counts that the poll's own site sent."""
    if note.poll is None:
        return
    counts = [count for _, count in note.poll.options]
    ends_at = note.poll.closed or note.poll.end_time
    await update_counts(post.id, counts, note.poll.voters_count, ends_at, hidden=note.poll.hidden)
    if note.poll.quiz and note.poll.quiz.answer:
        await reveal(post.id, note.poll.quiz.answer, note.poll.quiz.salt)
    network.site.live.announce(Event("edit", post.id))
