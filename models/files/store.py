"""Stores files, serves them and clears them away: rows of models/files/media.py together with their bytes."""

import asyncio
import hashlib
import shutil
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from pathlib import Path
from weakref import WeakValueDictionary

from models.core.base import now
from models.core.config import Settings
from models.core.egress import Ledger
from models.core.errors import Invalid
from models.core.transaction import transaction
from models.files.decoder import Decoder
from models.files.kinds import Kind, kind_of
from models.files.links import ending_of
from models.files.media import (
    Media,
    discard_unused,
    drop_copies,
    finish,
    forget,
    gone,
    new_key,
    old_copies,
    replace_preview,
    reserve,
    retry_failed,
)
from models.files.previews import Preview, drawn, keep_preview, preview_of
from models.files.storage import Storage, open_storage, size_of
from models.files.unfinished import FOLDER as UNFINISHED
from models.files.unfinished import UNFINISHED_FOR, forget_unfinished, sweep_pieces

INCOMING = "incoming"
"""Folder of data_dir for what is being received."""
RETRY_AFTER = timedelta(days=1)
STALE_S = 3 * 3600
"""Files there that are older were left by a process that was killed."""


def _digest(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


class MediaStore:
    """The files of one site."""

    def __init__(self, settings: Settings, ledger: Ledger, *, storage: Storage | None = None) -> None:
        self.storage = storage or open_storage(settings, ledger)
        self.decoder = Decoder(settings, ledger)
        self._settings = settings
        self._locks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    @property
    def incoming(self) -> Path:
        folder = self._settings.data_dir.absolute() / INCOMING
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return folder

    @property
    def unfinished(self) -> Path:
        folder = self._settings.data_dir.absolute() / UNFINISHED
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return folder

    def pieces_of(self, upload_id: int) -> Path:
        """Return where the bytes of an upload in pieces are, or will be."""
        return self.unfinished / str(upload_id)

    @property
    def largest(self) -> int:
        """The most bytes that a file of any kind may have."""
        settings = self._settings
        return max(
            settings.media_image_max_bytes, settings.media_video_max_bytes, settings.media_document_max_bytes
        )

    @asynccontextmanager
    async def alone(self, media_id: int) -> AsyncIterator[None]:
        """Let one caller at a time work on a file."""
        lock = self._locks.setdefault(media_id, asyncio.Lock())
        async with lock:
            yield

    def check(self, file: Path, name: str) -> Kind:
        """Return what a file is. Raises Invalid when it is not taken here, or too large."""
        kind = kind_of(file, name, self._settings.media_documents)
        self.decoder.check(kind, file.stat().st_size)
        return kind

    def check_picture(self, file: Path) -> Kind:
        """Return what kind of picture a file is. Raises Invalid for everything else, and when it is too large."""
        kind = self.check(file, "")
        if kind.family != "image":
            raise Invalid("Validation failed: The file is no picture", file="is no picture")
        return kind

    async def keep(
        self, media: Media, file: Path, kind: Kind, whose: str, *, keeps_maker: bool = False
    ) -> None:
        """Decode a file in somebody's turn and keep it; its row says that it is ready.

        Raises Invalid, TooMany, Unavailable.
        """
        if media.is_remote and media.digest and await asyncio.to_thread(_digest, file) != media.digest:
            raise Invalid("Validation failed: The file is not the one that its site announced")
        async with self._scratch() as folder:
            decoded = await self.decoder.decode(file, folder, kind, whose, keeps_maker=keeps_maker)
            original = file if decoded.kept_as_is else folder / "original"
            is_own = decoded.family == "document" and not media.is_remote
            digest = await asyncio.to_thread(_digest, original) if is_own else ""
            preview = folder / "preview" if decoded.preview_mime else None
            async with transaction():
                await reserve(media, preview=preview is not None)
            await self.storage.put(media.original_key, original)
            if preview:
                await self.storage.put(media.preview_key, preview)
            async with transaction():
                done = await finish(
                    media, decoded, size_of(original), size_of(preview) if preview else 0, digest
                )
            if not done:
                await self._erase([media])

    async def keep_preview(self, media: Media, file: Path, whose: str) -> None:
        """Give a file another preview, in somebody's turn. Raises Invalid, TooMany, Unavailable."""
        kind = self.check_picture(file)
        async with self._scratch() as folder:
            decoded = await self.decoder.decode(file, folder, kind, whose)
            key, former, preview = new_key(), media.preview_key, folder / "preview"
            await self.storage.put(key, preview)
            async with transaction():
                await replace_preview(media, decoded, key, size_of(preview))
        await self.storage.delete([former] if former else [])

    async def preview(self, media: Media, whose: str) -> Preview:
        """Return what a document looks like inside, read now if nobody looked before, in the turn of who looks.

        It is empty where it cannot be shown. Raises TooMany, Unavailable.
        """
        async with self.alone(media.id):
            if (there := await preview_of(media.id)) is not None:
                return there
            try:
                made = await self._look_inside(media, whose)
            except Invalid:
                made = Preview("")
            async with transaction():
                await keep_preview(media.id, made)
            return made

    async def _look_inside(self, media: Media, whose: str) -> Preview:
        ending = ending_of(media.mime)
        async with self._scratch() as folder:
            source = folder / f"document.{ending}"
            with await asyncio.to_thread(source.open, "wb") as file:
                async for chunk in self.storage.read(media.original_key, 0, media.original_bytes):
                    await asyncio.to_thread(file.write, chunk)
            kind = Kind("document", ending, media.mime)
            inside = await self.decoder.look_inside(source, folder, kind, whose)
        return await asyncio.to_thread(drawn, inside)

    async def sweep(self) -> None:
        """Delete what nobody gets any more: rows, bytes, and what a killed process left behind."""
        async with transaction():
            await discard_unused()
            await forget_unfinished(now() - UNFINISHED_FOR)
        await sweep_pieces(self.unfinished)
        while found := await gone():
            await self._erase(found)
            async with transaction():
                await forget([media.id for media in found])
        oldest = time.time() - STALE_S
        for path in self.incoming.iterdir():
            with suppress(FileNotFoundError):
                if path.stat().st_mtime < oldest:
                    shutil.rmtree(path) if path.is_dir() else path.unlink()

    async def expire_copies(self) -> None:
        """Delete copies of other sites' files that are here longer than the settings say; try failed ones anew."""
        async with transaction():
            await retry_failed(now() - RETRY_AFTER)
        before = now() - timedelta(seconds=self._settings.media_kept_s)
        while found := await old_copies(before):
            await self._erase(found)
            async with transaction():
                await drop_copies([media.id for media in found], before)

    async def _erase(self, found: list[Media]) -> None:
        await self.storage.delete(
            key for media in found for key in (media.original_key, media.preview_key) if key
        )

    @asynccontextmanager
    async def _scratch(self) -> AsyncIterator[Path]:
        folder = Path(tempfile.mkdtemp(dir=self.incoming))
        try:
            yield folder
        finally:
            await asyncio.to_thread(shutil.rmtree, folder, ignore_errors=True)
