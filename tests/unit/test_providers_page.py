"""The pages on which admins say with which providers people sign in: what is kept, refused, and shown to whom."""

from html import unescape

import pytest
from aiohttp import ClientResponse

from models.core.audit import AuditRecord
from models.identity.providers import Provider
from models.notifications.notifications import Notification
from models.people.people import Person
from outbox.identity.providers import set_break_glass
from outbox.people.accounts import create_person
from tests.paris import PASSWORD, Browser, Paris, paris, paris_data

__all__ = ["paris", "paris_data"]

PAGE = "/admin/identity"
CORP = {
    "key": "corp",
    "title": "Corp <account>",
    "issuer": "https://login.corp.example/realms/corp",
    "client_id": "parvis",
    "client_secret": "hush",
    "email_domains": "Corp.example, corp.fr",
    "networks": "10.20.0.0/16",
}


async def ada(paris: Paris) -> Browser:
    browser = paris.browser()
    await browser.log_in("ada")
    return browser


async def added(browser: Browser) -> ClientResponse:
    answer = await browser.submit(await browser.get(PAGE), PAGE, **CORP)
    assert answer.status == 303, await answer.text()
    return await browser.get(answer.headers["Location"])


async def test_a_provider_is_added_changed_and_removed(paris: Paris) -> None:
    browser = await ada(paris)
    page = await added(browser)
    text = unescape(await page.text())
    assert "https://paris.corp.example/login/with/corp/back" in text
    assert "https://paris.corp.example/login/with/corp/logout" in text
    assert "hush" not in text
    corp = await Provider.get(key="corp")
    assert not corp.is_enabled
    assert (corp.email_domains, corp.networks) == ("corp.example corp.fr", "10.20.0.0/16")
    assert corp.client_secret is not None
    assert b"hush" not in corp.client_secret
    assert paris.site.secret.unwrap(corp.client_secret) == b"hush"
    # Without a secret in the form it stays as it is.
    changed = await browser.submit(
        page, f"{PAGE}/corp/change", **CORP | {"client_secret": "", "title": "Corp"}
    )
    assert changed.headers["Location"] == f"{PAGE}/corp?done=change"
    corp = await Provider.get(key="corp")
    assert (corp.title, paris.site.secret.unwrap(bytes(corp.client_secret or b""))) == ("Corp", b"hush")
    assert not any("hush" in each.after + each.before for each in await AuditRecord.all())
    assert await Notification.filter(kind="admin.change").count() == 0  # Who did it is not told.
    assert "Continue with" not in await (await paris.browser().get("/login")).text()
    await browser.submit(page, f"{PAGE}/corp/enable")
    assert "Continue with Corp" in await (await paris.browser().get("/login")).text()
    await browser.submit(await browser.get(f"{PAGE}/corp"), f"{PAGE}/corp/remove")
    assert (await browser.get(f"{PAGE}/corp")).status == 404
    assert (await Provider.get(key="corp")).client_secret is None
    assert "Continue with" not in await (await paris.browser().get("/login")).text()
    # Who it was stays: under its name nobody else comes.
    other = CORP | {"issuer": "https://evil.example"}
    refused = await browser.submit(await browser.get(PAGE), PAGE, **other)
    assert (refused.status, "was that of another provider" in await refused.text()) == (422, True)
    assert (await added(browser)).status == 200


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"key": "Corp_1"}, "small letters, digits and hyphens"),
        ({"title": " "}, "stands on the button"),
        ({"issuer": "http://login.corp.example"}, "no address that this site goes to"),
        ({"issuer": "https://10.0.0.1/realms"}, "no address that this site goes to"),
        ({"issuer": "https://login.corp.example/?tenant=1"}, "neither ? nor #"),
        ({"client_id": ""}, "when you register this site"),
        ({"scopes": "profile"}, "must be openid"),
        ({"email_domains": "@corp"}, "domains such as"),
        ({"further_hosts": "https://graph.example/"}, "names of hosts"),
        ({"networks": "10.20.0.0/99"}, "networks such as"),
        ({"company_ca": "-----BEGIN CERTIFICATE-----\nx"}, "no certificate in PEM"),
        ({"title": "x" * 101}, "too long"),
    ],
)
async def test_what_cannot_be_is_refused_and_said(paris: Paris, wrong: dict[str, str], said: str) -> None:
    browser = await ada(paris)
    answer = await browser.submit(await browser.get(PAGE), PAGE, **CORP | wrong)
    text = unescape(await answer.text())
    assert (answer.status, said in text) == (422, True)
    assert 'value="hush"' not in text
    assert not await Provider.exists()
    assert (await added(browser)).status == 200


async def test_passwords_are_switched_off_only_when_somebody_can_still_come_in(paris: Paris) -> None:
    browser = await ada(paris)
    page = await added(browser)
    only = CORP | {"client_secret": "", "is_only": "true"}
    for said in ("Switch the provider on first", "First name an administrator"):
        answer = await browser.submit(page, f"{PAGE}/corp/change", **only)
        assert (answer.status, said in await answer.text()) == (422, True)
        await browser.submit(page, f"{PAGE}/corp/enable")
    await set_break_glass(paris.site, "ada", True, by="test")
    assert (await browser.submit(page, f"{PAGE}/corp/change", **only)).status == 303
    login = await (await paris.browser().get("/login")).text()
    assert "For administrators, when that does not work" in login
    refused = await paris.browser().log_in("amelie")
    assert (refused.status, "company account" in await refused.text()) == (403, True)
    assert (await paris.browser().log_in("ada")).status == 303
    with pytest.raises(Exception, match="Validation failed"):
        await set_break_glass(paris.site, "ada", False, by="test")
    # Whoever is no admin any more has no glass to break.
    await Person.filter(break_glass=True).update(roles="")
    assert (await paris.browser().log_in("ada")).status == 403


async def test_the_table_of_claims_and_a_sample(paris: Paris) -> None:
    browser = await ada(paris)
    page = await added(browser)
    rule = {"claim": "groups", "value": "<press>", "gives": "role", "role": "communicator"}
    assert (await browser.submit(page, f"{PAGE}/corp/rule", **rule)).status == 303
    for wrong in ({"claim": ""}, {"gives": "money"}, {"role": "member"}, {"gives": "department"}):
        assert (await browser.submit(page, f"{PAGE}/corp/rule", **rule | wrong)).status == 422
    claims = '{"sub": "1", "groups": ["<press>"], "email": "amelie@corp.example", "email_verified": %s}'
    for verified, said in (("true", "Links an account that is here"), ("false", "Is not let in")):
        shown = await browser.submit(page, f"{PAGE}/corp/sample#sample", claims=claims % verified)
        text = unescape(await shown.text())
        assert said in text
        assert "communication" in text.partition(said)[2]
    for wrong_claims in ("", "[]", "{}", '{"sub": 1}', "{" * 100):
        shown = await browser.submit(page, f"{PAGE}/corp/sample#sample", claims=wrong_claims)
        assert shown.status == 422
    assert await Person.all().count() == 2
    page = await browser.get(f"{PAGE}/corp")
    assert (await browser.submit(page, f"{PAGE}/corp/unrule")).status == 303
    assert (
        "<press>" not in unescape(await (await browser.get(f"{PAGE}/corp")).text()).partition("What was")[0]
    )


async def test_other_admins_are_told(paris: Paris) -> None:
    claire = await create_person(paris.site, "claire", password=PASSWORD, roles=("site",), by="test")
    await Notification.all().delete()
    browser = await ada(paris)
    page = await added(browser)
    rule = {"claim": "groups", "value": "g", "gives": "role", "role": "site"}
    await browser.submit(page, f"{PAGE}/corp/rule", **rule)
    await browser.submit(page, f"{PAGE}/corp/enable")
    assert await Notification.filter(account_id=claire.id, kind="admin.change").count() == 3
    hers = paris.browser()
    await hers.log_in("claire")
    text = unescape(await (await hers.get("/notifications")).text())
    assert "changed how people sign in with" in text


async def test_only_admins_see_it(paris: Paris) -> None:
    browser = await ada(paris)
    await added(browser)
    amelie = paris.browser()
    await amelie.log_in("amelie")
    for path in (PAGE, f"{PAGE}/corp"):
        assert (await amelie.get(path)).status == 404
        assert (await paris.browser().get(path)).status == 302
