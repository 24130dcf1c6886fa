"""The pages of moderators and of those who write the site's texts."""

import re
from datetime import timedelta

import pytest

from models.announcements.totals import Totals, keep_tally
from models.core.accounts import Account
from models.core.audit import AuditRecord
from models.core.base import now
from models.core.transaction import transaction
from models.moderation.moderation import Report, Strike
from models.moderation.site_texts import rules, texts
from models.peers.peers import set_people, set_state
from models.posts.ballots import add_totals
from models.posts.polls import NewPoll, Poll
from models.posts.posts import Post
from outbox.announcements.announcements import NewAnnouncement, WrittenText, announce
from outbox.people.accounts import create_person
from outbox.posts.posts import Draft, publish
from outbox.relations.blocks import report
from tests.former import set_role
from tests.paris import PASSWORD, Browser, Paris, paris, paris_data
from web.admin.reports import ACTIONS
from web.http.context import NETWORK

__all__ = ["paris", "paris_data"]


async def browser_of(paris: Paris, role: str) -> Browser:
    if role != "admin":
        await set_role("amelie", "admin", by="test")
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
    assert f'href="/admin/reports/{made.id}"' in listed
    assert "1 report waits for somebody." in listed
    assert ("@bruno" in listed, "/admin/peers" in listed) == (True, False)
    path = f"/admin/reports/{made.id}"

    async def do(action: str, **form: str) -> str:
        answer = await browser.submit(await browser.get(path), f"{path}/{action}", **form)
        assert (answer.status, answer.headers["Location"]) == (303, path)
        return await (await browser.get(path)).text()

    text = await (await browser.get(path)).text()
    assert "you are &lt;rude&gt;" in text
    assert "Nobody works on this yet" in text
    assert "Taken on by" in await do("assign")
    assert "that you took on is not decided" in await (await browser.get("/admin/reports")).text()
    assert "@bruno" in await (await browser.get("/admin/reports?mine=true")).text()
    assert "Taken on by" not in await do("unassign")
    assert "@bruno" not in await (await browser.get("/admin/reports?mine=true")).text()
    assert '<span class="chip closed">spam</span>' in await do("file", category="spam")
    text = await do("sanction", type="silence", text="Calm <down>")
    assert "Calm &lt;down&gt;" in text
    bruno = await Account.get(handle="bruno")
    assert (bruno.silenced_at is not None, (await Report.get()).resolved_at is not None) == (True, True)
    assert "@bruno" in await (await browser.get("/admin/reports?resolved=true")).text()
    assert "@bruno" not in await (await browser.get("/admin/reports")).text()
    await do("reopen")
    again = await (await browser.get("/admin/measures")).text()
    assert f'action="/admin/measures/{bruno.id}"' in again
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
    for path in ("/admin/reports", f"/admin/reports/{made.id}", "/admin/measures", "/admin/texts"):
        assert (await browser.get(path)).status == 404
    assert (await browser.post(f"/admin/measures/{made.target_id}", {})).status == 404
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
    assert (answer.status, "x" * 2001 in await answer.text()) == (422, True)
    answer = await browser.submit(page, f"/admin/reports/{made.id}/file", category="violation", rule="77")
    assert (answer.status, "One of these rules does not exist." in await answer.text()) == (422, True)
    assert (await browser.get("/admin/reports/1")).status == 404
    assert await Strike.all().count() == 0


async def test_measures_in_force_are_lifted_on_one_page(paris: Paris) -> None:
    made = await reported(paris)
    browser = await browser_of(paris, "moderator")
    path = f"/admin/reports/{made.id}"
    await browser.submit(await browser.get(path), f"{path}/sanction", type="suspend")
    page = await browser.get("/admin/measures?state=suspended")
    assert (await browser.post(f"/admin/measures/{made.target_id}", {"type": "suspend"})).status == 403
    for _ in range(2):
        answer = await browser.submit(page, f"/admin/measures/{made.target_id}")
        assert (answer.status, answer.headers["Location"]) == (303, "/admin/measures?state=suspended")
    assert not (await Account.get(handle="bruno")).banned
    assert await AuditRecord.filter(action="account.unsuspend").count() == 1
    token = re.findall('name="form_token" value="(.*?)"', await page.text())[0]
    for account_id, kind, status in ((made.target_id, "behead", 422), (1, "suspend", 404)):
        sent = {"form_token": token, "type": kind}
        assert (await browser.post(f"/admin/measures/{account_id}", sent)).status == status


async def test_moderators_decide_about_no_admin(paris: Paris) -> None:
    await create_person(paris.site, "max", password=PASSWORD, roles=["moderator"], by="test")
    amelie, ada = await Account.get(handle="amelie"), await Account.get(handle="ada")
    made = await report(paris.app[NETWORK], amelie, ada.id, [], "rude", "other")
    browser = paris.browser()
    await browser.log_in("max")
    path = f"/admin/reports/{made.id}"
    answer = await browser.submit(await browser.get(path), f"{path}/sanction", type="silence", text="So")
    text = await answer.text()
    assert (answer.status, "ask an admin" in text, ">So</textarea>" in text) == (403, True, True)
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


# --- what other sites counted ----------------------------------------------------------------------------------

LYON = "lyon.corp.example"


async def ended_ballot(paris: Paris) -> Poll:
    """Amélie has asked, in a ballot that is over and counted; Lyon told of 900 voters."""
    amelie = await Account.get(id=paris.amelie_id)
    new = NewPoll(("stay", "move"), secret=True, hide_totals=True, expires_at=now() + timedelta(hours=1))
    await publish(paris.app[NETWORK], amelie, Draft("Do we move?", parts=(new,)))
    poll = await Poll.get()
    await set_state(paris.site.live, LYON, "active", by="test")
    async with transaction():
        assert await add_totals(poll, LYON, [("move", 900), ("stay", 0)], 900, at_most=900)
    await Poll.all().update(expires_at=now(), hide_totals=False)
    return poll


async def test_results_stand_by_site_and_are_struck_out_by_who_may(paris: Paris) -> None:
    poll = await ended_ballot(paris)
    page_path = f"/@amelie/{poll.post_id}"
    member = paris.browser()
    await create_person(paris.site, "bruno", password=PASSWORD, by="test")
    await member.log_in("bruno")
    shown = await (await member.get(page_path)).text()
    assert (LYON in shown, '<td class="num">900</td>' in shown) == (True, True)
    path = f"/polls/{poll.id}/strike"
    assert path not in shown
    token = re.findall('name="form_token" value="(.*?)"', await (await member.get("/groups")).text())[0]
    assert (await member.post(path, {"form_token": token, "site": LYON})).status == 403
    browser = await browser_of(paris, "communicator")
    assert (await browser.post(path, {"site": LYON})).status == 403
    page = await browser.get(page_path)
    answer = await browser.submit(page, path)
    assert (answer.status, answer.headers["Location"]) == (303, page_path)
    assert (await Poll.get()).voters_count == 0
    shown = await (await browser.get(page_path)).text()
    assert ("struck out" in shown, path in shown) == (True, False)
    assert (await browser.submit(page, path)).status == 404
    assert (await AuditRecord.get(action="poll.strike")).actor == "ada"


async def test_what_a_site_tells_of_an_announcement_is_struck_out(paris: Paris) -> None:
    network, ada = paris.app[NETWORK], await Account.get(handle="ada")
    new = NewAnnouncement((WrittenText("fr", "Badges", "Badge obligatoire."),))
    announcement_id = await announce(network, ada, new, by="ada")
    await set_state(paris.site.live, LYON, "active", by="test")
    await set_people(LYON, 900, by="test")
    await keep_tally(announcement_id, LYON, Totals(900, 900, 900))
    browser, path = await browser_of(paris, "communicator"), f"/admin/announcements/{announcement_id}"
    page = await browser.get(path)
    assert (LYON in await page.text(), '<td class="num">900</td>' in await page.text()) == (True, True)
    assert (await browser.post(f"{path}/strike", {"site": LYON})).status == 403
    answer = await browser.submit(page, f"{path}/strike")
    assert (answer.status, answer.headers["Location"]) == (303, path)
    shown = await (await browser.get(path)).text()
    assert ("struck out" in shown, f"{path}/strike" in shown) == (True, False)
    assert (await browser.submit(page, f"{path}/strike")).status == 404
