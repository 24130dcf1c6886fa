"""Polls, secret ballots and quizzes as parts of posts. How people vote, and how it ends, is outbox/posts/polls.py."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from federation.network import Network
from federation.protocol.parts.poll import Poll, Quiz
from models.core.accounts import Account
from models.core.base import now
from models.core.errors import Invalid
from models.core.site import Site
from models.core.visibility import NOBODY
from models.posts.polls import (
    MAX_OPTION_CHARACTERS,
    MAX_OPTIONS,
    NewPoll,
    PollView,
    ask_anew,
    drop_poll,
    insert_poll,
    is_another,
    poll_of,
    views_of,
)
from models.posts.polls import Poll as PostedPoll
from models.posts.posts import Post
from outbox.parts.part import Composed, Draft, Part, Publishing, Waiting


@dataclass(frozen=True)
class NoPoll:
    """Takes the poll out of an edited post. Secret ballots and quizzes stay: what they promise is about these options."""


async def _check(network: Network, author: Account, draft: Draft, post: Post | None) -> None:
    if poll := draft.part(NewPoll):
        check_poll(poll)


def check_poll(poll: NewPoll) -> None:
    """Refuse an invalid poll."""
    if not 2 <= len(poll.titles) <= MAX_OPTIONS:
        raise Invalid(f"Validation failed: A poll has 2 to {MAX_OPTIONS} options")
    if len(set(poll.titles)) != len(poll.titles) or not all(title.strip() for title in poll.titles):
        raise Invalid("Validation failed: The options of a poll must differ and not be empty")
    if poll.quiz_answer and (poll.multiple or poll.expires_at is None or poll.quiz_answer not in poll.titles):
        raise Invalid(
            "Validation failed: A quiz has an end, and one of its options is right", poll="is no quiz"
        )
    if poll.secret and poll.expires_at is None:
        raise Invalid("Validation failed: A secret ballot has an end", poll="has no end")
    if any(len(title) > MAX_OPTION_CHARACTERS for title in poll.titles):
        raise Invalid(f"Validation failed: An option has at most {MAX_OPTION_CHARACTERS} characters")


async def _publish(publishing: Publishing, post: Post) -> None:
    if poll := publishing.draft.part(NewPoll):
        await insert_poll(post.id, poll)


async def _differs(post: Post, draft: Draft) -> bool:
    new = draft.part(NewPoll)
    if draft.part(NoPoll):
        return (poll := await poll_of(post.id)) is not None and not _stays(poll)
    return new is not None and ((poll := await poll_of(post.id)) is None or await is_another(poll, new))


def _stays(poll: PostedPoll) -> bool:
    return bool(poll.secret or poll.quiz_commitment)


async def _edit(author: Account, post: Post, draft: Draft) -> None:
    """Replace the poll, or take it out; its votes are deleted. Raises Invalid for polls that may not be changed."""
    new, none = draft.part(NewPoll), draft.part(NoPoll)
    if new is None and none is None:
        return
    poll = await poll_of(post.id)
    if new is None:
        if poll and not _stays(poll):
            await drop_poll(poll)
    elif poll is None:
        await insert_poll(post.id, new)
    elif not await is_another(poll, new):
        return
    elif any((poll.secret, poll.quiz_commitment, new.secret, new.quiz_answer)):
        raise Invalid(
            "Validation failed: A quiz or secret ballot cannot be changed once it is published", poll="stays"
        )
    elif poll.expires_at and poll.expires_at <= now():
        raise Invalid("Validation failed: A poll that is over cannot be changed", poll="is over")
    else:
        await ask_anew(poll, new)


async def _compose(
    site: Site, posts: Sequence[Post], authors: Mapping[int, Account]
) -> Mapping[int, Composed]:
    views = await views_of(NOBODY.id, [post.id for post in posts])
    return {i: Composed(_described(view), type="Question", texts=view.titles) for i, view in views.items()}


def _described(view: PollView) -> Poll:
    """Describe a poll; one that hides its totals sends none before it is over."""
    hidden = not view.shows_counts
    counts = (0,) * len(view.counts) if hidden else view.counts
    return Poll(
        options=tuple(zip(view.titles, counts, strict=True)),
        multiple=view.multiple,
        end_time=view.expires_at,
        closed=view.expires_at if view.expired else None,
        voters_count=0 if hidden else view.voters_count,
        secret=view.secret,
        hidden=hidden,
        quiz=Quiz(view.quiz_commitment, view.revealed, view.quiz_salt) if view.quiz_commitment else None,
    )


def _keep(draft: Draft) -> dict[str, Any] | None:
    poll = draft.part(NewPoll)
    if poll is None:
        return None
    return {
        "titles": poll.titles,
        "multiple": poll.multiple,
        "hide_totals": poll.hide_totals,
        "quiz_answer": poll.quiz_answer,
        "secret": poll.secret,
        "lasts_s": round((poll.expires_at - now()).total_seconds()) if poll.expires_at else None,
    }


def _read(kept: dict[str, Any]) -> NewPoll:
    return NewPoll(
        titles=tuple(kept["titles"]),
        multiple=kept["multiple"],
        hide_totals=kept["hide_totals"],
        quiz_answer=kept["quiz_answer"],
        secret=kept["secret"],
        expires_at=None if kept["lasts_s"] is None else now() + timedelta(seconds=kept["lasts_s"]),
    )


PART = Part(
    "poll",
    check=_check,
    publish=_publish,
    differs=_differs,
    edit=_edit,
    compose=_compose,
    waiting=Waiting(_keep, _read),
)
