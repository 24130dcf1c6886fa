"""The admin's pages: who may open them, what forms may do, what they show."""

import re
from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser

import pytest
from aiohttp import ClientResponse

from federation.peers.enrolment import grouped
from federation.peers.posture import PROBE_AFTER
from models.core.accounts import Account
from models.core.audit import AuditRecord
from models.core.base import now
from models.core.egress import Dial
from models.groups.rules import GroupRuleDecision, Rule, keep_received_rule
from models.peers.peers import (
    Identity,
    Peer,
    PostureCheck,
    ceilings,
    note_identity,
    note_posture,
    propose,
    set_state,
)
from models.peers.words import words_of
from models.people.moves import Move
from outbox.people.accounts import set_department
from tests.paris import Browser, Paris, paris, paris_data
from web.admin.sites.peer import ACTIONS, DEEDS

__all__ = ["paris", "paris_data"]

LYON = "lyon.corp.example"
PAGES = [
    "/admin",
    "/admin/peers",
    f"/admin/peers/{LYON}",
    f"/admin/peers/{LYON}/severing",
    "/admin/queue",
    "/admin/proof",
    "/admin/egress",
    "/admin/moves",
    "/admin/directory",
    "/admin/rules",
    "/admin/health",
    "/admin/storage",
    "/admin/jobs",
    "/admin/settings",
    "/admin/first-run",
]
SHOWN = Identity("https://lyon.corp.example/actor", "mastodon", "4.5.0", "ab" * 32, "CN=Corp CA", (LYON,))


async def admin(paris: Paris) -> Browser:
    browser = paris.browser()
    assert (await browser.log_in("ada")).status == 303
    return browser


async def active_lyon(paris: Paris) -> None:
    await set_state(paris.site.live, LYON, "active", by="ada", note="la filiale")


async def state() -> str:
    return (await Peer.get(host=LYON)).state


async def opened(browser: Browser) -> ClientResponse:
    page = await browser.get(f"/admin/peers/{LYON}")
    assert page.status == 200
    return page


ON_SEVERING = ("suspend", "resume", "goodbye", "remove")
"""What is done on the page that shows what it severs."""


async def act(browser: Browser, action: str, **values: str) -> ClientResponse:
    path = f"/admin/peers/{LYON}"
    page = await browser.get(f"{path}/severing") if action in ON_SEVERING else await opened(browser)
    return await browser.submit(page, f"{path}/{action}", **values)


# --- who ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", PAGES)
async def test_members_are_told_that_there_is_no_such_page(paris: Paris, path: str) -> None:
    await active_lyon(paris)
    member = paris.browser()
    await member.log_in("amelie")
    assert (await member.get(path)).status == 404
    assert (await (await admin(paris)).get(path)).status == 200
    assert (await paris.browser().get(path)).status == 302


@pytest.mark.parametrize("action", ACTIONS)
async def test_no_change_without_the_pages_own_form(paris: Paris, action: str) -> None:
    await active_lyon(paris)
    browser, member = await admin(paris), paris.browser()
    await member.log_in("amelie")
    before = await AuditRecord.all().count()
    path = f"/admin/peers/{LYON}/{action}"
    for token in ({}, {"form_token": "x"}, {"form_token": "0" * 64}):
        assert (await browser.post(path, {"name": LYON, "on": "true", **token})).status == 403
    assert (await member.post(path, {"name": LYON})).status == 404
    assert await AuditRecord.all().count() == before


async def test_nor_a_new_site(paris: Paris) -> None:
    assert (await (await admin(paris)).post("/admin/peers", {"host": LYON})).status == 403
    assert await Peer.all().count() == 0


# --- what can be done ------------------------------------------------------------------------------------------


async def test_a_site_is_proposed_and_shown_though_it_does_not_answer(paris: Paris) -> None:
    browser = await admin(paris)
    answer = await browser.submit(
        await browser.get("/admin/peers"), "/admin/peers", host=" LYON.corp.example ", note="la filiale"
    )
    text = await answer.text()
    assert (answer.status, "The site did not introduce itself well." in text) == (503, True)
    peer = await Peer.get()
    assert (peer.host, peer.state, peer.note, peer.added_by) == (LYON, "proposed", "la filiale", "ada")
    assert f'action="/admin/peers/{LYON}/confirm"' in text


@pytest.mark.parametrize("host", ["", "nothing", "127.0.0.1", "paris.corp.example", '"><i>'])
async def test_what_is_no_other_site_is_not_proposed(paris: Paris, host: str) -> None:
    browser = await admin(paris)
    answer = await browser.submit(await browser.get("/admin/peers"), "/admin/peers", host=host)
    text = await answer.text()
    assert (
        answer.status,
        "This is not the name of a site, or it is on the list already." in text,
        '"><i>' in text,
    ) == (422, True, False)
    assert await Peer.all().count() == 0


async def test_a_site_is_suspended_resumed_and_removed(paris: Paris) -> None:
    await active_lyon(paris)
    browser = await admin(paris)
    answer = await act(browser, "suspend")
    assert (answer.status, answer.headers["Location"]) == (303, f"/admin/peers/{LYON}")
    assert await state() == "suspended"
    await act(browser, "resume")
    assert await state() == "active"
    assert (await act(browser, "remove", name="nantes.corp.example")).status == 422
    assert await state() == "active"
    await act(browser, "remove", name=LYON)
    assert await state() == "removed"
    text = await (await opened(browser)).text()
    assert "/remove" not in text
    text += await (await browser.get(f"/admin/peers/{LYON}/severing")).text()
    assert "The removal of lyon.corp.example" in text
    assert "/remove" not in text
    actions = [record.action for record in await AuditRecord.filter(subject=LYON).order_by("id")]
    assert actions == ["peer.allow", "peer.suspend", "peer.allow", "peer.remove"]
    assert all(str(DEEDS[action]) in text for action in actions)


async def test_a_removed_site_is_not_resumed(paris: Paris) -> None:
    await active_lyon(paris)
    browser = await admin(paris)
    await act(browser, "suspend")
    page = await browser.get(f"/admin/peers/{LYON}/severing")
    await set_state(paris.site.live, LYON, "removed", by="ada")
    answer = await browser.submit(page, f"/admin/peers/{LYON}/resume")
    assert (answer.status, await state()) == (422, "removed")


async def test_note_scope_and_hold(paris: Paris) -> None:
    await active_lyon(paris)
    browser = await admin(paris)
    await act(browser, "note", note="Contrat <2026>")
    await act(browser, "scope", scope="listed", names="Amelie, ada")
    await act(browser, "hold")
    peer = await Peer.get()
    assert (peer.note, peer.scope, peer.scope_names, peer.legal_hold) == (
        "Contrat <2026>",
        "listed",
        "ada amelie",
        True,
    )
    assert "Contrat &lt;2026&gt;" in await (await opened(browser)).text()
    await act(browser, "hold")
    assert not (await Peer.get()).legal_hold
    assert (await act(browser, "scope", scope="nobody")).status == 422


async def test_networks_are_pinned_in_whatever_state(paris: Paris) -> None:
    await active_lyon(paris)
    browser = await admin(paris)
    for state in ("active", "suspended"):
        await set_state(paris.site.live, LYON, state, by="test")  # type: ignore[arg-type]
        await act(browser, "networks", networks="10.20.0.0/16, fd00::/8")
        peer = await Peer.get()
        assert (peer.state, peer.networks) == (state, "10.20.0.0/16,fd00::/8")
        for wrong in ("10.20.0.1/16", "lyon", "<b>"):
            answer = await act(browser, "networks", networks=wrong)
            assert (answer.status, "Networks are written like" in await answer.text()) == (422, True)
        assert (await Peer.get()).networks == "10.20.0.0/16,fd00::/8"
        await act(browser, "networks", networks="")
        assert (await Peer.get()).networks == ""


async def test_how_many_people_a_site_has_is_confirmed_not_told(paris: Paris) -> None:
    await active_lyon(paris)
    await note_identity(LYON, replace(SHOWN, people=40_000))
    for name in ("bruno", "chloe"):
        handle = f"{name}@{LYON}"
        await Account.create(username=name, host=LYON, handle=handle, uri=f"https://{LYON}/{name}")
    browser = await admin(paris)
    text = await (await opened(browser)).text()
    assert "<dd>2 (not confirmed: the accounts that are known here)</dd>" in text
    assert "<dd>40,000</dd>" in text
    for typed, kept, shown in (("250", 250, "<dd>250</dd>"), ("0", 0, "<dd>0</dd>"), ("", None, "<dd>2 (")):
        await act(browser, "people", people=typed)
        assert (await Peer.get()).people == kept
        assert shown in await (await opened(browser)).text()
    for wrong in ("-1", "99999999999", "many"):
        assert (await act(browser, "people", people=wrong)).status == 422
    changes = await AuditRecord.filter(action="peer.people").order_by("id").values_list("before", "after")
    assert changes == [("not confirmed", "250"), ("250", "0"), ("0", "not confirmed")]
    await act(browser, "people", people="250")
    await set_state(paris.site.live, LYON, "removed", by="ada")
    assert ((await Peer.get()).people, await ceilings([LYON, "munich.corp.example"])) == (
        None,
        {LYON: 0, "munich.corp.example": 0},
    )


async def test_goodbye_counts_what_waits(paris: Paris) -> None:
    await active_lyon(paris)
    browser = await admin(paris)
    assert (await act(browser, "goodbye")).status == 303
    assert await AuditRecord.filter(action="peer.farewell").count() == 1


async def test_unknown_sites_and_actions_do_not_exist(paris: Paris) -> None:
    await active_lyon(paris)
    browser = await admin(paris)
    token = re.search('name="form_token" value="(.*?)"', await (await opened(browser)).text())
    assert token
    for path in (f"/admin/peers/{LYON}/explode", "/admin/peers/nantes.corp.example/suspend"):
        assert (await browser.post(path, {"form_token": token[1]})).status == 404
    assert (await browser.get("/admin/peers/nantes.corp.example")).status == 404


# --- what is shown ---------------------------------------------------------------------------------------------


async def test_an_introduction_is_shown_to_be_compared(paris: Paris) -> None:
    await propose(paris.site.live, LYON, by="ada")
    await note_identity(LYON, SHOWN)
    text = await (await opened(await admin(paris))).text()
    for part in (grouped(SHOWN.fingerprint), "mastodon 4.5.0", "CN=Corp CA", 'name="fingerprint"'):
        assert part in text
    for language, words in words_of(SHOWN.fingerprint).items():
        assert f'lang="{language}" data-text>{" · ".join(words)}<' in text
    own = await (await (await admin(paris)).get("/admin/peers")).text()
    assert len(re.findall(r'<p class="words" lang="(?:fr|en)" data-text>(?:\w+ · ){9}\w+</p>', own)) == 2
    assert re.search(r"<code class=\"code\" data-text>([0-9A-F]{4} ){15}[0-9A-F]{4}</code>", own)


async def test_the_page_says_how_often_a_site_is_probed(paris: Paris) -> None:
    await active_lyon(paris)
    browser = await admin(paris)
    is_daily = timedelta(days=1) == PROBE_AFTER
    assert is_daily == ("Looked at every day." in await (await browser.get(f"/admin/peers/{LYON}")).text())


async def test_alerts_are_on_the_list(paris: Paris) -> None:
    await active_lyon(paris)
    await note_identity(LYON, SHOWN)
    await note_posture(LYON, [PostureCheck("agreement", "red", "nantes.corp.example")])
    browser = await admin(paris)
    text = await (await browser.get("/admin/peers")).text()
    assert "Speaks only with sites that we allow" in text
    assert "key changed" not in text
    await Peer.all().update(seen_fingerprint="cd" * 32)
    assert "key changed" in await (await browser.get("/admin/peers")).text()
    page = await (await opened(browser)).text()
    assert (
        "This site shows another key than the one that was confirmed. Call its administrator; confirm the new key or suspend the site."
        in page
    )
    assert "nantes.corp.example" in page


async def test_the_ledger_is_shown_by_host_and_time(paris: Paris) -> None:
    for days, host, sent in ((0, LYON, 4711), (0, "nantes.corp.example", 42), (3, LYON, 1)):
        await Dial.create(
            at=now() - timedelta(days=days), host=host, purpose="federation", outcome="202", bytes_out=sent
        )
    browser = await admin(paris)

    async def numbers(query: str) -> set[str]:
        text = await (await browser.get(f"/admin/egress{query}")).text()
        return {
            n for n in re.findall(r'<td class="num">([\d,]+)</td>', text) if n in ("4,711", "42", "4,712")
        }

    assert await numbers("") == {"4,711", "42"}
    assert await numbers(f"?host={LYON}&days=7") == {"4,711", "4,712"}
    assert await numbers("?days=0") == {"4,711", "42"}
    assert await numbers("?host=elsewhere.example") == set()
    assert "kept for 90 days" in await (await browser.get("/admin/egress?lang=en")).text()


class Outline(HTMLParser):
    """What a reader without eyes needs: labels for fields, names for tables and regions, one heading."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("path", PAGES)
async def test_pages_are_accessible(paris: Paris, path: str, language: str) -> None:
    await active_lyon(paris)
    await note_posture(LYON, [PostureCheck("clock", "green", "+0 s")])
    await Dial.create(host=LYON, purpose="federation", outcome="202")
    browser = await admin(paris)
    browser.headers["Accept-Language"] = language
    text = await (await browser.get(path)).text()
    outline = Outline()
    outline.feed(text)
    ids = [attributes["id"] for _, attributes in outline.found if "id" in attributes]
    assert len(ids) == len(set(ids))
    labelled = {attributes.get("for") for tag, attributes in outline.found if tag == "label"}
    for tag, attributes in outline.found:
        if tag == "select" or (tag == "input" and attributes.get("type") != "hidden"):
            assert "aria-label" in attributes or attributes["id"] in labelled
        if "aria-labelledby" in attributes:
            assert attributes["aria-labelledby"] in ids
        if tag == "th":
            assert attributes["scope"] in ("col", "row")
    assert [tag for tag, _ in outline.found].count("h1") == 1
    assert f'<html lang="{language}">' in text
    assert {"fr": "Vue d’ensemble", "en": "Overview"}[language] in text


# --- rules of other sites --------------------------------------------------------------------------------------


async def received_sales(rule: Rule) -> Account:
    """Let Lyon have told the rule of a group of its own; return the group's account."""
    handle = f"sales@{LYON}"
    group = await Account.get_or_none(handle=handle) or await Account.create(
        username="sales", host=LYON, handle=handle, uri=f"https://{LYON}/sales", actor_type="Group"
    )
    await keep_received_rule(group.id, rule)
    return group


async def test_a_rule_is_approved_as_it_was_seen(paris: Paris, monkeypatch: pytest.MonkeyPatch) -> None:
    await active_lyon(paris)
    group = await received_sales(Rule(("Ventes",), ("member",)))
    await set_department("amelie", "Ventes", by="test")
    browser = await admin(paris)
    page, path = await browser.get("/admin/rules"), f"/admin/rules/{group.id}"
    text = await page.text()
    assert (f"@sales@{LYON}" in text, "Ventes" in text, '<td class="num">1</td>' in text) == (True,) * 3
    seen = Rule(("Ventes",), ("member",)).code
    await received_sales(Rule(("Ventes", "Paie"), ("member",)))
    answer = await browser.submit(page, f"{path}/approve", code=seen)
    assert (answer.status, "look at it again" in await answer.text()) == (422, True)
    page, changed = await browser.get("/admin/rules"), Rule(("Ventes", "Paie"), ("member",)).code
    answer = await browser.submit(page, f"{path}/approve", code=changed, mandatory="true")
    assert (answer.status, "group_rules_from" in await answer.text()) == (422, True)
    monkeypatch.setattr("outbox.groups.rules._accepts_rules_of", lambda network, host: host == LYON)
    answer = await browser.submit(page, f"{path}/approve", code=changed, mandatory="true")
    assert (answer.status, answer.headers["Location"]) == (303, "/admin/rules")
    made = await GroupRuleDecision.get()
    assert (made.approved, made.mandatory, made.decided_by) == (True, True, "ada")
    await received_sales(Rule(("Paie",)))
    page = await browser.get("/admin/rules")
    text = await page.text()
    assert ("Changed. Approved before:" in text, "Paie, Ventes" in text) == (True, True)
    answer = await browser.submit(page, f"{path}/refuse", code=Rule(("Paie",)).code)
    assert (answer.status, (await GroupRuleDecision.get()).approved) == (303, False)
    form = {"form_token": re.search('name="form_token" value="(.*?)"', text)[1], "code": "x"}  # type: ignore[index]
    assert (await browser.post(f"{path}/forget", form)).status == 404
    assert (await browser.post("/admin/rules/1/approve", form)).status == 404
    assert (await browser.post(f"{path}/approve", {"code": "x"})).status == 403


# --- moves -----------------------------------------------------------------------------------------------------


async def test_a_move_is_refused_or_said_why_not(paris: Paris) -> None:
    await active_lyon(paris)
    for name in ("bruno", "bruno.keller"):
        handle = f"{name}@{LYON}"
        await Account.create(username=name, host=LYON, handle=handle, uri=f"https://{LYON}/{name}")
    old, new = await Account.filter(host=LYON).order_by("id")
    move = await Move.create(account_id=old.id, target_id=new.id, state="pending")
    browser = await admin(paris)
    page = await browser.get("/admin/moves")
    assert old.handle in await page.text()
    answer = await browser.submit(page, f"/admin/moves/{move.id}/approve")
    text = await answer.text()
    assert (answer.status, "The change was not made." in text) == (503, True)
    assert (await Move.get()).state == "pending"
    answer = await browser.submit(page, f"/admin/moves/{move.id}/refuse")
    assert (answer.status, answer.headers["Location"]) == (303, "/admin/moves")
    assert (await Move.get()).decided_by == "ada"
    assert "refused" in await (await browser.get("/admin/moves")).text()
    assert (await browser.submit(page, f"/admin/moves/{move.id}/refuse")).status == 422
    form = {"form_token": re.search('name="form_token" value="(.*?)"', await page.text())[1]}  # type: ignore[index]
    assert (await browser.post(f"/admin/moves/{move.id}/forget", form)).status == 404
    assert (await browser.post(f"/admin/moves/{move.id + 1}/refuse", form)).status == 404
