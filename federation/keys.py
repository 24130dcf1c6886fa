"""The private keys of our own accounts: unwrapped here, used here, never handed to a document or a log.

They lie in the database wrapped by the site's secret (models/core/secret.py). How a request is signed
is federation/protocol/signatures.py; other people's public keys are found by federation/people/actors.py; keys are
made and replaced by outbox/people/accounts.py.

Of a new key the peers hear by an Update that the old one signs. Until it has reached a site that it
is on its way to, at most until `SigningKey.since`, the old key goes on signing for that site.
"""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from federation.protocol.double_knocking import DRAFT, Knock
from federation.protocol.proofs import Document, prove
from federation.protocol.signatures import PrivateKey, load_private_key, sign
from federation.protocol.urls import CanonicalUrl
from models.core.accounts import SigningKey
from models.core.base import now
from models.core.errors import NotFound
from models.core.site import Site
from models.delivery.deliveries import is_awaited

RSA = "rsa-sha256"
"""`SigningKey.algorithm` of the keys that everybody verifies. They are made in outbox/people/accounts.py."""
ED25519 = "ed25519"
"""That of the keys for other Parvis sites, and for proofs."""
KEPT = 1024
"""Keys held unwrapped: as many people as send at the same time. Unwrapping one again takes a millisecond."""
FRESH_S = 5.0
"""How long another process may go on with a key that was replaced. In this process it is forgotten at once."""


class Keys:
    """The signing keys of one site's accounts, the latest used ones held ready."""

    def __init__(self, site: Site, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._site, self._clock = site, clock
        self._rows: OrderedDict[tuple[int, str], tuple[float, Sequence[SigningKey]]] = OrderedDict()
        self._unwrapped: OrderedDict[int, PrivateKey] = OrderedDict()

    async def rsa_key(self, account_id: int) -> PrivateKey:
        """Return an account's newest RSA key. Raises NotFound when it has none: then nothing is sent."""
        return self._private((await self._own(account_id, RSA))[0])

    async def sign(
        self,
        account_id: int,
        method: str,
        url: CanonicalUrl,
        body: bytes | None = None,
        *,
        knock: Knock = DRAFT,
        extra: Mapping[str, str] = {},
    ) -> dict[str, str]:
        """Return the headers of a request signed by the account now; a thread does the arithmetic."""
        row = await self._key_for(account_id, ED25519 if knock.ed25519 else RSA, url.authority)
        if not knock.with_query:
            url = CanonicalUrl(url.scheme, url.authority, url.target.partition("?")[0])
        signing = partial(
            sign,
            self._private(row),
            self.id_of(row),
            method=method,
            url=url,
            body=body,
            now=now(),
            scheme=knock.scheme,
            challenge=knock.challenge,
            extra=extra,
        )
        return await asyncio.get_running_loop().run_in_executor(self._site.executor, signing)

    async def prove(self, account_id: int, document: Document) -> Document:
        """Return a document with a proof that the account made it. Raises NotFound as rsa_key does."""
        row = (await self._own(account_id, ED25519))[0]
        key = self._private(row)
        if not isinstance(key, Ed25519PrivateKey):
            raise NotFound("This account has no key to prove with")
        return prove(document, key, self.id_of(row), now=now())

    def id_of(self, row: SigningKey) -> str:
        """Return the id under which a key is published."""
        make = self._site.key_id if row.algorithm == RSA else self._site.ed25519_key_id
        return make(row.account_id, row.number)

    def forget(self, account_id: int) -> None:
        """Read an account's keys anew: they were replaced."""
        for algorithm in (RSA, ED25519):
            self._rows.pop((account_id, algorithm), None)

    async def _key_for(self, account_id: int, algorithm: str, host: str) -> SigningKey:
        newest, *older = await self._own(account_id, algorithm)
        if older and newest.since > now() and await is_awaited(newest.announcement_uri, host):
            return older[0]
        return newest

    async def _own(self, account_id: int, algorithm: str) -> Sequence[SigningKey]:
        """Return an account's keys of an algorithm, newest first."""
        which = (account_id, algorithm)
        read_at, found = self._rows.get(which, (float("-inf"), ()))
        if self._clock() - read_at >= FRESH_S:
            read_at = self._clock()
            found = await SigningKey.filter(account_id=account_id, algorithm=algorithm).order_by("-number")
            _keep(self._rows, which, (read_at, found))
        if not found:
            raise NotFound("This account has no key to sign with")
        return found

    def _private(self, row: SigningKey) -> PrivateKey:
        key = self._unwrapped.get(row.pk) or load_private_key(self._site.secret.unwrap(row.wrapped))
        _keep(self._unwrapped, row.pk, key)
        return key


def _keep(kept: OrderedDict[Any, Any], key: object, thing: object) -> None:
    """Put a thing last; of too many, the first goes."""
    kept[key] = thing
    kept.move_to_end(key)
    if len(kept) > KEPT:
        kept.popitem(last=False)
