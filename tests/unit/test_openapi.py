"""The OpenAPI document: it is one, it says what the routes say, and the running server keeps to it."""

import asyncio
import json
import re
from collections.abc import Iterable
from typing import Any

import jsonschema_rs
import pytest
import requests
import schemathesis
from click.testing import CliRunner
from hypothesis import HealthCheck, Phase, given, seed, settings
from schemathesis import transport
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import FailureGroup
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.inhabited import Inhabited, filled_in, inhabit
from tests.paris import Paris, paris, paris_data
from tests.reading import seen_in_source
from web.http.pieces import PIECE
from web.mastodon.openapi import document
from web.process.cli import main
from web.routes import ROUTES

__all__ = ["paris", "paris_data"]

EXAMPLES = 2
"""Of each operation. More found nothing more, and take their time."""

GROUPS = "/api/parvis/v1/groups"
ANSWER_S, STREAM_S = 10, 1
"""How long an answer may take, and how long a live stream, which never ends, is listened to."""

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]

# It is imported when it is first used, which several threads do at once here, deep in a stack: CPython 3.11 may then fail.
transport.get(None)
schemathesis.serializer.alias(PIECE, "application/octet-stream")

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def test_it_says_what_the_routes_say() -> None:
    described = document(ROUTES)
    operations = {
        (method.upper(), path): operation
        for path, methods in described["paths"].items()
        for method, operation in methods.items()
    }
    for route in ROUTES:
        if route.path.startswith("/api/") and route.method != "*":
            operation = operations[route.method, route.path]
            feature = f". Feature: {route.feature}" if route.feature else ""
            assert operation["description"] == f"Access: {route.access}{feature}"
            in_path = [p["name"] for p in operation["parameters"] if p["in"] == "path"]
            assert in_path == re.findall(r"{(\w+)}", route.path)
    search = operations["GET", "/api/v2/search"]
    assert {p["name"] for p in search["parameters"]} >= {
        "q",
        "type",
        "limit",
        "offset",
        "resolve",
        "account_id",
    }
    assert search["security"] == [{"token": ["read:search"]}]
    body = operations["POST", "/api/v1/statuses"]["requestBody"]["content"]["application/json"]["schema"]
    assert {"status", "visibility", "poll", "in_reply_to_id"} <= body["properties"].keys()
    assert operations["GET", "/api/v2/instance"]["security"] == []
    assert ("GET", "/login") not in operations


def test_every_call_says_what_it_answers() -> None:
    known = {*document(ROUTES)["components"]["schemas"], "json", "{}", "-"}
    for route in ROUTES:
        if route.path.startswith("/api/") and route.method != "*":
            assert route.answers.removeprefix("[").removesuffix("]") in known, route
        elif not route.answers:
            assert not route.takes, route


def test_what_handlers_read_is_declared() -> None:
    """Reading anything else fails when it comes to it; here is what no other test may come to."""
    for route in ROUTES:
        if not route.answers or route.path.startswith(
            "/api/v1/streaming/"
        ):  # one reader of names for all streams
            continue
        declared = {name: field.reader for name, field in route.takes.items()}
        in_path = re.findall(r"{(\w+)}", route.path)
        read = {name: reader for name, reader in seen_in_source(route).items() if name not in in_path}
        assert read.items() <= declared.items(), route


def test_objects_and_files_are_described() -> None:
    paths = document(ROUTES)["paths"]
    contents = paths["/api/v1/accounts/update_credentials"]["patch"]["requestBody"]["content"]
    in_json = contents["application/json"]["schema"]["properties"]
    in_parts = contents["multipart/form-data"]["schema"]["properties"]
    assert in_json["source"]["properties"]["sensitive"] == {"type": "boolean"}
    assert in_json["fields_attributes"]["items"]["properties"].keys() == {"name", "value"}
    assert in_parts.keys() - in_json.keys() == {"avatar", "header"}
    assert in_parts["avatar"] == {"type": "string", "format": "binary"}


def test_names_of_operations_and_entities_are_sound() -> None:
    described = document(ROUTES)
    names = [o["operationId"] for methods in described["paths"].values() for o in methods.values()]
    assert len(names) == len(set(names)) > 100
    referred = set(re.findall("#/components/schemas/(\\w+)", json.dumps(described)))
    assert referred <= described["components"]["schemas"].keys()
    for schema in described["components"]["schemas"].values():
        jsonschema_rs.validator_for({**schema, "components": described["components"]})


def test_the_command_prints_it() -> None:
    printed = CliRunner().invoke(main, ["routes", "--openapi"])
    assert json.loads(printed.output)["paths"].keys() == document(ROUTES)["paths"].keys()


async def test_whoever_has_a_token_may_read_it(paris: Paris) -> None:
    headers = {"Authorization": f"Bearer {await paris.token('push')}"}
    described = await (await paris.client.get("/api/openapi.json", headers=headers)).json()
    assert described["openapi"] == "3.1.0"
    assert described["servers"] == [{"url": "https://paris.corp.example"}]
    assert (await paris.client.get("/api/openapi.json")).status == 401


async def test_what_groups_answer_is_described(paris: Paris) -> None:
    """Nothing of the group in Paris is empty, so that each entity is held to its schema; to be let in, nobody asks."""
    city, described = await inhabit(paris), document(ROUTES)
    calls = {(r.method, r.path) for r in ROUTES if r.path.startswith(GROUPS) and r.method == "GET"}
    for method, path in sorted(calls):
        answer = await city.ada.do(method, filled_in(path, city.ids))
        assert answer or path.endswith("/requests"), path
        content = described["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]
        validator = jsonschema_rs.validator_for({**content["schema"], "components": described["components"]})
        assert [str(error) for error in validator.iter_errors(answer)] == [], path


async def test_the_server_keeps_to_it(paris: Paris) -> None:
    """Every operation with what it may be sent, on things that are there: never a 500, nothing undeclared."""
    city = await inhabit(paris)
    address = str(paris.client.make_url("/")).rstrip("/")
    api = schemathesis.openapi.from_dict(document(ROUTES))
    operations = [result.ok() for result in api.get_all_operations()]
    streams = [each for each in operations if "/streaming" in each.path]
    answered = [each for each in operations if each not in streams]
    # Nobody waits for a stream's end: all are listened to while the others are asked.
    found = await asyncio.gather(
        *(asyncio.to_thread(_problems, group, city, address) for group in (answered, *zip(streams)))
    )
    assert len(operations) > 250
    assert {name: wrong for problems in found for name, wrong in problems.items()} == {}


def _problems(operations: Iterable[Any], city: Inhabited, address: str) -> dict[str, str]:
    """Call operations with examples made from their description; return what is wrong, by operation."""
    found = {}
    with requests.Session() as session:
        session.trust_env = False
        session.headers["Authorization"] = f"Bearer {city.ada.token}"
        for operation in operations:
            try:
                _try(operation, city, address, session)
            except FailureGroup as failures:
                found[operation.label] = str(failures)
    return found


def _try(operation: Any, city: Inhabited, address: str, session: requests.Session) -> None:
    timeout = (ANSWER_S, STREAM_S if "/streaming" in operation.path else ANSWER_S)
    here = dict(zip(operation.path.split("/"), filled_in(operation.path, city.ids).split("/"), strict=True))

    # Not `derandomize`, which reads this function's text anew for each operation.
    @seed(0)
    @given(case=operation.as_strategy())
    @settings(
        max_examples=EXAMPLES if _takes_something(operation) else 1,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def call(case: Any) -> None:
        for name in case.path_parameters:
            if here[f"{{{name}}}"] != "1":  # else nothing of the kind is there
                case.path_parameters[name] = here[f"{{{name}}}"]
        answer = case.call(base_url=address, session=session, timeout=timeout)
        assert answer.status_code != 401 or not operation.path.startswith("/api/"), "Ada is logged in"
        case.validate_response(answer, checks=CHECKS)

    call()


def _takes_something(operation: Any) -> bool:
    """Tell whether one example can differ from another: what is in the path is ours."""
    return bool(operation.body or operation.query)
