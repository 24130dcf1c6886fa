"""Our own people, and how people are related.

people oauth access scopes preferences    passwords and roles, tokens and sessions, what they may, read markers
departures                        who left, and what follows from it
follows relationships endorsements notes domain_blocks moves    relations between accounts
discovery featured_tags           the directory, hashtags on profiles
roster staff                      accounts as moderators list them, our people as admins do
counters                          what is counted of followers
"""

from models.core.family import Family
from models.people.counters import COUNTERS

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
        "people",
        "preferences",
    ),
    # Records that others may demand.
    outlive_accounts=frozenset({"moves"}),
    counters=COUNTERS,
    # Tokens and codes are not among these: they end, and are kept for `access_kept_days` (`end_access`).
    ends_with_leaver={"sessions": "account_id = $1"},
)
