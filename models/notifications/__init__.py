"""Who is notified of what: `notifications`, groups of them (`bundles`), what people want (`policies`), `push`.

`appearing` is the one place that shows a post to people, whoever wrote it. `group_requests` notify moderators of
requests to join. `lines` are what pages show, `todo` what waits for a decision, `reading` what is read, `unread`
counts what waits for somebody.
"""

from models.core.family import Family

FAMILY = Family(
    modules=("notifications", "policies", "push"),
    # Of their apps and browsers, and of apps by which they act as a group.
    ends_with_leaver={
        "push_subscriptions": "account_id = $1 OR token_id IN (SELECT id FROM tokens WHERE person_id = $1)"
    },
)
