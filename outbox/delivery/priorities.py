"""What is sent first when more deliveries wait than may be sent at once (federation.md §6.2).

Pure. Order between activities about one object is the queue's and comes before this.
"""

from enum import IntEnum

from federation.protocol.vocabulary import PUBLIC, Activity, Actor, Note


class Priority(IntEnum):
    WITHDRAWAL = 0
    """Delete, Undo, Block, and a changed actor, since its key may have changed."""
    DIRECT = 1
    """For named people only: direct posts, follows and their answers, reactions."""
    MENTION = 2
    FOLLOWERS = 3
    COUNTERS = 4
    """Counts of a post whose text has not changed. They are not sent to a dormant site."""


def priority_of(activity: Activity) -> Priority:
    """Return how urgent an activity is."""
    if activity.type in ("Delete", "Undo", "Block") or (
        activity.type == "Update" and isinstance(activity.object, Actor)
    ):
        return Priority.WITHDRAWAL
    note = activity.object if isinstance(activity.object, Note) else None
    if activity.type == "Update" and note and note.updated is None:
        return Priority.COUNTERS
    if not _is_for_many(activity):
        return Priority.DIRECT
    return Priority.MENTION if note and note.mentions else Priority.FOLLOWERS


def _is_for_many(activity: Activity) -> bool:
    """Tell whether an activity is for the public, or for a collection of the actor: its followers."""
    collections = f"{activity.actor}/"
    return any(to == PUBLIC or to.startswith(collections) for to in (*activity.to, *activity.cc))
