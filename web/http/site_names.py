"""What linked sites call themselves, and which are partners: pages name them so, and not by their hosts. One process remembers it for a minute."""

import time
from collections.abc import Mapping

from aiohttp import web

from models.core.site import Site
from models.peers.partners import partner_hosts
from models.peers.peers import names_of_sites

MAX_AGE_S = 60.0


class SiteNames:
    """Host -> name, as far as a site has told one that nobody takes for another."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self.now: Mapping[str, str] = {}
        self.partners: frozenset[str] = frozenset()
        """Hosts of sites that are not of the company."""
        self._read_at = float("-inf")

    async def refresh(self) -> None:
        """Read them if they may be old."""
        if time.monotonic() - self._read_at > MAX_AGE_S:
            self._read_at = time.monotonic()
            self.now = await names_of_sites(self._site.look.name, self._site.authority)
            self.partners = await partner_hosts()


SITE_NAMES: web.AppKey[SiteNames] = web.AppKey("site_names", SiteNames)
