"""Parts of posts: the same ones in every room, and no other module knows one by name."""

import ast
from pathlib import Path

import pytest

from federation.protocol import parts as on_the_wire
from inbox import parts as coming_in
from outbox import parts as written
from web import parts as shown

ROOT = Path(__file__).parents[2]
ROOMS = {"outbox": written.PARTS, "inbox": coming_in.PARTS, "web": shown.PARTS}
KEYS = [part.key for part in on_the_wire.PARTS]
ASKING_ALL = (
    "federation/protocol/parsing.py",
    "federation/protocol/documents.py",
    "outbox/posts/posts.py",
    "outbox/posts/notes.py",
    "outbox/posts/scheduled.py",
    "inbox/posts/posts.py",
    "inbox/handlers.py",
    "inbox/background/backfill.py",
    "web/mastodon/entities.py",
    "web/mastodon/statuses.py",
    "web/mastodon/scheduled.py",
    "web/mastodon/schemas.py",
    "web/pages/posts/showing.py",
)


@pytest.mark.parametrize("room", ROOMS)
def test_each_room_has_the_parts_that_are_on_the_wire_in_their_order(room: str) -> None:
    keys = [part.key for part in ROOMS[room]]
    assert keys == [key for key in KEYS if key in keys]
    assert len(set(KEYS)) == len(KEYS)


@pytest.mark.parametrize("folder", ["federation/protocol/parts", "outbox/parts", "inbox/parts", "web/parts"])
def test_each_part_is_a_file_that_has_its_key(folder: str) -> None:
    files = {file.stem for file in (ROOT / folder).glob("*.py")} - {"__init__", "part"}
    keys = KEYS if "federation" in folder else [part.key for part in ROOMS[folder.split("/")[0]]]
    assert files == set(keys)


@pytest.mark.parametrize("path", ASKING_ALL)
def test_who_asks_all_parts_knows_none_by_name(path: str) -> None:
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    imported = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    parts = [name for name in imported if ".parts." in name]
    assert [name for name in parts if not name.endswith(".parts.part")] == []
