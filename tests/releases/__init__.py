"""Databases of released versions, which every later version upgrades (tests/unit/test_upgrades.py).

    <version>/parvis.sqlite3  postgres.sql  secret.key    the same site in Paris, with rows in every table

They are never made anew: they stand for what is out there. `python -m tests.releases`, run with the code of a version
that is about to be released, makes the next pair.
"""

from pathlib import Path

FOLDER = Path(__file__).parent
ORIGIN = "https://paris.corp.example"


def versions() -> list[str]:
    """Return the versions of which there are databases, oldest first."""
    names = [folder.name for folder in FOLDER.iterdir() if (folder / "postgres.sql").exists()]
    return sorted(names, key=lambda name: tuple(map(int, name.split("."))))
