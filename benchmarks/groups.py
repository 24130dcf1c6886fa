"""What many members cost: a post to a group whose members are at 50 sites, and an announcement to a whole site.

Ten thousand members stand beside a hundred at the same sites. Each site is sent a post as often, however many of its
people are in the group: only the homes and lists of our own members may grow, and the digest that tells every site
whom of its people we count (outbox/delivery/synchronization.py), four microseconds for each.
"""

import sqlite3
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import orjson

from benchmarks.load import ask, peers, request
from benchmarks.sites import (
    WORDS,
    Site,
    Somebody,
    colleagues,
    free_port,
    hire,
    hosts_at,
    new_site,
    open_inside,
    remote_accounts,
    served,
)
from benchmarks.table import Line
from federation.network import Network
from federation.protocol.double_knocking import PARVIS
from federation.protocol.signatures import generate_rsa_keypair
from models.core.accounts import Account
from models.core.database import execute
from models.core.transaction import transaction
from models.groups.groups import Access, put_member
from models.people.follows import put_follow
from outbox.announcements.announcements import NewAnnouncement, WrittenText, announce
from outbox.groups.groups import NewGroup, create, join

SITES = 50
"""Ours is one of them."""
FEW, MANY = 100, 10_000
"""Members, as many at each site."""
ACCESS: tuple[Access, ...] = ("open", "closed")
_ALL_SENT = "SELECT NOT EXISTS (SELECT 1 FROM deliveries WHERE state = 'queued')"


async def measure(folder: Path, rounds: int) -> list[Line]:
    """Measure posts to an open and to a closed group, then announcements."""
    return [*await _groups(folder / "groups", rounds), *await _announcements(folder / "announced", rounds)]


# --- groups --------------------------------------------------------------------------------------------------------


@dataclass
class _Posts:
    """What came of posts to one group, round by round."""

    published: list[float] = field(default_factory=list)
    """Seconds until the client had its answer."""
    delivered: list[float] = field(default_factory=list)
    """Seconds until the last site had it."""
    letters: list[float] = field(default_factory=list)
    rows: list[Counter[str]] = field(default_factory=list)


async def _groups(folder: Path, rounds: int) -> list[Line]:
    port = free_port()
    hosts = hosts_at(port, SITES - 1)
    site = await new_site(folder, hosts)
    async with open_inside(site) as network:
        author = await hire(network, "amelie")
        await execute("UPDATE peers SET software = $1", PARVIS)
        _, public_pem = generate_rsa_keypair()
        people = [await colleagues(network, MANY // SITES)]
        people += [await remote_accounts(host, MANY // SITES, public_pem) for host in hosts]
        for access in ACCESS:
            for members in (FEW, MANY):
                await _found(network, author, access, members, people)
    posts = {(access, members): _Posts() for access in ACCESS for members in (FEW, MANY)}
    async with peers(port) as taken, served(site):
        for _ in range(rounds):
            for (access, members), measured in posts.items():
                await _post(site, author, _handle(access, members), taken, measured)
    return [line for access in ACCESS for line in _lines(access, posts[access, FEW], posts[access, MANY])]


def _handle(access: Access, members: int) -> str:
    return f"{access}{members}"


async def _found(
    network: Network, owner: Somebody, access: Access, members: int, people: Sequence[Sequence[Account]]
) -> None:
    """Found a group with as many members from every site."""
    new = NewGroup(_handle(access, members), access, handle=_handle(access, members))
    group_id = await create(network, await Account.get(id=owner.id), new, anyway=True)
    async with transaction():
        for at_one_site in people:
            for person in at_one_site[: members // SITES]:
                if person.is_local:
                    await put_member(group_id, person.id, "invited")
                    await join(network, person, group_id)
                else:
                    await put_member(group_id, person.id, "member")
                    await put_follow(person.id, group_id, "accepted")


async def _post(site: Site, author: Somebody, handle: str, taken: list[float], measured: _Posts) -> None:
    headers = {**author.headers, "Content-Type": "application/json"}
    body = orjson.dumps({"status": f"@{handle} {WORDS}", "visibility": "public"})
    before = _rows(site)
    taken.clear()
    started = time.perf_counter()
    await ask(site.port, request("POST", "/api/v1/statuses", headers, body))
    measured.published.append(time.perf_counter() - started)
    await site.until(1, _ALL_SENT)
    measured.delivered.append(max(taken, default=started) - started)
    measured.letters.append(len(taken))
    measured.rows.append(_rows(site) - before)


def _rows(site: Site) -> Counter[str]:
    """Count the rows of all tables."""
    with closing(sqlite3.connect(f"file:{site.settings.sqlite_file}?mode=ro", uri=True)) as database:
        named = database.execute(
            "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main'"
        )
        tables = [name for (name,) in named if not name.startswith("sqlite_")]
        return Counter(
            {name: database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}
        )


def _lines(access: Access, few: _Posts, many: _Posts) -> list[Line]:
    what, beside = f"{access} group of {MANY:,}", f"{FEW} members"
    return [
        Line(f"{what}: published", "ms", _ms(many.published), beside, _ms(few.published), ratio_at_most=2),
        Line(f"{what}: last site", "ms", _ms(many.delivered), beside, _ms(few.delivered), ratio_at_most=3),
        Line(
            f"{what}: sent", "letters", many.letters, beside, few.letters, at_most=SITES - 1, ratio_at_most=1
        ),
        *_row_lines(many.rows, few.rows, beside),
    ]


def _row_lines(counted: list[Counter[str]], others: list[Counter[str]], beside: str) -> list[Line]:
    """Say how many rows were written in which table. None grows where none was written for the few."""
    tables = sorted({table for each in counted for table in each})
    return [
        Line(
            f"  rows in {table}",
            "rows",
            [float(each[table]) for each in counted],
            beside if all(each[table] for each in others) else "",
            [float(each[table]) for each in others] if all(each[table] for each in others) else (),
        )
        for table in tables
    ]


def _ms(seconds: Sequence[float]) -> list[float]:
    return [1000 * each for each in seconds]


# --- announcements -------------------------------------------------------------------------------------------------


async def _announcements(folder: Path, rounds: int) -> list[Line]:
    """Measure from the communicator's word until everybody has it at home, beside bare INSERTs of as many rows."""
    site = await new_site(folder)
    taken, bare, written = list[float](), list[float](), list[Counter[str]]()
    async with open_inside(site) as network:
        author = await Account.get(id=(await hire(network, "claire")).id)
        await colleagues(network, MANY - 1)
        for number in range(rounds + 1):
            before = _rows(site)
            new = NewAnnouncement((WrittenText("fr", f"Ligne {number}", WORDS),), "must-read")
            started = time.perf_counter()
            await announce(network, author, new, by="claire")
            if number:  # the first makes the account that writes announcements
                taken.append(time.perf_counter() - started)
                written.append(_rows(site) - before)
                bare.append(_bare_inserts(folder))
    what = f"announcement to {MANY:,} people"
    return [
        Line(f"{what}: at home", "ms", _ms(taken), f"{MANY:,} bare INSERTs", _ms(bare), at_most=2000),
        *_row_lines(written, [Counter()], ""),
    ]


def _bare_inserts(folder: Path) -> float:
    """Return how long SQLite takes to put a row for everybody on the disk, in one transaction."""
    file = folder / "bare.sqlite3"
    with closing(sqlite3.connect(file, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("CREATE TABLE entries (owner_id INT, post_id INT, UNIQUE (owner_id, post_id))")
        database.execute("CREATE INDEX by_post ON entries (post_id)")
        started = time.perf_counter()
        database.execute("BEGIN IMMEDIATE")
        database.executemany("INSERT INTO entries VALUES (?, 1)", [(n,) for n in range(MANY)])
        database.execute("COMMIT")
        taken = time.perf_counter() - started
    file.unlink()
    return taken
