"""The site's secret: wraps private keys, so that a copy of the database alone signs nothing.

It is replaced in three steps (outbox/people/rotation.py): the next one is written beside it, all that is wrapped is wrapped
anew in one transaction, and the file takes the other's place. Killed before the second nothing has happened, killed after
it `open_site` does the third. Whoever has the site open holds the folder; who replaces its secret needs it alone.
"""

import fcntl
import hashlib
import hmac
import os
import secrets
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
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
        make_folder(settings)
        _write_new(_key_file(settings))
        return cls.load(settings)

    @classmethod
    def create_next(cls, settings: Settings) -> "SecretBox":
        """Make the secret that is to take the place of this one. For who holds the folder alone, after `open_site` took
        one that was in use: what is there was never used, and who knows by whom it was read since.
        """
        _next_file(settings).unlink(missing_ok=True)
        _write_new(_next_file(settings))
        return cls._read(_next_file(settings))

    @classmethod
    def load(cls, settings: Settings) -> "SecretBox":
        return cls._read(_key_file(settings))

    @classmethod
    def load_next(cls, settings: Settings) -> "SecretBox | None":
        """Return the secret that is to take the place of this one, when there is one."""
        return cls._read(_next_file(settings)) if _next_file(settings).exists() else None

    @classmethod
    def _read(cls, file: Path) -> "SecretBox":
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

    def opens(self, wrapped: bytes) -> bool:
        """Tell whether something was wrapped with this secret."""
        with suppress(ConfigurationError):
            self.unwrap(wrapped)
            return True
        return False

    def seal(self, text: str) -> str:
        """Return what proves that this site wrote a text: 32 characters for a URL."""
        return hmac.digest(self._seal_key, text.encode(), hashlib.sha256)[:16].hex()


@contextmanager
def in_use(settings: Settings, *, alone: bool = False) -> Iterator[None]:
    """Hold the secret together with others that have the site open, or alone. Raises ConfigurationError when that cannot
    be now.
    """
    # The folder, and not the file: that is another one after it was replaced.
    folder = os.open(settings.data_dir, os.O_RDONLY | os.O_DIRECTORY)
    try:
        try:
            fcntl.flock(folder, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise ConfigurationError(
                "The site is open: stop it first (systemctl stop parvis), and let other commands end."
                if alone
                else "The secret of this site is being replaced just now. Try again in a moment."
            ) from error
        yield
    finally:
        os.close(folder)


def take_next(settings: Settings) -> None:
    """Let the next secret take the place of this one; does nothing when somebody did.

    Raises ConfigurationError where the file cannot be replaced, as one that was mounted into a container.
    """
    try:
        with suppress(FileNotFoundError):
            _next_file(settings).replace(_key_file(settings))
        _write_through(settings.data_dir)
    except OSError as error:
        raise ConfigurationError(
            f"{_key_file(settings)} cannot be replaced ({error.strerror}), and opens nothing any more: put"
            f" {_next_file(settings).name} in its place by hand. Until then the site works with that."
        ) from error


def _write_new(file: Path) -> None:
    """Write a secret where there is none. The file appears with its content, and is there after a power cut."""
    descriptor, written = tempfile.mkstemp(dir=file.parent, prefix="secret.")  # for its owner only
    try:
        with os.fdopen(descriptor, "w") as output:
            output.write(secrets.token_hex(32))
            output.flush()
            os.fsync(output.fileno())
        with suppress(FileExistsError):
            os.link(written, file)
    finally:
        os.unlink(written)
    _write_through(file.parent)


def _write_through(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _key_file(settings: Settings) -> Path:
    return settings.data_dir / "secret.key"


def _next_file(settings: Settings) -> Path:
    return settings.data_dir / "secret.key.next"
