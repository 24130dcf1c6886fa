"""Environments of their own for programs in Python that tests speak with: made once, from a lock with hashes, below build/."""

import fcntl
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

BUILD = Path(__file__).parents[1] / "build"


def environment(name: str, lock: Path) -> Path:
    """Return the folder of the programs of build/`name`, once what the lock says is in it.

    Skips the test where that cannot be fetched, and fails it under CI.
    """
    BUILD.mkdir(exist_ok=True)
    with (BUILD / f"{name}.lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)  # pytest-xdist: one of us installs, the others wait
        return _made(BUILD / name, lock)


def _made(folder: Path, lock: Path) -> Path:
    programs, installed = (
        folder / "bin",
        folder / "parvis-installed.txt",
    )  # a copy of the lock that it was made from
    if installed.exists() and installed.read_bytes() == lock.read_bytes():
        return programs
    shutil.rmtree(folder, ignore_errors=True)
    done = subprocess.run(_installing(folder, lock), capture_output=True, text=True)
    if done.returncode and not os.environ.get("CI"):
        pytest.skip(f"what {lock.name} says cannot be fetched: {done.stderr[-300:]}")
    assert done.returncode == 0, done.stderr
    shutil.copyfile(lock, installed)
    return programs


def _installing(folder: Path, lock: Path) -> list[str]:
    """Make the environment, and return the command that fills it: by the system's pip, which Debian has without ensurepip
    (Makefile); else by the one that ensurepip puts in.
    """
    base, python = getattr(sys, "_base_executable", sys.executable), str(folder / "bin" / "python")
    has_pip = subprocess.run([base, "-m", "pip", "--version"], capture_output=True).returncode == 0
    subprocess.run([base, "-m", "venv", *(["--without-pip"] if has_pip else []), str(folder)], check=True)
    pip = [base, "-m", "pip", "--python", python] if has_pip else [python, "-m", "pip"]
    return [*pip, "install", "--quiet", "--require-hashes", "-r", str(lock)]
