"""The private keys of our own accounts: unwrapped here, used here, never handed to a document or a log.

They lie in the database wrapped by the site's secret (models/secret.py). How a request is signed
is federation/signatures.py; other people's public keys are found by federation/actors.py.
"""

import asyncio
from collections import OrderedDict
from functools import partial

from federation.signatures import PrivateKey, load_private_key, sign
from federation.urls import CanonicalUrl
from models.accounts import SigningKey
from models.base import now
from models.errors import NotFound
from models.site import Site

RSA = "rsa-sha256"
"""`SigningKey.algorithm` of the keys that sign requests. They are made in outbox/accounts.py."""
KEPT = 1024
"""Keys held unwrapped: as many people as send at the same time. Unwrapping one again takes a millisecond."""


class Keys:
    """The signing keys of one site's accounts, the latest used ones held ready."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._kept: OrderedDict[int, PrivateKey] = OrderedDict()

    async def rsa_key(self, account_id: int) -> PrivateKey:
        """Return an account's RSA key. Raises NotFound when it has none: then nothing is sent."""
        key = self._kept.get(account_id)
        if key is None:
            row = await SigningKey.get_or_none(account_id=account_id, algorithm=RSA)
            if row is None:
                raise NotFound("This account has no key to sign with")
            key = self._kept[account_id] = load_private_key(self._site.secret.unwrap(row.wrapped))
        self._kept.move_to_end(account_id)
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return key

    async def sign(
        self, account_id: int, method: str, url: CanonicalUrl, body: bytes | None = None
    ) -> dict[str, str]:
        """Return the headers of a request signed by the account now; a thread does the arithmetic."""
        key = await self.rsa_key(account_id)
        signing = partial(
            sign, key, self._site.key_id(account_id), method=method, url=url, body=body, now=now()
        )
        return await asyncio.get_running_loop().run_in_executor(self._site.executor, signing)
