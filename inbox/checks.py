"""Who may do what: each check looks at one activity and refuses, or says nothing.

By the time they run, the signature has shown that `incoming.sender` sent the activity and is
its actor. What is left to ask is whether this sender may do this to that object.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import NamedTuple

from federation.network import Network
from federation.protocol.urls import same_authority
from federation.protocol.vocabulary import Activity, Actor, Note
from models.announcements.announcements import is_announced_to
from models.core.accounts import Account, account_by_uri
from models.core.base import now
from models.core.errors import Unavailable
from models.core.site import Site
from models.core.visibility import may_see
from models.people.follows import Follow
from models.posts.ballots import sites_having
from models.posts.polls import poll_of
from models.posts.posts import Post, post_by_uri
from models.posts.quotes import authorization_by_uri
from models.posts.reactions import Reaction

CLOCKS_DIFFER = timedelta(minutes=5)
"""By how much the clocks of sites that mean well may differ."""


class Refused(Exception):
    """The sender may not do this; the sentence is for an admin.

    Whatever was written before is undone. `answer`, what the sender is told, comes after that.
    """

    def __init__(self, sentence: str, answer: Callable[[], Awaitable[None]] | None = None) -> None:
        super().__init__(sentence)
        self.answer = answer


@dataclass(frozen=True)
class Incoming:
    """An activity and who sent it."""

    activity: Activity
    sender: Account
    relayed_by: Account | None = None
    """The group of another site that passed it on; None for what came from its sender."""
    verified: list["Incoming"] = field(default_factory=list)
    """What this passes on, once that is known to be true (inbox/posts/forwarded.py)."""
    repeated: bool = False
    """It was said before in the same words, and signed anew: it may be meant anew, or be a late second attempt."""
    _posts: dict[str, Post | None] = field(default_factory=dict)

    async def look_up(self, uri: str) -> Post | None:
        """Fetch a post for a check, and keep what was found for what follows the check."""
        self._posts[uri] = post = await post_by_uri(uri)
        return post

    async def pop(self, uri: str) -> Post | None:
        """Return a post as the check has just found it; the next time, as it is then."""
        return self._posts.pop(uri) if uri in self._posts else await post_by_uri(uri)


Step = Callable[[Network, Incoming], Awaitable[None]]


class Handler(NamedTuple):
    """A row of HANDLERS."""

    check: Step
    apply: Step
    fetch: Step | None = None
    """Brings here what `apply` needs, before its transaction: no request runs inside one."""
    needs: Callable[[Activity], bool] = lambda activity: True
    """Tells whether there is anything to fetch."""


Handlers = dict[tuple[str, str], Handler]
"""(activity, object) -> row: inbox/handlers.py."""


async def anyone(network: Network, incoming: Incoming) -> None:
    """Everybody at an allow-listed site may do this; apply decides what it means."""


async def of_group(network: Network, incoming: Incoming) -> None:
    """Only groups pass on what others did."""
    if incoming.sender.actor_type != "Group":
        raise Refused("the sender is no group")


async def own_note(network: Network, incoming: Incoming) -> None:
    """A post comes from its author, under an id of the author's site; so do those that come with it."""
    for note in (incoming.activity.object, *incoming.activity.others):
        await _own_note(network.site, incoming, note)


async def _own_note(site: Site, incoming: Incoming, note: Note | Actor | Activity | None) -> None:
    sender = incoming.sender
    if not isinstance(note, Note):
        raise Refused("the object is not a readable post")
    if note.attributed_to != sender.uri:
        raise Refused("the post is attributed to somebody else")
    if not same_authority(note.id, sender.uri, development=site.settings.development):
        raise Refused("the post's id is of another site")
    existing = await incoming.look_up(note.id)
    if existing and existing.account_id != sender.id:
        raise Refused("a post of that id was written by somebody else")


async def own_actor(network: Network, incoming: Incoming) -> None:
    """A profile is changed by its owner."""
    actor = incoming.activity.object
    if not isinstance(actor, Actor) or actor.id != incoming.sender.uri:
        raise Refused("the profile is somebody else's")


async def own_move(network: Network, incoming: Incoming) -> None:
    """Everybody moves themselves only, and to another account."""
    activity, sender = incoming.activity, incoming.sender
    if activity.object_id != sender.uri:
        raise Refused("the moved account is somebody else's")
    if not activity.target or activity.target == sender.uri:
        raise Refused("it does not say where to")


async def own_object(network: Network, incoming: Incoming) -> None:
    """Only who wrote it deletes it; what is not here yet must at least be of the sender's site."""
    object_id = incoming.activity.object_id
    if object_id is None:
        raise Refused("it does not say what to delete")
    if object_id == incoming.sender.uri:
        return
    post = await post_by_uri(object_id)
    if post and post.account_id != incoming.sender.id:
        raise Refused("the post was written by somebody else")
    if not same_authority(object_id, incoming.sender.uri, development=network.site.settings.development):
        raise Refused("the object is of another site")
    if await account_by_uri(object_id):
        raise Refused("the account is somebody else's")
    permission = await authorization_by_uri(object_id)
    if permission and (await Post.get(id=permission.quoted_id)).account_id != incoming.sender.id:
        raise Refused("the permission to quote was given by somebody else")


async def addressed_follower(network: Network, incoming: Incoming) -> None:
    """A Follow is answered by the one who was asked."""
    follow = await answered_follow(incoming)
    if follow is None:
        raise Refused("nobody here asked to follow the sender")


async def answered_follow(incoming: Incoming) -> Follow | None:
    """Find the follow that an Accept or Reject speaks of: by its id, or by the follower it names."""
    answered = incoming.activity.object
    follower_uri = answered.actor if isinstance(answered, Activity) else None
    if follower_uri:
        follower = await account_by_uri(follower_uri)
        if follower is None or not follower.is_local:
            return None
        return await Follow.get_or_none(account_id=follower.id, target_id=incoming.sender.id)
    return await Follow.filter(uri=incoming.activity.object_id or "", target_id=incoming.sender.id).first()


async def own_activity(network: Network, incoming: Incoming) -> None:
    """What is undone was done by the sender."""
    undone, sender = incoming.activity.object, incoming.sender
    if isinstance(undone, Activity):
        if undone.actor != sender.uri:
            raise Refused("the undone activity is somebody else's")
        return
    doer_id = await _doer_of(incoming.activity.object_id or "")
    if doer_id is not None and doer_id != sender.id:
        raise Refused("the undone activity is somebody else's")


async def _doer_of(uri: str) -> int | None:
    """Return whose favourite, follow or boost has this id; None when there is none here."""
    for table in (Reaction, Follow, Post):
        done = await table.filter(uri=uri).first()
        if done:
            return done.account_id
    return None


async def own_pins(network: Network, incoming: Incoming) -> None:
    """Everybody pins to their own profile, and only what they wrote."""
    if not incoming.activity.target or incoming.activity.target != incoming.sender.featured_url:
        raise Refused("the collection is not the sender's list of pinned posts")
    post = await post_by_uri(incoming.activity.object_id or "")
    if post and post.account_id != incoming.sender.id:
        raise Refused("the post was written by somebody else")


async def own_profile(network: Network, incoming: Incoming) -> None:
    """Everybody features hashtags on their own profile."""
    target, sender = incoming.activity.target, incoming.sender
    # Mastodon names the list of pinned posts; that of the hashtags would be as true.
    if not target or target not in (sender.featured_url, sender.featured_tags_url):
        raise Refused("the collection is not of the sender's profile")


async def own_tally(network: Network, incoming: Incoming) -> None:
    """A site tells itself how far an announcement came there, and only of one that it was sent."""
    tally, sender = incoming.activity.tally, incoming.sender
    if tally is None or not same_authority(
        tally.id, sender.uri, development=network.site.settings.development
    ):
        raise Refused("it does not tell numbers of the sender's site")
    if sender.actor_type != "Application":
        raise Refused("the sender is not the site itself")
    post = await post_by_uri(tally.announcement)
    if post is None or not await is_announced_to(post.id, sender.host):
        raise Refused("nothing of this id was announced to the sender's site")


async def own_ballots(network: Network, incoming: Incoming) -> None:
    """A site tells itself how its people voted: in a secret ballot of ours that is over, and that it has.

    Raises Unavailable shortly before its end: it is tried again later, and nothing is counted before.
    """
    told, sender = incoming.activity.ballots, incoming.sender
    if told is None or not same_authority(told.id, sender.uri, development=network.site.settings.development):
        raise Refused("it does not tell votes of the sender's site")
    if sender.actor_type != "Application":
        raise Refused("the sender is not the site itself")
    post = await post_by_uri(told.poll)
    poll = await poll_of(post.id) if post and post.local else None
    if post is None or poll is None or not poll.secret:
        raise Refused("there is no secret ballot of this id")
    # What a site may read has many ways to it: in a boost, or in what a group sends on.
    if not await may_see(sender.reader, post.id) and sender.host not in await sites_having(post):
        raise Refused("the sender's site was not asked")
    if poll.expires_at is None or poll.expires_at > now() + CLOCKS_DIFFER:
        raise Refused("the poll is not over")
    if (
        poll.expires_at > now()
    ):  # The sender's clock is ahead a little: once it is over, these are its totals.
        raise Unavailable("The poll is not over yet")


async def own_quote(network: Network, incoming: Incoming) -> None:
    """Permission to quote is asked by the author of the quoting post."""
    request, sender = incoming.activity, incoming.sender
    uri = request.instrument_id
    if not uri or not same_authority(uri, sender.uri, development=network.site.settings.development):
        raise Refused("the quoting post is not of the sender's site")
    if request.instrument and request.instrument.attributed_to != sender.uri:
        raise Refused("the quoting post is attributed to somebody else")
    post = await post_by_uri(uri)
    if post and post.account_id != sender.id:
        raise Refused("the quoting post was written by somebody else")


async def asked_author(network: Network, incoming: Incoming) -> None:
    """A QuoteRequest is answered by the author of the quoted post."""
    if await answered_quote(incoming) is None:
        raise Refused("nobody here asked the sender for permission to quote")


async def answered_quote(incoming: Incoming) -> Post | None:
    """Find our post whose QuoteRequest an Accept or Reject speaks of, when the sender wrote what it quotes."""
    request = incoming.activity.object
    if not isinstance(request, Activity):
        return None
    post = await post_by_uri(request.instrument_id or "")
    if post is None or not post.local or not post.quote_of_id or post.quote_uri != request.object_id:
        return None
    quoted = await Post.get(id=post.quote_of_id)
    return post if quoted.account_id == incoming.sender.id else None
