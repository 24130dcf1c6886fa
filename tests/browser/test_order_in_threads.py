"""A thread is closed with a summary and opened again, and put in order by who moderates its group: by plain forms."""

from playwright.async_api import expect

from tests.browser.visitor import PHONE, Manner, Reception


async def test_a_moderator_puts_a_thread_in_order_and_says_what_was_decided(guests: Reception) -> None:
    amelie, karim = await guests.hire("amelie"), await guests.hire("karim")
    name = f"Cantine {guests.numbers()}"
    group = await amelie.post("/api/parvis/v1/groups", {"name": name, "access": "closed"})
    await karim.post(f"/api/parvis/v1/groups/{group['id']}/join")
    await amelie.post(f"/api/parvis/v1/groups/{group['id']}/requests/{karim.id}/approve")
    asked = await karim.publish(f"@{group['account']['acct']} Quel fournisseur ?")
    off = await karim.publish("Et le café ?", in_reply_to_id=asked["id"])
    await amelie.publish("En grains", in_reply_to_id=off["id"])

    reader = await guests.reader(amelie, Manner(PHONE, scripts=False))
    page = reader.page
    await reader.open(f"/groups/{group['account']['acct']}/posts/{asked['id']}")
    await reader.survey()
    await page.get_by_label("Titre du nouveau fil").fill("Le café")
    await page.get_by_label("Et le café").check()
    await reader.follow(page.get_by_role("button", name="Détacher"))
    await expect(page.get_by_text("Le café")).to_be_visible()
    await reader.open(f"/@{karim.username}/{asked['id']}")
    await expect(page.get_by_text("En grains")).to_have_count(0)

    closing = page.locator("details.deciding")
    await closing.locator("summary").click()
    await page.get_by_label("Ce qui a été décidé").fill("Le même, un an de plus")
    await reader.survey()
    await reader.follow(page.get_by_role("button", name="Clore le fil"))
    decided = page.get_by_role("region", name="Ce qui a été décidé")
    await expect(decided).to_contain_text("Le même, un an de plus")
    await expect(page.get_by_text("Quel fournisseur ?")).to_have_count(1)
    await expect(page.get_by_text("Ce fil est clos : son premier message")).to_be_visible()
    await reader.survey()

    other = await guests.reader(karim, Manner(PHONE, "dark", "en"))
    await other.open(f"/@{karim.username}/{asked['id']}")
    await expect(other.page.get_by_role("region", name="What was decided")).to_contain_text("un an de plus")
    await expect(other.page.locator("details.deciding")).to_have_count(0)
    await reader.follow(page.get_by_role("button", name="Rouvrir le fil"))
    await expect(decided).to_have_count(0)
