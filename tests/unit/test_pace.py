"""How fast a peer may ask: fifty a second, five hundred at once, and nobody pays for another."""

import pytest

from tests.paris import Paris, paris, paris_data
from web.pace import BURST, PACE, PER_SECOND, Pace

__all__ = ["paris", "paris_data"]

LYON, PARIS = "lyon.corp.example", "paris.corp.example"


def test_a_burst_and_then_a_steady_stream() -> None:
    moment = 0.0
    pace = Pace(clock=lambda: moment)
    assert [pace.take(LYON) for _ in range(501)] == [0] * 500 + [10]
    assert pace.take(PARIS) == 0
    moment = 1.0
    assert [pace.take(LYON) for _ in range(51)] == [0] * 50 + [10]
    moment = 1000.0
    assert sum(pace.take(LYON) == 0 for _ in range(600)) == BURST


def test_a_refused_request_costs_nothing() -> None:
    moment = 0.0
    pace = Pace(clock=lambda: moment)
    for _ in range(5000):
        pace.take(LYON)
    moment = 1 / PER_SECOND
    assert pace.take(LYON) == 0


def test_buckets_are_bounded() -> None:
    pace = Pace(clock=lambda: 0.0)
    for number in range(20_000):
        pace.take(str(number))
    assert len(pace._buckets) == 10_000


@pytest.fixture
def still(paris: Paris) -> Pace:
    """The buckets of Paris, while time stands still."""
    pace = paris.app[PACE]
    pace._clock = lambda: 0.0
    return pace


def signed_by(host: str, header: str = "Signature") -> dict[str, str]:
    named = f'keyId="https://{host}/actor#main-key",signature="x"'
    return {header: named, "Content-Type": "application/activity+json"}


async def test_a_peer_that_is_too_fast_is_told_to_wait(paris: Paris, still: Pace) -> None:
    for _ in range(int(BURST) - 1):
        still.take(f"{LYON} 127.0.0.1")
    last = await paris.client.post("/inbox", data=b"{}", headers=signed_by(LYON))
    assert last.status == 400
    for method, path, header in (
        ("POST", "/inbox", "Signature"),
        ("POST", "/users/1/inbox", "Signature-Input"),
        ("GET", "/users/1", "Signature"),
    ):
        answer = await paris.client.request(method, path, headers=signed_by(LYON.upper(), header))
        assert (answer.status, answer.headers["Retry-After"]) == (429, "10"), path
        assert (await answer.json())["error"]
    other = await paris.client.post("/inbox", data=b"{}", headers=signed_by("nantes.corp.example"))
    assert other.status == 400


async def test_a_stranger_cannot_use_up_what_is_a_peers(paris: Paris, still: Pace) -> None:
    for _ in range(int(BURST)):
        still.take(f"{LYON} 192.0.2.7")
    answer = await paris.client.post("/inbox", data=b"{}", headers=signed_by(LYON))
    assert answer.status == 400
