"""A page of the library is begun, read, and changed by two at once: neither loses a word, and both versions are compared."""

from urllib.parse import urlsplit

from playwright.async_api import expect

from tests.browser.visitor import DESK, PHONE, Manner, Reception

TEXT = "# Étapes\n\nUn\n\n# Qui\n\n| Qui | Quoi |\n|-|-|\n| Léa | tout |\n"


async def test_two_who_edit_a_page_at_once_lose_nothing(guests: Reception) -> None:
    title = f"Guide {guests.numbers()}"
    text = f"{TEXT}\nVoir [[{title}]]."
    amelie = await guests.reader(await guests.hire("amelie"), Manner(DESK, "light", "fr"))
    karim = await guests.reader(await guests.hire("karim"), Manner(PHONE, "dark", "en", scripts=False))

    await amelie.open("/pages")
    await amelie.follow(amelie.page.locator("main a[href^='/pages/new']").first)
    await amelie.page.locator("#title").fill(title)
    await amelie.page.locator("#text").fill(text)
    await amelie.page.locator("#writers").select_option("everybody")
    await amelie.follow(amelie.page.locator("button.plain[value=preview]"))
    await expect(amelie.page.locator("main .document h2").first).to_have_text("Étapes")
    await amelie.follow(amelie.page.locator("button:not(.heard)[value=save]"))
    await expect(amelie.page.locator("h1")).to_have_text(title)
    await expect(amelie.page.locator(".contents a")).to_have_count(2)
    await expect(amelie.page.locator(".document a", has_text=title)).to_be_visible()
    await amelie.survey()
    path = urlsplit(amelie.page.url).path

    # Both begin with the first version; Amélie is quicker.
    await karim.open(f"{path}/edit")
    await amelie.open(f"{path}/edit")
    await amelie.page.locator("#text").fill(text.replace("Un", "Une étape"))
    await amelie.follow(amelie.page.locator("button:not(.heard)[value=save]"))
    await karim.page.locator("#text").fill(text.replace("Un", "One") + "\nKarim was here")
    await karim.page.locator("button:not(.heard)[value=save]").click()
    await expect(karim.page.locator("#conflict")).to_be_visible()
    assert "Une étape" in await karim.page.locator("[aria-labelledby=theirs][readonly]").input_value()
    assert "One" in await karim.page.locator("[aria-labelledby=mine][readonly]").input_value()
    merged = await karim.page.locator("#text").input_value()
    assert merged.count("▼") == 2
    assert all(said in merged for said in ("Une étape", "One", "Karim was here"))
    await karim.survey()
    await karim.page.locator("#text").fill(text.replace("Un", "Une étape, one") + "\nKarim was here")
    await karim.follow(karim.page.locator("button:not(.heard)[value=save]"))

    await amelie.open(f"{path}/history")
    await expect(amelie.page.locator(".history li")).to_have_count(3)
    await amelie.follow(amelie.page.locator("form[action$='/compare'] button"))
    await expect(amelie.page.locator(".added ins", has_text="Karim was here")).to_be_visible()
    await amelie.survey()
    await amelie.open(f"{path}/settings")
    await karim.open(f"{path}/history/1")
    await karim.open("/pages/new?template=minutes")
    await karim.open("/pages")
