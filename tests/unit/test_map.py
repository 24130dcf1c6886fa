"""The map in README.md and in the packages' docstrings is true: what it names is there, and what is there it names."""

import importlib
import re
from pathlib import Path

import pytest
from tortoise import Model

from models.core.database import tables

ROOT = Path(__file__).parents[2]
ROOMS = ("web", "inbox", "outbox", "federation", "models")
PACKAGES = [
    str(file.parent.relative_to(ROOT))
    for room in ROOMS
    for file in sorted((ROOT / room).rglob("__init__.py"))
    if "migrations" not in file.parts
]


def drawn() -> dict[str, str]:
    """Return the map's lines, by room."""
    text = (ROOT / "README.md").read_text("utf-8")
    lines = text[text.index("## The map") :].split("```")[1].splitlines()
    rooms: dict[str, str] = {}
    for line in lines:
        if match := re.match(r"(\w+)/ ", line):
            room = match[1]
        if line.strip():
            rooms[room] = rooms.get(room, "") + line + "\n"
    return rooms


@pytest.mark.parametrize("room", ROOMS)
def test_the_map_names_every_family_and_no_other(room: str) -> None:
    lines = drawn()[room].split("\n", 1)[1]
    named = set(re.findall(r"(?:^|\s)(\w+)/", lines))
    there = {each.parent.name for each in (ROOT / room).glob("*/__init__.py")}
    assert named == there
    files = {each.name for each in (ROOT / room).glob("*.py")} - {"__init__.py"}
    assert set(re.findall(r"\w+\.py", lines)) == files


@pytest.mark.parametrize("package", PACKAGES)
def test_a_package_says_what_lies_in_it(package: str) -> None:
    """Each of its modules and packages is named in its docstring, unless there is one for each of many things."""
    said = importlib.import_module(package.replace("/", ".")).__doc__ or ""
    if "one file" in said.lower():
        return
    words = set(re.findall(r"\w+", said))
    folder = ROOT / package
    modules = {file.stem for file in folder.glob("*.py")} - {"__init__"}
    packages = {each.name for each in folder.iterdir() if (each / "__init__.py").exists()}
    assert modules | packages <= words, (modules | packages) - words


def test_every_table_is_registered_by_its_family() -> None:
    """A family that is missing in models.FAMILIES, or a module in FAMILY.modules, would have no tables."""
    registered = set(tables())
    for file in sorted((ROOT / "models").rglob("*.py")):
        if "migrations" in file.parts:
            continue
        name = ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        module = importlib.import_module(name)
        there = {
            found
            for found in vars(module).values()
            if isinstance(found, type)
            and issubclass(found, Model)
            and found.__module__ == name
            and found._meta.db_table
        }
        assert there <= registered, name
