"""New passwords by oneself, and e-mail addresses that are confirmed: by links that work once, on both databases."""

import asyncio
import logging
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from models.core.base import now
from models.core.database import value
from models.core.errors import Invalid, NotFound
from models.core.transaction import transaction
from models.mail.queue import Mail
from models.moderation.erasure import erase_account
from models.people.one_time import OneTimeLink
from models.people.people import Person
from outbox.mail.worker import send_due
from outbox.moderation.withdrawals import withdraw_again
from outbox.people.accounts import set_email
from outbox.people.leaving import disable_person
from outbox.people.passwords import (
    CODE_LIFE,
    WELCOME_LIFE,
    hand_over_code,
    plain_code,
    set_password,
    welcome_link,
)
from outbox.people.roles import change_roles
from outbox.people.strength import COMMON, PATTERN, PERSONAL, check_strength
from tests.both import NewUrl, new_url
from tests.mailbox import Mailbox, mailbox
from tests.provisioning import provider_of
from tests.visitor import Page, Visitor
from tests.world import PASSWORD, Somebody, Town, company
from web.mail import renderer
from web.pages import joining

__all__ = ["new_url"]

NEW = "une girafe boit son thé vert"
AMELIE = "amelie@corp.example"
ASKED = "If there is an account of that name with an e-mail address, a mail with a link is on its way."


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Asking takes as long as it takes: how late the answer is has a test of its own."""
    monkeypatch.setattr(joining, "ANSWER_S", 0.0)


@pytest.fixture
async def box() -> AsyncIterator[Mailbox]:
    async with mailbox() as opened:
        yield opened


@pytest.fixture
async def paris(box: Mailbox, new_url: NewUrl | None, tmp_path: Path) -> AsyncIterator[Town]:
    databases = {"paris": await new_url()} if new_url else {}
    options = {"mail_server": f"localhost:{box.port}", "mail_from": "parvis@corp.example"}
    async with company(tmp_path, "paris", databases=databases, **options) as world:
        await world["paris"].person("amelie", email=AMELIE)
        await world["paris"].person("bruno")
        yield world["paris"]


async def sent(town: Town) -> None:
    while await town.run(send_due(town.network, renderer(town.network.site))):
        pass


async def ask(town: Town, name: str) -> Page:
    visitor = Visitor(town)
    asked = await visitor.submit(await visitor.get("/password"), "/password", login=name)
    assert (asked.status, asked.leads_to) == (303, "/password?asked=1")
    return await visitor.get(asked.leads_to)


async def choose(
    town: Town, path: str, password: str = NEW, again: str = "", visitor: Visitor | None = None
) -> Page:
    visitor = visitor or Visitor(town)
    page = await visitor.get(path)
    assert page.status == 200, page.said
    return await visitor.submit(page, path, password=password, again=again or password)


async def logs_in(town: Town, name: str, password: str) -> bool:
    return (await Visitor(town).log_in(name, password)).status == 303


async def test_a_forgotten_password_is_replaced_by_a_mail(paris: Town, box: Mailbox) -> None:
    at_home, amelie = Visitor(paris), paris.people["amelie"]
    await at_home.log_in("amelie")
    assert await at_home.is_in()
    assert ASKED in (await ask(paris, AMELIE)).said
    await sent(paris)
    link = box.link_to(AMELIE)
    opened = await Visitor(paris).get(link)
    assert (opened.status, "amelie" in opened.said) == (200, True)
    assert opened.answer.headers["Cache-Control"] == "no-store"
    assert opened.answer.headers["Referrer-Policy"] == "same-origin"
    saved = await choose(paris, link)
    assert saved.leads_to == "/login?changed=1"
    assert await logs_in(paris, "amelie", NEW)
    assert not await logs_in(paris, "amelie", PASSWORD)
    assert not await at_home.is_in(), "what was opened with the old one has ended"
    await amelie.get("/api/v1/accounts/verify_credentials", status=401)
    await sent(paris)
    assert [each["Subject"] for each in box.to(AMELIE)] == [
        "A new password for Paris",
        "Your password at Paris was changed",
    ], "she logged in with an English browser last"


async def test_a_link_works_once_and_an_hour(paris: Town, box: Mailbox) -> None:
    await ask(paris, "amelie")
    await sent(paris)
    link = box.link_to(AMELIE)
    assert (await choose(paris, link)).status == 303
    again = await Visitor(paris).get(link)
    assert (again.status, "This link does not work any more" in again.said) == (404, True)
    await paris.run(lambda: OneTimeLink.all().update(created_at=now() - timedelta(hours=2)))
    await ask(paris, "amelie")
    await sent(paris)
    fresh = box.link_to(AMELIE)
    await paris.run(lambda: OneTimeLink.all().update(expires_at=now() - timedelta(seconds=1)))
    assert (await Visitor(paris).get(fresh)).text.count("fonctionne plus") == 0
    assert (await Visitor(paris).get(fresh)).status == 404
    visitor = Visitor(paris)
    page = await visitor.get("/password")
    token = page.hidden("/password")["form_token"]
    late = await visitor.post(fresh, form_token=token, password=NEW, again=NEW)
    assert late.status == 404


async def test_six_at_once_set_one_password(paris: Town) -> None:
    code = (await paris.run(hand_over_code(paris.network.site, "amelie", by="ada"))).token
    wanted = [f"{NEW} {number}" for number in range(6)]

    async def use(password: str) -> bool:
        try:
            await paris.run(set_password(paris.network.site, code, password))
        except NotFound:
            return False
        return True

    won = await asyncio.gather(*(use(each) for each in wanted))
    assert won.count(True) == 1
    assert [await logs_in(paris, "amelie", each) for each in wanted] == won


async def test_a_newer_link_ends_the_older_and_nobody_is_flooded(paris: Town, box: Mailbox) -> None:
    for _ in range(3):
        await ask(paris, "amelie")
    await sent(paris)
    assert len(box.to(AMELIE)) == 1
    first = box.link_to(AMELIE)
    await paris.run(lambda: OneTimeLink.all().update(created_at=now() - timedelta(minutes=5)))
    await ask(paris, "amelie")
    await sent(paris)
    assert len(box.to(AMELIE)) == 2
    assert (await Visitor(paris).get(first)).status == 404
    assert (await choose(paris, box.link_to(AMELIE))).status == 303


@pytest.mark.parametrize("name", ["nobody", "nobody@corp.example", "bruno", "", "x" * 400, "a\0b"])
async def test_strangers_do_not_learn_who_is_here(paris: Town, box: Mailbox, name: str) -> None:
    """Bruno is here and has no address."""
    visitor = Visitor(paris)
    page = await visitor.get("/password")
    answers = []
    for each in (name, "amelie"):
        asked = await visitor.submit(page, "/password", login=each)
        if "\0" in each:
            assert asked.status == 422
            return
        answers.append((asked.status, asked.leads_to, (await visitor.get(asked.leads_to)).text))
    assert answers[0] == answers[1]
    await sent(paris)
    assert [each["To"] for each in box.mails] == [AMELIE]


async def test_the_answer_is_as_late_for_whoever_is_asked_for(
    paris: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []

    async def wait(seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr(joining, "ANSWER_S", 1000.0)
    monkeypatch.setattr(joining, "asyncio", SimpleNamespace(sleep=wait))
    for name in ("amelie", "nobody"):
        await ask(paris, name)
    assert all(990 < each <= 1000 for each in waits)
    assert len(waits) == 2


async def test_who_asks_again_and_again_is_stopped(paris: Town, box: Mailbox) -> None:
    visitor = Visitor(paris)
    page = await visitor.get("/password")
    answers = [await visitor.submit(page, "/password", login="amelie") for _ in range(6)]
    assert [each.status for each in answers] == [303] * 5 + [429]
    assert "Too many attempts" in answers[-1].said
    assert (await visitor.submit(page, "/password", login="bruno")).status == 303


async def test_nobody_uses_a_link_of_somebody_else_for_themselves(paris: Town, box: Mailbox) -> None:
    """Bruno, logged in, opens Amélie's link: it is her password that it sets, and he stays who he is."""
    await ask(paris, "amelie")
    await sent(paris)
    bruno = Visitor(paris)
    await bruno.log_in("bruno")
    page = await choose(paris, box.link_to(AMELIE), visitor=bruno)
    assert page.leads_to == "/login?changed=1"
    assert await logs_in(paris, "amelie", NEW)
    assert await logs_in(paris, "bruno", PASSWORD)
    assert await bruno.is_in()


async def test_a_form_of_another_site_sets_nothing(paris: Town, box: Mailbox) -> None:
    await ask(paris, "amelie")
    await sent(paris)
    link = box.link_to(AMELIE)
    visitor = Visitor(paris)
    await visitor.get(link)
    forged = await visitor.post(link, password=NEW, again=NEW, form_token="x")
    assert forged.status == 403
    assert not await logs_in(paris, "amelie", NEW)


@pytest.mark.parametrize("token", ["x", "a" * 43, "..%2f..%2fetc", "code", "%00", "z" * 500])
async def test_what_is_no_link_is_no_error_of_ours(paris: Town, token: str) -> None:
    for path in (f"/password/{token}", f"/address/{token}", f"/join/{token}"):
        assert (await Visitor(paris).get(path)).status in (400, 404)


async def test_who_left_gets_no_password(paris: Town, box: Mailbox) -> None:
    await ask(paris, "amelie")
    await sent(paris)
    link = box.link_to(AMELIE)
    await paris.run(disable_person(paris.network, "amelie", by="ada"))
    assert (await Visitor(paris).get(link)).status == 404
    await ask(paris, "amelie")
    await sent(paris)
    assert len(box.mails) == 1


async def test_a_link_to_the_old_address_dies_with_it(paris: Town, box: Mailbox) -> None:
    await ask(paris, "amelie")
    await sent(paris)
    link = box.link_to(AMELIE)
    await paris.run(set_email("amelie", "laurent@corp.example", by="ada"))
    assert (await Visitor(paris).get(link)).status == 404


async def test_no_secret_gets_into_the_log_or_the_database(
    paris: Town, box: Mailbox, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await ask(paris, "amelie")
    await sent(paris)
    token = box.link_to(AMELIE).rpartition("/")[2]
    await choose(paris, f"/password/{token}")
    assert "path=/password/…" in caplog.text
    assert token not in caplog.text
    assert NEW not in caplog.text
    kept = await paris.run(lambda: OneTimeLink.all())
    assert token not in str([vars(each) for each in kept])


async def test_an_erasure_takes_links_and_mails(paris: Town) -> None:
    await ask(paris, "amelie")
    amelie = paris.people["amelie"].account.id
    assert await paris.run(lambda: value("SELECT count(*) FROM mails")) == 1
    await paris.run(erase_account(amelie))
    for table in ("mails", "one_time_links"):
        assert await paris.run(lambda table=table: value(f"SELECT count(*) FROM {table}")) == 0


# --- a code that an admin hands over ---------------------------------------------------------------------------


async def test_a_code_sets_a_password_without_any_mail(tmp_path: Path) -> None:
    async with company(tmp_path, "paris") as world:
        paris = world["paris"]
        await paris.person("bruno")
        made = await paris.run(hand_over_code(paris.network.site, "bruno", by="ada"))
        assert await logs_in(paris, "bruno", PASSWORD), "until it is used, the old one works"
        visitor = Visitor(paris)
        page = await visitor.get("/password")
        assert "Send me a link" not in page.said
        typed = f" {made.token.upper().replace('-', ' ')} "
        asked = await visitor.submit(page, "/password/code", code=typed)
        assert asked.leads_to == f"/password/{plain_code(made.token)}"
        assert (await choose(paris, asked.leads_to)).status == 303
        assert await logs_in(paris, "bruno", NEW)
        again = await visitor.submit(page, "/password/code", code=typed)
        assert (await visitor.get(again.leads_to)).status == 404
        assert made.until - now() < CODE_LIFE
        wrong = await visitor.submit(page, "/password/code", code="no")
        assert (wrong.status, "This is no code" in wrong.said) == (422, True)


async def test_a_link_that_was_mailed_to_a_wrong_address_dies_when_it_is_corrected(
    paris: Town, box: Mailbox
) -> None:
    site, account = paris.network.site, paris.people["bruno"].account

    async def mail_it() -> str:
        async with transaction():
            person = await Person.get(id=account.id)
            person.email = "brunno@corp.example"
            until = now() + WELCOME_LIFE
            return (await welcome_link(site, account, person, "t" * 43, by="ada", until=until)).link

    assert await paris.run(mail_it)
    assert (await Visitor(paris).get(f"/password/{'t' * 43}")).status == 200
    await paris.run(set_email("bruno", "bruno@corp.example", by="ada"))
    assert (await Visitor(paris).get(f"/password/{'t' * 43}")).status == 404
    await sent(paris)
    assert box.mails == [], "nor is it sent any more"


async def test_links_do_not_outlive_new_roles(paris: Town) -> None:
    """Whoever could hand a code to Bruno may not come in as somebody who may more; what is taken away harms nothing."""
    site, live = paris.network.site, paris.network.site.live
    code = await paris.run(hand_over_code(site, "bruno", by="ada"))
    path = code.link.removeprefix("https://paris.corp.example")
    assert (await Visitor(paris).get(path)).status == 200
    await paris.run(change_roles(live, "bruno", add=["site"], by="ada"))
    assert (await Visitor(paris).get(path)).status == 404
    with pytest.raises(NotFound):
        await paris.run(set_password(site, code.token, NEW))
    path = (await paris.run(hand_over_code(site, "bruno", by="ada"))).link.removeprefix(site.url(""))
    await paris.person("ada", roles=("admin",))
    await paris.run(change_roles(live, "bruno", remove=["site"], by="ada"))
    assert (await Visitor(paris).get(path)).status == 200


async def test_no_link_lets_in_where_passwords_are_off(paris: Town) -> None:
    """Of those who log in with the company's account only; an admin for emergencies has a password all the same."""
    site = paris.network.site
    ada = await paris.person("ada", roles=("admin",))
    await paris.run(lambda: Person.filter(id=ada.account.id).update(break_glass=True))
    codes = [await paris.run(hand_over_code(site, name, by="ada")) for name in ("bruno", "ada")]
    paths = [each.link.removeprefix("https://paris.corp.example") for each in codes]
    visitor = Visitor(paris)
    page = await visitor.get(paths[0])
    await provider_of(paris, "corp", is_only=True)
    assert [(await Visitor(paris).get(each)).status for each in paths] == [404, 200]
    late = await visitor.submit(page, paths[0], password=NEW, again=NEW)
    assert (late.status, await visitor.is_in()) == (404, False)
    with pytest.raises(NotFound):
        await paris.run(set_password(site, codes[0].token, NEW))
    assert (await choose(paris, paths[1])).leads_to == "/login?changed=1"


async def test_a_code_that_was_used_is_not_shown_as_one_that_works(paris: Town) -> None:
    site, code = paris.network.site, "abcd-efgh-jkmn-pqrs"
    await paris.run(hand_over_code(site, "amelie", by="ada", code=code))
    await paris.run(set_password(site, code, NEW))
    with pytest.raises(Invalid):
        await paris.run(hand_over_code(site, "amelie", by="ada", code=code))
    await paris.run(disable_person(paris.network, "bruno", by="ada"))
    with pytest.raises(Invalid):
        await paris.run(hand_over_code(site, "bruno", by="ada"))


async def test_a_restored_database_has_no_link_that_works(paris: Town, box: Mailbox) -> None:
    """It is as it was before some were used: whoever found one in an old mail must not get in by it."""
    await ask(paris, "amelie")
    code = await paris.run(hand_over_code(paris.network.site, "bruno", by="ada"))
    said = await paris.run(lambda: _all(withdraw_again(paris.network, None)))
    assert any("2 invitations, and links" in each for each in said), said
    assert "1 waiting mails dropped" in said
    await sent(paris)
    assert box.mails == []
    assert (await Visitor(paris).get(f"/password/{plain_code(code.token)}")).status == 404


async def _all(sentences: AsyncIterator[str]) -> list[str]:
    return [each async for each in sentences]


async def test_a_code_of_a_form_is_the_same_when_sent_twice_and_nobody_elses(paris: Town) -> None:
    site, code = paris.network.site, "abcd-efgh-jkmn-pqrs"
    for _ in range(2):
        made = await paris.run(hand_over_code(site, "amelie", by="ada", code=code))
        assert made.token == code
    assert await paris.run(lambda: OneTimeLink.filter(kind="code").count()) == 1
    with pytest.raises(Invalid):
        await paris.run(hand_over_code(site, "bruno", by="ada", code=code))
    with pytest.raises(Invalid):
        await paris.run(hand_over_code(site, "bruno", by="ada", code="abc"))
    with pytest.raises(NotFound):
        await paris.run(hand_over_code(site, "nobody", by="ada"))


# --- which passwords are too easy ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("password", "why"),
    [
        ("motdepasse123", COMMON),
        ("Azertyuiop1", COMMON),
        ("soleil2026!", COMMON),
        ("amelie.laurent", PERSONAL),
        ("bienvenue1", PERSONAL),
        ("1234567890123", ""),
        ("aaaaaaaaaaaa", PATTERN),
        ("x" * 9, "must have between 10 and 1024 characters"),
        ("x" * 1025, "must have between 10 and 1024 characters"),
    ],
)
async def test_what_everybody_would_try_is_refused_with_its_reason(
    paris: Town, password: str, why: str
) -> None:
    with pytest.raises(Invalid) as refused:
        await paris.run(check_strength(paris.network.site, password, ["amelie", "Amélie Laurent", AMELIE]))
    assert why in refused.value.details["password"]


@pytest.mark.parametrize(
    "password",
    [
        NEW,
        "le chat mange la souris grise",
        "Tr0ub4dor&3 ist alt",
        "kQ8#vz!m2Lp",
        "é" * 6 + "我們的貓在睡覺呢",
    ],
)
async def test_what_nobody_guesses_is_taken(paris: Town, password: str) -> None:
    await paris.run(check_strength(paris.network.site, password, ["amelie"]))


async def test_an_easy_password_keeps_the_link_and_says_why(paris: Town, box: Mailbox) -> None:
    await ask(paris, "amelie")
    await sent(paris)
    link, visitor = box.link_to(AMELIE), Visitor(paris)
    visitor.language = "fr"
    easy = await choose(paris, link, "motdepasse123", visitor=visitor)
    assert (easy.status, "un de ceux que l’on essaie en premier" in easy.said) == (422, True)
    assert "motdepasse123" not in easy.text
    other = await choose(paris, link, NEW, f"{NEW}!")
    assert (other.status, "This is not what you typed above." in other.said) == (422, True)
    assert (await choose(paris, link)).status == 303


# --- e-mail addresses ------------------------------------------------------------------------------------------


async def new_address(visitor: Visitor, address: str, password: str = PASSWORD) -> Page:
    page = await visitor.get("/settings")
    action = "/settings/email#email"
    return await visitor.post(
        "/settings/email", **(page.hidden(action) | {"email": address, "old_password": password})
    )


async def at_settings(town: Town, name: str) -> Visitor:
    visitor = Visitor(town)
    await visitor.log_in(name)
    return visitor


async def address_of(somebody: Somebody) -> str:
    return (await somebody.town.run(lambda: Person.get(id=somebody.account.id))).email


async def test_a_new_address_counts_once_its_mail_was_answered(paris: Town, box: Mailbox) -> None:
    visitor, amelie = await at_settings(paris, "amelie"), paris.people["amelie"]
    asked = await new_address(visitor, "a.laurent@corp.example")
    assert asked.leads_to == "/settings?saved=email#email"
    page = await visitor.get("/settings")
    assert "a.laurent@corp.example waits for you to confirm it" in page.said
    assert not await logs_in(paris, "a.laurent@corp.example", PASSWORD)
    assert await address_of(amelie) == AMELIE
    await sent(paris)
    link = box.link_to("a.laurent@corp.example")
    phone = Visitor(paris)
    opened = await phone.get(link)
    assert await address_of(amelie) == AMELIE, "opening it is not enough"
    done = await phone.submit(opened, link)
    assert "Confirmed" in done.said
    assert await address_of(amelie) == "a.laurent@corp.example"
    assert await logs_in(paris, "a.laurent@corp.example", PASSWORD)
    assert (await phone.get(link)).status == 404
    await sent(paris)
    assert [each["Subject"] for each in box.to(AMELIE)] == ["Your address at Paris was changed"]


async def test_what_is_wrong_with_a_new_address_stands_beside_it(paris: Town, box: Mailbox) -> None:
    visitor = await at_settings(paris, "amelie")
    for address, password, said in (
        ("b@corp.example", "wrong", "This is not your present password."),
        ("b", PASSWORD, "This is not an e-mail address."),
        ("b@corp.example\r\nBcc: c@d.example", PASSWORD, "This is not an e-mail address."),
        (AMELIE.upper(), PASSWORD, "This is your address already."),
    ):
        page = await new_address(visitor, address, password)
        assert (page.status, said in page.said) == (422, True), page.said
    await sent(paris)
    assert box.mails == []
    assert (await new_address(visitor, "b@corp.example")).status == 303
    again = await new_address(visitor, "c@corp.example")
    assert again.status == 429


async def test_two_people_never_have_one_address(paris: Town, box: Mailbox) -> None:
    """Bruno asks for what Amélie has: he learns it from the mail that goes to her."""
    bruno = await at_settings(paris, "bruno")
    assert (await new_address(bruno, AMELIE)).status == 303
    await sent(paris)
    link = box.link_to(AMELIE)
    page = await Visitor(paris).get(link)
    visitor = Visitor(paris)
    page = await visitor.get(link)
    refused = await visitor.submit(page, link)
    assert (refused.status, "Somebody here has this address." in refused.said) == (422, True)
    assert await address_of(paris.people["bruno"]) == ""


async def test_six_confirmations_at_once_are_one(paris: Town, box: Mailbox) -> None:
    visitor = await at_settings(paris, "amelie")
    await new_address(visitor, "b@corp.example")
    await sent(paris)
    link, phone = box.link_to("b@corp.example"), Visitor(paris)
    page = await phone.get(link)
    pages = await asyncio.gather(*(phone.submit(page, link) for _ in range(6)))
    assert sorted({each.status for each in pages}) in ([200], [200, 404])
    assert await paris.run(lambda: value("SELECT count(*) FROM audit WHERE action = 'person.email'")) == 1
    assert await paris.run(lambda: Mail.filter(kind="address_changed").count()) == 1


async def test_without_mails_an_admin_is_asked(tmp_path: Path) -> None:
    async with company(tmp_path, "paris") as world:
        await world["paris"].person("amelie", email=AMELIE)
        visitor = await at_settings(world["paris"], "amelie")
        page = await visitor.get("/settings")
        assert "Who looks after people here can change it." in page.said
        refused = await new_address(visitor, "b@corp.example")
        assert (refused.status, "This site sends no mails just now." in refused.said) == (422, True)
