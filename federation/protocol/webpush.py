"""Web push as bytes: messages encrypted for one client (RFC 8291, and its older draft), and VAPID (RFC 8292).

Pure. outbox/notifications/push.py decides what is sent to whom; the push service cannot read it.
"""

import json
import os
import struct
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

RECORD_BYTES = 4096
VAPID_LIFE_S = 12 * 3600
"""Push services refuse more than a day."""


class BadKeys(ValueError):
    """A client's keys are invalid."""


@dataclass(frozen=True)
class ClientKeys:
    """The keys of a client, to encrypt for it."""

    public: bytes
    """A point of P-256, uncompressed: 65 bytes."""
    auth: bytes
    """A secret shared with the client: 16 bytes."""


@dataclass(frozen=True)
class Message:
    """A body, and the headers that say how to read it."""

    body: bytes
    headers: dict[str, str]


def generate_vapid_key() -> tuple[bytes, str]:
    """Make a key for a site; return it as DER, and its public half as clients want it."""
    key = ec.generate_private_key(ec.SECP256R1())
    der = key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return der, encoded(_point(key.public_key()))


def encoded(data: bytes) -> str:
    """Write base64 for URLs, without padding."""
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def decoded(text: str) -> bytes:
    """Read base64 for URLs, padded or not. Raises BadKeys."""
    try:
        return urlsafe_b64decode(
            text.rstrip("=").replace("+", "-").replace("/", "_") + "=" * (-len(text.rstrip("=")) % 4)
        )
    except ValueError as error:
        raise BadKeys("is not base64") from error


def client_keys(p256dh: str, auth: str) -> ClientKeys:
    """Read a client's keys. Raises BadKeys that says what is wrong."""
    keys = ClientKeys(decoded(p256dh), decoded(auth))
    if len(keys.auth) != 16:
        raise BadKeys("auth must be 16 bytes")
    _public_key(keys.public)
    return keys


def encrypt(
    plain: bytes,
    keys: ClientKeys,
    *,
    standard: bool,
    sender: ec.EllipticCurvePrivateKey | None = None,
    salt: bytes | None = None,
) -> Message:
    """Encrypt for a client: by RFC 8291, or as older clients read it. Sender's key and salt are new each time."""
    sender, salt = sender or ec.generate_private_key(ec.SECP256R1()), salt or os.urandom(16)
    shared = sender.exchange(ec.ECDH(), _public_key(keys.public))
    ours = _point(sender.public_key())
    return (_standard if standard else _legacy)(plain, keys, ours, shared, salt)


def vapid_headers(
    private_der: bytes, public: str, *, audience: str, contact: str, now_s: int, standard: bool
) -> dict[str, str]:
    """Make the headers that identify the sender to a push service, in the form that fits the encryption."""
    claims = {"aud": audience, "exp": now_s + VAPID_LIFE_S, "sub": contact}
    signed = ".".join(encoded(json.dumps(part).encode()) for part in ({"typ": "JWT", "alg": "ES256"}, claims))
    key = serialization.load_der_private_key(private_der, None)
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    r, s = decode_dss_signature(key.sign(signed.encode(), ec.ECDSA(hashes.SHA256())))
    token = f"{signed}.{encoded(r.to_bytes(32) + s.to_bytes(32))}"
    if standard:
        return {"Authorization": f"vapid t={token}, k={public}"}
    return {"Authorization": f"WebPush {token}", "Crypto-Key": f"p256ecdsa={public}"}


def _standard(plain: bytes, keys: ClientKeys, ours: bytes, shared: bytes, salt: bytes) -> Message:
    secret = _derived(shared, keys.auth, b"WebPush: info\0" + keys.public + ours, 32)
    key = _derived(secret, salt, b"Content-Encoding: aes128gcm\0", 16)
    nonce = _derived(secret, salt, b"Content-Encoding: nonce\0", 12)
    head = salt + struct.pack("!IB", RECORD_BYTES, len(ours)) + ours
    return Message(
        head + AESGCM(key).encrypt(nonce, plain + b"\x02", None), {"Content-Encoding": "aes128gcm"}
    )


def _legacy(plain: bytes, keys: ClientKeys, ours: bytes, shared: bytes, salt: bytes) -> Message:
    """Encrypt by draft-ietf-webpush-encryption-04, which is what apps get that name no encoding."""
    secret = _derived(shared, keys.auth, b"Content-Encoding: auth\0", 32)
    context = b"P-256\0" + b"".join(struct.pack("!H", len(each)) + each for each in (keys.public, ours))
    key = _derived(secret, salt, b"Content-Encoding: aesgcm\0" + context, 16)
    nonce = _derived(secret, salt, b"Content-Encoding: nonce\0" + context, 12)
    headers = {
        "Content-Encoding": "aesgcm",
        "Encryption": f"salt={encoded(salt)}",
        "Crypto-Key": f"dh={encoded(ours)}",
    }
    return Message(AESGCM(key).encrypt(nonce, b"\0\0" + plain, None), headers)


def _derived(secret: bytes, salt: bytes, info: bytes, length: int) -> bytes:
    return HKDF(hashes.SHA256(), length, salt, info).derive(secret)


def _point(key: ec.EllipticCurvePublicKey) -> bytes:
    return key.public_bytes(serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint)


def _public_key(point: bytes) -> ec.EllipticCurvePublicKey:
    try:
        return ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point)
    except ValueError as error:
        raise BadKeys("p256dh must be a point of P-256") from error
