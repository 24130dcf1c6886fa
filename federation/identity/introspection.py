"""Asking a provider whether a token that its directory shows us is good (RFC 7662): for directories that know no other, as
Canaille's.

A token is believed only where the provider says that it was given to us and to nobody in particular: that of a person who
signed in here names its person, and provisions nobody. What was said is kept for a minute.
"""

import base64
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote_plus

from federation.client import Client, FetchFailed
from federation.policy import Policy
from federation.protocol.parsing import BadDocument, load_json
from models.core.base import digest
from models.core.errors import DomainNotAllowed, Unavailable
from models.core.secret import SecretBox
from models.identity.provider_tokens import Introspecting, introspecting
from models.identity.providers import Provider, provider_by_id

KEPT_S = 60.0
"""How long a token that was ended there may go on here."""
MOST_KEPT = 256


class Introspection:
    """The tokens of providers' directories of one site, as this process knows them."""

    def __init__(
        self,
        policy: Policy,
        client: Client,
        secret: SecretBox,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._policy, self._client, self._secret, self._clock = policy, client, secret, clock
        self._good: OrderedDict[str, tuple[float, int]] = OrderedDict()
        """Hash of a token -> until when it is good without asking, and of which provider."""

    def known(self, token: str) -> int | None:
        """Return whose a token is, as far as that was asked within the last minute."""
        until, provider_id = self._good.get(digest(token), (0.0, 0))
        return provider_id if until > self._clock() else None

    async def ask(self, token: str) -> int | None:
        """Return whose a token is; None when it is nobody's, or no provider is to be asked.

        Raises Unavailable when the provider cannot be asked: it may be good.
        """
        for each in await introspecting():
            provider = await provider_by_id(each.provider_id)
            if provider and is_for_us(
                await self._answer(provider, each, token), provider.client_id, time.time()
            ):
                self._keep(token, provider.id)
                return provider.id
        return None

    def _keep(self, token: str, provider_id: int) -> None:
        self._good[digest(token)] = (self._clock() + KEPT_S, provider_id)
        if len(self._good) > MOST_KEPT:
            self._good.popitem(last=False)

    async def _answer(self, provider: Provider, where: Introspecting, token: str) -> Mapping[str, Any]:
        try:
            # Whoever only provisions was never switched on for sign-in; `introspecting` leaves out who is off.
            admitted = await self._policy.admit_provider(where.url, provider.id, is_tried=True)
            form = {"token": token, "token_type_hint": "access_token"}
            said = await self._client.ask(admitted, self._proof(provider), form)
            return load_json(said.body) if said.status == 200 else {}
        except (DomainNotAllowed, FetchFailed, BadDocument) as error:
            raise Unavailable(f"{provider.title} cannot be asked about this token now") from error

    def _proof(self, provider: Provider) -> dict[str, str]:
        secret = self._secret.unwrap(bytes(provider.client_secret)) if provider.client_secret else b""
        both = f"{quote_plus(provider.client_id)}:{quote_plus(secret.decode())}"  # RFC 6749, 2.3.1
        return {"Authorization": f"Basic {base64.b64encode(both.encode()).decode()}"}


def is_for_us(said: Mapping[str, Any], client_id: str, at: float) -> bool:
    """Tell whether a provider says that a token is good, was given to this client, and to no person. Pure."""
    expires, audience = said.get("exp"), said.get("aud", client_id)
    return (
        said.get("active") is True
        and bool(client_id)
        and said.get("client_id") == client_id
        and client_id in (audience if isinstance(audience, list) else [audience])
        and not said.get("username")
        and said.get("sub") in (None, "", client_id)
        and (expires is None or (isinstance(expires, int | float) and expires > at))
    )
