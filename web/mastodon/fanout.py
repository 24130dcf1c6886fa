"""From live events to open streams: each event rendered once and sent to many.

One task for the whole site reads the events, asks the tables which of the listening people have a post in
which timeline (models/posts/timelines.py: the same rule as for its pages), and hands frames to their streams. A
second one looks twice a second whether the tokens and sessions of the open streams are still valid. How a stream speaks,
WebSocket or server-sent events, is web/mastodon/streaming.py.

Open pages listen to streams of their own (web/pages/live.py): they hear ids and counts, and nothing is rendered for them.
"""

import asyncio
import logging
from collections import Counter, defaultdict, deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property

import orjson
from aiohttp import web

from models.announcements.announcements import reaction_count
from models.core.errors import NotFound, TooMany
from models.core.live import Event
from models.core.site import Site
from models.notifications.notifications import notification_by_id
from models.notifications.unread import unread_of
from models.people.oauth import valid_sessions, valid_tokens
from models.posts.conversations import conversation_by_id
from models.posts.depth import LIVE_HOME
from models.posts.filters import Rule, Rulebooks
from models.posts.tags import tag_keys_of
from models.posts.timelines import (
    PostView,
    Timeline,
    group_of,
    group_timeline,
    list_timeline,
    public_timeline,
    tag_timeline,
    views_of_readers,
)
from models.text.tags import tag_key
from web.http.context import RULEBOOKS
from web.mastodon.announcements import announced_entity
from web.mastodon.conversations import conversation_entities
from web.mastodon.entities import ENTITIES, OWN_KINDS, Entities

MAX_WAITING = 200
"""Frames that wait for one reader. A stream that falls further behind is closed; its client then fetches what it
missed.
"""
SEND_S = 20
"""How long a reader may take for one frame."""
MAX_EVENTS = 10_000
"""Events that wait. Beyond it all streams are closed, because events would be lost."""
MAX_STREAMS = 100
"""Streams that one person has open: a client opens one or two, a browser one a tab."""
CHECK_EVERY_S = 0.5

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Stream:
    """A stream: its name, and for hashtags and lists which."""

    name: str
    argument: str = ""
    is_for_pages: bool = False
    """Whether open pages of browsers listen, and not clients of the API."""

    @cached_property
    def labels(self) -> list[str]:
        return [self.name, self.argument] if self.argument else [self.name]

    @cached_property
    def timeline(self) -> Timeline | None:
        """The timeline whose posts are streamed; None for streams of other events."""
        kind, _, rest = self.name.partition(":")
        if self.name == "user":
            return LIVE_HOME
        if self.name == "list":
            return list_timeline(int(self.argument))
        if kind == "public":
            return public_timeline(local="local" in rest, remote="remote" in rest, media="media" in rest)
        if kind == "hashtag":
            return tag_timeline([tag_key(self.argument)], local=rest == "local")
        if self.name == "group":
            return group_timeline(int(self.argument))
        return None

    @property
    def context(self) -> str:
        """The context in which a person's filters apply to it."""
        return "home" if self.name in ("user", "list") else "public"


@dataclass(frozen=True)
class Frame:
    """One event for clients, in both dialects."""

    labels: list[str]
    event: str
    payload: bytes

    @cached_property
    def message(self) -> bytes:
        """For a WebSocket: the payload is a text inside the JSON."""
        message = {"stream": self.labels, "event": self.event, "payload": self.payload.decode()}
        return orjson.dumps(message)

    @cached_property
    def lines(self) -> bytes:
        """For server-sent events. JSON has no line breaks of its own."""
        return b"event: " + self.event.encode() + b"\ndata: " + self.payload + b"\n\n"


PAGE = Stream("page", is_for_pages=True)
"""What every open page hears, whatever it shows: that there are notifications, and what waits for its reader."""

COUNTED = (
    "notification",
    "notifications_merged",
    "conversation",
    "announcement",
    "announcement.delete",
    "counts",
)
"""Events that may change what waits for somebody."""

OF_PAGES = {"update": "post", "status.update": "edit"}
"""Names of events as pages have them, where they differ."""


def page_frame(kind: str, subject_id: int) -> Frame:
    """Return an event for pages: what happened, and to which row."""
    return Frame([], kind, orjson.dumps({"id": str(subject_id)}))


Send = Callable[[Frame], Awaitable[None]]


class Listener:
    """One open stream of one person: what it listens to, and what waits to be sent.

    While nothing is sent it costs no task of its own.
    """

    def __init__(
        self,
        viewer_id: int,
        send: Send,
        *,
        token_id: int | None = None,
        session_id: int | None = None,
        hears_notifications: bool,
    ) -> None:
        self.viewer_id, self.token_id, self.session_id = viewer_id, token_id, session_id
        self.hears_notifications = hears_notifications
        """Whether the token may read notifications: one that may only read posts has a stream of posts."""
        self.streams: set[Stream] = set()
        self.over = asyncio.Event()
        """Set when the stream has to end, for whatever reason."""
        self.is_stuck = False
        """Whether the client no longer reads: then closing frames are useless."""
        self._send = send
        self._waiting: deque[Frame] = deque()
        self._sending: asyncio.Task[None] | None = None

    def offer(self, frame: Frame) -> None:
        """Queue a frame; end the stream when the client does not keep up."""
        if self.over.is_set():
            return
        if len(self._waiting) >= MAX_WAITING:
            self.is_stuck = True
            self.over.set()
            return
        self._waiting.append(frame)
        if self._sending is None:
            self._sending = asyncio.create_task(self._send_waiting())

    async def close(self) -> None:
        """Stop sending."""
        self.over.set()
        if self._sending:
            self._sending.cancel()
            with suppress(asyncio.CancelledError):
                await self._sending

    async def _send_waiting(self) -> None:
        try:
            while self._waiting and not self.over.is_set():
                async with asyncio.timeout(SEND_S):
                    await self._send(self._waiting.popleft())
        except (OSError, TimeoutError):
            self.is_stuck = True
            self.over.set()
        finally:
            self._sending = None


class Fanout:
    """The open streams of one site."""

    def __init__(self, site: Site, entities: Entities, rulebooks: Rulebooks) -> None:
        self._site, self._entities, self._rulebooks = site, entities, rulebooks
        self._listeners: set[Listener] = set()
        self._by_stream: defaultdict[Stream, set[Listener]] = defaultdict(set)
        self._open: Counter[int] = Counter()
        self._uncounted: set[int] = set()
        """People with open pages, for whom something else may wait than their pages say."""

    def __len__(self) -> int:
        return len(self._listeners)

    def add(self, listener: Listener) -> None:
        """Let somebody listen. Raises TooMany when they have too many streams open already."""
        if self._open[listener.viewer_id] >= MAX_STREAMS:
            raise TooMany("Too many streams are open: close some")
        self._open[listener.viewer_id] += 1
        self._listeners.add(listener)

    def subscribe(self, listener: Listener, stream: Stream) -> None:
        listener.streams.add(stream)
        self._by_stream[stream].add(listener)

    def unsubscribe(self, listener: Listener, stream: Stream) -> None:
        listener.streams.discard(stream)
        self._by_stream[stream].discard(listener)
        if not self._by_stream[stream]:
            del self._by_stream[stream]

    def remove(self, listener: Listener) -> None:
        for stream in list(listener.streams):
            self.unsubscribe(listener, stream)
        self._open[listener.viewer_id] -= 1
        self._listeners.discard(listener)

    def close_all(self) -> None:
        """Let all streams end: the site stops, or lost count of what happened."""
        for listener in self._listeners:
            listener.over.set()

    async def run(self) -> None:
        """Send events to streams, for ever."""
        with self._site.live.subscribe(MAX_EVENTS) as events:
            while True:
                event = await events.queue.get()
                if events.lagged:
                    _log.warning("event=streams_lagged streams=%d; all are closed", len(self))
                    events.lagged = False
                    self.close_all()
                if self._listeners:
                    await self._push_or_log(event)
                if self._uncounted and events.queue.empty():
                    await self._count_or_log()

    def has_page(self, account_id: int) -> bool:
        """Tell whether somebody has a page open."""
        return self._open[account_id] > 0 and any(
            listener.viewer_id == account_id for listener in self._by_stream.get(PAGE, ())
        )

    async def check_tokens(self) -> None:
        """End the streams whose token or session is over or whose person may no longer come in; for ever."""
        while True:
            await asyncio.sleep(CHECK_EVERY_S)
            asked = list(self._listeners)  # Others may come while the tables are asked.
            if not asked:
                continue
            try:
                valid = await self._valid_logins(asked)
            except Exception:
                _log.exception("the tokens of open streams could not be checked; trying again")
                continue
            for listener in asked:
                if not valid & {listener.token_id, listener.session_id}:
                    listener.over.set()

    async def _valid_logins(self, listeners: Iterable[Listener]) -> frozenset[int]:
        tokens = {each.token_id for each in listeners if each.token_id}
        sessions = {each.session_id for each in listeners if each.session_id}
        valid = await valid_tokens(list(tokens))
        return valid | await valid_sessions(list(sessions), self._site.settings)

    async def _push_or_log(self, event: Event) -> None:
        try:
            await self._push(event)
        except Exception:
            _log.exception("a live event was not told kind=%s", event.kind)

    async def _count_or_log(self) -> None:
        people, self._uncounted = list(self._uncounted), set()
        try:
            await self._push_counts(people)
        except Exception:
            _log.exception("what waits for people was not counted")

    async def _push_counts(self, people: list[int]) -> None:
        """Tell open pages what waits for their readers: counted once for all that has happened meanwhile."""
        frames = {
            person_id: Frame([], "counts", orjson.dumps(unread))
            for person_id, unread in (await unread_of(people)).items()
        }
        for listener in list(self._by_stream.get(PAGE, ())):
            if frame := frames.get(listener.viewer_id):
                listener.offer(frame)

    async def _push(self, event: Event) -> None:
        if event.kind in COUNTED:
            self._push_to_pages(event)
        if event.kind in ("post", "listed"):
            await self._push_post(event, "update")
        elif event.kind == "edit":
            await self._push_post(event, "status.update")
        elif event.kind == "delete":
            self._push_deletion(event)
        elif event.kind == "notification":
            await self._push_notification(event)
        elif event.kind == "filters":
            self._push_people(event, b"{}", "filters_changed")
        elif event.kind == "conversation":
            await self._push_conversation(event)
        elif event.kind == "notifications_merged":
            self._push_people(event, b"1", event.kind)
        elif event.kind.startswith("announcement"):
            await self._push_announcement(event)

    def _push_to_pages(self, event: Event) -> None:
        """Tell all open pages of those addressed, and count what waits for them."""
        pages = self._people(PAGE, event)
        self._uncounted |= {page.viewer_id for page in pages}
        if event.id:
            _offer(pages, page_frame(event.kind, event.id))

    async def _push_post(self, event: Event, name: str) -> None:
        """Send a post to all who have it in a stream."""
        tags = await tag_keys_of(event.id) if self._hears("hashtag") else frozenset()
        group_id = await group_of(event.id) if self._hears("group") else None
        for stream in list(self._by_stream):
            if _may_concern(stream, event, tags, group_id):
                await self._push_stream(stream, event, name)

    async def _push_stream(self, stream: Stream, event: Event, name: str) -> None:
        listeners = self._people(stream, event) if stream.name == "user" else self._by_stream.get(stream, ())
        readers = {listener.viewer_id for listener in listeners}
        views = await views_of_readers(event.id, readers, stream.timeline) if stream.timeline else {}
        if not views:
            return None
        rules = await self._rulebooks.of_each(list(views))
        if stream.is_for_pages:
            return await self._push_id(stream, views, rules, page_frame(OF_PAGES[name], event.id))
        entities = await self._entities.load_for_each(views, rules, stream.context)
        frames = {entity: Frame(stream.labels, name, entity) for entity in set(entities.values())}
        for listener in list(self._by_stream.get(stream, ())):
            if entity := entities.get(listener.viewer_id):
                listener.offer(frames[entity])
        return None

    async def _push_id(
        self,
        stream: Stream,
        views: Mapping[int, PostView],
        rules: Mapping[int, Sequence[Rule]],
        frame: Frame,
    ) -> None:
        """Tell pages of a post. It is rendered only for those who filter, to know whether they hide it."""
        filtering = {viewer_id: view for viewer_id, view in views.items() if viewer_id in rules}
        shown = await self._entities.load_for_each(filtering, rules, stream.context) if filtering else {}
        told = (views.keys() - filtering.keys()) | shown.keys()
        _offer([each for each in self._by_stream.get(stream, ()) if each.viewer_id in told], frame)

    def _push_deletion(self, event: Event) -> None:
        for stream, listeners in self._by_stream.items():
            receivers = [each for each in listeners if _had(stream, each.viewer_id, event)]
            if stream.is_for_pages:
                _offer(receivers, page_frame("delete", event.id))
            else:
                _offer(receivers, Frame(stream.labels, "delete", str(event.id).encode()))

    async def _push_notification(self, event: Event) -> None:
        receivers = [
            (stream, [each for each in self._people(stream, event) if each.hears_notifications])
            for stream in (Stream("user"), Stream("user:notification"))
        ]
        if not any(listeners for _, listeners in receivers):
            return
        found = await notification_by_id(event.id)
        if found is None or found.kind in OWN_KINDS:
            return
        rules = await self._rulebooks.of_each([found.account_id])
        own = rules.get(found.account_id, ())
        for entity in await self._entities.notifications([found], found.account_id, own):
            payload = orjson.dumps(entity)
            for stream, listeners in receivers:
                _offer(listeners, Frame(stream.labels, "notification", payload))

    async def _push_conversation(self, event: Event) -> None:
        stream = Stream("direct")
        listeners = self._people(stream, event)
        found = await conversation_by_id(event.id) if listeners else None
        if found is None:
            return
        rules = (await self._rulebooks.of_each([found.account_id])).get(found.account_id, ())
        for entity in await conversation_entities(self._entities, [found], found.account_id, rules):
            _offer(listeners, Frame(stream.labels, "conversation", orjson.dumps(entity)))

    async def _push_announcement(self, event: Event) -> None:
        if event.kind == "announcement.delete":
            return self._push_people(event, str(event.id).encode(), event.kind)
        if event.kind == "announcement.reaction":
            count = await reaction_count(event.id, event.emoji)
            payload = {"announcement_id": str(event.id), "name": event.emoji, "count": count}
            return self._push_people(event, orjson.dumps(payload), event.kind)
        with suppress(NotFound):  # It has ended meanwhile.
            entity = await announced_entity(self._site, event.id)
            self._push_people(event, orjson.dumps(entity), event.kind)
        return None

    def _push_people(self, event: Event, payload: bytes, name: str) -> None:
        """Send to everybody addressed, in the stream of their home."""
        stream = Stream("user")
        _offer(self._people(stream, event), Frame(stream.labels, name, payload))

    def _people(self, stream: Stream, event: Event) -> list[Listener]:
        """Return the listeners of personal streams that an event is for; all of them when it is for everybody."""
        listeners = self._by_stream.get(stream, set())
        return [each for each in listeners if not event.account_ids or each.viewer_id in event.account_ids]

    def _hears(self, kind: str) -> bool:
        return any(stream.name.startswith(kind) for stream in self._by_stream)


def _offer(listeners: Iterable[Listener], frame: Frame) -> None:
    for listener in listeners:
        listener.offer(frame)


def _had(stream: Stream, viewer_id: int, event: Event) -> bool:
    """Tell whether somebody may have a deleted post in a stream."""
    if stream.name in ("user", "list"):
        return viewer_id in event.account_ids
    if stream.name == "group":
        return event.public or viewer_id in event.account_ids
    return event.public and stream.timeline is not None


def _may_concern(stream: Stream, event: Event, tags: frozenset[str], group_id: int | None) -> bool:
    """Tell without asking the tables whether a post can be in a stream. Posts on lists have events of their own."""
    if stream.name == "list":
        return event.kind == "edit" or (event.kind == "listed" and int(stream.argument) in event.list_ids)
    if stream.name.startswith("hashtag"):
        return event.kind != "listed" and tag_key(stream.argument) in tags
    if stream.name == "group":
        return event.kind != "listed" and int(stream.argument) == group_id
    return event.kind != "listed"


FANOUT: web.AppKey[Fanout] = web.AppKey("fanout", Fanout)


async def fanning_out(app: web.Application) -> AsyncIterator[None]:
    """Run the fan-out as long as the application (an aiohttp cleanup context)."""
    fanout = app[FANOUT]
    tasks = [
        asyncio.create_task(fanout.run(), name="streams"),
        asyncio.create_task(fanout.check_tokens(), name="tokens of streams"),
    ]
    yield
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def close_streams(app: web.Application) -> None:
    """End all streams: the site stops (an aiohttp shutdown handler)."""
    app[FANOUT].close_all()


def new_fanout(app: web.Application, site: Site) -> Fanout:
    """Make an application's fan-out; it runs when the application does."""
    app.cleanup_ctx.append(fanning_out)
    app.on_shutdown.append(close_streams)
    return Fanout(site, app[ENTITIES], app[RULEBOOKS])
