"""People of other sites: `accounts` (their profiles), `directory` (whom sites offer of theirs), `follows`, `moves`,
`featured_tags`.
"""

from federation.protocol.vocabulary import DIRECTORY
from inbox import checks
from inbox.checks import Handler, Handlers
from inbox.fetching import Jobs
from inbox.people import accounts, directory, featured_tags, follows, moves

HANDLERS: Handlers = {
    ("Follow", ""): Handler(checks.anyone, follows.receive_follow),
    ("Accept", "Follow"): Handler(checks.addressed_follower, follows.receive_accept),
    ("Accept", ""): Handler(checks.addressed_follower, follows.receive_accept),
    ("Reject", "Follow"): Handler(checks.addressed_follower, follows.receive_reject),
    ("Reject", ""): Handler(checks.addressed_follower, follows.receive_reject),
    ("Update", "Actor"): Handler(checks.own_actor, accounts.receive_update, accounts.refetch),
    ("Update", DIRECTORY): Handler(directory.own_directory, directory.receive_notice),
    ("Move", ""): Handler(checks.own_move, moves.receive_move, moves.fetch_target),
    ("Add", "Hashtag"): Handler(checks.own_profile, featured_tags.receive_add),
    ("Remove", "Hashtag"): Handler(checks.own_profile, featured_tags.receive_remove),
    ("Undo", "Follow"): Handler(checks.own_activity, follows.receive_undo),
}

JOBS: Jobs = {
    # Read what hashtags somebody features.
    "tags": featured_tags.read_tags,
    # Read what changed in the directory of a site.
    "directory": directory.read_directory,
}
