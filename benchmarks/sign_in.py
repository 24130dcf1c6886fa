"""Signing in with a company's provider, from the login page's button to the first page; beside a login with a password.

The provider is the double of the tests, in this process over TLS: its own work, a signature and five answers, is part of
what is measured. People are known to it already, and each round signs in one after the other.
"""

import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from benchmarks.table import Line
from outbox.people.settings import note_welcomed
from tests.identity import HOST, Double, Visitor, known_provider, serving
from tests.world import PASSWORD, company

SIGN_INS = 20
TARGET_MS = 250


async def measure(folder: Path, rounds: int) -> list[Line]:
    double = Double(people={"u-1": {"email": "amelie@corp.example", "email_verified": True}}, here="u-1")
    async with serving(double) as place, company(folder, "paris", hosts={HOST: place}) as world:
        town = world["paris"]
        amelie = await town.person("amelie", email="amelie@corp.example")
        await town.run(note_welcomed(amelie.account.id))
        await known_provider(town)
        ours, passwords, latencies = list[float](), list[float](), list[float]()

        async def by_provider() -> None:
            answer = await Visitor(town, double, place).sign_in("u-1")
            assert answer.status == 303

        async def by_password() -> None:
            visitor = Visitor(town, double, place)
            token = await visitor.form_token("/login")
            answer = await visitor.post("/login", login="amelie", password=PASSWORD, form_token=token)
            assert answer.status == 303

        await by_provider()
        for _ in range(rounds):
            passwords.append(await _ms(by_password, []))
            ours.append(await _ms(by_provider, latencies))
    return [
        Line(
            "sign in with a provider",
            "ms",
            ours,
            "with a password",
            passwords,
            at_most=TARGET_MS,
            latencies=latencies,
        )
    ]


async def _ms(do: Callable[[], Awaitable[None]], latencies: list[float]) -> float:
    """Return how long it takes once, of many times one after the other."""
    began = time.perf_counter()
    for _ in range(SIGN_INS):
        started = time.perf_counter()
        await do()
        latencies.append(time.perf_counter() - started)
    return (time.perf_counter() - began) / SIGN_INS * 1000
