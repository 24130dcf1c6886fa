"""Posts that our people write now and publish later.

Publishing one and deleting its row is one transaction (`Draft.scheduled_id`): killed at any moment, a post is
published once, and late rather than never.
"""

import logging
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from federation.network import Network
from models.core import records
from models.core.accounts import Account, lock_accounts
from models.core.base import now
from models.core.errors import Conflict, Gone, Invalid, ParvisError, Unavailable
from models.core.transaction import atomic, transaction
from models.posts.posts import KEY_LIFE
from models.posts.scheduled import ScheduledPost, due, scheduled_for
from outbox.parts import PARTS
from outbox.parts.part import Draft
from outbox.posts import drafts, posts

AHEAD = timedelta(minutes=5)
FURTHEST = timedelta(days=100 * 365)
MAX_WAITING, MAX_A_DAY = 300, 25

_log = logging.getLogger(__name__)


@atomic
async def schedule(network: Network, author: Account, draft: Draft, at: datetime) -> ScheduledPost:
    """Keep a draft until its time. Raises the errors of publishing it now, and Invalid for a time too near.

    Locks the author.
    """
    await lock_accounts(author.id)
    if draft.idempotency_key and (earlier := await _earlier(author, draft.idempotency_key)):
        return earlier
    _check_time(at)
    await posts.check_publishable(network, author, draft)
    await _check_number(author, at)
    await drafts.claim(author, draft.draft_id)
    await ScheduledPost.filter(account_id=author.id, created_at__lte=now() - KEY_LIFE).update(key=None)
    made = await ScheduledPost.create(
        account_id=author.id,
        scheduled_at=at,
        draft_json=_kept(draft),
        key=draft.idempotency_key or None,
    )
    for part in PARTS:
        if part.waiting:
            await part.waiting.hold(made.id, draft)
    return made


@atomic
async def move(author: Account, scheduled_id: int, at: datetime) -> ScheduledPost:
    """Give a scheduled post another time; one that could not be published is tried again then. Locks the author."""
    await lock_accounts(author.id)
    found = await scheduled_for(author.id, scheduled_id)
    _check_time(at)
    await _check_number(author, at, found.id)
    found.scheduled_at, found.problem = at, ""
    await found.save(update_fields=["scheduled_at", "problem"])
    return found


@atomic
async def cancel(author: Account, scheduled_id: int) -> None:
    """Cancel a scheduled post. Its files can be used for another within a day. Locks the author."""
    await lock_accounts(author.id)
    found = await scheduled_for(author.id, scheduled_id)
    for part in PARTS:
        if part.waiting:
            await part.waiting.release(found.id)
    await found.delete()


async def publish_due(network: Network) -> None:
    """Publish what is due; one post that fails holds up no other."""
    for scheduled_id in await due(now()):
        try:
            await publish(network, scheduled_id)
        except Exception:
            _log.exception("event=not_published scheduled=%s", scheduled_id)


async def publish(network: Network, scheduled_id: int) -> None:
    """Publish a scheduled post that is due. An error that its author has to correct is kept with it."""
    found = await ScheduledPost.get_or_none(id=scheduled_id)
    if found is None:
        return
    author = await Account.get(id=found.account_id)
    try:
        await posts.publish(network, author, replace(draft_of(found), scheduled_id=found.id))
    except Gone:  # Published or cancelled in this very moment.
        return
    except (Conflict, Unavailable):  # The next run tries again.
        return
    except ParvisError as error:
        async with transaction():
            await ScheduledPost.filter(id=found.id).update(problem=error.sentence[:500])


async def publish_now(network: Network, author: Account, scheduled_id: int) -> int:
    """Publish one of one's scheduled posts before its time; return the post's id.

    Raises NotFound, and what publishing raises; Gone when it is published in this very moment.
    """
    found = await scheduled_for(author.id, scheduled_id)
    return await posts.publish(network, author, replace(draft_of(found), scheduled_id=found.id))


def draft_of(scheduled: ScheduledPost) -> Draft:
    """Return the draft as it would be published now. Raises Unavailable for one that a newer version wrote."""
    kept = records.read(scheduled.draft_json, _STEPS)
    return Draft(
        text=kept["text"],
        visibility=kept["visibility"],
        media_type=kept["media_type"],
        summary=kept["summary"],
        sensitive=kept["sensitive"],
        language=kept["language"],
        in_reply_to_id=kept["in_reply_to_id"],
        application_name=kept["application_name"],
        parts=tuple(
            part.waiting.read(kept["parts"][part.key])
            for part in PARTS
            if part.waiting and part.key in kept["parts"]
        ),
    )


def _kept(draft: Draft) -> str:
    """Write a draft down, without what belongs to the request that made it."""
    return records.kept(
        {
            "text": draft.text,
            "visibility": draft.visibility,
            "media_type": draft.media_type,
            "summary": draft.summary,
            "sensitive": draft.sensitive,
            "language": draft.language,
            "in_reply_to_id": draft.in_reply_to_id,
            "application_name": draft.application_name,
            "parts": {
                part.key: kept
                for part in PARTS
                if part.waiting and (kept := part.waiting.keep(draft)) is not None
            },
        },
        version=len(_STEPS),
    )


def _from_0_1(kept: dict[str, Any]) -> dict[str, Any]:
    """Read what 0.1.0 wrote: all fields that its Draft had, and of a poll those that its class had then."""
    if kept["poll"]:
        kept["poll"] = {"quiz_answer": "", "secret": False, "lasts_s": None} | kept["poll"]
    return kept


def _from_1(kept: dict[str, Any]) -> dict[str, Any]:
    """Move the fields beside the text to the parts."""
    poll, ids = kept.pop("poll"), kept.pop("media_ids")
    quote = {"quoted_id": kept.pop("quoted_id"), "policy": kept.pop("quote_policy")}
    parts = {"files": None if ids is None else {"ids": ids}, "poll": poll, "quote": quote}
    return kept | {"parts": {key: part for key, part in parts.items() if part is not None}}


_STEPS: tuple[records.Step, ...] = (_from_0_1, _from_1)


async def _earlier(author: Account, key: str) -> ScheduledPost | None:
    return await ScheduledPost.get_or_none(account_id=author.id, key=key, created_at__gt=now() - KEY_LIFE)


def _check_time(at: datetime) -> None:
    if at < now() + AHEAD:
        raise Invalid(
            "Validation failed: Scheduled at must be at least 5 minutes in the future",
            scheduled_at="must be at least 5 minutes in the future",
        )
    if at > now() + FURTHEST:
        raise Invalid(
            "Validation failed: Scheduled at must be within a hundred years",
            scheduled_at="must be within a hundred years",
        )


async def _check_number(author: Account, at: datetime, moved_id: int = 0) -> None:
    others = ScheduledPost.filter(account_id=author.id).exclude(id=moved_id)
    if await others.count() >= MAX_WAITING:
        raise Invalid(f"Validation failed: At most {MAX_WAITING} posts can be scheduled")
    day = at.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    if (
        await others.filter(scheduled_at__gte=day, scheduled_at__lt=day + timedelta(days=1)).count()
        >= MAX_A_DAY
    ):
        raise Invalid(f"Validation failed: At most {MAX_A_DAY} posts can be scheduled for one day")
