"""What a group says itself, and how it looks, at the sites of its members and at no other."""

from typing import Any

import pytest
from aiohttp import FormData

from models.core.accounts import Account
from models.files.media import Media
from models.people.oauth import issue_token, register_application
from tests.federation.test_private_group_posts import GROUPS, Story, _sent_to, _status, kind, story
from tests.files import photo
from tests.world import Somebody

__all__ = ["kind", "story"]


async def log_in_as_group(story: Story) -> Somebody:
    """Return the group, with a token that Amélie got for it."""
    paris, group_id = story.world["paris"], int(story.group["id"])

    async def issue() -> Somebody:
        scopes = "read write follow"
        application, _ = await register_application("Elk", "", ["https://elk.corp.example/"], scopes.split())
        issued = await issue_token(application, scopes, group_id, person_id=int(story.amelie.id))
        return Somebody(paris, issued.secret, await Account.get(id=group_id))

    return await paris.run(issue())


async def shown(reader: Somebody) -> list[str]:
    """Return what somebody's home shows, once however often it is brought."""
    return [(each["reblog"] or each)["uri"] for each in await reader.home()]


async def test_what_a_group_writes_reaches_its_members_everywhere(story: Story) -> None:
    sales = await log_in_as_group(story)
    post = await sales.publish("From all of us, pineapple")
    for reader in (story.amelie, story.lea, story.carol):
        assert await shown(reader) == [post["uri"]], reader.username
        assert (await story.seen(reader, post["uri"]))["account"]["uri"] == story.uri
    await story.lea.publish("thanks", in_reply_to_id=await story.id_at(story.lea, post["uri"]))
    [answer] = (await sales.get(f"/api/v1/statuses/{post['id']}/context"))["descendants"]
    assert answer["account"]["acct"] == story.lea.handle
    await sales.call("PUT", f"/api/v1/statuses/{post['id']}", json={"status": "From all of us, quince"})
    await story.world.settle()
    assert "quince" in (await story.seen(story.carol, post["uri"]))["content"]
    for outsider in (story.max, story.zoe):
        assert await story.seen(outsider, post["uri"]) is None
    assert "pineapple" not in await _sent_to(story.world, "brest.corp.example")
    await sales.call("DELETE", f"/api/v1/statuses/{post['id']}")
    await story.world.settle()
    assert await story.seen(story.lea, post["uri"]) is None


async def test_a_plain_client_lets_people_of_other_sites_in_as_the_group(story: Story) -> None:
    sales, lea = await log_in_as_group(story), story.lea
    listed: list[dict[str, Any]] = await sales.get(f"{GROUPS}/{story.group['id']}/members")
    [member] = [each["account"] for each in listed if each["account"]["acct"] == lea.handle]
    await sales.do(f"/api/v1/accounts/{member['id']}/remove_from_followers")
    known = [each["state"] for each in await lea.get(GROUPS) if each["account"]["uri"] == story.uri]
    assert known in ([None], [])


@pytest.mark.parametrize("kind", ["secret"], indirect=True)
async def test_pictures_of_a_secret_group_are_for_sites_that_know_of_it(story: Story) -> None:
    body = FormData()
    body.add_field("avatar", photo(), filename="us.jpg", content_type="image/jpeg")
    await story.amelie.call("PATCH", f"{GROUPS}/{story.group['id']}", data=body)
    await story.world.settle()
    [media] = await story.world["paris"].run(lambda: Media.filter(use="avatar"))
    address = f"https://paris.corp.example/media/{media.id}/original/{media.id}.jpg"
    statuses = {town: await _status(story.world[town], address) for town in ("lyon", "brest")}
    assert statuses == {"lyon": 200, "brest": 404}
