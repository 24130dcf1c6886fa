"""Who is notified of what: `notifications`, groups of them (`bundles`), what people want (`policies`), `push`.

`appearing` is the one place that shows a post to people, whoever wrote it. `group_requests` notify moderators of
requests to join. `lines` are what pages show, `todo` what waits for a decision, `reading` what is read, `unread`
counts what waits for somebody.
"""

from models.core.family import Family
from models.core.whose import nobodys, of, of_site

FAMILY = Family(
    modules=("notifications", "policies", "push"),
    whose={
        "notifications": of("account_id", hides=("audit_id", "report_id", "group_key")),
        "notification_permissions": of("account_id"),
        "notification_policies": of("account_id"),
        "notification_requests": of("account_id"),
        "push_subscriptions": of(
            "account_id", hides=("endpoint", "p256dh", "auth", "token_id", "session_id")
        ),
        "push_messages": nobodys("on their way to a phone, for a day"),
        "push_hosts": of_site("an admin's"),
        "push_keys": of_site("the site's"),
    },
    # Of their apps and browsers, and of apps by which they act as a group.
    ends_with_leaver={
        "push_subscriptions": "account_id = $1 OR token_id IN (SELECT id FROM tokens WHERE person_id = $1)"
    },
)
