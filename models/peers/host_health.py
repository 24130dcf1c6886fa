"""Sites that do not answer us: since when, and why.

Written by the worker that sends (outbox/delivery/worker.py) when it begins to hold a site, deleted at the
next answer. A site that has been silent for a week is dormant: admins are told, and it is spared
what nobody misses.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from tortoise import fields

from models.core.base import Row, from_ms, moment, new_id, now
from models.core.database import execute_many, rows

DORMANT_AFTER = timedelta(days=7)


class UnreachableHost(Row):
    host = fields.CharField(255, unique=True)
    since = moment()
    error = fields.CharField(255, default="")

    class Meta:
        table = "silent_hosts"


async def note_unreachable(unreachable: Iterable[tuple[str, str]], moment: datetime) -> None:
    """Note that these (host, error) do not answer; `since` stays as it was."""
    await execute_many(
        """INSERT INTO silent_hosts (id, host, since, error) VALUES ($1, $2, $3, $4)
           ON CONFLICT (host) DO UPDATE SET error = excluded.error""",
        [(new_id(), host, moment, error[:255]) for host, error in unreachable],
    )


async def note_reachable(hosts: Iterable[str]) -> list[str]:
    """Note that these sites answer; return those of them that had been silent."""
    ended: list[str] = []
    for host in hosts:
        found = await rows("DELETE FROM silent_hosts WHERE host = $1 RETURNING host", host)
        ended += [each["host"] for each in found]
    return ended


async def unreachable_hosts() -> dict[str, datetime]:
    """Return all sites that do not answer just now, and since when."""
    found = await rows("SELECT host, since FROM silent_hosts ORDER BY since")
    return {each["host"]: from_ms(each["since"]) for each in found}


async def dormant_hosts() -> dict[str, datetime]:
    """Return the allowed sites that have not answered for a week, and since when."""
    found = await rows(
        """SELECT host, since FROM silent_hosts
           WHERE since <= $1 AND host IN (SELECT host FROM peers WHERE state = 'active') ORDER BY since""",
        now() - DORMANT_AFTER,
    )
    return {each["host"]: from_ms(each["since"]) for each in found}
