"""Kept bytes: in a folder of data_dir, or in the S3-compatible store of the settings. No other module touches them.

The one adapter for `obstore`, which opens connections by itself: to the address in the settings only, and every use
of it is a row of the egress ledger.
"""

import os
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

from obstore.exceptions import BaseError
from obstore.store import LocalStore, ObjectStore, S3Store

from models.core.config import Settings
from models.core.egress import Ledger
from models.core.errors import NotFound, Unavailable

CHUNK = 256 * 1024
FOLDER = "files"


class Storage:
    """Files by their keys. A key is written once and never changed."""

    def __init__(self, store: ObjectStore, ledger: Ledger | None = None, host: str = "") -> None:
        self._store, self._ledger, self._host = store, ledger, host

    async def put(self, key: str, file: Path) -> None:
        """Keep a copy of a file. Raises Unavailable."""
        async with self._used(bytes_out=size_of(file)):
            await self._store.put_async(key, file)

    async def read(self, key: str, start: int, length: int) -> AsyncIterator[bytes]:
        """Return part of a file in chunks. Raises NotFound, and Unavailable."""
        if length == 0:
            return
        async with self._used(bytes_in=length):
            found = await self._store.get_async(key, options={"range": (start, start + length)})
            async for chunk in found.stream(min_chunk_size=CHUNK):
                yield bytes(chunk)

    async def delete(self, keys: Iterable[str]) -> None:
        """Delete files; those that are gone already are no error. Raises Unavailable."""
        for key in keys:
            async with self._used():
                try:
                    await self._store.delete_async(key)
                except FileNotFoundError:
                    continue

    @asynccontextmanager
    async def _used(self, bytes_out: int = 0, bytes_in: int = 0) -> AsyncIterator[None]:
        outcome = "interrupted"
        if self._ledger:
            self._ledger.check()
        try:
            yield
            outcome = "done"
        except FileNotFoundError as error:
            outcome = "not found"
            raise NotFound from error
        except (BaseError, OSError) as error:
            outcome = "failed"
            raise Unavailable("The files cannot be reached just now, try again later") from error
        finally:
            if self._ledger:
                self._ledger.note(self._host, "storage", outcome, bytes_out, bytes_in)


def size_of(file: Path) -> int:
    return os.stat(file).st_size


def open_storage(settings: Settings, ledger: Ledger) -> Storage:
    """Return the storage that the settings name; nothing is dialled yet."""
    if not settings.s3_bucket:
        return Storage(LocalStore(settings.data_dir / FOLDER, mkdir=True))
    store = S3Store(
        settings.s3_bucket,
        endpoint=settings.s3_endpoint,
        region=settings.s3_region,
        access_key_id=settings.s3_key_id,
        secret_access_key=settings.s3_secret_key,
        client_options={
            "connect_timeout": timedelta(seconds=5),
            "timeout": timedelta(seconds=60),
            "allow_http": settings.development,
        },
        retry_config={"max_retries": 2, "retry_timeout": timedelta(seconds=20)},
    )
    return Storage(store, ledger, urlsplit(settings.s3_endpoint).netloc)
