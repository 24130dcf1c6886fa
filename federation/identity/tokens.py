"""Signed tokens of providers: the signature first, then what they claim (OpenID Connect Core 3.1.3.7, Back-Channel
Logout 2.6).

The algorithm is one of our list and fits the key: never none, never HS*, with which anybody could sign who has read the
provider's public key. Keys come from the provider's own list only; `jku` and `x5u` are not looked at. Pure: no database,
no network.
"""

import base64
import binascii
import secrets
import warnings
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256, sha384, sha512
from typing import Any

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, JWKRegistry, OKPKey, RSAKey

from federation.identity.trouble import ProviderWrong, UnknownKey
from federation.protocol.parsing import BadDocument, load_json

ALGORITHMS = {
    **dict.fromkeys(("RS256", "RS384", "RS512", "PS256", "PS384", "PS512"), "RSA"),
    **dict.fromkeys(("ES256", "ES384", "ES512"), "EC"),
    **dict.fromkeys(("EdDSA", "Ed25519"), "OKP"),
}
"""What may have signed a token -> type of its key."""

MOST_KEYS = 50
MOST_OF_A_KEY = 1400
"""Characters of each number in it: RSA of 8192 bits. Longer ones only cost time."""
MAX_TOKEN = 65_536
"""Characters."""
MAX_SUBJECT = 255
SKEW = timedelta(minutes=1)
"""By which the provider's clock may differ from ours."""
OLDEST = timedelta(minutes=10)
"""How long ago a token may have been made: they are asked for and read at once."""
LOGOUT_EVENT = "http://schemas.openid.net/event/backchannel-logout"

PublicKey = RSAKey | ECKey | OKPKey
Claims = Mapping[str, Any]
"""What a provider says, as it says it: read by the functions of federation/identity only."""


@dataclass(frozen=True)
class Key:
    """A public key that a provider shows."""

    id: str
    kind: str
    algorithm: str
    """The only one that it is for; "" for any that fits its kind."""
    public: PublicKey

    def fits(self, algorithm: str, key_id: str) -> bool:
        return (
            self.kind == ALGORITHMS[algorithm]
            and self.algorithm in ("", algorithm)
            and key_id in ("", self.id)
        )


@dataclass(frozen=True)
class Expected:
    """What an id token has to say."""

    issuer: str
    client_id: str
    nonce: str
    """ "" where none was sent (a refresh)."""
    access_token: str = ""
    proven_since: datetime | None = None
    """The person must have proved since then who they are; None: whenever."""
    acr_values: frozenset[str] = frozenset()
    """One of these must be how; none: however."""


@dataclass(frozen=True)
class Logout:
    """Whom a provider logged out: a person, one of their sessions, or both."""

    id: str
    subject: str
    sid: str
    expires_at: datetime


def read_keys(document: Mapping[str, Any]) -> tuple[Key, ...]:
    """Read a JWK set; what we do not use is left out: secret keys, those to encrypt with, weak and broken ones."""
    listed = document.get("keys")
    if not isinstance(listed, list):
        raise ProviderWrong("What the provider shows at jwks_uri is no list of keys")
    return tuple(key for each in listed[:MOST_KEYS] if (key := _key(each)) is not None)


def _key(jwk: Any) -> Key | None:
    if not isinstance(jwk, dict) or jwk.get("kty") not in ("RSA", "EC", "OKP") or jwk.get("use") == "enc":
        return None
    public: dict[str, str | list[str]] = {
        name: _text(jwk.get(name)) for name in ("kty", "crv", "n", "e", "x", "y") if name in jwk
    }
    if any(len(value) > MOST_OF_A_KEY for value in public.values()):
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # It warns of weak keys, and imports them.
            imported = JWKRegistry.import_key(public)
    except (JoseError, ValueError, TypeError, Warning):
        return None
    if not isinstance(imported, RSAKey | ECKey | OKPKey):
        return None
    return Key(_text(jwk.get("kid")), jwk["kty"], _text(jwk.get("alg")), imported)


def key_id_of(token: str) -> str:
    """Return which key a token says it is signed with; "" for any. Raises ProviderWrong for what is no signed token."""
    return _text(_header(token).get("kid"))


def id_token_claims(token: str, keys: Iterable[Key], expected: Expected, at: datetime) -> Claims:
    """Return what an id token claims. Raises ProviderWrong, and UnknownKey."""
    header, claims = _signed(token, keys)
    _check_meant_for(claims, expected.issuer, expected.client_id)
    _check_time(claims, at)
    _subject(claims, required=True)
    if expected.nonce and not _same(claims.get("nonce"), expected.nonce):
        raise ProviderWrong("The id token belongs to another sign-in: its nonce is not the one that was sent")
    if "at_hash" in claims and expected.access_token:
        _check_access_token(header, claims, expected.access_token)
    if expected.proven_since is not None:
        _check_proven(claims, expected)
    return claims


def userinfo_claims(token: str, keys: Iterable[Key], issuer: str, client_id: str) -> Claims:
    """Return what a signed answer of the userinfo endpoint claims (OpenID Connect Core 5.3.2): iss and aud where it has
    them. Raises ProviderWrong, and UnknownKey.
    """
    _, claims = _signed(token, keys)
    if claims.get("iss", issuer) != issuer or client_id not in _audience(claims.get("aud", client_id)):
        raise ProviderWrong(
            "The answer of the userinfo endpoint is of another provider, or for another client"
        )
    return claims


def logout_of(token: str, keys: Iterable[Key], issuer: str, client_id: str, at: datetime) -> Logout:
    """Return whom a logout token logs out. Raises ProviderWrong, and UnknownKey."""
    header, claims = _signed(token, keys)
    kind = _text(header.get("typ")).lower().removeprefix("application/")
    if kind not in ("logout+jwt", "jwt", ""):
        raise ProviderWrong("This is no logout token, by its typ")
    _check_meant_for(claims, issuer, client_id)
    _check_time(claims, at)
    if "nonce" in claims:  # So an id token is never taken for one.
        raise ProviderWrong("A logout token has no nonce")
    events = claims.get("events")
    if not isinstance(events, dict) or not isinstance(events.get(LOGOUT_EVENT), dict):
        raise ProviderWrong("The token tells of no logout")
    found = Logout(
        _text(claims.get("jti")), _subject(claims), _text(claims.get("sid")), _moment(claims["exp"])
    )
    if not found.id or not (found.subject or found.sid):
        raise ProviderWrong("The logout token does not say which one it is, or whom it is about")
    return found


def _signed(token: str, keys: Iterable[Key]) -> tuple[dict[str, Any], Claims]:
    """Return header and claims of a token that one of these keys has signed."""
    header = _header(token)
    algorithm, key_id = _text(header.get("alg")), _text(header.get("kid"))
    if algorithm not in ALGORITHMS:
        raise ProviderWrong(f"A token must be signed with one of {', '.join(ALGORITHMS)}, not {algorithm!r}")
    if "crit" in header or "b64" in header:
        raise ProviderWrong("The token demands something that we do not know")
    fitting = [key for key in keys if key.fits(algorithm, key_id)]
    if not fitting:
        raise UnknownKey
    for key in fitting:
        if (payload := _payload(token, algorithm, key)) is not None:
            return header, _object(payload)
    raise ProviderWrong("The signature of a token is wrong")


def _payload(token: str, algorithm: str, key: Key) -> bytes | None:
    """Return what a key has signed; None when it has not."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # EdDSA has a newer name, and is what providers write.
            return jws.deserialize_compact(token, key.public, algorithms=[algorithm]).payload
    except (JoseError, ValueError, TypeError):
        return None


def _header(token: str) -> dict[str, Any]:
    parts = token.split(".")
    if len(parts) != 3 or len(token) > MAX_TOKEN or not token.isascii():
        raise ProviderWrong("This is no signed token")
    try:
        return dict(_object(base64.urlsafe_b64decode(parts[0] + "=" * (-len(parts[0]) % 4))))
    except binascii.Error as error:
        raise ProviderWrong("This is no signed token") from error


def _object(body: bytes) -> Claims:
    try:
        return load_json(body)
    except BadDocument as error:
        raise ProviderWrong(f"A token cannot be read: {error}") from error


def _check_meant_for(claims: Claims, issuer: str, client_id: str) -> None:
    if claims.get("iss") != issuer:
        raise ProviderWrong("The token is of another issuer")
    audience = _audience(claims.get("aud"))
    if client_id not in audience:
        raise ProviderWrong("The token is for another client")
    if (len(audience) > 1 or "azp" in claims) and claims.get("azp") != client_id:
        raise ProviderWrong("The token was given to another client")


def _audience(value: Any) -> list[str]:
    listed = value if isinstance(value, list) else [value]
    return [each for each in listed if isinstance(each, str)]


def _check_time(claims: Claims, at: datetime) -> None:
    made, ends = _moment(claims.get("iat")), _moment(claims.get("exp"))
    if not at - OLDEST - SKEW <= made <= at + SKEW:
        raise ProviderWrong(
            "The token was not made just now: compare the clocks of this machine and the provider"
        )
    if ends <= at - SKEW:
        raise ProviderWrong("The token has expired")
    if "nbf" in claims and _moment(claims["nbf"]) > at + SKEW:
        raise ProviderWrong("The token is not valid yet")


def _check_proven(claims: Claims, expected: Expected) -> None:
    assert expected.proven_since is not None
    if "auth_time" not in claims:
        raise ProviderWrong("The provider does not say when the person proved who they are (auth_time)")
    if _moment(claims["auth_time"]) < expected.proven_since - SKEW / 2:
        raise ProviderWrong("The provider did not ask again who this is")
    if expected.acr_values and claims.get("acr") not in expected.acr_values:
        raise ProviderWrong("The person did not prove who they are as strongly as was asked for (acr)")


def proven_at(claims: Claims) -> datetime | None:
    """Return when somebody proved to the provider who they are; None where it does not say."""
    return _moment(claims["auth_time"]) if "auth_time" in claims else None


def _check_access_token(header: Mapping[str, Any], claims: Claims, access_token: str) -> None:
    """Check that id token and access token came together. A hash that we do not know, of EdDSA, proves nothing."""
    hashing = {"256": sha256, "384": sha384, "512": sha512}.get(_text(header.get("alg"))[-3:])
    if hashing is None:
        return
    digest = hashing(access_token.encode()).digest()
    half = base64.urlsafe_b64encode(digest[: len(digest) // 2]).rstrip(b"=").decode()
    if not _same(claims["at_hash"], half):
        raise ProviderWrong("The access token is not the one that came with the id token")


def _subject(claims: Claims, *, required: bool = False) -> str:
    subject = claims.get("sub")
    if subject is None and not required:
        return ""
    if not isinstance(subject, str) or not 0 < len(subject) <= MAX_SUBJECT:
        raise ProviderWrong("The token does not say whom it is about (sub)")
    return subject


def _same(value: Any, wanted: str) -> bool:
    return isinstance(value, str) and secrets.compare_digest(value.encode(), wanted.encode())


def _moment(value: Any) -> datetime:
    """Read a NumericDate. Raises ProviderWrong for what is none."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ProviderWrong("A token does not say when it was made, and until when it is good")
    try:
        return datetime.fromtimestamp(value, UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise ProviderWrong("A token has a time that cannot be") from error


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
