"""OAuth: applications, consent, codes and tokens, as the clients do it and as attackers would."""

import base64
import hashlib
import re
from html import unescape
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from aiohttp import FormData, encode_basic_auth

from models.core.base import now
from models.core.database import value
from models.core.look import Chosen
from models.people.oauth import AuthorizationCode, Token, end_access
from outbox.notifications.push import public_key
from tests.former import set_role
from tests.paris import OUT_OF_BAND, PASSWORD, Browser, Paris, answer_of, paris, paris_data
from web.http.html import CONSENT_POLICY

__all__ = ["paris", "paris_data"]

CALLBACK = "https://phanpy.corp.example/"
VERIFIER = "v" * 64
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()


async def register(
    paris: Paris, redirect_uri: str = CALLBACK, scopes: str = "read write follow push"
) -> dict[str, Any]:
    form = {"client_name": "Phanpy", "redirect_uris": redirect_uri, "scopes": scopes}
    answer = await paris.client.post("/api/v1/apps", data=form)
    assert answer.status == 200, await answer.text()
    return await answer.json()


def request_of(app: dict[str, Any], **changes: str | None) -> dict[str, str]:
    asked: dict[str, str | None] = {
        "response_type": "code",
        "client_id": app["client_id"],
        "redirect_uri": app["redirect_uris"][0],
        "scope": "read write",
        **changes,
    }
    return {name: text for name, text in asked.items() if text is not None}


async def logged_in(paris: Paris) -> Browser:
    browser = paris.browser()
    assert (await browser.log_in()).status == 303
    return browser


async def consent(browser: Browser, asked: dict[str, str], decision: str = "allow") -> Any:
    page = await browser.get(f"/oauth/authorize?{urlencode(asked)}")
    assert page.status == 200, await page.text()
    return await browser.submit(page, "/oauth/authorize", decision=decision)


async def code_for(paris: Paris, app: dict[str, Any], **changes: str | None) -> str:
    return answer_of(await consent(await logged_in(paris), request_of(app, **changes)))["code"]


def exchange_of(app: dict[str, Any], code: str | None, **changes: str | None) -> dict[str, str]:
    body: dict[str, str | None] = {
        "grant_type": "authorization_code",
        "client_id": app["client_id"],
        "client_secret": app["client_secret"],
        "redirect_uri": app["redirect_uris"][0],
        "code": code,
        **changes,
    }
    return {name: text for name, text in body.items() if text is not None}


async def token_answer(paris: Paris, body: dict[str, str]) -> tuple[int, dict[str, Any]]:
    answer = await paris.client.post("/oauth/token", data=body)
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    return answer.status, await answer.json()


async def works(paris: Paris, token: str) -> bool:
    headers = {"Authorization": f"Bearer {token}"}
    return (await paris.client.get("/api/v1/apps/verify_credentials", headers=headers)).status == 200


# --- applications ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["form", "json", "json list", "multipart", "query"])
async def test_registering_an_application(paris: Paris, way: str) -> None:
    values = {"client_name": "Elk", "redirect_uris": CALLBACK, "scopes": "read push", "website": ""}
    requests: dict[str, dict[str, Any]] = {
        "form": {"data": values},
        "json": {"json": values},
        "json list": {"json": values | {"redirect_uris": [CALLBACK]}},
        "multipart": {"data": FormData(values, default_to_multipart=True)},
        "query": {"params": values},
    }

    answer = await paris.client.post("/api/v1/apps", **requests[way])

    assert answer.status == 200  # tut takes nothing else
    app = await answer.json()
    assert app | {"id": "", "client_id": "", "client_secret": ""} == {
        "id": "",
        "name": "Elk",
        "website": None,
        "scopes": ["read", "push"],
        "redirect_uri": CALLBACK,
        "redirect_uris": [CALLBACK],
        "client_id": "",
        "client_secret": "",
        "client_secret_expires_at": 0,
        "vapid_key": await public_key(paris.site),
    }
    assert app["id"].isdecimal()
    assert await value("SELECT count(*) FROM applications WHERE secret_hash = $1", app["client_secret"]) == 0


@pytest.mark.parametrize(
    "uri",
    [
        "javascript:alert(1)",
        "JavaScript:x",
        "data:text/html,x",
        "vbscript:x",
        "/local",
        "",
        "https://a b",
        "a:\x01",
    ],
)
async def test_redirect_uris_that_run_or_lead_nowhere_are_refused(paris: Paris, uri: str) -> None:
    answer = await paris.client.post("/api/v1/apps", json={"client_name": "x", "redirect_uris": [uri]})

    assert answer.status == 422
    assert "redirect_uris" in (await answer.json())["details"]


@pytest.mark.parametrize(
    "change",
    [
        {"client_name": ""},
        {"client_name": "x" * 256},
        {"scopes": "read admin"},
        {"website": "javascript:x"},
    ],
)
async def test_other_fields_are_checked(paris: Paris, change: dict[str, str]) -> None:
    answer = await paris.client.post(
        "/api/v1/apps", json={"client_name": "x", "redirect_uris": CALLBACK} | change
    )
    assert answer.status == 422


async def test_an_application_about_itself(paris: Paris) -> None:
    app = await register(paris)
    for token in (await paris.token(), await paris.app_token()):
        headers = {"Authorization": f"Bearer {token}"}
        answer = await (await paris.client.get("/api/v1/apps/verify_credentials", headers=headers)).json()
        assert (answer["name"], len(answer["vapid_key"])) == ("Tusky", 87)
        assert "client_secret" not in answer
        assert answer["client_id"] != app["client_id"]


async def test_registration_has_a_brake(paris: Paris) -> None:
    statuses = [(await paris.client.post("/api/v1/apps", data={})).status for _ in range(301)]
    assert set(statuses[:300]) == {422}
    assert statuses[300] == 429


# --- the whole way, as clients go it ---------------------------------------------------------------------------


async def test_from_the_client_to_the_token(paris: Paris) -> None:
    app = await register(paris)
    browser = paris.browser()
    asked = urlencode(request_of(app, state="a&b=ç d/+%2F", lang="fr"))
    start = f"/oauth/authorize/?{asked}"

    sent_to_login = await browser.get(start)
    login = await browser.get(sent_to_login.headers["Location"])
    back = await browser.submit(login, "/login", login="amelie", password=PASSWORD)
    assert back.headers["Location"] == start
    page = await browser.get(back.headers["Location"])
    text = await page.text()
    assert "Phanpy" in text
    assert "lire vos messages" in text
    assert "@amelie" in text
    assert "form-action" not in page.headers["Content-Security-Policy"]
    assert page.headers["Content-Security-Policy"] == CONSENT_POLICY
    for shown in (login, page):  # Phanpy opens both in a window and waits for its answer
        assert "Cross-Origin-Opener-Policy" not in shown.headers
    answer = await browser.submit(page, "/oauth/authorize", decision="allow")
    assert answer.status == 302
    assert answer.headers["Location"].startswith(f"{CALLBACK}?code=")
    assert answer_of(answer)["state"] == "a&b=ç d/+%2F"

    status, issued = await token_answer(paris, exchange_of(app, answer_of(answer)["code"]))
    assert status == 200
    assert issued | {"access_token": "", "created_at": 0} == {
        "access_token": "",
        "token_type": "Bearer",
        "scope": "read write",
        "created_at": 0,
    }
    assert abs(issued["created_at"] - now().timestamp()) < 60
    assert await works(paris, issued["access_token"])
    assert await value("SELECT count(*) FROM tokens WHERE token_hash = $1", issued["access_token"]) == 0


@pytest.mark.parametrize(
    ("redirect_uri", "start"),
    [
        ("icecubesapp://", "icecubesapp://?code="),
        ("oauth2redirect://com.keylesspalace.tusky/", "oauth2redirect://com.keylesspalace.tusky/?code="),
        (
            "https://elk.zone/api/paris/oauth/https%3A%2F%2Felk.zone",
            "https://elk.zone/api/paris/oauth/https%3A%2F%2Felk.zone?code=",
        ),
        ("https://elk.zone/?x=%C3%A9&y", "https://elk.zone/?x=%C3%A9&y&code="),
    ],
)
async def test_redirect_uris_are_opaque(paris: Paris, redirect_uri: str, start: str) -> None:
    app = await register(paris, redirect_uri)
    assert app["redirect_uri"] == redirect_uri
    answer = await consent(await logged_in(paris), request_of(app))
    assert answer.headers["Location"].startswith(start)

    code = re.search("code=([^&]+)$", answer.headers["Location"])
    assert code
    assert (await token_answer(paris, exchange_of(app, code[1])))[0] == 200


async def test_out_of_band_shows_the_code_and_nothing_else_to_copy(paris: Paris) -> None:
    app = await register(paris, OUT_OF_BAND)
    page = await consent(await logged_in(paris), request_of(app))

    assert page.status == 200
    [code] = re.findall("<code.*?>(.*?)</code>", await page.text())
    assert (await token_answer(paris, exchange_of(app, code)))[0] == 200


@pytest.mark.parametrize("way", ["json", "multipart", "basic"])
async def test_tokens_can_be_asked_for_in_every_way(paris: Paris, way: str) -> None:
    app = await register(paris)
    body = exchange_of(app, await code_for(paris, app))
    bare = {name: text for name, text in body.items() if not name.startswith("client_")}
    requests: dict[str, dict[str, Any]] = {
        "json": {"json": body},
        "multipart": {"data": FormData(body, default_to_multipart=True)},
        "basic": {
            "data": bare,
            "headers": {"Authorization": encode_basic_auth(app["client_id"], app["client_secret"])},
        },
    }

    answer = await paris.client.post("/oauth/token/", **requests[way])

    assert answer.status == 200
    assert answer.headers["Cache-Control"] == "no-store"
    assert await works(paris, (await answer.json())["access_token"])


async def test_a_token_of_the_application_itself(paris: Paris) -> None:
    app = await register(paris)
    body = {name: app[name] for name in ("client_id", "client_secret")} | {"grant_type": "client_credentials"}
    status, issued = await token_answer(paris, body)

    assert (status, issued["scope"]) == (200, "read")
    assert await works(paris, issued["access_token"])
    too_much = body | {"scope": "profile"}
    assert (await token_answer(paris, too_much))[1]["error"] == "invalid_scope"


# --- refusals --------------------------------------------------------------------------------------------------


async def test_a_code_is_for_once_and_its_token_dies_with_the_copy(paris: Paris) -> None:
    app = await register(paris)
    code = await code_for(paris, app)
    _, issued = await token_answer(paris, exchange_of(app, code))
    assert await works(paris, issued["access_token"])

    status, refusal = await token_answer(paris, exchange_of(app, code))

    assert (status, refusal["error"]) == (400, "invalid_grant")
    assert not await works(paris, issued["access_token"])


async def test_another_application_cannot_use_or_burn_a_code(paris: Paris) -> None:
    app, other = await register(paris), await register(paris)
    code = await code_for(paris, app)

    assert (await token_answer(paris, exchange_of(other, code)))[1]["error"] == "invalid_grant"
    status, issued = await token_answer(paris, exchange_of(app, code))
    assert status == 200
    assert (await token_answer(paris, exchange_of(other, code)))[0] == 400
    assert await works(paris, issued["access_token"])


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"redirect_uri": CALLBACK.rstrip("/")}, "invalid_grant"),
        ({"redirect_uri": None}, "invalid_grant"),
        ({"code": "x"}, "invalid_grant"),
        ({"code_verifier": "w" * 64}, "invalid_grant"),
        ({"code_verifier": None}, "invalid_grant"),
        ({"client_secret": "x"}, "invalid_client"),
        ({"client_secret": None}, "invalid_client"),
        ({"client_id": "x"}, "invalid_client"),
        ({"grant_type": "password"}, "unsupported_grant_type"),
        ({"grant_type": None}, "unsupported_grant_type"),
        ({}, ""),
    ],
)
async def test_what_does_not_fit_gives_no_token(
    paris: Paris, change: dict[str, str | None], error: str
) -> None:
    app = await register(paris)
    code = await code_for(paris, app, code_challenge=CHALLENGE, code_challenge_method="S256")
    body = exchange_of(app, **{"code": code, "code_verifier": VERIFIER, **change})

    status, answer = await token_answer(paris, body)

    assert answer.get("error", "") == error
    assert status == {"": 200, "invalid_client": 401}.get(error, 400)
    assert await Token.all().count() == (0 if error else 1)
    assert not error or isinstance(answer["error_description"], str)


async def test_a_verifier_without_a_challenge_is_refused(paris: Paris) -> None:
    app = await register(paris)
    body = exchange_of(app, await code_for(paris, app), code_verifier=VERIFIER)
    assert (await token_answer(paris, body))[1]["error"] == "invalid_grant"


async def test_a_code_dies_after_ten_minutes(paris: Paris) -> None:
    app = await register(paris)
    code = await code_for(paris, app)
    lives = (
        await value("SELECT expires_at FROM authorization_codes")
        - await value("SELECT id FROM authorization_codes") // 2**16
    )
    assert abs(lives - 600_000) < 5000
    await AuthorizationCode.all().update(expires_at=now())

    assert (await token_answer(paris, exchange_of(app, code)))[1]["error"] == "invalid_grant"


@pytest.mark.parametrize("authorization", ["Basic !", "Basic eDp5", "Basic /w==", "Basic"])
async def test_broken_basic_authentication(paris: Paris, authorization: str) -> None:
    answer = await paris.client.post("/oauth/token", headers={"Authorization": authorization})
    assert (answer.status, (await answer.json())["error"]) == (401, "invalid_client")


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"response_type": None}, "unsupported_response_type"),
        ({"scope": "read admin:write"}, "invalid_scope"),
        ({"scope": "read profile"}, "invalid_scope"),
        ({"code_challenge": VERIFIER, "code_challenge_method": "plain"}, "invalid_request"),
        ({"code_challenge": CHALLENGE}, "invalid_request"),
        ({"code_challenge": "short", "code_challenge_method": "S256"}, "invalid_request"),
        ({"code_challenge_method": "S256"}, "invalid_request"),
    ],
)
async def test_bad_requests_go_back_to_the_application(
    paris: Paris, change: dict[str, str | None], error: str
) -> None:
    app = await register(paris)
    browser = await logged_in(paris)

    answer = await browser.get(f"/oauth/authorize?{urlencode(request_of(app, state='s', **change))}")

    assert answer.status == 302
    assert answer.headers["Location"].startswith(CALLBACK)
    assert (answer_of(answer)["error"], answer_of(answer)["state"]) == (error, "s")


async def test_the_language_of_an_app_reaches_every_page_on_the_way(paris: Paris) -> None:
    app = await register(paris, OUT_OF_BAND)
    asked = request_of(app, redirect_uri=OUT_OF_BAND, lang="fr", state="s%2F")
    browser = paris.browser()  # It accepts English.
    sent = await browser.get(f"/oauth/authorize?{urlencode(asked)}")
    assert sent.status == 302
    login = await browser.get(sent.headers["Location"])
    refused = await browser.submit(login, "/login", login="amelie", password="wrong")
    assert (login.headers["Content-Language"], refused.headers["Content-Language"]) == ("fr", "fr")
    answer = await browser.submit(refused, "/login", login="amelie", password=PASSWORD)
    assert answer.headers["Location"] == f"/oauth/authorize?{urlencode(asked)}"
    page = await browser.get(answer.headers["Location"])
    code = await browser.submit(page, "/oauth/authorize", decision="allow")
    assert (page.headers["Content-Language"], code.headers["Content-Language"]) == ("fr", "fr")
    # She reads French, as is known from then on where a browser says nothing.
    browser.headers.pop("Accept-Language")
    object.__setattr__(paris.site.settings, "languages", ("en", "fr"))
    paris.site.looks.take(Chosen())
    assert (await browser.get("/")).headers["Content-Language"] == "fr"
    assert (await paris.client.get("/login")).headers["Content-Language"] == "en"

    for nonsense in ("None", "de", "", "'\"><script>"):  # Mastodon.py sends the first.
        browser = paris.browser()
        sent = await browser.get(f"/oauth/authorize?{urlencode(asked | {'lang': nonsense})}")
        login = await browser.get(sent.headers["Location"])
        assert login.headers["Content-Language"] == "en"
        assert "<script>" not in await login.text()


@pytest.mark.parametrize("name", ["force_login", "force%5Flogin"])
async def test_an_app_may_ask_for_a_login_anew(paris: Paris, name: str) -> None:
    app = await register(paris)
    asked = urlencode(request_of(app, lang="fr"))
    for browser in (await logged_in(paris), paris.browser()):
        sent = await browser.get(f"/oauth/authorize?{asked}&{name}=true")
        assert sent.status == 302
        login = await browser.get(sent.headers["Location"])
        assert login.headers["Content-Language"] == "fr"
        answer = await browser.submit(login, "/login", login="ada", password=PASSWORD)
        # Once is enough.
        assert answer.headers["Location"] == f"/oauth/authorize?{asked}"
        assert "@ada" in await (await browser.get(answer.headers["Location"])).text()
    page = await browser.get(f"/oauth/authorize?{asked}&{name}=false")  # Elk always sends it.
    assert page.status == 200


ADMIN_APP = "read write admin:read admin:write:reports"


async def test_a_member_grants_what_a_member_may(paris: Paris) -> None:
    app = await register(paris, scopes=ADMIN_APP)
    browser = await logged_in(paris)
    page = await browser.get(f"/oauth/authorize?{urlencode(request_of(app, scope=ADMIN_APP))}")
    text = await page.text()
    assert page.status == 200
    assert "only admins and moderators" in text
    assert "<code>admin:write:reports</code>" in text
    # Made an admin while the page is shown: granted is what it showed.
    await set_role("amelie", "admin", by="test")
    code = answer_of(await browser.submit(page, "/oauth/authorize", decision="allow"))["code"]
    status, token = await token_answer(paris, exchange_of(app, code))
    assert (status, token["scope"]) == (200, "read write")
    headers = {"Authorization": f"Bearer {token['access_token']}"}
    assert (await paris.client.get("/api/v1/admin/reports", headers=headers)).status == 403

    page = await browser.get(f"/oauth/authorize?{urlencode(request_of(app, scope=ADMIN_APP))}")
    assert "only admins and moderators" not in await page.text()
    # No longer an admin when she answers: the form still says that she is one.
    await set_role("amelie", "communicator", by="test")
    code = answer_of(await browser.submit(page, "/oauth/authorize", decision="allow"))["code"]
    assert (await token_answer(paris, exchange_of(app, code)))[1]["scope"] == "read write"
    for role in ("moderator", "admin"):
        await set_role("amelie", role, by="test")
        code = answer_of(await consent(browser, request_of(app, scope=ADMIN_APP)))["code"]
        assert (await token_answer(paris, exchange_of(app, code)))[1]["scope"] == ADMIN_APP


async def test_who_can_grant_nothing_reads_why(paris: Paris) -> None:
    app = await register(paris, scopes=ADMIN_APP)
    browser = await logged_in(paris)
    asked = urlencode(request_of(app, scope="admin:read admin:write:reports", state="s"))
    for language, why in (("en", "only admins and moderators"), ("fr", "seules l’administration")):
        page = await browser.get(f"/oauth/authorize?{asked}&lang={language}")
        assert page.status == 403
        assert why in unescape(await page.text())
        assert 'value="allow"' not in await page.text()
    for decision, error in (("deny", "access_denied"), ("allow", "invalid_scope")):
        answer = answer_of(await browser.submit(page, "/oauth/authorize", decision=decision))
        assert answer == {"error": error, "error_description": answer["error_description"], "state": "s"}
    assert await value("SELECT count(*) FROM authorization_codes") == 0


@pytest.mark.parametrize(
    "change",
    [
        {"client_id": "x"},
        {"client_id": None},
        {"redirect_uri": CALLBACK + "x"},
        {"redirect_uri": CALLBACK[:-1]},
        {"redirect_uri": None},
        {"redirect_uri": "https://PHANPY.corp.example/"},
        {"redirect_uri": f"{CALLBACK}\n"},
    ],
)
async def test_nobody_is_sent_to_an_unregistered_address(paris: Paris, change: dict[str, str | None]) -> None:
    app = await register(paris)
    browser = await logged_in(paris)
    answer = await browser.get(f"/oauth/authorize?{urlencode(request_of(app, **change))}")

    assert (answer.status, answer.content_type) == (400, "text/html")
    assert "Location" not in answer.headers


async def test_denying(paris: Paris) -> None:
    app = await register(paris)
    browser = await logged_in(paris)
    answer = answer_of(await consent(browser, request_of(app, state="s"), decision="deny"))
    assert (answer["error"], answer["state"]) == ("access_denied", "s")
    undecided = answer_of(await consent(browser, request_of(app), decision=""))
    assert undecided["error"] == "access_denied"

    app = await register(paris, OUT_OF_BAND)
    assert "You denied access" in await (await consent(browser, request_of(app), decision="deny")).text()
    assert await AuthorizationCode.all().count() == 0


async def test_consent_cannot_be_given_from_elsewhere_or_changed_on_the_way(paris: Paris) -> None:
    app = await register(paris)
    browser = await logged_in(paris)
    form = request_of(app) | {"decision": "allow"}
    assert (await browser.post("/oauth/authorize", form)).status == 403
    assert (await paris.browser().post("/oauth/authorize", form)).status == 401

    page = await browser.get(f"/oauth/authorize?{urlencode(request_of(app))}")
    changed = await browser.submit(page, "/oauth/authorize", decision="allow", scope="profile")
    assert answer_of(changed)["error"] == "invalid_scope"
    assert (
        await browser.submit(page, "/oauth/authorize", decision="allow", redirect_uri="https://evil.example")
    ).status == 400
    assert await AuthorizationCode.all().count() == 0


async def test_another_account_can_be_chosen(paris: Paris) -> None:
    app = await register(paris)
    browser = await logged_in(paris)
    start = f"/oauth/authorize?{urlencode(request_of(app))}"
    out = await browser.submit(await browser.get(start), "/logout")
    assert out.headers["Location"] == start
    login = await browser.get((await browser.get(start)).headers["Location"])
    await browser.submit(login, "/login", login="ada", password=PASSWORD)
    assert "@ada" in await (await browser.get(start)).text()


# --- the end of a token ----------------------------------------------------------------------------------------


async def test_revoking(paris: Paris) -> None:
    app, other = await register(paris), await register(paris)
    _, issued = await token_answer(paris, exchange_of(app, await code_for(paris, app)))
    token = issued["access_token"]

    async def revoke(application: dict[str, Any], **changes: str) -> int:
        body = {name: application[name] for name in ("client_id", "client_secret")}
        return (await paris.client.post("/oauth/revoke", data=body | {"token": token} | changes)).status

    assert await revoke(other) == 403
    assert await revoke(app, client_secret="x") == 401
    assert await works(paris, token)
    assert await revoke(app) == 200
    assert not await works(paris, token)
    assert await revoke(app) == 200
    assert await revoke(app, token="never issued") == 200


async def test_whoever_leaves_has_no_way_in(paris: Paris) -> None:
    app = await register(paris)
    browser = await logged_in(paris)
    code = answer_of(await consent(browser, request_of(app)))["code"]
    _, issued = await token_answer(paris, exchange_of(app, await code_for(paris, app)))

    await end_access(paris.amelie_id)

    assert not await works(paris, issued["access_token"])
    assert (await token_answer(paris, exchange_of(app, code)))[1]["error"] == "invalid_grant"
    assert (await browser.get("/")).status == 302


# --- about the person and the server ---------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_userinfo(paris: Paris, method: str) -> None:
    headers = {"Authorization": f"Bearer {await paris.token('profile')}"}
    answer = await (await paris.client.request(method, "/oauth/userinfo", headers=headers)).json()

    assert answer == {
        "iss": "https://paris.corp.example",
        "sub": f"https://paris.corp.example/users/{paris.amelie_id}",
        "name": "amelie",
        "preferred_username": "amelie",
        "profile": "https://paris.corp.example/@amelie",
        "picture": "https://paris.corp.example/static/avatar.png",
    }
    headers = {"Authorization": f"Bearer {await paris.token('read')}"}
    assert (await paris.client.request(method, "/oauth/userinfo", headers=headers)).status == 403


async def test_metadata_leads_to_what_exists(paris: Paris) -> None:
    document = await (await paris.client.get("/.well-known/oauth-authorization-server")).json()

    assert document["issuer"] == "https://paris.corp.example"
    assert document["code_challenge_methods_supported"] == ["S256"]
    for name, url in document.items():
        if name.endswith("_endpoint"):
            path = url.removeprefix("https://paris.corp.example")
            statuses = {(await paris.client.request(m, path)).status for m in ("GET", "POST")}
            assert statuses.isdisjoint({404}), name


async def test_hostile_states_stay_in_the_query(paris: Paris) -> None:
    app = await register(paris)
    state = "x\r\nSet-Cookie: a=b#&code=evil"
    answer = await consent(await logged_in(paris), request_of(app, state=state))

    assert answer.headers["Location"].endswith(f"&state={quote(state, safe='')}")
    assert "Set-Cookie" not in answer.headers
