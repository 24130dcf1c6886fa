"""HANDLERS: what incoming activities may do and do, from all families (each has its own in its `__init__.py`).

A row: (activity, object) -> check, apply, and what to fetch in between. The object is given by its type where that
decides; "" stands for a bare id or any other object, and Answer for what a collection of a question has. An activity without a row is stored and ignored: other servers
send more than anybody understands. `parvis handlers` prints it.
"""

from federation.protocol.answers import collection_named
from federation.protocol.vocabulary import ACTOR_TYPES, NOTE_TYPES, Activity
from inbox import announcements, groups, knowledge, moderation, people, posts
from inbox.checks import Handler, Handlers

FAMILIES = (posts, people, groups, knowledge, announcements, moderation)

HANDLERS: Handlers = {key: row for family in FAMILIES for key, row in family.HANDLERS.items()}


def handler_for(activity: Activity) -> Handler | None:
    """Find the row of an activity: that of its object's type, else that of the activity alone."""
    row = row_of(activity)
    return HANDLERS[row] if row else None


def row_of(activity: Activity) -> tuple[str, str] | None:
    """Return the key of an activity's row; None where there is none."""
    keys = ((activity.type, _subject(activity)), (activity.type, ""))
    return next((key for key in keys if key in HANDLERS), None)


def _subject(activity: Activity) -> str:
    """Return what an activity is about; of an Add or Remove, also one that a group announces, its collection decides."""
    change = activity.object if isinstance(activity.object, Activity) else activity
    if change.type in ("Add", "Remove") and collection_named(change.target):
        return "Answer"
    return _family(activity.object_type)


def _family(object_type: str | None) -> str:
    if object_type in NOTE_TYPES:
        return "Note"
    if object_type in ACTOR_TYPES:
        return "Actor"
    return object_type or ""
