"""Whom somebody wants to hear nothing from, as SQL: shared by notifications and conversations.

What timelines leave out is models/posts/timelines.py: there a mute counts that leaves notifications on.
"""


def unwanted(owner: str, account: str) -> str:
    """Return as an SQL condition whether somebody blocks an account or its whole site, or mutes its notifications."""
    return (
        f"(EXISTS (SELECT 1 FROM blocks WHERE account_id = {owner} AND target_id = {account})"
        f" OR EXISTS (SELECT 1 FROM mutes WHERE account_id = {owner} AND target_id = {account}"
        " AND notifications = TRUE)"
        " OR EXISTS (SELECT 1 FROM domain_blocks d JOIN accounts s ON s.host = d.host"
        f" WHERE d.account_id = {owner} AND s.id = {account}))"
    )
