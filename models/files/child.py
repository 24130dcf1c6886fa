"""The process that decodes one file: started by models/files/workshop.py, told what to do on stdin, answers on stdout.

Decoders are where hostile files do harm. Here they have no network, no environment, no more memory, time and disk than
they need, and nothing to lose: what goes wrong ends this process and the file is refused.
"""

import ctypes
import json
import os
import resource
import sys
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from models.files.pictures import Picture, Unreadable, keep_picture, keep_preview

MEMORY_BYTES = 2 * 1024**3
_NEW_USER_AND_NETWORK = 0x10000000 | 0x40000000  # CLONE_NEWUSER | CLONE_NEWNET


def main() -> None:
    _limit()
    job = json.load(sys.stdin)
    try:
        answer = _work(Path(job["source"]), Path(job["folder"]), job)
    except Unreadable as refusal:
        answer = {"refused": str(refusal)}
    json.dump(answer, sys.stdout)


def _limit() -> None:
    """Give up what is not needed. Without user namespaces (some containers) the network stays reachable."""
    ctypes.CDLL(None).unshare(_NEW_USER_AND_NETWORK)
    with suppress(PermissionError):
        os.nice(5)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _work(source: Path, folder: Path, job: dict[str, Any]) -> dict[str, Any]:
    match job["family"]:
        case "image":
            return {"family": "image"} | asdict(keep_picture(source, folder, job["max_pixels"]))
        case "document":
            from models.files.papers import read_document  # Loading PDFium takes a fifth of a second.

            text, page = read_document(source, job["ending"])
            shown = _preview(keep_preview(page, folder)) if page else {}
            return {"family": "document", "mime": job["mime"], "text": text, "kept_as_is": True} | shown
        case _:
            from models.files.recordings import keep_recording

            recording = asdict(keep_recording(source, folder, job["ending"], job["ffmpeg"]))
            picture = recording.pop("picture")
            if picture is None:
                return recording
            size = {"width": picture["width"], "height": picture["height"]}
            return recording | size | _preview(Picture(**picture))


def _preview(picture: Picture) -> dict[str, Any]:
    names = ("preview_mime", "preview_width", "preview_height", "blurhash")
    return {name: getattr(picture, name) for name in names}


if __name__ == "__main__":
    main()
