"""What admins see of a running site: what the doctor says, its periodic tasks, the room it takes. On both databases."""

from dataclasses import replace
from datetime import timedelta

import pytest

from federation.client import FetchFailed
from models.core.base import now
from models.core.database import execute
from models.core.task_runs import claim_turn, end_turn
from models.files.media import Media
from models.files.usage import KINDS, Used, room
from outbox.administration.beginning import Beginning, beginning
from outbox.administration.doctor import Finding, look, look_closely
from outbox.administration.schedule import TASKS, TaskState, task_states
from tests.both import new_url, town
from tests.world import Town

__all__ = ["new_url", "town"]

LYON = "lyon.corp.example"


def by_subject(found: list[Finding]) -> dict[str, Finding]:
    return {each.subject: each for each in found}


async def test_a_running_site_looks_at_itself(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page's look neither dials nor counts; what it finds is gone when it is put right."""
    monkeypatch.setattr("outbox.administration.doctor.service_groups", tuple)

    async def dialled(*_: object) -> None:
        raise AssertionError("a look dials nothing")

    monkeypatch.setattr(town.network.client, "certificate", dialled)
    found = by_subject(await town.run(look(town.network)))
    assert (found["people"].level, "none with the role site or people" in found["people"].text) == (
        "WARN",
        True,
    )
    assert (found["peers"].level, "the list is empty" in found["peers"].text) == ("WARN", True)
    assert found["deliveries"].level == "OK"
    assert not {"counts", "database", "served certificate", "malware"} & {*found}
    await town.person("amelie", role="admin")
    await town.allow(LYON)
    found = by_subject(await town.run(look(town.network)))
    assert (found["people"].level, found["peers"].level) == ("OK", "OK")


async def test_a_closer_look_finds_wrong_counts_and_dials(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refused(*_: object) -> None:
        raise FetchFailed("paris.corp.example cannot be reached: nobody listens there")

    monkeypatch.setattr(town.network.client, "certificate", refused)
    amelie = await town.person("amelie")
    site = town.network.site
    real = replace(site, settings=replace(site.settings, development=False))
    found = by_subject(await town.run(look_closely(replace(town.network, site=real))))
    assert (found["database"].level, found["counts"].level) == ("OK", "OK")
    assert "nobody listens there" in found["served certificate"].text
    await town.run(execute("UPDATE accounts SET posts_count = 7 WHERE id = $1", amelie.account.id))
    assert by_subject(await town.run(look_closely(town.network)))["counts"].level == "WARN"


async def test_the_tasks_of_the_site_say_how_they_went(town: Town) -> None:
    async def states() -> dict[str, TaskState]:
        return {each.name: each for each in await town.run(task_states)}

    async def run(name: str, failure: str = "") -> None:
        turn = await claim_turn(name, timedelta(0), timedelta(minutes=1))
        assert turn
        await end_turn(turn, timedelta(seconds=3), failure)

    first, second, third, fourth = TASKS[:4]
    assert {*await states()} == {task.name for task in TASKS}
    assert {(each.state, each.last_at, each.next_at) for each in (await states()).values()} == {
        ("never", None, None)
    }
    await town.run(run(first.name))
    await town.run(run(second.name, "the disk is full"))
    await town.run(claim_turn(third.name, timedelta(0), timedelta(minutes=1)))
    await town.run(claim_turn(fourth.name, timedelta(0), timedelta(minutes=-1)))
    found = await states()
    well, failed, at_it, killed = (found[task.name] for task in (first, second, third, fourth))
    assert well.last_at is not None
    assert (well.state, well.took_s, well.failure, well.next_at) == (
        "waiting",
        3,
        "",
        well.last_at + first.every,
    )
    assert (failed.state, failed.failure) == ("waiting", "the disk is full")
    assert (at_it.state, at_it.next_at, killed.state) == ("running", None, "killed")
    assert not any(each.is_late for each in found.values())
    long_ago = now() - 3 * first.every - timedelta(hours=1)
    await town.run(
        execute(
            "UPDATE task_runs SET started_at = $2, leased_until = $2 WHERE name = $1", first.name, long_ago
        )
    )
    assert [name for name, each in (await states()).items() if each.is_late] == [first.name]


async def test_a_new_site_says_what_it_lacks(town: Town) -> None:
    assert await town.run(beginning()) == Beginning(0, 0, 0, 0)
    amelie = await town.person("amelie", role="admin")
    await town.person("bruno")
    await town.allow("nantes.corp.example", state="proposed")
    await town.allow(LYON)
    found = await town.run(beginning())
    assert (found, found.is_over) == (Beginning(2, 1, 1, 0), False)
    await amelie.post(
        "/api/parvis/v1/groups", {"name": "vins", "title": "Vins", "access": "open", "kind": "hobby"}
    )
    found = await town.run(beginning())
    assert (found, found.is_over) == (Beginning(2, 1, 1, 1), True)


async def test_the_room_that_a_site_takes_is_told_by_kind_and_person(town: Town) -> None:
    amelie, bruno = await town.person("amelie"), await town.person("bruno")

    async def files() -> None:
        for who, use, family, state, remote, size in (
            (amelie, "attachment", "image", "ready", "", 700),
            (amelie, "attachment", "image", "processing", "", 70),
            (amelie, "avatar", "image", "ready", "", 7),
            (bruno, "attachment", "video", "ready", "", 5000),
            (bruno, "attachment", "video", "failed", "", 100_000),
            (bruno, "attachment", "image", "gone", "", 30),
            (None, "emoji", "image", "ready", "", 3),
            (bruno, "attachment", "document", "ready", f"https://{LYON}/a.pdf", 900),
            (bruno, "attachment", "document", "remote", f"https://{LYON}/b.pdf", 0),
        ):
            await Media.create(
                account_id=who.account.id if who else None,
                use=use,
                family=family,
                state=state,
                remote_url=remote,
                original_key="ab/cd",
                original_bytes=size,
                preview_bytes=1,
            )

    empty = await town.run(room(town.settings))
    assert empty.ours == dict.fromkeys(KINDS, Used())
    await town.run(files())
    found = await town.run(room(town.settings))
    assert found.ours == {
        "image": Used(2, 772),
        "video": Used(1, 5001),
        "audio": Used(),
        "document": Used(),
        "profile": Used(1, 8),
        "emoji": Used(1, 4),
    }
    assert (found.copies, found.gone, found.ours_bytes) == (Used(1, 901), Used(1, 31), 5785)
    assert [(each.username, each.files, each.bytes) for each in found.most] == [
        ("bruno", 1, 5001),
        ("amelie", 3, 780),
    ]
    assert (found.quota_bytes, found.bucket) == (town.settings.media_person_max_bytes, "")
    assert found.database_bytes > 100_000
    assert found.free_bytes is not None
    assert found.disk_bytes is not None
    assert found.free_bytes <= found.disk_bytes
