"""The files that pages load: everything under web/static/, read once, and compressed once where that makes it smaller.

They lie in one directory that is named after all of them, `/static/<version>/…`: whoever has a file of that name has the
right one for ever, and modules, styles and manifests name each other by relative paths. Under its plain name, as entities
have it, a file may change with the next release.
"""

import gzip
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import PurePosixPath

from web.http.icons import sprite

TYPES = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".json": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
}
"""What is served, and as what. A file of another kind is none."""

_PACKED = (".png", ".woff2")
"""Kinds that are compressed already."""


@dataclass(frozen=True)
class Asset:
    """A file as it is sent."""

    body: bytes
    content_type: str
    compressed: bytes | None = None
    """By gzip; None where that gains nothing."""

    @property
    def is_text(self) -> bool:
        return self.content_type not in (TYPES[each] for each in _PACKED)


@cache
def assets() -> Mapping[str, Asset]:
    """Return all files by their path below web/static, and the sprite of icons."""
    found = [*read(files("web").joinpath("static")), ("icons.svg", sprite())]
    return {name: _asset(name, body) for name, body in found}


@cache
def version() -> str:
    """Return the name of the directory: another as soon as any file is another."""
    total = sha256()
    for name, each in sorted(assets().items()):
        total.update(f"{name}\0{len(each.body)}\0".encode() + each.body)
    return total.hexdigest()[:12]


def asset(name: str) -> str:
    """Return the path that pages load a file from; templates have it as `asset("style.css")`.

    Raises KeyError for a file that is not there.
    """
    assets()[name]
    return f"/static/{version()}/{name}"


def _asset(name: str, body: bytes) -> Asset:
    kind = PurePosixPath(name).suffix
    compressed = None if kind in _PACKED else gzip.compress(body, mtime=0)
    smaller = compressed if compressed and len(compressed) < len(body) else None
    return Asset(body, TYPES[kind], smaller)


def read(folder: Traversable, below: str = "") -> Iterator[tuple[str, bytes]]:
    """Give the files of a folder and of those inside, by path."""
    for each in folder.iterdir():
        name = f"{below}{each.name}"
        if each.is_dir():
            yield from read(each, f"{name}/")
        elif PurePosixPath(name).suffix in TYPES:
            yield name, each.read_bytes()
