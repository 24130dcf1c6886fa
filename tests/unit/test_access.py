"""What somebody is logged in with: seen and ended by its owner, and ended by itself."""

import asyncio
import re
import sqlite3
from datetime import datetime, timedelta
from html import unescape
from typing import Any
from urllib.parse import urlencode

import pytest

from models.core.accounts import Account
from models.core.audit import AuditRecord
from models.core.base import digest, now
from models.core.database import execute, rows, value
from models.notifications.push import PushSubscription
from models.people import access
from models.people.oauth import Session, Token, issue_token, register_application
from outbox.notifications import push
from outbox.people.access import MONTH, end_unused
from tests.both import new_url, town
from tests.paris import Browser, Paris, answer_of, paris, paris_data
from tests.streams import ears
from tests.unit.test_groups import GROUPS
from tests.unit.test_oauth import exchange_of, register, request_of, token_answer
from tests.unit.test_pages import _browser as log_in
from tests.unit.test_push import HOST, Phone
from tests.world import Somebody, Town
from web.http.agents import device_of

__all__ = ["new_url", "paris", "paris_data", "town"]

ACCESS = "/api/parvis/v1/access"
FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0"
CHROME = (
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"
)


@pytest.mark.parametrize(
    ("agent", "device"),
    [
        (FIREFOX, "Firefox, Windows"),
        (CHROME, "Chrome, Linux"),
        (f"{CHROME} Edg/142.0.0.0".replace("X11; Linux x86_64", "Macintosh"), "Edge, macOS"),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18.1 Safari/604.1",
            "Safari, iPhone",
        ),
        ("Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0", "Firefox, Android"),
        ("Tusky/28.1 Android/15 OkHttp/5.3.0", "Tusky, Android"),
        ("IceCubesApp/1 CFNetwork/1490.0.4 Darwin/23.2.0", "IceCubesApp, Apple"),
        ("toot/0.51.1", "toot"),
        ("node", "node"),
        ("Mozilla/5.0", ""),
        ("<script>/1", ""),
        ("\udce9t\udce9", ""),
        ("a" * 4000, "a" * 40),
        ("", ""),
    ],
)
def test_what_a_program_says_of_itself(agent: str, device: str) -> None:
    assert device_of(agent) == device


# --- a page, for people in browsers --------------------------------------------------------------------------------


async def browser(paris: Paris, agent: str = FIREFOX, name: str = "amelie") -> Browser:
    opened = paris.browser()
    opened.headers["User-Agent"] = agent
    assert (await opened.log_in(name)).status == 303
    return opened


async def app(paris: Paris, by: Browser) -> str:
    """Log in to an app by a browser; return the token."""
    registered = await register(paris)
    page = await by.get(f"/oauth/authorize?{urlencode(request_of(registered))}")
    code = answer_of(await by.submit(page, "/oauth/authorize", decision="allow"))["code"]
    return (await token_answer(paris, exchange_of(registered, code)))[1]["access_token"]


async def listed(page: Browser) -> list[str]:
    return re.findall(r"<h3 .*?>(.*?)</h3>", unescape(await (await page.get("/access")).text()))


async def status(paris: Paris, token: str) -> int:
    headers = {"Authorization": f"Bearer {token}"}
    return (await paris.client.get("/api/v1/timelines/home", headers=headers)).status


async def test_two_browsers_and_an_app_on_a_page(paris: Paris) -> None:
    office, home = await browser(paris), await browser(paris, CHROME)
    others = await browser(paris, name="ada")
    elk, phone = await app(paris, home), await app(paris, office)
    assert sorted(await listed(office)) == [
        "Browser – Chrome, Linux",
        "Browser – Firefox, Windows",
        "Phanpy – Chrome, Linux",
        "Phanpy – Firefox, Windows",
    ]
    assert len(await listed(others)) == 1

    page = await office.get("/access")
    text = await page.text()
    assert text.count("This browser</span>") == 1
    # Who did not log in with it goes on to change the password.
    assert text.count("This is not me</button>") == 3
    for kind, row in (("browsers", await Session.get(device="Chrome, Linux")), ("apps", await _token(elk))):
        action = f"/access/{kind}/{row.id}"
        # From elsewhere, and by somebody else: nothing ends.
        assert (await office.post(action, {})).status == 403
        stranger = await others.get("/access")
        foreign = (await stranger.text()).partition('name="form_token" value="')[2].partition('"')[0]
        assert (await others.post(action, {"form_token": foreign})).headers["Location"] == "/access?ended=1"
        assert (await home.get("/")).status == (200 if kind == "browsers" else 302)
        assert await status(paris, elk) == 200
        done = await office.submit(page, action)
        assert (done.status, done.headers["Location"]) == (303, "/access?ended=1")
        again = await office.submit(page, action)
        assert again.status == 303
    assert (await home.get("/")).status == 302
    assert (await status(paris, elk), await status(paris, phone)) == (401, 200)
    assert 'role="status"' in await (await office.get("/access?ended=1")).text()
    assert await AuditRecord.filter(action="access.end", actor="amelie", subject="amelie").count() == 2

    await app(paris, await browser(paris, CHROME))
    await office.submit(await office.get("/access"), "/access/others")
    assert await listed(office) == ["Browser – Firefox, Windows"]
    assert await status(paris, phone) == 401
    assert (await others.get("/")).status == 200
    assert "End all others" not in await (await office.get("/access")).text()

    own = await Session.get(account_id=paris.amelie_id)
    await office.submit(await office.get("/access"), f"/access/browsers/{own.id}")
    assert (await office.get("/access")).headers["Location"].startswith("/login")


async def _token(secret: str) -> Token:
    return await Token.get(token_hash=digest(secret))


async def test_the_page_is_in_french_too_and_led_to(paris: Paris) -> None:
    office = await browser(paris)
    office.headers["Accept-Language"] = "fr-FR"
    assert 'href="/access"' in await (await office.get("/settings")).text()
    text = unescape(await (await office.get("/access")).text())
    assert "Dernier usage" in text
    assert 'aria-label="Se déconnecter\N{NO-BREAK SPACE}: Navigateur, Firefox, Windows"' in text
    await app(paris, office)
    text = unescape(await (await office.get("/access")).text())
    assert 'aria-label="Mettre fin à l’accès\N{NO-BREAK SPACE}: Phanpy, Firefox, Windows"' in text
    assert "après 12 mois sans usage" in text


async def test_a_browser_has_one_session(paris: Paris) -> None:
    """Who logs in again where somebody is logged in leaves no session behind."""
    office = await browser(paris)
    await office.log_in("ada")
    assert [each.account_id for each in await Session.all()] != [paris.amelie_id]
    assert await Session.all().count() == 1


async def test_browser_sessions_end_idle_or_old(paris: Paris) -> None:
    office, home = await browser(paris), await browser(paris, CHROME)
    chrome = await Session.get(device="Chrome, Linux")

    async def ago(**columns: timedelta) -> int:
        at = {name: now() - duration for name, duration in columns.items()}
        await Session.filter(id=chrome.id).update(**at)
        return (await home.get("/")).status

    day = timedelta(days=1)
    assert await ago(last_used_at=7 * day - timedelta(hours=2), created_at=29 * day) == 200
    noted = (await Session.get(id=chrome.id)).last_used_at
    assert noted is not None
    assert now() - noted < timedelta(minutes=1)
    assert await ago(last_used_at=7 * day, created_at=day) == 302
    assert len(await listed(office)) == 1
    assert await ago(last_used_at=timedelta(0), created_at=30 * day) == 302
    assert await ago(last_used_at=timedelta(0), created_at=day) == 200
    # An admin who shortens it means those who are logged in, too.
    object.__setattr__(paris.site.settings, "session_life_s", 3600)
    assert (await home.get("/")).status == 302
    object.__setattr__(paris.site.settings, "session_life_s", 30 * 86400)
    object.__setattr__(paris.site.settings, "session_idle_s", 600)
    assert await ago(last_used_at=timedelta(minutes=9), created_at=day) == 200
    assert await ago(last_used_at=timedelta(minutes=11), created_at=day) == 302
    # Of before there was this column, as other processes may still write it.
    await Session.filter(id=chrome.id).update(last_used_at=None)
    assert (await home.get("/")).status == 200
    assert (await office.get("/")).status == 200


async def test_reading_goes_on_where_nothing_can_be_written(
    paris: Paris, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    token = await paris.token()
    await Token.all().update(last_used_at=None)

    async def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(access, "execute", full)
    assert await status(paris, token) == 200
    assert "last use was not noted of=token because='database or disk is full'" in caplog.text
    monkeypatch.undo()
    assert await status(paris, token) == 200
    assert await Token.filter(last_used_at=None).count() == 0


# --- by API, on both databases -----------------------------------------------------------------------------------


async def with_token(town: Town, who: Somebody, name: str) -> tuple[Somebody, int]:
    """Log somebody in with another app; return them with it, and the token's id."""

    async def log_in() -> tuple[Somebody, int]:
        scopes = "read write follow push"
        registered, _ = await register_application(name, "", ["https://elk.corp.example/"], scopes.split())
        issued = await issue_token(registered, scopes, who.account.id, device="Firefox, Windows")
        return Somebody(town, issued.secret, who.account), issued.row.id

    return await town.run(log_in)


async def test_what_an_owner_ends_ends_at_once(town: Town) -> None:
    amelie, karim = await town.person("amelie"), await town.person("karim")
    elk, elk_id = await with_token(town, amelie, "Elk")
    _, other_id = await with_token(town, karim, "Phanpy")
    group = await amelie.post(GROUPS, {"name": "Marketing"})
    acting = await town.run(lambda: log_in_as_group(town, amelie, int(group["id"])))
    await town.run(lambda: push.allow_host(town.network.site, HOST, by="ada"))
    for each in (elk, amelie):
        await each.post("/api/v1/push/subscription", Phone().subscription(standard=True))

    found = {each["name"]: each for each in await amelie.get(ACCESS) if each["id"] == str(elk_id)}
    assert found == {
        "Elk": {
            "id": str(elk_id),
            "kind": "app",
            "name": "Elk",
            "website": None,
            "scopes": ["read", "write", "follow", "push"],
            "acts_as": None,
            "device": "Firefox, Windows",
            "created_at": found["Elk"]["created_at"],
            "last_used_at": found["Elk"]["last_used_at"],
            "current": False,
        }
    }
    everything = await elk.get(ACCESS)
    assert [each["id"] for each in everything if each["current"]] == [str(elk_id)]
    assert [each["acts_as"] for each in everything if each["acts_as"]] == ["marketing"]
    assert len(await karim.get(ACCESS)) == 2
    # Who acts as the group is not its owner: what they are logged in with is theirs.
    for method, path in (("GET", ACCESS), ("DELETE", ACCESS), ("DELETE", f"{ACCESS}/apps/{elk_id}")):
        await acting.call(method, path, status=403)

    async with ears(elk, "user") as its, ears(amelie, "user") as hers:
        await amelie.call("DELETE", f"{ACCESS}/apps/{other_id}", status=404)
        await amelie.call("DELETE", f"{ACCESS}/browsers/{elk_id}", status=404)
        await its.ready()
        await amelie.call("DELETE", f"{ACCESS}/apps/{elk_id}")
        await its.end()
        await hers.ready()
    await elk.call("GET", "/api/v1/timelines/home", status=401)
    await amelie.call("DELETE", f"{ACCESS}/apps/{elk_id}", status=404)
    assert await town.run(lambda: PushSubscription.all().count()) == 1

    one, _ = await with_token(town, amelie, "toot")
    await one.call("DELETE", ACCESS)
    assert [each["name"] for each in await one.get(ACCESS)] == ["toot"]
    for ended in (amelie, acting):
        await ended.call("GET", "/api/v1/timelines/home", status=401)
    assert len(await karim.get(ACCESS)) == 2
    assert await town.run(lambda: PushSubscription.all().count()) == 0


async def test_a_browser_of_ones_own_is_ended_by_an_app(town: Town) -> None:
    await town.person("amelie", email="Amelie@corp.example")
    amelie = town.people["amelie"]
    for login in ("amelie", f"@{amelie.handle.upper()}", "amelie@corp.example"):
        headers = await log_in(town.world, "paris", login)
        assert (await town.anybody().ask("GET", "/access", headers=headers)).status == 200
        [found] = [each for each in await amelie.get(ACCESS) if each["kind"] == "browser"]
        assert (found["name"], found["scopes"], found["current"]) == ("", [], False)
        await amelie.call("DELETE", f"{ACCESS}/apps/{found['id']}", status=404)
        await amelie.call("DELETE", f"{ACCESS}/browsers/{found['id']}")
        assert (await town.anybody().ask("GET", "/access", headers=headers)).status == 302


async def log_in_as_group(town: Town, person: Somebody, group_id: int) -> Somebody:
    registered, _ = await register_application("Elk", "", ["https://elk.corp.example/"], ["read", "write"])
    issued = await issue_token(registered, "read write", group_id, person_id=person.account.id)
    return Somebody(town, issued.secret, await Account.get(id=group_id))


async def test_use_is_noted_once_an_hour(town: Town) -> None:
    amelie = await town.person("amelie")
    elk, elk_id = await with_token(town, amelie, "Elk")

    async def used() -> tuple[datetime, str]:
        found = await town.run(lambda: Token.get(id=elk_id))
        assert found.last_used_at
        return found.last_used_at, found.device

    async def use(agent: str = "Tusky/28 Android/15") -> Any:
        return await elk.get("/api/v1/timelines/home", headers={"User-Agent": agent})

    begun = await used()
    await use()
    assert await used() == begun  # A new token is as good as used.

    hours = now() - timedelta(hours=2)
    await town.run(lambda: Token.filter(id=elk_id).update(last_used_at=hours))
    await asyncio.gather(*(use() for _ in range(5)))
    at, device = await used()
    assert (at > begun[0], device) == (True, "Tusky, Android")
    await use("toot/0.51")
    assert await used() == (at, device)
    # By a clock that was ahead.
    await town.run(lambda: Token.filter(id=elk_id).update(last_used_at=now() + timedelta(days=400)))
    await use("toot/0.51")
    assert (await used())[0] < now() + timedelta(minutes=1)
    assert (await used())[1] == "toot"
    # Of before Parvis 0.2; and who says nothing of themselves is taken for the same.
    await town.run(lambda: Token.filter(id=elk_id).update(last_used_at=None))
    await use("")
    assert (await used())[1] == "toot"


async def test_what_nobody_uses_ends_by_itself(town: Town) -> None:
    amelie = await town.person("amelie")
    await town.run(lambda: push.allow_host(town.network.site, HOST, by="ada"))
    phones = {name: await with_token(town, amelie, name) for name in ("lost", "leave", "before", "used")}
    for phone, _ in phones.values():
        await phone.post("/api/v1/push/subscription", Phone().subscription(standard=True))

    async def care(**ago: float | None) -> dict[str, int]:
        for name, months in ago.items():
            at = None if months is None else now() - months * MONTH
            token_id = phones[name][1]
            await Token.filter(id=token_id).update(last_used_at=at)
        await end_unused(town.network)
        alive = {each["id"] for each in await rows("SELECT id FROM tokens WHERE revoked_at IS NULL")}
        return {name: token_id in alive for name, (_, token_id) in phones.items()}

    # An app's own token is not a person's.
    await town.run(lambda: execute("UPDATE tokens SET account_id = NULL WHERE id = $1", phones["used"][1]))
    assert await town.run(lambda: care(lost=12.1, leave=11.9, before=None, used=30)) == {
        "lost": False,
        "leave": True,
        "before": True,
        "used": True,
    }
    assert await town.run(lambda: value("SELECT count(*) FROM push_subscriptions")) == 3
    await phones["lost"][0].call("GET", "/api/v1/timelines/home", status=401)
    await phones["leave"][0].get("/api/v1/timelines/home")
    # What was not noted yet counts from the first look.
    assert await town.run(
        lambda: value("SELECT last_used_at IS NULL FROM tokens WHERE id = $1", phones["before"][1])
    ) in (0, False)
    object.__setattr__(town.settings, "unused_access_months", 0)
    assert (await town.run(lambda: care(leave=500)))["leave"]
