"""Passkeys (WebAuthn): people add them, use them and remove them.

The library checks signatures and what they are about; here it is checked that each challenge was ours, for this browser,
person and purpose, and is used once.
"""

import asyncio
import binascii
import secrets
import struct
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

import orjson

from models.core.accounts import Account, lock_accounts
from models.core.base import digest, now
from models.core.database import value
from models.core.errors import Invalid, NotFound, Unauthenticated
from models.core.site import Site
from models.core.transaction import atomic, transaction
from models.identity.factors import MAX_NAME, MOST_PASSKEYS, Passkey
from models.identity.login_steps import CHALLENGE_LIFE, Purpose, new_challenge, use_challenge
from models.people.oauth import note_proof
from outbox.identity.telling import note_change

if TYPE_CHECKING:
    from webauthn.authentication.verify_authentication_response import VerifiedAuthentication
    from webauthn.helpers.structs import PublicKeyCredentialDescriptor
    from webauthn.registration.verify_registration_response import VerifiedRegistration

MAX_ANSWER = 64 * 1024
"""Characters of what a browser says of a passkey."""

Result = TypeVar("Result")


async def ask_passkey(site: Site, purpose: Purpose, browser: str, account: Account | None = None) -> bytes:
    """Return as JSON what a browser has to ask its passkeys (WebAuthn's options), with a challenge that is new.

    `browser` is the secret in its cookie; `account` who is to answer, None for whoever logs in.
    """
    challenge = secrets.token_bytes(32)
    own = await Passkey.filter(account_id=account.id).order_by("id") if account else []
    await new_challenge(_text(challenge), purpose, browser, account.id if account else None)
    if purpose == "new" and account:
        return await _off_loop(site, lambda: _creation_options(site, account, own, challenge))
    return await _off_loop(site, lambda: _request_options(site, own, challenge, alone=purpose == "login"))


async def add_passkey(
    site: Site, account: Account, browser: str, name: str, answer: str, *, session_id: int
) -> None:
    """Add a passkey that a browser has just made, which also proves who is in this session. Raises Invalid, with what is
    wrong by field.
    """
    name = " ".join(name.split()) or "Passkey"
    if len(name) > MAX_NAME:
        raise Invalid("The name is too long", name="is too long")
    challenge = await _used_challenge(answer, "new", browser, account.id)
    if challenge is None:
        raise Invalid("This took too long: try again", passkey="took too long")
    made = await _off_loop(site, lambda: _registered(site, answer, challenge))
    if made is None:
        raise Invalid("The passkey cannot be used", passkey="cannot be used")
    await _keep_passkey(site, account, name, made, _transports(answer), session_id)


@atomic
async def _keep_passkey(
    site: Site, account: Account, name: str, made: "VerifiedRegistration", transports: str, session_id: int
) -> None:
    """Write a passkey down. Locks the account."""
    await lock_accounts(account.id)
    if await Passkey.filter(account_id=account.id).count() >= MOST_PASSKEYS:
        raise Invalid("There are too many passkeys: remove one first", passkey="are too many")
    if await Passkey.exists(credential_id=_text(made.credential_id)):
        raise Invalid("This passkey is known already", passkey="is known already")
    await Passkey.create(
        account_id=account.id,
        name=name,
        credential_id=_text(made.credential_id),
        public_key=made.credential_public_key,
        sign_count=made.sign_count,
        transports=transports,
    )
    await note_proof(session_id, "passkey")
    await note_change(site, account, "factor.add", "security.added", after=f"passkey {name}")


@atomic
async def remove_passkey(site: Site, account: Account, passkey_id: int) -> None:
    """Remove one of somebody's passkeys. Raises NotFound when it is not theirs (any more). Locks the account."""
    await lock_accounts(account.id)
    name = await value(
        "DELETE FROM passkeys WHERE id = $1 AND account_id = $2 RETURNING name", passkey_id, account.id
    )
    if name is None:
        raise NotFound
    await note_change(site, account, "factor.remove", "security.removed", after=f"passkey {name}")


async def check_passkey(
    site: Site, purpose: Purpose, browser: str, answer: str, account_id: int | None = None
) -> int:
    """Return whose passkey has answered; `account_id` is whose it has to be. Raises Unauthenticated, with one text for
    whatever is wrong.
    """
    challenge = await _used_challenge(answer, purpose, browser, account_id)
    passkey = await Passkey.get_or_none(credential_id=_member(answer, "id")[:1364]) if challenge else None
    if challenge is None or passkey is None or account_id not in (None, passkey.account_id):
        raise _wrong()
    user = _member(_response(answer), "userHandle")
    if user and user != _text(_user_handle(site, passkey.account_id)):
        raise _wrong()
    seen = await _off_loop(
        site, lambda: _verified(site, answer, challenge, passkey, alone=purpose == "login")
    )
    if seen is None or not await _note_signature(passkey, seen.new_sign_count):
        raise _wrong()
    return passkey.account_id


async def _note_signature(passkey: Passkey, count: int) -> bool:
    """Note that a passkey signed; tell whether nothing else did with the same count meanwhile."""
    async with transaction():
        return bool(
            await value(
                "UPDATE passkeys SET sign_count = $1, last_used_at = $2 WHERE id = $3 AND sign_count = $4 RETURNING id",
                count,
                now(),
                passkey.id,
                passkey.sign_count,
            )
        )


def _wrong() -> Unauthenticated:
    return Unauthenticated("The passkey was not accepted")


# --- what browsers say -----------------------------------------------------------------------------------------


async def _used_challenge(
    answer: str, purpose: Purpose, browser: str, account_id: int | None
) -> bytes | None:
    """Use up the challenge that an answer names, whatever becomes of the answer; None when it is none of ours."""
    named = _member(_response(answer), "clientDataJSON")
    challenge = _member(_bytes(named).decode("utf-8", "replace"), "challenge")
    if not challenge or len(challenge) > 100:
        return None
    return _bytes(challenge) if await use_challenge(challenge, purpose, browser, account_id) else None


def _member(text: str, name: str) -> str:
    """Return a text from a JSON object that somebody wrote; "" where there is none."""
    if len(text) > MAX_ANSWER:
        return ""
    try:
        found = orjson.loads(text)
    except orjson.JSONDecodeError:
        return ""
    said = found.get(name) if isinstance(found, dict) else None
    return said if isinstance(said, str) and said.isprintable() else ""


def _response(answer: str) -> str:
    """Return the inner object of an answer, as JSON."""
    if len(answer) > MAX_ANSWER:
        return ""
    try:
        found = orjson.loads(answer)
    except orjson.JSONDecodeError:
        return ""
    return orjson.dumps(found.get("response")).decode() if isinstance(found, dict) else ""


def _transports(answer: str) -> str:
    found = orjson.loads(_response(answer)).get("transports")
    known = [each for each in found if each in _TRANSPORTS] if isinstance(found, list) else []
    return " ".join(dict.fromkeys(known))


_TRANSPORTS = ("usb", "nfc", "ble", "smart-card", "internal", "cable", "hybrid")


# --- the library, which is slow to import and works off the loop ------------------------------------------------


async def _off_loop(site: Site, work: Callable[[], Result]) -> Result:
    return await asyncio.get_running_loop().run_in_executor(site.executor, work)


def _creation_options(site: Site, account: Account, own: list[Passkey], challenge: bytes) -> bytes:
    import webauthn
    from webauthn.helpers import structs

    options = webauthn.generate_registration_options(
        rp_id=_host(site),
        rp_name=site.look.name,
        user_id=_user_handle(site, account.id),
        user_name=f"{account.username}@{site.authority}",
        user_display_name=account.display_name or account.username,
        challenge=challenge,
        timeout=_TIMEOUT_MS,
        exclude_credentials=_descriptors(own),
        authenticator_selection=structs.AuthenticatorSelectionCriteria(
            resident_key=structs.ResidentKeyRequirement.PREFERRED,
            user_verification=structs.UserVerificationRequirement.PREFERRED,
        ),
    )
    return webauthn.options_to_json(options).encode()


def _request_options(site: Site, own: list[Passkey], challenge: bytes, *, alone: bool) -> bytes:
    import webauthn
    from webauthn.helpers.structs import UserVerificationRequirement as Verification

    options = webauthn.generate_authentication_options(
        rp_id=_host(site),
        challenge=challenge,
        timeout=_TIMEOUT_MS,
        allow_credentials=_descriptors(own),
        user_verification=Verification.REQUIRED if alone else Verification.PREFERRED,
    )
    return webauthn.options_to_json(options).encode()


def _descriptors(own: list[Passkey]) -> "list[PublicKeyCredentialDescriptor]":
    from webauthn.helpers import structs

    return [
        structs.PublicKeyCredentialDescriptor(
            id=_bytes(each.credential_id),
            transports=[structs.AuthenticatorTransport(how) for how in each.transports.split()] or None,
        )
        for each in own
    ]


def _registered(site: Site, answer: str, challenge: bytes) -> "VerifiedRegistration | None":
    """Return what is known of a new passkey; None for whatever is wrong with it."""
    import webauthn

    return _or_none(
        lambda: webauthn.verify_registration_response(
            credential=answer,
            expected_challenge=challenge,
            expected_rp_id=_host(site),
            expected_origin=site.settings.origin,
        )
    )


def _verified(
    site: Site, answer: str, challenge: bytes, passkey: Passkey, *, alone: bool
) -> "VerifiedAuthentication | None":
    """Return what a passkey has signed; None for whatever is wrong with it. Alone, it has to know its owner."""
    import webauthn

    return _or_none(
        lambda: webauthn.verify_authentication_response(
            credential=answer,
            expected_challenge=challenge,
            expected_rp_id=_host(site),
            expected_origin=site.settings.origin,
            credential_public_key=passkey.public_key,
            credential_current_sign_count=passkey.sign_count,
            require_user_verification=alone,
        )
    )


def _or_none(check: Callable[[], Result]) -> Result | None:
    """Return what a check finds, or None when it refuses, or stumbles over what no browser writes."""
    from cbor2 import CBORError
    from webauthn.helpers.exceptions import WebAuthnException

    try:
        return check()
    except (
        WebAuthnException,
        CBORError,
        ValueError,
        TypeError,
        LookupError,
        AttributeError,
        ArithmeticError,
        struct.error,
    ):
        return None


_TIMEOUT_MS = int(CHALLENGE_LIFE.total_seconds() * 1000)


def _host(site: Site) -> str:
    """Return the name that passkeys of this site are for; it has no port."""
    return urlsplit(site.settings.origin).hostname or ""


def _user_handle(site: Site, account_id: int) -> bytes:
    """Return what devices call somebody: nothing that says who they are."""
    return bytes.fromhex(digest("passkey", site.settings.origin, str(account_id)))


def _text(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def _bytes(text: str) -> bytes:
    """Return what base64url stands for; b"" for what is none."""
    try:
        return urlsafe_b64decode(text.encode() + b"=" * (-len(text) % 4))
    except (binascii.Error, ValueError):
        return b""
