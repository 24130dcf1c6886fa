"""Has files decoded: one process for each, so many at once, each with a deadline. The process is models/files/child.py."""

import asyncio
import json
import logging
import os
import shutil
import signal
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from models.config import Settings
from models.errors import Invalid, Unavailable
from models.files.kinds import Kind

AT_ONCE = 2
DEADLINE_S = {"image": 60, "document": 60, "video": 300, "audio": 300}
WAITING_S = 120
"""For a turn. Who waits longer is told to try again."""
_ROOT = Path(__file__).parents[2]

_log = logging.getLogger("parvis.media")


@dataclass(frozen=True)
class Decoded:
    """What was found in a file, and what was written into the folder: `original` and `preview`, as far as named."""

    family: str
    mime: str
    width: int = 0
    height: int = 0
    duration_ms: int = 0
    bitrate: int = 0
    frame_rate: str = ""
    preview_mime: str = ""
    preview_width: int = 0
    preview_height: int = 0
    blurhash: str = ""
    text: str = ""
    kept_as_is: bool = False
    """No `original` was written: the bytes that came are the ones to keep."""


class Workshop:
    """Decodes files for one site."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._turns = asyncio.Semaphore(AT_ONCE)

    @property
    def ffmpeg(self) -> str | None:
        """Where the program is that reads videos and sounds; None: they are not taken."""
        return shutil.which(self._settings.media_ffmpeg) if self._settings.media_ffmpeg else None

    def check(self, kind: Kind, size: int) -> None:
        """Refuse what is too large for its kind, and recordings when there is no ffmpeg. Raises Invalid."""
        settings = self._settings
        limit = {
            "image": settings.media_image_max_bytes,
            "document": settings.media_document_max_bytes,
        }.get(kind.family, settings.media_video_max_bytes)
        if size > limit:
            raise Invalid(
                f"Validation failed: The file is larger than {limit // 1024**2} MiB", file="is too large"
            )
        if kind.family in ("video", "audio") and self.ffmpeg is None:
            raise Invalid(
                "Validation failed: This site cannot take videos and sounds yet: its administrator has to install"
                " ffmpeg, which removes places and names from them",
                file="cannot be read here",
            )

    async def decode(self, source: Path, folder: Path, kind: Kind) -> Decoded:
        """Decode a file into a folder, both by absolute paths. Raises Invalid for what cannot be read, Unavailable when too busy."""
        try:
            async with asyncio.timeout(WAITING_S):
                await self._turns.acquire()
        except TimeoutError as error:
            raise Unavailable("Too many files are being read just now, try again later") from error
        try:
            return await self._decoded(source, folder, kind)
        finally:
            self._turns.release()

    async def _decoded(self, source: Path, folder: Path, kind: Kind) -> Decoded:
        job = asdict(kind) | {
            "source": str(source),
            "folder": str(folder),
            "max_pixels": self._settings.media_image_max_pixels,
            "ffmpeg": self.ffmpeg or "",
        }
        answer = await _run(job, DEADLINE_S[kind.family])
        if "refused" in answer:
            raise Invalid(f"Validation failed: {answer['refused']}", file=answer["refused"])
        return Decoded(**answer)


async def _run(job: dict[str, Any], deadline_s: float) -> dict[str, Any]:
    """Run the process and return its answer. One that fails, or takes too long, refuses the file."""
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-P", "-m", "models.files.child"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        cwd=job["folder"],
        env={"PYTHONPATH": str(_ROOT), "PATH": os.environ.get("PATH", "")},
        start_new_session=True,
    )
    try:
        async with asyncio.timeout(deadline_s):
            answer, complaint = await child.communicate(json.dumps(job).encode())
    except TimeoutError:
        answer, complaint = b"", b"took too long"
    finally:
        # Its ffmpeg too: they are one session.
        with suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)
        await child.wait()
    if not answer:
        _log.warning(
            "event=undecodable family=%s because=%s", job["family"], complaint[-300:].decode(errors="replace")
        )
        raise Invalid("Validation failed: The file cannot be read", file="cannot be read")
    return json.loads(answer)
