"""Rate limits: counted by person, told in headers, and nobody pays for a neighbour."""

from dataclasses import replace
from datetime import datetime

import pytest

from models.core.accounts import Account
from tests.paris import Paris, paris, paris_data
from web.http.limits import LIMITS, Limits

__all__ = ["paris", "paris_data"]

HOME = "/api/v1/timelines/home"


class Clock:
    """Time that the test moves."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def limited(paris: Paris, clock: Clock) -> Paris:
    """Paris with limits that a test can reach."""
    settings = replace(
        paris.site.settings,
        calls_per_person=5,
        calls_per_address=3,
        posts_per_person=2,
        deletions_per_person=0,
    )
    paris.app._state[LIMITS] = Limits(settings, clock)
    return paris


async def test_everybody_is_told_how_they_stand(limited: Paris, clock: Clock) -> None:
    headers = {"Authorization": f"Bearer {await limited.token()}"}
    for remaining in (4, 3, 2, 1, 0):
        answer = await limited.client.get(HOME, headers=headers)
        assert answer.status == 200
        assert answer.headers["X-RateLimit-Limit"] == "5"
        assert answer.headers["X-RateLimit-Remaining"] == str(remaining)
        assert datetime.fromisoformat(answer.headers["X-RateLimit-Reset"]).timestamp() == clock.now + 300
        assert len(answer.headers["X-RateLimit-Reset"]) == len("2026-11-23T17:00:00.000000Z")
    refused = await limited.client.get(HOME, headers=headers)
    assert refused.status == 429
    assert (await refused.json())["error"] == "Too many requests"
    assert refused.headers["X-RateLimit-Remaining"] == "0"
    assert refused.headers["Retry-After"] == "300"
    assert refused.headers["Access-Control-Allow-Origin"] == "*"
    clock.now += 300
    assert (await limited.client.get(HOME, headers=headers)).headers["X-RateLimit-Remaining"] == "4"


async def test_two_clients_of_one_person_share_and_a_neighbour_does_not(limited: Paris) -> None:
    first, second = [{"Authorization": f"Bearer {await limited.token()}"} for _ in range(2)]
    for headers in (first, second, first, second, first):
        assert (await limited.client.get(HOME, headers=headers)).status == 200
    assert (await limited.client.get(HOME, headers=second)).status == 429
    ada = (await limited.client.get("/api/v1/accounts/lookup?acct=ada", headers=first)).status
    assert ada == 429
    neighbour = {"Authorization": f"Bearer {await limited.token(account_id=await _ada(limited))}"}
    assert (await limited.client.get(HOME, headers=neighbour)).status == 200


async def test_strangers_at_an_address_do_not_stop_its_people(limited: Paris) -> None:
    headers = {"Authorization": f"Bearer {await limited.token()}"}
    wrong = {"Authorization": "Bearer nonsense"}
    statuses = [(await limited.client.get(HOME, headers=wrong)).status for _ in range(4)]
    assert statuses == [401, 401, 401, 429]
    assert (await limited.client.get("/api/v2/instance")).status == 429
    assert (await limited.client.get(HOME, headers=headers)).status == 200


async def test_posts_have_a_limit_of_their_own(limited: Paris) -> None:
    headers = {"Authorization": f"Bearer {await limited.token()}"}
    posted = [
        await limited.client.post("/api/v1/statuses", json={"status": f"post {n}"}, headers=headers)
        for n in range(3)
    ]
    assert [answer.status for answer in posted] == [200, 200, 429]
    assert [answer.headers["X-RateLimit-Remaining"] for answer in posted] == ["1", "0", "0"]
    post_id = (await posted[0].json())["id"]
    deleted = await limited.client.delete(f"/api/v1/statuses/{post_id}", headers=headers)
    assert deleted.status == 200  # 0 stands for any number, and all calls still count.
    assert deleted.headers["X-RateLimit-Limit"] == "5"


async def test_pages_are_not_counted(limited: Paris) -> None:
    for _ in range(5):
        answer = await limited.client.get("/login")
        assert answer.status == 200
        assert "X-RateLimit-Limit" not in answer.headers


async def _ada(paris: Paris) -> int:

    return (await Account.get(handle="ada")).id
