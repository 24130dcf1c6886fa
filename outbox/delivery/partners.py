"""What is sent to partners: only what is about a group that is named for them, or somebody who is listed.

models/core/partners.py has the law (OUTGOING, MAY). `enqueue` asks here for every delivery: no verb has to think of it.
"""

from collections.abc import Collection

from federation.network import Network
from federation.protocol.vocabulary import COLLECTIONS, Activity, Actor, Note
from models.core.accounts import account_in_any_state
from models.core.partners import OUTGOING, Verb, may
from models.peers.partners import is_in_named, is_listed, is_named


def verb_of(activity: Activity) -> Verb | None:
    """Return what sending an activity is; None for what the table does not know."""
    return OUTGOING.get((activity.type, _kind_of(activity))) or OUTGOING.get((activity.type, ""))


def _kind_of(activity: Activity) -> str:
    if activity.directory is not None:
        return "parvis:Directory"
    if activity.tally is not None:
        return "parvis:Tally"
    if activity.ballots is not None:
        return "parvis:BallotTotals"
    if activity.object_type in COLLECTIONS.values():
        return activity.object_type or ""
    if isinstance(activity.object, Actor):
        return "Actor"
    return "Note" if isinstance(activity.object, Note) else ""


async def kept_from(
    network: Network, activity: Activity, sender_id: int, hosts: Collection[str]
) -> frozenset[str]:
    """Return those of the hosts that are partners and do not get an activity."""
    partners = {peer.host for peer in await network.policy.known() if peer.is_partner} & set(hosts)
    return frozenset([host for host in partners if not await _may_get(host, activity, sender_id)])


async def _may_get(host: str, activity: Activity, sender_id: int) -> bool:
    verb = verb_of(activity)
    permitted = may(verb, "partner")
    if permitted != "named" or verb is None:
        return permitted == "yes"
    if verb == "be_followed":
        # Groups of theirs are none for us: who is listed follows people.
        return await is_listed(host, sender_id)
    if verb == "invite":
        return await is_named(host, [activity.object_id or ""])
    if verb == "write":
        sender = await account_in_any_state(sender_id)
        return await is_named(host, [sender.uri, *_groups_of(activity)]) or await _is_vote(host, activity)
    return True  # Whether they may know who it comes from, `enqueue` has looked at (hosts_without).


async def _is_vote(host: str, activity: Activity) -> bool:
    """Tell whether this is a vote in a poll of a group that is named: votes name no group."""
    note = activity.object
    return isinstance(note, Note) and note.is_vote and await is_in_named(host, note.in_reply_to or "")


def _groups_of(activity: Activity) -> list[str]:
    """Return the group that an activity, or the post in it, belongs to."""
    inner = activity.object
    named = [activity.audience, inner.audience if isinstance(inner, Note) else None]
    return [each for each in named if each]
