"""Roles: MAY is walked over every page, call and command that asks for one, and by people who give and take roles."""

import asyncio
import re
from collections.abc import Mapping
from contextlib import suppress
from html import unescape
from typing import get_args

import click
import pytest
from aiohttp.test_utils import make_mocked_request

from models.core.accounts import Account
from models.core.audit import AuditRecord
from models.core.errors import Forbidden, Invalid, NotFound
from models.notifications.notifications import Notification
from models.peers.peers import Identity, confirm, propose, set_kind, set_scope, set_state
from models.people.oauth import issue_token, open_session, register_application
from models.people.people import Person, is_password
from models.people.roles import ADMINS, LASTING, MAY, ROLES, Duty, grantable, held, in_words, kept
from models.people.scopes import ADMIN_SCOPES
from outbox.moderation.sanctions import erase, impose
from outbox.people.accounts import create_person
from outbox.people.leaving import disable_person
from outbox.people.roles import LastAdmin, change_roles, set_roles
from tests.both import new_url, town
from tests.paris import PASSWORD, Browser, Paris, paris, paris_data
from tests.world import Somebody, Town
from web.http.security import Route, session_cookie
from web.process.cli import main
from web.process.commands.roles import COMMANDS
from web.routes import ROUTES

__all__ = ["new_url", "paris", "paris_data", "town"]

LYON = "lyon.corp.example"
GUARDED = [route for route in ROUTES if route.access.name.startswith(("role(", "admin_scope("))]

WHO: Mapping[str, str] = {
    "/admin": "site federation people records analyst",
    "/admin/announcements": "communicator",
    "/admin/audit": "records",
    "/admin/directory": "federation",
    "/admin/egress": "federation records",
    "/admin/emoji": "site",
    "/admin/synonyms": "site",
    "/admin/features": "site",
    "/admin/first-run": "site federation people",
    "/admin/first-run/look": "site",
    "/admin/first-run/people": "people",
    "/admin/first-run/site": "federation",
    "/admin/hashtags": "site federation people analyst",
    "/admin/health": "site",
    "/admin/identity": "site",
    "/admin/invitations": "people",
    "/admin/jobs": "site",
    "/admin/look": "site",
    "/admin/mail": "site",
    "/admin/measures": "moderator",
    "/admin/moves": "federation",
    "/admin/newcomers": "people",
    "/admin/peers": "federation",
    "/admin/people": "people",
    "/admin/proof": "federation records",
    "/admin/queue": "federation",
    "/admin/reports": "moderator",
    "/admin/rules": "federation",
    "/admin/settings": "site",
    "/admin/storage": "site",
    "/admin/templates": "site",
    "/admin/texts": "site",
    "/api/v1/admin/accounts": "moderator",
    "/api/v2/admin/accounts": "moderator",
    "/api/v1/admin/reports": "moderator",
    "/api/v1/admin/domain_allows": "federation",
    "/api/v1/admin/domain_blocks": "federation",
    "/api/v1/admin/email_domain_blocks": "federation",
    "/api/v1/admin/measures": "site federation people analyst",
    "/api/v1/admin/dimensions": "site federation people analyst",
    "/api/v1/admin/retention": "site federation people analyst",
    "/api/parvis/v1/announcements": "communicator",
    "DELETE /api/v1/admin/accounts/{id}": "people",
}
"""Path, and all below it -> who comes in; the longest counts. Written by hand: MAY is held against it."""


def let_in(route: Route) -> set[str]:
    """Return the roles that the table above lets in."""
    exact = f"{route.method} {route.path}"
    fitting = [each for each in WHO if each == exact or f"{route.path}/".startswith(f"{each}/")]
    assert fitting, f"{exact} is in no row of WHO"
    return set(WHO[max(fitting, key=lambda each: (each == exact, len(each)))].split())


@pytest.mark.parametrize("role", MAY)
async def test_each_role_comes_in_where_the_table_says_and_nowhere_else(paris: Paris, role: str) -> None:
    """Every page and call that asks for a role is asked for, with a session or a token of somebody with this one alone."""
    site = paris.site
    await set_roles(site.live, "amelie", [role], by="test")
    secret = await open_session(paris.amelie_id, site.settings)
    scopes = ["read", "write", *sorted(ADMIN_SCOPES)]
    application, _ = await register_application("Elk", "", ["https://elk.corp.example/"], scopes)
    token = (await issue_token(application, " ".join(scopes), paris.amelie_id)).secret
    headers = {"Cookie": f"{session_cookie(site.settings)}={secret}", "Authorization": f"Bearer {token}"}
    came_in, meant = set(), set()
    for route in GUARDED:
        request = make_mocked_request(route.method, route.path, headers=headers, app=paris.app)
        with suppress(NotFound if route.access.name.startswith("role(") else Forbidden):
            await route.access.check(request)
            came_in.add((route.method, route.path))
        if role in let_in(route):
            meant.add((route.method, route.path))
    assert came_in == meant
    assert came_in != {(route.method, route.path) for route in GUARDED}, "no role sees everything"


def test_every_row_of_the_tables_is_used() -> None:
    asked = {re.split(r"[(, )]+", route.access.name)[-2] for route in GUARDED}
    granting = {duty for duty in get_args(Duty) if duty.startswith("grant_")}
    by_verbs = {"member", "admin_api", "analyst", "curate", *granting}
    """What no route asks for: `analyst` only has what it shares with others (`metrics`); `curate` is for a page that all read."""
    assert asked <= {*get_args(Duty)}
    assert set().union(*MAY.values()) == {*get_args(Duty)} == asked | by_verbs
    paths = {f"{route.method} {route.path}" for route in GUARDED}
    for row in WHO:
        assert row in paths or any(f"{path.split()[1]}/".startswith(f"{row}/") for path in paths), row


def test_every_command_is_somebodys_work() -> None:
    assert isinstance(main, click.Group)
    assert set(COMMANDS) == set(main.commands)
    assert {duty for duty in COMMANDS.values() if duty} <= {*get_args(Duty)}


def test_who_may_give_what() -> None:
    assert grantable({"site"}) == {"site"}
    assert grantable({"federation"}) == {"federation"}
    assert grantable({"people"}) == {*ROLES} - {"site", "federation"}
    for role in ("member", "communicator", "moderator", "records", "analyst", "king", "admin"):
        assert grantable({role}) == frozenset()
    assert grantable({"people", "site", "federation"}) == {*ROLES}


def test_roles_are_kept_in_order_and_read_again() -> None:
    assert (kept([]), kept(["member"]), kept(["analyst", "site"])) == ("", "", " site analyst ")
    assert held(kept(ROLES)) == {"member", *ROLES}
    assert (in_words(["people", "site"]), in_words(["member"])) == ("site, people", "member")
    assert len(kept(ROLES)) <= Person._meta.fields_map["roles"].max_length  # type: ignore[attr-defined]


# --- giving and taking, on pages -----------------------------------------------------------------------------------


async def told(username: str) -> list[tuple[str, str, str, str]]:
    """Return of which changes somebody was notified as an admin: who did what to whom, and what came of it."""
    account = await Account.get(handle=username)
    found = await Notification.filter(account_id=account.id, kind="admin.change").order_by("id")
    lines = [await AuditRecord.get(id=each.audit_id) for each in found]
    return [(line.actor, line.action, line.subject, line.after) for line in lines]


async def paula_in(paris: Paris) -> Browser:
    """Log Paula in, who looks after people in Paris and nothing else. Ada may administer all of it."""
    await create_person(paris.site, "paula", password=PASSWORD, by="test", roles=["people"])
    await Notification.all().delete()
    browser = paris.browser()
    assert (await browser.log_in("paula")).status == 303
    return browser


async def choose(browser: Browser, username: str, *roles: str) -> tuple[int, str]:
    """Tick exactly these roles of somebody, and save."""
    path = f"/admin/people/{username}"
    text = await (await browser.get(path)).text()
    form = {name: unescape(re.findall(f'name="{name}"[^>]* value="(.*?)"', text)[0]) for name in FORM}
    pairs = [*form.items(), *(("roles[]", role) for role in roles)]
    answer = await browser.post(f"{path}/change", pairs)  # type: ignore[arg-type]
    return answer.status, unescape(await answer.text())


FORM = ("form_token", "display_name", "email", "department", "roles_shown")


async def roles_of(username: str) -> set[str]:
    return {*(await Person.get(id=(await Account.get(handle=username)).id)).roles.split()}


async def test_roles_are_given_on_a_page_and_all_other_admins_are_told(paris: Paris) -> None:
    paula = await paula_in(paris)
    await create_person(paris.site, "karim", password=PASSWORD, by="test", roles=["federation"])
    await Notification.all().delete()
    done = await asyncio.gather(*(choose(paula, "amelie", "moderator", "analyst") for _ in range(6)))
    assert {status for status, _ in done} == {303}
    assert await roles_of("amelie") == {"moderator", "analyst"}
    change = ("paula", "person.role", "amelie", "moderator, analyst")
    assert (await told("ada"), await told("karim")) == ([change], [change])
    assert (await told("paula"), await told("amelie")) == ([], [])
    assert await AuditRecord.filter(action="person.role", subject="amelie").count() == 1
    assert (await choose(paula, "amelie", "analyst"))[0] == 303
    assert (await choose(paula, "amelie"))[0] == 303
    assert await roles_of("amelie") == set()
    assert [after for *_, after in await told("ada")] == ["moderator, analyst", "analyst", "member"]
    ada = paris.browser()
    await ada.log_in("ada")
    page = await (await ada.get("/notifications")).text()
    assert re.search("<b data-text>paula</b> changed the roles of <b data-text>amelie</b>", page)
    assert "member → moderation, analysis" in re.sub(r"\s+", " ", page)
    assert "changed the roles" in await (await ada.get("/notifications?types=others")).text()


async def test_what_one_may_not_give_is_neither_given_nor_taken(paris: Paris) -> None:
    """Nor does a form that leaves it out take it from who has it: its box cannot be changed."""
    paula = await paula_in(paris)
    for beyond in ("site", "federation", "admin"):
        status, text = await choose(paula, "amelie", beyond, "moderator")
        assert (status, "given by those who have it" in text) == (422, True)
    assert await roles_of("amelie") == set()
    status, text = await choose(paula, "amelie", "king")
    assert (status, "of those that are offered" in text) == (422, True)
    page = await (await paula.get("/admin/people/ada")).text()
    assert re.findall(r'value="(\w+)" checked disabled', page) == ["site", "federation"]
    assert (await choose(paula, "ada", "people"))[0] == 303
    assert await roles_of("ada") == {"site", "federation", "people"}
    assert [line[:3] for line in await told("ada")] == [("paula", "person.role", "ada")]


async def test_nobody_gives_a_role_to_oneself(paris: Paris) -> None:
    paula = await paula_in(paris)
    status, text = await choose(paula, "paula", "people", "moderator")
    assert (status, "Nobody gives a role to oneself" in text) == (422, True)
    assert await roles_of("paula") == {"people"}
    assert (await choose(paula, "paula"))[0] == 303  # one's own may be given up: Ada still has it
    assert await roles_of("paula") == set()
    assert (await paula.get("/admin/people")).status == 404


async def test_the_login_of_who_may_more_is_out_of_reach(paris: Paris) -> None:
    """A new password or another address of theirs would be a way to their roles."""
    paula = await paula_in(paris)
    await create_person(paris.site, "rita", password=PASSWORD, by="test", roles=["records"])
    ada = await Account.get(handle="ada")
    for path, form in (("reset", {"password": "x" * 20}), ("change", {"email": "paula@corp.example"})):
        page = await paula.get("/admin/people/ada")
        typed = {"display_name": "Ada"} if path == "change" else {}
        answer = await paula.submit(page, f"/admin/people/ada/{path}", **typed, **form)
        assert (answer.status, "get hold of their login" in await answer.text()) == (422, True)
    person = await Person.get(id=ada.id)
    assert await is_password(paris.site, person.password_hash, PASSWORD)
    assert person.email == ""
    answer = await paula.submit(
        await paula.get("/admin/people/rita"), "/admin/people/rita/reset", password="x" * 20
    )
    assert answer.status == 200  # she may give that role, so she gains nothing
    answer = await paula.submit(await paula.get("/admin/people/ada/leaving"), "/admin/people/ada/disable")
    assert answer.status == 422  # the last with `site`
    await set_roles(paris.site.live, "amelie", ["site"], by="test")
    answer = await paula.submit(await paula.get("/admin/people/ada/leaving"), "/admin/people/ada/disable")
    assert answer.status == 303  # leavers are shut out, whatever they may


async def test_newcomers_get_no_more_than_one_may_give(paris: Paris) -> None:
    paula = await paula_in(paris)
    new = "/admin/newcomers"
    form = {"username": "zoe", "display_name": "Zoé"}
    page = await paula.get(new)
    offered = re.findall(r'name="roles\[\]" value="(\w+)"', await page.text())
    assert {*offered} == {*ROLES} - {"site", "federation"}
    answer = await paula.submit(page, new, **form, **{"roles[]": "site"})
    assert answer.status == 422
    checked = await paula.submit(
        await paula.get(f"{new}/list"), f"{new}/list", list="zoe;Zoé;;Lab;moderator admin"
    )
    assert checked.status == 422
    token = re.findall('name="form_token" value="(.*?)"', await checked.text())[0]
    sent = {"form_token": token, "seed": "s" * 40, "list": "zoe;Zoé;;Lab;federation"}
    assert (await paula.post(f"{new}/list/add", sent)).status == 422
    assert await Account.get_or_none(handle="zoe") is None
    answer = await paula.submit(await paula.get(new), new, **form, **{"roles[]": "moderator"})
    assert answer.status == 200
    assert await roles_of("zoe") == {"moderator"}
    assert ("paula", "person.add", "zoe", "moderator") in await told("ada")


async def test_the_overview_shows_each_what_is_theirs(paris: Paris) -> None:
    await propose(paris.site.live, LYON, by="test")
    browser = paris.browser()
    await browser.log_in()
    shown = {}
    for role in ("site", "federation", "people", "records", "analyst"):
        await set_roles(paris.site.live, "amelie", [role], by="test")
        shown[role] = await (await browser.get("/admin")).text()
    waits = {role for role, text in shown.items() if f"{LYON} waits to be linked" in text}
    assert waits == {"federation"}
    assert {role for role, text in shown.items() if "Database" in text} == {"site"}
    assert {role for role, text in shown.items() if "Delivered in 24 hours" in text} == {
        "federation",
        "records",
    }
    steps = {}
    for role in ADMINS:
        await set_roles(paris.site.live, "amelie", [role], by="test")
        text = await (await browser.get("/admin/first-run")).text()
        steps[role] = re.findall(r'first-run\?step=(\w+)">', text.partition("<ol")[2].partition("</ol>")[0])
    assert steps == {
        "site": ["look", "group"],
        "federation": ["site", "group"],
        "people": ["people", "group"],
    }


async def test_the_audit_is_read_by_who_and_what(paris: Paris) -> None:
    await set_roles(paris.site.live, "amelie", ["records"], by="test")
    await set_state(paris.site.live, LYON, "active", by="ada", note="<b>plant</b>")
    browser = paris.browser()
    await browser.log_in()

    async def lines(query: str) -> list[str]:
        text = await (await browser.get(f"/admin/audit{query}")).text()
        return re.findall(r"<code data-text>(.*?)</code>", text)

    assert (await lines(""))[:2] == ["peer.allow", "person.role"]
    assert await lines("?action=peer.") == ["peer.allow"]
    assert await lines("?actor=ada&subject=lyon.corp.example") == ["peer.allow"]
    assert await lines("?actor=nobody") == []
    assert "<b>plant</b>" not in await (await browser.get("/admin/audit")).text()
    newest = (await AuditRecord.all().order_by("-id").first()).id  # type: ignore[union-attr]
    assert (await lines(f"?before={newest}"))[0] == "person.role"


async def test_clients_get_bits_and_no_kind_that_they_do_not_know(paris: Paris) -> None:
    await set_roles(paris.site.live, "amelie", ["people", "moderator"], by="ada")
    await create_person(paris.site, "karim", password=PASSWORD, by="ada", roles=["analyst"])
    headers = {"Authorization": f"Bearer {await paris.token()}"}

    async def get(path: str) -> object:
        answer = await paris.client.get(path, headers=headers)
        assert answer.status == 200
        return await answer.json()

    own = await get("/api/v1/accounts/verify_credentials")
    assert isinstance(own, dict)
    assert own["role"] == {
        "id": "people",
        "name": "People administrator",
        "color": "",
        "permissions": str(1 << 4 | 1 << 10 | 1 << 17 | 1 << 18 | 1 << 19),
        "highlighted": True,
    }
    assert [each["id"] for each in own["roles"]] == ["admin", "moderator"]
    for path in ("/api/v1/notifications", "/api/v1/notifications?exclude_types[]=follow"):
        assert await get(path) == []
    assert await get("/api/v1/notifications/unread_count") == {"count": 0}
    grouped = await get("/api/v2/notifications")
    assert isinstance(grouped, dict)
    assert grouped["notification_groups"] == []
    change, _ = await get("/api/v1/notifications?types[]=admin.change")  # type: ignore[misc]
    assert (change["type"], change["account"]["acct"]) == ("admin.change", "amelie")
    told_of = {name: change["admin_change"][name] for name in ("by", "action", "subject", "after")}
    assert told_of == {"by": "ada", "action": "person.add", "subject": "karim", "after": "analyst"}


# --- on both databases ---------------------------------------------------------------------------------------------


@pytest.fixture
async def house(town: Town) -> Town:
    """Ada administers, Paula looks after people, Max moderates, Bruno works."""
    for name, roles in (("ada", ("admin",)), ("paula", ("people",)), ("max", ("moderator",)), ("bruno", ())):
        await town.person(name, roles=roles)
    await town.run(lambda: Notification.all().delete())
    return town


async def test_somebody_always_holds_the_site_and_somebody_the_people(house: Town) -> None:
    """Taken, disabled or suspended by moderators: the last stays, and of two that go at once, one."""
    live, network = house.network.site.live, house.network
    ada, paula, boss = (
        house.people["ada"],
        house.people["paula"],
        await house.person("boss", roles=["people"]),
    )
    await house.run(set_roles(live, "boss", ["people", "moderator"], by="test"))
    for gone in (
        set_roles(live, "ada", ["federation", "people"], by="test"),
        change_roles(live, "ada", remove=["site"], by="test"),
        disable_person(network, "ada", by="test"),
        impose(network, boss.account, ada.account.id, "suspend"),
        impose(network, boss.account, ada.account.id, "disable"),
    ):
        with pytest.raises(LastAdmin):
            await house.run(gone)
    await house.run(change_roles(live, "ada", remove=["people", "federation"], by="test"))

    async def both() -> list[BaseException | frozenset[str]]:
        return await asyncio.gather(
            change_roles(live, "boss", remove=["people"], by="test"),
            change_roles(live, "paula", remove=["people"], by="test"),
            return_exceptions=True,
        )

    assert [type(each) for each in await house.run(both)].count(LastAdmin) == 1
    assert await house.run(lambda: Person.filter(roles__contains=" people ").count()) == 1
    assert paula.account.id != boss.account.id
    assert LASTING == ("site", "people")


async def test_moderators_decide_about_staff_only_with_people(house: Town) -> None:
    max_, ada, network = house.people["max"], house.people["ada"], house.network
    await house.person("nora", roles=["records"])
    for name in ("ada", "paula", "nora"):
        with pytest.raises(Forbidden):
            await house.run(impose(network, max_.account, house.people[name].account.id, "silence"))
    await house.run(impose(network, max_.account, house.people["bruno"].account.id, "suspend"))
    with pytest.raises(Forbidden):  # to erase is people's
        await house.run(erase(network, max_.account, house.people["bruno"].account.id))
    with pytest.raises(Forbidden):  # to sanction is moderators'
        await house.run(impose(network, ada.account, house.people["bruno"].account.id, "silence"))
    await house.run(erase(network, house.people["paula"].account, house.people["bruno"].account.id))


async def kinds_of(house: Town, name: str) -> list[str]:
    return [action for _, action, *_ in await house.run(told(name))]


async def test_admins_are_told_once_of_each_change_of_the_allow_list(house: Town) -> None:
    """The one who did it is not; confirming a site, which also allows it, is one change; the same again is none."""
    live = house.network.site.live
    shown = Identity(f"https://{LYON}/actor", "parvis", "0.2.0", "ab" * 32, "CN=Corp CA", (LYON,), 214)
    for _ in range(2):
        await house.run(propose(live, LYON, by="ada"))
    for _ in range(2):
        await house.run(confirm(live, LYON, shown, by="ada"))
        await house.run(set_scope(live, LYON, "none", by="ada"))
    for _ in range(2):
        await house.run(set_kind(live, LYON, "partner", by="ada"))
        await house.run(set_state(live, LYON, "suspended", by="command line (root)"))
    with pytest.raises(Invalid):
        await house.run(propose(live, LYON, by="ada"))
    told_of = ["peer.propose", "peer.allow", "peer.scope", "peer.kind", "peer.suspend"]
    assert await kinds_of(house, "paula") == told_of
    assert await kinds_of(house, "ada") == ["peer.suspend"]
    for other in ("max", "bruno"):
        assert await kinds_of(house, other) == []


async def test_who_was_an_admin_is_told_that_they_are_none_any_more(house: Town) -> None:
    live = house.network.site.live
    await house.run(set_roles(live, "paula", [], by="ada"))
    await house.run(set_roles(live, "bruno", ["communicator"], by="ada"))
    assert await kinds_of(house, "paula") == ["person.role"]
    assert await kinds_of(house, "bruno") == []
    await house.run(disable_person(house.network, "paula", by="ada"))
    await house.run(set_roles(live, "bruno", [], by="test"))
    assert await kinds_of(house, "paula") == ["person.role"]
    assert await kinds_of(house, "ada") == ["person.role"]


async def test_settings_that_name_admins_mean_any_of_the_three(house: Town) -> None:
    """`groups_created_by = "admin"` and the like; a rule of a group means by `admin` whoever is one of them."""
    from models.people.roles import holding, may_by_setting

    for role in ADMINS:
        for named in ("member", "communicator", "moderator", "admin"):
            assert may_by_setting(held(kept([role])), named)
    assert not may_by_setting(held(kept(["moderator"])), "admin")
    assert not may_by_setting(held(kept(["records", "analyst"])), "communicator")
    assert may_by_setting(held(kept(["communicator"])), "communicator")
    assert may_by_setting(held(""), "member")
    assert holding("p.roles", "member") == "p.roles = ''"


async def test_a_role_that_is_taken_ends_at_once(house: Town) -> None:
    paula: Somebody = house.people["paula"]
    paula.token = await house.run(house.token_of(paula.account.id, "read admin:read"))
    await paula.get("/api/v1/admin/domain_blocks", status=403)
    await house.run(set_roles(house.network.site.live, "paula", ["federation"], by="ada"))
    await paula.get("/api/v1/admin/domain_blocks")
    await house.run(set_roles(house.network.site.live, "paula", [], by="ada", even_last=True))
    await paula.get("/api/v1/admin/domain_blocks", status=403)
