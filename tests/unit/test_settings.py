"""What people choose for the pages they read, and their own change of password."""

import asyncio
from typing import Any

import pytest

from models.core.accounts import Account
from models.core.audit import AuditRecord
from models.core.errors import Invalid, NotFound
from models.people.oauth import Grant, Session, grant_of_session
from models.people.people import Person
from outbox.moderation.look import Changes, change_look
from outbox.people.settings import Wanted, change_password, change_settings, note_welcomed
from tests.both import new_url, town
from tests.unit.test_pages import _browser as log_in
from tests.world import PASSWORD, Somebody, Town
from web.http.security import session_cookie

__all__ = ["new_url", "town"]

NEW = "staple battery horse"


@pytest.fixture
async def amelie(town: Town) -> Somebody:
    return await town.person("amelie")


async def grant(browser: dict[str, str], town: Town) -> Grant | None:
    cookies = dict(each.split("=", 1) for each in browser["Cookie"].split("; "))
    return await town.run(grant_of_session(cookies[session_cookie(town.settings)], town.settings))


async def change(somebody: Somebody, **wanted: Any) -> None:
    site = somebody.town.network.site
    await somebody.town.run(change_settings(site, somebody.account.id, Wanted(**wanted)))


async def test_what_somebody_chose_comes_with_their_session(town: Town, amelie: Somebody) -> None:
    browser = await log_in(town.world, "paris", "amelie")
    found = await grant(browser, town)
    assert found
    assert (found.language, found.time_zone, found.theme, found.keys_off) == ("", "", "", False)
    assert not found.is_welcomed
    await change(amelie, language="fr", time_zone="America/Martinique", theme="dark", keys_off=True)
    await change(amelie, theme="light")
    await town.run(note_welcomed(amelie.account.id))
    found = await grant(browser, town)
    assert found
    assert (found.language, found.time_zone, found.theme) == ("fr", "America/Martinique", "light")
    assert (found.keys_off, found.is_welcomed) == (True, True)
    first = (await town.run(lambda: Person.get(id=amelie.account.id))).welcomed_at
    await town.run(note_welcomed(amelie.account.id))
    assert (await town.run(lambda: Person.get(id=amelie.account.id))).welcomed_at == first
    await change(amelie, language="", time_zone="")
    found = await grant(browser, town)
    assert found
    assert (found.language, found.time_zone) == ("", "")


async def test_pages_are_in_the_language_that_somebody_chose(town: Town, amelie: Somebody) -> None:
    browser = await log_in(town.world, "paris", "amelie") | {"Accept-Language": "en"}

    async def language(query: str = "") -> str:
        return (await town.anybody().ask("GET", f"/{query}", headers=browser)).headers["Content-Language"]

    assert await language() == "en"
    await change(amelie, language="fr")
    assert (await language(), await language("?lang=en")) == ("fr", "en")
    await town.run(change_look(town.network.site, Changes("Parvis de Paris", languages=("en",)), by="ada"))
    page = await town.anybody().ask("GET", "/", headers=browser)
    assert (page.headers["Content-Language"], b"Parvis de Paris" in page.body) == ("en", True)


@pytest.mark.parametrize(
    ("wanted", "what_to_do"),
    [
        ({"time_zone": "Paris"}, "write a name of the IANA database such as Europe/Paris"),
        ({"time_zone": "../../../etc/passwd"}, "such as Europe/Paris"),
        ({"time_zone": "Europe/Paris\0"}, "such as Europe/Paris"),
        ({"time_zone": "Factory"}, "such as Europe/Paris"),
        ({"theme": "pink"}, "must be light, dark or"),
        ({"language": "tlh"}, "must be one of fr, en"),
    ],
)
async def test_what_nobody_can_choose(town: Town, amelie: Somebody, wanted: Any, what_to_do: str) -> None:
    with pytest.raises(Invalid, match=what_to_do):
        await change(amelie, keys_off=True, **wanted)
    person = await town.run(lambda: Person.get(id=amelie.account.id))
    assert (person.time_zone, person.theme, person.language, person.keys_off) == ("", "", "", False)


async def test_who_is_no_person_has_no_settings(town: Town) -> None:
    with pytest.raises(NotFound):
        await town.run(change_settings(town.network.site, 1, Wanted(theme="dark")))


# --- their password ----------------------------------------------------------------------------------------------


async def change_it(somebody: Somebody, old: str, new: str, **keep: int) -> None:
    site = somebody.town.network.site
    await somebody.town.run(change_password(site, somebody.account, old, new, **keep))


async def test_a_new_password_ends_all_but_the_browser_it_was_typed_in(town: Town, amelie: Somebody) -> None:
    office, home = [await log_in(town.world, "paris", "amelie") for _ in range(2)]
    bruno = await town.person("bruno")
    of_bruno = await log_in(town.world, "paris", "bruno")
    here = await grant(office, town)
    assert here
    assert here.session_id
    await change_it(amelie, PASSWORD, NEW, keep_session_id=here.session_id)
    assert await grant(office, town)
    assert await grant(home, town) is None
    await amelie.call("GET", "/api/v1/timelines/home", status=401)
    assert await grant(of_bruno, town)
    await bruno.home()
    for password, status in ((PASSWORD, 401), (NEW, 303)):
        assert await log_in_with(town, "amelie", password) == status
    said = await town.run(lambda: AuditRecord.filter(actor="amelie").order_by("id"))
    assert [(each.action, each.subject, each.after) for each in said] == [
        ("person.password", "amelie", ""),
        ("access.end", "amelie", "1 apps, 1 browsers"),
    ]


async def log_in_with(town: Town, name: str, password: str) -> int:
    anybody = town.anybody()
    form = await anybody.ask("GET", "/login", headers={"Accept": "text/html"})
    token = form.body.decode().partition('name="form_token" value="')[2].partition('"')[0]
    headers = {"Cookie": form.headers["Set-Cookie"].partition(";")[0], "Accept": "text/html"}
    data = {"login": name, "password": password, "form_token": token}
    return (await anybody.ask("POST", "/login", data=data, headers=headers)).status


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ("", NEW, "old_password"),
        ("wrong horse battery", NEW, "old_password"),
        ("a" * 5000, NEW, "old_password"),
        (PASSWORD, "short", "password"),
        (PASSWORD, "a" * 1025, "password"),
        (PASSWORD, PASSWORD, "password"),
    ],
)
async def test_what_changes_no_password(town: Town, amelie: Somebody, old: str, new: str, field: str) -> None:
    browser = await log_in(town.world, "paris", "amelie")
    with pytest.raises(Invalid) as refused:
        await change_it(amelie, old, new)
    assert list(refused.value.details) == [field]
    assert await grant(browser, town)
    await amelie.home()


async def test_nobody_changes_the_password_of_who_has_none_or_was_disabled(
    town: Town, amelie: Somebody
) -> None:
    site = town.network.site
    own = await town.run(lambda: Account.get(id=site.account_id))
    for password in ("", PASSWORD):
        with pytest.raises(Invalid, match="is wrong"):
            await town.run(change_password(site, own, password, NEW))
    await town.run(lambda: Person.filter(id=amelie.account.id).update(disabled_at=amelie.account.created_at))
    with pytest.raises(Invalid):
        await change_it(amelie, PASSWORD, NEW)
    assert (await town.run(lambda: AuditRecord.filter(action="person.password").count())) == 0


async def test_of_six_at_once_one_changes_it(town: Town, amelie: Somebody) -> None:
    passwords = [f"{NEW} {n}" for n in range(6)]
    outcomes = await asyncio.gather(
        *(change_it(amelie, PASSWORD, each) for each in passwords), return_exceptions=True
    )
    assert [type(each) for each in outcomes if each is not None] == [Invalid] * 5
    [changed] = [each for each, outcome in zip(passwords, outcomes, strict=True) if outcome is None]
    assert await log_in_with(town, "amelie", changed) == 303
    assert await town.run(lambda: Session.all().count()) == 1
    assert await town.run(lambda: AuditRecord.filter(action="person.password").count()) == 1
