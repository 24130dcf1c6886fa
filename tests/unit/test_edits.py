"""Who is notified of an edit, what it may take out, and what is no edit."""

from typing import Any

import pytest

from tests.files import form, photo
from tests.office import Office, database, office
from tests.streams import ears
from tests.world import Somebody

__all__ = ["database", "office"]


async def edit(author: Somebody, post: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return await author.call("PUT", f"/api/v1/statuses/{post['id']}", json=fields)


async def versions(reader: Somebody, post: dict[str, Any]) -> int:
    return len(await reader.get(f"/api/v1/statuses/{post['id']}/history"))


async def notified(person: Somebody) -> list[tuple[str, str, str]]:
    """Return kind, sender and post of somebody's notifications, the newest first."""
    return [(n["type"], n["account"]["username"], n["status"]["id"]) for n in await person.notifications()]


async def test_who_boosted_or_quoted_is_notified_of_each_edit_once(office: Office) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    post = await bruno.publish("At ten")
    await amelie.post(f"/api/v1/statuses/{post['id']}/reblog")
    quote = await chloe.publish("Come!", quoted_status_id=post["id"])
    async with ears(chloe, "user:notification") as hers:
        await edit(bruno, post, status="At eleven")
        heard = await hers.event("notification")
    assert (heard["type"], heard["status"]["id"]) == ("quoted_update", quote["id"]), (
        "her own post, as at Mastodon"
    )
    assert heard["status"]["quote"]["quoted_status"]["content"] == "<p>At eleven</p>"
    first = (await amelie.notifications())[0]["id"]
    await edit(bruno, post, status="At noon")
    assert await notified(amelie) == [("update", "bruno", post["id"])]
    assert await notified(chloe) == [("quoted_update", "bruno", quote["id"])]
    [again] = await amelie.notifications()
    assert int(again["id"]) > int(first), "it comes in place of the earlier one"
    [group] = (await chloe.get("/api/v2/notifications"))["notification_groups"]
    assert (group["type"], group["status_id"]) == ("quoted_update", quote["id"])
    await amelie.post(f"/api/v1/statuses/{post['id']}/unreblog")
    for person in (amelie, chloe):
        await person.post("/api/v1/notifications/clear")
    await chloe.post(f"/api/v1/accounts/{bruno.id}/mute")
    await edit(bruno, post, status="Never")
    assert (await notified(amelie), await notified(chloe)) == ([], [])


async def test_a_mention_is_news_once_and_goes_with_the_name(office: Office) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    post = await bruno.publish("@amelie at ten")
    [mention] = await amelie.notifications()
    await amelie.post(f"/api/v1/notifications/{mention['id']}/dismiss")
    await edit(bruno, post, status="@amelie @chloe at eleven")
    assert await notified(amelie) == []
    assert await notified(chloe) == [("mention", "bruno", post["id"])]
    without = await edit(bruno, post, status="@amelie at noon")
    assert [each["username"] for each in without["mentions"]] == ["amelie"]
    assert await notified(chloe) == []
    await edit(bruno, post, status="@chloe at one")
    assert await notified(chloe) == [("mention", "bruno", post["id"])], "who is named again is notified again"


async def test_whom_a_private_post_named_goes_on_reading_it(office: Office) -> None:
    chloe = office.chloe
    post = await office.bruno.publish("@chloe at ten", visibility="direct")
    await edit(office.bruno, post, status="At eleven")
    assert await notified(chloe) == []
    assert (await chloe.get(f"/api/v1/statuses/{post['id']}"))["content"] == "<p>At eleven</p>"


@pytest.mark.parametrize("poll", [{}, {"poll": None}, {"poll": {"options": []}}])
async def test_a_poll_is_taken_out_by_an_edit_without_it(office: Office, poll: dict[str, Any]) -> None:
    amelie, bruno = office.amelie, office.bruno
    asked = await bruno.publish("When?", poll={"options": ["Monday", "Friday"], "expires_in": 3600})
    await amelie.post(f"/api/v1/polls/{asked['poll']['id']}/votes", {"choices": [0]})
    edited = await edit(bruno, asked, status="On Monday.", **poll)
    assert edited["poll"] is None
    assert (await amelie.get(f"/api/v1/statuses/{asked['id']}"))["poll"] is None
    await amelie.call("GET", f"/api/v1/polls/{asked['poll']['id']}", status=404)
    before, after = await amelie.get(f"/api/v1/statuses/{asked['id']}/history")
    assert ([each["title"] for each in before["poll"]["options"]], "poll" in after) == (
        ["Monday", "Friday"],
        False,
    )


@pytest.mark.parametrize("promise", [{"secret": True}, {"quiz_answer": 1}])
async def test_a_secret_ballot_or_quiz_stays(office: Office, promise: dict[str, Any]) -> None:
    poll = {"options": ["Monday", "Friday"], "expires_in": 3600, **promise}
    asked = await office.bruno.publish("When?", poll=poll)
    edited = await edit(office.bruno, asked, status="Which day?", poll=None)
    assert edited["poll"]["id"] == asked["poll"]["id"]


async def test_an_edit_that_changes_nothing_is_none(office: Office) -> None:
    amelie, bruno = office.amelie, office.bruno
    upload = form(photo(), "a.jpg", description="La tour", focus="0.5,0")
    picture = await bruno.call("POST", "/api/v1/media", data=upload)
    files = {
        "media_ids": [picture["id"]],
        "media_attributes": [{"id": picture["id"], "description": "La tour"}],
    }
    poll = {"options": ["Monday", "Friday"], "expires_in": 3600}
    for published, typed in (
        ({"status": "@amelie *hello* #tea", "content_type": "text/markdown", "language": "fr"}, {}),
        ({"status": "warned", "spoiler_text": "careful"}, {"sensitive": False, "visibility": "public"}),
        ({"status": "", "media_ids": [picture["id"]]}, files),
        ({"status": "When?", "poll": poll}, {"poll": {**poll, "expires_in": 7200}}),
    ):
        post = await bruno.publish(**{"text": published.pop("status"), **published})  # type: ignore[arg-type]
        await amelie.post(f"/api/v1/statuses/{post['id']}/reblog")
        source = await bruno.get(f"/api/v1/statuses/{post['id']}/source")
        again = await edit(bruno, post, **{"status": source["text"], **published, **typed})
        assert (again["edited_at"], await versions(amelie, post)) == (None, 1)
        assert not [kind for kind, *_ in await notified(amelie) if kind == "update"]


async def test_who_may_quote_is_no_text(office: Office) -> None:
    """As with the call that sets only that."""
    post = await office.bruno.publish("Mine")
    await office.amelie.post(f"/api/v1/statuses/{post['id']}/reblog")
    again = await edit(office.bruno, post, status="Mine", quote_approval_policy="nobody")
    assert (again["quote_approval"]["automatic"], again["edited_at"]) == ([], None)
    assert (await versions(office.amelie, post), await notified(office.amelie)) == (1, [])
