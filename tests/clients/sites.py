"""Sites as operators run them: made by the command line, each a process of its own, with real workers.

They speak http on loopback under the development setting. Also here: the browser in which a person
logs in and lets a client in. Clients are in the test files.
"""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import unescape
from http.cookiejar import CookieJar
from pathlib import Path
from threading import Timer
from typing import TypeVar
from urllib.parse import urlencode, urljoin
from urllib.request import HTTPCookieProcessor, Request, build_opener

Result = TypeVar("Result")

ROOT = Path(__file__).parents[2]
PASSWORD = "correct horse battery staple"
START_S = 30
STOP_S = 15


def eventually(read: Callable[[], Result], within_s: float = 30) -> Result:
    """Read again and again until there is something, because other sites hear of things by themselves."""
    deadline = time.monotonic() + within_s
    while not (found := read()):
        assert time.monotonic() < deadline, f"nothing came within {within_s} s"
        time.sleep(0.05)
    return found


@contextmanager
def ending(process: "subprocess.Popen[str]", within_s: float = 120) -> Iterator[None]:
    """End a program that we read from, should it not end by itself."""
    timer = Timer(within_s, process.kill)
    timer.start()
    with process:
        try:
            yield
        finally:
            timer.cancel()
            process.kill()


@dataclass
class RunningSite:
    """A site and the process that serves it."""

    name: str
    port: int
    folder: Path
    database: str = ""

    @property
    def authority(self) -> str:
        return f"localhost:{self.port}"

    @property
    def origin(self) -> str:
        return f"http://{self.authority}"

    @property
    def environment(self) -> dict[str, str]:
        inherited = {name: text for name, text in os.environ.items() if not name.startswith("PARVIS_")}
        return inherited | {
            "PYTHONPATH": str(ROOT),
            "PARVIS_ORIGIN": self.origin,
            "PARVIS_NAME": self.name,
            "PARVIS_DESCRIPTION": f"Colleagues in {self.name}",
            "PARVIS_CONTACT_EMAIL": "help@corp.example",
            "PARVIS_DATABASE": self.database,
            "PARVIS_DATA_DIR": str(self.folder / "data"),
            "PARVIS_LISTEN": f"127.0.0.1:{self.port}",
            "PARVIS_DEVELOPMENT": "1",
            "PARVIS_LEAST_PEOPLE": "5",
        }

    @property
    def log(self) -> Path:
        return self.folder / "serve.log"

    def parvis(self, *arguments: str, typed: str = "") -> str:
        """Run a command of the administrator and return what it prints."""
        command = [sys.executable, "-m", "web.process.cli", *arguments]
        done = subprocess.run(
            command,
            env=self.environment,
            cwd=self.folder,
            input=typed,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, f"parvis {arguments}: {done.stdout}{done.stderr}"
        return done.stdout

    def hire(self, username: str) -> None:
        self.parvis(
            "person", "add", username, "--display-name", username.capitalize(), "--password-stdin",
            typed=PASSWORD + "\n",
        )  # fmt: skip

    @contextmanager
    def serving(self) -> Iterator[None]:
        """Serve until left, and insist on an orderly end and a log without anything to worry about."""
        with self.log.open("w") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "web.process.cli", "serve"],
                env=self.environment,
                cwd=self.folder,
                stderr=log,
            )
        try:
            eventually(lambda: process.poll() is not None or self._listens(), START_S)
            yield
            process.send_signal(signal.SIGTERM)
            status = process.wait(STOP_S)
        finally:
            process.kill()
            process.wait()
        lines = self.log.read_text().splitlines()
        assert status == 0, "\n".join(lines[-50:])
        assert [line for line in lines if "level=INFO" not in line] == []
        assert lines[-1].endswith("event=stopped")

    def _listens(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0


@dataclass
class Browser:
    """Somebody's browser. It keeps cookies, follows redirects and sends forms."""

    cookies: CookieJar = field(default_factory=CookieJar)

    def let_in(self, address: str, username: str) -> str:
        """Log in where a client sent us, allow what it asks for, and return the code that is shown."""
        consent = self._log_in(address, username)
        page = self._submit(consent, "/oauth/authorize", decision="allow")
        [code] = re.findall(r'<code class="code"[^>]*>(\S+?)</code>', page.text)
        return code

    def _log_in(self, address: str, username: str) -> "Page":
        return self._submit(self._open(address), "/login", login=username, password=PASSWORD)

    def _submit(self, page: "Page", action: str, **typed: str) -> "Page":
        form = re.search(f'<form method="post" action="{action}".*?</form>', page.text, re.DOTALL)
        assert form, page.text
        hidden = re.findall(r'<input type="hidden" name="(.*?)" value="(.*?)">', form[0], re.DOTALL)
        values = {name: unescape(value) for name, value in hidden} | typed
        return self._open(urljoin(page.address, action), urlencode(values).encode())

    def _open(self, address: str, form: bytes | None = None) -> "Page":
        opener = build_opener(HTTPCookieProcessor(self.cookies))
        headers = {"Accept": "text/html", "Accept-Language": "en"}
        with opener.open(Request(address, form, headers), timeout=10) as answer:
            return Page(answer.geturl(), answer.read().decode())


@dataclass(frozen=True)
class Page:
    address: str
    text: str
