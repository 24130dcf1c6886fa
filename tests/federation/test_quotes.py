"""Quotes between sites, told from clients: allowed, refused, taken back; forged ones are not shown."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson

from federation.protocol import documents
from federation.protocol.parts.quote import Quoting
from federation.protocol.vocabulary import PUBLIC, Activity, Note
from inbox.worker import apply_pending
from models.core.base import now
from models.core.database import rows, value
from models.posts.quotes import QuoteAuthorization
from outbox.delivery import compose
from tests.world import Somebody, Town, World, company


async def _people(world: World) -> tuple[Somebody, Somebody, Somebody]:
    """Amélie in Paris; Bruno and Chloé in Lyon, who follow her. She follows Bruno."""
    amelie = await world["paris"].person("amelie")
    bruno, chloe = await world["lyon"].person("bruno"), await world["lyon"].person("chloe")
    await bruno.follow(amelie)
    await chloe.follow(amelie)
    await amelie.follow(bruno)
    return amelie, bruno, chloe


async def _quote(who: Somebody, quoted: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """Quote what stands in one's home timeline under a URI, and return the post as its author has it then."""
    here = next(s for s in await who.home() if s["uri"] == quoted["uri"])
    made = await who.publish("Bien dit", quoted_status_id=here["id"], **fields)
    return await who.get(f"/api/v1/statuses/{made['id']}")


async def _as_seen_by(who: Somebody, status: dict[str, Any]) -> dict[str, Any]:
    return next(s for s in await who.home() if s["uri"] == status["uri"])


async def _send(sender: Somebody, receiver: Town, activity: Activity) -> str:
    """Post an activity as the sender's site would, and return how it ended."""
    body = documents.dump(documents.activity_document(replace(activity, actor=sender.account.uri)))
    town = sender.town

    async def post() -> int:
        admitted = await town.network.policy.admit(f"https://{receiver.host}/inbox")
        return (await town.network.client.post_activity(admitted, body, sender_id=sender.account.id)).status

    assert await town.run(post()) == 202
    await receiver.run(apply_pending(receiver.network))
    return await receiver.run(value("SELECT state FROM received ORDER BY id DESC LIMIT 1"))


async def test_a_quote_is_allowed_and_shown_at_both_sites(world: World) -> None:
    amelie, bruno, _ = await _people(world)
    posted = await amelie.publish("La qualité d'abord")
    assert posted["quote"] is None
    assert posted["quote_approval"] == {"automatic": ["public"], "manual": [], "current_user": "automatic"}

    quoting = await _quote(bruno, posted)
    assert (quoting["quote"]["state"], quoting["quote"]["quoted_status"]["uri"]) == (
        "accepted",
        posted["uri"],
    )
    assert "quote-inline" not in quoting["content"]

    seen = await _as_seen_by(amelie, quoting)
    assert (seen["quote"]["state"], seen["quote"]["quoted_status"]["id"]) == ("accepted", posted["id"])
    [told] = [n for n in await amelie.notifications() if n["type"] == "quote"]
    assert (told["account"]["acct"], told["status"]["id"]) == (bruno.handle, seen["id"])
    assert seen["content"].startswith(f'<p class="quote-inline">RE: <a href="{posted["url"]}"')
    assert (await amelie.get(f"/api/v1/statuses/{posted['id']}"))["quotes_count"] == 1
    listed = await amelie.get(f"/api/v1/statuses/{posted['id']}/quotes")
    assert [each["id"] for each in listed] == [seen["id"]]
    assert (await bruno.get(f"/api/v1/statuses/{quoting['id']}"))["edited_at"] is None


async def test_a_third_site_asks_the_quoted_site_before_it_shows_a_quote(tmp_path: Path) -> None:
    async with company(tmp_path, "paris", "lyon", "nice") as world:
        amelie, bruno, _ = await _people(world)
        dora = await world["nice"].person("dora")
        await dora.follow(bruno)
        posted = await amelie.publish("La qualité d'abord")
        quoting = await _quote(bruno, posted)
        seen = await _as_seen_by(dora, quoting)
        assert (seen["quote"]["state"], seen["quote"]["quoted_status"]["uri"]) == ("accepted", posted["uri"])

        # A permission that there is, and that Nice fetches, but for another post.
        unseen = await _quote(bruno, await amelie.publish("Autre chose"))
        permission = await world["paris"].run(lambda: QuoteAuthorization.get(quoting_uri=unseen["uri"]))
        note = Note(
            id=f"{bruno.account.uri}/statuses/1",
            attributed_to=bruno.account.uri,
            published=now(),
            to=(PUBLIC,),
            parts=(Quoting(posted["uri"], permission.uri),),
        )
        await world["nice"].run(lambda: QuoteAuthorization.filter(uri=permission.uri).delete())
        assert await _send(bruno, world["nice"], compose.create(note)) == "applied"
        forged = await _as_seen_by(dora, {"uri": note.id})
        assert forged["quote"] == {"state": "pending", "quoted_status": None}

        [quote] = await amelie.get(f"/api/v1/statuses/{posted['id']}/quotes")
        await amelie.do(f"/api/v1/statuses/{posted['id']}/quotes/{quote['id']}/revoke")
        assert (await _as_seen_by(dora, quoting))["quote"]["quoted_status"] is None


async def test_the_policy_of_a_post_refuses(world: World) -> None:
    amelie, bruno, chloe = await _people(world)
    posted = await amelie.publish("Rien que moi", quote_approval_policy="nobody")
    here = await _as_seen_by(bruno, posted)
    assert here["quote_approval"] == {"automatic": [], "manual": [], "current_user": "denied"}
    body = {"status": "Bien dit", "quoted_status_id": here["id"]}
    assert (await bruno.ask("POST", "/api/v1/statuses", json=body)).status == 422

    # The policy is changed, and Lyon does not know: Paris refuses by itself.
    await world["lyon"].run(
        lambda: _sql(
            "UPDATE posts SET quote_policy = 'public', revision = revision + 1 WHERE uri = $1", posted["uri"]
        )
    )
    quoting = await _quote(bruno, posted)
    assert quoting["quote"] == {"state": "rejected", "quoted_status": None}
    assert (await _as_seen_by(amelie, quoting))["quote"] == {"state": "pending", "quoted_status": None}

    await amelie.call(
        "PUT",
        f"/api/v1/statuses/{posted['id']}/interaction_policy",
        json={"quote_approval_policy": "followers"},
    )
    await world.settle()
    assert (await _as_seen_by(chloe, posted))["quote_approval"]["current_user"] == "automatic"
    assert (await _quote(chloe, posted))["quote"]["state"] == "accepted"
    eva = await world["lyon"].person("eva")
    assert (await eva.ask("POST", "/api/v1/statuses", json=body)).status == 422
    wrong = {"quote_approval_policy": "anybody"}
    path = f"/api/v1/statuses/{posted['id']}/interaction_policy"
    assert (await amelie.ask("PUT", path, json=wrong)).status == 422


async def _sql(statement: str, *values: Any) -> None:
    await rows(f"{statement} RETURNING id", *values)


async def test_a_quote_is_taken_back_for_good(world: World) -> None:
    amelie, bruno, chloe = await _people(world)
    await chloe.follow(bruno)
    posted = await amelie.publish("La qualité d'abord")
    quoting = await _quote(bruno, posted)
    at_paris = await _as_seen_by(amelie, quoting)
    path = f"/api/v1/statuses/{posted['id']}/quotes/{at_paris['id']}/revoke"
    assert (await bruno.ask("POST", path)).status == 404

    revoked = await amelie.do(path)
    assert revoked["quote"] == {"state": "revoked", "quoted_status": None}
    for reader in (amelie, bruno, chloe):
        assert (await _as_seen_by(reader, quoting))["quote"] == {"state": "revoked", "quoted_status": None}
    assert (await amelie.get(f"/api/v1/statuses/{posted['id']}"))["quotes_count"] == 0

    parts = (Quoting(posted["uri"]),)
    note = Note(id=quoting["uri"], attributed_to=bruno.account.uri, to=(PUBLIC,), parts=parts)
    again = Activity(
        f"{bruno.account.uri}/asks/again",
        "QuoteRequest",
        "",
        posted["uri"],
        instrument_id=note.id,
        instrument=note,
    )
    assert await _send(bruno, world["paris"], again) == "applied"
    await world.settle()
    assert (await _as_seen_by(bruno, quoting))["quote"]["state"] == "revoked"
    assert (await _as_seen_by(amelie, quoting))["quote"]["quoted_status"] is None


async def test_only_the_giver_takes_a_permission_back(world: World) -> None:
    amelie, bruno, _ = await _people(world)
    karim = await world["paris"].person("karim")
    await bruno.follow(karim)
    await karim.publish("Lyon knows me")
    posted = await amelie.publish("La qualité d'abord")
    quoting = await _quote(bruno, posted)
    permission = await world["paris"].run(lambda: QuoteAuthorization.get())
    forged = Activity(f"{karim.account.uri}/deletes/1", "Delete", "", permission.uri)
    assert await _send(karim, world["lyon"], forged) == "refused"
    assert (await _as_seen_by(bruno, quoting))["quote"]["state"] == "accepted"
    assert await _send(amelie, world["lyon"], replace(forged, id=f"{amelie.account.uri}/d/1")) == "applied"
    assert (await _as_seen_by(bruno, quoting))["quote"]["state"] == "revoked"


async def test_a_forged_permission_shows_nothing(world: World) -> None:
    """Bruno claims Amélie's permission for a second post: none, his own document, and that of another post."""
    amelie, bruno, _ = await _people(world)
    posted = await bruno.publish("Ma phrase")
    allowed = await _quote(amelie, posted)  # Lyon gave this one, to Amélie's post
    theirs = await amelie.publish("Sans mon accord", quote_approval_policy="nobody")
    permission = await world["lyon"].run(lambda: QuoteAuthorization.get(quoting_uri=allowed["uri"]))
    for number, claimed in enumerate((None, permission.uri, f"{amelie.account.uri}/quote_authorizations/1")):
        note = Note(
            id=f"{bruno.account.uri}/statuses/{number}",
            attributed_to=bruno.account.uri,
            content="<p>Regardez</p>",
            published=now(),
            to=(PUBLIC,),
            parts=(Quoting(theirs["uri"], claimed),),
        )
        create = compose.create(note)
        assert await _send(bruno, world["paris"], create) == "applied"
        seen = await _as_seen_by(amelie, {"uri": note.id})
        assert seen["quote"] == {"state": "pending", "quoted_status": None}, claimed


async def test_private_posts_are_not_quoted(world: World) -> None:
    amelie, bruno, chloe = await _people(world)
    for visibility in ("private", "direct"):
        posted = await amelie.publish("@bruno@lyon.corp.example entre nous", visibility=visibility)
        here = await _as_seen_by(bruno, posted)
        assert here["quote_approval"]["current_user"] == "denied"
        body = {"status": "Écoutez", "quoted_status_id": here["id"]}
        assert (await bruno.ask("POST", "/api/v1/statuses", json=body)).status == 422
        own = {"status": "Écoutez", "quoted_status_id": posted["id"]}
        assert (await amelie.ask("POST", "/api/v1/statuses", json=own)).status == 422
        assert (await chloe.ask("POST", "/api/v1/statuses", json=own)).status == 404
        asked = Activity(
            f"{bruno.account.uri}/asks/{visibility}",
            "QuoteRequest",
            "",
            posted["uri"],
            instrument_id=f"{bruno.account.uri}/statuses/1",
        )
        assert await _send(bruno, world["paris"], asked) == "applied"
    assert not await world["paris"].run(lambda: QuoteAuthorization.all().exists())


async def test_a_quoted_post_is_shown_only_to_those_who_may_see_it(world: World) -> None:
    """Amélie blocks Chloé, who reads Bruno's post that quotes Amélie."""
    amelie, karim = await world["paris"].person("amelie"), await world["paris"].person("karim")
    chloe = await world["paris"].person("chloe")
    await chloe.follow(karim)
    posted = await amelie.publish("Pas pour Chloé")
    quoting = await karim.publish("Bien dit", quoted_status_id=posted["id"])
    assert quoting["quote"]["quoted_status"]["content"] == "<p>Pas pour Chloé</p>"
    await amelie.do(f"/api/v1/accounts/{chloe.id}/block")
    seen = await chloe.get(f"/api/v1/statuses/{quoting['id']}")
    assert seen["quote"] == {"state": "unauthorized", "quoted_status": None}
    assert "Pas pour" not in orjson.dumps(await chloe.home()).decode()

    await amelie.call("DELETE", f"/api/v1/statuses/{posted['id']}")
    seen = await karim.get(f"/api/v1/statuses/{quoting['id']}")
    assert seen["quote"] == {"state": "deleted", "quoted_status": None}


async def test_a_quoted_post_of_whom_one_blocks_or_mutes_is_folded_away(world: World) -> None:
    amelie, karim = await world["paris"].person("amelie"), await world["paris"].person("karim")
    chloe = await world["paris"].person("chloe")
    posted = await amelie.publish("Pas pour Chloé")
    quoting = await karim.publish("Bien dit", quoted_status_id=posted["id"])

    async def state() -> tuple[str, str]:
        seen = await chloe.get(f"/api/v1/statuses/{quoting['id']}")
        return seen["quote"]["state"], seen["quote"]["quoted_status"]["id"]

    for verb, shown in (
        ("mute", "muted_account"),
        ("block", "blocked_account"),
        ("unblock", "muted_account"),
        ("unmute", "accepted"),
    ):
        await chloe.do(f"/api/v1/accounts/{amelie.id}/{verb}")
        assert await state() == (shown, posted["id"])


async def test_an_edit_says_who_may_quote(world: World) -> None:
    amelie, bruno, _ = await _people(world)
    posted = await amelie.publish("La qualité d'abord")
    path = f"/api/v1/statuses/{posted['id']}"
    edit = {"status": "La qualité avant tout", "quote_approval_policy": "nobody"}
    edited = await amelie.call("PUT", path, json=edit)
    assert edited["quote_approval"]["automatic"] == []
    await world.settle()
    seen = await _as_seen_by(bruno, posted)
    assert (seen["content"], seen["quote_approval"]["current_user"]) == (
        "<p>La qualité avant tout</p>",
        "denied",
    )
    edited = await amelie.call("PUT", path, json={"status": "La qualité"})
    assert edited["quote_approval"]["automatic"] == [], "an edit that says nothing leaves it"
    await amelie.call("PUT", path, json=edit | {"quote_approval_policy": "everybody"}, status=422)


async def test_a_permission_is_served_to_signed_readers_only(world: World) -> None:
    amelie, bruno, _ = await _people(world)
    posted = await amelie.publish("La qualité d'abord")
    quoting = await _quote(bruno, posted)
    permission = await world["paris"].run(lambda: QuoteAuthorization.get())
    path = permission.uri.removeprefix("https://paris.corp.example")
    assert (await world["paris"].anybody().ask("GET", path)).status == 401

    lyon = world["lyon"]

    async def fetch() -> dict[str, Any]:
        admitted = await lyon.network.policy.admit(permission.uri)
        return (await lyon.network.client.fetch_document(admitted)).document

    document = await lyon.run(fetch())
    assert document["type"] == "QuoteAuthorization"
    assert document["attributedTo"] == amelie.account.uri
    assert (document["interactingObject"], document["interactionTarget"]) == (
        quoting["uri"],
        posted["uri"],
    )
