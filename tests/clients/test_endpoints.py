"""Every endpoint of the Mastodon client API, walked: routed, closed to strangers and wrong scopes, and its entity whole.

endpoints.tsv is the list. Whoever adds a line to it sees here what the endpoint lacks.
"""

from typing import Any

import jsonschema_rs
import pytest

from models.people.scopes import ADMIN_SCOPES, ALL_SCOPES, covers
from tests.clients.endpoints import Endpoint, coverage, endpoints, key, routed
from tests.files import form, photo
from tests.inhabited import PUSH_WISH, Answer, Colleague, Inhabited, filled_in, held_back, hire, inhabit
from tests.paris import OUT_OF_BAND, Paris, paris, paris_data
from web.mastodon.schemas import ENTITIES, answer_schema
from web.routes import ROUTES

__all__ = ["paris", "paris_data"]

EMPTY_HERE = {
    "GET /api/v1/instance/domain_blocks": "whoever is not allowed is blocked",
    "GET /api/v1/admin/domain_blocks": "whoever is not allowed is blocked",
    "GET /api/v1/admin/email_domain_blocks": "nobody can register",
    "GET /api/v1/trends/links": "no address was shared often enough",
}
"""Lists of Paris that are empty for good reason."""

REFUSED_HERE = (
    {"POST /api/v1/statuses/{id}/translate": 404, "GET /api/v1_alpha/async_refreshes/{id}": 404}
    | {
        f"{method} /api/v1/admin/{kind}{rest}": status
        for kind in ("domain_blocks", "email_domain_blocks")
        for method, rest, status in (
            ("POST", "", 422),
            ("GET", "/{id}", 404),
            ("PUT", "/{id}", 404),
            ("DELETE", "/{id}", 404),
        )
    }
    | {f"POST /api/v1/admin/accounts/{{id}}/{verb}": 403 for verb in ("approve", "reject")}
)
"""Calls that are there to say no: nothing is blocked where there is an allow-list, and nobody waits for approval.
What this site does not do, it says as Mastodon does where it is not set up."""

QUERIES = {
    "GET /api/v1/accounts": "?id[]={accounts}",
    "GET /api/v1/accounts/familiar_followers": "?id[]={suggestions}",
    "GET /api/v1/accounts/lookup": "?acct=karim",
    "GET /api/v1/accounts/relationships": "?id[]={accounts}",
    "GET /api/v1/accounts/search": "?q=kar",
    "GET /api/v1/domain_blocks/preview": "?domain=lyon.corp.example",
    "GET /api/v1/markers": "?timeline[]=home",
    "GET /api/v1/search": "?q=planning",
    "GET /api/v1/statuses": "?id[]={statuses}",
    "GET /api/v1/timelines/home": "?limit=40",
    "GET /api/v1/timelines/link": "?url=https://intranet.corp.example/",
    "GET /api/v2/search": "?q=planning",
    "GET /.well-known/webfinger": "?resource=acct:paris.corp.example@paris.corp.example",
}
BODIES: dict[str, dict[str, Any]] = {
    "POST /api/v1/accounts/{id}/note": {"comment": "Vue à Lyon"},
    "POST /api/v1/domain_blocks": {"domain": "lille.corp.example"},
    "DELETE /api/v1/domain_blocks": {"domain": "lille.corp.example"},
    "PATCH /api/v1/profile": {"note": "Acheteuse"},
    "POST /api/v1/admin/domain_allows": {"domain": "lille.corp.example"},
    "POST /api/v1/admin/measures": {"keys": ["active_users", "new_users", "interactions"]},
    "POST /api/v1/admin/dimensions": {"keys": ["software_versions"]},
    "POST /api/v1/admin/retention": {"frequency": "month"},
    "PUT /api/v1/admin/reports/{id}": {"category": "spam"},
    "POST /api/v1/push/subscription": PUSH_WISH,
    "PUT /api/v1/push/subscription": {"data": {"alerts": {"mention": True}}},
    "POST /api/v1/filters": {"phrase": "hockey", "context": ["home"]},
    "PUT /api/v1/filters/{id}": {"phrase": "hockey", "context": ["home"]},
    "POST /api/v2/filters": {"title": "Hockey", "context": ["home"]},
    "PUT /api/v2/filters/{id}": {"title": "Sport", "context": ["home"]},
    "POST /api/v2/filters/{filter_id}/keywords": {"keyword": "hockey"},
    "PUT /api/v2/filters/keywords/{id}": {"keyword": "rugby"},
    "POST /api/v2/filters/{filter_id}/statuses": {"status_id": "{statuses}"},
    "PUT /api/v1/scheduled_statuses/{id}": {"scheduled_at": "{next_week}"},
    "PUT /api/v1/media/{id}": {"description": "La fraiseuse"},
    "POST /api/v1/apps": {"client_name": "Tusky", "redirect_uris": OUT_OF_BAND},
    "POST /api/v1/featured_tags": {"name": "qualite"},
    "POST /api/v1/lists": {"title": "Ligne 4"},
    "POST /api/v1/markers": {"home": {"last_read_id": "2"}},
    "POST /api/v1/polls/{id}/votes": {"choices": [0]},
    "POST /api/v1/reports": {"account_id": "{accounts}"},
    "POST /api/v1/statuses": {"status": "Bonsoir"},
    "POST /api/v1/statuses/{id}/emoji_unreaction": {"emoji": "👍"},
    "PUT /api/v1/lists/{id}": {"title": "Ligne 5"},
    "PUT /api/v1/statuses/{id}": {"status": "Bonsoir"},
    "PUT /api/v1/statuses/{id}/interaction_policy": {"quote_approval_policy": "nobody"},
    "PATCH /api/v1/accounts/update_credentials": {"display_name": "Amélie D."},
}
UPLOADS = {"POST /api/v1/media", "POST /api/v2/media"}
DISPOSABLE: dict[str, tuple[str, dict[str, Any]]] = {
    "DELETE /api/v2/filters/{id}": ("/api/v2/filters", {"title": "À effacer", "context": ["home"]}),
    "DELETE /api/v1/statuses/{id}": ("/api/v1/statuses", {"status": "À effacer"}),
    "DELETE /api/v1/lists/{id}": ("/api/v1/lists", {"title": "À effacer"}),
    "DELETE /api/v1/featured_tags/{id}": ("/api/v1/featured_tags", {"name": "effacer"}),
    "DELETE /api/v1/admin/domain_allows/{id}": (
        "/api/v1/admin/domain_allows",
        {"domain": "metz.corp.example"},
    ),
}
"""What is deleted is made before: where, and with what."""

ABOUT_SOMEBODY = ("/api/v1/accounts/{", "/api/v1/follow_requests/{")
"""Each of these verbs is tried on somebody new: the others are needed as they are."""

ABOUT_REQUESTS = "/api/v1/notifications/requests/{"
"""Each of these is tried on a new request: an answered one is gone."""

ELSEWHERE = {
    "GET /oauth/authorize",
    "POST /oauth/authorize",
    "POST /oauth/token",
    "POST /oauth/revoke",
    "GET /oauth/userinfo",
}
"""The walk through login: tests/unit/test_oauth.py."""


@pytest.fixture
async def city(paris: Paris) -> Inhabited:
    return await inhabit(paris)


def caller(city: Inhabited, endpoint: Endpoint) -> Colleague:
    return city.ada if "/admin/" in endpoint.path else city.amelie


async def call(city: Inhabited, endpoint: Endpoint, token: str | None = None) -> Answer:
    """Call an endpoint as its clients do."""
    ids = dict(city.ids)
    who = caller(city, endpoint)
    if endpoint.name == "DELETE /api/v1/admin/accounts/{id}":
        ids["admin/accounts"] = ids["doomed"]
    if endpoint.name in DISPOSABLE and token is None:
        where, body = DISPOSABLE[endpoint.name]
        ids[where.rpartition("/")[2]] = (await who.do("POST", where, body))["id"]
    if token is None and endpoint.method == "POST" and endpoint.path.startswith(ABOUT_SOMEBODY):
        newcomer = await hire(city, f"nouveau{next(city.numbers)}")
        ids |= {"accounts": newcomer.id, "follow_requests": newcomer.id}
    if token is None and endpoint.method == "POST" and endpoint.path.startswith(ABOUT_REQUESTS):
        ids["requests"] = await held_back(city)
    path = filled_in(endpoint.path, ids) + QUERIES.get(endpoint.name, "").format(**ids)
    if endpoint.name in UPLOADS:
        return await who.ask(endpoint.method, path, form(photo(), "tour.jpg"), token=token)
    body = {name: _filled(value, ids) for name, value in BODIES.get(endpoint.name, {}).items()}
    return await who.ask(endpoint.method, path, body or None, token=token)


def _filled(value: Any, ids: dict[str, str]) -> Any:
    return value.format(**ids) if isinstance(value, str) else value


def is_streamed(endpoint: Endpoint) -> bool:
    return "/streaming" in endpoint.path


def walked() -> list[Endpoint]:
    """Return the endpoints of tiers 1 and 2 that are there; what reads comes before what changes."""
    found = [
        e
        for e in endpoints()
        if e.tier < 3 and key(e.method, e.path) in routed(ROUTES) and e.name not in ELSEWHERE
    ]
    return sorted(found, key=lambda e: (e.method != "GET", "DELETE" in e.method))


async def test_all_are_there_and_no_list_is_empty(city: Inhabited) -> None:
    known = routed(ROUTES)
    missing = {e.name for e in endpoints() if e.tier < 3 and key(e.method, e.path) not in known}
    for endpoint in endpoints():
        is_list = endpoint.tier < 3 and endpoint.method == "GET" and endpoint.answer.startswith("[")
        if is_list and endpoint.name not in missing | EMPTY_HERE.keys():
            answer = await call(city, endpoint)
            missing |= {endpoint.name} if answer.json == [] else set()
    assert missing == set()


async def test_each_answers_its_entity_whole(city: Inhabited) -> None:
    problems = {}
    for endpoint in walked():
        if is_streamed(endpoint):
            continue
        answer = await call(city, endpoint)
        if answer.status != REFUSED_HERE.get(endpoint.name, 200):
            problems[endpoint.name] = f"{answer.status} {answer.body[:200]!r}"
        elif endpoint.answer != "-" and answer.status == 200 and (wrong := _wrong(answer, endpoint)):
            problems[endpoint.name] = wrong
    assert problems == {}


def _wrong(answer: Answer, endpoint: Endpoint) -> str:
    """Say what is wrong with an answer, or nothing."""
    if not answer.content_type.endswith("json"):
        return f"its type is {answer.content_type}"
    schema = {**answer_schema(endpoint.answer), "components": {"schemas": ENTITIES}}
    errors = jsonschema_rs.validator_for(schema).iter_errors(answer.json)
    return "; ".join(f"{'/'.join(map(str, e.instance_path))}: {e.message[:150]}" for e in errors)


async def test_each_refuses_strangers_and_every_scope_but_its_own(city: Inhabited) -> None:
    """One token with all scopes that do not cover the call stands for each of them: a check asks for any one."""
    problems = {}
    for endpoint in walked():
        route = routed(ROUTES)[key(endpoint.method, endpoint.path)]
        if endpoint.scope in ("public", "session"):
            continue
        statuses = [(await call(city, endpoint, token)).status for token in ("", "wrong")]
        wanted = [401, 401]
        if "scope(" in route.access.name:
            own = route.access.name.partition("(")[2].rstrip(")").split(", ")
            others = [s for s in ALL_SCOPES if not any(covers(s, each) for each in own)]
            account_id = int(caller(city, endpoint).id)
            token = await city.paris.token(" ".join(others), account_id=account_id)
            statuses.append((await call(city, endpoint, token)).status)
            wanted.append(403)
            if endpoint.scope != "token" and not any(covers(endpoint.scope, each) for each in own):
                problems[endpoint.name] = f"{endpoint.scope} should do, but it demands {own}"
        if statuses != wanted:
            problems[endpoint.name] = f"{statuses}, not {wanted}"
    assert problems == {}


async def test_admins_calls_are_for_admins(city: Inhabited) -> None:
    for endpoint in walked():
        if "/admin/" in endpoint.path:
            assert (await call(city, endpoint, city.amelie.token)).status == 403, endpoint.name


async def test_the_rest_answers_or_says_that_it_is_not_there(city: Inhabited) -> None:
    for endpoint in endpoints():
        if endpoint.tier < 3 or is_streamed(endpoint):
            continue
        answer = await call(city, endpoint)
        assert answer.status in (200, 202, 403, 404, 405, 422, 501), (endpoint.name, answer.status)
        if answer.status >= 400 and endpoint.path.startswith("/api/"):
            assert isinstance(answer.json["error"], str), endpoint.name


def test_every_endpoint_names_a_known_entity_and_scope() -> None:
    listed = endpoints()
    assert len(listed) == 299
    for endpoint in listed:
        name = endpoint.answer.strip("[]")
        assert name in ENTITIES or name in ("-", "json", "{}"), endpoint.name
    assert set(ALL_SCOPES) > ADMIN_SCOPES


def test_tiers_are_covered() -> None:
    assert coverage(ROUTES) == [(1, 83, 83), (2, 151, 151), (3, 12, 65)]


def test_routes_answer_what_clients_expect() -> None:
    """The list is not made from ROUTES: what a route says that it answers is what Mastodon's documentation says."""
    known = routed(ROUTES)
    there = {e.name: e for e in endpoints() if key(e.method, e.path) in known}
    said = {name: known[key(e.method, e.path)].answers for name, e in there.items()}
    for_no_client = {"GET /oauth/authorize", "POST /oauth/authorize", "GET /health"}
    assert {name for name, answer in said.items() if not answer} == for_no_client
    assert {name: there[name].answer for name in said.keys() - for_no_client} == {
        name: answer for name, answer in said.items() if answer
    }
