"""The tokens by which a provider's directory calls us (SCIM). Kept is a hash: the token is shown once.

A provider may have several, so that one takes another's place without a gap. Where a provider has tokens of its own
(RFC 7662), `Provisioning` says where to ask about them: federation/identity/introspection.py.
"""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from tortoise import fields

from models.core.base import Row, belongs_to, digest, from_ms, moment, now, to_ms
from models.core.database import execute, row, rows
from models.identity.ldap import LdapDirectory
from models.identity.providers import Provider

PREFIX = "parvis-scim-"
"""So that whoever finds one knows what it is."""
TOKEN_DAYS, MAX_TOKEN_DAYS = 365, 1095
USE_NOTED_EVERY = timedelta(minutes=1)


class ProviderToken(Row):
    """A token that the directory of a provider shows us."""

    provider = belongs_to("Provider")
    provider_id: int
    token_hash = fields.CharField(64, unique=True)
    label = fields.CharField(100, default="")
    """What the admin calls it."""
    created_by = fields.CharField(255)
    created_at = moment(default=now)
    expires_at = moment()
    last_used_at = moment(null=True)
    """To the minute."""
    ended_at = moment(null=True)

    class Meta:
        table = "provider_tokens"

    @property
    def is_valid(self) -> bool:
        return self.ended_at is None and self.expires_at > now()


class Provisioning(Row):
    """How the directory of a provider calls, and how it went. The id is the provider's."""

    introspection_url = fields.CharField(500, default="")
    """Where the provider says whether a token of its own is good; "": only tokens of ours are."""
    last_seen_at = moment(null=True)
    """When the directory called last, to the minute."""

    class Meta:
        table = "provisioning"


@dataclass(frozen=True)
class Caller:
    """A directory that may call."""

    provider_id: int
    key: str
    title: str
    email_domains: frozenset[str]
    token_id: int | None = None
    """None: a token of the provider's own."""

    @property
    def actor(self) -> str:
        """Who it is in the audit."""
        return f"directory {self.key}"


async def issue(provider_id: int, label: str, days: int, *, by: str, seed: str = "") -> str:
    """Make a token of a provider and return it: it cannot be shown again. In the caller's transaction.

    `seed` is as secret as the token: the same again is the same token, for a form that is sent twice.
    """
    secret = PREFIX + (
        digest("provider token", seed, str(provider_id)) if seed else secrets.token_urlsafe(32)
    )
    if await ProviderToken.exists(token_hash=digest(secret)):
        return secret
    await ProviderToken.create(
        provider_id=provider_id,
        token_hash=digest(secret),
        label=label,
        created_by=by,
        expires_at=now() + timedelta(days=days),
    )
    return secret


async def caller_by_token(secret: str) -> Caller | None:
    """Return whose directory shows this token; None for one that is unknown, over or ended, or of a provider that is not
    on.
    """
    found = await row(
        "SELECT t.id AS token_id, t.last_used_at, p.id, p.key, p.title, p.email_domains FROM provider_tokens t"
        f" JOIN providers p ON p.id = t.provider_id WHERE t.token_hash = $1 AND t.ended_at IS NULL"
        f" AND t.expires_at > $2 AND {_IS_ON}",
        digest(secret),
        now(),
    )
    if found is None:
        return None
    await _note_use(found["token_id"], found["last_used_at"], found["id"])
    return _caller(found, found["token_id"])


def caller_of(provider: Provider) -> Caller:
    """Return the directory of a provider, for admins who act on what it brought: whether it is on or not."""
    return Caller(provider.id, provider.key, provider.title, provider.domains)


async def caller_by_provider(provider_id: int) -> Caller | None:
    """Return the directory of a provider that is on, after it proved itself by a token of its own."""
    found = await row(
        f"SELECT p.id, p.key, p.title, p.email_domains FROM providers p WHERE p.id = $1 AND {_IS_ON}",
        provider_id,
    )
    if found is None:
        return None
    await note_seen(provider_id)
    return _caller(found, None)


_IS_ON = "p.disabled_at IS NULL AND p.removed_at IS NULL"
"""A provider that only provisions is never switched on for sign-in."""


def _caller(found: object, token_id: int | None) -> Caller:
    each = found  # a row of either database
    return Caller(each["id"], each["key"], each["title"], frozenset(each["email_domains"].split()), token_id)  # type: ignore[index]


async def _note_use(token_id: int, last_used_at: int | None, provider_id: int) -> None:
    if last_used_at is not None and from_ms(last_used_at) > now() - USE_NOTED_EVERY:
        return
    await execute("UPDATE provider_tokens SET last_used_at = $2 WHERE id = $1", token_id, now())
    await note_seen(provider_id)


async def note_seen(provider_id: int) -> None:
    """Note that a directory called, once a minute."""
    await execute(
        "INSERT INTO provisioning (id, introspection_url, last_seen_at) VALUES ($1, '', $2)"
        " ON CONFLICT (id) DO UPDATE SET last_seen_at = EXCLUDED.last_seen_at"
        " WHERE provisioning.last_seen_at IS NULL OR provisioning.last_seen_at < $3",
        provider_id,
        now(),
        now() - USE_NOTED_EVERY,
    )


@dataclass(frozen=True)
class Introspecting:
    """A provider that says itself whether a token of its own is good."""

    provider_id: int
    url: str


async def introspecting() -> list[Introspecting]:
    """Return the providers that are on and asked about tokens."""
    found = await rows(
        "SELECT v.id, v.introspection_url FROM provisioning v JOIN providers p ON p.id = v.id"
        f" WHERE v.introspection_url <> '' AND {_IS_ON} ORDER BY v.id"
    )
    return [Introspecting(each["id"], each["introspection_url"]) for each in found]


async def keep_introspection(provider_id: int, url: str) -> None:
    await execute(
        "INSERT INTO provisioning (id, introspection_url) VALUES ($1, $2)"
        " ON CONFLICT (id) DO UPDATE SET introspection_url = EXCLUDED.introspection_url",
        provider_id,
        url,
    )


async def disarm(provider_id: int) -> None:
    """Let nothing of a provider's directory work any more: neither tokens, nor asking it, nor what its groups give."""
    await ProviderToken.filter(provider_id=provider_id, ended_at=None).update(ended_at=now())
    await Provisioning.filter(id=provider_id).update(introspection_url="")
    await LdapDirectory.filter(id=provider_id).delete()
    await execute(
        "UPDATE group_mappings SET ends = TRUE WHERE group_id IN (SELECT id FROM provisioned_groups WHERE provider_id = $1)",
        provider_id,
    )


async def last_seen(provider_id: int) -> datetime | None:
    """Return when a directory called last; None: never."""
    found = await Provisioning.get_or_none(id=provider_id)
    return found.last_seen_at if found else None


async def tokens_of(provider_id: int) -> list[ProviderToken]:
    """Return the tokens of a provider that were not ended, the newest first; those that are over too."""
    return await ProviderToken.filter(provider_id=provider_id, ended_at=None).order_by("-id")


async def expiring(before: datetime) -> list[tuple[str, str, datetime]]:
    """Return (provider's key, label, when) of tokens in use that are over by then, the soonest first."""
    found = await rows(
        "SELECT p.key, t.label, t.expires_at FROM provider_tokens t JOIN providers p ON p.id = t.provider_id"
        f" WHERE t.ended_at IS NULL AND t.last_used_at IS NOT NULL AND t.expires_at < $1 AND {_IS_ON}"
        " AND NOT EXISTS (SELECT 1 FROM provider_tokens o WHERE o.provider_id = p.id AND o.ended_at IS NULL"
        " AND o.last_used_at IS NOT NULL AND o.expires_at >= $1) ORDER BY t.expires_at",
        to_ms(before),
    )
    return [(each["key"], each["label"], from_ms(each["expires_at"])) for each in found]
