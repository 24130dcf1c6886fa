"""Blocks, mutes, reports and sanctions (`moderation`), statistics (`metrics`), `site_texts` and rules, `erasure`,
`exporting`: what somebody takes with them."""

from models.core.family import Family
from models.core.whose import of, of_site, within

FAMILY = Family(
    modules=("moderation", "site_texts"),
    whose={
        "blocks": of("account_id"),
        "mutes": of("account_id"),
        "reports": of(
            "account_id", hides=("assigned_id", "resolved_by_id"), stays="what moderators decided about"
        ),
        "reported_posts": within(
            "report_id",
            "SELECT id FROM reports WHERE account_id = $1",
            stays="it goes with its post, not with who reported it",
        ),
        "strikes": of(
            "target_id",
            hides=("moderator_id", "report_id", "notification_id"),
            stays="what moderators decided; others may demand it",
        ),
        "rules": of_site("the site's"),
        "rule_texts": of_site("the site's"),
        "site_texts": of_site("the site's"),
    },
)
