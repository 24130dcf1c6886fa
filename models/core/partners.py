"""What a site may do here, by what it is to us: MAY, the law of partners.

A company's site is of the house. A partner is a supplier or a customer: its people write in the groups that an admin
lists for it, answer there, and are followed by those who are listed; of the house they see nothing else. Three tables
say which verb everything is: INCOMING what arrives (inbox/worker.py asks), OUTGOING what is sent (outbox/delivery/queue.py),
READING what is fetched (web/activitypub). models/core/visibility.py says the same of posts and accounts, in SQL. What has
no row is refused to partners. tests/federation/test_partners.py walks all of it.
"""

from collections.abc import Mapping
from typing import Literal

Kind = Literal["company", "partner"]
May = Literal["yes", "named", "no"]
"""named: only about a group that is listed for the partner, or somebody who is."""
Verb = Literal[
    "end",
    "answer",
    "be_somebody",
    "write",
    "join",
    "be_followed",
    "react",
    "report",
    "invite",
    "boost",
    "quote",
    "announce",
    "move",
    "decide",
    "list_people",
    "know_sites",
]

MAY: Mapping[Verb, Mapping[Kind, May]] = {
    # Take back what one did, delete what one wrote, block: less is always allowed.
    "end": {"company": "yes", "partner": "yes"},
    # Accept or refuse a follow.
    "answer": {"company": "yes", "partner": "yes"},
    # Say who one is: profile, keys. Of ours, only those who are known there.
    "be_somebody": {"company": "yes", "partner": "named"},
    # Write, change and read posts, and vote: in named groups.
    "write": {"company": "yes", "partner": "named"},
    # Join a group, and be let in.
    "join": {"company": "yes", "partner": "named"},
    # Be followed: their people by those of ours who are listed, ours by nobody there.
    "be_followed": {"company": "yes", "partner": "named"},
    # Favourites and emojis.
    "react": {"company": "yes", "partner": "named"},
    # Report a post that one may read.
    "report": {"company": "yes", "partner": "named"},
    # Ask people into a named group of ours; not ours into theirs.
    "invite": {"company": "yes", "partner": "named"},
    # Show a post to one's own followers. What a named group forwards is "write".
    "boost": {"company": "yes", "partner": "no"},
    "quote": {"company": "yes", "partner": "no"},
    # Announcements, and the totals of these and of secret ballots.
    "announce": {"company": "yes", "partner": "no"},
    "move": {"company": "yes", "partner": "no"},
    # Pin, feature, lock; decide as a group about what is in it.
    "decide": {"company": "yes", "partner": "no"},
    # The directory of people and groups, and news of it.
    "list_people": {"company": "yes", "partner": "no"},
    # With whom we speak.
    "know_sites": {"company": "yes", "partner": "no"},
}

INCOMING: Mapping[tuple[str, str], Verb] = {
    ("Create", "Note"): "write",
    ("Create", ""): "write",
    ("Update", "Note"): "write",
    ("Delete", ""): "end",
    ("Like", ""): "react",
    ("EmojiReact", ""): "react",
    ("Undo", "Like"): "end",
    ("Undo", "EmojiReact"): "end",
    ("Undo", "Announce"): "end",
    ("Undo", "Follow"): "end",
    ("Undo", "Block"): "end",
    ("Undo", "Invite"): "end",
    ("Undo", ""): "end",
    ("Follow", ""): "join",
    ("Accept", "Follow"): "answer",
    ("Accept", ""): "answer",
    ("Reject", "Follow"): "answer",
    ("Reject", ""): "answer",
    ("Reject", "Invite"): "answer",
    ("Update", "Actor"): "be_somebody",
    ("Block", ""): "end",
    ("Flag", ""): "report",
    ("Invite", ""): "decide",
    ("Reject", "Create"): "decide",
    ("Announce", ""): "boost",
    ("Announce", "Create"): "boost",
    ("Announce", "Update"): "boost",
    ("Announce", "Delete"): "boost",
    ("Announce", "Like"): "boost",
    ("Announce", "Undo"): "decide",
    ("Announce", "Lock"): "decide",
    ("Announce", "Add"): "decide",
    ("Announce", "Remove"): "decide",
    ("Announce", "Move"): "decide",
    ("Add", ""): "decide",
    ("Remove", ""): "decide",
    ("Add", "Answer"): "react",
    ("Remove", "Answer"): "react",
    ("Announce", "Answer"): "decide",
    ("Add", "Hashtag"): "decide",
    ("Remove", "Hashtag"): "decide",
    ("QuoteRequest", ""): "quote",
    ("Accept", "QuoteRequest"): "quote",
    ("Reject", "QuoteRequest"): "quote",
    ("Move", ""): "move",
    ("Update", "parvis:Tally"): "announce",
    ("Update", "parvis:BallotTotals"): "announce",
    ("Update", "parvis:Directory"): "list_people",
    ("Update", "parvis:Faq"): "decide",
    ("Update", "parvis:Shelf"): "decide",
}
"""Rows of HANDLERS (inbox/handlers.py) -> verb."""

OUTGOING: Mapping[tuple[str, str], Verb] = {
    ("Create", "Note"): "write",
    ("Update", "Note"): "write",
    ("Announce", ""): "write",
    ("Delete", ""): "end",
    ("Undo", ""): "end",
    ("Block", ""): "end",
    ("Accept", ""): "answer",
    ("Reject", ""): "answer",
    ("Update", "Actor"): "be_somebody",
    ("Follow", ""): "be_followed",
    ("Like", ""): "react",
    ("EmojiReact", ""): "react",
    ("Flag", ""): "end",
    ("Invite", ""): "invite",
    ("Add", ""): "decide",
    ("Remove", ""): "decide",
    ("Move", ""): "move",
    ("QuoteRequest", ""): "quote",
    ("Update", "parvis:Tally"): "announce",
    ("Update", "parvis:BallotTotals"): "announce",
    ("Update", "parvis:Directory"): "list_people",
    ("Update", "parvis:Faq"): "write",
    ("Update", "parvis:Shelf"): "write",
}
"""(activity, object) that we send -> verb; "" stands for any other object. What we report of their people is theirs to
know."""

READING: Mapping[str, Verb] = {
    "/actor/outbox": "be_somebody",
    "/users/{id}": "be_somebody",
    "/users/{id}/outbox": "write",
    "/users/{id}/followers": "be_somebody",
    "/users/{id}/following": "be_somebody",
    "/users/{id}/moderators": "be_somebody",
    "/users/{id}/collections/featured": "write",
    "/users/{id}/collections/tags": "be_somebody",
    "/users/{id}/collections/faq": "write",
    "/users/{id}/collections/shelf": "write",
    "/users/{id}/statuses/{post_id}": "write",
    "/users/{id}/statuses/{post_id}/activity": "write",
    "/users/{id}/statuses/{post_id}/replies": "write",
    "/users/{id}/statuses/{post_id}/likes": "write",
    "/users/{id}/statuses/{post_id}/shares": "write",
    "/users/{id}/statuses/{post_id}/accepted": "write",
    "/users/{id}/statuses/{post_id}/verified": "write",
    "/users/{id}/followers_synchronization": "be_somebody",
    "/users/{id}/quote_authorizations/{authorization_id}": "quote",
    "/contexts/{id}": "write",
    "/media/{id}/{variant}/{name}": "write",
    "/@{username}": "be_somebody",
    "/@{username}/{post_id}": "write",
    "/.well-known/webfinger": "be_somebody",
    "/federation/directory": "list_people",
    "/federation/peers": "know_sites",
}
"""Documents for other sites that a signature opens, by the path of their route -> verb. What "named" means there is said
by models/core/visibility.py: people and posts that are not named are not found."""


def may(verb: Verb | None, kind: str) -> May:
    """Tell whether a site of a kind may do something. What has no row is for sites of the company."""
    if kind == "company":
        return "yes"
    return MAY[verb]["partner"] if verb else "no"
