"""The proxies of deploy/, started as an administrator would: the files as they are, with the test's names put in.

A machine without nginx or Caddy skips what needs them, but for continuous integration, which must have both (.ci/run
installs them).
"""

import asyncio
import os
import shutil
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import trustme
from aiohttp import web
from aiohttp.test_utils import unused_port

from models.core.config import Settings

DEPLOY = Path(__file__).parents[1] / "deploy"
DEBIAN = Path("/etc/nginx/nginx.conf")
"""What Debian's nginx starts with; other systems have something like it."""
START_S = 10


@dataclass(frozen=True)
class Front:
    """What a proxy stands before: a site that listens without TLS on the port `behind`."""

    host: str
    site: web.TCPSite
    behind: int
    port: int
    """Where the proxy shall listen, with TLS."""
    folder: Path
    authority: trustme.CA

    @property
    def chain(self) -> Path:
        return self.folder / "chain.pem"

    @property
    def key(self) -> Path:
        return self.folder / "key.pem"

    def issue(self) -> None:
        """Make the certificate that the proxy shows."""
        certificate = self.authority.issue_cert(self.host)
        certificate.private_key_pem.write_to_path(self.key)
        for pem in certificate.cert_chain_pems:
            pem.write_to_path(self.chain, append=True)


def program(name: str, hint: str) -> str:
    """Return the path of a program; without it, skip, or fail where continuous integration runs."""
    if found := shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"):
        return found
    if os.environ.get("CI"):
        pytest.fail(f"no {name} here, and .ci/run must have installed it")
    pytest.skip(f"no {name} here ({hint})")


def put(text: str, changes: dict[str, str]) -> str:
    """Put a test's names into a file; what they replace must be there."""
    for old, new in changes.items():
        assert old in text, f"{old!r} is no longer in the file"
        text = text.replace(old, new)
    return text


# --- nginx -----------------------------------------------------------------------------------------------------


def nginx_files(front: Front) -> Path:
    """Write the configuration of Debian's nginx, with ours in its conf.d, and return its path."""
    conf_d = front.folder / "conf.d"
    conf_d.mkdir()
    ours = put(
        (DEPLOY / "nginx.conf").read_text("utf-8"),
        {
            "listen 80;": f"listen 127.0.0.1:{unused_port()};",
            "listen [::]:80;": "",
            "listen 443 ssl": f"listen 127.0.0.1:{front.port} ssl",
            "listen [::]:443 ssl": f"listen 127.0.0.1:{unused_port()} ssl",
            "social.corp.example": front.host,
            "127.0.0.1:8000": f"127.0.0.1:{front.behind}",
            "/etc/ssl/parvis/chain.pem": str(front.chain),
            "/etc/ssl/parvis/key.pem": str(front.key),
            "/var/log/nginx/": f"{front.folder}/",
        },
    )
    (conf_d / "parvis.conf").write_text(ours, "utf-8")
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    temporary = "".join(f"{kind}_temp_path {front.folder}/{kind};\n" for kind in kinds)
    (conf_d / "folders.conf").write_text(temporary, "utf-8")
    main = front.folder / "nginx.conf"
    main.write_text(_debian(front), "utf-8")
    return main


def _debian(front: Front) -> str:
    text = DEBIAN.read_text("utf-8") if DEBIAN.exists() else ""
    if "conf.d/*.conf" not in text:
        pytest.skip("this nginx is not Debian's: its nginx.conf has no conf.d")
    # The folder of the test is closed to www-data; who is not root runs everything as themselves anyway.
    return put(
        text,
        {
            "user www-data;": "user root;" if os.geteuid() == 0 else "",
            "worker_processes auto;": "worker_processes 1;",
            "/run/nginx.pid": f"{front.folder}/nginx.pid",
            "/var/log/nginx/": f"{front.folder}/",
            "/etc/nginx/conf.d/*.conf": f"{front.folder}/conf.d/*.conf",
            "/etc/nginx/sites-enabled/*": f"{front.folder}/none/*",
        },
    )


@asynccontextmanager
async def nginx(front: Front) -> AsyncIterator[None]:
    binary = program("nginx", "Debian: apt install nginx-light")
    arguments = [binary, "-c", str(nginx_files(front)), "-e", str(front.folder / "error.log")]
    await succeeds(*arguments, "-t")
    async with _running(front, *arguments, "-g", "daemon off;"):
        yield


# --- Caddy -----------------------------------------------------------------------------------------------------


def caddyfile(front: Front) -> Path:
    """Write the Caddyfile with a certificate of one's own, as its first comment says, and return its path."""
    written = front.folder / "Caddyfile"
    text = put(
        (DEPLOY / "Caddyfile").read_text("utf-8"),
        {
            "\n{\n": f"\n{{\n\tadmin off\n\tdefault_bind 127.0.0.1\n\thttp_port {unused_port()}\n",
            "grace_period 10s": "grace_period 100ms",
            "{$PARVIS_ORIGIN} {\n": f"{{$PARVIS_ORIGIN}} {{\n\ttls {front.chain} {front.key}\n",
        },
    )
    written.write_text(text, "utf-8")
    return written


@asynccontextmanager
async def caddy(front: Front) -> AsyncIterator[None]:
    binary = program("caddy", "Debian: apt install caddy")
    environment = {
        "HOME": str(front.folder),
        "PARVIS_ORIGIN": f"https://{front.host}:{front.port}",
        "PARVIS_BEHIND": f"127.0.0.1:{front.behind}",
    }
    as_it_is = {"HOME": str(front.folder), "PARVIS_ORIGIN": f"https://{front.host}"}
    adapter = ("--adapter", "caddyfile")
    await succeeds(binary, "validate", "--config", str(DEPLOY / "Caddyfile"), *adapter, environment=as_it_is)
    arguments = [binary, "run", "--config", str(caddyfile(front)), *adapter]
    async with _running(front, *arguments, environment=environment):
        yield


PROXIES: dict[str, Callable[[Front], AbstractAsyncContextManager[None]]] = {"nginx": nginx, "caddy": caddy}


@asynccontextmanager
async def proxy(name: str, front: Front) -> AsyncIterator[None]:
    """Run a proxy before a site until left."""
    front.issue()
    async with PROXIES[name](front):
        yield


# --- processes -------------------------------------------------------------------------------------------------


async def succeeds(*arguments: str, environment: dict[str, str] | None = None) -> str:
    """Run a program to its end and return what it wrote; it must not fail."""
    process = await asyncio.create_subprocess_exec(
        *arguments, env=environment, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    written = (await asyncio.wait_for(process.communicate(), START_S))[0].decode()
    assert process.returncode == 0, written
    return written


@asynccontextmanager
async def _running(
    front: Front, *arguments: str, environment: dict[str, str] | None = None
) -> AsyncIterator[None]:
    log = front.folder / "output.log"
    with log.open("wb") as output:
        process = await asyncio.create_subprocess_exec(
            *arguments, env=environment, stdout=output, stderr=output, cwd=front.folder
        )
    try:
        await _listens(front, process, log)
        yield
    finally:
        if process.returncode is None:
            process.terminate()
        await asyncio.wait_for(process.wait(), START_S)


async def _listens(front: Front, process: asyncio.subprocess.Process, log: Path) -> None:
    trust = ssl.create_default_context()
    front.authority.configure_trust(trust)
    async with asyncio.timeout(START_S):
        while process.returncode is None:
            try:
                _, writer = await asyncio.open_connection(
                    "127.0.0.1", front.port, ssl=trust, server_hostname=front.host
                )
            except (ConnectionRefusedError, ssl.SSLError):
                await asyncio.sleep(0.01)
                continue
            writer.close()
            return
    pytest.fail(log.read_text("utf-8"))


def largest_file(settings: Settings) -> int:
    """Return the size of the largest file that a site takes, in bytes."""
    return max(
        settings.media_image_max_bytes, settings.media_video_max_bytes, settings.media_document_max_bytes
    )
