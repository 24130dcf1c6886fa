"""Canaille, a provider of identities in Python, that we did not write: made once in an environment of its own, and run."""

import fcntl
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.clients.sites import ending
from tests.world import company_authority

FOLDER = Path(__file__).parent
LOCK = FOLDER / "canaille.txt"
ENVIRONMENT = FOLDER.parents[1] / "build" / "canaille"
HOST = "login.corp.example"
PASSWORD = "correct horse battery"
LIFETIME_S = 300


def python_with_canaille() -> str:
    """Return a Python that has what the lock says. Skips the test where it cannot be fetched; fails it under CI."""
    ENVIRONMENT.parent.mkdir(exist_ok=True)
    with (ENVIRONMENT.parent / "canaille.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # pytest-xdist: one of us installs, the others wait
        return _python()


def _python() -> str:
    python, installed = ENVIRONMENT / "bin" / "python", ENVIRONMENT / "parvis-installed.txt"
    if installed.exists() and installed.read_bytes() == LOCK.read_bytes():
        return str(python)
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "venv", str(ENVIRONMENT)], check=True, capture_output=True)
    command = [str(python), "-m", "pip", "install", "--quiet", "--require-hashes", "-r", str(LOCK)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode and not os.environ.get("CI"):
        pytest.skip(f"Canaille cannot be fetched: {done.stderr[-300:]}")
    assert done.returncode == 0, done.stderr
    shutil.copyfile(LOCK, installed)
    return str(python)


@contextmanager
def running_canaille(folder: Path, site: str) -> Iterator[int]:
    """Run it for a site of this name; yields its port."""
    certificate = company_authority().issue_cert(HOST)
    certificate.private_key_and_cert_chain_pem.write_to_path(str(folder / "canaille.pem"))
    origin = f"https://{site}"
    arguments = [str(folder), f"{origin}/login/with/canaille/back", f"{origin}/login"]
    with (folder / "canaille.log").open("w") as log:
        process = subprocess.Popen(
            [python_with_canaille(), str(FOLDER / "canaille_server.py"), *arguments],
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
        )
    assert process.stdin
    assert process.stdout
    with ending(process, LIFETIME_S):
        line = process.stdout.readline()
        assert line, (folder / "canaille.log").read_text()[-2000:]
        yield json.loads(line)["port"]
