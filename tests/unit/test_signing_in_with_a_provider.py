"""Signing in with the company's provider: who is let in, as whom, and who is not, whatever the provider says.

The provider is a double that lies where a test wants it to (tests/identity.py). Real ones are asked in
tests/identity_providers.
"""

import asyncio
import re
import time
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, replace
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from models.core.audit import AuditRecord
from models.core.egress import Dial
from models.core.errors import DomainNotAllowed, Invalid
from models.identity.claim_rules import ClaimRule
from models.identity.identities import Identity, ProviderSession
from models.identity.providers import Provider
from models.people.oauth import Session
from models.people.people import Person
from outbox.identity.ending import check_access
from outbox.identity.providers import Rule, add_rule, disable_provider, remove_rule, set_break_glass
from outbox.people.accounts import set_email
from outbox.people.leaving import leave
from outbox.people.passwords import hand_over_code
from outbox.people.roles import LastAdmin, set_roles
from outbox.people.settings import note_welcomed
from outbox.tasks import Complaint
from tests.identity import (
    HOST,
    ISSUER,
    KEY,
    WANTED,
    Double,
    Visitor,
    changed_provider,
    key_of,
    known_provider,
    problem,
    serving,
    state_of,
    with_query,
)
from tests.office import database
from tests.world import PASSWORD, Somebody, Town, company

__all__ = ["database"]


@dataclass
class Scene:
    """Paris, its provider, and three people whose addresses an admin has set: Amélie and Karim, and Ada, who is admin."""

    town: Town
    double: Double
    place: str
    amelie: Somebody
    karim: Somebody
    ada: Somebody

    def visitor(self) -> Visitor:
        return Visitor(self.town, self.double, self.place)

    async def people(self) -> int:
        return await self.town.run(lambda: Person.all().count())

    async def audit(self, action: str) -> list[str]:
        async def read() -> list[str]:
            found = await AuditRecord.filter(action=action).order_by("id")
            return [f"{each.actor}: {each.subject}: {each.after}" for each in found]

        return await self.town.run(read)


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    double = Double()
    double.people = {
        "u-1": {"email": "Amelie@corp.example", "email_verified": True, "preferred_username": "a.martin"},
        "u-2": {
            "email": "noe@corp.example",
            "email_verified": True,
            "preferred_username": "noé.Dupont@corp.example",
            "name": "Noé Dupont",
        },
        "u-3": {"email": "ada@corp.example", "email_verified": True},
    }
    async with serving(double) as place, company(tmp_path, "paris", hosts={HOST: place}) as world:
        town = world["paris"]
        amelie = await town.person("amelie", email="amelie@corp.example")
        karim = await town.person("karim", email="karim@corp.example")
        ada = await town.person("ada", email="ada@corp.example", roles=("admin",))
        for each in (amelie, karim, ada):
            await town.run(note_welcomed(each.account.id))
        await known_provider(town)
        yield Scene(town, double, place, amelie, karim, ada)


# --- who is let in -------------------------------------------------------------------------------------------------


async def test_amelie_signs_in_with_her_company_account(scene: Scene) -> None:
    """The first time the address that an admin set links her, then her subject is enough, whatever her address is."""
    browser = scene.visitor()
    page = (await browser.get("/login?return_to=/bookmarks")).body.decode()
    assert f'href="/login/with/{KEY}?return_to=/bookmarks"' in page
    assert "Continue with Corp account" in page
    answer = await browser.sign_in("u-1", "/bookmarks")
    assert (answer.status, answer.headers["Location"]) == (303, "/bookmarks")
    assert await browser.name() == "amelie"
    assert await scene.audit("identity.link") == ["provider entra: amelie: entra: u-1"]

    await scene.town.run(set_email("amelie", "", by="ada"))
    scene.double.people["u-1"]["email"] = "karim@corp.example"
    again = scene.visitor()
    await again.sign_in("u-1")
    assert await again.name() == "amelie"
    assert len(await scene.audit("identity.link")) == 1


async def test_a_newcomer_gets_an_account_where_the_provider_makes_some(scene: Scene) -> None:
    nobody = scene.visitor()
    refused = await nobody.sign_in("u-2")
    assert refused.status == 403
    assert "no account for you on this site yet" in problem(refused)
    assert await scene.people() == 3

    await changed_provider(scene.town, replace(WANTED, client_secret=None, creates_people=True))
    noe = scene.visitor()
    answer = await noe.sign_in("u-2")
    assert answer.headers["Location"] == "/welcome"
    assert await noe.name() == "noe.dupont"
    account = await scene.amelie.find("noe.dupont")
    assert account["display_name"] == "Noé Dupont"
    person = await scene.town.run(lambda: Person.get(id=int(account["id"])))
    assert (person.email, person.email_by, person.roles, person.password_hash) == (
        "noe@corp.example",
        "directory",
        "",
        "",
    )


async def test_names_that_are_taken_or_reserved_get_a_number(scene: Scene) -> None:
    await changed_provider(scene.town, replace(WANTED, client_secret=None, creates_people=True))
    for subject, claimed, name in (
        ("n-1", "karim", "karim2"),
        ("n-2", "KARIM@elsewhere.example", "karim3"),
        ("n-3", "admin", "admin2"),
        ("n-4", "--%%--", "person"),
        ("n-5", "x" * 60, "x" * 30),
        ("n-6", "x" * 60, "x" * 29 + "2"),
    ):
        scene.double.people[subject] = {"preferred_username": claimed}
        browser = scene.visitor()
        await browser.sign_in(subject)
        assert await browser.name() == name


async def test_apps_get_their_code_after_a_sign_in(scene: Scene) -> None:
    """The login page of an app's consent leads to the provider and back to the consent."""
    app = await scene.town.anybody().post(
        "/api/v1/apps", {"client_name": "Elk", "redirect_uris": "https://elk.example/", "scopes": "read"}
    )
    asked = f"/oauth/authorize?client_id={app['client_id']}&redirect_uri=https://elk.example/&response_type=code&scope=read&state=a%26b"
    browser = scene.visitor()
    to_login = await browser.get(asked)
    assert to_login.status == 302
    page = (await browser.get(to_login.headers["Location"])).body.decode()
    link = page.partition(f'href="/login/with/{KEY}?')[2].partition('"')[0].replace("&amp;", "&")
    scene.double.here = "u-1"
    path = await browser.at_provider(await browser.to_provider(f"/login/with/{KEY}?{link}"))
    answer = await browser.get(path)
    assert answer.headers["Location"] == asked
    consent = await browser.get(asked)
    assert b"Elk" in consent.body
    fields = {
        "client_id": app["client_id"],
        "redirect_uri": "https://elk.example/",
        "response_type": "code",
        "scope": "read",
        "state": "a&b",
        "decision": "allow",
        "form_token": await browser.form_token(),
    }
    given = await browser.post("/oauth/authorize", **fields)
    code = state_of(given.headers["Location"])["code"]
    token = await scene.town.anybody().post(
        "/oauth/token",
        {
            "grant_type": "authorization_code",
            "code": code,
            "client_id": app["client_id"],
            "client_secret": app["client_secret"],
            "redirect_uri": "https://elk.example/",
        },
    )
    me = Somebody(scene.town, token["access_token"], scene.amelie.account)
    assert (await me.get("/api/v1/accounts/verify_credentials"))["username"] == "amelie"
    # The session at the provider ends, and with it what was let in from there.
    out = await scene.town.anybody().ask(
        "POST", f"/login/with/{KEY}/logout", data={"logout_token": scene.double.logout_token()}
    )
    assert out.status == 200
    await me.call("GET", "/api/v1/accounts/verify_credentials", status=401)
    # Her other app, which she let in with her password, stays.
    await scene.amelie.get("/api/v1/accounts/verify_credentials")


# --- whose mail address it is ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        {"email_verified": False},
        {"email_verified": None},
        {"email_verified": 1},
        {"email": "amelie@corp.example.evil.example"},
        {"email": "amelie@evil.example"},
        {"email": ["amelie@corp.example"]},
    ],
)
async def test_an_address_that_is_not_surely_hers_links_nobody(scene: Scene, said: dict[str, Any]) -> None:
    scene.double.people["m-1"] = {"email": "amelie@corp.example", "email_verified": True} | said
    mallory = scene.visitor()
    assert (await mallory.sign_in("m-1")).status == 403
    assert await mallory.name() == ""
    scene.double.people["m-1"] = {"email": "amelie@corp.example", "email_verified": True}
    assert (await scene.visitor().sign_in("m-1")).status == 303


async def test_another_subject_with_her_address_is_not_amelie(scene: Scene) -> None:
    """Also where new people are made: they are somebody else, without the address."""
    await scene.visitor().sign_in("u-1")
    scene.double.people["m-1"] = {
        "email": "amelie@corp.example",
        "email_verified": True,
        "preferred_username": "amelie",
    }
    assert (await scene.visitor().sign_in("m-1")).status == 403
    await changed_provider(scene.town, replace(WANTED, client_secret=None, creates_people=True))
    mallory = scene.visitor()
    await mallory.sign_in("m-1")
    assert await mallory.name() == "amelie2"
    made = await scene.town.run(lambda: Person.all().order_by("-id").first())
    assert made is not None
    assert made.email == ""


async def test_admins_are_linked_by_themselves_or_by_command_and_never_by_an_address(scene: Scene) -> None:
    browser = scene.visitor()
    assert (await browser.sign_in("u-3")).status == 403
    # Logged in with her password, on her settings page.
    await browser.post(
        "/login", login="ada", password=PASSWORD, form_token=await browser.form_token("/login")
    )
    assert await browser.name() == "ada"
    forged = await browser.post(f"/login/with/{KEY}/link", form_token="x")
    assert forged.status == 403
    going = await browser.post(f"/login/with/{KEY}/link", form_token=await browser.form_token())
    assert going.status == 200
    address = going.headers["Refresh"].removeprefix("0; url=")
    linked = await browser.get(await browser.at_provider(address))
    assert linked.headers["Location"] == "/settings?saved=sign-in#sign-in"
    assert "Corp account" in (await browser.get("/settings")).body.decode()
    fresh = scene.visitor()
    await fresh.sign_in("u-3")
    assert await fresh.name() == "ada"
    # What is somebody's here is not linked to a second one.
    karim = scene.visitor()
    await karim.post("/login", login="karim", password=PASSWORD, form_token=await karim.form_token("/login"))
    going = await karim.post(f"/login/with/{KEY}/link", form_token=await karim.form_token())
    refused = await karim.get(await karim.at_provider(going.headers["Refresh"].removeprefix("0; url=")))
    assert refused.headers["Location"] == "/settings?trouble=sign_in_other#sign-in"
    page = (await karim.get(refused.headers["Location"].partition("#")[0])).body.decode()
    assert "belongs to another account" in page


async def test_an_address_that_two_have_or_that_somebody_typed_links_nobody(scene: Scene) -> None:
    await scene.town.run(set_email("karim", "AMELIE@corp.example", by="ada"))
    assert (await scene.visitor().sign_in("u-1")).status == 403
    await scene.town.run(set_email("karim", "", by="ada"))
    await scene.town.run(lambda: Person.filter(id=scene.amelie.account.id).update(email_by=""))
    assert (await scene.visitor().sign_in("u-1")).status == 403
    await scene.town.run(lambda: Person.filter(id=scene.amelie.account.id).update(email_by="confirmed"))
    assert (await scene.visitor().sign_in("u-1")).status == 303


# --- what a provider must not be believed ----------------------------------------------------------------------------


def lies() -> dict[str, dict[str, Any]]:
    """What the double is told to do, by what is wrong with it."""
    old = int(time.time()) - 3600
    return {
        "signed with the public key (HS256)": {"algorithm": "HS256"},
        "signed with nothing": {"algorithm": "none"},
        "signed with another kind of key": {"algorithm": "ES256"},
        "signed by somebody else": {"key": key_of("mallory"), "shown": []},
        "another audience": {"id_token": lambda claims: claims | {"aud": "other"}},
        "two audiences, given to another": {
            "id_token": lambda claims: claims | {"aud": ["parvis", "other"], "azp": "other"}
        },
        "two audiences, given to nobody": {"id_token": lambda claims: claims | {"aud": ["parvis", "x"]}},
        "another issuer": {"id_token": lambda claims: claims | {"iss": ISSUER + "/"}},
        "another nonce": {"id_token": lambda claims: claims | {"nonce": "x"}},
        "no nonce": {"id_token": lambda claims: {n: v for n, v in claims.items() if n != "nonce"}},
        "expired": {"id_token": lambda claims: claims | {"exp": old}},
        "made an hour ago": {"id_token": lambda claims: claims | {"iat": old}},
        "made tomorrow": {"id_token": lambda claims: claims | {"iat": old + 90_000}},
        "no subject": {"id_token": lambda claims: claims | {"sub": ""}},
        "a number for a subject": {"id_token": lambda claims: claims | {"sub": 1}},
        "times that are none": {"id_token": lambda claims: claims | {"exp": True}},
        "a time beyond all": {"id_token": lambda claims: claims | {"exp": 10**18}},
        "userinfo of somebody else": {"userinfo": lambda said: said | {"sub": "u-2"}},
        "another access token": {"id_token": lambda claims: claims | {"at_hash": "x"}},
        "a header that demands": {"header": lambda header: header | {"crit": ["x"], "x": 1}},
        "sent back as by another": {"authorized": lambda back: back | {"iss": "https://evil.example"}},
        "sent back as by nobody": {"authorized": lambda back: {"code": back["code"], "state": back["state"]}},
        "sent back without a code": {"authorized": lambda back: {"iss": ISSUER, "state": back["state"]}},
    }


@pytest.mark.parametrize("lie", lies())
async def test_a_lie_lets_nobody_in(scene: Scene, lie: str) -> None:
    """Each is refused for itself: the same provider without it lets Amélie in."""
    truth = Double(key=scene.double.key)
    if "key" in lies()[lie]:
        scene.double.shown = [{**scene.double.key.as_dict(private=False), "kid": "first"}]
    for name, value in lies()[lie].items():
        if name != "shown":
            setattr(scene.double, name, value)
    browser = scene.visitor()
    answer = await browser.sign_in("u-1")
    assert answer.status == 403
    assert "cannot believe" in problem(answer)
    assert await browser.name() == ""
    assert await scene.town.run(lambda: Identity.all().count()) == 0
    for name in lies()[lie]:
        setattr(scene.double, name, getattr(truth, name))
    assert (await browser.sign_in("u-1")).status == 303


@pytest.mark.parametrize("audience", ["parvis", ["parvis"]])
async def test_an_audience_is_a_text_or_a_list(scene: Scene, audience: Any) -> None:
    scene.double.id_token = lambda claims: claims | {"aud": audience}
    assert (await scene.visitor().sign_in("u-1")).status == 303


async def test_userinfo_may_be_signed(scene: Scene) -> None:
    scene.double.signs_userinfo = True
    browser = scene.visitor()
    await browser.sign_in("u-1")
    assert await browser.name() == "amelie"


async def test_a_provider_that_is_another_than_it_says_is_not_asked(scene: Scene) -> None:
    """Its metadata names another issuer, or sends secrets elsewhere: nothing is asked there."""
    for lie in (
        lambda said: said | {"issuer": ISSUER + "/"},
        lambda said: said | {"token_endpoint": "https://lyon.corp.example/token"},
        lambda said: said | {"jwks_uri": "https://evil.example/jwks"},
        lambda said: said | {"token_endpoint": "http://id.corp.example/token"},
        lambda said: said | {"authorization_endpoint": "javascript:alert(1)"},
        lambda said: {},
    ):
        scene.double.metadata = lie
        scene.town.network.providers._known.clear()
        browser = scene.visitor()
        answer = await browser.get(f"/login/with/{KEY}")
        if answer.status == 303:
            answer = await browser.get(await browser.at_provider(answer.headers["Location"]))
        assert answer.status == 403
        assert await browser.name() == ""
    dialled = await scene.town.run(
        lambda: Dial.filter(purpose="sso").distinct().values_list("host", flat=True)
    )
    refused = [each for each in dialled if each != HOST]
    outcomes = await scene.town.run(lambda: Dial.filter(host__in=refused).values_list("outcome", flat=True))
    assert all(outcome.startswith("refused:") for outcome in outcomes)


async def test_new_keys_are_fetched_once_for_a_token_that_needs_them(scene: Scene) -> None:
    await scene.visitor().sign_in("u-1")
    clock = scene.town.network.providers
    new = key_of("second")
    scene.double.key, scene.double.header = new, lambda header: header | {"kid": "second"}
    scene.double.shown = [{**new.as_dict(private=False), "kid": "second"}]
    asked = scene.double.asked.count("/corp/jwks")
    # Within the minute nothing is asked, and nobody let in.
    assert (await scene.visitor().sign_in("u-1")).status == 403
    assert scene.double.asked.count("/corp/jwks") == asked
    later = time.monotonic() + 61
    clock._clock = lambda: later
    assert (await scene.visitor().sign_in("u-1")).status == 303
    assert scene.double.asked.count("/corp/jwks") == asked + 1
    scene.double.header = lambda header: header | {"kid": "third"}
    for _ in range(3):
        assert (await scene.visitor().sign_in("u-1")).status == 403
    assert scene.double.asked.count("/corp/jwks") == asked + 1


# --- the way back ----------------------------------------------------------------------------------------------------


async def test_a_sign_in_belongs_to_its_browser_and_is_used_once(scene: Scene) -> None:
    scene.double.here = "u-1"
    mine, hers = scene.visitor(), scene.visitor()
    path = await mine.at_provider(await mine.to_provider(f"/login/with/{KEY}"))
    # Somebody is led to a way back that another browser began: they do not log in as its owner.
    await hers.get("/login")
    for thief in (hers, scene.visitor()):
        stolen = await thief.get(path)
        assert stolen.status == 403
        assert "another window or browser" in problem(stolen)
        assert await thief.name() == ""
    assert (await mine.get(path)).status == 303
    used = await mine.get(path)
    assert used.status == 403
    assert await mine.name() == "amelie"


async def test_of_six_that_come_back_at_once_one_is_let_in(scene: Scene) -> None:
    await changed_provider(scene.town, replace(WANTED, client_secret=None, creates_people=True))
    scene.double.here = "u-2"
    browser = scene.visitor()
    path = await browser.at_provider(await browser.to_provider(f"/login/with/{KEY}"))
    answers = await asyncio.gather(
        *(replace(browser, cookies=dict(browser.cookies)).get(path) for _ in range(6))
    )
    assert sorted(each.status for each in answers) == [303, 403, 403, 403, 403, 403]
    assert await scene.people() == 4


async def test_six_browsers_of_a_newcomer_at_once_make_one_account(scene: Scene) -> None:
    await changed_provider(scene.town, replace(WANTED, client_secret=None, creates_people=True))
    answers = await asyncio.gather(*(scene.visitor().sign_in("u-2") for _ in range(6)))
    assert {each.status for each in answers} == {303}
    assert await scene.town.run(lambda: Identity.filter(subject="u-2").count()) == 1
    assert await scene.people() == 4


async def test_a_used_code_a_stranger_state_and_another_provider_let_nobody_in(scene: Scene) -> None:
    await known_provider(scene.town, "second", replace(WANTED, title="Second", is_only=False))
    scene.double.here = "u-1"
    first = scene.visitor()
    path = await first.at_provider(await first.to_provider(f"/login/with/{KEY}"))
    code = state_of(path)["code"]
    assert (await first.get(path)).status == 303
    # The code once more, in a sign-in of one's own.
    other = scene.visitor()
    fresh = await other.at_provider(await other.to_provider(f"/login/with/{KEY}"))
    assert (await other.get(with_query(fresh, code=code))).status == 403
    # A state that nobody began, and one that another provider was meant by.
    assert (await other.get(with_query(fresh, state="x"))).status == 403
    mixed = await other.at_provider(await other.to_provider(f"/login/with/{KEY}"))
    answer = await other.get(mixed.replace(f"/login/with/{KEY}/", "/login/with/second/"))
    assert answer.status == 403
    assert await other.name() == ""


async def test_a_session_that_was_planted_is_worth_nothing(scene: Scene) -> None:
    """Whoever sets the cookie of a victim before they log in is not logged in by that."""
    mallory, victim = scene.visitor(), scene.visitor()
    await mallory.get("/login")
    planted = dict(mallory.cookies)
    victim.cookies = dict(planted)
    assert (await victim.sign_in("u-1")).status == 303
    assert await victim.name() == "amelie"
    assert victim.cookies != planted
    assert await mallory.name() == ""


async def test_who_goes_back_at_the_provider_may_try_again(scene: Scene) -> None:
    scene.double.authorized = lambda back: {
        "error": "access_denied",
        "error_description": "<script>",
        "state": back["state"],
        "iss": ISSUER,
    }
    answer = await scene.visitor().sign_in("u-1", "/bookmarks")
    assert answer.status == 403
    assert "You can try again" in problem(answer)
    assert b"return_to=/bookmarks" in answer.body
    assert b"<script>" not in answer.body


async def test_it_leads_nowhere_but_to_this_site(scene: Scene) -> None:
    answer = await scene.visitor().sign_in("u-1", "https://evil.example/")
    assert answer.headers["Location"] == "/"


# --- a provider that does not work -----------------------------------------------------------------------------------


async def test_a_provider_that_is_down_logs_nobody_out(scene: Scene) -> None:
    browser = scene.visitor()
    await browser.sign_in("u-1")
    scene.double.is_down = True
    scene.town.network.providers._known.clear()
    page = await scene.visitor().get(f"/login/with/{KEY}")
    assert page.status == 503
    assert "does not answer" in problem(page)
    await scene.town.run(lambda: Identity.all().update(checked_at=None))
    with pytest.raises(Complaint, match="entra"):
        await scene.town.run(check_access(scene.town.network))
    assert await browser.name() == "amelie"
    # Passwords work all the while.
    ada = scene.visitor()
    await ada.post("/login", login="ada", password=PASSWORD, form_token=await ada.form_token("/login"))
    assert await ada.name() == "ada"


async def test_a_slow_provider_is_given_up_and_others_do_not_wait_in_a_row(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = scene.town.network.client
    monkeypatch.setattr(client, "_deadlines", replace(client._deadlines, delivery_s=0.3))
    scene.double.hangs = True
    started = time.monotonic()
    answers = await asyncio.gather(*(scene.visitor().get(f"/login/with/{KEY}") for _ in range(6)))
    assert {each.status for each in answers} == {503}
    assert time.monotonic() - started < 1.5
    assert len(scene.double.asked) == 1


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (500, b"{}"),
        (400, b'{"error": "invalid_client"}'),
        (401, b'{"error": "invalid_client"}'),
        (400, b'{"error": "temporarily_unavailable"}'),
        (400, b"not JSON"),
        (400, b'{"error": ["invalid_grant"]}'),
        (200, b"{}"),
        (200, b'{"id_token": "x.y.z"}'),
        (429, b'{"error": "invalid_grant"}'),
    ],
)
async def test_only_invalid_grant_ends_access(scene: Scene, status: int, body: bytes) -> None:
    browser = scene.visitor()
    await browser.sign_in("u-1")
    await scene.town.run(lambda: Identity.all().update(checked_at=None))
    scene.double.token_answer = lambda form: web.Response(
        status=status, body=body, content_type="application/json"
    )
    with suppress(Complaint):
        await scene.town.run(check_access(scene.town.network))
    assert await browser.name() == "amelie"
    await scene.amelie.get("/api/v1/accounts/verify_credentials")


async def test_who_may_not_come_in_any_more_is_logged_out_everywhere(scene: Scene) -> None:
    """Every ten minutes it is asked; the next token is kept, and the time is."""
    browser = scene.visitor()
    await browser.sign_in("u-1")
    await scene.town.run(check_access(scene.town.network))
    assert scene.double.asked.count("/corp/token") == 1  # Just now they were let in.
    for _ in range(2):
        await scene.town.run(lambda: Identity.all().update(checked_at=None))
        await scene.town.run(check_access(scene.town.network))
        await scene.town.run(check_access(scene.town.network))
    assert scene.double.asked.count("/corp/token") == 3
    assert await browser.name() == "amelie"
    scene.double.refresh_tokens.clear()
    await scene.town.run(lambda: Identity.all().update(checked_at=None))
    await scene.town.run(check_access(scene.town.network))
    assert await browser.name() == ""
    await scene.amelie.call("GET", "/api/v1/accounts/verify_credentials", status=401)
    assert "provider entra: amelie: 1 apps, 1 browsers: invalid_grant" in await scene.audit("access.end")


# --- roles and departments ---------------------------------------------------------------------------------------------


async def person_of(scene: Scene, somebody: Somebody) -> tuple[str, str]:
    person = await scene.town.run(lambda: Person.get(id=somebody.account.id))
    return " ".join(sorted(person.held - {"member"})), person.department


async def test_the_table_gives_and_takes_back_what_it_gave(scene: Scene) -> None:
    for rule in (
        Rule("groups", "g-press", "role", "communicator"),
        Rule("realm_access.roles", "boss", "role", "site"),
        Rule("department", "Finance", "department", "Finance (Paris)"),
    ):
        await scene.town.run(add_rule(KEY, rule, by="ada"))
    said = scene.double.people["u-1"]
    await scene.visitor().sign_in("u-1")
    assert await person_of(scene, scene.amelie) == ("", "")
    said |= {"groups": ["g-press", "admin"], "department": "Finance"}
    await scene.visitor().sign_in("u-1")
    assert await person_of(scene, scene.amelie) == ("communicator", "Finance (Paris)")
    said |= {"realm_access": {"roles": ["boss"]}}
    await scene.visitor().sign_in("u-1")
    assert await person_of(scene, scene.amelie) == ("communicator site", "Finance (Paris)")
    # More groups than the provider tells: what they gave stays.
    del said["groups"], said["realm_access"], said["department"]
    scene.double.userinfo = lambda told: told | {"_claim_names": {"groups": "src1"}}
    await scene.visitor().sign_in("u-1")
    assert await person_of(scene, scene.amelie) == ("communicator", "")
    scene.double.userinfo = lambda told: told
    await scene.visitor().sign_in("u-1")
    assert await person_of(scene, scene.amelie) == ("", "")


async def test_what_was_given_by_hand_stays(scene: Scene) -> None:
    await scene.town.run(add_rule(KEY, Rule("groups", "g", "role", "communicator"), by="ada"))
    await scene.town.run(lambda: Person.filter(id=scene.amelie.account.id).update(department="Board"))
    scene.double.people["u-1"]["groups"] = ["g"]
    await scene.visitor().sign_in("u-1")
    await scene.town.run(
        lambda: Person.filter(id=scene.amelie.account.id).update(roles=" communicator moderator ")
    )
    scene.double.people["u-1"]["groups"] = []
    await scene.visitor().sign_in("u-1")
    assert await person_of(scene, scene.amelie) == ("moderator", "Board")


async def test_the_last_admin_stays_one(scene: Scene) -> None:
    await scene.town.run(add_rule(KEY, Rule("groups", "g", "role", "site"), by="ada"))
    scene.double.people["u-1"]["groups"] = ["g"]
    await scene.visitor().sign_in("u-1")
    await scene.town.run(lambda: Person.filter(id=scene.ada.account.id).update(roles=""))
    scene.double.people["u-1"]["groups"] = []
    browser = scene.visitor()
    assert (await browser.sign_in("u-1")).status == 303
    assert (await person_of(scene, scene.amelie))[0] == "site"


# --- passwords, leaving, logging out -------------------------------------------------------------------------------------


async def test_passwords_can_be_switched_off_but_for_break_glass_admins(scene: Scene) -> None:
    town = scene.town
    await town.run(set_break_glass(town.network.site, "ada", True, by="ada"))
    await changed_provider(town, replace(WANTED, client_secret=None, is_only=True))
    karim, ada = scene.visitor(), scene.visitor()
    refused = await karim.post(
        "/login", login="karim", password=PASSWORD, form_token=await karim.form_token("/login")
    )
    assert refused.status == 403
    assert "company account" in problem(refused)
    assert await karim.name() == ""
    wrong = await karim.post(
        "/login", login="karim", password="wrong password", form_token=await karim.form_token("/login")
    )
    assert wrong.status == 401
    await ada.post("/login", login="ada", password=PASSWORD, form_token=await ada.form_token("/login"))
    assert await ada.name() == "ada"
    # A provider that is off takes no password away.
    await town.run(disable_provider(town.network, KEY, by="ada"))
    await karim.post("/login", login="karim", password=PASSWORD, form_token=await karim.form_token("/login"))
    assert await karim.name() == "karim"


async def test_the_last_way_in_without_the_provider_stays(scene: Scene) -> None:
    """Ada alone has a password that works; Karim administers as well, by the provider only."""
    town = scene.town
    live = town.network.site.live
    await town.run(set_roles(live, "karim", ["admin"], by="test"))
    await town.run(set_break_glass(town.network.site, "ada", True, by="ada"))
    await changed_provider(town, replace(WANTED, client_secret=None, is_only=True))
    for attempt in (
        lambda: leave(town.network, scene.ada.account, by="karim"),
        lambda: set_roles(live, "ada", ["moderator"], by="karim"),
    ):
        with pytest.raises(LastAdmin) as refused:
            await town.run(attempt)
        assert "password works" in str(refused.value.details)
    await town.run(set_break_glass(town.network.site, "karim", True, by="ada"))
    await town.run(leave(town.network, scene.ada.account, by="karim"))


async def test_a_role_that_must_stay_keeps_no_other(scene: Scene) -> None:
    """The table takes back all that it gave but what somebody must hold."""
    for role in ("people", "records"):
        await scene.town.run(add_rule(KEY, Rule("groups", "g", "role", role), by="ada"))
    scene.double.people["u-1"]["groups"] = ["g"]
    await scene.visitor().sign_in("u-1")
    await scene.town.run(set_roles(scene.town.network.site.live, "ada", ["site"], by="test"))
    scene.double.people["u-1"]["groups"] = []
    await scene.visitor().sign_in("u-1")
    person = await scene.town.run(lambda: Person.get(id=scene.amelie.account.id))
    assert person.held == {"member", "people"}


async def test_a_sign_in_ends_links_for_passwords(scene: Scene) -> None:
    """Amélie had a code; she has come with her company account, so it is nobody's way in any more. Karim's stays."""
    site = scene.town.network.site
    codes = [await scene.town.run(hand_over_code(site, name, by="ada")) for name in ("amelie", "karim")]
    links = [each.link.removeprefix(scene.town.settings.origin) for each in codes]
    browser = scene.visitor()
    assert [(await scene.visitor().get(each)).status for each in links] == [200, 200]
    await browser.sign_in("u-1")
    assert await browser.name() == "amelie"
    assert [(await scene.visitor().get(each)).status for each in links] == [404, 200]


async def test_who_is_disabled_is_not_let_in_by_the_provider(scene: Scene) -> None:
    await scene.visitor().sign_in("u-1")
    await scene.town.run(lambda: Person.filter(id=scene.amelie.account.id).update(disabled_at=1))
    answer = await scene.visitor().sign_in("u-1")
    assert answer.status == 403
    assert "switched off" in problem(answer)


async def test_logging_out_leads_to_the_provider(scene: Scene) -> None:
    browser = scene.visitor()
    await browser.sign_in("u-1")
    answer = await browser.post("/logout", form_token=await browser.form_token())
    address = answer.headers["Refresh"].removeprefix("0; url=")
    asked = state_of(address)
    assert address.startswith(f"{ISSUER}/logout?")
    assert asked["post_logout_redirect_uri"] == f"https://{scene.town.host}/login"
    assert asked["id_token_hint"].count(".") == 2
    assert await browser.name() == ""
    # Who came with a password goes nowhere else.
    karim = scene.visitor()
    await karim.post("/login", login="karim", password=PASSWORD, form_token=await karim.form_token("/login"))
    assert (await karim.post("/logout", form_token=await karim.form_token())).status == 303


BAD_LOGOUTS: dict[str, dict[str, Any]] = {
    "with a nonce": {"nonce": "x"},
    "of another issuer": {"iss": "https://evil.example"},
    "for another client": {"aud": "other"},
    "without an event": {"events": {}},
    "without an id": {"jti": None},
    "about nobody": {"sub": None, "sid": None},
    "expired": {"exp": 1},
    "an id token": {"events": None, "nonce": "x", "typ": "JWT"},
    "an access token": {"typ": "at+jwt"},
}


@pytest.mark.parametrize("what", BAD_LOGOUTS)
async def test_a_bad_logout_token_logs_nobody_out(scene: Scene, what: str) -> None:
    browser = scene.visitor()
    await browser.sign_in("u-1")

    async def tell(token: str) -> int:
        answer = await scene.town.anybody().ask(
            "POST", f"/login/with/{KEY}/logout", data={"logout_token": token}
        )
        assert answer.headers["Cache-Control"] == "no-store"
        return answer.status

    assert await tell(scene.double.logout_token(**BAD_LOGOUTS[what])) == 400
    assert await tell("") == 400
    assert await browser.name() == "amelie"
    good = scene.double.logout_token()
    assert await tell(good) == 200
    assert await browser.name() == ""
    # Once more, after she has signed in again.
    await browser.sign_in("u-1")
    assert await tell(good) == 400
    assert await browser.name() == "amelie"


async def test_a_logout_names_a_session_or_a_person(scene: Scene) -> None:
    at_work, at_home = scene.visitor(), scene.visitor()
    await at_work.sign_in("u-1")
    scene.double.sid = "session-2"
    await at_home.sign_in("u-1")

    async def tell(**changed: Any) -> None:
        token = scene.double.logout_token(**changed)
        url = f"/login/with/{KEY}/logout"
        await scene.town.anybody().ask("POST", url, data={"logout_token": token})

    await tell(sid="session-1")
    assert (await at_work.name(), await at_home.name()) == ("", "amelie")
    await tell(sid=None, sub="u-2")
    assert await at_home.name() == "amelie"
    await tell(sid=None, sub="u-1")
    assert await at_home.name() == ""
    await scene.amelie.call("GET", "/api/v1/accounts/verify_credentials", status=401)


# --- once more, who are you? -----------------------------------------------------------------------------------------------


async def test_who_proves_again_is_asked_anew_and_is_the_same(scene: Scene) -> None:
    browser = scene.visitor()
    assert (await browser.get(f"/login/with/{KEY}?again=1")).status == 302  # To the login page.
    scene.double.auth_time = lambda asked: int(time.time()) - (0 if asked.get("max_age") == "0" else 3600)
    await browser.sign_in("u-1")

    async def proven() -> tuple[float, str]:
        found = await scene.town.run(lambda: Session.filter(account_id=scene.amelie.account.id).first())
        assert found is not None
        assert found.proven_at is not None
        return time.time() - found.proven_at.timestamp(), found.proven_by

    ago, by = await proven()
    assert ago > 3000
    assert by == "oidc:entra"
    answer = await browser.sign_in("u-1", "/settings", again="1")
    assert answer.headers["Location"] == "/settings"
    ago, by = await proven()
    assert ago < 60
    # A provider that does not ask again proves nothing, nor does a colleague.
    await scene.town.run(lambda: Session.all().update(proven_at=1))
    scene.double.auth_time = lambda asked: int(time.time()) - 3600
    refused = await browser.sign_in("u-1", "/settings", again="1")
    assert "did not ask again" in problem(refused)
    scene.double.auth_time = lambda asked: int(time.time())
    refused = await browser.sign_in("u-2", "/settings", again="1")
    assert refused.status == 403
    assert (await proven())[0] > 3000
    assert await browser.name() == "amelie"


# --- what is kept ------------------------------------------------------------------------------------------------------------


async def test_the_ledger_has_each_dial_and_the_database_no_secret(scene: Scene) -> None:
    await scene.visitor().sign_in("u-1")
    await scene.town.run(scene.town.network.policy.ledger.write())
    dials = await scene.town.run(lambda: Dial.filter(purpose="sso").values_list("host", "outcome"))
    assert dials
    assert set(dials) == {(HOST, "200")}
    secrets = list(scene.double.refresh_tokens)
    for table in (Identity, ProviderSession):
        for row in await scene.town.run(lambda table=table: table.all().values()):  # type: ignore[misc]
            kept = b"".join(bytes(value) for value in row.values() if isinstance(value, bytes))
            assert kept
            assert not any(secret.encode() in kept for secret in secrets)


async def test_no_host_gains_a_purpose_by_another(scene: Scene) -> None:
    """The provider is no site that we federate with, and a site no provider."""
    policy = scene.town.network.policy
    provider = await scene.town.run(lambda: Provider.get(key=KEY))
    await scene.town.allow("lyon.corp.example")
    for purpose in ("federation", "media", "push", "sso"):
        with pytest.raises(DomainNotAllowed):
            await scene.town.run(policy.admit(f"https://{HOST}/", purpose))  # type: ignore[arg-type]
    await scene.town.run(policy.admit_provider(ISSUER, provider.id))
    for url in ("https://lyon.corp.example/", f"http://{HOST}/", "https://127.0.0.1/", f"https://x.{HOST}/"):
        with pytest.raises(DomainNotAllowed):
            await scene.town.run(policy.admit_provider(url, provider.id))
    await scene.town.run(disable_provider(scene.town.network, KEY, by="ada"))
    with pytest.raises(DomainNotAllowed):
        await scene.town.run(policy.admit_provider(ISSUER, provider.id))


async def test_a_text_that_outlived_its_session_goes_on_after_the_sign_in(scene: Scene) -> None:
    """Amélie sends a post when her session is over, and signs in with the company's account: it is a draft then."""
    browser = scene.visitor()
    await browser.sign_in("u-1")
    page = (await browser.get("/compose")).body.decode()
    fields = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', page))
    await scene.town.run(lambda: Session.all().delete())
    kept = await browser.post("/compose", **fields, text="Almost lost", do="publish")
    assert kept.status == 401
    form = kept.body.decode().partition(f'action="/login/with/{KEY}"')[2].partition("</form>")[0]
    typed = dict(re.findall(r'name="([^"]+)" value="([^"]*)"', form))
    going = await browser.post(f"/login/with/{KEY}", **{n: unescape(v) for n, v in typed.items()})
    back = await browser.at_provider(going.headers["Refresh"].removeprefix("0; url="))
    landing = (await browser.get(back)).headers["Location"]
    assert landing.startswith("/compose?draft=")
    assert "Almost lost" in (await browser.get(landing)).body.decode()


# --- how it is reached -------------------------------------------------------------------------------------------------------


async def test_a_name_that_leads_outside_its_networks_is_not_dialled(scene: Scene) -> None:
    kept = replace(WANTED, client_secret=None)
    await changed_provider(scene.town, replace(kept, networks="10.20.0.0/16"))
    asked = len(scene.double.asked)
    assert (await scene.visitor().get(f"/login/with/{KEY}")).status == 503
    assert len(scene.double.asked) == asked
    await changed_provider(scene.town, replace(kept, networks="127.0.0.0/8"))
    scene.town.network.providers._known.clear()
    assert (await scene.visitor().sign_in("u-1")).status == 303


async def test_a_redirect_gets_no_secret(scene: Scene) -> None:
    """The token endpoint sends us on to another host, or another path: neither hears of the code or our secret."""
    for location in ("https://evil.example/token", f"{ISSUER}/authorize"):
        there = {"Location": location}
        scene.double.token_answer = lambda form, there=there: web.Response(status=307, headers=there)
        before = scene.double.asked.count("/corp/authorize")
        assert (await scene.visitor().sign_in("u-1")).status == 403
        assert scene.double.asked.count("/corp/authorize") == before + 1  # By the browser.
    dialled = await scene.town.run(
        lambda: Dial.filter(purpose="sso").distinct().values_list("host", flat=True)
    )
    assert set(dialled) <= {HOST}


async def test_an_answer_without_end_is_given_up(scene: Scene) -> None:
    """What unpacks to more than a mebibyte is not read to its end."""

    def large(form: dict[str, str]) -> web.Response:
        response = web.Response(body=b" " * 50_000_000, content_type="application/json")
        response.enable_compression(web.ContentCoding.gzip)
        return response

    scene.double.token_answer = large
    assert (await scene.visitor().sign_in("u-1")).status == 503
    scene.double.token_answer = lambda form: None
    assert (await scene.visitor().sign_in("u-1")).status == 303


@pytest.mark.parametrize("said", [{"oid": "directory-7"}, {}])
async def test_who_was_provisioned_is_found_by_what_the_directory_calls_them(
    scene: Scene, said: dict[str, str]
) -> None:
    """Karim came by the directory, under an id that Entra ID shows as `oid`; he signs in for the first time."""

    async def provision() -> None:
        provider = await Provider.get(key=KEY)
        await Identity.create(provider=provider, account=scene.karim.account, external_id="directory-7")

    await scene.town.run(provision)
    scene.double.people["k-1"] = {"preferred_username": "karim"}
    scene.double.id_token = lambda claims: claims | said
    browser = scene.visitor()
    answer = await browser.sign_in("k-1")
    assert (answer.status, await browser.name()) == ((303, "karim") if said else (403, ""))
    kept = await scene.town.run(lambda: Identity.filter(external_id="directory-7").values_list("subject"))
    assert kept == [("k-1" if said else None,)]


# --- nobody gets more by a table than who wrote it may give ----------------------------------------------------------


async def test_a_table_gives_no_role_that_its_author_may_not_give(scene: Scene) -> None:
    town = scene.town
    await town.run(set_roles(town.network.site.live, "karim", ["site"], by="test"))
    for role in ("people", "records", "site"):
        rule = Rule("sub", "u-9", "role", role)
        with pytest.raises(Invalid) as refused:
            await town.run(add_rule(KEY, rule, by="karim", admin=scene.karim.account))
        assert "may not give" in refused.value.details["target"]
    await town.run(set_roles(town.network.site.live, "karim", ["site", "people"], by="test"))
    await town.run(
        add_rule(KEY, Rule("sub", "u-9", "role", "records"), by="karim", admin=scene.karim.account)
    )
    await town.run(set_roles(town.network.site.live, "karim", ["site"], by="test"))
    [rule] = await town.run(lambda: ClaimRule.all())
    with pytest.raises(Invalid):
        await town.run(remove_rule(KEY, rule.id, by="karim", admin=scene.karim.account))


async def test_whom_an_admin_disabled_does_not_come_back_as_somebody_else(scene: Scene) -> None:
    """Nor does somebody with a role, whose account only they themselves link."""
    town = scene.town
    await changed_provider(town, replace(WANTED, client_secret=None, creates_people=True))
    before = await scene.people()
    said = scene.double.people["u-2"]
    said |= {"preferred_username": "karim", "email": ""}
    await town.run(leave(town.network, scene.karim.account, by="ada"))
    assert (await scene.visitor().sign_in("u-2")).status == 403
    said |= {"preferred_username": "ada"}
    assert (await scene.visitor().sign_in("u-2")).status == 403
    assert await scene.people() == before
    said |= {"preferred_username": "noe"}
    assert (await scene.visitor().sign_in("u-2")).status == 303
