"""How one person stands to others: options of a follow, mutes that end, notes, whole sites blocked; and preferences."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import FormData

from models.core.base import now
from models.moderation.moderation import Mute
from tests.both import NewUrl, new_url
from tests.files import form, photo
from tests.office import Office, database, ids, office
from tests.streams import ears
from tests.world import Somebody, World, company
from web.mastodon.entities import moment_text
from web.process.maintenance import run_due

__all__ = ["database", "new_url", "office"]


@pytest.fixture
async def towns(tmp_path: Path, new_url: NewUrl | None) -> AsyncIterator[World]:
    """Paris and Lyon, both on the database under test."""
    databases = {name: await new_url() for name in ("paris", "lyon")} if new_url else {}
    async with company(tmp_path, "paris", "lyon", databases=databases) as world:
        yield world


async def relation(person: Somebody, other_id: str) -> dict[str, Any]:
    [found] = await person.get(f"/api/v1/accounts/relationships?id[]={other_id}")
    return found


async def test_who_follows_for_some_languages_reads_these(office: Office) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    path = f"/api/v1/accounts/{bruno.id}/follow"
    changed = await amelie.post(f"{path}?languages[]=fr&languages[]=pt-BR")
    assert changed["languages"] == ["fr", "pt-br"]
    made = await amelie.post("/api/v1/lists", {"title": "Bruno"})
    await amelie.post(f"/api/v1/lists/{made['id']}/accounts", {"account_ids": [bruno.id]})
    wanted = [
        await bruno.publish("Bonjour", language="fr"),
        await bruno.publish("Bom dia", language="pt-BR"),
        await bruno.publish("?"),
    ]
    await bruno.publish("Hello", language="en")
    english = await chloe.publish("Good morning", language="en")
    await bruno.post(f"/api/v1/statuses/{english['id']}/reblog")
    assert ids(await amelie.home()) == ids(wanted)[::-1]
    assert ids(await amelie.get(f"/api/v1/timelines/list/{made['id']}")) == ids(wanted)[::-1]
    assert (await amelie.post(path, {"reblogs": False}))["languages"] == ["fr", "pt-br"]
    for wrong in (["französisch"], ["aa"] * 1 + [f"a{c}" for c in "bcdefghijkl"]):
        await amelie.post(path, {"languages": wrong}, status=422)
    assert (await amelie.post(path, {"languages": []}))["languages"] is None
    hello = await bruno.publish("Hello again", language="en")
    assert ids(await amelie.home())[0] == hello["id"]


async def test_a_follow_begins_with_what_its_options_let_through(office: Office) -> None:
    bruno, chloe = office.bruno, office.chloe
    said = await office.amelie.publish("Something")
    await bruno.post(f"/api/v1/statuses/{said['id']}/reblog")
    french, _ = await bruno.publish("Bonjour", language="fr"), await bruno.publish("Hello", language="en")
    follow = {"reblogs": False, "languages": ["fr"], "notify": True}
    begun = await chloe.post(f"/api/v1/accounts/{bruno.id}/follow", follow)
    assert (begun["showing_reblogs"], begun["languages"], begun["notifying"]) == (False, ["fr"], True)
    assert ids(await chloe.home()) == [french["id"]]


async def test_who_asks_for_it_hears_of_every_post(office: Office) -> None:
    amelie, bruno = office.amelie, office.bruno
    await amelie.post(f"/api/v1/accounts/{bruno.id}/follow", {"notify": True})
    made = await amelie.post("/api/v1/lists", {"title": "Apart", "exclusive": True})
    await amelie.post(f"/api/v1/lists/{made['id']}/accounts", {"account_ids": [bruno.id]})
    question = await office.chloe.publish("Who comes?")
    first = await bruno.publish("A post")
    await bruno.publish("An answer", in_reply_to_id=question["id"])
    second = await bruno.publish("More", in_reply_to_id=first["id"])
    notified = [n["status"]["id"] for n in await amelie.notifications() if n["type"] == "status"]
    assert notified == [second["id"], first["id"]]
    await amelie.post(f"/api/v1/accounts/{bruno.id}/follow", {"notify": False})
    await bruno.publish("And more")
    assert len([n for n in await amelie.notifications() if n["type"] == "status"]) == 2


async def test_a_mute_ends_at_its_time(office: Office) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    await amelie.post(f"/api/v1/accounts/{bruno.id}/mute", {"duration": 3600})
    await amelie.post(f"/api/v1/accounts/{chloe.id}/mute")
    await amelie.post(f"/api/v1/accounts/{chloe.id}/mute", {"duration": -60}, status=422)
    listed = await amelie.get("/api/v1/mutes")
    assert ids(listed) == [chloe.id, bruno.id]
    assert listed[0]["mute_expires_at"] is None
    assert moment_text(now()) < listed[1]["mute_expires_at"] < moment_text(now() + timedelta(hours=1))
    page = await amelie.ask("GET", "/api/v1/mutes?limit=1")
    assert (ids(page.json), 'rel="next"' in page.headers["Link"]) == ([chloe.id], True)
    await office.town.run(
        lambda: Mute.filter(target_id=bruno.account.id).update(expires_at=now() - timedelta(seconds=1))
    )
    await office.town.run(run_due(office.town.network))
    assert ids(await amelie.get("/api/v1/mutes")) == [chloe.id]
    assert (await relation(amelie, bruno.id))["muting"] is False


async def test_a_note_is_ones_own(office: Office) -> None:
    amelie, bruno = office.amelie, office.bruno
    path = f"/api/v1/accounts/{bruno.id}/note"
    assert (await amelie.post(path, {"comment": " Met in Lyon "}))["note"] == "Met in Lyon"
    assert (await amelie.post(path, {"comment": "Met in Rome"}))["note"] == "Met in Rome"
    assert (await relation(office.chloe, bruno.id))["note"] == ""
    assert (await relation(bruno, amelie.id))["note"] == ""
    await amelie.post(path, {"comment": "x" * 2001}, status=422)
    assert (await relation(amelie, bruno.id))["note"] == "Met in Rome"
    assert (await amelie.post(path, {"comment": ""}))["note"] == ""
    await amelie.post("/api/v1/accounts/77/note", {"comment": "Nobody"}, status=404)


async def test_who_opens_their_account_accepts_all_who_wait(towns: World) -> None:
    """Bruno and Karim wait for Amélie, Léa was turned down. Other changes of the profile let nobody in."""
    paris, lyon = towns["paris"], towns["lyon"]
    amelie, bruno = await paris.person("amelie"), await paris.person("bruno")
    karim, lea = await lyon.person("karim"), await lyon.person("lea")
    said = await amelie.publish("Written before")
    profile = "/api/v1/accounts/update_credentials"
    await amelie.call("PATCH", profile, json={"locked": True})
    there = {person: await person.find(f"@{amelie.handle}") for person in (bruno, karim, lea)}
    for person, account in there.items():
        await person.do(f"/api/v1/accounts/{account['id']}/follow")
    refused = await amelie.find(f"@{lea.handle}")
    await amelie.do(f"/api/v1/follow_requests/{refused['id']}/reject")
    await amelie.call("PATCH", profile, json={"display_name": "Amélie", "locked": True})
    assert len(await amelie.get("/api/v1/follow_requests")) == 2

    opened = await amelie.call("PATCH", profile, json={"locked": False})
    await towns.settle()
    assert (opened["locked"], opened["followers_count"]) == (False, 2)
    assert await amelie.get("/api/v1/follow_requests") == []
    assert sorted(n["type"] for n in await amelie.notifications()) == ["follow", "follow"]
    follows = {
        person: (await relation(person, account["id"]))["following"] for person, account in there.items()
    }
    assert follows == {bruno: True, karim: True, lea: False}
    assert ids(await bruno.home()) == [said["id"]]
    await amelie.publish("For followers", visibility="private")
    assert (await karim.home())[0]["content"] == "<p>For followers</p>"


async def test_a_blocked_site_is_not_read_here_and_by_nobody_else_less(towns: World) -> None:
    """Amélie blocks Lyon for herself: follows end on both sides, what Karim says and others repeat is gone."""
    paris, lyon = towns["paris"], towns["lyon"]
    amelie, bruno = await paris.person("amelie"), await paris.person("bruno")
    karim, lea = await lyon.person("karim"), await lyon.person("lea")
    for reader in (amelie, bruno):
        there = await reader.follow(karim)
    await karim.follow(amelie)
    await amelie.post(f"/api/v1/accounts/{bruno.id}/follow")
    said = await karim.publish(f"Bonjour @{amelie.handle}")
    [read] = await bruno.home()
    await bruno.do(f"/api/v1/statuses/{read['id']}/reblog")
    assert len(await amelie.home()) == 2, said

    path = "/api/v1/domain_blocks"
    assert await amelie.get(f"{path}/preview?domain=lyon.corp.example") == {
        "following_count": 1,
        "followers_count": 1,
    }
    assert await amelie.do(path, {"domain": "LYON.corp.example"}) == {}
    assert await amelie.get(path) == ["lyon.corp.example"]
    assert await amelie.home() == [] == await amelie.get("/api/v1/timelines/public")
    assert [n["type"] for n in await amelie.notifications()] == []
    known = await relation(amelie, there["id"])
    assert (known["domain_blocking"], known["following"], known["followed_by"]) == (True, False, False)
    assert await karim.get(f"/api/v1/accounts/{karim.id}/following") == []
    await amelie.post(f"/api/v1/accounts/{there['id']}/follow", status=403)
    await lea.follow(amelie)
    assert await amelie.get(f"/api/v1/accounts/{amelie.id}/followers") == []
    await lea.publish(f"Encore moi @{amelie.handle}")
    assert await amelie.notifications() == []
    await karim.publish(f"@{amelie.handle} psst", visibility="direct")
    assert await amelie.get("/api/v1/conversations") == []
    assert len(await bruno.get("/api/v1/timelines/public")) == 2

    assert await amelie.call("DELETE", f"{path}?domain=lyon.corp.example") == {}
    assert await amelie.get(path) == []
    assert len(await amelie.get("/api/v1/timelines/public")) == 2


@pytest.mark.parametrize(
    "domain", ["", "lyon", "10.0.0.1", "paris.corp.example", "a b.example", "x" * 300 + ".example"]
)
async def test_what_is_no_site_to_block(office: Office, domain: str) -> None:
    refused = await office.amelie.post("/api/v1/domain_blocks", {"domain": domain}, status=422)
    assert list(refused["details"]) == ["domain"]
    assert await office.amelie.get("/api/v1/domain_blocks") == []


async def test_preferences_are_kept_and_used(office: Office) -> None:
    amelie = office.amelie
    before = await amelie.get("/api/v1/preferences")
    assert before == {
        "posting:default:visibility": "public",
        "posting:default:sensitive": False,
        "posting:default:language": "fr",
        "posting:default:quote_policy": "public",
        "reading:expand:media": "default",
        "reading:expand:spoilers": False,
        "reading:autoplay:gifs": False,
    }
    source = {"privacy": "unlisted", "sensitive": True, "language": "fr", "quote_policy": "nobody"}
    account = await amelie.call("PATCH", "/api/v1/accounts/update_credentials", json={"source": source})
    assert {name: account["source"][name] for name in source} == source
    reading = {
        "reading:expand:media": "hide_all",
        "reading:expand:spoilers": True,
        "reading:autoplay:gifs": True,
    }
    changed = await amelie.call("PATCH", "/api/v1/preferences", json=reading)
    assert changed == {
        **before,
        **{f"posting:default:{'visibility' if n == 'privacy' else n}": v for n, v in source.items()},
        **reading,
    }
    assert await amelie.get("/api/v1/preferences") == changed
    posted = await amelie.publish("Bonjour")
    assert (posted["visibility"], posted["sensitive"], posted["language"]) == ("unlisted", True, "fr")
    assert posted["quote_approval"]["automatic"] == []
    for wrong in (
        {"privacy": "direct"},
        {"privacy": "company"},
        {"quote_policy": "friends"},
        {"language": "français"},
        {"language": "fr-latn-ch"},
    ):
        await amelie.call("PATCH", "/api/v1/accounts/update_credentials", json={"source": wrong}, status=422)
    await amelie.call("PATCH", "/api/v1/preferences", json={"reading:expand:media": "some"}, status=422)
    assert await amelie.get("/api/v1/preferences") == changed
    assert await office.bruno.get("/api/v1/preferences") == before


async def test_nothing_is_translated_and_it_says_so(office: Office) -> None:
    posted = await office.bruno.publish("Bonjour")
    hidden = await office.bruno.publish("For me", visibility="direct")
    answer = await office.amelie.post(f"/api/v1/statuses/{posted['id']}/translate", status=404)
    assert "does not translate" in answer["error"]
    hidden_answer = await office.amelie.post(f"/api/v1/statuses/{hidden['id']}/translate", status=404)
    assert hidden_answer["error"] == "Record not found"


async def test_conversations_are_told_live(office: Office) -> None:
    amelie, bruno = office.amelie, office.bruno
    async with ears(amelie, "direct") as hers, ears(office.chloe, "direct") as others:
        await bruno.publish("@amelie lunch?", visibility="direct")
        [found] = await amelie.get("/api/v1/conversations")
        assert await hers.event("conversation", "direct") == found
        await amelie.post(f"/api/v1/conversations/{found['id']}/read")
        assert (await hers.event("conversation"))["unread"] is False
        assert others.heard == []


async def test_a_profile_is_edited_as_it_was_typed(office: Office) -> None:
    amelie = office.amelie
    before = await amelie.get("/api/v1/profile")
    assert (before["id"], before["note"], before["avatar"], before["featured_tags"]) == (
        amelie.id,
        "",
        None,
        [],
    )
    wanted = {
        "display_name": "Amélie P.",
        "note": "Buyer & more",
        "fields_attributes": {"0": {"name": "Phone", "value": "42"}},
        "locked": True,
    }
    changed = await amelie.call("PUT", "/api/v1/profile", json=wanted)
    assert changed == {
        **before,
        "display_name": "Amélie P.",
        "note": "Buyer & more",
        "fields": [{"name": "Phone", "value": "42", "verified_at": None}],
        "locked": True,
    }
    shown = await office.bruno.get(f"/api/v1/accounts/{amelie.id}")
    assert shown["note"] == "<p>Buyer &amp; more</p>"
    picture = FormData()
    picture.add_field("avatar", photo(), filename="me.jpg", content_type="image/jpeg")
    pictured = await amelie.call("PATCH", "/api/v1/profile", data=picture)
    assert pictured["avatar"].startswith("https://paris.corp.example/")
    assert {**pictured, "avatar": None, "avatar_static": None} == changed


async def test_a_page_has_a_timeline_of_who_wrote_about_it(office: Office) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    path = "/api/v1/timelines/link?url=https%3A%2F%2Fintranet.corp.example%2Fplan%3Fa%3D1%26b%3D2"
    page = "https://intranet.corp.example/plan?a=1&b=2"
    plain = await bruno.publish(f"Read {page}")
    marked = await chloe.publish(f"The [plan]({page}#week-2)", content_type="text/markdown")
    await bruno.publish(f"For you @amelie {page}", visibility="direct")
    await bruno.publish("Something else https://intranet.corp.example/plan #plan @chloe")
    await chloe.post(f"/api/v1/statuses/{plain['id']}/reblog")
    assert ids(await amelie.get(path)) == [marked["id"], plain["id"]]
    assert ids(await amelie.get(f"{path}&limit=1&max_id={marked['id']}")) == [plain["id"]]
    await bruno.call("PUT", f"/api/v1/statuses/{plain['id']}", json={"status": "Never mind"})
    assert ids(await amelie.get(path)) == [marked["id"]]
    await amelie.post(f"/api/v1/accounts/{chloe.id}/block")
    assert await amelie.get(path) == []
    for nothing in ("", "?url=", "?url=https://intranet.corp.example/@bruno"):
        assert await amelie.get(f"/api/v1/timelines/link{nothing}") == []


async def test_the_history_of_a_post_shows_its_poll(office: Office) -> None:
    poll = {"options": ["Monday", "Friday"], "expires_in": 3600}
    asked = await office.bruno.publish("When?", poll=poll)
    changed = {"status": "Which day?", "poll": poll}
    await office.bruno.call("PUT", f"/api/v1/statuses/{asked['id']}", json=changed)
    history = await office.amelie.get(f"/api/v1/statuses/{asked['id']}/history")
    assert [each["content"] for each in history] == ["<p>When?</p>", "<p>Which day?</p>"]
    assert [[o["title"] for o in each["poll"]["options"]] for each in history] == [["Monday", "Friday"]] * 2
    plain = await office.bruno.publish("Nothing to answer")
    [only] = await office.amelie.get(f"/api/v1/statuses/{plain['id']}/history")
    assert "poll" not in only


async def test_the_history_of_a_post_shows_its_files_as_they_were_described(office: Office) -> None:
    """Whoever reads an old version reads what was said of the pictures then, and sees those that were taken out."""
    path = "/api/v1/media"
    tower, press = [
        await office.bruno.call("POST", path, data=form(photo(), f"{name}.jpg", description=name))
        for name in ("tour", "presse")
    ]
    posted = await office.bruno.publish("Voilà", media_ids=[tower["id"], press["id"]])
    changed = {
        "status": "Voilà.",
        "media_ids": [tower["id"]],
        "media_attributes": [{"id": tower["id"], "description": "La tour à Lyon"}],
    }
    await office.bruno.call("PUT", f"/api/v1/statuses/{posted['id']}", json=changed)
    history = await office.amelie.get(f"/api/v1/statuses/{posted['id']}/history")
    assert [[(f["id"], f["description"]) for f in each["media_attachments"]] for each in history] == [
        [(tower["id"], "tour"), (press["id"], "presse")],
        [(tower["id"], "La tour à Lyon")],
    ]
    former = history[0]["media_attachments"][1]["url"].removeprefix("https://paris.corp.example")
    assert (await office.town.anybody().ask("GET", former)).status == 200
    await office.bruno.call("GET", f"{path}/{press['id']}", status=404)
    both = {"status": "Les deux", "media_ids": [press["id"], tower["id"]]}
    again = await office.bruno.call("PUT", f"/api/v1/statuses/{posted['id']}", json=both)
    assert [each["id"] for each in again["media_attachments"]] == [press["id"], tower["id"]]
    await office.bruno.call(
        "PUT", f"/api/v1/statuses/{posted['id']}", json={"status": "Aucune", "media_ids": []}
    )
    assert await office.amelie.get(f"/api/v1/accounts/{office.bruno.id}/statuses?only_media=true") == []
    assert (await office.amelie.get("/api/v2/search?q=presse has:media"))["statuses"] == []
    await office.bruno.call("DELETE", f"/api/v1/statuses/{posted['id']}")
    assert (await office.town.anybody().ask("GET", former)).status == 404
