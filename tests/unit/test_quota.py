"""The one counter of requests: what can be taken, when it comes back, and that memory is bounded."""

import pytest

from web.http.quota import Quota

LYON, PARIS = "lyon.corp.example", "paris.corp.example"


class Clock:
    """Time that the test moves."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_all_at_once_a_period_after_the_first(clock: Clock) -> None:
    quota = Quota(3, 300, clock)
    assert [quota.left(LYON), quota.ends_at(LYON)] == [3, 300]
    assert quota.take(LYON)
    clock.now = 200.0
    assert [quota.take(LYON) for _ in range(4)] == [True, True, False, False]
    assert (quota.left(LYON), quota.ends_at(LYON)) == (0, 300)
    assert quota.take(PARIS)
    assert quota.ends_at(PARIS) == 500
    clock.now = 299.9
    assert not quota.take(LYON)
    clock.now = 300.0
    assert [quota.take(LYON) for _ in range(4)] == [True, True, True, False]
    assert quota.ends_at(LYON) == 600


def test_a_burst_and_then_a_steady_stream(clock: Clock) -> None:
    quota = Quota(500, 10, clock, steadily=True)
    assert [quota.take(LYON) for _ in range(501)] == [True] * 500 + [False]
    assert quota.take(PARIS)
    clock.now = 1.0
    assert [quota.take(LYON) for _ in range(51)] == [True] * 50 + [False]
    clock.now = 1000.0
    assert sum(quota.take(LYON) for _ in range(600)) == 500


@pytest.mark.parametrize("steadily", [False, True])
def test_what_is_refused_costs_nothing(clock: Clock, steadily: bool) -> None:
    quota = Quota(500, 10, clock, steadily=steadily)
    for _ in range(5000):
        quota.take(LYON)
    clock.now = 10 / 500 if steadily else 10
    assert quota.take(LYON)


def test_what_is_given_back_is_whole_again(clock: Clock) -> None:
    quota = Quota(2, 300, clock)
    assert [quota.take(LYON) for _ in range(3)] == [True, True, False]
    quota.give_back(LYON)
    quota.give_back(PARIS)
    assert quota.left(LYON) == 2


def test_the_one_that_was_not_used_for_longest_is_forgotten(clock: Clock) -> None:
    quota = Quota(1, 300, clock, max_keys=3)
    for key in ("a", "b", "c", "a", "d"):
        quota.take(key)
    assert (len(quota), "a" in quota, "b" in quota) == (3, True, False)
    assert [quota.take(key) for key in ("a", "b")] == [False, True]
