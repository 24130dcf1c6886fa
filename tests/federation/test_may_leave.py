"""What may leave: of everything that Amélie does, each site hears exactly what is addressed to somebody there.

The sites are names: nothing is sent. What the outbox queued is compared after every single act with an oracle that
knows of each act who has to hear of it, and with what the queued document itself says about its audience.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from federation.network import Network
from federation.protocol.addressing import is_public
from models.core.accounts import Account
from models.core.base import new_id, now
from models.core.database import execute, rows
from models.core.errors import Invalid
from models.groups.groups import Access, put_member
from models.groups.sites import keep_all_sites, member_sites
from models.peers.peers import Peer
from models.people.follows import put_follow
from models.posts.polls import NewPoll
from models.posts.posts import NewPost, insert_post
from outbox.groups import groups
from outbox.people import profiles
from outbox.posts import polls, posts, reactions
from outbox.posts.posts import Draft
from outbox.relations import blocks as moderation
from outbox.relations import follows
from tests.federation.interop.stage import Stage, open_stage

PEERS = {
    "lyon.corp.example": "active",
    "basel.corp.example": "active",
    "porto.corp.example": "active",
    "malmo.corp.example": "suspended",
    "brno.corp.example": "removed",
    "osaka.corp.example": "proposed",
    "marseille.corp.example": "",
}
"""The state of each site in Paris's list; Marseille is not on it."""
HEARS = {"active": "queued", "suspended": "parked"}
"""What becomes of a delivery for a site in this state. There are none for sites in other states."""

people = st.sampled_from(sorted(PEERS))
crowd = st.sets(people, max_size=4)
visibilities = st.sampled_from(["public", "unlisted", "site", "private", "direct"])
in_groups = visibilities.filter(lambda visibility: visibility not in ("site", "direct"))
accesses = st.sampled_from(["open", "closed", "secret"])


@dataclass
class Scene:
    """Paris, with somebody at every site, of whom a post is here."""

    network: Network
    amelie: Account
    others: dict[str, Account]
    their_posts: dict[str, int]
    groups: dict[str, Account]
    """Amélie's groups, by who may read in them."""

    async def again(self, followers: set[str]) -> None:
        """Begin anew, with these followers."""
        for table in (
            "deliveries",
            "outgoing_activities",
            "follows",
            "reactions",
            "pins",
            "reports",
            "home_entries",
        ):
            await execute(f"DELETE FROM {table}")
        await execute("DELETE FROM posts WHERE local = TRUE AND boost_of_id IS NOT NULL")
        for host in followers:
            await put_follow(self.others[host].id, self.amelie.id, "accepted")
        await execute("DELETE FROM group_members WHERE account_id <> $1", self.amelie.id)
        await keep_all_sites()

    async def join(self, access: str, hosts: set[str]) -> None:
        """Let people of these sites be in a group."""
        for host in hosts:
            await put_follow(self.others[host].id, self.groups[access].id, "accepted")
            await put_member(self.groups[access].id, self.others[host].id, "member")

    async def may_read(self, host: str, names: set[str]) -> bool:
        """Tell whether a collection of people at a site is among what something is addressed to."""
        collections = {self.amelie.followers_url} if host in await self.followers() else set[str]()
        for group in self.groups.values():
            if host in await member_sites(group.id):
                collections.add(group.followers_url)
        return bool(collections & names)

    async def followers(self) -> set[str]:
        sql = """SELECT a.host FROM follows AS f JOIN accounts AS a ON a.id = f.account_id
                 WHERE f.target_id = $1 AND f.state = 'accepted'"""
        return {found["host"] for found in await rows(sql, self.amelie.id)}

    async def heard(self) -> list[tuple[str, str, str, dict[str, Any]]]:
        """Return and forget what is queued: (host, state, inbox, document)."""
        found = await rows(
            """SELECT d.host, d.state, d.inbox_url, a.body FROM deliveries AS d
               JOIN outgoing_activities AS a ON a.id = d.activity_id"""
        )
        await execute("UPDATE deliveries SET state = 'delivered', attempts = 1, host = 'told:' || host")
        reached = [each for each in found if not each["host"].startswith("told:")]
        return [
            (each["host"], each["state"], each["inbox_url"], orjson.loads(bytes(each["body"])))
            for each in reached
        ]


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with open_stage(tmp_path) as opened:
        await opened.paris.allow(*PEERS_ON_LIST)
        yield opened


PEERS_ON_LIST = [host for host, state in PEERS.items() if state]


async def _scene(stage: Stage) -> Scene:
    others, their_posts = {}, {}
    for host in PEERS:
        uri = f"https://{host}/users/bruno"
        others[host] = await Account.create(
            username="bruno",
            host=host,
            handle=f"bruno@{host}",
            uri=uri,
            inbox_url=f"{uri}/inbox",
            shared_inbox_url=f"https://{host}/inbox",
            followers_url=f"{uri}/followers",
            fetched_at=now(),
        )
        post = await insert_post(
            NewPost(
                id=new_id(),
                account_id=others[host].id,
                uri=f"{uri}/1",
                url=f"{uri}/1",
                local=False,
                visibility="public",
                content="hello",
                created_at=now(),
            )
        )
        their_posts[host] = post.id
    found = {}
    for access in ("open", "closed", "secret"):
        charter = groups.NewGroup(name=f"The {access} one", access=access)  # type: ignore[arg-type]
        founded = await groups.create(stage.paris.network, stage.amelie.account, charter, anyway=True)
        found[access] = await Account.get(id=founded)
    return Scene(stage.paris.network, stage.amelie.account, others, their_posts, found)


# --- acts: each returns which sites have to hear of it, were they all on the list ---------------------------------

Act = Callable[[Scene], Awaitable[set[str]]]


def _draft(visibility: str, mentioned: set[str], answered: int | None = None) -> Draft:
    text = " ".join(["text", *(f"@bruno@{host}" for host in sorted(mentioned))])
    return Draft(text, visibility=visibility, in_reply_to_id=answered)  # type: ignore[arg-type]


async def _audience(
    scene: Scene, visibility: str, mentioned: set[str], answered: str | None = None
) -> set[str]:
    if visibility == "site":
        return set()
    hosts = set(mentioned)
    if visibility != "direct":
        hosts |= await scene.followers()
    if answered and visibility in ("public", "unlisted"):
        hosts.add(answered)
    return hosts


def publishes(visibility: str, mentioned: set[str], answered: str | None) -> Act:
    async def act(scene: Scene) -> set[str]:
        parent = scene.their_posts[answered] if answered else None
        await posts.publish(scene.network, scene.amelie, _draft(visibility, mentioned, parent))
        return await _audience(scene, visibility, mentioned, answered)

    return act


def edits(visibility: str, before: set[str], after: set[str], lost: set[str]) -> Act:
    """Publish, lose followers, and write to others: the new text is for the new audience only."""

    async def act(scene: Scene) -> set[str]:
        post_id = await posts.publish(scene.network, scene.amelie, _draft(visibility, before))
        reached = {host for host, *_ in await scene.heard()}
        for host in lost:
            await follows.remove_follower(scene.network, scene.amelie, scene.others[host].id)
        await scene.heard()
        edited = replace(_draft(visibility, after), text=f"{_draft(visibility, after).text} edited")
        await posts.edit(scene.network, scene.amelie, post_id, edited)
        audience = await _audience(scene, visibility, after)
        return audience | reached if visibility in ("public", "unlisted") else audience

    return act


def deletes(visibility: str, mentioned: set[str], lost: set[str]) -> Act:
    """Everybody who was told of it must hear that it is gone."""

    async def act(scene: Scene) -> set[str]:
        post_id = await posts.publish(scene.network, scene.amelie, _draft(visibility, mentioned))
        reached = {host for host, *_ in await scene.heard()}
        for host in lost:
            await follows.remove_follower(scene.network, scene.amelie, scene.others[host].id)
        await scene.heard()
        await posts.delete(scene.network, scene.amelie, post_id)
        return reached | await _audience(scene, visibility, mentioned)

    return act


def boosts(host: str) -> Act:
    async def act(scene: Scene) -> set[str]:
        await posts.boost(scene.network, scene.amelie, scene.their_posts[host])
        return {host} | await scene.followers()

    return act


def unboosts(host: str) -> Act:
    async def act(scene: Scene) -> set[str]:
        await posts.boost(scene.network, scene.amelie, scene.their_posts[host])
        await scene.heard()
        await posts.unboost(scene.network, scene.amelie, scene.their_posts[host])
        return {host} | await scene.followers()

    return act


def pins(visibility: str) -> Act:
    async def act(scene: Scene) -> set[str]:
        post_id = await posts.publish(scene.network, scene.amelie, _draft(visibility, set()))
        await scene.heard()
        await posts.pin(scene.network, scene.amelie, post_id, True)
        return await scene.followers()

    return act


def favourites(host: str, emoji: str) -> Act:
    async def act(scene: Scene) -> set[str]:
        post_id = scene.their_posts[host]
        if emoji:
            await reactions.react(scene.network, scene.amelie, post_id, emoji)
        else:
            await reactions.favourite(scene.network, scene.amelie, post_id)
        return {host}

    return act


def follows_somebody(host: str) -> Act:
    async def act(scene: Scene) -> set[str]:
        await execute("DELETE FROM follows WHERE account_id = $1", scene.amelie.id)
        await follows.follow(scene.network, scene.amelie, scene.others[host].id)
        return {host}

    return act


def reports(host: str, forward: bool) -> Act:
    async def act(scene: Scene) -> set[str]:
        await moderation.report(
            scene.network,
            scene.amelie,
            scene.others[host].id,
            [scene.their_posts[host]],
            "please look",
            "spam",
            forward=forward,
        )
        return {host} if forward else set()

    return act


def changes_profile(name: str) -> Act:
    async def act(scene: Scene) -> set[str]:
        await profiles.update_profile(scene.network, scene.amelie, profiles.Profile(display_name=name))
        return await scene.followers()

    return act


def asks(visibility: str, mentioned: set[str], lost: set[str]) -> Act:
    """A poll's counts go where its text may go."""

    async def act(scene: Scene) -> set[str]:
        poll = NewPoll(titles=("yes", "no"), multiple=False, expires_at=None)
        draft = _draft(visibility, mentioned).having(poll)
        post_id = await posts.publish(scene.network, scene.amelie, draft)
        reached = {host for host, *_ in await scene.heard()}
        for host in lost:
            await follows.remove_follower(scene.network, scene.amelie, scene.others[host].id)
        await scene.heard()
        await execute("UPDATE polls SET announced_at = NULL WHERE post_id = $1", post_id)
        await polls.send_results(scene.network)
        audience = await _audience(scene, visibility, mentioned)
        return audience | reached if visibility in ("public", "unlisted") else audience

    return act


def _allowed(hosts: set[str]) -> set[str]:
    """Return the active ones: what is for members does not wait for a site that is suspended."""
    return {host for host in hosts if PEERS[host] == "active"}


def writes_in_group(
    access: Access, visibility: str, mentioned: set[str], answered: str | None, fans: set[str]
) -> Act:
    """What is in an open group also goes to who follows the group; what is in any other, to its members' sites alone."""

    async def act(scene: Scene) -> set[str]:
        group = scene.groups[access]
        await scene.join(access, fans)
        parent = scene.their_posts[answered] if answered else None
        draft = _draft(visibility, mentioned, parent)
        await posts.publish(
            scene.network, scene.amelie, replace(draft, text=f"@{group.username} {draft.text}")
        )
        if access != "open":
            return _allowed(fans)
        audience = await _audience(scene, visibility, mentioned, answered)
        return audience | fans if visibility in ("public", "unlisted") else audience

    return act


def goes_on_in_group(
    access: Access, visibility: str, mentioned: set[str], emoji: str, members: set[str]
) -> Act:
    """Answers, polls, reactions, edits, pins and deletions in a group that is not open: its members' sites hear of them."""

    async def act(scene: Scene) -> set[str]:
        network, amelie, group = scene.network, scene.amelie, scene.groups[access]
        await scene.join(access, members)
        poll = NewPoll(titles=("yes", "no"), multiple=False, expires_at=None)
        asked = Draft(f"@{group.username} text", visibility="public", parts=(poll,))
        post_id = await posts.publish(network, amelie, asked)
        draft = _draft(visibility, mentioned)
        await posts.publish(network, amelie, replace(draft, in_reply_to_id=post_id))
        await reactions.react(network, amelie, post_id, emoji)
        await groups.pin(network, amelie, group.id, post_id, True)
        await groups.change(network, amelie, group.id, groups.Change(description=emoji, rules=emoji))
        await execute("UPDATE polls SET announced_at = NULL WHERE post_id = $1", post_id)
        await polls.send_results(network)
        await posts.edit(network, amelie, post_id, draft)
        with pytest.raises(Invalid):
            await posts.boost(network, amelie, post_id)
        await _check_heard(scene, _allowed(members))
        await groups.remove_post(network, amelie, group.id, post_id)
        return _allowed(members)

    return act


acts = st.one_of(
    st.builds(publishes, visibilities, crowd, st.none() | people),
    st.builds(edits, visibilities, crowd, crowd, crowd),
    st.builds(deletes, visibilities, crowd, crowd),
    st.builds(boosts, people),
    st.builds(unboosts, people),
    st.builds(asks, visibilities, crowd, crowd),
    st.builds(pins, in_groups),
    st.builds(favourites, people, st.sampled_from(["", "🎉"])),
    st.builds(follows_somebody, people),
    st.builds(reports, people, st.booleans()),
    st.builds(writes_in_group, accesses, in_groups, crowd, st.none() | people, crowd),
    st.builds(
        goes_on_in_group,
        accesses.filter(lambda access: access != "open"),
        in_groups,
        crowd,
        st.just("🎉"),
        crowd,
    ),
    st.builds(changes_profile, st.sampled_from(["Amélie", "Amélie D."])),
)


def _names(document: dict[str, Any]) -> set[str]:
    embedded = document.get("object")
    note = embedded if isinstance(embedded, dict) else {}
    return {*document.get("to", []), *document.get("cc", []), *note.get("to", []), *note.get("cc", [])}


@settings(
    max_examples=80,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
@given(act=acts, followers=crowd)
async def test_each_site_hears_what_is_for_somebody_there(
    stage: Stage, act: Act, followers: set[str]
) -> None:
    scene = getattr(stage, "scene", None) or await stage.paris.run(lambda: _make(stage))

    async def check() -> None:
        await scene.again(followers)
        await _check_heard(scene, await act(scene))

    await stage.paris.run(check)


async def _check_heard(scene: Scene, expected: set[str]) -> None:
    """Compare who is to hear what was queued since the last time with who has to, and with what it says itself."""
    heard = await scene.heard()
    hosts = {host: state for host, state, _, _ in heard}
    assert hosts == {host: HEARS[PEERS[host]] for host in expected if PEERS[host] in HEARS}
    for host, _, inbox, document in heard:
        assert inbox.startswith(f"https://{host}/")
        if document["type"] in ("Delete", "Undo", "Reject"):
            continue  # They carry nothing, and go to whoever was told before.
        names = _names(document)
        addressed = scene.others[host].uri in names
        assert addressed or await scene.may_read(host, names) or any(map(is_public, names)), document


async def _make(stage: Stage) -> Scene:
    scene = await _scene(stage)
    for host, state in PEERS.items():
        if state:
            await stage.paris.allow(host, state=state)
    await Peer.all().update(software="parvis")
    # Removing hides everybody of a site: hidden people are told nothing in any case. Here the list alone decides.
    await execute("UPDATE accounts SET suspended_at = NULL")
    stage.scene = scene  # type: ignore[attr-defined]
    return scene
