"""The source of the program that runs here, as its licence (AGPL, section 13) gives it to whoever uses it.

An archive of the installed packages themselves, so that it is what runs here, changes of the company's own included.
"""

import asyncio
import io
import tarfile
from functools import cache
from importlib.resources import files
from pathlib import Path
from threading import Lock

from aiohttp import web

from models.core.version import VERSION
from web.http.security import Route, public

ROOMS = ("federation", "inbox", "models", "outbox", "web")
BESIDE = ("pyproject.toml", "requirements.txt", "README.md", "LICENSE")
"""What it takes to build it: in web/source of an installed Parvis, in the root of a copy of the repository."""
WRITTEN = frozenset(
    {".py", ".html", ".css", ".js", ".po", ".png", ".sha256", ".json", ".md", ".txt", ".toml"}
)
"""Endings of what is source. Whatever else lies in the folders is not given away."""


async def show_source(request: web.Request) -> web.Response:
    """Hand out the source as an archive."""
    name = f"parvis-{VERSION}.tar.gz"
    return web.Response(
        body=await asyncio.to_thread(archive),
        content_type="application/gzip",
        headers={
            "Content-Disposition": f'attachment; filename="{name}"',
            "Cache-Control": "public, max-age=3600",
        },
    )


_packing = Lock()


def archive() -> bytes:
    """Pack the source, once in a process."""
    with _packing:
        return _packed()


@cache
def _packed() -> bytes:
    root = Path(str(files("web"))).parent
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as tar:
        for name in BESIDE:
            if found := next((f for f in (root / "web" / "source" / name, root / name) if f.is_file()), None):
                _add(tar, name, found)
        for file in sorted(each for room in ROOMS for each in (root / room).rglob("*")):
            if file.suffix in WRITTEN and file.is_file() and not file.is_symlink():
                _add(tar, str(file.relative_to(root)), file)
    return packed.getvalue()


def _add(tar: tarfile.TarFile, name: str, file: Path) -> None:
    """Add a file without what the file system says of its owner and time."""
    content = file.read_bytes()
    entry = tarfile.TarInfo(f"parvis-{VERSION}/{name}")
    entry.size, entry.mode = len(content), 0o644
    tar.addfile(entry, io.BytesIO(content))


ROUTES = [Route("GET", "/source", show_source, public)]
