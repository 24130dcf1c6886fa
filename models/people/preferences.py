"""How far a person has read."""

from tortoise import fields

from models.core.base import CountedRow, belongs_to, moment, now
from models.core.database import execute
from models.core.transaction import atomic


class Marker(CountedRow):
    account = belongs_to("Account", index=False)
    account_id: int
    timeline = fields.CharField(32)
    """home or notifications."""
    last_read_id = fields.BigIntField()
    version = fields.IntField(default=1)
    updated_at = moment(default=now)

    class Meta:
        table = "markers"
        unique_together = (("account_id", "timeline"),)


async def markers(account_id: int, timelines: list[str]) -> dict[str, Marker]:
    return {m.timeline: m for m in await Marker.filter(account_id=account_id, timeline__in=timelines)}


@atomic
async def set_marker(account_id: int, timeline: str, last_read_id: int) -> Marker:
    """Remember how far was read; the version grows with each change."""
    await execute(
        "INSERT INTO markers (account_id, timeline, last_read_id, version, updated_at) VALUES ($1, $2, $3, 1, $4)"
        " ON CONFLICT (account_id, timeline) DO UPDATE SET last_read_id = EXCLUDED.last_read_id,"
        " version = markers.version + 1, updated_at = EXCLUDED.updated_at",
        account_id,
        timeline,
        last_read_id,
        now(),
    )
    return await Marker.get(account_id=account_id, timeline=timeline)
