"""What this site is: for strangers its name, whom to write to and its source; for colleagues also rules, texts, sites it is
linked with, and with whom it spoke.

As the API has it (web/mastodon/instance.py): numbers, names, rules, texts and sites are for colleagues.
"""

import re
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from importlib import metadata
from typing import Any

from aiohttp import web

from models.core.base import now
from models.core.egress import dial_totals
from models.core.version import VERSION
from models.moderation.site_texts import TEXT_KINDS, SiteText, TextKind, rules, texts
from models.notifications.push import push_hosts
from models.peers.peers import active_peers
from web.http.html import page
from web.http.language import accepted_languages, best_of
from web.http.security import Route, public, recognised_in_browser
from web.mastodon.instance import contact
from web.pages.frame import decoded, framed

PATH = "/about"
PROVEN_FOR = timedelta(days=1)
"""How far back dials are counted: a day of a large site is still read at once."""

BUNDLED = (
    ("Lucide", "ISC", "lucide"),
    ("IANA Time Zone Database", "Public Domain", "tzdata"),
    ("BIP-39", "MIT", "mnemonic"),
)
"""What pages show that others made: its name, its licence, the package it comes in."""

MAX_LICENCE = 60
"""Characters of a licence's name; some packages write all of it there."""


@dataclass(frozen=True)
class Spoken:
    """With whom the server spoke in PROVEN_FOR."""

    sites: int
    """Linked ones."""
    times: int
    refused: int
    """Attempts that were stopped before anything was sent."""
    others: tuple[str, ...]
    """Hosts that it reached and is not linked with: push services, a company's own store of files."""


async def show(request: web.Request) -> web.Response:
    """Show what the site is, to a stranger or to a colleague."""
    known = await recognised_in_browser(request) is not None
    about: dict[str, Any] = {"version": VERSION, "bundled": BUNDLED, "is_known": known, "contact": None}
    if not known:
        return page(request, "about.html", layout="alone.html", **about)
    found = await contact(request)
    linked = await active_peers()
    about |= {
        "contact": decoded(found) if found else None,
        "rules": await _rules(request),
        "texts": await _texts(request),
        "linked": linked,
        "spoken": await _spoken({each.host for each in linked}),
        "push": [each.host for each in await push_hosts()],
        "packages": _packages(),
    }
    return await framed(request, "about.html", layout="app.html", current="about", **about)


async def _rules(request: web.Request) -> list[tuple[str, str]]:
    """Return the rules with their language, in the one that is wished where they have it."""
    wished = accepted_languages(request)
    found = [(best_of(list(rule.texts), wished), rule) for rule in await rules()]
    return [(language, rule.texts[language]) for language, rule in found]


async def _texts(request: web.Request) -> list[tuple[TextKind, SiteText]]:
    """Return the texts that were written, by kind."""
    wished = accepted_languages(request)
    written = [(kind, await texts(kind)) for kind in TEXT_KINDS]
    return [(kind, found[best_of(list(found), wished)]) for kind, found in written if found]


async def _spoken(linked: set[str]) -> Spoken:
    """Count the dials; who asks is told no hosts that were refused: they may be somebody's mistake."""
    totals = await dial_totals(since=now() - PROVEN_FOR)
    made = [each for each in totals if not each.outcome.startswith("refused:")]
    return Spoken(
        sites=len({each.host for each in made} & linked),
        times=sum(each.dials for each in made),
        refused=sum(each.dials for each in totals if each.outcome.startswith("refused:")),
        others=tuple(sorted({each.host for each in made} - linked)),
    )


@cache
def _packages() -> tuple[tuple[str, str, str], ...]:
    """Return name, version and licence of the packages that Parvis needs itself, as they are installed here."""
    try:
        needed = metadata.requires("parvis") or []
    except metadata.PackageNotFoundError:
        return ()
    names = sorted({re.split(r"[^A-Za-z0-9._-]", each, maxsplit=1)[0] for each in needed if ";" not in each})
    return tuple(found for name in names if (found := _package(name)))


def _package(name: str) -> tuple[str, str, str] | None:
    try:
        said = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return None
    classified = [each for each in said.get_all("Classifier") or [] if each.startswith("License ::")]
    named = next((said[each] for each in ("License-Expression", "License") if each in said), "")
    licence = classified[0].rpartition(" :: ")[2] if classified and len(named) > MAX_LICENCE else named
    return name, said["Version"], licence.partition("\n")[0][:MAX_LICENCE]


ROUTES = [Route("GET", PATH, show, public)]
