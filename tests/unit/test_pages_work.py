"""The pages of people's work: edited below one's profile, seen on it and beside names, by skill, and as an org chart."""

import re
from datetime import timedelta
from html import unescape

import pytest

from models.core.accounts import Account
from models.core.base import now
from models.people.work import WorkProfile
from outbox.people.accounts import create_person, disable_person, set_department, set_role
from outbox.people.work import DirectoryValues, Wanted, set_from_directory, set_work
from tests.forms import send, sheet_of
from tests.paris import PASSWORD, Browser, Paris, paris, paris_data
from tests.unit.test_group_pages import logged_in
from tests.unit.test_page_cost import statements
from tests.unit.test_pages_people import id_of, text_of, token_of
from web.http.context import NETWORK

__all__ = ["paris", "paris_data"]

PROFILE = "/settings/profile"


async def save(browser: Browser, form: str = "work", status: int = 303, **typed: str) -> str:
    sent = {"form_token": await token_of(browser)} | typed
    answer = await browser.post(f"{PROFILE}/{form}", sent)
    assert answer.status == status
    return unescape(await answer.text()) if status != 303 else answer.headers["Location"]


def day(days: int) -> str:
    return (now().date() + timedelta(days=days)).isoformat()


async def manages(paris: Paris, name: str, manager: str) -> None:
    await set_work(paris.app[NETWORK], name, Wanted(manager=manager), by="ada")


async def test_what_one_does_is_said_below_ones_profile_and_seen_on_it(paris: Paris) -> None:
    amelie, karim = await logged_in(paris, "amelie"), await logged_in(paris, "karim")
    await set_department("karim", "Sales", by="ada")
    await set_work(paris.app[NETWORK], "karim", Wanted(skills="#crm #sales"), by="ada")
    form = await text_of(amelie, PROFILE)
    assert '<input type="checkbox" name="know" value="crm">' in form, "colleagues know it"
    hours = {"hours[0][from]": "09:00", "hours[0][to]": "17:30"}
    typed = {"title": "Designer <i>", "phone": "+33 1 23", "skills": "#figma", "know": "crm"}
    where = await save(amelie, **typed, **hours, **{"shown[phone]": "team", "languages": "fr, en"})
    assert where == f"{PROFILE}?saved=work#work"
    assert "Saved." in await text_of(amelie, f"{PROFILE}?saved=work")
    seen = await text_of(karim, "/@amelie")
    assert "Designer <i>" in seen
    assert "Mon 09:00–17:30" in seen
    assert "French, English" in seen
    assert "#figma" in seen
    assert "#crm" in seen
    assert "+33 1 23" not in seen
    own = await text_of(amelie, "/@amelie")
    assert "+33 1 23" in own
    assert "team only" in own
    await manages(paris, "amelie", "karim")
    assert "+33 1 23" in await text_of(karim, "/@amelie"), "her manager"


async def test_what_is_wrong_stands_beside_its_field_and_what_was_typed_stays(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    await save(amelie, title="Designer")
    answer = await save(amelie, status=422, title="x" * 101, languages="french", skills="#1 #sql")
    for field in ("title", "languages", "skills"):
        assert f'id="work-{field}-wrong"' in answer
    assert 'value="french"' in answer
    assert "This cannot be a hashtag: 1" in answer
    answer = await save(
        amelie, "absence", 422, first_day=day(4), last_day=day(2), text="On leave", deputy="nobody"
    )
    for field in ("last_day", "deputy"):
        assert f'id="absence-{field}-wrong"' in answer
    assert 'value="On leave"' in answer
    assert "Designer" in await text_of(amelie, "/@amelie")


async def test_what_the_directory_says_is_shown_and_not_asked(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    account = await Account.get(handle="amelie")
    await set_from_directory(account, DirectoryValues(title="Designer", skills=["figma"]), "entra")
    form = await text_of(amelie, PROFILE)
    assert 'name="title"' not in form
    assert 'name="skills"' not in form
    assert "from the company’s directory" in form
    await save(amelie, phone="12")
    answer = await save(amelie, status=422, title="Boss")
    assert "it is changed there" in answer
    assert "Designer" in await text_of(amelie, "/@amelie")


async def test_who_is_away_says_until_when_wherever_the_name_stands(paris: Paris) -> None:
    amelie, karim = await logged_in(paris, "amelie"), await logged_in(paris, "karim")
    karim_id = await id_of("karim")
    await save(karim, "absence", first_day=day(0), last_day=day(3), text="At sea", deputy="@amelie")
    for path in ("/@karim", "/people?q=karim", f"/messages/new?to={karim_id}"):
        assert "way until" in await text_of(amelie, path), path
    assert "At sea" in await text_of(amelie, f"/messages/new?to={karim_id}")
    sheet = await sheet_of(await amelie.get("/compose"), "composer")
    preview = await send(amelie, "/compose", sheet, text="@karim hello", audience="named", do="preview")
    assert "is away until" in await preview.text()
    assert "I am back" in await text_of(karim, PROFILE)
    await save(karim, "absence", do="end")
    assert "way until" not in await text_of(amelie, "/@karim")


async def test_skills_lead_to_who_has_them(paris: Paris) -> None:
    amelie, karim = await logged_in(paris, "amelie"), await logged_in(paris, "karim")
    assert "Nobody has written down" in await text_of(amelie, "/people/skills")
    await save(karim, status=422, skills="#SQL #C++")  # + is no letter of a hashtag
    assert "Nobody has written down" in await text_of(amelie, "/people/skills"), "nothing of it was kept"
    await save(karim, skills="#SQL")
    listed = await text_of(amelie, "/people/skills?q=s")
    assert 'href="/people/skills?skill=SQL"' in listed
    assert "/@karim" in await text_of(amelie, "/people/skills?skill=%23sql")
    assert "/@karim" not in await text_of(amelie, "/people/skills?skill=sq")
    assert "/@karim" in await text_of(amelie, "/people?q=sql")
    assert (await paris.browser().get("/people/skills")).status == 302


async def test_the_chart_shows_managers_and_their_people_and_circles_end(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    assert "Nobody is written down" in await text_of(amelie, "/people/chart")
    for name in ("bruno", "lea", "nora", "karim"):
        await create_person(paris.site, name, password=PASSWORD, by="test")
    for name, manager in (("lea", "bruno"), ("nora", "lea"), ("karim", "lea")):
        await manages(paris, name, manager)
    whole = await text_of(amelie, "/people/chart")
    assert whole.index("/@bruno") < whole.index("/@lea")
    assert "/@nora" not in whole
    of_lea = await text_of(amelie, "/people/chart?of=@lea")
    assert of_lea.index("/@bruno") < of_lea.index("/@lea") < of_lea.index("/@karim")
    assert 'aria-current="true"' in of_lea
    await disable_person(paris.app[NETWORK], "nora", by="ada")
    assert "/@nora" not in await text_of(amelie, "/people/chart?of=lea")
    # A directory may say what goes round in a circle, or two people at once.
    await WorkProfile.create(
        account_id=await id_of("bruno"), manager_uri=(await Account.get(handle="karim")).uri
    )
    for name in ("bruno", "lea", "karim"):
        assert (await text_of(amelie, f"/people/chart?of={name}")).count(f'href="/@{name}"') >= 1
    await WorkProfile.filter(account_id=await id_of("bruno")).update(
        manager_uri=(await Account.get(handle="bruno")).uri
    )
    assert "/@bruno" in await text_of(amelie, "/people/chart"), "who manages themselves is at the top"
    for path in ("?of=nobody", "?of=paris.corp.example"):
        assert (await amelie.get(f"/people/chart{path}")).status == 404
    assert (await amelie.get("/people/chart?of=lea&offset=999")).status == 200


async def test_a_chart_costs_the_same_however_many_people_there_are(
    paris: Paris, monkeypatch: pytest.MonkeyPatch
) -> None:
    amelie = await logged_in(paris, "amelie")
    await create_person(paris.site, "karim", password=PASSWORD, by="test")
    await manages(paris, "karim", "amelie")

    async def cost() -> list[int]:
        counts = []
        for path in ("/people/chart", "/people/chart?of=amelie"):
            with statements(monkeypatch) as asked:
                await text_of(amelie, path)
            counts.append(len(asked))
        return counts

    await cost()
    few = await cost()
    top = (await Account.get(handle="amelie")).uri
    people = [
        Account(username=f"p{n}", handle=f"p{n}", uri=f"https://paris.corp.example/users/{n}")
        for n in range(5000)
    ]
    await Account.bulk_create(people, batch_size=500)
    managers = [top, *(each.uri for each in people)]
    await WorkProfile.bulk_create(
        [WorkProfile(account_id=each.id, manager_uri=managers[n // 10]) for n, each in enumerate(people)],
        batch_size=500,
    )
    # What the frame of every page asks differs by one or two with time; a statement for each person would be fifty.
    assert all(many <= before + 2 for before, many in zip(few, await cost(), strict=True))
    page = await text_of(amelie, "/people/chart?of=p5")
    assert len(set(re.findall(r'href="/@(p[0-9]+)"', page))) == 1 + 10 + 10 * 5


async def test_an_admin_says_who_manages_whom_and_no_circle(paris: Paris) -> None:
    await set_role("amelie", "admin", by="test")
    await create_person(paris.site, "karim", password=PASSWORD, by="test")
    amelie = await logged_in(paris, "amelie")

    async def change(name: str, **typed: str) -> tuple[int, str]:
        person = {"display_name": name.title(), "email": "", "department": "Sales", "role": "member"}
        sent = {"form_token": await token_of(amelie), **person, **typed}
        answer = await amelie.post(f"/admin/people/{name}/change", sent)
        return answer.status, unescape(await answer.text()) if answer.status != 303 else ""

    assert (await change("karim", title="Account manager", manager="amelie", phone="12"))[0] == 303
    seen = await text_of(amelie, "/@karim")
    assert "Account manager" in seen
    status, answer = await change("amelie", role="admin", manager="@karim")
    assert (status, "round in a circle" in answer) == (422, True)
    status, answer = await change("karim", manager="karim")
    assert (status, "round in a circle" in answer) == (422, True)
    assert (await change("karim", manager="nobody@nowhere.example", title="Gone"))[0] == 422
    assert "Account manager" in await text_of(amelie, "/@karim"), "all of it or nothing"
    assert (await change("karim"))[0] == 303, "a form without these fields leaves them"
    assert "Account manager" in await text_of(amelie, "/@karim")
