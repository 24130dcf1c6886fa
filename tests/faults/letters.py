"""Signed activities of somebody, to be handed in at a door when, where and as often as a test likes."""

from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count

from federation.protocol import documents
from federation.protocol.signatures import sign
from federation.protocol.urls import canonical_url
from federation.protocol.vocabulary import PUBLIC, Activity, Mention, Note
from models.core.base import now
from models.core.database import value
from tests.world import Somebody, Town

_numbers = count(1)


@dataclass(frozen=True)
class Letter:
    """A request to an inbox, byte for byte."""

    body: bytes
    headers: dict[str, str]
    path: str


@dataclass(frozen=True)
class Writer:
    """Somebody at one site who writes to another site."""

    sender: Somebody
    receiver: Town

    @property
    def uri(self) -> str:
        return self.sender.account.uri

    def new_id(self, kind: str) -> str:
        return f"https://{self.sender.town.host}/{kind}/{next(_numbers)}"

    def note(self, text: str, *, to: Somebody | None = None) -> Note:
        return Note(
            id=self.new_id("posts"),
            attributed_to=self.uri,
            content=f"<p>{text}</p>",
            published=now(),
            to=(PUBLIC,),
            cc=(to.account.uri,) if to else (),
            mentions=(Mention(to.account.uri, f"@{to.handle}"),) if to else (),
        )

    def create(self, note: Note) -> Activity:
        return self.about("Create", note)

    def update(self, note: Note, text: str, updated: datetime) -> Activity:
        return self.about("Update", replace(note, content=f"<p>{text}</p>", updated=updated))

    def about(self, kind: str, thing: Note | Activity) -> Activity:
        """Do something with a thing that is embedded."""
        return replace(self.to_id(kind, thing.id), object=thing, object_type=thing.type)

    def to_id(self, kind: str, object_id: str) -> Activity:
        return Activity(self.new_id(kind.lower()), kind, self.uri, object_id, to=(PUBLIC,))

    async def letter(self, activity: Activity, path: str = "/inbox", *, at: datetime | None = None) -> Letter:
        """Sign it as the sender's site does, now or at another time."""
        body, account = documents.dump(documents.activity_document(activity)), self.sender.account
        url = canonical_url(f"https://{self.receiver.host}{path}")

        async def signing() -> dict[str, str]:
            key = await self.sender.town.network.keys.rsa_key(account.id)
            return sign(key, account.key_id, method="POST", url=url, body=body, now=at or now())

        return Letter(body, await self.sender.town.run(signing()), path)

    async def post(self, activity: Activity) -> None:
        """Hand it in at the receiver's shared inbox; it must be taken."""
        assert await hand_in(await self.letter(activity), self.receiver) == 202


async def hand_in(letter: Letter, at: Town) -> int:
    """Hand a letter in at a site, or at a process of it; return the status."""
    answer = await at.anybody().ask("POST", letter.path, data=letter.body, headers=letter.headers)
    return answer.status


@dataclass(frozen=True)
class Effects:
    """What a site has of others: each of these is seen twice when something is applied twice."""

    received: int
    applied: int
    posts: int
    notifications: int
    entries: int
    """In home timelines, of posts from elsewhere."""


async def effects(town: Town) -> Effects:
    async def count_all() -> Effects:
        return Effects(
            await value("SELECT count(*) FROM received"),
            await value("SELECT count(*) FROM received WHERE state = 'applied'"),
            await value("SELECT count(*) FROM posts WHERE local = FALSE"),
            await value("SELECT count(*) FROM notifications"),
            await value(
                "SELECT count(*) FROM home_entries AS e JOIN posts AS p ON p.id = e.post_id WHERE p.local = FALSE"
            ),
        )

    return await town.run(count_all())
