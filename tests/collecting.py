"""Rows of the table of clicks for collections: what is sent six times at once is collected, changed or taken out once."""

from collections.abc import Awaitable, Callable
from typing import Any

from tests.clicks import Case, Click, Scene
from web.pages.knowledge import collections

ENTRIES = "/api/parvis/v1/collections/entries"
Prepare = Callable[[Scene], Awaitable[Click]]


async def added_link(scene: Scene) -> Click:
    """A communicator collects a link for the site."""
    ada, number = await scene.somebody(role="communicator"), scene.number()
    body = {"kind": "shelf", "url": f"https://wiki.corp.example/{number}", "title": "VPN"}
    return Click(ada, "POST", ENTRIES, {"json": body})


async def added_post(scene: Scene) -> Click:
    """Amélie's post becomes an entry while she deletes it."""
    ada, post = await scene.somebody(role="communicator"), await scene.post(scene.amelie)
    gone = Click(scene.amelie, "DELETE", f"/api/v1/statuses/{post}")
    return Click(ada, "POST", ENTRIES, {"json": {"kind": "faq", "status_id": post}}, gone=gone)


def on_entry(method: str, more: str = "", **body: Any) -> Prepare:
    async def prepare(scene: Scene) -> Click:
        first = await added_link(scene)
        path = ""
        for _ in range(2):
            path = f"{ENTRIES}/{(await first.send()).json['id']}"
            first = await added_link(scene)
        gone = Click(first.who, "DELETE", path) if method != "DELETE" else None
        return Click(first.who, method, path + more, {"json": body}, gone=gone)

    return prepare


CASES = [
    Case(f"POST {ENTRIES}", added_link, {"collection_entries": 1}, named="a link"),
    Case(f"POST {ENTRIES}", added_post, {"collection_entries": 1}, named="a post"),
    Case(
        f"PATCH {ENTRIES}/{{id}}",
        on_entry("PATCH", title="VPN d’été"),
        {"collection_entries": 0, "SELECT count(*) FROM audit WHERE action = 'collection.change'": 1},
    ),
    Case(f"POST {ENTRIES}/{{id}}/move", on_entry("POST", "/move", direction="up"), {"collection_entries": 0}),
    Case(f"DELETE {ENTRIES}/{{id}}", on_entry("DELETE"), {"collection_entries": -1}, (404,)),
]
EXEMPT = {
    f"POST /collections/{{id}}/{{kind}}/{verb}": "the form of the same verb" for verb in collections.VERBS
}
