"""What rows keep as JSON: records with names and a version of their own.

They outlive the classes that they were made of: a post that waits for next month is read by next month's version of
Parvis. So their names are not those of fields, which get renamed, and a change of meaning is a new version with a step
from the one before.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import orjson

from models.core.errors import Unavailable

Record = dict[str, Any]
Step = Callable[[Record], Record]
"""Turns a record of one version into one of the next."""


def kept(values: Mapping[str, Any], version: int) -> str:
    """Write a record."""
    return orjson.dumps({"version": version, **values}).decode()


def read(text: str, steps: Sequence[Step] = ()) -> Record:
    """Read a record of any version, as the newest: number n goes through `steps[n:]`.

    Without a version it is number 0. Raises Unavailable for a later version than there are steps for: a newer Parvis,
    which may run beside this one, wrote it and reads it.
    """
    record: Record = orjson.loads(text)
    version = record.pop("version", 0)
    if version > len(steps):
        raise Unavailable("A newer version of Parvis wrote this down")
    for step in steps[version:]:
        record = step(record)
    return record
