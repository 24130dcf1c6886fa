"""masto.js, the library under Elk and Phanpy. The story itself is in masto/story.js."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.clients.conftest import Company
from tests.clients.sites import Browser, ending

pytestmark = pytest.mark.xdist_group("clients")

FOLDER = Path(__file__).with_name("masto")
LOCK = FOLDER / "package-lock.json"
INSTALLED = FOLDER / "node_modules" / "parvis-installed.json"
"""A copy of the lock that node_modules was made from."""


@pytest.fixture(scope="module")
def node() -> str:
    """Node, with masto.js installed as the lock says."""
    found, npm = shutil.which("node"), shutil.which("npm")
    if not found or not npm:
        pytest.skip("node and npm are not installed: masto.js was not tried")
    if not INSTALLED.exists() or INSTALLED.read_bytes() != LOCK.read_bytes():
        command = [npm, "ci", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"]
        done = subprocess.run(command, cwd=FOLDER, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
        shutil.copyfile(LOCK, INSTALLED)
    return found


def test_elks_library_tells_the_whole_story(company: Company, node: str) -> None:
    """Claire and David log in, talk between their sites, page through lists and change a profile."""
    company.paris.hire("claire")
    company.lyon.hire("david")
    story = subprocess.Popen(
        [node, "story.js", company.paris.origin, company.lyon.origin],
        cwd=FOLDER,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert story.stdin
    assert story.stdout
    with ending(story):
        for line in story.stdout:
            username, address = line.split()
            print(Browser().let_in(address, username), file=story.stdin, flush=True)
        _, complaints = story.communicate()
    assert story.returncode == 0, complaints


def test_the_lock_names_no_registry() -> None:
    """Where packages come from is the business of whoever installs them."""
    assert "resolved" not in LOCK.read_text()
