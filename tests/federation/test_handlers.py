"""HANDLERS, walked: who was asked may, a third party of the same site may not, and changes nothing.

Bob and Mallory work in Lyon, Amélie in Paris. Everything is sent by Lyon's own client with real
signatures to Paris's real inbox, so a refusal comes from the check and nothing else.
"""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import orjson
import pytest
from tortoise.expressions import Q

from federation.protocol import documents
from federation.protocol.parts.quote import Quoting
from federation.protocol.vocabulary import (
    BALLOT_TOTALS,
    COLLECTIONS,
    DIRECTORY,
    PUBLIC,
    TALLY,
    Activity,
    Actor,
    BallotTotals,
    Hashtag,
    Note,
    Tally,
)
from inbox import checks
from inbox.handlers import FAMILIES, HANDLERS
from inbox.worker import apply_pending
from models.announcements.announcements import Announcement
from models.core.accounts import Account
from models.core.base import now
from models.core.database import rows, value
from models.groups.groups import put_member
from models.knowledge.questions import insert_question
from models.people.follows import Follow
from models.posts.polls import Poll
from models.posts.posts import NewPost, Post, insert_post
from models.posts.reactions import Reaction
from outbox.announcements.announcements import NewAnnouncement, WrittenText, announce
from outbox.delivery import compose
from outbox.groups import groups
from tests.scene import scene
from tests.world import Somebody, Town, World

OPEN_TO_ANYONE = {
    ("Follow", ""),
    ("Like", ""),
    ("EmojiReact", ""),
    ("Flag", ""),
    ("Block", ""),
    ("Announce", ""),
    ("Announce", "Create"),
}
TABLES = (
    "accounts",
    "posts",
    "follows",
    "blocks",
    "reactions",
    "pins",
    "notifications",
    "home_entries",
    "quote_authorizations",
    "moves",
    "featured_tags",
    "announcement_tallies",
    "group_members",
    "group_decisions",
    "locked_threads",
    "decided_threads",
    "errands",
    "collections",
    "poll_options",
    "poll_tallies",
    "questions",
    "chosen_answers",
    "post_edits",
)


@dataclass
class Story:
    """What stands before anybody tries anything."""

    world: World
    amelie: Somebody
    bob: Somebody
    mallory: Somebody
    bobs_post: str
    bobs_profile: Actor
    amelies_post: str
    amelies_follow: str
    bobs_follow: str
    bobs_like: str
    bobs_boost: str
    amelies_quote: str
    lyon_itself: Somebody
    lyons_group: Somebody
    in_lyons_group: str
    """What Amélie asked in it, for its members."""
    answered_there: str
    bobs_question: str
    amelies_answer: str
    announcement: str
    """Of Paris, to the people of Lyon too."""
    paris_group: str
    """A closed group that Bob is invited to."""
    ballot: str
    """A secret ballot of Paris that is over."""

    async def send(self, sender: Somebody, activity: Activity) -> str:
        """Post an activity to Paris as Lyon would, and return how it ended."""
        body = documents.dump(documents.activity_document(replace(activity, actor=sender.account.uri)))
        lyon, paris = self.world["lyon"], self.world["paris"]

        async def post() -> int:
            admitted = await lyon.network.policy.admit("https://paris.corp.example/inbox")
            answer = await lyon.network.client.post_activity(admitted, body, sender_id=sender.account.id)
            return answer.status

        assert await lyon.run(post()) == 202
        await paris.run(apply_pending(paris.network))
        return await paris.run(value("SELECT state FROM received ORDER BY id DESC LIMIT 1"))

    async def all_rows(self) -> dict[str, list[tuple[Any, ...]]]:
        async def read() -> dict[str, list[tuple[Any, ...]]]:
            return {t: [tuple(r) for r in await rows(f"SELECT * FROM {t} ORDER BY id")] for t in TABLES}

        return await self.world["paris"].run(read())


@pytest.fixture
async def story(tmp_path: Path) -> AsyncIterator[Story]:
    async with scene(_story, tmp_path, "paris", "lyon") as story:
        yield story


async def _story(world: World) -> Story:
    paris, lyon = world["paris"], world["lyon"]
    amelie = await paris.person("amelie")
    bob, mallory = await lyon.person("bob"), await lyon.person("mallory")
    await bob.follow(amelie)
    amelies = await amelie.publish("Bonjour Lyon")
    here = (await bob.home())[0]
    await bob.do(f"/api/v1/statuses/{here['id']}/favourite")
    boost = await bob.do(f"/api/v1/statuses/{here['id']}/reblog")
    bobs = await bob.publish("@amelie@paris.corp.example bonjour")
    await lyon.run(lambda: Account.filter(id=bob.account.id).update(locked=True))
    await amelie.follow(bob)
    quoted = await paris.run(lambda: Post.get(uri=bobs["uri"]))
    quote = await amelie.publish("bien dit", quoted_status_id=quoted.id)
    aliases = orjson.dumps([bob.account.uri]).decode()
    await lyon.run(lambda: Account.filter(id=mallory.account.id).update(aliases_json=aliases))
    await mallory.publish("@amelie@paris.corp.example I am known in Paris too")
    lyons_group = await lyon.run(_group(lyon, mallory))
    question = await bob.publish("@amelie@paris.corp.example ? Quel CRM")
    asked_here = await paris.run(lambda: Post.get(uri=question["uri"]))
    answer = await amelie.publish("@bob@lyon.corp.example Le bleu", in_reply_to_id=asked_here.id)
    in_group, answered_there = await paris.run(_written_in(paris, lyons_group, amelie))
    return Story(
        world,
        amelie,
        bob,
        mallory,
        bobs_post=bobs["uri"],
        bobs_profile=await lyon.run(_profile(world, bob)),
        amelies_post=amelies["uri"],
        amelies_follow=(await paris.run(lambda: Follow.get(account_id=amelie.account.id))).uri,
        bobs_follow=(await lyon.run(lambda: Follow.get(account_id=bob.account.id))).uri,
        bobs_like=(await lyon.run(lambda: Reaction.get(account_id=bob.account.id))).uri,
        bobs_boost=boost["uri"],
        amelies_quote=quote["uri"],
        lyons_group=lyons_group,
        in_lyons_group=in_group,
        answered_there=answered_there,
        bobs_question=question["uri"],
        amelies_answer=answer["uri"],
        lyon_itself=await lyon.run(_itself(lyon)),
        announcement=(await paris.run(_announced(paris, amelie))).uri,
        paris_group=await _inviting(paris, amelie, bob),
        ballot=await _voted_on(paris, amelie),
    )


async def _itself(town: Town) -> Somebody:
    return Somebody(town, "", await Account.get(id=town.network.site.account_id))


async def _group(lyon: Town, founder: Somebody) -> Somebody:
    group_id = await groups.create(lyon.network, founder.account, groups.NewGroup("Pumps"))
    return Somebody(lyon, "", await Account.get(id=group_id))


async def _inviting(paris: Town, amelie: Somebody, bob: Somebody) -> str:
    """Let a group of Amélie's ask Bob in; return it."""

    async def invite() -> str:
        group_id = await groups.create(
            paris.network, amelie.account, groups.NewGroup("Merger", access="closed")
        )
        bob_there = await Account.get(uri=bob.account.uri)
        await put_member(group_id, bob_there.id, "invited")
        return (await Account.get(id=group_id)).uri

    return await paris.run(invite)


async def _written_in(paris: Town, group: Somebody, amelie: Somebody) -> tuple[str, str]:
    """Let Amélie ask in a group, and answer herself."""
    known = await paris.network.actors.actor_for(group.account.uri)
    uri, answer_uri = f"{amelie.account.uri}/statuses/1", f"{amelie.account.uri}/statuses/3"
    new = NewPost(amelie.account.id, uri, uri, True, "members", group_id=known.id, title="Quelle pompe ?")
    asked = await insert_post(new)
    await insert_question(asked.id)
    await insert_post(replace(new, uri=answer_uri, url=answer_uri, title="", parent=asked))
    await insert_post(replace(new, uri=_beside(uri), url=_beside(uri), title=""))
    return uri, answer_uri


def _beside(uri: str) -> str:
    """Return the other post that Amélie wrote in the group."""
    return uri.replace("/statuses/1", "/statuses/2")


async def _announced(paris: Town, amelie: Somebody) -> Post:
    new = NewAnnouncement((WrittenText("fr", "", "Bonjour"),), sites=("lyon.corp.example",))
    announcement_id = await announce(paris.network, amelie.account, new, by="amelie")
    return await Post.get(id=(await Announcement.get(id=announcement_id)).post_id)


async def _voted_on(paris: Town, amelie: Somebody) -> str:
    asked = await amelie.publish("?", poll={"options": ["a", "b"], "expires_in": 600, "secret": True})
    await paris.run(lambda: Poll.all().update(expires_at=now()))
    return asked["uri"]


async def _profile(world: World, somebody: Somebody) -> Actor:
    return await compose.actor_of(world["lyon"].network.site, await Account.get(id=somebody.account.id))


def _activity(story: Story, kind: str, object_id: str, **more: Any) -> Activity:
    activity_id = f"https://lyon.corp.example/activities/{kind}-{now().timestamp()}"
    return Activity(id=activity_id, type=kind, actor="", object_id=object_id, to=(PUBLIC,), **more)


def _embedding(story: Story, kind: str, embedded: Activity | Note | Actor) -> Activity:
    return _activity(story, kind, embedded.id, object=embedded, object_type=embedded.type)


def _note(story: Story, uri: str, **more: Any) -> Note:
    return Note(
        id=uri,
        attributed_to=story.bob.account.uri,
        content="<p>changed</p>",
        published=now(),
        to=(PUBLIC,),
        **more,
    )


def _follow_of_amelie(story: Story) -> Activity:
    return Activity(story.amelies_follow, "Follow", story.amelie.account.uri, story.bob.account.uri)


def _pins(story: Story, kind: str) -> Activity:
    target = story.bobs_profile.featured
    return _activity(story, kind, story.bobs_post, target=target)


def _bobs(story: Story, kind: str, uri: str, object_id: str) -> Activity:
    return _embedding(story, "Undo", Activity(uri, kind, story.bob.account.uri, object_id))


def _request(story: Story, quoting: str, quoted: str) -> Activity:
    """Ask for permission to quote: Bob's new post Amélie's, or Amélie's Bob's."""
    asker = story.bob if quoting == NEW_NOTE else story.amelie
    uri = f"{asker.account.uri}/activities/quote"
    return Activity(uri, "QuoteRequest", asker.account.uri, quoted, instrument_id=quoting)


def _asks_to_quote(story: Story) -> Activity:
    note = _note(story, NEW_NOTE, parts=(Quoting(story.amelies_post),))
    return replace(_request(story, NEW_NOTE, story.amelies_post), instrument=note)


def _answers_quote(story: Story, kind: str) -> Activity:
    return _embedding(story, kind, _request(story, story.amelies_quote, story.bobs_post))


def _features(story: Story, kind: str) -> Activity:
    return replace(_pins(story, kind), object_id=None, hashtag=Hashtag("Pumps"))


def _moves(story: Story) -> Activity:
    """Let Bob become Mallory, who says in her profile that she is him."""
    return _activity(story, "Move", story.bob.account.uri, target=story.mallory.account.uri)


def _passes_on(story: Story, row: tuple[str, str]) -> Activity:
    done = replace(RIGHTFUL[row](story), actor=story.bob.account.uri)
    return _embedding(story, "Announce", done)


def _group_decides(story: Story, kind: str) -> Activity:
    """Let a moderator of Lyon's group decide about what Amélie wrote in it."""
    group = story.lyons_group.account
    decided = _activity(story, kind, story.in_lyons_group, target=group.featured_url)
    return _embedding(story, "Announce", replace(decided, actor=story.mallory.account.uri))


def _group_moves(story: Story) -> Activity:
    """Let Lyon's group put what Amélie wrote in it below another post of hers."""
    moved = _activity(story, "Move", story.in_lyons_group, target=_beside(story.in_lyons_group))
    return _embedding(story, "Announce", replace(moved, actor=story.mallory.account.uri))


def _accepts(story: Story, kind: str) -> Activity:
    return _activity(story, kind, story.amelies_answer, target=f"{story.bobs_question}/accepted")


def _group_accepts(story: Story) -> Activity:
    chosen = _activity(story, "Add", story.answered_there, target=f"{story.in_lyons_group}/accepted")
    return _embedding(story, "Announce", replace(chosen, actor=story.mallory.account.uri))


def _bobs_vote(story: Story) -> Activity:
    return Activity(story.bobs_like, "Like", story.bob.account.uri, story.amelies_quote)


def _turns_down(story: Story) -> Activity:
    author = story.amelie.account.uri
    return _embedding(story, "Reject", Activity(f"{author}/create", "Create", author, story.in_lyons_group))


def _says_its_directory_changed(story: Story) -> Activity:
    uri = "https://lyon.corp.example/federation/directory"
    return _activity(story, "Update", uri, directory=uri)


def _says_it_collected(story: Story, kind: str) -> Activity:
    uri = f"{story.lyons_group.account.uri}/collections/{kind}"
    return replace(_activity(story, "Update", uri), object_type=COLLECTIONS[kind])


def _sends_totals(story: Story) -> Activity:
    tally = Tally("https://lyon.corp.example/actor/tallies/1", story.announcement, 20, 20, 10)
    return _activity(story, "Update", tally.id, tally=tally)


def _sends_votes(story: Story) -> Activity:
    uri = "https://lyon.corp.example/actor/ballots/1"
    ballots = BallotTotals(uri, story.ballot, (("a", 2), ("b", 1)), 3)
    return _activity(story, "Update", uri, ballots=ballots)


def _invites(story: Story) -> Activity:
    group = story.lyons_group.account.uri
    return _activity(story, "Invite", group, target=story.amelie.account.uri)


def _takes_invitation_back(story: Story) -> Activity:
    invitation = replace(_invites(story), actor=story.lyons_group.account.uri)
    return replace(_embedding(story, "Undo", invitation), object_id=invitation.id)


def _declines(story: Story) -> Activity:
    group = story.paris_group
    return _embedding(story, "Reject", Activity("", "Invite", group, group, target=story.bob.account.uri))


NEW_NOTE = "https://lyon.corp.example/users/1/statuses/2"

# What each row's rightful sender, Bob, sends.
RIGHTFUL: dict[tuple[str, str], Callable[[Story], Activity]] = {
    ("Accept", "Follow"): lambda s: _embedding(s, "Accept", _follow_of_amelie(s)),
    ("Accept", ""): lambda s: _activity(s, "Accept", s.amelies_follow),
    ("Reject", "Follow"): lambda s: _embedding(s, "Reject", _follow_of_amelie(s)),
    ("Reject", "Create"): _turns_down,
    ("Reject", ""): lambda s: _activity(s, "Reject", s.amelies_follow),
    ("Invite", ""): _invites,
    ("Undo", "Invite"): _takes_invitation_back,
    ("Reject", "Invite"): _declines,
    ("QuoteRequest", ""): _asks_to_quote,
    ("Accept", "QuoteRequest"): lambda s: _answers_quote(s, "Accept"),
    ("Reject", "QuoteRequest"): lambda s: _answers_quote(s, "Reject"),
    ("Create", "Note"): lambda s: _embedding(s, "Create", _note(s, NEW_NOTE)),
    ("Create", ""): lambda s: replace(_activity(s, "Create", s.bobs_post)),
    ("Update", "Note"): lambda s: _embedding(
        s, "Update", _note(s, s.bobs_post, updated=now() + timedelta(seconds=1))
    ),
    ("Update", "Actor"): lambda s: _embedding(s, "Update", s.bobs_profile),
    ("Update", TALLY): _sends_totals,
    ("Update", DIRECTORY): _says_its_directory_changed,
    **{("Update", word): partial(_says_it_collected, kind=kind) for kind, word in COLLECTIONS.items()},
    ("Update", BALLOT_TOTALS): _sends_votes,
    ("Delete", ""): lambda s: _activity(s, "Delete", s.bobs_post),
    ("Announce", "Update"): lambda s: _passes_on(s, ("Update", "Note")),
    ("Announce", "Delete"): lambda s: _passes_on(s, ("Delete", "")),
    ("Announce", "Like"): lambda s: _embedding(s, "Announce", _bobs_vote(s)),
    ("Announce", "Undo"): lambda s: _passes_on(s, ("Undo", "Like")),
    ("Announce", "Lock"): lambda s: _group_decides(s, "Lock"),
    ("Announce", "Move"): _group_moves,
    ("Announce", "Add"): lambda s: _group_decides(s, "Add"),
    ("Announce", "Remove"): lambda s: _group_decides(s, "Remove"),
    ("Add", ""): lambda s: _pins(s, "Add"),
    ("Remove", ""): lambda s: _pins(s, "Remove"),
    ("Move", ""): _moves,
    ("Add", "Hashtag"): lambda s: _features(s, "Add"),
    ("Remove", "Hashtag"): lambda s: _features(s, "Remove"),
    ("Add", "Answer"): lambda s: _accepts(s, "Add"),
    ("Remove", "Answer"): lambda s: _accepts(s, "Remove"),
    ("Announce", "Answer"): _group_accepts,
    ("Undo", "Follow"): lambda s: _bobs(s, "Follow", s.bobs_follow, s.amelie.account.uri),
    ("Undo", "Block"): lambda s: _bobs(s, "Block", f"{s.bob.account.uri}/blocks/1", s.amelie.account.uri),
    ("Undo", "Like"): lambda s: _bobs(s, "Like", s.bobs_like, s.amelies_post),
    ("Undo", "EmojiReact"): lambda s: _bobs(s, "EmojiReact", s.bobs_like, s.amelies_post),
    ("Undo", "Announce"): lambda s: _bobs(s, "Announce", s.bobs_boost, s.amelies_post),
    ("Undo", ""): lambda s: _activity(s, "Undo", s.bobs_like),
}


def test_every_row_is_walked() -> None:
    assert len(HANDLERS) == sum(len(family.HANDLERS) for family in FAMILIES), "two families have the same row"
    open_rows = {row for row, handler in HANDLERS.items() if handler.check is checks.anyone}
    assert open_rows == OPEN_TO_ANYONE
    assert set(RIGHTFUL) == set(HANDLERS) - OPEN_TO_ANYONE


@pytest.mark.parametrize("row", RIGHTFUL, ids=lambda row: "-".join(filter(None, row)))
async def test_only_who_may_does(story: Story, row: tuple[str, str]) -> None:
    before = await story.all_rows()
    assert await story.send(story.mallory, RIGHTFUL[row](story)) == "refused"
    assert await story.all_rows() == before
    rightful = {
        ("Update", TALLY): story.lyon_itself,
        ("Update", DIRECTORY): story.lyon_itself,
        ("Update", BALLOT_TOTALS): story.lyon_itself,
        **{("Update", word): story.lyons_group for word in COLLECTIONS.values()},
        ("Reject", "Create"): story.lyons_group,
        ("Announce", "Update"): story.lyons_group,
        ("Announce", "Delete"): story.lyons_group,
        ("Invite", ""): story.lyons_group,
        ("Undo", "Invite"): story.lyons_group,
        ("Announce", "Like"): story.lyons_group,
        ("Announce", "Undo"): story.lyons_group,
        ("Announce", "Lock"): story.lyons_group,
        ("Announce", "Move"): story.lyons_group,
        ("Announce", "Add"): story.lyons_group,
        ("Announce", "Answer"): story.lyons_group,
        ("Announce", "Remove"): story.lyons_group,
    }
    assert await story.send(rightful.get(row, story.bob), RIGHTFUL[row](story)) == "applied"


async def test_a_deleted_account_is_hidden_and_only_by_itself(story: Story) -> None:
    bob_uri = story.bob.account.uri
    assert await story.send(story.mallory, _activity(story, "Delete", bob_uri)) == "refused"
    assert await story.send(story.bob, _activity(story, "Delete", bob_uri)) == "applied"
    suspended = await story.world["paris"].run(
        lambda: Account.filter(uri=bob_uri, suspended_at__not_isnull=True).exists()
    )
    assert suspended
    bobs = Q(account__uri=bob_uri) | Q(target__uri=bob_uri)
    assert not await story.world["paris"].run(lambda: Follow.filter(bobs).exists())


async def test_an_unknown_activity_is_kept_and_changes_nothing(story: Story) -> None:
    before = await story.all_rows()
    assert await story.send(story.bob, _activity(story, "Travel", story.bobs_post)) == "refused"
    assert await story.all_rows() == before


async def test_a_boost_of_a_private_post_is_dropped(story: Story) -> None:
    private = await story.amelie.publish("only for followers", visibility="private")
    await story.send(story.bob, _activity(story, "Announce", private["uri"]))
    assert not await story.world["paris"].run(lambda: Post.filter(boost_of_id=int(private["id"])).exists())


async def test_a_like_of_what_the_sender_may_not_see_is_dropped(story: Story) -> None:
    private = await story.amelie.publish("only for me", visibility="direct")
    await story.send(story.mallory, _activity(story, "Like", private["uri"]))
    seen = await story.amelie.get(f"/api/v1/statuses/{private['id']}")
    assert seen["favourites_count"] == 0
