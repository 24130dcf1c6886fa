"""A page of 60,000 characters with 1,000 versions: its history and a comparison, beside the same of a page with three."""

from pathlib import Path

from benchmarks.load import Run, call, request
from benchmarks.sites import Site, hire, new_site, open_inside, served
from benchmarks.table import Line
from models.core.accounts import Account
from models.core.base import now
from models.core.database import execute, execute_many
from models.core.transaction import transaction
from models.knowledge.pages import MAX_CHARACTERS
from models.people.oauth import open_session
from outbox.knowledge.pages import NewPage, create

FEW, MANY, ASKED = 3, 1000, 20
PART = "Le budget de la réunion est prévu pour mardi, et la ligne {} doit être revue avec Lyon.\n\n"


def _text(version: int) -> str:
    """Return a text of a page's full length, of which each version changes a line in ten."""
    lines = [PART.format(f"{n} de la version {version}" if n % 10 == version % 10 else n) for n in range(700)]
    return "".join(lines)[:MAX_CHARACTERS]


async def measure(folder: Path, rounds: int) -> list[Line]:
    site = await new_site(folder)
    async with open_inside(site) as network:
        somebody = await hire(network, "amelie")
        author = await Account.get(id=somebody.id)
        pages = {
            count: await create(network, author, NewPage(f"Budget {count}", _text(1), place="notebook"))
            for count in (FEW, MANY)
        }
        for count, page_id in pages.items():
            await _write_versions(page_id, somebody.id, count)
        session = await open_session(somebody.id, site.settings)
    port = site.settings.authority.rpartition(":")[2]
    cookie = {"Host": site.settings.authority, "Cookie": f"parvis_{port}={session}", "Accept": "text/html"}
    found: dict[str, list[float]] = {}
    async with served(site):
        for _ in range(rounds):
            for count, page_id in pages.items():
                for name, path in (
                    ("history", "history"),
                    ("comparison", f"compare?from=1&to={count}"),
                    ("reading", ""),
                ):
                    asked = f"/pages/{page_id}/{path}".rstrip("/")
                    found.setdefault(f"{name} {count}", []).append(_p50(await _read(site, cookie, asked)))
    return [
        Line(
            f"{name} of a page of {MANY} versions",
            "ms",
            found[f"{name} {MANY}"],
            f"of {FEW} versions",
            found[f"{name} {FEW}"],
            ratio_at_most=ratio,
        )
        # A list shows fifty versions at once, whatever there are; all else is the same for both.
        for name, ratio in (("history", 4.0), ("comparison", 1.5), ("reading", 1.5))
    ]


async def _write_versions(page_id: int, editor_id: int, count: int) -> None:
    async with transaction():
        await execute_many(
            "INSERT INTO page_versions (page_id, number, title, title_key, text, editor_id, note, written_at)"
            " VALUES ($1, $2, 'Budget', 'budget', $3, $4, '', $5)",
            [(page_id, number, _text(number), editor_id, now()) for number in range(2, count + 1)],
        )
        await execute("UPDATE pages SET version = $2 WHERE id = $1", page_id, count)


async def _read(site: Site, cookie: dict[str, str], path: str) -> Run:
    return await call(site.port, [request("GET", path, cookie)] * ASKED, 1)


def _p50(run: Run) -> float:
    return sorted(run.latencies)[len(run.latencies) // 2] * 1000
