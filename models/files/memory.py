"""How much memory the process that decodes a file gets: what the settings say, or less where the service has less.

The system's limits are of two kinds. A control group (MemoryMax= of systemd, the limit of a container) holds the
server and its decoders together; `ulimit -v` (LimitAS=) holds each process for itself, and nobody can raise it.
"""

import resource
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from models.core.config import LEAST_DECODER_BYTES, MEBIBYTE, Settings

AT_ONCE = 2
"""Files that are decoded together."""
SERVER_BYTES = 256 * MEBIBYTE
"""What is left to the server of the limit of the whole service."""
CODE_BYTES = 64 * MEBIBYTE
"""Part of what it gets that is for the code of the libraries, which RLIMIT_DATA does not count."""

_GROUPS = Path("/sys/fs/cgroup")
_OWN_GROUPS = Path("/proc/self/cgroup")
SERVICE = "system.slice/parvis.service"
"""The group of deploy/parvis.service: `parvis doctor` runs outside of it."""


def decoder_bytes(settings: Settings) -> int:
    """Return how much memory one file may take to decode, here and now."""
    return allowed_bytes(settings, group_limit(), process_limit())


def allowed_bytes(settings: Settings, group: int | None, process: int | None) -> int:
    """Return the smallest of the setting, a decoder's part of a control group's limit, and a process's limit.

    It is never less than a photograph takes. Where that is too much, the system ends the decoder and not the server.
    """
    parts = [settings.media_decoder_memory_bytes]
    if group is not None:
        parts.append((group - SERVER_BYTES) // AT_ONCE)
    if process is not None:
        parts.append(process)
    return max(LEAST_DECODER_BYTES, min(parts))


def needed_bytes(settings: Settings) -> int:
    """Return what a control group must allow for decoders to get what the settings say."""
    return SERVER_BYTES + AT_ONCE * settings.media_decoder_memory_bytes


def process_limit() -> int | None:
    """Return what each process of ours may have at most; None for any amount."""
    hard = [resource.getrlimit(kind)[1] for kind in (resource.RLIMIT_AS, resource.RLIMIT_DATA)]
    return min((limit for limit in hard if limit != resource.RLIM_INFINITY), default=None)


def group_limit(own: Path = _OWN_GROUPS, groups: Path = _GROUPS, *, service: bool = False) -> int | None:
    """Return what the control group that we are in may have, with `service` also that of the installed service."""
    folders = [*_memory_groups(own, groups), *([groups / SERVICE] if service else [])]
    return min((limit for folder in folders for limit in _limits(folder, groups)), default=None)


def service_groups(groups: Path = _GROUPS) -> tuple[Path, ...]:
    """Return the control groups of the installed service: its own, and that of a container, which is the outermost one
    there. Only they have `memory.events`: the outermost of a machine has none.
    """
    return tuple(each for each in (groups / SERVICE, groups) if (each / "memory.events").exists())


def _memory_groups(own: Path, groups: Path) -> Iterator[Path]:
    """Return our folder of the second version of control groups, of the first, or of both."""
    with suppress(OSError):
        for line in own.read_text().splitlines():
            _, controllers, path = line.split(":", 2)
            if not controllers:
                yield groups / path.lstrip("/")
            elif "memory" in controllers.split(","):
                yield groups / "memory" / path.lstrip("/")


def _limits(folder: Path, groups: Path) -> Iterator[int]:
    """Return the limits of a group and of all that it is part of."""
    for each in (folder, *folder.parents):
        if not each.is_relative_to(groups):
            return
        for name in ("memory.max", "memory.limit_in_bytes"):
            with suppress(OSError, ValueError):  # `max`: none; and a container may not show its parents.
                yield int((each / name).read_text())
