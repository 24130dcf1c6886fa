"""A misspelt parameter that decides who reads is refused, however it is sent: ignored, it would publish to everybody."""

from typing import Any

import pytest
from aiohttp import FormData

from models.core.accounts import Account
from models.core.database import value
from tests.paris import Paris, paris, paris_data
from web.http.contract import meant_by

__all__ = ["paris", "paris_data"]

WAYS: dict[str, Any] = {
    "json": lambda fields: {"json": fields},
    "form": lambda fields: {"data": fields},
    "multipart": lambda fields: {"data": FormData(fields, default_to_multipart=True)},
    "query": lambda fields: {"params": fields},
}


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("visibilty", "visibility"),
        ("visibiltiy", "visibility"),
        ("visability", "visibility"),
        ("Visibility", "visibility"),
        ("grup", "group"),
        ("groups", "group"),
        ("group_id", "group"),
        ("group", "group"),
        ("in_reply_to", "in_reply_to_id"),
        ("inReplyToId", "in_reply_to_id"),
        ("in-reply-to-id", "in_reply_to_id"),
        ("reply_to_id", "in_reply_to_id"),
        ("secert", "poll[secret]"),
        ("secret", "poll[secret]"),
    ],
)
def test_what_is_meant_by_a_name(name: str, meant: str) -> None:
    assert meant_by(name).partition(" ")[0] == meant


@pytest.mark.parametrize(
    "name",
    # What apps send beside what is read here: none of it chooses readers.
    [
        "local_only",
        "scheduled",
        "source",
        "scopes",
        "select",
        "quote_id",
        "federated",
        "preview",
        "to",
        "id",
        "",
    ],
)
def test_other_names_are_ignored(name: str) -> None:
    assert meant_by(name) == ""


@pytest.mark.parametrize("way", WAYS)
async def test_nothing_is_published_that_was_meant_for_some(paris: Paris, way: str) -> None:
    headers = {"Authorization": f"Bearer {await paris.token()}"}

    async def publish(fields: dict[str, str]) -> tuple[int, dict[str, Any]]:
        answer = await paris.client.post("/api/v1/statuses", headers=headers, **WAYS[way](fields))
        return answer.status, await answer.json()

    misspelt = [
        ("visibilty", "visibility", "direct"),
        ("grup", "group", "7"),
        ("in_reply_to", "in_reply_to_id", "7"),
        ("localOnly", "local_only", "1"),
    ]
    for name, meant, wanted in misspelt:
        status, refused = await publish({"status": "Entre nous", name: wanted})
        assert status == 422
        assert refused["error"].startswith(f"{name} ")
        assert meant in refused["error"].partition(":")[2]
        assert list(refused["details"]) == [name]
    assert await value("SELECT count(*) FROM posts") == 0

    status, made = await publish({"status": "Entre nous", "visibility": "direct", "scheduled": "1"})
    assert (status, made["visibility"]) == (200, "direct")
    status, made = await publish({"status": "Entre nous", "visibility": "public", "local_only": "1"})
    assert (status, made["visibility"], made["local_only"]) == (200, "private", True)


@pytest.mark.parametrize("way", ["json", "form"])
async def test_a_misspelt_secret_ballot_is_refused(paris: Paris, way: str) -> None:
    headers = {"Authorization": f"Bearer {await paris.token()}"}

    async def ask(**more: Any) -> int:
        poll = {"options": ["oui", "non"], "expires_in": 3600}
        json = {"status": "D’accord ?", "poll": poll | more.pop("poll", {})} | more
        form = [("status", "D’accord ?"), ("poll[options][]", "oui"), ("poll[options][]", "non")]
        form += [(f"poll[{n}]", str(v)) for n, v in json["poll"].items() if n != "options"]
        form += [(n, str(v)) for n, v in more.items()]
        body: dict[str, Any] = {"json": json} if way == "json" else {"data": form}
        answer = await paris.client.post("/api/v1/statuses", headers=headers, **body)
        if answer.status == 422:
            assert "poll[secret]" in (await answer.json())["error"]
        return answer.status

    assert await ask(poll={"secert": "true"}) == 422
    assert await ask(secret="true") == 422
    assert await ask(poll={"secret": "true"}) == 200


async def test_so_it_is_where_groups_rules_and_announcements_choose_people(paris: Paris) -> None:
    ada = await Account.get(handle="ada")
    token = await paris.token("read write", account_id=ada.id)

    async def send(method: str, path: str, body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        headers = {"Authorization": f"Bearer {token}"}
        answer = await paris.client.request(method, f"/api/parvis/v1/{path}", headers=headers, json=body)
        return answer.status, await answer.json()

    said = {"texts": [{"language": "fr", "title": "Plan", "text": "Entre nous"}]}
    for name, meant in (("group", "groups"), ("departements", "departments"), ("site", "sites")):
        status, refused = await send("POST", "announcements", said | {name: ["x"]})
        assert (status, f"meant: {meant}?" in refused["error"]) == (422, True)
    status, refused = await send("POST", "groups", {"name": "Fusion", "acess": "secret"})
    assert (status, "meant: access?" in refused["error"]) == (422, True)
    assert (
        await value("SELECT count(*) FROM announcements") == await value("SELECT count(*) FROM groups") == 0
    )

    status, group = await send("POST", "groups", {"name": "Fusion", "access": "secret", "colour": "red"})
    assert (status, group["access"]) == (200, "secret")
    status, refused = await send("PUT", f"groups/{group['id']}/rule", {"departement": ["RH"]})
    assert (status, "meant: departments?" in refused["error"]) == (422, True)


@pytest.mark.parametrize("name", ["in_reply_to_id", "quoted_status_id"])
@pytest.mark.parametrize("number", ["0", "-1", "7"])
async def test_what_answers_a_post_that_there_is_not_is_no_post(paris: Paris, name: str, number: str) -> None:
    headers = {"Authorization": f"Bearer {await paris.token()}"}
    fields = {"status": "Bonjour", name: number}
    answer = await paris.client.post("/api/v1/statuses", json=fields, headers=headers)
    assert (answer.status, await value("SELECT count(*) FROM posts")) == (404, 0)


async def test_an_edit_may_carry_the_whole_draft(paris: Paris) -> None:
    headers = {"Authorization": f"Bearer {await paris.token()}"}
    made = await paris.client.post("/api/v1/statuses", json={"status": "Bonjour"}, headers=headers)
    path = f"/api/v1/statuses/{(await made.json())['id']}"
    whole = {"status": "Bonsoir", "visibility": "public", "in_reply_to_id": None, "media_ids": []}
    assert (await paris.client.put(path, json=whole, headers=headers)).status == 200
    whole["in_reply_to_id"] = "7"  # Elk sends it again.
    assert (await paris.client.put(path, json=whole, headers=headers)).status == 200
    assert (await paris.client.put(path, json={"visibilty": "private"}, headers=headers)).status == 422
    # Nothing is chosen by reading.
    home = await paris.client.get("/api/v1/timelines/home", params={"groups": "1"}, headers=headers)
    assert home.status == 200
