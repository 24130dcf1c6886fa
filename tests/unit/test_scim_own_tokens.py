"""Tokens that a provider gave its directory itself (RFC 7662): believed only where it says that they are for us, and nobody's."""

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from federation.identity.introspection import is_for_us
from models.core.egress import Dial
from models.core.errors import Invalid
from models.identity.providers import Provider
from outbox.identity.directory_tokens import set_introspection
from outbox.identity.providers import Wanted, add_provider, disable_provider, enable_provider
from tests.provisioning import Directory, person
from tests.world import Town, company, company_authority, shown_by

HOST, URL = "id.corp.example", "https://id.corp.example/oauth/introspect"
GOOD = {"active": True, "client_id": "parvis", "aud": ["parvis"], "exp": 9_999_999_999}


@dataclass
class Asked:
    """A provider that is asked about tokens."""

    says: dict[str, Any] = field(default_factory=dict)
    """Token -> what it says of it."""
    asked: list[str] = field(default_factory=list)
    status: int = 200

    async def answer(self, request: web.Request) -> web.Response:
        form = await request.post()
        assert request.headers["Authorization"].startswith("Basic ")
        self.asked.append(str(form["token"]))
        return web.json_response(self.says.get(str(form["token"]), {"active": False}), status=self.status)


@asynccontextmanager
async def asked_by_paris(folder: Path) -> AsyncIterator[tuple[Town, Asked, Provider]]:
    double, app = Asked(), web.Application()
    app.router.add_post("/oauth/introspect", double.answer)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        place = f"127.0.0.1:{listening.getsockname()[1]}"
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.SockSite(runner, listening, ssl_context=shown_by(company_authority(), HOST)).start()
        try:
            async with company(folder, "paris", hosts={HOST: place}) as world:
                town = world["paris"]

                async def add() -> Provider:
                    wanted = Wanted("Corp", f"https://{HOST}", "parvis", "s3cret")
                    provider = await add_provider(town.network, "corp", wanted, by="ada")
                    await set_introspection(town.network, provider, URL, by="ada")
                    return provider

                yield town, double, await town.run(add)
        finally:
            await runner.cleanup()


async def test_whose_token_is_believed(tmp_path: Path) -> None:
    async with asked_by_paris(tmp_path) as (town, double, provider):
        double.says = {"good": GOOD, "persons": GOOD | {"sub": "amelie", "username": "Amélie"}}
        good = Directory(town, "good", provider)
        await good.done("POST", "/Users", person("amelie@corp.example", "1"))
        await good.done("GET", "/Users")
        assert double.asked == ["good"], "kept for a minute"
        for token in ("persons", "unknown"):
            assert (await Directory(town, token, provider).send("GET", "/Users")).status == 401
        before = len(double.asked)
        assert (await Directory(town, "parvis-scim-x", provider).send("GET", "/Users")).status == 401
        assert len(double.asked) == before, "a token of ours is shown to nobody"
        double.status = 500
        assert (await Directory(town, "another", provider).send("GET", "/Users")).status == 401
        await town.run(town.network.policy.ledger.write)
        dials = await town.run(lambda: Dial.all().values_list("host", "purpose", flat=False))
        assert set(dials) == {(HOST, "sso")}
        await town.run(lambda: enable_provider(town.network, "corp", by="ada"))
        await town.run(lambda: disable_provider(town.network, "corp", by="ada"))
        assert (await good.send("GET", "/Users")).status == 401


async def test_a_provider_that_is_down_is_no_refusal(tmp_path: Path) -> None:
    async with company(tmp_path, "paris", hosts={HOST: "127.0.0.1:9"}) as world:
        town = world["paris"]

        async def add() -> Provider:
            wanted = Wanted("Corp", f"https://{HOST}", "parvis", "s3cret")
            provider = await add_provider(town.network, "corp", wanted, by="ada")
            await set_introspection(town.network, provider, URL, by="ada")
            with pytest.raises(Invalid, match="Validation"):
                await set_introspection(town.network, provider, "https://elsewhere.example/x", by="ada")
            other = await add_provider(
                town.network, "other", Wanted("O", "https://o.corp.example", "p", "s"), by="ada"
            )
            with pytest.raises(Invalid):
                await set_introspection(town.network, other, "https://o.corp.example/introspect", by="ada")
            return provider

        provider = await town.run(add)
        answer = await Directory(town, "good", provider).send("GET", "/Users")
        assert (answer.status, answer.headers["Retry-After"]) == (503, "60")


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"active": "true"},
        {"client_id": "another"},
        {"client_id": ""},
        {"aud": "another"},
        {"aud": []},
        {"sub": "amelie"},
        {"username": "amelie"},
        {"exp": 1},
        {"exp": "never"},
    ],
)
def test_what_is_not_for_us(said: dict[str, Any]) -> None:
    assert not is_for_us(GOOD | {"active": False} | said if said == {} else GOOD | said, "parvis", 1000.0)
    assert is_for_us(GOOD, "parvis", 1000.0)
    assert not is_for_us(GOOD, "", 1000.0)
