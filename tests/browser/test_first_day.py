"""An employee's first day: by links and forms alone on a phone, then what scripts add on the desk."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest_asyncio
from playwright.async_api import Browser, Locator, expect

from outbox.announcements.announcements import NewAnnouncement, WrittenText, announce
from tests.browser.visitor import PHONE, Manner, Reception, Visitor, reception
from tests.files import PDF, photo
from tests.world import PASSWORD, Somebody, World, company

NEW_PASSWORD = "une phrase longue et facile"


@dataclass
class Company:
    """Paris, where Amélie begins, with colleagues and groups; and Lyon, where Bruno works."""

    world: World
    guests: Reception
    amelie: Somebody
    karim: Somebody
    bruno: Somebody
    groups: list[str]
    """Names of the groups of Paris."""


@pytest_asyncio.fixture(loop_scope="session")
async def first_day(browser: Browser, tmp_path: Path, story: str) -> AsyncIterator[Company]:
    async with company(tmp_path, "paris", "lyon") as world, reception(world, browser, story) as guests:
        await world.recognize()
        paris, lyon = world["paris"], world["lyon"]
        amelie = await paris.person("amelie", display_name="Amélie Petit")
        karim, _, _ = [await paris.person(name) for name in ("karim", "nadia", "hugo")]
        bruno = await lyon.person("bruno")
        names = ["Vélotaf", "Cantine", "Chorale", "Innovation"]
        for name in names:
            await karim.post("/api/parvis/v1/groups", {"name": name, "access": "open", "kind": "community"})
        yield Company(world, guests, amelie, karim, bruno, names)


async def must_read(who: Somebody, title: str) -> None:
    text = WrittenText("fr", title, "Le badge bleu ne vaut plus rien.")
    new = NewAnnouncement((text,), "must-read", sites=("*",))
    await who.town.run(announce(who.town.network, who.account, new, by="test"))
    await who.town.world.settle()


def post_of(visitor: Visitor, text: str) -> Locator:
    return visitor.page.locator("article.post", has_text=text)


def shortcut(visitor: Visitor, name: str) -> Locator:
    """Return a link of the bar at the foot of narrow pages."""
    return visitor.page.get_by_role("navigation", name="Raccourcis").get_by_role("link", name=name)


async def is_welcomed(day: Company, reader: Visitor) -> None:
    """Log in, show a face, join three groups and follow three colleagues."""
    page = reader.page
    await reader.open("/")
    await reader.log_in(day.amelie.username)
    await page.get_by_label("Votre photo").set_input_files(
        {"name": "moi.jpg", "mimeType": "image/jpeg", "buffer": photo(200, 200)}
    )
    await page.get_by_label("Trois lignes sur vous").fill("Achats.\nAide sur SAP.\nAime le vélo.")
    await reader.follow(page.get_by_role("button", name="Continuer"))
    for name in day.groups[:3]:
        await page.get_by_label(name).check()
    await reader.survey()
    await reader.follow(page.get_by_role("button", name="Continuer"))
    for name in ("Karim", "Nadia", "Hugo"):
        await page.get_by_label(name).check()
    await reader.follow(page.get_by_role("button", name="Aller à mon fil"))
    me = await day.amelie.get("/api/v1/accounts/verify_credentials")
    assert me["following_count"] == 6  # groups are followed, too
    assert me["note"].startswith("<p>Achats.")
    assert "avatar.png" not in me["avatar"]


async def finds_a_colleague_elsewhere(day: Company, reader: Visitor) -> None:
    """Follow Bruno of Lyon, whom nobody here has ever met."""
    await reader.follow(reader.page.locator("header.top").get_by_role("link", name="Chercher"))
    await reader.page.get_by_role("searchbox", name="Chercher").fill(f"@{day.bruno.handle}")
    await reader.follow(reader.page.get_by_role("button", name="Chercher"))
    await reader.follow(reader.page.locator("main").get_by_role("link", name="Bruno"))
    await reader.follow(reader.page.get_by_role("button", name="Suivre : Bruno"))
    await expect(reader.page.get_by_role("button", name="Demande envoyée : Bruno")).to_be_visible()
    await day.world.settle()
    await reader.open(f"/@{day.bruno.handle}")
    await expect(reader.page.get_by_role("button", name="Vous suivez : Bruno")).to_be_visible()


async def reacts_and_votes(day: Company, reader: Visitor) -> None:
    await day.bruno.publish("Bonjour de Lyon")
    question = {"options": ["Lundi", "Jeudi"], "expires_in": 86400}
    await day.bruno.publish("Quel jour pour la visite ?", poll=question)
    await reader.open("/")
    post = post_of(reader, "Bonjour de Lyon")
    await post.locator("summary", has_text="Réagir").click()
    await reader.look()
    await reader.follow(post.get_by_role("button", name="👏"))
    await expect(post.get_by_role("button", name="👏, 1")).to_be_visible()
    poll = post_of(reader, "Quel jour")
    await poll.get_by_label("Jeudi").check()
    await reader.follow(poll.get_by_role("button", name="Voter"))
    await expect(poll.get_by_text("Mon choix")).to_be_visible()
    await day.world.settle()
    [asked, hello] = await day.bruno.get(f"/api/v1/accounts/{day.bruno.id}/statuses")
    assert [each["votes_count"] for each in asked["poll"]["options"]] == [0, 1]
    assert [each["name"] for each in hello["reactions"]] == ["👏"]


async def writes_and_answers(day: Company, reader: Visitor) -> None:
    """Publish a plan from the home page, and answer Bruno's question in its thread."""
    page = reader.page
    await reader.open("/")
    await page.get_by_role("textbox", name="Votre message").fill("Voici **le plan** de l’atelier.")
    await page.locator("summary", has_text="Joindre un fichier").click()
    await reader.look()
    await page.get_by_label("Fichier, ").set_input_files(
        {"name": "plan.pdf", "mimeType": "application/pdf", "buffer": PDF}
    )
    await page.get_by_label("Description, pour qui ne peut pas le voir").fill("Plan de l’atelier")
    await reader.follow(page.get_by_role("button", name="Publier"))
    await expect(
        post_of(reader, "Voici le plan").get_by_role("link", name="Plan de l’atelier")
    ).to_be_visible()
    await reader.follow(post_of(reader, "Quel jour").get_by_role("link", name="Répondre"))
    await page.get_by_role("textbox", name="Votre réponse").fill(
        f"@{day.bruno.handle} Jeudi, s’il vous plaît."
    )
    await reader.follow(page.get_by_role("button", name="Répondre"))
    await expect(page.get_by_text("Jeudi, s’il vous plaît.")).to_be_visible()
    await day.world.settle()
    [heard] = [each for each in await day.bruno.notifications() if each["type"] == "mention"]
    assert "Jeudi, s’il vous plaît." in heard["status"]["content"]


async def joins_a_group(day: Company, reader: Visitor) -> None:
    await reader.follow(shortcut(reader, "Groupes"))
    await reader.follow(reader.page.get_by_role("link", name=day.groups[3]))
    await reader.follow(reader.page.get_by_role("button", name="Rejoindre"))
    await expect(reader.page.get_by_text("Membre", exact=True)).to_be_visible()


async def acknowledges(day: Company, reader: Visitor) -> None:
    chief = await day.world["lyon"].person("denise", role="communicator")
    await must_read(chief, "Nouveaux badges")
    await reader.open("/")
    await reader.follow(reader.page.get_by_role("link", name="Nouveaux badges"))
    await expect(reader.page.get_by_text("Le badge bleu")).to_be_visible()
    await reader.follow(reader.page.get_by_role("button", name="J’ai lu : Nouveaux badges"))
    await expect(reader.page.get_by_text("Vous l’avez lue")).to_be_visible()
    await reader.open("/")
    await expect(reader.page.get_by_role("button", name="J’ai lu")).to_have_count(0)


async def changes_the_password(day: Company, reader: Visitor) -> None:
    """Change it: another browser in which Amélie was logged in is not so any more, and the old one is worth nothing."""
    elsewhere = await day.guests.reader(day.amelie, Manner(PHONE, "dark", scripts=False))
    await elsewhere.open("/groups")
    page = reader.page
    await reader.follow(shortcut(reader, "Moi"))
    await reader.survey()
    await page.get_by_label("Mot de passe actuel").fill(PASSWORD)
    await page.get_by_label("Nouveau mot de passe", exact=True).fill(NEW_PASSWORD)
    await page.get_by_label("Encore une fois le nouveau mot de passe").fill(NEW_PASSWORD)
    await reader.follow(page.get_by_role("button", name="Changer le mot de passe"))
    await expect(page.get_by_text("Votre mot de passe est changé")).to_be_visible()
    await elsewhere.open("/groups")
    assert elsewhere.path.startswith("/login")
    await elsewhere.log_in(day.amelie.username, PASSWORD, status=401)
    await reader.follow(page.locator("main").get_by_role("button", name="Se déconnecter"))
    assert reader.path == "/login"
    await reader.log_in(day.amelie.username, NEW_PASSWORD)
    assert reader.path == "/"


async def test_an_employees_first_day_by_links_and_forms(first_day: Company) -> None:
    reader = await first_day.guests.visitor(manner=Manner(PHONE, scripts=False))
    await is_welcomed(first_day, reader)
    await finds_a_colleague_elsewhere(first_day, reader)
    await reacts_and_votes(first_day, reader)
    await writes_and_answers(first_day, reader)
    await joins_a_group(first_day, reader)
    await acknowledges(first_day, reader)
    await changes_the_password(first_day, reader)


# --- what scripts add -------------------------------------------------------------------------------------------


def feed(visitor: Visitor) -> Locator:
    return visitor.page.get_by_role("feed").locator("> article")


async def places(visitor: Visitor) -> list[float]:
    """Return where the posts of the feed stand on the screen."""
    tops: list[float] = await feed(visitor).evaluate_all(
        "all => all.map(each => each.getBoundingClientRect().top)"
    )
    return tops


async def hears_of_three_posts(day: Company, reader: Visitor) -> None:
    """What is new waits above the feed, and nothing moves, until the reader asks for it."""
    before, page = await places(reader), reader.page
    news = page.get_by_role("link", name="3 new posts")
    for number in ("One", "Two", "Three"):
        await day.bruno.publish(f"{number} of Lyon")
    await expect(news).to_be_visible()
    assert await places(reader) == before
    await reader.look()
    await news.focus()
    await page.keyboard.press("Enter")
    await expect(feed(reader).first).to_contain_text("Three of Lyon")
    await expect(feed(reader).first).to_be_focused()
    await expect(news).to_be_hidden()
    assert await feed(reader).count() == len(before) + 3


async def reads_older_ones_in_place(reader: Visitor) -> None:
    older, shown = reader.page.get_by_role("link", name="Older"), await feed(reader).count()
    await older.focus()
    await reader.page.keyboard.press("Enter")
    await expect(feed(reader).nth(shown)).to_be_focused()
    await expect(older).to_have_count(0)
    assert reader.path == "/"


async def goes_by_keys(day: Company, reader: Visitor) -> None:
    """j and k go from post to post, l opens the reactions, Escape closes them, r answers, ? tells of all keys."""
    page, keys = reader.page, reader.page.keyboard
    await reader.open("/")
    for key, number in (("j", 0), ("j", 1), ("k", 0)):
        await keys.press(key)
        await expect(feed(reader).nth(number)).to_be_focused()
    post = feed(reader).first
    await keys.press("l")
    menu = post.get_by_role("group", name="Reactions")
    await expect(menu).to_be_visible()
    await reader.look()
    await keys.press("Escape")
    await expect(menu).to_be_hidden()
    await keys.press("Enter")
    await reader.tab_to(menu.get_by_role("button", name="🎉"))
    await keys.press("Enter")
    await expect(post.get_by_role("button", name="🎉, 1")).to_be_visible()
    assert reader.path == "/"
    await post.focus()
    async with reader.arriving():
        await keys.press("r")
    assert reader.path.endswith("#answer")
    async with reader.arriving():
        await keys.press("?")
    await expect(page.get_by_role("heading", name="Keyboard shortcuts")).to_be_visible()
    await day.world.settle()
    [newest, *_] = await day.bruno.get(f"/api/v1/accounts/{day.bruno.id}/statuses")
    assert [each["name"] for each in newest["reactions"]] == ["🎉"]


async def writes_by_keys(day: Company, reader: Visitor) -> None:
    """Press n, write, publish: it stands above the feed, and at once on a page that is open in Lyon."""
    open_page = await day.guests.reader(day.bruno, Manner(PHONE))
    await open_page.open("/")
    before, page, keys = await places(open_page), reader.page, reader.page.keyboard
    await reader.open("/")
    await keys.press("n")
    await expect(page.get_by_role("textbox", name="Your message")).to_be_focused()
    await keys.type("Hello from **Paris**, n and j are letters here")
    await reader.tab_to(page.get_by_role("button", name="Publish"))
    await keys.press("Enter")
    await expect(feed(reader).first).to_contain_text("Hello from Paris, n and j are letters here")
    await expect(page.get_by_role("textbox", name="Your message")).to_have_value("")
    await day.world.settle()
    await expect(open_page.page.get_by_role("link", name="1 nouveau message")).to_be_visible()
    assert await places(open_page) == before
    await open_page.look()
    await open_page.page.get_by_role("link", name="1 nouveau message").tap()
    await expect(feed(open_page).first).to_contain_text("Hello from Paris")


async def test_what_scripts_add_to_the_day(first_day: Company) -> None:
    for who in (first_day.karim, first_day.bruno):
        await first_day.amelie.follow(who)
    await first_day.bruno.follow(first_day.amelie)
    for number in range(21):
        await first_day.karim.post("/api/v1/statuses", {"status": f"Ligne {number}"})
    reader = await first_day.guests.reader(first_day.amelie, Manner(scheme="dark", language="en"))
    await reader.open("/")
    await hears_of_three_posts(first_day, reader)
    await reads_older_ones_in_place(reader)
    await goes_by_keys(first_day, reader)
    await writes_by_keys(first_day, reader)
