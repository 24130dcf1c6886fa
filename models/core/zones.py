"""Time zones by the names of the IANA database, which comes along with Parvis (`tzdata`): no machine has to have it.

A moment is kept in UTC; what a person reads, and what happens on a day or at an hour, is in a zone.
"""

import os
from functools import cache
from importlib.resources import files
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from models.core.errors import Invalid

UNKNOWN_PLACE = "Europe/Paris"
"""The zone of a site that says none, on a machine that says none: a wrong hour of people's own continent rather than
UTC, which hardly anybody works by.
"""
MAX_ZONE = 64
"""Characters of a name: its columns' width."""
_NOBODY_LIVES_IN = frozenset({"UTC", "Etc/UTC", "UCT", "Etc/UCT", "Zulu", "Universal", "GMT", "Etc/GMT"})
_LOCALTIME = Path("/etc/localtime")


@cache
def zone_names() -> frozenset[str]:
    """Return the name of every zone."""
    listed = files("tzdata").joinpath("zones").read_text(encoding="ascii").split()
    return frozenset(listed) - {"Factory"}


def check_zone(name: str) -> None:
    """Refuse what is not the name of a zone; "" stands for none and is let through."""
    if name and name not in zone_names():
        raise Invalid(
            "Validation failed: The time zone is unknown: write a name of the IANA database such as Europe/Paris",
            time_zone="is unknown: write a name such as Europe/Paris",
        )


def zone_named(name: str, otherwise: str = UNKNOWN_PLACE) -> ZoneInfo:
    """Return a zone; the other one for "", and for a name that the database does not have any more."""
    try:
        return ZoneInfo(name or otherwise)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo(otherwise)


@cache
def machine_zone() -> str:
    """Return the zone that this machine is set to, by TZ or /etc/localtime; UNKNOWN_PLACE when it says none.

    UTC says nothing of where people work: most servers and all containers are set to it.
    """
    target = os.path.realpath(_LOCALTIME)
    said = os.environ.get("TZ", "").removeprefix(":") or target.partition("zoneinfo/")[2]
    return said if said in zone_names() - _NOBODY_LIVES_IN else UNKNOWN_PLACE
