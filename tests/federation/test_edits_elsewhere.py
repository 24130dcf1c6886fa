"""Edits that arrive from another site: who is notified here, what they take out, and what is no edit."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from inbox.checks import Incoming
from inbox.posts.posts import receive_update
from models.core.accounts import Account
from models.core.database import execute, value
from models.core.transaction import transaction
from models.posts.posts import post_by_uri
from outbox.delivery import compose
from outbox.posts.notes import note_of
from tests import files
from tests.both import NewUrl, new_url
from tests.unit.test_edits import edit, notified, versions
from tests.world import Somebody, Town, World, company

__all__ = ["new_url"]


@pytest.fixture
async def world(new_url: NewUrl | None, tmp_path: Path) -> AsyncIterator[World]:
    databases = {name: await new_url() for name in ("paris", "lyon")} if new_url else {}
    async with company(tmp_path, "paris", "lyon", databases=databases) as opened:
        yield opened


async def seen(reader: Somebody, uri: str) -> dict[str, Any]:
    """Return a post as somebody's site has it."""
    number = await reader.town.run(lambda: value("SELECT id FROM posts WHERE uri = $1", uri))
    return await reader.get(f"/api/v1/statuses/{number}")


async def updates(town: Town) -> int:
    return await town.run(lambda: value("SELECT count(*) FROM outgoing_activities WHERE kind = 'Update'"))


async def test_an_edit_at_another_site(world: World) -> None:
    """Karim boosts, Léa quotes, and Max is mentioned until he is not."""
    paris, lyon = world["paris"], world["lyon"]
    amelie = await paris.person("amelie")
    karim, lea, max_ = [await lyon.person(name) for name in ("karim", "lea", "max")]
    await karim.follow(amelie)
    picture = await amelie.call(
        "POST", "/api/v1/media", data=files.form(files.photo(), "a.jpg", description="a")
    )
    text = {"media_ids": [picture["id"]]}
    post = await amelie.publish(f"@{max_.handle} at ten", **text)
    here = await seen(karim, post["uri"])
    sender = here["account"]["username"]
    await karim.do(f"/api/v1/statuses/{here['id']}/reblog")
    quote = await lea.publish("Come!", quoted_status_id=here["id"])
    assert (await lea.get(f"/api/v1/statuses/{quote['id']}"))["quote"]["state"] == "accepted"
    assert await notified(max_) == [("mention", sender, here["id"])]
    before = await updates(paris)

    await edit(amelie, post, status=f"@{max_.handle} at ten", **text)
    await world.settle()
    assert (await updates(paris), await versions(karim, here)) == (before, 1), "nothing changed"

    for n in (1, 2):
        await edit(amelie, post, status=f"at eleven {n}", media_ids=[])
        await world.settle()
        assert await notified(karim) == [("update", sender, here["id"])]
        assert await notified(lea) == [("quoted_update", sender, quote["id"])]
        assert (await notified(max_), (await seen(max_, post["uri"]))["mentions"]) == ([], [])
    history = await karim.get(f"/api/v1/statuses/{here['id']}/history")
    assert [[each["description"] for each in v["media_attachments"]] for v in history] == [["a"], [], []]
    former = history[0]["media_attachments"][0]["url"].removeprefix(f"https://{lyon.host}")
    assert (await lyon.anybody().ask("GET", former)).status == 200


async def test_an_update_that_says_the_same_is_no_edit(world: World) -> None:
    """As GoToSocial and Pleroma send them, with a later date: no version, and nobody is notified."""
    paris, lyon = world["paris"], world["lyon"]
    amelie, karim = await paris.person("amelie"), await lyon.person("karim")
    await karim.follow(amelie)
    poll = {"options": ["Monday", "Friday"], "expires_in": 3600}
    post = await amelie.publish(f"@{karim.handle} when?", poll=poll)
    here = await seen(karim, post["uri"])
    await karim.do(f"/api/v1/statuses/{here['id']}/reblog")
    await karim.post("/api/v1/notifications/clear")

    async def composed() -> Any:
        stored = await post_by_uri(post["uri"])
        assert stored is not None
        return stored, await note_of(paris.network.site, stored)

    stored, note = await paris.run(composed())

    async def update(**changes: Any) -> None:
        changed = replace(note, updated=stored.created_at + timedelta(minutes=1), **changes)

        async def receive() -> None:
            author = await Account.get(uri=amelie.account.uri)
            activity = compose.update(lyon.network.site, author, changed)
            async with transaction():
                await receive_update(lyon.network, Incoming(activity, author))

        await lyon.run(receive())

    await update()
    shown = await seen(karim, post["uri"])
    assert (shown["edited_at"], await versions(karim, here), await notified(karim)) == (None, 1, [])
    [asked] = [part for part in note.parts if hasattr(part, "options")]
    others = [part for part in note.parts if part is not asked]
    await update(parts=(*others, replace(asked, options=(("Yes", 0), ("No", 0)))))
    assert [each["title"] for each in (await seen(karim, post["uri"]))["poll"]["options"]] == ["Yes", "No"]
    assert await versions(karim, here) == 2
    assert [kind for kind, *_ in await notified(karim)] == ["update"]


async def test_an_address_that_is_sealed_anew_is_no_edit(tmp_path: Path) -> None:
    """As sites with `media_peer_link_s` send them: another one each day. What was edited before is no exception."""
    async with company(tmp_path, "paris", "lyon", media_peer_link_s=86_400) as world:
        amelie, karim = await world["paris"].person("amelie"), await world["lyon"].person("karim")
        await karim.follow(amelie)
        data = files.form(files.photo(), "a.jpg", description="a")
        picture = await amelie.call("POST", "/api/v1/media", data=data)
        post = await amelie.publish("the plan", media_ids=[picture["id"]])
        await edit(amelie, post, status="the plans", media_ids=[picture["id"]])
        await world.settle()
        here = await seen(karim, post["uri"])

        async def read() -> tuple[int, str]:
            count = await value("SELECT count(*) FROM media WHERE post_id = $1", int(here["id"]))
            return count, await value("SELECT remote_url FROM media WHERE post_id = $1", int(here["id"]))

        count, address = await world["lyon"].run(read)
        assert (count, await versions(karim, here)) == (1, 2)
        other = f"{address.partition('?')[0]}?until=1&seal=of-yesterday"
        await world["lyon"].run(lambda: execute("UPDATE media SET remote_url = $1", other))
        await edit(amelie, post, status="the plans!", media_ids=[picture["id"]])
        await world.settle()
        assert await world["lyon"].run(read) == (1, address), "the same file, by the address that works"
        assert await versions(karim, here) == 3
