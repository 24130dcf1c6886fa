"""What standard clients call: the endpoints of Mastodon's client API, as data, and which of them are routed here.

endpoints.tsv has one a line: its tier (1 what every client needs, 2 what some do or a company wants, 3 the rest), the
scope that it demands, and what it answers, as routes write it. test_endpoints.py walks it: it is what clients expect,
where ROUTES are what we say.
"""

import csv
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from web.http.security import Route


@dataclass(frozen=True)
class Endpoint:
    tier: int
    method: str
    path: str
    scope: str
    """A scope; `token` where any will do; `session` for our own pages; `public` for strangers too."""
    answer: str

    @property
    def name(self) -> str:
        return f"{self.method} {self.path}"


def endpoints() -> list[Endpoint]:
    """Read the table."""
    lines = Path(__file__).with_suffix(".tsv").read_text(encoding="utf-8").splitlines()
    return [
        Endpoint(int(line["tier"]), line["method"], line["path"], line["scope"], line["answer"])
        for line in csv.DictReader(lines, delimiter="\t")
    ]


def key(method: str, path: str) -> tuple[str, str]:
    """Return what an endpoint and its route have in common: the names inside braces are each one's own."""
    return method, re.sub(r"{[^}]*}", "{}", path)


def routed(routes: Iterable[Route]) -> dict[tuple[str, str], Route]:
    """Return the routes by their key."""
    return {key(route.method, route.path): route for route in routes}


def coverage(routes: Sequence[Route]) -> list[tuple[int, int, int]]:
    """Count, for each tier: (tier, endpoints that are routed, endpoints)."""
    known = routed(routes)
    return [
        (tier, sum(key(e.method, e.path) in known for e in listed), len(listed))
        for tier in (1, 2, 3)
        if (listed := [e for e in endpoints() if e.tier == tier])
    ]
