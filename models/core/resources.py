"""What a site runs out of before it fails: room on the disk, file descriptors, memory, days of its certificate.

`/health` asks what is out, the site itself each minute what becomes short (web/process/maintenance.py), and `parvis doctor`
also what a service did that runs beside it. Memory that ran out is only known afterwards: the kernel counts whom it ended.
"""

import os
import resource
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from cryptography import x509

from models.core.base import now
from models.core.config import MEBIBYTE, Settings

FULL_BYTES = 64 * MEBIBYTE
"""With less room, SQLite soon cannot write what it has to, and no file comes in."""
LOW_BYTES, LOW_PART = 1024 * MEBIBYTE, 0.05
"""With less room than both an admin should look."""
FEW_FILES = 1000
"""With fewer files that may still be made, likewise."""
DESCRIPTORS_LOW, DESCRIPTORS_OUT = 0.8, 0.97
"""Parts of the limit. Some are left when it is out, or nobody could be told."""


@dataclass(frozen=True)
class Shortage:
    """Something that is short, or out."""

    what: str
    text: str
    is_out: bool
    key: str
    """Of what pages say about it, with `values`."""
    values: Mapping[str, str | int] = field(default_factory=dict)


def shortages(settings: Settings) -> Iterator[Shortage]:
    """Yield what this process, and the site's folder, is short of."""
    yield from disk(settings)
    yield from descriptors()
    yield from certificate(settings)


def disk(settings: Settings) -> Iterator[Shortage]:
    """Yield the folders of ours in which there is little room, or for few files."""
    folders = {settings.data_dir, settings.sqlite_file.parent if settings.is_sqlite else settings.data_dir}
    for folder in sorted(folders):
        with suppress(OSError):  # a folder that is not there is told elsewhere
            found = os.statvfs(folder)
            left, whole = found.f_bavail * found.f_frsize, found.f_blocks * found.f_frsize
            if left < max(FULL_BYTES, min(LOW_BYTES, whole * LOW_PART)):
                text = f"{left // MEBIBYTE} MiB are left in {folder}"
                named: dict[str, str | int] = {"left_bytes": left, "folder": str(folder)}
                yield Shortage("disk", text, left < FULL_BYTES, "disk_low", named)
            # Some file systems make room for files as they need it, and say 0.
            if found.f_files and found.f_favail < FEW_FILES:
                text = f"only {found.f_favail} more files can be made in {folder} (inodes)"
                few: dict[str, str | int] = {"files": found.f_favail, "folder": str(folder)}
                yield Shortage("disk", text, found.f_favail == 0, "disk_files", few)


def descriptors() -> Iterator[Shortage]:
    """Say when this process has few file descriptors left."""
    most, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    try:
        used = os.open(os.devnull, os.O_RDONLY)  # The lowest that is free: all below it are in use.
        os.close(used)
    except OSError:
        used = most
    yield from _of_descriptors(used, most)


def descriptors_of(process: int) -> Iterator[Shortage]:
    """Say when another process of ours has few file descriptors left; nothing where we may not look."""
    with suppress(OSError, ValueError):
        used = len(os.listdir(f"/proc/{process}/fd"))
        limits = Path(f"/proc/{process}/limits").read_text().splitlines()
        most = next(int(line.split()[3]) for line in limits if line.startswith("Max open files"))
        yield from _of_descriptors(used, most)


def _of_descriptors(used: int, most: int) -> Iterator[Shortage]:
    if used >= most * DESCRIPTORS_LOW:
        text = f"{used} of {most} file descriptors are in use: raise LimitNOFILE="
        is_out = used >= most * DESCRIPTORS_OUT
        yield Shortage("descriptors", text, is_out, "descriptors", {"used": used, "most": most})


def certificate(settings: Settings) -> Iterator[Shortage]:
    """Say when the certificate that this process serves with has expired."""
    if settings.tls_certificate is None:
        return
    with suppress(OSError, ValueError):
        shown = x509.load_pem_x509_certificates(settings.tls_certificate.read_bytes())[0]
        if shown.not_valid_after_utc <= now():
            file = str(settings.tls_certificate)
            yield Shortage("certificate", f"{file} has expired", True, "tls_expired", {"file": file})


def killed_in(groups: Iterable[Path]) -> int:
    """Return how many processes the kernel has ended in these control groups because their memory had run out."""
    return sum(_count(group / "memory.events", "oom_kill") for group in groups)


def processes_in(groups: Iterable[Path]) -> list[int]:
    """Return the processes of these control groups."""
    found: set[int] = set()
    for group in groups:
        with suppress(OSError, ValueError):
            found |= {int(line) for line in (group / "cgroup.procs").read_text().split()}
    return sorted(found)


def _count(file: Path, name: str) -> int:
    with suppress(OSError, ValueError):
        for line in file.read_text().splitlines():
            if line.startswith(f"{name} "):
                return int(line.split()[1])
    return 0
