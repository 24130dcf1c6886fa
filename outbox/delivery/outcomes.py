"""The outcome of one attempt to deliver, from its HTTP status or error and the attempts before.

Pure: nothing is read, sent or random here; the worker passes time and jitter. The table OUTCOMES (federation.md §6.2)
says which answer means what, SCHEDULE_S has the waiting times.
"""

from collections.abc import Container
from dataclasses import dataclass, replace
from enum import Enum, auto

from models.core.errors import Unavailable

SCHEDULE_S = (10, 30, 120, 600, 1800, 3600, 2 * 3600, 4 * 3600, 8 * 3600)
"""Seconds to wait after the first, second, … failed attempt."""
LATER_S = 12 * 3600
"""Seconds to wait after every further one: company sites are down for nights and weekends, not for seconds."""
JITTER = 0.2
LONGEST_RETRY_AFTER_S = 3600
LONGEST_REFUSAL_S = 6 * 3600


class Host(Enum):
    """What an attempt shows about the peer as a whole."""

    WELL = auto()
    """It answers, with whatever status."""
    BUSY = auto()
    """It asks us to come back later: nothing is sent to it until then."""
    FAILING = auto()
    """It does not answer, or is broken."""
    UNKNOWN = auto()
    """The trouble was ours."""


@dataclass(frozen=True)
class Done:
    """The peer has it."""

    host: Host = Host.WELL


@dataclass(frozen=True)
class RetryAfter:
    seconds: float
    reason: str
    host: Host = Host.WELL
    refresh_actor: bool = False
    """The inbox may have moved: fetch its actor again and send to where it is now."""


@dataclass(frozen=True)
class GiveUp:
    """Final, and shown to admins as refused."""

    reason: str
    host: Host = Host.WELL
    refresh_actor: bool = False


@dataclass(frozen=True)
class Expired:
    """Final: it was retried until its horizon."""

    reason: str
    host: Host = Host.WELL


Outcome = Done | RetryAfter | GiveUp | Expired


class Verdict(Enum):
    DELIVERED = auto()
    REFUSED = auto()
    """The peer does not want us: retried for six hours, because an allow-list is often corrected within them."""
    LOOK_AGAIN = auto()
    """There is no inbox at this address: retried once, after fetching the actor for its inbox."""
    MOVED = auto()
    """A delivery follows no redirect. Final; the actor is asked, for the next one."""
    IMPOSSIBLE = auto()
    """Sending it again would change nothing. Most likely our defect."""
    BUSY = auto()
    FAILING = auto()


@dataclass(frozen=True)
class Rule:
    statuses: Container[int]
    verdict: Verdict
    meaning: str
    """For admins, to be read after the status."""


OUTCOMES = (
    Rule(range(200, 300), Verdict.DELIVERED, "accepted"),
    Rule((401, 403), Verdict.REFUSED, "peer refuses us: are we on its allow-list?"),
    Rule((404, 405, 410), Verdict.LOOK_AGAIN, "there is no such inbox"),
    Rule((408, 425, 429), Verdict.BUSY, "peer asks us to come back later"),
    Rule((501,), Verdict.IMPOSSIBLE, "peer does not know this kind of activity"),
    Rule(range(300, 400), Verdict.MOVED, "peer redirects its inbox"),
    Rule(range(400, 500), Verdict.IMPOSSIBLE, "peer cannot use this activity"),
    Rule(range(500, 600), Verdict.FAILING, "peer has trouble"),
)
"""The first rule that holds a status decides. A status outside of all rules is that of a broken server."""
BROKEN = Rule((), Verdict.FAILING, "peer does not speak HTTP")


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """One attempt and what came before it."""

    number: int
    """1 for the first."""
    age_s: float
    """Since the activity was queued."""
    horizon_s: float
    """Age at which retrying ends."""
    last_status: int | None = None
    """The status of the previous attempt."""
    jitter: float = 0.0
    """Between -1 and 1: where in ±20 % the waiting time lies."""


def rule_for(status: int) -> Rule:
    """Return the row of OUTCOMES for a status."""
    return next((rule for rule in OUTCOMES if status in rule.statuses), BROKEN)


def outcome_of(result: int | Exception, attempt: Attempt, retry_after_s: float | None = None) -> Outcome:
    """Decide the outcome of a delivery that was answered with a status, or failed with an error.

    `retry_after_s` is what the peer asked for; it is honoured up to an hour.
    """
    if isinstance(result, Exception):
        return _after_error(result, attempt)
    rule = rule_for(result)
    reason = f"{result}: {rule.meaning}"
    match rule.verdict:
        case Verdict.DELIVERED:
            return Done()
        case Verdict.REFUSED:
            return _after_refusal(rule, reason, attempt)
        case Verdict.LOOK_AGAIN if not _repeated(rule, attempt):
            return _retry(attempt, reason, refresh_actor=True)
        case Verdict.MOVED:
            return GiveUp(reason, refresh_actor=True)
        case Verdict.BUSY:
            return _retry(attempt, reason, Host.BUSY, retry_after_s)
        case Verdict.FAILING:
            return _retry(attempt, reason, Host.FAILING, retry_after_s)
    return GiveUp(reason)


def wait_s(number: int, jitter: float) -> float:
    """Return how many seconds after the failed attempt with this number the next one is made."""
    planned = SCHEDULE_S[number - 1] if number <= len(SCHEDULE_S) else LATER_S
    return planned * (1 + JITTER * jitter)


def _after_error(error: Exception, attempt: Attempt) -> Outcome:
    """The queue of a peer that cannot be reached is held; our own trouble is retried alike, without that."""
    host = Host.FAILING if isinstance(error, Unavailable | TimeoutError) else Host.UNKNOWN
    return _retry(attempt, str(error) or type(error).__name__, host)


def _after_refusal(rule: Rule, reason: str, attempt: Attempt) -> Outcome:
    """Retry until six hours old. The first refusal after a long outage is not the end: nobody could know before."""
    left_s = LONGEST_REFUSAL_S - attempt.age_s
    if left_s <= 0:
        return GiveUp(reason) if _repeated(rule, attempt) else _retry(attempt, reason)
    outcome = _retry(attempt, reason)
    return (
        replace(outcome, seconds=min(outcome.seconds, left_s)) if isinstance(outcome, RetryAfter) else outcome
    )


def _repeated(rule: Rule, attempt: Attempt) -> bool:
    """Tell whether the previous attempt met the same rule."""
    return attempt.last_status is not None and rule_for(attempt.last_status) is rule


def _retry(
    attempt: Attempt,
    reason: str,
    host: Host = Host.WELL,
    retry_after_s: float | None = None,
    *,
    refresh_actor: bool = False,
) -> RetryAfter | Expired:
    """Retry by the schedule, once more at the horizon itself, and not after it."""
    left_s = attempt.horizon_s - attempt.age_s
    if left_s <= 0:
        return Expired(reason, host)
    seconds = wait_s(attempt.number, attempt.jitter)
    if retry_after_s is not None:
        seconds = min(max(retry_after_s, SCHEDULE_S[0]), LONGEST_RETRY_AFTER_S)
    return RetryAfter(min(seconds, left_s), reason, host, refresh_actor)
