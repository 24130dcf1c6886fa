"""What a directory asked for and did not get, so that an admin sees it who has no view of the directory's own log."""

from datetime import timedelta

from tortoise import fields

from models.core.base import CountedRow, belongs_to, moment, now
from models.core.batches import delete_in_batches
from models.core.database import execute, rows

KEPT = timedelta(days=30)
MOST = 100
"""Of one provider: the latest."""


class ProvisioningProblem(CountedRow):
    provider = belongs_to("Provider", index=False)
    provider_id: int
    at = moment(default=now)
    subject = fields.CharField(255)
    """Whom or what it was about, as the directory calls it."""
    problem = fields.CharField(500)
    times = fields.IntField(default=1)
    """How often, as directories try again and again."""

    class Meta:
        table = "provisioning_problems"
        unique_together = (("provider_id", "subject", "problem"),)


async def note_problem(provider_id: int, subject: str, problem: str) -> None:
    """Write down a problem; the same once more counts. Only the latest of a provider are kept."""
    await execute(
        "INSERT INTO provisioning_problems (provider_id, at, subject, problem, times) VALUES ($1, $2, $3, $4, 1)"
        " ON CONFLICT (provider_id, subject, problem) DO UPDATE SET at = EXCLUDED.at,"
        " times = provisioning_problems.times + 1",
        provider_id,
        now(),
        subject[:255],
        problem[:500],
    )
    await execute(
        "DELETE FROM provisioning_problems WHERE provider_id = $1 AND id NOT IN (SELECT id FROM provisioning_problems"
        f" WHERE provider_id = $1 ORDER BY at DESC, id DESC LIMIT {MOST})",
        provider_id,
    )


async def forget_problem(provider_id: int, subject: str) -> None:
    """Forget what went wrong with something that went well now."""
    await rows(
        "DELETE FROM provisioning_problems WHERE provider_id = $1 AND subject = $2", provider_id, subject
    )


async def problems_of(provider_id: int, limit: int = 20) -> list[ProvisioningProblem]:
    """Return what went wrong lately, the latest first."""
    return await ProvisioningProblem.filter(provider_id=provider_id).order_by("-at", "-id").limit(limit)


async def forget_old_problems() -> None:
    await delete_in_batches("provisioning_problems", "at < $1", now() - KEPT)
