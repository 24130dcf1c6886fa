"""The context of every handler: its network, its site, and the caller's address.

web/http/security.py identifies the caller.
"""

from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from aiohttp import web

from federation.network import Network
from models.core.config import Settings
from models.core.site import Site
from models.posts.filters import Rulebooks

NETWORK: web.AppKey[Network] = web.AppKey("network", Network)
RULEBOOKS: web.AppKey[Rulebooks] = web.AppKey("rulebooks", Rulebooks)
REQUEST_ID: web.RequestKey[str] = web.RequestKey("request_id", str)


def network_of(request: web.Request) -> Network:
    return request.app[NETWORK]


def site_of(request: web.Request) -> Site:
    return request.app[NETWORK].site


def caller(request: web.Request) -> str:
    """Name the network that the caller calls from, for brakes: an IPv4 address or an IPv6 /64."""
    address = address_of(request)
    if address is None:
        return ""
    if isinstance(address, IPv4Address):
        return str(address)
    return str(ip_network((address, 64), strict=False))


def address_of(request: web.Request) -> IPv4Address | IPv6Address | None:
    """Return where the caller calls from, behind the proxies that we trust."""
    address = _address(request, site_of(request).settings)
    return (address.ipv4_mapped or address) if isinstance(address, IPv6Address) else address


def _address(request: web.Request, settings: Settings) -> IPv4Address | IPv6Address | None:
    """Walk back through proxies that we trust; claims of an untrusted hop are ignored."""
    claimed = ",".join(request.headers.getall("X-Forwarded-For", [])).split(",")
    address = _parsed(request.remote or "")
    while address and claimed and any(address in network for network in settings.trusted_proxies):
        previous = _parsed(claimed.pop().strip())
        if previous is None:
            return address
        address = previous
    return address


@lru_cache(maxsize=4096)
def _parsed(text: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(text)
    except ValueError:
        return None
