"""Passkeys by Chromium's own virtual device, and codes of an app where no scripts run: set up, logged in with, asked again."""

import re
from datetime import timedelta

import pyotp
from playwright.async_api import expect

from models.core.base import now
from models.people.oauth import Session
from tests.browser.visitor import (
    PHONE,
    Manner,
    Reception,
    Visitor,
    in_a_few_manners,
    with_and_without_scripts,
)
from tests.world import PASSWORD, Somebody

SKIP = re.compile("^(Skip all of it|Passer toutes les étapes)$")
SECURITY = "/settings/security"


async def give_device(visitor: Visitor) -> None:
    """Let the visitor's computer know its owner by a finger, and keep passkeys."""
    device = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    browser = await visitor.page.context.new_cdp_session(visitor.page)
    await browser.send("WebAuthn.enable")
    await browser.send("WebAuthn.addVirtualAuthenticator", {"options": device})


async def log_out(visitor: Visitor) -> None:
    await visitor.open("/settings")
    await visitor.follow(visitor.page.locator("#data form[action='/logout'] button"))
    assert visitor.path.startswith("/login")


async def set_up_app(visitor: Visitor) -> str:
    """Set up an app, and return its secret."""
    page = visitor.page
    await visitor.open(SECURITY)
    await visitor.follow(page.locator(f"form[action='{SECURITY}/app'] button"))
    await expect(page.locator("img.qr")).to_be_visible()
    secret = (await page.locator("code.words").inner_text()).replace(" ", "")
    form = page.locator(f"form[action='{SECURITY}/app/confirm']")
    await form.locator("#code").fill("000000")
    await visitor.follow(form.locator("button"), status=422)
    await form.locator("#code").fill(pyotp.TOTP(secret).now())
    await visitor.follow(form.locator("button"))
    return secret


@in_a_few_manners
async def test_somebody_adds_a_passkey_and_logs_in_with_it(guests: Reception, manner: Manner) -> None:
    amelie = await guests.hire("amelie")
    visitor = await guests.reader(amelie, manner)
    page = visitor.page
    await give_device(visitor)
    await visitor.open(SECURITY)
    await page.locator("#name").fill("Portable")
    await visitor.follow(page.locator("[data-passkey=new] [data-passkey-button]"))
    await expect(page.get_by_role("heading", name="Portable")).to_be_visible()
    await visitor.follow(page.locator(f"form[action='{SECURITY}/codes'] button"))
    await expect(page.locator(".codes li")).to_have_count(10)
    await log_out(visitor)
    await visitor.follow(page.locator("[data-passkey=login] [data-passkey-button]"))
    await visitor.follow(page.get_by_role("button", name=SKIP))
    assert visitor.path == "/"
    await log_out(visitor)
    await visitor.open("/login?return_to=/groups")
    await visitor.log_in(amelie.username)
    assert visitor.path == "/login/second"
    await visitor.follow(page.locator("[data-passkey=second] [data-passkey-button]"))
    assert visitor.path == "/groups"


@with_and_without_scripts
async def test_somebody_logs_in_with_codes_of_an_app(guests: Reception, manner: Manner) -> None:
    bruno = await guests.hire("bruno")
    visitor = await guests.reader(bruno, manner)
    page = visitor.page
    secret = await set_up_app(visitor)
    await expect(page.locator("[data-passkey=new] [data-passkey-button]")).to_be_visible(
        visible=manner.scripts
    )
    await expect(page.locator("[data-passkey=new] [data-passkey-state]")).to_be_visible(
        visible=not manner.scripts
    )
    await log_out(visitor)
    await visitor.open("/login?return_to=/groups")
    await visitor.log_in(bruno.username)
    await page.locator("#code").fill("000000")
    await visitor.follow(page.locator("form:has(#code) button"), status=401)
    await expect(page.get_by_role("alert")).to_be_visible()
    await visitor.survey()
    await page.locator("#code").fill(pyotp.TOTP(secret).at(int(now().timestamp()) + 30))
    await visitor.follow(page.locator("form:has(#code) button"))
    assert visitor.path == "/groups"


async def prove_long_ago(who: Somebody) -> None:
    then = now() - timedelta(hours=1)
    await who.town.run(lambda: Session.filter(account_id=who.account.id).update(proven_at=then))


async def test_an_admin_is_asked_again_and_goes_on_by_passkey(guests: Reception) -> None:
    ada, karim = await guests.hire("ada", role="admin"), await guests.hire("karim")
    admin = await guests.reader(ada)
    await give_device(admin)
    await admin.open(SECURITY)
    await admin.follow(admin.page.locator("[data-passkey=new] [data-passkey-button]"))
    await prove_long_ago(ada)
    await admin.open(f"/admin/people/{karim.username}")
    await admin.page.locator("#department").fill("Achats & “Stock”")
    await admin.follow(admin.page.locator("form:has(#department) button"), status=403)
    await admin.survey()
    await admin.follow(admin.page.locator("[data-passkey=again] [data-passkey-button]"))
    await expect(admin.page.locator("#department")).to_have_value("Achats & “Stock”")


@with_and_without_scripts
async def test_an_admin_is_asked_again_for_the_password(guests: Reception, manner: Manner) -> None:
    ada, karim = await guests.hire("ada", role="admin"), await guests.hire("karim")
    admin = await guests.reader(ada, manner)
    await admin.open(f"/admin/people/{karim.username}")
    await prove_long_ago(ada)
    await admin.page.locator("#department").fill("Achats")
    await admin.follow(admin.page.locator("form:has(#department) button"), status=403)
    await admin.page.locator("#password").fill("wrong")
    await admin.follow(admin.page.locator("form:has(#password) button"), status=401)
    await admin.page.locator("#password").fill(PASSWORD)
    await admin.follow(admin.page.locator("form:has(#password) button"))
    await expect(admin.page.locator("#department")).to_have_value("Achats")


async def test_every_text_of_it_is_translated(marked_guests: Reception) -> None:
    ada = await marked_guests.hire("ada", role="admin")
    visitor = await marked_guests.reader(ada, Manner(PHONE))
    await give_device(visitor)
    await set_up_app(visitor)
    await visitor.page.locator("#name").fill("Portable")
    visitor.known |= {"Portable"}
    await visitor.follow(visitor.page.locator("[data-passkey=new] [data-passkey-button]"))
    await visitor.follow(visitor.page.locator(f"form[action='{SECURITY}/codes'] button"))
    await visitor.open("/notifications?types=others")
    await prove_long_ago(ada)
    await visitor.open(f"{SECURITY}/app")
    assert visitor.path.startswith("/confirm?")
