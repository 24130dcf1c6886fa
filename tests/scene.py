"""Sites in which something has happened before the story begins: told once, and copied for each test after that.

What happened is in the sites' databases and folders, and nowhere else: the sites of a copy start as after a restart of
the same.
"""

import shutil
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from copy import copy
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from tests.once import KEYS
from tests.postgres import NewUrl, Rows, fill, rows_of
from tests.world import Somebody, Town, World, company

Told = TypeVar("Told")


@dataclass
class _Kept:
    told: Any
    people: dict[str, dict[str, Somebody]]
    """Everybody with a token, by site and name."""
    folder: Path
    rows: dict[str, Rows]
    """What is in the databases that are not files, by site."""


_kept: dict[tuple[Any, ...], _Kept] = {}
_folders: list[Path] = []


@contextmanager
def kept_scenes() -> Iterator[None]:
    """Forget all scenes at the end."""
    yield
    _kept.clear()
    for folder in _folders:
        shutil.rmtree(folder, ignore_errors=True)
    _folders.clear()


@asynccontextmanager
async def scene(
    begin: Callable[..., Awaitable[Told]],
    folder: Path,
    *names: str,
    of: tuple[str, ...] = (),
    new_url: NewUrl | None = None,
    **options: Any,
) -> AsyncIterator[Told]:
    """Open sites, let happen what `begin` tells, and give what it returns: its world, towns and people are the copy's.

    `begin` gets the world, and `of`; by its name, by that, and by the database, scenes are told apart. `new_url`: on
    PostgreSQL. `options` are those of the sites.
    """
    key = (begin.__module__, begin.__qualname__, names, of, new_url is None)
    if key not in _kept:
        _kept[key] = await _tell(lambda world: begin(world, *of), names, new_url, options)
    kept = _kept[key]
    shutil.copytree(kept.folder, folder, dirs_exist_ok=True)
    databases = {name: await _filled(new_url, kept.rows[name]) for name in names} if new_url else {}
    async with company(folder, *names, is_new=False, databases=databases, **options) as world:
        for name, people in kept.people.items():
            town = world[name]
            town.people = {each: Somebody(town, who.token, who.account) for each, who in people.items()}
        yield _moved(kept.told, world)


async def _tell(
    begin: Callable[[World], Awaitable[Told]],
    names: tuple[str, ...],
    new_url: NewUrl | None,
    options: dict[str, Any],
) -> _Kept:
    folder = Path(tempfile.mkdtemp(prefix="parvis-scene-"))
    _folders.append(folder)
    databases = {name: await new_url() for name in names} if new_url else {}
    async with company(folder, *names, databases=databases, **options) as world:
        told = await begin(world)
        people = {name: world[name].people for name in names}
    KEYS.keep()
    return _Kept(told, people, folder, {name: await rows_of(url) for name, url in databases.items()})


async def _filled(new_url: NewUrl, rows: Rows) -> str:
    url = await new_url()
    await fill(url, rows)
    return url


def _moved(told: Any, world: World) -> Any:
    """Return the same in a copy of its world."""
    match told:
        case World():
            return world
        case Town():
            return world[_name_of(told)]
        case Somebody():
            return Somebody(world[_name_of(told.town)], told.token, told.account)
        case list() | tuple():
            return type(told)(_moved(each, world) for each in told)
        case dict():
            return {name: _moved(each, world) for name, each in told.items()}
    if isinstance(getattr(told, "world", None), World):  # a story
        moved = copy(told)
        vars(moved).update({name: _moved(each, world) for name, each in vars(told).items()})
        return moved
    return told


def _name_of(town: Town) -> str:
    return town.host.partition(".")[0]
