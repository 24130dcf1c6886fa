"""The private keys of our own accounts: unwrapped here, used here, never handed to a document or a log.

They lie in the database wrapped by the site's secret (models/core/secret.py). federation/protocol/signatures.py signs
requests; federation/people/actors.py finds other people's public keys; outbox/people/accounts.py replaces keys.

A person's account is made without keys: two hundred milliseconds of arithmetic for each would hold up whoever adds a
whole list. They are made at the first need, before anything is signed or the account's document is written
(`with_keys`), or by a periodic task before that.

An Update signed by the old key announces a new one. The old key goes on signing for a site until the Update has reached
it, at most until `SigningKey.since`.
"""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from federation.protocol.double_knocking import DRAFT, Knock
from federation.protocol.proofs import Document, prove
from federation.protocol.signatures import (
    PrivateKey,
    generate_ed25519_keypair,
    generate_rsa_keypair,
    load_private_key,
    sign,
)
from federation.protocol.urls import CanonicalUrl
from models.core.accounts import (
    Account,
    SigningKey,
    accounts_without_keys,
    is_without_keys,
    local_account,
    lock_accounts,
)
from models.core.base import now
from models.core.errors import NotFound
from models.core.site import Site
from models.core.transaction import atomic
from models.delivery.deliveries import is_awaited

RSA = "rsa-sha256"
"""`SigningKey.algorithm` of the keys that all software verifies."""
ED25519 = "ed25519"
"""Algorithm of the keys for other Parvis sites, and for proofs."""
KEPT = 1024
"""How many keys are held unwrapped: for as many people as send at the same time. Unwrapping one again takes a
millisecond.
"""
FRESH_S = 5.0
"""How long another process may go on with a key that was replaced. In this process it is forgotten at once."""


@dataclass(frozen=True)
class NewKeys:
    """The two key pairs of an account."""

    rsa_private: bytes
    rsa_public: str
    ed25519_private: bytes
    ed25519_public: str

    @classmethod
    async def generate(cls, executor: Executor) -> "NewKeys":
        loop = asyncio.get_running_loop()
        rsa = await loop.run_in_executor(executor, generate_rsa_keypair)
        return cls(*rsa, *generate_ed25519_keypair())


async def save_keys(site: Site, account_id: int, keys: NewKeys, **columns: Any) -> None:
    """Write down private keys of an account of ours. Belongs in the transaction that writes the public ones."""
    for algorithm, private in ((RSA, keys.rsa_private), (ED25519, keys.ed25519_private)):
        wrapped = site.secret.wrap(private)
        await SigningKey.create(account_id=account_id, algorithm=algorithm, wrapped=wrapped, **columns)


async def with_keys(site: Site, account: Account) -> Account:
    """Return an account, one of ours with its public keys: they are made now if it has none yet."""
    if account.public_key_pem or account.host:
        return account
    if await is_without_keys(account.id):
        await _save_first(site, account.id, await NewKeys.generate(site.executor))
    return await local_account(account.id) or account


async def make_missing_keys(site: Site, at_most: int = 1000) -> int:
    """Make the keys of accounts that have none yet, one after the other; return of how many."""
    waiting = await accounts_without_keys(at_most)
    for account_id in waiting:
        await _save_first(site, account_id, await NewKeys.generate(site.executor))
    return len(waiting)


@atomic
async def _save_first(site: Site, account_id: int, keys: NewKeys) -> None:
    """Write down an account's first keys, unless somebody else did. Locks the account."""
    await lock_accounts(account_id)
    if not await is_without_keys(account_id):
        return
    await Account.filter(id=account_id).update(
        public_key_pem=keys.rsa_public, ed25519_multibase=keys.ed25519_public
    )
    await save_keys(site, account_id, keys)


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
            found = await self._read(account_id, algorithm)
            if not found and await is_without_keys(account_id):
                await _save_first(self._site, account_id, await NewKeys.generate(self._site.executor))
                found = await self._read(account_id, algorithm)
            _keep(self._rows, which, (read_at, found))
        if not found:
            raise NotFound("This account has no key to sign with")
        return found

    async def _read(self, account_id: int, algorithm: str) -> Sequence[SigningKey]:
        return await SigningKey.filter(account_id=account_id, algorithm=algorithm).order_by("-number")

    def _private(self, row: SigningKey) -> PrivateKey:
        key = self._unwrapped.get(row.pk) or load_private_key(self._site.secret.unwrap(row.wrapped))
        _keep(self._unwrapped, row.pk, key)
        return key


def _keep(kept: OrderedDict[Any, Any], key: object, thing: object) -> None:
    """Put an entry last; if there are too many, drop the first."""
    kept[key] = thing
    kept.move_to_end(key)
    if len(kept) > KEPT:
        kept.popitem(last=False)
