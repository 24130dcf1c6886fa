"""Five hundred people on a list (CSV): read, checked and made, without and with mails, as `parvis person import` does.

The limit beside it is one commit for each of them: a row that is written and waits for the disk.
"""

import secrets
import time
from pathlib import Path

from benchmarks.table import Line
from models.core.config import Settings
from models.core.database import execute, open_database
from models.core.schema import migrate
from models.core.secret import SecretBox
from models.core.site import Site, open_site
from models.core.transaction import transaction
from outbox.invitations.imports import make_part, plan
from outbox.invitations.lists import read_list
from outbox.people.accounts import create_site_account

PEOPLE = 500
LIST = "identifiant;prénom;nom;courriel;service;fonction\n" + "\n".join(
    f"p{n};Prénom{n};Nom{n};p{n}@corp.example;Ventes;Acheteur" for n in range(PEOPLE)
)


async def measure(folder: Path, rounds: int) -> list[Line]:
    found: dict[str, list[float]] = {"by hand": [], "by mail": []}
    again, commits = list[float](), list[float]()
    for number in range(rounds):
        for how, server in (("by hand", ""), ("by mail", "localhost:1")):
            place = folder / f"{how}{number}"
            place.mkdir()
            settings = Settings(
                origin="https://paris.corp.example",
                data_dir=place,
                mail_server=server,
                mail_from="parvis@corp.example",
            )
            await migrate(settings)
            secret = SecretBox.create(settings)
            async with open_database(settings):
                await create_site_account(settings, secret)
            async with open_site(settings) as site:
                found[how].append(await _import(site))
                again.append(await _import(site))
                commits.append(await _commits())
    by_hand, by_mail = found["by hand"], found["by mail"]
    return [
        Line(
            f"import: {PEOPLE} people, links by hand", "s", by_hand, "a commit each", commits[::2], at_most=10
        ),
        Line(
            f"import: {PEOPLE} people, links by mail",
            "s",
            by_mail,
            "a commit each",
            commits[1::2],
            at_most=10,
        ),
        Line("import: the same list again", "s", again, at_most=2),
    ]


async def _import(site: Site) -> float:
    """Import the list; return how long it took."""
    began, seed = time.perf_counter(), secrets.token_urlsafe(32)
    lines = await plan(site, read_list(LIST.encode("cp1252")))
    new = [each for each in lines if each.state == "new"]
    made = 0
    while made < len(new):
        made += len(await make_part(site, new[made:], seed=seed, by="benchmark"))
    return time.perf_counter() - began


async def _commits() -> float:
    began = time.perf_counter()
    for _ in range(PEOPLE):
        async with transaction():
            await execute(
                "UPDATE accounts SET revision = revision + 1 WHERE id = (SELECT min(id) FROM accounts)"
            )
    return time.perf_counter() - began
