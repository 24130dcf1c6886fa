"""What the files of tests/bombs.py cost the process that decodes them, and those of tests/insides.py the one that looks
inside documents for a page: seconds of the clock and of the processor, memory.
"""

import json
import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.table import Line
from models.core.config import Settings
from models.core.errors import Invalid
from models.files.decoder import CPU_TIMES, Decoder
from models.files.kinds import DOCUMENTS, Kind, kind_of
from tests.bombs import CORPUS, Bomb, costs_in, measuring
from tests.insides import LOOKED, Looked

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Cost:
    clock_s: float
    cpu_s: float
    peak_mb: float
    ended: int
    said: str


async def measure(folder: Path, rounds: int) -> list[Line]:
    """Decode each once, whatever `rounds` says: the limits are what is looked at, and they do not vary."""
    settings = Settings()
    lines = []
    for bomb in CORPUS:
        cost = explode(bomb, settings, folder)
        if cost is None:
            continue
        print(f"{bomb.what}: ended={cost.ended} {cost.said[:90]}", flush=True)
        times = 2 if bomb.needs_ffmpeg else 1  # ffmpeg is run twice: each counts for itself.
        at_most = (
            times * CPU_TIMES["video" if bomb.needs_ffmpeg else "document"] * settings.media_decoder_s + 1
        )
        lines += [
            Line(f"{bomb.what}: clock", "s", [cost.clock_s]),
            Line(f"{bomb.what}: processor", "s", [cost.cpu_s], at_most=at_most),
            Line(
                f"{bomb.what}: memory",
                "MB",
                [cost.peak_mb],
                at_most=settings.media_decoder_memory_bytes / 1e6,
            ),
        ]
    for looked in LOOKED:
        cost = look_inside(looked, settings, folder)
        print(f"look inside {looked.what}: ended={cost.ended} {cost.said[:90]}", flush=True)
        lines += [
            Line(f"look inside {looked.what}: clock", "s", [cost.clock_s]),
            Line(
                f"look inside {looked.what}: processor",
                "s",
                [cost.cpu_s],
                at_most=CPU_TIMES["document"] * settings.media_decoder_s + 1,
            ),
            Line(
                f"look inside {looked.what}: memory",
                "MB",
                [cost.peak_mb],
                at_most=settings.media_decoder_memory_bytes / 1e6,
            ),
        ]
    return lines


def look_inside(looked: Looked, settings: Settings, folder: Path) -> Cost:
    """Look into one as the server does when somebody opens its page for the first time."""
    file = folder / f"document.{looked.ending}"
    file.write_bytes(looked.make())
    kind = Kind("document", looked.ending, DOCUMENTS[looked.ending])
    return _cost(file, kind, settings, folder, inside=True)


def explode(bomb: Bomb, settings: Settings, folder: Path) -> Cost | None:
    """Decode one as the server does, alone; None for what is refused unopened, or needs an ffmpeg that is not here."""
    file = folder / bomb.name
    file.write_bytes(bomb.make())
    try:
        kind = kind_of(file, bomb.name, settings.media_documents)
        Decoder(settings).check(kind, file.stat().st_size)
    except Invalid as refusal:
        print(f"{bomb.what}: {refusal.sentence}")
        return None
    return _cost(file, kind, settings, folder)


def _cost(file: Path, kind: Kind, settings: Settings, folder: Path, *, inside: bool = False) -> Cost:
    job, costs = Decoder(settings).job(file, folder, kind) | {"inside": inside}, folder / "costs"
    started = time.perf_counter()
    done = subprocess.run(
        measuring(costs),
        input=json.dumps(job).encode(),
        capture_output=True,
        check=False,
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "PATH": os.environ["PATH"]},
    )
    clock_s = time.perf_counter() - started
    [used] = costs_in(costs)
    costs.unlink()
    return Cost(clock_s, used.cpu_s, used.peak_bytes / 1e6, done.returncode, done.stdout.decode())
