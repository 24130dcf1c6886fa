"""The egress ledger: every dial, allowed or refused, is a row. The auditor's proof of whom we speak with.

federation/client.py dials and federation/policy.py refuses; both note it here in memory, and a task of the network's
lifespan writes the rows in batches. A site that cannot write its ledger stops dialling.
"""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import astuple, dataclass
from datetime import datetime

from tortoise import fields

from models.core.base import CountedRow, from_ms, moment, now
from models.core.batches import delete_in_batches
from models.core.database import execute_many, rows
from models.core.errors import Unavailable
from models.core.transaction import transaction

WRITE_EVERY_S = 1.0
BATCH = 200
"""Rows that are written without waiting for the second to pass."""
MAX_UNWRITTEN = 10_000
"""Dials kept in memory while the database is not writable. Beyond it none is made."""

_log = logging.getLogger("parvis.egress")


class Dial(CountedRow):
    at = moment(default=now)
    host = fields.CharField(255)
    """The authority asked for; "-" when what was asked for is no acceptable URL."""
    purpose = fields.CharField(16)
    outcome = fields.CharField(64)
    """An HTTP status, `refused:` and why, or the error that ended it."""
    bytes_out = fields.BigIntField(default=0)
    """Of HTTP inside TLS: headers and bodies; what came in after decompression."""
    bytes_in = fields.BigIntField(default=0)
    local_port = fields.IntField(default=0)
    """Of the connection that was opened for it, to compare with what a firewall saw; 0 where an open one was used."""

    class Meta:
        table = "dials"
        indexes = (("at",), ("host", "at"))


@dataclass(frozen=True)
class DialLine:
    """One dial on its way into the ledger."""

    at: datetime
    host: str
    purpose: str
    outcome: str
    bytes_out: int
    bytes_in: int
    local_port: int


@dataclass(frozen=True)
class DialTotal:
    """What happened with one host, for one purpose, with one outcome."""

    host: str
    purpose: str
    outcome: str
    dials: int
    bytes_out: int
    bytes_in: int
    last_at: datetime


class Ledger:
    """The dials of one process that are not in the table yet."""

    def __init__(self) -> None:
        self._lines: list[DialLine] = []
        self._wake = asyncio.Event()
        self._writing = asyncio.Lock()
        self._stopping = False

    def check(self) -> None:
        """Raise Unavailable when another dial could not be kept."""
        if len(self._lines) >= MAX_UNWRITTEN:
            raise Unavailable("The egress ledger cannot be written: nothing is dialled until it can")

    def note(
        self,
        host: str,
        purpose: str,
        outcome: str,
        bytes_out: int = 0,
        bytes_in: int = 0,
        local_port: int = 0,
    ) -> None:
        """Keep a dial that ended, or was refused, now."""
        outcome = outcome[:64].replace("\0", "")
        self._lines.append(DialLine(now(), host[:255], purpose, outcome, bytes_out, bytes_in, local_port))
        if len(self._lines) >= BATCH:
            self._wake.set()

    async def write(self) -> None:
        """Write what was noted. When it fails nothing is lost: it is there for the next time."""
        async with self._writing:
            written = self._lines[:]
            if not written:
                return
            async with transaction():
                await execute_many(
                    "INSERT INTO dials (at, host, purpose, outcome, bytes_out, bytes_in, local_port)"
                    " VALUES ($1, $2, $3, $4, $5, $6, $7)",
                    [astuple(line) for line in written],
                )
            del self._lines[: len(written)]

    async def run(self) -> None:
        """Write once a second, or when there is much, until stopped."""
        while not self._stopping:
            with suppress(TimeoutError):
                async with asyncio.timeout(WRITE_EVERY_S):
                    await self._wake.wait()
            self._wake.clear()
            try:
                await self.write()
            except Exception:
                _log.exception("the egress ledger was not written; trying again dials=%s", len(self._lines))
                await asyncio.sleep(0 if self._stopping else WRITE_EVERY_S)

    def stop(self) -> None:
        self._stopping = True
        self._wake.set()


@asynccontextmanager
async def open_ledger() -> AsyncIterator[Ledger]:
    """Keep a ledger; on leaving, what was noted last is written as well."""
    ledger = Ledger()
    writing = asyncio.create_task(ledger.run(), name="egress ledger")
    try:
        yield ledger
    finally:
        ledger.stop()
        await writing
        await ledger.write()


async def dials(*, host: str = "", since: datetime, limit: int = 100) -> list[Dial]:
    """Return the latest dials, newest first; to one host when it is given."""
    query = Dial.filter(at__gte=since, **({"host": host} if host else {}))
    return await query.order_by("-at", "-id").limit(limit)


async def dial_totals(*, host: str = "", since: datetime) -> list[DialTotal]:
    """Count the dials by host, purpose and outcome: the metric of egress."""
    found = await rows(
        "SELECT host, purpose, outcome, count(*) AS dials, CAST(sum(bytes_out) AS BIGINT) AS bytes_out,"
        " CAST(sum(bytes_in) AS BIGINT) AS bytes_in, max(at) AS last_at FROM dials"
        f" WHERE at >= $1{' AND host = $2' if host else ''}"
        " GROUP BY host, purpose, outcome ORDER BY host, purpose, outcome",
        since,
        *([host] if host else []),
    )
    return [
        DialTotal(
            host=each["host"],
            purpose=each["purpose"],
            outcome=each["outcome"],
            dials=each["dials"],
            bytes_out=each["bytes_out"],
            bytes_in=each["bytes_in"],
            last_at=from_ms(each["last_at"]),
        )
        for each in found
    ]


async def forget_dials(before: datetime) -> None:
    """Delete the dials of before a moment."""
    await delete_in_batches("dials", "at < $1", before, order="at")
