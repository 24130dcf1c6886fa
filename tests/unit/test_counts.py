"""Counters: what changes them changes them once, what is wrong is found and set right. On both databases.

The walk through all that people and sites do is tests/federation/test_walk_of_counts.py.
"""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from models.core import count_repair
from models.core.accounts import Account
from models.core.base import now
from models.core.count_repair import Wrong, compare, repair
from models.core.database import execute, rows, value
from models.core.transaction import transaction
from models.peers.peers import set_state
from models.peers.removal import purge_removed
from models.people.follows import put_follow
from models.posts.closed_groups import close_posts
from models.posts.polls import cast, poll_for
from models.posts.posts import NewPost, delete_post, insert_post, post_by_uri, readmit_post, withdraw_posts
from tests.counting import differences
from tests.office import Office, database, office
from tests.unit.test_groups import found
from tests.unit.test_page_cost import statements
from tests.world import Somebody

__all__ = ["database", "office"]

LYON = "lyon.corp.example"


async def clicks(person: Somebody, method: str, path: str, data: Any = None, times: int = 6) -> None:
    """Ask for the same several times at once, whatever is answered."""
    await asyncio.gather(*(person.ask(method, path, json=data) for _ in range(times)))


async def are_right(office: Office) -> bool:
    assert await differences(office.town) == {}
    return (await office.town.run(compare)).wrong == ()


async def colleague(username: str, **columns: Any) -> Account:
    """Know somebody in Lyon."""
    return await Account.create(
        username=username,
        host=LYON,
        handle=f"{username}@{LYON}",
        uri=f"https://{LYON}/{username}",
        fetched_at=now(),
        **columns,
    )


# --- done several times at once --------------------------------------------------------------------------------


async def test_a_boost_taken_back_six_times_at_once_leaves_room_for_the_next(office: Office) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    post = await amelie.publish("bonjour")
    path = f"/api/v1/statuses/{post['id']}"
    await bruno.post(f"{path}/reblog")
    await clicks(bruno, "POST", f"{path}/unreblog")
    assert (await amelie.get(path))["reblogs_count"] == 0
    await chloe.post(f"{path}/reblog")
    assert (await amelie.get(path))["reblogs_count"] == 1
    assert await are_right(office)


async def test_a_post_deleted_six_times_at_once_goes_with_its_boosts_and_its_place_in_the_thread(
    office: Office,
) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    question = await amelie.publish("who knows?")
    answer = await bruno.publish("I do", in_reply_to_id=question["id"])
    await chloe.post(f"/api/v1/statuses/{answer['id']}/reblog")
    await clicks(bruno, "DELETE", f"/api/v1/statuses/{answer['id']}")
    assert (await amelie.get(f"/api/v1/statuses/{question['id']}"))["replies_count"] == 0
    for person in (bruno, chloe):
        assert (await amelie.get(f"/api/v1/accounts/{person.id}"))["statuses_count"] == 0
    assert await are_right(office)


async def test_a_follower_let_in_six_times_at_once_is_counted_once(office: Office) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    await amelie.call("PATCH", "/api/v1/accounts/update_credentials", json={"locked": True})
    for person in (bruno, chloe):
        await person.post(f"/api/v1/accounts/{amelie.id}/follow")
        await clicks(amelie, "POST", f"/api/v1/follow_requests/{person.id}/authorize")
    assert (await amelie.get(f"/api/v1/accounts/{amelie.id}"))["followers_count"] == 2
    await clicks(chloe, "POST", f"/api/v1/accounts/{amelie.id}/unfollow")
    assert (await amelie.get(f"/api/v1/accounts/{amelie.id}"))["followers_count"] == 1
    assert await are_right(office)


async def test_the_same_follow_told_by_several_connections_is_counted_once(
    office: Office, database: str
) -> None:
    told = 5 if database else 1  # PostgreSQL's connections; on SQLite one writes at a time.
    together = asyncio.Barrier(told)

    async def tell() -> None:
        async with transaction():
            await value("SELECT count(*) FROM follows")
            await together.wait()
            await put_follow(int(office.chloe.id), int(office.amelie.id), "accepted")

    async with asyncio.timeout(20):
        await office.town.run(lambda: asyncio.gather(*(tell() for _ in range(told))))
    assert (await office.amelie.get(f"/api/v1/accounts/{office.amelie.id}"))["followers_count"] == 1
    assert await are_right(office)


async def test_two_who_follow_and_block_each_other_at_once_do_not_wait_for_each_other(office: Office) -> None:
    bruno, chloe = office.bruno, office.chloe
    for verb in ("follow", "unfollow", "follow", "block"):
        await asyncio.gather(
            clicks(bruno, "POST", f"/api/v1/accounts/{chloe.id}/{verb}", times=3),
            clicks(chloe, "POST", f"/api/v1/accounts/{bruno.id}/{verb}", times=3),
        )
        assert await are_right(office)
    assert (await office.amelie.get(f"/api/v1/accounts/{chloe.id}"))["followers_count"] == 0


async def test_who_votes_six_times_at_once_has_one_vote(office: Office) -> None:
    poll = {"options": ["yes", "no"], "expires_in": 3600}
    asked = (await office.amelie.publish("lunch?", poll=poll))["poll"]
    path = f"/api/v1/polls/{asked['id']}"
    for person in (office.bruno, office.chloe):
        both = [person.ask("POST", f"{path}/votes", json={"choices": [number]}) for number in (0, 1) * 3]
        assert [answer.status for answer in await asyncio.gather(*both)].count(200) == 1
    shown = await office.amelie.get(path)
    assert (sum(each["votes_count"] for each in shown["options"]), shown["voters_count"]) == (2, 2)
    assert await are_right(office)


# --- what outsiders of a group are not shown -------------------------------------------------------------------


async def test_answers_for_members_are_counted_where_members_read_only(office: Office) -> None:
    """An answer that comes before what it answers, and what becomes of it when its site was removed and came back."""

    async def story() -> list[tuple[int, int]]:
        emma = await colleague("emma")
        counts = []

        async def note() -> None:
            found = await rows(
                "SELECT p.replies_count, a.posts_count FROM posts p JOIN accounts a ON a.id = p.account_id"
                " WHERE p.uri = 'question'"
            )
            counts.append((found[0]["replies_count"], found[0]["posts_count"]))

        async with transaction():
            answer = NewPost(emma.id, "answer", "answer", False, "members", in_reply_to_uri="question")
            await insert_post(answer)
            await insert_post(NewPost(emma.id, "question", "question", False, "public"))
        await note()
        async with transaction():
            await withdraw_posts(LYON)
        await note()
        kept = await post_by_uri("answer")
        assert kept
        async with transaction():
            await readmit_post(kept.id, "members")
        await note()
        async with transaction():
            await readmit_post(kept.id, "private")
        await note()
        async with transaction():
            assert await delete_post(kept)
            assert not await delete_post(kept)
        await note()
        return counts

    assert await office.town.run(story) == [(0, 1), (1, 2), (0, 1), (1, 2), (0, 1)]
    assert await are_right(office)


async def test_a_secret_group_of_a_removed_site_is_taken_off_nobodys_number(office: Office) -> None:
    async def story() -> int:
        secret = await colleague("secret", actor_type="Group", hidden=True)
        emma = await colleague("emma")
        live = office.town.network.site.live
        for target in (secret, emma):
            async with transaction():
                await put_follow(int(office.chloe.id), target.id, "accepted")
        counted = await value("SELECT following_count FROM accounts WHERE id = $1", int(office.chloe.id))
        await set_state(live, LYON, "removed", by="ada")
        return counted

    assert await office.town.run(story) == 1
    assert (await office.amelie.get(f"/api/v1/accounts/{office.chloe.id}"))["following_count"] == 0
    assert await are_right(office)


async def test_votes_of_a_purged_site_go_with_it(office: Office) -> None:
    poll = {"options": ["yes", "no"], "expires_in": 3600, "multiple": True}
    asked = (await office.amelie.publish("lunch?", poll=poll))["poll"]
    await office.bruno.post(f"/api/v1/polls/{asked['id']}/votes", {"choices": [0]})

    async def story() -> None:
        emma, live = await colleague("emma"), office.town.network.site.live
        async with transaction():
            await cast(await poll_for(office.amelie.account.reader, int(asked["id"])), emma.id, ["yes", "no"])
        await set_state(live, LYON, "removed", by="ada")
        assert await purge_removed(grace=timedelta(0)) == [LYON]

    await office.town.run(story)
    shown = await office.amelie.get(f"/api/v1/polls/{asked['id']}")
    assert ([each["votes_count"] for each in shown["options"]], shown["voters_count"]) == ([1, 0], 1)
    assert await are_right(office)


# --- comparing and repairing -----------------------------------------------------------------------------------


async def broken(office: Office) -> str:
    """Have something to count, and count it wrongly, as older versions did."""
    post = await office.amelie.publish("bonjour", poll={"options": ["yes", "no"], "expires_in": 3600})
    await office.bruno.post(f"/api/v1/statuses/{post['id']}/reblog")
    for statement in (
        f"UPDATE posts SET boosts_count = -6 WHERE id = {post['id']}",
        f"UPDATE accounts SET posts_count = -136, followers_count = 7 WHERE id = {office.amelie.id}",
        f"UPDATE polls SET voters_count = 2 WHERE id = {post['poll']['id']}",
        f"UPDATE poll_options SET votes_count = 3 WHERE poll_id = {post['poll']['id']}",
    ):
        await office.town.run(execute(statement))
    return str(post["id"])


async def repaired(office: Office) -> tuple[int, int, int]:
    async def run() -> tuple[int, int, int]:
        return [progress async for progress in repair()][-1]

    return await office.town.run(run)


async def test_what_is_wrong_is_found_and_set_right(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(count_repair, "BATCH", 1)
    assert await are_right(office)
    path = f"/api/v1/statuses/{await broken(office)}"
    found = await office.town.run(compare)
    assert found.is_whole
    assert sorted((each.counter, each.stored, each.counted) for each in found.wrong) == [
        ("boosts_count", -6, 1),
        ("followers_count", 7, 0),
        ("posts_count", -136, 1),
        ("voters_count", 2, 0),
        ("votes_count", 3, 0),
        ("votes_count", 3, 0),
    ]
    done, total, changed = await repaired(office)
    assert (done, changed) == (total, 6)
    assert await are_right(office)
    shown = await office.amelie.get(path)
    assert (shown["reblogs_count"], shown["account"]["statuses_count"]) == (1, 1)
    assert (await repaired(office))[2] == 0


async def test_a_look_at_a_large_database_ends_with_its_time(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(count_repair, "BATCH", 1)
    for n in range(3):
        await office.amelie.publish(f"{n}")
    found = await office.town.run(lambda: compare(within_s=0))
    assert not found.is_whole
    assert (found.compared, found.wrong) == (2, ())  # one account and one post


async def test_counters_are_repaired_while_people_change_them(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(count_repair, "BATCH", 2)
    path = f"/api/v1/statuses/{await broken(office)}"

    async def go_on(person: Somebody) -> None:
        for verb in ("favourite", "reblog", "unfavourite", "unreblog", "favourite"):
            await clicks(person, "POST", f"{path}/{verb}", times=2)
            await person.publish(verb)
            await clicks(person, "POST", f"/api/v1/accounts/{office.amelie.id}/follow", times=2)

    await asyncio.gather(go_on(office.bruno), go_on(office.chloe), repaired(office), repaired(office))
    assert await are_right(office)


def test_what_is_wrong_is_told_by_counter() -> None:
    wrong = (
        Wrong("posts", 1, "boosts_count", -6, 0),
        Wrong("accounts", 2, "posts_count", -136, 5),
        Wrong("posts", 3, "boosts_count", 1, 2),
    )
    assert list(count_repair.by_counter(wrong)) == [
        "posts.boosts_count of 2, such as 1: -6 instead of 0",
        "accounts.posts_count of 1, such as 2: -136 instead of 5",
    ]


async def test_closing_a_group_costs_the_same_however_much_is_in_it(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    amelie = office.amelie

    async def cost(name: str, posts: int) -> int:
        group = await found(amelie, name)
        first = await amelie.publish(f"@{name.lower()} bonjour")
        for _ in range(posts):
            await amelie.publish("merci", in_reply_to_id=first["id"])
        group_id = int(group["id"])

        async def close() -> int:
            with statements(monkeypatch) as asked:
                async with transaction():
                    await close_posts(group_id)
            return len(asked)

        return await office.town.run(close)

    assert await cost("Sales", 2) == await cost("Honolulu", 12)
    assert await are_right(office)
