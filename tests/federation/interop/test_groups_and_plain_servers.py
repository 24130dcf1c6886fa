"""What people on software that knows nothing of groups are told by the groups of Paris, in what their software shows."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import orjson
import pytest

from federation.protocol.vocabulary import PUBLIC
from tests.federation.interop.stage import FakePeer, Stage, open_stage

GROUPS = "/api/parvis/v1/groups"


async def _said_to(stage: Stage, peer: FakePeer) -> list[str]:
    """Return the texts of the direct messages that were queued for Bruno, oldest first."""
    bodies = await stage.rows("SELECT body FROM outgoing_activities WHERE kind = 'Create' ORDER BY id")
    notes = [orjson.loads(bytes(body))["object"] for (body,) in bodies]
    return [note["content"] for note in notes if note["to"] == [peer.person] and not note["cc"]]


@pytest.mark.parametrize("new_url", ["sqlite", "postgresql"], indirect=True)
async def test_outsiders_and_people_of_plain_servers_are_told(
    tmp_path: Path, new_url: Callable[[], Awaitable[str]] | None
) -> None:
    databases = {"paris": await new_url()} if new_url else {}
    async with open_stage(tmp_path, "mastodon", databases=databases) as stage:
        await _tells(stage, stage.peers["mastodon"])


async def _tells(stage: Stage, mastodon: FakePeer) -> None:
    groups = {}
    for name, access in (("Sales", "open"), ("Plans", "closed"), ("Merger", "secret")):
        group = await stage.amelie.post(GROUPS, {"name": name, "access": access})
        groups[name] = group | {"actor": await stage.account(group["account"]["uri"])}

    async def writes(name: str, number: int) -> str:
        account = groups[name]["actor"]
        mention = {"type": "Mention", "href": account.uri, "name": f"@{account.username}"}
        note = mastodon.note(f"{name}{number}", to=[PUBLIC], cc=[account.uri], tag=[mention])
        return await mastodon.does(mastodon.activity("Create", note))

    for name in groups:
        for number in (1, 2):
            assert await writes(name, number) == "applied"
    outside, closed = await _said_to(stage, mastodon)
    assert "only its members write there" in outside
    assert "seuls ses membres y écrivent" in outside
    assert "it is for its members" in closed

    for name in groups:
        await mastodon.does(mastodon.activity("Follow", groups[name]["actor"].uri))
    *_, kept = await _said_to(stage, mastodon)
    assert "the software of your site cannot keep among the members" in kept
    assert len(await _said_to(stage, mastodon)) == 3
    assert await writes("Sales", 3) == "applied"
    titles = await stage.amelie.get(f"{GROUPS}/{groups['Sales']['id']}/posts")
    assert [each["content"] for each in titles] == ["<p>Sales3</p>"]

    await stage.amelie.call("PATCH", f"{GROUPS}/{groups['Sales']['id']}", json={"access": "closed"})
    *_, let_go = await _said_to(stage, mastodon)
    assert "Sales" in let_go
    assert "cannot keep" in let_go
