"""Passkeys, codes of an app and recovery codes: set up, asked for at login, and attacked. On both databases."""

import asyncio
import json
import re
import secrets
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pyotp
import pytest
from aiohttp import FormData

from models.core import base
from models.core.transaction import transaction
from models.identity.factors import Passkey
from models.people.oauth import Session
from models.people.people import Person
from outbox.identity import apps
from outbox.invitations.invitations import Terms, invite
from outbox.people.passwords import welcome_link
from tests.authenticator import Authenticator
from tests.clicks import Scene, scene, shared_new_url, shared_paris
from tests.desk import Desk
from tests.world import PASSWORD, Somebody

__all__ = ["scene", "shared_new_url", "shared_paris"]

pytestmark = pytest.mark.asyncio(loop_scope="module")


class Clock:
    """The clock by which codes of apps are made and taken."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def now(self) -> base.datetime:
        return base.now() + self.ahead

    def wait(self, seconds: int = 30) -> None:
        self.ahead += timedelta(seconds=seconds)

    def code(self, secret: str, steps: int = 0) -> str:
        return pyotp.TOTP(secret).at(int(self.now().timestamp()) + 30 * steps)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(apps, "now", made.now)
    return made


@contextmanager
def demanded(scene: Scene, *roles: str) -> Iterator[None]:
    """Let a second factor be demanded of some roles."""
    site = scene.town.network.site
    before = site.settings
    object.__setattr__(site, "settings", replace(before, second_factor_for=roles))
    try:
        yield
    finally:
        object.__setattr__(site, "settings", before)


async def desk_of(scene: Scene, who: Somebody) -> Desk:
    """Return a browser in which somebody has logged in with their password."""
    desk = Desk(scene.town)
    await desk.log_in(who.username)
    assert await desk.is_in()
    return desk


async def with_app(desk: Desk, clock: Clock) -> str:
    """Set up an app that makes codes, and return its secret."""
    await desk.open("/settings/security")
    await desk.send("/settings/security/app")
    found = re.search(r'<code class="words" data-text>([A-Z2-7 ]+)</code>', desk.page)
    assert found, desk.page
    secret = found[1].replace(" ", "")
    await desk.send("/settings/security/app/confirm", code=clock.code(secret))
    assert "The app is set up" in desk.page, desk.page
    clock.wait()
    return secret


async def with_codes(desk: Desk) -> list[str]:
    """Make recovery codes, and return them."""
    await desk.open("/settings/security")
    await desk.send("/settings/security/codes")
    found = re.findall(r"<li><code data-text>([a-z0-9-]+)</code>", desk.page)
    assert len(found) == 10, desk.page
    return found


async def half_way(scene: Scene, who: Somebody, return_to: str = "/") -> Desk:
    """Return a browser in which somebody's password was right, and that shows the second step."""
    desk = Desk(scene.town)
    await desk.log_in(who.username, return_to=return_to)
    assert desk.path == "/login/second", desk.path
    return desk


async def test_amelie_logs_in_with_a_code_of_her_app(scene: Scene, clock: Clock) -> None:
    secret = await with_app(await desk_of(scene, scene.amelie), clock)
    desk = await half_way(scene, scene.amelie, return_to="/groups?q=caf%C3%A9")
    assert not await desk.is_in()
    answer = await desk.send("/login/second", code=clock.code(secret, 100))
    assert (answer.status, await desk.is_in()) == (401, False)
    await desk.send("/login/second", code=" ".join(clock.code(secret)))
    assert (desk.path, await desk.is_in()) == ("/groups?q=caf%C3%A9", True)


async def test_a_text_of_before_the_login_is_there_after_both_steps(scene: Scene, clock: Clock) -> None:
    owner = await desk_of(scene, scene.amelie)
    secret = await with_app(owner, clock)
    await owner.open("/compose")
    found = re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)"[^>]*>', owner.page)
    form = dict(found) | {"text": "Written before the weekend"}
    await scene.town.run(lambda: Session.filter(account_id=scene.amelie.account.id).delete())
    assert (await owner.open("/compose", method="POST", data=form)).status == 401
    await owner.send("/login", "password", login=scene.amelie.username, password=PASSWORD)
    assert owner.path == "/login/second"
    assert (await owner.send("/login/second", code="000000")).status == 401
    await owner.send("/login/second", code=clock.code(secret))
    assert owner.path.startswith("/compose?draft=")
    assert "Written before the weekend" in owner.page


async def test_a_code_is_taken_once_and_none_before_it(scene: Scene, clock: Clock) -> None:
    secret = await with_app(await desk_of(scene, scene.amelie), clock)
    used = clock.code(secret, 1)  # Of a telephone whose clock is ahead.
    desk = await half_way(scene, scene.amelie)
    await desk.send("/login/second", code=used)
    assert await desk.is_in()
    for code in (used, clock.code(secret)):
        desk = await half_way(scene, scene.amelie)
        assert (await desk.send("/login/second", code=code)).status == 401
    clock.wait()
    desk = await half_way(scene, scene.amelie)
    assert (await desk.send("/login/second", code=used)).status == 401
    clock.wait()
    await desk.send("/login/second", code=clock.code(secret))
    assert await desk.is_in()


async def test_six_browsers_show_one_code_at_once_and_one_gets_in(scene: Scene, clock: Clock) -> None:
    secret = await with_app(await desk_of(scene, scene.amelie), clock)
    desks = [await half_way(scene, scene.amelie) for _ in range(6)]
    code = clock.code(secret)
    answers = await asyncio.gather(*(each.send("/login/second", code=code) for each in desks))
    assert Counter(await asyncio.gather(*(each.is_in() for each in desks)))[True] == 1
    assert {each.status for each in answers} <= {200, 401}


async def test_a_recovery_code_works_once_also_six_times_at_once(scene: Scene, clock: Clock) -> None:
    owner = await desk_of(scene, scene.amelie)
    await with_app(owner, clock)
    first, second, *_ = await with_codes(owner)
    desk = await half_way(scene, scene.amelie)
    await desk.send("/login/second", code=f" {first.upper()} ")
    assert await desk.is_in()
    desk = await half_way(scene, scene.amelie)
    assert (await desk.send("/login/second", code=first)).status == 401
    desks = [await half_way(scene, scene.amelie) for _ in range(6)]
    await asyncio.gather(*(each.send("/login/second", code=second) for each in desks))
    assert Counter(await asyncio.gather(*(each.is_in() for each in desks)))[True] == 1
    await owner.open("/settings/security")
    assert "You have 8 codes that were not used" in owner.page
    await owner.open("/notifications?types=others")
    assert "A recovery code of your account was used" in owner.page
    assert "A second factor was added to your account" in owner.page


async def test_bruno_logs_in_with_a_passkey_after_his_password(scene: Scene) -> None:
    device = await (await desk_of(scene, scene.bruno)).add_passkey("Telephone", knows_owner=False)
    desk = await half_way(scene, scene.bruno)
    await desk.send("/login/second", "data-passkey", passkey=device.get(await desk.options("second")))
    assert await desk.is_in()


async def test_bruno_logs_in_with_a_passkey_alone_where_it_knows_him(scene: Scene) -> None:
    device = await (await desk_of(scene, scene.bruno)).add_passkey()
    desk = Desk(scene.town)
    await desk.open("/login?return_to=/groups")
    await desk.send("/login/passkey", passkey=device.get(await desk.options("login")))
    assert (desk.path, await desk.is_in()) == ("/groups", True)
    device.knows_owner = False
    desk = Desk(scene.town)
    await desk.open("/login")
    answer = await desk.send("/login/passkey", passkey=device.get(await desk.options("login")))
    assert (answer.status, await desk.is_in()) == (401, False)


async def test_what_a_passkey_has_signed_is_worth_nothing_to_anybody_else(scene: Scene) -> None:
    device = await (await desk_of(scene, scene.bruno)).add_passkey()

    async def tries(answer: str, desk: Desk) -> bool:
        await desk.send("/login/passkey", passkey=answer)
        return await desk.is_in()

    async def new_desk() -> Desk:
        desk = Desk(scene.town)
        await desk.open("/login")
        return desk

    desk, other = await new_desk(), await new_desk()
    asked = await desk.options("login")
    assert not await tries(device.get(asked, origin="https://paris.corp.example.evil.example"), desk)
    asked = await desk.options("login")
    assert not await tries(device.get(asked, challenge="AAAA"), desk)
    assert not await tries(device.get(await other.options("login")), desk), "another browser's challenge"
    asked = await desk.options("login")
    assert not await tries(device.get({**asked, "rpId": "lyon.corp.example"}), desk)
    wrong_key = await (await desk_of(scene, scene.chloe)).add_passkey()
    wrong_key.credential_id = device.credential_id
    assert not await tries(wrong_key.get(await desk.options("login")), desk)
    said = device.get(await desk.options("login"))
    assert await tries(said, desk)
    assert not await tries(said, await new_desk()), "what was signed before"
    copied = device.signed
    device.signed = 0
    assert not await tries(device.get(await other.options("login")), other), "a copy counts anew"
    device.signed = copied
    assert await tries(device.get(await other.options("login")), other)


async def test_a_passkey_of_somebody_else_is_no_second_step(scene: Scene) -> None:
    await (await desk_of(scene, scene.bruno)).add_passkey()
    of_chloe = await (await desk_of(scene, scene.chloe)).add_passkey()
    desk = await half_way(scene, scene.bruno)
    answer = await desk.send(
        "/login/second", "data-passkey", passkey=of_chloe.get(await desk.options("second"))
    )
    assert (answer.status, await desk.is_in()) == (401, False)
    logging_in = Desk(scene.town)
    await logging_in.open("/login")
    said = of_chloe.get(await logging_in.options("login"))
    answer = await desk.send("/login/second", "data-passkey", passkey=said)
    assert (answer.status, await desk.is_in()) == (401, False)


async def test_who_guesses_codes_is_stopped(scene: Scene, clock: Clock) -> None:
    secret = await with_app(await desk_of(scene, scene.amelie), clock)
    desk = await half_way(scene, scene.amelie)
    statuses = Counter([(await desk.send("/login/second", code=f"{n:06}")).status for n in range(9)])
    assert statuses == {401: 9}
    answer = await desk.send("/login/second", code="123456")
    assert answer.status in (401, 429)
    # The password has to be shown again, and then the brake holds.
    assert (await desk.open("/login/second")).status == 401
    desk = Desk(scene.town)
    answer = await desk.log_in(scene.amelie.username)
    if answer.status == 200:
        answer = await desk.send("/login/second", code=clock.code(secret))
    assert (answer.status, await desk.is_in()) == (429, False)


async def test_who_is_half_logged_in_reads_nothing_and_does_nothing(scene: Scene, clock: Clock) -> None:
    await with_app(await desk_of(scene, scene.amelie), clock)
    desk = await half_way(scene, scene.amelie)
    for path in ("/", "/groups", "/settings/security", "/confirm", "/oauth/authorize", "/live/counts"):
        answer = await desk.ask("GET", path)
        assert answer.headers.get("Location", "").startswith("/login") or answer.status == 400, path
    for path in ("/settings/security/codes", "/settings/password", "/confirm", "/compose"):
        answer = await desk.ask("POST", path, data={"form_token": desk.token()})
        assert answer.status == 401, path
    for path in ("/api/v1/accounts/verify_credentials", "/api/v1/timelines/home"):
        answer = await desk.ask(
            "GET", path, headers={"Authorization": f"Bearer {next(iter(desk.cookies.values()))}"}
        )
        assert answer.status == 401, path


async def test_each_step_has_a_secret_of_its_own(scene: Scene, clock: Clock) -> None:
    secret = await with_app(await desk_of(scene, scene.amelie), clock)
    desk = Desk(scene.town)
    await desk.open("/login")
    secrets = [dict(desk.cookies)]
    await desk.send("/login", "password", login=scene.amelie.username, password=PASSWORD)
    secrets.append(dict(desk.cookies))
    await desk.send("/login/second", code=clock.code(secret))
    secrets.append(dict(desk.cookies))
    name = next(iter(secrets[0]))
    assert len({each[name] for each in secrets}) == 3
    for former in secrets[:2]:
        assert not await Desk(scene.town, former).is_in()
    assert await desk.is_in()


async def test_a_new_password_ends_what_was_half_done(scene: Scene, clock: Clock) -> None:
    owner = await desk_of(scene, scene.amelie)
    secret = await with_app(owner, clock)
    desk = await half_way(scene, scene.amelie)
    await owner.open("/settings")
    await owner.send(
        "/settings/password#password",
        old_password=PASSWORD,
        password="a new long password",
        again="a new long password",
    )
    answer = await desk.send("/login/second", code=clock.code(secret))
    assert (answer.status, await desk.is_in()) == (401, False)
    await desk.log_in(scene.amelie.username, "a new long password")
    assert desk.path == "/login/second", "the factors outlive the password"


async def test_forms_of_other_sites_do_nothing(scene: Scene, clock: Clock) -> None:
    owner = await desk_of(scene, scene.amelie)
    secret = await with_app(owner, clock)
    half = await half_way(scene, scene.amelie)
    for path in ("codes", "app", "app/remove", "app/confirm", "passkeys", "passkeys/1/remove"):
        assert (
            await owner.ask("POST", f"/settings/security/{path}", data={"form_token": "x"})
        ).status == 403, path
    assert (await owner.ask("POST", "/confirm", data={"proof_password": PASSWORD})).status == 403
    assert (await owner.ask("POST", "/passkeys/options", data={"purpose": "new"})).status == 403
    assert (await half.ask("POST", "/login/second", data={"code": clock.code(secret)})).status == 403
    assert (await half.ask("POST", "/login/passkey", data={"passkey": "{}"})).status == 403
    await owner.open("/settings/security")
    assert "An app makes codes" in owner.page


async def test_who_must_have_one_sets_it_up_and_does_nothing_else_before(scene: Scene, clock: Clock) -> None:
    ada = await scene.somebody(role="admin")
    first = await desk_of(scene, ada)
    with demanded(scene, "admin"):
        # The first login of all: later is soon enough, but not for an app that administrates.
        assert await first.is_in()
        await first.open("/settings/security")
        assert "within a day" in first.page
        desk = Desk(scene.town)
        await desk.log_in(ada.username, return_to="/groups")
        assert desk.path.startswith("/settings/security?return_to=")
        for path in ("/", "/admin", "/settings", "/access", "/confirm"):
            answer = await desk.ask("GET", path)
            assert (answer.status == 303) == (path != "/confirm"), path
        answer = await desk.ask("POST", "/compose", data={"form_token": desk.token(), "text": "Bonjour"})
        assert answer.status == 403
        assert b"Your role needs a second factor" in answer.body
        answer = await desk.ask("GET", "/live/counts", headers={"Accept": "application/json"})
        assert answer.status == 403
        await with_app(desk, clock)
        assert await desk.is_in()
        await desk.open("/admin")
        assert desk.path == "/admin"


async def test_who_joins_has_the_same_day(scene: Scene) -> None:
    """An invitation's newcomer has logged in for the first time, and is asked at once from the second time on."""
    site = scene.town.network.site
    made = await scene.town.run(invite(site, Terms(), by="ada"))
    path, desk = made.link.removeprefix(scene.town.settings.origin), Desk(scene.town)
    with demanded(scene, "member"):
        await desk.open(path)
        name = f"noe{made.invitation.id}"
        await desk.send(path, username=name, display_name="Noé", password=PASSWORD, again=PASSWORD)
        assert (desk.path, await desk.is_in()) == ("/welcome", True)
        await desk.open("/settings/security")
        assert "within a day" in desk.page
        again = Desk(scene.town)
        await again.log_in(name)
        assert (again.path.partition("?")[0], await again.is_in()) == ("/settings/security", False)


async def test_a_welcome_link_is_no_way_around_a_second_factor(scene: Scene, clock: Clock) -> None:
    site, karim = scene.town.network.site, await scene.somebody()
    secret = await with_app(await desk_of(scene, karim), clock)
    person = await scene.town.run(lambda: Person.get(id=karim.account.id))

    async def welcome() -> str:
        async with transaction():
            token, until = secrets.token_urlsafe(32), base.now() + timedelta(days=1)
            return (await welcome_link(site, karim.account, person, token, by="ada", until=until)).link

    path, desk = (await scene.town.run(welcome)).removeprefix(scene.town.settings.origin), Desk(scene.town)
    await desk.open(path)
    await desk.send(path, password="a new long password", again="a new long password")
    assert (desk.path, await desk.is_in()) == ("/login?changed=1", False)
    await desk.log_in(karim.username, "a new long password")
    assert desk.path == "/login/second"
    await desk.send("/login/second", code=clock.code(secret))
    assert await desk.is_in()


async def test_company_sign_in_has_a_second_factor_of_its_own(scene: Scene) -> None:
    ada = await scene.somebody(role="admin")
    desk = await desk_of(scene, ada)
    await scene.town.run(lambda: Session.filter(account_id=ada.account.id).update(is_first_login=False))
    with demanded(scene, "moderator"):
        assert not await desk.is_in()
        await scene.town.run(lambda: Session.filter(account_id=ada.account.id).update(proven_by="oidc:entra"))
        assert await desk.is_in()


async def prove_long_ago(scene: Scene, who: Somebody, **changes: Any) -> None:
    """Let the last proof of somebody's sessions be older than admins' may be."""
    then = base.now() - timedelta(seconds=901)
    await scene.town.run(lambda: Session.filter(account_id=who.account.id).update(proven_at=then, **changes))


async def test_admins_are_asked_again_and_lose_nothing_that_they_typed(scene: Scene) -> None:
    ada = await scene.somebody(role="admin")
    desk = await desk_of(scene, ada)
    await prove_long_ago(scene, ada)
    text = 'Be kind.\r\n"Always" <b>&amp;</b>'
    await desk.open("/admin/texts")
    answer = await desk.ask("POST", "/admin/texts", data={"form_token": "forged", "rules": text})
    assert answer.status == 403
    assert b"Confirm that it is you" not in answer.body, "a form of another site is not carried on"
    path = f"/admin/people/{scene.amelie.username}/change"
    typed = {"display_name": "Amélie “& Co”", "email": "", "department": "Ventes\tNord", "role": "member"}
    await desk.open(f"/admin/people/{scene.amelie.username}")
    answer = await desk.open(path, method="POST", data={"form_token": desk.token(), **typed})
    assert answer.status == 403
    assert "Confirm that it is you" in desk.page
    answer = await desk.send(path, "proof_password", proof_password="wrong")
    assert answer.status == 401
    assert (await scene.amelie.get("/api/v1/accounts/verify_credentials"))["display_name"] != typed[
        "display_name"
    ]
    answer = await desk.send(path, "proof_password", proof_password=PASSWORD)
    assert answer.status == 200
    assert "Saved." in desk.page
    assert "Amélie “&amp; Co”" in desk.page
    answer = await desk.open(path, method="POST", data={"form_token": desk.token(), **typed})
    assert answer.status == 200, "not asked twice"


async def test_admins_confirm_by_code_or_passkey(scene: Scene, clock: Clock) -> None:
    ada = await scene.somebody(role="admin")
    desk = await desk_of(scene, ada)
    secret = await with_app(desk, clock)
    device = await desk.add_passkey()
    path = f"/admin/people/{scene.amelie.username}/end-all"
    await prove_long_ago(scene, ada)
    await desk.open(f"/admin/people/{scene.amelie.username}")
    data = {"form_token": desk.token()}
    await desk.open(path, method="POST", data=data)
    said = device.get(await desk.options("again"))
    answer = await desk.send(path, "data-passkey", proof_passkey=said)
    assert "All access has ended." in desk.page, answer.status
    await prove_long_ago(scene, ada)
    await desk.open(path, method="POST", data=data)
    assert (await desk.send(path, "data-passkey", proof_passkey=said)).status == 401, "replayed"
    code = clock.code(secret)
    answer = await desk.send(path, "proof_code", proof_code=code)
    assert "All access has ended." in desk.page
    await prove_long_ago(scene, ada)
    await desk.open(path, method="POST", data=data)
    assert (await desk.send(path, "proof_code", proof_code=code)).status == 401, "replayed"


async def test_files_are_to_be_chosen_again(scene: Scene) -> None:
    ada = await scene.somebody(role="admin")
    desk = await desk_of(scene, ada)
    await prove_long_ago(scene, ada)
    await desk.open("/admin/emoji")
    form = FormData(default_to_multipart=True)
    form.add_field("form_token", desk.token())
    form.add_field("image", b"x" * 100_000, filename="smile.png")
    answer = await desk.open("/admin/emoji", method="POST", data=form)
    assert answer.status == 403
    assert "choose the file again" in desk.page
    await desk.send("/confirm", "proof_password", proof_password=PASSWORD)
    assert desk.path == "/admin/emoji"


async def test_with_a_company_sign_in_the_company_is_asked_again(scene: Scene) -> None:
    ada = await scene.somebody(role="admin")
    desk = await desk_of(scene, ada)
    await prove_long_ago(scene, ada, proven_by="oidc:entra")
    path = f"/admin/people/{scene.amelie.username}/end-all"
    await desk.open(f"/admin/people/{scene.amelie.username}")
    answer = await desk.open(path, method="POST", data={"form_token": desk.token()})
    assert answer.status == 403
    assert 'href="/login/with/entra?again=1&amp;return_to=/confirm%3Fdone%3D1"' in desk.page
    assert "proof_password" not in desk.page
    await scene.town.run(lambda: Session.filter(account_id=ada.account.id).update(proven_at=base.now()))
    await desk.send(path)
    assert "All access has ended." in desk.page


async def test_own_factors_are_changed_with_a_factor_and_not_with_the_password(
    scene: Scene, clock: Clock
) -> None:
    owner = await desk_of(scene, scene.amelie)
    secret = await with_app(owner, clock)
    for action in ("app/remove", "codes"):
        await prove_long_ago(scene, scene.amelie, proven_by="password")
        await owner.open("/settings/security")
        answer = await owner.send(f"/settings/security/{action}")
        assert answer.status == 403
        assert "proof_password" not in owner.page
        answer = await owner.send(
            f"/settings/security/{action}", "proof_code", proof_password=PASSWORD, proof_code=""
        )
        assert answer.status == 401
    await owner.send("/settings/security/codes", "proof_code", proof_code=clock.code(secret))
    assert "Your recovery codes" in owner.page
    await owner.open("/settings/security")
    await owner.send("/settings/security/app/remove")
    assert "Removed." in owner.page
    desk = await desk_of(scene, scene.amelie)
    assert desk.path != "/login/second"


async def test_admins_and_the_command_line_reset_factors(scene: Scene, clock: Clock) -> None:
    ada = await scene.somebody(role="admin")
    await with_app(await desk_of(scene, scene.amelie), clock)
    await (await desk_of(scene, scene.bruno)).add_passkey()
    desk = await desk_of(scene, ada)
    await with_app(desk, clock)
    for who in (scene.amelie, scene.bruno):
        await desk.open(f"/admin/people/{who.username}")
        await desk.send(f"/admin/people/{who.username}/reset-factors")
        assert "The second factor is gone." in desk.page
        reset = await desk_of(scene, who)
        await reset.open("/notifications?types=others")
        assert "An admin took your second factors away" in reset.page
    await desk.open(f"/admin/people/{ada.username}")
    answer = await desk.ask(
        "POST", f"/admin/people/{ada.username}/reset-factors", data={"form_token": desk.token()}
    )
    assert answer.status == 422, "not one's own"
    await half_way(scene, ada)
    paula = await scene.somebody(roles=("people",))
    desk = await desk_of(scene, paula)
    await desk.open(f"/admin/people/{ada.username}")
    answer = await desk.ask(
        "POST", f"/admin/people/{ada.username}/reset-factors", data={"form_token": desk.token()}
    )
    assert answer.status in (403, 422), "Ada has roles that Paula may not give"
    await half_way(scene, ada)
    for stranger in (scene.amelie, scene.chloe):
        own = await desk_of(scene, stranger)
        await own.open("/settings")
        answer = await own.ask(
            "POST", f"/admin/people/{ada.username}/reset-factors", data={"form_token": own.token()}
        )
        assert answer.status == 404


async def test_clients_do_not_meet_notifications_that_they_do_not_know(scene: Scene, clock: Clock) -> None:
    await with_app(await desk_of(scene, scene.amelie), clock)
    assert await scene.amelie.get("/api/v1/notifications") == []
    assert (await scene.amelie.get("/api/v2/notifications"))["notification_groups"] == []


async def six_times(desk: Desk, path: str, **typed: str) -> set[int]:
    """Send a form six times at once, and return how it was answered."""
    data = {"form_token": desk.token(), **typed}
    answers = await asyncio.gather(*(desk.ask("POST", path, data=data) for _ in range(6)))
    return {answer.status for answer in answers}


async def test_each_form_does_once_what_it_does_when_it_is_sent_six_times(scene: Scene, clock: Clock) -> None:
    desk, mine = await desk_of(scene, scene.amelie), scene.amelie.account.id
    security = "/settings/security"
    await desk.open(security)
    device = Authenticator(scene.town.settings.origin)
    made = device.create(await desk.options("new"))
    assert await six_times(desk, f"{security}/passkeys", name="Phone", passkey=made) == {303, 422}
    [passkey] = await scene.town.run(lambda: Passkey.filter(account_id=mine))
    await desk.open(security)
    assert await six_times(desk, f"{security}/app") == {303}
    await desk.open(f"{security}/app")
    found = re.search(r'<code class="words" data-text>([A-Z2-7 ]+)</code>', desk.page)
    assert found
    secret = found[1].replace(" ", "")
    assert await six_times(desk, f"{security}/app/confirm", code=clock.code(secret)) == {303}
    assert await six_times(desk, f"{security}/codes") == {200}
    assert await scene.measured(f"SELECT count(*) FROM recovery_codes WHERE account_id = {mine}") == 10
    assert await six_times(desk, f"{security}/passkeys/{passkey.id}/remove") == {303}
    assert await six_times(desk, f"{security}/app/remove") == {303}
    for action, times in (("factor.add", 2), ("factor.remove", 2), ("factor.codes", 6)):
        sql = f"SELECT count(*) FROM audit WHERE action = '{action}' AND subject = '{scene.amelie.username}'"
        assert await scene.measured(sql) == times, action
    assert await six_times(desk, "/confirm", proof_password=PASSWORD, return_to="/groups") == {303}


async def test_one_answer_of_a_passkey_sent_six_times_opens_one_session(scene: Scene) -> None:
    device = await (await desk_of(scene, scene.bruno)).add_passkey()
    desk = Desk(scene.town)
    await desk.open("/login")
    sessions = f"SELECT count(*) FROM sessions WHERE account_id = {scene.bruno.account.id}"
    before = await scene.measured(sessions)
    said = device.get(await desk.options("login"))
    assert await six_times(desk, "/login/passkey", passkey=said) == {303, 401}
    assert await scene.measured(sessions) == before + 1


async def test_somebody_elses_passkeys_are_not_removed(scene: Scene) -> None:
    await (await desk_of(scene, scene.bruno)).add_passkey()
    [passkey] = await scene.town.run(lambda: Passkey.filter(account_id=scene.bruno.account.id))
    desk = await desk_of(scene, scene.chloe)
    await desk.open("/settings/security")
    path = f"/settings/security/passkeys/{passkey.id}/remove"
    assert (await desk.ask("POST", path, data={"form_token": desk.token()})).status == 303
    assert await scene.town.run(lambda: Passkey.exists(id=passkey.id))


def bent(said: str) -> list[str]:
    """Return answers of a passkey that are broken in one way or another."""
    whole = json.loads(said)
    broken: list[Any] = [None, [], {}, "x", {"response": None}, {"response": []}]
    for name in whole["response"]:
        broken += [
            {**whole, "response": {**whole["response"], name: value}}
            for value in (None, 1, "", "é", "AAAA", {}, ["x"])
        ]
    broken += [
        {**whole, name: value} for name in ("id", "rawId", "type") for value in (None, 1, "", "x" * 5000, [])
    ]
    return ["", "{", "[" * 5000, said[:-1], *(json.dumps(each) for each in broken)]


async def test_no_broken_answer_of_a_passkey_is_an_error_of_ours(scene: Scene) -> None:
    owner = await desk_of(scene, scene.bruno)
    device = await owner.add_passkey()
    desk = Desk(scene.town)
    await desk.open("/login")
    for n in range(len(bent(device.get(await desk.options("login"))))):
        said = bent(device.get(await desk.options("login")))[n]
        answer = await desk.ask("POST", "/login/passkey", data={"form_token": desk.token(), "passkey": said})
        assert answer.status in (401, 303), said[:300]
        if answer.status == 303:  # What was bent is nothing that counts.
            desk = Desk(scene.town)
            await desk.open("/login")
    await owner.open("/settings/security")
    other = Authenticator(scene.town.settings.origin)
    for n in range(len(bent(other.create(await owner.options("new"))))):
        said = bent(other.create(await owner.options("new")))[n]
        data = {"form_token": owner.token(), "name": "x", "passkey": said}
        answer = await owner.ask("POST", "/settings/security/passkeys", data=data)
        assert answer.status in (422, 303), said[:300]
