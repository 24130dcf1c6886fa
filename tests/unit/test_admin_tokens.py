"""Apps that may administrate: let in only by who has just shown, by more than a password, who they are; and not for ever."""

from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from models.core import base
from models.people.oauth import Session, Token
from outbox.people.access import end_admin_access
from tests.clicks import Scene, scene, shared_new_url, shared_paris
from tests.desk import Desk
from tests.unit.test_second_factor import Clock, clock, demanded, desk_of, prove_long_ago, with_app
from tests.world import PASSWORD

__all__ = ["clock", "scene", "shared_new_url", "shared_paris"]

pytestmark = pytest.mark.asyncio(loop_scope="module")

CALLBACK = "https://elk.corp.example/"
ACCOUNTS = "/api/v1/admin/accounts"


async def application(scene: Scene) -> dict[str, Any]:
    form = {"client_name": "Elk", "redirect_uris": CALLBACK, "scopes": "read admin:read"}
    return await scene.town.anybody().post("/api/v1/apps", form)


def asked_by(app: dict[str, Any], scopes: str = "read admin:read") -> str:
    asked = {
        "response_type": "code",
        "client_id": app["client_id"],
        "redirect_uri": CALLBACK,
        "scope": scopes,
    }
    return f"/oauth/authorize?{urlencode(asked)}"


async def token_of(scene: Scene, desk: Desk, app: dict[str, Any]) -> dict[str, Any]:
    """Agree on the page on the screen, and return what the app gets."""
    answer = await desk.send("/oauth/authorize", decision="allow")
    code = parse_qs(urlsplit(answer.headers["Location"]).query)["code"][0]
    exchange = {
        "grant_type": "authorization_code",
        "client_id": app["client_id"],
        "client_secret": app["client_secret"],
        "redirect_uri": CALLBACK,
        "code": code,
    }
    return await scene.town.anybody().post("/oauth/token", exchange)


async def status_of(scene: Scene, token: str) -> int:
    answer = await scene.town.anybody().ask("GET", ACCOUNTS, headers={"Authorization": f"Bearer {token}"})
    return answer.status


async def test_who_has_no_second_factor_has_proved_lately_who_they_are(scene: Scene) -> None:
    ada, app = await scene.somebody(role="admin"), await application(scene)
    desk = await desk_of(scene, ada)
    await prove_long_ago(scene, ada)
    await desk.open(asked_by(app))
    assert desk.path.startswith("/confirm?")
    await desk.send("/confirm", "proof_password", proof_password=PASSWORD)
    assert desk.path.startswith("/oauth/authorize?")
    await prove_long_ago(scene, ada)
    await desk.send("/oauth/authorize", decision="allow")
    assert desk.path.startswith("/confirm?"), "the page was open for too long"
    await desk.send("/confirm", "proof_password", proof_password=PASSWORD)
    issued = await token_of(scene, desk, app)
    assert issued["expires_in"] == 30 * 86_400
    assert await status_of(scene, issued["access_token"]) == 200


async def test_who_has_a_second_factor_shows_it(scene: Scene, clock: Clock) -> None:
    ada, app = await scene.somebody(role="admin"), await application(scene)
    desk = await desk_of(scene, ada)
    secret = await with_app(desk, clock)
    await scene.town.run(lambda: Session.filter(account_id=ada.account.id).update(proven_by="password"))
    await desk.open(asked_by(app))
    assert desk.path.startswith("/confirm?")
    assert "proof_password" not in desk.page
    answer = await desk.ask(
        "POST", "/confirm", data={"form_token": desk.token(), "proof": "strong", "proof_password": PASSWORD}
    )
    assert answer.status == 401
    await desk.ask(
        "POST", "/confirm", data={"form_token": desk.token(), "proof": "recent", "proof_password": PASSWORD}
    )
    await desk.open(asked_by(app))
    assert desk.path.startswith("/confirm?"), "the form cannot ask for less"
    await desk.send("/confirm", "proof_code", proof_code=clock.code(secret))
    assert (await token_of(scene, desk, app))["scope"] == "read admin:read"


async def test_who_must_have_a_second_factor_sets_it_up_first(scene: Scene, clock: Clock) -> None:
    ada, app = await scene.somebody(role="admin"), await application(scene)
    desk = await desk_of(scene, ada)
    with demanded(scene, "admin"):
        await desk.open(asked_by(app))
        assert desk.path.startswith("/confirm?")
        assert "set it up" in desk.page
        await with_app(desk, clock)
        await desk.open(asked_by(app))
        assert "access_token" in await token_of(scene, desk, app)


async def test_an_app_logs_somebody_in_by_both_steps(scene: Scene, clock: Clock) -> None:
    app = await application(scene)
    secret = await with_app(await desk_of(scene, scene.amelie), clock)
    desk = Desk(scene.town)
    await desk.open(asked_by(app, "read"))
    assert desk.path.startswith("/login?")
    await desk.send("/login", "password", login=scene.amelie.username, password=PASSWORD)
    await desk.send("/login/second", code=clock.code(secret))
    assert desk.path.startswith("/oauth/authorize?")
    assert (await token_of(scene, desk, app))["scope"] == "read"


async def test_other_apps_need_none_of_this_and_do_not_expire(scene: Scene) -> None:
    app = await application(scene)
    desk = await desk_of(scene, scene.amelie)
    await prove_long_ago(scene, scene.amelie)
    await desk.open(asked_by(app, "read"))
    issued = await token_of(scene, desk, app)
    assert "expires_in" not in issued
    await made_long_ago(scene, scene.amelie.account.id)
    answer = await scene.town.anybody().ask(
        "GET", "/api/v1/timelines/home", headers={"Authorization": f"Bearer {issued['access_token']}"}
    )
    assert answer.status == 200


async def made_long_ago(scene: Scene, account_id: int) -> None:
    then = base.now() - timedelta(days=31)
    await scene.town.run(lambda: Token.filter(account_id=account_id).update(created_at=then))


async def test_after_thirty_days_an_app_does_not_administrate_any_more(scene: Scene) -> None:
    ada = await scene.somebody(role="admin")
    token = await scene.town.run(scene.town.token_of(ada.account.id, "read admin:read"))
    assert await status_of(scene, token) == 200
    await made_long_ago(scene, ada.account.id)
    assert await status_of(scene, token) == 401
    await scene.town.run(end_admin_access(scene.town.network))
    valid = f"SELECT count(*) FROM tokens WHERE revoked_at IS NULL AND account_id = {ada.account.id}"
    assert await scene.measured(valid) == 1, "the one of her phone"
