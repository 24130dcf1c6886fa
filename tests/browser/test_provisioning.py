"""An admin connects the company's directory: makes a token, sees whom it brought, and says what a group gives."""

from playwright.async_api import expect

from models.identity.providers import Provider
from outbox.identity.providers import Wanted, add_provider
from tests.browser.visitor import Manner, Reception
from tests.provisioning import Directory

WANTED = Wanted("Corp account", "https://directory.corp.example", "parvis", email_domains="corp.example")


async def test_a_directory_is_connected(guests: Reception) -> None:
    ada = await guests.hire("ada", role="admin")
    town, key = ada.town, f"c{ada.id[-8:]}"
    provider: Provider = await town.run(lambda: add_provider(town.network, key, WANTED, by="test"))
    reader = await guests.reader(ada, Manner(language="en"))
    await reader.open(f"/admin/identity/{key}")
    await reader.follow(reader.page.get_by_role("link", name="Provisioning"))
    await expect(reader.page.get_by_text("The directory cannot call yet.")).to_be_visible()
    await reader.page.get_by_label("What you call it").fill("Entra ID")
    await reader.page.get_by_role("button", name="Make a token").click()
    shown = reader.page.locator("code", has_text="parvis-scim-")
    await expect(shown).to_be_visible()
    await reader.look()
    entra = Directory(town, str(await shown.text_content()), provider)
    amelie = await entra.bring(f"amelie{key}@corp.example", "1", displayName="Amélie Martin")
    await entra.done("POST", "/Groups", {"displayName": "Sales Paris", "members": [{"value": amelie["id"]}]})
    await entra.refused(409, "POST", "/Groups", {"displayName": "Sales Paris"})
    await reader.open(f"/admin/identity/{key}/provisioning")
    await expect(shown).to_have_count(0)
    await reader.page.get_by_label("Gives").select_option("department")
    await reader.page.get_by_label("Group or department").fill("Ventes")
    await reader.page.get_by_role("button", name="Add").click()
    await expect(reader.page.get_by_role("row", name="Sales Paris")).to_contain_text("Ventes")
    assert (await entra.person_of(amelie)).department == "Ventes"
    await expect(reader.page.get_by_text("There is a group Sales Paris")).to_be_visible()
    await reader.survey()
    await reader.page.get_by_role("button", name="End Entra ID").click()
    await expect(reader.page.get_by_text("The token lets nobody in any more.")).to_be_visible()
    assert (await entra.send("GET", "/Users")).status == 401
