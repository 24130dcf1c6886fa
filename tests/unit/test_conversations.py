"""Conversations: direct messages by thread and participants, each side's list its own."""

from pathlib import Path
from typing import Any

from tests.office import Office, database, ids, office
from tests.world import Somebody, company

__all__ = ["database", "office"]

PATH = "/api/v1/conversations"


async def say(author: Somebody, text: str, **fields: Any) -> dict[str, Any]:
    return await author.publish(text, visibility="direct", **fields)


async def shown(person: Somebody) -> list[tuple[list[str], str, bool]]:
    """Return (others, newest message, unread), as the person's list has it."""
    return [
        (sorted(a["username"] for a in each["accounts"]), each["last_status"]["id"], each["unread"])
        for each in await person.get(PATH)
    ]


async def test_messages_are_grouped_by_thread_and_by_who_takes_part(office: Office) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    await bruno.publish("For everybody")
    first = await say(bruno, "@amelie lunch?")
    answer = await say(amelie, "@bruno yes", in_reply_to_id=first["id"])
    three = await say(bruno, "@amelie @chloe with Chloé?", in_reply_to_id=answer["id"])
    other = await say(chloe, "@amelie something else")
    note = await say(amelie, "Not to forget")
    assert await shown(amelie) == [
        (["amelie"], note["id"], False),
        (["chloe"], other["id"], True),
        (["bruno", "chloe"], three["id"], True),
        (["bruno"], answer["id"], False),
    ]
    assert await shown(bruno) == [(["amelie", "chloe"], three["id"], False), (["amelie"], answer["id"], True)]
    assert await shown(chloe) == [(["amelie"], other["id"], False), (["amelie", "bruno"], three["id"], True)]
    page = await amelie.ask("GET", f"{PATH}?limit=2")
    assert f'max_id={other["id"]}>; rel="next"' in page.headers["Link"]
    older = await amelie.get(f"{PATH}?limit=2&max_id={other['id']}")
    assert [each["last_status"]["id"] for each in older] == [three["id"], answer["id"]]


async def test_a_conversation_is_read_unread_and_deleted_by_each_alone(office: Office) -> None:
    amelie, bruno = office.amelie, office.bruno
    message = await say(bruno, "@amelie lunch?")
    [found] = await amelie.get(PATH)
    path = f"{PATH}/{found['id']}"
    assert await amelie.post(f"{path}/read") == {**found, "unread": False}
    assert await shown(amelie) == [(["bruno"], message["id"], False)]
    assert (await amelie.post(f"{path}/unread"))["unread"] is True
    assert await amelie.call("DELETE", path) == {}
    assert await amelie.get(PATH) == []
    assert len(await bruno.get(PATH)) == 1
    assert (await amelie.get(f"/api/v1/statuses/{message['id']}"))["id"] == message["id"]
    more = await say(bruno, "@amelie hello?", in_reply_to_id=message["id"])
    assert await shown(amelie) == [(["bruno"], more["id"], True)], "it opens again"


async def test_what_is_deleted_leaves_the_conversation(office: Office) -> None:
    amelie, bruno = office.amelie, office.bruno
    first = await say(bruno, "@amelie lunch?")
    second = await say(bruno, "@amelie or dinner?", in_reply_to_id=first["id"])
    await bruno.call("DELETE", f"/api/v1/statuses/{second['id']}")
    assert await shown(amelie) == [(["bruno"], first["id"], True)]
    await bruno.call("DELETE", f"/api/v1/statuses/{first['id']}")
    assert await amelie.get(PATH) == [] == await bruno.get(PATH)


async def test_whom_one_blocks_or_mutes_opens_none_and_a_muted_thread_stays_read(office: Office) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    first = await say(bruno, "@amelie lunch?")
    [found] = await amelie.get(PATH)
    await amelie.post(f"{PATH}/{found['id']}/read")
    await amelie.post(f"/api/v1/statuses/{first['id']}/mute")
    second = await say(bruno, "@amelie lunch??", in_reply_to_id=first["id"])
    assert await shown(amelie) == [(["bruno"], second["id"], False)]
    await amelie.post(f"/api/v1/accounts/{chloe.id}/mute")
    await say(chloe, "@amelie me too")
    assert len(await amelie.get(PATH)) == 1


async def test_nobody_else_has_any_part_in_it(office: Office) -> None:
    await say(office.bruno, "@amelie lunch?")
    [found] = await office.amelie.get(PATH)
    for who in (office.bruno, office.chloe):
        for method, path in (("POST", "/read"), ("POST", "/unread"), ("DELETE", "")):
            await who.call(method, f"{PATH}/{found['id']}{path}", json={}, status=404)
    assert await office.amelie.get(PATH) == [found]
    assert await office.chloe.get(PATH) == []


async def test_conversations_cross_sites(tmp_path: Path) -> None:
    async with company(tmp_path, "paris", "lyon") as world:
        amelie, karim = await world["paris"].person("amelie"), await world["lyon"].person("karim")
        await karim.find("@" + amelie.handle)
        with world["paris"].network.site.live.subscribe() as events:
            await say(karim, f"@{amelie.handle} bonjour")
            heard = [events.queue.get_nowait() for _ in range(events.queue.qsize())]
        [found] = await amelie.get(PATH)
        assert (ids(found["accounts"]), found["unread"]) == ([found["last_status"]["account"]["id"]], True)
        [event] = [each for each in heard if each.kind == "conversation"]
        assert (str(event.id), event.account_ids) == (found["id"], frozenset({amelie.account.id}))
        await say(amelie, f"@{karim.handle} salut", in_reply_to_id=found["last_status"]["id"])
        [there] = await karim.get(PATH)
        assert (there["unread"], "salut" in there["last_status"]["content"]) == (True, True)
