"""Whom a provider means: id token and userinfo merged, as one value. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from federation.identity.tokens import Claims, proven_at
from federation.identity.trouble import ProviderWrong

OF_THE_TOKEN = frozenset(
    {
        "iss",
        "aud",
        "exp",
        "iat",
        "nbf",
        "nonce",
        "azp",
        "at_hash",
        "c_hash",
        "jti",
        "auth_time",
        "acr",
        "amr",
        "sid",
    }
)
"""What is said of a token, and not of a person: the answer of the userinfo endpoint changes none of it."""

MOST_TEXT = 2000
MOST_VALUES = 2000
"""Of one claim: groups."""


@dataclass(frozen=True)
class Somebody:
    """Who signs in, as their provider says."""

    subject: str
    username: str = ""
    """What the provider's claim for usernames says; not yet a username of ours."""
    display_name: str = ""
    email: str = ""
    """Only one that the provider says is verified."""
    sid: str = ""
    proven_at: datetime | None = None
    """When they last proved to the provider who they are; None where it does not say."""
    object_id: str = ""
    """Entra ID's name for the person, which it uses for provisioning (`oid`)."""
    texts: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Claim -> its values, of all that are texts, lists of texts or yes and no; what is nested is named with dots:
    `realm_access.roles`."""
    withheld: frozenset[str] = frozenset()
    """Claims that there are too many values of to be told (Entra ID: more than 200 groups)."""


def somebody(id_token: Claims, userinfo: Claims, username_claim: str) -> Somebody:
    """Merge what a provider says of a person. Raises ProviderWrong when it speaks of two."""
    subject = id_token["sub"]
    if userinfo and userinfo.get("sub") != subject:
        raise ProviderWrong("Id token and userinfo are of two people")
    said = {**id_token, **{name: value for name, value in userinfo.items() if name not in OF_THE_TOKEN}}
    texts = _texts(said)
    return Somebody(
        subject=subject,
        username=_text(said.get(username_claim)),
        display_name=_text(said.get("name")) or _joined(said.get("given_name"), said.get("family_name")),
        email=_text(said.get("email")).strip() if _is_true(said.get("email_verified")) else "",
        sid=_text(id_token.get("sid")),
        proven_at=proven_at(id_token),
        object_id=_text(said.get("oid")),
        texts=texts,
        withheld=_withheld(said) - texts.keys(),
    )


def _texts(said: Mapping[str, Any], above: str = "") -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for name, value in said.items():
        if isinstance(value, dict) and above.count(".") < 4:
            found |= _texts(value, f"{above}{name}.")
        elif values := _values(value):
            found[above + name] = values
    return found


def _values(value: Any) -> frozenset[str]:
    if isinstance(value, bool):
        return frozenset({"true" if value else "false"})
    listed = value if isinstance(value, list) else [value]
    return frozenset(each for each in listed[:MOST_VALUES] if isinstance(each, str))


def _withheld(said: Mapping[str, Any]) -> frozenset[str]:
    elsewhere = said.get("_claim_names")
    return frozenset(elsewhere) if isinstance(elsewhere, dict) else frozenset()


def _joined(*names: Any) -> str:
    return " ".join(filter(None, map(_text, names)))


def _is_true(value: Any) -> bool:
    """Tell whether it is true, or the text that some providers write for it; 1 is neither."""
    return value is True or value == "true"


def _text(value: Any) -> str:
    return " ".join(value[:MOST_TEXT].split()) if isinstance(value, str) else ""
