"""No object of a group that is not open ever reaches a site without a member, whatever clients and peers do.

Paris is the group's home, Lyon and Basel have people who come and go, Porto's never belong to it and its server tries
what a server can. Everything that sites tell one another is read on the wire, and searched for words that only the
group's posts have.
"""

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from federation.client import FetchFailed
from federation.protocol.vocabulary import Note
from models.core.database import rows, value
from models.core.errors import ParvisError
from models.peers.removal import purge_left_groups
from outbox.delivery import compose
from outbox.delivery.queue import Inbox, enqueue
from tests import files
from tests.world import Somebody, Town, World, company

GROUPS = "/api/parvis/v1/groups"
TOWNS = {
    "paris": ("amelie", "bruno"),
    "lyon": ("lea", "max"),
    "basel": ("urs", "vera"),
    "porto": ("rita", "tiago"),
}
PORTO = "porto.corp.example"


@dataclass
class Said:
    """A post that somebody wrote, with a word that nothing else has."""

    word: str
    author: str
    uri: str
    url: str
    id: str
    """At its author's site."""
    medium: str = ""
    is_inside: bool = False


@dataclass
class Scene:
    """The company, one group of Amélie's, and what was said."""

    world: World
    people: dict[str, Somebody]
    number: int = 0
    access: str = "closed"
    group: dict[str, Any] = field(default_factory=dict)
    said: list[Said] = field(default_factory=list)
    knowing: set[str] = field(default_factory=set)
    """Hosts that held a member, or somebody invited, before or after the act that is watched."""

    @property
    def home(self) -> Town:
        return self.world["paris"]

    @property
    def handle(self) -> str:
        return f"@{self.group['account']['username']}@{self.home.host}"

    async def group_at(self, person: Somebody) -> str | None:
        """Return the id of the group at somebody's site, as far as they may know of it."""
        found = await person.get(f"/api/v2/search?q={quote(self.handle)}&resolve=true&type=accounts")
        return found["accounts"][0]["id"] if found["accounts"] else None

    async def post_at(self, person: Somebody, said: Said) -> str | None:
        """Return the id of a post at somebody's site, asking its origin for it as clients do."""
        found = await person.get(
            "/api/v2/search", params={"q": said.uri, "resolve": "true", "type": "statuses"}
        )
        return found["statuses"][0]["id"] if found["statuses"] else None

    async def hosts_inside(self, *states: str) -> set[str]:
        sql = """SELECT DISTINCT a.host FROM group_members m JOIN accounts a ON a.id = m.account_id
                 WHERE m.group_id = $1 AND m.state = $2"""
        found = [
            each["host"] or self.home.host
            for state in states
            for each in await self.home.run(lambda s=state: rows(sql, int(self.group["id"]), s))  # type: ignore[misc]
        ]
        return set(found)


Act = Callable[[Scene], Awaitable[None]]


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    async with company(tmp_path, *TOWNS) as world:
        await world.recognize()
        people = {name: await world[town].person(name) for town, names in TOWNS.items() for name in names}
        for names in TOWNS.values():  # Everybody follows Amélie: following an author opens nothing.
            for name in names:
                if name != "amelie":
                    await people[name].follow(people["amelie"])
        yield Scene(world, people)


# --- what people do with their clients ---------------------------------------------------------------------------

everybody = st.sampled_from([name for names in TOWNS.values() for name in names])
others = everybody.filter(lambda name: name != "amelie")
visibilities = st.sampled_from(["public", "unlisted", "private", "direct"])
places = st.integers(0, 50)


def joins(name: str) -> Act:
    async def act(scene: Scene) -> None:
        person = scene.people[name]
        if group := await scene.group_at(person):
            await person.ask("POST", f"/api/v1/accounts/{group}/follow")

    return act


def is_let_in(name: str) -> Act:
    """Invited, or approved by Amélie, whichever is possible; Porto's people are not."""

    async def act(scene: Scene) -> None:
        if name in TOWNS["porto"]:
            return
        amelie, person = scene.people["amelie"], scene.people[name]
        account = await amelie.find("@" + person.handle)
        path = f"{GROUPS}/{scene.group['id']}"
        await amelie.ask("POST", f"{path}/invitations", json={"account_id": account["id"]})
        await scene.world.settle()
        if group := await scene.group_at(person):
            await person.ask("POST", f"{GROUPS}/{group}/join")

    return act


def is_taken_out(name: str) -> Act:
    async def act(scene: Scene) -> None:
        amelie = scene.people["amelie"]
        account = await amelie.find("@" + scene.people[name].handle)
        await amelie.ask("DELETE", f"{GROUPS}/{scene.group['id']}/members/{account['id']}")

    return act


def leaves(name: str) -> Act:
    async def act(scene: Scene) -> None:
        person = scene.people[name]
        if group := await scene.group_at(person):
            await person.ask("POST", f"/api/v1/accounts/{group}/unfollow")

    return act


def writes(name: str, visibility: str, named: str, with_file: bool) -> Act:
    """Name the group, and somebody who may not be in it."""

    async def act(scene: Scene) -> None:
        await _say(scene, name, f"{scene.handle} @{scene.people[named].handle}", visibility, None, with_file)

    return act


def answers(name: str, place: int, visibility: str, named: str) -> Act:
    async def act(scene: Scene) -> None:
        if said := _pick(scene, place):
            await _say(scene, name, f"@{scene.people[named].handle}", visibility, said, False)

    return act


async def _say(
    scene: Scene, name: str, text: str, visibility: str, answered: Said | None, with_file: bool
) -> None:
    person, word = scene.people[name], f"pineapple{scene.number}x{len(scene.said)}"
    asked: dict[str, Any] = {"status": f"{text} {word}", "visibility": visibility}
    if answered:
        if (parent := await scene.post_at(person, answered)) is None:
            return
        asked["in_reply_to_id"] = parent
    if with_file:
        picture = await person.call("POST", "/api/v1/media", data=files.form(files.photo(), "IMG.jpg"))
        asked["media_ids"] = [picture["id"]]
    elif len(scene.said) % 3 == 0:
        asked["poll"] = {"options": [f"{word} yes", "no"], "expires_in": 600}
    elif len(scene.said) % 3 == 1 and not answered:
        asked["question"] = {"title": f"{word} where"}
    answer = await person.ask("POST", "/api/v1/statuses", json=asked)
    assert answer.status in (200, 404, 422), answer.body
    if answer.status != 200:
        return
    post = answer.json
    medium = post["media_attachments"][0]["url"] if post["media_attachments"] else ""
    said = Said(word, name, post["uri"], post["url"], post["id"], medium)
    sql = "SELECT visibility FROM posts WHERE uri = $1"
    said.is_inside = await person.town.run(lambda: value(sql, said.uri)) == "members"
    assert said.is_inside or not (answered and answered.is_inside), "an answer left the group"
    scene.said.append(said)


def goes_on(name: str, place: int, verb: str) -> Act:
    """Favourite, boost, quote, vote, report and so on: on whatever the person can find."""

    async def act(scene: Scene) -> None:
        person, said = scene.people[name], _pick(scene, place)
        if said is None or (post := await scene.post_at(person, said)) is None:
            return
        path = f"/api/v1/statuses/{post}"
        match verb:
            case "quote":
                await person.ask("POST", "/api/v1/statuses", json={"status": "see", "quoted_status_id": post})
            case "vote":
                if poll := (await person.get(path))["poll"]:
                    await person.ask("POST", f"/api/v1/polls/{poll['id']}/votes", json={"choices": [0]})
            case "report":
                author = (await person.get(path))["account"]["id"]
                report = {"account_id": author, "status_ids": [post], "forward": True, "comment": "look"}
                await person.ask("POST", "/api/v1/reports", json=report)
            case "emoji":
                await person.ask("PUT", f"{path}/emoji_reactions/{quote('🎉')}")
            case "edit":
                text = f"{scene.handle} @rita@{PORTO} {said.word} again"
                await person.ask("PUT", path, json={"status": text})
            case "accept":
                await person.ask("POST", f"/api/parvis/v1/answers/{post}/accept")
            case "delete":
                await person.ask("DELETE", path)
            case "close" | "reopen" | "split" | "merge":
                other = await scene.post_at(person, scene.said[0])
                words = {
                    "summary": f"done {said.word}",
                    "title": said.word,
                    "post_ids": [post],
                    "into_id": other,
                }
                await person.ask("POST", f"/api/parvis/v1/threads/{post}/{verb}", json=words)
            case _:
                await person.ask("POST", f"{path}/{verb}")

    return act


# --- what Porto's server does --------------------------------------------------------------------------------------


def asks_for(place: int) -> Act:
    """Porto asks for a post, all that belongs to it, and the group, as the site and as one of its people."""

    async def act(scene: Scene) -> None:
        porto, rita = scene.world["porto"], scene.people["rita"]
        group = scene.group["account"]["uri"]
        addresses = [group, *(f"{group}/{name}" for name in ("outbox?page=true", "followers", "moderators"))]
        addresses.append(f"{group}/collections/featured")
        if said := _pick(scene, place):
            addresses += [f"{said.uri}{end}" for end in ("", "/activity", "/replies?page=true", "/likes")]
            addresses += [said.url, said.medium] if said.medium else [said.url]
        for address in (each for each in addresses if PORTO not in each):
            for sender_id in (None, rita.account.id):
                await porto.run(lambda a=address, s=sender_id: _fetch(porto, a, s))  # type: ignore[misc]

    return act


async def _fetch(town: Town, address: str, sender_id: int | None) -> None:
    admitted = await town.network.policy.admit(address.partition("?until=")[0])
    try:
        await town.network.client.fetch_document(admitted, sender_id=sender_id)
    except (FetchFailed, ParvisError):
        return


def forges(place: int, at: str, what: str) -> Act:
    """Rita's server sends what her own never would: into the group, about its posts, or in its name."""

    async def act(scene: Scene) -> None:
        porto, rita, group = scene.world["porto"], scene.people["rita"].account, scene.group["account"]["uri"]
        site, said = porto.network.site, _pick(scene, place)
        about = said.uri if said else group
        note = Note(
            id=f"{rita.uri}/statuses/{scene.number}{len(scene.said)}",
            attributed_to=rita.uri,
            content="<p>let me in</p>",
            to=(group,),
            in_reply_to=about if said else None,
        )
        match what:
            case "Create":
                activity = compose.create(note)
            case "Follow" | "Announce" | "Like" | "Flag":
                activity = compose.act(site, rita, what, group if what == "Follow" else about, to=[group])
            case _:
                activity = compose.act(site, rita, what, scene.people["rita"].account.uri, to=[rita.uri])
        host = scene.world[at].host
        inbox = Inbox(f"https://{host}/inbox", host)

        async def send() -> None:
            await enqueue(porto.network, activity, rita.id, [inbox])

        await porto.run(send)

    return act


def _pick(scene: Scene, place: int) -> Said | None:
    return scene.said[place % len(scene.said)] if scene.said else None


VERBS = [
    "favourite",
    "reblog",
    "bookmark",
    "pin",
    "mute",
    "quote",
    "vote",
    "accept",
    "report",
    "emoji",
    "edit",
    "delete",
    "close",
    "reopen",
]
towns = st.sampled_from(["paris", "lyon", "basel"])
acts = st.one_of(
    st.builds(joins, others),
    st.builds(is_let_in, others),
    st.builds(is_let_in, others),
    st.builds(is_taken_out, others),
    st.builds(leaves, others),
    st.builds(writes, everybody, visibilities, everybody, st.booleans()),
    st.builds(writes, everybody, visibilities, everybody, st.booleans()),
    st.builds(answers, everybody, places, visibilities, everybody),
    st.builds(goes_on, everybody, places, st.sampled_from(VERBS)),
    st.builds(goes_on, st.just("amelie"), places, st.sampled_from(["close", "reopen", "split", "merge"])),
    st.builds(asks_for, places),
    st.builds(
        forges, places, towns, st.sampled_from(["Create", "Follow", "Announce", "Like", "Flag", "Accept"])
    ),
)


# --- what nobody may see ----------------------------------------------------------------------------------------------


@settings(
    max_examples=12,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(access=st.sampled_from(["closed", "secret"]), done=st.lists(acts, min_size=8, max_size=16))
async def test_a_site_without_a_member_learns_nothing(scene: Scene, access: str, done: list[Act]) -> None:
    await _begin(scene, access)
    for act in done:
        before = await scene.hosts_inside("member", "invited")
        scene.world.wiretap.recorded.clear()
        await act(scene)
        await scene.world.settle()
        scene.knowing = before | await scene.hosts_inside("member", "invited")
        _check_wire(scene)
    await _check_people(scene)


async def _begin(scene: Scene, access: str) -> None:
    scene.number += 1
    scene.access, scene.said = access, []
    name = f"Zanzibar {scene.number}"
    scene.group = await scene.people["amelie"].post(GROUPS, {"name": name, "access": access, "anyway": True})
    await is_let_in("lea")(scene)
    await scene.world.settle()
    await _say(scene, "amelie", f"{scene.handle} hello", "public", None, True)
    await scene.world.settle()
    assert await scene.post_at(scene.people["lea"], scene.said[0]), (
        "what a member elsewhere can read does not come"
    )


def _check_wire(scene: Scene) -> None:
    """Whatever was told: to a site of the group, or without a word of what is in it."""
    inside = [said.word.encode() for said in scene.said if said.is_inside]
    secret = [f"Zanzibar {scene.number}".encode()] if scene.access == "secret" else []
    for exchange in scene.world.wiretap.recorded:
        if exchange.receiver in scene.knowing:
            continue
        leaked = [word for word in (*inside, *secret) if re.search(word + rb"\b", exchange.body)]
        assert not leaked, (
            f"{exchange.sender} sent {exchange.receiver} at {exchange.address}: {exchange.body[:2000]!r}"
        )


async def _check_people(scene: Scene) -> None:
    """Nobody who is not in the group finds a word of it, wherever; and sites without members hold none."""
    sql = """SELECT a.handle FROM group_members m JOIN accounts a ON a.id = m.account_id
             WHERE m.group_id = $1 AND m.state = 'member'"""
    members = {each["handle"] for each in await scene.home.run(lambda: rows(sql, int(scene.group["id"])))}
    inside = {said.word: said for said in scene.said if said.is_inside}
    for name, person in scene.people.items():
        if person.username in members or person.handle in members:
            continue
        shown = str(
            [
                await person.get(path)
                for path in (
                    "/api/v1/timelines/home",
                    "/api/v1/timelines/public",
                    "/api/v1/notifications",
                    f"/api/v2/search?q=pineapple{scene.number}x0",
                    "/api/parvis/v1/questions",
                )
            ]
        )
        for word, said in inside.items():
            assert said.author == name or not re.search(rf"{word}\b", shown), f"{name} reads {word}"
    for town in scene.world.towns.values():
        if town.host in await scene.hosts_inside("member"):
            continue
        await town.run(purge_left_groups)
        for word, said in inside.items():
            if scene.people[said.author].town is town:
                continue
            assert await town.run(lambda w=word: _kept(w)) == 0, f"{town.host} keeps {word}"  # type: ignore[misc]


async def _kept(word: str) -> int:
    return await value("SELECT count(*) FROM posts WHERE content LIKE $1", f"%{word}%")
