"""Pages about what crosses sites: the ledger of a post, and an announcement of another site."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from models.core.database import execute
from outbox.announcements.announcements import NewAnnouncement, WrittenText, announce
from outbox.announcements.news import send_official_answers
from tests.unit.test_pages_thread import reader, text_of
from tests.world import World, company

LYON, BREST = "lyon.corp.example", "brest.corp.example"


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """Bruno of Lyon follows Amélie of Paris; Brest is linked and nobody there does."""
    async with company(tmp_path, "paris", "lyon", "brest") as world:
        await world.recognize()
        amelie, bruno = await world["paris"].person("amelie"), await world["lyon"].person("bruno")
        await bruno.follow(amelie)
        yield world


async def test_the_four_words_and_their_marks(world: World) -> None:
    paris = world["paris"]
    amelie = paris.people["amelie"]
    hers = await reader(amelie)
    said = await amelie.publish("Bonjour")
    path = f"/@amelie/{said['id']}"
    assert "2 sites" in text_of(await hers.page(path))
    menu = await hers.page(f"{path}/sites", part=True)
    assert "<html" not in menu
    assert menu.count('<span class="dot"></span>') == 2
    assert menu.count('<span class="dot off"></span>') == 1
    assert "never sent: nobody there follows you" in menu
    assert "received" in menu

    waiting = await amelie.post("/api/v1/statuses", {"status": "Attends"})
    await paris.run(lambda: execute("UPDATE deliveries SET attempts = 2 WHERE state = 'queued'"))
    page = await hers.page(f"/@amelie/{waiting['id']}/sites")
    assert 'class="dot warn"' in page
    assert "waiting: the site does not answer" in text_of(page)
    assert "try at" in text_of(page)
    await paris.run(
        lambda: execute("UPDATE deliveries SET state = 'refused', last_status = 403 WHERE state = 'queued'")
    )
    page = await hers.page(f"/@amelie/{waiting['id']}/sites")
    assert ('class="dot bad"' in page, "not received: the site refused it (403)" in page) == (True, True)


async def test_a_deleted_post_says_who_has_removed_it(world: World) -> None:
    amelie = world["paris"].people["amelie"]
    hers = await reader(amelie)
    said = await amelie.publish("Bonjour")
    await amelie.call("DELETE", f"/api/v1/statuses/{said['id']}")
    path = f"/@amelie/{said['id']}/sites"
    shown = text_of(await hers.page(path))
    assert ("You have deleted it." in shown, "removal on its way" in shown) == (True, True)
    await world.settle()
    page = await hers.page(path)
    assert ("removal on its way" in page, page.count('class="dot off"')) == (False, 2)


async def test_a_thread_that_is_not_whole_says_so(world: World) -> None:
    amelie, bruno = world["paris"].people["amelie"], world["lyon"].people["bruno"]
    root = await bruno.publish("Qui a la clé ?")
    found = await amelie.get(f"/api/v2/search?q={root['uri']}&resolve=true")
    here = found["statuses"][0]
    hers = await reader(amelie)
    path = f"/@bruno@{LYON}/{here['id']}"
    assert "belongs to another site" in text_of(await hers.page(path))
    answer = await amelie.publish(f"@bruno@{LYON} Moi", in_reply_to_id=here["id"])
    await world["paris"].run(lambda: execute("DELETE FROM posts WHERE id = $1", int(here["id"])))
    shown = text_of(await hers.page(f"/@amelie/{answer['id']}"))
    assert "has not sent its beginning here" in shown


async def test_an_announcement_of_another_site_is_read_asked_and_answered(world: World) -> None:
    paris, bruno = world["paris"], world["lyon"].people["bruno"]
    claire = await paris.person("claire", role="communicator")
    new = NewAnnouncement((WrittenText("fr", "Badges", "Badge obligatoire."),), "must-read", sites=(LYON,))
    made = await paris.run(announce(paris.network, claire.account, new, by="claire"))
    await world.settle()
    his = await reader(bruno)
    home = await his.page("/")
    assert home.count('<section class="must"') == 1
    [there] = await bruno.get("/api/v1/announcements")
    path = f"/announcements/{there['id']}"
    page = await his.page(path)
    assert ">Badges</h1>" in page
    assert "Badge obligatoire." in page
    await his.send(f"{path}/read", back=path)
    assert "You have read it." in text_of(await his.page(path))
    await his.send(f"{path}/ask", question="Où le trouver ?", key="one")
    await world.settle()
    hers = await reader(claire)
    assert "Où le trouver ?" in text_of(await hers.page(f"/announcements/{made}"))
    [asked] = await claire.get(f"/api/parvis/v1/announcements/{made}/questions")
    await claire.publish(f"@bruno@{LYON} À l'accueil", in_reply_to_id=asked["status"]["id"])
    await paris.run(send_official_answers(paris.network))
    await world.settle()
    shown = text_of(await his.page(path))
    assert shown.index("Official answer") < shown.index("À l'accueil")
