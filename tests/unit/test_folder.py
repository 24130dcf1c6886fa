"""The data folder is nobody else's, whatever the umask; what others could read is closed at the start."""

import asyncio
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from aiohttp.test_utils import unused_port

from models.core.config import Settings, load_settings
from models.core.errors import ConfigurationError
from models.core.folder import keep_private
from models.core.schema import migrate
from models.core.secret import SecretBox
from tests.files import photo
from tests.paris import paris_data, paris_settings
from web.process.server import running

__all__ = ["paris_data"]

ROOT = Path(__file__).parents[2]


def modes(folder: Path) -> dict[str, int]:
    """Return the mode of everything in a folder, by its path."""
    return {str(path.relative_to(folder)): stat.S_IMODE(path.stat().st_mode) for path in _all(folder)}


def _all(folder: Path) -> Iterator[Path]:
    yield from sorted(folder.rglob("*"))


def parvis(folder: Path, *arguments: str) -> str:
    """Run a command as a shell without any umask would."""
    done = subprocess.run(
        [sys.executable, "-m", "web.process.cli", *arguments],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
        umask=0,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_what_commands_write_is_for_their_user_alone(tmp_path: Path) -> None:
    origin = "https://paris.corp.example"
    parvis(tmp_path, "init", "--origin", origin, "--name", "Paris", "--data-dir", "site/data")
    (tmp_path / "usine.png").write_bytes(photo(64, 64, "PNG"))
    (tmp_path / "usine.png").chmod(0o600)
    parvis(tmp_path, "emoji", "add", "usine", "usine.png")
    settings = load_settings(tmp_path / "parvis.toml", {})
    with sqlite3.connect(tmp_path / settings.sqlite_file) as database:  # who opens it also makes its journals
        database.execute("BEGIN IMMEDIATE")
        found = modes(tmp_path)
    database.close()
    folders = {name for name in found if (tmp_path / name).is_dir()}
    assert {"site/data", "site/data/files"} <= folders
    names = {name.rpartition("/")[2] for name in found}
    assert {
        "parvis.toml",
        "secret.key",
        "parvis.sqlite3",
        "parvis.sqlite3-wal",
        "parvis.sqlite3-shm",
    } <= names
    assert any(name.startswith("site/data/files/") and name not in folders for name in found)
    assert {found[name] for name in folders} == {0o700}
    assert {found[name] for name in found.keys() - folders} == {0o600}


def test_a_folder_that_was_made_before_the_site_is_closed(tmp_path: Path) -> None:
    """`systemd-run -p StateDirectory=` makes it, for everybody to read; later runs open it again."""
    data = tmp_path / "data"
    data.mkdir()
    data.chmod(0o755)
    parvis(
        tmp_path, "init", "--origin", "https://paris.corp.example", "--name", "Paris", "--data-dir", "data"
    )
    assert stat.S_IMODE(data.stat().st_mode) == 0o700
    data.chmod(0o755)
    parvis(tmp_path, "init")
    assert stat.S_IMODE(data.stat().st_mode) == 0o700


def test_a_folder_is_private_without_a_command_too(tmp_path: Path) -> None:
    settings = paris_settings(tmp_path / "data")
    os.umask(0)
    asyncio.run(migrate(settings))
    SecretBox.create(settings)
    assert stat.S_IMODE(settings.data_dir.stat().st_mode) == 0o700
    assert set(modes(settings.data_dir).values()) == {0o600}


@pytest.fixture
def open_to_all(paris_data: Path, tmp_path: Path) -> Settings:
    """Paris, in a folder that everybody may read, as an old version or a copy left it."""
    folder = tmp_path / "paris"
    shutil.copytree(paris_data, folder)
    (folder / "files").mkdir(exist_ok=True)
    (folder / "notes.txt").write_text("not ours")
    for path in (folder, *_all(folder)):
        path.chmod(0o755 if path.is_dir() else 0o644)
    return replace(paris_settings(folder), listen=f"127.0.0.1:{unused_port()}")


async def test_the_start_closes_what_others_could_read(
    open_to_all: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    folder = open_to_all.data_dir
    async with running(open_to_all):
        found = modes(folder)
    assert found.pop("notes.txt") == 0o644
    assert (found["parvis.sqlite3"], found["secret.key"], found["files"]) == (0o600, 0o600, 0o700)
    assert {mode & 0o077 for mode in found.values()} == {0}
    assert f"event=file_was_open path={folder}/secret.key mode=644" in caplog.text
    assert f"event=file_was_open path={folder} mode=755" in caplog.text
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    caplog.clear()
    async with running(open_to_all):
        pass
    assert "is_open" not in caplog.text
    assert "was_open" not in caplog.text


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file to somebody else")
def test_a_folder_that_another_user_has_files_in_stays_open(
    open_to_all: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    folder = open_to_all.data_dir
    os.chown(folder / "notes.txt", 12345, -1)
    keep_private(open_to_all)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o755
    assert modes(folder)["secret.key"] == 0o600
    assert f"event=folder_is_open path={folder} mode=755" in caplog.text


@pytest.mark.parametrize("others", ["folder", "sticky"])
def test_a_folder_that_is_not_the_sites_alone_stays_open(
    open_to_all: Settings, caplog: pytest.LogCaptureFixture, others: str
) -> None:
    """Somebody who names a home, or /tmp, does not find it closed to everybody else."""
    folder = open_to_all.data_dir
    if others == "folder":
        (folder / "documents").mkdir()
    else:
        folder.chmod(0o1777)
    before = folder.stat().st_mode
    keep_private(open_to_all)
    assert folder.stat().st_mode == before
    assert modes(folder)["secret.key"] == 0o600
    assert f"event=folder_is_open path={folder}" in caplog.text


def test_what_is_no_folder_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "null"
    file.touch(0o666)
    file.chmod(0o666)
    keep_private(paris_settings(file))
    assert stat.S_IMODE(file.stat().st_mode) == 0o666


def test_what_cannot_be_closed_is_said(
    open_to_all: Settings, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, mode: int) -> None:
        raise PermissionError(1, "Operation not permitted", str(path))

    monkeypatch.setattr(Path, "chmod", refuse)
    keep_private(open_to_all)
    assert "event=file_is_open" in caplog.text
    assert "because=Operation not permitted" in caplog.text


def test_a_site_that_is_not_there_is_said_to_be_none(tmp_path: Path) -> None:
    settings = paris_settings(tmp_path / "nowhere")
    keep_private(settings)
    with pytest.raises(ConfigurationError):
        SecretBox.load(settings)
