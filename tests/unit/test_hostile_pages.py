"""What nobody types by hand into the addresses and forms of pages: numbers beyond what a column holds, thousands of files."""

from tests.both import new_url, town
from tests.unit.test_library import PAGES, begun, desk, hired
from tests.world import Town

__all__ = ["new_url", "town"]

MOST = 2**63 - 1
FILES = 40_000
"""More than a database takes values in one statement."""


async def test_numbers_of_versions_that_no_page_can_have(town: Town) -> None:
    [amelie] = await hired(town, "amelie")
    page = await begun(amelie, "Congés")
    browser, path = await desk(town, amelie), f"/pages/{page['id']}"
    for number in (1, 2**31, MOST):
        found = 200 if number == 1 else 404
        await browser.get(f"{path}/history/{number}", found)
        await browser.get(f"{path}/edit?version={number}", found)
        await browser.get(f"{path}/history?before={number}")
        await browser.get(f"{path}/compare?from={number}&to={number}", found)
        await browser.get(f"{path}/history?before=-{number}")
        await browser.get(f"/pages?offset={number}")
        answer = await amelie.ask("GET", f"/api/parvis/v1/pages/{page['id']}/versions/{number}")
        assert answer.status == found, answer.body
    assert "Deux" in await browser.post(f"{path}/edit", 409, title="Congés", text="Deux", base=str(MOST))


async def test_more_files_than_a_statement_takes(town: Town) -> None:
    [amelie] = await hired(town, "amelie")
    page = await begun(amelie, "Congés")
    many = list(range(1, FILES))
    for verb, path, body in (
        ("POST", PAGES, {"title": "Deux", "text": "Deux"}),
        ("PUT", f"{PAGES}/{page['id']}", {"title": "Congés", "text": "Deux", "base": 1}),
    ):
        answer = await amelie.ask(verb, path, json={**body, "media_ids": many})
        assert answer.status == 422, answer.body[:300]


async def test_a_page_that_names_another_thousands_of_times(town: Town) -> None:
    """So many links no post may have: its text stays as it was typed. As many as one may have are links."""
    [amelie] = await hired(town, "amelie")
    await begun(amelie, "A")
    for title, times in (("B", 4_000), ("C", 400)):
        text = "[[A]] " * times
        made = await begun(amelie, title, text)
        read = await amelie.get(f"{PAGES}/{made['id']}")
        assert read["text"] == text
        assert read["content"].count("<a ") == times
        status = await amelie.get(f"/api/v1/statuses/{read['status_id']}")
        assert status["content"].count("<a ") == (times if times < 1000 else 0)
