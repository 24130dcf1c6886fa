"""The pages of moderators and of those who write the site's texts."""

import pytest

from models.accounts import Account
from models.audit import AuditRecord
from models.moderation import Report, Strike
from models.posts import Post
from models.site_texts import rules, texts
from outbox.accounts import create_person, set_role
from outbox.moderation import report
from outbox.posts import Draft, publish
from tests.paris import PASSWORD, Browser, Paris, paris, paris_data
from web.admin.reports import ACTIONS
from web.context import NETWORK

__all__ = ["paris", "paris_data"]


async def browser_of(paris: Paris, role: str) -> Browser:
    await set_role("ada", role, by="test")
    browser = paris.browser()
    await browser.log_in("ada")
    return browser


async def reported(paris: Paris) -> Report:
    """Bruno writes to Amélie alone, and she reports it."""
    network = paris.app[NETWORK]
    bruno = await create_person(paris.site, "bruno", password=PASSWORD, by="test")
    rude = await publish(network, bruno, Draft("@amelie you are <rude>", visibility="direct"))
    amelie = await Account.get(id=paris.amelie_id)
    return await report(network, amelie, bruno.id, [rude], "not nice", "legal")


async def test_a_moderator_works_on_a_report(paris: Paris) -> None:
    made = await reported(paris)
    browser = await browser_of(paris, "moderator")
    listed = await (await browser.get("/admin/reports")).text()
    assert f'href="/admin/reports/{made.id}">@bruno' in listed
    assert "/admin/peers" not in listed
    path = f"/admin/reports/{made.id}"

    async def do(action: str, **form: str) -> str:
        answer = await browser.submit(await browser.get(path), f"{path}/{action}", **form)
        assert (answer.status, answer.headers["Location"]) == (303, path)
        return await (await browser.get(path)).text()

    text = await (await browser.get(path)).text()
    assert "you are &lt;rude&gt;" in text
    assert "@ada" not in text
    assert "<dd>@ada</dd>" in await do("assign")
    assert "<dd>@ada</dd>" not in await do("unassign")
    text = await do("sanction", type="silence", text="Calm <down>")
    assert "Calm &lt;down&gt;" in text
    bruno = await Account.get(handle="bruno")
    assert (bruno.silenced_at is not None, (await Report.get()).resolved_at is not None) == (True, True)
    assert "@bruno" in await (await browser.get("/admin/reports?resolved=true")).text()
    assert "@bruno" not in await (await browser.get("/admin/reports")).text()
    await do("reopen")
    await do("lift", type="silence")
    assert (await Account.get(handle="bruno")).silenced_at is None
    await do("remove-posts")
    assert await Post.all().count() == 0
    await do("resolve")
    actions = {each.action for each in await AuditRecord.filter(actor="ada")}
    assert {
        "account.silence",
        "account.unsilence",
        "post.remove",
        "report.resolve",
        "report.reopen",
    } <= actions
    assert (await Strike.get()).text == "Calm <down>"


@pytest.mark.parametrize("role", ["member", "communicator"])
async def test_reports_are_for_moderators(paris: Paris, role: str) -> None:
    made = await reported(paris)
    browser = await browser_of(paris, role)
    for path in ("/admin/reports", f"/admin/reports/{made.id}", "/admin/texts"):
        assert (await browser.get(path)).status == 404
    for action in ACTIONS:
        assert (await browser.post(f"/admin/reports/{made.id}/{action}", {})).status == 404


async def test_no_act_without_the_pages_own_form_and_none_that_does_not_exist(paris: Paris) -> None:
    made = await reported(paris)
    browser = await browser_of(paris, "admin")
    for action in ACTIONS:
        assert (await browser.post(f"/admin/reports/{made.id}/{action}", {"type": "suspend"})).status == 403
    page = await browser.get(f"/admin/reports/{made.id}")
    answer = await browser.submit(page, f"/admin/reports/{made.id}/sanction", type="behead")
    assert (answer.status, 'role="alert"' in await answer.text()) == (422, True)
    page = await browser.get(f"/admin/reports/{made.id}")
    answer = await browser.submit(page, f"/admin/reports/{made.id}/sanction", type="suspend", text="x" * 2001)
    assert answer.status == 422
    assert (await browser.get("/admin/reports/1")).status == 404
    assert await Strike.all().count() == 0


async def test_admins_write_rules_and_texts(paris: Paris) -> None:
    browser = await browser_of(paris, "admin")
    form = {
        "rules_fr": "Soyons polis\nPas de secrets",
        "rules_en": "Be polite",
        "privacy_policy_fr": "Nous gardons *peu*.",
    }
    empty = {
        f"{kind}_{code}": "" for kind in ("extended_description", "terms_of_service") for code in ("fr", "en")
    }
    answer = await browser.submit(
        await browser.get("/admin/texts"), "/admin/texts", **form, **empty, privacy_policy_en=""
    )
    assert answer.status == 303
    assert [rule.texts for rule in await rules()] == [
        {"fr": "Soyons polis", "en": "Be polite"},
        {"fr": "Pas de secrets"},
    ]
    assert list(await texts("privacy_policy")) == ["fr"]
    page = await browser.get("/admin/texts")
    assert "Soyons polis\nPas de secrets</textarea>" in (await page.text()).replace("\r", "")
    answer = await browser.submit(page, "/admin/texts", rules_fr="x" * 501)
    assert (answer.status, 'role="alert"' in await answer.text()) == (422, True)
    assert len(await rules()) == 2
