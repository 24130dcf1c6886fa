"""Signing in with Canaille, which we did not write: it signs with RS512 if it likes, names an audience as a list, verifies no
address, and tells of no logout.
"""

from pathlib import Path

import pytest

from outbox.identity.providers import Wanted, add_provider, enable_provider, try_provider
from outbox.identity.signing_in import link_by_command
from outbox.people.settings import note_welcomed
from tests.identity import Double, Visitor, problem
from tests.identity_providers.corp import Forms
from tests.identity_providers.own_canaille import HOST, PASSWORD, running_canaille
from tests.world import company

pytestmark = pytest.mark.xdist_group("canaille")

WANTED = Wanted(
    "Canaille",
    f"https://{HOST}",
    "parvis",
    "a-secret-of-parvis",
    scopes="openid profile email groups",
    email_domains="corp.example",
)


async def test_amelie_is_linked_by_an_admin_and_signs_in(tmp_path: Path) -> None:
    with running_canaille(tmp_path, "paris.corp.example") as port:
        async with company(tmp_path, "paris", hosts={HOST: f"127.0.0.1:{port}"}) as world:
            town = world["paris"]
            amelie = await town.person("amelie", email="amelie@corp.example")
            await town.run(note_welcomed(amelie.account.id))

            async def add() -> None:
                await add_provider(town.network, "canaille", WANTED, by="ada")
                assert (await try_provider(town.network, "canaille")).trouble == ""
                await enable_provider(town.network, "canaille", by="ada")

            await town.run(add)
            visitor = Visitor(town, Double(), "")
            forms = Forms(world.http, {HOST: port}, town.host)
            address = await visitor.to_provider("/login/with/canaille?return_to=/bookmarks")
            back = await forms.go(
                address,
                {"login": "amelie", "answer": "Continue"},
                {"password": PASSWORD, "answer": "Sign in"},
                {"answer": "accept"},
            )
            refused = await visitor.get(back.removeprefix(f"https://{town.host}"))
            # Canaille does not say that it has verified her address: nobody is linked by it.
            assert refused.status == 403
            assert "no account for you on this site yet" in problem(refused)
            await town.run(link_by_command(town.network, "canaille", "amelie", "amelie", by="ada"))
            again = await forms.go(
                await visitor.to_provider("/login/with/canaille?return_to=/bookmarks"), {"answer": "accept"}
            )
            answer = await visitor.get(again.removeprefix(f"https://{town.host}"))
            assert answer.headers.get("Location") == "/bookmarks", problem(answer)
            assert await visitor.name() == "amelie"
