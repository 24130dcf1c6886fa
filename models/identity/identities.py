"""Who somebody of ours is at a provider, and what a sign-in there opened here.

An identity belongs to one account for ever: the same (provider, subject) or (provider, external id) brings the same
person back. An account may have several.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from tortoise import fields

from models.core.base import Row, belongs_to, from_ms, moment, now
from models.core.batches import delete_in_batches
from models.core.database import rows, value


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


@dataclass(frozen=True)
class Linked:
    """A provider that somebody can sign in with."""

    key: str
    title: str
    subject: str
    last_login_at: datetime | None


async def identity_of(provider_id: int, subject: str) -> Identity | None:
    """Fetch who a provider calls so."""
    return await Identity.get_or_none(provider_id=provider_id, subject=subject)


async def linked_providers(account_id: int) -> list[Linked]:
    """Return the providers that somebody is known to, by title."""
    found = await rows(
        "SELECT p.key, p.title, i.subject, i.last_login_at FROM identities i JOIN providers p ON p.id = i.provider_id"
        " WHERE i.account_id = $1 AND i.subject IS NOT NULL AND p.removed_at IS NULL ORDER BY p.title, p.id, i.id",
        account_id,
    )
    return [
        Linked(
            each["key"],
            each["title"],
            each["subject"],
            None if each["last_login_at"] is None else from_ms(each["last_login_at"]),
        )
        for each in found
    ]


async def due_to_be_checked(provider_id: int, before: datetime, limit: int) -> list[Identity]:
    """Return up to `limit` people of a provider about whom it was not asked since a moment, and who are logged in."""
    found = await rows(
        "SELECT i.id FROM identities i WHERE i.provider_id = $1 AND i.refresh_token IS NOT NULL"
        " AND (i.checked_at IS NULL OR i.checked_at < $2) AND i.subject IS NOT NULL AND ("
        "EXISTS (SELECT 1 FROM sessions s WHERE s.account_id = i.account_id)"
        " OR EXISTS (SELECT 1 FROM tokens t WHERE (t.account_id = i.account_id OR t.person_id = i.account_id)"
        " AND t.revoked_at IS NULL)) ORDER BY i.checked_at, i.id"
        f" LIMIT {limit}",
        provider_id,
        before,
    )
    return await Identity.filter(id__in=[each["id"] for each in found]).order_by("checked_at", "id")


async def count_identities(provider_id: int) -> int:
    """Return how many people a provider is linked to."""
    return await Identity.filter(provider_id=provider_id).count()


async def session_at_provider(session_id: int | None) -> int | None:
    """Return the ProviderSession that a browser session came from; None for a password, or no session."""
    return await value("SELECT provider_session_id FROM sessions WHERE id = $1", session_id)


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
