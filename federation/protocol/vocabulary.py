"""The words of the protocol as plain values: people, posts, and what is done to them.

Every value is frozen and carries no behaviour. JSON becomes these in `parsing`, these become JSON in `documents`; no
other module sees a protocol document. `parts` has what posts have beside their text. Ids are URLs, times are aware UTC.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeVar

Part = TypeVar("Part")
Kind = type[Part]

PUBLIC = "https://www.w3.org/ns/activitystreams#Public"

TALLY = "parvis:Tally"
BALLOT_TOTALS = "parvis:BallotTotals"
DIRECTORY = "parvis:Directory"
"""What a site's Update names when its directory has changed."""

COLLECTIONS = {"faq": "parvis:Faq", "shelf": "parvis:Shelf"}
"""What a group's Update names when what it has collected has changed, by kind: its FAQ, its shelf of resources."""

NOTE_TYPES = frozenset({"Note", "Article", "Page", "Question", "Event", "Image", "Video", "Audio"})
ACTOR_TYPES = frozenset({"Person", "Service", "Application", "Group", "Organization"})
BOT_TYPES = frozenset({"Service", "Application"})


@dataclass(frozen=True, kw_only=True)
class Actor:
    """Somebody who acts: a person, a group, a bot, or a whole site (its instance actor)."""

    id: str
    type: str
    username: str
    name: str = ""
    summary: str = ""
    url: str | None = None
    inbox: str
    shared_inbox: str | None = None
    outbox: str | None = None
    followers: str | None = None
    following: str | None = None
    featured: str | None = None
    featured_tags: str | None = None
    faq: str | None = None
    shelf: str | None = None
    """Of a group: where it lists what it has collected (`parvis:faq`, `parvis:shelf`)."""
    key_id: str
    public_key_pem: str
    ed25519_multibase: str | None = None
    ed25519_key_id: str | None = None
    locked: bool = False
    discoverable: bool = False
    not_asked: bool = False
    """Nobody is to be told that they may know something (`parvis:notAsked`)."""
    suspended: bool = False
    published: datetime | None = None
    fields: tuple[tuple[str, str], ...] = ()
    emojis: tuple[Emoji, ...] = ()
    icon_url: str | None = None
    image_url: str | None = None
    also_known_as: tuple[str, ...] = ()
    moved_to: str | None = None
    webfinger: str | None = None
    group: GroupTerms | None = None
    """Settings of a Group, if its server publishes them."""
    moderators: str | None = None
    """Collection of a group's moderators. On the wire it is `attributedTo`."""

    @property
    def bot(self) -> bool:
        return self.type in BOT_TYPES


@dataclass(frozen=True)
class GroupTerms:
    """Settings of a group: `parvis:groupAccess` and its neighbours of a Group.

    `member_sites` are the hosts of its members, shown to these sites only; None: not shown.
    """

    access: str
    """open, closed or secret."""
    kind: str
    rules: str = ""
    slow_mode_s: int = 0
    default_kind: str = "post"
    """What a post in it is, where its author does not say: post or question."""
    experts: tuple[str, ...] | None = None
    """Who at the reader's site verifies answers in it, by their ids; None: not shown."""
    archived_at: datetime | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    member_sites: tuple[str, ...] | None = None
    rule: MembershipRule | None = None
    """Shown only to the sites that it names, which apply it."""


@dataclass(frozen=True)
class MembershipRule:
    """Who is in a group: people of these departments and with these roles (`parvis:membershipRule`); () means any.

    The site that reads it applies it to its own people, whose departments stay there.
    """

    departments: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    open_to_others: bool = False
    owner: str = ""
    """URI of the group's owner: people who block the owner are not added."""


@dataclass(frozen=True)
class Mention:
    """Somebody named in a post. Only `href` identifies; `name` may lack its host (Mastodon's local users)."""

    href: str
    name: str


@dataclass(frozen=True)
class Hashtag:
    """A tag, without its `#`, in the author's own spelling."""

    name: str


@dataclass(frozen=True)
class Emoji:
    """A picture that stands for `:name:` in the texts it comes with; `name` is without colons."""

    name: str
    url: str
    media_type: str = ""
    updated: datetime | None = None


@dataclass(frozen=True)
class Tally:
    """How many people of a site an announcement is for, has reached, and have acknowledged it: numbers, no names.

    On the wire it is the `parvis:Tally` that a site's own actor sends in an Update to the announcer.
    """

    id: str
    announcement: str
    """Id of the post."""
    targeted: int
    delivered: int
    acknowledged: int
    least_people: int = 0
    """Numbers of fewer people than this are not to be shown alone (`parvis:leastPeople`)."""


@dataclass(frozen=True)
class BallotTotals:
    """Votes of a site's people in a secret ballot of another: (option, votes), and the number of voters; no names.

    On the wire it is the `parvis:BallotTotals` that a site's own actor sends once, at the end, to the poll's author.
    """

    id: str
    poll: str
    """Id of the post."""
    votes: tuple[tuple[str, int], ...]
    voters: int


@dataclass(frozen=True, kw_only=True)
class Note:
    """Anything that is shown as a post; `type` keeps what its sender called it.

    `content` and `summary` are foreign HTML: `models.text.text` cleans them, nothing before it does.
    """

    id: str
    type: str = "Note"
    attributed_to: str
    content: str = ""
    summary: str | None = None
    name: str | None = None
    sensitive: bool = False
    language: str | None = None
    source: str | None = None
    source_media_type: str | None = None
    published: datetime | None = None
    updated: datetime | None = None
    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    in_reply_to: str | None = None
    url: str | None = None
    context: str | None = None
    mentions: tuple[Mention, ...] = ()
    hashtags: tuple[Hashtag, ...] = ()
    emojis: tuple[Emoji, ...] = ()
    replies: str | None = field(default=None, compare=False)
    """Collection of its replies at its own site. Written for every post, so it takes no part in equality."""
    audience: str | None = None
    """The group that it is in."""
    parts: tuple[object, ...] = ()
    """What it has beside its text: values of `parts`, at most one of each kind, in the order of its PARTS."""

    def part(self, kind: Kind[Part]) -> Part | None:
        """Return the part of a kind, None where it has none."""
        for each in self.parts:
            if isinstance(each, kind):
                return each
        return None

    @property
    def is_vote(self) -> bool:
        """Tell whether this is a vote in a poll: a reply with a name and no text."""
        return bool(self.name and self.in_reply_to and not self.content)


@dataclass(frozen=True)
class QuoteAuthorization:
    """The permission of a quoted post's author for another post to quote it (FEP-044f)."""

    id: str
    attributed_to: str
    quoting: str
    quoted: str


@dataclass(frozen=True)
class Activity:
    """An activity of `actor`.

    `object` is the embedded object that could be read, `object_id` its id in any form. `object_type` is None for a bare
    id. `object_ids` is filled only where a list of several came (a Flag names the account and its posts). An activity
    embedded in another may have no id of its own: then it is "". `instrument` is the post that a QuoteRequest is about,
    `result` the permission that its Accept gives. `raw` is the body as received; it takes no part in equality. `others`
    is what else came embedded where the object is a list: GoToSocial sends the choices of one vote together.
    """

    id: str
    type: str
    actor: str
    object_id: str | None = None
    object: Note | Actor | Activity | None = None
    object_type: str | None = None
    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    target: str | None = None
    origin: str | None = None
    """Of a Move: where its object was."""
    published: datetime | None = None
    content: str | None = None
    object_ids: tuple[str, ...] = ()
    instrument_id: str | None = None
    instrument: Note | None = None
    result: str | None = None
    raw: bytes = field(default=b"", repr=False, compare=False)
    emojis: tuple[Emoji, ...] = ()
    """The custom emoji that the content of a reaction names."""
    others: tuple[Note | Actor | Activity, ...] = ()
    hashtag: Hashtag | None = None
    """The hashtag that is added to a profile or removed from it."""
    tally: Tally | None = None
    ballots: BallotTotals | None = None
    directory: str | None = None
    """The directory of the actor's site, which has changed: where it is."""
    by_rule: bool = False
    """Of a Follow of a group: the follower's site vouches that the group's rule means them (`parvis:byRule`)."""
    audience: str | None = None
    """The group that it belongs to: FEP-1b12."""
    summary: str | None = None
    """A moderator's reason. Lemmy writes it with each Delete that is not the author's own. Of a Follow of a group: what
    somebody says who asks to be let in."""
