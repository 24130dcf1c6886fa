"""Node.js with packages as a lock says: for clients and peers that are written in JavaScript."""

import fcntl
import shutil
import subprocess
from pathlib import Path

import pytest


def node_with(folder: Path) -> str:
    """Return the path of Node once the packages of the folder's lock are in it. Skips the test where Node is missing."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        pytest.skip(f"node and npm are not installed: what is in {folder.name} was not tried")
    with (folder / "package-lock.json").open() as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # pytest-xdist: one of us installs, the others wait
        _install(npm, folder)
    return node


def _install(npm: str, folder: Path) -> None:
    """Make what the lock says, unless it is there."""
    lock = folder / "package-lock.json"
    installed = folder / "node_modules" / "parvis-installed.json"  # a copy of the lock that it was made from
    if not installed.exists() or installed.read_bytes() != lock.read_bytes():
        command = [npm, "ci", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
        shutil.copyfile(lock, installed)
