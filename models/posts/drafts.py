"""What people have begun to write and not published: kept on the server, so that another device goes on with it.

A draft is the form as it was left, not a post: nothing of it is checked before it is published. Kept and dropped by
outbox/posts/drafts.py; posts that wait for their time are models/posts/scheduled.py.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from tortoise import fields

from models.core.base import Row, belongs_to, moment, now
from models.core.database import Record, execute, marks, rows, value
from models.core.errors import NotFound
from models.files.media import WITH_VERSION

MAX_KEY = 64


@dataclass(frozen=True)
class About:
    """What a draft is about, by id. Nobody looks whether it is there: its author may know more, or lose it meanwhile."""

    in_reply_to_id: int | None = None
    edit_id: int | None = None
    """The post that it edits."""
    group_id: int | None = None
    """The group that it is for."""


class KeptDraft(Row):
    account = belongs_to("Account", index=False)
    account_id: int
    key = fields.CharField(MAX_KEY)
    """The composer's name for it, one of each for a person."""
    in_reply_to_id = fields.BigIntField(null=True)
    edit_id = fields.BigIntField(null=True)
    group_id = fields.BigIntField(null=True)
    fields_json = fields.TextField()
    """The composer's fields by name, as it wrote them."""
    revision = fields.IntField(default=1)
    """Grows with each change: who brings an older one has not seen the newest text."""
    updated_at = moment(default=now)

    class Meta:
        table = "drafts"
        unique_together = (("account_id", "key"),)
        indexes = (("updated_at",),)

    @property
    def form(self) -> dict[str, Any]:
        """The fields by name."""
        form: dict[str, Any] = orjson.loads(self.fields_json)
        return form

    @property
    def about(self) -> About:
        return About(self.in_reply_to_id, self.edit_id, self.group_id)


class DraftFile(Row):
    """A file of a draft: not swept as long as that is there."""

    draft = belongs_to("KeptDraft", index=False)
    draft_id: int
    media = belongs_to("Media")
    media_id: int
    position = fields.IntField()

    class Meta:
        table = "draft_files"
        unique_together = (("draft_id", "media_id"),)


async def drafts_of(account_id: int) -> list[KeptDraft]:
    """Return somebody's drafts, the last changed first."""
    return await KeptDraft.filter(account_id=account_id).order_by("-updated_at", "-id")


async def draft_for(account_id: int, draft_id: int) -> KeptDraft:
    """Fetch one of somebody's own drafts, or raise NotFound."""
    found = await KeptDraft.get_or_none(id=draft_id, account_id=account_id)
    if found is None:
        raise NotFound
    return found


async def draft_of_key(account_id: int, key: str) -> KeptDraft | None:
    """Fetch somebody's draft by its name."""
    return await KeptDraft.get_or_none(account_id=account_id, key=key)


async def files_of(draft_ids: Sequence[int]) -> dict[int, list[Record]]:
    """Return the files of drafts that are still there, in their order, by draft."""
    found: dict[int, list[Record]] = {draft_id: [] for draft_id in draft_ids}
    if not draft_ids:
        return found
    for record in await rows(
        f"SELECT f.draft_id, {WITH_VERSION} JOIN draft_files f ON m.id = f.media_id AND m.state <> 'gone'"
        f" WHERE f.draft_id IN ({marks(len(draft_ids))}) ORDER BY f.position",
        *draft_ids,
    ):
        found[record["draft_id"]].append(record)
    return found


async def set_files(draft: KeptDraft, media_ids: Sequence[int]) -> None:
    """Let a draft have these files, in this order, as far as its author has them; others that it had are free for a day.

    What is gone is left out: the text is not lost because of it.
    """
    ids = list(dict.fromkeys(media_ids))
    if [each["id"] for each in (await files_of([draft.id]))[draft.id]] == ids:
        return
    await free_files(draft.id)
    await execute("DELETE FROM draft_files WHERE draft_id = $1", draft.id)
    known = await _own_files(draft.account_id, ids)
    await DraftFile.bulk_create(
        DraftFile(draft_id=draft.id, media_id=media_id, position=position)
        for position, media_id in enumerate(ids)
        if media_id in known
    )


async def _own_files(account_id: int, media_ids: Sequence[int]) -> set[int]:
    if not media_ids:
        return set()
    found = await rows(
        f"SELECT id FROM media WHERE id IN ({marks(len(media_ids), 2)}) AND account_id = $1"
        " AND use = 'attachment' AND remote_url = '' AND state <> 'gone'",
        account_id,
        *media_ids,
    )
    return {each["id"] for each in found}


async def free_files(draft_id: int) -> None:
    """Let the files of a draft that goes be used for another within a day."""
    await execute(
        "UPDATE media SET changed_at = $2 WHERE post_id IS NULL AND state = 'ready'"
        " AND id IN (SELECT media_id FROM draft_files WHERE draft_id = $1)",
        draft_id,
        now(),
    )


async def claim_draft(account_id: int, draft_id: int) -> bool:
    """Delete one of somebody's drafts; False when it is not there, or another did."""
    await free_files(draft_id)
    claimed = "DELETE FROM drafts WHERE id = $1 AND account_id = $2 RETURNING id"
    return await value(claimed, draft_id, account_id) is not None


async def forget_drafts(before: datetime, account_id: int | None = None) -> None:
    """Delete drafts that nobody has touched since a moment: everybody's, or somebody's."""
    of_one = "" if account_id is None else " AND account_id = $2"
    await execute(
        f"DELETE FROM drafts WHERE updated_at < $1{of_one}",
        before,
        *([] if account_id is None else [account_id]),
    )


def written(form: Mapping[str, Any]) -> str:
    """Write the fields of a form down, in one order: two that say the same are the same."""
    return orjson.dumps(form, option=orjson.OPT_SORT_KEYS).decode()
