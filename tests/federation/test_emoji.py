"""Custom emoji between sites: Paris makes one, Lyon sees it, and each site's names stay its own."""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from models.core.database import execute, rows
from models.peers.removal import purge_removed
from outbox.files import emoji
from outbox.files.media import Upload
from tests import files
from tests.world import Somebody, Town, World, company
from web.process.maintenance import run_due

ON_BOTH = pytest.mark.parametrize("new_url", ["sqlite", "postgresql"], indirect=True)


async def _add(town: Town, name: str, folder: Path, category: str = "") -> None:
    file = folder / f"{name}.png"
    file.write_bytes(files.photo(32, 32, "PNG"))
    await town.run(emoji.add(town.network, name, Upload(file, file.name), category=category, by="test"))


async def _loads(town: Town, url: str) -> int:
    where = urlsplit(url)
    assert where.netloc == town.host
    return (await town.anybody().ask("GET", f"{where.path}?{where.query}")).status


@pytest.fixture
async def world(tmp_path: Path, new_url: Callable[[], Awaitable[str]] | None) -> AsyncIterator[World]:
    databases = {name: await new_url() for name in ("paris", "lyon")} if new_url else {}
    async with company(tmp_path, "paris", "lyon", databases=databases) as two_sites:
        yield two_sites


@pytest.fixture
async def friends(world: World) -> tuple[Somebody, Somebody]:
    amelie, bruno = await world["paris"].person("amelie"), await world["lyon"].person("bruno")
    await bruno.follow(amelie)
    await amelie.follow(bruno)
    return amelie, bruno


async def test_an_emoji_is_seen_at_both_sites(
    world: World, friends: tuple[Somebody, Somebody], tmp_path: Path
) -> None:
    amelie, bruno = friends
    assert await amelie.get("/api/v1/custom_emojis") == []
    await _add(world["paris"], "parvis", tmp_path, "Logos")
    [picked] = await amelie.get("/api/v1/custom_emojis")
    assert (picked["shortcode"], picked["visible_in_picker"], picked["category"]) == ("parvis", True, "Logos")
    await amelie.call(
        "PATCH", "/api/v1/accounts/update_credentials", json={"display_name": "Amélie :parvis:"}
    )
    poll = {"options": [":parvis:", "non"], "expires_in": 3600}
    posted = await amelie.publish("Vive :parvis: et :nobody:", spoiler_text=":parvis:", poll=poll)
    for reader, town in ((amelie, world["paris"]), (bruno, world["lyon"])):
        seen = next(s for s in await reader.home() if s["uri"] == posted["uri"])
        for named in (seen["emojis"], seen["poll"]["emojis"]):
            assert [each["shortcode"] for each in named] == ["parvis"]
            assert await _loads(town, named[0]["url"]) == 200
            assert await _loads(town, named[0]["static_url"]) == 200
    await amelie.call("PUT", f"/api/v1/statuses/{posted['id']}", json={"status": "Vive Lyon"})
    await world.settle()
    for reader in (amelie, bruno):
        seen = next(s for s in await reader.home() if s["uri"] == posted["uri"])
        versions = await reader.get(f"/api/v1/statuses/{seen['id']}/history")
        assert [[e["shortcode"] for e in each["emojis"]] for each in versions] == [["parvis"], ["parvis"]]
    known = await bruno.find("@" + amelie.handle)
    assert [each["shortcode"] for each in known["emojis"]] == ["parvis"]
    # Lyon has none of that name: what Bruno writes stays text, and his picker stays empty.
    assert (await bruno.publish("Et :parvis: ?"))["emojis"] == []
    assert await bruno.get("/api/v1/custom_emojis") == []


async def test_a_name_means_what_its_site_means(
    world: World, friends: tuple[Somebody, Somebody], tmp_path: Path
) -> None:
    amelie, bruno = friends
    await _add(world["paris"], "logo", tmp_path)
    await _add(world["lyon"], "logo", tmp_path)
    theirs, ours = await amelie.publish("De Paris :logo:"), await bruno.publish("De Lyon :logo:")
    shown = {s["uri"]: s["emojis"][0]["url"] for s in await bruno.home() if s["emojis"]}
    assert shown.keys() == {theirs["uri"], ours["uri"]}
    assert len({url.partition("?")[0] for url in shown.values()}) == 2


@ON_BOTH
async def test_reactions_with_an_emoji_of_ones_own(
    world: World, friends: tuple[Somebody, Somebody], tmp_path: Path
) -> None:
    amelie, bruno = friends
    await _add(world["lyon"], "clap", tmp_path)
    posted = await amelie.publish("Bonjour")
    here = next(s for s in await bruno.home() if s["uri"] == posted["uri"])
    reacted = await bruno.do(f"/api/v1/statuses/{here['id']}/react/clap")
    assert [(r["name"], r["count"], r["me"]) for r in reacted["emoji_reactions"]] == [("clap", 1, True)]
    [reaction] = (await amelie.get(f"/api/v1/statuses/{posted['id']}"))["emoji_reactions"]
    assert (reaction["name"], reaction["count"], reaction["me"]) == ("clap@lyon.corp.example", 1, False)
    assert await _loads(world["paris"], reaction["url"]) == 200
    await amelie.post(f"/api/v1/statuses/{posted['id']}/react/clap", status=422)
    await bruno.do(f"/api/v1/statuses/{here['id']}/unreact/clap")
    assert (await amelie.get(f"/api/v1/statuses/{posted['id']}"))["emoji_reactions"] == []


@ON_BOTH
async def test_what_is_replaced_removed_or_purged_leaves_no_file(
    world: World, friends: tuple[Somebody, Somebody], tmp_path: Path
) -> None:
    amelie, bruno = friends
    paris, lyon = world["paris"], world["lyon"]
    await _add(paris, "parvis", tmp_path)
    [first] = await amelie.get("/api/v1/custom_emojis")
    await _add(paris, "parvis", tmp_path)
    [second] = await amelie.get("/api/v1/custom_emojis")
    assert (await _loads(paris, first["url"]), await _loads(paris, second["url"])) == (404, 200)
    posted = await amelie.publish(":parvis:")
    seen = next(s for s in await bruno.home() if s["uri"] == posted["uri"])
    assert await _loads(lyon, seen["emojis"][0]["url"]) == 200
    await paris.run(emoji.remove("parvis", by="test"))
    assert await amelie.get("/api/v1/custom_emojis") == []
    await lyon.allow("paris.corp.example", state="removed")
    await lyon.run(execute("UPDATE peers SET removed_at = 1"))
    await lyon.run(purge_removed)
    await lyon.run(execute("UPDATE media SET changed_at = 1"))
    for town in (paris, lyon):
        await town.run(lambda town=town: run_due(town.network))  # type: ignore[misc]
        assert await town.run(rows("SELECT id FROM media")) == []


@pytest.mark.parametrize("name", ["a", "deux mots", "très", "a" * 65])
async def test_names_that_no_client_would_find_are_refused(world: World, tmp_path: Path, name: str) -> None:
    with pytest.raises(Exception, match="Validation failed") as refused:
        await _add(world["paris"], name, tmp_path)
    assert "name" in refused.value.details  # type: ignore[attr-defined]
