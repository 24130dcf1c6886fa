"""Who somebody of ours is at a provider, and what a sign-in there opened here.

An identity belongs to one account for ever: the same (provider, subject) or (provider, external id) brings the same
person back. An account may have several.
"""

from datetime import timedelta

from tortoise import fields

from models.core.base import Row, belongs_to, moment, now
from models.core.batches import delete_in_batches


class Identity(Row):
    """One person at one provider."""

    provider = belongs_to("Provider", index=False)
    provider_id: int
    account = belongs_to("Account")
    account_id: int
    subject = fields.CharField(255, null=True)
    """OpenID Connect's `sub`; None: not known (yet). Never ""."""
    external_id = fields.CharField(255, null=True)
    """SCIM's externalId; None: not known. Never ""."""
    created_at = moment(default=now)
    last_login_at = moment(null=True)
    refresh_token = fields.BinaryField(null=True)
    """The provider's, wrapped by the site's secret: to ask now and then whether the person may still come in."""
    checked_at = moment(null=True)
    """When the provider was last asked, whatever it said."""
    given_role = fields.CharField(200, default="")
    """What the table of claims gave last (models/identity/claim_rules.py): it takes back only what it gave."""
    given_department = fields.CharField(100, default="")

    class Meta:
        table = "identities"
        unique_together = (("provider_id", "subject"), ("provider_id", "external_id"))


class ProviderSession(Row):
    """A session at a provider from which sessions and tokens here came: they end with it (back-channel logout)."""

    identity = belongs_to("Identity")
    identity_id: int
    sid = fields.CharField(255, default="", db_index=True)
    """The provider's name for it; "" where it has none."""
    id_token = fields.BinaryField(null=True)
    """Wrapped: the provider wants to see it when somebody logs out."""
    created_at = moment(default=now)

    class Meta:
        table = "provider_sessions"


async def forget_provider_sessions() -> None:
    """Delete the sessions at providers from which nothing here comes any more. Those of an hour ago or later may be
    about to be used.
    """
    await delete_in_batches(
        "provider_sessions", f"created_at < $1 AND {_NOTHING_LEFT}", now() - timedelta(hours=1)
    )


_NOTHING_LEFT = (
    "NOT EXISTS (SELECT 1 FROM sessions s WHERE s.provider_session_id = provider_sessions.id)"
    " AND NOT EXISTS (SELECT 1 FROM tokens t WHERE t.provider_session_id = provider_sessions.id AND t.revoked_at IS NULL)"
    " AND NOT EXISTS (SELECT 1 FROM authorization_codes c"
    " WHERE c.provider_session_id = provider_sessions.id AND c.used_at IS NULL)"
)
