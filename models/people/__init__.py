"""Our own people, and how people are related.

people oauth access scopes preferences    passwords and roles, tokens and sessions, what they may, read markers
departures                        who left, and what follows from it
one_time                          links that work once: for a password, for an e-mail address
follows relationships endorsements notes domain_blocks moves    relations between accounts
roles notices                     what each role may; what all admins are notified of
discovery experts featured_tags   finding people, who knows something, hashtags on profiles
roster staff                      accounts as moderators list them, our people as admins do
work hours chart                  what people do in the company; when; the org chart
counters                          what is counted of followers
whose                             what of it somebody takes with them, and what an erasure leaves
"""

from models.core.family import Family
from models.people.counters import COUNTERS
from models.people.whose import WHOSE

FAMILY = Family(
    modules=(
        "departures",
        "discovery",
        "domain_blocks",
        "endorsements",
        "featured_tags",
        "follows",
        "moves",
        "notes",
        "oauth",
        "one_time",
        "people",
        "preferences",
        "work",
    ),
    whose=WHOSE,
    counters=COUNTERS,
    # Tokens and codes are not among these: they end, and are kept for `access_kept_days` (`end_access`).
    ends_with_leaver={
        "sessions": "account_id = $1",
        # Their own, and those that they handed over to others.
        "one_time_links": "account_id = $1 OR (used_at IS NULL AND kind IN ('welcome', 'code')"
        " AND created_by = (SELECT handle FROM accounts WHERE id = $1))",
    },
)
