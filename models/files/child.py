"""The process that decodes one file: started by models/files/decoder.py, told what to do on stdin, answers on stdout.

Decoders are where hostile files do harm. Here they have no network, no environment, no more memory, time and disk than
they need (limits.py), and nothing to lose: what goes wrong ends this process and the file is refused.
"""

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from models.files.limits import TOO_LARGE, Limits, limit
from models.files.makers import without_maker
from models.files.pictures import Picture, Unreadable, keep_picture, keep_preview


def main() -> None:
    job = json.load(sys.stdin)
    limits = Limits(**job["limits"])
    limit(limits)
    try:
        answer = _work(Path(job["source"]), Path(job["folder"]), job, limits)
    except Unreadable as refusal:
        answer = {"refused": str(refusal)}
    except MemoryError:
        answer = {"refused": TOO_LARGE}
    json.dump(answer, sys.stdout)


def _work(source: Path, folder: Path, job: dict[str, Any], limits: Limits) -> dict[str, Any]:
    if job["inside"]:
        from models.files.insides import look_inside

        return asdict(look_inside(source, job["ending"]))
    match job["family"]:
        case "image":
            return {"family": "image"} | asdict(
                keep_picture(source, folder, job["ending"], job["max_pixels"])
            )
        case "document":
            from models.files.documents import read_document  # Loading PDFium takes a fifth of a second.

            text, page = read_document(source, job["ending"], limits.cpu_s / 2)
            shown = _preview(keep_preview(page, folder)) if page else {}
            changed = not job["keeps_maker"] and without_maker(source, folder / "original", job["ending"])
            return {
                "family": "document",
                "mime": job["mime"],
                "text": text,
                "kept_as_is": not changed,
            } | shown
        case _:
            from models.files.audio_video import keep_recording

            ending, unplayable = job["ending"], job["unplayable"]
            kept = keep_recording(source, folder, ending, job["ffmpeg"], job["max_pixels"], unplayable)
            if kept is None:
                return {"unplayable": True}
            recording = {name: value for name, value in asdict(kept).items() if name != "picture"}
            if kept.picture is None:
                return recording
            size = {"width": kept.picture.width, "height": kept.picture.height}
            return recording | (size if kept.family == "video" else {}) | _preview(kept.picture)


def _preview(picture: Picture) -> dict[str, Any]:
    names = ("preview_mime", "preview_width", "preview_height", "blurhash")
    return {name: getattr(picture, name) for name in names}


if __name__ == "__main__":
    main()
