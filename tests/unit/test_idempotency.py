"""What a client sends again, because it heard no answer, is published once. On both databases."""

import asyncio
from typing import Any

from models.core.database import execute
from tests.both import new_url, town
from tests.world import Somebody, Town

__all__ = ["new_url", "town"]


async def post(who: Somebody, text: str, key: str, **more: Any) -> Any:
    answer = await who.ask(
        "POST", "/api/v1/statuses", json={"status": text, **more}, headers={"Idempotency-Key": key}
    )
    assert answer.status == 200, answer.body
    return answer.json["id"]


async def test_sent_again_it_is_published_once(town: Town) -> None:
    amelie, karim = await town.person("amelie"), await town.person("karim")
    ids = await asyncio.gather(*(post(amelie, "Bonjour", "a1") for _ in range(5)))
    assert len(set(ids)) == 1
    # The first answer counts, whatever is sent then, and by whatever client of hers.
    amelie.token = await town.run(lambda: town.token_of(amelie.account.id))
    assert await post(amelie, "Bonsoir", "a1", visibility="private") == ids[0]
    # Another key is another post, and another's key means nothing to her.
    others = {await post(amelie, "Bonjour", "a2"), await post(karim, "Bonjour", "a1")}
    assert len(others - {ids[0]}) == 2
    assert len(await amelie.get(f"/api/v1/accounts/{amelie.id}/statuses")) == 2


async def test_a_key_is_kept_for_an_hour_and_ends_with_its_post(town: Town) -> None:
    amelie = await town.person("amelie")
    first = await post(amelie, "Bonjour", "a1")
    await town.run(lambda: execute("UPDATE idempotency_keys SET created_at = created_at - 3600000"))
    second = await post(amelie, "Bonjour", "a1")
    assert second != first
    await amelie.call("DELETE", f"/api/v1/statuses/{second}")
    assert await post(amelie, "Bonjour", "a1") not in (first, second)


async def test_what_was_refused_may_be_sent_again_repaired(town: Town) -> None:
    amelie = await town.person("amelie")
    refused = await amelie.ask(
        "POST", "/api/v1/statuses", json={"status": ""}, headers={"Idempotency-Key": "a1"}
    )
    assert refused.status == 422
    assert await post(amelie, "Bonjour", "a1")
    assert len(await amelie.get(f"/api/v1/accounts/{amelie.id}/statuses")) == 1
