"""Lists of people, as spreadsheets write them: read, checked line by line, and made, on both databases."""

import asyncio
import csv
import re
from collections.abc import AsyncIterator, Sequence
from itertools import count as count_up
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from models.core.accounts import Account
from models.core.config import load_settings
from models.core.database import open_database, value
from models.core.errors import Conflict, Invalid
from models.mail.queue import Mail
from models.people.people import Person
from outbox.invitations import imports
from outbox.invitations.imports import Line, make_part, plan
from outbox.invitations.lists import MAX_BYTES, MAX_LINES, Listed, read_list, username_of
from outbox.mail.worker import send_due
from tests.both import NewUrl, new_url
from tests.mailbox import mailbox
from tests.provisioning import provider_of
from tests.unit.test_joining import at_admin
from tests.visitor import Page, Visitor
from tests.world import PASSWORD, Town, company
from web.mail import renderer
from web.process.cli import main

__all__ = ["new_url"]

SEED = "s" * 40
HEADED = "identifiant;prénom;nom;courriel;service;fonction\r\n"
PEOPLE = (
    HEADED
    + "karim;Karim;Benali;karim@corp.example;Ventes;Acheteur\r\n"
    + "lea;Léa;Moreau;lea@corp.example;Lab;\r\n"
)


@pytest.fixture
async def paris(new_url: NewUrl | None, tmp_path: Path) -> AsyncIterator[Town]:
    databases = {"paris": await new_url()} if new_url else {}
    async with company(tmp_path, "paris", databases=databases) as world:
        await world["paris"].person("ada", role="admin", email="ada@corp.example")
        yield world["paris"]


async def planned(town: Town, content: bytes | str, seed: str = "") -> list[Line]:
    return await town.run(plan(town.network.site, read_list(content), seed=seed))


async def imported(town: Town, content: bytes | str, seed: str = SEED) -> list[Line]:
    lines = await planned(town, content, seed)
    return await town.run(make_part(town.network.site, lines, seed=seed, by="ada"))


async def count(town: Town, what: str) -> int:
    return await town.run(lambda: value(f"SELECT count(*) FROM {what}"))


# --- reading ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("between", [";", ",", "\t"])
def test_a_list_is_read_whoever_wrote_it(code: str, between: str) -> None:
    found = read_list(PEOPLE.replace(";", between).encode(code))
    assert [(each.line, each.username, each.display_name, each.department) for each in found] == [
        (2, "karim", "Karim Benali", "Ventes"),
        (3, "lea", "Léa Moreau", "Lab"),
    ]
    assert found[0].work.title == "Acheteur"
    assert not any(each.problem[1] for each in found)


def test_headings_are_read_in_both_languages_and_any_order() -> None:
    found = read_list(
        'Department,E-MAIL address,"Full  name",Manager,Phone,Languages,Favourite colour\n'
        '"Ventes, Sud",k.benali@corp.example,"Karim Benali",ada,+33 1 23,fr en,blue\n'
    )
    assert found == [
        Listed(
            2,
            "k.benali",
            "Karim Benali",
            "k.benali@corp.example",
            "Ventes, Sud",
            (),
            found[0].work,
            True,
        )
    ]
    assert (found[0].work.manager, found[0].work.phone, found[0].work.languages) == (
        "ada",
        "+33 1 23",
        "fr en",
    )


def test_without_headings_the_columns_are_as_before() -> None:
    found = read_list("Karim;Karim Benali;karim@corp.example;Ventes;Modérateur\n\n;;;;\nlea\n")
    assert [(each.line, each.username, each.roles) for each in found] == [
        (1, "karim", ("moderator",)),
        (4, "lea", ()),
    ]


def test_a_cell_of_several_lines_counts_them() -> None:
    found = read_list('username,name\nkarim,"Karim\nBenali"\nlea,Léa\n')
    assert [(each.line, each.display_name) for each in found] == [(2, "Karim Benali"), (4, "Léa")]


@pytest.mark.parametrize(
    ("email", "name"),
    [
        ("Amélie.Laurent@corp.example", "amelie.laurent"),
        ("o'brien+x@corp.example", "obrienx"),
        ("..a--b..@corp.example", "a-b"),
        ("日本@corp.example", ""),
        (f"{'x' * 60}@corp.example", "x" * 30),
        ("a._-b@corp.example", "a_b"),
    ],
)
def test_a_name_is_made_of_an_address(email: str, name: str) -> None:
    assert username_of(email) == name


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"  \r\n ;; \n", "is empty"),
        (b"username;name\n", "is empty"),
        (b"\xff\xfe\x00", "is no text"),
        (b"karim\x81;x", "is no text"),
        (b"x" * (MAX_BYTES + 1), "must be at most"),
        (("\n".join(f"p{n}" for n in range(MAX_LINES + 1))).encode(), "must have at most 5000 lines"),
        (b"username;mail;courriel\nkarim;a;b\n", "has two columns for email"),
        (f"username;name\nkarim;{'x' * 200_000}\n".encode(), "cannot be read: line 2"),
    ],
)
def test_what_is_no_list_is_refused(content: bytes, said: str) -> None:
    with pytest.raises(Invalid) as refused:
        read_list(content)
    assert said in refused.value.details["list"]


@pytest.mark.parametrize(
    ("row", "column", "said"),
    [
        ("karim;Ka\0rim", "display_name", "has signs that no text has"),
        ("karim;Ka\x1b[2Jrim", "display_name", "has signs that no text has"),
        (f"karim;{'x' * 1001}", "display_name", "must have at most 1000 characters"),
        ("karim;Karim;one too many", "", "has more cells than there are columns"),
    ],
)
def test_a_hostile_line_is_named_and_the_others_are_read(row: str, column: str, said: str) -> None:
    karim, lea = read_list(f"username;name\n{row}\nlea;Léa\n")
    assert karim.problem == (column, said)
    assert lea.problem == ("", "")


def test_a_megabyte_in_one_cell_takes_no_time() -> None:
    quoted = '"' + "a" * 1_000_000
    for content in (f"username;name\nkarim;{quoted}\n", ";" * 1_000_000, '"' * 999_999, "é\n" * 400_000):
        with pytest.raises(Invalid):
            read_list(content.encode())


# --- what would become of it -----------------------------------------------------------------------------------


async def test_wrong_lines_are_named_with_their_column_and_change_nothing(paris: Town) -> None:
    lines = await planned(
        paris,
        HEADED
        + "karim;K;B;karim@corp.example;Ventes\n"
        + "admin;A;D;;\n"
        + "ada;Other;One;other@corp.example;\n"
        + "max;M;X;no address;\n"
        + f"eva;E;V;;{'x' * 101}\n"
        + "two;T;O;same@corp.example;\n"
        + "too;T;O;Same@corp.example;\n"
        + "tom;T;M;;\ntom;T;M;;\n"
        + ";;;日本@corp.example;\n"
        + "cfo;C;F;ADA@corp.example;\n",
    )
    assert [(each.listed.line, each.state, list(each.problems)) for each in lines] == [
        (2, "new", []),
        (3, "wrong", ["username"]),
        (4, "wrong", ["username"]),
        (5, "wrong", ["email"]),
        (6, "wrong", ["department"]),
        (7, "wrong", ["email"]),
        (8, "wrong", ["email"]),
        (9, "wrong", ["username"]),
        (10, "wrong", ["username"]),
        (11, "wrong", ["username"]),
        (12, "wrong", ["email"]),
    ]
    assert await count(paris, "people") == 1


async def test_who_is_here_is_left_alone(paris: Town) -> None:
    await paris.person("karim", display_name="Karim Benali")
    listed = "identifiant;nom;courriel\nada;Somebody;Ada@corp.example\nkarim;Karim Benali;\nkarim.b;;\n"
    assert [each.state for each in await planned(paris, listed)] == ["here", "here", "new"]
    [derived] = await planned(paris, "courriel;nom\nada@corp.example;X\n")
    assert derived.state == "here"


# --- making it -------------------------------------------------------------------------------------------------


async def test_everybody_gets_an_account_and_a_link(paris: Town) -> None:
    made = await imported(paris, PEOPLE)
    assert [(each.state, each.mailed, each.listed.username) for each in made] == [
        ("made", False, "karim"),
        ("made", False, "lea"),
    ]
    assert not made[0].not_kept
    karim = await paris.run(_person("karim"))
    assert (karim.email, karim.department, karim.roles) == ("karim@corp.example", "Ventes", "")
    assert karim.password_hash == ""
    visitor, path = Visitor(paris), made[0].link.removeprefix("https://paris.corp.example")
    assert (await visitor.log_in("karim", "")).status in (401, 422)
    page = await visitor.get(path)
    came = await visitor.submit(page, path, password=PASSWORD, again=PASSWORD)
    assert came.leads_to == "/welcome"
    assert await visitor.is_in()
    assert (await Visitor(paris).get(path)).status == 404


async def _person(name: str) -> Person:
    return await Person.get(id=(await Account.get(handle=name)).id)


async def test_the_same_list_twice_changes_nothing(paris: Town) -> None:
    await imported(paris, PEOPLE)
    before = [await count(paris, table) for table in ("people", "audit", "one_time_links")]
    assert [each.state for each in await planned(paris, PEOPLE)] == ["here", "here"]
    assert await imported(paris, PEOPLE, "t" * 40) == []
    assert [await count(paris, table) for table in ("people", "audit", "one_time_links")] == before


async def test_six_at_once_make_everybody_once(paris: Town) -> None:
    lines = await planned(paris, PEOPLE, SEED)

    async def make() -> list[Line]:
        return await paris.run(make_part(paris.network.site, lines, seed=SEED, by="ada"))

    made = await asyncio.gather(*(make() for _ in range(6)))
    assert len({tuple(each.link for each in part) for part in made}) == 1
    assert await count(paris, "people") == 3
    assert await count(paris, "one_time_links WHERE used_at IS NULL") == 2


async def test_whom_another_click_makes_while_a_list_is_looked_at_is_here(
    paris: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the look at who is here and the one at whether a name is free."""
    look, looks = imports._people_here, count_up(1)

    async def slow_look(people: Sequence[Listed]) -> Any:
        found = await look(people)
        if next(looks) == 1:
            await imported(paris, PEOPLE)
        return found

    monkeypatch.setattr(imports, "_people_here", slow_look)
    again = await planned(paris, PEOPLE, SEED)
    assert [(each.state, bool(each.link)) for each in again] == [("here", True)] * 2


async def test_somebody_who_came_meanwhile_is_no_other(paris: Town) -> None:
    lines = await planned(paris, PEOPLE, SEED)
    await paris.person("kim", email="karim@corp.example")
    made = await paris.run(make_part(paris.network.site, lines, seed=SEED, by="ada"))
    assert [each.state for each in made] in (["made", "made"], ["here", "made"])
    await paris.run(lambda: Account.filter(handle="lea").update(handle="was-lea"))
    with pytest.raises((Invalid, Conflict)):
        await paris.run(make_part(paris.network.site, lines, seed="short", by="ada"))


async def test_where_mails_go_out_each_gets_one(tmp_path: Path) -> None:
    async with mailbox() as box:
        options = {"mail_server": f"localhost:{box.port}", "mail_from": "parvis@corp.example"}
        async with company(tmp_path, "paris", **options) as world:
            paris = world["paris"]
            made = await imported(paris, PEOPLE + "max;Max;X;;\n")
            assert [(each.mailed, bool(each.link)) for each in made] == [(True, False)] * 2 + [(False, True)]
            assert await paris.run(lambda: Mail.all().count()) == 2
            while await paris.run(send_due(paris.network, renderer(paris.network.site))):
                pass
            assert [each["Subject"] for each in box.to("lea@corp.example")] == [
                "Votre compte sur Paris est prêt"
            ]
            path, visitor = box.link_to("lea@corp.example"), Visitor(paris)
            page = await visitor.get(path)
            assert (await visitor.submit(page, path, password=PASSWORD, again=PASSWORD)).status == 303


# --- the page --------------------------------------------------------------------------------------------------


def upload(page: Page, content: bytes) -> tuple[dict[str, str], bytes]:
    """Return the headers and the body of the form with a file."""
    token = page.hidden("/admin/newcomers/list")["form_token"].encode()
    parts = b'--x\r\nContent-Disposition: form-data; name="form_token"\r\n\r\n%b\r\n' % token
    parts += b'--x\r\nContent-Disposition: form-data; name="list"\r\n\r\n\r\n'
    parts += (
        b'--x\r\nContent-Disposition: form-data; name="file"; filename="people.csv"\r\n'
        b"Content-Type: text/csv\r\n\r\n%b\r\n--x--\r\n" % content
    )
    return {"Content-Type": "multipart/form-data; boundary=x"}, parts


async def check(visitor: Visitor, content: bytes) -> Page:
    page = await visitor.get("/admin/newcomers/list")
    headers, body = upload(page, content)
    return await visitor._ask("POST", "/admin/newcomers/list", headers=headers, data=body)


async def test_ada_imports_a_file(paris: Town) -> None:
    ada = await at_admin(paris)
    checked = await check(ada, PEOPLE.encode("cp1252"))
    assert checked.status == 200, checked.said
    assert "2 people are new." in checked.said
    assert "Léa Moreau" in checked.said
    assert await count(paris, "people") == 1
    done = await ada.submit(checked, "/admin/newcomers/list/add")
    links = re.findall(r"https://paris\.corp\.example/password/[0-9a-f]{64}", done.said)
    assert (done.status, len(links)) == (200, 2)
    again = await ada.submit(checked, "/admin/newcomers/list/add")
    assert re.findall(r"https://paris\.corp\.example/password/[0-9a-f]{64}", again.said) == links
    assert await count(paris, "people") == 3
    assert "Everybody on this list is here already." in (await check(ada, PEOPLE.encode())).said


async def test_nobody_gets_a_link_where_passwords_are_off(paris: Town) -> None:
    ada = await at_admin(paris)
    checked = await check(ada, PEOPLE.encode())
    lines = await planned(paris, PEOPLE)
    await provider_of(paris, "corp", is_only=True)
    for answer in (
        await check(ada, PEOPLE.encode()),
        await ada.submit(checked, "/admin/newcomers/list/add"),
    ):
        assert (answer.status, "with the company’s account only" in answer.said) == (422, True)
    for refused in (
        planned(paris, PEOPLE),
        paris.run(make_part(paris.network.site, lines, seed=SEED, by="ada")),
    ):
        with pytest.raises(Invalid, match="company's account only"):
            await refused
    assert await count(paris, "people") == 1


async def test_wrong_lines_stand_on_the_page_and_the_others_may_go_on(paris: Town) -> None:
    ada = await at_admin(paris)
    checked = await check(ada, (PEOPLE + "admin;A;B;;\n<b>x;A;B;;\n").encode())
    assert checked.status == 422
    assert "2 lines cannot be taken." in checked.said
    assert "This name is reserved." in checked.said
    assert "<b>x" not in checked.text
    sheet = checked.hidden("/admin/newcomers/list/add")
    refused = await ada.post("/admin/newcomers/list/add", **(sheet | {"skip_wrong": ""}))
    assert (refused.status, await count(paris, "people")) == (422, 1)
    done = await ada.submit(checked, "/admin/newcomers/list/add")
    assert "2 lines were left out: they are wrong. Lines: 4, 5" in done.said
    assert await count(paris, "people") == 3


async def test_a_long_list_goes_step_by_step(paris: Town) -> None:
    ada = await at_admin(paris)
    people = "\n".join(f"person{number};Person {number}" for number in range(230))
    page = await ada.submit(await check(ada, people.encode()), "/admin/newcomers/list/add")
    steps = [re.findall(r"(\d+) of (\d+)", page.said)[0]]
    while 'action="/admin/newcomers/list/add"' in page.text:
        page = await ada.submit(page, "/admin/newcomers/list/add")
        steps += re.findall(r"(\d+) of (\d+)", page.said)[:1]
    assert steps == [("100", "230"), ("200", "230")]
    assert len(set(re.findall(r"/password/[0-9a-f]{64}", page.text))) == 230
    assert await count(paris, "people") == 231


# --- the command -----------------------------------------------------------------------------------------------


def parvis(*arguments: str, code: int = 0) -> Result:
    result = CliRunner().invoke(main, arguments)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert result.exit_code == code, result.output
    return result


async def counted(folder: Path) -> int:
    async with open_database(load_settings(folder / "parvis.toml", {})):
        return await value("SELECT count(*) FROM people")


def test_the_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    parvis("init", "--origin", "https://paris.corp.example", "--name", "Paris", "--data-dir", "data")
    file, report = tmp_path / "people.csv", tmp_path / "report.csv"
    file.write_bytes((PEOPLE + "admin;=cmd|' /C calc'!A0;-1;;\n").encode("cp1252"))
    dry = parvis("person", "import", "people.csv", "--dry-run")
    assert "2 new, 0 here already, 1 wrong. Nothing was changed." in dry.stdout
    assert "line 4, username: is reserved" in dry.stderr
    refused = parvis("person", "import", "people.csv", code=1)
    assert "Nothing was changed: put it right, or add --skip-wrong." in refused.stderr
    assert asyncio.run(counted(tmp_path)) == 0
    made = parvis("person", "import", "people.csv", "--skip-wrong", "--report", "report.csv")
    assert "2 of 2" in made.stderr
    assert report.stat().st_mode & 0o777 == 0o600
    rows = list(csv.reader(report.read_text("utf-8-sig").splitlines()))
    assert [row[3] for row in rows[1:]] == ["made", "made", "wrong"]
    assert rows[1][6].startswith("https://paris.corp.example/password/")
    assert rows[3][2].startswith("'="), "no cell is a formula"
    again = parvis("person", "import", "people.csv", "--skip-wrong")
    assert "0 new, 2 here already, 1 wrong." in again.stdout
    assert asyncio.run(counted(tmp_path)) == 2
    shown = parvis("person", "sessions", "karim")
    assert "karim is logged in nowhere." in shown.stdout
    assert "logged out everywhere" in parvis("person", "sessions", "karim", "--end").stdout
    code = parvis("person", "reset", "karim", "--code")
    assert re.search(r"[a-z2-9]{4}(-[a-z2-9]{4}){3}", code.stdout)
    invited = parvis("person", "invite", "--uses", "3", "--note", "Interns")
    assert "https://paris.corp.example/join/" in invited.stdout
    assert "Interns" in parvis("person", "invitations").stdout
    parvis("person", "uninvite", "1")
    assert "ended" in parvis("person", "invitations").stdout
    assert "needs mails" in parvis("person", "invite", "--domain", "corp.example", code=1).stderr
    assert "sends no mails" in parvis("mail", "list").stdout
    assert "mail_server" in parvis("mail", "test", "a@corp.example", code=1).stderr
