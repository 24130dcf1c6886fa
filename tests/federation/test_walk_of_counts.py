"""Counters say how many rows there are, whatever people and sites do, how often, and at the same time.

A walk by lot through what people of two sites do with posts, each other, polls and a group, while their sites deliver
and apply. Its seed is in the name of the test; PARVIS_COUNTS_SEED=… walks another way, PARVIS_COUNTS_STEPS=… further.
"""

import asyncio
import os
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from models.core.count_repair import compare
from models.core.database import rows
from models.peers.peers import set_state
from models.peers.removal import purge_left_groups, purge_removed
from outbox.moderation.sanctions import erase, impose, lift
from outbox.people.leaving import disable_person, enable_person
from tests.counting import differences
from tests.world import Somebody, Town, World, company

BOTH = pytest.mark.parametrize("new_url", ["sqlite", "postgresql"], indirect=True)
SEED = int(os.environ.get("PARVIS_COUNTS_SEED", "1"))
STEPS = int(os.environ.get("PARVIS_COUNTS_STEPS", "30"))
TIMES = (1, 1, 2, 6)
"""How often somebody clicks."""
GROUPS = "/api/parvis/v1/groups"


@pytest.fixture
async def world(tmp_path: Path, new_url: Callable[[], Awaitable[str]] | None) -> AsyncIterator[World]:
    databases = {name: await new_url() for name in ("paris", "lyon")} if new_url else {}
    async with company(tmp_path, "paris", "lyon", databases=databases) as opened:
        await opened.recognize()
        yield opened


@dataclass
class Walk:
    world: World
    lot: random.Random
    people: list[Somebody] = field(default_factory=list)
    acts: list[str] = field(default_factory=list)

    async def begin(self) -> None:
        for town, names in (("paris", ("amelie", "bruno", "ada")), ("lyon", ("chloe", "denis"))):
            for name in names:
                role = "admin" if name == "ada" else "member"
                self.people.append(await self.world[town].person(name, role=role))
        amelie, _, _, chloe, denis = self.people
        for one, other in ((amelie, chloe), (chloe, amelie), (denis, amelie), (amelie, denis)):
            await one.follow(other)
        for access in ("open", "closed"):
            charter = {"name": access.capitalize(), "handle": access, "access": access, "kind": "team"}
            await amelie.post(GROUPS, charter)
            for person in (chloe, denis):
                await person.find(f"@{access}@{self.world['paris'].host}")
        await amelie.publish("a first word")

    async def step(self) -> None:
        acts = [self.act(self.lot.choice(self.people)) for _ in range(self.lot.choice((1, 3, 5)))]
        await asyncio.gather(*acts, self.world.settle())
        if self.lot.random() < 0.1:
            await self.moderate()
        await self.world.settle()

    async def act(self, person: Somebody) -> None:
        """Let somebody do something, perhaps several times at once, and whether it may be done or not."""
        person, method, path, data = await self.drawn(person)
        self.acts.append(f"{person.username} {method} {path} {data or ''}")
        clicks = [person.ask(method, path, json=data) for _ in range(self.lot.choice(TIMES))]
        await asyncio.gather(*clicks)

    async def drawn(self, person: Somebody) -> tuple[Somebody, str, str, Any]:
        lot, town = self.lot, person.town
        post = lot.choice(await _ids(town, "posts"))
        other = lot.choice(await _ids(town, "accounts WHERE actor_type = 'Person'"))
        group = lot.choice(await _ids(town, "accounts WHERE actor_type = 'Group'"))
        polls = await _ids(town, "polls")
        verb = lot.choice(
            [
                "post",
                "answer",
                "quote",
                "ask",
                "vote",
                "write",
                "write",
                "delete",
                "delete",
                "boost",
                "boost",
                "unboost",
                "favourite",
                "unfavourite",
                "react",
                "unreact",
                "follow",
                "follow",
                "unfollow",
                "block",
                "unblock",
                "remove_from_followers",
                "join",
                "leave",
                "let_in",
                "take_out",
            ]
        )
        visibility = lot.choice(("public", "unlisted", "private"))
        words: dict[str, Any] = {"status": f"{verb} {lot.random()}", "visibility": visibility}
        match verb:
            case "post":
                return person, "POST", "/api/v1/statuses", words
            case "answer":
                return person, "POST", "/api/v1/statuses", words | {"in_reply_to_id": str(post)}
            case "quote":
                return person, "POST", "/api/v1/statuses", words | {"quoted_status_id": str(post)}
            case "ask":
                poll = {"options": ["yes", "no", "later"], "expires_in": 3600, "multiple": lot.random() < 0.5}
                return person, "POST", "/api/v1/statuses", words | {"poll": poll}
            case "vote":
                choices = lot.choice(([0], [1], [0, 2]))
                return person, "POST", f"/api/v1/polls/{lot.choice(polls)}/votes", {"choices": choices}
            case "write":
                where = f"@{lot.choice(('open', 'closed'))}"
                where += f"@{self.world['paris'].host}" if town is not self.world["paris"] else ""
                return person, "POST", "/api/v1/statuses", words | {"status": f"{where} {words['status']}"}
            case "delete":
                own = await _ids(town, f"posts WHERE account_id = {person.id}") or [post]
                return person, "DELETE", f"/api/v1/statuses/{lot.choice(own)}", None
            case "boost" | "unboost":
                return person, "POST", f"/api/v1/statuses/{post}/{verb.replace('boost', 'reblog')}", None
            case "favourite" | "unfavourite":
                return person, "POST", f"/api/v1/statuses/{post}/{verb}", None
            case "react" | "unreact":
                return person, "POST", f"/api/v1/statuses/{post}/{verb}/🎉", None
            case "join" | "leave":
                return person, "POST", f"{GROUPS}/{group}/{verb}", None
            case "let_in":
                return await self.decides("group_members WHERE state = 'requested'", "requests/{}/approve")
            case "take_out":
                return await self.decides("group_members WHERE role = 'member'", "members/{}")
        return person, "POST", f"/api/v1/accounts/{other}/{verb}", None

    async def decides(self, source: str, path: str) -> tuple[Somebody, str, str, Any]:
        """Let Amélie, who founded the groups, decide about somebody."""
        amelie = self.people[0]
        found = await amelie.town.run(rows(f"SELECT group_id, account_id FROM {source}"))
        group_id, person_id = self.lot.choice([tuple(each) for each in found] or [(0, 0)])
        method = "POST" if path.endswith("approve") else "DELETE"
        return amelie, method, f"{GROUPS}/{group_id}/{path.format(person_id)}", None

    async def moderate(self) -> None:
        """Let an admin in Paris do something that takes many rows with it, and take it back."""
        paris, lyon = self.world["paris"], self.world["lyon"]
        network, ada = paris.network, self.people[2].account
        colleagues = await _ids(paris, "accounts WHERE actor_type = 'Person' AND username <> 'ada'")
        target = self.lot.choice(colleagues)
        deed = self.lot.choice(("suspend", "disable", "remove", "purge"))
        self.acts.append(f"ada {deed} {target if deed == 'suspend' else ''}")
        if deed == "suspend":
            await paris.run(lambda: impose(network, ada, target, "suspend"))
            await self.act(self.people[0])
            await paris.run(lambda: lift(network, ada, target, "suspend"))
        elif deed == "disable":
            await paris.run(lambda: disable_person(paris.network, "bruno", by="ada"))
            await self.act(self.people[0])
            await paris.run(lambda: enable_person(paris.network, "bruno", by="ada"))
        else:
            live = network.site.live
            await paris.run(lambda: set_state(live, lyon.host, "removed", by="ada"))
            await self.act(self.people[0])
            if deed == "purge":
                await paris.run(lambda: purge_removed(grace=timedelta(0)))
                await lyon.run(purge_left_groups)
            await paris.run(lambda: set_state(live, lyon.host, "active", by="ada"))
            await self.world.recognize()
        for person in self.people[:2]:  # Who was shut out has to connect anew.
            person.token = await paris.run(paris.token_of(int(person.id)))

    async def check(self) -> None:
        for town in self.world.towns.values():
            assert await differences(town) == {}, "\n".join(self.acts)
            found = await town.run(compare)
            assert (found.wrong, found.is_whole) == ((), True), "\n".join(self.acts)


async def _ids(town: Town, source: str) -> list[int]:
    """Return ids, or one that nothing has."""
    return [each["id"] for each in await town.run(rows(f"SELECT id FROM {source} ORDER BY id"))] or [0]


@BOTH
@pytest.mark.parametrize("seed", [SEED])
async def test_counters_are_right_wherever_a_walk_by_lot_leads(world: World, seed: int) -> None:
    walk = Walk(world, random.Random(seed))
    await walk.begin()
    for _ in range(STEPS):
        await walk.step()
        await walk.check()
    erased = walk.people[1].account
    paris, ada = world["paris"], walk.people[2].account
    await paris.run(lambda: impose(paris.network, ada, erased.id, "suspend"))
    await paris.run(lambda: erase(paris.network, ada, erased.id))
    await world.settle()
    await walk.check()
