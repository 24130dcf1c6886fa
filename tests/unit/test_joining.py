"""Coming by an invitation: a link for one, for many, for a domain or a list; on both databases."""

import asyncio
import secrets
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from models.core.base import now
from models.core.database import value
from models.core.errors import Invalid, NotFound
from models.invitations.invitations import Invitation, forget_invitations
from models.moderation.erasure import erase_account
from models.people.oauth import open_session
from models.people.one_time import OneTimeLink
from models.people.people import Person
from outbox.invitations.invitations import Invited, Terms, Wanted, invite, join, revoke
from outbox.mail.worker import send_due
from outbox.people.leaving import leave
from outbox.people.passwords import hand_over_code
from tests.both import NewUrl, new_url
from tests.mailbox import Mailbox, html_of, mailbox, text_of
from tests.provisioning import provider_of
from tests.visitor import Page, Visitor
from tests.world import PASSWORD, Town, company
from web.http.security import session_cookie
from web.mail import renderer
from web.pages import joining

__all__ = ["new_url"]

KARIM = "karim@corp.example"


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """How late the answer is: tests/unit/test_passwords.py."""
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
        await world["paris"].person("ada", role="admin", email="ada@corp.example")
        yield world["paris"]


async def invited(town: Town, **terms: Any) -> Invited:
    """Let Ada invite somebody."""
    ada = town.people["ada"].account
    return await town.run(invite(town.network.site, Terms(**terms), by="ada", inviter=ada))


def path_of(made: Invited) -> str:
    return made.link.removeprefix("https://paris.corp.example")


async def sent(town: Town) -> None:
    while await town.run(send_due(town.network, renderer(town.network.site))):
        pass


async def come(
    town: Town, path: str, name: str = "karim", visitor: Visitor | None = None, **more: str
) -> Page:
    """Fill in the page of an invitation."""
    visitor = visitor or Visitor(town)
    page = await visitor.get(path)
    if page.status != 200:
        return page
    typed = {"username": name, "display_name": name.capitalize(), "password": PASSWORD, "again": PASSWORD}
    return await visitor.submit(page, path, **(typed | more))


async def person(town: Town, name: str) -> Person:
    return await town.run(_person(name))


async def _person(name: str) -> Person:
    found = await value("SELECT id FROM accounts WHERE handle = $1", name)
    return await Person.get(id=found)


async def test_karim_joins_by_a_link_and_is_welcomed(paris: Town) -> None:
    made = await invited(paris, department="Lab", note="Karim")
    visitor = Visitor(paris)
    page = await visitor.get(path_of(made))
    assert "Welcome to Paris" in page.said
    came = await come(paris, path_of(made), visitor=visitor)
    assert came.leads_to == "/welcome"
    assert await visitor.is_in()
    karim = await person(paris, "karim")
    assert (karim.department, karim.roles, karim.email) == ("Lab", "", "")
    assert (await Visitor(paris).log_in("karim")).status == 303
    used = await come(paris, path_of(made), "lea")
    assert (used.status, "This link does not work any more" in used.said) == (404, True)
    line = "audit WHERE action = 'person.add' AND actor = 'ada' AND subject = 'karim'"
    assert await paris.run(lambda: value(f"SELECT count(*) FROM {line}")) == 1


async def test_an_invitation_goes_by_mail_and_proves_the_address(paris: Town, box: Mailbox) -> None:
    made = await invited(paris, email="Karim@Corp.example", language="fr")
    assert made.mailed
    await sent(paris)
    [mail] = box.to(KARIM)
    assert mail["Subject"] == "Ada vous invite à rejoindre Paris"
    assert box.link_to(KARIM) == path_of(made)
    page = await Visitor(paris).get(path_of(made))
    assert 'value="karim"' in page.text, "the name is suggested"
    await come(paris, path_of(made), email="other@corp.example")
    assert (await person(paris, "karim")).email == KARIM


async def test_what_a_newcomer_says_of_their_address_has_to_be_confirmed(paris: Town, box: Mailbox) -> None:
    await come(paris, path_of(await invited(paris)), email=KARIM)
    assert (await person(paris, "karim")).email == ""
    await sent(paris)
    visitor, link = Visitor(paris), box.link_to(KARIM)
    await visitor.submit(await visitor.get(link), link)
    assert (await person(paris, "karim")).email == KARIM


async def test_six_at_once_by_a_link_for_one_are_one(paris: Town) -> None:
    token = path_of(await invited(paris)).rpartition("/")[2]

    async def try_to(name: str) -> bool:
        try:
            await paris.run(join(paris.network, token, Wanted(name, name, PASSWORD)))
        except NotFound:
            return False
        return True

    came = await asyncio.gather(*(try_to(f"karim{number}") for number in range(6)))
    assert came.count(True) == 1
    assert await paris.run(lambda: value("SELECT count(*) FROM people")) == 2
    assert await paris.run(lambda: value("SELECT count(*) FROM accounts WHERE handle LIKE 'karim%'")) == 1


async def test_six_clicks_on_a_form_are_one_person(paris: Town) -> None:
    path, visitor = path_of(await invited(paris, max_uses=9)), Visitor(paris)
    page = await visitor.get(path)
    typed = {"username": "karim", "display_name": "Karim", "password": PASSWORD, "again": PASSWORD}
    answers = await asyncio.gather(*(visitor.submit(page, path, **typed) for _ in range(6)))
    assert sorted(each.status for each in answers) == [303, *[422] * 5]
    assert (await paris.run(lambda: Invitation.all().first())).used == 1


async def test_a_link_for_three_lets_three_in(paris: Town) -> None:
    path = path_of(await invited(paris, max_uses=3))
    came = [await come(paris, path, f"person{number}") for number in range(4)]
    assert [each.status for each in came] == [303, 303, 303, 404]


async def test_an_invitation_ends_with_its_days_or_when_it_is_taken_back(paris: Town) -> None:
    late, back = await invited(paris), await invited(paris)
    await paris.run(lambda: Invitation.filter(id=late.invitation.id).update(expires_at=now()))
    await paris.run(revoke(back.invitation.id, by="ada"))
    await paris.run(revoke(back.invitation.id, by="ada"))
    for made in (late, back):
        assert (await Visitor(paris).get(path_of(made))).status == 404
        token = path_of(made).rpartition("/")[2]
        with pytest.raises(NotFound):
            await paris.run(join(paris.network, token, Wanted("karim", "Karim", PASSWORD)))
    with pytest.raises(NotFound):
        await paris.run(revoke(4711, by="ada"))
    assert await paris.run(lambda: value("SELECT count(*) FROM audit WHERE action = 'invitation.end'")) == 1


async def test_what_a_leaver_gave_away_lets_nobody_in(paris: Town, box: Mailbox) -> None:
    ada = paris.people["ada"].account
    await paris.person("karim")
    kept = await paris.run(invite(paris.network.site, Terms(), by="bruno"))
    gone = await invited(paris, max_uses=5)
    many = await invited(paris, domains=["corp.example"], max_uses=5)
    await ask(paris, path_of(many), "lea@corp.example")
    await sent(paris)
    code = await paris.run(hand_over_code(paris.network.site, "karim", by=ada.handle))
    await paris.run(leave(paris.network, ada, by="claire", even_last=True))
    for path in (path_of(gone), path_of(many), box.link_to("lea@corp.example"), f"/password/{code.token}"):
        assert (await Visitor(paris).get(path)).status == 404, path
    assert (await Visitor(paris).get(path_of(kept))).status == 200


async def test_an_erasure_leaves_what_they_invited_to_others(paris: Town) -> None:
    await come(paris, path_of(await invited(paris)))
    karim = await person(paris, "karim")
    await paris.run(erase_account(karim.id))
    await paris.run(erase_account(paris.people["ada"].account.id))
    assert await paris.run(lambda: value("SELECT count(*) FROM invitations")) == 1
    assert await paris.run(lambda: value("SELECT count(*) FROM invitation_uses")) == 0


# --- for a domain, or a list -----------------------------------------------------------------------------------


async def ask(town: Town, path: str, address: str, visitor: Visitor | None = None) -> Page:
    visitor = visitor or Visitor(town)
    page = await visitor.get(path)
    asked = await visitor.submit(page, f"{path}/address", email=address)
    return await visitor.get(asked.leads_to) if asked.status == 303 else asked


@pytest.mark.parametrize("terms", [{"domains": ["@Corp.example"]}, {"addresses": [KARIM.upper()]}])
async def test_whose_address_is_invited_gets_a_link_there(
    paris: Town, box: Mailbox, terms: dict[str, Any]
) -> None:
    made = await invited(paris, max_uses=2, department="Lab", **terms)
    path = path_of(made)
    assert (await Visitor(paris).post(path, username="karim")).status == 403
    answers = [
        (await ask(paris, path, each)).said
        for each in (KARIM, "eve@evil.example", f"eve@evil.{KARIM.partition('@')[2]}", "ada@corp.example")
    ]
    assert len(set(answers)) == 1, "who asks does not learn who is invited"
    await sent(paris)
    assert [each["To"] for each in box.mails] == [KARIM]
    link = box.link_to(KARIM)
    assert link != path
    assert (await come(paris, link)).leads_to == "/welcome"
    karim = await person(paris, "karim")
    assert (karim.email, karim.department) == (KARIM, "Lab")
    parent = await paris.run(lambda: Invitation.get(id=made.invitation.id))
    assert parent.used == 1
    assert (await Visitor(paris).get(link)).status == 404


async def test_a_link_for_a_domain_lets_nobody_in_without_the_mail(paris: Town) -> None:
    made = await invited(paris, domains=["corp.example"])
    token = path_of(made).rpartition("/")[2]
    with pytest.raises(NotFound):
        await paris.run(join(paris.network, token, Wanted("eve", "Eve", PASSWORD, KARIM)))
    visitor = Visitor(paris)
    page = await visitor.get(path_of(made))
    form = page.hidden(f"{path_of(made)}/address")
    direct = await visitor.post(
        path_of(made), **form, username="eve", display_name="Eve", password=PASSWORD, again=PASSWORD
    )
    assert direct.status == 404
    assert await paris.run(lambda: value("SELECT count(*) FROM people")) == 1


async def test_six_requests_are_one_mail_and_the_count_is_that_of_the_link(paris: Town, box: Mailbox) -> None:
    path = path_of(await invited(paris, domains=["corp.example"], max_uses=1))
    await asyncio.gather(*(ask(paris, path, KARIM) for _ in range(6)))
    await ask(paris, path, "lea@corp.example")
    await sent(paris)
    assert sorted(each["To"] for each in box.mails) == [KARIM, "lea@corp.example"]
    first, second = box.link_to(KARIM), box.link_to("lea@corp.example")
    assert (await come(paris, first)).status == 303
    assert (await come(paris, second, "lea")).status == 404, "the link was for one"


async def test_when_the_link_for_many_is_taken_back_so_are_those_it_gave(paris: Town, box: Mailbox) -> None:
    made = await invited(paris, domains=["corp.example"], max_uses=9)
    await ask(paris, path_of(made), KARIM)
    await sent(paris)
    await paris.run(revoke(made.invitation.id, by="ada"))
    assert (await come(paris, box.link_to(KARIM))).status == 404


async def test_without_mails_links_are_handed_over(tmp_path: Path) -> None:
    async with company(tmp_path, "paris") as world:
        paris = world["paris"]
        await paris.person("ada", role="admin")
        made = await invited(paris, email=KARIM)
        assert not made.mailed
        assert (await come(paris, path_of(made))).leads_to == "/welcome"
        assert (await person(paris, "karim")).email == KARIM
        for terms in ({"domains": ["corp.example"]}, {"addresses": [KARIM]}):
            with pytest.raises(Invalid, match=r"."):
                await invited(paris, **terms)


# --- what is wrong ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"username": "ada"}, "This name is taken."),
        ({"username": "admin"}, "This name is reserved."),
        ({"username": "Karim L"}, "Use small letters a to z"),
        ({"username": "../x"}, "Use small letters a to z"),
        ({"display_name": " "}, "Fill this in."),
        ({"password": "azertyuiop1", "again": "azertyuiop1"}, "everybody tries first"),
        ({"again": "other"}, "This is not what you typed above."),
        ({"email": "no"}, "This is not an e-mail address."),
        ({"email": "a@b.example\r\nBcc: c@d.example"}, "This is not an e-mail address."),
    ],
)
async def test_what_is_wrong_is_said_and_nothing_is_used_up(
    paris: Town, typed: dict[str, str], said: str
) -> None:
    path = path_of(await invited(paris))
    wrong = await come(paris, path, **typed)
    assert (wrong.status, said in wrong.said) == (422, True), wrong.said
    assert PASSWORD not in wrong.text
    assert (await come(paris, path)).status == 303


@pytest.mark.parametrize(
    ("terms", "field"),
    [
        ({"email": "no"}, "email"),
        ({"email": "ada@corp.example"}, "email"),
        ({"email": KARIM, "domains": ["corp.example"]}, "email"),
        ({"domains": ["corp example"]}, "domains"),
        ({"domains": ["*"]}, "domains"),
        ({"addresses": ["no"]}, "addresses"),
        ({"addresses": [f"a{n}@corp.example" for n in range(501)]}, "addresses"),
        ({"max_uses": 0}, "max_uses"),
        ({"days": 1000}, "days"),
        ({"department": "x" * 101}, "department"),
        ({"note": "x" * 201}, "note"),
        ({"groups": ["nothing"]}, "groups"),
    ],
)
async def test_terms_that_cannot_be_are_refused(paris: Town, terms: dict[str, Any], field: str) -> None:
    with pytest.raises(Invalid) as refused:
        await invited(paris, **terms)
    assert list(refused.value.details) == [field]


async def test_a_name_cannot_write_into_mails_or_pages(paris: Town, box: Mailbox) -> None:
    path, name = path_of(await invited(paris)), "<b>Karim</b>\u202e"
    assert (await come(paris, path, display_name=name, email=KARIM)).status == 303
    await sent(paris)
    [mail] = box.to(KARIM)
    assert "<b>Karim" not in html_of(mail)
    assert "\u202e" not in text_of(mail) + html_of(mail), "nothing turns what follows around"


async def test_nobody_joins_where_passwords_are_off(paris: Town) -> None:
    """Newcomers come by the company's account then: no invitation, old or new, and no password of an admin's."""
    made, by_address = await invited(paris), await invited(paris, domains=["corp.example"])
    visitor, ada = Visitor(paris), await at_admin(paris)
    page, before = await visitor.get(path_of(made)), await ada.get("/admin/invitations")
    newcomer, first = await ada.get("/admin/newcomers"), await ada.get("/admin/first-run?step=people")
    await provider_of(paris, "corp", is_only=True)
    for path in (path_of(made), path_of(by_address)):
        assert (await Visitor(paris).get(path)).status == 404
    typed = {"username": "karim", "display_name": "Karim", "password": PASSWORD, "again": PASSWORD}
    late = await visitor.submit(page, path_of(made), **typed)
    assert (late.status, await visitor.is_in()) == (404, False)
    with pytest.raises(NotFound):
        await paris.run(join(paris.network, path_of(made).rpartition("/")[2], Wanted("lea", "Léa", PASSWORD)))
    with pytest.raises(Invalid, match="company's account only"):
        await invited(paris)
    for shown, action in (
        (before, "/admin/invitations"),
        (newcomer, "/admin/newcomers"),
        (first, "/admin/first-run/people"),
    ):
        answer = await ada.submit(shown, action, username="karim", display_name="Karim")
        assert (answer.status, "with the company’s account only" in answer.said) == (422, True), action
    assert await paris.run(lambda: value("SELECT count(*) FROM people")) == 1
    assert await paris.run(lambda: value("SELECT count(*) FROM invitations")) == 2


async def test_groups_await_the_newcomer(paris: Town) -> None:
    ada = paris.people["ada"]
    for name, access in (("lab", "open"), ("board", "closed")):
        await ada.post("/api/parvis/v1/groups", {"handle": name, "name": name, "access": access})
    await come(paris, path_of(await invited(paris, groups=["@lab", "board"])))
    found = "group_members m JOIN accounts a ON a.id = m.account_id WHERE a.handle = 'karim' AND m.state ="
    assert await paris.run(lambda: value(f"SELECT count(*) FROM {found} 'member'")) == 1
    assert await paris.run(lambda: value(f"SELECT count(*) FROM {found} 'requested'")) == 1


# --- the admin's pages -----------------------------------------------------------------------------------------


async def at_admin(town: Town) -> Visitor:
    """Let Ada open her browser."""
    settings, ada = town.network.site.settings, town.people["ada"].account
    secret = await town.run(open_session(ada.id, settings))
    return Visitor(town, {session_cookie(settings): secret})


async def test_ada_invites_sees_who_came_and_takes_back(paris: Town, box: Mailbox) -> None:
    ada = await at_admin(paris)
    page = await ada.get("/admin/invitations")
    typed = {"email": "", "note": "Interns", "max_uses": "3", "days": "5", "department": "Lab"}
    made = await ada.submit(page, "/admin/invitations", **typed)
    [link] = [each for each in made.said.split() if each.startswith("https://paris.corp.example/join/")]
    twice = await ada.submit(page, "/admin/invitations", **typed)
    assert link in twice.said, "the same form makes one"
    assert (await come(paris, link.removeprefix("https://paris.corp.example"))).status == 303
    listed = await ada.get("/admin/invitations")
    assert "Interns" in listed.said
    assert "1 of 3" in listed.said
    assert "karim" in listed.said
    assert link not in listed.text, "it is shown once"
    number = (await paris.run(lambda: Invitation.all().first())).id
    back = await ada.submit(listed, f"/admin/invitations/{number}/end")
    assert back.leads_to == "/admin/invitations?ended=1"
    assert (await Visitor(paris).get(link.removeprefix("https://paris.corp.example"))).status == 404
    wrong = await ada.submit(page, "/admin/invitations", email="no", token=secrets.token_urlsafe(32))
    assert (wrong.status, "This is not an e-mail address." in wrong.said) == (422, True)


async def test_only_admins_invite(paris: Town) -> None:
    karim = await paris.person("karim")
    settings = paris.network.site.settings
    secret = await paris.run(open_session(karim.account.id, settings))
    visitor = Visitor(paris, {session_cookie(settings): secret})
    for path in ("/admin/invitations", "/admin/mail", "/admin/newcomers/list"):
        assert (await visitor.get(path)).status == 404
    assert (await Visitor(paris).get("/admin/invitations")).status == 302


async def test_ada_gives_a_code_and_ends_sessions(paris: Town) -> None:
    await paris.person("karim")
    ada, karim = await at_admin(paris), Visitor(paris)
    await karim.log_in("karim")
    page = await ada.get("/admin/people/karim")
    code = page.hidden("/admin/people/karim/code")["code"]
    assert code in (await ada.submit(page, "/admin/people/karim/code")).said
    assert code in (await ada.submit(page, "/admin/people/karim/code")).said
    assert await paris.run(lambda: OneTimeLink.filter(kind="code").count()) == 1
    assert await karim.is_in()
    await ada.submit(page, "/admin/people/karim/end-all")
    assert not await karim.is_in()


async def test_ada_tries_mails_on_their_page(paris: Town, box: Mailbox) -> None:
    ada = await at_admin(paris)
    page = await ada.get("/admin/mail")
    tried = await ada.submit(page, "/admin/mail/test", email=KARIM)
    assert "The mail server took it." in (await ada.get(tried.leads_to)).said
    assert len(box.to(KARIM)) == 1
    box.answer = "451 4.3.0 Come back later"
    tried = await ada.submit(page, "/admin/mail/test", email=KARIM)
    failed = await ada.get(tried.leads_to)
    assert "451 4.3.0 Come back later" in failed.said
    assert "1 mail could not be sent yet." in failed.said
    assert "waits" in failed.said
    assert (await ada.submit(failed, "/admin/mail/retry")).leads_to == "/admin/mail?retried=1"
    wrong = await ada.submit(page, "/admin/mail/test", email="no")
    assert wrong.status == 422


async def test_old_invitations_are_forgotten(paris: Town, box: Mailbox) -> None:
    made = await invited(paris, domains=["corp.example"], max_uses=9)
    await ask(paris, path_of(made), KARIM)
    await paris.run(forget_invitations(now() + timedelta(days=2, minutes=1)))
    assert await paris.run(lambda: Invitation.all().count()) == 1
    await paris.run(forget_invitations(now() + timedelta(days=8)))
    assert await paris.run(lambda: Invitation.all().count()) == 0
