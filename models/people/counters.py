"""What the stored counters of followers count."""

PRESENT = (
    "EXISTS (SELECT 1 FROM accounts a LEFT JOIN people pe ON pe.id = a.id WHERE a.id = {account}"
    " AND a.suspended_at IS NULL AND pe.disabled_at IS NULL)"
)
"""Whether an account counts as a member of a group of ours."""
OUR_GROUP = "({account}.host = '' AND {account}.actor_type = 'Group')"

COUNTERS = {
    "accounts": {
        "followers_count": "SELECT count(*) FROM follows f WHERE f.target_id = accounts.id AND f.state = 'accepted'"
        f" AND (NOT {OUR_GROUP.format(account='accounts')} OR {PRESENT.format(account='f.account_id')})",
        # Membership in secret groups is not shown either.
        "following_count": "SELECT count(*) FROM follows f JOIN accounts t ON t.id = f.target_id"
        " WHERE f.account_id = accounts.id AND f.state = 'accepted' AND t.hidden = FALSE",
    },
}
