"""What deploy/ tells administrators holds: one way to install, and a service and its commands that are as private."""

import configparser
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
DOCUMENTS = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    *(each for each in DEPLOY.rglob("*") if each.is_file()),
]
INSTALLS = {"install --require-hashes -r requirements.txt", "install --no-deps ."}
EXPOSURE = 20
"""Tenths, of what `systemd-analyze security` counts: OK ends at 49."""


def test_there_is_one_way_to_install() -> None:
    found = {
        file.name: {
            line.replace("--no-cache-dir ", "")
            for line in re.findall(r"bin/pip (install .*)$", file.read_text("utf-8"), re.MULTILINE)
        }
        for file in DOCUMENTS
    }
    assert {name: lines for name, lines in found.items() if lines} == {
        "README.md": INSTALLS,
        "Containerfile": INSTALLS,
    }
    assert not [
        file for file in DOCUMENTS if re.search(r"(pip|pipx) install parvis", file.read_text("utf-8"))
    ]


class _Unit(configparser.RawConfigParser):
    def optionxform(self, optionstr: str) -> str:
        return optionstr


@pytest.fixture
def service() -> dict[str, str]:
    unit = _Unit(strict=False)
    unit.read(DEPLOY / "parvis.service")
    return dict(unit["Service"])


def test_the_service_and_its_commands_keep_the_folder_private(
    service: dict[str, str], tmp_path: Path
) -> None:
    """as-parvis gives a command what the unit gives the site; systemd makes the folder anew for each."""
    assert (service["StateDirectoryMode"], service["UMask"]) == ("0700", "0077")
    shim = tmp_path / "systemd-run"
    shim.write_text('#!/bin/sh\nprintf "%s\\n" "$@"\n')
    shim.chmod(0o755)
    path = {"PATH": f"{tmp_path}:{os.environ['PATH']}"}
    command = [DEPLOY / "as-parvis", "person", "add", "claire", "--display-name", "Claire Petit"]
    run = subprocess.run(
        command, env=path, capture_output=True, text=True, check=True, stdin=subprocess.DEVNULL
    )
    given = run.stdout.splitlines()
    properties = dict(
        line.removeprefix("--property=").split("=", 1) for line in given if line.startswith("--property=")
    )
    assert properties.keys() >= {"StateDirectoryMode", "UMask", "User", "EnvironmentFile"}
    assert properties == {name: service[name] for name in properties}
    program = service["ExecStart"].removesuffix(" serve")
    assert given[given.index(program) :] == [program, *command[1:]]


@pytest.fixture
def unit(tmp_path: Path) -> Path:
    """The unit, with a program that is there."""
    text = (DEPLOY / "parvis.service").read_text("utf-8")
    assert "/opt/parvis/bin/parvis" in text
    written = tmp_path / "parvis.service"
    written.write_text(text.replace("/opt/parvis/bin/parvis", sys.executable), "utf-8")
    return written


def analyze(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    if not shutil.which("systemd-analyze"):
        pytest.skip("no systemd-analyze here: the unit was not looked at")
    return subprocess.run(["systemd-analyze", *arguments], capture_output=True, text=True, check=False)


def test_systemd_understands_the_unit(unit: Path) -> None:
    looked = analyze("verify", unit)
    assert (looked.returncode, looked.stdout + looked.stderr) == (0, "")


def test_systemd_finds_little_exposed(unit: Path) -> None:
    looked = analyze("security", "--offline=true", f"--threshold={EXPOSURE}", unit)
    if "unrecognized option" in looked.stderr:
        pytest.skip("this systemd-analyze cannot look at a file that is not installed")
    assert looked.returncode == 0, looked.stdout + looked.stderr
