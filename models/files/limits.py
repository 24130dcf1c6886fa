"""What the process that decodes a file gives up before it looks at it: network, memory, time, disk.

models/files/decoder.py says how much it may have. Nothing is imported here that takes memory itself.
"""

import ctypes
import os
import resource
import signal
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

TOO_LARGE = "The file takes too much memory to read: make it smaller"
_NEW_USER_AND_NETWORK = 0x10000000 | 0x40000000  # CLONE_NEWUSER | CLONE_NEWNET
_DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG


@dataclass(frozen=True)
class Limits:
    """What this process may use."""

    data_bytes: int
    cpu_s: int
    """Its ffmpeg counts for itself."""
    file_bytes: int
    """Of each file that is written: a small recording may say that it has the same sound a million times."""


def limit(limits: Limits) -> None:
    """Give up what is not needed. Without user namespaces (some containers) the network stays reachable."""
    system = ctypes.CDLL(None)
    with suppress(OSError):  # When the service is out of memory, this process goes, and not the server.
        Path("/proc/self/oom_score_adj").write_text("1000")
    system.unshare(_NEW_USER_AND_NETWORK)
    system.prctl(_DIE_WITH_PARENT, signal.SIGKILL)
    with suppress(PermissionError):
        os.nice(5)
    _lower(resource.RLIMIT_DATA, limits.data_bytes)
    # What the former does not count, such as memory that is shared, has room here.
    _lower(resource.RLIMIT_AS, 4 * limits.data_bytes)
    _lower(resource.RLIMIT_CPU, limits.cpu_s, last=limits.cpu_s + 1)
    _lower(resource.RLIMIT_FSIZE, limits.file_bytes)
    _lower(resource.RLIMIT_CORE, 0)


def _lower(kind: int, wanted: int, *, last: int | None = None) -> None:
    """Set a limit, or leave the lower one that the service has: nobody may raise that."""
    hard = resource.getrlimit(kind)[1]
    soft, last = (
        each if hard == resource.RLIM_INFINITY else min(each, hard) for each in (wanted, last or wanted)
    )
    resource.setrlimit(kind, (soft, last))
