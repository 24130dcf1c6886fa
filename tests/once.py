"""What the tests make once, or cheaply, where the product makes it anew and with care.

Keys, hashes of passwords, the wait for the disk and the system's authorities are replaced from outside,
and in the test's process only: no setting of the product leads here, and what a test starts as a process
of its own is the product as it is.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from math import lcm
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock
from typing import Any

import pytest
from argon2 import PasswordHasher
from cryptography.hazmat.primitives.asymmetric import rsa
from tortoise import Model
from tortoise.apps import Apps

from federation import keys
from federation.protocol.signatures import MIN_RSA_BITS, RSA_EXPONENT, rsa_pems
from models.core import database
from models.core.config import Settings
from models.core.schema import migrate
from models.people import people

tortoise_config = database.tortoise_config
KeyPair = tuple[bytes, str]


def new_keys() -> Iterator[KeyPair]:
    """Make RSA keys, all different: any two primes are one. To find a prime is what takes time."""
    primes: list[int] = []
    while True:
        found = rsa.generate_private_key(RSA_EXPONENT, MIN_RSA_BITS).private_numbers()
        for prime in (found.p, found.q):
            yield from (_key_of(*sorted((prime, other), reverse=True)) for other in primes)
            primes.append(prime)


def _key_of(p: int, q: int) -> KeyPair:
    exponent = pow(RSA_EXPONENT, -1, lcm(p - 1, q - 1))
    rest = rsa.rsa_crt_dmp1(exponent, p), rsa.rsa_crt_dmq1(exponent, q), rsa.rsa_crt_iqmp(p, q)
    numbers = rsa.RSAPrivateNumbers(p, q, exponent, *rest, rsa.RSAPublicNumbers(RSA_EXPONENT, p * q))
    return rsa_pems(numbers.private_key(unsafe_skip_rsa_key_validation=True))


@dataclass
class KeyPool:
    """RSA keys for people and sites. No test is given one twice."""

    free: list[KeyPair] = field(default_factory=list)
    given: list[KeyPair] = field(default_factory=list)
    new: Iterator[KeyPair] = field(default_factory=new_keys)
    lock: Lock = field(default_factory=Lock)

    def give(self) -> KeyPair:
        """Return a key that nobody has. Sites ask from threads."""
        with self.lock:
            key = self.free.pop() if self.free else next(self.new)
            self.given.append(key)
        return key

    def take_back(self) -> None:
        """Let the next test have what this one was given."""
        self.free += self.given
        self.given.clear()

    def keep(self) -> None:
        """Never give again what was given: it is in something that later tests copy."""
        self.given.clear()


KEYS = KeyPool()
_MIGRATED: list[bytes] = []
"""The file of a database with nothing but its tables."""


async def make_tables(settings: Settings) -> None:
    """Give a new SQLite database today's tables, by copying. PostgreSQL's have them (tests/postgres.py)."""
    if not settings.is_sqlite:
        return
    if not _MIGRATED:
        with TemporaryDirectory() as folder:
            there = Settings(data_dir=Path(folder))
            await migrate(there)
            _MIGRATED.append(there.sqlite_file.read_bytes())
    settings.sqlite_file.write_bytes(_MIGRATED[0])


def _without_waiting(settings: Settings, *more_tables: str) -> dict[str, Any]:
    """Return Tortoise's configuration, with commits that do not wait for the disk: no test cuts the power."""
    config = tortoise_config(settings, *more_tables)
    if settings.is_sqlite:
        config["connections"]["default"]["credentials"]["synchronous"] = "OFF"
    return config


def prepare_models_once() -> Callable[[Apps], None]:
    """Return what prepares Tortoise's models for a database's dialect, unless they are: each site would do it again."""
    prepared: dict[type[Model], type] = {}
    prepare = Apps._build_initial_querysets

    def prepare_once(apps: Apps) -> None:
        wanted = {m: type(m._meta.db) for models in apps.apps.values() for m in models.values()}
        if wanted.items() <= prepared.items():
            return
        prepare(apps)
        prepared.update(wanted)

    return prepare_once


@pytest.fixture(scope="session", autouse=True)
def thrift() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "generate_rsa_keypair", KEYS.give)
        patch.setattr(people, "_HASHER", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
        patch.setattr(database, "tortoise_config", _without_waiting)
        patch.setattr(Apps, "_build_initial_querysets", prepare_models_once())
        patch.setattr(Apps, "_discover_models", staticmethod(cache(Apps._discover_models)))
        # Reading the system's hundred authorities takes as long; the tests trust their own.
        patch.setenv("SSL_CERT_FILE", "/dev/null")
        yield


@pytest.fixture(autouse=True)
def keys_go_round() -> Iterator[None]:
    yield
    KEYS.take_back()
