"""Videos and sounds: kept as they are recorded, in a fresh container without metadata, by the system's ffmpeg.

Runs in the process of models/files/child.py only. ffmpeg may open the file it is given and nothing else: a playlist
inside a video would otherwise make it read other files and fetch addresses.
"""

import re
import signal
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from models.files.kinds import AUDIO_VIDEO
from models.files.pictures import Picture, Unreadable, keep_preview

_CONTAINERS = {
    "mp4": "mp4",
    "mov": "mp4",
    "m4a": "ipod",
    "webm": "webm",
    "mp3": "mp3",
    "ogg": "ogg",
    "wav": "wav",
    "flac": "flac",
}
_WITH_PICTURES = frozenset({"mp4", "mov", "webm"})
_DURATION = re.compile(r"Duration: (\d+):(\d\d):(\d\d\.\d+)")
_BITRATE = re.compile(r"bitrate: (\d+) kb/s")
_RATE = re.compile(r"Video: .*?([\d.]+) fps")
_OVER_TIME = "received signal 24"
"""What ffmpeg says when its time is up (SIGXCPU): it catches that and ends."""
_KILLED = (-signal.SIGXCPU, -signal.SIGKILL, -signal.SIGXFSZ)
_MOST = 2**31 - 1
"""That a column of the database holds; a file may say that it lasts a thousand years."""


@dataclass(frozen=True)
class Recording:
    """A recording as it was written to the folder; `picture` is its first frame, None for sounds."""

    family: str
    mime: str
    duration_ms: int
    bitrate: int
    frame_rate: str
    picture: Picture | None


def keep_recording(source: Path, folder: Path, ending: str, ffmpeg: str, max_pixels: int) -> Recording:
    """Write `original`, and for videos `preview`, into the folder. Raises Unreadable."""
    streams = ["-map", "0:V:0?", "-map", "0:a:0?"] if ending in _WITH_PICTURES else ["-map", "0:a:0"]
    no_metadata = ["-map_metadata:g", "-1", "-map_metadata:s", "-1", "-map_chapters", "-1"]
    container = ["-f", _CONTAINERS[ending]]
    if container[1] in ("mp4", "ipod"):
        container += ["-movflags", "+faststart"]  # Players begin before they have all of it.
    told = _run(
        ffmpeg,
        source,
        [*streams, "-c", "copy", *no_metadata, "-fflags", "+bitexact", *container, str(folder / "original")],
    )
    picture = _first_frame(folder, ffmpeg, max_pixels) if _RATE.search(told) else None
    mime = AUDIO_VIDEO["mp4" if ending == "mov" else ending]
    if picture is None and mime.startswith("video/"):
        mime = mime.replace("video/", "audio/")
    return Recording(
        "video" if picture else "audio", mime, _duration_ms(told), _bitrate(told), _frame_rate(told), picture
    )


def _first_frame(folder: Path, ffmpeg: str, max_pixels: int) -> Picture:
    frame = folder / "frame.png"
    _run(
        ffmpeg,
        folder / "original",
        ["-map", "0:V:0", "-frames:v", "1", "-f", "image2", "-c:v", "png", str(frame)],
        ["-max_pixels", str(max_pixels)],
    )
    with Image.open(frame, formats=("PNG",)) as opened:
        return keep_preview(opened, folder)


def _run(ffmpeg: str, source: Path, arguments: Sequence[str], before: Sequence[str] = ()) -> str:
    """Run ffmpeg on one file, with options `before` it is opened; return what it tells about it."""
    # One thread: each more has frames and a stack of its own, and this process may not have much.
    command = [ffmpeg, "-hide_banner", "-nostdin", "-y", "-protocol_whitelist", "file", "-threads", "1"]
    done = subprocess.run(
        [*command, *before, "-i", f"file:{source}", "-threads", "1", *arguments],
        capture_output=True,
        check=False,
    )
    told = done.stderr.decode(errors="replace")
    if done.returncode != 0 and (_OVER_TIME in told or done.returncode in _KILLED):
        raise Unreadable("The video or sound takes too long, or too much memory, to read")
    if done.returncode != 0:
        raise Unreadable("The video or sound is damaged, or of a kind that browsers cannot play")
    return told


def _duration_ms(told: str) -> int:
    found = _DURATION.search(told)
    return (
        min(_MOST, int((int(found[1]) * 3600 + int(found[2]) * 60 + float(found[3])) * 1000)) if found else 0
    )


def _bitrate(told: str) -> int:
    found = _BITRATE.search(told)
    return min(_MOST, int(found[1]) * 1000) if found else 0


def _frame_rate(told: str) -> str:
    found = _RATE.search(told)
    return f"{round(float(found[1]))}/1" if found else ""
