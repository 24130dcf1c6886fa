"""What is sent one to three times under the ids that real programs give ends as if sent once under ids of its own.

GoToSocial gives each edit of a post one id, Hollo each Accept of a follower and each count of a poll; Takahē and the
Misskey family say a Follow after its Undo in the very words of the first; Mastodon's Add of a pin has no id at all.
A repetition is the request once more, byte for byte and any time later; or a second attempt, signed anew, before
anything else follows.
"""

import random
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count
from typing import Any

import orjson
import pytest

from federation.protocol import documents
from federation.protocol.parts.poll import Poll
from federation.protocol.vocabulary import Activity, Note
from inbox.worker import apply_pending
from models.core.base import now
from models.core.database import rows, value
from tests.faults.conftest import Tally
from tests.faults.letters import Letter, Writer, hand_in
from tests.world import Somebody, World

PROGRAMS = ("gotosocial", "hollo", "takahe", "misskey", "mastodon", "akkoma")
KINDS = [
    "follow",
    "unfollow",
    "follow",
    "unfollow",
    "ask",
    "accept",
    "reject",
    "like",
    "unlike",
    "react",
    "unreact",
    "announce",
    "unannounce",
    "vote",
    "create",
    "edit",
    "edit",
    "delete",
    "poll",
    "counts",
    "counts",
    "pin",
    "unpin",
    "pin",
]
STEPS = 50
NOTES = 3
EMOJI = ("🎉", "👏")


@dataclass(frozen=True)
class Step:
    """Something that somebody does, as it can be told of anybody."""

    kind: str
    number: int
    """Of the note that it is about, of the emoji or of the option."""
    seconds: int
    """When it was edited: often in the second of another edit, sometimes earlier."""
    words: str


@dataclass
class Doer:
    """Somebody in Lyon whose server is one of the programs."""

    writer: Writer
    program: str
    story: str
    amelie: Somebody
    post: str
    poll: str
    began: datetime
    last: dict[str, Activity] = field(default_factory=dict)
    asked: str = ""
    letters: list[Letter] = field(default_factory=list)
    numbers: Any = field(default_factory=lambda: count(1))

    @property
    def uri(self) -> str:
        return self.writer.uri

    def note(self, number: int) -> Note:
        return Note(
            id=f"{self.uri}/notes/{self.story}-{number}",
            attributed_to=self.uri,
            content=f"<p>note {number}</p>",
            published=self.began,
            to=(documents.ACTIVITY_STREAMS + "#Public",),
            cc=(self.amelie.account.uri,),
        )

    def new_id(self, kind: str) -> str:
        return f"{self.uri}/{kind}/{self.story}-{next(self.numbers)}"

    def activity(self, step: Step) -> Activity | None:
        """Say what a step is as this program does; None for what is nobody else's matter."""
        match step.kind:
            case "follow":
                return self._does("Follow", self.amelie.account.uri, "follow")
            case "like" | "announce":
                return self._does(step.kind.capitalize(), self.post, step.kind)
            case "react":
                name = f"react {step.number % 2}"
                return self._does("EmojiReact", self.post, name, content=EMOJI[step.number % 2])
            case "unfollow" | "unlike" | "unannounce":
                return self._undoes(step.kind.removeprefix("un"))
            case "unreact":
                return self._undoes(f"react {step.number % 2}")
            case "accept" | "reject" if self.asked:
                return self._answers(step.kind.capitalize())
            case "vote":
                vote = replace(self.note(0), id=self.new_id("votes"), content="", in_reply_to=self.poll)
                return self._about("Create", replace(vote, name=("Lundi", "Mardi")[step.number % 2]))
            case "create":
                return self._about("Create", self.note(step.number))
            case "delete":
                return self._said("Delete", self.note(step.number).id)
            case "pin" | "unpin":
                kind = {"pin": "Add", "unpin": "Remove"}[step.kind]
                return replace(
                    self._said(kind, self.note(step.number).id),
                    target=self.writer.sender.account.featured_url,
                )
            case "edit":
                updated = self.began + timedelta(seconds=step.seconds)
                note = replace(self.note(step.number), content=f"<p>{step.words}</p>", updated=updated)
                return self._about("Update", note, f"{note.id}/activity#Update")
            case "poll":
                return self._about("Create", self._question(0))
            case "counts":
                return self._about("Update", self._question(step.seconds), f"{self.uri}#update-undefined")
        return None

    def _said(self, kind: str, object_id: str) -> Activity:
        return Activity(self.new_id(kind.lower()), kind, self.uri, object_id)

    def _does(self, kind: str, object_id: str, name: str, **members: Any) -> Activity:
        done = replace(self._said(kind, object_id), **members)
        if kind == "Follow" and self.program in ("takahe", "misskey"):
            done = replace(done, id=f"{self.uri}/follows/{self.amelie.id}")
        self.last[name] = done
        return done

    def _undoes(self, name: str) -> Activity | None:
        undone = self.last.pop(name, None)
        if undone is None:
            return None
        undo = replace(self._said("Undo", undone.id), object=undone, object_type=undone.type)
        if self.program == "takahe":
            return replace(undo, id=f"{undone.id}#undo")
        if self.program == "misskey":
            return replace(undo, id=f"{undone.id}/undo", published=now())
        return replace(undo, object=None, object_type=None) if self.program == "akkoma" else undo

    def _answers(self, kind: str) -> Activity:
        follower = self.amelie.account.uri
        asked = Activity(self.asked, "Follow", follower, self.uri)
        answer = replace(self._said(kind, asked.id), object=asked, object_type="Follow")
        return (
            replace(answer, id=f"{self.uri}#{kind.lower()}s/{follower}")
            if self.program == "hollo"
            else answer
        )

    def _about(self, kind: str, note: Note, reused: str = "") -> Activity:
        said = replace(self._said(kind, note.id), object=note, object_type=note.type)
        return replace(said, id=reused) if reused and self.program in ("gotosocial", "hollo") else said

    def _question(self, votes: int) -> Note:
        options = (("oui", votes), ("non", 1))
        return replace(self.note(NOTES), type="Question", parts=(Poll(options, voters_count=votes + 1),))

    async def letter(self, activity: Activity, at: datetime) -> Letter:
        if self.program == "mastodon" and activity.type in ("Add", "Remove"):
            activity = replace(activity, id="")
        return await self.writer.letter(activity, at=at)


def _steps(chance: random.Random) -> list[Step]:
    return [
        Step(
            chance.choice(KINDS),
            chance.randrange(NOTES),
            chance.randrange(6),
            chance.choice(("un", "deux", "trois")),
        )
        for _ in range(STEPS)
    ]


async def _apply(doer: Doer) -> None:
    await doer.writer.receiver.run(lambda: apply_pending(doer.writer.receiver.network))


async def _walk(doer: Doer, steps: list[Step], chance: random.Random | None) -> None:
    """Let somebody go these steps, saying each once, or one to three times."""
    paris, moments = doer.writer.receiver, count()

    def next_moment() -> datetime:
        return doer.began + timedelta(seconds=next(moments))

    async def send(letter: Letter) -> None:
        assert await hand_in(letter, paris) == 202

    for step in steps:
        if step.kind == "ask":
            await _ask(doer)
            continue
        activity = doer.activity(step)
        if activity is None:
            continue
        letter = await doer.letter(activity, next_moment())
        doer.letters.append(letter)
        await send(letter)
        if chance is None:
            await _apply(doer)
            continue
        for _ in range(chance.randrange(3)):
            if chance.random() < 0.5:
                await _apply(doer)
            again = chance.random() < 0.5
            await send(await doer.letter(activity, next_moment()) if again else letter)
        if chance.random() < 0.5:
            await _apply(doer)
        await send(chance.choice(doer.letters))
    await _apply(doer)


async def _ask(doer: Doer) -> None:
    """Let Amélie ask to follow, again under a new id when she was turned down or left."""
    await _apply(doer)
    paris, amelie = doer.writer.receiver, doer.amelie
    account_id = await paris.run(lambda: value("SELECT id FROM accounts WHERE uri = $1", doer.uri))
    if account_id is None:
        return
    await amelie.post(f"/api/v1/accounts/{account_id}/unfollow")
    await amelie.post(f"/api/v1/accounts/{account_id}/follow")
    doer.asked = await paris.run(
        lambda: value(
            "SELECT uri FROM follows WHERE account_id = $1 AND target_id = $2", int(amelie.id), account_id
        )
    )


STATE = {
    "follows": "SELECT f.state FROM follows f WHERE f.account_id = $1",
    "followed": "SELECT f.state FROM follows f WHERE f.target_id = $1",
    "reactions": "SELECT r.emoji FROM reactions r WHERE r.account_id = $1 ORDER BY 1",
    "boosts": "SELECT count(*) FROM posts WHERE account_id = $1 AND boost_of_id IS NOT NULL",
    "posts": (
        "SELECT p.uri, p.content, p.edited_at, (SELECT count(*) FROM post_edits e WHERE e.post_id = p.id),"
        " (SELECT count(*) FROM pins WHERE post_id = p.id), (SELECT max(votes_count) FROM poll_options o"
        " JOIN polls q ON q.id = o.poll_id WHERE q.post_id = p.id)"
        " FROM posts p WHERE p.account_id = $1 AND p.boost_of_id IS NULL ORDER BY p.uri"
    ),
    "notifications": (
        "SELECT kind, count(*) FROM notifications WHERE sender_id = $1 GROUP BY kind, post_id ORDER BY 1, 2"
    ),
    "votes": "SELECT count(*) FROM poll_votes WHERE account_id = $1",
    "counts": "SELECT followers_count, following_count, posts_count FROM accounts WHERE id = $1",
}


async def _state(doer: Doer) -> dict[str, Any]:
    """Return what Paris has of somebody, without what only names them."""

    async def look() -> dict[str, Any]:
        account_id = await value("SELECT id FROM accounts WHERE uri = $1", doer.uri)
        return {name: [tuple(each) for each in await rows(sql, account_id)] for name, sql in STATE.items()}

    found = orjson.dumps(await doer.writer.receiver.run(look), default=int).decode()
    return orjson.loads(found.replace(doer.uri, "DOER"))


@pytest.mark.parametrize("program", PROGRAMS)
async def test_what_is_sent_often_ends_as_if_sent_once(world: World, program: str, tally: Tally) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie = await paris.person("amelie")
    letters = 0
    for seed in range(2):
        post = await amelie.post("/api/v1/statuses", {"status": "Bonjour"})
        ballot = {"options": ["Lundi", "Mardi"], "expires_in": 3600, "multiple": True}
        poll = await amelie.post("/api/v1/statuses", {"status": "Quand ?", "poll": ballot})
        steps, states = _steps(random.Random(f"{program} {seed}")), []
        began = now().replace(microsecond=0) - timedelta(minutes=10)
        for name in ("once", "often"):
            somebody = await lyon.person(f"{name}{seed}")
            often = random.Random(seed) if name == "often" else None
            writes = program if often else "with ids of their own"
            doer = Doer(Writer(somebody, paris), writes, "s", amelie, post["uri"], poll["uri"], began)
            await _walk(doer, steps, often)
            states.append(await _state(doer))
            letters += len(doer.letters)
        assert states[0] == states[1], [step.kind for step in steps]
        assert any(states[0].values())
    tally(letters=letters)


async def test_a_follow_after_its_undo_is_new_and_one_before_is_not(world: World, tally: Tally) -> None:
    """In the very same words: told apart by when they were signed, so that nobody can bring an old one again."""
    writer = Writer(await world["lyon"].person("bruno"), world["paris"])
    amelie = await world["paris"].person("amelie")
    began = now() - timedelta(minutes=5)
    follow = replace(writer.to_id("Follow", amelie.account.uri), id=f"{writer.uri}/follows/1")
    undo = replace(writer.about("Undo", follow), id=f"{follow.id}#undo")
    first = await writer.letter(follow, at=began)
    ended = await writer.letter(undo, at=began + timedelta(seconds=10))
    again = await writer.letter(follow, at=began + timedelta(seconds=20))
    ended_again = await writer.letter(undo, at=began + timedelta(seconds=30))
    assert first.body == again.body

    async def after(letter: Letter) -> int:
        assert await hand_in(letter, writer.receiver) == 202
        await writer.receiver.run(lambda: apply_pending(writer.receiver.network))
        return (await amelie.get("/api/v1/accounts/verify_credentials"))["followers_count"]

    story = [(first, 1), (ended, 0), (first, 0), (again, 1), (ended, 1), (first, 1), (ended_again, 0)]
    assert [await after(letter) for letter, _ in story] == [count for _, count in story]
    assert [await after(letter) for letter in (first, ended, again, ended_again)] == [0, 0, 0, 0]
    tally(letters=len(story) + 4)
