"""What is for one site never leaves it, whatever its people then do with it and other sites try.

Amélie and Karim are of Paris, Bruno of Lyon follows both, and knows every address. All that the sites tell one another
is read on the wire, and searched for the words and addresses of what stays.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from federation.protocol import documents
from federation.protocol.vocabulary import PUBLIC, Activity, Note
from inbox.worker import apply_pending
from models.core.database import get, rows, value
from models.posts.posts import Post
from outbox.delivery import compose
from outbox.delivery.queue import Inbox, enqueue
from outbox.posts.notes import note_of
from tests import files
from tests.both import NewUrl, new_url
from tests.federation.test_receipts import fetch
from tests.world import Somebody, Town, World, company

__all__ = ["new_url"]

WORD = "mirabelle"
GROUPS = "/api/parvis/v1/groups"


@dataclass
class Scene:
    world: World
    amelie: Somebody
    karim: Somebody
    bruno: Somebody
    kept: list[dict[str, Any]] = field(default_factory=list)
    """Posts that stay."""

    @property
    def paris(self) -> Town:
        return self.world["paris"]

    async def keep(self, who: Somebody, text: str = f"#{WORD}", **fields: Any) -> dict[str, Any]:
        """Publish for the site alone."""
        post = await who.publish(text, **{"visibility": "site", **fields})
        assert (post["visibility"], post["local_only"], post["audience"]["kind"]) == ("private", True, "site")
        self.kept.append(post)
        return post

    def told(self) -> list[bytes]:
        """Return what Paris told about anything that stays."""
        names = [WORD.encode(), *(each["id"].encode() for each in self.kept)]
        said = [each.body for each in self.world.wiretap.recorded if each.sender == self.paris.host]
        return [body for body in said if any(name in body for name in names)]

    async def queued(self) -> list[Any]:
        """Return what Paris ever wanted to send about anything that stays."""
        found = await self.paris.run(lambda: rows("SELECT kind, object_uri, body FROM outgoing_activities"))
        names = [WORD.encode(), *(each["id"].encode() for each in self.kept)]
        return [
            each["kind"]
            for each in found
            if any(name in each["object_uri"].encode() + bytes(each["body"]) for name in names)
        ]


@pytest.fixture
async def scene(tmp_path: Path, new_url: NewUrl | None) -> AsyncIterator[Scene]:
    databases = {name: await new_url() for name in ("paris", "lyon")} if new_url else {}
    async with company(tmp_path, "paris", "lyon", databases=databases) as world:
        await world.recognize()
        amelie, karim = [await world["paris"].person(name) for name in ("amelie", "karim")]
        bruno = await world["lyon"].person("bruno")
        await karim.follow(amelie)
        await bruno.follow(amelie)
        await bruno.follow(karim)
        yield Scene(world, amelie, karim, bruno)


async def _check_nothing_left(scene: Scene) -> None:
    await scene.world.settle()
    assert scene.told() == []
    assert await scene.queued() == []
    known = "SELECT count(*) FROM posts WHERE local = FALSE AND (content LIKE $1 OR uri = $2)"
    lyon = scene.world["lyon"]
    for post in scene.kept:
        assert await lyon.run(lambda uri=post["uri"]: value(known, f"%{WORD}%", uri)) == 0  # type: ignore[misc]


async def test_colleagues_read_it_and_nothing_leaves(scene: Scene) -> None:
    amelie, karim = scene.amelie, scene.karim
    picture = await amelie.call("POST", "/api/v1/media", data=files.form(files.photo(), "IMG.jpg"))
    text = f"#{WORD} @karim @{scene.bruno.handle} @nobody@lyon.corp.example"
    post = await scene.keep(amelie, text, media_ids=[picture["id"]])
    assert [each["acct"] for each in post["mentions"]] == ["karim"]
    assert scene.bruno.account.uri not in post["content"]
    for path in (
        "/api/v1/timelines/home",
        "/api/v1/timelines/public?local=true",
        "/api/v1/timelines/public",
        f"/api/v1/timelines/tag/{WORD}",
        f"/api/v1/accounts/{amelie.id}/statuses",
    ):
        assert post["id"] in [each["id"] for each in await karim.get(path)], path
    assert await karim.get("/api/v1/timelines/public?remote=true") == []
    found = await karim.get(f"/api/v2/search?q={WORD}&type=statuses")
    assert [each["id"] for each in found["statuses"]] == [post["id"]]
    assert [each["type"] for each in await karim.notifications() if each.get("status")] == ["mention"]
    await _check_nothing_left(scene)


async def test_all_that_colleagues_do_with_it_stays(scene: Scene) -> None:
    amelie, karim = scene.amelie, scene.karim
    asked = await scene.keep(
        amelie,
        f"#{WORD} ?",
        visibility="public",
        local_only=True,
        poll={"options": ["oui", "non"], "expires_in": 3600},
    )
    path = f"/api/v1/statuses/{asked['id']}"
    for done in ("favourite", "bookmark", "react/🎉"):
        await karim.ask(
            "POST",
            f"{path}/{done}"
            if "react" not in done
            else f"/api/v1/pleroma/statuses/{asked['id']}/reactions/🎉",
        )
    await karim.do(f"/api/v1/polls/{asked['poll']['id']}/votes", {"choices": [0]})
    # A client that knows no sites answers with what it is shown, or with more.
    for visibility in ("private", "public", "unlisted", "site"):
        answer = await karim.publish(
            f"{WORD} {visibility}", in_reply_to_id=asked["id"], visibility=visibility
        )
        assert answer["local_only"], visibility
        scene.kept.append(answer)
    deeper = await amelie.publish(f"{WORD} too", in_reply_to_id=answer["id"], visibility="public")
    assert deeper["local_only"]
    scene.kept.append(deeper)
    edit = {"status": f"#{WORD} ! @{scene.bruno.handle}", "visibility": "private"}
    edited = await amelie.call("PUT", path, json=edit)
    assert (edited["local_only"], edited["mentions"]) == (True, [])
    for refused, fields in (
        (f"{path}/reblog", {}),
        (f"{path}/pin", {}),
        ("/api/v1/statuses", {"status": "Regardez", "quoted_status_id": asked["id"]}),
    ):
        for who in (amelie, karim):
            refusal = await who.ask("POST", refused, json=fields)
            assert refusal.status in (404, 422), (refused, refusal.json)
    await _check_nothing_left(scene)
    gone = await amelie.call("DELETE", path)
    assert gone["visibility"] == "direct"  # What writes it anew from that shows it to nobody else.
    await _check_nothing_left(scene)


async def test_a_direct_answer_is_for_people_here(scene: Scene) -> None:
    post = await scene.keep(scene.amelie)
    fields = {"in_reply_to_id": post["id"], "visibility": "direct"}
    answer = await scene.karim.publish(f"@amelie {WORD}", **fields)
    assert (answer["visibility"], answer["audience"]["named"]) == ("direct", ["amelie"])
    scene.kept.append(answer)
    # What answers that is in the same thread, whose address nobody elsewhere knows.
    again = await scene.amelie.publish(WORD, in_reply_to_id=answer["id"], visibility="public")
    assert again["local_only"]
    scene.kept.append(again)
    refused = await scene.karim.ask(
        "POST", "/api/v1/statuses", json={"status": f"@{scene.bruno.handle} {WORD}", **fields}
    )
    assert refused.status == 422
    assert "stays on this site" in refused.json["error"]
    await scene.karim.call(
        "PUT",
        f"/api/v1/statuses/{answer['id']}",
        status=422,
        json={"status": f"@{scene.bruno.handle} {WORD}"},
    )
    await _check_nothing_left(scene)


async def test_direct_answers_to_it_in_a_thread_for_all_stay_too(scene: Scene) -> None:
    public = await scene.amelie.publish("Bonjour")
    kept = await scene.keep(scene.karim, in_reply_to_id=public["id"])
    answer = await scene.amelie.publish(f"@karim {WORD}", in_reply_to_id=kept["id"], visibility="direct")
    scene.kept.append(answer)
    again = await scene.karim.publish(WORD, in_reply_to_id=answer["id"], visibility="public")
    assert again["local_only"]
    scene.kept.append(again)
    fields = {"in_reply_to_id": answer["id"], "visibility": "direct"}
    refused = await scene.karim.ask(
        "POST", "/api/v1/statuses", json={"status": f"@{scene.bruno.handle} {WORD}", **fields}
    )
    assert refused.status == 422
    # Elsewhere in the thread nothing has changed.
    named = await scene.karim.publish(
        f"@{scene.bruno.handle} Salut", in_reply_to_id=public["id"], visibility="direct"
    )
    assert named["audience"]["named"] == [scene.bruno.handle]
    further = await scene.karim.publish("Encore", in_reply_to_id=named["id"], visibility="public")
    assert not further["local_only"]
    await _check_nothing_left(scene)


async def test_it_quotes_nothing_and_is_in_no_group(scene: Scene) -> None:
    """The quoted author's site would be asked; a group's members are at other sites, too."""
    theirs = await scene.bruno.publish("Bonjour de Lyon")
    found = await scene.karim.get(
        "/api/v2/search", params={"q": theirs["uri"], "resolve": "true", "type": "statuses"}
    )
    quoted = found["statuses"][0]["id"]
    group = await scene.amelie.post(GROUPS, {"name": "Vega", "access": "closed"})
    inside = await scene.amelie.publish("@vega Bonjour")
    assert inside["audience"] == {
        "kind": "group",
        "group": {"id": group["id"], "acct": "vega", "name": "Vega"},
        "named": [],
    }
    for fields in (
        {"status": WORD, "quoted_status_id": quoted},
        {"status": f"@vega {WORD}"},
        {"status": WORD, "in_reply_to_id": inside["id"]},
    ):
        refused = await scene.amelie.ask("POST", "/api/v1/statuses", json={"visibility": "site", **fields})
        assert refused.status == 422, refused.json
    post = await scene.keep(scene.karim)
    refused = await scene.amelie.ask(
        "POST", "/api/v1/statuses", json={"status": "@vega", "in_reply_to_id": post["id"]}
    )
    assert refused.status == 422, refused.json
    await _check_nothing_left(scene)


async def test_what_is_asked_for_besides_is_refused(scene: Scene) -> None:
    for visibility in ("private", "direct"):
        answer = await scene.amelie.ask(
            "POST", "/api/v1/statuses", json={"status": WORD, "visibility": visibility, "local_only": True}
        )
        assert answer.status == 422, answer.json
    misspelt = await scene.amelie.ask("POST", "/api/v1/statuses", json={"status": WORD, "localOnly": True})
    assert misspelt.status == 422
    public = await scene.amelie.publish("Bonjour")
    await scene.amelie.call(
        "PUT", f"/api/v1/statuses/{public['id']}", status=422, json={"status": WORD, "local_only": True}
    )


async def test_a_site_that_knows_its_address_gets_nothing(scene: Scene) -> None:
    amelie, paris, lyon = scene.amelie, scene.paris, scene.world["lyon"]
    public = await amelie.publish("Bonjour à tous")
    before = await paris.run(lambda: value("SELECT posts_count FROM accounts WHERE id = $1", int(amelie.id)))
    post = await scene.keep(amelie, in_reply_to_id=public["id"])
    for uri in (post["uri"], f"{post['uri']}/activity", post["url"], f"{post['uri']}/replies?page=true"):
        assert await fetch(lyon, uri) is None, uri
    thread = f"https://{paris.host}/contexts/{public['id']}"
    for uri in (
        f"{amelie.account.uri}/outbox?page=true",
        f"{public['uri']}/replies?page=true",
        f"{thread}?page=true",
    ):
        assert post["uri"] not in str(await fetch(lyon, uri)), uri
    # Nor do numbers tell that there is something.
    after = await paris.run(lambda: value("SELECT posts_count FROM accounts WHERE id = $1", int(amelie.id)))
    assert after == before
    shown = await amelie.get(f"/api/v1/statuses/{public['id']}")
    assert shown["replies_count"] == 0
    bruno = scene.bruno.account

    async def send(activity: Activity) -> None:
        body = documents.dump(documents.activity_document(replace(activity, actor=bruno.uri)))
        admitted = await lyon.network.policy.admit(f"https://{paris.host}/inbox")
        await lyon.network.client.post_activity(admitted, body, sender_id=bruno.id)

    note = Note(
        id=f"{bruno.uri}/tries/1",
        attributed_to=bruno.uri,
        content="moi aussi",
        in_reply_to=post["uri"],
        to=(PUBLIC,),
    )
    for activity in (
        Activity(f"{bruno.uri}/tries/2", "Like", "", post["uri"]),
        Activity(f"{bruno.uri}/tries/3", "Announce", "", post["uri"], to=(PUBLIC,)),
        compose.create(note),
    ):
        await lyon.run(lambda activity=activity: send(activity))  # type: ignore[misc]
        await paris.run(lambda: apply_pending(paris.network))
    seen = await scene.karim.get(f"/api/v1/statuses/{post['id']}")
    assert (seen["favourites_count"], seen["reblogs_count"], seen["replies_count"]) == (0, 0, 0)
    answers = await scene.karim.get(f"/api/v1/statuses/{post['id']}/context")
    assert answers["descendants"] == []
    await amelie.call("DELETE", f"/api/v1/statuses/{post['id']}")
    assert await fetch(lyon, post["uri"]) is None
    await _check_nothing_left(scene)


async def test_the_queue_takes_nothing_that_is_addressed_to_nobody(scene: Scene) -> None:
    """The last door: whoever asked for it by mistake."""
    post = await scene.keep(scene.amelie)

    async def mistake() -> None:
        note = await note_of(scene.paris.network.site, await get(Post, int(post["id"])))
        inbox = Inbox("lyon.corp.example", "https://lyon.corp.example/inbox")
        for activity in (
            compose.create(note),
            compose.update(scene.paris.network.site, scene.amelie.account, note),
        ):
            await enqueue(scene.paris.network, activity, scene.amelie.account.id, [inbox])

    await scene.paris.run(mistake)
    await _check_nothing_left(scene)


async def test_published_later_it_stays_too(scene: Scene) -> None:
    waiting = await scene.amelie.post(
        "/api/v1/statuses",
        {
            "status": WORD,
            "visibility": "unlisted",
            "local_only": True,
            "scheduled_at": "2099-01-01T09:00:00Z",
        },
    )
    assert (waiting["params"]["visibility"], waiting["params"]["local_only"]) == ("private", True)
