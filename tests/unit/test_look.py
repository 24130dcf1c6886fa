"""How a site shows itself: what its admins choose while it runs, and the zone in which it says what time it is."""

import asyncio
import io
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from models.core import look, zones
from models.core.audit import AuditRecord
from models.core.config import load_settings
from models.core.database import value
from models.core.errors import ConfigurationError, Invalid
from models.core.look import Chosen, Looks, choose
from models.core.site import look_of
from models.core.transaction import transaction
from models.files.media import Media, discard_unused
from outbox.files.media import Upload
from outbox.moderation.look import Changes, change_look, set_logo
from tests.both import new_url, town
from tests.world import Town

__all__ = ["new_url", "town"]


def logo(folder: Path, colour: str = "navy") -> Upload:
    written = io.BytesIO()
    Image.new("RGB", (64, 64), colour).save(written, "PNG")
    (folder / "logo.png").write_bytes(written.getvalue())
    return Upload(folder / "logo.png", "logo.png")


async def shown(town: Town) -> tuple[Any, Any, Any]:
    """Return what a stranger is told: by both versions of the API, and by NodeInfo."""
    paths = ("/api/v1/instance", "/api/v2/instance", "/nodeinfo/2.1")
    first, second, nodeinfo = [await town.anybody().get(path) for path in paths]
    return first, second, nodeinfo


async def test_an_admin_names_the_site_while_it_runs(town: Town) -> None:
    first, second, nodeinfo = await shown(town)
    assert (first["title"], second["title"], nodeinfo["metadata"]["nodeName"]) == ("Paris",) * 3
    wanted = Changes(
        "  Parvis de Paris ", "Entre collègues", "200", ("en", "fr", "en"), "America/Martinique", False
    )
    await town.run(change_look(town.network.site, wanted, by="ada"))
    first, second, nodeinfo = await shown(town)
    assert (first["title"], second["title"], nodeinfo["metadata"]["nodeName"]) == ("Parvis de Paris",) * 3
    assert (first["short_description"], second["description"]) == ("Entre collègues",) * 2
    assert first["languages"] == second["languages"] == ["en", "fr"]
    now = town.network.site.look
    assert (now.hue, str(now.zone), now.counters_shown) == (200, "America/Martinique", False)

    await town.run(change_look(town.network.site, Changes("", "", "", (), ""), by="ada"))
    first, *_ = await shown(town)
    assert (first["title"], first["languages"]) == ("Paris", ["fr", "en"])
    assert town.network.site.look.hue is None
    said = await town.run(lambda: AuditRecord.filter(action="site.look").order_by("id"))
    assert [(each.subject, each.before, each.after) for each in said][:3] == [
        ("name", "", "Parvis de Paris"),
        ("description", "", "Entre collègues"),
        ("hue", "", "200"),
    ]


async def test_what_a_site_cannot_look_like(town: Town) -> None:
    wanted = Changes("a" * 101, "a" * 501, "360", ("français",), "Paris")
    with pytest.raises(Invalid) as refused:
        await town.run(change_look(town.network.site, wanted, by="ada"))
    assert set(refused.value.details) == {"name", "description", "hue", "languages", "time_zone"}
    assert "Europe/Paris" in refused.value.details["time_zone"]
    assert "hue must be a number of degrees from 0 to 359" in refused.value.sentence
    for hue in ("-1", "blue", "٣", "1e2", "9" * 5000):
        with pytest.raises(Invalid, match="degrees"):
            await town.run(change_look(town.network.site, Changes(name="Other", hue=hue), by="ada"))
    assert (await shown(town))[0]["title"] == "Paris"


async def test_a_logo_is_there_for_strangers_until_it_is_taken_away(town: Town, tmp_path: Path) -> None:
    site = town.network.site
    before, _, _ = await shown(town)
    await town.run(set_logo(town.network, logo(tmp_path), by="ada"))
    first, second, _ = await shown(town)
    assert first["thumbnail"] == second["thumbnail"]["url"] == second["icon"][0]["src"]
    path = first["thumbnail"].removeprefix(site.settings.origin)
    assert (await town.anybody().ask("GET", path)).status == 200
    assert (await town.anybody().ask("GET", path.partition("?")[0])).status == 401
    await town.run(lambda: Media.all().update(changed_at=datetime(2020, 1, 1, tzinfo=UTC)))
    await town.run(discard_unused())
    assert (await town.anybody().ask("GET", path)).status == 200

    await town.run(set_logo(town.network, logo(tmp_path, "green"), by="ada"))
    assert (await town.anybody().ask("GET", path)).status == 404
    await town.run(set_logo(town.network, None, by="ada"))
    assert (await shown(town))[0]["thumbnail"] == before["thumbnail"]
    (tmp_path / "logo.png").write_bytes(b"no picture")
    for upload, problem in (
        (Upload(tmp_path / "logo.png", "logo.png"), "not taken"),
        (large(tmp_path), "1024"),
    ):
        with pytest.raises(Invalid) as refused:
            await town.run(set_logo(town.network, upload, by="ada"))
        assert problem in f"{refused.value.sentence} {refused.value.details}"


def large(folder: Path) -> Upload:
    (folder / "large.png").write_bytes(bytes(1024 * 1024 + 1))
    return Upload(folder / "large.png", "large.png")


async def test_two_admins_at_once_and_six_times_the_same(town: Town) -> None:
    site = town.network.site
    both = [Changes(name="Paris Nord"), Changes(hue=10), *[Changes(description="Entre nous")] * 6]
    await asyncio.gather(*(town.run(change_look(site, each, by="ada")) for each in both))
    now = await town.run(look_of(site))
    assert (now.name, now.hue, now.description) == ("Paris Nord", 10, "Entre nous")
    assert await town.run(lambda: AuditRecord.filter(action="site.look").count()) == 3
    assert await town.run(lambda: value("SELECT count(*) FROM site_look")) == 1


async def test_another_process_shows_it_soon_and_asks_seldom(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(look, "MAX_AGE_S", 5.0)
    clock, asked = [0.0], 0
    read = look.chosen_look

    async def counted() -> Chosen:
        nonlocal asked
        asked += 1
        return await read()

    monkeypatch.setattr(look, "chosen_look", counted)
    elsewhere = Looks(town.settings, clock=lambda: clock[0])

    async def change() -> None:
        async with transaction():
            await choose(Chosen("Parvis de Paris"))

    await town.run(elsewhere.refresh())
    await town.run(change())
    for seconds, name in ((4.9, "Paris"), (5.1, "Parvis de Paris"), (9.0, "Parvis de Paris")):
        clock[0] = seconds
        await asyncio.gather(*(town.run(elsewhere.refresh()) for _ in range(6)))
        assert elsewhere.now.name == name
    assert asked == 2


@pytest.mark.parametrize(
    ("said", "place", "zone"),
    [
        ("America/Martinique", "/usr/share/zoneinfo/Etc/UTC", "America/Martinique"),
        (":Asia/Tokyo", "/usr/share/zoneinfo/Etc/UTC", "Asia/Tokyo"),
        ("", "/usr/share/zoneinfo/Asia/Tokyo", "Asia/Tokyo"),
        ("", "/usr/share/zoneinfo/Etc/UTC", "Europe/Paris"),
        ("UTC0", "/usr/share/zoneinfo/Asia/Tokyo", "Europe/Paris"),
        ("", "/etc/localtime", "Europe/Paris"),
    ],
)
def test_the_zone_of_a_machine_counts_if_people_may_live_in_it(
    said: str, place: str, zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", said)
    monkeypatch.setattr("os.path.realpath", lambda _: place)
    assert zones.machine_zone.__wrapped__() == zone


def test_a_site_in_an_unknown_zone_does_not_start() -> None:
    origin = {"PARVIS_ORIGIN": "https://paris.corp.example"}
    assert load_settings(None, {**origin, "PARVIS_TIME_ZONE": "Asia/Tokyo"}).time_zone == "Asia/Tokyo"
    with pytest.raises(ConfigurationError, match="such as Europe/Paris"):
        load_settings(None, {**origin, "PARVIS_TIME_ZONE": "../../etc/passwd"})
