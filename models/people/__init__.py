"""Our own people, and how people are related.

people oauth scopes preferences    passwords and roles, tokens and sessions, what they may, read markers
follows relationships endorsements notes domain_blocks moves    who has to do with whom
discovery roster featured_tags    the directory, the admin's list, hashtags on profiles
counters                          what is counted of followers
"""

from models.core.family import Family
from models.people.counters import COUNTERS

FAMILY = Family(
    modules=(
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
    # What others are owed an account of.
    outlive_accounts=frozenset({"moves"}),
    counters=COUNTERS,
)
