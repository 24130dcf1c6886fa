"""HANDLERS: what an incoming activity may do and does.

A row: (activity, object) -> check, apply, and what to fetch in between. The object is named by its type where the type
decides; "" stands for a bare id or any other object. An activity without a row is stored and
ignored: other servers send more than anybody understands.
"""

from collections.abc import Awaitable, Callable
from typing import NamedTuple

from federation.network import Network
from federation.protocol.vocabulary import ACTOR_TYPES, BALLOT_TOTALS, NOTE_TYPES, TALLY, Activity
from inbox import checks
from inbox.announcements import announcements
from inbox.checks import Incoming
from inbox.groups import groups, members
from inbox.moderation import moderation
from inbox.people import accounts, featured_tags, follows, moves
from inbox.posts import ballots, passed_on, posts, quotes, reactions

Step = Callable[[Network, Incoming], Awaitable[None]]


class Handler(NamedTuple):
    check: Step
    apply: Step
    fetch: Step | None = None
    """Brings here what `apply` needs, before its transaction: no request runs inside one."""
    needs: Callable[[Activity], bool] = lambda activity: True
    """Tells whether there is anything to fetch."""


HANDLERS: dict[tuple[str, str], Handler] = {
    ("Follow", ""): Handler(checks.anyone, follows.receive_follow),
    ("Accept", "Follow"): Handler(checks.addressed_follower, follows.receive_accept),
    ("Accept", ""): Handler(checks.addressed_follower, follows.receive_accept),
    ("Reject", "Follow"): Handler(checks.addressed_follower, follows.receive_reject),
    ("Reject", "Create"): Handler(groups.own_group, groups.receive_refusal),
    ("Reject", ""): Handler(checks.addressed_follower, follows.receive_reject),
    ("Invite", ""): Handler(members.own_group, members.receive_invitation, members.fetch_rule),
    ("Undo", "Invite"): Handler(members.own_group, members.receive_withdrawal),
    ("Reject", "Invite"): Handler(members.invited, members.receive_decline),
    ("QuoteRequest", ""): Handler(checks.own_quote, quotes.receive_request),
    ("Accept", "QuoteRequest"): Handler(checks.asked_author, quotes.receive_accept),
    ("Reject", "QuoteRequest"): Handler(checks.asked_author, quotes.receive_reject),
    ("Create", "Note"): Handler(checks.own_note, posts.receive_create, posts.fetch_named, posts.names_others),
    ("Create", ""): Handler(checks.own_object, posts.receive_named, posts.fetch_object),
    ("Update", "Note"): Handler(checks.own_note, posts.receive_update, posts.fetch_named, posts.names_others),
    ("Update", "Actor"): Handler(checks.own_actor, accounts.receive_update, accounts.refetch),
    ("Update", TALLY): Handler(checks.own_tally, announcements.receive_tally),
    ("Update", BALLOT_TOTALS): Handler(checks.own_ballots, ballots.receive_totals),
    ("Delete", ""): Handler(checks.own_object, posts.receive_delete),
    ("Like", ""): Handler(checks.anyone, reactions.receive_like),
    ("EmojiReact", ""): Handler(checks.anyone, reactions.receive_like),
    ("Flag", ""): Handler(checks.anyone, moderation.receive_flag),
    ("Block", ""): Handler(checks.anyone, moderation.receive_block),
    ("Announce", ""): Handler(checks.anyone, posts.receive_announce, posts.fetch_object),
    ("Announce", "Create"): Handler(checks.anyone, passed_on.receive_create, passed_on.believe),
    ("Announce", "Update"): Handler(checks.of_group, passed_on.receive_update, passed_on.believe),
    ("Announce", "Like"): Handler(checks.of_group, passed_on.receive_vote, passed_on.believe_vote),
    ("Announce", "Undo"): Handler(checks.of_group, passed_on.receive_vote, passed_on.believe_vote),
    ("Announce", "Delete"): Handler(checks.of_group, passed_on.receive_delete, passed_on.believe),
    ("Move", ""): Handler(checks.own_move, moves.receive_move, moves.fetch_target),
    ("Add", ""): Handler(checks.own_pins, posts.receive_pin, posts.fetch_object),
    ("Remove", ""): Handler(checks.own_pins, posts.receive_unpin),
    ("Add", "Hashtag"): Handler(checks.own_profile, featured_tags.receive_add),
    ("Remove", "Hashtag"): Handler(checks.own_profile, featured_tags.receive_remove),
    ("Undo", "Follow"): Handler(checks.own_activity, follows.receive_undo),
    ("Undo", "Block"): Handler(checks.own_activity, moderation.receive_unblock),
    ("Undo", "Like"): Handler(checks.own_activity, reactions.receive_undo),
    ("Undo", "EmojiReact"): Handler(checks.own_activity, reactions.receive_undo),
    ("Undo", "Announce"): Handler(checks.own_activity, posts.receive_undo_announce),
    ("Undo", ""): Handler(checks.own_activity, reactions.receive_undo_by_id),
}


def handler_for(activity: Activity) -> Handler | None:
    """Find the row of an activity: that of its object's type, else that of the activity alone."""
    return HANDLERS.get((activity.type, _family(activity.object_type))) or HANDLERS.get((activity.type, ""))


def _family(object_type: str | None) -> str:
    if object_type in NOTE_TYPES:
        return "Note"
    if object_type in ACTOR_TYPES:
        return "Actor"
    return object_type or ""
