"""The software bill of materials: what a site is made of, as CycloneDX 1.5, from the lock that it is installed from.

The same lock makes the same document, byte for byte. Python itself, SQLite or PostgreSQL and ffmpeg are the system's, and are
not in it. A component has the hashes of all files that it is published as; one of them is installed.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from models.core.errors import ConfigurationError
from models.core.version import VERSION

NAME = "parvis"
LOCK = "requirements.txt"
PLACES = (Path(__file__).parents[1] / "source" / LOCK, Path(__file__).parents[2] / LOCK)
"""Where the lock is: in an installed Parvis, in a copy of the repository."""

_PIN = re.compile(r"(?P<name>[a-z0-9-]+)==(?P<version>[^\s;\\]+)(?:\s*;\s*(?P<marker>[^\\]+?))?\s*\\?")
_HASH = re.compile(r"\s+--hash=sha256:([0-9a-f]{64})(?:\s*\\)?")
_PARENT = re.compile(r"\s+#\s+(?:via\s*)?([A-Za-z0-9-]*)(?: \(pyproject\.toml\))?")


@dataclass
class Pin:
    """A package in the lock: who needs it, where (a marker of PEP 508), and the digests of its files."""

    name: str
    version: str
    marker: str
    hashes: list[str] = field(default_factory=list)
    parents: list[str] = field(default_factory=list)

    @property
    def purl(self) -> str:
        return f"pkg:pypi/{self.name}@{self.version}"


def read_lock() -> str:
    """Return the text of the lock. Raises ConfigurationError where it was not installed with Parvis."""
    for place in PLACES:
        if place.exists():
            return place.read_text("utf-8")
    raise ConfigurationError(f"{LOCK} is not there: install Parvis as README.md says.")


def pins(lock: str) -> list[Pin]:
    """Read a lock of `make lock`. Raises ValueError for a line that it does not know: nothing is left out in silence."""
    found: list[Pin] = []
    for line in lock.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if pin := _PIN.fullmatch(line):
            found.append(Pin(pin["name"], pin["version"], pin["marker"] or ""))
        elif digest := _HASH.fullmatch(line):
            found[-1].hashes.append(digest[1])
        elif parent := _PARENT.fullmatch(line):
            found[-1].parents += [parent[1]] if parent[1] else []
        else:
            raise ValueError(f"{LOCK}: {line}")
    return found


def bill(lock: str) -> dict[str, Any]:
    """Return the document for a lock."""
    packages = pins(lock)
    refs = {NAME: NAME, **{each.name: each.purl for each in packages}}
    needs = {
        ref: sorted(each.purl for each in packages if name in each.parents) for name, ref in refs.items()
    }
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid5(NAMESPACE_URL, VERSION + lock)}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": NAME,
                "name": NAME,
                "version": VERSION,
                "licenses": [{"license": {"id": "AGPL-3.0-or-later"}}],
            }
        },
        "components": [_component(each) for each in packages],
        "dependencies": [{"ref": ref, "dependsOn": needs[ref]} for ref in sorted(needs)],
    }


def _component(pin: Pin) -> dict[str, Any]:
    component: dict[str, Any] = {
        "type": "library",
        "bom-ref": pin.purl,
        "name": pin.name,
        "version": pin.version,
        "purl": pin.purl,
        "hashes": [{"alg": "SHA-256", "content": digest} for digest in pin.hashes],
    }
    if pin.marker:
        component["properties"] = [{"name": "parvis:marker", "value": pin.marker}]
    return component
