"""A question in a real browser: asked in the composer, answered, accepted, found in the lists; with scripts and without."""

from playwright.async_api import expect

from tests.browser.visitor import Manner, Reception, with_and_without_scripts


@with_and_without_scripts
async def test_karim_asks_and_accepts(guests: Reception, manner: Manner) -> None:
    karim, amelie = await guests.hire("karim"), await guests.hire("amelie")
    reader = await guests.reader(karim, manner)
    await reader.open("/compose?kind=question")
    await reader.survey()
    title = f"Le CRM refuse ma connexion {guests.numbers()}"
    await reader.page.get_by_label("Votre question, en une phrase").fill(title)
    await reader.page.get_by_label("Votre message").fill("Depuis ce matin.")
    await reader.follow(reader.page.get_by_role("button", name="Publier", exact=True))
    await expect(reader.page.get_by_role("heading", name=title).first).to_be_visible()

    asked = (await karim.get(f"/api/v1/accounts/{karim.id}/statuses"))[0]
    for text in ("Redémarrer ?", "Vider le cache."):
        right = await amelie.publish(text, in_reply_to_id=asked["id"])
    path = f"/@{karim.username}/{asked['id']}"
    await reader.open(path)
    answers = reader.page.locator(".answers > li")
    await expect(answers.first).to_contain_text("Redémarrer")
    accepted = answers.filter(has_text="Vider le cache.")
    accept = accepted.get_by_role("button", name="Accepter cette réponse")
    await reader.follow(accept)
    await expect(accepted.get_by_role("button", name="Ne plus l’accepter")).to_be_visible()
    await expect(answers.first).to_contain_text("Vider le cache.")
    await expect(answers.first).to_contain_text(f"Acceptée par {karim.account.display_name}")
    await expect(reader.page.locator(f"#p-{asked['id']}")).to_contain_text("Résolue en 1 min")
    await reader.survey()

    hers = await guests.reader(amelie, manner)
    await hers.open("/notifications")
    await expect(hers.page.get_by_text("a accepté votre réponse").first).to_be_visible()
    await hers.open("/questions?list=solved")
    await expect(hers.page.get_by_role("heading", name=title)).to_be_visible()
    await hers.survey()
    assert (await amelie.get(f"/api/v1/statuses/{right['id']}"))["answer"]["accepted_at"]
