"""What a partner's people may do here: checked before the row of HANDLERS that an activity belongs to.

models/core/partners.py has the law (INCOMING, MAY). "named" there means: about a group that is named for the partner, or
by somebody whom one of our listed people follows.
"""

from federation.network import Network
from federation.protocol.addressing import visibility_of
from federation.protocol.vocabulary import Note
from inbox.checks import Incoming, Refused
from inbox.handlers import row_of
from models.core.accounts import Account
from models.core.partners import INCOMING, may
from models.core.visibility import may_see
from models.peers.partners import is_followed_here, is_for_closed_named, is_named, is_writing_in_named
from models.posts.polls import poll_of
from models.posts.posts import post_by_uri


async def check_partner(network: Network, incoming: Incoming) -> None:
    """Refuse what a partner may not do. Everybody of the company may do what the handler's own check lets them."""
    kind = await network.policy.kind_of(incoming.sender.host)
    if kind == "company":
        return
    verb = INCOMING.get(row_of(incoming.activity) or ("", ""))
    permitted = may(verb, kind)
    if permitted == "no" or verb is None:
        raise Refused("a partner may not do this")
    if permitted == "named" and verb in _NAMED and not await _NAMED[verb](network, incoming):
        raise Refused("this is not about a group that is named for the partner")


async def _writes_in_named(network: Network, incoming: Incoming) -> bool:
    """Tell whether all posts of an activity are for named groups, or for our people who follow their author.

    A bare id says nothing of that, and is refused.
    """
    activity = incoming.activity
    notes = [each for each in (activity.object, *activity.others) if isinstance(each, Note)]
    return bool(notes) and all([await _may_write(network, incoming, each) for each in notes])


async def _may_write(network: Network, incoming: Incoming, note: Note) -> bool:
    """Tell whether a post names such a group, or answers in one, and its author is in it; or whether listed people follow
    its author, and it is addressed to nobody here: they could not answer outside of groups.
    """
    sender = incoming.sender
    named = [note.audience or "", *note.to, *note.cc, *(each.href for each in note.mentions)]
    if await is_writing_in_named(sender, named, note.in_reply_to or ""):
        return await _stays_in_group(sender, note) or await _is_vote(incoming, note)
    ours = [uri for uri in named if uri.startswith(f"{network.site.settings.origin}/")]
    return not ours and await is_followed_here(sender.id)


async def _stays_in_group(sender: Account, note: Note) -> bool:
    """Tell whether all of the group read a post: whoever names a group does not write to some of us beside it."""
    if visibility_of(note.to, note.cc, sender.followers_url) in ("public", "unlisted"):
        return True
    return await is_for_closed_named(sender.host, note.audience or "", note.in_reply_to or "")


async def _is_vote(incoming: Incoming, note: Note) -> bool:
    """Tell whether a note is a choice in a poll of ours, and so becomes no post (inbox/parts/poll.py)."""
    if incoming.activity.type != "Create" or not note.is_vote:
        return False
    answered = await post_by_uri(note.in_reply_to or "")
    return bool(answered and answered.local and await poll_of(answered.id))


async def _joins_named(network: Network, incoming: Incoming) -> bool:
    """Tell whether somebody asks to join such a group, for themselves: no rule of ours means people of partners."""
    if incoming.activity.by_rule:
        return False
    return await is_named(incoming.sender.host, [incoming.activity.object_id or ""])


async def _sees_object(network: Network, incoming: Incoming) -> bool:
    """Tell whether everything that an activity is about may be seen by its sender."""
    post = await post_by_uri(incoming.activity.object_id or "")
    return post is not None and await may_see(incoming.sender.reader, post.id)


async def _reports_seen(network: Network, incoming: Incoming) -> bool:
    """Tell whether at least one reported post may be seen by who reports it."""
    for uri in incoming.activity.object_ids:
        post = await post_by_uri(uri)
        if post and await may_see(incoming.sender.reader, post.id):
            return True
    return False


_NAMED = {
    "write": _writes_in_named,
    "join": _joins_named,
    "react": _sees_object,
    "report": _reports_seen,
}
"""How a verb shows that it is about what is named; of all others the handler's own check says enough."""
