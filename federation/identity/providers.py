"""Asking a provider: who it is, with which keys it signs, and who came back with a code.

All of it goes through the client, to the provider's own hosts (Policy.admit_provider). What a provider says of itself
and its keys are kept for an hour; for a token with a key that we do not know the keys are asked for again, once a minute
at most. Nothing here changes the database: outbox/identity does.
"""

import asyncio
import base64
import hashlib
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypeVar
from urllib.parse import quote, quote_plus

from federation.client import Client, FetchFailed, Said
from federation.identity.claims import Somebody, somebody
from federation.identity.metadata import Metadata, metadata_url, read_metadata
from federation.identity.tokens import (
    Claims,
    Expected,
    Key,
    Logout,
    id_token_claims,
    logout_of,
    read_keys,
    userinfo_claims,
)
from federation.identity.trouble import AccessEnded, ProviderUnreachable, ProviderWrong, UnknownKey
from federation.policy import Policy
from federation.protocol.parsing import BadDocument, load_json
from models.core.base import now
from models.core.errors import DomainNotAllowed
from models.core.secret import SecretBox
from models.identity.providers import Provider

KEPT_S = 3600.0
AGAIN_S = 60.0
"""How soon keys may be asked for again, for a token with one that we do not know."""
UNREACHABLE_S = 5.0
"""How long one that did not answer is left alone: nobody waits in a row for the same deadline."""
MAX_SECRET = 16_384
"""Characters of a token that is not signed: access and refresh tokens."""

Read = TypeVar("Read")


@dataclass(frozen=True)
class Request:
    """What a browser is sent to a provider with."""

    redirect_uri: str
    state: str
    nonce: str
    verifier: str
    language: str = ""
    is_again: bool = False
    """Whether the person has to prove anew who they are."""


@dataclass(frozen=True)
class Arrival:
    """What a browser came back with."""

    code: str
    redirect_uri: str
    verifier: str
    nonce: str
    proven_since: datetime | None = None


@dataclass(frozen=True)
class Granted:
    """Who came, and what the provider gave us to ask again."""

    somebody: Somebody
    id_token: str
    refresh_token: str = ""


@dataclass(frozen=True)
class Refreshed:
    """What a provider gave for a refresh token: the person may still come in."""

    refresh_token: str
    """The next one; "" when the one that was sent remains."""
    somebody: Somebody | None
    """Who they are now; None where it gave no new id token."""


@dataclass(frozen=True)
class _Keys:
    keys: tuple[Key, ...]
    read_at: float


@dataclass
class _Known:
    """What is kept of one provider."""

    metadata: Metadata | None = None
    metadata_at: float = 0.0
    keys: _Keys | None = None
    unreachable_until: float = 0.0
    asking: asyncio.Lock = field(default_factory=asyncio.Lock)


class Providers:
    """The providers of one site, as this process knows them."""

    def __init__(
        self,
        policy: Policy,
        client: Client,
        secret: SecretBox,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._policy, self._client, self._secret, self._clock = policy, client, secret, clock
        self._known: dict[int, _Known] = {}

    def forget(self, provider_id: int) -> None:
        """Ask anew what a provider is: an admin changed it."""
        self._known.pop(provider_id, None)

    async def metadata(self, provider: Provider, *, is_tried: bool = False) -> Metadata:
        """Return what a provider says of itself. Raises ProviderUnreachable, and ProviderWrong.

        `is_tried`: by an admin, who wants to know what it says now.
        """
        known = self._known.setdefault(provider.id, _Known())
        async with known.asking:
            age = self._clock() - known.metadata_at
            same = known.metadata is not None and known.metadata.issuer == provider.issuer
            if known.metadata is None or not same or age > KEPT_S or is_tried:
                known.metadata = await self._read_metadata(provider, known, is_tried=is_tried)
                known.metadata_at = self._clock()
            return known.metadata

    async def keys(self, provider: Provider, *, is_tried: bool = False) -> tuple[Key, ...]:
        """Return the keys that a provider signs with. Raises ProviderUnreachable, and ProviderWrong."""
        metadata = await self.metadata(provider, is_tried=is_tried)
        known = self._known.setdefault(provider.id, _Known())
        async with known.asking:
            if known.keys is None or is_tried or self._clock() - known.keys.read_at > KEPT_S:
                known.keys = await self._read_keys(provider, metadata, is_tried=is_tried)
            return known.keys.keys

    async def address(self, provider: Provider, request: Request) -> str:
        """Return where a browser goes to sign in. Raises ProviderUnreachable, and ProviderWrong."""
        metadata = await self.metadata(provider)
        hashed = hashlib.sha256(request.verifier.encode()).digest()
        asked = {
            "response_type": "code",
            "client_id": provider.client_id,
            "redirect_uri": request.redirect_uri,
            "scope": provider.scopes,
            "state": request.state,
            "nonce": request.nonce,
            "code_challenge": base64.urlsafe_b64encode(hashed).rstrip(b"=").decode(),
            "code_challenge_method": "S256",
        }
        if request.language:
            asked["ui_locales"] = request.language
        if request.is_again:
            asked |= {"max_age": "0", "prompt": "login"}
            if provider.acr_values:
                asked["acr_values"] = provider.acr_values
        return await self._browser_url(provider, metadata.authorization_endpoint, asked)

    async def logout_address(self, provider: Provider, id_token: str, return_to: str) -> str:
        """Return where a browser goes to log out of the provider as well; "" where there is no such place."""
        metadata = await self.metadata(provider)
        if not metadata.end_session_endpoint:
            return ""
        asked = {"client_id": provider.client_id, "post_logout_redirect_uri": return_to}
        if id_token:
            asked["id_token_hint"] = id_token
        return await self._browser_url(provider, metadata.end_session_endpoint, asked)

    async def redeem(self, provider: Provider, arrival: Arrival) -> Granted:
        """Turn a code into who came. Raises ProviderUnreachable, ProviderWrong, and AccessEnded for a code that is used."""
        form = {
            "grant_type": "authorization_code",
            "code": arrival.code,
            "redirect_uri": arrival.redirect_uri,
            "code_verifier": arrival.verifier,
        }
        given = await self._tokens(provider, form)
        if not given.id_token:
            raise ProviderWrong("The provider gave no id token: is `openid` among the scopes?")
        expected = Expected(
            provider.issuer,
            provider.client_id,
            arrival.nonce,
            given.access_token,
            arrival.proven_since,
            frozenset(provider.acr_values.split()) if arrival.proven_since else frozenset(),
        )
        who = await self._who(provider, given, expected)
        return Granted(who, given.id_token, given.refresh_token)

    async def refresh(self, provider: Provider, refresh_token: str, subject: str) -> Refreshed:
        """Ask whether a person may still come in. Raises AccessEnded when not: the only answer that says so; and
        ProviderUnreachable or ProviderWrong for all others.
        """
        given = await self._tokens(provider, {"grant_type": "refresh_token", "refresh_token": refresh_token})
        if not given.id_token:
            return Refreshed(given.refresh_token, None)
        expected = Expected(provider.issuer, provider.client_id, "", given.access_token)
        who = await self._who(provider, given, expected)
        if who.subject != subject:
            raise ProviderWrong("The provider answered with another person")
        return Refreshed(given.refresh_token, who)

    async def logout(self, provider: Provider, token: str) -> Logout:
        """Return whom a logout token is about. Raises ProviderWrong for one that is not the provider's."""
        return await self._with_keys(
            provider, lambda keys: logout_of(token, keys, provider.issuer, provider.client_id, now())
        )

    # --- how it is asked -----------------------------------------------------------------------------------------

    async def _who(self, provider: Provider, given: "_Given", expected: Expected) -> Somebody:
        claims = await self._with_keys(
            provider, lambda keys: id_token_claims(given.id_token, keys, expected, now())
        )
        userinfo = await self._userinfo(provider, given.access_token)
        return somebody(claims, userinfo, provider.username_claim)

    async def _userinfo(self, provider: Provider, access_token: str) -> Claims:
        """Return what the userinfo endpoint says, as JSON or as a signed token (LemonLDAP::NG, ProConnect)."""
        metadata = await self.metadata(provider)
        if not metadata.userinfo_endpoint or not access_token:
            return {}
        headers = {"Authorization": f"Bearer {access_token}"}
        said = await self._ask(provider, metadata.userinfo_endpoint, headers=headers)
        if said.content_type != "application/jwt":
            return _document(said)
        _check_success(said)
        token = said.body.decode("ascii", "replace").strip()
        return await self._with_keys(
            provider, lambda keys: userinfo_claims(token, keys, provider.issuer, provider.client_id)
        )

    async def _with_keys(self, provider: Provider, read: Callable[[tuple[Key, ...]], Read]) -> Read:
        """Read a token with the provider's keys; with newer ones when it is signed with one that we do not know."""
        keys = await self.keys(provider)
        try:
            return read(keys)
        except UnknownKey:
            known = self._known.setdefault(provider.id, _Known())
            async with known.asking:
                if known.keys is not None and self._clock() - known.keys.read_at < AGAIN_S:
                    newer = known.keys.keys
                elif known.metadata is None:
                    raise
                else:
                    known.keys = await self._read_keys(provider, known.metadata)
                    newer = known.keys.keys
            if newer is keys:
                raise
            return read(newer)

    async def _read_metadata(self, provider: Provider, known: _Known, *, is_tried: bool) -> Metadata:
        """Ask a provider what it is. Who waited meanwhile for one that is silent hears so at once."""
        if self._clock() < known.unreachable_until and not is_tried:
            raise ProviderUnreachable("The provider did not answer a moment ago")
        try:
            said = await self._ask(provider, metadata_url(provider.issuer), is_tried=is_tried)
            return read_metadata(_document(said), provider.issuer)
        except ProviderUnreachable:
            known.unreachable_until = self._clock() + UNREACHABLE_S
            raise

    async def _read_keys(self, provider: Provider, metadata: Metadata, *, is_tried: bool = False) -> _Keys:
        said = await self._ask(provider, metadata.jwks_uri, is_tried=is_tried)
        return _Keys(read_keys(_document(said)), self._clock())

    async def _tokens(self, provider: Provider, form: Mapping[str, str]) -> "_Given":
        metadata = await self.metadata(provider)
        headers, proof = self._proof(provider, metadata)
        said = await self._ask(provider, metadata.token_endpoint, headers=headers, form={**form, **proof})
        if said.status in (400, 401):
            raise _token_error(said)
        return _given(_document(said))

    def _proof(self, provider: Provider, metadata: Metadata) -> tuple[dict[str, str], dict[str, str]]:
        """Return headers and fields that say who we are."""
        if provider.client_secret is None:
            return {}, {"client_id": provider.client_id}
        secret = self._secret.unwrap(bytes(provider.client_secret)).decode()
        if metadata.proof == "client_secret_post":
            return {}, {"client_id": provider.client_id, "client_secret": secret}
        both = f"{quote_plus(provider.client_id)}:{quote_plus(secret)}"  # RFC 6749, 2.3.1
        return {"Authorization": f"Basic {base64.b64encode(both.encode()).decode()}"}, {}

    async def _ask(
        self,
        provider: Provider,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        form: Mapping[str, str] | None = None,
        is_tried: bool = False,
    ) -> Said:
        try:
            admitted = await self._policy.admit_provider(url, provider.id, is_tried=is_tried)
        except DomainNotAllowed as error:
            raise ProviderWrong(
                f"The provider wants to be asked at {url}, which is none of its hosts: name that host if it is right"
            ) from error
        try:
            return await self._client.ask(admitted, headers or {}, form)
        except FetchFailed as error:
            raise ProviderUnreachable(error.sentence) from error

    async def _browser_url(self, provider: Provider, endpoint: str, asked: Mapping[str, str]) -> str:
        """Return an address of the provider for a browser: at one of its hosts, as all that we ask."""
        try:
            admitted = await self._policy.admit_provider(endpoint, provider.id)
        except DomainNotAllowed as error:
            raise ProviderWrong(
                f"The provider sends browsers to {endpoint}, which is none of its hosts"
            ) from error
        query = "&".join(f"{name}={quote(value, safe='')}" for name, value in asked.items())
        return f"{admitted.url.url}{'&' if '?' in admitted.url.target else '?'}{query}"


@dataclass(frozen=True)
class _Given:
    """What the token endpoint gave."""

    access_token: str = ""
    id_token: str = ""
    refresh_token: str = ""


def _given(document: Mapping[str, object]) -> _Given:
    read = {name: document.get(name) or "" for name in ("access_token", "id_token", "refresh_token")}
    if not all(isinstance(value, str) for value in read.values()):
        raise ProviderWrong("The provider gave tokens that are no texts")
    given = replace(_Given(), **{name: str(value) for name, value in read.items()})
    if max(len(given.access_token), len(given.refresh_token)) > MAX_SECRET:
        raise ProviderWrong("The provider gave a token that is too long")
    return given


def _token_error(said: Said) -> ProviderWrong | ProviderUnreachable:
    """Return what a refusal of the token endpoint means: only `invalid_grant` is about the person."""
    code = _document(said, (400, 401)).get("error")
    if code == "invalid_grant":
        return AccessEnded()
    if code in ("temporarily_unavailable", "server_error"):
        return ProviderUnreachable()
    return ProviderWrong(f"The token endpoint refused us: {str(code)[:100]!r}")


def _document(said: Said, statuses: tuple[int, ...] = (200,)) -> Mapping[str, object]:
    _check_success(said, statuses)
    try:
        return load_json(said.body)
    except BadDocument as error:
        raise ProviderWrong(f"The provider gave an answer that cannot be read: {error}") from error


def _check_success(said: Said, statuses: tuple[int, ...] = (200,)) -> None:
    if said.status >= 500 or said.status in (408, 425, 429):
        raise ProviderUnreachable(f"The provider answered {said.status}")
    if said.status not in statuses:
        raise ProviderWrong(f"The provider answered {said.status}")
