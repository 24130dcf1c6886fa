"""Sweeps over every route: other people's things are not there, and lists cost the same however long they are."""

import re
from collections.abc import Sequence
from typing import Any

import pytest

from models.core.accounts import Account
from models.core.database import execute, rows
from models.core.sqlite import ImmediateSqliteClient
from models.people.scopes import ALL_SCOPES, covers
from models.posts.trends import count_trends
from outbox.announcements.announcements import NewAnnouncement, WrittenText, announce
from outbox.moderation.site_texts import set_rules
from tests.clients.endpoints import Endpoint, endpoints, key, routed
from tests.clients.test_endpoints import BODIES, EMPTY_HERE, QUERIES, UPLOADS, call
from tests.files import form, photo
from tests.inhabited import (
    Colleague,
    Inhabited,
    add_emoji,
    draft_of,
    filled_in,
    held_back,
    hire,
    inhabit,
    stranger,
    upload_of,
)
from tests.paris import Paris, paris, paris_data
from web.http.context import NETWORK
from web.http.security import Route
from web.routes import ROUTES

__all__ = ["paris", "paris_data"]

EVERYBODYS = (
    "people",
    "accounts",
    "announcements",
    "entries",
    "follow_requests",
    "suggestions",
    "tag",
    "tags",
    "terms_of_service",
)
"""Ids in paths that anybody may name: what is behind them is not one person's."""

NO_IDS = {
    "POST /api/v2/notifications/{group_key}/dismiss": 200,
    "POST /api/parvis/v1/threads/{id}/close": 422,
    "PUT /api/parvis/v1/drafts/{key}": 422,
    "PATCH /api/parvis/v1/uploads/{id}": 412,
    "DELETE /api/parvis/v1/uploads/{id}": 412,
}
"""A group of notifications and a draft are each person's own by any name: whoever has none of it has nothing to lose. A
thread that is closed without a summary is not looked for. Uploads
of others are tried in tests/unit/test_unfinished.py, which speaks their protocol."""

AUTHORS = re.compile(
    r"(PUT|PATCH|DELETE) /api/v1/statuses/{id}$|.*/(pin|unpin|source|revoke|receipts|interaction_policy)$"
)
"""What only an author may do with a public post."""


@pytest.fixture
async def city(paris: Paris) -> Inhabited:
    return await inhabit(paris)


def client_routes() -> list[Route]:
    return [route for route in ROUTES if route.path.startswith("/api/") and route.method != "*"]


# --- other people's things -------------------------------------------------------------------------------------


async def test_other_peoples_things_are_not_there_and_stay_as_they_are(city: Inhabited) -> None:
    """Nora tries Amélie's ids on every route and verb: 404, and not a row of the database is another."""
    private = await _private_ids(city)
    before, problems, tried = await everything(), {}, 0
    for route in client_routes():
        if not _names_a_private_thing(route):
            continue
        answer = await _try(city, route, private)
        tried += 1
        after = await everything()
        if answer != NO_IDS.get(f"{route.method} {route.path}", 404) or after != before:
            changed = [table for table in before if before[table] != after[table]]
            problems[f"{route.method} {route.path}"] = f"{answer}, changed: {changed}"
            before = after
    assert problems == {}
    assert tried > 60


async def test_only_authors_change_what_everybody_reads(city: Inhabited) -> None:
    before, problems, tried = await everything(), {}, 0
    for route in client_routes():
        if not AUTHORS.match(f"{route.method} {route.path}") or "/statuses/{id}" not in route.path:
            continue
        answer = await _try(city, route, city.ids)
        tried += 1
        if answer != 404 or await everything() != before:
            problems[f"{route.method} {route.path}"] = answer
    assert problems == {}
    assert tried >= 8


async def _private_ids(city: Inhabited) -> dict[str, str]:
    """Return ids of what is Amélie's alone, a private post with a poll among them."""
    poll = {"options": ["Oui", "Non"], "expires_in": 3600}
    secret = {"status": "Entre nous", "visibility": "private", "poll": poll}
    posted = await city.amelie.do("POST", "/api/v1/statuses", secret)
    note = {"title": "Idées", "text": "Entre nous", "place": "notebook"}
    noted = await city.amelie.do("POST", "/api/parvis/v1/pages", note)
    return city.ids | {"statuses": posted["id"], "polls": posted["poll"]["id"], "pages": noted["id"]}


def _names_a_private_thing(route: Route) -> bool:
    parts = route.path.split("/")
    named = [parts[n - 1] for n, part in enumerate(parts) if part.startswith("{")]
    return (
        bool(named) and not set(named) & set(EVERYBODYS) and "/admin/" not in route.path and _is_scoped(route)
    )


def _is_scoped(route: Route) -> bool:
    return "scope(" in route.access.name


async def _try(city: Inhabited, route: Route, ids: dict[str, str]) -> int:
    path = filled_in(route.path, ids)
    name = f"{'PUT' if route.method == 'PATCH' else route.method} {route.path}"
    body: Any = BODIES.get(name) or BODIES.get(name.replace("{id}/", "{filter_id}/"))
    if isinstance(body, dict):
        body = {k: v.format(**ids) if isinstance(v, str) else v for k, v in body.items()}
    if name in UPLOADS:
        body = form(photo(), "tour.jpg")
    return (await city.nora.ask(route.method, path, body)).status


async def everything() -> dict[str, list[tuple[Any, ...]]]:
    """Read the whole database."""
    tables = await rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    )
    return {t["name"]: [tuple(r) for r in await rows(f'SELECT * FROM "{t["name"]}"')] for t in tables}


# --- scopes ----------------------------------------------------------------------------------------------------


async def test_every_route_refuses_every_scope_that_does_not_cover_it(city: Inhabited) -> None:
    """Also those that no other server has. One token stands for all the scopes that do not cover the route."""
    problems = {}
    for route in client_routes():
        if not _is_scoped(route):
            continue
        own = route.access.name.partition("(")[2].rstrip(")").split(", ")
        others = [s for s in ALL_SCOPES if not any(covers(s, each) for each in own)]
        token = await city.paris.token(" ".join(others), account_id=int(city.ada.id))
        answer = await city.ada.ask(route.method, filled_in(route.path, city.ids), token=token)
        if answer.status != 403:
            problems[f"{route.method} {route.path}"] = answer.status
    assert problems == {}


# --- statements ------------------------------------------------------------------------------------------------


@pytest.fixture
def statements(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Takes what is read. SQLite only: what is asked is the same on PostgreSQL."""
    asked: list[str] = []
    read = ImmediateSqliteClient.read

    async def noted(client: ImmediateSqliteClient, sql: str, values: Sequence[Any]) -> Any:
        asked.append(sql)
        return await read(client, sql, values)

    monkeypatch.setattr(ImmediateSqliteClient, "read", noted)
    return asked


async def test_lists_cost_the_same_however_long_they_are(city: Inhabited, statements: list[str]) -> None:
    """Every list, of ours too, is read with as many statements when it has grown, rendered anew and again."""
    await _grow(city)
    lists = [e for e in _lists() if e.name not in FIXED]
    short = {e.name: await _costs(city, e, statements) for e in lists}
    await _grow(city)
    await _grow(city)
    short_still, dearer = [], {}
    for endpoint in lists:
        length, *costs = await _costs(city, endpoint, statements)
        length_before, *costs_before = short[endpoint.name]
        short_still += [] if length > length_before else [endpoint.name]
        # A page may cost less: polls and quotes went off it.
        if length > length_before and any(c > b for c, b in zip(costs, costs_before, strict=True)):
            dearer[endpoint.name] = f"{length_before} cost {costs_before}, {length} cost {costs}"
    assert dearer == {}
    assert [name for name in short_still if OWN not in name or name in GROW] == []


OWN = "/api/parvis/v1"
GROW = {
    f"GET {OWN}{path}"
    for path in (
        "/drafts",
        "/uploads",
        "/groups",
        "/groups/{id}/posts",
        "/groups/{id}/pinned",
        "/groups/{id}/files",
        "/groups/{id}/members",
        "/groups/{id}/invitations",
        "/groups/{id}/requests",
        "/announcements/{id}/questions",
    )
}
"""Lists of ours that `_grow` makes longer."""
FIXED = {
    "GET /api/v1/instance/activity": "twelve weeks",
    "GET /api/v1/instance/languages": "a setting",
    "GET /api/v1/pleroma/statuses/{id}/reactions/{emoji}": "one emoji",
    **dict.fromkeys(EMPTY_HERE, "empty"),
    **{
        name: "as many as ids are asked for: test_many_of_them_cost_as_much_as_two"
        for name, query in QUERIES.items()
        if query.startswith("?id[]=")
    },
}
"""Lists that cannot grow, and why."""


def _lists() -> list[Endpoint]:
    known = [
        e
        for e in endpoints()
        if e.method == "GET"
        and key(e.method, e.path) in routed(ROUTES)
        and (e.answer.startswith("[") or e.answer in ("Context", "Search"))
    ]
    own = [r for r in client_routes() if r.method == "GET" and r.path.startswith(OWN)]
    return known + [Endpoint(0, "GET", route.path, route.access.name, "json") for route in own]


async def _costs(city: Inhabited, endpoint: Endpoint, statements: list[str]) -> tuple[int, int, int]:
    """Return how much an endpoint answers, and what that costs when nothing is kept and when everything is."""
    await execute("UPDATE posts SET revision = revision + 1")
    await execute("UPDATE accounts SET revision = revision + 1")
    costs = []
    for _ in range(2):
        statements.clear()
        answer = await call(city, endpoint)
        costs.append(len(statements))
    parts = [answer.json] if isinstance(answer.json, list) else answer.json.values()
    return sum(len(part) for part in parts if isinstance(part, list)), costs[0], costs[1]


async def test_many_of_them_cost_as_much_as_two(city: Inhabited, statements: list[str]) -> None:
    for _ in range(4):
        await _grow(city)
    mentions = await city.amelie.do("GET", "/api/v1/notifications?types[]=mention")
    written = [each["status"] for each in mentions if "bien" in each["status"]["content"]]
    assert len(written) == 4
    for path in ("accounts", "accounts/relationships", "accounts/familiar_followers", "statuses"):
        ids = [each["id"] if path == "statuses" else each["account"]["id"] for each in written]
        costs = []
        for some in (ids[:2], ids):
            query = "&".join(f"id[]={each}" for each in some)
            await execute("UPDATE posts SET revision = revision + 1")
            await execute("UPDATE accounts SET revision = revision + 1")
            statements.clear()
            assert len(await city.amelie.do("GET", f"/api/v1/{path}?{query}")) == len(some)
            costs.append(len(statements))
        assert costs[1] <= costs[0], path


async def _grow(city: Inhabited) -> None:
    """Let there be more of everything that lists show."""
    n = next(city.numbers)
    amelie, karim = city.amelie, city.karim
    newcomer, noisy, rude = [await hire(city, f"{name}{n}") for name in ("nouvelle", "bruyant", "malpoli")]
    path = f"/api/v1/statuses/{city.ids['statuses']}"
    for one, other in ((newcomer, karim), (karim, newcomer), (newcomer, city.nora)):
        await one.do("POST", f"/api/v1/accounts/{other.id}/follow")
    await amelie.do("POST", f"/api/v1/accounts/{newcomer.id}/endorse")
    await karim.do("POST", f"/api/v1/accounts/{newcomer.id}/endorse")
    for verb in ("favourite", "reblog", "react/👍"):
        await newcomer.do("POST", f"{path}/{verb}")
    await newcomer.do(
        "POST", "/api/v1/statuses", {"status": "Aussi", "quoted_status_id": city.ids["statuses"]}
    )
    # What is quoted is on no public page itself, before and after.
    quiet = await amelie.do("POST", "/api/v1/statuses", {"status": "À citer", "visibility": "unlisted"})
    await karim.do("POST", "/api/v1/statuses", {"status": "Voici", "quoted_status_id": quiet["id"]})
    reply = {"status": "@amelie bien #planning", "in_reply_to_id": city.ids["statuses"]}
    replied = await newcomer.do("POST", "/api/v1/statuses", reply)
    await newcomer.do("POST", "/api/v1/statuses", {"status": "@amelie chut", "visibility": "direct"})
    await karim.do("POST", "/api/v1/statuses", {"status": f"#planning, et #sujet{n}"})
    await amelie.do("POST", "/api/v1/statuses", {"status": f"#planning, puis #sujet{n} #metier{n}"})
    for verb in ("favourite", "bookmark"):
        await amelie.do("POST", f"/api/v1/statuses/{replied['id']}/{verb}")
    await amelie.do("POST", f"/api/v1/tags/sujet{n}/follow")
    await amelie.do("POST", f"/api/v1/lists/{city.ids['lists']}/accounts", {"account_ids": [newcomer.id]})
    await amelie.do("POST", "/api/v1/lists", {"title": f"Liste {n}"})
    await amelie.do("POST", "/api/v2/filters", {"title": f"Mot {n}", "context": ["home"]})
    later = {"status": "Plus tard", "scheduled_at": city.ids["next_week"]}
    await amelie.do("POST", "/api/v1/statuses", later)
    await amelie.do("POST", f"/api/v1/accounts/{noisy.id}/mute")
    await amelie.do("POST", f"/api/v1/accounts/{rude.id}/block")
    await _grow_what_is_kept(city, n, replied["id"])
    await _grow_what_admins_made(city, n, rude)
    await _grow_groups(city, n, newcomer)
    await count_trends(city.paris.site.look.zone)


async def _grow_what_is_kept(city: Inhabited, n: int, post_id: str) -> None:
    amelie, karim = city.amelie, city.karim
    await amelie.do(
        "PUT", f"/api/v1/statuses/{city.ids['statuses']}", {"status": f"Bonjour @karim {n} #planning"}
    )
    link = {"status": f"https://intranet.corp.example/ {n}"}
    await karim.do("POST", "/api/v1/statuses", link)
    await karim.do("POST", f"/api/v1/statuses/{city.ids['statuses']}/react/{chr(0x1F600 + n)}")
    for who in (amelie, karim):
        await who.do("POST", "/api/v1/featured_tags", {"name": f"sujet{n}"})
    kept = await amelie.do("POST", "/api/v1/lists", {"title": f"Atelier {n}"})
    await amelie.do("POST", f"/api/v1/lists/{kept['id']}/accounts", {"account_ids": [karim.id]})
    words = f"/api/v2/filters/{city.ids['filters']}"
    await amelie.do("POST", f"{words}/keywords", {"keyword": f"mot{n}"})
    await amelie.do("POST", f"{words}/statuses", {"status_id": post_id})
    await amelie.do("POST", "/api/v1/domain_blocks", {"domain": f"loin{n}.corp.example"})
    await held_back(city)
    await draft_of(city, f"brouillon{n}")
    await upload_of(city)
    known = await stranger(city, f"karine{n}")
    await karim.do("POST", f"/api/v1/accounts/{known.id}/follow")


async def _grow_what_admins_made(city: Inhabited, n: int, rude: Colleague) -> None:
    await set_rules([{"fr": f"Règle {number}"} for number in range(n + 2)], by="ada")
    await city.ada.do("POST", "/api/v1/admin/domain_allows", {"domain": f"usine{n}.corp.example"})
    await city.amelie.do("POST", "/api/v1/reports", {"account_id": rude.id})
    await add_emoji(city, f"usine{n}")
    text = WrittenText("fr", f"Arrêt {n}", "Jeudi.")
    await announce(
        city.paris.app[NETWORK], await Account.get(id=int(city.ada.id)), NewAnnouncement((text,)), by="ada"
    )
    announced = await city.amelie.do("GET", "/api/v1/announcements")
    [first] = [each for each in announced if each["id"] == city.ids["announcements"]]
    question = {"status": f"Et lundi {n} ?", "in_reply_to_id": first["statuses"][0]["id"]}
    await city.karim.do("POST", "/api/v1/statuses", question)


async def _grow_groups(city: Inhabited, n: int, newcomer: Colleague) -> None:
    amelie, path = city.amelie, f"{OWN}/groups"
    made = await amelie.do("POST", path, {"name": f"Atelier {n}", "access": "closed", "anyway": True})
    city.ids["groups"] = city.ids.setdefault("workshop", made["id"])
    file = await amelie.do("POST", "/api/v1/media", form(photo(), f"plan{n}.jpg"))
    plan = {
        "status": f"@{city.ids.setdefault('at_work', made['account']['acct'])} plan",
        "media_ids": [file["id"]],
    }
    written = await amelie.do("POST", "/api/v1/statuses", plan)
    await amelie.do("POST", f"{path}/{city.ids['groups']}/posts/{written['id']}/pin")
    invited, asking = await stranger(city, f"invite{n}"), await stranger(city, f"postule{n}")
    for person in (newcomer, invited):
        await amelie.do("POST", f"{path}/{city.ids['groups']}/invitations", {"account_id": person.id})
    for person in (newcomer, asking):
        await person.do("POST", f"{path}/{city.ids['groups']}/join")
