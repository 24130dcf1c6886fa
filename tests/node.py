"""Node.js with packages as a lock says: for clients, peers and providers that are written in JavaScript.

Where the machine has none, or one that is older than 20, it comes from PyPI, once, into build/node.
"""

import fcntl
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.environments import environment

OLDEST = 20
LOCK = Path(__file__).with_name("node.txt")


def node_with(folder: Path) -> str:
    """Return the path of Node once the packages of the folder's lock are in it. Skips the test where Node is missing, but
    under CI.
    """
    node, npm = _node()
    if not node or not npm:
        assert not os.environ.get("CI"), "node and npm are a must under CI"
        pytest.skip(f"node and npm are not installed: what is in {folder.name} was not tried")
    with (folder / "package-lock.json").open() as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # pytest-xdist: one of us installs, the others wait
        _install(npm, folder)
    return node


def _node() -> tuple[str | None, str | None]:
    """Return where node and npm are; None for what is nowhere."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm and _version(node) >= OLDEST:
        return node, npm
    programs = environment("node", LOCK)
    return shutil.which("node", path=str(programs)), shutil.which("npm", path=str(programs))


def _version(node: str) -> int:
    found = re.match(r"v(\d+)", subprocess.run([node, "--version"], capture_output=True, text=True).stdout)
    return int(found[1]) if found else 0


def _install(npm: str, folder: Path) -> None:
    """Make what the lock says, unless it is there."""
    lock = folder / "package-lock.json"
    installed = folder / "node_modules" / "parvis-installed.json"  # a copy of the lock that it was made from
    if not installed.exists() or installed.read_bytes() != lock.read_bytes():
        command = [npm, "ci", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
        shutil.copyfile(lock, installed)
