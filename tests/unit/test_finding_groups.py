"""Groups, files and people of groups as they are looked for: the same on SQLite and on PostgreSQL."""

import pytest
from aiohttp import FormData

from models.core.accounts import Account
from models.core.paging import Page
from models.groups.finding import Sought, find_files, find_groups, groups_of_posts, moderators_in
from models.groups.groups import Group
from models.peers.group_places import places_in
from models.peers.peers import Peer
from outbox.people.leaving import disable_person
from tests.both import new_url, town
from tests.files import photo
from tests.world import Town

__all__ = ["new_url", "town"]

GROUPS = "/api/parvis/v1/groups"


async def test_groups_are_found_as_people_type_them(town: Town) -> None:
    amelie, bruno = await town.person("amelie"), await town.person("bruno")
    ids = [
        int((await amelie.post(GROUPS, {"name": name, "access": access, "kind": kind}))["id"])
        for name, access, kind in (
            ("Équipe du café", "open", "hobby"),
            ("Projet Œuvre", "closed", "project"),
            ("Réorganisation", "secret", "team"),
        )
    ]
    for sought, found in (
        (Sought(), ids),
        (Sought(text="cafe"), ids[:1]),
        (Sought(text="oeuvre projet"), ids[1:2]),
        (Sought(text="organisation"), []),
        (Sought(kind="team", access="secret"), ids[2:]),
        (Sought(mine=True, archived=False), ids),
    ):
        assert sorted(await town.run(lambda s=sought: find_groups(amelie.account.id, s))) == found, sought
    assert sorted(await town.run(lambda: find_groups(bruno.account.id, Sought()))) == ids[:2]
    assert await town.run(lambda: find_groups(bruno.account.id, Sought(mine=True))) == []


async def test_who_runs_a_group_and_where_its_members_are(town: Town) -> None:
    amelie, bruno, chloe = [await town.person(name) for name in ("amelie", "bruno", "chloe")]
    group_id = int((await amelie.post(GROUPS, {"name": "Vega", "access": "open"}))["id"])
    for person in (bruno, chloe):
        await person.do(f"{GROUPS}/{group_id}/join")
    await amelie.call("PUT", f"{GROUPS}/{group_id}/members/{bruno.account.id}", json={"role": "moderator"})

    async def look() -> tuple[list[str], list[tuple[str, str, int | None]]]:
        group, account = await Group.get(id=group_id), await Account.get(id=group_id)
        running = [role for _, role in await moderators_in(group_id)]
        return running, [(p.host, p.standing, p.members) for p in await places_in(group, account, town.host)]

    assert await town.run(look) == (["owner", "moderator"], [("", "members", 3)])
    await town.run(lambda: Peer.create(host="lyon.corp.example", state="active", software="mastodon"))
    await town.run(lambda: disable_person(town.network, "bruno", by="test"))
    running, places = await town.run(look)
    assert (running, places) == (["owner"], [("", "members", 2), ("lyon.corp.example", "none", None)])


async def test_a_file_far_back_is_found_by_its_words(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.groups.finding.AT_ONCE", 1)
    amelie, bruno = await town.person("amelie"), await town.person("bruno")
    group = await amelie.post(GROUPS, {"name": "Vega", "access": "closed"})
    posts = []
    for description in ("Plan d’été", "Autre", "Encore une"):
        sent = FormData({"description": description}, default_to_multipart=True)
        sent.add_field("file", photo(), filename="photo.jpg", content_type="image/jpeg")
        file = await amelie.call("POST", "/api/v2/media", data=sent)
        posts.append(await amelie.publish("@vega", media_ids=[file["id"]]))
    group_id, post_id = int(group["id"]), int(posts[0]["id"])
    for who, words, found in (
        (amelie, "ete", [post_id]),
        (amelie, "", [int(each["id"]) for each in reversed(posts)]),
        (amelie, "rien", []),
        (bruno, "ete", []),
    ):
        files = await town.run(lambda w=who, t=words: find_files(w.account.id, group_id, Page(limit=20), t))
        assert [each.post_id for each in files] == found, words
    assert await town.run(lambda: groups_of_posts([post_id, 1])) == {post_id: group_id}
