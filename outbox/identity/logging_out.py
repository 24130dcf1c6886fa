"""Logging out of the provider as well, where it offers that (RP-initiated logout)."""

from dataclasses import dataclass

from federation.identity.trouble import ProviderUnreachable, ProviderWrong
from federation.network import Network
from models.core.base import digest
from models.core.database import row
from models.identity.providers import provider_by_id


@dataclass(frozen=True)
class Elsewhere:
    """Where somebody goes on to log out."""

    title: str
    """Of the provider."""
    address: str


async def way_out(network: Network, session_secret: str) -> Elsewhere | None:
    """Return where a session that came from a provider is logged out there; None for others, and for a provider that is
    off or does not answer: whoever logs out here is out.
    """
    found = await row(
        "SELECT i.provider_id, p.id_token FROM sessions s JOIN provider_sessions p ON p.id = s.provider_session_id"
        " JOIN identities i ON i.id = p.identity_id WHERE s.token_hash = $1",
        digest(session_secret),
    )
    provider = await provider_by_id(found["provider_id"]) if found else None
    if found is None or provider is None or not provider.is_enabled:
        return None
    id_token = network.site.secret.unwrap(bytes(found["id_token"])).decode() if found["id_token"] else ""
    try:
        address = await network.providers.logout_address(provider, id_token, network.site.url("/login"))
    except (ProviderUnreachable, ProviderWrong):
        return None
    return Elsewhere(provider.title, address) if address else None
