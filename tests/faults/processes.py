"""Real processes on the data of a town of tests/world.py: `parvis serve`, and victims that kill themselves.

A process has its own connections to the town's database. The town stays open in the test, to look
and to call; since a world's workers do not run by themselves, only the process's do anything.
"""

import asyncio
import os
import signal
import ssl
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from aiohttp.test_utils import unused_port

from tests.world import Caller, Town, eventually

ROOT = Path(__file__).parents[2]
START_S = 60
"""A deadline, not a promise: under a storm on a busy machine a process takes a while to import itself."""


@dataclass(frozen=True)
class Process:
    """A process that listens for a town."""

    town: Town
    """As seen through the process: its callers reach the process, its database is the same."""
    running: subprocess.Popen[bytes]

    def anybody(self) -> Caller:
        return self.town.anybody()

    def kill(self) -> None:
        """End it as a power cut would."""
        self.running.send_signal(signal.SIGKILL)
        assert self.running.wait() == -signal.SIGKILL


@asynccontextmanager
async def serving(town: Town, *command: str) -> AsyncIterator[Process]:
    """Run `parvis serve`, or another command that listens, until left; it may be killed before."""
    port = unused_port()
    with (town.settings.data_dir / "process.log").open("ab") as log:
        running = _started(town, log.fileno(), port, *(command or ("web.process.cli", "serve")))
    process = Process(replace(town, port=port), running)
    try:
        await eventually(lambda: _listens(process), START_S)
        yield process
    finally:
        running.kill()
        running.wait()


async def perish(town: Town, victim: str) -> None:
    """Run one of victims.py to its death."""
    running = _started(town, None, 0, "tests.faults.victims", victim)
    try:
        status = await asyncio.wait_for(asyncio.to_thread(running.wait), START_S)
    finally:
        running.kill()
        running.wait()
    assert status == -signal.SIGKILL, f"{victim} ended with {status}"


def parvis(town: Town, *arguments: str) -> str:
    """Run a command of the administrator and return what it prints."""
    command = [sys.executable, "-m", "web.process.cli", *arguments]
    return subprocess.run(
        command,
        env=_environment(town, 0),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=START_S,
    ).stdout


def _started(town: Town, log: int | None, port: int, module: str, *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", module, *arguments], env=_environment(town, port), cwd=ROOT, stderr=log
    )


def _environment(town: Town, port: int) -> dict[str, str]:
    settings, folder = town.settings, town.settings.data_dir
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    if not key.exists():
        issued = town.world.authority.issue_cert(town.host)
        issued.private_key_pem.write_to_path(str(key))
        issued.cert_chain_pems[0].write_to_path(str(certificate))
    inherited = {name: text for name, text in os.environ.items() if not name.startswith("PARVIS_")}
    return inherited | {
        "PARVIS_ORIGIN": settings.origin,
        "PARVIS_DATA_DIR": str(folder),
        "PARVIS_DATABASE": settings.database,
        "PARVIS_COMPANY_CA": str(settings.company_ca),
        "PARVIS_DEVELOPMENT": "1",
        "PARVIS_DEVELOPMENT_HOSTS": ",".join(f"{n}={a}" for n, a in settings.development_hosts.items()),
        "PARVIS_LISTEN": f"127.0.0.1:{port}",
        "PARVIS_TLS_CERTIFICATE": str(certificate),
        "PARVIS_TLS_KEY": str(key),
    }


async def _listens(process: Process) -> bool:
    assert process.running.poll() is None, (process.town.settings.data_dir / "process.log").read_text()
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", process.town.port)
    except OSError:
        return False
    writer.close()
    try:
        await writer.wait_closed()
    except (OSError, ssl.SSLError):
        return True
    return True
