"""Has files decoded: one process for each, with limits. The process is models/files/child.py; whose file is next,
turns.py.
"""

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
from typing import Any, BinaryIO

from models.core.config import MEBIBYTE, Settings
from models.core.egress import Ledger
from models.core.errors import Invalid
from models.files.kinds import Kind
from models.files.limits import TOO_LARGE, Limits
from models.files.memory import AT_ONCE, CODE_BYTES, decoder_bytes
from models.files.previews import Inside
from models.files.scanner import Scanner
from models.files.turns import Turns, is_site

CPU_TIMES = {"image": 1, "document": 1, "video": 2, "audio": 2}
"""How many times media_decoder_s one file may take. Recordings are copied, not decoded: they are only
larger. To convert one may take media_convert_s."""
CONVERSIONS_AT_ONCE = 1
"""They take minutes: what is quickly read has turns of its own."""
CONVERSION_WAITING_S = 1800
CLOCK_TIMES = 3
"""How many times that by the clock: two files are decoded at once beside a server that has priority."""
FILE_BYTES = 32 * MEBIBYTE
"""Room for what is written, beyond the largest file that is accepted: pixels take more room than the file they came
in.
"""
ANSWER_BYTES = 2 * MEBIBYTE
"""Several times the text of the longest document."""
_ROOT = Path(__file__).parents[2]

COMMAND = (sys.executable, "-P", "-m", "models.files.child")
_ENDED: dict[int | None, str] = {
    -signal.SIGXCPU: "The file takes too long to read: make it smaller or simpler",
    -signal.SIGKILL: TOO_LARGE,
}
"""Signals by which the system ends the process: it took too long, or the whole service was out of memory."""

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


class Decoder:
    """Decodes files for one site."""

    def __init__(self, settings: Settings, ledger: Ledger | None = None) -> None:
        self._settings = settings
        self.scanner = Scanner(settings, ledger)
        self.turns = Turns(AT_ONCE)
        self.conversions = Turns(CONVERSIONS_AT_ONCE, CONVERSION_WAITING_S)

    @property
    def ffmpeg(self) -> str | None:
        """Path of ffmpeg; None: videos and sounds are not accepted."""
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

    async def decode(
        self, source: Path, folder: Path, kind: Kind, whose: str, *, keeps_maker: bool = False
    ) -> Decoded:
        """Decode somebody's file into a folder, both by absolute paths, when it is their turn.

        `keeps_maker`: a document goes on saying who made it, as one of another site does.

        Raises Invalid for malware and for what cannot be read within its limits, TooMany and Unavailable when too many
        files wait, Unavailable also when it cannot be checked for malware.
        """
        # Copies of other sites' files are shown as they are: somebody may be waiting for them to load.
        unplayable = "keep" if is_site(whose) else "later" if self._settings.media_convert_s else "refuse"
        job = self.job(source, folder, kind) | {
            "unplayable": unplayable,
            "keeps_maker": keeps_maker or is_site(whose),
        }
        async with self.turns.turn(whose):
            await self.scanner.check(source)
            answer = await _run(job)
        if "unplayable" in answer:
            async with self.conversions.turn(whose):
                answer = await _run(self._conversion(source, folder, kind))
        if "refused" in answer:
            raise Invalid(f"Validation failed: {answer['refused']}", file=answer["refused"])
        return Decoded(**answer)

    async def look_inside(self, source: Path, folder: Path, kind: Kind, whose: str) -> Inside:
        """Read what a document shows on a page, in the turn of who looks.

        Raises Invalid for what cannot be shown within its limits, TooMany and Unavailable when too many files wait.
        """
        job = self.job(source, folder, kind) | {"inside": True}
        async with self.turns.turn(whose):
            answer = await _run(job)
        if "refused" in answer:
            raise Invalid(f"Validation failed: {answer['refused']}", file=answer["refused"])
        rows = tuple(tuple(row) for row in answer["rows"])
        return Inside(html=answer["html"], rows=rows, cut=answer["cut"])

    def _conversion(self, source: Path, folder: Path, kind: Kind) -> dict[str, Any]:
        job = self.job(source, folder, kind)
        return job | {
            "unplayable": "now",
            "limits": job["limits"] | {"cpu_s": self._settings.media_convert_s},
        }

    def job(self, source: Path, folder: Path, kind: Kind) -> dict[str, Any]:
        """Return the job for the process."""
        settings = self._settings
        largest = max(
            settings.media_image_max_bytes, settings.media_video_max_bytes, settings.media_document_max_bytes
        )
        limits = Limits(
            data_bytes=decoder_bytes(settings) - CODE_BYTES,
            cpu_s=settings.media_decoder_s * CPU_TIMES[kind.family],
            file_bytes=largest + FILE_BYTES,
        )
        return asdict(kind) | {
            "source": str(source),
            "folder": str(folder),
            "max_pixels": settings.media_image_max_pixels,
            "ffmpeg": self.ffmpeg or "",
            "unplayable": "refuse",
            "keeps_maker": False,
            "inside": False,
            "limits": asdict(limits),
        }


async def _run(job: dict[str, Any]) -> dict[str, Any]:
    """Run the process and return its answer. One that fails, or takes too long, refuses the file."""
    complaint = Path(job["folder"], "complaint")
    with _new(complaint) as errors:
        child = await asyncio.create_subprocess_exec(
            *COMMAND,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=errors,  # No pipe: what nobody reads would stop it, and what is read would be in our memory.
            cwd=job["folder"],
            env={"PYTHONPATH": str(_ROOT), "PATH": os.environ.get("PATH", "")},
            start_new_session=True,
        )
    answer, ended = b"", None
    try:
        async with asyncio.timeout(job["limits"]["cpu_s"] * CLOCK_TIMES):
            answer = await _answer(child, json.dumps(job).encode())
            ended = await child.wait() if len(answer) <= ANSWER_BYTES else None
    except TimeoutError:
        ended = -signal.SIGXCPU
    finally:
        # Its ffmpeg too: they are one session.
        with suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)
        # Python waits for the pipe's end, too, which nobody sees who has stopped reading.
        while child.stdout and await child.stdout.read(ANSWER_BYTES):
            pass
        await child.wait()
    if ended != 0:
        raise _refusal(job, ended, complaint)
    return json.loads(answer)


def _new(file: Path) -> BinaryIO:
    return file.open("wb")


async def _answer(child: asyncio.subprocess.Process, job: bytes) -> bytes:
    """Send the process its job and read its answer; an answer that is too long is read only as far as to see that."""
    assert child.stdin
    assert child.stdout
    with suppress(ConnectionError):
        child.stdin.write(job)
        await child.stdin.drain()
    child.stdin.close()
    try:
        return await child.stdout.readexactly(ANSWER_BYTES + 1)
    except asyncio.IncompleteReadError as all_of_it:
        return all_of_it.partial


def _refusal(job: dict[str, Any], ended: int | None, complaint: Path) -> Invalid:
    """Log how the process ended, and return the error for the owner of the file."""
    with complaint.open("rb") as opened:
        opened.seek(max(0, os.fstat(opened.fileno()).st_size - 300))
        said = opened.read().decode(errors="replace")
    _log.warning("event=undecodable family=%s ended=%s because=%s", job["family"], ended, said)
    sentence = _ENDED.get(ended, "The file cannot be read: it is damaged, or takes too much memory")
    return Invalid(f"Validation failed: {sentence}", file=sentence)
