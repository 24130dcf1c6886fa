"""OUTCOMES and SCHEDULE: every status and every error of the client, and when retrying ends."""

import pytest

from federation.client import FetchFailed
from models.core.errors import DomainNotAllowed, NotFound, ParvisError, Unavailable
from outbox.delivery.outcomes import Attempt, Done, Expired, GiveUp, Host, RetryAfter, outcome_of, wait_s

HOUR_S = 3600
DAY_S = 24 * HOUR_S
FIRST = Attempt(number=1, age_s=1, horizon_s=7 * DAY_S)

AFTER_A_LOOK = {404, 405, 410}
REFUSALS = {401, 403}
BUSY = {408, 425, 429}
FINAL = set(range(400, 500)) - AFTER_A_LOOK - REFUSALS - BUSY | {501}
TROUBLE = {*range(100, 200), *range(500, 600)} - {501}


@pytest.mark.parametrize("status", range(100, 600))
def test_every_status_has_one_meaning(status: int) -> None:
    outcome = outcome_of(status, FIRST)
    match status:
        case _ if status in range(200, 300):
            assert outcome == Done()
        case _ if status in range(300, 400):
            assert isinstance(outcome, GiveUp)
            assert outcome.refresh_actor
        case _ if status in AFTER_A_LOOK:
            assert isinstance(outcome, RetryAfter)
            assert outcome.refresh_actor
        case _ if status in FINAL:
            assert isinstance(outcome, GiveUp)
            assert not outcome.refresh_actor
        case _:
            assert status in REFUSALS | BUSY | TROUBLE
            assert isinstance(outcome, RetryAfter)
            assert not outcome.refresh_actor
            assert outcome.seconds == 10
    assert (outcome.host is Host.FAILING) == (status in TROUBLE)
    assert (outcome.host is Host.BUSY) == (status in BUSY)
    assert isinstance(outcome, Done) or outcome.reason.startswith(f"{status}: ")


@pytest.mark.parametrize("status", [0, 99, 600, 999])
def test_what_is_no_status_is_a_broken_server(status: int) -> None:
    outcome = outcome_of(status, FIRST)
    assert isinstance(outcome, RetryAfter)
    assert outcome.host is Host.FAILING


@pytest.mark.parametrize(
    ("error", "host"),
    [
        (FetchFailed("lyon.corp.example cannot be reached"), Host.FAILING),
        (FetchFailed("lyon.corp.example did not answer within 10 seconds"), Host.FAILING),
        (Unavailable(), Host.FAILING),
        (TimeoutError(), Host.FAILING),
        (NotFound("no such key"), Host.UNKNOWN),
        (DomainNotAllowed(), Host.UNKNOWN),
        (ParvisError(), Host.UNKNOWN),
        (ZeroDivisionError(), Host.UNKNOWN),
    ],
)
def test_errors_are_retried_and_only_the_networks_are_the_hosts_fault(error: Exception, host: Host) -> None:
    outcome = outcome_of(error, FIRST)
    assert isinstance(outcome, RetryAfter)
    assert outcome.host is host
    assert outcome.reason
    assert outcome.seconds == 10


def test_the_schedule_grows_to_twelve_hours() -> None:
    planned = [10, 30, 120, 600, 1800, HOUR_S, 2 * HOUR_S, 4 * HOUR_S, 8 * HOUR_S, 12 * HOUR_S, 12 * HOUR_S]
    assert [wait_s(number, 0) for number in range(1, 12)] == planned
    assert wait_s(500, 0) == 12 * HOUR_S


@pytest.mark.parametrize(("jitter", "seconds"), [(-1, 96), (-0.5, 108), (0, 120), (1, 144)])
def test_jitter_is_a_fifth_to_both_sides(jitter: float, seconds: float) -> None:
    third = Attempt(number=3, age_s=50, horizon_s=7 * DAY_S, jitter=jitter)
    outcome = outcome_of(503, third)
    assert isinstance(outcome, RetryAfter)
    assert outcome.seconds == pytest.approx(seconds)


@pytest.mark.parametrize(("asked", "waited"), [(0, 10), (90, 90), (HOUR_S, HOUR_S), (30 * DAY_S, HOUR_S)])
@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_is_honoured_up_to_an_hour(status: int, asked: int, waited: int) -> None:
    outcome = outcome_of(status, FIRST, retry_after_s=asked)
    assert isinstance(outcome, RetryAfter)
    assert outcome.seconds == waited


@pytest.mark.parametrize("status", [401, 403])
def test_a_peer_that_refuses_us_is_asked_for_six_hours(status: int) -> None:
    def after(age_s: float, last_status: int | None) -> object:
        return outcome_of(
            status, Attempt(number=7, age_s=age_s, horizon_s=7 * DAY_S, last_status=last_status)
        )

    before, end = after(6 * HOUR_S - 1, status), after(6 * HOUR_S, status)
    assert isinstance(before, RetryAfter)
    assert before.seconds == 1
    assert isinstance(end, GiveUp)
    assert "peer refuses us" in before.reason
    assert "peer refuses us" in end.reason
    assert isinstance(after(2 * DAY_S, 503), RetryAfter), "the first refusal after an outage is not the end"


@pytest.mark.parametrize("status", sorted(AFTER_A_LOOK))
def test_a_missing_inbox_is_given_up_after_one_look_at_its_actor(status: int) -> None:
    again = Attempt(number=2, age_s=11, horizon_s=7 * DAY_S, last_status=404)
    assert isinstance(outcome_of(status, again), GiveUp)
    later = Attempt(number=2, age_s=11, horizon_s=7 * DAY_S, last_status=503)
    assert isinstance(outcome_of(status, later), RetryAfter)


def test_the_last_attempt_is_at_the_horizon_and_then_it_expires() -> None:
    late = Attempt(number=20, age_s=7 * DAY_S - 60, horizon_s=7 * DAY_S, jitter=1)
    outcome = outcome_of(500, late)
    assert isinstance(outcome, RetryAfter)
    assert outcome.seconds == 60
    over = Attempt(number=21, age_s=7 * DAY_S, horizon_s=7 * DAY_S)
    assert isinstance(outcome_of(500, over), Expired)
    assert isinstance(outcome_of(FetchFailed("no answer"), over), Expired)
    assert outcome_of(202, over) == Done()
