"""The table of claims: who has this value of this claim gets this role, or works in this department."""

from typing import Literal

from tortoise import fields

from models.core.base import CountedRow, belongs_to

Gives = Literal["role", "department"]


class ClaimRule(CountedRow):
    """A row of the table of one provider."""

    provider = belongs_to("Provider", index=False)
    provider_id: int
    claim = fields.CharField(64)
    """Name of a claim whose value is a text or a list of texts: `groups`."""
    value = fields.CharField(255)
    gives = fields.CharField(16)
    """role or department."""
    target = fields.CharField(100)
    """The role or department."""

    class Meta:
        table = "claim_rules"
        unique_together = (("provider_id", "claim", "value", "gives", "target"),)


async def claim_rules_of(provider_id: int) -> list[ClaimRule]:
    """Return the table of a provider, in the order in which it was written."""
    return await ClaimRule.filter(provider_id=provider_id).order_by("id")
