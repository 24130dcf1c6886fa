"""Signing in with a provider that we did not write: oidc-provider, which is certified, over real HTTPS."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from models.identity.identities import Identity
from models.people.people import Person
from outbox.identity.ending import check_access
from outbox.identity.providers import Rule, add_provider, add_rule, enable_provider, try_provider
from outbox.people.settings import note_welcomed
from tests.identity import Double, Visitor
from tests.identity_providers.corp import HOST, WANTED, Corp, Forms, running_corp
from tests.office import database
from tests.world import Town, company, eventually

__all__ = ["database"]

pytestmark = pytest.mark.xdist_group("oidc-provider")

AMELIE = {"prompt": "login", "login": "amelie", "password": "x"}
CONSENT = {"prompt": "consent"}


@pytest.fixture(scope="module")
def corp(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Corp]:
    with running_corp(tmp_path_factory.mktemp("corp")) as opened:
        yield opened


@dataclass
class Scene:
    """Paris, where Amélie is known, and the company's provider."""

    town: Town
    corp: Corp

    def browser(self) -> tuple[Visitor, Forms]:
        """Return a browser: what it does here, and what it does there."""
        visitor = Visitor(self.town, Double(), f"127.0.0.1:{self.corp.port}")
        forms = Forms(self.town.world.http, {HOST: self.corp.port}, self.town.host)
        return visitor, forms

    async def sign_in(self, visitor: Visitor, forms: Forms, *answers: dict[str, str], query: str = "") -> str:
        """Sign in with the provider, and return where our site leads then."""
        address = await visitor.to_provider(f"/login/with/corp?return_to=/bookmarks{query}")
        back = await forms.go(address, *answers)
        answer = await visitor.get(back.removeprefix(f"https://{self.town.host}"))
        assert answer.status == 303, answer.body
        return str(answer.headers["Location"])


@pytest.fixture
async def scene(tmp_path: Path, corp: Corp, database: str) -> AsyncIterator[Scene]:
    async with company(
        tmp_path, "paris", databases={"paris": database}, hosts={HOST: f"127.0.0.1:{corp.port}"}
    ) as world:
        town = world["paris"]
        amelie = await town.person("amelie", email="amelie@corp.example")
        await town.run(note_welcomed(amelie.account.id))
        await corp.does("begin", site=town.host, port=town.port)

        async def add() -> None:
            await add_provider(town.network, "corp", replace(WANTED, creates_people=True), by="ada")
            trial = await try_provider(town.network, "corp")
            assert trial.trouble == ""
            assert trial.metadata is not None
            assert trial.metadata.names_itself
            assert trial.metadata.logs_out
            await add_rule("corp", Rule("groups", "press", "role", "communicator"), by="ada")
            await enable_provider(town.network, "corp", by="ada")

        await town.run(add)
        yield Scene(town, corp)


async def test_amelie_signs_in_and_out(scene: Scene) -> None:
    visitor, forms = scene.browser()
    assert await scene.sign_in(visitor, forms, AMELIE, CONSENT) == "/bookmarks"
    assert await visitor.name() == "amelie"
    found = await scene.town.run(lambda: Person.all().first())
    assert found is not None
    assert found.role == "communicator"  # Groups stand in its userinfo only.

    # She proves again who she is, a moment later: the provider asks her anew.
    assert await scene.sign_in(visitor, forms, AMELIE, CONSENT, query="&again=1") == "/bookmarks"
    # Out here, and there: the provider asks, then tells the site and leads back.
    out = await visitor.post("/logout", form_token=await visitor.form_token())
    address = out.headers["Refresh"].removeprefix("0; url=")
    back = await forms.go(address, {"logout": "yes"})
    assert back == f"https://{scene.town.host}/login"
    assert await visitor.name() == ""
    # The next time it asks who she is.
    assert await scene.sign_in(visitor, forms, AMELIE, CONSENT) == "/bookmarks"


async def test_logging_out_there_logs_out_here(scene: Scene) -> None:
    """Of two browsers, the one whose session at the provider ended."""
    work, home = scene.browser(), scene.browser()
    for visitor, forms in (work, home):
        await scene.sign_in(visitor, forms, AMELIE, CONSENT)
    visitor, forms = work
    await forms.go(
        f"https://{HOST}/session/end?client_id=parvis&post_logout_redirect_uri=https%3A%2F%2F{scene.town.host}%2Flogin",
        {"logout": "yes"},
    )

    async def is_out() -> bool:
        return await visitor.name() == ""

    await eventually(is_out)
    assert await home[0].name() == "amelie"


async def test_a_newcomer_signs_in_and_leaves_the_company(scene: Scene) -> None:
    visitor, forms = scene.browser()
    noe = AMELIE | {"login": "noe.dupont"}
    await scene.sign_in(visitor, forms, noe, CONSENT)
    assert await visitor.name() == "noe.dupont"

    async def ask_again() -> None:
        await Identity.all().update(checked_at=None)
        await check_access(scene.town.network)

    for _ in range(3):  # Refresh tokens rotate: each is good once.
        await scene.town.run(ask_again)
    assert await visitor.name() == "noe.dupont"
    await scene.corp.does("leave", name="noe.dupont")
    await scene.town.run(ask_again)
    assert await visitor.name() == ""


async def test_a_code_is_good_once(scene: Scene) -> None:
    visitor, forms = scene.browser()
    address = await visitor.to_provider("/login/with/corp")
    back = (await forms.go(address, AMELIE, CONSENT)).removeprefix(f"https://{scene.town.host}")
    answers = await asyncio.gather(
        *(replace(visitor, cookies=dict(visitor.cookies)).get(back) for _ in range(6))
    )
    assert sorted(each.status for each in answers) == [303] + [403] * 5
