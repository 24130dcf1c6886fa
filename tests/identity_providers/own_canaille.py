"""Canaille, a provider of identities in Python, that we did not write: made once in an environment of its own, and run."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.clients.sites import ending
from tests.environments import environment
from tests.world import company_authority

FOLDER = Path(__file__).parent
LOCK = FOLDER / "canaille.txt"
HOST = "login.corp.example"
PASSWORD = "correct horse battery"
LIFETIME_S = 300


def python_with_canaille() -> str:
    """Return a Python that has what the lock says (tests/environments.py)."""
    return str(environment("canaille", LOCK) / "python")


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
