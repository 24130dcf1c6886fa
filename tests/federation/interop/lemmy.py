"""A Lemmy with a community, the canteen: it reads as strictly, keeps as much, and passes on as Lemmy does.

Written from what its types and checks ask for (LemmyNet/lemmy 439734d: crates/apub, `protocol` and `activities`). What
they refuse is answered 400 and kept in `refused` with the reason; what they take becomes posts, comments and votes.
"""

from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from typing import Any
from urllib.parse import urlsplit

import orjson
from aiohttp import web

from federation.protocol.vocabulary import PUBLIC
from models.core.base import now
from tests.federation.interop.stage import FakePeer
from tests.peer import keypair

Document = dict[str, Any]
ANSWERED = {"application/activity+json", "application/activity+json; charset=utf-8"}
"""Content types that it reads; the third, with a profile, we never send."""


class Unreadable(Exception):
    """What Lemmy does not take, and why."""


@dataclass(frozen=True)
class Community:
    """What Lemmy keeps of a group."""

    uri: str
    inbox: str
    outbox: str
    moderators: str | None
    featured: str | None
    restricted: bool
    public: bool


@dataclass
class Lemmy:
    """Lemmy's side of the story: Bruno lives here, and so does the canteen."""

    peer: FakePeer
    communities: dict[str, Community] = field(default_factory=dict)
    """Those of other sites that somebody here follows."""
    accepted: list[str] = field(default_factory=list)
    rejected: list[str] = field(default_factory=list)
    posts: dict[str, str] = field(default_factory=dict)
    """Titles by id."""
    comments: dict[str, str] = field(default_factory=dict)
    """What each answers, by id."""
    texts: dict[str, str] = field(default_factory=dict)
    votes: set[tuple[str, str]] = field(default_factory=set)
    """Who liked what."""
    follows: list[Document] = field(default_factory=list)
    """Who asked to follow the canteen."""
    came: list[Document] = field(default_factory=list)
    """What was sent here, in order."""
    refused: list[str] = field(default_factory=list)
    _numbers: "count[int]" = field(default_factory=count)

    def __post_init__(self) -> None:
        self.peer.server.gives("/c/canteen", self._canteen())
        self.peer.server.names("canteen", self.canteen)
        for collection in ("moderators", "featured"):
            items = [self.peer.person] if collection == "moderators" else []
            uri = f"{self.canteen}/{collection}"
            document = {
                "type": "OrderedCollection",
                "id": uri,
                "totalItems": len(items),
                "orderedItems": items,
            }
            self.peer.server.gives(f"/c/canteen/{collection}", document)
        for path in ("/inbox", "/u/bruno/inbox", "/c/canteen/inbox"):
            self.peer.server.answers[path] = self._inbox

    @property
    def canteen(self) -> str:
        return self.peer.server.url("/c/canteen")

    def _canteen(self) -> Document:
        uri = self.canteen
        return {
            "@context": ["https://join-lemmy.org/context.json", "https://www.w3.org/ns/activitystreams"],
            "id": uri,
            "type": "Group",
            "preferredUsername": "canteen",
            "name": "Canteen",
            "summary": "<p>What there is to eat</p>\n",
            "source": {"content": "What there is to eat", "mediaType": "text/markdown"},
            "sensitive": False,
            "inbox": f"{uri}/inbox",
            "followers": f"{uri}/followers",
            "attributedTo": f"{uri}/moderators",
            "featured": f"{uri}/featured",
            "postingRestrictedToMods": False,
            "endpoints": {"sharedInbox": self.peer.server.url("/inbox")},
            "outbox": f"{uri}/outbox",
            "publicKey": {"id": f"{uri}#main-key", "owner": uri, "publicKeyPem": keypair("peer")[1]},
            "language": [],
            "tag": [],
            "manuallyApprovesFollowers": False,
            "discoverable": True,
            "published": "2025-09-01T12:00:00.000000Z",
        }

    # --- what Bruno does, as Lemmy writes it ------------------------------------------------------------------

    def _id(self, kind: str) -> str:
        return self.peer.server.url(f"/activities/{kind}/{next(self._numbers)}")

    def activity(self, kind: str, done_to: Any, community: str, **members: Any) -> Document:
        """Make something that Bruno does in a community."""
        return {
            "@context": ["https://join-lemmy.org/context.json", "https://www.w3.org/ns/activitystreams"],
            "id": self._id(kind.lower()),
            "type": kind,
            "actor": self.peer.person,
            "object": done_to,
            "to": [community, PUBLIC],
            "cc": [],
            "audience": community,
        } | members

    def page(self, number: int, title: str, community: str, **members: Any) -> Document:
        """Make a post of Bruno's: it has a title, and its community says who reads it."""
        return (
            self._object("Page", f"/post/{number}", community)
            | {
                "name": title,
                "content": f"<p>About: {title}</p>\n",
                "source": {"content": f"About: {title}", "mediaType": "text/markdown"},
            }
            | members
        )

    def comment(self, number: int, text: str, community: str, answered: str) -> Document:
        """Make a comment of Bruno's."""
        return self._object("Note", f"/comment/{number}", community) | {
            "content": f"<p>{text}</p>\n",
            "source": {"content": text, "mediaType": "text/markdown"},
            "inReplyTo": answered,
            "distinguished": False,
        }

    def _object(self, kind: str, path: str, community: str) -> Document:
        return {
            "type": kind,
            "id": self.peer.server.url(path),
            "attributedTo": self.peer.person,
            "to": [community, PUBLIC],
            "cc": [],
            "audience": community,
            "mediaType": "text/html",
            "attachment": [],
            "published": now().isoformat(),
            "language": {"identifier": "und", "name": "Undetermined"},
            "tag": [],
        }

    async def does(self, document: Document) -> str:
        """Send what Bruno does to the community's site; return how it ended there."""
        return await self.peer.does(document)

    async def announces(self, done: Document, **members: Any) -> str:
        """Let the canteen pass something on to its followers."""
        announce = {
            "@context": ["https://join-lemmy.org/context.json", "https://www.w3.org/ns/activitystreams"],
            "actor": self.canteen,
            "to": [self.canteen, PUBLIC],
            "object": {name: member for name, member in done.items() if name != "@context"},
            "cc": [f"{self.canteen}/followers"],
            "type": "Announce",
            "id": self._id("announce"),
        }
        return await self.peer.does(announce | members, key_id=f"{self.canteen}#main-key")

    async def accept(self) -> None:
        """Let the canteen accept who asked to follow it last."""
        follow = self.follows[-1]
        kept = {name: follow[name] for name in ("actor", "object", "type", "id")}
        answer = {
            "actor": self.canteen,
            "to": [follow["actor"]],
            "object": kept,
            "type": "Accept",
            "id": self._id("accept"),
        }
        assert await self.peer.does(answer, key_id=f"{self.canteen}#main-key") == "applied"

    # --- what it reads ----------------------------------------------------------------------------------------

    async def fetch(self, path: str) -> Document:
        """Fetch one of Paris's documents."""
        answer = await self.peer.read(path)
        _insist(answer.status == 200, f"{path} was answered {answer.status}")
        _insist(answer.headers["Content-Type"].lower() in ANSWERED, "another content type")
        document: Document = answer.json
        return document

    async def resolve(self, uri: str) -> Community:
        """Get to know a group of another site."""
        found = read_group(await self.fetch(urlsplit(uri).path))
        _insist(found.uri == uri, "the document has another id")
        self.communities[uri] = found
        return found

    async def _inbox(self, request: web.BaseRequest) -> web.StreamResponse:
        document = orjson.loads(await request.read())
        self.came.append(document)
        try:
            await self._take(document)
        except Unreadable as error:
            self.refused.append(f"{document.get('type')}: {error}")
            return web.Response(status=400)
        return web.Response(status=200)

    async def _take(self, document: Document) -> None:
        _url(document.get("id"), "id")
        _url(document.get("actor"), "actor")
        match document["type"]:
            case "Accept" | "Reject":
                self._take_answer(document)
            case "Follow":
                self.follows.append(document)
            case "Announce":
                await self._take_announce(document)
            case _:
                await self._take_done(document, None)

    def _take_answer(self, document: Document) -> None:
        follow = document["object"]
        _insist(isinstance(follow, dict), "the answered Follow is not embedded")
        _insist(follow["actor"] == self.peer.person, "nobody here asked")
        _insist(document["actor"] == follow["object"], "somebody else answers")
        answers = self.accepted if document["type"] == "Accept" else self.rejected
        answers.append(follow["object"])

    async def _take_announce(self, document: Document) -> None:
        """Take what a community passes on; a bare id would be fetched, and a post has no `actor`."""
        addressed = _addresses(document, "to") + _addresses(document, "cc")
        done = document["object"]
        _insist(isinstance(done, dict) and "actor" in done, "the announced is no activity")
        community = self.communities.get(document["actor"])
        _insist(community is not None, "nobody here follows the community")
        _insist(PUBLIC in addressed, "a public community says something that is not public")
        await self._take_done(done, community)

    async def _take_done(self, done: Document, through: Community | None) -> None:
        """Apply what somebody did, come from themselves or through a community."""
        done_to, actor = done["object"], _url(done.get("actor"), "actor")
        match done["type"]:
            case "Create" | "Update":
                addressed = _addresses(done, "to") + _addresses(done, "cc")
                _insist(PUBLIC in addressed, "the activity is not public")
                _insist(done_to.get("attributedTo") == actor, "another's words")
                _insist(_host(done_to["id"]) == _host(actor), "another site's words")
                self._take_text(done_to, through)
            case "Like":
                self.votes.add((actor, _url(done_to, "object")))
            case "Undo":
                _insist(isinstance(done_to, dict) and done_to["type"] == "Like", "no vote is undone")
                self.votes.discard((actor, done_to["object"]))
            case "Delete":
                _addresses(done, "to")
                uri = done_to["id"] if isinstance(done_to, dict) else done_to
                moderates = (
                    bool(done.get("summary")) and through is not None and _host(through.uri) == _host(actor)
                )
                _insist(moderates or _host(uri) == _host(actor), "another site's post")
                for kept in (self.posts, self.comments, self.texts):
                    kept.pop(uri, None)
            case other:
                raise Unreadable(f"no activity of a community: {other}")

    def _take_text(self, note: Document, through: Community | None) -> None:
        """Take a post or comment. Through a community every Note is a comment: only a Page begins a thread."""
        if note["type"] == "Note" and (through or "inReplyTo" in note):
            self.comments[note["id"]] = read_comment(note, self._community_of(note))
            _insist(note["inReplyTo"] in self.texts, "it answers what is not here")
        else:
            self.posts[note["id"]] = read_page(note, self._community_of(note))
        self.texts[note["id"]] = note.get("content", "")

    def _community_of(self, note: Document) -> str:
        known = {self.canteen, *self.communities}
        found = next((uri for uri in _addresses(note, "to") + _addresses(note, "cc") if uri in known), None)
        if "inReplyTo" in note:  # Its community is that of what it answers.
            found = found or note.get("audience")
        _insist(found in known, "it is in no community that is known here")
        _insist(note.get("audience", found) == found, "`audience` is another community")
        return str(found)


# --- Lemmy's types -------------------------------------------------------------------------------------------------


def read_group(document: Document) -> Community:
    """Read a community as `protocol/group.rs` does."""
    _insist(document.get("type") == "Group", "no group")
    key = document["publicKey"]
    _insist(all(isinstance(key[name], str) for name in ("id", "owner", "publicKeyPem")), "no key")
    _insist("#" in key["id"], "the key's id does not lead to its actor")
    for name in ("preferredUsername",):
        _insist(isinstance(document.get(name), str), f"`{name}` is no text")
    for name in ("name", "summary"):
        _insist(isinstance(document.get(name, ""), str), f"`{name}` is no text")
    for name in ("sensitive", "postingRestrictedToMods", "manuallyApprovesFollowers", "discoverable"):
        _insist(isinstance(document.get(name, False), bool), f"`{name}` is neither true nor false")
    _insist(isinstance(document.get("language", []), list), "`language` is no list")
    _time(document.get("published"))
    _url(document.get("followers"), "followers")
    endpoints = document.get("endpoints", {"sharedInbox": document.get("inbox")})
    return Community(
        uri=_url(document.get("id"), "id"),
        inbox=_url(endpoints["sharedInbox"], "sharedInbox"),
        outbox=_url(document.get("outbox"), "outbox"),
        moderators=document.get("attributedTo"),
        featured=document.get("featured"),
        restricted=document.get("postingRestrictedToMods", False),
        public=not document.get("manuallyApprovesFollowers", False),
    )


def read_page(note: Document, community: str) -> str:
    """Read a post as `protocol/page.rs` does; return its title, of at most 200 characters."""
    _insist(note["type"] in ("Page", "Article", "Note", "Video", "Event"), "no post")
    _insist(note.get("inReplyTo") is None, "a post answers nothing")
    _read_text(note)
    addressed = _addresses(note, "to", default=[]) + _addresses(note, "cc", default=[])
    _insist(PUBLIC in addressed, "the post is not public, its community is")
    _insist(community in addressed, "the post does not name its community")
    title = note.get("name") or note.get("content", "").partition("\n")[0]
    _insist(isinstance(title, str) and 0 < len(title) <= 200, "no title, or a long one")
    return str(title)


def read_comment(note: Document, community: str) -> str:
    """Read a comment as `protocol/note.rs` does; return what it answers."""
    _insist(note["type"] == "Note", "no comment")
    _read_text(note)
    _insist(isinstance(note.get("content"), str), "a comment has a text")
    _insist(
        PUBLIC in _addresses(note, "to") + _addresses(note, "cc", default=[]), "the comment is not public"
    )
    return _url(note.get("inReplyTo"), "inReplyTo")


def read_collection(document: Document) -> list[Any]:
    """Read moderators, pinned posts or an outbox: whole, not in pages."""
    _insist(document.get("type") == "OrderedCollection", "no collection")
    _url(document.get("id"), "id")
    _insist(isinstance(document.get("totalItems", 0), int), "`totalItems` is no number")
    items = document.get("orderedItems")
    _insist(isinstance(items, list), "the collection does not hold its items")
    return list(items or [])


def _read_text(note: Document) -> None:
    _url(note.get("id"), "id")
    _url(note.get("attributedTo"), "attributedTo")
    _time(note.get("published"))
    _time(note.get("updated"))
    _insist(note.get("mediaType", "text/html") in ("text/html", "text/markdown"), "`mediaType` is another")
    _insist(isinstance(note.get("context", ""), str), "`context` is no text")
    _insist(isinstance(note.get("tag", []), list), "`tag` is no list")
    _insist(isinstance(note.get("attachment", []), list), "`attachment` is no list")
    for each in note.get("attachment", []):
        _url(each.get("href" if each.get("type") == "Link" else "url"), "attachment")


def _insist(condition: bool, why: str) -> None:
    if not condition:
        raise Unreadable(why)


def _url(value: object, name: str) -> str:
    """Read an address; Lemmy takes none with a port."""
    _insist(isinstance(value, str) and value.startswith("https://"), f"`{name}` is no address")
    _insist(urlsplit(str(value)).port is None, f"`{name}` names a port")
    return str(value)


def _addresses(document: Document, name: str, default: list[str] | None = None) -> list[str]:
    value = document.get(name, default)
    _insist(value is not None, f"`{name}` is missing")
    return [_url(each, name) for each in (value if isinstance(value, list) else [value])]


def _time(value: str | None) -> None:
    if value is not None:
        _insist(datetime.fromisoformat(value).tzinfo is not None, "a time without its zone")


def _host(uri: str) -> str:
    return urlsplit(uri).netloc
