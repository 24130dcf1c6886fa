"""The providers of identities: whoever a site lets say who somebody is.

A row is never deleted: identities refer to it, and a handle that somebody had is never given to another. The federation
room speaks with a provider (federation/identity); here is what an admin said of it.
"""

from ipaddress import ip_network

from tortoise import fields

from models.core.base import Row, moment, now
from models.core.config import Network
from models.core.database import rows
from models.people.people import Person
from models.people.roles import having, may

KEY_PATTERN = r"[a-z0-9][a-z0-9-]{0,30}"
"""What a provider is called in addresses and commands."""
SCOPES = "openid profile email"
USERNAME_CLAIM = "preferred_username"


class Provider(Row):
    """A company's identity provider."""

    key = fields.CharField(32, unique=True)
    """Part of addresses: `/login/with/KEY`."""
    title = fields.CharField(100)
    """What the button says after "Sign in with"."""
    issuer = fields.CharField(500, default="")
    """OpenID Connect's issuer, byte for byte as its metadata says it; "" for one that only provisions (SCIM)."""
    client_id = fields.CharField(255, default="")
    client_secret = fields.BinaryField(null=True)
    """Wrapped by the site's secret (models/core/secret.py); None for a public client."""
    scopes = fields.CharField(500, default=SCOPES)
    acr_values = fields.CharField(255, default="")
    """What is asked for when somebody is to prove again who they are; "" leaves it to the provider."""
    username_claim = fields.CharField(64, default=USERNAME_CLAIM)
    """Which claim a new person's username is made from."""
    email_domains = fields.TextField(default="")
    """The company's mail domains, separated by spaces: verified addresses there may link an account. None: no linking."""
    creates_people = fields.BooleanField(default=False)
    """Whether somebody who is not here yet gets an account when they first sign in."""
    is_only = fields.BooleanField(default=False)
    """Whether people sign in with providers only; passwords remain for break-glass admins."""
    further_hosts = fields.TextField(default="")
    """Hosts beside the issuer's that its endpoints may be at, separated by spaces."""
    networks = fields.TextField(default="")
    """Pinned networks, comma separated; as Peer.networks."""
    company_ca = fields.TextField(default="")
    """PEM of the authority that signs its certificates, when it is not a public one."""
    created_at = moment(default=now)
    enabled_at = moment(null=True)
    """None: never yet."""
    disabled_at = moment(null=True)
    """When it was switched off; None while it is on, or never was."""
    removed_at = moment(null=True)

    class Meta:
        table = "providers"

    @property
    def is_enabled(self) -> bool:
        return self.enabled_at is not None and self.disabled_at is None and self.removed_at is None

    @property
    def domains(self) -> frozenset[str]:
        return frozenset(self.email_domains.split())

    @property
    def hosts(self) -> frozenset[str]:
        """Beside the issuer's."""
        return frozenset(self.further_hosts.split())

    @property
    def pins(self) -> tuple[Network, ...]:
        return tuple(ip_network(part) for part in self.networks.split(",") if part)


async def provider_by_id(provider_id: int) -> Provider | None:
    """Fetch a provider in whatever state."""
    return await Provider.get_or_none(id=provider_id)


async def provider_by_key(key: str) -> Provider | None:
    """Fetch a provider that was not removed, enabled or not."""
    return await Provider.get_or_none(key=key, removed_at=None)


async def providers() -> list[Provider]:
    """Return all providers that were not removed, by title."""
    return await Provider.filter(removed_at=None).order_by("title", "id")


async def enabled_providers() -> list[Provider]:
    """Return the providers that are on, by title."""
    return [each for each in await providers() if each.is_enabled]


async def passwords_are_off() -> bool:
    """Tell whether people sign in with a provider only. One that is off takes no password away."""
    return any(each.is_only for each in await enabled_providers())


async def may_use_password(person: Person) -> bool:
    """Tell whether somebody's password works: always, unless people sign in with a provider only; then that of
    break-glass admins, as long as they are admins.
    """
    return (person.break_glass and may(person.held, "admin")) or not await passwords_are_off()


async def break_glass_admins() -> set[int]:
    """Return the admins whose password works also where people sign in with a provider only, and who can log in."""
    found = await rows(
        f"SELECT p.id FROM people p JOIN accounts a ON a.id = p.id WHERE p.break_glass AND {having('p.roles', 'admin')}"
        " AND p.password_hash <> '' AND p.disabled_at IS NULL AND a.suspended_at IS NULL"
    )
    return {each["id"] for each in found}
