"""Groups: where a post of another site goes (`groups`), and who comes and leaves (`members`)."""

from inbox.checks import Handler, Handlers
from inbox.fetching import Jobs
from inbox.groups import groups, members

HANDLERS: Handlers = {
    ("Reject", "Create"): Handler(groups.own_group, groups.receive_refusal),
    ("Invite", ""): Handler(members.own_group, members.receive_invitation, members.fetch_rule),
    ("Undo", "Invite"): Handler(members.own_group, members.receive_withdrawal),
    ("Reject", "Invite"): Handler(members.invited, members.receive_decline),
}

# Take what is in a group that closed from who is not in it.
JOBS: Jobs = {"closed": groups.shut_out}
