"""Uploads in pieces: begin one, append to it, take it back. The last piece makes a file of it, as any upload does
(outbox/files/media.py).
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import replace

from federation.network import Network
from models.core.accounts import Account, lock_accounts
from models.core.errors import Conflict, Invalid, NotFound, Unavailable
from models.core.transaction import atomic
from models.files.media import check_room, size_text
from models.files.unfinished import (
    Pieces,
    UnfinishedUpload,
    acknowledged,
    alone,
    count_unfinished,
    received,
    unfinished_for,
)
from outbox.files import media
from outbox.files.media import Processing, Upload

MAX_UNFINISHED = 20
"""Of one person: more than any composer sends for a few posts."""


@atomic
async def begin_upload(
    network: Network, account: Account, length: int, metadata: str = ""
) -> UnfinishedUpload:
    """Begin an upload of so many bytes, which take up room from now on. Raises Invalid for what will not be taken.

    Locks the account.
    """
    _check_length(length, network.media_store.largest)
    await lock_accounts(account.id)
    if await count_unfinished(account.id) >= MAX_UNFINISHED:
        raise Invalid(
            f"Validation failed: {MAX_UNFINISHED} uploads of yours are not finished: finish one, or take it back"
        )
    made = await UnfinishedUpload.create(account_id=account.id, length=length, metadata=metadata)
    if most := network.site.settings.media_person_max_bytes:
        await check_room(account.id, most)
    return made


def _check_length(length: int, most: int) -> None:
    if length < 1:
        raise Invalid("Validation failed: The file is empty", file="is empty")
    if length > most:
        raise Invalid(f"Validation failed: The file is larger than {size_text(most)}", file="is too large")


async def append(
    network: Network,
    account: Account,
    upload_id: int,
    offset: int,
    pieces: AsyncIterator[bytes],
    *,
    name: str,
    sender: str,
    keeps_maker: bool = False,
) -> tuple[int, Processing | None]:
    """Append what comes; return how much is here for good, and with the last byte the file to process.

    What came before the connection broke stays. Raises NotFound; Conflict while another request sends it, or when it
    does not go on at `offset`; Invalid for more than was announced, and, then it is forgotten, for what is not taken.
    """
    path = network.media_store.pieces_of(upload_id)
    if (found := await unfinished_for(account.id, upload_id)).media_id is not None:
        _check_offset(offset, found.length)
        return found.length, None
    with alone(path) as file:
        found = await unfinished_for(account.id, upload_id)
        if found.media_id is not None:
            raise Conflict
        here = acknowledged(found, file.size)
        _check_offset(offset, here)
        file.cut(here)
        size = await _write(file, pieces, here, found.length)
        if size < found.length:
            return size, None
        upload = Upload(path, name, sender, unfinished_id=upload_id)
        return size, await _complete(network, account, upload, keeps_maker=keeps_maker)


def _check_offset(offset: int, here: int) -> None:
    if offset != here:
        raise Conflict(f"The upload goes on at byte {here}, not at {offset}")


async def _complete(network: Network, account: Account, upload: Upload, *, keeps_maker: bool) -> Processing:
    """Accept the whole file; it lies with all others that are being read, whoever takes the upload back."""
    try:
        work = await media.begin(network, account, upload, keeps_maker=keeps_maker)
    except Invalid:
        await drop_upload(network, account, upload.unfinished_id)
        raise
    moved = upload.path.rename(network.media_store.incoming / f"upload{upload.unfinished_id}")
    return replace(work, file=moved)


async def _write(file: Pieces, pieces: AsyncIterator[bytes], size: int, length: int) -> int:
    """Write pieces until they end, durably; return the new size. Raises Invalid for bytes beyond the length."""
    began_at = size
    async for piece in pieces:
        size += len(piece)
        if size > length:
            file.cut(began_at)
            raise Invalid(f"Validation failed: More than the {length} bytes that were announced")
        await _on_disk(file.write, piece)
    await _on_disk(file.sync)
    return size


async def _on_disk(write: Callable[..., None], *values: bytes) -> None:
    try:
        await asyncio.to_thread(write, *values)
    except OSError as error:
        raise Unavailable("The file cannot be written down just now, try again later") from error


async def received_of(network: Network, upload: UnfinishedUpload) -> int:
    """Return how many bytes of an upload are here for good."""
    return await asyncio.to_thread(received, upload, network.media_store.pieces_of(upload.id))


async def drop_upload(network: Network, account: Account, upload_id: int) -> None:
    """Take an upload back. What it became already stays. Raises NotFound."""
    await _drop(account, upload_id)
    with suppress(FileNotFoundError):
        network.media_store.pieces_of(upload_id).unlink()


@atomic
async def _drop(account: Account, upload_id: int) -> None:
    if not await UnfinishedUpload.filter(id=upload_id, account_id=account.id).delete():
        raise NotFound
