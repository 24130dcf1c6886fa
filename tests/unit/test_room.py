"""How much room one person's files may take up. On both databases."""

import asyncio
from typing import Any

import pytest
from aiohttp import FormData

from models.core.database import value
from models.files.media import size_text, used_bytes
from tests import files
from tests.both import new_url, town
from tests.world import Somebody, Town

__all__ = ["new_url", "town"]

KIB = 1024
NOTES = b"a" * (120 * KIB)


def allow(town: Town, size: int) -> None:
    object.__setattr__(town.network.site.settings, "media_person_max_bytes", size)


async def upload(who: Somebody, status: int = 200) -> Any:
    return await who.call("POST", "/api/v1/media", status=status, data=files.form(NOTES, "notes.txt"))


async def test_nobody_has_more_room_than_is_allowed(town: Town) -> None:
    amelie, bruno = await town.person("amelie"), await town.person("bruno")
    allow(town, 245 * KIB)
    first, second = await upload(amelie), await upload(amelie)
    await amelie.publish("Notes", media_ids=[second["id"]])
    refused = await upload(amelie, 422)
    assert "With this file yours would take up 360 KiB, and 245 KiB is what you may have" in refused["error"]
    assert list(refused["details"]) == ["file"]
    picture = FormData()
    picture.add_field("avatar", files.photo(), filename="me.jpg")
    await amelie.call("PATCH", "/api/v1/accounts/update_credentials", status=422, data=picture)

    # Others have their own room; what was refused takes up none, and what is taken back none any more.
    await upload(bruno)
    assert await town.run(lambda: used_bytes()) == {
        int(amelie.id): 2 * len(NOTES),
        int(bruno.id): len(NOTES),
    }
    await amelie.call("DELETE", f"/api/v1/media/{first['id']}")
    await upload(amelie)


async def test_two_uploads_at_once_do_not_share_what_is_left(town: Town) -> None:
    amelie = await town.person("amelie")
    allow(town, 125 * KIB)

    async def send() -> int:
        return (await amelie.ask("POST", "/api/v1/media", data=files.form(NOTES, "notes.txt"))).status

    assert sorted(await asyncio.gather(*(send() for _ in range(4)))) == [200, 422, 422, 422]
    allow(town, 0)
    assert await asyncio.gather(*(send() for _ in range(3))) == [200] * 3
    assert await town.run(lambda: value("SELECT count(*) FROM media")) == 4


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 B"),
        (1023, "1023 B"),
        (KIB, "1 KiB"),
        (3_645_728, "3.48 MiB"),
        (1023 * KIB, "1023 KiB"),
        (10 * KIB**3, "10 GiB"),
        (2000 * KIB**4, "2000 TiB"),
    ],
)
def test_sizes_are_written_for_people(size: int, text: str) -> None:
    assert size_text(size) == text
