"""What is announced (`announcements`), the `totals` of other sites, and which `sites` it is for."""

from models.core.family import Family
from models.core.whose import of, of_site

FAMILY = Family(
    modules=("announcements", "totals"),
    whose={
        "announcements": of_site("what the site announced, in its own name"),
        "announcement_texts": of_site("what the site announced"),
        "announcement_targets": of_site("for whom it announced it"),
        "announcement_tallies": of_site("how many it reached, by site"),
        "official_answers": of_site("which answers are the site's"),
        "announcement_readings": of("account_id"),
        "announcement_reactions": of("account_id"),
        "waiting_reminders": of("account_id"),
    },
)
