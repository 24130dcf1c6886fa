"""What a provider says of itself: where its endpoints are, and what they take (OpenID Connect Discovery). Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from federation.identity.trouble import ProviderWrong

WELL_KNOWN = "/.well-known/openid-configuration"

Proof = Literal["client_secret_basic", "client_secret_post", "none"]
"""How we prove at the token endpoint who we are."""


@dataclass(frozen=True)
class Metadata:
    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    jwks_uri: str
    userinfo_endpoint: str = ""
    """ "" where it has none: then the id token says all."""
    end_session_endpoint: str = ""
    names_itself: bool = False
    """Whether it comes back with `iss`, so that nobody passes its answers off as another's (RFC 9207)."""
    logs_out: bool = False
    """Whether it tells us when somebody logs out there (back-channel logout)."""
    proofs: frozenset[str] = frozenset({"client_secret_basic"})

    @property
    def proof(self) -> Proof:
        """How to prove who we are, for who has a secret."""
        basic_only = "client_secret_basic" in self.proofs or "client_secret_post" not in self.proofs
        return "client_secret_basic" if basic_only else "client_secret_post"


def metadata_url(issuer: str) -> str:
    return issuer.removesuffix("/") + WELL_KNOWN


def read_metadata(document: Mapping[str, Any], issuer: str) -> Metadata:
    """Read what a provider says of itself. Raises ProviderWrong when it lacks something, or is another than was asked:
    the issuer is compared byte for byte, so that no provider speaks for a second one.
    """
    if document.get("issuer") != issuer:
        raise ProviderWrong(
            f"The provider calls itself {document.get('issuer')!r}, not {issuer!r}: the issuer must be the same to the"
            " last character"
        )
    methods = document.get("code_challenge_methods_supported")
    if isinstance(methods, list) and "S256" not in methods:
        raise ProviderWrong("The provider does not know PKCE with S256")
    proofs = document.get("token_endpoint_auth_methods_supported")
    return Metadata(
        issuer=issuer,
        authorization_endpoint=_required(document, "authorization_endpoint"),
        token_endpoint=_required(document, "token_endpoint"),
        jwks_uri=_required(document, "jwks_uri"),
        userinfo_endpoint=_text(document, "userinfo_endpoint"),
        end_session_endpoint=_text(document, "end_session_endpoint"),
        names_itself=document.get("authorization_response_iss_parameter_supported") is True,
        logs_out=document.get("backchannel_logout_supported") is True,
        proofs=frozenset(each for each in proofs if isinstance(each, str))
        if isinstance(proofs, list)
        else Metadata.proofs,
    )


def _required(document: Mapping[str, Any], name: str) -> str:
    if found := _text(document, name):
        return found
    raise ProviderWrong(f"The provider does not say where its {name} is")


def _text(document: Mapping[str, Any], name: str) -> str:
    value = document.get(name)
    return value if isinstance(value, str) else ""
