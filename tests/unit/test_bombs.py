"""Files that want to cost much (tests/bombs.py), sent by Amélie: each ends within its limits, and keeps nobody waiting."""

import asyncio
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from models.core.config import MEBIBYTE, Settings
from models.core.database import value
from models.core.errors import TooMany, Unavailable
from models.files import decoder
from models.files.memory import allowed_bytes, group_limit
from models.files.turns import MOST_OF_A_PERSON, MOST_OF_A_SITE, Turns, turn_of_site
from tests import bombs, files
from tests.bombs import CORPUS, Bomb
from tests.paris import Paris, paris, paris_data
from tests.unit.test_media import Client, ada, amelie
from tests.world import eventually
from web.http.context import NETWORK

__all__ = ["ada", "amelie", "paris", "paris_data"]

MEMORY_BYTES = 512 * MEBIBYTE
BRIEF_S = 1
"""Of processor time, so that what takes too long is refused soon."""


def limit(paris: Paris, **settings: int) -> None:
    for name, number in settings.items():
        object.__setattr__(paris.site.settings, name, number)


def left_behind(paris: Paris) -> list[Path]:
    return list((paris.site.settings.data_dir / "incoming").iterdir())


@pytest.mark.parametrize("bomb", CORPUS, ids=[bomb.id for bomb in CORPUS])
async def test_a_bomb_ends_within_its_limits(
    amelie: Client, bomb: Bomb, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if bomb.needs_ffmpeg and shutil.which("ffmpeg") is None:
        pytest.skip("needs ffmpeg")
    costs = tmp_path / "costs"
    monkeypatch.setattr(decoder, "COMMAND", bombs.measuring(costs))
    monkeypatch.setattr(decoder, "CLOCK_TIMES", 60)  # Processor time is what is looked at, on any machine.
    limit(amelie.paris, media_decoder_s=BRIEF_S if bomb.costs_time else 60)
    answer = await amelie.upload(bomb.make(), bomb.name, 422 if bomb.says else 200)
    if bomb.says:
        assert bomb.says in answer["error"]
    for used in bombs.costs_in(costs):
        assert used.peak_bytes <= MEMORY_BYTES
        if bomb.costs_time and not bomb.needs_ffmpeg:
            assert used.cpu_s <= BRIEF_S + 2, "the system ends it a second later at the latest"
    # Nothing else lasts from one file to the next; that a picture is taken meanwhile, the next test sees.
    assert left_behind(amelie.paris) == []
    assert amelie.paris.app[NETWORK].media_store.decoder.turns.is_idle


async def test_a_colleague_does_not_wait_for_them(amelie: Client, ada: Client) -> None:
    """Four at once, as an attacker would: they are read one after the other, and Ada's picture beside the first."""
    limit(amelie.paris, media_decoder_s=1)
    font = bombs.pdf_font()
    attack = [asyncio.create_task(amelie.upload(font, "plan.pdf", 422)) for _ in range(4)]
    queues = amelie.paris.app[NETWORK].media_store.decoder.turns
    await eventually(lambda: _so(queues.waiting_of("amelie") == 3))
    made = await ada.upload(files.photo(), "a.jpg")
    assert made["type"] == "image"
    assert sum(task.done() for task in attack) <= 2, (
        "in one queue for all, Ada would come after three of them"
    )
    for answer in await asyncio.gather(*attack):
        assert bombs.LIMIT in answer["error"]


async def test_too_many_of_one_person_are_refused(amelie: Client, ada: Client) -> None:
    """Whose queue is full is told so, before anything is written; colleagues are not."""
    paris = amelie.paris
    queues = paris.app[NETWORK].media_store.decoder.turns
    async with queues.turn("amelie"):
        waiting = [asyncio.create_task(amelie.upload(b"un", "un.txt")) for _ in range(MOST_OF_A_PERSON)]
        await eventually(lambda: _so(queues.waiting_of("amelie") == MOST_OF_A_PERSON))
        rows = await value("SELECT count(*) FROM media")
        for name, version in (("un.txt", 1), ("un.txt", 2), ("un.jpg", 2)):
            content = files.photo() if name.endswith("jpg") else b"un"
            refused = await amelie.upload(content, name, 429, version=version)
            assert "10 files of yours are still waiting" in refused["error"]
        assert await value("SELECT count(*) FROM media") == rows
        await ada.upload(b"deux", "deux.txt")
        # Who waits in vain may give up: that makes room.
        waiting.pop().cancel()
        await eventually(lambda: _so(queues.waiting_of("amelie") == MOST_OF_A_PERSON - 1))
    for made in await asyncio.gather(*waiting):
        assert made["type"] == "unknown"
    await eventually(lambda: _so(left_behind(paris) == []))


async def _so(found: bool) -> bool:
    return found


# --- whose turn it is ------------------------------------------------------------------------------------------


class Queue:
    """Files that take until they are told to end."""

    def __init__(self, at_once: int = 2) -> None:
        self.turns = Turns(at_once)
        self.begun: list[str] = []
        self._ends: dict[str, asyncio.Event] = {}
        self._tasks: list[asyncio.Task[None]] = []

    async def come(self, *names: str) -> None:
        """Let files come, named by whose they are and a number: `amelie 1`."""
        for name in names:
            self._ends[name] = asyncio.Event()
            self._tasks.append(asyncio.create_task(self._read(name), name=name))
            await asyncio.sleep(0)

    async def _read(self, name: str) -> None:
        async with self.turns.turn(name.split()[0]):
            self.begun.append(name)
            await self._ends[name].wait()

    async def end(self, *names: str) -> None:
        for name in names:
            self._ends[name].set()
        await self.settle()

    async def give_up(self, name: str) -> None:
        next(task for task in self._tasks if task.get_name() == name).cancel()
        await self.settle()

    async def settle(self) -> None:
        for _ in range(10):
            await asyncio.sleep(0)


async def test_turns_go_round() -> None:
    queue = Queue()
    await queue.come(*(f"amelie {n}" for n in range(3)), *(f"bruno {n}" for n in range(3)))
    assert queue.begun == ["amelie 0", "bruno 0"], "one of each person at a time"
    await queue.come("chloe 0")
    await queue.end("amelie 0")
    assert queue.begun[2:] == ["chloe 0"], "another waits for one file at most, whoever sent how many before"
    await queue.end("bruno 0")
    assert queue.begun[3:] == ["amelie 1"]
    await queue.end("amelie 1", "chloe 0")
    assert queue.begun[4:] == ["bruno 1", "amelie 2"]
    await queue.end("bruno 1", "amelie 2")
    await queue.end("bruno 2")
    assert queue.turns.is_idle


async def test_who_gives_up_keeps_nobody_waiting() -> None:
    queue = Queue()
    await queue.come("amelie 0", "amelie 1", "amelie 2", "bruno 0", "chloe 0")
    await queue.give_up("amelie 1")
    await queue.give_up("bruno 0")
    assert queue.begun == ["amelie 0", "bruno 0", "chloe 0"]
    # The turn comes in the same moment in which who waited for it gives up.
    queue._ends["amelie 0"].set()
    await queue.give_up("amelie 2")
    await queue.end("chloe 0")
    assert queue.turns.is_idle
    # Nor does it get lost for who comes after.
    await queue.come("amelie 3", "amelie 4", "amelie 5")
    queue._ends["amelie 3"].set()
    await queue.give_up("amelie 4")
    assert queue.begun[-2:] == ["amelie 3", "amelie 5"]
    await queue.end("amelie 5")
    assert queue.turns.is_idle


async def test_sites_leave_room_for_people() -> None:
    lyon, lille = turn_of_site("lyon.corp.example"), turn_of_site("lille.corp.example")
    queue = Queue()
    await queue.come(f"{lyon} 0", f"{lyon} 1", f"{lille} 0", "amelie 0")
    assert queue.begun == [f"{lyon} 0", "amelie 0"]
    await queue.end("amelie 0", f"{lyon} 0")
    assert queue.begun[2:] == [f"{lille} 0"], "one site does not delay the other by more than one file"
    await queue.end(f"{lille} 0")
    await queue.end(f"{lyon} 1")
    assert queue.turns.is_idle


async def test_a_queue_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    lyon = turn_of_site("lyon.corp.example")
    queue = Queue()
    for whose, most, error in (("amelie", MOST_OF_A_PERSON, TooMany), (lyon, MOST_OF_A_SITE, Unavailable)):
        await queue.come(*(f"{whose} {n}" for n in range(most + 1)))
        with pytest.raises(error):
            queue.turns.check(whose)
    queue.turns.check("bruno")
    for task in queue._tasks:
        task.cancel()
    await asyncio.gather(*queue._tasks, return_exceptions=True)
    assert queue.turns.is_idle
    monkeypatch.setattr(queue.turns, "_waiting_s", 0)
    async with queue.turns.turn("amelie"):
        with pytest.raises(Unavailable):
            async with queue.turns.turn("amelie"):
                pass
    assert queue.turns.is_idle


# --- the process, whatever it does -----------------------------------------------------------------------------

_SLEEPS = "import subprocess; subprocess.run(['sleep', '1000'])"
_CHATTERS = "import sys\nwhile True: sys.stdout.write('a' * 65536)"
_COMPLAINS = "import sys\nsys.stderr.write('a' * 1_000_000); sys.exit(1)"


def _dies(by: signal.Signals) -> str:
    return f"import os; os.kill(os.getpid(), {by.value})"


@pytest.mark.parametrize(
    ("script", "says"),
    [
        (_SLEEPS, "too long"),
        (_CHATTERS, "cannot be read"),
        (_COMPLAINS, "cannot be read"),
        (_dies(signal.SIGXCPU), "too long"),
        (_dies(signal.SIGKILL), "too much memory"),
        (_dies(signal.SIGSEGV), "cannot be read"),
    ],
    ids=["sleeps", "chatters", "complains", "too long", "killed", "crashes"],
)
async def test_nothing_is_left_of_a_process(
    amelie: Client, script: str, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await amelie.upload(b"un", "un.txt")  # What is opened once stays open.
    limit(amelie.paris, media_decoder_s=1)
    monkeypatch.setattr(decoder, "CLOCK_TIMES", 1 if script == _SLEEPS else 60)
    monkeypatch.setattr(decoder, "COMMAND", (sys.executable, "-S", "-c", script))
    before = _open_files()
    for _ in range(3):
        assert says in (await amelie.upload(b"un", "un.txt", 422))["error"]
    assert left_behind(amelie.paris) == []
    assert _open_files() <= before
    assert _children() == []


async def test_nothing_is_left_when_the_server_stops(amelie: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """Documents are read after their upload was answered: also that ends with the server."""
    paris = amelie.paris
    monkeypatch.setattr(decoder, "COMMAND", (sys.executable, "-S", "-c", _SLEEPS))
    for name in ("un.txt", "deux.txt"):
        await amelie.upload(b"un", name, 202, version=2)
    await eventually(lambda: _so(bool(_children())))
    await paris.client.close()
    assert paris.app[NETWORK].media_store.decoder.turns.is_idle
    assert _children() == []
    assert left_behind(paris) == []


def _open_files() -> int:
    return len(os.listdir("/proc/self/fd"))


def _children() -> list[str]:
    """Return the processes of ours, those that sleep for a process of ours, and those that nobody has buried."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            _, parent, state = folder.name, *_parent_and_state(folder)
            if parent == os.getpid() and (state == "Z" or b"sleep" in (folder / "cmdline").read_bytes()):
                found.append(folder.name)
        except OSError:
            continue
    return found


def _parent_and_state(folder: Path) -> tuple[int, str]:
    state, parent = (folder / "stat").read_text().rpartition(")")[2].split()[:2]
    return int(parent), state


# --- limits of the whole service -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("group", "process", "gets"),
    [
        (None, None, 512),
        (8192, None, 512),
        (1280, None, 512),
        (1024, None, 384),
        (512, None, 256),
        (None, 300, 300),
        (None, 100, 256),
        (1024, 300, 300),
    ],
)
def test_the_smallest_limit_counts(group: int | None, process: int | None, gets: int) -> None:
    in_bytes = [None if each is None else each * MEBIBYTE for each in (group, process)]
    assert allowed_bytes(Settings(), *in_bytes) == gets * MEBIBYTE


@pytest.mark.parametrize(
    ("own", "files_of", "most"),
    [
        ("0::/system.slice/own.service", {"system.slice/own.service/memory.max": "max"}, None),
        (
            "0::/system.slice/own.service",
            {"system.slice/own.service/memory.max": "max", "system.slice/memory.max": "1000"},
            1000,
        ),
        ("0::/", {"memory.max": "1000"}, 1000),  # In a container.
        ("5:devices:/a\n4:memory:/a\n0::/", {"memory/a/memory.limit_in_bytes": "1000"}, 1000),
        ("4:memory:/outside", {"memory/memory.limit_in_bytes": "1000"}, 1000),
        ("0::/user", {"system.slice/parvis.service/memory.max": "1000"}, 1000),
        ("", {}, None),
    ],
)
def test_limits_of_control_groups(
    tmp_path: Path, own: str, files_of: dict[str, str], most: int | None
) -> None:
    (tmp_path / "own").write_text(own)
    for name, text in files_of.items():
        file = tmp_path / "groups" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text + "\n")
    assert group_limit(tmp_path / "own", tmp_path / "groups", service=True) == most
    assert group_limit(tmp_path / "none", tmp_path / "groups") is None


_LIMITED = """
import asyncio, resource, sys
from pathlib import Path
from models.core.config import Settings
from models.core.errors import Invalid
from models.files.kinds import kind_of
from models.files.decoder import Decoder
async def main():
    source = Path(sys.argv[1])
    kind = kind_of(source, source.name, ("pdf",))
    try:
        print((await Decoder(Settings()).decode(source, Path(sys.argv[2]), kind, "amelie")).family)
    except Invalid as refusal:
        print(refusal.sentence)
for limit in (resource.RLIMIT_AS, resource.RLIMIT_DATA):
    resource.setrlimit(limit, (int(sys.argv[3]), int(sys.argv[3])))
asyncio.run(main())
"""


@pytest.mark.parametrize("megabytes", [1500, 600, 256])
def test_files_are_read_where_the_service_has_little(tmp_path: Path, megabytes: int) -> None:
    """`ulimit -v` of the service below what the decoder would get: it was an error for each file."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    said = []
    for name, content in (
        ("a.jpg", files.photo()),
        ("a.pdf", files.PDF),
        *([("b.pdf", bombs.pdf_nested_forms())] if megabytes == 600 else []),
    ):
        (tmp_path / name).write_bytes(content)
        command = [sys.executable, "-c", _LIMITED, tmp_path / name, folder, str(megabytes * MEBIBYTE)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        said.append(done.stdout.strip())
    assert said[:2] == ["image", "document"]
    assert all(bombs.LIMIT in refusal for refusal in said[2:])
