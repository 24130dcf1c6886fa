"""Keeping what people have begun to write, and dropping it. Publishing one drops it in the same transaction
(`Draft.draft_id`, by outbox/posts/posts.py and scheduled.py).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from federation.network import Network
from models.core.accounts import Account, lock_accounts
from models.core.base import now
from models.core.errors import Gone, Invalid, NotFound
from models.core.transaction import atomic
from models.posts.drafts import (
    MAX_KEY,
    About,
    KeptDraft,
    claim_draft,
    draft_of_key,
    files_of,
    forget_drafts,
    set_files,
    written,
)
from outbox.tasks import days_ago

MAX_DRAFTS = 50
MAX_BYTES = 128 * 1024
"""Of the fields of one: several of the longest posts."""
MAX_FILES = 50


@dataclass(frozen=True)
class Typed:
    """A draft as a device has it."""

    form: Mapping[str, Any]
    """Its fields by name."""
    media_ids: Sequence[int] = ()
    about: About = field(default_factory=About)


@dataclass(frozen=True)
class Kept:
    """What became of keeping a draft."""

    draft: KeptDraft | None
    """The draft as the server has it now; None where it is gone: published or dropped elsewhere."""
    refused: Typed | None = None
    """What was brought and not kept, because the draft has changed since: its owner chooses."""


@atomic
async def keep_draft(network: Network, me: Account, key: str, typed: Typed, revision: int = 0) -> Kept:
    """Keep a draft under a name; `revision` is the one that it was changed from, 0 for a new one.

    From an older one nothing is changed, and both are returned, unless they say the same. Raises Invalid, also for too
    many. Locks the author.
    """
    _check(key, typed)
    await lock_accounts(me.id)
    found = await draft_of_key(me.id, key)
    if found is None and revision == 0:
        return Kept(await _begin(network, me, key, typed))
    if found is None:
        return Kept(None, typed)
    if await _says(found, typed):
        return Kept(found)
    if found.revision != revision:
        return Kept(found, typed)
    return Kept(await _change(found, typed))


def _check(key: str, typed: Typed) -> None:
    if not key or len(key) > MAX_KEY or not key.isprintable():
        raise Invalid(f"Validation failed: A draft's name has 1 to {MAX_KEY} characters", key="is no name")
    if len(written(typed.form).encode()) > MAX_BYTES:
        raise Invalid(
            f"Validation failed: A draft may have {MAX_BYTES // 1024} KiB", fields="are too large together"
        )
    if len(typed.media_ids) > MAX_FILES:
        raise Invalid(f"Validation failed: A draft may have {MAX_FILES} files", media_ids="are too many")


async def _begin(network: Network, me: Account, key: str, typed: Typed) -> KeptDraft:
    await forget_drafts(days_ago(network.site.settings.drafts_kept_days), me.id)
    if await KeptDraft.filter(account_id=me.id).count() >= MAX_DRAFTS:
        raise Invalid(
            f"Validation failed: You have {MAX_DRAFTS} drafts, which is as many as are kept: publish or delete one"
        )
    made = await KeptDraft.create(
        account_id=me.id, key=key, fields_json=written(typed.form), **vars(typed.about)
    )
    await set_files(made, typed.media_ids)
    return made


async def _change(found: KeptDraft, typed: Typed) -> KeptDraft:
    found.update_from_dict(
        {
            **vars(typed.about),
            "fields_json": written(typed.form),
            "revision": found.revision + 1,
            "updated_at": now(),
        }
    )
    await found.save(update_fields=[*vars(typed.about), "fields_json", "revision", "updated_at"])
    await set_files(found, typed.media_ids)
    return found


async def _says(found: KeptDraft, typed: Typed) -> bool:
    """Tell whether a draft says what was typed: a device that heard no answer sends it again."""
    if (found.fields_json, found.about) != (written(typed.form), typed.about):
        return False
    files = (await files_of([found.id]))[found.id]
    return [each["id"] for each in files] == list(dict.fromkeys(typed.media_ids))


@atomic
async def drop_draft(me: Account, draft_id: int) -> None:
    """Delete one of one's drafts. Its files can be used for another within a day. Raises NotFound. Locks the author."""
    await lock_accounts(me.id)
    if not await claim_draft(me.id, draft_id):
        raise NotFound


async def claim(author: Account, draft_id: int) -> None:
    """Drop the draft that a post is made from, in the transaction that makes it. 0: from none.

    Raises Gone when it was made from on another device, or dropped.
    """
    if draft_id and not await claim_draft(author.id, draft_id):
        raise Gone("This draft was published or deleted meanwhile, perhaps on another device")


async def forget(network: Network) -> None:
    """Delete drafts that nobody has touched for as long as the setting says."""
    await forget_drafts(days_ago(network.site.settings.drafts_kept_days))
