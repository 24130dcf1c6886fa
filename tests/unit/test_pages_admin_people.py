"""The pages on which admins look after the people of their site."""

import re
from html import unescape

import pytest

from models.core.accounts import Account, SigningKey
from models.core.audit import AuditRecord
from models.moderation.moderation import Strike
from models.people.departures import departure_of
from models.people.oauth import Session
from models.people.people import Person, login_of
from outbox.groups import groups
from outbox.groups.groups import NewGroup
from outbox.moderation.sanctions import impose
from outbox.parts.part import Draft
from outbox.people import leaving
from outbox.people.accounts import create_person
from outbox.people.leaving import Content
from outbox.posts import posts
from tests.former import set_role
from tests.paris import PASSWORD, Browser, Paris, paris, paris_data
from web.admin.people import ACTIONS
from web.http.context import NETWORK

__all__ = ["paris", "paris_data"]

NEW = "/admin/newcomers"
ADA, AMELIE = "/admin/people/ada", "/admin/people/amelie"


async def browser_of(paris: Paris, login: str = "ada") -> Browser:
    browser = paris.browser()
    await browser.log_in(login)
    return browser


def shown_password(page: str) -> str:
    return re.findall(r'id="password">(.*?)<', page)[0]


async def text_of(browser: Browser, path: str) -> str:
    answer = await browser.get(path)
    assert answer.status == 200
    return unescape(await answer.text())


async def test_an_admin_adds_somebody_who_logs_in_with_what_was_shown(paris: Paris) -> None:
    browser = await browser_of(paris)
    form = {
        "username": " Karim.B ",
        "display_name": "Karim <Benali>",
        "email": "karim@corp.example",
        "department": "Ventes",
        "roles[]": "communicator",
    }
    page = await browser.get(NEW)
    answer = await browser.submit(page, NEW, **form)
    assert answer.status == 200
    text = await answer.text()
    password = shown_password(text)
    assert ("Karim &lt;Benali&gt;" in text, "<Benali>" in text) == (True, False)
    again = await browser.submit(page, NEW, **form)
    assert (again.status, shown_password(await again.text())) == (200, password)
    assert await AuditRecord.filter(action="person.add", subject="karim.b").count() == 1
    karim = await browser_of(paris, "nobody")
    assert (await karim.log_in("karim.b", password)).status == 303
    person = await Person.get(id=(await Account.get(handle="karim.b")).id)
    assert (person.roles, person.department) == (" communicator ", "Ventes")
    listed = await text_of(browser, "/admin/people?q=benali&role=communicator")
    assert "/admin/people/karim.b" in listed
    assert "/admin/people/amelie" not in listed


@pytest.mark.parametrize(
    "wrong",
    [
        {"username": "amelie"},
        {"username": "é"},
        {"username": "admin"},
        {"email": "nowhere"},
        {"department": "x" * 101},
        {"roles[]": "king"},
        {"username": ""},
    ],
)
async def test_what_cannot_be_is_said_and_what_was_typed_stays(paris: Paris, wrong: dict[str, str]) -> None:
    browser = await browser_of(paris)
    form = {"username": "karim", "display_name": "Karim Ben"} | wrong
    before = await Person.all().count()
    answer = await browser.submit(await browser.get(NEW), NEW, **form)
    text = unescape(await answer.text())
    assert (answer.status, 'role="alert"' in text, 'value="Karim Ben"' in text) == (422, True, True)
    for each in wrong.values():
        assert f'value="{each}"' in text or "roles[]" in wrong
    assert '<span lang="en">' not in text
    assert await Person.all().count() == before


LIST = "username;name;mail;department;role\nkarim;Karim Benali;karim@corp.example;Ventes\nlea ; Léa\n\n"


async def test_many_are_added_from_a_list_after_it_was_checked(paris: Paris) -> None:
    browser = await browser_of(paris)
    wrong = await browser.submit(
        await browser.get(f"{NEW}/list"),
        f"{NEW}/list",
        list="karim;K;no address\nkarim\namelie\nbob;B;b@c;D;king",
    )
    text = unescape(await wrong.text())
    assert (wrong.status, text.count("bad-ink small"), f'action="{NEW}/list/add"' in text) == (422, 4, False)
    assert "karim;K;no address" in text
    checked = await browser.submit(await browser.get(f"{NEW}/list"), f"{NEW}/list", list=LIST)
    assert checked.status == 200
    assert await Person.all().count() == 2
    first = await browser.submit(checked, f"{NEW}/list/add", list=LIST)
    second = await browser.submit(checked, f"{NEW}/list/add", list=LIST)
    cells = '<td class="mono small long" data-text>(.*?)</td>'
    links = re.findall(cells, await first.text())
    assert (first.status, len(links)) == (200, 2)
    assert re.findall(cells, await second.text()) == links
    lea, path = paris.browser(), links[1].removeprefix("https://paris.corp.example")
    chosen = await lea.submit(await lea.get(path), path, password=PASSWORD, again=PASSWORD)
    assert chosen.headers["Location"] == "/welcome"
    assert (await login_of(paris.site, "lea")).person.roles == ""  # type: ignore[union-attr]
    assert (await Account.get(handle="karim")).display_name == "Karim Benali"
    assert await Person.all().count() == 4


@pytest.mark.parametrize("text", ["", " \n ", "\n".join(f"p{n}" for n in range(5001)), 'a,"b\0'])
async def test_what_is_no_list_is_refused(paris: Paris, text: str) -> None:
    browser = await browser_of(paris)
    answer = await browser.submit(await browser.get(f"{NEW}/list"), f"{NEW}/list", list=text)
    assert answer.status in (400, 422)
    answer = await browser.post(f"{NEW}/list/add", {"list": "karim", "seed": "x" * 40})
    assert answer.status == 403
    assert await Person.all().count() == 2


async def test_one_person_is_changed_shut_out_and_let_in_again(paris: Paris) -> None:
    browser, amelie = await browser_of(paris), await browser_of(paris, "amelie")

    async def do(action: str, **form: str) -> str:
        page = await browser.get(f"{AMELIE}/leaving" if action == "disable" else AMELIE)
        answer = await browser.submit(page, f"{AMELIE}/{action}", **form)
        assert (answer.status, answer.headers["Location"]) == (303, f"{AMELIE}?done={action}")
        return await text_of(browser, answer.headers["Location"])

    changed = {"display_name": "Amélie L", "email": "a@corp.example", "department": "Design"}
    text = await do("change", **changed, roles_shown="true", **{"roles[]": "moderator"})
    assert 'value="Amélie L"' in text
    person = await Person.get(id=paris.amelie_id)
    assert (person.email, person.department, person.roles) == ("a@corp.example", "Design", " moderator ")

    assert (await amelie.get("/")).status == 200
    session = await Session.get(account_id=paris.amelie_id)
    await do("end", kind="session", access=str(session.id))
    assert (await amelie.get("/")).status == 302
    await amelie.log_in()
    await do("end-all")
    assert (await amelie.get("/")).status == 302
    await amelie.log_in()
    text = await do("disable")
    assert "This person cannot log in" in text or "cannot log in" in text
    assert (await amelie.get("/")).status == 302
    await do("enable")
    await amelie.log_in()
    assert (await amelie.get("/")).status == 200

    await do("rotate-keys")
    assert await SigningKey.filter(account_id=paris.amelie_id, number=2).count() == 2
    page = await browser.get(AMELIE)
    answer = await browser.submit(page, f"{AMELIE}/rotate-keys")
    assert (answer.status, "being changed just now" in await answer.text()) == (422, True)
    await do("replace-keys")

    page = await browser.get(AMELIE)
    reset = await browser.submit(page, f"{AMELIE}/reset")
    password = shown_password(await reset.text())
    again = await browser.submit(page, f"{AMELIE}/reset")
    assert shown_password(await again.text()) == password
    assert await AuditRecord.filter(action="person.reset").count() == 1
    assert (await amelie.get("/")).status == 302
    assert (await amelie.log_in(password=PASSWORD)).status == 401
    assert (await amelie.log_in(password=password)).status == 303


async def test_who_leaves_is_foreseen_and_what_they_wrote_decided_on(paris: Paris) -> None:
    await create_person(paris.site, "bruno", password=PASSWORD, by="test", display_name="Bruno B")
    network, amelie = paris.app[NETWORK], await Account.get(handle="amelie")
    bruno = await Account.get(handle="bruno")
    group = await groups.create(network, amelie, NewGroup(name="Plans", access="open", kind="team"))
    await groups.join(network, bruno, group)
    browser = await browser_of(paris)
    page = await browser.get(f"{AMELIE}/leaving")
    text = await page.text()
    assert "Plans" in text
    assert "Bruno B" in text
    wrong = (
        {"content": "hand-over", "heir": "nobody"},
        {"content": "erase", "days": "-1"},
        {"content": "burn"},
    )
    for each in wrong:
        answer = await browser.submit(page, f"{AMELIE}/disable", **each)
        said = await answer.text()
        assert (answer.status, 'role="alert"' in said, 'lang="en">' in said.partition("<main")[2]) == (
            422,
            True,
            False,
        )
        assert (await Person.get(id=amelie.id)).disabled_at is None
    for choice, heir_id in (
        ({"content": "hand-over", "heir": "bruno"}, bruno.id),
        ({"content": "keep"}, None),
    ):
        answer = await browser.submit(page, f"{AMELIE}/disable", **choice)
        assert answer.status == 303
        departure = await departure_of(amelie.id)
        assert departure
        assert departure.heir_id == heir_id
        page = await browser.get(f"{AMELIE}/leaving")
        assert "What still follows" in await page.text()
    assert await AuditRecord.filter(action="person.disable").count() == 1
    assert await AuditRecord.filter(action="person.content").count() == 2
    assert (await browser.get("/admin/people/nobody/leaving")).status == 404
    assert "This person is no longer here" in await (await browser.get("/@amelie")).text()


async def test_who_looks_after_what_a_leaver_wrote_deletes_it_on_a_page(paris: Paris) -> None:
    await create_person(paris.site, "bruno", password=PASSWORD, by="test", display_name="Bruno B")
    network, amelie = paris.app[NETWORK], await Account.get(handle="amelie")
    post_id = await posts.publish(network, amelie, Draft("Bonjour"))
    heir, other, path = (
        await browser_of(paris, "bruno"),
        await browser_of(paris),
        f"/@amelie/{post_id}/delete",
    )
    assert (await heir.get(path)).status == 404, "she is here"
    content = Content(heir_id=(await Account.get(handle="bruno")).id)
    await leaving.leave(network, amelie, by="ada", content=content)
    for browser, may in ((other, False), (heir, True), (other, False)):
        profile = await (await browser.get("/@amelie")).text()
        assert (path in profile, "was left to you" in profile) == (may, may)
        assert (await browser.get(path)).status == (200 if may else 404)
    page = await heir.get(path)
    assert 'value="anew"' not in await page.text()
    for _ in range(2):
        assert (await heir.submit(page, path, do="delete")).status == 303
    assert (await other.get(f"/@amelie/{post_id}")).status in (404, 410)


async def test_measures_are_seen_and_lifted(paris: Paris) -> None:
    ada = await Account.get(handle="ada")
    await impose(paris.app[NETWORK], ada, paris.amelie_id, "silence", "Calm <down>")
    browser = await browser_of(paris)
    page = await browser.get(AMELIE)
    assert "Calm &lt;down&gt;" in await page.text()
    for _ in range(2):
        answer = await browser.submit(page, f"{AMELIE}/lift")
        assert answer.status == 303
    assert (await Account.get(id=paris.amelie_id)).silenced_at is None
    assert await Strike.all().count() == 1


async def test_the_last_admin_stays_one(paris: Paris) -> None:
    browser = await browser_of(paris)
    form = {"display_name": "Ada", "email": "", "department": "", "roles_shown": "true"}
    for action, typed in (("change", form), ("disable", {})):
        page = await browser.get(f"{ADA}/leaving" if action == "disable" else ADA)
        answer = await browser.submit(page, f"{ADA}/{action}", **typed)
        assert (answer.status, "the last person with a role" in await answer.text()) == (422, True)
    assert " people " in (await Person.get(id=(await Account.get(handle="ada")).id)).roles
    await set_role("amelie", "admin", by="test")
    answer = await browser.submit(await browser.get(ADA), f"{ADA}/change", **form)
    assert (answer.status, answer.headers["Location"]) == (303, "/")
    assert (await browser.get(ADA)).status == 404


async def test_what_is_wrong_about_one_person_changes_nothing(paris: Paris) -> None:
    browser = await browser_of(paris)
    wrong = [
        ("change", {"display_name": "New", "email": "nowhere", "department": ""}, "New"),
        ("change", {"display_name": "", "email": "", "department": ""}, ""),
        (
            "change",
            {"display_name": "New", "email": "", "department": "", "roles_shown": "true", "roles[]": "king"},
            "New",
        ),
        ("alias", {"handle": "somebody@nowhere.example"}, "somebody@nowhere.example"),
        ("alias", {"handle": "amelie"}, "amelie"),
        ("reset", {"password": "short"}, ""),
    ]
    for action, form, kept in wrong:
        answer = await browser.submit(await browser.get(AMELIE), f"{AMELIE}/{action}", **form)
        text = await answer.text()
        assert (answer.status, 'role="alert"' in text, f'value="{kept}"' in text) == (422, True, True), form
        assert 'lang="en">' not in text.partition("<main")[2].partition("</main>")[0], form
    token = re.findall('name="form_token" value="(.*?)"', text)[0]
    answer = await browser.post(f"{AMELIE}/move", {"form_token": token, "handle": "ada"})
    assert answer.status == 422
    answer = await browser.post(f"{AMELIE}/lift", {"form_token": token, "type": "behead"})
    assert answer.status == 422
    assert (await browser.post(f"{AMELIE}/behead", {"form_token": token})).status == 404
    assert (await browser.post("/admin/people/nobody/disable", {"form_token": token})).status == 404
    assert (await browser.get("/admin/people/nobody")).status == 404
    assert (await Account.get(id=paris.amelie_id)).display_name == "amelie"


@pytest.mark.parametrize("role", ["member", "communicator", "moderator"])
async def test_people_are_for_admins(paris: Paris, role: str) -> None:
    await set_role("amelie", role, by="test")
    browser = await browser_of(paris, "amelie")
    for path in ("/admin/people", ADA, NEW, f"{NEW}/list"):
        assert (await browser.get(path)).status == 404
    for path in (NEW, f"{NEW}/list", f"{NEW}/list/add", *(f"{ADA}/{each}" for each in ACTIONS)):
        assert (await browser.post(path, {})).status == 404


async def test_nothing_without_the_pages_own_form(paris: Paris) -> None:
    browser = await browser_of(paris)
    for path in (NEW, f"{NEW}/list", f"{NEW}/list/add", *(f"{AMELIE}/{each}" for each in ACTIONS)):
        assert (await browser.post(path, {"password": "x" * 20})).status == 403
    assert (await paris.browser().get("/admin/people")).status == 302
