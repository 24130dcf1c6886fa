"""A passkey made of software: a key pair that signs what a site asks, as a phone or a security key would (WebAuthn)."""

import hashlib
import json
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass, field
from typing import Any

import cbor2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

PRESENT, VERIFIED, ATTESTED = 0x01, 0x04, 0x40


def text(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def data(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


@dataclass
class Authenticator:
    """One device with one key, P-256. What it says can be bent before it is signed, for attacks."""

    origin: str
    knows_owner: bool = True
    """By a finger or a PIN."""
    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    credential_id: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    signed: int = 0
    user: str = ""

    def create(self, options: dict[str, Any], **client: Any) -> str:
        """Answer the question for a new passkey, as JSON."""
        self.user = options["user"]["id"]
        numbers = self.key.public_key().public_numbers()
        public = {1: 2, 3: -7, -1: 1, -2: numbers.x.to_bytes(32), -3: numbers.y.to_bytes(32)}
        credential = (
            bytes(16) + len(self.credential_id).to_bytes(2) + self.credential_id + cbor2.dumps(public)
        )
        attested = {
            "fmt": "none",
            "attStmt": {},
            "authData": self._state(options["rp"]["id"], ATTESTED) + credential,
        }
        said = self._client("webauthn.create", options, client)
        return self._answer(
            clientDataJSON=said, attestationObject=text(cbor2.dumps(attested)), transports=["internal"]
        )

    def get(self, options: dict[str, Any], **client: Any) -> str:
        """Answer the question for a passkey that the site knows, as JSON."""
        self.signed += 1
        said = self._client("webauthn.get", options, client)
        state = self._state(options["rpId"])
        signature = self.key.sign(state + hashlib.sha256(data(said)).digest(), ec.ECDSA(hashes.SHA256()))
        return self._answer(
            clientDataJSON=said,
            authenticatorData=text(state),
            signature=text(signature),
            userHandle=self.user,
        )

    def _state(self, host: str, further: int = 0) -> bytes:
        flags = PRESENT | further | (VERIFIED if self.knows_owner else 0)
        return hashlib.sha256(host.encode()).digest() + bytes([flags]) + self.signed.to_bytes(4)

    def _client(self, kind: str, options: dict[str, Any], bent: dict[str, Any]) -> str:
        said = {"type": kind, "challenge": options["challenge"], "origin": self.origin} | bent
        return text(json.dumps(said).encode())

    def _answer(self, **response: Any) -> str:
        name = text(self.credential_id)
        return json.dumps(
            {
                "id": name,
                "rawId": name,
                "type": "public-key",
                "response": response,
                "clientExtensionResults": {},
            }
        )
