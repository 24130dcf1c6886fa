"""The site's secret: wraps private keys, so that a copy of the database alone signs nothing."""

import hashlib
import hmac
import os
import secrets
import tempfile
from contextlib import suppress
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from models.core.config import Settings
from models.core.errors import ConfigurationError
from models.core.folder import make_folder


class SecretBox:
    """AES-256-GCM under the key in `<data_dir>/secret.key`."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)
        # Seals have a key of their own: learning one says nothing about the other.
        self._seal_key = hmac.digest(key, b"parvis seal", hashlib.sha256)

    @classmethod
    def create(cls, settings: Settings) -> "SecretBox":
        """Make the site's key file, readable by its owner only; an existing one is kept and loaded.

        It appears with its content: who looks at the same time sees none, or all of it.
        """
        file = _key_file(settings)
        make_folder(settings)
        descriptor, written = tempfile.mkstemp(dir=file.parent, prefix="secret.")  # for its owner only
        try:
            with os.fdopen(descriptor, "w") as output:
                output.write(secrets.token_hex(32))
            with suppress(FileExistsError):
                os.link(written, file)
        finally:
            os.unlink(written)
        return cls.load(settings)

    @classmethod
    def load(cls, settings: Settings) -> "SecretBox":
        file = _key_file(settings)
        try:
            return cls(bytes.fromhex(file.read_text().strip()))
        except OSError as error:
            raise ConfigurationError(
                f"The site's secret {file} cannot be read: {error.strerror}. `parvis init` makes a new site;"
                " an existing site needs the file back from its backup."
            ) from error
        except ValueError as error:
            raise ConfigurationError(
                f"{file} must hold 64 hexadecimal digits. Restore it from a backup."
            ) from error

    def wrap(self, plain: bytes) -> bytes:
        nonce = secrets.token_bytes(12)
        return nonce + self._cipher.encrypt(nonce, plain, None)

    def unwrap(self, wrapped: bytes) -> bytes:
        """Raise ConfigurationError when the database belongs to another secret."""
        try:
            return self._cipher.decrypt(wrapped[:12], wrapped[12:], None)
        except InvalidTag as error:
            raise ConfigurationError(
                "secret.key does not belong to this database: its keys cannot be opened. Put back the one that was saved with"
                " this database (deploy/backup.md)."
            ) from error

    def seal(self, text: str) -> str:
        """Return what proves that this site wrote a text: 32 characters for a URL."""
        return hmac.digest(self._seal_key, text.encode(), hashlib.sha256)[:16].hex()


def _key_file(settings: Settings) -> Path:
    return settings.data_dir / "secret.key"
