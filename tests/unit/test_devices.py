"""A device that has logged in before keeps its own attempts, whoever guesses at the same name from the same office."""

from datetime import timedelta

import pytest

from models.core.base import now
from tests.paris import Browser, Paris, paris, paris_data
from web.http.devices import REMEMBERED_FOR, device_pass
from web.http.throttle import THROTTLES, Throttle

__all__ = ["paris", "paris_data"]

COOKIE = "__Host-parvis_device"


async def guess(browser: Browser, login: str = "amelie", times: int = 12) -> int:
    """Try passwords until there were too many; return the last answer's status."""
    for _ in range(times):
        status = (await browser.log_in(login, "my guess is this")).status
    return status


@pytest.fixture
async def device(paris: Paris) -> str:
    """What Amélie's telephone shows after a login, while somebody in the same office guesses at her name."""
    telephone = paris.browser()
    assert (await telephone.log_in()).status == 303
    assert await guess(paris.browser()) == 429
    return telephone.cookies[COOKIE]


async def enters(paris: Paris, shown: str, login: str = "amelie") -> bool:
    browser = paris.browser()
    browser.cookies[COOKIE] = shown
    answer = await browser.log_in(login)
    assert answer.status in (303, 429)
    return answer.status == 303


async def test_who_guesses_at_a_name_locks_its_owner_out_of_no_device_of_theirs(
    paris: Paris, device: str
) -> None:
    assert not await enters(paris, "")
    assert await enters(paris, device)
    assert await enters(paris, device, " AMELIE")


async def test_a_device_is_known_for_the_name_that_logged_in_on_it(paris: Paris, device: str) -> None:
    assert await guess(paris.browser(), "ada") == 429
    assert not await enters(paris, device, "ada")
    adas = device_pass(paris.site, "ada", now() + REMEMBERED_FOR)
    assert await enters(paris, adas, "ada")
    assert not await enters(paris, adas)


async def test_a_device_has_attempts_of_its_own_however_many_show_it(paris: Paris, device: str) -> None:
    thieves = [paris.browser() for _ in range(3)]
    for thief in thieves:
        thief.cookies[COOKIE] = device
    assert [await guess(thief, times=4) for thief in thieves] == [401, 401, 429]
    assert not await enters(paris, device)
    # Another device of hers still has its own.
    assert await enters(paris, device_pass(paris.site, "amelie", now() + REMEMBERED_FOR))


async def test_nothing_but_what_this_site_sealed_and_still_holds_makes_a_device_known(
    paris: Paris, device: str
) -> None:
    number, until, seal = device.split(".")
    for forged in (
        f"{'0' * 16}.{until}.{seal}",
        f"{number}.{int(until) + 1}.{seal}",
        f"{number}.{until}.{'0' * 32}",
        f"{number}.{until}",
        f"{number}.{until}.{seal}.",
        f"{number}.{'9' * 40}.{seal}",
        f"{number}.².{seal}",
        "..",
        "nonsense",
    ):
        assert not await enters(paris, forged), forged
    assert not await enters(paris, device_pass(paris.site, "amelie", now() - timedelta(seconds=1)))


async def test_an_office_that_used_up_its_attempts_still_lets_known_devices_in(
    paris: Paris, device: str
) -> None:
    object.__setattr__(paris.app[THROTTLES], "logins", Throttle(1, 300))
    assert (await paris.browser().log_in("ada")).status == 303
    assert (await paris.browser().log_in("ada")).status == 429
    assert await enters(paris, device)
