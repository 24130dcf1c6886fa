"""Videos and sounds: kept as they are recorded, in a fresh container without metadata, by the system's ffmpeg; what
browsers cannot play is converted to H.264 and AAC.

Runs in the process of models/files/child.py only. ffmpeg may open the file it is given and nothing else, and reads it
as what its first bytes are: a playlist inside a video would otherwise make it read other files and fetch addresses.
"""

import re
import signal
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PIL import Image

from models.files.kinds import AUDIO_VIDEO
from models.files.pictures import Picture, Unreadable, keep_preview

Unplayable = Literal["keep", "refuse", "later", "now"]
"""What to do with what browsers cannot play. `later`: say so, to be called again with `now`."""

_READ_AS = {
    **dict.fromkeys(("mp4", "mov", "m4a"), "mov"),
    "webm": "matroska",
    "wmv": "asf",
    "mpg": "mpeg",
}
"""Names of ffmpeg's readers, where they are not the ending."""
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
_8_BITS = frozenset({"yuv420p", "yuvj420p"})
_10_BITS = _8_BITS | {"yuv420p10le"}
_PIXELS = {"h264": _8_BITS, "vp8": _8_BITS, "vp9": _10_BITS, "av1": _10_BITS}
"""What browsers play of each codec."""
_IN_MP4 = frozenset({"h264", "vp9", "av1", "aac", "mp3", "opus", "flac"})
_CODECS = {
    **dict.fromkeys(("mp4", "mov", "m4a"), _IN_MP4),
    "webm": frozenset({"vp8", "vp9", "av1", "vorbis", "opus"}),
    "ogg": frozenset({"vorbis", "opus", "flac"}),
    "mp3": frozenset({"mp3"}),
    "flac": frozenset({"flac"}),
    "wav": frozenset(f"pcm_{kind}" for kind in ("u8", "s16le", "s24le", "s32le", "f32le", "mulaw", "alaw")),
}
"""What browsers play in each container."""
_STREAM = re.compile(
    r"^  Stream #0:\d+[^:\n]*: (?P<kind>Video|Audio): (?P<codec>\w+)[^,\n]*(?:, (?P<pixels>\w+))?",
    re.MULTILINE,
)
_COVER = re.compile(r"^  Stream #0:(\d+)[^\n]*: Video: [^\n]*\(attached pic\)", re.MULTILINE)
_H264 = (
    *("-c:v", "libx264", "-preset", "veryfast", "-crf", "23", "-pix_fmt", "yuv420p", "-vf"),
    "scale=w='min(iw,1920)':h='min(ih,1920)':force_original_aspect_ratio=decrease:force_divisible_by=2",
)
_AAC = ("-c:a", "aac", "-b:a", "160k", "-ac", "2")
_NO_METADATA = (
    "-map_metadata:g",
    "-1",
    "-map_metadata:s",
    "-1",
    "-map_chapters",
    "-1",
    "-fflags",
    "+bitexact",
)
_FIRST_OF_EACH = ("-map", "0:V:0?", "-map", "0:a:0?")
_REMEDY = "send it as MP4 with H.264 and AAC"
_DURATION = re.compile(r"Duration: (\d+):(\d\d):(\d\d\.\d+)")
_BITRATE = re.compile(r"bitrate: (\d+) kb/s")
_RATE = re.compile(r"Video: [^\n]*?([\d.]+) fps")
_OVER_TIME = "received signal 24"
"""What ffmpeg says when its time is up (SIGXCPU): it catches that and ends."""
_KILLED = (-signal.SIGXCPU, -signal.SIGKILL, -signal.SIGXFSZ)
_MOST = 2**31 - 1
"""The most that a column of the database holds; a file may claim to last a thousand years."""


@dataclass(frozen=True)
class Stream:
    """The pictures or the sound of a file, as ffmpeg names what they are written in."""

    is_video: bool
    codec: str
    pixels: str

    def is_played(self, ending: str) -> bool:
        """Tell whether browsers play it in such a file."""
        if self.codec not in _CODECS.get(ending, ()):
            return False
        return not self.is_video or self.pixels in _PIXELS[self.codec]


@dataclass(frozen=True)
class Recording:
    """A recording as it was written to the folder; `picture` is its first frame, or the cover of a sound."""

    family: str
    mime: str
    duration_ms: int
    bitrate: int
    frame_rate: str
    picture: Picture | None


def keep_recording(
    source: Path, folder: Path, ending: str, ffmpeg: str, max_pixels: int, unplayable: Unplayable
) -> Recording | None:
    """Write `original`, and for videos and sounds with a cover `preview`, into the folder. Raises Unreadable.

    None: it has to be converted first, which takes long.
    """
    looked_at = _run(ffmpeg, source, ending, [*_FIRST_OF_EACH, "-c", "copy", "-t", "0", "-f", "null", "-"])
    cover = _cover(source, folder, ending, ffmpeg, looked_at, max_pixels)
    streams = streams_of(looked_at)
    if unplayable != "keep" and not all(stream.is_played(ending) for stream in streams):
        if unplayable == "later":
            return None
        if unplayable == "refuse":
            raise Unreadable(
                f"Browsers cannot play this ({', '.join(each.codec for each in streams)}): {_REMEDY}"
            )
        source, ending = _converted(source, folder, ending, ffmpeg, streams, max_pixels)
    if ending not in _CONTAINERS:
        raise Unreadable("The video or sound is of a kind that browsers cannot play")
    return _copied(source, folder, ending, ffmpeg, max_pixels, cover)


def streams_of(report: str) -> list[Stream]:
    """Return what ffmpeg says that it would write: what stands before is of the file, with names that people chose."""
    found = _STREAM.finditer(report.rpartition("\nOutput #0")[2])
    return [Stream(each["kind"] == "Video", each["codec"], each["pixels"] or "") for each in found]


def _copied(
    source: Path, folder: Path, ending: str, ffmpeg: str, max_pixels: int, cover: Picture | None
) -> Recording:
    container = ["-f", _CONTAINERS[ending]]
    if container[1] in ("mp4", "ipod"):
        container += ["-movflags", "+faststart"]  # Players begin before they have all of it.
    report = _run(
        ffmpeg,
        source,
        ending,
        [*_FIRST_OF_EACH, "-c", "copy", *_NO_METADATA, *container, str(folder / "original")],
    )
    is_video = any(stream.is_video for stream in streams_of(report))
    picture = _first_frame(folder, ending, ffmpeg, max_pixels) if is_video else cover
    mime = AUDIO_VIDEO["mp4" if ending == "mov" else ending]
    if not is_video:
        mime = mime.replace("video/", "audio/")
    return Recording(
        "video" if is_video else "audio",
        mime,
        _duration_ms(report),
        _bitrate(report),
        _frame_rate(report) if is_video else "",
        picture,
    )


def _converted(
    source: Path, folder: Path, ending: str, ffmpeg: str, streams: Sequence[Stream], max_pixels: int
) -> tuple[Path, str]:
    """Write the recording so that browsers play it; return the file and its ending. What they play stays as it is."""
    made = folder / "converted"
    arguments = [*_FIRST_OF_EACH, *_codecs(streams), *_NO_METADATA, "-f", "mp4", str(made)]
    _run(ffmpeg, source, ending, arguments, ["-max_pixels", str(max_pixels)])
    return made, "mp4" if any(stream.is_video for stream in streams) else "m4a"


def _codecs(streams: Sequence[Stream]) -> Iterator[str]:
    for stream in streams:
        if stream.is_played("mp4"):
            yield from ("-c:v" if stream.is_video else "-c:a", "copy")
        else:
            yield from _H264 if stream.is_video else _AAC


def _cover(
    source: Path, folder: Path, ending: str, ffmpeg: str, report: str, max_pixels: int
) -> Picture | None:
    """Write the picture that a sound brings with it as its preview; None when there is none that can be read."""
    found = _COVER.search(report)
    if found is None:
        return None
    with suppress(Unreadable):
        return _drawn(source, folder, ending, ffmpeg, max_pixels, f"0:{found[1]}")
    return None


def _first_frame(folder: Path, ending: str, ffmpeg: str, max_pixels: int) -> Picture:
    return _drawn(folder / "original", folder, ending, ffmpeg, max_pixels, "0:V:0")


def _drawn(file: Path, folder: Path, ending: str, ffmpeg: str, max_pixels: int, stream: str) -> Picture:
    frame = folder / "frame.png"
    _run(
        ffmpeg,
        file,
        ending,
        ["-map", stream, "-frames:v", "1", "-f", "image2", "-c:v", "png", str(frame)],
        ["-max_pixels", str(max_pixels)],
    )
    with Image.open(frame, formats=("PNG",)) as opened:
        return keep_preview(opened, folder)


def _run(ffmpeg: str, source: Path, ending: str, arguments: Sequence[str], before: Sequence[str] = ()) -> str:
    """Run ffmpeg on one file, with options `before` it is opened; return what it tells about it."""
    # One thread: each more has frames and a stack of its own, and this process may not have much.
    command = [ffmpeg, "-hide_banner", "-nostdin", "-y", "-protocol_whitelist", "file", "-threads", "1"]
    read_as = ["-f", _READ_AS.get(ending, ending)]
    done = subprocess.run(
        [*command, *before, *read_as, "-i", f"file:{source}", "-threads", "1", *arguments],
        capture_output=True,
        check=False,
    )
    report = done.stderr.decode(errors="replace")
    if done.returncode != 0 and (_OVER_TIME in report or done.returncode in _KILLED):
        raise Unreadable(
            f"The video or sound takes too long, or too much memory, to read: make it shorter, or {_REMEDY}"
        )
    if done.returncode != 0 and "Unknown encoder" in report:
        raise Unreadable(f"This site cannot convert what browsers cannot play: {_REMEDY}")
    if done.returncode != 0:
        raise Unreadable("The video or sound is damaged, or of a kind that browsers cannot play")
    return report


def _duration_ms(report: str) -> int:
    found = _DURATION.search(report)
    return (
        min(_MOST, int((int(found[1]) * 3600 + int(found[2]) * 60 + float(found[3])) * 1000)) if found else 0
    )


def _bitrate(report: str) -> int:
    found = _BITRATE.search(report)
    return min(_MOST, int(found[1]) * 1000) if found else 0


def _frame_rate(report: str) -> str:
    found = _RATE.search(report)
    return f"{round(float(found[1]))}/1" if found else ""
