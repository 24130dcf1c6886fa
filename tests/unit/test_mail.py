"""Mails out: written with what causes them, sent once over TLS to the one server of the settings, and seen to their end.

On both databases. The counterpart is a real SMTP server on loopback (tests/mailbox.py).
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from models.core.base import now
from models.core.config import Settings, load_settings
from models.core.database import execute, value
from models.core.egress import dials
from models.core.errors import ConfigurationError, Invalid
from models.core.transaction import transaction
from models.mail.queue import LEASE, Mail, claim_mails, forget_mails, mail_totals
from outbox.mail.letters import check_recipient, retry, write_mail, write_test
from outbox.mail.message import Unwritable, message_of
from outbox.mail.worker import send_due, send_one
from outbox.people.leaving import disable_person
from tests.both import NewUrl, new_url
from tests.mailbox import PASSWORD, USER, Mailbox, html_of, mailbox, text_of
from tests.world import Town, company
from web.mail import renderer
from web.mail.words import LETTERS

__all__ = ["new_url"]

AMELIE = "amelie@corp.example"


@asynccontextmanager
async def paris_with(box: Mailbox, folder: Path, database: str = "", **settings: Any) -> AsyncIterator[Town]:
    given = {"mail_server": f"localhost:{box.port}", "mail_from": "parvis@corp.example", **settings}
    async with company(folder, "paris", databases={"paris": database} if database else {}, **given) as world:
        yield world["paris"]


@pytest.fixture
async def box() -> AsyncIterator[Mailbox]:
    async with mailbox() as opened:
        yield opened


@pytest.fixture
async def paris(box: Mailbox, new_url: NewUrl | None, tmp_path: Path) -> AsyncIterator[Town]:
    async with paris_with(box, tmp_path, await new_url() if new_url else "") as town:
        yield town


async def write(town: Town, recipient: str = AMELIE, kind: str = "reset", **more: Any) -> int:
    """Queue a mail as a verb does."""
    options = {"language": "fr", "expires_at": now() + timedelta(hours=1), **more}
    values = {"name": "Amélie", "username": "amelie", "link": "https://paris.corp.example/password/x"}

    async def inside() -> int:
        async with transaction():
            made = await write_mail(town.network.site, kind, recipient, **options, **values)
        assert made
        return made

    return await town.run(inside)


async def send(town: Town) -> int:
    return await town.run(send_due(town.network, renderer(town.network.site)))


async def state_of(town: Town, mail_id: int) -> Mail:
    return await town.run(lambda: Mail.get(id=mail_id))


async def make_due(town: Town) -> None:
    async def inside() -> None:
        async with transaction():
            await execute("UPDATE mails SET due_at = $1, leased_until = NULL", now())

    await town.run(inside)


async def test_a_mail_arrives_in_the_language_of_whom_it_is_for(paris: Town, box: Mailbox) -> None:
    french, english = await write(paris), await write(paris, "bruno@corp.example", language="en")
    assert await send(paris) == 2
    assert [each["Subject"] for each in box.to(AMELIE)] == ["Un nouveau mot de passe pour Paris"]
    [mail] = box.to("bruno@corp.example")
    assert mail["Subject"] == "A new password for Paris"
    assert mail["From"] == "Paris <parvis@corp.example>"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["Content-Language"] == "en"
    assert "https://paris.corp.example/password/x" in text_of(mail)
    assert '<a href="https://paris.corp.example/password/x"' in html_of(mail)
    for each in (french, english):
        ended = await state_of(paris, each)
        assert (ended.state, ended.attempts, bytes(ended.wrapped)) == ("sent", 1, b"")
    assert await send(paris) == 0
    assert len(box.mails) == 2


async def test_every_letter_reads_well_in_each_language(paris: Town) -> None:
    from outbox.mail.letters import KINDS, Letter

    assert set(LETTERS) == set(KINDS)
    values = {
        "name": "Amélie <b>",
        "username": "amelie",
        "inviter": "Ada 100 %",
        "address": AMELIE,
        "at": "1796000000000",
        "link": "https://paris.corp.example/x",
    }
    render = renderer(paris.network.site)
    for kind in KINDS:
        french, english = [render(Letter(kind, code, values, now())) for code in ("fr", "en")]
        assert french.subject != english.subject
        for each in (french, english):
            assert "%(" not in each.subject + each.text + each.html
            assert "<b>" not in each.html, "what people are called is no HTML"
            assert ("https://paris.corp.example/x" in each.text) == bool(LETTERS[kind].link)


async def test_what_is_rolled_back_is_never_sent(paris: Town, box: Mailbox) -> None:
    async def broken() -> None:
        async with transaction():
            await write_mail(paris.network.site, "test", AMELIE, language="fr", expires_at=now(), at="1")
            raise Invalid("no")

    with pytest.raises(Invalid):
        await paris.run(broken)
    assert await send(paris) == 0
    assert box.connections == 0


async def test_six_workers_send_a_mail_once(paris: Town, box: Mailbox) -> None:
    for number in range(8):
        await write(paris, f"person{number}@corp.example")
    tried = await asyncio.gather(*(send(paris) for _ in range(6)))
    assert sum(tried) == 8
    assert sorted(each["To"] for each in box.mails) == [f"person{n}@corp.example" for n in range(8)]
    assert len({each["Message-ID"] for each in box.mails}) == 8


async def test_what_a_dead_process_was_at_is_sent_by_another_when_its_lease_is_over(
    paris: Town, box: Mailbox
) -> None:
    await write(paris)

    async def claim() -> int:
        async with transaction():
            return len(await claim_mails(5))

    assert await paris.run(claim) == 1
    assert await send(paris) == 0
    await paris.run(lambda: Mail.all().update(leased_until=now() - LEASE))
    assert await send(paris) == 1
    assert len(box.mails) == 1


async def test_who_is_unknown_there_gets_nothing_and_the_others_do(paris: Town, box: Mailbox) -> None:
    box.answers["gone@corp.example"] = "550 5.1.1 No such user here"
    box.answers["full@corp.example"] = "452 4.2.2 Mailbox full"
    gone, full, fine = [await write(paris, f"{name}@corp.example") for name in ("gone", "full", "fine")]
    assert await send(paris) == 3
    refused, waiting, sent = [await state_of(paris, each) for each in (gone, full, fine)]
    assert (refused.state, refused.last_error) == ("refused", "550 5.1.1 No such user here")
    assert (waiting.state, waiting.last_error) == ("queued", "452 4.2.2 Mailbox full")
    assert waiting.due_at > now()
    assert sent.state == "sent"
    box.answers.clear()
    assert await send(paris) == 0, "it waits a little"
    assert await paris.run(retry(paris.network.site, full, by="ada")) == 1
    assert await send(paris) == 1
    assert (await state_of(paris, full)).state == "sent"
    ids = {each["Message-ID"] for each in box.mails}
    assert len(ids) == 2


async def test_a_mail_that_is_worth_nothing_any_more_expires(paris: Town, box: Mailbox) -> None:
    box.answer = "451 Later"
    late = await write(paris, expires_at=now() + timedelta(seconds=20))
    await send(paris)
    ended = await state_of(paris, late)
    assert (ended.state, ended.last_error, bytes(ended.wrapped)) == ("expired", "451 Later", b"")
    box.answer = ""
    old = await write(paris, expires_at=now() - timedelta(seconds=1))
    await send(paris)
    assert (await state_of(paris, old)).state == "expired"
    assert box.mails == []


async def test_nobody_is_written_to_who_has_left(paris: Town, box: Mailbox) -> None:
    amelie = await paris.person("amelie", email=AMELIE)
    made = await write(paris, account_id=amelie.account.id)
    await paris.run(disable_person(paris.network, "amelie", by="ada"))
    await send(paris)
    assert (await state_of(paris, made)).state == "ended"
    assert box.mails == []


async def test_a_server_that_is_away_costs_no_mail(paris: Town, box: Mailbox) -> None:
    made = await write(paris)
    site, settings = paris.network.site, paris.network.site.settings
    object.__setattr__(settings, "mail_server", "localhost:1")
    await send(paris)
    waiting = await state_of(paris, made)
    assert waiting.state == "queued"
    assert waiting.last_error
    object.__setattr__(settings, "mail_server", f"localhost:{box.port}")
    await make_due(paris)
    assert await send(paris) == 1
    assert len(box.mails) == 1
    assert site.settings is settings


async def test_each_connection_is_in_the_egress_ledger_and_its_host_is_on_the_list(
    paris: Town, box: Mailbox
) -> None:
    from outbox.administration.proof import proof

    await write(paris)
    await send(paris)
    await paris.run(paris.network.policy.ledger.write)
    [dial] = await paris.run(lambda: dials(since=now() - timedelta(hours=1)))
    assert (dial.host, dial.purpose, dial.outcome) == (f"localhost:{box.port}", "mail", "done")
    assert dial.bytes_out > 500
    assert dial.local_port
    shown = await paris.run(lambda: proof(paris.network.site, now() - timedelta(hours=1)))
    assert [(each.known, each.outside) for each in shown.contacts] == [("mail", 0)]


async def test_what_mails_say_is_sealed_and_forgotten(paris: Town) -> None:
    made = await write(paris)
    kept = bytes((await state_of(paris, made)).wrapped)
    assert kept
    assert b"password" not in kept
    await send(paris)
    assert bytes((await state_of(paris, made)).wrapped) == b""
    await paris.run(lambda: forget_mails(now() + timedelta(seconds=1)))
    assert await paris.run(lambda: Mail.all().count()) == 0


async def test_counts_tell_what_waits_and_what_went_wrong(paris: Town, box: Mailbox) -> None:
    box.answers["gone@corp.example"], box.answers["full@corp.example"] = "550 No", "452 Full"
    for name in ("gone", "full", "fine"):
        await write(paris, f"{name}@corp.example")
    await send(paris)
    totals = await paris.run(mail_totals)
    assert (totals.queued, totals.retrying, totals.sent, totals.refused) == (1, 1, 1, 1)
    assert totals.oldest_queued_at


# --- TLS and login ---------------------------------------------------------------------------------------------


async def test_nothing_is_said_to_a_server_that_does_not_encrypt(tmp_path: Path) -> None:
    async with mailbox(tls="none") as plain:
        async with paris_with(plain, tmp_path, mail_user=USER, mail_password=PASSWORD) as paris:
            made = await write(paris)
            await send(paris)
            assert (await state_of(paris, made)).state == "queued"
            assert (plain.mails, plain.logins) == ([], [])
            assert plain.connections == 1


async def test_a_server_of_another_name_gets_nothing(tmp_path: Path) -> None:
    async with mailbox() as box:
        async with paris_with(box, tmp_path, mail_server=f"127.0.0.1:{box.port}") as paris:
            made = await write(paris)
            await send(paris)
            waiting = await state_of(paris, made)
            assert (waiting.state, box.mails) == ("queued", [])
            assert "certificate" in waiting.last_error.lower()


@pytest.mark.parametrize("tls", ["starttls", "tls"])
async def test_logging_in(tls: str, tmp_path: Path) -> None:
    async with mailbox(tls=tls, login=True) as box:
        options = {"mail_tls": tls, "mail_user": USER, "mail_password": PASSWORD}
        async with paris_with(box, tmp_path, **options) as paris:
            await write(paris)
            assert await send(paris) == 1
            assert len(box.mails) == 1
            assert set(box.logins) == {(USER, PASSWORD)}


async def test_a_wrong_password_keeps_mails_waiting_and_says_so(tmp_path: Path) -> None:
    async with mailbox(login=True) as box:
        async with paris_with(box, tmp_path, mail_user=USER, mail_password="wrong") as paris:
            made = await write(paris)
            await send(paris)
            waiting = await state_of(paris, made)
            assert (waiting.state, box.mails) == ("queued", [])
            assert waiting.last_error.startswith("535")


async def test_a_site_without_a_server_sends_nothing(tmp_path: Path) -> None:
    async with company(tmp_path, "paris") as world:
        paris = world["paris"]
        site = paris.network.site

        async def inside() -> int | None:
            async with transaction():
                return await write_mail(site, "test", AMELIE, language="fr", expires_at=now(), at="1")

        assert await paris.run(inside) is None
        assert await paris.run(lambda: value("SELECT count(*) FROM mails")) == 0
        with pytest.raises(Invalid):
            await paris.run(write_test(site, AMELIE, by="ada"))


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"mail_server": "smtp.corp.example"}, "MAIL_SERVER"),
        ({"mail_server": "smtp.corp.example:x"}, "MAIL_SERVER"),
        ({"mail_tls": "perhaps"}, "MAIL_TLS"),
        ({"mail_server": "smtp.corp.example:25", "mail_from": ""}, "MAIL_FROM"),
        ({"mail_server": "smtp.corp.example:25", "mail_from": "a@b\r\nBcc: c@d"}, "MAIL_FROM"),
        (
            {"mail_server": "smtp.corp.example:25", "mail_tls": "none", "mail_password": "x"},
            "in the clear",
        ),
    ],
)
def test_settings_that_cannot_be_are_refused(wrong: dict[str, str], said: str) -> None:
    right = {"origin": "https://paris.corp.example", "mail_from": "parvis@corp.example"}
    given = {f"PARVIS_{name.upper()}": text for name, text in (right | wrong).items()}
    with pytest.raises(ConfigurationError, match=said):
        load_settings(None, given)


# --- what others put into headers ------------------------------------------------------------------------------


async def test_names_cannot_write_headers(paris: Town, box: Mailbox) -> None:
    hostile = "Ada\r\nBcc: everybody@corp.example\r\n\r\nClick here\u2028X: y"
    site = paris.network.site

    async def inside() -> None:
        async with transaction():
            await write_mail(
                site,
                "invitation",
                AMELIE,
                language="en",
                expires_at=now() + timedelta(hours=1),
                inviter=hostile,
                link="https://paris.corp.example/join/x",
            )

    await paris.run(inside)
    await send(paris)
    [mail] = box.mails
    assert mail["Bcc"] is None
    assert mail["X"] is None
    assert mail["Subject"].startswith("Ada Bcc: everybody@corp.example")
    assert [each["To"] for each in box.mails] == [AMELIE]


@pytest.mark.parametrize(
    "address",
    [
        "",
        "amelie",
        "amelie@",
        "@corp.example",
        "amelie@localhost",
        "a b@corp.example",
        "a@b@corp.example",
        "amelie@corp.example\r\nBcc: x@y.example",
        "amelie@corp.example,bruno@corp.example",
        "<amelie@corp.example>",
        "amélie@corp.example",
        "amelie@corp.example\0",
        f"{'a' * 300}@corp.example",
    ],
)
async def test_what_is_no_address_gets_no_mail(address: str) -> None:
    with pytest.raises(Invalid):
        check_recipient(address)
    check_recipient(AMELIE)


async def test_an_address_that_an_admin_mistyped_ends_alone(paris: Town, box: Mailbox) -> None:
    """Admins may write what they like into somebody's address: it must hold up nobody else's mail."""
    bad, good = await write(paris, "amélie@corp.example>\r\nBcc: x@y.example"), await write(paris)
    await send(paris)
    assert (await state_of(paris, bad)).state == "refused"
    assert (await state_of(paris, good)).state == "sent"
    assert [each["To"] for each in box.mails] == [AMELIE]


async def test_one_that_cannot_be_rendered_ends_alone(paris: Town, box: Mailbox) -> None:
    bad, good = await write(paris, kind="nonsense"), await write(paris)
    await send(paris)
    assert [(await state_of(paris, each)).state for each in (bad, good)] == ["refused", "sent"]


async def test_trying_it_by_hand(paris: Town, box: Mailbox) -> None:
    made = await paris.run(write_test(paris.network.site, AMELIE, by="ada"))
    await paris.run(send_one(paris.network, renderer(paris.network.site), made))
    assert [each["Subject"] for each in box.mails] == ["Les mails de Paris arrivent"]
    await paris.run(send_one(paris.network, renderer(paris.network.site), made))
    assert len(box.mails) == 1


def test_a_recipient_that_no_header_takes_is_said_to_be_one(tmp_path: Path) -> None:
    from models.mail.queue import Claimed
    from outbox.mail.letters import Rendered

    settings = Settings(origin="https://paris.corp.example", mail_from="parvis@corp.example")
    mail = Claimed(1, "test", "x", "fr", b"", 1, now(), now(), now())
    with pytest.raises(Unwritable):
        message_of(settings, "Paris", mail, Rendered("a", "b", "c"))
