"""How a site shows itself: name, description, logo, colour, languages, zone, and what it does without. Admins change it
while the site runs.

What they left empty is as the settings say. outbox/moderation/look.py and features.py change it; whoever shows it reads
`site.look`,
which asks the database nothing: `look_of` and each request (web/http/middleware.py) see to it that it is not older than
MAX_AGE_S, whichever process changed it.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from tortoise import fields

from models.core.base import Table, moment, now
from models.core.config import Settings
from models.core.database import Record, execute, row
from models.core.database_errors import of_database
from models.core.errors import Unavailable
from models.core.features import check_features
from models.core.zones import MAX_ZONE, machine_zone, zone_named

MAX_AGE_S = 5.0
"""How long another process may go on showing what was changed."""
MAX_NAME, MAX_DESCRIPTION, MAX_LANGUAGES, MAX_WITHOUT = 100, 500, 255, 2000
ONLY = 1
"""The id of the one row."""


class SiteLook(Table):
    """What admins chose: one row, or none as long as they chose nothing. Empty: as the settings say."""

    id = fields.IntField(primary_key=True, generated=False, default=ONLY)
    name = fields.CharField(MAX_NAME, default="")
    description = fields.CharField(MAX_DESCRIPTION, default="")
    logo_id = fields.BigIntField(null=True)
    """A file whose use is `logo` (models/files/media.py)."""
    hue = fields.IntField(null=True)
    """The accent's, in degrees: 0 to 359. None: that of Parvis."""
    languages = fields.CharField(MAX_LANGUAGES, default="")
    """Codes, best first, separated by commas."""
    time_zone = fields.CharField(MAX_ZONE, default="")
    counters_shown = fields.BooleanField(default=True)
    """Whether pages show how many liked and boosted a post."""
    without = fields.CharField(MAX_WITHOUT, default="", db_default="")
    """Names of FEATURES that are switched off, with commas between."""
    changed_at = moment(default=now)

    class Meta:
        table = "site_look"


@dataclass(frozen=True)
class Chosen:
    """What admins chose, as it is kept."""

    name: str = ""
    description: str = ""
    logo_id: int | None = None
    hue: int | None = None
    languages: tuple[str, ...] = ()
    time_zone: str = ""
    counters_shown: bool = True
    without: tuple[str, ...] = ()
    """Names of FEATURES that are switched off, in order; also such as another version of the code has."""


@dataclass(frozen=True)
class Look:
    """What is shown: what admins chose, else what the settings say."""

    name: str
    description: str
    logo_id: int | None
    hue: int | None
    languages: tuple[str, ...]
    time_zone: str
    counters_shown: bool
    without: tuple[str, ...] = ()

    def has(self, feature: str) -> bool:
        """Tell whether a feature is switched on. Raises LookupError for a name that is none of FEATURES."""
        check_features([feature])
        return feature not in self.without

    @property
    def zone(self) -> ZoneInfo:
        """The zone in which days begin here."""
        return zone_named(self.time_zone)

    def zone_of(self, time_zone: str) -> ZoneInfo:
        """Return the zone that somebody chose; the site's for ""."""
        return zone_named(time_zone, self.time_zone)


class Looks:
    """What one process knows of its site's look."""

    def __init__(self, settings: Settings, clock: Callable[[], float] = time.monotonic) -> None:
        self._settings, self._clock = settings, clock
        self._read_at, self._changes, self._is_reading = float("-inf"), 0, False
        self.now = _shown(Chosen(), settings)

    async def refresh(self) -> None:
        """Read it if it may be old. Where the database does not answer, it stays as it was: whoever needs more says so."""
        asked_at, changes = self._clock(), self._changes
        if self._is_reading or asked_at - self._read_at < MAX_AGE_S:
            return
        self._is_reading = True
        try:
            read = _shown(await chosen_look(), self._settings)
        except Exception as error:
            if not isinstance(of_database(error), Unavailable):
                raise
            read = self.now
        finally:
            self._is_reading = False
        if changes == self._changes:
            self.now, self._read_at = read, asked_at

    def take(self, chosen: Chosen) -> None:
        """Show this from now on: it was just written."""
        self.now, self._read_at = _shown(chosen, self._settings), self._clock()
        self._changes += 1


def _shown(chosen: Chosen, settings: Settings) -> Look:
    return Look(
        chosen.name or settings.name,
        chosen.description or settings.description,
        chosen.logo_id,
        chosen.hue,
        chosen.languages or settings.languages,
        chosen.time_zone or settings.time_zone or machine_zone(),
        chosen.counters_shown,
        chosen.without,
    )


async def chosen_look() -> Chosen:
    """Read what admins chose."""
    found = await row("SELECT * FROM site_look WHERE id = $1", ONLY)
    return _chosen(found) if found else Chosen()


def _chosen(found: Record) -> Chosen:
    return Chosen(
        found["name"],
        found["description"],
        found["logo_id"],
        found["hue"],
        tuple(found["languages"].split(",")) if found["languages"] else (),
        found["time_zone"],
        bool(found["counters_shown"]),
        tuple(found["without"].split(",")) if found["without"] else (),
    )


async def choose(chosen: Chosen) -> None:
    """Write down what admins chose. Belongs in a transaction that read it `alone`."""
    await execute(
        "INSERT INTO site_look (id, name, description, logo_id, hue, languages, time_zone, counters_shown, without,"
        " changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (id) DO UPDATE SET name = excluded.name,"
        " description = excluded.description, logo_id = excluded.logo_id, hue = excluded.hue,"
        " languages = excluded.languages, time_zone = excluded.time_zone, counters_shown = excluded.counters_shown,"
        " without = excluded.without, changed_at = excluded.changed_at",
        ONLY,
        chosen.name,
        chosen.description,
        chosen.logo_id,
        chosen.hue,
        ",".join(chosen.languages),
        chosen.time_zone,
        chosen.counters_shown,
        ",".join(chosen.without),
        now(),
    )
