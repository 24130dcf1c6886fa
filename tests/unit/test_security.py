"""The door: who is let in where, what strangers are told, and what every answer carries."""

import asyncio
import logging
import re
import tomllib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import fields, replace
from io import BytesIO
from ipaddress import ip_network
from pathlib import Path

import asyncpg
import pytest
from aiohttp import DummyCookieJar, web
from aiohttp.test_utils import TestClient, TestServer
from tortoise.exceptions import OperationalError

from models.core.base import now
from models.core.errors import Invalid, TooMany
from models.core.version import VERSION
from models.people.oauth import Token, open_session
from models.people.people import Person
from models.people.scopes import ALL_SCOPES, covers
from outbox.people.accounts import create_person
from tests.paris import PASSWORD, Paris, paris, paris_data
from web.app import create_app
from web.http.assets import asset
from web.http.context import NETWORK, caller
from web.http.contract import TEXT
from web.http.params import parameters
from web.http.security import (
    Access,
    Route,
    any_token,
    app_or_user,
    public,
    role,
    scope,
    session,
    session_cookie,
    viewer,
    viewer_or_none,
)
from web.http.throttle import THROTTLES, Throttle
from web.mastodon.instance import version
from web.pages.returning import local_path
from web.routes import ROUTES

__all__ = ["paris", "paris_data"]

Client = TestClient[web.Request, web.Application]

AS_JSON = {"Accept": "application/json"}

OPEN = {
    "GET /.well-known/host-meta",
    "GET /.well-known/host-meta.json",
    "GET /.well-known/nodeinfo",
    "GET /.well-known/oauth-authorization-server",
    "GET /.well-known/security.txt",
    "GET /.well-known/webfinger",
    "GET /health",
    "GET /about",
    "GET /actor",
    "GET /address/{token}",
    "GET /api/v1/instance",
    "GET /api/v1/streaming/health",
    "GET /api/v2/instance",
    "GET /icons/{name}.png",
    "GET /join/{token}",
    "GET /login",
    "GET /login/with/{key}",
    "GET /login/with/{key}/back",
    "GET /look.css",
    "GET /manifest.webmanifest",
    "GET /nodeinfo/2.0",
    "GET /nodeinfo/2.1",
    "GET /offline",
    "GET /password",
    "GET /password/{token}",
    "GET /source",
    "GET /static/{name:.+}",
    "GET /static/{version:[0-9a-f]{12}}/{name:.+}",
    "GET /sw.js",
    "POST /api/v1/apps",
    "GET /login/second",
    "POST /login",
    "POST /login/passkey",
    "POST /login/second",
    "POST /login/with/{key}",
    "POST /login/with/{key}/logout",
    "POST /address/{token}",
    "POST /join/{token}",
    "POST /join/{token}/address",
    "POST /password",
    "POST /password/code",
    "POST /password/{token}",
    "POST /oauth/revoke",
    "POST /oauth/token",
    "POST /passkeys/options",
}
"""All that a stranger may use. Whoever adds a line thinks twice."""


async def who(request: web.Request) -> web.Response:
    person = viewer_or_none(request)
    return web.json_response(
        {"viewer": person and person.account.username, "app": person and person.application}
    )


async def person(request: web.Request) -> web.Response:
    return web.json_response({"viewer": viewer(request).account.username})


@asynccontextmanager
async def serving(paris: Paris, *routes: Route) -> AsyncIterator[Client]:
    """Serve a table of routes at the site in Paris."""
    app = create_app(paris.app[NETWORK], routes)
    async with TestClient(TestServer(app), cookie_jar=DummyCookieJar()) as client:
        yield client


# --- the table -------------------------------------------------------------------------------------------------


def test_access_has_no_default() -> None:
    assert [f.name for f in fields(Route)] == [
        "method",
        "path",
        "handler",
        "access",
        "answers",
        "takes",
        "streams",
        "pieces",
        "proof",
        "largest",
        "feature",
    ]
    with pytest.raises(TypeError):
        Route("GET", "/", who)  # type: ignore[call-arg]


async def test_a_handler_reads_only_what_its_route_takes(paris: Paris) -> None:
    async def read(request: web.Request) -> web.Response:
        return web.json_response({"b": (await parameters(request)).text("b")})

    routes = [
        Route("GET", "/api/taken", read, public, "json", {"b": TEXT}),
        Route("GET", "/api/nothing", read, public, "json"),
        Route("GET", "/api/page", read, public),
    ]
    async with serving(paris, *routes) as client:
        answers = [await client.get(f"{route.path}?b=1") for route in routes]
        assert [answer.status for answer in answers] == [200, 500, 200]


def test_what_is_open_is_written_down() -> None:
    assert {f"{route.method} {route.path}" for route in ROUTES if route.access is public} == OPEN


def test_no_route_is_named_twice() -> None:
    named = [(route.method, route.path) for route in ROUTES]
    assert len(named) == len(set(named))


async def test_no_route_lets_a_stranger_in(paris: Paris) -> None:
    """Walks the whole table; signed routes are walked where signatures are made."""
    for route in ROUTES:
        if route.access.name in ("public", "signed"):
            continue
        path = re.sub(r"{[^}]*}", "1", route.path)
        method = "GET" if route.method == "*" else route.method
        answer = await paris.client.request(method, path, headers=AS_JSON, allow_redirects=False)
        assert answer.status == 401, f"{method} {path}"
        said = await answer.json()
        if path.startswith("/scim/"):
            assert (said["status"], said["detail"][:30]) == ("401", "This needs a token of a direct")
            continue
        assert said["error"] == "This method requires an authenticated user"
        if path.startswith("/api/"):
            assert answer.headers["Access-Control-Allow-Origin"] == "*"


@pytest.mark.parametrize("path", ["/api/v1/timelines/none", "/api/v9", "/api/v1/instance/none", "/api/"])
async def test_what_does_not_exist_is_told_to_colleagues_only(paris: Paris, path: str) -> None:
    token = await paris.token()
    colleague = await paris.client.get(path, headers={"Authorization": f"Bearer {token}"})
    stranger = await paris.client.get(path)

    assert (colleague.status, await colleague.json()) == (404, {"error": "Record not found"})
    assert (stranger.status, stranger.headers["WWW-Authenticate"]) == (401, "Bearer")


# --- tokens and scopes -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("granted", "wanted", "covered"),
    [
        ("read", "read:statuses", True),
        ("read:statuses", "read:statuses", True),
        ("read:statuses", "read", False),
        ("read:accounts", "read:statuses", False),
        ("write", "read:statuses", False),
        ("follow", "write:follows", True),
        ("follow", "read:blocks", True),
        ("follow", "write:mutes", True),
        ("follow", "write:statuses", False),
        ("profile", "read:accounts", False),
        ("read", "profile", False),
        ("read", "push", False),
    ],
)
async def test_scopes(paris: Paris, granted: str, wanted: str, covered: bool) -> None:
    async with serving(paris, Route("GET", "/api/x", person, scope(wanted))) as client:
        token = await paris.token(granted)
        answer = await client.get("/api/x", headers={"Authorization": f"bearer {token}"})
        body = await answer.json()

    assert covers(granted, wanted) is covered
    if covered:
        assert (answer.status, body) == (200, {"viewer": "amelie"})
    else:
        assert (answer.status, body) == (403, {"error": "This action is outside the authorized scopes"})


def test_no_scope_covers_a_foreign_one() -> None:
    for granted in ALL_SCOPES:
        for wanted in ALL_SCOPES:
            if covers(granted, wanted) and granted != "follow":
                assert wanted.startswith(granted)


async def test_access_levels(paris: Paris) -> None:
    levels: list[Access] = [
        public,
        any_token,
        app_or_user("read"),
        scope("read"),
        scope("write", "read"),
        session,
    ]
    routes = [Route("GET", f"/api/{number}", who, access) for number, access in enumerate(levels)]
    user, app, push = await paris.token("read"), await paris.app_token("read"), await paris.app_token("push")

    async with serving(paris, *routes) as client:

        async def statuses(token: str) -> list[int]:
            headers = {"Authorization": f"Bearer {token}"}
            return [(await client.get(route.path, headers=headers)).status for route in routes]

        assert await statuses(user) == [200, 200, 200, 200, 200, 401]
        assert await statuses(app) == [200, 200, 200, 422, 422, 401]
        assert await statuses(push) == [200, 200, 403, 403, 403, 401]
        assert await statuses("") == [200, 401, 401, 401, 401, 401]
        assert await statuses("x") == [200, 401, 401, 401, 401, 401]


async def test_tokens_that_are_wrong_revoked_or_of_the_disabled(paris: Paris) -> None:
    token = await paris.token()
    headers = {"Authorization": f"Bearer {token}"}
    async with serving(paris, Route("GET", "/api/x", person, scope("read"))) as client:

        async def answer(**headers: str) -> tuple[int, str]:
            response = await client.get("/api/x", headers=headers)
            return response.status, (await response.json()).get("error", "")

        assert await answer(**headers) == (200, "")
        assert await answer(Authorization=f"Bearer {token}x") == (401, "The access token is invalid")
        assert await answer(Authorization=f"Basic {token}") == (
            401,
            "This method requires an authenticated user",
        )

        await Person.filter(id=paris.amelie_id).update(disabled_at=now())
        assert await answer(**headers) == (403, "Your login is currently disabled")
        await Person.filter(id=paris.amelie_id).update(disabled_at=None)
        assert await answer(**headers) == (200, "")

        await Token.all().update(revoked_at=now())
        assert await answer(**headers) == (401, "The access token is invalid")


async def test_only_streams_take_a_token_elsewhere(paris: Paris) -> None:
    token = await paris.token()
    route = Route("GET", "/api/v1/streaming", person, scope("read"))
    async with serving(paris, route, Route("GET", "/api/v1/x", person, scope("read"))) as client:
        by_protocol = {"Sec-WebSocket-Protocol": token}

        assert (await client.get("/api/v1/streaming", headers=by_protocol)).status == 200
        assert (await client.get(f"/api/v1/streaming?access_token={token}")).status == 200
        assert (await client.get("/api/v1/streaming")).status == 401
        assert (await client.get("/api/v1/x", headers=by_protocol)).status == 401
        assert (await client.get(f"/api/v1/x?access_token={token}")).status == 401


@pytest.mark.parametrize(
    ("owner", "least", "status"),
    [
        ("amelie", "member", 200),
        ("amelie", "moderator", 404),
        ("amelie", "admin", 404),
        ("ada", "admin", 200),
    ],
)
async def test_roles_and_sessions(paris: Paris, owner: str, least: str, status: int) -> None:
    account = (
        await Person.get(roles__contains=" site ") if owner == "ada" else await Person.get(id=paris.amelie_id)
    )
    secret = await open_session(account.id, paris.site.settings)
    cookie = AS_JSON | {"Cookie": f"{session_cookie(paris.site.settings)}={secret}"}
    async with serving(paris, Route("GET", "/admin", person, role(least))) as client:
        assert (await client.get("/admin", headers=cookie)).status == status
        assert (await client.get("/admin", headers=AS_JSON)).status == 401
        await Person.filter(id=account.id).update(disabled_at=now())
        assert (await client.get("/admin", headers=cookie)).status == 401


# --- CORS and headers ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/api/v2/instance", 200),
        ("GET", "/api/v1/timelines/home", 401),
        ("POST", "/api/v1/apps", 422),
        ("POST", "/oauth/token", 401),
        ("POST", "/oauth/revoke", 401),
        ("GET", "/oauth/token", 405),
        ("GET", "/.well-known/nodeinfo", 200),
        ("GET", "/.well-known/none", 404),
        ("GET", "/nodeinfo/2.0", 200),
    ],
)
async def test_web_clients_may_call_from_anywhere(paris: Paris, method: str, path: str, status: int) -> None:
    answer = await paris.client.request(method, path, headers={"Origin": "https://phanpy.corp.example"})

    assert answer.status == status
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in answer.headers
    assert {"Link", "X-Request-Id", "X-RateLimit-Reset"} <= set(
        answer.headers["Access-Control-Expose-Headers"].split(", ")
    )
    assert answer.content_type == "application/json"


@pytest.mark.parametrize("path", ["/api/v1/accounts/verify_credentials", "/oauth/token", "/nodeinfo/2.0"])
async def test_preflight_needs_no_token(paris: Paris, path: str) -> None:
    headers = {"Origin": "https://elk.zone", "Access-Control-Request-Method": "POST"}
    headers["Access-Control-Request-Headers"] = "authorization,idempotency-key"

    answer = await paris.client.options(path, headers=headers)

    assert (answer.status, await answer.read()) == (204, b"")
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert answer.headers["Access-Control-Allow-Headers"] == "authorization,idempotency-key"
    if path.startswith("/api/"):
        allowed = set(answer.headers["Access-Control-Allow-Methods"].split(", "))
        assert allowed == {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}


async def test_pages_are_not_for_other_origins(paris: Paris) -> None:
    answer = await paris.client.get("/login", headers={"Origin": "https://evil.example"})

    assert "Access-Control-Allow-Origin" not in answer.headers
    assert (await paris.client.options("/login")).status == 405


async def test_every_answer_has_the_security_headers(paris: Paris) -> None:
    for path in ("/login", "/api/v1/none", "/none", "/static/style.css"):
        headers = (await paris.client.get(path, headers={"Accept": "text/html"})).headers
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "form-action 'self'" in policy
        assert "script-src 'self';" in policy
        assert "unsafe" not in policy
        assert "require-trusted-types-for 'script'" in policy
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["X-Frame-Options"] == "DENY"
        assert headers["Strict-Transport-Security"] == "max-age=31536000"
        assert headers["Server"] == "Parvis"
        assert re.fullmatch("[0-9a-f]{16}", headers["X-Request-Id"])
        assert ("no-store" in headers["Cache-Control"]) is (path != "/static/style.css")


# --- errors ----------------------------------------------------------------------------------------------------


async def test_final_slashes_do_not_matter_and_do_not_redirect(paris: Paris) -> None:
    headers = {"Authorization": f"Bearer {await paris.token()}"}
    async with serving(paris, Route("GET", "/api/v1/tags/{name}", person, scope("read"))) as client:
        for path in ("/api/v1/tags/corp", "/api/v1/tags/corp/"):
            assert (await client.get(path, headers=headers, allow_redirects=False)).status == 200
    for path in ("/api/v1/instance/", "/api/v2/instance/"):
        assert (await paris.client.get(path, allow_redirects=False)).status == 200
    login = await paris.client.get(
        "/oauth/authorize/?x=1", headers={"Accept": "text/html"}, allow_redirects=False
    )
    assert login.headers["Location"] == "/login?return_to=%2Foauth%2Fauthorize%2F%3Fx%3D1"


async def fails_with(paris: Paris, error: BaseException) -> tuple[int, dict[str, object], str]:
    async def fail(request: web.Request) -> web.Response:
        raise error

    async with serving(paris, Route("GET", "/api/x", fail, public)) as client:
        answer = await client.get("/api/x")
        return answer.status, await answer.json(), answer.headers.get("Retry-After", "")


async def test_errors_are_json_with_a_text_for_strangers(
    paris: Paris, caplog: pytest.LogCaptureFixture
) -> None:
    invalid = Invalid("Validation failed", status="is empty")
    details = {"status": [{"error": "ERR_INVALID", "description": "is empty"}]}
    busy = "Temporarily unavailable, try again later"

    assert await fails_with(paris, invalid) == (422, {"error": "Validation failed", "details": details}, "")
    assert await fails_with(paris, TooMany()) == (429, {"error": "Too many requests"}, "60")
    assert await fails_with(paris, OperationalError("database is locked")) == (503, {"error": busy}, "60")
    assert await fails_with(paris, asyncpg.InterfaceError("closed")) == (503, {"error": busy}, "60")
    caplog.clear()
    assert await fails_with(paris, KeyError("s3cret")) == (500, {"error": "Something went wrong"}, "")
    [line] = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert re.match("request=[0-9a-f]{16} unexpected error", line.getMessage())
    assert line.exc_info


async def test_large_bodies_are_refused(paris: Paris) -> None:
    answer = await paris.client.post("/api/v1/apps", data=BytesIO(b"x" * (1024 * 1024 + 1)))

    assert (answer.status, await answer.json()) == (413, {"error": "The request is too large"})


async def test_a_body_that_does_not_come_is_given_up(paris: Paris, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("web.http.bodies.DEADLINE_S", 0.05)
    server = paris.client.server
    reader, writer = await asyncio.open_connection(server.host, server.port)
    writer.write(b"POST /api/v1/apps HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nclient_name=")

    assert b" 408 " in await asyncio.wait_for(reader.readline(), 5)
    writer.close()
    await writer.wait_closed()


async def test_pages_answer_errors_with_pages(paris: Paris) -> None:
    for language, text in (
        ("fr-FR,fr;q=0.9", "Cette page n’existe pas, ou plus"),
        ("en", "This page does not exist, or no more"),
    ):
        headers = {"Accept": "text/html,*/*", "Accept-Language": language}
        answer = await paris.client.get("/none", headers=headers)
        assert (answer.status, answer.content_type) == (404, "text/html")
        assert text in await answer.text()
    assert (await (await paris.client.get("/none", headers=AS_JSON)).json())["error"] == "Record not found"
    head = await paris.client.head("/login")
    assert (head.status, await head.read()) == (200, b"")


async def test_the_log_has_one_line_and_no_secrets(paris: Paris, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "web.http.middleware")
    answer = await paris.client.post("/api/v1/apps?access_token=s3cret", data={"client_name": "s3cret"})

    [line] = [record.getMessage() for record in caplog.records if record.name == "web.http.middleware"]
    assert line.startswith(
        f"request={answer.headers['X-Request-Id']} method=POST path=/api/v1/apps status=422 ms="
    )
    assert "s3cret" not in line


# --- callers ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("proxies", "forwarded", "found"),
    [
        ("", "203.0.113.9", "127.0.0.1"),
        ("127.0.0.0/8", "203.0.113.9", "203.0.113.9"),
        ("127.0.0.0/8", "10.9.9.9, 203.0.113.9", "203.0.113.9"),
        ("127.0.0.0/8 10.0.0.0/8", "203.0.113.9, 10.0.0.1", "203.0.113.9"),
        ("127.0.0.0/8", "2001:db8:1:2:3::4", "2001:db8:1:2::/64"),
        ("127.0.0.0/8", "::ffff:203.0.113.9", "203.0.113.9"),
        ("127.0.0.0/8", "nonsense", "127.0.0.1"),
        ("127.0.0.0/8", "", "127.0.0.1"),
    ],
)
async def test_only_trusted_proxies_say_who_calls(
    paris: Paris, proxies: str, forwarded: str, found: str
) -> None:
    async def show(request: web.Request) -> web.Response:
        return web.Response(text=caller(request))

    networks = tuple(ip_network(text) for text in proxies.split())
    site = replace(paris.site, settings=replace(paris.site.settings, trusted_proxies=networks))
    app = create_app(replace(paris.app[NETWORK], site=site), [Route("GET", "/x", show, public)])
    async with TestClient(TestServer(app)) as client:
        assert await (await client.get("/x", headers={"X-Forwarded-For": forwarded})).text() == found


def test_the_brake_forgets_and_is_per_key() -> None:
    time = [0.0]
    brake = Throttle(2, 300, clock=lambda: time[0])
    brake.attempt("10.0.0.1 amelie")
    brake.attempt("10.0.0.1 amelie")
    with pytest.raises(TooMany):
        brake.attempt("10.0.0.1 amelie")
    brake.attempt("10.0.0.2 amelie")
    time[0] = 300
    brake.attempt("10.0.0.1 amelie")
    brake.succeed("10.0.0.1 amelie")
    brake.attempt("10.0.0.1 amelie")
    brake.attempt("10.0.0.1 amelie")


# --- login pages -----------------------------------------------------------------------------------------------


async def test_logging_in_and_out(paris: Paris) -> None:
    browser = paris.browser()
    sent_away = await browser.get("/")
    assert sent_away.headers["Location"] == "/login?return_to=%2F"

    for login in ("amelie", " AMELIE ", "amelie@corp.example"):
        answer = await browser.log_in(login)
        assert (answer.status, answer.headers["Location"]) == (303, "/")
        home = await browser.get("/")
        assert "@amelie" in await home.text()
        out = await browser.submit(home, "/logout")
        assert (out.status, out.headers["Location"]) == (303, "/login")
        assert (await browser.get("/")).status == 302


async def test_a_cookie_of_another_application_shuts_nobody_out(paris: Paris) -> None:
    """Cookies are shared by all applications of a domain; some set bytes that are not UTF-8."""
    cookie, secret = (
        session_cookie(paris.site.settings),
        await open_session(paris.amelie_id, paris.site.settings),
    )
    reader, writer = await asyncio.open_connection(paris.client.server.host, paris.client.server.port)
    for value, status in ((secret.encode(), b" 200 "), (b"caf\xe9", b" 401 ")):
        line = b"Cookie: crm=caf\xe9; %b=%b" % (cookie.encode(), value)
        writer.write(b"HEAD / HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\n%b\r\n\r\n" % line)
        assert status in (await reader.readuntil(b"\r\n\r\n")).splitlines()[0]
    writer.close()
    await writer.wait_closed()


async def test_the_session_is_new_after_login_and_dead_after_logout(paris: Paris) -> None:
    browser = paris.browser()
    cookie = "__Host-parvis"
    browser.cookies[cookie] = "planted"  # a session id that an attacker knows
    answer = await browser.log_in()
    attributes = answer.headers["Set-Cookie"]
    assert browser.cookies[cookie] != "planted"
    assert all(part in attributes for part in ("HttpOnly", "Secure", "SameSite=Lax", "Path=/"))
    assert "Domain" not in attributes

    kept = dict(browser.cookies)
    await browser.submit(await browser.get("/"), "/logout")
    browser.cookies = kept
    assert (await browser.get("/")).status == 302


async def test_wrong_passwords_unknown_and_disabled_people_look_the_same(paris: Paris) -> None:
    answers = set()
    await Person.filter(roles__contains=" site ").update(disabled_at=now())
    for login, password in (
        ("amelie", "wrong"),
        ("nobody", PASSWORD),
        ("ada", PASSWORD),
        ("@", ""),
        ("amelie", ""),
    ):
        answer = await paris.browser().log_in(login, password)
        text = await answer.text()
        assert answer.status == 401
        assert "The name or the password is wrong." in text
        answers.add(re.search('role="alert">(.*?)</p>', text)[1])  # type: ignore[index]
    assert len(answers) == 1


async def test_guessing_is_slowed_where_it_happens_only(paris: Paris) -> None:
    browser = paris.browser()
    for _ in range(10):
        assert (await browser.log_in("amelie", "wrong")).status == 401
    assert (await browser.log_in("AMELIE ")).status == 429
    assert (await browser.log_in("ada")).status == 303


HANDLE = "amelie@paris.corp.example"


@pytest.mark.parametrize(
    "form", ["amelie", "@amelie", HANDLE, f"@{HANDLE}", f" {HANDLE.upper()} ", "AMELIE@corp.example"]
)
async def test_people_log_in_by_whatever_names_them(paris: Paris, form: str) -> None:
    assert (await paris.browser().log_in(form, "wrong")).status == 401
    assert (await paris.browser().log_in(form)).status == 303


@pytest.mark.parametrize(
    "form",
    [
        "@amelie@corp.example",
        "amelie@lyon.corp.example",
        "@@amelie",
        f"{HANDLE}@paris.corp.example",
        "@",
        "@ada@",
    ],
)
async def test_nobody_logs_in_by_what_names_them_elsewhere(paris: Paris, form: str) -> None:
    assert (await paris.browser().log_in(form)).status == 401


async def test_guesses_count_for_a_person_however_they_are_named(paris: Paris) -> None:
    browser = paris.browser()
    for form in ("amelie", "@amelie", HANDLE, f"@{HANDLE}", "Amelie@corp.example") * 2:
        assert (await browser.log_in(form, "wrong")).status == 401
    for form in ("amelie", HANDLE.upper(), "amelie@CORP.example"):
        assert (await browser.log_in(form)).status == 429
    # Names of nobody count alike, so that nothing shows who exists.
    for form in ("nobody", "@nobody", "nobody@paris.corp.example", "NOBODY") * 3:
        status = (await browser.log_in(form, "wrong")).status
    assert status == 429
    # A device that she used by one name is known by the others.
    telephone = paris.browser()
    paris.app[THROTTLES].login.succeed("127.0.0.1 amelie")
    assert (await telephone.log_in("amelie@corp.example")).status == 303
    for _ in range(11):
        await browser.log_in(HANDLE, "wrong")
    assert (await paris.browser().log_in()).status == 429
    assert (await telephone.log_in(HANDLE)).status == 303


async def test_an_address_that_is_anothers_handle_is_nobodys(paris: Paris) -> None:
    """Were it one of the two, a password that both were given would let one in as the other."""
    bruno = await create_person(paris.site, "bruno", password=PASSWORD, email=HANDLE, by="test")
    for form in (HANDLE, HANDLE.upper()):
        assert (await paris.browser().log_in(form)).status == 401
    for form in ("amelie", f"@{HANDLE}", "amelie@corp.example", "bruno"):
        assert (await paris.browser().log_in(form)).status == 303
    # Who may not log in stands in nobody's way.
    await Person.filter(id=bruno.id).update(disabled_at=now())
    assert (await paris.browser().log_in(HANDLE)).status == 303
    await Person.filter(id=bruno.id).update(disabled_at=None)
    await Person.filter(id=paris.amelie_id).update(disabled_at=now())
    answer = await (browser := paris.browser()).log_in(HANDLE)
    assert answer.status == 303
    assert "@bruno" in await (await browser.get("/")).text()
    # Nor does their own handle as their own address.
    await Person.filter(id=bruno.id).update(email="bruno@paris.corp.example")
    assert (await paris.browser().log_in("bruno@paris.corp.example")).status == 303


async def test_forms_from_elsewhere_are_refused(paris: Paris) -> None:
    browser = paris.browser()
    form = {"login": "amelie", "password": PASSWORD}
    assert (await browser.post("/login", form)).status == 403
    await browser.get("/login")
    assert (await browser.post("/login", form)).status == 403
    other = paris.browser()
    await other.get("/login")
    [stolen] = set(re.findall('name="form_token" value="(.*?)"', await (await other.get("/login")).text()))
    assert (await browser.post("/login", form | {"form_token": stolen})).status == 403
    assert (await browser.post("/login", form | {"form_token": "é"})).status == 403

    await browser.log_in()
    assert (await browser.post("/logout", {})).status == 403
    assert (await browser.get("/")).status == 200


@pytest.mark.parametrize(
    "elsewhere",
    [
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "/\t/evil.example",
        "/\n//evil",
        "evil",
        "",
    ],
)
async def test_login_leads_nowhere_else(paris: Paris, elsewhere: str) -> None:
    assert local_path(elsewhere) == "/"
    assert (await paris.browser().log_in(return_to=elsewhere)).headers["Location"] == "/"
    assert local_path("/oauth/authorize?state=%2F%2Fx") == "/oauth/authorize?state=%2F%2Fx"


async def test_pages_load_nothing_from_elsewhere_and_can_be_read_by_machines(paris: Paris) -> None:
    for language in ("fr", "en"):
        answer = await paris.client.get(f"/login?lang={language}", headers={"Accept-Language": "de"})
        text = await answer.text()
        assert f'<html lang="{language}">' in text
        assert answer.headers["Content-Language"] == language
        assert set(re.findall('(?:src|href)="(.*?)"', text)) == {
            asset("style.css"),
            asset("js/passkeys.js"),
            f"{asset('icons.svg')}#key",
            "/icons/180.png?v=0-262",
            "/icons/192.png?v=0-262",
            "/manifest.webmanifest",
            "#main",
            "/about",
            f"/login?return_to=/&amp;lang={'en' if language == 'fr' else 'fr'}",
            "/password",
            "mailto:help@paris.corp.example",
            "/source",
        }
        assert re.findall("<script.*?>", text) == [f'<script type="module" src="{asset("js/passkeys.js")}">']
        for identifier in re.findall('<label for="(.*?)"', text):
            assert f'id="{identifier}"' in text
        assert {"fr": "Se connecter", "en": "Log in"}[language] in text


async def test_names_are_escaped(paris: Paris) -> None:
    text = await (await paris.client.get("/login?return_to=/%22%3E%3Cscript%3E")).text()
    assert "<script>" not in text
    page = await paris.browser().log_in('"><script>', "wrong")
    assert "<script>" not in await page.text()


# --- the instance ----------------------------------------------------------------------------------------------


def test_there_is_one_version() -> None:
    project = tomllib.loads(Path(__file__).parents[2].joinpath("pyproject.toml").read_text())["project"]
    assert project["version"] == VERSION
    assert version() == f"4.5.0+parvis-{VERSION}"
    # As Ice Cubes, iOS and Mastodon.py read it.
    assert float(version()[:3]) >= 4.3
    assert [int(part) for part in version().partition("+")[0].split(".")] == [4, 5, 0]


async def test_strangers_learn_how_to_log_in_and_nothing_else(paris: Paris) -> None:
    v2 = await (await paris.client.get("/api/v2/instance")).json()
    v1 = await (await paris.client.get("/api/v1/instance")).json()

    assert v2["domain"] == v1["uri"] == "paris.corp.example"
    assert (
        v2["configuration"]["urls"]["streaming"] == v1["urls"]["streaming_api"] == "wss://paris.corp.example"
    )
    assert v2["contact"] == {"email": "help@paris.corp.example", "account": None}
    assert v2["usage"]["users"]["active_month"] == 0
    assert v1["stats"] == {"user_count": 0, "status_count": 0, "domain_count": 0}
    assert v2["registrations"]["enabled"] is v1["registrations"] is v1["invites_enabled"] is False
    assert v2["api_versions"] == {"mastodon": 7}
    for feeds in v2["configuration"]["timelines_access"].values():
        assert set(feeds.values()) == {"authenticated"}
    assert isinstance(v2["configuration"]["vapid"]["public_key"], str)
    assert v2["rules"] == v1["rules"] == []
    assert (
        await paris.client.get(v2["thumbnail"]["url"].removeprefix("https://paris.corp.example"))
    ).status == 200
