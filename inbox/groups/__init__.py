"""Groups: which group a post of another site is in (`groups`), and who joins and leaves (`members`)."""

from inbox.checks import Handler, Handlers
from inbox.fetching import Jobs
from inbox.groups import groups, members

HANDLERS: Handlers = {
    ("Reject", "Create"): Handler(groups.own_group, groups.receive_refusal),
    ("Invite", ""): Handler(members.own_group, members.receive_invitation, members.fetch_rule),
    ("Undo", "Invite"): Handler(members.own_group, members.receive_withdrawal),
    ("Reject", "Invite"): Handler(members.invited, members.receive_decline),
}

# Remove the posts of a closed group from everybody outside it.
JOBS: Jobs = {"closed": groups.shut_out}
