"""What colleagues at different sites do together, told from their clients."""

import re

from tests.world import World


async def test_a_post_travels_and_is_forgotten(world: World) -> None:
    """Lyon follows Paris, Paris posts, Lyon reads it, Paris edits and deletes it, Lyon forgets."""
    amelie = await world["paris"].person("amelie")
    bruno = await world["lyon"].person("bruno")
    await bruno.follow(amelie)

    [follow] = await amelie.notifications()
    assert (follow["type"], follow["account"]["acct"]) == ("follow", bruno.handle)

    posted = await amelie.publish("Bonjour @bruno@lyon.corp.example, voici le #planning")
    [read] = await bruno.home()
    assert read["uri"] == posted["uri"]
    assert read["account"]["acct"] == amelie.handle
    assert [tag["name"] for tag in read["tags"]] == ["planning"]
    [mention] = await bruno.notifications()
    assert (mention["type"], mention["status"]["id"]) == ("mention", read["id"])

    await bruno.do(f"/api/v1/statuses/{read['id']}/favourite")
    await bruno.do(f"/api/v1/statuses/{read['id']}/reblog")
    assert {n["type"] for n in await amelie.notifications()} == {"follow", "favourite", "reblog"}
    seen = await amelie.get(f"/api/v1/statuses/{posted['id']}")
    assert (seen["favourites_count"], seen["reblogs_count"]) == (1, 1)

    await bruno.publish("@amelie@paris.corp.example merci", in_reply_to_id=read["id"])
    context = await amelie.get(f"/api/v1/statuses/{posted['id']}/context")
    assert [status["account"]["acct"] for status in context["descendants"]] == [bruno.handle]

    await amelie.call("PUT", f"/api/v1/statuses/{posted['id']}", json={"status": "Le planning a changé"})
    await world.settle()
    edited = await bruno.get(f"/api/v1/statuses/{read['id']}")
    assert edited["content"] == "<p>Le planning a changé</p>"
    assert edited["edited_at"]

    await amelie.call("DELETE", f"/api/v1/statuses/{posted['id']}")
    await world.settle()
    await bruno.call("GET", f"/api/v1/statuses/{read['id']}", status=404)
    assert [s["content"] for s in await bruno.home() if s["account"]["acct"] == amelie.handle] == []


async def test_a_post_that_is_pinned_at_once_is_shown(world: World) -> None:
    """Its pin names it, and so brings it to Lyon, before it is applied itself: it is news all the same, once."""
    amelie = await world["paris"].person("amelie")
    bruno = await world["lyon"].person("bruno")
    await bruno.follow(amelie)
    posted = await amelie.post("/api/v1/statuses", {"status": "@bruno@lyon.corp.example à lire"})
    await amelie.post(f"/api/v1/statuses/{posted['id']}/pin")
    await world.settle()
    assert [status["uri"] for status in await bruno.home()] == [posted["uri"]]
    assert [each["type"] for each in await bruno.notifications()] == ["mention"]


async def test_who_is_mentioned_in_a_profile_is_linked_and_told_nothing(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, karim = await paris.person("amelie"), await paris.person("karim")
    bruno, lea = await lyon.person("bruno"), await lyon.person("lea")
    await lea.follow(amelie)
    secret = await karim.post("/api/parvis/v1/groups", {"name": "Fusion", "access": "secret"})
    await karim.post(f"/api/parvis/v1/groups/{secret['id']}/invitations", {"account_id": amelie.id})
    hidden = secret["account"]["username"]

    changed = await amelie.call(
        "PATCH",
        "/api/v1/accounts/update_credentials",
        json={
            "note": f"Avec @karim et @{bruno.handle}, pas a@karim.example, @{hidden}, @nobody, @x@marseille.corp.example",
            "fields_attributes": [
                {"name": "Chef", "value": "@karim"},
                {"name": "Lieu", "value": "Salle @ 12"},
            ],
        },
    )
    await world.settle()
    elsewhere = await lea.find(f"@{amelie.handle}")
    for seen in (changed, elsewhere):
        assert re.findall('href="(.*?)"', seen["note"]) == [karim.account.url, bruno.account.url]
        assert [re.findall('href="(.*?)"', field["value"]) for field in seen["fields"]] == [
            [karim.account.url],
            [],
        ]
    assert changed["source"]["note"].startswith(f"Avec @karim et @{bruno.handle}")
    assert changed["source"]["fields"][0]["value"] == "@karim"
    for person in (karim, bruno):
        assert [each["type"] for each in await person.notifications()] == []
