"""The pages of search and hashtags, and what completes names while one types, by a browser."""

import asyncio
import re
from html import unescape
from urllib.parse import urlencode

import pytest

from models.core.accounts import Account
from models.people.follows import FollowedTag
from models.search.near import near
from models.search.query import parse_query, tokens_of
from outbox.posts.posts import Draft, publish
from tests.both import new_url, town
from tests.paris import Browser, Paris, paris, paris_data
from tests.unit.test_group_pages import found, logged_in
from tests.unit.test_pages_notifications import person, text, write
from tests.world import Town
from web.http.context import NETWORK
from web.pages.search.excerpts import excerpt, marked, wanted_in

__all__ = ["new_url", "paris", "paris_data", "town"]


async def look(browser: Browser, query: str, kind: str = "", status: int = 200) -> str:
    return await text(browser, "/search?" + urlencode({"q": query, "kind": kind}), status)


def main_of(page: str) -> str:
    return page.partition("<main")[2].partition("</main>")[0]


def said(page: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", main_of(page))).split())


async def test_a_search_finds_every_kind_and_marks_the_words(paris: Paris) -> None:
    browser, lea = await logged_in(paris, "amelie"), await person(paris, "lea")
    await found(browser, name="Jetons anonymes")
    await write(paris, lea, "Les <b>jetons</b> du CRM restent en mémoire #jeton")
    await write(paris, lea, "Rien à voir")
    page = await look(browser, "jeton")
    assert "Les &lt;b&gt;<mark>jetons</mark>&lt;/b&gt; du CRM" in page
    assert "<mark>Jetons</mark> anonymes" in page
    assert 'href="/tags/jeton"' in page
    assert "Rien à voir" not in page
    for tab in ("Messages (1)", "People (0)", "Groups (1)", "Hashtags (1)", "Files (0)"):
        assert tab in page, tab
    only = await look(browser, "jeton", "groups")
    assert "anonymes" in only
    assert "en mémoire" not in only
    assert "Nothing of this kind" in await look(browser, "jeton", "people")
    people = await look(browser, "lea", "people")
    assert '<a href="/@lea" data-text><mark>lea</mark></a>' in people
    await look(browser, "jeton", "nonsense", 404)


async def test_filters_are_added_shown_and_taken_away(paris: Paris) -> None:
    browser, lea = await logged_in(paris, "amelie"), await person(paris, "lea")
    await write(paris, lea, "budget de Léa")
    await write(paris, await Account.get(handle="amelie"), "budget d’Amélie")
    answer = await browser.get("/search/filter?q=budget&from=@lea&has=&after=2020-01-01&kind=messages")
    assert answer.status == 303
    place = answer.headers["Location"]
    assert place == "/search?q=budget+from%3A%40lea+after%3A2020-01-01&kind=messages"
    page = await text(browser, place)
    assert "de Léa" in main_of(page)
    assert "d’Amélie" not in page
    assert "written by @lea" in said(page)
    without = re.search(r'href="(/search\?q=budget\+after[^"]*)"', page)
    assert without
    assert "d’Amélie" in await text(browser, unescape(without[1]))


@pytest.mark.parametrize(
    ("query", "problem"),
    [
        ("has:nothing", "does not know"),
        ("after:soon", "a day, a month or a year"),
        ("language:FRENCH", "code of a language"),
        ("a " * 30, "too many words"),
    ],
)
async def test_what_is_not_understood_is_said_and_kept(paris: Paris, query: str, problem: str) -> None:
    page = await look(await logged_in(paris, "amelie"), query, status=422)
    assert problem in said(page)
    assert f'value="{query.strip()}"' in page


async def test_hostile_searches_find_nothing_and_break_nothing(paris: Paris) -> None:
    browser = await logged_in(paris, "amelie")
    await write(paris, await Account.get(handle="amelie"), "a <script>alert(1)</script> & b")
    for query in (
        "<script>",
        '"><b>',
        "%",
        "'; DROP",
        "\\",
        "#",
        "@",
        "https://evil.example/x",
        "@x@evil.example",
        "é" * 900,
    ):
        page = await look(browser, query)
        assert "<script>alert" not in page
        assert "<b>" not in main_of(page).replace('<b class="small">', "").replace("<b><a", "")
    assert "&lt;<mark>script</mark>&gt;<mark>alert</mark>" in await look(browser, "script alert")
    for path in (
        "/search?q=a&max_id=-1",
        "/search?q=a&offset=99999999999",
        "/search?q=a&kind=people&offset=-5",
    ):
        await text(browser, path)
    await text(browser, "/search?q=a&max_id=x", 422)
    assert (await paris.browser().get("/search?q=a")).status == 302


async def test_older_results_are_on_further_pages(paris: Paris) -> None:
    browser, amelie = await logged_in(paris, "amelie"), await Account.get(handle="amelie")
    for number in range(23):
        await write(paris, amelie, f"pineapple {number}")
    page = await look(browser, "pineapple", "messages")
    assert "Messages (20+)" in page
    older = re.search(r'data-older href="(.*?)"', page)
    assert older
    rest = main_of(await text(browser, "/search" + unescape(older[1])))
    assert re.findall(r"<mark>pineapple</mark> (\d+)", rest) == ["2", "1", "0"]


async def test_nobody_finds_what_they_may_not_read(paris: Paris) -> None:
    browser, lea = await logged_in(paris, "zoe"), await person(paris, "lea")
    await publish(paris.app[NETWORK], lea, Draft("@amelie pineapple #ananas", visibility="direct"))
    for query in ("pineapple", "#ananas", "from:lea"):
        page = await look(browser, query)
        assert "pineapple</mark>" not in page
        assert "Nothing was found that you may read" in page
    options = await text(browser, "/search/suggest?q=%23anan")
    assert "data-insert" not in options
    assert "pineapple</mark>" in await look(await logged_in(paris, "amelie"), "pineapple")


async def test_who_is_nearly_spelt_right_is_offered(paris: Paris) -> None:
    browser = await logged_in(paris, "amelie")
    await person(paris, "bertrand")
    page = await look(browser, "bertrend")
    assert "Did you mean: bertrand" in said(page)
    assert 'href="/search?q=bertrand"' in page
    assert "Try fewer words" in said(await look(browser, "xylophones"))


async def test_names_hashtags_and_groups_are_completed(paris: Paris) -> None:
    browser, lea = await logged_in(paris, "amelie"), await person(paris, "lea")
    await found(browser, name="Leaders")
    await write(paris, lea, "bonjour #Planning")

    async def inserts(typed: str) -> list[str]:
        part = await text(browser, "/search/suggest?" + urlencode({"q": typed}))
        assert "<html" not in part
        assert part.count('role="listbox"') == 1
        return re.findall(r'data-insert="(.*?)"', part)

    assert sorted(await inserts("@lea")) == ["@lea", "@leaders"]
    assert await inserts("#plan") == ["#Planning"]
    assert await inserts("#") == []
    for nothing in ("", "lea", "@" + "a " * 30, ":nothing", "@<b>"):
        assert await inserts(nothing) == [], nothing
    assert (await paris.browser().get("/search/suggest?q=@lea")).status == 302


async def test_a_hashtag_is_followed_from_its_page_and_listed(paris: Paris) -> None:
    browser = await logged_in(paris, "amelie")
    assert "None yet" in await text(browser, "/tags")
    assert (await browser.post("/tags/planning/follow", {})).status == 403
    token = re.search(r'name="form_token" value="(.*?)"', await text(browser, "/tags/Planning"))
    assert token
    form = {"form_token": token[1], "back": "/tags/Planning"}
    answers = await asyncio.gather(*(browser.post("/tags/Planning/follow", form) for _ in range(6)))
    assert {(each.status, each.headers["Location"]) for each in answers} == {(303, "/tags/Planning")}
    assert await FollowedTag.all().count() == 1
    assert "are in your feed" in await text(browser, "/tags/Planning")
    assert 'action="/tags/Planning/unfollow"' in await text(browser, "/tags")
    for _ in range(2):
        assert (await browser.post("/tags/planning/unfollow", form)).status == 303
    assert not await FollowedTag.exists()
    for wrong in ("/tags/a%20b/follow", "/tags/planning/eat", f"/tags/{'x' * 300}/follow"):
        assert (await browser.post(wrong, form)).status == 404, wrong


def test_words_are_marked_in_all_their_forms_and_nothing_else_becomes_html() -> None:
    wanted = wanted_in(parse_query("livrer -brouillon"))
    assert str(marked("Livrées & <i>brouillon</i>", wanted)) == (
        "<mark>Livrées</mark> &amp; &lt;i&gt;brouillon&lt;/i&gt;"
    )
    long = "mot " * 200 + "livraison livrée " + "fin " * 200
    piece = str(excerpt(["sans rien", long], wanted))
    assert piece.startswith("…mot")
    assert piece.endswith("fin…")
    assert "<mark>livrée</mark>" in piece
    assert str(excerpt(["", "rien"], wanted)) == "rien"
    assert str(excerpt([], wanted)) == ""


def test_a_query_is_taken_apart_as_it_was_typed() -> None:
    tokens = tokens_of('budget -from:"Léa N" #plan has:nothing "deux mots')
    assert [(each.text, each.operator, each.value, each.negated) for each in tokens] == [
        ("budget", "", "", False),
        ('-from:"Léa N"', "from", "Léa N", True),
        ("#plan", "", "", False),
        ("has:nothing", "has", "nothing", False),
        ('"deux mots', "", "", False),
    ]


async def test_near_spellings_are_those_that_the_reader_may_know(town: Town) -> None:
    amelie, lea = await town.person("amelie"), await town.person("lea")
    await lea.publish("#maintenance")
    await lea.publish("#mainframe", visibility="direct")

    async def read() -> list[str]:
        return await near(town.network.site, amelie.account.id, "maintenence mainfrome from:lea")

    assert await town.run(read()) == ["#maintenance mainfrome from:lea"]
